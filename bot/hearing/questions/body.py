"""What is asked of a body at risk, and has one true answer: stopping, a neck, panic, a child who cuts, a break, a feed.

By rule (`particular_body.py`) or learned (`asking_learned.py`); what a rule of another kind knows goes first. Pure
functions, without Rasa.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.taking import CHECK_IN, QUESTIONS
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_body as words
from bot.hearing.questions.asking import ANSWER, LEARNED, OVERRULES, QUESTION, about_by_rule, asked
from bot.hearing.questions.asking import INTENTS as ABOUT
from bot.hearing.questions.asking_learned import guess
from bot.hearing.questions.asking_words import MARKED, RIDERS
from bot.hearing.questions.particular import DYING, particular
from bot.hearing.questions.stopping import (
    BOTH_KINDS,
    DEADLY,
    OPIOID,
    OTHER,
    about_opioids,
    asks_for_a_yes,
    asks_if_stopping_kills,
    named,
    names_downers,
    names_opioids,
    only_unable,
    speaks_of_stopping,
    stops,
    takes_both,
    told_so_far,
)

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

NECK = "neck"
WAKE, WAKE_CUT = "wake", "wake_cut"
LASTS = "lasts"
JUST_STOP = "just_stop"
"""Whether they may stop at once: that is answered with a no, and never with the yes to who asks if it kills."""
OF_STOPPING = frozenset({DEADLY, "taper", "signs"})
OF_BODY = OF_STOPPING | {"tolerance", "nursing", "doubled", "panic_plan", "counts", "duty", "harmed"}
"""Learned: what of these a message asks is heard whatever else may be guessed of it."""
INTENTS = {**dict.fromkeys((*words.ASKED, WAKE_CUT), QUESTION), "panic_now": "grounding", JUST_STOP: "withdrawal"}
"""For each that a rule finds, what it means; its words are those of `<response>_<it>`."""
IN_CRISIS = frozenset(
    {
        NECK,
        "nursing",
        "wake",
        WAKE_CUT,
        "wears_off",
        "check_often",
        "tell_saw",
        "say_to",
        "sharp",
        "means_die",
        "calls_988",
    }
)
"""What has a sentence of its own beside a card, too: none of it could hurt who is in danger."""
WARNED = ("utter_withdrawal", "utter_medical_question", "utter_drunk")
"""What names things somebody may not take."""

_ASKED = {name: re.compile(found) for name, found in words.ASKED.items()}
_CUT, _CANNABIS, _THAT_TOO = re.compile(words.WAKE_CUT), re.compile(words.CANNABIS), re.compile(words.THAT_TOO)
_HIGH = re.compile(r"\b(?:high|stoned|trip|pachec[oa]|viaje|efecto)\b")
_NECK_AGAIN = re.compile(words.NECK_AGAIN)
_CARED_FOR = re.compile(r"\b(?:she|he|her|his|him|them|their|ella|le|su|l[oa])\b")
_BEGINS, _RIDER = re.compile(MARKED), re.compile(RIDERS)
_SENTENCES = re.compile(r"[^.?!\n]+[.?!\n]*")


def of_body(heard: Heard) -> str | None:
    """Return what a message asks of a body at risk, or None."""
    name = _by_rule(heard)
    if name == JUST_STOP:
        return _of_stopping(name, heard)
    if name is not None or heard.text.startswith("/"):
        return name
    other = particular(heard.text, heard.question)
    if other == DYING and asks_if_stopping_kills(heard) and about_by_rule(heard.text) is None:
        return _of_stopping(DEADLY, heard)
    about = _learned(heard.text) if other in (None, "alone", "less") else None
    return _of_stopping(about, heard) if about in OF_STOPPING else about


def means_of_body(heard: Heard) -> str | None:
    """Return the intent of such a message: beside an answer to the question on the table, an answer."""
    name = of_body(heard)
    if name is None:
        return None
    beside = heard.question in (*QUESTIONS, CHECK_IN) and not _asks_first(name, heard.text)
    return ANSWER if beside else INTENTS.get(name) or ABOUT.get(name) or "withdrawal"


def in_crisis_of_body(heard: Heard, tier: str) -> str | None:
    """Return what of this has its sentence beside a card: of stopping, only where nothing else is spoken of."""
    name = of_body(heard)
    if name in (DEADLY, JUST_STOP):
        return name if tier == "T2" and stops(heard) else None
    return name if name in IN_CRISIS else None


def _by_rule(heard: Heard) -> str | None:
    plain = folded(heard.text)
    if heard.slots.get("asks") == NECK and _NECK_AGAIN.search(plain):
        return NECK
    if _THAT_TOO.search(plain) and names_opioids(plain) and speaks_of_stopping(told_so_far(heard.slots)):
        return OPIOID  # what was said of stopping is asked of these
    name = next((name for name, found in _ASKED.items() if found.search(plain) and _fits(name, heard)), None)
    return WAKE_CUT if name == WAKE and _CUT.search(f"{told_so_far(heard.slots)} {plain}") else name


def _learned(text: str) -> str | None:
    """Return what a message that asks is about, by what it asks or as a whole: "he still nurses, I used. is it bad"."""
    found = asked(text, talking=False)
    if found is not None and found.known:
        return found.about if found.about in OF_BODY else None
    enough = LEARNED if found is not None else OVERRULES if _BEGINS.match(folded(text)) else 1
    whole = guess(text)
    return whole.about if whole is not None and whole.about in OF_BODY and whole.sure >= enough else None


def _fits(name: str, heard: Heard) -> bool:
    if name == JUST_STOP:
        return names_downers(heard) and not only_unable(heard.text)
    if name == LASTS:  # "how long does this last" in mid-question may be about the talk
        here = _CANNABIS.search(plain := folded(heard.text)) or _HIGH.search(plain)
        told = heard.question is None and _CANNABIS.search(told_so_far(heard.slots))
        return bool(here or told)
    if name == "not_that":
        return (heard.last or "").startswith(WARNED)
    if name not in words.ANOTHERS:
        return True
    cares = for_someone_else(heard.slots.get("for_whom") or "") or whom(heard.text) is not None
    spoken_of = name != "say_to" and _CARED_FOR.search(folded(heard.text)) is not None
    return bool(cares or spoken_of) and not heard.slots.get(IN_DANGER)


def _of_stopping(name: str, heard: Heard) -> str | None:
    """Return the same, or what fits better what is taken; None where the sentence for the thing itself is enough."""
    if takes_both(heard.text):
        return BOTH_KINDS
    if about_opioids(replace(heard, intent="withdrawal")):
        return OPIOID
    if named(heard.text, heard.slots) == OTHER or (name == DEADLY and not asks_for_a_yes(heard.text)):
        return None
    return name


def _asks_first(name: str, text: str) -> bool:
    """Return whether a message begins with what it asks, so that the rest is why; told first, the rest may answer."""
    said = [one for one in _SENTENCES.findall(text) if not _RIDER.fullmatch(folded(one).strip(" .?!¿¡\n"))]
    rule = _ASKED.get(name)
    first = said[0] if said else text
    return (
        len(said) <= 1
        or (rule is not None and rule.search(folded(first)) is not None)
        or asked(first, talking=False) is not None
    )
