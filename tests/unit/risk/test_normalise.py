"""From what people type to plain words."""

from __future__ import annotations

import pytest

from bot.risk.normalise import Reader, plain
from bot.risk.spelling import KEY_WORDS, slips

_PLAIN = "i a am want to die kill pills not will do can have he is s gun lol que quiero morir way"
_READER = Reader({*KEY_WORDS, *_PLAIN.split()})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I WANT a Gun", "i want a gun"),
        ("i'm, I’m, im, i m", "i am i am i am i am"),
        ("don't won't cant", "do not will not can not"),
        ("wanna d1e", "want to die"),
        ("k!ll my$elf", "kill myself"),
        ("s u i c i d e", "suicide"),
        ("s.u.i.c.i.d.e", "suicide"),
        ("i s u i c i d e", "i suicide"),
        ("killmyself", "kill myself"),
        ("sui cide, over dose, my self", "suicide overdose myself"),
        ("suic ide", "suicide"),
        ("diiiiie", "die"),
        ("suicde sucide suicidde", "suicide suicide suicide"),
        ("kms", "kill myself"),
        ("quiero MORÍR", "quiero morir"),
        ("q kiero", "que quiero"),
        ("su*cide", "suicide"),
        ("🔫 😂", "gun lol"),
        ("500mg", "500 mg"),
        ("ｋｉｌｌ", "kill"),
        ("kіll", "kill"),
        ("ki\u200bll", "kill"),
        ("mori\u0301r", "morir"),
        ("pills.i die", "pills i die"),
    ],
)
def test_spellings_are_evened_out(text: str, words: str) -> None:
    """Case, accents, look-alikes, spelled-out, run-together, split, slipped and slang words become plain ones."""
    assert " ".join(_READER.read(text).tokens) == words


@pytest.mark.parametrize("text", ["class of 2014", "the b12 shot", "4th of July", "$50", "3.5", "C4"])
def test_numbers_stay_numbers(text: str) -> None:
    """Digits turn into letters only where that makes a word the cues know."""
    tokens = _READER.read(text).tokens
    assert "die" not in tokens
    assert "kill" not in tokens


def test_every_word_remembers_where_it_stood() -> None:
    """Each plain word has the range of the raw text it came from, in order."""
    text = "I'm gonna k!ll  my self"
    words = _READER.read(text)
    assert len(words.tokens) == len(words.spans)
    assert words.spans == sorted(words.spans)
    assert [text[a:b] for a, b in dict.fromkeys(words.spans)] == ["I'm", "gonna", "k!ll", "my self"]


def test_sentences_end_and_pauses_only_pause() -> None:
    """A full stop divides sentences; commas, dots of hesitation and line ends only pause."""
    words = _READER.read("i am. i want, to... die\nkill")
    assert words.hard == 0b100
    assert words.soft == 0b1110000


def test_work_grows_in_line_with_the_text() -> None:
    """Reading a text twice as long looks up twice as many words: counted, not timed."""

    class Counting(dict[str, tuple[str, ...]]):
        looked_up = 0

        def get(self, *args: object) -> tuple[str, ...] | None:  # type: ignore[override]
            self.looked_up += 1
            return super().get(*args)  # type: ignore[call-overload, no-any-return]

    def lookups(text: str) -> int:
        reader = Reader(_READER.vocabulary)
        counting = Counting(reader._known)
        reader._known = counting
        reader.read(text)
        return counting.looked_up

    for piece in ("i just want to die. ", "s u i c i d e ", "killmyselfff ", "su*cide k!!!ll ", "é́́ ", "a.b.c.d "):
        once, twice = lookups(piece * 50), lookups(piece * 100)
        assert twice <= 2 * once + 10, piece


def test_plain_folds_what_only_looks_different() -> None:
    """Accents, width and case do not tell words apart."""
    assert plain("ＳÚICÍDE") == "suicide"


def test_slips_are_near_their_word_and_never_change_its_first_letter() -> None:
    """A slip keeps the first letter and adds or drops at most one."""
    for slip in slips("suicide"):
        assert slip[0] == "s"
        assert abs(len(slip) - len("suicide")) <= 1
        assert slip != "suicide"
