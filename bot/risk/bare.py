"""The words of a text and nothing else: what the closed tables of this folder are matched on. Pure."""

from __future__ import annotations

import re
import unicodedata

_TRIPLE = re.compile(r"(.)\1\1+")


def bare(text: str) -> str:
    """Return the words of `text` in small letters, without accents, marks, apostrophes and drawn-out letters."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in folded if not unicodedata.combining(c) and c not in "'’`´")
    return " ".join("".join(c if c.isalnum() else " " for c in _TRIPLE.sub(r"\1", letters)).split())
