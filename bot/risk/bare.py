"""The words of a text and nothing else: what the closed tables of this folder are matched on. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile("['’`´]+")
_TRIPLE = re.compile(r"(.)\1\1+")
_NO_LETTER = re.compile(r"[\W_]+")


@lru_cache(maxsize=16)  # one message is asked of a dozen times, whole and in its parts
def bare(text: str) -> str:
    """Return the words of `text` in small letters, without accents, marks, apostrophes and drawn-out letters."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    if not folded.isascii():
        folded = "".join(c for c in folded if not unicodedata.combining(c))
    # By patterns and not letter by letter: the screen asks this of every message.
    return _NO_LETTER.sub(" ", _TRIPLE.sub(r"\1", _APOSTROPHES.sub("", folded))).strip()
