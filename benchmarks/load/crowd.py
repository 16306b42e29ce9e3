"""The people of a load run: sockets of patients and coordinators, in the generator's own process."""

import asyncio
import contextlib
import json
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from benchmarks.load.serving import Serving

AT_ONCE = 50
"""How many open their sockets at the same time, but where that is what is measured."""

WITHOUT_ID = {"hello", "duty", "open", "ping"}

TEXT = "it has been a long week and i would like to talk about it"
LOOKED_AT = "nobody at home knows what happened and i would like to talk"
"""An ordinary message that goes to the second opinion, as a fifth of them do; `TEXT` is none."""


class Person:
    """One socket, and what it waits for."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self.ws = ws
        self.conversation = ""
        self.token = ""
        self.reading: asyncio.Task[None] | None = None
        self.beating: asyncio.Task[None] | None = None

    def stay(self) -> None:
        """Give signs of life, as a console does: whoever gives none loses their people after a while."""
        self.beating = asyncio.create_task(_beat(self.ws))

    def drain(self) -> None:
        """Read on and drop what comes: a browser that does not read answers no pings, and is cut off."""
        self.reading = asyncio.create_task(_drain(self.ws))

    async def until(self, *types: str) -> dict[str, Any]:
        """Return the next frame of one of these types."""
        while True:
            frame: dict[str, Any] = json.loads((await self.ws.receive()).data)
            if frame["type"] in types:
                return frame

    async def send(self, type_: str, **fields: Any) -> str:
        """Send a frame under a new id, and return that."""
        name = str(uuid.uuid4())
        frame = {"type": type_, **fields} if type_ in WITHOUT_ID else {"type": type_, "id": name, **fields}
        await self.ws.send_str(json.dumps(frame))
        return name


async def _beat(ws: aiohttp.ClientWebSocketResponse) -> None:
    with contextlib.suppress(aiohttp.ClientError):
        while not ws.closed:
            await ws.send_str('{"type": "ping"}')
            await asyncio.sleep(10)


async def _drain(ws: aiohttp.ClientWebSocketResponse) -> None:
    with contextlib.suppress(aiohttp.ClientError):
        async for _ in ws:
            pass


@asynccontextmanager
async def browsers() -> AsyncIterator[aiohttp.ClientSession]:
    """Yield what opens any number of sockets."""
    async with aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0), cookie_jar=aiohttp.DummyCookieJar()
    ) as http:
        yield http


async def patient(http: aiohttp.ClientSession, serving: Serving, token: str | None = None) -> Person:
    """Open a widget and wait for its welcome."""
    person = Person(await http.ws_connect(f"{serving.base}/ws/patient", max_msg_size=0))
    await person.send("hello", **({"token": token} if token else {}))
    welcome = await person.until("welcome")
    person.conversation, person.token = welcome["conversation"], welcome["token"]
    return person


async def onlooker(http: aiohttp.ClientSession, serving: Serving) -> Person:
    """Open a widget and leave it open."""
    person = await patient(http, serving)
    person.drain()
    return person


async def coordinator(http: aiohttp.ClientSession, serving: Serving, name: str, *, supervisor: bool = False) -> Person:
    """Open a console and be ready."""
    person = await looking_on(http, serving, name, supervisor=supervisor)
    await person.send("duty", duty="available")
    person.stay()
    return person


async def looking_on(http: aiohttp.ClientSession, serving: Serving, name: str, *, supervisor: bool = False) -> Person:
    """Open a console and take nobody."""
    cookie = await serving.cookie(name, supervisor=supervisor)
    person = Person(await http.ws_connect(f"{serving.base}/ws/console", headers=cookie, max_msg_size=0))
    await person.send("hello")
    await person.until("queue")
    return person


async def crowd[T](some: Iterable[Callable[[], Awaitable[T]]], at_once: int = AT_ONCE) -> list[T]:
    """Do many things, so many at a time, and return what came of them."""
    gate = asyncio.Semaphore(at_once)

    async def one(do: Callable[[], Awaitable[T]]) -> T:
        async with gate:
            return await do()

    return await asyncio.gather(*(one(do) for do in some))


def late(times_ms: list[float], share: float) -> float:
    """Return a percentile."""
    ordered = sorted(times_ms)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def now_ms() -> float:
    """Return a clock's milliseconds."""
    return time.perf_counter() * 1000


def row(name: str, value: str, bar: str) -> str:
    """Return a line of the table."""
    return f"  {name:52}{value:>28}   bar {bar}"
