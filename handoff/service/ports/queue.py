"""What the use cases need of the line for a person, and of who is ready for the people in it."""

from collections.abc import Sequence
from typing import Protocol

from handoff.domain.caseload import Care, Carer
from handoff.domain.handoff_states import Mended
from handoff.domain.queue import CloseReason, Deed, Place
from handoff.domain.wait import Pace, Wait


class Queue(Protocol):
    """The line for a person, and who holds whom."""

    async def claim(
        self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "",
        care: Care | None = None, *, more: bool = False,
    ) -> Place:  # fmt: skip
        """Take the next person, or the named one. The same `command` twice takes the same person.

        Who may take whom is asked in the same step, by the rules of `care`; without them nothing is asked. `more`: the
        coordinator says that they can take one more.

        Raises:
            NobodyWaitingError: the line is empty.
            AlreadyTakenError: the named one has an owner.
            NotFoundError: the named one does not exist or has ended.
            NotYoursError: this command took someone, who is not with this coordinator any more.
            OffDutyError: this coordinator is not here, or not taking people.
            AtCapacityError, BreatherError: nobody is for them now.

        """

    async def release(self, coordinator: str, handoff: str, now: int, care: Care | None = None) -> Place:
        """Put the person back in line at their old place; the rest due afterwards begins by the rules of `care`.

        Raises:
            NotYoursError: not held by this coordinator.

        """

    async def put_back(self, supervisor: str, command: str, handoff: str, now: int, care: Care | None = None) -> Place:
        """Put the person back in line at their old place, whoever has them; who had them rests by the rules of `care`.

        The same command twice is once, as with a claim.

        Raises:
            NotFoundError: no such handoff, or it has ended.
            NotYoursError: this command put them back, and somebody has taken them since.

        """

    async def give(
        self, supervisor: str, command: str, to: str, handoff: str, now: int, lease_ms: int, care: Care | None = None
    ) -> Place:
        """Give the person to a coordinator, from the line or from whoever has them; to themselves, to take over.

        By the rules of `care` first words are due as after a claim, who had them rests, and going above the cap, which
        a supervisor may, is recorded. The same command twice is once, as with a claim.

        Raises:
            NotFoundError: no such handoff, or it has ended.
            NotYoursError: this command gave them, and they are not with that coordinator any more.
            NotReadyError: the coordinator is someone else, and not ready for people.

        """

    async def close(
        self, coordinator: str, handoff: str, reason: CloseReason, now: int, care: Care | None = None,
        *, supervisor: bool = False,
    ) -> Place:  # fmt: skip
        """End the handoff: one that this coordinator holds, or as a supervisor any. Twice is once, as it was first.

        The rest due afterwards begins by the rules of `care`.

        Raises:
            NotYoursError: not held by this coordinator.
            NotFoundError: a supervisor's, and there is none, or someone else has ended it.

        """

    async def renew(self, coordinator: str, now: int, lease_ms: int) -> None:
        """Renew every claim this coordinator holds."""

    async def expire(self, now: int) -> list[Place]:
        """Put back in line everyone whose coordinator has gone silent. Returns their places."""

    async def unanswered(self, now: int) -> list[Place]:
        """Put back in line everyone whose coordinator has not written to them in time. Returns their places."""

    async def returned(self, coordinator: str) -> dict[str, str]:
        """Return what happened to this coordinator's people without their own doing, by handoff, until it is noted.

        `silent` and `unanswered`: back in line by themselves. `took_over`, `moved`, `put_back`, `closed` and `given`
        (to this coordinator) are a supervisor's, who stands behind a colon. `mended` is the sweep's.
        """

    async def noted(self, coordinator: str, handoff: str) -> None:
        """The coordinator has read what happened to this one."""

    async def place(self, handoff: str) -> Place | None:
        """Return one place, or None when there is no such handoff."""

    async def waiting(self, most: int | None = None) -> list[Place]:
        """Return everyone in line, in order; or so many from the front."""

    async def length(self) -> int:
        """Return how many are in line."""

    async def seen(self, conversations: Sequence[str], now: int) -> None:
        """Note that the pages of these patients in line are open. Whoever had left stands where they stood again."""

    async def leave(self, before: int, now: int) -> list[str]:
        """Put those whose page was last open before then (ms) behind those who are here. Returns their handoffs.

        Not who is in danger (T0 to T2), and not who asked for a call.
        """

    async def pace(self, now: int) -> Pace:
        """Return how long people waited of late, how long it took from one to the next, and how long it stands still.

        The last only while somebody is ready: a night says nothing of how fast people are taken.
        """

    async def expect(self, handoff: str, wait: Wait, position: int) -> None:
        """Note what the patient was first told of their wait, to learn from how it came out."""

    async def in_stat_band(self) -> int:
        """Return how many of those in line are in the stat band, before everyone else."""

    async def order(self) -> list[str]:
        """Return the handoffs of everyone in line, in order."""

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
    """Which coordinators are ready for people. What they chose last counts, on whatever device."""

    async def begin(self, coordinator: str, now: int) -> None:
        """Signed in: ready from the first sign of life on, unless a console of theirs is open and they chose there."""

    async def available(self, coordinator: str, until: int) -> None:
        """Ready for people; counts until then (ms) without another sign of life."""

    async def on_break(self, coordinator: str, until: int) -> None:
        """Not ready for people for a while, and here until then (ms)."""

    async def wrap_up(self, coordinator: str, until: int) -> None:
        """Wrapping up a talk until then (ms); 0 ends it. Still counts as ready: it ends by itself."""

    async def away(self, coordinator: str) -> None:
        """No longer ready."""

    async def alive(self, coordinator: str, until: int) -> None:
        """A sign of life: whatever they chose holds until then (ms)."""

    async def online(self, now: int) -> int:
        """Return how many are ready, those included who wrap up a talk."""

    async def carer(self, coordinator: str, now: int) -> Carer:
        """Return one coordinator as the scheduler sees them."""

    async def team(self, now: int) -> list[Carer]:
        """Return everyone whose console is open, by name."""

    async def lapse(self, now: int) -> None:
        """Forget those who have shown no life, and tell every socket if there were any."""
