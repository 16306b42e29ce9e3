"""The order of the line, and why someone stands where they stand.

The stat band (T0, T1) goes first, in order of arrival. Everyone else goes by earliest deadline: arrival plus the
target of the tier. So risk is never behind non-risk beyond its target, and nobody starves, for a deadline only
comes nearer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier

MINUTE_MS = 60_000
TARGETS_MS: Mapping[Tier, int] = {
    Tier.T0: 2 * MINUTE_MS,  # the stat band is ordered by arrival; its target only says when staff are late
    Tier.T1: 2 * MINUTE_MS,
    Tier.T2: 5 * MINUTE_MS,
    Tier.T3: 15 * MINUTE_MS,
    Tier.T4: 30 * MINUTE_MS,
}
"""How long each tier should wait at most, in milliseconds. Ours, for a clinic's staff to agree to; the two minutes
of the stat band are when an alert that nobody answered has to grow louder."""

TIMED_BAND_OFFSET = 10**14
"""Added to the scores of the timed band. Above any time in ms until the year 5138, and exact in a double."""


class Cause(StrEnum):
    """What opened a handoff."""

    RISK = "risk"
    ASKED = "asked"
    SENT = "sent"  # they sent what they want us to know, and someone should read it
    ASSISTANT_UNAVAILABLE = "assistant_unavailable"


class CloseReason(StrEnum):
    """How a handoff ended."""

    RESOLVED = "resolved"
    REFERRED = "referred"
    UNABLE_TO_REACH = "unable_to_reach"
    EMERGENCY_SERVICES = "emergency_services"
    LEFT = "left"  # they went, or said that they are going
    ANSWERED_ELSEWHERE = "answered_elsewhere"  # by phone, or face to face
    DUPLICATE = "duplicate"  # they stand in another chat of theirs


@dataclass(frozen=True, slots=True)
class Rank:
    """A place's order: smaller scores first; `due_at` in ms."""

    stat: bool
    due_at: int
    score: int


def rank(tier: Tier, arrived_at: int, targets: Mapping[Tier, int] = TARGETS_MS) -> Rank:
    """Return where someone of this tier who arrived then stands."""
    due_at = arrived_at + targets[tier]
    return Rank(tier.stat, due_at, arrived_at if tier.stat else TIMED_BAND_OFFSET + due_at)


@dataclass(frozen=True, slots=True)
class Place:
    """Someone in line, or in a coordinator's care. Holds no words of theirs.

    `safety` is None where the safety question was never asked.
    """

    handoff: str
    conversation: str
    tier: Tier
    kind: str
    cause: Cause
    arrived_at: int
    due_at: int
    locale: str
    owner: str | None
    position: int | None
    ended: CloseReason | None = None
    safety: Safety | None = None

    @property
    def band(self) -> str:
        """`stat` or `timed`."""
        return "stat" if self.tier.stat else "timed"


@dataclass(frozen=True, slots=True)
class Deed:
    """An entry of a handoff's audit: what was done, by whom (or why, where no person did it), and when (ms)."""

    what: str
    who: str
    at: int
