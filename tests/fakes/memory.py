"""The store in memory, for tests: the domain's rules where Redis has Lua. The contract suite holds both to one word."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from handoff.adapters.redis_referrals import month_of
from handoff.domain.asked import Asked
from handoff.domain.caseload import Carer, Duty
from handoff.domain.conversation import Conversation, Event, after
from handoff.domain.feedback import About, Felt, count_name
from handoff.domain.ladder import Staffing
from handoff.domain.messages import Author, Body, Message
from handoff.domain.queue import Cause, Deed, Place, rank
from handoff.domain.tiers import Tier
from handoff.domain.wait import KEPT, Gap, Waited
from handoff.errors import (
    NotFoundError,
    NotYoursError,
    StoreUnavailableError,
)
from handoff.service.ports.review import Counts
from handoff.service.ports.world import Change

TURN_GRACE_MS = 1_500


@dataclass
class Talk:
    """One conversation's row."""

    now: Conversation
    messages: list[Message]
    kind: str = "none"
    unsure: bool = False
    denied: set[str] = field(default_factory=set)
    asks: set[int] = field(default_factory=set)
    seen: dict[str, int] = field(default_factory=dict)
    answered: int = 0
    unheard: int | None = None
    record: Mapping[str, Any] | None = None
    asked: Asked = field(default_factory=Asked)
    asked_upto: int = 0
    turn_worker: str = ""
    turn_until: int = 0
    finished: tuple[object, ...] = ()
    follows: Mapping[str, Any] | None = None


@dataclass
class Duties:
    """One coordinator's row: what they chose, until when they count as here and as ready, and their times of rest."""

    chose: Duty = Duty.AWAY
    here_until: int = -1
    ready_until: int | None = None
    wrap_up_until: int = 0
    breather_until: int = 0

    def ready(self, at: int) -> bool:
        """Whether they are here and take people."""
        return self.ready_until is not None and self.ready_until >= at


