"""The ladder, its notifier and the journal in memory."""

from collections.abc import Sequence
from dataclasses import replace

from handoff.domain.ladder import Climb, Outcome, Staffing
from handoff.domain.queue import Deed, Place
from handoff.service.ports.ladder import Alert, Transition
from handoff.service.ports.queue import Presence
from handoff.service.ports.world import Change
from tests.fakes.memory import MemoryStore

BEGINS = (Outcome.SHOWN, Outcome.TRYING)
ONCE = ("claimed", "first_words")


class MemoryLadder:
    """The `Ladder` port."""

    def __init__(self, store: MemoryStore, presence: Presence) -> None:
        self._store = store
        self._presence = presence

    async def look(self, now: int, lease_ms: int, most: int) -> tuple[Staffing, list[Place]]:
        """See the port."""
        self._store.reach()
        ready = await self._presence.online(now) > 0
        if self._store.staffing is None or self._store.staffing.ready != ready:
            self._store.staffing = Staffing(ready, now)
            self._store.looks.clear()
        due = [place for place in self._store.line() if self._store.looks.get(place.handoff, 0) <= now]
        due.sort(key=lambda place: (self._store.looks.get(place.handoff, 0), place.handoff))
        for place in due[:most]:
            self._store.looks[place.handoff] = now + lease_ms
        return self._store.staffing, due[:most]

    async def look_again(self, handoffs: Sequence[tuple[str, int]], lent_until: int) -> None:
        """See the port."""
        self._store.reach()
        self._store.looks.update((one, at) for one, at in handoffs if self._store.looks.get(one) == lent_until)

    async def write(self, handoff: str, climb: Climb, now: int, look_at: int) -> bool:
        """See the port."""
        self._store.reach()
        place = self._store.places.get(handoff)
        waits = any(one.handoff == handoff for one in self._store.line())
        if place is None or (place.climb.step if place.climb else 0) + 1 != climb.step:
            return False
        goes_on = place.climb is not None and (place.climb.outcome, place.climb.tier) == (Outcome.TRYING, climb.tier)
        if climb.outcome in BEGINS and not (waits and (place.tier == climb.tier or goes_on)):
            return False
        self._store.places[handoff] = replace(place, climb=climb)
        if waits:
            self._store.looks[handoff] = min(self._store.looks.get(handoff, 0), look_at)
        if climb.outcome is not Outcome.TRYING or climb.tries == 1:
            self._store.deeds[handoff].append(Deed(f"rung_{climb.rung}_{climb.outcome}", "ladder", now))
        self._store.tell(Change(place.conversation, board=True))
        return waits


class FakeNotifier:
    """The `Notifier` port: remembers whom it told what; says what it was told to say, then that nobody is set up."""

    def __init__(self) -> None:
        self.alerts: list[Alert] = []
        self.says: list[Outcome] = []
        self.always: Outcome = Outcome.UNSET

    async def notify(self, alert: Alert) -> Outcome:
        """See the port."""
        self.alerts.append(alert)
        return self.says.pop(0) if self.says else self.always


class MemoryJournal:
    """The `Journal` port. News that was read and not taken in is given to nobody else here."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._seen: dict[str, int] | None = None

    async def read(self, reader: str, most: int) -> list[Transition]:
        """See the port."""
        del reader
        self._store.reach()
        if self._seen is None:
            self._seen = {handoff: len(deeds) for handoff, deeds in self._store.deeds.items()}
        found: list[Transition] = []
        for handoff, deeds in self._store.deeds.items():
            seen = self._seen.get(handoff, 0)
            new = deeds[seen : seen + most - len(found)]
            self._seen[handoff] = seen + len(new)
            found += [self._transition(handoff, seen + number) for number in range(len(new))]
        return sorted(found, key=lambda one: one.at)

    def _transition(self, handoff: str, number: int) -> Transition:
        deeds, place = self._store.deeds[handoff], self._store.places[handoff]
        deed = deeds[number]
        first = deed.what in ONCE and all(deed.what != earlier.what for earlier in deeds[:number])
        return Transition(
            f"{handoff}:{number}", deed.what, deed.who, handoff, deed.at, first, place.tier, place.arrived_at,
            staffed=self._store.staffed[handoff],
        )  # fmt: skip

    async def done(self, transitions: Sequence[Transition]) -> None:
        """See the port."""
        del transitions
        self._store.reach()
