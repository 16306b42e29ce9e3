"""From what a person typed to plain words, each remembering where in the raw text it stood.

Case, accents, letter repeats, symbols for letters, spelled-out words, short forms, slang, slips and split words are
evened out. Every step looks at a word and its neighbours once, so the work grows in line with the text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from bot.risk.bits import bits
from bot.risk.spelling import (
    KEY_WORDS,
    LOOKALIKES,
    PAIRS,
    PICTURES,
    SECOND_LOOKALIKES,
    is_whole,
    short_forms,
    slips,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_JOIN = "'’`´*@$!|._\\-"
_LETTERS = r"[\w\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]+"
_TOKEN = re.compile(
    rf"(?P<word>(?:[$@]|['’](?=\d\d\b))?{_LETTERS}(?:[{_JOIN}]+{_LETTERS})*)"
    r"|(?P<pause>\.\.+|…|[,;:()\n\"“”—–/\-])"
    r"|(?P<stop>[.!?¿¡。！？]+)"
    rf"|(?P<picture>[{''.join(PICTURES)}])"
)
_DOSE = re.compile(r"(\d+)(?:mg|mgs|mcg|g|ml|milligrams)\Z")
_TRIPLE = re.compile(r"(.)\1\1+")
_DOUBLE = re.compile(r"(.)\1+")
_SPLIT = re.compile(rf"[{_JOIN}]+")
_HIDDEN = dict.fromkeys([0xAD, 0x34F, 0x61C, 0x180E, 0x2060, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F)])
_ODD = re.compile(r"(.)\1\1|suicid|kill|myself|die|unalive|overdos|matarme|morir|suicidar|matar")
_DIGIT = re.compile(r"[^a-z]\Z")
_WORD, _STOP, _PICTURE = 1, 3, 4
_MARKS, _STOPS = ",.?!;:", ".?!"
_SCRAP = 5
"""Words of a sentence, at most, that may be a scrap of one. Chosen in `data/risk`: of 3,030 messages with two such
scraps side by side, 27 at risk are heard only for it, and 2 others."""
_SHORTEST_SPELLED = 4
_LONGEST_RUN_TOGETHER = 24


class Words(NamedTuple):
    """Plain words, their raw character ranges, and as bits the words before which a sentence ends or pauses.

    `run_on` are those of `hard` that stand between two scraps of a sentence: "Took them. All of them."
    """

    tokens: list[str]
    spans: list[tuple[int, int]]
    hard: int
    soft: int
    run_on: int = 0


def plain(word: str) -> str:
    """Return `word` in lower case without accents or invisible characters."""
    if word.isascii():  # nearly every word
        return word.lower()
    word = unicodedata.normalize("NFKD", word.translate(_HIDDEN).casefold())
    return "".join(c for c in word if not unicodedata.combining(c)).casefold()


class Reader:
    """Reads raw text into the vocabulary the cues are written in."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self.vocabulary = frozenset(vocabulary)
        known: dict[str, tuple[str, ...]] = {word: (word,) for word in self.vocabulary}
        for word in KEY_WORDS:
            known.update((slip, (word,)) for slip in slips(word) if slip not in known)
        known.update(short_forms())
        self._known: dict[str, tuple[str, ...]] = known
        self._heads = _HEADS - self.vocabulary
        self._slow = self._heads.union(PAIRS)
        self._at_once = {raw: words for raw, words in known.items() if raw not in self._slow and not _DIGIT.match(raw)}
        self._pieces = frozenset(w for w in self.vocabulary if len(w) > 1 or w in "iay")

    def read(self, text: str) -> Words:
        """Return the plain words of `text`."""
        page = _Page()
        tokens, spans, at_once = page.tokens, page.spans, self._at_once
        lowered = text.lower()
        if len(lowered) != len(text):  # a few letters change their length: then case is left to the slow way
            lowered = text
        start = 0
        for chunk in lowered.split(" "):
            end = start + len(chunk)
            words = at_once.get(chunk)
            if words is None or page.head:
                self._with_care(text, start, chunk, page)
            else:  # nearly every word of nearly every message
                if end - start == 1:
                    page.letters += chunk
                elif page.letters:
                    self._spelled(page)
                tokens += words
                if len(words) == 1:
                    spans.append((start, end))
                else:
                    spans += ((start, end),) * len(words)
            start = end + 1
        self._spelled(page)
        return Words(tokens, spans, page.hard, page.soft, page.run_on())

    def _with_care(self, text: str, start: int, chunk: str, page: _Page) -> None:
        """Read what stands between two spaces at `start`, in lower case: a word and a mark, or anything at all."""
        if not chunk:
            return
        mark = chunk[-1] if chunk[-1] in _MARKS else ""
        word = chunk[:-1] if mark else chunk
        words = None if page.head else self._at_once.get(word) or self._as_it_is(word)
        if words is None:
            self._chunk(text, start, start + len(chunk), page)
            return
        if len(word) == 1:
            page.letters += word
        elif page.letters:
            self._spelled(page)
        page.put(words, (start, start + len(word)))
        if mark:
            page.mark(hard=mark in _STOPS, asks=mark == "?")

    def _as_it_is(self, word: str) -> tuple[str] | None:
        """A word the cues do not know, where there is nothing in it to mend."""
        simple = len(word) > 1 and word.isascii() and word.isalpha() and word not in self._slow
        return (word,) if simple and not _ODD.search(word) else None

    def _chunk(self, text: str, start: int, end: int, page: _Page) -> None:
        """Read what stands between two spaces, where it is not simply a word the cues know."""
        for match in _TOKEN.finditer(text, start, end):
            sort = match.lastindex
            if sort == _WORD:
                raw = match[0].lower()
                self._put(page, raw, self._known.get(raw) or self._fold(raw, page), match.span())
            elif sort == _PICTURE:
                page.put((PICTURES[match[0]],), match.span())
            else:
                page.mark(hard=sort == _STOP, asks="?" in match[0])

    def _put(self, page: _Page, raw: str, words: tuple[str, ...], span: tuple[int, int]) -> None:
        if len(raw) == 1 and raw.isalpha():
            page.letters += raw
        elif page.letters:
            self._spelled(page)
        pair = PAIRS.get(raw)
        if pair and page.tokens and page.tokens[-1] in pair:
            page.replace_last(tuple(pair[page.tokens[-1]].split()), span[1])
            return
        if page.head and page.head + raw in KEY_WORDS:
            page.replace_last((page.head + raw,), span[1])
            return
        page.head = raw if raw in self._heads else ""
        page.put(words, span)

    def _spelled(self, page: _Page) -> None:
        """Put a word that was spelled out letter by letter in place of its letters."""
        letters, page.letters = page.letters, ""
        if len(letters) < _SHORTEST_SPELLED:
            return
        words = self._apart(letters)
        if words:
            page.respell(words, len(letters))

    def _fold(self, raw: str, page: _Page) -> tuple[str, ...]:
        """Return the words an unknown form stands for; itself if there is nothing better."""
        if raw.isascii() and raw.isalpha():
            return self._mend(raw)
        word = plain(raw).replace("’", "'").replace("`", "'").replace("´", "'")
        if word in self._known:
            return self._known[word]
        if dose := _DOSE.match(word):
            return (dose.group(1), "mg")
        for table in (LOOKALIKES, SECOND_LOOKALIKES):
            if (guess := word.translate(table).translate(LOOKALIKES)) in self._known and not word.isdigit():
                return self._known[guess]
        parts = [part for part in _SPLIT.split(word) if part]
        if len(parts) > 1:
            return self._parts(word, parts, page)
        return self._mend(parts[0]) if parts else (word,)

    def _parts(self, word: str, parts: list[str], page: _Page) -> tuple[str, ...]:
        joined = "".join(parts)
        if all(len(part) == 1 for part in parts) and joined in self._known:
            return self._known[joined]
        if "*" in word and (starred := self._starred(word)):
            return starred
        if parts[-1] == "s" and "'" in word:
            return (*self._mend("".join(parts[:-1])), "s")
        stops = "." in word or "!" in word
        found: list[str] = []
        for part in parts:
            if found and stops:
                page.mark(hard=not joined.isdigit(), ahead=len(found))
            found.extend(self._known.get(part) or self._mend(part))
        return tuple(found)

    def _starred(self, word: str) -> tuple[str, ...] | None:
        """Read a word with letters starred out, where only one alarming word fits."""
        shape = re.compile(re.escape(word).replace(r"\*", "[a-z]") + r"\Z")
        fits = [key for key in _STARRABLE if shape.match(key)]
        return self._known.get(fits[0], (fits[0],)) if len(fits) == 1 else None

    def _mend(self, word: str) -> tuple[str, ...]:
        if not _ODD.search(word) or is_whole(word):
            return (word,)
        if _TRIPLE.search(word):
            for shorter in (_TRIPLE.sub(r"\1\1", word), _TRIPLE.sub(r"\1", word), _DOUBLE.sub(r"\1", word)):
                if shorter in self._known:
                    return self._known[shorter]
        return self._apart(word) or (word,)

    def _apart(self, letters: str) -> tuple[str, ...] | None:
        """Cut a run of letters into known words, as few as possible; None if that cannot be done."""
        if len(letters) > _LONGEST_RUN_TOGETHER:
            return None
        best: list[tuple[str, ...] | None] = [()] + [None] * len(letters)
        for end in range(1, len(letters) + 1):
            for start in range(end):
                before, piece = best[start], letters[start:end]
                if before is None or piece not in self._pieces:
                    continue
                found, now = (*before, *self._known[piece]), best[end]
                if now is None or len(found) < len(now):
                    best[end] = found
        return best[-1]


