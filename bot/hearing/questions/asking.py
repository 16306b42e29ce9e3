"""What a message asks of the chat. Pure functions, without Rasa.

A question is answered or said to be unknown; it is no answer to the question on the table, and needs no comfort.
Rambling with an answer in it stays an answer, and what was asked on the way is answered before the talk goes on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.hearing.answers.age import says_under_18
from bot.hearing.answers.told import told
from bot.hearing.answers.topics import tells_of_loss
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import asking_learned, kinds, speaking, visits
from bot.hearing.questions import asking_words as words
from bot.hearing.questions.asking_form import LANGUAGE, NAMED, SENTENCE, asks, found_by_rule, in_plain_words, mark_of
from bot.hearing.questions.particular_danger import WHAT_NOW

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

ANSWER = "answer"
QUESTION = "question"
"""The intent of a question that has no intent of its own."""

OTHER, LIFE, MISTAKEN = "other", "life", "mistaken"
"""What a question is about that nothing here knows: anything, someone's own life, or something the chat said."""

INTENTS = {
    "naloxone": "medical_question", "police": "is_private", "work": "is_private", "chart": "is_private",
    "family": "is_private", "line": "reply_time", "clinic": QUESTION, "help_shown": QUESTION,
    "statement": "is_private", "child": "is_private", "called": "is_private", "off_line": "reply_time",
    "pregnant": "withdrawal", LANGUAGE: QUESTION, "locked": "is_private", "prescriber": "medical_question",
    "form": "are_you_bot", "seen_when": QUESTION, "next": "reply_time", "erase": "is_private", "feels": "are_you_bot",
    **dict.fromkeys(
        ("shelter", "hotline", "offers", "uncovered", "veterans", "how_many", "common", "write_on"), QUESTION
    ),
    **dict.fromkeys(("deadly", "taper", "signs"), "withdrawal"),
    **dict.fromkeys(("tolerance", "nursing", "doubled", "panic_plan", "counts", "duty", "harmed"), QUESTION),
    **dict.fromkeys(visits.ASKED, QUESTION), "evenings": "hours", "unpaid": "cost", **kinds.ASKED,
}  # fmt: skip
"""For each thing that a question is known to be about, what it means; its words are those of `<response>_<about>`."""

PARTICULAR = frozenset({"statement", "child", "called", "off_line", "pregnant", "seen_when"})
"""Found by words so particular that hardly a guess is surer."""

WHAT_CAN_YOU_DO, WHY_ASK = "what_can_you_do", "why_ask"

NO_ANSWERS = kinds.OF_THE_TALK | {"line", "off_line", "next", "clinic", "help_shown", "how_many", "erase"}
"""About the chat itself, or answered by the service in a bubble of its own: what stands beside it is no answer."""

BOT, SHARE = "are_you_bot", "share"
UNHEARD = frozenset({ANSWER, SHARE, "nlu_fallback"})
"""Intents that are a comfort or nothing to whoever asks."""

BESIDE_THE_POINT = frozenset(
    {"keep_talking", "affirm", "deny", "thank", "praise", "just_looking", "what_can_you_do", "why_ask"}
)
"""What is no answer to a question about someone's life, or back at the chat; nor, unless surely meant, to another."""

STANDS = frozenset(
    {
        "ask_human", "stop", "pause", "goodbye", "skip", "correct", "no_words", "show_summary", "send_summary",
        "change_answer", "remove_answer", "switch_to_en", "switch_to_es", "underage",
    }
)  # fmt: skip
"""What a message keeps meaning, whatever it seems to be about."""

GUESSES = frozenset({"underage", "remove_answer"})
"""Of these, what gives way to words about something particular: "an EOB to my parents", "take me out of the line"."""

STANDS_IF_SURE = frozenset({"greet", "are_you_bot", "hours", "cost", "insurance", "peers", "is_patient_here"})
SURE = 0.8
"""Confidence from which these keep their meaning, too: of what is right eight times in ten (lean.py)."""

ABOUT_US = frozenset(
    {
        "cost", "hours", "insurance", "is_private", "reply_time", "are_you_bot", "what_can_you_do", "medical_question",
        "why_ask", "peers",
    }
)  # fmt: skip
LIKELY = 0.5
"""Confidence that is enough for one of these where the message plainly asks: a wrong one does little harm."""

