"""A part of a line taken out by words that stand in it: "take out the part about my cousin". Pure, without Rasa.

What else the line holds stays. A line of which nothing is left goes as if it had been declined.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_SMALL = frozenset(
    {
        "the", "a", "an", "my", "about", "that", "this", "of", "one", "and", "not", "no", "dont", "don", "t", "i", "me",
        "el", "la", "los", "las", "un", "una", "lo", "de", "del", "mi", "mis", "que", "eso", "esa", "ese", "y", "d",
        "part", "bit", "thing", "parte",
    }
)  # fmt: skip
"""What no line is told apart by."""
_WORD = re.compile(r"[a-z0-9\u00f1]+")
_ENDING = re.compile(r"(?<=[a-z\u00f1]{3})(?:ing|ed|es|s|e|ando|iendo|ar|er|ir|as|os|a|o)$")
_JOINT = re.compile(r"[,.;!?\n]+\s*(?:(?:and|but|y|pero)\s+)?|\s+(?:and|but|y|pero)\s+")


def with_words(heard: Heard, called: str) -> str | None:
    """Return the one line that holds all these words, small ones aside; in other forms if no line has them as said."""
    answers = {name: heard.slots[name] for name in LINES if given(heard.slots.get(name))}
    for of in (_words, _stems):
        found = [name for name, said in answers.items() if of(called) and of(called) <= of(said)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def without_part(heard: Heard, name: str, called: str) -> dict[str, str | None]:
    """Return the line without the part that these words name; all of it goes where no part is left or none has them."""
    if not given(heard.slots.get(name)):
        return {}
    said: str = heard.slots[name]
    cuts = [0, *(end for found in _JOINT.finditer(said) for end in (found.start(), found.end())), len(said)]
    parts = [said[cuts[at] : cuts[at + 1]] for at in range(0, len(cuts), 2)]
    left = [part.strip() for part in parts if part.strip() and not _stems(called) <= _stems(part)]
    if not left or len(left) == len([part for part in parts if part.strip()]):
        return {name: SKIPPED if name in QUESTIONS else UNASKED}
    return {name: ", ".join(left)}


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(folded(text)) if word not in _SMALL}


def _stems(text: str) -> set[str]:
    return {_ENDING.sub("", word) for word in _words(text)}
