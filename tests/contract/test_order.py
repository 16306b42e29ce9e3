"""The order of the line as properties of any store: in stories of arrivals, raises, claims and ways back."""

import uuid
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoff.adapters.redis_keys import Keys
from handoff.domain.messages import Author
from handoff.domain.queue import TARGETS_MS, Factors, Place, factors_of, rank
from handoff.domain.tiers import Tier, most_urgent
from handoff.errors import NobodyWaitingError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from tests.contract.test_queue import in_line
from tests.fakes.stores import ports_over
from tests.fakes.world import memory_ports

START = 1_800_000_000_000
MINUTE = 60_000
LEASE = 45_000

minutes = st.integers(0, 20)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("arrives"), st.sampled_from(Tier), minutes),
        st.tuples(st.just("raised"), st.sampled_from(Tier), minutes),
        st.tuples(st.sampled_from(["claimed", "released", "lapses"]), st.just(Tier.T4), minutes),
    ),
    max_size=16,
)


@dataclass
class Line:
    """The line as the rule has it, beside the real one: who waits and who is held, with tier and arrival."""

    ports: Ports
    now: int = START
    waits: dict[str, tuple[Tier, int]] = field(default_factory=dict)
    held: dict[str, tuple[Tier, int]] = field(default_factory=dict)
    count: int = 0

    async def step(self, what: str, tier: Tier, later: int) -> None:
        """Do one thing, on both sides."""
        self.now += later * MINUTE
        self.count += 1
        match what:
            case "arrives":
                self.waits[await in_line(self.ports, f"t{self.count:02}", tier, self.now)] = (tier, self.now)
            case "raised":
                await self._raised(tier)
            case "claimed":
                await self._claimed()
            case _ if not self.held:
                return
            case "released":
                handoff = next(iter(self.held))
                await self.ports.queue.release("ana", handoff, self.now)
                self.waits[handoff] = self.held.pop(handoff)
            case "lapses":
                self.now += LEASE
                await self.ports.queue.expire(self.now)
                self.waits |= self.held
                self.held = {}

    async def _raised(self, tier: Tier) -> None:
        everyone = [*self.waits, *self.held]
        if not everyone:
            return
        handoff = everyone[self.count % len(everyone)]
        side = self.waits if handoff in self.waits else self.held
        side[handoff] = (most_urgent(side[handoff][0], tier), side[handoff][1])
        words = NewMessage(
            handoff.removeprefix("h-"), f"m{self.count}", Author.PATIENT, self.now, {"text": "words"}, tier, "distress"
        )
        await self.ports.conversations.append(words)

    async def _claimed(self) -> None:
        try:
            place = await self.ports.queue.claim("ana", f"c{self.count}", self.now, LEASE)
        except NobodyWaitingError:
            assert self.waits == {}
            return
        assert place.handoff == self.order()[0]
        self.held[place.handoff] = self.waits.pop(place.handoff)
        await self.ports.queue.renew("ana", self.now, LEASE)

    def order(self) -> list[str]:
        """Return who waits, as the rule has it."""
        return sorted(self.waits, key=lambda handoff: (rank(*self.waits[handoff]).score, handoff))


async def play(ports: Ports, story: list[tuple[str, Tier, int]]) -> None:
    """Play a story and look at the line after each step."""
    line = Line(ports)
    for what, tier, later in story:
        await line.step(what, tier, later)
        places = await ports.queue.waiting()
        assert [place.handoff for place in places] == line.order()
        assert [place.position for place in places] == list(range(1, len(places) + 1))
        look(places, line.now)


def look(places: list[Place], now: int) -> None:
    """Hold the line to what is promised of each two who stand in it."""
    factors = [factors_of(place, now) for place in places]
    assert [one.order for one in factors] == sorted(one.order for one in factors)
    for index, before in enumerate(factors):
        assert before.overdue == (now > before.arrived_at + TARGETS_MS[before.tier])
        assert all(fair(before, behind) for behind in factors[index + 1 :])


def fair(before: Factors, behind: Factors) -> bool:
    """Whether these two may stand so: nobody starves, and risk is behind no one beyond the rule."""
    if before.tier.stat:
        return not behind.tier.stat or before.arrived_at <= behind.arrived_at
    starved = before.arrived_at > behind.due_at
    head_start = behind.arrived_at - before.arrived_at
    beyond = behind.tier < before.tier and head_start < TARGETS_MS[before.tier] - TARGETS_MS[behind.tier]
    return not behind.tier.stat and not starved and not beyond


@settings(max_examples=100)
@given(steps)
async def test_the_order_is_a_function_of_the_factors_in_memory(story: list[tuple[str, Tier, int]]) -> None:
    """After every arrival, raise, claim, release and lapse (seeds B07)."""
    await play(memory_ports(), story)


@settings(max_examples=10)
@given(steps)
async def test_the_order_is_a_function_of_the_factors_in_redis(
    redis_url: str, story: list[tuple[str, Tier, int]]
) -> None:
    """The same of the real one, each story in a clinic of its own (seeds B07)."""
    async with ports_over(redis_url, Keys(f"test-{uuid.uuid4().hex}")) as ports:
        await play(ports, story)


@pytest.mark.parametrize(
    ("before", "behind", "may"),
    [
        ((Tier.T4, 0), (Tier.T1, 60), False),  # nobody is before an emergency
        ((Tier.T1, 5), (Tier.T0, 0), False),  # the stat band goes by arrival
        ((Tier.T4, 0), (Tier.T2, 24), False),  # T4 has a head start of 25 minutes and no more
        ((Tier.T4, 0), (Tier.T2, 26), True),
        ((Tier.T3, 31), (Tier.T4, 0), False),  # who came after a deadline stands behind it
    ],
)
def test_the_check_of_the_line_can_fail(before: tuple[Tier, int], behind: tuple[Tier, int], *, may: bool) -> None:
    """What it must not let through, it does not."""
    assert fair(_factors(*before), _factors(*behind)) == may


def _factors(tier: Tier, came: int) -> Factors:
    at = START + came * MINUTE
    band = "stat" if tier.stat else "timed"
    return Factors(tier, band, at, at + TARGETS_MS[tier], "asked", "none", overdue=False, returned=0)  # type: ignore[arg-type]
