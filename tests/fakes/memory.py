"""The store in memory, for tests: the domain's rules where Redis has Lua. The contract suite holds both to one word."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from handoff.adapters.redis_referrals import month_of
from handoff.adapters.redis_staff import MAX_ATTEMPTS
from handoff.domain.asked import Asked
from handoff.domain.conversation import Conversation, Event, State, after
from handoff.domain.feedback import About, Felt, count_name
from handoff.domain.messages import Author, Body, Message
from handoff.domain.queue import Cause, CloseReason, Deed, Place, rank
from handoff.domain.tiers import Tier, most_urgent
from handoff.errors import (
    AlreadyTakenError,
    NobodyWaitingError,
    NotFoundError,
    NotYoursError,
    StoreUnavailableError,
    TooManyAttemptsError,
)
from handoff.service.port_review import Counts
from handoff.service.port_world import Change
from handoff.service.ports import Appended, Coordinator, NewMessage, Turn, TurnDone, TurnResult

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
        self.commands: dict[tuple[str, str], str] = {}
        self.turns: dict[str, int] = {}
        self.audit: list[tuple[str, str, str]] = []
        self.deeds: defaultdict[str, list[Deed]] = defaultdict(list)
        self.referrals: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.feedback: defaultdict[str, Counter[str]] = defaultdict(Counter)
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


class MemoryConversations:
    """The `Conversations` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def open(self, conversation: str, locale: str, at: int, greeting: Sequence[Body]) -> None:
        """See the port."""
        self._store.reach()
        start = Conversation(
            conversation,
            State.BOT,
            0,
            1,
            seq=0,
            locale=locale,
            tier=Tier.T4,
            handoff=None,
            failures=0,
            disclosed_at=at,
        )
        talk = self._store.talks[conversation] = Talk(start, [])
        for body in greeting:
            self._store.store(talk, Author.SERVICE, at, body)

    async def get(self, conversation: str) -> Conversation | None:
        """See the port."""
        self._store.reach()
        talk = self._store.talks.get(conversation)
        return talk.now if talk else None

    async def append(self, message: NewMessage) -> Appended:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(message.conversation)
        if message.id in talk.seen:
            return Appended(talk.seen[message.id], True, talk.now.state, talk.now.handoff, False, False)
        if message.by is Author.HUMAN:
            owner = self._store.places[talk.now.handoff].owner if talk.now.handoff else None
            if owner is None or owner != message.holder:
                raise NotYoursError(owner=owner or "")
        risk = message.cause is Cause.RISK and talk.now.state is not State.HUMAN
        if risk or (message.by is Author.PATIENT and talk.now.state is State.CLOSED):
            self._store.change_speaker(talk, Event.WRITE)
        ask = message.ask and talk.now.state.bot_answers
        seq = talk.seen[message.id] = self._store.store(talk, message.by, message.at, message.body)
        if message.referral:
            self._store.referrals[month_of(message.at)][f"{message.tier}:{message.kind}"] += 1
        if message.tier < talk.now.tier:
            talk.now, talk.kind = replace(talk.now, tier=most_urgent(talk.now.tier, message.tier)), message.kind
        raises = message.tier < Tier.T4 and talk.now.handoff is not None
        opened = (message.cause is not None or raises) and self._store.ask_for_person(
            talk, message.handoff, message.cause, message.tier, message.kind, message.at
        )
        open_now = talk.now.handoff
        if message.safety is not None and open_now is not None:
            self._store.places[open_now] = replace(self._store.places[open_now], safety=message.safety)
        if ask:
            talk.asks.add(seq)
            self._store.turns.setdefault(talk.now.id, message.at + TURN_GRACE_MS)
        self._store.tell(Change(message.conversation, board=message.cause is not None or message.safety is not None))
        return Appended(seq, False, talk.now.state, talk.now.handoff, opened, ask)

    async def messages(self, conversation: str, after: int = 0) -> list[Message]:
        """See the port."""
        self._store.reach()
        talk = self._store.talks.get(conversation)
        return [message for message in talk.messages if message.seq > after] if talk else []

    async def set_locale(self, conversation: str, locale: str) -> None:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(conversation)
        talk.now = replace(talk.now, locale=locale)
        if talk.now.handoff is not None:
            self._store.places[talk.now.handoff] = replace(self._store.places[talk.now.handoff], locale=locale)

    async def record(self, conversation: str) -> Mapping[str, Any] | None:
        """See the port."""
        self._store.reach()
        return self._store.talk(conversation).record

    async def asked(self, conversation: str) -> Asked:
        """See the port."""
        self._store.reach()
        return self._store.talk(conversation).asked

    async def begin_turn(self, conversation: str, worker: str, now: int, lease_ms: int) -> Turn | None:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(conversation)
        taken = talk.turn_worker not in ("", worker) and talk.turn_until > now
        if not talk.now.state.bot_answers or taken:
            return None
        pending = tuple(m for m in talk.messages if m.seq > talk.answered and m.seq in talk.asks)
        if not pending:
            self._store.turns.pop(conversation, None)
            return None
        talk.turn_worker, talk.turn_until = worker, now + lease_ms
        self._store.turns[conversation] = now + lease_ms
        return Turn(talk.now, worker, pending, talk.asked, talk.record)

    async def hold_turn(self, conversation: str, until: int) -> None:
        """See the port."""
        self._store.reach()
        if conversation in self._store.turns:
            self._store.turns[conversation] = max(until, self._store.turns[conversation])

    async def finish_turn(self, turn: Turn, result: TurnResult, now: int) -> TurnDone:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(turn.conversation.id)
        if result.record is not None:
            talk.record = result.record
        dropped = talk.now.epoch != turn.conversation.epoch or talk.turn_worker != turn.worker
        if result.asked is not None and turn.upto >= talk.asked_upto:
            talk.asked, talk.asked_upto = result.asked.unsaid() if dropped else result.asked, turn.upto
        if dropped:
            return TurnDone(dropped=True, more=False, state=talk.now.state, opened=False)
        for body in result.replies:
            self._store.store(talk, Author.BOT, now, body)
        talk.now = replace(
            talk.now,
            locale=result.locale or talk.now.locale,
            failures=talk.now.failures + 1 if result.failed else 0,
            disclosed_at=now if result.disclosed else talk.now.disclosed_at,
        )
        if result.locale is not None and talk.now.handoff is not None:
            self._store.places[talk.now.handoff] = replace(self._store.places[talk.now.handoff], locale=result.locale)
        opened = result.cause is not None and self._store.ask_for_person(
            talk, result.handoff, result.cause, Tier.T4, "none", now
        )
        talk.answered, talk.turn_worker, talk.turn_until = turn.upto, "", 0
        more = any(seq > turn.upto for seq in talk.asks)
        if more:
            self._store.turns[talk.now.id] = now + TURN_GRACE_MS
        else:
            self._store.turns.pop(talk.now.id, None)
        self._store.tell(Change(talk.now.id, board=result.cause is not None))
        return TurnDone(dropped=False, more=more, state=talk.now.state, opened=opened)

    async def overdue_turns(self, now: int) -> list[str]:
        """See the port."""
        self._store.reach()
        due = sorted((until, conversation) for conversation, until in self._store.turns.items() if until <= now)
        return [conversation for _, conversation in due]


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
        place = self._held(coordinator, handoff)
        del self._store.leases[handoff]
        self._change(place, Event.RELEASE, "released", coordinator, now, owner=None)
        return self._now(handoff)

    async def close(self, coordinator: str, handoff: str, reason: CloseReason, now: int) -> Place:
        """See the port."""
        self._store.reach()
        if handoff in self._store.ended and self._store.places[handoff].owner == coordinator:
            return self._store.places[handoff]
        place = self._held(coordinator, handoff)
        del self._store.leases[handoff]
        self._store.ended.add(handoff)
        self._change(place, Event.CLOSE, f"closed:{reason}", coordinator, now, owner=coordinator)
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
            del self._store.leases[handoff]
            self._change(place, Event.RELEASE, "lapsed", place.owner or "", now, owner=None)
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

    async def viewed(self, coordinator: str, handoff: str, now: int) -> None:
        """See the port."""
        self._store.reach()
        self._store.audit.append(("opened_talk", coordinator, handoff))
        self._store.deeds[handoff].append(Deed("opened_talk", coordinator, now))

    async def deeds(self, handoff: str) -> list[Deed]:
        """See the port."""
        self._store.reach()
        return list(self._store.deeds[handoff])


class MemoryPresence:
    """The `Presence` port."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._until: dict[str, int] = {}

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

    async def lapse(self, now: int) -> None:
        """See the port."""
        self._store.reach()
        gone = [coordinator for coordinator, until in self._until.items() if until < now]
        for coordinator in gone:
            await self.away(coordinator)


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

    async def sign_out(self, secret: str) -> None:
        """See the port."""
        self._sessions.pop(secret, None)


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
