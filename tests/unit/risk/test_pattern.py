"""The little language of the cues."""

from __future__ import annotations

import pytest

from bot.risk.bits import bits
from bot.risk.index import Index
from bot.risk.page import Page
from bot.risk.pattern import Compiler

_COMPILER = Compiler({"DOG": "dog|hound / guard dog", "NEGATOR": "not|never", "LONG": "DOG ~1 barks"})


def find(line: str, text: str) -> list[str]:
    """Return the words each match of pattern `line` covers in `text`; a full stop ends a sentence."""
    tokens: list[str] = []
    hard = 0
    for word in text.split():
        if word == ".":
            hard |= 1 << len(tokens)
        else:
            tokens.append(word)
    pattern = _COMPILER.pattern(line)
    page = Page(tokens, hard, 0, 0, _COMPILER.concepts, _COMPILER.concepts["NEGATOR"].words, frozenset())
    return [" ".join(tokens[start:end]) for start, end in page.find(pattern)]


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("red", "a red red hat", ["red", "red"]),
        ("red|blue hat", "a blue hat", ["blue hat"]),
        ("red very? hat", "red hat . red very hat", ["red hat", "red very hat"]),
        ("red ~2 hat", "red a b hat . red a b c hat", ["red a b hat"]),
        ("red ~2 hat", "red not hat", []),
        ("red ~~2 hat", "red not hat", ["red not hat"]),
        ("red hat", "red . hat", []),
        ("red ~2 hat", "red . hat", []),
        ("DOG runs", "the guard dog runs", ["guard dog runs", "dog runs"]),
        ("DOG|cat runs", "a cat runs", ["cat runs"]),
        ("LONG", "hound loudly barks", ["hound loudly barks"]),
        ("red !hat", "red hat . red coat", ["red"]),
        ("red !DOG", "red guard dog", []),
        ("^ red", "red a red", ["red"]),
        ("red $", "red a red", ["red"]),
        ("going to", "going 2 . going too", ["going 2", "going too"]),
    ],
)
def test_elements(line: str, text: str, found: list[str]) -> None:
    """Each element of the language matches what the module says it does."""
    assert find(line, text) == found


@pytest.mark.parametrize("line", ["", "~2 red", "red? hat", "^ $", "NOSUCH"])
def test_malformed_patterns_are_refused(line: str) -> None:
    """A pattern must start with something it needs, and name concepts that exist."""
    with pytest.raises(ValueError, match=r"pattern|concept"):
        _COMPILER.pattern(line)


def test_a_match_has_a_word_of_every_set_it_needs() -> None:
    """The sets a pattern is looked up by are truly needed, rarest first: the index loses no match."""
    needs = _COMPILER.pattern("red ~1 DOG very? the").needs
    assert {frozenset({"red"}), frozenset({"the"})} <= set(needs)
    assert needs[-1] == {"the"}
    assert not any("very" in words for words in needs)


def test_the_index_asks_for_all_needs_in_one_sentence() -> None:
    """A pattern is a candidate where one sentence has a word of each set, whichever, and not across two."""
    index = Index([_COMPILER.pattern(line).needs for line in ("red|blue hat", "hat", "DOG runs")])
    assert index.candidates([frozenset({"a", "blue", "hat"})]) == [0, 1]
    assert index.candidates([frozenset({"red"}), frozenset({"hat"})]) == [1]
    assert index.candidates([frozenset({"the", "guard", "dog", "runs"})]) == [2]
    assert index.candidates([]) == []


def test_bits_lists_positions() -> None:
    """The set bits come out lowest first."""
    assert bits(0b101001) == [0, 3, 5]
