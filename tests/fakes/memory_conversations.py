"""Conversations in memory."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from handoff.adapters.redis_referrals import month_of
from handoff.domain.asked import Asked
from handoff.domain.conversation import Conversation, Event, State
from handoff.domain.durability import Disk, Durability
from handoff.domain.messages import Author, Body, Message
from handoff.domain.queue import Cause, Danger
from handoff.domain.tiers import Tier, most_urgent
from handoff.errors import NotFoundError, NotNowError, NotYoursError
from handoff.service.ports.conversations import Appended, NewMessage, Turn, TurnDone, TurnResult
from handoff.service.ports.world import Change, News
from tests.fakes.memory import TURN_GRACE_MS, MemoryStore, Talk


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
        appended = self._append(message)
        if message.worker is None or not (appended.asks or appended.duplicate):
            return appended
        name, lease_ms = message.worker.name, message.worker.lease_ms
        return replace(appended, turn=await self.begin_turn(message.conversation, name, message.at, lease_ms))

    async def append_all(self, messages: Sequence[NewMessage]) -> None:
        """See the port."""
        self._store.reach()
        for message in messages:
            with suppress(NotFoundError, NotYoursError, NotNowError):
                await self.append(message)

    def _append(self, message: NewMessage) -> Appended:
        self._store.reach()
        talk = self._store.talk(message.conversation)
        if message.id in talk.seen:
            return Appended(talk.seen[message.id], True, talk.now.state, talk.now.handoff, False, False)
        if not self._true(message, talk.now):
            raise NotNowError
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
            talk.unsure = message.unsure
        self._note_with_talk(message, talk)
        raises = message.tier < Tier.T4 and talk.now.handoff is not None
        opened = (message.cause is not None or raises) and self._store.ask_for_person(
            talk, message.handoff, message.cause, message.tier, message.kind, message.at
        )
        if ask:
            talk.asks.add(seq)
            self._store.turns.setdefault(talk.now.id, message.at + TURN_GRACE_MS)
        speaks = talk.now.handoff if talk.now.state is State.HUMAN else None
        answered = speaks is not None and self._expect_answer(message, speaks, seq)
        owner = self._note_with_place(message, talk.now.handoff) if talk.now.handoff else None
        news = News(talk.messages[-1], talk.now.state, talk.now.handoff, owner)
        noted = message.safety is not None or message.call_back or bool(message.denies)
        board = message.cause is not None or noted or answered or message.tier.needs_person
        self._store.tell(Change(message.conversation, board=board, news=news))
        return Appended(seq, False, talk.now.state, talk.now.handoff, opened, ask)

    def _true(self, message: NewMessage, now: Conversation) -> bool:
        """Whether what a sentence holds to is so."""
        holds = message.holds
        if holds is None:
            return True
        waits = holds.handoff is None or (now.state is State.WAITING and now.handoff == holds.handoff)
        return waits and holds.epoch in (None, now.epoch) and not (holds.alone and now.state is State.HUMAN)

    def _expect_answer(self, message: NewMessage, handoff: str, seq: int) -> bool:
        """Note by when danger told to a person is due an answer; return whether their words changed that."""
        wrote = self._store.wrote.get(handoff, 0)
        told, by = self._store.danger.get(handoff, (0, 0))
        if message.by is Author.HUMAN:
            seen = self._store.wrote[handoff] = max(min(message.seen or seq, seq), wrote)
            if seen >= told:
                return self._store.answer_by.pop(handoff, None) is not None
            self._store.answer_by[handoff] = by
            return True
        if message.answer and (not message.about or message.about > wrote):
            due = message.at + (message.answer.later if wrote else message.answer.first)
            self._store.answer_by[handoff] = min(due, self._store.answer_by.get(handoff, due))
            if (message.about or seq) > told:
                self._store.danger[handoff] = (message.about or seq, message.at + message.answer.later)
        return False

    def _note_with_talk(self, message: NewMessage, talk: Talk) -> None:
        """Note what is named in so many words now, and what they say is not so, for a handoff that opens later too."""
        if message.tier < Tier.T4 and not message.unsure:
            talk.denied.discard(message.kind)
            talk.unsure = talk.unsure and talk.kind != message.kind
            place = self._store.places.get(talk.now.handoff or "")
            if place is not None and place.kind == message.kind:
                self._store.places[place.handoff] = replace(place, unsure=False)
        talk.denied |= message.denies

    def _note_with_place(self, message: NewMessage, handoff: str) -> str | None:
        """Note with the open handoff what a message says of it; return who holds it."""
        if message.safety is not None:
            self._store.places[handoff] = replace(self._store.places[handoff], safety=message.safety)
        if message.call_back:
            self._store.places[handoff] = replace(self._store.places[handoff], call_back=True, left=False)
        self._note_danger(message, handoff)
        if message.by is Author.HUMAN:
            self._store.first_words(handoff, message.holder, message.at)
        return self._store.places[handoff].owner

    def _note_danger(self, message: NewMessage, handoff: str) -> None:
        """Note what was heard last, what of it the person says is not so, and what they were told."""
        place = self._store.places[handoff]
        if message.holds is not None and message.holds.told is not None:
            place = replace(place, told=place.told | {message.holds.told})
        denied = place.denied | message.denies
        if message.tier.needs_person:
            place = replace(place, newest=Danger(message.tier, message.kind))
            chosen_since = 0 < message.about <= self._store.chosen.get(handoff, 0)
            if message.locale and message.tier <= place.tier and not chosen_since:
                place = replace(place, heard_in=message.locale)
            denied -= {message.kind}
        self._store.places[handoff] = replace(place, denied=denied)

    async def messages(self, conversation: str, after: int = 0) -> list[Message]:
        """See the port."""
        self._store.reach()
        talk = self._store.talks.get(conversation)
        return [message for message in talk.messages if message.seq > after] if talk else []

    async def set_locale(self, conversation: str, locale: str) -> None:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(conversation)
        self._speak(talk, locale)
        self._store.tell(Change(conversation, board=talk.now.handoff is not None))

    def _speak(self, talk: Talk, locale: str) -> None:
        talk.now = replace(talk.now, locale=locale)
        if talk.now.handoff is not None:
            place = self._store.places[talk.now.handoff]
            self._store.places[place.handoff] = replace(place, locale=locale, heard_in="")
            self._store.chosen[place.handoff] = talk.messages[-1].seq

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
        since = talk.answered if talk.unheard is None else talk.unheard
        pending = tuple(m for m in talk.messages if m.seq > since and m.seq in talk.asks)
        if not any(m.seq > talk.answered for m in pending):
            pending = ()
        if not pending and talk.follows is None:
            self._store.turns.pop(conversation, None)
            return None
        if pending:
            talk.turn_worker, talk.turn_until = worker, now + lease_ms
        self._store.turns[conversation] = now + lease_ms
        return Turn(talk.now, worker, pending, talk.asked, talk.record, talk.follows)

    async def hold_turn(self, conversation: str, until: int) -> None:
        """See the port."""
        self._store.reach()
        if conversation in self._store.turns:
            self._store.turns[conversation] = max(until, self._store.turns[conversation])

    async def finish_turn(self, turn: Turn, result: TurnResult, now: int) -> TurnDone:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(turn.conversation.id)
        me = (turn.worker, turn.conversation.epoch, turn.upto)
        if talk.finished[:3] == me:  # the answer to the first try got lost
            more = any(seq > turn.upto for seq in talk.asks)
            return TurnDone(dropped=False, more=more, state=talk.now.state, opened=bool(talk.finished[3]))
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
            failures=talk.now.failures + 1 if result.failed else 0,
            disclosed_at=now if result.disclosed else talk.now.disclosed_at,
        )
        if result.locale is not None:
            self._speak(talk, result.locale)
        opened = result.cause is not None and self._store.ask_for_person(
            talk, result.handoff, result.cause, Tier.T4, "none", now
        )
        talk.unheard = talk.answered if result.unheard else None
        talk.answered, talk.turn_worker, talk.turn_until = turn.upto, "", 0
        talk.finished, talk.follows = (*me, opened), result.follows
        more = any(seq > turn.upto for seq in talk.asks)
        if more or talk.follows is not None:
            self._store.turns[talk.now.id] = now + TURN_GRACE_MS
        else:
            self._store.turns.pop(talk.now.id, None)
        if opened or result.record is not None or result.locale or not result.replies:
            self._store.tell(Change(talk.now.id, board=opened))
        else:
            for message in talk.messages[-len(result.replies) :]:
                self._store.tell(Change(talk.now.id, news=News(message, talk.now.state, talk.now.handoff, None)))
        return TurnDone(dropped=False, more=more, state=talk.now.state, opened=opened)

    async def followed(self, conversation: str, upto: int) -> None:
        """See the port."""
        self._store.reach()
        talk = self._store.talk(conversation)
        if talk.finished and talk.finished[2] == upto:
            talk.follows = None
            if not any(seq > upto for seq in talk.asks):
                self._store.turns.pop(conversation, None)

    async def durability(self) -> Durability:
        """See the port."""
        self._store.reach()
        return Durability(Disk.NEVER, 0)

    async def overdue_turns(self, now: int) -> list[str]:
        """See the port."""
        self._store.reach()
        due = sorted((until, conversation) for conversation, until in self._store.turns.items() if until <= now)
        return [conversation for _, conversation in due]
