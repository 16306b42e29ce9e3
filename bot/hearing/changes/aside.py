"""An answer that came in one message with something that goes before it: a cry, or "send it". Pure, without Rasa.

A quiet cry (somebody is hurt, in no danger now) takes its question off the table, and costs nobody an answer: what is
written next answers that question, and the talk goes on from there.

While a question is on the table nothing may fill its slot beside an answer (bot.hearing.answers.taking), so the words
wait in a slot of their own, for one message; then they stand where they belong, and what was told is not asked again.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.hearing.answers.calling import called, left_of, reach_in
from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.passed_over import shrugs
from bot.hearing.answers.set_apart import feared
from bot.hearing.answers.taking import (
    ADDED,
    ALSO,
    CHECK_IN,
    FIRST_DISCLOSURE,
    LINES,
    QUESTIONS,
    SEND_NOW,
    SET_ASIDE,
    SKIPPED,
    TOLD,
    UNASKED,
    WENT_ON,
    Heard,
    added,
)
from bot.hearing.answers.told import names_whom, told
from bot.hearing.changes.keeping_out import only_wish
from bot.hearing.changes.only_ordered import only_ordered
from bot.hearing.changes.rewording import reworded
from bot.hearing.lines.clauses import clauses, folded
from bot.hearing.lines.pieces import leveled, pieces
from bot.hearing.wishes.steering import beside_sending
from bot.risk import Kind, Tier, screen

WISH, CONTACT, NAME = "preferences", "contact", "name"
TAKES_ANY = frozenset({WISH, "goal", "brings", "uses", "life", "needs", "contact", "first_step"})
"""Questions that most of what is told beside "send it" may well answer; a name or a topic to avoid it hardly is."""

_OF_HARM = frozenset({Kind.ABUSE_DANGER, Kind.CHILD_DANGER, Kind.SEXUAL_VIOLENCE})
_OF_THE_BODY = frozenset({Kind.MEDICAL_EMERGENCY, Kind.OVERDOSE, Kind.WITHDRAWAL})
_FOR_STAFF = _OF_HARM | _OF_THE_BODY | {Kind.HARM_TO_OTHERS, Kind.THIRD_PARTY}
"""What another does, what a body does, and who else is in danger: it stands in the record, whatever was asked.

