"""How a whole talk sounds, counted from the moves of what was said and not believed: docs/adr/0009."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from rasa.shared.core.events import BotUttered
from talking import texts_of
from test_talks import ANSWERS

from bot.rasa_box.bubbles import BREAK

if TYPE_CHECKING:
    from talking import Conversation

HEARD = ("reflection", "affirmation")
EVERY = {"all told": 1, "every second skipped": 2, "all skipped": 0}
"""How often an answer is given: each time, every second time, never."""


async def talked(talk: Conversation, answered: str) -> list[BotUttered]:
    """Go through the whole talk and return everything that was said in it."""
    said, number, every = await talk.press("/start_talk"), 0, EVERY[answered]
    while asking := said.talk["asking"]:
        assert said.asks(asking), said.texts
        tells = every and number % every == 0
        said, number = (
            await (talk.say(ANSWERS[talk.locale].get(asking, "sam")) if tells else talk.press("/skip")),
            number + 1,
        )
        while said.payloads[-2:] == ["/pause", "/ask_human"] and said.talk["asking"] is None:  # a check-in
            said = await talk.press(said.payloads[0])
    tracker = await talk.agent.tracker_store.retrieve(talk.sender)
    return [event for event in tracker.events if isinstance(event, BotUttered)]


def moves(said: list[BotUttered]) -> Counter[str]:
    """Count the moves of what was said, a sentence each."""
    return Counter(move for event in said for move in event.metadata.get("metadata", {}).get("moves", ()))


def bubbles(said: list[BotUttered]) -> list[str]:
    """Return the words of what was said, a bubble each."""
    return [bubble for event in said if event.text for bubble in event.text.split(BREAK)]


async def test_a_talk_hears_more_than_it_asks(talk_in_both: Conversation) -> None:
    """Three reflections or affirmations to two questions at least, where every question is answered (seeds C01)."""
    counted = moves(await talked(talk_in_both, "all told"))

    questions = counted["open_question"] + counted["closed_question"]
    assert questions > len(ANSWERS["en"])
    assert sum(counted[move] for move in HEARD) >= 1.5 * questions


@pytest.mark.parametrize("answered", EVERY)
async def test_at_least_half_of_what_is_asked_is_open(talk_in_both: Conversation, answered: str) -> None:
    """Told or skipped, most questions leave room for an answer of one's own (seeds C01)."""
    counted = moves(await talked(talk_in_both, answered))

    assert counted["open_question"] >= counted["closed_question"]


@pytest.mark.parametrize("answered", EVERY)
async def test_in_a_whole_talk_nothing_is_said_twice(talk_in_both: Conversation, answered: str) -> None:
    """Not even where all is skipped: when there are no new words to let a question go, the next one comes alone."""
    said = bubbles(await talked(talk_in_both, answered))

    assert [text for text, times in Counter(said).items() if times > 1] == []


async def test_the_first_disclosure_is_thanked_for_in_a_bubble_of_its_own(talk_in_both: Conversation) -> None:
    """Thanks, what it means, something good about telling it, and no question; that comes last (seeds A11, A19)."""
    await talk_in_both.reach("brings")

    said = await talk_in_both.say(ANSWERS[talk_in_both.locale]["brings"])

    thanks, *between, _question = said.texts
    locale = talk_in_both.locale
    assert thanks in texts_of("utter_lead_brings", locale) | texts_of("utter_lead_thanks", locale)
    assert thanks.startswith(("Thank you", "Gracias"))
    assert "?" not in "".join((thanks, *between))
    assert said.asks("uses")
