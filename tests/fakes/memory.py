"""The store in memory, for tests: the domain's rules where Redis has Lua. The contract suite holds both to one word."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from handoff.domain.asked import Asked
from handoff.domain.conversation import Conversation, Event, after
from handoff.domain.messages import Author, Body, Message
from handoff.domain.queue import Cause, Deed, Place, rank
from handoff.domain.tiers import Tier
from handoff.errors import (
    NotFoundError,
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
    asks: set[int] = field(default_factory=set)
    seen: dict[str, int] = field(default_factory=dict)
    answered: int = 0
    record: Mapping[str, Any] | None = None
    asked: Asked = field(default_factory=Asked)
    asked_upto: int = 0
    turn_worker: str = ""
    turn_until: int = 0


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
        self.ready_until: dict[str, int] = {}
        self.commands: dict[tuple[str, str], str] = {}
        self.turns: dict[str, int] = {}
        self.audit: list[tuple[str, str, str]] = []
        self.deeds: defaultdict[str, list[Deed]] = defaultdict(list)
        self.referrals: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.listeners: list[asyncio.Queue[Change]] = []
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
        talk.answered, talk.turn_worker, talk.turn_until = talk.now.seq, "", 0
        self.turns.pop(talk.now.id, None)

    def ask_for_person(self, talk: Talk, handoff: str, cause: Cause | None, tier: Tier, kind: str, at: int) -> bool:
        """Open a handoff or raise the open one. Returns whether it was opened."""
        if talk.now.tier < tier:
            tier, kind = talk.now.tier, talk.kind
        open_now = talk.now.handoff
        if open_now is None:
            assert cause is not None
            self.deeds[handoff].append(Deed("opened", cause, at))
            due = rank(tier, at).due_at
            self.places[handoff] = Place(
                handoff, talk.now.id, tier, kind, cause, at, due, talk.now.locale, owner=None, position=None
            )
            talk.now = replace(talk.now, handoff=handoff, state=after(talk.now.state, Event.ENQUEUE))
            return True
        place = self.places[open_now]
        if tier < place.tier:
            self.deeds[open_now].append(Deed("raised", cause or place.cause, at))
            due = rank(tier, place.arrived_at).due_at
            self.places[open_now] = replace(place, tier=tier, kind=kind, cause=cause or place.cause, due_at=due)
        return False

    def line(self) -> list[Place]:
        """Return who waits, in order."""
        waiting = [p for p in self.places.values() if p.owner is None and p.handoff not in self.ended]
        waiting.sort(key=lambda p: (rank(p.tier, p.arrived_at).score, p.handoff))
        return [replace(place, position=index) for index, place in enumerate(waiting, start=1)]


class MemoryReferrals:
    """The `Referrals` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """See the port."""
        self._store.reach()
        return [dict(self._store.referrals[month]) for month in months]


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
