"""What the use cases need of the roster."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Someone on the clinic's roster. `role`: a key of bot/content/roles, or what the clinic calls it."""

    username: str
    name: str
    role: str
    supervisor: bool


class Staff(Protocol):
    """The roster and its sessions."""

    async def add(self, coordinator: Coordinator, password: str) -> None:
        """Add someone to the roster."""

    async def count(self) -> int:
        """Return how many are on the roster."""

    async def find(self, username: str) -> Coordinator | None:
        """Return someone, or None."""

    async def names(self, usernames: Sequence[str]) -> dict[str, str]:
        """Return the names of those of them who are on the roster."""

    async def sign_in(self, username: str, password: str) -> str | None:
        """Return a new session's secret, or None when name and password do not match.

        Raises:
            TooManyAttemptsError: too many wrong passwords lately.

        """

    async def session(self, secret: str) -> Coordinator | None:
        """Return who this session belongs to, or None."""

    async def signed_in(self, secret: str) -> bool:
        """Return whether this session has not ended: cheaper than who it belongs to."""

    async def sign_out(self, secret: str) -> None:
        """End a session."""
