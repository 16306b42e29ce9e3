"""It is said again that this is an automated assistant: by time, before the bot's words, once a window."""

from typing import Any

import pytest

from bot.content import LOCALES, sentence
from handoff.domain.disclosure import AWAY_MS, EVERY_MINOR_MS, EVERY_MS, Disclosure, due
from handoff.service.open_conversation import change_locale
from handoff.service.take_turn import take_turn
from tests.unit.service.conftest import Desk

HOUR_S = 3_600
DAY_S = 24 * HOUR_S


async def said_after(desk: Desk, seconds: float, words: str = "hi") -> list[str]:
    """Write after so long, and return what the bot's turn said to that."""
    desk.clock.advance(seconds)
    received = await desk.write(words)
    await take_turn(desk.ports, desk.talk, "w1")
    return [text for by, text in await desk.texts(received.appended.seq) if by == "bot"]


@pytest.mark.parametrize(
    ("since", "why"),
    [
        (0, None),
        (EVERY_MS - 1, None),
        (EVERY_MS, Disclosure.TALKING),
        (AWAY_MS - 1, Disclosure.TALKING),
        (AWAY_MS, Disclosure.BACK),
    ],
)
def test_it_is_due_every_three_hours_and_after_seven_days(since: int, why: Disclosure | None) -> None:
    """Counted from when it was last said."""
    assert due(1_000, 1_000 + since) is why


@pytest.mark.parametrize(
    ("since", "why"),
    [
        (EVERY_MINOR_MS - 1, None),
        (EVERY_MINOR_MS, Disclosure.MINOR),
        (AWAY_MS - 1, Disclosure.MINOR),
        (AWAY_MS, Disclosure.BACK),
    ],
)
def test_to_someone_under_18_it_is_due_every_hour(since: int, why: Disclosure | None) -> None:
    """Washington HB 2225 and Oregon SB 1546."""
    assert due(1_000, 1_000 + since, minor=True) is why


async def test_D04_who_once_said_to_be_under_18_is_told_every_hour(desk: Desk) -> None:
    """Also in a turn that says nothing of it any more, and nobody else is."""
    talk: dict[str, Any] = {"asking": None, "answered": [], "declined": [], "for_whom": None}
    desk.assistant.talk = talk | {"minor": True}
    await said_after(desk, 0, "i'm 15")
    desk.assistant.talk = talk | {"minor": False}
    told = [sentence("disclose_minor", "en"), "I hear you."]
    assert [await said_after(desk, seconds) for seconds in (HOUR_S, HOUR_S // 2, HOUR_S // 2)] == [
        told,
        ["I hear you."],
        told,
    ]


async def test_in_the_first_three_hours_the_first_hello_is_enough(desk: Desk) -> None:
    """Nobody is told at every turn."""
    assert await said_after(desk, 0) == ["I hear you."]
    assert await said_after(desk, 3 * HOUR_S - 1) == ["I hear you."]


async def test_D04_three_hours_into_a_talk_it_is_said_before_the_bots_words_once(desk: Desk) -> None:
    """Once a window, and again in the next."""
    heard = [await said_after(desk, seconds) for seconds in (2 * HOUR_S, HOUR_S, HOUR_S, HOUR_S, HOUR_S)]
    again = [sentence("disclose_talking", "en"), "I hear you."]
    assert heard == [["I hear you."], again, ["I hear you."], ["I hear you."], again]


async def test_D04_after_a_week_away_they_are_welcomed_back_by_a_program(desk: Desk) -> None:
    """Before anything else is said (Utah HB 452)."""
    await said_after(desk, 0)
    assert await said_after(desk, 7 * DAY_S) == [sentence("disclose_back", "en"), "I hear you."]
    assert await said_after(desk, HOUR_S) == ["I hear you."]


@pytest.mark.parametrize("locale", LOCALES)
async def test_it_is_said_in_the_language_of_the_talk(desk: Desk, locale: str) -> None:
    """In that of the answer it stands before."""
    await change_locale(desk.ports, desk.talk, locale)
    assert (await said_after(desk, 3 * HOUR_S))[0] == sentence("disclose_talking", locale)


async def test_in_danger_it_waits_for_the_next_turn(desk: Desk) -> None:
    """Nothing comes between a cry and its answer, which says itself that it is a program."""
    assert await said_after(desk, 3 * HOUR_S, "i want to kill myself") == ["I hear you."]
    assert (await said_after(desk, 1, "ok"))[0] == sentence("disclose_talking", "en")


async def test_where_the_bot_says_nothing_there_is_nothing_to_disclose(desk: Desk) -> None:
    """Its second failure in a row is told by the line, not by the bot."""
    desk.assistant.fails = "timeout"
    await said_after(desk, 0)
    assert await said_after(desk, 3 * HOUR_S) == []
