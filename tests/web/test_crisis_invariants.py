"""The crisis policy's invariants at the edge, by their number: in every state, in both languages, in every disguise."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import structlog
from prometheus_client import generate_latest

from handoff.domain.conversation import State
from handoff.domain.messages import MAX_TEXT
from tests.web.conftest import Edge, Socket

CRISIS = {"en": "i want to kill myself", "es": "quiero matarme"}
DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "a command": lambda text: f"/restart {text}",
    "a button of the box": lambda text: '/change_answer{"field": "goal"} ' + text,
    "hidden marks": lambda text: text.replace("a", "a\u200b").replace(" ", " \u2060"),
    "controls": lambda text: f"\x00\x07{text}\x1b",
    "capitals": str.upper,
    "at the end of a page": lambda text: ("so much has gone on here. " * 200)[: MAX_TEXT - 40] + "\n" + text,
    "at the start of a page": lambda text: f"{text}. " + ("so much has gone on here. " * 200)[: MAX_TEXT - 40],
}


async def in_bot(_: Edge, socket: Socket) -> None:
    """Talk with the bot."""
    await socket.send("say", text="hello there")
    await socket.message("bot")


async def in_waiting(_: Edge, socket: Socket) -> None:
    """Stand in line, asked for."""
    await socket.send("person")
    await socket.until("state", state="waiting")


async def in_human(edge: Edge, socket: Socket) -> None:
    """Talk with a person."""
    await in_waiting(edge, socket)
    console = await edge.coordinator()
    await console.send("next")
    await socket.until("state", state="human")


async def in_closed(edge: Edge, socket: Socket) -> None:
    """After a person said goodbye."""
    await in_waiting(edge, socket)
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("close", handoff=handoff, reason="resolved")
    await socket.until("state", state="closed")


STATES: dict[State, Callable[[Edge, Socket], Awaitable[None]]] = {
    State.BOT: in_bot, State.WAITING: in_waiting, State.HUMAN: in_human, State.CLOSED: in_closed,
}  # fmt: skip


async def open_handoffs(edge: Edge) -> list[Any]:
    """Return everyone in line or in care."""
    return [place for place in edge.store.places.values() if place.handoff not in edge.store.ended]


def test_no_state_is_left_out() -> None:
    """Invariant 1: a new state needs its own way here."""
    assert set(STATES) == set(State)


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("locale", CRISIS)
@pytest.mark.parametrize("state", State)
async def test_the_card_is_first_whatever_the_state_language_or_form(
    edge: Edge, state: State, locale: str, disguise: str
) -> None:
    """Invariants 1, 2 and 7: the next frame is the card; then, with the message kept, exactly one open handoff."""
    socket, _ = await edge.patient(locale=locale)
    await STATES[state](edge, socket)
    name = await socket.send("say", text=DISGUISES[disguise](CRISIS[locale]))
    while (frame := await socket.next())["type"] not in ("card", "received"):
        pass
    assert frame["type"] == "card"
    assert frame["card"]["tier"] in ("T0", "T1")
    assert frame["card"]["locale"] == locale
    await socket.until("received", id=name)
    [place] = await open_handoffs(edge)
    assert place.tier.stat
    assert (place.owner is not None) == (state is State.HUMAN)


@pytest.mark.parametrize("locale", CRISIS)
async def test_many_messages_in_danger_make_one_handoff(edge: Edge, locale: str) -> None:
    """Invariants 5 and 7: all kept, one place, one question, and nothing stops the person from writing."""
    socket, _ = await edge.patient(locale=locale)
    names = [await socket.send("say", text=CRISIS[locale] + "." * n) for n in range(6)]
    for name in names:
        await socket.until("received", id=name)
    assert len(await open_handoffs(edge)) == 1
    [talk] = edge.store.talks.values()
    while not any("safety" in message.body for message in talk.messages):
        await socket.next()
    await socket.send("say", text=CRISIS[locale])
    await socket.message("bot")
    assert sum("safety" in message.body for message in talk.messages) == 1
    assert len(await open_handoffs(edge)) == 1


async def test_nothing_is_asked_of_anyone_before_resources(edge: Edge) -> None:
    """Invariants 2 and 4: the card comes before any sentence that asks, and the question is the last word."""
    socket, _ = await edge.patient()
    await socket.send("say", text=CRISIS["en"])
    while "?" not in (frame := await socket.next()).get("message", {}).get("text", ""):
        pass
    types = socket.types_so_far()[1:]
    assert types[0] == "card"
    assert frame["message"]["choices"]
    [talk] = edge.store.talks.values()
    assert [message.by for message in talk.messages[3:]] == ["patient", "service", "bot", "service"]


async def test_no_log_and_no_metric_has_the_words(edge: Edge, capfd: pytest.CaptureFixture[str]) -> None:
    """Invariant 9: not when all is well, not when the bot breaks, not when the store is gone."""
    words = "zebrafinch"
    with structlog.testing.capture_logs() as lines:
        socket, _ = await edge.patient()
        edge.assistant.fails = "timeout"
        await socket.send("say", text=f"i want to kill myself {words}")
        await socket.until("state", state="waiting")
        await socket.send("say", text=words)
        await socket.message("service")
        edge.store.down = True
        name = await socket.send("say", text=f"i took all my pills {words}")
        await socket.until("refused", id=name)
        edge.store.down = False
    assert words not in str(lines) + generate_latest().decode() + "".join(capfd.readouterr())
