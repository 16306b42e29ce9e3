"""Which patterns could match a message at all, judged by the words of its sentences alone.

A pattern needs one word of each of several sets, and all in one sentence. Every set gets a lane of bits, one bit a
pattern; a sentence's words are put together with "or", the lanes with "and". What is left is asked properly: a handful
out of a thousand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.risk.pattern import Words


class Index:
    """An index over `needs`, the sets of words each pattern needs, rarest first, of which `lanes` are looked at."""

    def __init__(self, needs: Sequence[Sequence[Words]], lanes: int) -> None:
        self._shifts = range(0, lanes * len(needs), len(needs) or 1)
        self._full = (1 << len(needs)) - 1
        self._by_word: dict[str, int] = {}
        self._always = 0
        for number, sets in enumerate(needs):
            for lane, shift in enumerate(self._shifts):
                bit = 1 << (shift + number)
                if lane >= len(sets):
                    self._always |= bit
                    continue
                for word in sets[lane]:
                    self._by_word[word] = self._by_word.get(word, 0) | bit

    def candidates(self, sentences: Iterable[Iterable[str]]) -> list[int]:
        """Return the numbers of the patterns that find a word for each of their needs in one of `sentences`."""
        by_word, could = self._by_word, 0
        for sentence in sentences:
            found = self._always
            for word in sentence:
                if word in by_word:
                    found |= by_word[word]
            left = self._full
            for shift in self._shifts:
                left &= found >> shift
            could |= left
        return bits(could)


def bits(mask: int) -> list[int]:
    """Return the positions of the set bits, lowest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found
