"""Where a message belongs that is no answer to the question on the table. Pure functions, without Rasa.

"6 a night" after the drinking was told, a number to text, "call me Sam", "don't treat me like a child": each goes to
its own line, and the question stays (seeds B06, B15, C07). Only what plainly belongs elsewhere does; all else answers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words as words
from bot.hearing.answers.by_name import counts_use, named_line, names_one_more, only_amounts, still_wished
from bot.hearing.answers.calling import called, is_no_name, left_of, of_the_name, reach_in, speaks_of_it
from bot.hearing.answers.introducing import name_given, nameless
from bot.hearing.answers.misplaced import moved
from bot.hearing.answers.passed_over import shrugs
from bot.hearing.answers.reach import renumbered
from bot.hearing.answers.reaching import only_when, reach_told, says_when
from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import (
    ALSO,
    CHECK_IN,
    GONE_ON,
    NOTED,
    NOTED_REACH,
    NOTED_WISH,
    QUESTIONS,
    SKIPPED,
    TAKERS,
    WISHES,
    added,
    given,
    with_pieces,
)
from bot.hearing.answers.told import only_corrects, says_again, told
from bot.hearing.answers.topics import about_using, is_heavy, topic_of
from bot.hearing.lines.clauses import clauses, folded, whole
from bot.profile import logistics_only

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_FITS = {
    "name": {"name"},
    "contact": {"contact", "preferences", "first_step", "needs"},
    "avoid": {"avoid"},
    "preferences": {"for_whom", "helped", "supports", "brings", "needs", "preferences", "contact", "first_step"},
    "goal": {"for_whom", "helped", "goal", "brings", "uses", "life", "needs", "first_step"},
    WISHES: {"preferences"},
}
"""For each line a clause may be for, the questions that it may as well answer: there it stays an answer."""

_ANYTIME, _ONE = frozenset({"name", "contact", WISHES}), frozenset({"name", "for_whom"})
"""Lines that are listened for with no question on the table, too."""

_NOT_HERE = {
    "amount": {"brings", "helped", "goal", "preferences", "contact", "name", "first_step"},
    "mostly": {"brings", "helped", "goal", "needs", "first_step"},
    "bare": {*QUESTIONS} - {"for_whom", "contact", "name"},
}
"""Questions that an amount, a substance most of all or a substance alone may well answer."""
_NO_AMOUNTS = frozenset({"avoid", "supports", "contact", "name", "preferences"})
"""Questions that what is taken, and how much, does not answer."""
_COUNTED = re.compile(r"\b(?:night|day|noche|dia)s?$")
"""How much of an evening: no answer to any question, not even to how often or when."""

_WISHED = re.compile(words.WISHED)
_OF_PEOPLE = re.compile(words.OF_PEOPLE)
_WHEN_OR_HOW = re.compile(words.WHEN_OR_HOW)
_OF_FAITH = re.compile(words.OF_FAITH)
_A_LANGUAGE = re.compile(r"(?:in|en) (?:spanish|english|espanol|ingles)(?:,? (?:please|por favor))?")
_KINDS = {
    "amount": re.compile(words.AMOUNT),
    "often": re.compile(words.OFTEN),
    "mostly": re.compile(words.MOSTLY),
    "bare": re.compile(words.BARE),
}
_COUNTED_DRINKS, _TIME = re.compile(words.OF_DRINKS), re.compile(words.TIME)
_COMES_TO_MIND, _HELPS_TOO = re.compile(words.COMES_TO_MIND), re.compile(words.HELPS_TOO)
_MISTOOK, _SAID_BEFORE, _PURPOSE = (re.compile(way) for way in (words.MISTOOK, words.SAID_BEFORE, words.PURPOSE))
_GOES_ON, _ANSWERED, _STANDS_BY = (re.compile(way) for way in (words.GOES_ON, words.ANSWERED, words.STANDS_BY))
_BECAUSE, _REFUSES = re.compile(words.BECAUSE), re.compile(words.REFUSES)
_REACHED = re.compile(r"@|\d{3}[ .-]?\d{4}|\d{2} \d{4} \d{4}")
_COURTESY = re.compile(words.COURTESY)

_AGAIN, _A_WORD = 6, 4
"""Letters of what is said again, and of a word that tells two lines apart, at least."""

MORE_WORDS = 4
"""From this many words on, what is told at a check-in is kept; fewer are if they name a topic."""


def filed(heard: Heard) -> str | None:
    """Return the intent of a message of which all is for other lines than the question on the table, or None."""
    if answered_before(heard) or moved(heard):
        return NOTED
    names = {name for name, _ in _lines(heard)}
    if not names or (heard.question is not None and only_corrects(heard.text, heard.question)):
        return None  # "actually my name is Ana" puts right
    if "contact" in names:
        return NOTED_REACH
    return NOTED_WISH if names & {WISHES, "name"} else NOTED


def answered_before(heard: Heard) -> bool:
    """Return whether a message says only that the question on the table was answered already: it is asked no more."""
    plain = folded(heard.text).strip(" .!,?")
    return heard.question in QUESTIONS and _ANSWERED.fullmatch(plain) is not None and _told_before(heard) is None


def names_oneself(heard: Heard) -> bool:
    """Return whether the question of the name gets one in so many words: "call me dara please" wishes for no call."""
    names = heard.question == "name" and called(heard.text) is not None
    return names and (speaks_of_it(heard.text) or any(name == "name" for name, _ in told(heard.text, talking=True)))


def strayed(heard: Heard) -> str | None:
    """Return the intent of what was written to the question of the name and is no name, or strays; else None.

    Asked only of what nothing else was heard in: a wish for a person or a "no" is none to be filed.
    """
    names = {name for name, _ in _no_name(heard) or _strayed(heard)}
    if not names:
        return None
    return NOTED_REACH if "contact" in names else NOTED


def named_beside(text: str) -> str | None:
    """Return the name in a message that also answers other questions: "Chuy, y mi meta es estar sobrio"."""
    others = {clause.words for name, clause in told(text, talking=True) if name != "name"}
    left = [clause.words for clause in clauses(text) if clause.words not in others]
    return called(", ".join(left)) if others and whole(text) else None


def filing(heard: Heard) -> dict[str, str | None]:
    """Return the lines that such a message goes to, as they stand after it; the check-in is gone on from."""
    if anew := moved(heard):
        return anew
    found: dict[str, str | None] = {CHECK_IN: GONE_ON} if heard.question == CHECK_IN else {}
    for name, said in _lines(heard) or _no_name(heard) or _strayed(heard):
        earlier = None if name in _ONE else still_wished(said, found.get(name) or heard.slots.get(name))
        if _stands(heard, name, said):  # written as it stands: a form that sees nothing filled has not followed
            found[name] = heard.slots[name]
            continue
        reach = name == "contact"
        found[name] = (renumbered(earlier, said) if reach else None) or (with_pieces if reach else added)(earlier, said)
    if ALSO in found and _no_name(heard):
        if "contact" not in found:
            found["name"] = SKIPPED  # who tells of something else was asked once: nobody is asked on for ever
        if logistics_only(heard.slots):
            del found[ALSO]
    return found


def told_besides(heard: Heard) -> str | None:
    """Return a message that tells something at a check-in, beside going on and what has its own line; else None."""
    pieces = list(clauses(heard.text)) if whole(heard.text) else []
    if shrugs(heard.text):
        return None
    taken = {clause.words for _, clause in told(heard.text, talking=True)}
    left = [piece.words for piece in pieces if piece.words not in taken and not _GOES_ON.fullmatch(piece.plain)]
    said = ", ".join(left) if pieces else heard.text  # what is too long to be cut up is kept as it is
    tells = len(said.split()) >= MORE_WORDS or topic_of(said) is not None or is_heavy(said)
    return heard.text.strip() if tells else None


def _lines(heard: Heard) -> list[tuple[str, str]]:
    """Return the lines that a message is for, each with its words; none where a part of it may be something else."""
    if heard.question not in (*QUESTIONS, CHECK_IN, None) or heard.text.startswith("/"):
        return []
    if at_once := _of_one(heard):
        return at_once
    line = _line_of_all(heard)
    if line is not None:
        added_on = heard.text.strip(" .!,")
        again = added_on in (heard.slots.get(line) or "")  # said twice, it answers: nobody is asked on for ever
        return [] if again else [(line, added_on)]
    if not whole(heard.text):
        return []
    answers = {clause.words: name for name, clause in told(heard.text, talking=heard.question is not None)}
    found = []
    for clause in clauses(heard.text):
        name = answers.get(clause.words)
        if name is not None and _elsewhere(name, clause.plain, heard):
            found.append((name, clause.words))
        elif not (_COURTESY.fullmatch(clause.plain) or (_of_name(found) and of_the_name(clause.plain))):
            return []
    return found


def _of_one(heard: Heard) -> list[tuple[str, str]]:
    """Return the line of a message that says again, that names its line, or that only says how to reach them."""
    if (before := _told_before(heard)) is not None:
        return [(before, heard.slots[before])]
    if (named := named_line(heard.text, heard.question)) is not None:
        return [named]
    reach = None if heard.question == "contact" else reach_told(heard.text, heard.question)
    return [("contact", reach), *nameless(heard)] if reach else name_given(heard.text, heard.question)


def _of_name(found: list[tuple[str, str]]) -> bool:
    return bool(found) and found[-1][0] == "name"


def _no_name(heard: Heard) -> list[tuple[str, str]]:
    """Return the lines of a message that is no name: how to reach them, and what it tells; said twice, it answers."""
    if heard.question != "name" or heard.text.startswith("/") or not is_no_name(heard.text) or named_beside(heard.text):
        return []
    said = [("contact", reach_in(heard.text)), (ALSO, left_of(heard.text))]
    return [(line, words) for line, words in said if words and words not in (heard.slots.get(line) or "")]


def _strayed(heard: Heard) -> list[tuple[str, str]]:
    """Return the line of what tells of trouble where something else was asked."""
    line = strays_to(heard)
    return [(line, heard.text.strip())] if line else []


def _elsewhere(name: str, plain: str, heard: Heard) -> bool:
    if heard.question is None:
        return name in _ANYTIME and not (name == "name" and heard.intent == "greet")
    if name == "contact" and _REACHED.search(plain):
        return heard.question != "contact"
    if name == "preferences" and heard.question != name:
        return _prefers(plain, heard.question)
    if name == WISHES and heard.question == "name":  # pronouns alone have their line, and the name is still to come
        return _REFUSES.match(plain) is not None or plain not in folded(heard.slots.get(WISHES) or "")
    return name in _FITS and heard.question not in _FITS[name]


def _prefers(plain: str, question: str) -> bool:
    """Return whether what somebody would prefer is no answer to this question: "a woman, please" answers only its own.

    What is not put as a wish may answer what asks for people or places; when and how belongs to how to reach them, too.
    """
    if _A_LANGUAGE.fullmatch(plain):  # it may be a wish for the talk itself
        return False
    if question == "contact" or (question == "first_step" and plain.startswith(("i can", "puedo"))):
        return _WHEN_OR_HOW.search(plain) is None
    if question == "avoid":
        return _OF_FAITH.search(plain) is None
    wished = _WISHED.search(plain) is not None and _OF_PEOPLE.search(plain) is None
    return wished or question not in _FITS["preferences"]


def stands_already(heard: Heard) -> bool:
    """Return whether a message says only what stands in its lines already, in these words or in others."""
    lines = _lines(heard)
    return bool(lines) and all(_stands(heard, name, said) for name, said in lines)


def _stands(heard: Heard, name: str, said: str) -> bool:
    earlier = heard.slots.get(name)
    return name == "preferences" and given(earlier) and says_again(earlier or "", said)


def _line_of_all(heard: Heard) -> str | None:  # noqa: PLR0911 - one line a reason
    """Return the line of a message that only adds a few words to what was told before."""
    plain = folded(heard.text).strip(" .!,")
    kind = next((kind for kind, found in _KINDS.items() if found.fullmatch(plain)), None)
    if kind is None and heard.question in _NO_AMOUNTS and (counts_use(heard.text) or only_amounts(plain)):
        kind = "amount"
    if kind is not None:
        return _using(kind, plain, heard)
    reachable = given(heard.slots.get("contact"))
    timed = says_when(heard.text) or (reachable and only_when(heard.text))
    if (heard.question is None and timed) or (heard.question == "name" and reachable and _TIME.fullmatch(plain)):
        return "contact"
    if heard.question == CHECK_IN and _COMES_TO_MIND.fullmatch(plain):
        return "supports"
    if heard.question not in (None, "helped") and _HELPS_TOO.fullmatch(plain):
        return "helped"
    line = _line_put_right(plain, heard)
    if line is not None or heard.question in (None, CHECK_IN, "supports") or heard.slots.get("supports") is None:
        return line
    if _STANDS_BY.fullmatch(plain):
        return None if heard.question == "helped" else "supports"
    if heard.question != "goal":
        return None
    return "supports" if names_one_more(heard.text) else None


def _line_put_right(plain: str, heard: Heard) -> str | None:
    """Return the line of something told right after all, or of a hope where what has helped is asked; else None."""
    if heard.question == "helped" and _PURPOSE.fullmatch(plain):
        return "goal"
    if heard.question == "helped" and _BECAUSE.match(plain) and about_using(heard.text):
        return "brings"
    mistook = _MISTOOK.fullmatch(plain)
    if heard.question is None or mistook is None or any(told(heard.text, talking=True)):
        return None
    return _line_about(mistook["right"], heard)


def _told_before(heard: Heard) -> str | None:
    """Return the line of what somebody only says they have said already: "i said nothing off limits"."""
    said = _SAID_BEFORE.fullmatch(folded(heard.text).strip(" .!,"))
    if said is None or heard.question is None or len(said["again"]) < _AGAIN:
        return None
    answered = (name for name in QUESTIONS if name != heard.question and given(heard.slots.get(name)))
    return next((name for name in answered if said["again"] in folded(heard.slots[name])), None)


def _line_about(right: str, heard: Heard) -> str:
    """Return the line that shares a word with what is told right, the last such; else what was told besides."""
    told_of = {word for word in re.findall(r"\w+", right) if len(word) >= _A_WORD}
    answered = (name for name in reversed(QUESTIONS) if name not in (heard.question, "name", "contact"))
    shares = (name for name in answered if given(heard.slots.get(name)) and told_of & set(_words(heard.slots[name])))
    return next(shares, ALSO)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def _using(kind: str, plain: str, heard: Heard) -> str | None:
    """Return the line that an amount or a substance adds to: where using was told, else what was told besides."""
    told_in = (name for name in ("brings", "uses") if about_using(heard.slots.get(name) or ""))
    line = next((name for name in told_in if name != heard.question), None)
    if heard.question is None:
        begun = ALSO if heard.slots.get("talk_begun") and _COUNTED_DRINKS.search(plain) else None
        return line or begun if kind == "amount" else None
    if kind == "often":
        return line if heard.question in ("uses", "avoid", "supports") else None
    if kind == "amount" and heard.question in ("contact", "name", "preferences") and _COUNTED.search(plain):
        return line or ALSO
    if heard.question in _NOT_HERE[kind]:
        return None
    if heard.question in TAKERS and line is None:  # what else could it add to
        return None
    return line or ALSO
