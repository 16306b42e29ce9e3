"""The little language cues are written in, and how it is matched.

A pattern is a line of elements, matched word by word on normalised text:

    want|wants      one of these words            WISH     a concept from the lexicon, of one or more words
    ~3              up to three words, no "not"   ~~3      up to three words of any sort
    really?         may be missing                !WORD    the next word is not this (word or concept)
    ^  $            the message starts, ends here

Nothing crosses the end of a sentence. A text is held as integers whose bits are word positions, so an element costs a
few integer operations whatever the length: there is no backtracking, and the work grows with the text, never faster.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from bot.risk.frequency import how_common

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Words = frozenset[str]
Sequence = tuple[Words, ...]
ANY: Words = frozenset()
_MOST_STARTS = 64
_ZERO_WIDTH = frozenset({"^", "$", "not"})


class Op(NamedTuple):
    """One element: `code` is its sort, and the other fields are what that sort needs."""

    code: str
    words: Words = ANY
    concept: str = ""
    reach: int = 0
    optional: bool = False


class Pattern(NamedTuple):
    """A compiled pattern. Every text it matches has one of `triggers`, and one of each of `also`, rarest first."""

    ops: tuple[Op, ...]
    triggers: Words
    also: tuple[Words, ...]


class Concept(NamedTuple):
    """A named set of ways to say one thing: single words, and sequences filed under the rarest word they need.

    `seconds` are the next rarest words each sequence needs. What says the concept has one of `triggers` and one of
    `partners`.
    """

    words: Words
    sequences: tuple[Sequence, ...]
    filed: dict[str, tuple[int, ...]]
    seconds: tuple[Words, ...]
    triggers: Words
    partners: Words


def _words(atom: str) -> Words:
    words = frozenset(atom.split("|"))
    return words | {"2", "too"} if "to" in words else words


def rarest(choices: Iterable[Words]) -> Words:
    """Return the set of words that ordinary talk contains least often."""
    return min(choices, key=lambda words: (sum(how_common(word) for word in words), sorted(words)))


class Compiler:
    """Turns a lexicon and pattern lines into what `Page` matches. Raises ValueError on a malformed line."""

    def __init__(self, lexicon: Mapping[str, str]) -> None:
        self._lexicon = dict(lexicon)
        self.concepts: dict[str, Concept] = {}
        self._seen: set[str] = set()
        for name in lexicon:
            self._concept(name)

    def _concept(self, name: str) -> Concept:
        if name in self.concepts:
            return self.concepts[name]
        if name not in self._lexicon:
            raise ValueError(f"no concept is called {name}")
        sequences = [s for line in self._lexicon[name].split(" / ") for s in self._expand(line.split())]
        single = frozenset().union(*(s[0] for s in sequences if len(s) == 1))
        longer = tuple(dict.fromkeys(s for s in sequences if len(s) > 1))
        filed: dict[str, tuple[int, ...]] = {}
        seconds: list[Words] = []
        for number, sequence in enumerate(longer):
            first = rarest(words for words in sequence if words)
            seconds.append(rarest([words for words in sequence if words and words is not first] or [first]))
            for word in first:
                filed[word] = (*filed.get(word, ()), number)
        self.concepts[name] = Concept(
            single, longer, filed, tuple(seconds), single.union(filed), single.union(*seconds)
        )
        return self.concepts[name]

    def _expand(self, atoms: list[str]) -> list[Sequence]:
        """Every fixed-length sequence an alternative of a concept stands for."""
        choices: list[list[Sequence]] = []
        for atom in atoms:
            bare = atom.rstrip("?")
            if bare.startswith("~"):
                choices.append([(ANY,) * n for n in range(int(bare[1:]) + 1)])
                continue
            options = self._alternatives(bare)
            choices.append([*options, ()] if atom.endswith("?") else options)
        return [tuple(w for part in parts for w in part) for parts in product(*choices)]

    def _named(self, atom: str) -> bool:
        """Whether `atom` is a concept; words and concepts side by side make an unnamed one."""
        parts = atom.split("|")
        if not any(part.isupper() for part in parts):
            return False
        if len(parts) > 1:
            self._lexicon.setdefault(atom, " / ".join(parts))
        return True

    def _alternatives(self, atom: str) -> list[Sequence]:
        if not self._named(atom):
            return [(_words(atom),)]
        concept = self._concept(atom)
        return ([(concept.words,)] if concept.words else []) + list(concept.sequences)

    def pattern(self, line: str) -> Pattern:
        """Compile one pattern line."""
        ops = tuple(self._op(atom) for atom in line.split())
        self._seen.update(word for op in ops for word in op.words)
        needed = [need for op in ops if op.code in ("word", "concept") and not op.optional for need in self._needs(op)]
        if not needed or ops[0].optional or ops[0].code == "gap":
            raise ValueError(f"a pattern starts with something it needs: {line}")
        triggers = rarest(needed)
        also = sorted((words for words in needed if words is not triggers), key=len)
        return Pattern(ops, triggers, tuple(also))

    def vocabulary(self) -> set[str]:
        """Return every word that anything compiled so far looks for."""
        words = set(self._seen)
        for concept in self.concepts.values():
            words.update(concept.words, *(word for sequence in concept.sequences for word in sequence))
        return words

    def _op(self, atom: str) -> Op:
        if atom in {"^", "$"}:
            return Op(atom)
        if atom.startswith("~"):
            free = atom.startswith("~~")
            return Op("free" if free else "gap", reach=int(atom.lstrip("~")))
        code = "not" if atom.startswith("!") else ""
        bare, optional = atom.lstrip("!").rstrip("?"), atom.endswith("?")
        if self._named(bare):
            concept = self._concept(bare)
            if concept.sequences:
                return Op(code or "concept", concept=bare, optional=optional)
            return Op(code or "word", words=concept.words, optional=optional)
        return Op(code or "word", words=_words(bare), optional=optional)

    def _needs(self, op: Op) -> tuple[Words, ...]:
        if not op.concept:
            return (op.words,)
        concept = self.concepts[op.concept]
        return (concept.triggers, concept.partners)


class Page:
    """One message laid out for matching: `places` says where each word stands, `hard` where sentences start."""

    def __init__(
        self, tokens: list[str], hard: int, concepts: Mapping[str, Concept], negators: Words, kin: Words
    ) -> None:
        self.kin = kin
        places: dict[str, int] = {}
        bit = 1
        for token in tokens:
            places[token] = places.get(token, 0) | bit
            bit <<= 1
        self.places = places
        self.size = len(tokens)
        self.all = bit - 1
        self.open = (bit * 2 - 1) & ~hard
        self._concepts = concepts
        self._words: dict[Words, int] = {}
        self._starts: dict[str, list[tuple[int, int]]] = {}
        self._covers: dict[str, int] = {}
        self._not_negator = ~self.words(negators)

    def words(self, words: Words) -> int:
        """Where any of `words` stands."""
        mask = self._words.get(words)
        if mask is None:
            mask = 0
            for word in self.places.keys() & words:
                mask |= self.places[word]
            self._words[words] = mask
        return mask

    def starts(self, name: str) -> list[tuple[int, int]]:
        """Where concept `name` starts, as (length in words, positions)."""
        found = self._starts.get(name)
        if found is None:
            concept = self._concepts[name]
            by_length: dict[int, int] = {}
            if mask := self.words(concept.words):
                by_length[1] = mask
            numbers = {number for word in self.places.keys() & concept.filed.keys() for number in concept.filed[word]}
            for number in numbers:
                if not self.words(concept.seconds[number]):
                    continue
                sequence = concept.sequences[number]
                if mask := self._sequence(sequence):
                    by_length[len(sequence)] = by_length.get(len(sequence), 0) | mask
            found = self._starts[name] = sorted(by_length.items())
        return found

    def _sequence(self, sequence: Sequence) -> int:
        mask = self.words(sequence[0]) if sequence[0] else self.all
        for offset, words in enumerate(sequence[1:], 1):
            if not mask:
                break
            here = self.words(words) if words else self.all
            mask &= (here & self.open) >> offset
        return mask

    def cover(self, name: str) -> int:
        """Every word that is part of concept `name`."""
        mask = self._covers.get(name)
        if mask is None:
            mask = 0
            for length, starts in self.starts(name):
                for offset in range(length):
                    mask |= starts << offset
            self._covers[name] = mask
        return mask

    def ends(self, pattern: Pattern, start: int) -> int:
        """Where `pattern` may end (exclusive) if it begins at any of the positions in `start`."""
        at, allowed = start, -1
        for op in pattern.ops:
            here = at & allowed
            code = op.code
            if code == "word":
                after = (here & self.words(op.words)) << 1
                at = after | at if op.optional else after
            elif code == "concept":
                after = 0
                for length, starts in self.starts(op.concept):
                    after |= (here & starts) << length
                at = after | at if op.optional else after
            else:
                at = self._rare(op, at)
                if code in _ZERO_WIDTH:
                    if not at:
                        return 0
                    continue
            if not at:
                return 0
            allowed = self.open
        return at

    def _rare(self, op: Op, at: int) -> int:
        """The elements that read no word of their own, or any."""
        if op.code == "^":
            return at & 1
        if op.code == "$":
            return at & (1 << self.size)
        if op.code == "not":
            if op.concept:
                for _, starts in self.starts(op.concept):
                    at &= ~(starts & self.open)
                return at
            return at & ~(self.words(op.words) & self.open)
        through = self.open & self.all & (self._not_negator if op.code == "gap" else -1)
        reach = at
        for _ in range(op.reach):
            reach = (reach & through) << 1
            at |= reach
        return at

    def find(self, pattern: Pattern) -> list[tuple[int, int]]:
        """Return the (start, end) word ranges where `pattern` matches, the shortest from each start."""
        if not self.ends(pattern, self.all):
            return []
        starts = bits(self._first(pattern.ops))[:_MOST_STARTS]
        reached = ((start, self.ends(pattern, 1 << start)) for start in starts)
        return [(start, (ends & -ends).bit_length() - 1) for start, ends in reached if ends]

    def _first(self, ops: tuple[Op, ...]) -> int:
        for op in ops:
            if op.code == "word":
                return self.words(op.words)
            if op.code == "concept":
                mask = 0
                for _, starts in self.starts(op.concept):
                    mask |= starts
                return mask
            if op.code == "^":
                return 1
        return self.all


def bits(mask: int) -> list[int]:
    """Return the positions of the set bits, lowest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found
