"""The weights of the learned layer, read from `weights.tsv` a word at a time, when a message first has the word.

To read all of its eighty thousand lines takes half a second, and most are never asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import NamedTuple

WEIGHTS = Path(__file__).with_name("weights.tsv")
UNIT = 1000
"""Weights are stored as whole thousandths."""
GAP = "_"
"""In a pair: one word left out."""

Row = tuple[int, ...]
"""What one line of the weights speaks for, as written there: risk, then each of the groups of
`bot.risk.learned`."""
Rows = tuple[Row, dict[str, Row], dict[str, Row]]
"""The rows of a word: its own (empty: none), by the word after it that of the pair, and by the word after the next.

No named tuple: Python takes a plain one apart several times faster, and it is done for every word.
"""
NO_ROWS: Rows = ((), {}, {})
_BLOCK = re.compile(r"^(?P<word>(?![#%])[^\t ]*)[\t ].*\n(?:(?P=word)[\t ].*\n)*", re.MULTILINE)
"""The lines of a word and its pairs, which stand together."""
_CUE = re.compile(r"^(?P<name>#[^\t]*)\t(?P<numbers>.*)\n", re.MULTILINE)


class Table(dict[str, Rows]):
    """The rows of every word that a message has had so far."""

    def __init__(self, blocks: dict[str, str]) -> None:
        super().__init__()
        self._blocks = blocks

    def __missing__(self, word: str) -> Rows:
        block = self._blocks.get(word)
        if block is None:  # nothing is kept of a word that is not known: it is a patient's
            return NO_ROWS
        own: Row = ()
        following: dict[str, Row] = {}
        apart: dict[str, Row] = {}
        for line in block.splitlines():
            name, *numbers = line.split("\t")
            row = tuple(map(int, numbers))
            _, *others = name.split(" ")
            if not others:
                own = row
            else:
                (apart if others[0] == GAP else following)[intern(others[-1])] = row
        self[word] = rows = own, following, apart
        return rows


class Weights(NamedTuple):
    """What each thing found speaks for: the rows of words, those of cues, and that of a message with nothing found."""

    words: Table
    cues: dict[str, Row]
    start: Row


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights of `WEIGHTS`."""
    text = WEIGHTS.read_text(encoding="utf-8")
    words = Table({block["word"]: block[0] for block in _BLOCK.finditer(text)})
    cues = {cue["name"]: tuple(map(int, cue["numbers"].split("\t"))) for cue in _CUE.finditer(text)}
    return Weights(words, cues, words["*"][0])
