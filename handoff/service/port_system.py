"""What the use cases need of the machine: the time, and new names."""

from typing import Protocol


class Clock(Protocol):
    """The time."""

    def now(self) -> int:
        """Return milliseconds since 1970, UTC."""

    async def pause(self, ms: int) -> None:
        """Return when so many milliseconds have passed."""


class Ids(Protocol):
    """New unguessable names."""

    def conversation(self) -> str:
        """Return a new conversation's id."""

    def handoff(self) -> str:
        """Return a new handoff's id."""
