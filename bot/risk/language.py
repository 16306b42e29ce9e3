"""Whether a message is Spanish, told by its small words: where no cue says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPANISH = """
que de la el en y los las por con para una un se mi me te lo le su mas pero como ya muy porque cuando si esta este esto
todo nada yo tu es son estoy tengo quiero siento puedo voy hay ser desde hasta sin sobre mis nadie
"""
_ENGLISH = """
the to and a of i it is in that my you for on with am be have this was but not are so do just at all they what about or
from can will an if when been out up there how he she we because has had would
"""
_SMALL = {**dict.fromkeys(_SPANISH.split(), 1), **dict.fromkeys(_ENGLISH.split(), -1)}


def language(tokens: Iterable[str]) -> str:
    """Return "es" or "en": the one whose small words are more; "en" where they are as many."""
    return "es" if sum(_SMALL.get(token, 0) for token in tokens) > 0 else "en"
