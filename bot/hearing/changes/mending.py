"""A line that is asked anew: meanwhile the other questions are left aside. Pure functions, without Rasa."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.hearing.answers.taking import QUESTIONS, REWRITE, UNASKED

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

Change = dict[str, "str | None"]
"""Lines as they stand after a change: new words, `SKIPPED` (out), None (asked anew)."""

MENDING = "mending"
"""The slot with the questions left aside while answers are changed under the summary."""


def asks_anew(changes: Change) -> bool:
    """Return whether one of these lines is wrong, and nobody said what is right."""
    return None in changes.values()


def mending(heard: Heard) -> dict[str, Any]:
    """Return what leaves the other questions aside while lines are changed under the summary, or opens them again.

    A form asks whatever is empty; so until the change is made the rest counts as not fitting, and is empty after it.
    """
    left: list[str] = heard.slots.get(MENDING) or []
    if heard.question is not None:
        return {}
    if heard.intent in ("change_answer", REWRITE):
        aside = [name for name in QUESTIONS if heard.slots.get(name) is None]
        return {**dict.fromkeys(aside, UNASKED), MENDING: [*left, *aside]} if aside else {}
    if not left:
        return {}
    return {**{name: None for name in left if heard.slots.get(name) == UNASKED}, MENDING: None}
