"""What is due after a turn is said once, whatever dies or goes away between the answer and it."""

from collections.abc import Awaitable, Callable

import pytest

from bot.content import sentence
from handoff.domain.messages import Author
from handoff.errors import StoreUnavailableError
from handoff.service import after_turn
from handoff.service import take_turn as turns
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.take_turn import LEASE_MS, take_turn
from tests.unit.service.conftest import ANA, Desk, claim

QUESTION = sentence("safety_safe", "en")
OFFER = sentence("offer_es", "es") + "\n" + sentence("offer_es", "en")
DUE = pytest.mark.parametrize(
    ("text", "due"),
    [("everyone would be better off without me", QUESTION), ("no sé por dónde empezar, la verdad", OFFER)],
)


class KilledError(BaseException):
    """What a process that was killed never gets over."""


async def killed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the turn, and die when its answer is stored."""

    async def dies(*_: object, **__: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(turns, "_follow_up", dies)
        with pytest.raises(KilledError):
            await take_turn(desk.ports, desk.talk, "w1")


async def swept(desk: Desk) -> None:
    """Let every turn be taken up that nobody is working on, as the sweep does."""
    desk.clock.advance(LEASE_MS / 1000)
    for conversation in await desk.ports.conversations.overdue_turns(desk.clock.now()):
        await take_turn(desk.ports, conversation, "w2")


async def count(desk: Desk, text: str) -> int:
    """Return how often the service said this."""
    return [m.body["text"] for m in await desk.log() if m.by is Author.SERVICE].count(text)


@DUE
async def test_whoever_takes_a_turn_up_says_once_what_is_due_after_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, text: str, due: str
) -> None:
    """The process was killed once it had stored the answer."""
    await desk.write(text)
    await killed(desk, monkeypatch)
    for _ in range(3):
        await swept(desk)
    assert await count(desk, due) == 1
    assert await desk.ports.conversations.overdue_turns(desk.clock.now() + LEASE_MS) == []
    assert len(desk.assistant.asked) == 1


@DUE
async def test_who_writes_on_hears_after_the_answer_what_was_due_before(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, text: str, due: str
) -> None:
    """Their next message may come before the sweep; its turn does not forget what the last one left."""
    await desk.write(text)
    await killed(desk, monkeypatch)
    await desk.write("are you there?")
    await take_turn(desk.ports, desk.talk, "w2")
    assert await count(desk, due) == 1
    assert (await desk.texts())[-2:] == [("bot", "I hear you."), ("service", due)]


@DUE
async def test_a_store_that_goes_away_after_the_answer_has_it_said_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, text: str, due: str
) -> None:
    """It takes nothing more in for a moment, and is back."""
    append: Callable[[NewMessage], Awaitable[Appended]] = desk.ports.conversations.append

    async def gone(message: NewMessage) -> Appended:
        if message.by is Author.SERVICE:
            raise StoreUnavailableError
        return await append(message)

    await desk.write(text)
    with monkeypatch.context() as patch:
        patch.setattr(desk.ports.conversations, "append", gone)
        with pytest.raises(StoreUnavailableError):
            await take_turn(desk.ports, desk.talk, "w1")
    await swept(desk)
    assert await count(desk, due) == 1


@DUE
async def test_what_is_due_is_not_said_over_a_person(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, text: str, due: str
) -> None:
    """Somebody took them in the meantime, and asks for themselves."""
    await desk.write(text)
    await desk.press("Talk to a person")
    await killed(desk, monkeypatch)
    await claim(desk.ports, ANA, "c1")
    await swept(desk)
    assert await count(desk, due) == 0
    assert await desk.ports.conversations.overdue_turns(desk.clock.now() + LEASE_MS) == []


@DUE
async def test_what_cannot_be_said_after_a_turn_stops_no_answer(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, text: str, due: str
) -> None:
    """It was kept by another version, in a form nobody knows any more: it is let go, and the talk goes on."""

    async def breaks(*_: object, **__: object) -> None:
        raise TypeError(due)

    await desk.write(text)
    await killed(desk, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(after_turn, "say_what_follows", breaks)
        await swept(desk)
    assert await desk.ports.conversations.overdue_turns(desk.clock.now() + LEASE_MS) == []
    await desk.write("are you there?")
    await take_turn(desk.ports, desk.talk, "w2")
    assert (await desk.texts())[-1] == ("bot", "I hear you.")