class _Page:
    """What has been read so far."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.hard = 0
        self.soft = 0
        self.asks = 0
        self.letters = ""
        self.head = ""

    def put(self, words: tuple[str, ...], span: tuple[int, int]) -> None:
        self.tokens += words
        self.spans += (span,) * len(words)

    def mark(self, *, hard: bool, asks: bool = False, ahead: int = 0) -> None:
        """Note a mark before the next word, or before the one after `ahead` more that are still to be put."""
        bit = 1 << (len(self.tokens) + ahead)
        if hard:
            self.hard |= bit
        else:
            self.soft |= bit
        if asks:
            self.asks |= bit

    def run_on(self) -> int:
        """The stops between two scraps, of which the first does not ask: in panic one stops after every few words."""
        found, begin, last, size = 0, 0, _SCRAP + 1, len(self.tokens)
        within = self.hard & ((1 << size) - 1) & ~1
        if not within:  # one sentence
            return 0
        for at in [*bits(within), size]:
            length = at - begin
            if max(length, last) <= _SCRAP:
                found |= 1 << begin
            begin, last = at, length
        return found & ~self.asks

    def replace_last(self, words: tuple[str, ...], end: int) -> None:
        self.tokens.pop()
        start, _ = self.spans.pop()
        self.put(words, (start, end))
        self.head = self.letters = ""

    def respell(self, words: tuple[str, ...], letters: int) -> None:
        """Replace the tokens of the last `letters` single letters by `words`."""
        seen, at = 0, len(self.tokens)
        while at and seen < letters:
            at -= 1
            if at == 0 or self.spans[at] != self.spans[at - 1]:
                seen += 1
        span = (self.spans[at][0], self.spans[-1][1])
        del self.tokens[at:], self.spans[at:]
        keep = (1 << (at + 1)) - 1
        self.hard &= keep
        self.soft &= keep
        self.put(words, span)


_HEADS = frozenset(word[:cut] for word in KEY_WORDS for cut in range(2, len(word) - 1))
_STARRABLE = ("suicide", "suicidal", "kill", "killing", "killed", "die", "fuck", "fucking", "rape", "raped", "murder")
