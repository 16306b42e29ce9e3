"""What a message says beyond the answer to the question on the table. Pure functions, without Rasa.

The form asks the first question whose slot is empty; so what is put into slots here decides what is asked. A question
that does not fit this person is filled with `UNASKED`. Nothing here needs the action server.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.filing_words import OF_DRINKS
from bot.hearing.answers.for_me import hails, told_with_me
from bot.hearing.answers.prescribed import is_no_using
from bot.hearing.answers.reach import renumbered
from bot.hearing.answers.reaching import reach_beside
from bot.hearing.answers.told import (
    for_oneself,
    for_someone_else,
    named_for,
    names_whom,
    says_again,
    says_what,
    told,
    turns_to_another,
    whom,
    whom_first,
)
from bot.hearing.answers.topics import USING, about_using, is_heavy, tells_of_loss, topic_of, uses_nothing
from bot.hearing.lines.clauses import folded
from bot.profile import LOGISTICS, logistics_only

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.hearing.lines.clauses import Clause

FORM = "first_talk_form"

QUESTIONS = (
    "for_whom", "helped", "supports", "goal", "avoid", "brings", "uses", "life", "needs", "preferences", "contact",
    "name", "first_step",
)  # fmt: skip
"""The questions of the first talk in the order they are asked, as domain.yml has them."""

WISHES, ALSO = "wishes", "also"
"""Lines that no question asks for: how to be spoken to, and what was told besides."""

LINES = (*QUESTIONS, WISHES, ALSO)
"""All that somebody may tell, in the order in which what is empty is asked."""

CHECK_IN = "check_in"
"""The question between questions: how is this going for you? It is asked once its slot is emptied."""

CHECK_IN_FOR = "check_in_for"
"""Why it is asked: `pace` or `heavy`."""

SKIPPED = "__skipped__"
"""Asked and declined."""

UNASKED = "__unasked__"
"""Does not fit this person."""

TOLD = "__told__"
"""Answered in an earlier talk, in words that are not ours to show again: not asked again."""

ANSWER, SKIP, START, CORRECT, REWRITE = "answer", "skip", "start_talk", "correct", "rewrite"
"""`correct`: the message only takes back an earlier answer; `rewrite`: it says that one is wrong, not what is right."""

NOTED, NOTED_REACH, NOTED_WISH = "noted", "noted_reach", "noted_wish"
"""The message is for other lines than the question on the table: any, how to reach them, how to speak with them."""

WENT_ON = "went_on"
"""After a quiet cry, which took the question off the table: what the message says goes to it, and the talk goes on."""

BESIDE = frozenset({CORRECT, REWRITE, NOTED, NOTED_REACH, NOTED_WISH})
"""Intents whose words are none to the question on the table."""

FOR_SELF = "for_self"
"""With no question on the table, nothing but "this is for me"."""

SEND_NOW = "send_now"
"""In the middle of the questions, "send it": what was told goes as it stands."""

FIRST_DISCLOSURE = "brings"
"""The question that asks for what is hard."""

SET_ASIDE = "set_aside"
"""The slot where an answer waits that came with something that goes before it (bot.hearing.changes.aside)."""

SHARES = frozenset(
    {
        "share", "for_someone_else", "used_again", "feel_ashamed", "feel_alone", "feel_afraid", "self_blame",
        "ambivalent", "drunk", "withdrawal",
    }
)  # fmt: skip
"""Intents of who tells what brings them before the talk has begun: they are not asked for it again."""

SILENT = frozenset({"crisis", "being_hurt", "switch_to_en", "switch_to_es"})
"""Of what comes with a cry nothing is taken: help stands alone. And "in Spanish, please" means this chat here."""

ADDED = frozenset({"contact", "preferences", "avoid", WISHES, ALSO})
"""Answers that hold several things: what is told later is added to them. Elsewhere the first word stands."""

TAKERS = frozenset({"uses", "life", "needs"})
"""Questions that an amount answers, where nothing was told of using before."""

ABOUT_TROUBLE = frozenset({"goal", "brings", "uses", "life", "needs"})
"""Questions whose answers are met by topic. What helps is no trouble, and a topic to avoid stays unnamed."""

ABOUT_GOOD = frozenset({"helped", "supports"})
HURTS = frozenset({"hurt", "grief", "parted", "shame", "used_again", "breakup"})
"""What is told to a question about what is good, and is none: that is met before the next question."""

EVERY = 4
"""After so many questions answered or declined comes a check-in."""

GONE_ON = SKIPPED
"""Stands for an answer to the check-in: whoever paused there came back."""

Taken = dict[str, "str | None"]


@dataclass(frozen=True)
class Heard:
    """A message as it reached the dialogue: its words, their meaning and risk, and how the talk stood before it.

    `question` is the slot asked for, None with none on the table; `slots` are all slots by name. `last` is the action
    that answered the message before, `sent`: what was told was sent at least once, `shown`: the summary was shown
    lately, `unsent`: it was shown since, otherwise than sent. `asks` is what is asked where only its meaning says so.
    """

    text: str
    intent: str
    question: str | None
    slots: Mapping[str, Any]
    risk: Mapping[str, str] = field(default_factory=dict)
    last: str | None = None
    sent: bool = False
    shown: bool = False
    unsent: bool = False
    asks: str | None = None


_DRINKS = re.compile(OF_DRINKS)
_OBJECTS = re.compile(r"(?:not|nah|whoa|woah|wait|wtf|huh|excuse me|no,|no es|no era|que\?|como que|espere)(?!\w)")
_FEW = 6  # words that only object, at most
_NO_WORDS = (SKIPPED, UNASKED, TOLD)
"""What stands in a slot in place of words."""


def given(answer: str | None) -> bool:
    """Return whether a slot holds words that are the person's."""
    return answer is not None and answer not in _NO_WORDS


