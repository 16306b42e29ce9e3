"""What the use cases need while nobody takes a person: who is due, who is called, and the news of all transitions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from handoff.domain.ladder import Climb, Outcome, Rung, Staffing
from handoff.domain.queue import Place
from handoff.domain.tiers import Tier


class Ladder(Protocol):
    """Who has climbed how far. Each rung is taken once, whoever tries."""

    async def look(self, now: int, lease_ms: int, most: int) -> tuple[Staffing, list[Place]]:
        """Return whether somebody is ready, and up to `most` people in line whom it is time to look at.

        Each is lent for `lease_ms`: no other process looks at them meanwhile. When the first coordinator becomes ready
        or the last one goes, it is time to look at everybody.
        """

    async def look_again(self, handoffs: Sequence[tuple[str, int]], lent_until: int) -> None:
        """Look at each of these again at its time (ms).

        Only where they are still lent as the look left them, until `lent_until` (ms): whoever was raised, put back or
        brought up by somebody's coming meanwhile is looked at at once.
        """

    async def write(self, handoff: str, climb: Climb, now: int, look_at: int) -> bool:
        """Write how far someone is, and when to look again at the latest. Returns whether they still wait.

        Nothing is written, and False returned, where another process wrote in between (`climb.step` is the number of
        the step this one follows). Only an outcome is still written when they do not wait any more, and nothing
        is begun for another tier than theirs.
        """


@dataclass(frozen=True, slots=True)
class Alert:
    """What a person outside the console is told: no name of a patient, and none of their words.

    `id` is the same however often it is sent, so that receivers can tell a repetition. `at` is in ms.
    """

    id: str
    handoff: str
    rung: Rung
    tier: Tier
    waited_minutes: int
    at: int
    subject: str
    text: str
    link: str


class Notifier(Protocol):
    """Reaches people who do not look at the console."""

    async def notify(self, alert: Alert) -> Outcome:
        """Tell whoever is set up for the alert's rung. Never fails.

        Returns TOLD where at least one way acknowledged, FAILED where none did, UNSET where there is nobody to tell.
        """


@dataclass(frozen=True, slots=True)
class Transition:
    """Something that happened to a handoff. `who` is a coordinator, or why where no person did it.

    `first`: it had not happened to this handoff before. `staffed`: somebody was ready when the person came.
    """

    id: str
    what: str
    who: str
    handoff: str
    at: int
    first: bool
    tier: Tier
    arrived_at: int
    staffed: bool


class Journal(Protocol):
    """Every transition, for the log and the counters of exactly one process each, or of another where that one died."""

    async def read(self, reader: str, most: int) -> list[Transition]:
        """Return transitions that nobody has read, oldest first; they are this reader's until `done`."""

    async def done(self, transitions: Sequence[Transition]) -> None:
        """They were taken in."""
