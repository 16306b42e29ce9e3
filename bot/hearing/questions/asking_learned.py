"""What a question is about, learned from how people ask: data/asked, a file a thing. Pure, and the standard library.

It is asked where no rule knows the words (`asking.py`), and says nothing where it is not sure. A linear
model over words, pairs of words, pieces of words and the concepts of asking_concepts; `asking_weights.tsv` has a line
for each, with what it speaks for in thousandths. `python -m bot.training.train_asked` makes it.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import combinations, pairwise
from pathlib import Path
from typing import NamedTuple

from bot.hearing.lines.clauses import folded
from bot.hearing.questions.asking_concepts import CONCEPTS

WEIGHTS = Path(__file__).with_name("asking_weights.tsv")
UNIT = 1000
OTHER = "other"
"""Anything that is not known, told as well as asked."""
LONGEST = 30
"""Words. What is longer tells more than it asks."""
PIECES = (3, 4)
"""Letters of a piece of a word, its edges counted as a letter."""

_CONCEPTS = {name: re.compile(rf"\b(?:{words})\b") for name, words in CONCEPTS.items()}
_WORD = re.compile(r"[a-z0-9ñ]+")
_NOT_MEANT = {
    "ride": re.compile(
        r"\b(?:don'?t|do not|dont|didn'?t|no) (?:need|want|ask(?:ed)? for|necesito|quiero|pedi) "
        r"(?:an? |the |any |un |el )*"
        r"(?:rides?|bus|transport\w*|raite|aventon|que me lleven)\b"
        r"|\b(?:transport\w*|bus|transit) (?:office|department|dept|director|manager|supervisor|company|yard"
        r"|barn|garage)\b"
        r"|\b(?:oficina|departamento|jef[ea]|compania) de (?:transportes?|camiones|autobuses)\b"
        r"|\bi drive (?:the |an? |my )?(?:\w+ )?(?:bus|truck|taxi|cab|uber|lyft|van|semi|rig)\b"
        r"|\b(?:bus|truck|cab|taxi|delivery) driver\b"
        r"|\b(?:soy|trabajo de) (?:chofer|conductor\w*|camioner[oa]|troquer[oa])\b"
        r"|\bmanejo (?:un|el) (?:camion|autobus|taxi|troque|trailer)\b"
    ),
}
"""What says that a ride is no wish but a living: by name of a thing."""


class Guess(NamedTuple):
    """What a message is most likely about, and how likely (0 to 1)."""

    about: str
    sure: float


class Weights(NamedTuple):
    """The things known, and what each piece of a line speaks for, in their order; "*" is where a line begins."""

    names: tuple[str, ...]
    rows: dict[str, tuple[int, ...]]


def pieces(text: str) -> dict[str, float]:
    """Return the pieces of a text and their values: each kind of piece together has length one."""
    plain = folded(text).replace("'", "")
    words = _WORD.findall(plain)
    concepts = [f"@{name}" for name, finder in _CONCEPTS.items() if finder.search(plain)]
    whole = [*words, *(f"{one} {other}" for one, other in pairwise(["", *words, ""]))]
    parts = [f"#{edged[at : at + size]}" for word in words for edged in [f" {word} "] for size in PIECES
             for at in range(len(edged) - size + 1)]  # fmt: skip
    named = [*concepts, *("".join(pair) for pair in combinations(concepts, 2))]
    found: dict[str, float] = {}
    for kind in (whole, parts, named):
        for piece in set(kind):
            found[piece] = 1 / math.sqrt(len(set(kind)))
    return found


def names_something(text: str) -> bool:
    """Return whether a text names one of the concepts that these questions are about, beside family."""
    plain = folded(text)
    return any(finder.search(plain) for name, finder in _CONCEPTS.items() if name not in ("kin", "finds"))


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights, read once."""
    lines = [line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if not line.startswith("%")]
    (_, *names), *rows = lines
    return Weights(tuple(names), {name: tuple(map(int, numbers)) for name, *numbers in rows})


@lru_cache(maxsize=64)  # one message is asked of a dozen times, whole and in its parts
def guess(text: str) -> Guess | None:
    """Return what a text is most likely about, of the things that are known, or None where it is likelier another."""
    if len(text.split()) > LONGEST:
        return None
    likely = by_words(text)
    name = max(likely, key=likely.__getitem__)
    return None if name == OTHER or not_meant(name, text) else Guess(name, math.exp(likely[name]))


def not_meant(name: str, text: str) -> bool:
    """Return whether plain words say that a text does not ask this, whatever it is like: nobody who drives a bus."""
    return name in _NOT_MEANT and _NOT_MEANT[name].search(folded(text)) is not None


def by_words(text: str) -> dict[str, float]:
    """Return how likely a text is about each of the things that are known, and about another: log probabilities."""
    names, rows = weights()
    sums = [float(number) for number in rows["*"]]
    for piece, value in pieces(text).items():
        for column, number in enumerate(rows.get(piece, ())):
            sums[column] += value * number
    most = max(sums)
    whole = math.log(sum(math.exp((each - most) / UNIT) for each in sums))
    return {name: (each - most) / UNIT - whole for name, each in zip(names, sums, strict=True)}
