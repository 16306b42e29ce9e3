"""Whether somebody says in one breath not to call and how to write: "cant call me just text i work nights". Pure.

With no mark between, no piece of it stands alone; what is told with it, the work and who listens, is why, and stays
beside it. In small letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import folded

_NO_CALLS = re.compile(
    r"\b(?:can'?t|cant|cannot|don'?t|dont|do not|never) (?:call|ring|phone)(?: me)?\b(?! (?:\w+ )?(?:names?|crazy)\b)"
    r"|\bno (?:phone )?calls?\b|\bno (?:me )?(?:llam|marqu)\w+\b"
)
_WRITES = re.compile(
    r"\b(?:just|only|please) (?:text|txt|e-?mail|message)\b|\b(?:text|txt|e-?mail)(?: me)? only\b"
    r"|\b(?:solo|nomas|mejor|puro) (?:(?:por|un) )?(?:textos?|mensajes?|correo|whats\w*)\b|\b(?:mand|escrib)\w+me\b"
)
_LONGEST = 24
"""Words of such a message, at most."""


def in_one_breath(text: str) -> bool:
    """Return whether a short message says not to call and how to write, with no mark: "cant call me just text"."""
    plain = folded(text)
    brief = len(plain.split()) <= _LONGEST and "?" not in text and not (about_using(text) or is_heavy(text))
    return brief and _NO_CALLS.search(plain) is not None and _WRITES.search(plain) is not None
