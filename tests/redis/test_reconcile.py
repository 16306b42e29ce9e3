"""Each index broken by hand: the sweep finds it, puts it right in the safe direction, and says so."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import pytest

from bot.content import sentence
from deploy.redis_server import EmbeddedRedis
from handoff.adapters import redis_reconcile
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.domain.conversation import State
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.domain.tiers import Tier
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.staff import Coordinator
from handoff.service.reconcile import reconcile
from tests.fakes.stores import ports_over

NOW = 1_800_000_000_000
LEASE = 45_000


class Bench:
    """A line with one person before and one after the one that is broken, and a coordinator with two more."""

    def __init__(self, ports: Ports, redis: Any, keys: Keys) -> None:
        self.ports, self.redis, self.keys = ports, redis, keys

    async def fill(self) -> None:
        """Two are held by Ana, three wait."""
        await self.ports.staff.add(Coordinator("ana", "Ana", "nurse", supervisor=False), "a long password")
        await self.ports.presence.available("ana", NOW * 2)
        for index, name in enumerate(("held", "held-too", "first", "middle", "last")):
            await self.ports.conversations.open(name, "en", NOW, [])
            message = NewMessage(
                name, "m1", Author.PATIENT, NOW + index, {}, Tier.T2, "none", cause=Cause.RISK, handoff=f"h-{name}"
            )
            await self.ports.conversations.append(message)
        for command in ("c1", "c2"):
            await self.ports.queue.claim("ana", command, NOW, LEASE)

    async def mend(self) -> list[tuple[str, str]]:
        """Look through everything now, whoever's turn it is; return what was put right."""
        await self.redis.delete(self.keys.mending, self.keys.mending_cursor)
        return [(one.handoff, one.why) for one in await reconcile(self.ports)]

    async def waiting(self) -> list[str]:
        """Return who waits, in order."""
        return [place.conversation for place in await self.ports.queue.waiting()]

    async def held(self) -> list[str]:
        """Return whom Ana has; leases and her own list must agree."""
        mine = [place.conversation for place in await self.ports.queue.held_by("ana")]
        assert sorted(mine) == sorted(place.conversation for place in await self.ports.queue.in_care())
        return mine

    async def state(self, name: str) -> tuple[State, str | None]:
        """Return who speaks in a talk, and its open handoff."""
        found = await self.ports.conversations.get(name)
        assert found is not None
        return found.state, found.handoff


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedRedis]:
    """A Redis in which nothing else is: the sweep looks through all of it."""
    with EmbeddedRedis() as redis:
        yield redis


@pytest.fixture
async def bench(server: EmbeddedRedis, keys: Keys) -> AsyncIterator[Bench]:
    """The line above, whole."""
    redis = connect(server.url)
    await redis.flushdb()
    async with ports_over(server.url, keys) as ports:
        bench = Bench(ports, redis, keys)
        await bench.fill()
        yield bench
    await redis.aclose()


type Break = Callable[[Bench], Awaitable[Any]]

LINE = ["first", "middle", "last"]
HELD = ["held", "held-too"]
BROKEN: dict[str, tuple[Break, list[tuple[str, str]]]] = {
    "out of the line": (lambda b: b.redis.zrem(b.keys.queue, "h-middle"), [("h-middle", "not_in_line")]),
    "at another's place": (lambda b: b.redis.zadd(b.keys.queue, {"h-middle": 1}), [("h-middle", "wrong_place")]),
    "waiting and leased": (lambda b: b.redis.zadd(b.keys.claims, {"h-middle": NOW * 2}), [("h-middle", "two_places")]),
    "held and in line": (lambda b: b.redis.zadd(b.keys.queue, {"h-held": 1}), [("h-held", "two_places")]),
    "in a list that is not theirs": (
        lambda b: b.redis.zadd(b.keys.held("ana"), {"h-last": NOW}),
        [("h-last", "not_theirs")],
    ),
    "a name that nothing stands behind": (
        lambda b: b.redis.zadd(b.keys.queue, {"h-nobody": 0}),
        [("h-nobody", "unknown")],
    ),
    "a talk that does not name it": (
        lambda b: b.redis.hset(b.keys.conversation("middle"), "handoff", ""),
        [("h-middle", "unnamed")],
    ),
    "a talk in which the bot speaks": (
        lambda b: b.redis.hset(b.keys.conversation("middle"), "state", "bot"),
        [("h-middle", "wrong_speaker")],
    ),
}


@pytest.mark.parametrize("how", BROKEN)
async def test_what_is_broken_is_put_right_and_the_line_is_as_it_was(bench: Bench, how: str) -> None:
    """Found once, by name; afterwards everyone stands and is held as before (complaint 4)."""
    assert await bench.mend() == []
    breaks, expected = BROKEN[how]
    await breaks(bench)
    assert await bench.mend() == expected
    assert await bench.mend() == []
    assert (await bench.waiting(), await bench.held()) == (LINE, HELD)
    assert await bench.state("middle") == (State.WAITING, "h-middle")


