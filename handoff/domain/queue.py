"""The order of the line, and why someone stands where they stand.

The stat band (T0, T1) goes first, in order of arrival. Everyone else goes by earliest deadline: arrival plus the
target of the tier. So risk is never behind non-risk beyond its target, and nobody starves, for a deadline only
comes nearer. Whoever is in no danger and left the page half an hour ago stands behind those who are here, until they
are back; then they stand where they stood.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from handoff.domain.ladder import Climb
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

LEFT_BAND_OFFSET = 2 * TIMED_BAND_OFFSET
"""Added to the scores of those who left the page: behind whoever is here, and still in line."""

HOLD_MS = 30 * MINUTE_MS
"""How long a place is held for someone whose page is closed, whose phone is locked, whose network is gone. Ours. People
in danger (T0 to T2) and those who asked for a call keep theirs for as long as it takes."""


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


def rank(tier: Tier, arrived_at: int, targets: Mapping[Tier, int] = TARGETS_MS, *, left: bool = False) -> Rank:
    """Return where someone of this tier who arrived then stands; `left` if they were away for longer than `HOLD_MS`."""
    due_at = arrived_at + targets[tier]
    offset = LEFT_BAND_OFFSET if left else TIMED_BAND_OFFSET
    return Rank(tier.stat, due_at, arrived_at if tier.stat else offset + due_at)


@dataclass(frozen=True, slots=True)
class Danger:
    """What was heard in one message: how urgent, and of what kind."""

    tier: Tier
    kind: str


@dataclass(frozen=True, slots=True)
class Place:
    """Someone in line, or in a coordinator's care. Holds no words of theirs.

    `safety` is None where the safety question was never asked, `climb` where the target is not over (domain/ladder.py);
    `returned` counts how often they went back in line.
    `seen_at` is when their page was last known to be open while they were in line (ms); `left` once that was too long
    ago to hold their place; `call_back` where they asked for a call, and need not be here.
    `tier` and `kind` are of the gravest that was heard, `newest` of the last (T0 to T2); `denied` are the kinds that
    they said are not so, which changes no place. `unsure`: no words name what `kind` says, it was read from their tone.
    `told` are the sentences said in line that they have heard (service/owed.py); `back` is by which deed they went back
    in line last, or empty. `heard_in` is the language of the gravest words, until they choose one. `answer_by` is when
    whoever has them loses them (ms), where words of theirs are due: the first ones, or an answer to danger.
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
    seen_at: int | None = None
    left: bool = False
    call_back: bool = False
    climb: Climb | None = None
    returned: int = 0
    newest: Danger | None = None
    denied: frozenset[str] = frozenset()
    unsure: bool = False
    told: frozenset[str] = frozenset()
    back: str = ""
    heard_in: str = ""
    answer_by: int | None = None

    @property
    def line_locale(self) -> str:
        """The language of what is said to them in line."""
        return self.heard_in or self.locale

    @property
    def band(self) -> str:
        """`stat` or `timed`."""
        return "stat" if self.tier.stat else "timed"


@dataclass(frozen=True, slots=True)
class Factors:
    """What a place in line follows from, for programs: its order from `tier`, `arrived_at` and `due_at` alone (ms).

    The rest says why someone is in line, what was heard last and what they say is not so, whether their target has
    passed, and how often they went back in line.
    """

    tier: Tier
    band: str
    arrived_at: int
    due_at: int
    cause: Cause
    kind: str
    overdue: bool
    returned: int
    newest: Danger | None = None
    denied: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[bool, int]:
        """Return what the line is sorted by: the stat band by arrival, then everyone else by deadline."""
        return not self.tier.stat, self.arrived_at if self.tier.stat else self.due_at


def factors_of(place: Place, now: int) -> Factors:
    """Return what someone's place follows from, as it is now."""
    overdue = now > place.due_at
    return Factors(
        tier=place.tier,
        band=place.band,
        arrived_at=place.arrived_at,
        due_at=place.due_at,
        cause=place.cause,
        kind=place.kind,
        overdue=overdue,
        returned=place.returned,
        newest=place.newest,
        denied=tuple(sorted(place.denied)),
    )


@dataclass(frozen=True, slots=True)
class Deed:
    """An entry of a handoff's audit: what was done, by whom (or why, where no person did it), and when (ms)."""

    what: str
    who: str
    at: int
