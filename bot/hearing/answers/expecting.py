"""Whether the danger that was told is of a baby to come: who delivers it is called. Pure, without Rasa."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.hearing.answers.danger import NOW, OF_A_BODY
from bot.hearing.answers.taking import SET_ASIDE
from bot.risk import screen
from bot.risk.whose import WITH_CHILD

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

WITH_BABY = "_baby"
"""Ends what is said of a body in danger, where a baby is on the way."""


def of_a_baby_to_come(text: str, slots: Mapping[str, Any]) -> bool:
    """Return whether a danger is of a baby on the way: by these words, or else by what was told, and nothing worse."""
    here = screen(text)
    if here.tier.name in NOW:
        return here.rules[0] in WITH_CHILD
    told = [screen(words) for words in {**slots, **(slots.get(SET_ASIDE) or {})}.values() if isinstance(words, str)]
    grave = [found for found in told if found.tier.name in NOW and found.kind.value in OF_A_BODY]
    return bool(grave) and all(found.rules[0] in WITH_CHILD for found in grave)
