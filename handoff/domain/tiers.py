"""Risk tiers, most urgent first: the same names as the screen's (`bot.risk`), which this package must not import."""

from enum import StrEnum


class Tier(StrEnum):
    """How urgent a message or a person is. Lower is more urgent."""

    T0 = "T0"  # emergency now
    T1 = "T1"  # intent or plan, self-harm now, danger to others
    T2 = "T2"  # passive, past but near, unsure, worry about someone else
    T3 = "T3"  # distress, abuse without present danger, unsafe withdrawal plans
    T4 = "T4"  # none

    @property
    def stat(self) -> bool:
        """Whether this tier is served before everyone else, in order of arrival."""
        return self in (Tier.T0, Tier.T1)

    @property
    def needs_person(self) -> bool:
        """Whether this tier puts the person in line without being asked: every T0 to T2 has exactly one place."""
        return self <= Tier.T2


def most_urgent(one: Tier, other: Tier) -> Tier:
    """Return the more urgent of two tiers; risk is only ever raised."""
    return min(one, other)
