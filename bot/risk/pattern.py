"""The little language cues are written in. `bot.risk.page` matches it.

A pattern is a line of elements, matched word by word on normalised text:

    want|wants      one of these words            WISH     a concept from the lexicon, of one or more words
    ~3              up to three words, no "not"   ~~3      up to three words of any sort
    really?         may be missing                !WORD    the next word is not this (word or concept)
    ^  $            the message or a sentence starts, ends here (for an end, a cry for help is one too)

Nothing crosses the end of a sentence.
"""

from __future__ import annotations

from functools import cache
from itertools import chain, product, repeat
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from bot.risk.frequency import OFTEN
from bot.risk.index import Index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Words = frozenset[str]
Sequence = tuple[Words, ...]
ANY: Words = frozenset()


class Op(NamedTuple):
    """One element: `code` is its sort, and the other fields are what that sort needs."""

    code: str
    words: Words = ANY
    concept: str = ""
    reach: int = 0
    optional: bool = False


Step = tuple[str, Words, str, int, bool]


class Pattern(NamedTuple):
    """A compiled pattern. Every text it matches has a word of each of `needs`, rarest first.

    `steps` are the `ops` as plain tuples: those Python takes apart several times faster than named ones.
    """

    ops: tuple[Op, ...]
    steps: tuple[Step, ...]
    needs: tuple[Words, ...]


class Concept(NamedTuple):
    """A named set of ways to say one thing: single words, and sequences of words with an index over them.

    What says the concept has one of `triggers` and one of `partners`.
    """

    words: Words
    sequences: tuple[Sequence, ...]
    filed: Index
    triggers: Words
    partners: Words


_SOFTER = {"kill": "unalive", "killing": "unaliving", "killed": "unalived", "kills": "unalives"}
"""Said for it where a filter listens. Of oneself it needs no "myself", so that it stays a word of its own."""


@cache
def _words(atom: str) -> Words:
    words = frozenset(map(intern, atom.split("|")))
    words |= {_SOFTER[word] for word in words if word in _SOFTER}
    return words | {"2", "too"} if "to" in words else words


def by_rarity(sequence: Iterable[Words]) -> list[Words]:
    """Return the sets of words in a sequence, first those that ordinary talk contains least often."""
    return sorted(filter(None, sequence), key=_how_common)


@cache
def _how_common(words: Words) -> int:
    return sum(map(OFTEN.get, words, repeat(1)))


class Compiler:
    """Turns a lexicon and pattern lines into what `Page` matches. Raises ValueError on a malformed line."""

    def __init__(self, lexicon: Mapping[str, str]) -> None:
        self._lexicon = dict(lexicon)
        self.concepts: dict[str, Concept] = {}
        self._elements: dict[str, tuple[Op, Step, tuple[Words, ...]]] = {}
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
        needed = [by_rarity(sequence) for sequence in longer]
        triggers = single.union(*(words[0] for words in needed))
        partners = single.union(*(words[min(1, len(words) - 1)] for words in needed))
        self.concepts[name] = Concept(single, longer, Index(needed), triggers, partners)
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
        return [tuple(chain.from_iterable(parts)) for parts in product(*choices)]

    def _named(self, atom: str) -> bool:
        """Whether `atom` is a concept; words and concepts side by side make an unnamed one."""
        if atom == atom.lower():
            return False
        if "|" in atom:
            self._lexicon.setdefault(atom, atom.replace("|", " / "))
        return True

    def _alternatives(self, atom: str) -> list[Sequence]:
        if not self._named(atom):
            return [(_words(atom),)]
        concept = self._concept(atom)
        return ([(concept.words,)] if concept.words else []) + list(concept.sequences)

    def pattern(self, line: str) -> Pattern:
        """Compile one pattern line."""
        elements = [self._elements.get(atom) or self._element(atom) for atom in line.split()]
        needed = dict.fromkeys(chain.from_iterable(needs for _, _, needs in elements))
        ops = tuple(op for op, _, _ in elements)
        if not needed or ops[0].optional or ops[0].code == "gap":
            raise ValueError(f"a pattern starts with something it needs: {line}")
        return Pattern(ops, tuple(step for _, step, _ in elements), tuple(by_rarity(needed)))

    def vocabulary(self) -> set[str]:
        """Return every word that anything compiled so far looks for."""
        words = {word for op, _, _ in self._elements.values() for word in op.words}
        for concept in self.concepts.values():
            words.update(concept.words, *chain.from_iterable(concept.sequences))
        return words

    def _element(self, atom: str) -> tuple[Op, Step, tuple[Words, ...]]:
        op = self._op(atom)
        needed = op.code in ("word", "concept") and not op.optional
        self._elements[atom] = element = op, (*op,), self._needs(op) if needed else ()
        return element

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