def taken(heard: Heard) -> Taken:
    """Return what to put into slots, beside the answer itself; None empties a slot, so that its question is asked.

    While a question is on the table only an answer, a skip or a correction may fill anything: a form that sees one of
    its slots filled goes on to its next question, and a crisis or a wish for a person would be passed over.
    """
    if heard.intent == START and heard.question == CHECK_IN:
        return {CHECK_IN: GONE_ON}  # asked how it is going, who says to go on has answered
    if heard.intent in SILENT or (heard.question is not None and heard.intent not in (ANSWER, SKIP, *BESIDE)):
        return {}
    beside = {
        **_named_for(heard),
        **_before_the_talk(heard),
        **_after_the_questions(heard),
        **_told(heard),
        **_whom_of_mixed(heard),
    }
    if heard.question is None and heard.intent in SHARES and (reach := reach_beside(heard.text)[1]):
        beside["contact"] = with_pieces(beside.get("contact") or heard.slots.get("contact"), ", ".join(reach))
    if logistics_only(heard.slots):
        beside = {name: text for name, text in beside.items() if name in LOGISTICS}
    after = {**{name: heard.slots.get(name) for name in LINES}, **_answer(heard), **beside}
    unasked = unfitting(after, logistics=logistics_only(heard.slots))
    return {**beside, **unasked, **_check_in(heard, {**after, **unasked}), **_topic(heard)}


def unfitting(answers: Mapping[str, str | None], *, logistics: bool = False) -> Taken:
    """Return the empty questions that do not fit someone who gave these answers.

    What using does is asked of who speaks of using, for themselves; everyone else is asked about their days instead, so
    there are twelve at most; where only logistics are talked of, nothing else fits. It is decided when it is next, for
    until then drinking may come up or be put aside.
    """
    if logistics:
        return {name: UNASKED for name in QUESTIONS if name not in LOGISTICS and answers.get(name) is None}
    if for_someone_else(answers.get("for_whom") or ""):
        wrong = "uses"
    elif answers.get("life") == UNASKED and is_no_using(answers):  # told so when what using does was next, or asked
        return {"life": None} | ({"uses": UNASKED} if answers.get("uses") is None else {})
    elif next((name for name in QUESTIONS if answers.get(name) is None), None) in ("uses", "life"):
        wrong = "life" if _uses(answers) else "uses"
        if wrong == "life" and answers.get("uses") == UNASKED:  # left out while this was for another, and now it fits
            return {"life": UNASKED, "uses": None}
    else:
        return {}
    return {wrong: UNASKED} if answers.get(wrong) is None else {}


def _uses(answers: Mapping[str, str | None]) -> bool:
    """Return whether using came up in what was told, and was not named as what to leave alone, nor prescribed."""
    if is_no_using(answers) or any(uses_nothing(answers.get(name) or "") for name in ("brings", "goal", ALSO)):
        return False
    if answers.get("uses") not in (None, UNASKED):
        return True
    told_of = (answers.get(name) or "" for name in ("brings", "goal", "helped", ALSO))
    return any(map(about_using, told_of)) and not about_using(answers.get("avoid") or "")


def _answer(heard: Heard) -> Taken:
    if heard.question not in QUESTIONS or heard.intent in BESIDE:
        return {}
    return {heard.question: SKIPPED if heard.intent == SKIP else heard.text}


def _before_the_talk(heard: Heard) -> Taken:
    """Return what someone told before any question: it is what brings them, and maybe who this is for."""
    brings = heard.slots.get("brings")
    if heard.question or heard.slots.get("talk_begun") or heard.intent not in SHARES or brings == SKIPPED:
        return {}
    found: Taken = {}
    left, _ = reach_beside(heard.text)
    if says_what(left) and not (given(brings) and _only_objects(left)):
        found["brings"] = added(brings, left)
    loved = whom(heard.text) if heard.intent == "for_someone_else" else None
    if loved is not None and heard.slots.get("for_whom") is None:
        found["for_whom"] = loved
    return found


def _only_objects(text: str) -> bool:
    """Return whether a few words only object to what was said, or ask back: "not money lol", "whoa whoa 911??"."""
    objects = _OBJECTS.match(folded(text)) is not None or "?" in text
    return objects and len(text.split()) <= _FEW and not about_using(text) and not is_heavy(text)