class MemoryStore:
    """Holds everything; the port classes below are views of it. `down` makes every call fail as a dead Redis does."""

    def __init__(self) -> None:
        self.talks: dict[str, Talk] = {}
        self.places: dict[str, Place] = {}
        self.ended: set[str] = set()
        self.leases: dict[str, int] = {}
        self.claimed_at: dict[str, int] = {}
        self.former: dict[str, str] = {}
        self.closed_by: dict[str, str] = {}
        self.commands: dict[tuple[str, str], str] = {}
        self.answer_by: dict[str, int] = {}
        self.wrote: dict[str, int] = {}
        self.danger: dict[str, tuple[int, int]] = {}
        self.chosen: dict[str, int] = {}
        self.returned: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self.duties: defaultdict[str, Duties] = defaultdict(Duties)
        self.turns: dict[str, int] = {}
        self.audit: list[tuple[str, str, str]] = []
        self.deeds: defaultdict[str, list[Deed]] = defaultdict(list)
        self.referrals: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.staffed: dict[str, bool] = {}
        self.looks: dict[str, int] = {}  # the ladder: who is looked at when
        self.feedback: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.listeners: list[asyncio.Queue[Change]] = []
        self.here: dict[str, int] = {}
        self.gaps: list[Gap] = []
        self.waits: list[Waited] = []
        self.line_since = 0
        self.staffing: Staffing | None = None
        self.expected: dict[str, tuple[int, int]] = {}
        self.down = False

    def reach(self) -> None:
        """Fail when the store is down."""
        if self.down:
            raise StoreUnavailableError

    def tell(self, change: Change) -> None:
        """Pass a change on."""
        for listener in self.listeners:
            listener.put_nowait(change)

    def talk(self, conversation: str) -> Talk:
        """Return a conversation's row, or fail."""
        if conversation not in self.talks:
            raise NotFoundError
        return self.talks[conversation]

    def store(self, talk: Talk, by: Author, at: int, body: Body) -> int:
        """Number a message and keep it."""
        seq = talk.now.seq + 1
        talk.now = replace(talk.now, seq=seq)
        talk.messages.append(Message(seq, by, at, body))
        return seq

    def change_speaker(self, talk: Talk, event: Event) -> None:
        """Void older bot answers and leave what was said to whoever spoke."""
        talk.now = replace(talk.now, state=after(talk.now.state, event), epoch=talk.now.epoch + 1)
        talk.answered, talk.unheard, talk.turn_worker, talk.turn_until = talk.now.seq, None, "", 0
        if not talk.now.state.bot_answers:
            talk.follows = None
        if talk.follows is None:
            self.turns.pop(talk.now.id, None)

    def ask_for_person(self, talk: Talk, handoff: str, cause: Cause | None, tier: Tier, kind: str, at: int) -> bool:
        """Open a handoff or raise the open one. Returns whether it was opened."""
        if talk.now.tier < tier:
            tier, kind = talk.now.tier, talk.kind
        unsure = talk.unsure and kind == talk.kind
        open_now = talk.now.handoff
        if open_now is None:
            assert cause is not None
            self.line_begins(at)
            self.deeds[handoff].append(Deed("opened", cause, at))
            due = rank(tier, at).due_at
            self.staffed[handoff] = self.ready_at(at) > 0
            self.places[handoff] = Place(
                handoff, talk.now.id, tier, kind, cause, at, due, talk.now.locale, owner=None, position=None,
                unsure=unsure, denied=frozenset(talk.denied & {kind}),
            )  # fmt: skip
            talk.now = replace(talk.now, handoff=handoff, state=after(talk.now.state, Event.ENQUEUE))
            self.here[talk.now.id] = at
            return True
        place = self.places[open_now]
        if tier < place.tier:
            self.looks.pop(open_now, None)
            self.deeds[open_now].append(Deed("raised", cause or place.cause, at))
            due = rank(tier, place.arrived_at).due_at
            cause = cause or place.cause
            raised = replace(place, tier=tier, kind=kind, cause=cause, due_at=due, left=False, unsure=unsure)
            self.places[open_now] = raised
        return False

    def open_place(self, handoff: str) -> Place:
        """Return the place of a handoff that has not ended."""
        if handoff not in self.places or handoff in self.ended:
            raise NotFoundError
        return self.places[handoff]

    def once(self, supervisor: str, command: str, place: Place, to: str | None) -> None:
        """Note that this command brings the person there, unless it did so before and they are elsewhere."""
        if (supervisor, command) in self.commands and place.owner != to:
            raise NotYoursError(owner=place.owner or "")
        self.commands[supervisor, command] = place.handoff

    def ready_at(self, at: int) -> int:
        """Return how many coordinators are ready."""
        return sum(row.ready(at) for row in self.duties.values())

    def line_begins(self, at: int) -> None:
        """Note since when there is a line, if nobody is in it."""
        if not self.line():
            self.line_since = at

    def note_taken(self, place: Place, now: int) -> None:
        """Note how long this wait was, and how long ago someone was taken."""
        self.gaps = [*self.gaps, Gap(now - self.line_since, max(self.ready_at(now), 1))][-KEPT:]
        self.line_since = now
        if place.handoff in self.expected:
            waited = Waited(now - place.arrived_at, *self.expected.pop(place.handoff))
            self.waits = [*self.waits, waited][-KEPT:]

    def first_words(self, handoff: str, who: str, at: int) -> None:
        """Note the first words of a person."""
        if all(deed.what != "first_words" for deed in self.deeds[handoff]):
            self.deeds[handoff].append(Deed("first_words", who, at))

    def carer(self, coordinator: str, now: int) -> Carer:
        """Return a coordinator as the scheduler sees them."""
        row = self.duties[coordinator]
        held = [handoff for handoff in self.leases if self.places[handoff].owner == coordinator]
        tiers = tuple(self.places[h].tier for h in sorted(held, key=lambda h: (self.claimed_at[h], h)))
        chose = row.chose if row.here_until >= now else Duty.AWAY
        return Carer(coordinator, chose, row.wrap_up_until, row.breather_until, tiers)

    def line(self) -> list[Place]:
        """Return who waits, in order."""
        waiting = [p for p in self.places.values() if p.owner is None and p.handoff not in self.ended]
        waiting.sort(key=lambda p: (rank(p.tier, p.arrived_at, left=p.left).score, p.handoff))
        return [
            replace(place, position=index, seen_at=self.here.get(place.conversation))
            for index, place in enumerate(waiting, start=1)
        ]


class MemoryReferrals:
    """The `Referrals` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """See the port."""
        self._store.reach()
        return [dict(self._store.referrals[month]) for month in months]


class MemoryFeedback:
    """The `FeedbackCounts` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def add(self, about: About, felt: Felt, at: int) -> None:
        """See the port."""
        self._store.reach()
        self._store.feedback[month_of(at)][count_name(about, felt)] += 1

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """See the port."""
        self._store.reach()
        return [dict(self._store.feedback[month]) for month in months]


class MemoryBus:
    """The `Bus` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def changes(self) -> AsyncIterator[Change]:
        """See the port."""
        mine: asyncio.Queue[Change] = asyncio.Queue()
        self._store.listeners.append(mine)
        yield Change(gap=True)
        while True:
            yield await mine.get()