WISHED = frozenset({"preferences", "contact", "needs", "first_step", "goal"})
"""Questions whose answer may be a wish put as a question: "could it be a woman?"."""

LEARNED, OVERRULES, SURELY = 0.65, 0.8, 0.95
"""How sure what was learned must be: to say what a question is about, to say so instead of a rule, and to take a text
for a question that has not its form. A wrong answer is worse than "I don't know that one"."""
BRIEF = 18
"""Words of such a text, at most."""

LONG = 30
"""Words. In a longer message, with nothing on the table, only its last sentence may turn it into a question."""

_CUT = re.compile(words.CUT, re.IGNORECASE)
_WHAT_CAN_YOU_DO = re.compile(words.WHAT_CAN_YOU_DO)
_PARTS = re.compile(
    rf"[.?!;\n\u2026]+|\s+(?:and|n|also|plus|y|e|pero|but|or|o|tambien)(?: also| then| tambien)?\s+(?={words.MARKED})",
    re.IGNORECASE,
)
_TAGGED = re.compile(words.TAGGED)
_NOT_THIS = re.compile(
    r"^(?:no|not),? (?:la|el|lo|the|about|for|my|de)(?: \w+){1,5}, (?:sino |but )?(?:la|el|lo|the|my"
    r"|about)(?: \w+){1,4}"
    r"(?:[.;\n]+|,)\s*(?=\S)",
    re.IGNORECASE,
)
"""What a question is not about, before it: "not the line, the visit. how long"; then no guess says what it is about."""
_TAGS = re.compile(words.TAGS, re.IGNORECASE)
_RIDER = re.compile(words.RIDERS)
_LIFE = re.compile(words.LIFE)
_NO_ANSWER = re.compile(words.NO_ANSWER)
_MISTAKEN = re.compile(words.MISTAKEN)
_WISH = re.compile(words.WISHES)
_ECHO = re.compile(rf"\s*[^\s?.!]+(?: [^\s?.!]+)?\?+ (?=[^?]*$)(?!{words.MARKED})(?:[^\s?]+ ){{3,}}", re.IGNORECASE)
"""A word or two said back with a mark, and then something told: it asks nothing."""
_HELLO = re.compile(words.HELLO)
_WHAT_NOW = re.compile(WHAT_NOW)


@dataclass(frozen=True)
class Asked:
    """What a message asks: `about` a thing that is known, or `OTHER`, `LIFE` or `MISTAKEN`.

    `alone`: it says nothing else that could be an answer. `wish`: it may be a wish, put as a question. `marked`: with
    a question mark. `guessed`: no rule says what it is about; `surely`: what was learned has hardly a doubt of it.
    """

    about: str
    alone: bool
    wish: bool
    marked: bool
    guessed: bool = False
    surely: bool = False

    @property
    def known(self) -> bool:
        """Whether there is an answer to it."""
        return self.about in INTENTS


def asked(text: str, *, talking: bool) -> Asked | None:
    """Return what a message asks, or None. `talking`: a question is on the table, so "my sister?" may answer it."""
    text, turned = _NOT_THIS.subn("", text)
    cut = _CUT.sub(". ", _TAGS.sub(".", text))
    said = [sentence.strip() for sentence in SENTENCE.findall(cut) if sentence.strip(" .!?;¿\n")]
    plain = [in_plain_words(sentence) for sentence in said]
    asking = [i for i, sentence in enumerate(said) if asks(plain[i], mark_of(sentence), talking=talking)]
    if not asking and said and _TAGGED.search(folded(text)) and found_by_rule(folded(text)) is not None:
        asking = [len(said) - 1]
    asking = [i for i in asking if not _answered_oneself(plain[i + 1 : i + 2])]
    if not asking and not tells_of_loss(text):
        asking = _surely_asking(said, text)
    if not asking:
        return None
    questions = " ".join(plain[i] for i in asking)
    whole = folded(text) if len(text.split()) <= LONG else questions
    mistaken = MISTAKEN if _MISTAKEN.search(questions) else None
    by_rule = found_by_rule(whole) or found_by_rule(questions, NAMED) or mistaken
    about, sure = (by_rule, 0.0) if turned else _known(by_rule, questions, text)
    if about is None and not turned:
        about = next(filter(None, map(_known_alone, parts(text))), None)
    guessed, surely = about != by_rule, sure >= SURELY
    if surely:  # what else has a mark asks of it, too: "does the va see this? they pull my rating if they know?"
        asking += [i for i, sentence in enumerate(said) if sentence.endswith("?") and i not in asking]
    rest = [sentence for i, sentence in enumerate(plain) if i not in asking and not _RIDER.fullmatch(sentence)]
    if about == LANGUAGE:  # "my mother only speaks English" belongs to it
        rest = [sentence for sentence in rest if not speaking.of_another(sentence)]
    if about is None or about == MISTAKEN:
        late = max(asking) == len(said) - 1 or _RIDER.fullmatch(plain[-1]) is not None
        if not talking and len(text.split()) > LONG and not late:
            return None
        about = about or (LIFE if _LIFE.search(questions) else OTHER)
    marked = any(said[i].endswith("?") for i in asking)
    return Asked(about, not rest, _WISH.match(plain[max(asking)]) is not None, marked, guessed, surely)


