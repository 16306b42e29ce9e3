"""One message as scope reads it: its words, where sentences end and pause, and which concepts they say."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.risk.normalise import Words
    from bot.risk.page import Page


_LITTLE = 3
"""Words of a scrap that says when the one beside it was, and nothing else."""


class Reading:
    """Answers the questions grammar asks of a message. Positions are those of `tokens`."""

    def __init__(self, page: Page, words: Words) -> None:
        self.page = page
        self.tokens = words.tokens
        self.hard = words.hard
        self.stops = words.hard | words.soft
        self._ends = words.hard & ~words.run_on
        self._sentences: dict[int, int] = {}
        negators = page.cover("NEGATOR")
        self.negators = negators and negators & ~page.cover("FALSENEG")

    def left(self, start: int, reach: int) -> list[str]:
        """The words before `start` in its sentence, nearest first."""
        stops = self.hard & ((1 << (start + 1)) - 1)
        begin = max(start - reach, stops.bit_length() - 1, 0)
        return self.tokens[begin:start][::-1]

    def said(self, concept: str) -> bool:
        """Whether the message says `concept` anywhere."""
        return bool(self.page.cover(concept))

    def overlaps(self, concept: str, start: int, end: int) -> bool:
        """Whether any of the words from `start` to `end` belong to `concept`."""
        covered = self.page.cover(concept)
        return bool(covered and covered & span(start, end))

    def in_sentence(self, concept: str, at: int) -> bool:
        """Whether the sentence that `at` is in says `concept`."""
        covered = self.page.cover(concept)
        return bool(covered and covered & self._sentence(at))

    def own(self, concept: str, at: int) -> int:
        """Where the sentence that `at` is in says `concept`; what a scrap beside it says is left out."""
        covered = self.page.cover(concept)
        return covered and covered & span(self.begins(at), self.next_sentence(at))

    def near(self, concept: str, at: int) -> int:
        """The same, and where a scrap beside it says that and little else: "Years ago."."""
        begin, end = self.begins(at), self.next_sentence(at)
        if begin and begin - self.begins(begin - 1) <= _LITTLE:
            begin = 0
        if end < self.page.size and self.next_sentence(end) - end <= _LITTLE:
            end = self.page.size
        return self.page.cover(concept) & self._sentence(at) & span(begin, end)

    def begins(self, at: int) -> int:
        """Where the sentence that `at` is in begins."""
        return max((self.hard & ((1 << (at + 1)) - 1)).bit_length() - 1, 0)

    def next_sentence(self, at: int) -> int:
        """Where the sentence after the one that `at` is in begins; the number of words where there is none."""
        after = self.hard >> (at + 1) << (at + 1)
        return (after & -after).bit_length() - 1 if after else self.page.size

    def stops_at(self, at: int) -> bool:
        """Whether something ends or pauses before the word `at`, if only the message."""
        return at >= self.page.size or bool(self.stops >> at & 1)

    def _sentence(self, at: int) -> int:
        sentence = self._sentences.get(at)
        if sentence is None:
            before = self._ends & ((1 << (at + 1)) - 1)
            after = self._ends >> (at + 1) << (at + 1)
            begin = before.bit_length() - 1 if before else 0
            end = (after & -after).bit_length() - 1 if after else self.page.size
            sentence = self._sentences[at] = span(begin, end)
        return sentence


def span(start: int, end: int) -> int:
    """The words from `start` to `end` as bits."""
    return (1 << end) - (1 << start)


def bag(line: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(map(intern, line.split()))
