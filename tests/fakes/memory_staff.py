"""The roster in memory."""

from collections import defaultdict
from collections.abc import Sequence

from handoff.adapters.redis_staff import MAX_ATTEMPTS
from handoff.errors import (
    TooManyAttemptsError,
)
from handoff.service.ports.staff import Coordinator
from tests.fakes.memory import MemoryStore


class MemoryStaff:
    """The `Staff` port. Passwords stand as they are: this is memory, in a test."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._members: dict[str, tuple[Coordinator, str]] = {}
        self._sessions: dict[str, str] = {}
        self._wrong: defaultdict[str, int] = defaultdict(int)

    async def add(self, coordinator: Coordinator, password: str) -> None:
        """See the port."""
        self._members[coordinator.username] = (coordinator, password)

    async def names(self, usernames: Sequence[str]) -> dict[str, str]:
        """See the port."""
        self._store.reach()
        return {one: self._members[one][0].name for one in usernames if one in self._members}

    async def count(self) -> int:
        """See the port."""
        return len(self._members)

    async def find(self, username: str) -> Coordinator | None:
        """See the port."""
        found = self._members.get(username)
        return found[0] if found else None

    async def sign_in(self, username: str, password: str) -> str | None:
        """See the port."""
        self._store.reach()
        self._wrong[username] += 1
        if self._wrong[username] > MAX_ATTEMPTS:
            raise TooManyAttemptsError
        found = self._members.get(username)
        if found is None or found[1] != password:
            return None
        self._wrong[username] = 0
        secret = f"secret-{len(self._sessions)}"
        self._sessions[secret] = username
        return secret

    async def session(self, secret: str) -> Coordinator | None:
        """See the port."""
        self._store.reach()
        return await self.find(self._sessions.get(secret, ""))

    async def signed_in(self, secret: str) -> bool:
        """See the port."""
        self._store.reach()
        return secret in self._sessions

    async def sign_out(self, secret: str) -> None:
        """See the port."""
        self._sessions.pop(secret, None)