Thoughts of one's own death do not: the card and the place in line tell of them, and the words are the person's to keep.
"""
_LEAVE_BE = re.compile(
    r"(?:(?:and|but|so|just|please|pls|y|pero|por favor),? )*(?:(?:don'?t|do not|no) (?:\w+ )?"
    r"(?:suggest|check|recommend|send|ask|tell|give|show|count|mention|push|sell|talk)\b"
    r"|no (?:me )?(?:\w+ )?(?:sugiera|recomiende|revis[eo]|mande|pregunte|diga|de|muestre|cuente|mencione)n?\b)"
)
"""A wish or a habit named with a "don't": it tells of no body that is failing now."""

CRIES = frozenset({"crisis", "being_hurt"})
QUIET, QUIET_SAID = "being_hurt", "utter_being_hurt"
"""A cry of who is hurt and in no danger now, and what is said to it."""

LEFT = "left"
"""Beside what waits: the question that a quiet cry took off the table."""

_REACTS = re.compile(
    r"(?:ok(?:ay)?|k|kk|yes|yeah|yep|no|nope|sure|fine|alright|thanks?|thank (?:you|u)|ty|thx|i know|i see|right|hi"
    r"|(?:keep|lets|let's) (?:going|go on|keep going|continue)|go on|continue|si|no|gracias|(?:muchas )?gracias|bueno"
    r"|esta bien|ya se|lo se|ya|vale|sigamos|siga|seguir|continuar)?"
)
_PASSES = re.compile(
    r"(?:skip|next|pass|i(?:'ll| will)? (?:skip|pass)|saltar(?:la)?|salte(?:la)?|siguiente|paso)"
    r"(?: (?:it|this|that|esta|one))*"
)
_TELLS_ON = re.compile(
    r"(?:and|but|because|cuz|cause|bc|when(?:ever)?|he|she|they|hes|shes|it(?:'s| is| was)?|him|his|her|y|pero|porque"
    r"|cuando|el|ella|ellos|me|fue|paso|desde|a veces|sometimes|last (?:night|week|time)|anoche|ayer)\b"
)
"""How somebody goes on telling what they began: that is no answer to a question that was asked before it."""

_WHOM = 8
"""Words, at most, that say whom it is for and nothing else."""

Aside = dict[str, "str | dict[str, str] | None"]


def aside(heard: Heard) -> Aside:
    """Return what to put aside of a message, or what was put aside before and can take its place now."""
    if heard.question in (*QUESTIONS, CHECK_IN):
        kept = _beside_sending(heard) if heard.intent == SEND_NOW else _beside_a_cry(heard, heard.question)
        kept = {name: words for name, words in kept.items() if words}
        return {SET_ASIDE: kept} if kept else {}
    kept = dict(heard.slots.get(SET_ASIDE) or {})
    if not kept or heard.question is not None:
        return {}
    if heard.intent in CRIES:
        tells = heard.intent == QUIET and LEFT in kept and not only_ordered(heard)
        return {SET_ASIDE: {**kept, ALSO: _besides(heard, kept)}} if tells else {}
    left = kept.pop(LEFT, None)
    return {SET_ASIDE: None, **kept, **(_answered(left, heard, kept) if heard.intent == WENT_ON else {})}


def ordered_out(heard: Heard) -> Aside:
    """Return the lines without what an order wants out after a card, of what waits there as well; empty for none.

    What a cry told waits for one message: else it would take its place with the words that were to go.
    """
    if heard.question is not None or not only_ordered(heard):
        return {}
    kept = heard.slots.get(SET_ASIDE) or {}
    waiting = {name: words for name, words in kept.items() if name in LINES}
    changed = reworded(replace(heard, slots={**heard.slots, **waiting}))
    gone: Aside = {name: words for name, words in changed.items() if words is not None}
    waits = {**kept, **{name: words for name, words in gone.items() if name in kept}}
    return {**gone, **({SET_ASIDE: waits} if gone and kept and heard.intent in CRIES else {})}


def left_open(heard: Heard) -> str | None:
    """Return the question that the cry before this message took off the table, where the talk can go on from it."""
    if heard.question is not None or heard.last != QUIET_SAID:
        return None
    if heard.slots.get(IN_DANGER) or heard.slots.get("after_crisis"):
        return None
    return (heard.slots.get(SET_ASIDE) or {}).get(LEFT)


def _answered(left: str | None, heard: Heard, kept: dict[str, str]) -> dict[str, str]:
    """Return what the message after a quiet cry fills: the question that was left, or what was told besides."""
    plain = leveled(heard.text)
    open_still = left if left in QUESTIONS and left not in kept else None
    if open_still and _PASSES.fullmatch(plain.removeprefix("/")):
        return {open_still: SKIPPED}
    if heard.text.startswith("/") or _REACTS.fullmatch(plain):
        return {}
    if open_still is None or _TELLS_ON.match(plain):
        return {ALSO: _besides(heard, kept)}
    return {open_still: heard.text}


def _besides(heard: Heard, kept: dict[str, str]) -> str:
    return added(kept.get(ALSO) or heard.slots.get(ALSO), heard.text)


def _beside_sending(heard: Heard) -> dict[str, str]:
    """Return what is told with "send it", by the question it answers.

    Where no question is known it answers the one on the table, if that takes any words; else it is a wish.
    """
    words = beside_sending(heard.text)
    if not words:
        return {}
    named = [name for name, _ in told(words, talking=True)]
    takes = heard.question in TAKES_ANY or (heard.question == NAME and called(words) is not None)
    name = named[0] if len(set(named)) == 1 else heard.question if takes and heard.question else WISH
    earlier = heard.slots.get(name)
    return {name: words if earlier in (None, SKIPPED, UNASKED, TOLD) else f"{earlier}, {words}"}


def _beside_a_cry(heard: Heard, question: str) -> dict[str, str]:
    """Return what is told in a message that cries, by its line; of a quiet cry all of it, and the question it left.

    What only wants something left out tells nothing: where that stands it goes.
    """
    if heard.intent not in CRIES:
        return {}
    if only_wish(heard.text, question) is not None or only_ordered(heard):
        gone = {name: words for name, words in reworded(heard).items() if words and name not in ADDED}
        return {**gone, **({LEFT: question} if heard.intent == QUIET else {})}
    found = _told_in_a_cry(heard, question) if question in QUESTIONS else {}
    if heard.intent == QUIET:
        found = found or {ALSO: _besides(heard, {})}
    danger = _for_staff(heard, set(found) - {CONTACT})
    if danger and not any(danger in words for words in found.values()):
        found[ALSO] = added(found.get(ALSO) or heard.slots.get(ALSO), danger)
    return {**found, LEFT: question} if heard.intent == QUIET else found


def _for_staff(heard: Heard, answered: set[str]) -> str:
    """Return the clauses that tell of a danger which staff must find in the record, without how to reach somebody.

    Where only the talk, or the learned layer, heard it, all that was written is kept, if it answers nothing.
    """
    parts = [(clause.words, screen(clause.words)) for clause in clauses(heard.text)]
    told_of = [words for words, found in parts if found.kind in _FOR_STAFF and _cries(words)]
    if not told_of and not answered and heard.risk.get("kind") in {kind.value for kind in _FOR_STAFF}:
        told_of = [words for words, found in parts if found.kind in _FOR_STAFF or found.tier > Tier.T2]
    return ", ".join(filter(None, map(left_of, told_of)))


def _told_in_a_cry(heard: Heard, question: str) -> dict[str, str]:
    """Return what such a message tells by the question it answers.

    How to reach them stands under its own line, whatever was asked: it is what a person needs first. Nothing of such a
    message is a name, and "whatever" behind a wish not to wake is no hope.
    """
    if question == FIRST_DISCLOSURE:  # a cry is what brings somebody
        return {FIRST_DISCLOSURE: heard.text}
    parts = [(clause.words, _cries(clause.words)) for clause in clauses(heard.text)]
    afraid = feared(heard.text) if question == "supports" else []
    calm = [words for words, cries in parts if not cries and not any(words in said for said in afraid)]
    found: dict[str, str] = {}
    if reach := ", ".join(filter(None, (reach_in(words) for words, _ in parts))):
        found[CONTACT] = added(heard.slots.get(CONTACT), reach)
    if question in (NAME, CONTACT):
        return found
    if question == "for_whom" and not calm and (first := _whom_before(heard.text)):
        found[question] = first
    elif len(calm) < len(parts):
        found[question] = ", ".join(filter(None, map(left_of, (words for words in calm if not shrugs(words)))))
    elif _weighs_in_part(calm):
        found[question] = heard.text
    if afraid and found.get(question) and found[question] != heard.text:
        found[ALSO] = added(heard.slots.get(ALSO), ", ".join(said.strip(" .,;!") for said in afraid))
    if heard.intent == QUIET and not found.get(question) and _answers_in_part(heard.text):
        found[question] = heard.text
    return {name: words for name, words in found.items() if words}


def _whom_before(text: str) -> str:
    """Return the words before the first comma that only say whom it is for: "por mí y mis hijos, anoche me pegó"."""
    first = text.partition(",")[0].strip()
    return first if len(first.split()) <= _WHOM and names_whom(first) and not _cries(first) else ""


def _answers_in_part(text: str) -> bool:
    """Whether a piece of a quiet cry tells something else: then all of it stands, for a cut would change its sense."""
    said = [(plain, _cries(words)) for words, plain in pieces(text)]
    return any(cries for _, cries in said) and any(not cries and not _TELLS_ON.match(plain) for plain, cries in said)


def _weighs_in_part(clauses: list[str]) -> bool:
    """Whether only some of these weigh at all: else it is the talk that tells, and which words answer nobody knows."""
    weighing = [screen(words).tier is not Tier.T4 for words in clauses]
    return any(weighing) and not all(weighing)


def _cries(words: str) -> bool:
    """Whether a clause cries: only such are cut, for a cut changes what is said, and what is merely heavy stays."""
    found = screen(words)
    if found.kind in _OF_THE_BODY and _LEAVE_BE.match(folded(words)):
        return False
    return found.tier <= Tier.T2 or found.kind in _OF_HARM
