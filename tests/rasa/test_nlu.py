"""How well the trained model understands lines it has never seen."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from nlu_lines import HELD_BACK, HERE, lines_of, macro_f1, read, rejected
from talking import DOMAIN, SLOTS

from bot.hearing.answers.filing_words import BARE_SHRUG
from bot.hearing.lines.clauses import folded
from bot.rasa_box.inputs import ROOT

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from talking import Conversation

MACRO_F1 = dict(zip(HELD_BACK, (0.925, 0.91, 0.87, 0.88, 0.79), strict=True))
"""Floors, a little under what is measured (docs/adr/0004-lean-nlu.md says who wrote which file and what was looked at).
A path that got an intent of its own took its lines of the first two files with it; one of `hours` is heard
as a question since the 28th."""

OFF_FOUND, ON_LOST = 0.85, 0.05
"""The bars: of lines off the subject, at least so many are turned away; of the others, at most so many."""

PATHS = {
    "insurance", "is_patient_here", "feel_alone", "feel_afraid", "self_blame", "ambivalent", "just_looking", "drunk",
    "underage", "withdrawal", "grounding", "start_over", "feedback", "praise", "peers",
}  # fmt: skip
"""Narrower than the others, so sixty lines are enough."""


HEARD: dict[str, str] = {}
"""What the model takes a text for that begins a talk: the same each time, so each is read once."""


async def intents_of(agent: Agent, texts: list[str]) -> list[str]:
    """Return what the model takes each text for."""
    for text in set(texts) - HEARD.keys():
        HEARD[text] = (await agent.parse_message(text))["intent"]["name"]
    return [HEARD[text] for text in texts]


@pytest.mark.parametrize("name", MACRO_F1)
async def test_unseen_lines_are_understood(loaded: Agent, name: str) -> None:
    """Macro-F1 over all intents, English and Spanish together, stays above its floor."""
    texts, truth = zip(*lines_of(HERE / name), strict=True)

    said = await intents_of(loaded, list(texts))

    assert macro_f1(truth, said) >= MACRO_F1[name]


async def test_what_is_off_the_subject_is_turned_away_and_little_else(loaded: Agent) -> None:
    """Over all held-back files: a pair of shoes is no matter for this chat, a person's worry is never turned away."""
    texts, truth = zip(*(line for name in HELD_BACK for line in lines_of(HERE / name)), strict=True)

    said = await intents_of(loaded, list(texts))

    assert rejected(truth, said, on_the_subject=False) >= OFF_FOUND
    assert rejected(truth, said, on_the_subject=True) <= ON_LOST


@pytest.mark.parametrize(("intent", "floor"), [("ask_human", 0.85), ("stop", 0.85), ("skip", 0.80)])
async def test_what_protects_people_is_understood(loaded: Agent, intent: str, floor: float) -> None:
    """Asking for a person, stopping and skipping are found, each on its own and over both files.

    The risk gate reads "i want out of this" as more than a wish to stop; that too leaves the question, with more care.
    """
    texts = [text for name in HELD_BACK for text, truth in lines_of(HERE / name) if truth == intent]

    said = await intents_of(loaded, texts)

    assert sum(found in (intent, "crisis") for found in said) / len(texts) >= floor


@pytest.mark.parametrize("slot", SLOTS)
async def test_answers_stay_answers(talk: Conversation, slot: str) -> None:
    """What people answer to the question on the table is hardly ever taken for stop, skip, a person or a question."""
    answers = [str(answer) for answer in read(HERE / "form_answers.yml")[slot]]
    answers = [answer for answer in answers if not re.fullmatch(BARE_SHRUG, folded(answer))]  # these pass it over
    await talk.reach(slot)

    lost = [answer for answer in answers if await talk.meaning(answer) != "answer"]

    assert len(lost) <= 1, lost


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize(("intent", "floor"), [("ask_human", 0.75), ("stop", 0.65), ("skip", 0.80)])
async def test_control_is_kept_at_each_question(talk: Conversation, slot: str, intent: str, floor: float) -> None:
    """Most ways to ask for a person, to stop and to skip still work where many of them could be an answer."""
    texts = [text for name in HELD_BACK for text, truth in lines_of(HERE / name) if truth == intent]
    await talk.reach(slot)

    found = [text for text in texts if await talk.meaning(text) in (intent, "crisis")]

    assert len(found) / len(texts) >= floor


def test_no_held_back_line_was_trained_on() -> None:
    """Held-out means held out, whatever the capitals, accents in the file, or spaces."""
    trained = {text.lower() for path in (ROOT / "data/nlu").glob("*.yml") for text, _ in lines_of(path)}
    held = {text.lower() for name in HELD_BACK for text, _ in lines_of(HERE / name)}

    assert not trained & held


def test_no_training_line_has_two_meanings() -> None:
    """One line, one intent."""
    meanings = defaultdict(set)
    for path in (ROOT / "data/nlu").glob("*.yml"):
        for text, intent in lines_of(path):
            meanings[text.lower()].add(intent)

    assert not {text: found for text, found in meanings.items() if len(found) > 1}


def test_each_main_intent_has_lines_in_both_languages() -> None:
    """At least forty lines an intent and language, thirty a path; but for the narrow, and what no text should reach."""
    counts = defaultdict(int)
    for path in (ROOT / "data/nlu").glob("*.yml"):
        for _, intent in lines_of(path):
            counts[intent] += 1

    few = {intent for intent in DOMAIN["intents"] if counts[intent] < (60 if intent in PATHS else 2 * 40)}

    buttons = {"take_items", "leave_items"}
    narrow = {"crisis", "switch_to_en", "switch_to_es", "no_words", "answer", "correct", "being_hurt"}
    narrow |= {"nlu_fallback", "question", *buttons, "for_self", "send_now", "did_it_go", "be_plain", "all_clear"}
    narrow |= {"safe_again"}
    narrow |= {"noted", "noted_reach", "noted_wish", "rewrite", "went_on"}

    assert few <= narrow
