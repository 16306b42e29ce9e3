"""Whether a message is Spanish, told by its small words: where no cue says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPANISH = frozenset(
    "que de la el en y los las por con para una un se mi me no te lo le su mas pero como ya muy porque cuando si esta "
    "este esto todo nada yo tu es son estoy tengo quiero siento puedo voy hay ser desde hasta sin sobre mis nadie".split()
)
_ENGLISH = frozenset(
    "the to and a of i it is in that my you for on with am be have this was but not are so do just at all they what "
    "about or from me can will an if when been no out up there how he she we because don has had would".split()
)


def language(tokens: Iterable[str]) -> str:
    """Return "es" or "en": the one whose small words are more; English where they are as many."""
    spanish = english = 0
    for token in tokens:
        spanish += token in _SPANISH
        english += token in _ENGLISH
    return "es" if spanish > english else "en"
