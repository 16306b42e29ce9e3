"""What the use cases need for looking back: how often crisis help was shown. Part of the ports."""

from collections.abc import Mapping, Sequence
from typing import Protocol

type Counts = Mapping[str, int]
"""How many messages brought a crisis card, by `<tier>:<kind>`."""


class Referrals(Protocol):
    """The count of crisis referrals. Numbers only: nobody can be found in it."""

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """Return the counts of each of these months (`2026-11`, UTC), in their order."""
