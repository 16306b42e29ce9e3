"""One question a turn, whatever was written: all bubbles of a turn together, and not only each of them (seeds A03)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from nlu_lines import read
from talking import Conversation

from bot.rasa_box.inputs import ROOT
from bot.risk.language import written_in

if TYPE_CHECKING:
    from rasa.core.agent import Agent

LEARNED: list[dict[str, Any]] = [
    learned for path in sorted((ROOT / "data/nlu").glob("*.yml")) for learned in read(path)["nlu"]
]
WORDLESS = ("...", "👀", "?")
PLACES = (None, "helped")
"""Before the talk, and with a question on the table."""


def examples(locale: str) -> list[str]:
    """Return for each intent a line of this language that it was learned from, and what has no words."""
    lines = [
        next((line for line in learned["examples"].replace("- ", "").splitlines() if written_in(line) == locale), None)
        for learned in LEARNED
    ]
    return [line for line in lines if line is not None] + list(WORDLESS)


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("place", PLACES)
async def test_A03_no_turn_asks_two_things(agent: Agent, locale: str, place: str | None) -> None:
    """Each intent, and messages without words, each in a talk of its own."""
    asked = {}
    for line in examples(locale):
        talk = Conversation(agent, locale, goes_on=False)
        if place is not None:
            talk.goes_on = True
            await talk.reach(place)
            talk.goes_on = False
        said = await talk.say(line)
        asked[line] = " ".join(said.texts).count("?")
    assert len(asked) > 40
    assert {line: questions for line, questions in asked.items() if questions > 1} == {}


async def test_without_words_the_question_on_the_table_is_the_only_one(talk_in_both: Conversation) -> None:
    """It is asked again, and nothing beside it is."""
    await talk_in_both.reach("goal")
    said = await talk_in_both.say("…")
    assert " ".join(said.texts).count("?") == 1
    assert said.says("utter_no_words", talk_in_both.locale)
    assert said.asks("goal")
