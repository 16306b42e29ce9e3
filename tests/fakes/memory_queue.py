"""The line for a person in memory."""

from collections.abc import Sequence
from dataclasses import replace

from handoff.domain.caseload import Care, Carer, Duty, Refusal, next_for, picked
from handoff.domain.conversation import Event
from handoff.domain.handoff_states import Mended
from handoff.domain.queue import CloseReason, Deed, Place
from handoff.domain.tiers import Tier
from handoff.domain.wait import RECENT_GAPS, Gap, Pace, Wait
from handoff.errors import (
    AlreadyTakenError,
    AtCapacityError,
    BreatherError,
    FirstHelloError,
    NobodyWaitingError,
    NotFoundError,
    NotReadyError,
    NotYoursError,
    OffDutyError,
)
from handoff.service.ports.world import Change
from tests.fakes.memory import MemoryStore


class MemoryQueue:
    """The `Queue` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def claim(
        self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "",
        care: Care | None = None, *, more: bool = False,
    ) -> Place:  # fmt: skip
        """See the port."""
        self._store.reach()
        before = self._store.commands.get((coordinator, command))
        if before is not None:
            return self._held(coordinator, before)
        me = self._store.carer(coordinator, now)
        place = self._named(handoff, me, now, care, more=more) if handoff else self._next(me, now, care, more=more)
        self._store.commands[coordinator, command] = place.handoff
        self._store.note_taken(place, now)
        self._take(place, coordinator, now, lease_ms, care)
        self._change(place, Event.CLAIM, "claimed", coordinator, now, owner=coordinator)
        if care is not None:
            self._note(place, me, now, care)
        return self._store.places[place.handoff]

    def _take(self, place: Place, to: str, now: int, lease_ms: int, care: Care | None) -> None:
        self._store.leases[place.handoff] = now + lease_ms
        self._store.claimed_at[place.handoff] = now
        self._store.returned[to].pop(place.handoff, None)
        self._store.answer_by.pop(place.handoff, None)
        self._store.wrote.pop(place.handoff, None)
        if care is not None:
            due = self._store.answer_by[place.handoff] = now + care.answer_within(place.tier)
            self._store.danger[place.handoff] = (self._store.danger.get(place.handoff, (0, 0))[0], due)

    def _note(self, place: Place, me: Carer, now: int, care: Care) -> None:
        if not me.has_room(place.tier, care):
            self._record("over_cap", me.username, place.handoff, now)
        if place.tier.stat and me.resting(now):
            self._record("in_breather", me.username, place.handoff, now)
        self._store.duties[me.username].wrap_up_until = 0

    def _next(self, me: Carer, now: int, care: Care | None, *, more: bool) -> Place:
        line = self._store.line()
        if care is not None and me.chose is not Duty.AVAILABLE:
            raise OffDutyError
        if not line:
            raise NobodyWaitingError
        if care is None:
            return line[0]
        others = [self._store.carer(one, now) for one in list(self._store.duties) if one != me.username]
        found = next_for(me, others, [place.tier for place in line], now, care, more=more)
        if isinstance(found, Refusal):
            raise self._refused(found, me, care)
        return line[found]

    def _named(self, handoff: str, me: Carer, now: int, care: Care | None, *, more: bool) -> Place:
        place = self._store.places.get(handoff)
        if place is None or handoff in self._store.ended:
            raise NotFoundError
        if place.owner is not None:
            raise AlreadyTakenError(owner=place.owner)
        if care is not None and me.chose is not Duty.AVAILABLE:
            raise OffDutyError
        if care is not None and (refusal := picked(me, place.tier, now, care, anyway=more)):
            raise self._refused(refusal, me, care)
        return place

    def _refused(self, refusal: Refusal, me: Carer, care: Care) -> FirstHelloError:
        if refusal.resting:
            return BreatherError(until=me.breather_until, more=refusal.more)
        return AtCapacityError(load=me.load(care), cap=care.cap, more=refusal.more)

    def _change(self, place: Place, event: Event, what: str, who: str, at: int, *, owner: str | None) -> None:
        self._store.looks.pop(place.handoff, None)
        self._store.places[place.handoff] = replace(place, owner=owner, position=None)
        self._store.change_speaker(self._store.talk(place.conversation), event)
        self._record(what, who, place.handoff, at)
        self._store.tell(Change(place.conversation, board=True))

    def _record(self, what: str, who: str, handoff: str, at: int) -> None:
        self._store.audit.append((what, who, handoff))
        self._store.deeds[handoff].append(Deed(what, who, at))

    def _held(self, coordinator: str, handoff: str) -> Place:
        place = self._store.places.get(handoff)
        if place is None or place.owner != coordinator or handoff in self._store.ended:
            raise NotYoursError(owner=(place.owner if place else None) or "")
        return place

    async def release(self, coordinator: str, handoff: str, now: int, care: Care | None = None) -> Place:
        """See the port."""
        self._store.reach()
        went_back = handoff not in self._store.leases and handoff not in self._store.ended
        if went_back and self._store.former.get(handoff) == coordinator:
            return self._now(handoff)
        place = self._held(coordinator, handoff)
        self._back(place, "released", coordinator, now)
        self._rest(place, now, care)
        return self._now(handoff)

    def _back(self, place: Place, what: str, who: str, now: int) -> None:
        del self._store.leases[place.handoff]
        self._store.answer_by.pop(place.handoff, None)
        self._store.former[place.handoff] = place.owner or ""
        self._leaves(place, f"{what}:{who}" if what == "put_back" else "", who)
        self._store.line_begins(now)
        self._store.here[place.conversation] = now
        back = replace(place, returned=place.returned + 1, back=what)
        self._change(back, Event.RELEASE, what, who, now, owner=None)

    def _leaves(self, place: Place, note: str, by: str) -> None:
        """Note for whoever has this person that they do not any more, where it is somebody else's doing."""
        if place.owner is None:
            return
        self._store.returned[place.owner].pop(place.handoff, None)
        if note and place.owner != by:
            self._store.returned[place.owner][place.handoff] = note

    def _rest(self, place: Place, now: int, care: Care | None) -> None:
        if care is None or place.owner is None:
            return
        row = self._store.duties[place.owner]
        row.wrap_up_until = now + care.wrap_up_ms
        if place.tier.stat:
            row.breather_until = now + care.breather_ms

    async def put_back(self, supervisor: str, command: str, handoff: str, now: int, care: Care | None = None) -> Place:
        """See the port."""
        self._store.reach()
        place = self._store.open_place(handoff)
        self._store.once(supervisor, command, place, to=None)
        if place.owner is not None:
            self._back(place, "put_back", supervisor, now)
            self._rest(place, now, care)
        return self._now(handoff)

    async def give(
        self, supervisor: str, command: str, to: str, handoff: str, now: int, lease_ms: int, care: Care | None = None
    ) -> Place:
        """See the port."""
        self._store.reach()
        place = self._store.open_place(handoff)
        taken_over = to == supervisor
        known = place.owner == to or (supervisor, command) in self._store.commands
        if not (taken_over or known or self._store.duties[to].ready(now)):
            raise NotReadyError
        self._store.once(supervisor, command, place, to)
        if place.owner == to:
            return place
        over = care is not None and not self._store.carer(to, now).has_room(place.tier, care)
        if place.owner is None:
            self._store.note_taken(place, now)
        self._rest(place, now, care)
        self._leaves(place, f"{'took_over' if taken_over else 'moved'}:{supervisor}", supervisor)
        self._take(place, to, now, lease_ms, care)
        if not taken_over:
            self._store.returned[to][handoff] = f"given:{supervisor}"
        if care is not None and taken_over:
            self._store.duties[to].wrap_up_until = 0
        event = Event.CLAIM if place.owner is None else Event.HAND_OVER
        self._change(place, event, "took_over" if taken_over else f"moved:{to}", supervisor, now, owner=to)
        if over:
            self._record("over_cap", supervisor, handoff, now)
        return self._store.places[handoff]

    async def close(
        self, coordinator: str, handoff: str, reason: CloseReason, now: int, care: Care | None = None,
        *, supervisor: bool = False,
    ) -> Place:  # fmt: skip
        """See the port."""
        self._store.reach()
        if self._store.closed_by.get(handoff) == coordinator:
            return self._store.places[handoff]
        place = self._store.open_place(handoff) if supervisor else self._held(coordinator, handoff)
        self._store.leases.pop(handoff, None)
        self._store.answer_by.pop(handoff, None)
        self._rest(place, now, care)
        self._leaves(place, f"closed:{coordinator}", coordinator)
        self._store.ended.add(handoff)
        self._store.closed_by[handoff] = coordinator
        self._change(place, Event.CLOSE, f"closed:{reason}", coordinator, now, owner=place.owner)
        self._store.places[handoff] = replace(self._store.places[handoff], ended=reason)
        talk = self._store.talk(place.conversation)
        talk.kind, talk.unsure = "none", False
        talk.denied.clear()
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
        return self._return(self._store.leases, "lapsed", "silent", now)

    async def unanswered(self, now: int) -> list[Place]:
        """See the port."""
        self._store.reach()
        return self._return(self._store.answer_by, "unanswered", "unanswered", now)

    def _return(self, due: dict[str, int], what: str, why: str, now: int) -> list[Place]:
        lapsed = [handoff for handoff, until in due.items() if until <= now]
        for handoff in lapsed:
            place = self._store.places[handoff]
            owner = place.owner or ""
            self._back(place, what, owner, now)
            self._store.returned[owner][handoff] = why
        return [self._now(handoff) for handoff in lapsed]

    async def returned(self, coordinator: str) -> dict[str, str]:
        """See the port."""
        self._store.reach()
        return dict(self._store.returned[coordinator])

    async def noted(self, coordinator: str, handoff: str) -> None:
        """See the port."""
        self._store.reach()
        self._store.returned[coordinator].pop(handoff, None)

    def _now(self, handoff: str) -> Place:
        return next((p for p in self._store.line() if p.handoff == handoff), self._store.places[handoff])

    async def place(self, handoff: str) -> Place | None:
        """See the port."""
        self._store.reach()
        return self._due(self._now(handoff)) if handoff in self._store.places else None

    def _due(self, place: Place) -> Place:
        return replace(place, answer_by=self._store.answer_by.get(place.handoff))

    async def waiting(self, most: int | None = None) -> list[Place]:
        """See the port."""
        self._store.reach()
        return self._store.line()[:most]

    async def length(self) -> int:
        """See the port."""
        self._store.reach()
        return len(self._store.line())

    async def seen(self, conversations: Sequence[str], now: int) -> None:
        """See the port."""
        self._store.reach()
        for place in [place for place in self._store.line() if place.conversation in conversations]:
            self._store.here[place.conversation] = now
            if place.left:
                self._move(place, "back", now, left=False)

    async def leave(self, before: int, now: int) -> list[str]:
        """See the port."""
        self._store.reach()
        gone = [
            place
            for place in self._store.line()
            if self._store.here.get(place.conversation, now) <= before
            and not (place.tier.needs_person or place.call_back or place.left)
        ]
        for place in gone:
            self._move(place, "left", now, left=True)
        return [place.handoff for place in gone]

    def _move(self, place: Place, what: str, now: int, *, left: bool) -> None:
        self._store.places[place.handoff] = replace(self._store.places[place.handoff], left=left)
        self._store.deeds[place.handoff].append(Deed(what, "", now))
        self._store.tell(Change(place.conversation, board=True))

    async def pace(self, now: int) -> Pace:
        """See the port."""
        self._store.reach()
        staffing, still = self._store.staffing, None
        if staffing is not None and staffing.ready:
            still = Gap(max(0, now - max(self._store.line_since, staffing.since)), self._store.ready_at(now))
        return Pace(self._store.gaps[-RECENT_GAPS:], list(self._store.waits), still)

    async def expect(self, handoff: str, wait: Wait, position: int) -> None:
        """See the port."""
        self._store.reach()
        self._store.expected.setdefault(handoff, (wait.expected, position))

    async def in_stat_band(self) -> int:
        """See the port."""
        self._store.reach()
        return sum(place.tier.stat for place in self._store.line())

    async def order(self) -> list[str]:
        """See the port."""
        self._store.reach()
        return [place.handoff for place in self._store.line()]

    async def held_by(self, coordinator: str) -> list[Place]:
        """See the port."""
        self._store.reach()
        held = [handoff for handoff in self._store.leases if self._store.places[handoff].owner == coordinator]
        held.sort(key=lambda one: (self._store.claimed_at[one], one))  # as Redis orders what came in the same ms
        return [self._due(self._store.places[handoff]) for handoff in held]

    async def in_care(self) -> list[Place]:
        """See the port."""
        self._store.reach()
        claimed = sorted(self._store.leases, key=self._store.leases.__getitem__)
        return [self._due(self._store.places[handoff]) for handoff in claimed]

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
