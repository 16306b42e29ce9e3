"""An answer that came in one message with something that goes before it: a cry, or "send it". Pure, without Rasa.

While a question is on the table nothing may fill its slot beside an answer (bot.rasa_box.taking), so the words wait in
a slot of their own, for one message; then they stand where they belong, and what was told is not asked again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rasa_box.clauses import clauses
from bot.rasa_box.steering import beside_sending
from bot.rasa_box.taking import FIRST_DISCLOSURE, QUESTIONS, SEND_NOW, SET_ASIDE, UNASKED, Heard
from bot.risk import Tier, screen

if TYPE_CHECKING:
    from collections.abc import Iterator

CRIES = frozenset({"crisis", "being_hurt"})

Aside = dict[str, "str | dict[str, str] | None"]


def aside(heard: Heard) -> Aside:
    """Return what to put aside of a message, or what was put aside before and can take its place now."""
    if heard.question in QUESTIONS:
        words = _answer_in(heard)
        return {SET_ASIDE: {heard.question: words}} if words else {}
    kept: dict[str, str] = heard.slots.get(SET_ASIDE) or {}
    if not kept or heard.question is not None or heard.intent in CRIES:
        return {}
    open_still = {name: words for name, words in kept.items() if heard.slots.get(name) in (None, UNASKED)}
    return {SET_ASIDE: None, **open_still}


def _answer_in(heard: Heard) -> str:
    """Return the words that answer the question on the table, in a message that leaves it."""
    if heard.intent == SEND_NOW:
        return beside_sending(heard.text)
    if heard.intent not in CRIES:
        return ""
    if heard.question == FIRST_DISCLOSURE:  # a cry is what brings somebody
        return heard.text
    pieces = list(_clauses(heard.text))
    if not any(cries for _, cries in pieces):  # it is the talk that tells: nobody can say which words are the answer
        return ""
    return ", ".join(words for words, cries in pieces if not cries)


def _clauses(text: str) -> Iterator[tuple[str, bool]]:
    for clause in clauses(text):
        yield clause.words, screen(clause.words).tier is not Tier.T4
