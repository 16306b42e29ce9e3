"""What a message says beyond the answer to the question on the table. Pure functions, without Rasa.

The form asks the first question whose slot is empty; so what is put into slots here decides what is asked. A question
that does not fit this person is filled with `UNASKED`. Nothing here needs the action server.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

FORM = "first_talk_form"

QUESTIONS = (
    "for_whom", "helped", "supports", "goal", "avoid", "brings", "uses", "life", "needs", "preferences", "contact",
    "name", "first_step",
)  # fmt: skip
"""The questions of the first talk in the order they are asked, as domain.yml has them."""

CHECK_IN = "check_in"
"""The question between questions: how is this going for you? It is asked once its slot is emptied."""

SKIPPED = "__skipped__"
"""Asked and declined."""

UNASKED = "__unasked__"
"""Does not fit this person."""

ANSWER, SKIP, START = "answer", "skip", "start_talk"

_ONESELF = re.compile(r"\b(me|myself|i|i'm|us|both|mí|mi mism[oa]|yo|nosotr[oa]s|los dos|las dos|ambos)\b")
_WHOM_I_LOVE = re.compile(r"\b(?<=someone )i\b|\bque (me|yo)\b")
_SOMEONE = re.compile(
    r"\b(some(one|body)|my|our|him|her|them|a friend|alguien|mi|mis|un amigo|una amiga|él|ella|ellos|ellas)\b"
)
_USING = re.compile(
    r"\b(drink(s|ing)?|drunk|alcohol|beers?|wine|liquor|booze|vodka|sober|us(e|ing) again|using|drugs?|weed|pot|pills?"
    r"|oxy\w*|perc\w*|xanax|meth|crack|coke|cocaine|heroin|fent\w*|opioids?|smok(e|ing)|vap(e|ing)|high|relapsed?"
    r"|tom(o|ar|ando)|beb(o|er|iendo)|bebida|cervezas?|vino|trago|borrach[oa]|drogas?|mota|marihuana|pastillas?"
    r"|cristal|coca(ína)?|heroína|fentanilo|fum(o|ar|ando)|consum(o|ir|iendo)|recaí(da)?)\b"
)


@dataclass(frozen=True)
class Heard:
    """A message as it reached the dialogue: its words, their meaning and risk, and how the talk stood before it.

    `question` is the slot asked for, None while no question is on the table; `slots` are all slots by name.
    """

    text: str
    intent: str
    question: str | None
    slots: Mapping[str, Any]
    risk: Mapping[str, str] = field(default_factory=dict)


def taken(heard: Heard) -> dict[str, str | None]:
    """Return what to put into slots, beside the answer itself; None empties a slot, so that its question is asked.

    While a question is on the table only an answer or a skip may fill anything: a form that sees one of its slots
    filled goes on to its next question, and a crisis or a wish for a person would be passed over.
    """
    if heard.question is not None and heard.intent not in (ANSWER, SKIP):
        return {}
    told = _told(heard)
    answers = {**{name: heard.slots.get(name) for name in QUESTIONS}, **_answer(heard), **told}
    return {**told, **unfitting(answers), **_going_on(heard)}


def unfitting(answers: Mapping[str, str | None]) -> dict[str, str | None]:
    """Return the empty questions that do not fit someone who gave these answers.

    What using does is asked of who uses; everyone else is asked about their days instead, so there are twelve at most.
    """
    if for_someone_else(answers.get("for_whom") or ""):
        wrong = "uses"
    elif answers.get("brings") is not None:
        wrong = "life" if _USING.search((answers["brings"] or "").lower()) else "uses"
    else:
        return {}
    return {wrong: UNASKED} if answers.get(wrong) is None else {}


def for_someone_else(text: str) -> bool:
    """Return whether an answer to "who is this for" names others and not the person who writes."""
    words = _WHOM_I_LOVE.sub("", text.lower())
    return bool(_SOMEONE.search(words)) and not _ONESELF.search(words)


def state_of(slots: Mapping[str, Any], question: str | None) -> dict[str, Any]:
    """Return how the talk stands, in names only: the question on the table, what was answered, what was declined."""
    answers = {name: slots.get(name) for name in QUESTIONS}
    return {
        "asking": question if question in QUESTIONS else None,
        "answered": [name for name, text in answers.items() if text and text not in (SKIPPED, UNASKED)],
        "declined": [name for name, text in answers.items() if text == SKIPPED],
    }


def _answer(heard: Heard) -> dict[str, str | None]:
    if heard.question not in QUESTIONS:
        return {}
    return {heard.question: SKIPPED if heard.intent == SKIP else heard.text}


def _told(_heard: Heard) -> dict[str, str | None]:
    """Return answers to other questions that the message gives in whole clauses. None are taken yet."""
    return {}


def _going_on(heard: Heard) -> dict[str, str | None]:
    """Whoever goes on after a pause has answered how it is going."""
    paused = heard.intent == START and heard.slots.get(CHECK_IN, UNASKED) is None
    return {CHECK_IN: UNASKED} if paused else {}
