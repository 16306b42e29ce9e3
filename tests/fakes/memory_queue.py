"""The line for a person in memory, and who is ready."""

from dataclasses import replace

from handoff.domain.conversation import Event
from handoff.domain.handoff_states import Mended
from handoff.domain.queue import CloseReason, Deed, Place
from handoff.domain.tiers import Tier
from handoff.errors import (
    AlreadyTakenError,
    NobodyWaitingError,
    NotFoundError,
    NotReadyError,
    NotYoursError,
)
from handoff.service.ports.world import Change
from tests.fakes.memory import MemoryStore


class MemoryQueue:
    """The `Queue` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def claim(self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "") -> Place:
        """See the port."""
        self._store.reach()
        before = self._store.commands.get((coordinator, command))
        if before in self._store.leases and self._store.places[before].owner == coordinator:
            return self._store.places[before]
        place = self._pick(handoff)
        self._store.commands[coordinator, command] = place.handoff
        self._store.leases[place.handoff] = now + lease_ms
        self._store.claimed_at[place.handoff] = now
        self._change(place, Event.CLAIM, "claimed", coordinator, now, owner=coordinator)
        return self._store.places[place.handoff]

    def _pick(self, handoff: str) -> Place:
        line = self._store.line()
        if not handoff:
            if not line:
                raise NobodyWaitingError
            return line[0]
        place = self._store.places.get(handoff)
        if place is None or handoff in self._store.ended:
            raise NotFoundError
        if place.owner is not None:
            raise AlreadyTakenError(owner=place.owner)
        return place

    def _change(self, place: Place, event: Event, what: str, who: str, at: int, *, owner: str | None) -> None:
        self._store.places[place.handoff] = replace(place, owner=owner, position=None)
        self._store.change_speaker(self._store.talk(place.conversation), event)
        self._store.audit.append((what, who, place.handoff))
        self._store.deeds[place.handoff].append(Deed(what, who, at))
        self._store.tell(Change(place.conversation, board=True))

    def _held(self, coordinator: str, handoff: str) -> Place:
        place = self._store.places.get(handoff)
        if place is None or place.owner != coordinator or handoff in self._store.ended:
            raise NotYoursError(owner=(place.owner if place else None) or "")
        return place

    async def release(self, coordinator: str, handoff: str, now: int) -> Place:
        """See the port."""
        self._store.reach()
        if handoff not in self._store.leases and self._store.former.get(handoff) == coordinator:
            return self._now(handoff)
        self._back(self._held(coordinator, handoff), "released", coordinator, now)
        return self._now(handoff)

    def _back(self, place: Place, what: str, who: str, now: int) -> None:
        del self._store.leases[place.handoff]
        self._store.former[place.handoff] = place.owner or ""
        self._change(place, Event.RELEASE, what, who, now, owner=None)

    def _open(self, handoff: str) -> Place:
        if handoff not in self._store.places or handoff in self._store.ended:
            raise NotFoundError
        return self._store.places[handoff]

    async def put_back(self, supervisor: str, handoff: str, now: int) -> Place:
        """See the port."""
        self._store.reach()
        place = self._open(handoff)
        if place.owner is not None:
            self._back(place, "put_back", supervisor, now)
        return self._now(handoff)

    async def give(self, supervisor: str, to: str, handoff: str, now: int, lease_ms: int) -> Place:
        """See the port."""
        self._store.reach()
        place = self._open(handoff)
        if place.owner == to:
            return place
        if to != supervisor and self._store.ready_until.get(to, 0) < now:
            raise NotReadyError
        self._store.leases[handoff] = now + lease_ms
        self._store.claimed_at[handoff] = now
        event = Event.CLAIM if place.owner is None else Event.HAND_OVER
        self._change(place, event, "took_over" if to == supervisor else f"moved:{to}", supervisor, now, owner=to)
        return self._store.places[handoff]

    async def close(
        self, coordinator: str, handoff: str, reason: CloseReason, now: int, *, supervisor: bool = False
    ) -> Place:
        """See the port."""
        self._store.reach()
        if self._store.closed_by.get(handoff) == coordinator:
            return self._store.places[handoff]
        place = self._open(handoff) if supervisor else self._held(coordinator, handoff)
        self._store.leases.pop(handoff, None)
        self._store.ended.add(handoff)
        self._store.closed_by[handoff] = coordinator
        self._change(place, Event.CLOSE, f"closed:{reason}", coordinator, now, owner=place.owner)
        self._store.places[handoff] = replace(self._store.places[handoff], ended=reason)
        talk = self._store.talk(place.conversation)
        talk.kind = "none"
        talk.now = replace(talk.now, handoff=None, tier=Tier.T4, failures=0, episode=talk.now.episode + 1)
        return self._store.places[handoff]

    async def renew(self, coordinator: str, now: int, lease_ms: int) -> None:
        """See the port."""
        self._store.reach()
        for handoff in self._store.leases:
            if self._store.places[handoff].owner == coordinator:
                self._store.leases[handoff] = now + lease_ms

    async def expire(self, now: int) -> list[Place]:
        """See the port."""
        self._store.reach()
        lapsed = [handoff for handoff, until in self._store.leases.items() if until <= now]
        for handoff in lapsed:
            place = self._store.places[handoff]
            self._back(place, "lapsed", place.owner or "", now)
        return [self._now(handoff) for handoff in lapsed]

    def _now(self, handoff: str) -> Place:
        return next((p for p in self._store.line() if p.handoff == handoff), self._store.places[handoff])

    async def place(self, handoff: str) -> Place | None:
        """See the port."""
        self._store.reach()
        return self._now(handoff) if handoff in self._store.places else None

    async def waiting(self) -> list[Place]:
        """See the port."""
        self._store.reach()
        return self._store.line()

    async def held_by(self, coordinator: str) -> list[Place]:
        """See the port."""
        self._store.reach()
        held = [handoff for handoff in self._store.leases if self._store.places[handoff].owner == coordinator]
        return [self._store.places[handoff] for handoff in sorted(held, key=self._store.claimed_at.__getitem__)]

    async def in_care(self) -> list[Place]:
        """See the port."""
        self._store.reach()
        return [
            self._store.places[handoff] for handoff in sorted(self._store.leases, key=self._store.leases.__getitem__)
        ]

    async def viewed(self, coordinator: str, handoff: str, now: int) -> None:
        """See the port."""
        self._store.reach()
        self._store.audit.append(("opened_talk", coordinator, handoff))
        self._store.deeds[handoff].append(Deed("opened_talk", coordinator, now))

    async def reconcile(self, now: int) -> list[Mended]:
        """See the port: here the places are the only index there is."""
        self._store.reach()
        del now
        return []

    async def deeds(self, handoff: str) -> list[Deed]:
        """See the port."""
        self._store.reach()
        return list(self._store.deeds[handoff])


class MemoryPresence:
    """The `Presence` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._until = store.ready_until

    async def available(self, coordinator: str, until: int) -> None:
        """See the port."""
        self._store.reach()
        if coordinator not in self._until:
            self._store.tell(Change(board=True))
        self._until[coordinator] = until

    async def away(self, coordinator: str) -> None:
        """See the port."""
        self._store.reach()
        if self._until.pop(coordinator, None) is not None:
            self._store.tell(Change(board=True))

    async def online(self, now: int) -> int:
        """See the port."""
        self._store.reach()
        return sum(until >= now for until in self._until.values())

    async def ready(self, now: int) -> list[str]:
        """See the port."""
        self._store.reach()
        return sorted(coordinator for coordinator, until in self._until.items() if until >= now)

    async def lapse(self, now: int) -> None:
        """See the port."""
        self._store.reach()
        gone = [coordinator for coordinator, until in self._until.items() if until < now]
        for coordinator in gone:
            await self.away(coordinator)
