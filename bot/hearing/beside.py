"""What comes with a message beside its words, handed to the dialogue as entities.

Slots are filled from entities without the action server. The gate adds them to what was written, the channel to what
was pressed; both ask here, so that a button and the same words typed mean the same.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.hearing.about import WITHDRAWAL, about
from bot.hearing.answers.age import says_under_18, tells_anothers_age
from bot.hearing.answers.all_clear import OVER, alarming_line, beside_the_danger, takes_back
from bot.hearing.answers.by_name import prefers_whom
from bot.hearing.answers.calling import called
from bot.hearing.answers.danger import IN_DANGER, in_danger
from bot.hearing.answers.facts import cover_told
from bot.hearing.answers.filing import filing, named_beside, stands_already, told_besides
from bot.hearing.answers.introducing import introduced_first
from bot.hearing.answers.own_story import goes_on
from bot.hearing.answers.reaching import number_told
from bot.hearing.answers.set_apart import APART_FROM, set_apart
from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import (
    ADDED,
    ALSO,
    ANSWER,
    CHECK_IN,
    CORRECT,
    FIRST_DISCLOSURE,
    LINES,
    NOTED,
    NOTED_REACH,
    NOTED_WISH,
    QUESTIONS,
    REWRITE,
    SET_ASIDE,
    SHARES,
    SILENT,
    SKIPPED,
    TOLD,
    UNASKED,
    WENT_ON,
    WISHES,
    Heard,
    added,
    given,
    taken,
    with_pieces,
)
from bot.hearing.answers.told import says_what
from bot.hearing.answers.told import told as told_in
from bot.hearing.answers.topics import uses_nothing
from bot.hearing.changes.anew import new_words
from bot.hearing.changes.aside import CRIES, aside, ordered_out
from bot.hearing.changes.everywhere import out_beside
from bot.hearing.changes.keeping_out import told_apart
from bot.hearing.changes.mending import mending
from bot.hearing.changes.naming import ABOUT, CHANGED, button_about, field_meant
from bot.hearing.changes.only_ordered import only_ordered
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.changes.righting import righted, whom_again
from bot.hearing.instruments import ITEMS, taken_items
from bot.hearing.questions.asking import ABOUT_US, QUESTION, asked
from bot.hearing.questions.known_here import known_here
from bot.hearing.tone.manner import manner
from bot.hearing.wishes.aimed import FEEDBACK, besides, misheard, protests, told_already
from bot.hearing.wishes.apart import troubles
from bot.hearing.wishes.steering import SHOW_SUMMARY, sends_with_change
from bot.profile import logistics_only
from bot.risk import Tier, screen
from bot.risk.correction import denies_danger

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCALES = ("en", "es")
UNDERAGE = "underage"

BE_PLAIN = "be_plain"
"""The intent of a complaint about praise or about being talked down to."""

STANDS = "stands"
"""What is told by who says again what stands in its line: its words are those of `utter_noted_stands`."""

WISHED_WHOM = "wished"
"""What is told by who wishes for somebody, or a way to be seen: `utter_noted_wished` promises nothing."""

FILED = frozenset({ANSWER, WENT_ON, NOTED, NOTED_REACH, NOTED_WISH, *SHARES, *CRIES})
"""Intents whose words go into the record."""

CHANGES = frozenset({CORRECT, REWRITE, *CRIES})
"""Intents that change lines in words."""

GROUNDING = "grounding"
MAY_TELL = frozenset({*CRIES, *ABOUT_US, QUESTION, GROUNDING})
BODILY = frozenset({WITHDRAWAL, "drunk", "medical_question"})
"""Intents with an answer of their own that a question waits for: what is told with them has its line all the same."""

_NAMES = re.compile(
    r"(?:my name is|call me|i go by|me llamo|mi nombre es|ll[a\u00e1]meme|d[i\u00ed]game)\b", re.IGNORECASE
)
"""How somebody gives their name beside a question: it waits for its line."""

ASKED = (*LINES, *ITEMS)
"""Every line whose state the edge is told and may tell: the talk's, then the questionnaires'."""


def entities(told: Mapping[str, Any], heard: Heard) -> list[dict[str, Any]]:
    """Return the entities of a message: what the edge told with it (a turn's metadata), then what it says itself."""
    anew = new_words(heard)
    heard = replace(heard, text=anew) if anew else heard
    by_edge = {name: told[name] for name in ("locale", "profile", "waiting") if told.get(name) is not None}
    said, heard = heard, _told_alone(heard, denies=bool(told.get("denies")))
    elsewhere = _with_number(heard, _put_elsewhere(heard))
    landed = {name: _beside_what_stands(name, words, heard) for name, words in aside(heard).items()}
    found = {
        **by_edge,
        **_known(told, heard),
        **mending(heard),
        **(out_beside(said) if said.intent in FILED else {}),
        **landed,
        **elsewhere,
        **_as_it_was(heard, elsewhere),
    }
    if found.get(SET_ASIDE):  # what waits already waits on
        found[SET_ASIDE] = {**(heard.slots.get(SET_ASIDE) or {}), **found[SET_ASIDE]}
    again = STANDS if heard.intent == NOTED and (stands_already(heard) or whom_again(heard)) else None
    again = again or (WISHED_WHOM if heard.intent == NOTED and prefers_whom(said.text, heard.question) else None)
    heard = replace(heard, slots={**heard.slots, **found})
    now = {name: words for name, words in taken(heard).items() if not _only_echoed(name, words, heard, elsewhere)}
    told_more = {name: words for name, words in now.items() if name in landed and name in (*ADDED, FIRST_DISCLOSURE)}
    found = {**_cut_down(said, heard), **now, **_asked_in_vain(heard), **found, **told_more, **taken_items(heard, told)}
    found |= {**_set_apart(said, found), **manner(said)}
    if anew and heard.question != "name" and heard.question in QUESTIONS:
        found[heard.question] = anew
    if (name := _name(heard, found) or introduced_first(said, found)) is not None:
        found["name"] = name
    heard = replace(said, slots=heard.slots)
    if (meant := field_meant(heard)) is not None:
        found["field"] = meant
    if (asks := again or about(heard) or _asked_beside(heard)) != heard.slots.get("asks"):
        found["asks"] = asks
    if (danger := in_danger(heard, told.get("denies") or ())) is not None:
        found[IN_DANGER] = danger
    return [_entity(name, value) for name, value in found.items()]


def _only_echoed(name: str, words: Any, heard: Heard, elsewhere: Mapping[str, Any]) -> bool:
    """Return whether a line would be filled by the new words of another: "what I'd like help with: help for me"."""
    changes = heard.intent in (CORRECT, REWRITE) and bool(elsewhere) and name not in (*elsewhere, "contact")
    return changes and name in LINES and given(words)


def _told_alone(heard: Heard, *, denies: bool) -> Heard:
    """Return a message without what it asks and what it says of the talk, where its words go into the record.

    With no question on the table, what is left beside a question has to tell of trouble: "I have no papers" belongs to
    what was asked. Nor is a reason for coming what only denies a danger that nothing in the record speaks of.
    """
    wished = heard.intent == NOTED and prefers_whom(heard.text, heard.question)  # put as a question, it is told
    if wished or only_ordered(heard) or heard.intent not in FILED or heard.question not in (*QUESTIONS, CHECK_IN, None):
        return heard
    told = _told_of(heard)
    if heard.question is None and heard.intent in SHARES:
        empty = denies and denies_danger(heard.text, screen(heard.text)) and not alarming_line(heard)
        told = "" if empty or (told != heard.text and not troubles(told)) else told
        return replace(heard, text=told)
    return replace(heard, text=told or heard.text)


def _told_of(heard: Heard) -> str:
    """Return what a message tells; of a cry heard by its words all that it says, where it is what brings somebody.

    What it asks is cut where the rest tells of trouble: "she is on pills. can you make her come in?".
    """
    cries = heard.intent in CRIES and heard.question in (None, FIRST_DISCLOSURE)
    found = told_apart(heard.text, heard.question)
    every = cries and screen(heard.text).tier <= Tier.T2 and not (found.asks and troubles(found.told))
    return heard.text if every else found.told


def _asked_beside(heard: Heard) -> str | None:
    """Return what was asked beside an answer to the question on the table: cut from it, and not passed over."""
    if heard.intent != ANSWER or heard.question not in QUESTIONS or not told_apart(heard.text, heard.question).asks:
        return None
    found = asked(heard.text, talking=True)
    return found.about if found else None


def _cut_down(said: Heard, heard: Heard) -> dict[str, str]:
    """Return the answer to the question on the table, where some of the message is none."""
    answers = heard.intent == ANSWER and heard.question in QUESTIONS and heard.text != said.text
    return {heard.question: heard.text} if answers and heard.question else {}


def _set_apart(heard: Heard, found: Mapping[str, Any]) -> dict[str, str]:
    """Return what is told in sentences beside an answer, by its line, and the answer without it."""
    if heard.intent != ANSWER or heard.question not in APART_FROM or found.get(heard.question) == UNASKED:
        return {}
    said = told_apart(heard.text, heard.question).told
    left, lines = set_apart(said, heard.question)
    for name, join in ((ALSO, added), ("contact", with_pieces)):
        if name in lines:
            lines[name] = join(found.get(name) or heard.slots.get(name), lines[name])
    return lines if left == said else {**lines, heard.question: left}


def _asked_in_vain(heard: Heard) -> dict[str, str | None]:
    """Return what stands where who was asked what using does says that nothing is used: their days are asked of."""
    if heard.question != "uses" or heard.intent != ANSWER or not uses_nothing(heard.text):
        return {}
    return {"uses": UNASKED, **({"life": None} if heard.slots.get("life") == UNASKED else {})}


def _beside_what_stands(name: str, words: Any, heard: Heard) -> Any:
    """Return what was put aside as it takes its place: beside what came to a line that holds several things."""
    if name not in ADDED or not words:
        return words
    earlier = heard.slots.get(name)
    if name != "contact":
        return added(earlier, words)
    whole = given(earlier) and all(piece in words for piece in (earlier or "").split(", "))
    return words if whole else with_pieces(earlier, words)


def _name(heard: Heard, found: Mapping[str, Any]) -> str | None:
    """Return the name alone of what is put on its line, or of its answer; None where that stays as it is."""
    if heard.question == "name" and heard.intent == ANSWER:
        return called(heard.text) or named_beside(heard.text)
    return called(found["name"]) if given(found.get("name")) else None


def _as_it_was(heard: Heard, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what keeps the lines as they were before a change, in words or by a button, for who wants them back."""
    meant = (button_about(heard) or field_meant(heard)) if heard.intent in ABOUT else None
    names = changes if heard.intent in CHANGES or only_ordered(heard) else ()
    changed = [meant] if meant else [name for name in names if name in LINES]
    return {CHANGED: {name: heard.slots.get(name) for name in changed}} if changed else {}


def _put_elsewhere(heard: Heard) -> dict[str, Any]:
    """Return what goes to another line than the question on the table: put right, changed, filed, or told besides."""
    changed = reworded(heard) if heard.intent in CRIES and heard.question is None else {}
    if now := ordered_out(heard) or {name: words for name, words in changed.items() if words is not None}:
        return now  # what is said to stand in a line does, whatever comes first
    if heard.intent == CORRECT or (heard.intent == REWRITE and heard.question not in ITEMS):
        return reworded(heard) or righted(heard)
    if heard.intent == SHOW_SUMMARY and sends_with_change(heard.text):
        return {SET_ASIDE: reworded(heard)}  # a form that sees a line filled would go on asking
    if heard.intent in (NOTED, NOTED_REACH, NOTED_WISH):
        passed_over = heard.question if heard.intent == NOTED and told_already(heard) else None
        return {passed_over: SKIPPED} if passed_over else filing(heard) or whom_again(heard)
    tells = heard.question == CHECK_IN and heard.intent == ANSWER and told_apart(heard.text, CHECK_IN).told
    if tells and (more := told_besides(heard)):
        return {ALSO: added(heard.slots.get(ALSO), more)}
    return _waiting(heard)


def _with_number(heard: Heard, elsewhere: dict[str, Any]) -> dict[str, Any]:
    """Return what goes elsewhere, with a number or an address in a message that has an answer of its own.

    "Call 555-0127, don't tell my mom" is answered about the mother; the number is what a person needs all the same.
    """
    if heard.intent in (*FILED, *CHANGES, *ABOUT, *SILENT):
        return elsewhere
    reach = number_told(heard.text)
    waits = {**(heard.slots.get(SET_ASIDE) or {}), **(elsewhere.get(SET_ASIDE) or {})}
    earlier: str | None = elsewhere.get("contact") or waits.get("contact") or heard.slots.get("contact")
    if reach is None or heard.question in ITEMS or reach in (earlier or ""):
        return elsewhere
    contact = {"contact": with_pieces(earlier, reach)}
    return {**elsewhere, **(contact if heard.question is None else {SET_ASIDE: {**waits, **contact}})}


def _waiting(heard: Heard) -> dict[str, Any]:
    """Return what is for a line in a message that has an answer of its own: it waits, as it does beside a cry."""
    if (wish := known_here(heard)) is not None:
        earlier = (heard.slots.get(SET_ASIDE) or {}).get("preferences") or heard.slots.get("preferences")
        known = {"preferences": added(earlier, wish)}
        return known if heard.question is None or heard.intent == ANSWER else {SET_ASIDE: known}
    if heard.intent in OVER or takes_back(heard):
        news = beside_the_danger(heard)
        return {SET_ASIDE: news} if heard.question and news else news
    line, words = ALSO, _age_told(heard)
    if heard.intent == BE_PLAIN:
        said = [clause.words for name, clause in told_in(heard.text, talking=True) if name == WISHES]
        line, words = WISHES, ", ".join(said)
    elif heard.intent == FEEDBACK and heard.question and (misheard(heard) or protests(heard)):
        words = besides(heard.text)
    elif heard.question == CHECK_IN and heard.intent in ABOUT_US:
        found = asked(heard.text, talking=True)
        words = told_besides(heard) if found is not None and not found.alone else None
    elif heard.question in QUESTIONS and heard.intent in (*BODILY, *ABOUT_US, QUESTION):
        told = told_apart(heard.text, heard.question).told
        named = called(told) if _NAMES.match(told.strip()) and heard.slots.get("name") is None else None
        if named:
            return {SET_ASIDE: {"name": named}}
        strays = strays_to(replace(heard, text=told)) is not None
        words = told if strays or (heard.intent in BODILY and _tells(told)) else cover_told(heard.text)
    elif heard.question is None and heard.intent in MAY_TELL and _tells_of_trouble(heard):
        line = FIRST_DISCLOSURE if heard.slots.get(FIRST_DISCLOSURE) not in (SKIPPED, TOLD) else ALSO
        words = _told_of(heard).strip()
    if not words:
        return {}
    earlier = (heard.slots.get(SET_ASIDE) or {}).get(line) or heard.slots.get(line)
    return {SET_ASIDE: {line: added(earlier, words)}}


def _age_told(heard: Heard) -> str | None:
    """Return what somebody under 18 tells with their age: whoever reads the record has to know it."""
    if heard.intent != UNDERAGE or heard.text.startswith("/") or logistics_only(heard.slots):
        return None
    told = told_apart(heard.text, heard.question).told.strip()
    return told if says_under_18(told) and not tells_anothers_age(told) else None


def _tells(text: str) -> bool:
    """Return whether a text tells, and asks nothing."""
    return not text.startswith("/") and asked(text, talking=True) is None and says_what(text)


def _tells_of_trouble(heard: Heard) -> bool:
    """Return whether what brings somebody is told beside a cry or a question, with nothing on the table.

    A cry is what brings somebody; beside a question it takes more than a few words, of trouble or of somebody close.
    """
    told = "" if only_ordered(heard) else _told_of(heard)  # an order to take words out tells nothing
    if heard.intent in CRIES:
        return _tells(told) and not unclear(heard)
    if heard.intent == GROUNDING:  # help with a panic now is no reason for coming; one that lasts is
        return _tells(told) and troubles(told) and goes_on(told)
    found = asked(heard.text, talking=False)
    return not heard.text.startswith("/") and found is not None and not found.alone and troubles(told)


def _known(told: Mapping[str, Any], heard: Heard) -> dict[str, str]:
    """Return what an earlier talk has answered already, where nothing was said since.

    Never while a question is on the table: a filled slot would count as its answer, whatever was written.
    """
    known: Mapping[str, str] = told.get("known") or {}
    empty = (None, UNASKED)
    return {} if heard.question else {name: text for name, text in known.items() if heard.slots.get(name) in empty}


def _entity(name: str, value: Any) -> dict[str, Any]:
    return {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "edge"}
