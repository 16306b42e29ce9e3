"""The state machine of handoffs, checked: random steps, some tried twice, on both stores beside a model."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from handoff.adapters.redis_keys import Keys
from handoff.domain.handoff_states import By, HandoffState, Step, ways_out
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.domain.tiers import Tier
from handoff.errors import FirstHelloError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage, Turn, TurnResult
from tests.contract.handoff_model import SUPERVISORS, Model
from tests.fakes.stores import ports_over
from tests.fakes.world import memory_ports

NOW = 1_800_000_000_000
LEASE = 45_000
TALKS = ("north", "east", "south")
STAFF = ("ana", "ben", *SUPERVISORS)
EXAMPLES, STEPS = 20, 50

talks = st.sampled_from(TALKS)
staff = st.sampled_from(STAFF)
supervisors = st.sampled_from(SUPERVISORS)
any_of_them = st.integers(0, 11)
tries = st.integers(1, 2)  # the second is after an answer that got lost

type OpenPorts = Callable[[], AbstractAsyncContextManager[Ports]]


class HandoffMachine(RuleBasedStateMachine):
    """Takes each step in the store and in the model, and looks at the whole store after it."""

    def __init__(self, open_ports: OpenPorts) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.ports = self.run(self.stack.enter_async_context(open_ports()))
        self.model = Model(TALKS)
        self.now = NOW
        self.count = 0
        self.turns: dict[str, Turn] = {}
        self.epochs = dict.fromkeys(TALKS, 0)
        self.sent: list[Callable[[], None]] = []
        for talk in TALKS:
            self.run(self.ports.conversations.open(talk, "en", NOW, []))
        for name in ("ana", *SUPERVISORS):
            self._be(name, ready=True)

    def run[T](self, work: Awaitable[T]) -> T:
        """Do something that has to be awaited."""

        async def doing() -> T:
            return await work

        return self.runner.run(doing())

    def attempt[T](self, times: int, step: Callable[[], Awaitable[T]]) -> T | None:
        """Take a step so many times; what the later tries say is what the first said. None: refused."""
        said: list[T | None] = []
        for _ in range(times):
            try:
                said.append(self.run(step()))
            except FirstHelloError:
                said.append(None)
        assert said.count(said[0]) == times
        return said[0]

    def take(self, step: Callable[[], None]) -> None:
        """Take a step, and keep it, for its frame may come again much later."""
        self.sent.append(step)
        step()

    def name(self, what: str) -> str:
        """Return a new name."""
        self.count += 1
        return f"{what}{self.count}"

    def handoff(self, which: int) -> str:
        """Return one of all handoffs there have been."""
        return sorted(self.model.handoffs)[which % len(self.model.handoffs)]

    def _be(self, who: str, *, ready: bool) -> None:
        if ready:
            self.model.ready.add(who)
            self.run(self.ports.presence.available(who, NOW * 2))
        else:
            self.model.ready.discard(who)
            self.run(self.ports.presence.away(who))

    @rule(talk=talks, tier=st.sampled_from(list(Tier)), asks=st.booleans(), times=tries)
    def write(self, talk: str, tier: Tier, asks: bool, times: int) -> None:
        """The patient writes, with or without risk, or asks for a person: enqueue, raise, or neither."""
        name, handoff = self.name("m"), self.name("h")
        cause = Cause.RISK if tier.needs_person else Cause.ASKED if asks else None

        def step() -> None:
            self.model.write(talk, name, tier, asks=asks, handoff=handoff, now=self.now)
            message = NewMessage(
                talk, name, Author.PATIENT, self.now, {}, tier=tier, cause=cause, handoff=handoff, ask=True
            )
            for _ in range(times):
                self.run(self.ports.conversations.append(message))

        self.take(step)

    @rule(who=staff, times=tries)
    def claim(self, who: str, times: int) -> None:
        """Someone who is ready takes the next."""
        command = self.name("c")

        def step() -> None:
            if who not in self.model.ready:
                return
            expected = self.model.claim(who, command, self.now, LEASE)
            place = self.attempt(times, lambda: self.ports.queue.claim(who, command, self.now, LEASE))
            assert (place.handoff if place else None) == expected

        self.take(step)

    @precondition(lambda self: self.model.handoffs)
    @rule(who=supervisors, to=staff, which=any_of_them, times=tries)
    def give(self, who: str, to: str, which: int, times: int) -> None:
        """A supervisor takes over, or moves someone to a colleague who may be there or not."""
        handoff, command = self.handoff(which), self.name("g")

        def step() -> None:
            expected = self.model.give(who, command, to, handoff, self.now, LEASE)
            place = self.attempt(times, lambda: self.ports.queue.give(who, command, to, handoff, self.now, LEASE))
            assert (place is not None) == expected
            assert place is None or place.owner == to

        self.take(step)

    @precondition(lambda self: self.model.handoffs)
    @rule(who=staff, which=any_of_them, times=tries)
    def release(self, who: str, which: int, times: int) -> None:
        """A coordinator puts back one of theirs, or tries to put back another's."""
        handoff = self.handoff(which)

        def step() -> None:
            expected = self.model.back(handoff, Step.RELEASE, who)
            place = self.attempt(times, lambda: self.ports.queue.release(who, handoff, self.now))
            assert (place is not None) == expected

        self.take(step)

    @precondition(lambda self: self.model.handoffs)
    @rule(who=supervisors, which=any_of_them, times=tries)
    def put_back(self, who: str, which: int, times: int) -> None:
        """A supervisor puts anyone back."""
        handoff, command = self.handoff(which), self.name("g")

        def step() -> None:
            expected = self.model.put_back(who, command, handoff)
            place = self.attempt(times, lambda: self.ports.queue.put_back(who, command, handoff, self.now))
            assert (place is not None) == expected

        self.take(step)

    @precondition(lambda self: self.model.handoffs)
    @rule(who=staff, which=any_of_them, reason=st.sampled_from(list(CloseReason)), times=tries)
    def close(self, who: str, which: int, reason: CloseReason, times: int) -> None:
        """Someone ends one, theirs or not, taken or not."""
        handoff = self.handoff(which)

        def step() -> None:
            expected = self.model.close(handoff, who, reason)
            supervisor = who in SUPERVISORS
            place = self.attempt(
                times, lambda: self.ports.queue.close(who, handoff, reason, self.now, supervisor=supervisor)
            )
            assert (place is not None) == expected
            assert place is None or place.ended is self.model.handoffs[handoff].reason

        self.take(step)

    @rule(seconds=st.integers(1, 60))
    def time_passes(self, seconds: int) -> None:
        """And nobody has noticed yet."""
        self.now += seconds * 1000

    @rule(times=tries)
    def sweep(self, times: int) -> None:
        """Leases that ran out are found, by one process or by two."""
        lapsed = {
            name
            for name, one in self.model.handoffs.items()
            if one.state is HandoffState.CLAIMED and one.until <= self.now
        }
        for name in lapsed:
            self.model.back(name, Step.LAPSE, "")
        found = [place.handoff for _ in range(times) for place in self.run(self.ports.queue.expire(self.now))]
        assert sorted(found) == sorted(lapsed)

    @rule(who=staff)
    def renew(self, who: str) -> None:
        """A console is alive."""
        for name in self.model.held(who):
            self.model.handoffs[name].until = self.now + LEASE
        self.run(self.ports.queue.renew(who, self.now, LEASE))

    @rule(who=st.sampled_from(("ana", "ben")), ready=st.booleans())
    def presence(self, who: str, ready: bool) -> None:
        """Someone comes or goes; whom they have they keep."""
        self._be(who, ready=ready)

    @rule(talk=talks)
    def bot_begins(self, talk: str) -> None:
        """The bot takes its turn, if it is owed one."""
        before = self.turns.get(talk)
        if before is None or before.conversation.epoch != self.model.talks[talk].epoch:
            turn = self.run(self.ports.conversations.begin_turn(talk, self.name("w"), self.now, NOW))
            self.turns.pop(talk, None)
            if turn is not None:
                assert self.model.talks[talk].state.bot_answers
                self.turns[talk] = turn

    @rule(talk=talks, times=tries)
    def bot_answers(self, talk: str, times: int) -> None:
        """The bot's answer arrives: kept if it may still speak, else dropped; a second try comes to the same."""
        turn = self.turns.pop(talk, None)
        if turn is None:
            return
        result = TurnResult(replies=({"text": "I hear you."},))
        first, *again = [self.run(self.ports.conversations.finish_turn(turn, result, self.now)) for _ in range(times)]
        assert first.dropped == (turn.conversation.epoch != self.model.talks[talk].epoch)
        assert all(done.dropped == first.dropped for done in again)
        if not first.dropped:
            assert self.model.talks[talk].state.bot_answers
            self.model.talks[talk].seq += 1

    @precondition(lambda self: self.sent)
    @rule(which=st.integers(0, 63))
    def again(self, which: int) -> None:
        """A frame from a while ago comes once more."""
        self.sent[which % len(self.sent)]()

    @invariant()
    def the_line_is_as_it_should_be(self) -> None:
        """Every open handoff is in exactly one index, at its place; owners agree; what has ended is nowhere."""
        self.run(self._compare())

    async def _compare(self) -> None:
        queue, model = self.ports.queue, self.model
        waiting, in_care, *held_by = await asyncio.gather(
            queue.waiting(), queue.in_care(), *(queue.held_by(who) for who in STAFF)
        )
        assert [place.handoff for place in waiting] == model.line()
        claimed = {name: one.owner for name, one in model.handoffs.items() if one.state is HandoffState.CLAIMED}
        assert {place.handoff: place.owner for place in in_care} == claimed
        for who, held_now in zip(STAFF, held_by, strict=True):
            assert {place.handoff for place in held_now} == model.held(who)
        found = await asyncio.gather(*map(self.ports.conversations.get, TALKS))
        for now in found:
            assert now is not None
            name, talk = now.id, model.talks[now.id]
            held = (now.state, now.epoch, now.seq, now.episode, now.tier, now.handoff)
            assert held == (talk.state, talk.epoch, talk.seq, talk.episode, talk.tier, talk.open)
            assert now.epoch >= self.epochs[name]
            self.epochs[name] = now.epoch

    @invariant()
    def one_open_handoff_in_a_talk_and_a_supervisor_always_has_a_way_out(self) -> None:
        """The talk names it, and every state but the last can be left by a supervisor."""
        opened = [one for one in self.model.handoffs.values() if one.state is not HandoffState.CLOSED]
        assert len({one.talk for one in opened}) == len(opened)
        for one in opened:
            assert {Step.TAKE_OVER, Step.MOVE, Step.CLOSE} <= ways_out(one.state, By.SUPERVISOR)

    def teardown(self) -> None:
        """A supervisor ends whatever is open; then each has one end and stands nowhere, and no message is missing."""
        try:
            self.run(self._end())
        finally:
            self.run(self.stack.aclose())
            self.runner.close()

    async def _end(self) -> None:
        queue = self.ports.queue
        for name, one in self.model.handoffs.items():
            if one.state is not HandoffState.CLOSED:
                await queue.close("sam", name, CloseReason.RESOLVED, self.now, supervisor=True)
            place = await queue.place(name)
            ends = [deed.what for deed in await queue.deeds(name) if deed.what.startswith("closed:")]
            assert place is not None
            assert ends == [f"closed:{place.ended}"]
        assert await queue.waiting() == await queue.in_care() == []
        for name, talk in self.model.talks.items():
            kept = await self.ports.conversations.messages(name)
            assert [message.seq for message in kept] == list(range(1, talk.seq + 1))


@pytest.mark.parametrize("store", ["memory", "redis"])
def test_from_every_state_there_is_a_way_out_and_nobody_falls_between_the_indexes(store: str, redis_url: str) -> None:
    """Random steps of everyone who may take any, interleaved and tried again (complaints 2, 4, 15, 18, 26)."""

    @asynccontextmanager
    async def in_memory() -> AsyncIterator[Ports]:
        yield memory_ports()

    open_ports: OpenPorts = in_memory if store == "memory" else lambda: ports_over(redis_url, Keys(f"m-{uuid4().hex}"))
    run_state_machine_as_test(
        lambda: HandoffMachine(open_ports),  # type: ignore[arg-type]  # whatever makes one will do
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=set(Phase) - ({Phase.shrink} if store == "redis" else set()),  # slow, and cut off when it takes long
        ),
    )
