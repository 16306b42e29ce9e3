"""Ten thousand in line and nobody there; then somebody is: how soon they are offered, and everybody has heard of it."""

import asyncio
import time
from functools import partial
from typing import Any

from benchmarks.load.claims import fill
from benchmarks.load.crowd import Person, browsers, crowd, looking_on, now_ms, row
from benchmarks.load.serving import SECRET, Serving, edge
from bot.content import sentence
from handoff.web.tokens import Tokens

WAITING, OPEN = 10_000, 500
"""People in line, and how many of them have their page open."""

BEFORE_MS = 60_000
QUIET_S = 3.0
"""Looks at nobody for so long say that everybody was looked at."""

HERE = sentence("someone_here", "en")


async def page(http: Any, serving: Serving, number: int) -> Person:
    """Open the page of someone in line."""
    person = Person(await http.ws_connect(f"{serving.base}/ws/patient", max_msg_size=0))
    await person.send("hello", token=Tokens(SECRET).sign(f"talk{number}"))
    await person.until("welcome")
    return person


async def hears(person: Person) -> float:
    """Return when (ms) this patient was told that somebody is here."""
    while (await person.until("message"))["message"].get("text") != HERE:
        pass
    return now_ms()


async def settled(serving: Serving) -> None:
    """Return when the night has been noticed, and everybody looked at because of it."""
    quiet_since = now_ms()
    while now_ms() - quiet_since < QUIET_S * 1000:
        await asyncio.sleep(0.2)
        due = await serving.redis.zcount(serving.keys.ladder, "-inf", int(time.time() * 1000))
        known = await serving.redis.zcard(serving.keys.ladder)
        if due or known < WAITING:
            quiet_since = now_ms()


async def all_told(serving: Serving, waiting: int) -> float:
    """Return when (ms) it stands in everybody's talk."""
    left = list(range(waiting))
    while left:
        await asyncio.sleep(0.1)
        async with serving.redis.pipeline(transaction=False) as pipe:
            for number in left[:: max(1, len(left) // 200)]:
                pipe.hexists(serving.keys.seen(f"talk{number}"), f"service:line:h{number}:someone_here")
            if not all(await pipe.execute()):
                continue
        async with serving.redis.pipeline(transaction=False) as pipe:
            for number in left:
                pipe.hexists(serving.keys.seen(f"talk{number}"), f"service:line:h{number}:someone_here")
            left = [number for number, there in zip(left, await pipe.execute(), strict=True) if not there]
    return now_ms()


async def from_nobody_to_somebody(waiting: int = WAITING, pages: int = OPEN) -> tuple[float, float, float]:
    """Return the ms from being ready to the board with all of them, to the last open page, and to the last talk."""
    async with edge() as serving, browsers() as http:
        await fill(serving, waiting, int(time.time() * 1000) - BEFORE_MS)
        step = max(1, waiting // pages)
        people = await crowd([partial(page, http, serving, number) for number in range(0, waiting, step)])
        await settled(serving)
        hearing = [asyncio.create_task(hears(person)) for person in people]
        console = await looking_on(http, serving, "first")
        began = now_ms()
        await console.send("duty", duty="available")
        while (board := await console.until("queue"))["in_line"] < waiting or not board["online"]:
            pass
        offered = now_ms()
        console.drain()
        told = await all_told(serving, waiting)
        heard = max(await asyncio.gather(*hearing))
        return offered - began, heard - began, told - began


async def measure() -> list[str]:
    """Return the lines of the table."""
    offered, heard, told = await from_nobody_to_somebody()
    return [
        row(f"from nobody to somebody: {WAITING} on the board", f"{offered / 1000:.1f} s", "5"),
        row(f"the last of {OPEN} open pages has heard of it", f"{heard / 1000:.1f} s", "5"),
        row(f"it stands in the last of {WAITING} talks", f"{told / 1000:.1f} s", "5"),
    ]


if __name__ == "__main__":
    print("\n".join(asyncio.run(measure())))
