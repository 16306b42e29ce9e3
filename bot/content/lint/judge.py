"""A learned ear beside the rules: how bad a line sounds as a whole where no rule found anything in it.

It hears some of what no single phrase says: mockery, shame, a thing made small. Learned from lines of our own,
`data/words`, by `bot.training.train_judge`, into files that can be read. docs/adr/0014 says how well it does.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import sqrt
from pathlib import Path

from bot.content.lint.phrases import fold
from bot.content.tables import read

GROUPS = ("shames", "makes_small", "pushes", "promises", "labels", "cold")
"""What a fault does to the one who reads it: one column of weights each, after that of how bad it is."""
INSTEAD = {
    "shames": "say what happened and what holds, and judge nobody",
    "makes_small": "let it be as heavy as it is",
    "pushes": "offer, and leave the choice",
    "promises": "say what is so, and who can do more",
    "labels": "name the person and what they said",
    "cold": "say what can be done, warmly and plainly",
}
UNIT = 1000
"""Weights are kept in thousandths."""
EVEN = 8
"""So many more pieces than it has count in the length of a line: a short one is not heard by one word alone."""
SHORTEST, LONGEST = 3, 5
"""Letters of the parts of words that are looked at: stems and endings."""
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!.,:;¿¡]")


@dataclass(frozen=True, slots=True)
class Heard:
    """The log odds that a line is bad, and what it would do."""

    odds: float
    group: str


def weights_of(locale: str) -> Path:
    """Return the file of weights of a language."""
    return Path(__file__).with_name(f"judge.{locale}.tsv")


def pieces(line: str) -> set[str]:
    """Return what is weighed of a line, as `measures.plain` gives it."""
    tokens = ["<", *("0" if t.isdigit() else t for t in _TOKEN.findall(fold(line).lower())), ">"]
    return {*tokens, *_neighbours(tokens), *(part for token in tokens for part in _parts(token))}


def _neighbours(tokens: list[str]) -> Iterator[str]:
    for a, b in pairwise(tokens):
        yield f"{a} {b}"
    for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False):
        yield f"{a} {b} {c}"
        yield f"{a} _ {c}"


def _parts(token: str) -> Iterator[str]:
    if len(token) > SHORTEST:
        whole = f"^{token}$"
        for size in range(SHORTEST, LONGEST + 1):
            yield from (f"~{whole[at : at + size]}" for at in range(len(whole) - size + 1))


def hear(line: str, locale: str) -> Heard:
    """Return what the judge hears in a line, as `measures.plain` gives it."""
    table = _table(locale)
    names = pieces(line)
    scale = 1 / (UNIT * sqrt(len(names) + EVEN))
    known = [table[name] for name in names if name in table]
    sums = [start / UNIT + scale * sum(column) for start, *column in zip(table["*"], *known, strict=True)]
    return Heard(sums[0], max(zip(sums[1:], GROUPS, strict=True))[1])


@cache
def _table(locale: str) -> dict[str, tuple[int, ...]]:
    rows = (row.split("\t") for row in weights_of(locale).read_text(encoding="utf-8").splitlines() if row[:2] != "% ")
    return {name: tuple(map(int, values)) for name, *values in rows}


def excused() -> Mapping[str, str]:
    """Return the lines of ours that the judge finds and a person has read and found right, each with the reason."""
    return read("lint/excused.toml")
