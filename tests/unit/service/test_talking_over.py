"""What the service says of something is not said where somebody took the person while it was being said."""

from collections.abc import Awaitable, Callable

import pytest

from bot.content import sentence
from handoff.domain.messages import Author
from handoff.service.call_back import take_in
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.receive_message import hear
from tests.unit.service.conftest import ANA, Desk, claim
from tests.unit.service.test_call_back import ask
from tests.unit.service.test_safety import PASSIVE, service_said, write
from tests.unit.service.test_second_look import GRAVEST, QUIET
from tests.unit.service.test_second_look import write as write_and_look


async def denies(desk: Desk) -> None:
    """Say that what was heard is not so."""
    await desk.write("i'm not suicidal, i'm just tired")


async def answers(desk: Desk) -> None:
    """Answer the safety question by its button."""
    await desk.press(sentence("safety_choice_not_sure", "en"))


async def asks_for_a_call(desk: Desk) -> None:
    """Ask to be called, and say how."""
    await ask(desk, "555 010 0142, after six")


async def asks_for_some_call(desk: Desk) -> None:
    """Ask to be called in so many words, without saying how."""

    async def show(_: object) -> None:
        """The card is of no matter here."""

    words = "can somebody call me instead"
    heard = await hear(desk.ports, "en", words, show)
    await take_in(desk.ports, desk.talk, desk.name(), words, heard)


async def says_more_than_was_heard(desk: Desk) -> None:
    """Write something that only the second look hears."""
    await write_and_look(desk, QUIET, GRAVEST)


@pytest.mark.parametrize("does", [denies, answers, asks_for_a_call, asks_for_some_call, says_more_than_was_heard])
async def test_nothing_is_said_over_whoever_took_them_in_between(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, does: Callable[[Desk], Awaitable[None]]
) -> None:
    """Their word is the last one: neither sorry, thanks, how a call would come nor a second look comes after it."""
    append: Callable[[NewMessage], Awaitable[Appended]] = desk.ports.conversations.append
    joined = sentence("person_joined", "en", name=ANA.name, role=ANA.role)

    async def after_a_claim(message: NewMessage) -> Appended:
        if message.by is Author.SERVICE:
            monkeypatch.setattr(desk.ports.conversations, "append", append)
            await claim(desk.ports, ANA, "c1")
        return await append(message)

    await write(desk, PASSIVE)
    monkeypatch.setattr(desk.ports.conversations, "append", after_a_claim)
    await does(desk)
    assert [text for text in await service_said(desk) if text][-1] == joined


async def test_what_a_second_look_found_is_kept_without_a_word_where_somebody_took_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card and the place are graver all the same."""
    await test_nothing_is_said_over_whoever_took_them_in_between(desk, monkeypatch, says_more_than_was_heard)
    last = (await desk.log())[-1]
    assert (last.body["card"]["tier"], "text" in last.body) == ("T0", False)


async def test_with_a_person_there_how_a_call_would_come_is_theirs_to_say(desk: Desk) -> None:
    """They have read that a call is wished for; there is no place in line to speak of."""
    await write(desk, PASSIVE)
    await claim(desk.ports, ANA, "c1")
    before = await service_said(desk)
    await asks_for_a_call(desk)
    await asks_for_some_call(desk)
    assert await service_said(desk) == before
