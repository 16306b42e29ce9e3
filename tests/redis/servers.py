"""Several real Redis processes on loopback: a master with replicas under Sentinels, and a cluster."""

import asyncio
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self
from urllib.parse import quote

from redis import Redis
from redis.exceptions import RedisError

from deploy.ports import LOOPBACK, free_port
from deploy.redis_server import executable
from deploy.watchdog import Watchdog

PASSWORD = "of the servers"
SERVICE = "first-hello"
PATIENCE_S = 30.0
POLL_S = 0.05
TRIES = 5
DOWN_MS = 1_000
"""How long a master may be silent before the Sentinels take it for dead. Short, for tests."""

PLAIN = ("appendonly yes", "appendfsync always", 'save ""', f'requirepass "{PASSWORD}"', f'masterauth "{PASSWORD}"')


class Server:
    """One process of the Redis server program, with a file of settings, as a Sentinel needs."""

    def __init__(self, folder: Path, lines: Sequence[str], *, sentinel: bool = False, password: str = PASSWORD) -> None:
        self._folder, self._lines, self._password = folder, lines, password
        self._more = ("--sentinel",) if sentinel else ()
        self._watchdog = Watchdog()
        self._process: subprocess.Popen[bytes] | None = None
        self._settle()

    def _settle(self) -> None:
        """Choose a port, and write the settings down."""
        self.port = _port()
        self._file, own_folder = self._folder / f"{self.port}.conf", self._folder / str(self.port)
        own = (f"bind {LOOPBACK}", f"port {self.port}", f"dir {own_folder}", "daemonize no")
        own_folder.mkdir()
        self._file.write_text("\n".join((*own, *self._lines)) + "\n")

    def __enter__(self) -> Self:
        """Start it; at another port where somebody has taken the first in the meantime, as on a busy machine."""
        try:
            tries = 1
            while not self._starts():
                assert tries < TRIES, "it ended each time it was started"
                tries += 1
                self._settle()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.kill()
        self._watchdog.close()

    def start(self) -> None:
        """Start it again where it was, and wait until it answers."""
        assert self._starts(), "it ended at once"

    def _starts(self) -> bool:
        process = self._process = subprocess.Popen(
            (str(executable()), str(self._file), *self._more),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._watchdog.watch(process.pid)
        until(lambda: process.poll() is not None or self.ask("PING") in (b"PONG", True))
        if process.poll() is None:
            return True
        self.kill()
        return False

    def kill(self) -> None:
        """End it as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._watchdog.forget(self._process.pid)
            self._process = None

    def pause(self) -> None:
        """Freeze it."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    def ask(self, *command: str | int) -> object:
        """Run a command past the code under test; None while it does not answer."""
        try:
            with Redis.from_url(
                f"redis://{LOOPBACK}:{self.port}", password=self._password or None, socket_timeout=2.0, retry=None
            ) as client:
                return client.execute_command(*command)
        except RedisError:
            return None


@dataclass(frozen=True)
class Watched:
    """A master, its replicas and the Sentinels that watch them."""

    servers: tuple[Server, ...]
    sentinels: tuple[Server, ...]
    guard: str

    @property
    def url(self) -> str:
        """The address, as REDIS_URL wants it."""
        nodes = ",".join(f"{LOOPBACK}:{sentinel.port}" for sentinel in self.sentinels)
        own = f"?sentinel_password={quote(self.guard)}" if self.guard else ""
        return f"redis+sentinel://:{quote(PASSWORD)}@{nodes}/{SERVICE}{own}"

    def master(self) -> Server:
        """Return the server that the Sentinels call the master now."""
        found = self.sentinels[0].ask("SENTINEL", "GET-MASTER-ADDR-BY-NAME", SERVICE)
        assert isinstance(found, list | tuple)
        return next(server for server in self.servers if str(server.port) == str(_text(found[1])))

    async def taken_over(self, dead: Server) -> None:
        """Wait until another server is the master."""
        await asyncio.to_thread(until, lambda: self.master() is not dead)


@contextmanager
def watched(guard: str = "") -> Iterator[Watched]:
    """Yield a master with two replicas, and three Sentinels who agree about that; `guard` is their own password."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="sentinel-")))
        first = stack.enter_context(Server(folder, PLAIN))
        following = (*PLAIN, f"replicaof {LOOPBACK} {first.port}")
        servers = (first, *(stack.enter_context(Server(folder, following)) for _ in range(2)))
        lines: tuple[str, ...] = (
            f"sentinel monitor {SERVICE} {LOOPBACK} {first.port} 2",
            f'sentinel auth-pass {SERVICE} "{PASSWORD}"',
            f"sentinel down-after-milliseconds {SERVICE} {DOWN_MS}",
            f"sentinel failover-timeout {SERVICE} 6000",
        )
        lines += (f'requirepass "{guard}"',) if guard else ()
        sentinels = tuple(stack.enter_context(Server(folder, lines, sentinel=True, password=guard)) for _ in range(3))
        until(lambda: all(_knows(sentinel) for sentinel in sentinels))
        yield Watched(servers, sentinels, guard)


@contextmanager
def cluster() -> Iterator[tuple[Server, ...]]:
    """Yield three nodes that share the slots between them."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="cluster-")))
        lines = (*PLAIN, "cluster-enabled yes", "cluster-node-timeout 2000", "cluster-require-full-coverage no")
        nodes = tuple(stack.enter_context(Server(folder, lines)) for _ in range(3))
        for number, node in enumerate(nodes):
            low, high = 16_384 * number // 3, 16_384 * (number + 1) // 3
            node.ask("CLUSTER", "ADDSLOTS", *range(low, high))
            node.ask("CLUSTER", "SET-CONFIG-EPOCH", number + 1)
        for node in nodes[1:]:
            node.ask("CLUSTER", "MEET", LOOPBACK, nodes[0].port)
        until(lambda: all(_whole(node) for node in nodes))
        yield nodes


def cluster_url(nodes: Sequence[Server]) -> str:
    """Return the address of a cluster, as REDIS_URL wants it."""
    return f"redis+cluster://:{quote(PASSWORD)}@" + ",".join(f"{LOOPBACK}:{node.port}" for node in nodes)


def _port() -> int:
    """Return a free port; a node of a cluster listens on the one 10,000 above it as well."""
    while True:
        port = free_port()
        if port + 10_000 <= 65_535:
            return port


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; fails when it does not within `PATIENCE_S`."""
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(POLL_S)


def _knows(sentinel: Server) -> bool:
    said = sentinel.ask("INFO", "sentinel")
    master = said.get("master0", {}) if isinstance(said, dict) else {}
    return (master.get("slaves"), master.get("sentinels")) == (2, 3)


def _whole(node: Server) -> bool:
    said = node.ask("CLUSTER", "INFO")
    return isinstance(said, bytes) and b"cluster_state:ok" in said and b"cluster_size:3" in said


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
