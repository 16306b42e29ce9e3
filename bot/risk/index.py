"""Which patterns could match a message at all, judged by the words of its sentences alone.

A pattern needs one word of each of several sets, and all in one sentence. It is filed under the words of its rarest
set; for a word of the message only the patterns filed there are looked at, and their other sets. What is left is asked
properly: a handful out of a thousand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.risk.pattern import Words


class Index:
    """An index over `needs`: of each pattern the sets of words it needs, rarest first."""

    def __init__(self, needs: Sequence[Sequence[Words]]) -> None:
        self._filed: dict[str, list[tuple[int, Words, tuple[Words, ...]]]] = {}
        for number, (rarest, *others) in enumerate(needs):
            second, *rest = others or [rarest]
            entry = number, second, tuple(rest)
            for word in rarest:
                self._filed.setdefault(word, []).append(entry)
        self._words = frozenset(self._filed)

    def candidates(self, sentences: Iterable[Words]) -> list[int]:
        """Return the numbers of the patterns that find a word for each of their needs in one of `sentences`."""
        found: set[int] = set()
        for sentence in sentences:
            lacks = sentence.isdisjoint
            for word in sentence & self._words:
                for number, second, rest in self._filed[word]:
                    if lacks(second):  # so it is nearly always in ordinary talk
                        continue
                    for words in rest:
                        if lacks(words):
                            break
                    else:
                        found.add(number)
        return sorted(found)
