"""A text read in plain letters whose words can still be had as they were written. Pure functions, without Rasa."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import takewhile

from bot.hearing.lines.phone import in_full

_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class InPlace:
    """A text, and `plain`: in small letters without accents, the spelling of a phone undone (phone.py).

    `begins` and `ends` say for each letter of `plain` where in the text it stands.
    """

    text: str
    plain: str
    begins: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> InPlace:
        """Read a text. Undoing the spelling changes words and never their number, so each word is found again."""
        level = "".join(_level(char) for char in text)
        words = list(_WORD.finditer(level))
        full = in_full(" ".join(word.group() for word in words)).split()
        if len(full) != len(words):
            full = [word.group() for word in words]
        plain, spans, end = "", [], 0
        for word, said in zip(words, full, strict=True):
            if end < word.start():
                plain += "\n" if "\n" in level[end : word.start()] else " "
                spans.append((end, word.start()))
            plain += said
            spans += _spans(word.group(), said, word.start())
            end = word.end()
        return cls(text, plain, tuple(start for start, _ in spans), tuple(stop for _, stop in spans))

    def part(self, start: int, end: int) -> InPlace:
        """Return a part of it, from one letter of `plain` to another."""
        return InPlace(self.text, self.plain[start:end], self.begins[start:end], self.ends[start:end])

    def trimmed(self, around: str) -> InPlace:
        """Return it without these letters at its ends."""
        start = len(self.plain) - len(self.plain.lstrip(around))
        return self.part(start, max(start, len(self.plain.rstrip(around))))

    def all(self) -> str:
        """Return all of it as written."""
        return self.written(0, len(self.plain))

    def written(self, start: int, end: int) -> str:
        """Return what stands in the text from one letter of `plain` to another."""
        return self.text[self.begins[start] : self.ends[end - 1]] if start < end else ""


def _level(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char.lower().replace("\u2019", "'"))
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain if len(plain) == 1 and not char.isspace() else char


def _spans(word: str, full: str, start: int) -> list[tuple[int, int]]:
    """Return where each letter of a word in full stands; letters that were spelled otherwise stand there together."""
    same = _alike(word, full)
    after = _alike(word[same:][::-1], full[same:][::-1])
    middle = [(start + same, start + len(word) - after)] * (len(full) - same - after)
    before = [(start + number, start + number + 1) for number in range(same)]
    return [*before, *middle, *((start + number, start + number + 1) for number in range(len(word) - after, len(word)))]


def _alike(first: str, second: str) -> int:
    """Return how many letters two words begin alike with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
