"""Many sockets: what an idle one costs, and how fast all are back after a cut."""

from functools import partial

import aiohttp

from benchmarks.load.crowd import TEXT, Person, browsers, crowd, now_ms, onlooker, patient, row
from benchmarks.load.serving import Serving, edge

SOCKETS = 2_000
TALK = 40
"""Messages of a talk whose size in Redis is measured."""


async def idle_kb(sockets: int = SOCKETS) -> float:
    """Return how many KB an idle patient's socket holds in the edge."""
    async with edge() as serving, browsers() as http:
        await crowd([partial(onlooker, http, serving)] * 50)  # what is made once is made
        before = serving.resident_kb()
        await crowd([partial(onlooker, http, serving)] * sockets)
        return (serving.resident_kb() - before) / sockets


async def all_back(sockets: int = SOCKETS) -> tuple[float, int]:
    """Return how long (s) it takes until everyone is back with all they had, and how many were not."""
    async with edge() as serving, browsers() as http:
        people = await crowd([partial(patient, http, serving)] * sockets)
        wanted = len(await serving.conversations.messages(people[0].conversation))
        await crowd([partial(person.ws.close) for person in people])
        began = now_ms()
        back = await crowd([partial(resume, http, serving, person.token) for person in people], at_once=sockets)
        return (now_ms() - began) / 1000, sum(seen != wanted for seen in back)


async def resume(http: aiohttp.ClientSession, serving: Serving, token: str) -> int:
    """Come back and return how many messages came with the welcome."""
    person = Person(await http.ws_connect(f"{serving.base}/ws/patient", max_msg_size=0))
    await person.send("hello", token=token)
    welcome = await person.until("welcome")
    person.drain()
    return len(welcome["messages"])


async def talk_kb() -> float:
    """Return how many KB a talk of forty messages takes in Redis, with a handoff and its audit."""
    async with edge() as serving, browsers() as http:
        person = await patient(http, serving)
        await person.send("person")
        await person.until("received")
        for _ in range(TALK):
            await person.send("say", text=TEXT)
            await person.until("received")
        size = 0
        async for key in serving.redis.scan_iter():
            name = key.decode()
            if person.conversation in name or "handoff:" in name:
                size += await serving.redis.memory_usage(key, samples=0)
        return size / 1024


async def measure() -> list[str]:
    """Return the lines of the table."""
    seconds, missing = await all_back()
    return [
        row(f"{SOCKETS} back at once, with something missing", f"{seconds:.1f} s, {missing}", "10 s, 0"),
        row("an idle socket of a patient", f"{await idle_kb():.1f} KB", "40"),
        row(f"a talk of {TALK} messages in Redis", f"{await talk_kb():.1f} KB", "25"),
    ]
