"""Ten thousand in line and two hundred who take from it, beside bare pops of a sorted set and beside rq."""

import asyncio
import itertools
import random
from collections.abc import Awaitable, Callable
from functools import partial

from redis import Redis
from redis.asyncio import BlockingConnectionPool
from redis.asyncio import Redis as Plain
from rq import Queue as RqQueue
from rq import SimpleWorker

from benchmarks.load.crowd import crowd, late, now_ms, row
from benchmarks.load.serving import Serving, redis_server
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.service.ports.conversations import NewMessage

WAITING, CLAIMERS, EACH = 10_000, 200, 10
THINK_S = 1.0
"""How long a claimer rests between two claims on average, where the latency of one is what is measured."""
LEASE_MS = 45_000
MIX = {Tier.T1: 5, Tier.T2: 10, Tier.T3: 20, Tier.T4: 65}


async def fill(serving: Serving, waiting: int, arrived_at: int = 1_800_000_000_000) -> None:
    """Put so many people in line, of all tiers, one a millisecond."""
    chance, store = random.Random(3), serving.conversations

    async def arrive(number: int) -> None:
        name, at = f"talk{number}", arrived_at + number
        tier = chance.choices(list(MIX), list(MIX.values()))[0]
        await store.open(name, "en", at, [])
        body = {"text": "words"}
        cause = Cause.RISK if tier.needs_person else Cause.ASKED
        await store.append(
            NewMessage(name, "m", Author.PATIENT, at, body, tier=tier, cause=cause, handoff=f"h{number}")
        )

    await crowd([partial(arrive, number) for number in range(waiting)])


async def timed(take: Callable[[str, str], Awaitable[object]], claimers: int, each: int, think_s: float) -> list[float]:
    """Let every claimer take so often, resting at random between; return the ms each claim took."""
    chance, took, numbers = random.Random(5), [], itertools.count()

    async def claimer(name: str) -> None:
        for _ in range(each):
            await asyncio.sleep(chance.expovariate(1 / think_s) if think_s else 0)
            began = now_ms()
            await take(name, f"c{next(numbers)}")
            took.append(now_ms() - began)

    await asyncio.gather(*(claimer(f"staff{number}") for number in range(claimers)))
    return took


async def rate(take: Callable[[str, str], Awaitable[object]], count: int, at_once: int = 32) -> float:
    """Return how many a second come back when nobody rests."""
    began = now_ms()
    await crowd([partial(take, f"staff{number % CLAIMERS}", f"r{number}") for number in range(count)], at_once)
    return count / (now_ms() - began) * 1000


async def rate_alone(url: str, waiting: int, count: int = 2_000, lines: int = 32) -> float:
    """Return how many pops a second come back to a client as redis-py makes it, each asked on a line of its own."""
    redis = Plain.from_pool(BlockingConnectionPool.from_url(url, max_connections=lines, protocol=2))
    await redis.zadd("bare", {str(number): number for number in range(waiting)})

    async def pop(_name: str, _command: str) -> object:
        return await redis.zpopmin("bare")

    pops = await rate(pop, count, lines)
    await redis.aclose()
    return pops


def rq_rate(url: str, count: int) -> float:
    """Return how many jobs a second a worker of rq takes and marks as done: its way to the same guarantee."""
    redis = Redis.from_url(url)
    queue = RqQueue(connection=redis)
    for _ in range(count):
        queue.enqueue(len, "job")
    worker = SimpleWorker([queue], connection=redis)
    began = now_ms()
    worker.work(burst=True, logging_level="ERROR")
    return count / (now_ms() - began) * 1000


async def measure(waiting: int = WAITING, claimers: int = CLAIMERS, each: int = EACH) -> list[str]:
    """Return the lines of the table."""
    with redis_server() as url:
        redis = connect(url)
        serving = Serving(0, (), redis, Keys("bench"))
        await fill(serving, waiting)
        queue = serving.queue
        at = 1_800_000_100_000

        async def claim(name: str, command: str) -> object:
            return await queue.claim(name, command, at, LEASE_MS)

        took = await timed(claim, claimers, each, THINK_S)
        burst = await timed(claim, claimers, 1, 0)
        claims = await rate(claim, 2_000)
        await redis.zadd("bare", {str(number): number for number in range(waiting)})

        async def pop(_name: str, _command: str) -> object:
            return await redis.zpopmin("bare")

        pops = await rate(pop, 2_000)
        await redis.aclose()
        alone = await rate_alone(url, waiting)
        jobs = rq_rate(url, 500)  # alone, as all parts here: it takes over the signals of the main thread
    return [
        row(f"one claim, {claimers} claimers, {waiting} in line", f"p99 {late(took, 0.99):.1f} ms", "20"),
        row(f"{claimers} claims in the same instant, the last", f"{max(burst):.0f} ms", "-"),
        row("claims without rest, of bare ZPOPMIN", f"{claims / alone:.2f} ({claims:.0f} of {alone:.0f} /s)", "0.5"),
        row("the same, of ZPOPMIN that our client sends together", f"{claims / pops:.2f} ({pops:.0f} /s)", "-"),
        row("claims without rest, of jobs done by rq", f"{claims / jobs:.1f} ({jobs:.0f} /s)", "-"),
    ]