def parts(text: str) -> list[str]:
    """Return the questions of a message one by one: cut at its marks, and where another begins after "and"."""
    return [one.strip(" ,") for one in _PARTS.split(text) if one and len(one.split()) > 1]


def _known_alone(part: str) -> str | None:
    """Return the known thing that one of several questions is surely about, by itself."""
    plain = in_plain_words(part)
    if not asks(plain, "?", talking=False):
        return None
    found = asking_learned.guess(part)
    known = found is not None and found.about in INTENTS and not _unasked(found.about, part)
    learned = found.about if found and known and found.sure >= OVERRULES else None
    return learned or found_by_rule(plain)


def meant(  # noqa: PLR0911 - one line a reason
    text: str, intent: str | None, guess: str | None, confidence: float, question: str | None, *, waiting: bool = False
) -> str | None:
    """Return what a message that asks means instead of `intent`, or None to leave it.

    `guess` and `confidence` are the model's, before second thoughts made `intent` of it; `question` is the slot asked
    for, None outside the first talk; `waiting`: they are in line for a person.
    """
    found = asked(text, talking=question is not None)
    if found and found.about == "line" and not waiting and _HELLO.search(folded(text)):
        return _hello(found, intent, question)
    if not {intent, guess} & (STANDS - GUESSES) and (
        plainly := (ANSWER if found and visits.is_wish(found.about, question) else None)
        or _plainly(found, text, young="underage" in (intent, guess), talking=question is not None)
    ):
        return plainly
    if intent in STANDS or found is None or (intent in STANDS_IF_SURE and confidence >= SURE and not found.surely):
        return None
    if (question in WISHED and _is_wish(found)) or _gives_way(found, intent, confidence):
        return None
    answering = question is not None and not found.alone
    if found.known:
        return None if answering and intent == ANSWER and found.about not in NO_ANSWERS else INTENTS[found.about]
    unheard = intent in UNHEARD or (intent in BESIDE_THE_POINT and (found.about != OTHER or confidence < SURE))
    unheard = unheard or (found.about == LIFE and confidence < LIKELY)
    if intent == "ambivalent" and found.marked and found.about == OTHER:  # who asks something is of no two minds
        unheard = confidence < SURE
    if found.about == OTHER and _ECHO.match(text):  # "urgent? nothing's urgent. i just miss him"
        return None
    if not unheard or answering or any(told(text, talking=question is not None)):
        return None
    return guess if question is not None and guess in ABOUT_US and confidence >= LIKELY else QUESTION


def _hello(found: Asked, intent: str | None, question: str | None) -> str | None:
    """Return what it means outside the line to ask if somebody is there: what is told beside it is heard first."""
    if intent in STANDS:
        return None
    return BOT if found.alone else SHARE if intent in (BOT, INTENTS["line"]) and question is None else None


def after_turning(text: str) -> str:
    """Return a text without the words in front that say what its question is not about: "not the line, the visit"."""
    return _NOT_THIS.sub("", text)


