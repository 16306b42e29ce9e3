"""Somebody silent behind a door, of whom the talk told an opioid or an overdose: it may be one now. Pure.

The cues of `bot.risk.cues.body.behind_a_door` hear the door; what he takes was told before it, in a message of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

RULE = "overdose_behind_a_door"

_DOORS = frozenset({"silent_behind_a_door", "callado_tras_la_puerta"})
_DRUG = re.compile(
    r"\b(?:fent\w*|heroin\w*|opioids?|opioides?|oxy\w*|percs?|percos?|percocets?|norcos?|vicodin|blues|methadone"
    r"|metadona"
    r"|narcan|naloxon[ea]|overdos\w+|od|odd|oded|sobredosis|chiva|dope|speedball\w*|morad[oa]|needles?|jeringas?)\b"
    r"|\b(?:turned|was|were|lips|went|face) (?:\w+ )?blue\b|\b(?:found|encontre|halle) (?:\w+ ){0,3}(?:floor"
    r"|tirad[oa])\b"
)


def overdose_behind_a_door(text: str, alone: Screening, before: Iterable[str]) -> Screening | None:
    """Return the overdose that a closed door may hide after what was told in `before`, or None."""
    if _DOORS.isdisjoint(alone.rules) or not any(_DRUG.search(bare(said)) for said in (text, *before)):
        return None
    return Screening(Tier.T0, Kind.OVERDOSE, (RULE,), alone.spans, alone.language)
