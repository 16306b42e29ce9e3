"""What can be counted in a line: words, sentences, questions, and how hard it is to read."""

import re
from functools import cache
from typing import Protocol

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SPACE = re.compile(r"[^\S\n]+")
_ADDRESS = re.compile(r"https?://\S+|\b[\w.]+\.(?:gov|org|com)\b")
_NUMBER = re.compile(r"\d[\d-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"')\]]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_CAPITALS = re.compile(r"\b[A-ZÁÉÍÓÚÑ]{3,}\b")
_EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")

KNOWN_CAPITALS = frozenset(
    {
        "START",
        "AYUDA",
        "HOME",
        "HOLA",
        "HOPE",
        "ZIP",
        "STOP",
        "SAMHSA",
        "LGBTQ",
        "TTY",
        "ASL",
        "SMS",
        "FAQ",
        "HIPAA",
        "HELPLINE",
        "NAMI",
        "RAINN",
    }
)
"""Words a person types in capitals, and names written in them."""


class _Reader(Protocol):
    def set_lang(self, lang: str) -> None: ...
    def flesch_kincaid_grade(self, text: str) -> float: ...
    def fernandez_huerta(self, text: str) -> float: ...


def plain(text: str) -> str:
    """Return the line as it is measured: one kind of apostrophe and of space, a name for each placeholder."""
    return _SPACE.sub(" ", _PLACEHOLDER.sub("Ana", text.replace("\u2019", "'"))).strip()


def sentences(text: str) -> list[str]:
    """Return the sentences of a line."""
    return [s for s in _SENTENCE_END.split(text) if _WORD.search(s)]


def words(text: str) -> list[str]:
    """Return the words of a line; a phone number is one."""
    return _WORD.findall(text)


def capitals(text: str) -> list[str]:
    """Return the words written in capitals that have no reason to be."""
    return [w for w in _CAPITALS.findall(text) if w not in KNOWN_CAPITALS]


def has_emoji(text: str) -> bool:
    """Return whether there is a pictogram."""
    return _EMOJI.search(text) is not None


def grade(text: str) -> float:
    """Return the Flesch-Kincaid school grade of an English line."""
    return _reader("en_US").flesch_kincaid_grade(_readable(text))


def ease(text: str) -> float:
    """Return the Fernández-Huerta reading ease of a Spanish line: 100 is easiest."""
    return _reader("es").fernandez_huerta(_readable(text))


def _readable(text: str) -> str:
    """Numbers and addresses are read as one short word: the formulas know only letters."""
    return _NUMBER.sub("ten", _ADDRESS.sub("page", text))


@cache
def _reader(language: str) -> _Reader:
    # Imported when first asked: it loads a pronouncing dictionary. Pinned, because grades move with its version.
    from textstat.textstat import textstatistics  # type: ignore[import-untyped]  # noqa: PLC0415

    reader: _Reader = textstatistics()
    reader.set_lang(language)
    return reader
