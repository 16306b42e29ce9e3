"""A message in its pieces, each without the little words around it: what says one thing in so many words. Pure."""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_PIECE = re.compile(r"[.,;:!?\u2026\n]+|\s+(?:and|n|then|so|y|entonces)\s+", re.IGNORECASE)
_AROUND = re.compile(
    r"^(?:(?:please|pls|plz|kindly|just|ok|okay|now|so|and|then|hey|yes|yeah|well|por favor|porfa(?:vor)?|ya|si|bueno"
    r"|pues|entonces|mejor|y|solo|nomas|nada mas)\b ?)+"
    r"|(?: ?\b(?:please|pls|plz|now|right now|today|already|then|ok|okay|por favor|porfa(?:vor)?|ya|ahora|ahorita|hoy"
    r"|asi|nomas|de una vez))+$"
)


def pieces(text: str) -> list[tuple[str, str]]:
    """Return the pieces of a text, as written and plain: small letters without accents and little words around."""
    found = [(words.strip(), leveled(words)) for words in _PIECE.split(text)]
    return [(words, plain) for words, plain in found if plain]


def only(said: list[str], *ways: re.Pattern[str]) -> bool:
    """Return whether each of these plain pieces is put in one of these ways."""
    return all(any(way.fullmatch(plain) for way in ways) for plain in said)


def leveled(words: str) -> str:
    """Return the words in small letters without accents, marks and little words around."""
    plain, before = folded(words).strip(' "\u00bf\u00a1()'), None
    while plain != before:
        plain, before = _AROUND.sub("", plain).strip(), plain
    return plain
