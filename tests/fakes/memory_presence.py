"""Who is ready for the people in line, in memory."""

from handoff.domain.caseload import Carer, Duty
from handoff.service.ports.world import Change
from tests.fakes.memory import MemoryStore


class MemoryPresence:
    """The `Presence` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def begin(self, coordinator: str, now: int) -> None:
        """See the port."""
        self._store.reach()
        row = self._store.duties[coordinator]
        if row.here_until < now:
            row.chose = Duty.AVAILABLE

    async def available(self, coordinator: str, until: int) -> None:
        """See the port."""
        self._be(coordinator, Duty.AVAILABLE, until)

    async def on_break(self, coordinator: str, until: int) -> None:
        """See the port."""
        self._be(coordinator, Duty.BREAK, until)

    async def away(self, coordinator: str) -> None:
        """See the port."""
        self._be(coordinator, Duty.AWAY, self._store.duties[coordinator].here_until)

    async def wrap_up(self, coordinator: str, until: int) -> None:
        """See the port."""
        self._store.reach()
        self._store.duties[coordinator].wrap_up_until = until
        self._store.tell(Change(board=True))

    async def alive(self, coordinator: str, until: int) -> None:
        """See the port."""
        self._be(coordinator, self._store.duties[coordinator].chose, until)

    def _be(self, coordinator: str, duty: Duty, until: int) -> None:
        self._store.reach()
        row = self._store.duties[coordinator]
        before = (row.chose, row.ready_until is None, row.here_until < 0)
        row.chose, row.here_until = duty, until
        row.ready_until = until if duty is Duty.AVAILABLE else None
        if before != (row.chose, row.ready_until is None, row.here_until < 0):
            self._store.tell(Change(board=True))

    async def online(self, now: int) -> int:
        """See the port."""
        self._store.reach()
        return self._store.ready_at(now)

    async def carer(self, coordinator: str, now: int) -> Carer:
        """See the port."""
        self._store.reach()
        return self._store.carer(coordinator, now)

    async def team(self, now: int) -> list[Carer]:
        """See the port."""
        self._store.reach()
        here = sorted(one for one, row in self._store.duties.items() if row.here_until >= now)
        return [self._store.carer(one, now) for one in here]

    async def lapse(self, now: int) -> None:
        """See the port."""
        self._store.reach()
        for row in self._store.duties.values():
            if 0 <= row.here_until < now:
                row.here_until, row.ready_until = -1, None
                self._store.tell(Change(board=True))
