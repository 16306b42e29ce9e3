"""Patient to coordinator: how long a message takes with many sockets open, and how many a second one process relays."""

import asyncio
import gc
import itertools
import json
import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import aiohttp

from benchmarks.load.crowd import LOOKED_AT, TEXT, Person, browsers, coordinator, crowd, late, now_ms, onlooker, patient
from benchmarks.load.serving import Serving, bare, edge

SOCKETS, TALKS, RATE, SECONDS = 2_000, 100, 200, 30
EACH = 10
"""Talks in one coordinator's hands."""
SATURATED_S = 12


@dataclass(frozen=True)
class Relayed:
    """What became of the messages of a run. `took` is ms from sending to the other end.

    `cpu_us` is the server's processor time for one; `redis_us` what the step that keeps one takes inside Redis, the
    disk included.
    """

    sent: int
    took: list[float]
    seconds: float
    redis_us: float = 0
    cpu_us: float = 0

    @property
    def rate(self) -> float:
        """Messages a second."""
        return len(self.took) / self.seconds

    @property
    def lost(self) -> int:
        """Messages that never arrived."""
        return self.sent - len(self.took)


class Ends:
    """Both ends of all talks: when each message left, and how long it took."""

    def __init__(self, text: str = TEXT) -> None:
        self.text = text
        self.numbers = itertools.count(1)
        self.left: dict[str, float] = {}
        self.took: list[float] = []
        self.done: dict[str, asyncio.Event] = {}

    async def listen(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        """Hear what arrives at one end."""
        async for message in ws:
            frame = json.loads(message.data)
            if frame["type"] != "message":
                continue
            text = frame.get("message", frame)["text"]
            name = text.rpartition(" ")[2]
            if name in self.left:
                self.took.append(now_ms() - self.left.pop(name))
                if event := self.done.pop(name, None):
                    event.set()

    async def send(self, ws: aiohttp.ClientWebSocketResponse, *, wait: bool) -> None:
        """Write something that can be told apart at the other end."""
        number = next(self.numbers)
        name = str(number)
        arrived = self.done[name] = asyncio.Event()
        frame = json.dumps({"type": "say", "id": str(uuid.UUID(int=number, version=4)), "text": f"{self.text} {name}"})
        self.left[name] = now_ms()
        await ws.send_str(frame)
        if wait:
            await arrived.wait()


async def talks(http: aiohttp.ClientSession, serving: Serving, count: int) -> tuple[list[Person], list[Person]]:
    """Return so many patients in the care of coordinators, and those, their consoles open on every talk."""
    patients = await crowd([partial(patient, http, serving)] * count)
    for person in patients:
        await person.send("person")
        await person.until("received")
        person.drain()
    consoles = []
    for number in range(count // EACH):
        console = await coordinator(http, serving, f"staff{number}")
        for _ in range(EACH):
            await console.send("next")
            claimed = await console.until("claimed", "refused")
            await console.send("open", handoff=claimed["handoff"])
            await console.until("talk")
        consoles.append(console)
    return patients, consoles


async def steady(ends: Ends, patients: Sequence[Person], rate: float, seconds: float) -> Relayed:
    """Send at random moments, so many a second, whatever comes back."""
    chance, began, sent = random.Random(7), now_ms(), 0
    due = began
    while now_ms() - began < seconds * 1000:
        due += chance.expovariate(rate) * 1000
        await asyncio.sleep(max(0, due - now_ms()) / 1000)
        await ends.send(chance.choice(patients).ws, wait=False)
        sent += 1
    took = (now_ms() - began) / 1000
    for _ in range(100):
        if not ends.left:
            break
        await asyncio.sleep(0.05)
    return Relayed(sent, ends.took, took)


async def saturated(ends: Ends, patients: Sequence[aiohttp.ClientWebSocketResponse], seconds: float) -> Relayed:
    """Send from each talk as soon as the message before arrived."""
    began = now_ms()

    async def keep_writing(ws: aiohttp.ClientWebSocketResponse) -> int:
        sent = 0
        while now_ms() - began < seconds * 1000:
            await ends.send(ws, wait=True)
            sent += 1
        return sent

    sent = sum(await asyncio.gather(*map(keep_writing, patients)))
    return Relayed(sent, ends.took, (now_ms() - began) / 1000)


async def live(sockets: int = SOCKETS, seconds: float = SECONDS) -> Relayed:
    """Return how messages fare with many sockets open."""
    async with edge() as serving, browsers() as http:
        await crowd([partial(onlooker, http, serving)] * (sockets - TALKS))
        patients, consoles = await talks(http, serving, TALKS)
        ends = Ends()
        listening = [asyncio.create_task(ends.listen(person.ws)) for person in consoles]
        gc.collect()
        gc.freeze()  # the generator's own pauses are not the edge's
        used = serving.cpu_s()
        relayed = await steady(ends, patients, RATE, seconds)
        await _stop(listening)
        return replace(relayed, cpu_us=(serving.cpu_s() - used) / relayed.sent * 1e6)


async def highest(workers: int = 1, seconds: float = SATURATED_S, count: int = 60, text: str = TEXT) -> Relayed:
    """Return how many messages a second the edge relays when every talk sends without pause."""
    async with edge(workers) as serving, browsers() as http:
        patients, consoles = await talks(http, serving, count)
        ends = Ends(text)
        listening = [asyncio.create_task(ends.listen(person.ws)) for person in consoles]
        await serving.redis.config_resetstat()
        used = serving.cpu_s()
        relayed = await saturated(ends, [person.ws for person in patients], seconds)
        used = serving.cpu_s() - used
        steps = (await serving.redis.info("commandstats"))["cmdstat_evalsha"]
        await _stop(listening)
        return replace(relayed, redis_us=steps["usec_per_call"], cpu_us=used / relayed.sent * 1e6)


async def highest_bare(seconds: float = SATURATED_S, count: int = 60) -> Relayed:
    """Return the same of the bare path."""
    async with bare() as serving, browsers() as http:
        ends = Ends()
        hearing = [await http.ws_connect(f"{serving.base}/listen/{number}") for number in range(count)]
        writing = [Person(await http.ws_connect(f"{serving.base}/talk/{number}")) for number in range(count)]
        listening = [asyncio.create_task(ends.listen(ws)) for ws in hearing]
        for person in writing:
            person.drain()
        used = serving.cpu_s()
        relayed = await saturated(ends, [person.ws for person in writing], seconds)
        await _stop(listening)
        return replace(relayed, cpu_us=(serving.cpu_s() - used) / relayed.sent * 1e6)


async def _stop(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def shown(name: str, relayed: Relayed, against: float | None = None) -> str:
    """Return a line of the table."""
    ratio = f"   {relayed.rate / against:5.2f} of the bare path" if against else ""
    middle, p95, p99 = (late(relayed.took, share) for share in (0.5, 0.95, 0.99))
    return (
        f"  {name:46}{relayed.rate:8.0f} /s   p50 {middle:6.1f}  p95 {p95:6.1f}  p99 {p99:6.1f} ms"
        f"   lost {relayed.lost}   {relayed.cpu_us:4.0f} us of processor each{ratio}"
    )


async def without_rest() -> tuple[Relayed, Relayed]:
    """Print how the bare path and one edge process fare when nobody pauses, and return both."""
    bare = await highest_bare()
    print(shown("bare path, without rest", bare), flush=True)
    one = await highest()
    print(shown("edge, one process, without rest (bar 0.5)", one, bare.rate), flush=True)
    print(f"  of which inside Redis {one.redis_us:.0f} us: {1e6 / one.redis_us:.0f} messages /s for one of its cores")
    looked_at = await highest(text=LOOKED_AT)
    print(shown("the same, and each looked at again", looked_at, bare.rate), flush=True)
    return bare, one


if __name__ == "__main__":
    asyncio.run(without_rest())
