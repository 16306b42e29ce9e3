"""Asking to be reached instead of waiting: nobody is told that they will be, where nothing says how."""

from typing import Any

import pytest

from bot.content import sentence
from handoff.domain.messages import Body
from handoff.errors import HowToReachError
from handoff.service.call_back import ask_for_call
from handoff.service.handoff_record import record_of
from handoff.service.receive_message import hear
from handoff.service.take_turn import take_turn
from tests.unit.service.conftest import Desk


async def told_how(desk: Desk, words: str) -> None:
    """Answer the talk's question about how to reach them in these words."""
    talk: dict[str, Any] = {"answered": [], "declined": [], "for_whom": None}
    desk.assistant.talk = talk | {"asking": "contact"}
    await desk.write("hi")
    await take_turn(desk.ports, desk.talk, "w1")
    desk.assistant.talk = talk | {"asking": "name", "answered": ["contact"]}
    await desk.write(words)
    await take_turn(desk.ports, desk.talk, "w1")


async def ask(desk: Desk, words: str = "") -> None:
    """Ask to be reached, with these words or none."""

    async def show(card: Body) -> None:
        desk.cards.append(card)

    heard = await hear(desk.ports, "en", words, show)
    await ask_for_call(desk.ports, desk.talk, desk.name(), words, heard)


@pytest.mark.parametrize("words", ["no calls, no voicemail", "you have it on file"])
async def test_D05_no_way_that_was_agreed_to_is_asked_for_once_more(desk: Desk, words: str) -> None:
    """They answered the question, and no way to reach them came of it."""
    await told_how(desk, words)
    with pytest.raises(HowToReachError):
        await ask(desk)
    assert await desk.ports.queue.waiting() == []


async def test_D05_a_way_that_was_agreed_to_is_enough_and_stands_in_the_record(desk: Desk) -> None:
    """Nothing is asked twice; staff read which way, which not, and when."""
    await told_how(desk, "text me after 5, no voicemail")
    await ask(desk)
    [place] = await desk.ports.queue.waiting()
    assert place.call_back
    assert (await desk.texts())[-1] == ("service", sentence("call_back", "en"))
    record = await record_of(desk.ports, place, await desk.log())
    assert record.reach is not None
    assert record.reach.contact_ok == {"call": None, "text": True, "email": None, "voicemail": False}
    assert record.reach.safe_times == "text me after 5"


async def test_D05_the_latest_word_on_it_counts(desk: Desk) -> None:
    """Also over what the talk was told before."""
    await told_how(desk, "text me after 5")
    await ask(desk, "please don't text, call 555 010 0142")
    [place] = await desk.ports.queue.waiting()
    record = await record_of(desk.ports, place, await desk.log())
    assert record.reach is not None
    assert record.reach.contact_ok == {"call": True, "text": False, "email": None, "voicemail": None}


async def test_D05_who_has_not_said_agreed_to_nothing(desk: Desk) -> None:
    """No record of a consent that nobody gave."""
    await ask(desk, "call me at 555 010 0142")
    [place] = await desk.ports.queue.waiting()
    assert (await record_of(desk.ports, place, [])).reach is None
