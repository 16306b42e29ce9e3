"""How patterns are matched: a message laid out as integers whose bits are word positions.

An element of a pattern costs a few integer operations whatever the length: there is no backtracking, and the work grows
with the text, never faster. Nothing crosses the end of a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.bits import bits
from bot.risk.reading import bag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.risk.pattern import Concept, Op, Pattern, Sequence, Words

_MOST_STARTS = 64
#: With these something new begins, where no mark says so.
_PLEAS = bag(
    "please pls help now bye goodbye sorry omg god hurry mom tonight rn ahora ya ayuda perdon adios auxilio hoy"
)


class Page:
    """One message laid out for matching: `places` says where each word stands, `hard` where sentences start.

    Across the starts in `run_on` one reads on all the same, for both sides are scraps of one sentence.
    """

    def __init__(
        self,
        tokens: list[str],
        hard: int,
        soft: int,
        run_on: int,
        concepts: Mapping[str, Concept],
        negators: Words,
        kin: Words,
    ) -> None:
        self.kin = kin
        places: dict[str, int] = {}
        bit = 1
        for token in tokens:
            places[token] = places.get(token, 0) | bit
            bit <<= 1
        self.places = places
        self._vocabulary = frozenset(places)  # several times faster to intersect than the keys
        self.size = len(tokens)
        self.all = bit - 1
        self._begins = hard | 1
        self._over = hard | bit
        self.open = (bit * 2 - 1) & ~(hard & ~run_on)
        self._close = self.open & ~soft
        self._concepts = concepts
        self._words: dict[Words, int] = {}
        self._starts: dict[str, list[tuple[int, int]]] = {}
        self._covers: dict[str, int] = {}
        self._through_any = self.open & self.all
        self._through = self._through_any & ~self.words(negators)

    def words(self, words: Words) -> int:
        """Where any of `words` stands."""
        mask = self._words.get(words)
        if mask is None:
            mask = 0
            for word in self._vocabulary & words:
                mask |= self.places[word]
            self._words[words] = mask
        return mask

    def starts(self, name: str) -> list[tuple[int, int]]:
        """Where concept `name` starts, as (length in words, positions)."""
        found = self._starts.get(name)
        if found is None:
            concept = self._concepts[name]
            lacks = self._vocabulary.isdisjoint
            absent = lacks(concept.triggers) or lacks(concept.partners)
            found = self._starts[name] = [] if absent else self._found(concept)
        return found

    def _found(self, concept: Concept) -> list[tuple[int, int]]:
        by_length: dict[int, int] = {}
        if mask := self.words(concept.words):
            by_length[1] = mask
        for number in concept.filed.candidates((self._vocabulary,)):
            sequence = concept.sequences[number]
            if mask := self._sequence(sequence):
                by_length[len(sequence)] = by_length.get(len(sequence), 0) | mask
        return sorted(by_length.items())

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
        for code, words, concept, reach, optional in pattern.steps:
            if code == "word":
                after = (at & allowed & self.words(words)) << 1
                at = after | at if optional else after
            elif code == "gap" or code == "free":  # noqa: PLR1714 - this is where the time goes
                at = _stretched(at, self._through if code == "gap" else self._through_any, reach)
            elif code == "concept":
                here, after = at & allowed, 0
                for length, starts in self.starts(concept):
                    after |= (here & starts) << length
                at = after | at if optional else after
            else:
                at &= self._where(code, words, concept)
                if not at:
                    return 0
                continue
            if not at:
                return 0
            allowed = self.open
        return at

    def _where(self, code: str, words: Words, concept: str) -> int:
        """The positions an element that reads no word of its own allows."""
        if code == "^":
            return self._begins
        if code == "$":
            return self._over | self.words(_PLEAS)
        if not concept:
            return ~(self.words(words) & self._close)
        unwanted = 0
        for _, starts in self.starts(concept):
            unwanted |= starts
        return ~(unwanted & self._close)

    def find(self, pattern: Pattern) -> list[tuple[int, int]]:
        """Return the (start, end) word ranges where `pattern` matches, the shortest from each start."""
        ends = self.ends(pattern, self.all)
        if not ends:
            return []
        starts = bits(self._first(pattern.ops))[:_MOST_STARTS]
        if len(starts) == 1:
            return [(starts[0], _lowest(ends))]
        reached = ((start, self.ends(pattern, 1 << start)) for start in starts)
        return [(start, _lowest(ends)) for start, ends in reached if ends]

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
                return self._begins
        return self.all


def sentences(tokens: list[str], hard: int, run_on: int) -> list[frozenset[str]]:
    """Return the words of each sentence, as one reads on: all that an index of patterns is asked about."""
    cuts = [0, *bits(hard & ~run_on & ((1 << len(tokens)) - 1) & ~1), len(tokens)]
    return [frozenset(tokens[begin:end]) for begin, end in zip(cuts, cuts[1:], strict=False)]  # noqa: RUF007


def _stretched(at: int, through: int, reach: int) -> int:
    """`at`, and up to `reach` words further, where `through` lets it pass."""
    step = at
    for _ in range(reach):
        step = (step & through) << 1
        if not step:
            break
        at |= step
    return at


def _lowest(mask: int) -> int:
    return (mask & -mask).bit_length() - 1
