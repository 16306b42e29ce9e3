"""What is measured: an edge with a Redis of its own and nobody behind it, and the bare path it is compared with."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from deploy.ports import LOOPBACK, free_port
from deploy.redis_server import EmbeddedRedis
from deploy.watchdog import Watchdog
from handoff.adapters.redis_client import Client, connect
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_queue import RedisQueue
from handoff.adapters.redis_scripts import Scripts
from handoff.adapters.redis_staff import RedisStaff
from handoff.service.ports.staff import Coordinator

START_S = 60.0
PASSWORD = "a password for the bench"  # noqa: S105  # of a roster that is gone with the run
CLINIC = "bench"
SECRET = "k" * 40


@dataclass(frozen=True)
class Serving:
    """A server under load. `pids` are its processes, the second opinion's too; `redis` and `keys` the way around."""

    port: int
    pids: tuple[int, ...]
    redis: Client = field(repr=False)
    keys: Keys = field(default_factory=lambda: Keys(CLINIC))

    @property
    def base(self) -> str:
        """Where its sockets are."""
        return f"ws://{LOOPBACK}:{self.port}"

    @property
    def conversations(self) -> RedisConversations:
        """The store of conversations, as the edge uses it."""
        return RedisConversations(self.redis, self.keys, Scripts(self.redis, self.keys))

    @property
    def queue(self) -> RedisQueue:
        """The line, as the edge uses it."""
        return RedisQueue(self.redis, self.keys, Scripts(self.redis, self.keys))

    async def cookie(self, username: str, *, supervisor: bool = False) -> dict[str, str]:
        """Put someone on the roster and sign them in."""
        staff = RedisStaff(self.redis, self.keys)
        await staff.add(Coordinator(username, username, "nurse", supervisor), PASSWORD)
        return {"Cookie": f"first_hello_session={await staff.sign_in(username, PASSWORD)}"}

    def cpu_s(self) -> float:
        """Return the processor time that its processes have used, in seconds."""
        used = 0
        for pid in self.pids:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            used += int(fields[11]) + int(fields[12])
        return used / os.sysconf("SC_CLK_TCK")

    def resident_kb(self) -> int:
        """Return the memory that its processes hold, in KB."""
        held = 0
        for pid in self.pids:
            status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
            held += next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
        return held


@contextmanager
def redis_server() -> Iterator[str]:
    """Run a Redis that keeps every write on disk before it answers."""
    with EmbeddedRedis() as server:
        yield server.url


@asynccontextmanager
async def edge(workers: int = 1) -> AsyncIterator[Serving]:
    """Run the edge with so many processes. There is no assistant: what is measured does without one."""
    port, nobody = free_port(), free_port()
    with redis_server() as url:
        environ = {
            "FIRST_HELLO_MODE": "development", "EDGE_HOST": LOOPBACK, "EDGE_PORT": str(port),
            "EDGE_WORKERS": str(workers), "CLINIC_ID": CLINIC, "CLINIC_NAME": "Bench", "CLINIC_PHONE": "(555) 010-0100",
            "CLINIC_HOURS_EN": "Always", "CLINIC_HOURS_ES": "Siempre", "REDIS_URL": url,
            "RASA_URL": f"http://{LOOPBACK}:{nobody}", "ACTIONS_URL": f"http://{LOOPBACK}:{nobody}",
            "SECRET_KEY": SECRET, "RASA_SECRET": "r" * 40,
            "CASELOAD_CAP": "100",
        }  # fmt: skip
        async with _running(("-m", "handoff"), environ, port, "/healthz") as pid:
            await _loaded(f"http://{LOOPBACK}:{port}/readyz")
            redis = connect(url)
            yield Serving(port, tuple(_family(pid)), redis)
            await redis.aclose()


@asynccontextmanager
async def bare() -> AsyncIterator[Serving]:
    """Run the bare path (`benchmarks.load.bare`): a minimal Sanic socket, one deduplicating append, one send."""
    port = free_port()
    with redis_server() as url:
        arguments = ("-m", "benchmarks.load.bare", str(port))
        async with _running(arguments, {"BARE_REDIS": url}, port, "/healthz") as pid:
            redis = connect(url)
            yield Serving(port, (pid,), redis)
            await redis.aclose()


@asynccontextmanager
async def _running(arguments: tuple[str, ...], environ: dict[str, str], port: int, health: str) -> AsyncIterator[int]:
    watchdog = Watchdog()
    process = subprocess.Popen(  # noqa: ASYNC220  # started once, before anything runs
        (sys.executable, *arguments),
        env=os.environ | environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    watchdog.watch(process.pid)
    try:
        await _answering(f"http://{LOOPBACK}:{port}{health}", process)
        yield process.pid
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait)
        watchdog.close()


async def _answering(url: str, process: subprocess.Popen[bytes]) -> None:
    """Return when it serves, or raise."""
    deadline = time.monotonic() + START_S
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < deadline and process.poll() is None:
            try:
                async with session.get(url) as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.1)
    raise RuntimeError("the server under load did not start")


async def _loaded(url: str) -> None:
    """Return when the second opinion is loaded: its fifty megabytes are no socket's, and its loading no message's."""
    deadline = time.monotonic() + START_S
    async with aiohttp.ClientSession() as session:
        while time.monotonic() < deadline:
            async with session.get(url) as answer:
                if (await answer.json())["parts"]["second_opinion"]:
                    return
            await asyncio.sleep(0.1)
    raise RuntimeError("the second opinion was not loaded")


def _family(pid: int) -> Iterator[int]:
    yield pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split():
        yield from _family(int(child))
