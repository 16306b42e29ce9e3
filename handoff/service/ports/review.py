"""What the use cases need for looking back: what the screen missed, how often help was shown, how talks were.

Part of the ports.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from handoff.domain.feedback import About, Felt
from handoff.domain.messages import Body
from handoff.domain.review import Candidate, Mark, Screened, Verdict

type Counts = Mapping[str, int]
"""Numbers by name: `<tier>:<kind>` for messages that brought a crisis card, `<about>:<answer>` for feedback."""


class Referrals(Protocol):
    """The count of crisis referrals. Numbers only: nobody can be found in it."""

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """Return the counts of each of these months (`2026-11`, UTC), in their order."""


class FeedbackCounts(Protocol):
    """The count of what people say about ended talks. It is told nothing of whose."""

    async def add(self, about: About, felt: Felt, at: int) -> None:
        """Count one answer, in the month of `at` (ms)."""

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """Return the counts of each of these months (`2026-11`, UTC), in their order."""


@dataclass(frozen=True, slots=True)
class NewMark:
    """A mark to set, or to take back where `verdict` is None. It never holds the words."""

    conversation: str
    handoff: str
    seq: int
    verdict: Verdict | None
    screened: Screened
    by: str
    at: int


class Reviews(Protocol):
    """Marks of messages the screen got wrong, and the words patients let us keep."""

    async def mark(self, mark: NewMark) -> Mark:
        """Set, change or take back a message's mark, in one step. The same mark twice is one.

        What is changed or taken back takes kept words with it.
        """

    async def marks(self, conversation: str) -> list[Mark]:
        """Return the marks of a conversation, by message."""

    async def ask(self, coordinator: str, handoff: str, seq: int, question: Body, at: int) -> Mark:
        """Store the question whether a marked message may be kept, in the step that decides whether it may be asked.

        Asking about the same message again asks nothing new.

        Raises:
            NotYoursError: not held by this coordinator.
            NotFoundError: no such mark.
            NotNowError: they may be in danger, or were asked already: about this message, or since the last ending.

        """

    async def answer(self, conversation: str, seq: int, kept: Body | None) -> Mark:
        """Take in the patient's answer: `kept` holds the words on a yes. The first answer stands.

        Raises:
            NotFoundError: no such mark.

        """

    async def candidates(self) -> list[Candidate]:
        """Return the messages patients let us keep, oldest first."""

    async def forget(self, number: int) -> bool:
        """Delete one of them for good. Returns whether it was there."""