def asks_about(heard: Heard) -> str | None:
    """Return what a message asks about, where that decides what is said; beside an answer only what is plain."""
    if heard.intent not in (ANSWER, *INTENTS.values()) or heard.text.startswith("/"):
        return None
    found = asked(heard.text, talking=heard.question is not None)
    if heard.intent not in (ANSWER, QUESTION):  # "please don't tell my boss" asks nothing, and is about the same
        about = found.about if found and found.known else found_by_rule(folded(heard.text))
        return about if about and INTENTS[about] == heard.intent else None
    if found is None:
        return None
    if heard.intent == QUESTION or visits.is_wish(found.about, heard.question):
        return found.about
    if (
        found.alone
        or found.about in NO_ANSWERS
        or not (found.known or ((found.marked or found.about == LIFE) and not found.wish))
    ):
        return None
    return found.about


def _plainly(found: Asked | None, text: str, *, young: bool, talking: bool) -> str | None:
    """Return what a message means that only asks what the chat can do, or about something particular.

    Who says to be under 18 is heard as that.
    """
    said = [folded(sentence).strip(" .!?;¡¿\n") for sentence in (text, *SENTENCE.findall(text))]
    if any(_WHAT_CAN_YOU_DO.fullmatch(one) for one in (said[0], *list(filter(None, said))[-1:])):
        return WHAT_CAN_YOU_DO
    if found is None or not found.known or says_under_18(text):
        return None
    if found.surely and not young and (found.alone or not talking):
        return INTENTS[found.about]
    by_rule = found.about in PARTICULAR or (found.about == kinds.UNCOVERED and not found.guessed)
    return INTENTS[found.about] if found.alone and by_rule else None


def _known(by_rule: str | None, questions: str, text: str) -> tuple[str | None, float]:
    """Return what a question is about, and how sure what was learned is of it.

    That is what a rule found, unless it is almost surely something else, or what is likely: of the question itself,
    then of all that stands with it ("methadone or suboxone. do yall got it"). Where nothing is likely enough, it is
    nothing known: an honest answer is better than a wrong one. No guess from a part ("do I just stop") goes before
    words so particular as those of somebody who is pregnant.
    """
    if by_rule in PARTICULAR:
        return by_rule, 0.0
    for said, enough in ((questions, LEARNED if by_rule is None else OVERRULES), (text, OVERRULES)):
        found = asking_learned.guess(said)
        if found is not None and found.about in INTENTS and found.sure >= enough and not _unasked(found.about, said):
            return found.about, found.sure
    return by_rule, 0.0


def _unasked(about: str, text: str) -> bool:
    """Return whether nobody asked how to wake someone, in words that only say "what do I do"."""
    return about == "wont_wake" and _WHAT_NOW.fullmatch(folded(text).strip()) is not None


def _is_wish(found: Asked) -> bool:
    """Return whether a question may answer what somebody would like: "could it be a woman", "I need an interpreter"."""
    return (found.wish and not found.known) or (found.about == LANGUAGE and not found.marked)


def _gives_way(found: Asked, intent: str | None, confidence: float) -> bool:
    """Return whether one guess gives way to a surer one: "esto es una mierda" asks about no clinic.

    Nor does "why are you asking me this": it is known what that asks, and it has words of its own.
    """
    questions = (UNHEARD | BESIDE_THE_POINT | ABOUT_US | {*INTENTS.values(), "out_of_scope"}) - {WHY_ASK}
    return found.guessed and confidence >= SURE and intent not in questions


def _answered_oneself(then: list[str]) -> bool:
    """Return whether who asks says at once that there is no answer: "who does that now. nobody" tells something."""
    return any(_NO_ANSWER.fullmatch(sentence) for sentence in then)


def _surely_asking(said: list[str], text: str) -> list[int]:
    """Return which sentences can only be a question about something known: all together, or those alone."""
    return [i for i, sentence in enumerate(said) if _surely_asks(text) or _surely_asks(sentence)]


def _surely_asks(text: str) -> bool:
    """Return whether a short text can only be a question about something known, without a question's form."""
    found = asking_learned.guess(text) if len(text.split()) <= BRIEF else None
    return found is not None and found.about in INTENTS and found.sure >= SURELY


def asks_why_shown(text: str) -> bool:
    """Return whether a message asks why a card or a number was shown."""
    found = asked(text, talking=False)
    return found is not None and found.about == "help_shown"


def about_by_rule(text: str) -> str | None:
    """Return the known thing that a rule finds in a text, whether or not it asks."""
    return found_by_rule(folded(text))
