"""Who may take whom, so that care for those in line does not use up those who give it.

Load is counted in risk-weighted units, not in talks. A coordinator takes the next person who fits; someone is passed
over only where a colleague who is ready can take them now. After a talk with someone in the stat band there is a
breather, which yields when nobody else can take them. Going above the cap is a choice, and is recorded.

The numbers are ours, for a clinic to set. Frequent contact with people in crisis puts helpers at risk of distress, and
of helping less well (Kitchingman et al. 2018, doi:10.1371/journal.pone.0207645); which load is safe nobody has
measured. So they are small on purpose: one person in danger and one calm talk are a full load.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from handoff.domain.tiers import Tier

MINUTE_MS = 60_000
LEASE_MS = 45_000
"""How long a claim outlives the last sign of the coordinator's browser."""

WEIGHTS: Mapping[Tier, int] = {Tier.T0: 3, Tier.T1: 3, Tier.T2: 2, Tier.T3: 1, Tier.T4: 1}
"""Units of load a person of each tier asks for. Ours, for a clinic to set."""


@dataclass(frozen=True, slots=True)
class Due:
    """Within how long (ms) an answer is due: `first` from whoever has not written yet, `later` from whoever has."""

    first: int
    later: int


@dataclass(frozen=True, slots=True)
class Care:
    """A clinic's rules of care for its coordinators. Times in ms."""

    cap: int = 4
    weights: Mapping[Tier, int] = field(default_factory=lambda: WEIGHTS)
    breather_ms: int = 10 * MINUTE_MS
    wrap_up_ms: int = 2 * MINUTE_MS
    lease_ms: int = LEASE_MS
    answer_stat_ms: int = 2 * MINUTE_MS
    answer_ms: int = 5 * MINUTE_MS

    def answer_within(self, tier: Tier) -> int:
        """Return how long a claimed person may wait for the first words, in ms."""
        return self.answer_stat_ms if tier.stat else self.answer_ms

    def answer_in_danger(self, tier: Tier) -> Due | None:
        """Return by when words of this tier, told to a person, are due an answer; None, no limit, for T3 and T4.

        Whoever has written before may be on the telephone for them: they have the longer time in any danger.
        """
        return Due(self.answer_within(tier), self.answer_ms) if tier.needs_person else None


class Duty(StrEnum):
    """What a coordinator is doing. Wrapping up comes by itself after a talk, and ends by itself."""

    AVAILABLE = "available"
    WRAP_UP = "wrap_up"
    BREAK = "break"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Carer:
    """A coordinator as the scheduler sees them. `chose` is away for whoever shows no life; times in ms, 0 for none."""

    username: str
    chose: Duty = Duty.AWAY
    wrap_up_until: int = 0
    breather_until: int = 0
    holds: tuple[Tier, ...] = ()

    def duty(self, now: int) -> Duty:
        """Return what they are doing."""
        wrapping_up = self.chose is Duty.AVAILABLE and self.wrap_up_until > now
        return Duty.WRAP_UP if wrapping_up else self.chose

    def resting(self, now: int) -> bool:
        """Whether they are in the breather after someone of the stat band."""
        return self.breather_until > now

    def load(self, care: Care) -> int:
        """Return what they carry, in units."""
        return sum(care.weights[tier] for tier in self.holds)

    def has_room(self, tier: Tier, care: Care) -> bool:
        """Whether one more of this tier stays within the cap."""
        return self.load(care) + care.weights[tier] <= care.cap

    def can_take(self, tier: Tier, now: int, care: Care) -> bool:
        """Whether this person could be offered to them now."""
        rests = tier.stat and self.resting(now)
        return self.duty(now) is Duty.AVAILABLE and self.has_room(tier, care) and not rests


class Fit(StrEnum):
    """Whether someone in line is for this coordinator."""

    YES = "yes"
    OVER = "over"  # above the cap: they said that they can take one more, and nobody else can
    COLLEAGUE = "colleague"  # a colleague who is ready can take them
    NO = "no"  # nobody can, this coordinator neither


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nobody was given. `resting`: for the breather, else for want of room. `more`: they may say they can."""

    resting: bool
    more: bool


def fit(me: Carer, colleagues: Iterable[Carer], tier: Tier, now: int, care: Care, *, more: bool = False) -> Fit:
    """Return whether a person of this tier is for `me`, who is asking for the next; `more`: "I can take one more"."""
    room = me.has_room(tier, care)
    if room and (more or not (tier.stat and me.resting(now))):
        return Fit.YES
    if any(colleague.can_take(tier, now, care) for colleague in colleagues):
        return Fit.COLLEAGUE
    if room:  # the breather yields: nobody else can take them
        return Fit.YES
    return Fit.OVER if more and tier.needs_person else Fit.NO


def next_for(
    me: Carer, colleagues: Sequence[Carer], line: Sequence[Tier], now: int, care: Care, *, more: bool = False
) -> int | Refusal:
    """Return which of the line, in its order, is given to `me`, or why nobody is. The line is not empty."""
    rested = False
    for index, tier in enumerate(line):
        match fit(me, colleagues, tier, now, care, more=more):
            case Fit.YES | Fit.OVER:
                return index
            case Fit.NO:
                return Refusal(resting=False, more=tier.needs_person)
            case Fit.COLLEAGUE:
                rested = rested or me.has_room(tier, care)
    return Refusal(resting=rested, more=rested)


def picked(me: Carer, tier: Tier, now: int, care: Care, *, anyway: bool = False) -> Refusal | None:
    """Return why a supervisor may not take the person they picked, or None; `anyway` is their recorded choice."""
    if anyway or (me.has_room(tier, care) and not (tier.stat and me.resting(now))):
        return None
    return Refusal(resting=me.has_room(tier, care), more=True)


def only_one(me: Carer, colleagues: Iterable[Carer], tiers: Iterable[Tier], now: int, care: Care) -> bool:
    """Return whether someone of these tiers waits in danger whom none of the colleagues can take now."""
    urgent = {tier for tier in tiers if tier.needs_person}
    others = [colleague for colleague in colleagues if colleague.username != me.username]
    return any(not any(one.can_take(tier, now, care) for one in others) for tier in urgent)
