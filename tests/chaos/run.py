"""One run: people live their lives, the plan's blows fall, all is mended, and the checker has the last word."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import batched
from pathlib import Path

import aiohttp

from handoff.adapters.redis_client import connect
from tests.chaos.checker import Violation, check
from tests.chaos.coordinators import AtWork
from tests.chaos.history import History, What
from tests.chaos.patients import Patient
from tests.chaos.plan import Blow, Harm, Part, Plan
from tests.chaos.proxy import Proxy
from tests.chaos.snapshot import Store, read_store
from tests.chaos.supervisors import Supervising
from tests.chaos.world import CLINIC, World, running_world

SETTLE_S = 120.0
"""How long, once all is mended, people may take to get everything answered."""

REST_S = 0.25
NEWS_S = 15.0
"""How long after that the last news may take to every screen."""

READERS = 20
"""How many read their whole talk again at a time."""


@dataclass
class Outcome:
    """What a run came to."""

    violations: list[Violation]
    history: History
    store: Store
    counts: Counter[str] = field(default_factory=Counter)


async def run(plan: Plan, folder: Path, *, real_box: bool) -> Outcome:
    """Carry out a plan; `folder` gets the history and the logs of all processes."""
    async with running_world(folder, plan, real_box=real_box) as world:
        # Everyone has a browser of their own: a connector lends out a hundred lines, and the others would wait for one.
        lines = aiohttp.TCPConnector(limit=0)
        async with Proxy(world.edge_ports, plan.lines) as proxy, aiohttp.ClientSession(connector=lines) as http:
            history = History(folder / "history.jsonl")
            patients = [Patient(n, acts, http, proxy.port, history) for n, acts in enumerate(plan.patients)]
            staff = [
                (Supervising if shift.supervises else AtWork)(who, shift, http, world.edge_ports, proxy.port, history)
                for who, shift in zip(world.coordinators, plan.coordinators, strict=True)
            ]
            for one in staff:
                await one.sign_in()
            violations, counts = await _live(plan, world, proxy, history, patients, staff)
        store = await _stored(world)
    found = violations + check(history.events, store)
    counts.update(f"{_kind(event.who)}: {event.what}" for event in history.events)
    counts.update(proxy.did)
    return Outcome(found, history, store, counts)


def _kind(who: str) -> str:
    return "patients" if who.startswith("p") else "coordinators"


async def _live(
    plan: Plan, world: World, proxy: Proxy, history: History, patients: Sequence[Patient], staff: Sequence[AtWork]
) -> tuple[list[Violation], Counter[str]]:
    counts: Counter[str] = Counter()
    people: list[Patient | AtWork] = [*patients, *staff]
    lives = [asyncio.create_task(one.live()) for one in people]
    acting = [asyncio.create_task(one.act()) for one in people]
    try:
        await asyncio.gather(*(_strike(blow, world, proxy, history, counts) for blow in plan.blows))
        await asyncio.sleep(max(0.0, (plan.lasts_ms - history.now()) / 1_000))
        proxy.calm = True
        proxy.cut()
        for one in staff:
            one.stopping = True
        stuck = await _settle(acting, people, world)
        await _agreed(patients, staff, world)
        for each in people:
            each.stand()
        try:
            async with asyncio.timeout(SETTLE_S):
                await _read_all(patients, staff, history)
        except TimeoutError:
            stuck.append("not everyone could read their whole talk in time")
    finally:
        for task in [*lives, *acting]:
            task.cancel()
        await asyncio.gather(*lives, *acting, return_exceptions=True)
    return [Violation("everything_is_answered", how) for how in stuck], counts


async def _read_all(patients: Sequence[Patient], staff: Sequence[AtWork], history: History) -> None:
    for some in batched(patients, READERS):
        await asyncio.gather(*(patient.read_all() for patient in some))
    taken = {event.handoff for event in history.events if event.what in (What.CLAIMED, What.TOOK_OVER, What.MOVED)}
    readers = [one for one in staff if isinstance(one, Supervising)]
    for number, one in enumerate(readers):
        await one.read_all(sorted(taken)[number :: len(readers)])


async def _strike(blow: Blow, world: World, proxy: Proxy, history: History, counts: Counter[str]) -> None:
    await asyncio.sleep(max(0.0, (blow.at - history.now()) / 1_000))
    if blow.part is Part.LINES:
        (proxy.cut if blow.harm is Harm.CUT else proxy.silence)()
    else:
        part = world.redis if blow.part is Part.REDIS else world.processes.get(blow.part)
        if part is None:
            return
        async with world.locks[blow.part]:
            killed = blow.harm is Harm.KILL
            part.kill() if killed else part.pause()
            await asyncio.sleep(blow.lasts / 1_000)
            await asyncio.to_thread(part.start if killed else part.resume)
    counts[f"{blow.part}: {blow.harm}"] += 1


async def _settle(acting: Sequence[asyncio.Task[None]], people: Sequence[Patient | AtWork], world: World) -> list[str]:
    """Wait until everyone has done what they wanted, and the bot has answered; return what never came to rest."""
    await asyncio.gather(*(process.ready() for process in world.processes.values()))
    try:
        async with asyncio.timeout(SETTLE_S):
            await asyncio.gather(*acting)
            while not (all(one.idle for one in people) and await _quiet(world)):  # noqa: ASYNC110 - asks a store
                await asyncio.sleep(REST_S)
    except TimeoutError:
        return [f"{one.who} still waits for {sorted(one.owed)}" for one in people if not one.idle]
    return []


async def _agreed(patients: Sequence[Patient], staff: Sequence[AtWork], world: World) -> None:
    """Wait until every screen says how it stands; should one not, the checker sees it."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(NEWS_S):
            store = await _stored(world)
            while not (
                all(store.states.get(talk, ("", ""))[0] == state for talk, state in (one.stands for one in patients))
                and all(store.held.get(one.who, set()) == one.stands for one in staff)
            ):
                await asyncio.sleep(REST_S)
                store = await _stored(world)


async def _quiet(world: World) -> bool:
    redis = connect(world.redis.url)
    try:
        return not await redis.zcard(f"{{{CLINIC}}}:turns")
    finally:
        await redis.aclose()


async def _stored(world: World) -> Store:
    redis = connect(world.redis.url)
    try:
        return await read_store(redis, CLINIC)
    finally:
        await redis.aclose()