def _after_the_questions(heard: Heard) -> Taken:
    """Return what somebody tells of using, or of a death, once the questions were begun and none is on the table."""
    begun = heard.question is None and heard.slots.get("talk_begun") and heard.intent in SHARES
    told = about_using(heard.text) or tells_of_loss(heard.text) or counts_drinks(heard.text)
    if not begun or not told or not says_what(heard.text):
        return {}
    line = FIRST_DISCLOSURE if heard.slots.get(FIRST_DISCLOSURE) in (None, UNASKED) else ALSO
    return {line: added(heard.slots.get(line), reach_beside(heard.text)[0])}


def counts_drinks(text: str) -> bool:
    """Return whether a message tells how much somebody drinks or takes in a day: "a fifth a day"."""
    return _DRINKS.search(folded(text)) is not None


def _whom_of_mixed(heard: Heard) -> Taken:
    """Return whom it is for and what brings them, where the answer to "for whom" tells both, as the first word does."""
    first = whom_first(heard.text) if heard.question == "for_whom" and heard.intent == ANSWER else None
    if first is None or not for_someone_else(heard.text):
        return told_with_me(heard)
    brings = heard.slots.get("brings")
    tells = brings != SKIPPED and says_what(heard.text)
    return {"for_whom": first, **({"brings": added(brings, heard.text)} if tells else {})}


def _named_for(heard: Heard) -> Taken:
    """Return whom it is for, where a message says so beside other things and it was not known to be for another."""
    loved = None if heard.question == "for_whom" else named_for(heard.text)
    known = for_someone_else(heard.slots.get("for_whom") or "")
    return {} if loved is None or known else {"for_whom": loved}


def _told(heard: Heard) -> Taken:
    """Return the answers to other questions that the message gives in whole clauses, in the person's own words.

    What was answered is overwritten by a clear correction only.
    """
    found: dict[str, str] = {}
    for name, clause in told(heard.text, talking=heard.question is not None or hails(heard)):
        words = _kept(name, clause, found.get(name) or heard.slots.get(name))
        if name != heard.question and words is not None:
            found[name] = words
    return dict(found)


def _kept(name: str, clause: Clause, earlier: str | None) -> str | None:
    """Return what stands as this answer after the clause, or None where it stays as it was."""
    if name == "contact" and (again := renumbered(earlier, clause.words)):
        return again
    if name == "for_whom" and not names_whom(clause.words):
        return None
    turns = name == "for_whom" and (
        (for_oneself(clause.words) and for_someone_else(earlier or "")) or turns_to_another(earlier or "", clause.words)
    )
    if earlier in (None, *_NO_WORDS) or clause.corrects or turns:
        return clause.words
    stands = clause.words in earlier or (name == "preferences" and says_again(earlier, clause.words))
    return added(earlier, clause.words) if name in ADDED and not stands else None


def added(earlier: str | None, words: str) -> str:
    """Return an answer with these words added to it, where they are not in it yet."""
    if earlier is None or not given(earlier):
        return words
    if earlier in words:
        return words
    return earlier if words in earlier else f"{earlier}, {words}"


def with_pieces(earlier: str | None, words: str) -> str:
    """Return an answer with the pieces of these words added to it that are not in it yet."""
    for piece in words.split(", "):
        earlier = added(earlier, piece)
    return earlier or words


def _check_in(heard: Heard, after: Mapping[str, str | None]) -> Taken:
    """Return what asks how it is going: after something heavy, after every few questions, and never twice in a row."""
    if heard.intent in BESIDE:
        return {}  # the question on the table is still to be answered
    last = heard.slots.get(CHECK_IN, UNASKED)
    if heard.question not in QUESTIONS:
        return {CHECK_IN: GONE_ON} if heard.intent in (START, WENT_ON) and last is None else {}
    if last != UNASKED:
        return {CHECK_IN: UNASKED}  # the question before this was the check-in; the next may be one again
    following = next((name for name in QUESTIONS if after[name] is None), None)
    if following is None or logistics_only(heard.slots):
        return {}
    if heard.intent == ANSWER and (heard.risk.get("tier") == "T3" or is_heavy(heard.text)):
        return {CHECK_IN: None, CHECK_IN_FOR: "heavy"}
    fourth = _answered_before(following, after) // EVERY > _answered_before(heard.question, after) // EVERY
    return {CHECK_IN: None, CHECK_IN_FOR: "pace"} if fourth else {}


def _answered_before(question: str, answers: Mapping[str, str | None]) -> int:
    """Return how many questions before this one have an answer; what was told ahead of its question waits for it."""
    passed = QUESTIONS[: QUESTIONS.index(question)]
    return sum(answers[name] not in (None, UNASKED) for name in passed)


def _topic(heard: Heard) -> Taken:
    if logistics_only(heard.slots) or for_someone_else(heard.slots.get("for_whom") or ""):
        return {}  # what is said back by topic is said of the person who writes: "your nights", "you carry"
    about = topic_of(heard.text) if heard.intent == ANSWER else None
    asked = heard.question in ABOUT_TROUBLE or (heard.question in ABOUT_GOOD and about in HURTS)
    if not asked or (about in USING and is_no_using({**heard.slots, **_answer(heard)})):
        about = None
    return {"topic": about} if about else {}
