"""What is asked of a visit before anybody comes, and where that is a wish for it. Pure; the words are learned.

The lines are in `data/asked`. Only the clinic knows most of the answers (`domain/visits.yml`).
"""

from __future__ import annotations

from bot.hearing.questions import kinds

ASKED = frozenset(
    {"group", "along", "walk_in", "leave_out", "drug_test", "come_high", "lectured", "online", "referral"}
)  # fmt: skip
"""What has an answer of its own; hours and cost are said by the clinic."""

_WISHES = kinds.WISHES | {"group", "evenings", "along", "online"}
_ASKED_FOR_WISHES = frozenset({"preferences", "needs"})


def is_wish(about: str, question: str | None) -> bool:
    """Return whether a question is a wish for how a visit should be: "can my wife sit in", "is there one on one".

    Asked where such wishes are asked for, it is written down, and answered beside that.
    """
    return question in _ASKED_FOR_WISHES and about in _WISHES
