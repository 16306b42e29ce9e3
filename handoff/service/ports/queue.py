"""What the use cases need of the line for a person, and of who is ready for the people in it."""

from typing import Protocol

from handoff.domain.handoff_states import Mended
from handoff.domain.queue import CloseReason, Deed, Place


class Queue(Protocol):
    """The line for a person, and who holds whom."""

    async def claim(self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "") -> Place:
        """Take the next person, or the named one. The same `command` twice takes the same person.

        Raises:
            NobodyWaitingError: the line is empty.
            AlreadyTakenError: the named one has an owner.
            NotFoundError: the named one does not exist or has ended.

        """

    async def release(self, coordinator: str, handoff: str, now: int) -> Place:
        """Put the person back in line at their old place.

        Raises:
            NotYoursError: not held by this coordinator.

        """

    async def put_back(self, supervisor: str, handoff: str, now: int) -> Place:
        """Put the person back in line at their old place, whoever has them.

        Raises:
            NotFoundError: no such handoff, or it has ended.

        """

    async def give(self, supervisor: str, to: str, handoff: str, now: int, lease_ms: int) -> Place:
        """Give the person to a coordinator, from the line or from whoever has them; to themselves, to take over.

        Raises:
            NotFoundError: no such handoff, or it has ended.
            NotReadyError: the coordinator is someone else, and not ready for people.

        """

    async def close(
        self, coordinator: str, handoff: str, reason: CloseReason, now: int, *, supervisor: bool = False
    ) -> Place:
        """End the handoff: one that this coordinator holds, or as a supervisor any. Twice is once, as it was first.

        Raises:
            NotYoursError: not held by this coordinator.
            NotFoundError: a supervisor's, and there is none, or someone else has ended it.

        """

    async def renew(self, coordinator: str, now: int, lease_ms: int) -> None:
        """Renew every claim this coordinator holds."""

    async def expire(self, now: int) -> list[Place]:
        """Put back in line everyone whose coordinator has gone silent. Returns their places."""

    async def place(self, handoff: str) -> Place | None:
        """Return one place, or None when there is no such handoff."""

    async def waiting(self) -> list[Place]:
        """Return everyone in line, in order."""

    async def held_by(self, coordinator: str) -> list[Place]:
        """Return everyone in this coordinator's care, longest first."""

    async def in_care(self) -> list[Place]:
        """Return everyone in anybody's care, by when the lease ends."""

    async def viewed(self, coordinator: str, handoff: str, now: int) -> None:
        """Write into the audit that this coordinator opened this talk."""

    async def reconcile(self, now: int) -> list[Mended]:
        """Put right handoffs outside the indexes or in two, in one bounded pass, once a minute among all processes."""

    async def deeds(self, handoff: str) -> list[Deed]:
        """Return the audit of one handoff, oldest first."""


class Presence(Protocol):
    """Which coordinators are ready for people."""

    async def available(self, coordinator: str, until: int) -> None:
        """Count this coordinator as ready until then (ms)."""

    async def away(self, coordinator: str) -> None:
        """No longer ready."""

    async def online(self, now: int) -> int:
        """Return how many are ready."""

    async def ready(self, now: int) -> list[str]:
        """Return the user names of those who are ready, in the order of the alphabet."""

    async def lapse(self, now: int) -> None:
        """Forget those who have shown no life, and tell every socket if there were any."""
