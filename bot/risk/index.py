"""Which patterns could match a message at all, judged by its words alone.

A pattern needs one word of each of several sets. Every set gets a lane of bits, one bit a pattern; a message's words
are put together with "or", the lanes with "and". What is left is asked properly: a handful out of a thousand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.pattern import bits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.risk.pattern import Pattern

_LANES = 5


class Index:
    """An index over `patterns`, by the words they need."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._size = len(patterns)
        self._full = (1 << self._size) - 1
        self._by_word: dict[str, int] = {}
        self._always = 0
        for number, pattern in enumerate(patterns):
            needs = (pattern.triggers, *pattern.also)[:_LANES]
            for lane in range(_LANES):
                bit = 1 << (lane * self._size + number)
                if lane >= len(needs):
                    self._always |= bit
                    continue
                for word in needs[lane]:
                    self._by_word[word] = self._by_word.get(word, 0) | bit

    def candidates(self, words: Iterable[str]) -> list[int]:
        """Return the numbers of the patterns that find a word for each of their needs in `words`."""
        found, by_word = self._always, self._by_word
        for word in words:
            if word in by_word:
                found |= by_word[word]
        left = self._full
        for lane in range(_LANES):
            left &= found >> (lane * self._size)
        return bits(left)
