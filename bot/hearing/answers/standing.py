"""How the talk stands, for who reads it from outside. Pure, without Rasa."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.hearing.answers.taking import SET_ASIDE, SKIPPED, UNASKED, given
from bot.hearing.answers.told import for_someone_else

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def state_of(slots: Mapping[str, Any], question: str | None, names: Sequence[str]) -> dict[str, Any]:
    """Return how the talk stands, of these questions: what is on the table, what was answered, what was declined.

    And who it is for, once that was answered: `self` or `other`.
    """
    kept: Mapping[str, str] = slots.get(SET_ASIDE) or {}
    answers = {name: kept.get(name) or slots.get(name) for name in names}
    whom = slots.get("for_whom")
    return {
        "asking": question if question in names else None,
        "answered": [name for name, text in answers.items() if text and text not in (SKIPPED, UNASKED)],
        "declined": [name for name, text in answers.items() if text == SKIPPED],
        "for_whom": None if whom is None or not given(whom) else "other" if for_someone_else(whom) else "self",
    }
