"""A long line and many consoles: how soon whoever asks for a person is seen, and whether the loop keeps up."""

import asyncio
import time

from benchmarks.load.claims import fill
from benchmarks.load.crowd import Person, browsers, coordinator, late, now_ms, patient, row
from benchmarks.load.serving import edge

PEOPLE, CONSOLES = 200, 20
PING_S = 0.02


async def seen_ms(waiting: int, consoles: int = CONSOLES, people: int = PEOPLE) -> tuple[list[float], list[float]]:
    """Return how long (ms) it took from asking for a person to a console, and pings of a page to be answered meanwhile.

    `waiting` stand in line before. One console is looked at; all of them are served.
    """
    async with edge() as serving, browsers() as http:
        await fill(serving, waiting, int(time.time() * 1000) - waiting)
        for number in range(consoles - 1):
            (await coordinator(http, serving, f"staff{number}", supervisor=number == 0)).drain()
        watcher = Watcher(await coordinator(http, serving, "watcher", supervisor=True))
        pinging = Pings(await patient(http, serving))
        beside = [asyncio.create_task(watcher.watch()), asyncio.create_task(pinging.beat())]
        took = []
        for known in range(waiting, waiting + people):
            person = await patient(http, serving)
            began = now_ms()
            await person.send("person")
            await watcher.sees(known + 1)
            took.append(now_ms() - began)
            person.drain()
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        return took, pinging.took


class Watcher:
    """A console that reads on, and knows how many its board counts."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._in_line = 0
        self._changed = asyncio.Event()

    async def watch(self) -> None:
        """Read boards until cancelled."""
        while True:
            self._in_line = (await self._person.until("queue"))["in_line"]
            self._changed.set()

    async def sees(self, count: int) -> None:
        """Return when the board counts so many."""
        while self._in_line < count:
            self._changed.clear()
            await self._changed.wait()


class Pings:
    """A page that asks again and again whether the edge is there."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.took: list[float] = []

    async def beat(self) -> None:
        """Ask until cancelled."""
        while True:
            began = now_ms()
            await self._person.send("ping")
            await self._person.until("pong")
            self.took.append(now_ms() - began)
            await asyncio.sleep(PING_S)


async def measure() -> list[str]:
    """Return the lines of the table."""
    lines = []
    for waiting in (1_000, 10_000):
        seen, pongs = await seen_ms(waiting)
        name = f"from asking to a console, {waiting} in line, {CONSOLES} consoles"
        lines.append(row(name, f"p50 {late(seen, 0.5):.0f}, p99 {late(seen, 0.99):.0f} ms", "500"))
        lines.append(row("  a page's ping meanwhile", f"p99 {late(pongs, 0.99):.0f} ms", "-"))
    return lines


if __name__ == "__main__":
    print("\n".join(asyncio.run(measure())))
