"""Waiting in line, on the wire: the place, the range, a call instead, a page that is closed."""

import asyncio

import pytest

from bot.content import sentence
from handoff.domain.queue import HOLD_MS
from tests.web.conftest import Edge


async def test_the_place_and_the_range_come_with_the_first_state(edge: Edge) -> None:
    """In the frame's own fields and in its sentence."""
    await edge.ports.presence.available("ana", edge.ports.clock.now() + HOLD_MS)
    socket, _ = await edge.patient()
    await socket.send("person")
    line = (await socket.until("state", state="waiting"))["line"]
    assert (line["position"], line["passed"], line["call_back"]) == (1, False, False)
    assert line["minutes"] is not None
    assert line["text"].startswith(sentence("line_next", "en"))


async def test_a_call_is_asked_for_noted_and_said(edge: Edge) -> None:
    """Their words are kept, the place says so, nobody promises a time, and the bot does not answer."""
    socket, _ = await edge.patient()
    await socket.send("call_back", text="555 010 0142, after six, no voicemail please")
    assert (await socket.message("patient"))["text"].startswith("555 010 0142")
    told = await socket.message("service")
    while told["text"] != sentence("call_back", "en"):
        told = await socket.message("service")
    assert (await socket.until("state", state="waiting"))["line"]["text"] == sentence("line_call_back", "en")
    assert [place.call_back for place in await edge.ports.queue.waiting()] == [True]
    assert edge.assistant.asked == []


@pytest.mark.parametrize("ready", [True, False])
async def test_who_waits_for_a_call_and_asks_is_told_what_is_so(edge: Edge, ready: bool) -> None:
    """That a person will call, that nobody knows when, and where they are: not only that the page can be closed."""
    if ready:
        await edge.ports.presence.available("ana", edge.ports.clock.now() + HOLD_MS)
    socket, _ = await edge.patient()
    await socket.send("call_back", text="555 010 0142, after six")
    await socket.until("state", state="waiting")
    edge.assistant.says = ({"custom": {"effect": "clinic.answer", "about": "line"}},)
    await socket.send("say", text="how long")
    where = sentence("line_next" if ready else "line_away", "en")
    while (await socket.message("service"))["text"] != sentence("line_call_back_asked", "en", where=where):
        pass


async def test_D05_staff_read_which_ways_and_times_were_agreed_to(edge: Edge) -> None:
    """As a form, beside the words: what was not said is no yes."""
    socket, _ = await edge.patient()
    await socket.send("call_back", text="555 010 0142, after six, no voicemail please")
    await socket.until("state", state="waiting")
    console = await edge.coordinator()
    await console.send("next")
    await console.send("open", handoff=(await console.until("claimed"))["handoff"])
    assert (await console.until("talk"))["record"]["reach"] == {
        "contact_ok": {"call": True, "text": None, "email": None, "voicemail": False},
        "safe_times": "after six",
    }


async def test_a_wish_for_a_call_in_words_does_what_the_button_does(edge: Edge) -> None:
    """How to call is asked once; the number is kept as the way to reach them, and the bot is asked nothing.

    (seeds A23)
    """
    socket, welcome = await edge.patient()
    await socket.send("say", text="i cant be typing. can somebody call me instead")
    while (await socket.message("service"))["text"] != sentence("call_back_how", "en"):
        pass
    assert await edge.ports.queue.waiting() == []
    await socket.send("say", text="555-0142 after 6pm, Beto")
    while (await socket.message("service"))["text"] != sentence("call_back", "en"):
        pass
    [place] = await edge.ports.queue.waiting()
    assert place.call_back
    *_, how = [m for m in await edge.ports.conversations.messages(welcome["conversation"]) if m.body.get("says_how")]
    assert how.body["text"] == "555-0142 after 6pm, Beto"
    assert edge.assistant.asked == []


async def test_a_wish_that_says_how_is_taken_at_once_in_either_language(edge: Edge) -> None:
    """Nothing is asked that was said."""
    socket, _ = await edge.patient()
    await socket.send("say", text="me pueden llamar mejor? al 555 010 0142")
    while (await socket.message("service"))["text"] not in {sentence("call_back", locale) for locale in ("en", "es")}:
        pass
    assert [place.call_back for place in await edge.ports.queue.waiting()] == [True]


async def test_danger_in_it_brings_the_card_first(edge: Edge) -> None:
    """Whatever a patient writes anywhere is heard."""
    socket, welcome = await edge.patient()
    await socket.send("call_back", text="call me i took all my pills")
    assert (await socket.next())["type"] == "card"
    assert (await socket.until("state"))["line"]["call_back"]
    urgent = sentence("call_back_urgent", "en")
    assert any(m.body.get("text") == urgent for m in await edge.ports.conversations.messages(welcome["conversation"]))


async def test_nothing_said_and_nothing_known_is_refused_kindly(edge: Edge) -> None:
    """A call that nobody could make is not promised."""
    socket, _ = await edge.patient()
    name = await socket.send("call_back", text="  ")
    refused = await socket.until("refused", id=name)
    assert refused["error"] == {"code": "how_to_reach", "message": sentence("error_how_to_reach", "en")}
    assert await edge.ports.queue.waiting() == []


async def test_an_open_page_holds_the_place_and_a_closed_one_gives_it_up_after_a_while(edge: Edge) -> None:
    """Each process tells whose page it has open; what is not told is away, and back is back where they stood."""
    leaving, welcome = await edge.patient()
    staying, _ = await edge.patient()
    for socket in (leaving, staying):
        await socket.send("person")
        await socket.until("state", state="waiting")
    edge.clock.advance(HOLD_MS / 1000 + 1)
    await edge.here.tell()
    assert [place.left for place in await edge.ports.queue.waiting()] == [False, False]
    await leaving.leave()
    await away(edge, welcome["conversation"])
    edge.clock.advance(HOLD_MS / 1000 + 1)
    await edge.here.tell()
    there = await edge.ports.queue.waiting()
    assert [(place.conversation == welcome["conversation"], place.left) for place in there] == [
        (False, False),
        (True, True),
    ]
    again = await edge.stranger()
    await again.send("hello", token=welcome["token"])
    await again.until("welcome")
    await edge.here.tell()
    first, second = await edge.ports.queue.waiting()
    assert first.conversation == welcome["conversation"]
    assert not first.left
    assert not second.left


async def away(edge: Edge, conversation: str) -> None:
    """Wait until the process has noticed that a page is closed."""
    seen = True
    while seen:
        await asyncio.sleep(0)
        edge.clock.advance(0.001)
        await edge.here.tell()
        seen = edge.store.here[conversation] == edge.clock.now()
