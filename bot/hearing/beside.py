"""What comes with a message beside its words, handed to the dialogue as entities.

Slots are filled from entities without the action server. The gate adds them to what was written, the channel to what
was pressed; both ask here, so that a button and the same words typed mean the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.all_clear import ALL_CLEAR, beside_the_danger
from bot.hearing.answers.calling import called
from bot.hearing.answers.danger import IN_DANGER, in_danger
from bot.hearing.answers.filing import filing, named_beside, stands_already, told_besides
from bot.hearing.answers.reach import asks_of_the_way, lacks_a_way
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
    START,
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
from bot.hearing.changes.passing import blames
from bot.hearing.changes.rewording import reworded
from bot.hearing.changes.righting import righted, whom_again
from bot.hearing.instruments import ITEMS, taken_items
from bot.hearing.lines.small_talk import asks_back
from bot.hearing.moves import TELLS_OF_IT, names_someone
from bot.hearing.plausible import goes_without
from bot.hearing.questions.asking import ABOUT_US, QUESTION, about_by_rule, asked, asks_about
from bot.hearing.questions.body import INTENTS as OF_BODY
from bot.hearing.questions.body import OF_STOPPING, in_crisis_of_body, of_body
from bot.hearing.questions.particular import (
    ALONE,
    BED,
    FOR_ANOTHER,
    INTENTS,
    OF_ANOTHER,
    fits,
    from_violence,
    in_crisis,
    particular,
    wish_of,
)
from bot.hearing.questions.stopping import BOTH_KINDS, OPIOID, STOPPING, TAKEN, about_opioids, stops, takes_both
from bot.hearing.tone.manner import COMPLAINTS, LOSS, PLAIN, asks_to_be_plain
from bot.hearing.wishes.aimed import (
    EXAMPLE,
    FEEDBACK,
    HOLD_ON,
    MISHEARD,
    REPEATED,
    WHY_ASK,
    besides,
    holds_on,
    misheard,
    protested,
    protests,
    told_already,
)
from bot.hearing.wishes.declining import answer_to, declines
from bot.hearing.wishes.going_on import asks_which, wants_questions_in_line
from bot.hearing.wishes.praising import BITTER, mocks
from bot.hearing.wishes.sending import MUST_SEND, WAS_SENT, asks_of_sending, takes_back
from bot.hearing.wishes.steering import REPLY_TIME, SHOW_SUMMARY, sends_with_change
from bot.risk import screen
from bot.risk.all_clear import all_clear
from bot.risk.correction import denies_danger

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCALES = ("en", "es")

BE_PLAIN = "be_plain"
"""The intent of a complaint about praise or about being talked down to."""

MEANWHILE = "meanwhile"
"""What is asked by who would answer questions in line: its words are those of `utter_talk_intro_meanwhile`."""

SOMEONE_ASKED = "someone"
"""What is told by who would first talk with somebody: the summary is led up to by an offer of a person."""

NO_WAY = "no_way"
"""What is asked by who was never asked for a number: its words are those of `utter_question_no_way`."""

WAY, WAY_NONE = "way", "way_none"
"""What is asked by who wants to know which number was taken down: it is read back, or it is said that none stands."""

WHICH = "which"
"""What is asked by who would know what the questions are: its words are those of `utter_talk_intro_which`."""

STANDS = "stands"
"""What is told by who says again what stands in its line: its words are those of `utter_noted_stands`."""

MISPLACED = "misplaced"
"""What is told by who says that it was written down wrong: that is owned, `utter_lead_corrected_misplaced`."""

CHANGES = frozenset({CORRECT, REWRITE, *CRIES})
"""Intents that change lines in words."""

NALOXONE = "naloxone"
"""What has its words in a crisis, too: somebody may stand there with the spray in hand."""

WITHDRAWAL = "withdrawal"
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
    if (about := again or _about(heard)) != heard.slots.get("asks"):
        found["asks"] = about
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
    about = (button_about(heard) or field_meant(heard)) if heard.intent in ABOUT else None
    changed = [about] if about else [name for name in changes if name in LINES] if heard.intent in CHANGES else []
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


def _of_the_talk(heard: Heard) -> str | None:
    """Return what a message says of the talk itself: of sending, of a question, or a protest; or None."""
    return _of_sending(heard) or _of_a_question(heard) or _of_what_was_said(heard)


def _of_sending(heard: Heard) -> str | None:
    """Return what is said of sending and of a way to be reached."""
    if heard.intent != QUESTION:
        return None
    if takes_back(heard):
        return WAS_SENT
    if lacks_a_way(heard.slots.get("contact"), heard.text):
        return NO_WAY
    if asks_of_the_way(heard.text):
        waits = (heard.slots.get(SET_ASIDE) or {}).get("contact")
        return WAY if given(waits or heard.slots.get("contact")) else WAY_NONE
    return MUST_SEND if asks_of_sending(heard) else None


def _of_a_question(heard: Heard) -> str | None:
    """Return what is said of the questions: that one comes again, for an example, to wait, in line, for whom to ask."""
    if heard.intent == START and heard.slots.get("waiting") and wants_questions_in_line(heard.text):
        return MEANWHILE
    if heard.intent == START and asks_which(heard.text):
        return WHICH
    if heard.intent == NOTED and told_already(heard):
        return REPEATED
    if heard.question in QUESTIONS and heard.intent == WHY_ASK and asks_back(heard.text):
        return EXAMPLE
    if heard.question is not None and heard.intent == QUESTION and holds_on(heard.text):
        return HOLD_ON
    steps = heard.intent == ANSWER and heard.question == "first_step" and names_someone(heard.text)
    return SOMEONE_ASKED if steps and not heard.slots.get("waiting") else None


def _of_what_was_said(heard: Heard) -> str | None:  # noqa: PLR0911 - one line a reason
    """Return what is said of how it went: a line that is wrong, nobody wanted, or that something was misheard."""
    if heard.intent == CORRECT and blames(heard.text):
        return MISPLACED
    if heard.intent == REPLY_TIME and declines(heard.text):
        return answer_to(heard)
    if heard.intent != FEEDBACK:
        return None
    if heard.question in QUESTIONS and denies_danger(heard.text, screen(heard.text)):
        return MISHEARD
    if mocks(heard.text):
        return BITTER
    if protests(heard):
        return protested(heard)
    return MISHEARD if misheard(heard) else None


def _about(heard: Heard) -> str | None:  # noqa: PLR0911 - one line a reason
    """Return what a message asks or tells that has an answer of its own, or None."""
    if heard.intent == "crisis":
        tier = heard.risk.get("tier") or ""
        if about_by_rule(heard.text) == NALOXONE:
            return NALOXONE
        return in_crisis_of_body(heard, tier) or in_crisis(heard.text, tier)
    if heard.intent == ALL_CLEAR:
        return all_clear(heard.text)
    if heard.intent == NOTED_WISH and (refused := wish_of(heard.text)) is not None:
        return refused
    if (steers := _of_the_talk(heard)) is not None:
        return steers
    if heard.intent in (ANSWER, *OF_BODY.values(), *INTENTS.values()) and (body := of_body(heard)) is not None:
        return body
    name = particular(heard.text, heard.question) if heard.intent in (ANSWER, FOR_ANOTHER, *INTENTS.values()) else None
    if heard.intent == FOR_ANOTHER:
        return name if name in OF_ANOTHER else asks_about(heard)
    if name == BED and (heard.slots.get(IN_DANGER) or in_danger(heard) or from_violence(heard)):
        return "shelter"
    if name not in (None, ALONE) and fits(name, heard):
        return name
    return _of_stopping(heard)


def _of_stopping(heard: Heard) -> str | None:
    """Return what a message says of going without, by what is taken; else what its question is about."""
    taken_only = TAKEN if heard.intent == "medical_question" and not stops(heard) else ""
    if heard.intent in STOPPING and takes_both(heard.text):
        return BOTH_KINDS + taken_only
    if heard.intent == ANSWER and heard.question in TELLS_OF_IT and goes_without(heard.text):
        return OPIOID if about_opioids(replace(heard, intent=WITHDRAWAL)) else WITHDRAWAL
    about = asks_about(heard)
    known = about if about not in OF_STOPPING else None  # of_body has looked: the guess alone would say yes to "can I"
    return known or (OPIOID + taken_only if about_opioids(heard) else None)


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
