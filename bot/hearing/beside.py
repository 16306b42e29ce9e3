"""What comes with a message beside its words, handed to the dialogue as entities.

Slots are filled from entities without the action server. The gate adds them to what was written, the channel to what
was pressed; both ask here, so that a button and the same words typed mean the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.hearing.about import WITHDRAWAL, about
from bot.hearing.answers.all_clear import ALL_CLEAR, beside_the_danger
from bot.hearing.answers.calling import called
from bot.hearing.answers.danger import IN_DANGER, in_danger
from bot.hearing.answers.filing import filing, named_beside, stands_already, told_besides
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
    SKIPPED,
    TOLD,
    UNASKED,
    WISHES,
    Heard,
    added,
    given,
    taken,
)
from bot.hearing.answers.told import says_what, whom
from bot.hearing.answers.told import told as told_in
from bot.hearing.answers.topics import about_using, is_heavy, tells_of_loss
from bot.hearing.changes.aside import CRIES, aside
from bot.hearing.changes.mending import mending
from bot.hearing.changes.naming import ABOUT, CHANGED, button_about, field_meant
from bot.hearing.changes.rewording import reworded
from bot.hearing.changes.righting import righted, whom_again
from bot.hearing.instruments import ITEMS, taken_items
from bot.hearing.questions.asking import ABOUT_US, QUESTION, asked
from bot.hearing.questions.particular import known_here
from bot.hearing.tone.manner import COMPLAINTS, LOSS, PLAIN, asks_to_be_plain
from bot.hearing.wishes.aimed import (
    FEEDBACK,
    besides,
    misheard,
    protests,
    told_already,
)
from bot.hearing.wishes.steering import SHOW_SUMMARY, sends_with_change

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCALES = ("en", "es")

BE_PLAIN = "be_plain"
"""The intent of a complaint about praise or about being talked down to."""

STANDS = "stands"
"""What is told by who says again what stands in its line: its words are those of `utter_noted_stands`."""

CHANGES = frozenset({CORRECT, REWRITE, *CRIES})
"""Intents that change lines in words."""

BODILY = frozenset({WITHDRAWAL, "drunk", "medical_question"})
"""Intents with an answer of their own that a question waits for: what is told with them has its line all the same."""

ASKED = (*LINES, *ITEMS)
"""Every line whose state the edge is told and may tell: the talk's, then the questionnaires'."""


def entities(told: Mapping[str, Any], heard: Heard) -> list[dict[str, Any]]:
    """Return the entities of a message: what the edge told with it (a turn's metadata), then what it says itself."""
    by_edge = {name: told[name] for name in ("locale", "profile", "waiting") if told.get(name) is not None}
    elsewhere = _put_elsewhere(heard)
    landed = {name: _beside_what_stands(name, words, heard) for name, words in aside(heard).items()}
    found = {
        **by_edge,
        **_known(told, heard),
        **mending(heard),
        **landed,
        **elsewhere,
        **_as_it_was(heard, elsewhere),
    }
    if found.get(SET_ASIDE):  # what waits already waits on
        found[SET_ASIDE] = {**(heard.slots.get(SET_ASIDE) or {}), **found[SET_ASIDE]}
    again = STANDS if heard.intent == NOTED and (stands_already(heard) or whom_again(heard)) else None
    heard = replace(heard, slots={**heard.slots, **found})
    now = taken(heard)
    told_more = {name: words for name, words in now.items() if name in landed and name in (*ADDED, FIRST_DISCLOSURE)}
    found = {**now, **found, **told_more, **taken_items(heard, told), **_manner(heard)}
    if (name := _name(heard, found)) is not None:
        found["name"] = name
    if (meant := field_meant(heard)) is not None:
        found["field"] = meant
    if (asks := again or about(heard)) != heard.slots.get("asks"):
        found["asks"] = asks
    if (danger := in_danger(heard, told.get("denies") or ())) is not None:
        found[IN_DANGER] = danger
    return [_entity(name, value) for name, value in found.items()]


def _beside_what_stands(name: str, words: Any, heard: Heard) -> Any:
    """Return what was put aside as it takes its place: beside what came to a line that holds several things."""
    return added(heard.slots.get(name), words) if name in ADDED and words else words


def _name(heard: Heard, found: Mapping[str, Any]) -> str | None:
    """Return the name alone of what is put on its line, or of its answer; None where that stays as it is."""
    if heard.question == "name" and heard.intent == ANSWER:
        return called(heard.text) or named_beside(heard.text)
    return called(found["name"]) if given(found.get("name")) else None


def _as_it_was(heard: Heard, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what keeps the lines as they were before a change, in words or by a button, for who wants them back."""
    meant = (button_about(heard) or field_meant(heard)) if heard.intent in ABOUT else None
    changed = [meant] if meant else [name for name in changes if name in LINES] if heard.intent in CHANGES else []
    return {CHANGED: {name: heard.slots.get(name) for name in changed}} if changed else {}


def _put_elsewhere(heard: Heard) -> dict[str, Any]:
    """Return what goes to another line than the question on the table: put right, changed, filed, or told besides."""
    cries = heard.intent in CRIES and heard.question is None
    if cries and (changed := {name: words for name, words in reworded(heard).items() if words is not None}):
        return changed  # what is said to stand in a line does, whatever comes first
    if heard.intent == CORRECT or (heard.intent == REWRITE and heard.question not in ITEMS):
        return reworded(heard) or righted(heard)
    if heard.intent == SHOW_SUMMARY and sends_with_change(heard.text):
        return {SET_ASIDE: reworded(heard)}  # a form that sees a line filled would go on asking
    if heard.intent in (NOTED, NOTED_REACH, NOTED_WISH):
        passed_over = heard.question if heard.intent == NOTED and told_already(heard) else None
        return {passed_over: SKIPPED} if passed_over else filing(heard) or whom_again(heard)
    if heard.question == CHECK_IN and heard.intent == ANSWER and (more := told_besides(heard)):
        return {ALSO: added(heard.slots.get(ALSO), more)}
    return _waiting(heard)


def _waiting(heard: Heard) -> dict[str, Any]:
    """Return what is for a line in a message that has an answer of its own: it waits, as it does beside a cry."""
    if (wish := known_here(heard)) is not None:
        earlier = (heard.slots.get(SET_ASIDE) or {}).get("preferences") or heard.slots.get("preferences")
        known = {"preferences": added(earlier, wish)}
        return known if heard.question is None or heard.intent == ANSWER else {SET_ASIDE: known}
    if heard.intent == ALL_CLEAR:
        news = beside_the_danger(heard)
        return {SET_ASIDE: news} if heard.question and news else news
    line, words = ALSO, None
    if heard.intent == BE_PLAIN:
        said = [clause.words for name, clause in told_in(heard.text, talking=True) if name == WISHES]
        line, words = WISHES, ", ".join(said)
    elif heard.intent == FEEDBACK and heard.question and (misheard(heard) or protests(heard)):
        words = besides(heard.text)
    elif heard.question == CHECK_IN and heard.intent in ABOUT_US:
        found = asked(heard.text, talking=True)
        words = told_besides(heard) if found is not None and not found.alone else None
    elif heard.question in QUESTIONS and heard.intent in BODILY:
        words = heard.text.strip() if _tells(heard.text) else None
    elif heard.question is None and heard.intent in (*CRIES, *ABOUT_US, QUESTION) and _tells_of_trouble(heard):
        line = FIRST_DISCLOSURE if heard.slots.get(FIRST_DISCLOSURE) not in (SKIPPED, TOLD) else ALSO
        words = heard.text.strip()
    if not words:
        return {}
    earlier = (heard.slots.get(SET_ASIDE) or {}).get(line) or heard.slots.get(line)
    return {SET_ASIDE: {line: added(earlier, words)}}


def _tells(text: str) -> bool:
    """Return whether a text tells, and asks nothing."""
    return not text.startswith("/") and asked(text, talking=True) is None and says_what(text)


def _tells_of_trouble(heard: Heard) -> bool:
    """Return whether what brings somebody is told beside a cry or a question, with nothing on the table.

    A cry is what brings somebody; beside a question it takes more than a few words, of trouble or of somebody close.
    """
    if heard.intent in CRIES:
        return _tells(heard.text)
    found = asked(heard.text, talking=False)
    if heard.text.startswith("/") or found is None or found.alone:
        return False
    return about_using(heard.text) or is_heavy(heard.text) or whom(heard.text) is not None


def _manner(heard: Heard) -> dict[str, bool]:
    """Return what the words say of how to be spoken to: after a death, and after a complaint about the tone."""
    if heard.text.startswith("/"):
        return {PLAIN: True} if heard.intent in COMPLAINTS else {}
    found = {LOSS: tells_of_loss(heard.text), PLAIN: heard.intent in COMPLAINTS or asks_to_be_plain(heard.text)}
    return {name: True for name, so in found.items() if so}


def _known(told: Mapping[str, Any], heard: Heard) -> dict[str, str]:
    """Return what an earlier talk has answered already, where nothing was said since.

    Never while a question is on the table: a filled slot would count as its answer, whatever was written.
    """
    known: Mapping[str, str] = told.get("known") or {}
    empty = (None, UNASKED)
    return {} if heard.question else {name: text for name, text in known.items() if heard.slots.get(name) in empty}


def _entity(name: str, value: Any) -> dict[str, Any]:
    return {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "edge"}
