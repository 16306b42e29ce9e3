"""What a message asks or tells that has an answer of its own, of the talk itself or of what is known. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.hearing.answers.all_clear import OVER, told_over
from bot.hearing.answers.danger import IN_DANGER, in_danger
from bot.hearing.answers.reach import asks_of_the_way, lacks_a_way
from bot.hearing.answers.taking import (
    ANSWER,
    CORRECT,
    NOTED,
    NOTED_WISH,
    QUESTIONS,
    SET_ASIDE,
    START,
    Heard,
    given,
)
from bot.hearing.answers.told import for_someone_else
from bot.hearing.changes.in_there import stands
from bot.hearing.changes.keeping_out import wants_all_out
from bot.hearing.changes.passing import blames
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.small_talk import asks_back
from bot.hearing.moves import SHARE, TELLS_OF_IT, names_someone
from bot.hearing.plausible import goes_without, nothing_since
from bot.hearing.questions import violence
from bot.hearing.questions.asking import QUESTION, about_by_rule, asks_about
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
from bot.hearing.questions.particular_plain import ASKED as PLAIN
from bot.hearing.questions.particular_plain import IN_CRISIS as PLAIN_IN_CRISIS
from bot.hearing.questions.particular_plain import THERE, in_the_line, says_hello
from bot.hearing.questions.particular_ways import tells_of_service
from bot.hearing.questions.stopping import (
    BOTH_KINDS,
    OPIOID,
    STOPPING,
    TAKEN,
    about_opioids,
    stops,
    takes_both,
    told_so_far,
)
from bot.hearing.wishes.aimed import (
    EXAMPLE,
    FEEDBACK,
    GOODBYE,
    HOLD_ON,
    MISHEARD,
    REPEATED,
    WHY_ASK,
    holds_on,
    misheard,
    protested,
    protests,
    told_already,
)
from bot.hearing.wishes.declining import answer_to, declines, says_not_urgent
from bot.hearing.wishes.going_on import asks_which, wants_questions_in_line
from bot.hearing.wishes.praising import BITTER, mocks
from bot.hearing.wishes.sending import MUST_SEND, ONCE_SENT, WAS_SENT, asks_if_back, asks_of_sending, takes_back
from bot.hearing.wishes.steering import REPLY_TIME
from bot.hearing.wishes.to_chat import owns_to
from bot.risk import screen
from bot.risk.correction import denies_danger

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

UNSENT = "unsent"
"""What is said to who leaves with a summary that did not go as it stands (`utter_goodbye_unsent`)."""

EMPTIED = "emptied"
"""What is told by who wants all of it gone: it is said what stays, `utter_lead_corrected_emptied`."""

MISPLACED = "misplaced"
"""What is told by who says that it was written down wrong: that is owned, `utter_lead_corrected_misplaced`."""

NALOXONE = "naloxone"
"""What has its words in a crisis, too: somebody may stand there with the spray in hand."""

WITHDRAWAL = "withdrawal"

PEERS, HURTING = "peers", "being_hurt"
VETERANS, HOTLINE = "veterans", "hotline"
"""Lines of their own: who has served, and who asks for Spanish, are told those and no list for all."""


def about(heard: Heard) -> str | None:  # noqa: C901, PLR0911, PLR0912 - one line a reason
    """Return what a message asks or tells that has an answer of its own, or None."""
    if heard.asks is not None:
        return heard.asks
    if heard.intent == "crisis":
        tier = heard.risk.get("tier") or ""
        body = in_crisis_of_body(heard, tier)
        if body is None and about_by_rule(heard.text) == NALOXONE:
            return NALOXONE
        return body or in_crisis(heard.text, tier) or _plain_in_crisis(heard)
    if heard.intent in OVER:
        return told_over(heard)
    if heard.intent in (PEERS, HURTING):
        return _line_for(heard)
    if heard.intent == NOTED_WISH and (refused := wish_of(heard.text)) is not None:
        return refused
    if (steers := _of_the_talk(heard)) is not None:
        return steers
    if (
        heard.intent in (ANSWER, FOR_ANOTHER, *OF_BODY.values(), *INTENTS.values())
        and (body := of_body(heard)) is not None
    ):
        return body
    name = particular(heard.text, heard.question) if heard.intent in (ANSWER, FOR_ANOTHER, *INTENTS.values()) else None
    if name in PLAIN and fits(name, heard):
        return in_the_line(name, heard)
    if heard.intent == SHARE and says_hello(heard):
        return THERE
    if heard.intent == FOR_ANOTHER:
        return name if name in OF_ANOTHER else asks_about(heard)
    if name == BED and (heard.slots.get(IN_DANGER) or in_danger(heard) or from_violence(heard)):
        return "shelter"
    if name not in (None, ALONE) and fits(name, heard):
        return name
    return _of_stopping(heard)


def _line_for(heard: Heard) -> str | None:
    """Return which lines answer who asks for somebody alike, or is hurt and asks whom to call in Spanish."""
    if heard.intent == PEERS:
        served = tells_of_service(f"{told_so_far(heard.slots)} {folded(heard.text)}")
        return VETERANS if served and not for_someone_else(heard.slots.get("for_whom") or "") else None
    if particular(heard.text, heard.question) == HOTLINE:
        return HOTLINE
    return body if (body := of_body(heard)) in violence.ASKED else None


def _plain_in_crisis(heard: Heard) -> str | None:
    """Return what is asked beside a danger that has a sentence of its own there."""
    name = particular(heard.text, heard.question)
    return name if name in PLAIN_IN_CRISIS and fits(name, heard) else None


def _of_the_talk(heard: Heard) -> str | None:
    """Return what a message says of the talk itself: of sending, of a question, or a protest; or None."""
    return _of_sending(heard) or _of_a_question(heard) or _of_what_was_said(heard)


def _of_sending(heard: Heard) -> str | None:
    """Return what is said of sending and of a way to be reached, or to who leaves with something unsent."""
    if heard.intent != QUESTION:
        return UNSENT if heard.intent == GOODBYE and heard.unsent else None
    if takes_back(heard):
        return WAS_SENT
    if asks_if_back(heard):
        return ONCE_SENT
    if lacks_a_way(heard.slots.get("contact"), heard.text):
        return NO_WAY
    if asks_of_the_way(heard.text):
        waits = (heard.slots.get(SET_ASIDE) or {}).get("contact")
        return WAY if given(waits or heard.slots.get("contact")) else WAY_NONE
    return MUST_SEND if asks_of_sending(heard) else stands(heard)


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
    if heard.intent == CORRECT and wants_all_out(heard):
        return EMPTIED
    if heard.intent == CORRECT and blames(heard.text):
        return MISPLACED
    if particular(heard.text, heard.question) == "in_line_now":
        return None
    if heard.intent == REPLY_TIME and (declines(heard.text) or says_not_urgent(heard.text)):
        return answer_to(heard)
    if heard.intent != FEEDBACK:
        return None
    if heard.question in QUESTIONS and denies_danger(heard.text, screen(heard.text)):
        return MISHEARD
    if mocks(heard.text):
        return BITTER
    if protests(heard):
        return protested(heard)
    return MISHEARD if misheard(heard) or owns_to(heard.text) else None


def _of_stopping(heard: Heard) -> str | None:
    """Return what a message says of going without, by what is taken; else what its question is about."""
    taken_only = TAKEN if heard.intent == "medical_question" and not stops(heard) else ""
    if heard.intent in STOPPING and takes_both(heard.text):
        return BOTH_KINDS + taken_only
    if heard.intent == ANSWER and heard.question in TELLS_OF_IT:
        of_opioids = about_opioids(replace(heard, intent=WITHDRAWAL))
        if goes_without(heard.text):
            return OPIOID if of_opioids else WITHDRAWAL
        if of_opioids and nothing_since(heard.text):
            return OPIOID  # for days without: what was taken before is too much now
    found = asks_about(heard)
    known = found if found not in OF_STOPPING else None  # of_body has looked: the guess alone would say yes to "can I"
    return known or (OPIOID + taken_only if about_opioids(heard) else None)