@pytest.mark.parametrize("index", ["claims", "held"])
async def test_whoever_is_in_half_a_care_goes_back_in_line_and_is_told(bench: Bench, index: str) -> None:
    """Out of the leases nobody would return them, out of her list Ana would not see them: back to the old place."""
    key = bench.keys.claims if index == "claims" else bench.keys.held("ana")
    await bench.redis.zrem(key, "h-held")
    assert await bench.mend() == [("h-held", "not_in_care")]
    assert (await bench.waiting(), await bench.held()) == (["held", *LINE], ["held-too"])
    assert await bench.state("held") == (State.WAITING, "h-held")
    assert await bench.ports.queue.returned("ana") == {"h-held": "mended"}
    [*_, last] = await bench.ports.conversations.messages("held")
    assert (last.by, last.body["text"]) == (Author.SERVICE, sentence("back_in_line_mended_risk", "en"))
    assert await bench.mend() == []


async def test_what_has_ended_leaves_the_indexes(bench: Bench) -> None:
    """Nobody is offered a talk that is over."""
    await bench.ports.queue.close("ana", "h-held", CloseReason.RESOLVED, NOW)
    await bench.redis.zadd(bench.keys.queue, {"h-held": 1})
    assert await bench.mend() == [("h-held", "ended")]
    assert (await bench.waiting(), await bench.held()) == (LINE, ["held-too"])


async def test_whoever_is_put_out_of_the_line_is_off_the_ladder_too(bench: Bench) -> None:
    """It has whom the line has: a stray name on it would hide one that is missing."""
    fields = await bench.redis.hgetall(bench.keys.handoff("h-middle"))
    await bench.redis.hset(bench.keys.handoff("h-twin"), mapping=fields)
    for stray in ("h-held", "h-nobody", "h-twin"):
        await bench.redis.zadd(bench.keys.queue, {stray: 1})
        await bench.redis.zadd(bench.keys.ladder, {stray: 1})
    assert len(await bench.mend()) == 3
    line = await bench.redis.zrange(bench.keys.queue, 0, -1)
    assert sorted(await bench.redis.zrange(bench.keys.ladder, 0, -1)) == sorted(line)


async def test_a_talk_whose_handoff_is_gone_gets_a_place(bench: Bench) -> None:
    """The hash is lost: the person still waits, so they stand in line again, and are told."""
    await bench.redis.delete(bench.keys.handoff("h-middle"))
    [unknown, opened] = await bench.mend()
    assert unknown == ("h-middle", "unknown")
    assert opened[1] == "no_handoff"
    assert sorted(await bench.waiting()) == sorted(LINE)
    assert await bench.state("middle") == (State.WAITING, opened[0])
    assert (await bench.ports.queue.waiting())[-1].tier is Tier.T2
    assert await bench.mend() == []


async def test_two_handoffs_of_one_talk_become_one(bench: Bench) -> None:
    """The one the talk names stays, with the graver tier; the other ends as a duplicate, with a reason."""
    fields = await bench.redis.hgetall(bench.keys.handoff("h-middle"))
    twin = fields | {b"tier": b"T1", b"kind": b"suicide_active", b"arrived_at": b"1", b"due_at": b"2"}
    await bench.redis.hset(bench.keys.handoff("h-twin"), mapping=twin)
    await bench.redis.zadd(bench.keys.queue, {"h-twin": 1})
    assert await bench.mend() == [("h-twin", "two_in_one_talk")]
    assert await bench.waiting() == ["middle", "first", "last"]
    place = await bench.ports.queue.place("h-twin")
    assert place is not None
    assert place.ended is CloseReason.DUPLICATE


async def test_one_process_looks_at_a_time_and_each_pass_is_bounded(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one has looked the others do not; a short pass stops, and the next goes on where it stopped."""
    monkeypatch.setattr(redis_reconcile, "HEAD", 1)
    monkeypatch.setattr(redis_reconcile, "SCANS", 1)
    monkeypatch.setattr(redis_reconcile, "SCAN_KEYS", 5)
    for number in range(100):
        await bench.redis.hset(f"{bench.keys.prefix}seen:of:{number}", "at", 1)
    await bench.redis.zrem(bench.keys.queue, "h-middle")
    await bench.redis.zrem(bench.keys.queue, "h-last")
    await bench.mend()
    assert await bench.ports.queue.reconcile(NOW) == []
    assert 0 < await bench.redis.ttl(bench.keys.mending) <= 60
    stopped_at = [int(await bench.redis.get(bench.keys.mending_cursor))]
    while stopped_at[-1]:
        await bench.redis.delete(bench.keys.mending)
        await bench.ports.queue.reconcile(NOW)
        stopped_at.append(int(await bench.redis.get(bench.keys.mending_cursor)))
    assert len(stopped_at) == len(set(stopped_at)) > 5
    assert len(await bench.waiting()) == len(LINE)
