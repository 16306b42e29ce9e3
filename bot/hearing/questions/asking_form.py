"""Whether a sentence asks, by its form, and what a rule finds in it. Pure functions, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.lines.clauses import folded
from bot.hearing.questions import asking_words as words
from bot.hearing.questions import kinds, speaking

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGE = "language"
"""About the languages that people here speak, or somebody close does."""

SENTENCE = re.compile(r"¿?[^.!?;\n¿]*(?:[.!;\n]+|\?+|(?=¿)|$)")
_ABOUT = {
    name: re.compile(found) for name, found in {**kinds.EXPLAINED, **words.ABOUT, LANGUAGE: speaking.ASKED}.items()
}
NAMED = {name: re.compile(found) for name, found in words.NAMED.items()}
_ASKING_ALONE = (
    *(_ABOUT[name] for name in ("clinic", "help_shown", "called", "off_line", kinds.UNCOVERED)),
    re.compile(words.NALOXONE_SOUGHT),
    re.compile(words.PREGNANT_ASKED),
    re.compile(speaking.SOUGHT),
)
_WORDS_IN_MARKS = 3
_ANNOUNCED = 16
_HAS_ONE = re.compile(
    r"(?:^|[,. ](?<!not )(?<!no ))(?:i |i'?ve |ive |just |yo |pero |but )*(?:got|have|(?<=i )had|tengo"
    r"|traigo)(?: just| solo| nomas)?"
    r" (?:a|one|una)(?: (?:quick|small|rapida))? (?:question|pregunta|duda)(?: (?:first|before (?:that"
    r"|we start)|primero|antes"
    r"|real quick|for (?:you|u)))*$"
)
_OPENERS = re.compile(f"(?:{words.OPENERS})|(?:{words.OPENERS_ES})")
_INSIDE = re.compile(rf"(?:^|[,:] ?|\bwait |\b(?:and|or|y|o|pero|then|like) )(?:{words.MARKED})")
_SPOKEN_TO = re.compile(r"\b(?:you|u|ya|your|ustedes?|uds?)\b")
_ASKS_MIDWAY = re.compile(
    r"\b(?:where (?:do|can|could|would) (?:i|we)|how (?:do|can) i get|donde (?:la|lo|se|puedo) \w+)\b"
)
_ENDS = re.compile(words.ENDS)
_LEAD_INS = re.compile(f"(?:{words.LEAD_INS})+")
_RHETORICAL = re.compile(words.RHETORICAL)
_HEDGES = re.compile(words.HEDGES)
_NO_QUESTION = re.compile(words.NO_QUESTION)
_INTERROGATIVES = re.compile(words.INTERROGATIVES)


def found_by_rule(plain: str, finders: Mapping[str, re.Pattern[str]] = _ABOUT) -> str | None:
    """Return the first known thing that a rule finds in plain words, whether or not they ask."""
    return next((name for name, found in finders.items() if found.search(plain)), None)


def in_plain_words(sentence: str) -> str:
    """Return a sentence in small letters without accents, marks and lead-ins."""
    rest = folded(sentence).strip(" .!?¡¿;,")
    found = _LEAD_INS.match(rest + " ")
    return rest[found.end() :] if found and found.end() < len(rest) else rest


def mark_of(sentence: str) -> str:
    """Return the marks of a sentence: none, "?", or "¿?" around three words or more."""
    if not sentence.endswith("?"):
        return ""
    return "¿?" if sentence.startswith("¿") and len(sentence.split()) >= _WORDS_IN_MARKS else "?"


def asks(plain: str, mark: str, *, talking: bool) -> bool:
    """Return whether plain words with this mark are a question; with one on the table fewer are."""
    if _RHETORICAL.search(plain):
        return False
    if _OPENERS.match(plain + mark) or any(found.search(plain) for found in (*_ASKING_ALONE, _ENDS, _ASKS_MIDWAY)):
        return True
    if not mark or _HEDGES.search(plain) or _NO_QUESTION.match(plain):
        return False
    if mark == "¿?":
        return True
    return not talking or any(found.search(plain) for found in (_INSIDE, _INTERROGATIVES, _SPOKEN_TO, *_ABOUT.values()))


def announces(text: str) -> bool:
    """Return whether a short message ends with having a question, and does not ask it yet: "got a question first"."""
    plain = folded(text).strip(" .!")
    return "?" not in text and len(plain.split()) <= _ANNOUNCED and _HAS_ONE.search(plain) is not None
