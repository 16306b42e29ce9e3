"""The system under the blows: real edge processes, a real Redis, a box and actions, each by its own process id.

Two edges share one Redis. The first asks the stand-in box, the second the real Rasa where there is one, so that both
kinds of failure meet in the same talks.
"""

import asyncio
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from deploy import readiness
from deploy.configuration import untouched
from deploy.environments import ROOT
from deploy.parts import BOX_PYTHON
from deploy.ports import LOOPBACK, free_port
from deploy.redis_server import EmbeddedRedis
from deploy.watchdog import Watchdog
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_staff import RedisStaff
from handoff.service.ports.staff import Coordinator
from tests.chaos.plan import LEASE_S, Part, Plan

CLINIC = "chaos"
PASSWORD = "a long password"
START_S = 120.0
"""Rasa on a busy machine takes long."""


type Starter = Callable[[str, tuple[str, ...], Mapping[str, str], str], Process]
"""Starts what is named: its command, its environment, and where it says that it is ready."""


class Process:
    """A process that is killed, frozen and started again, by its own id."""

    def __init__(self, argv: tuple[str, ...], environ: Mapping[str, str], ready: readiness.Probe, log: Path) -> None:
        self._argv = argv
        self._environ = environ
        self._ready = ready
        self._log = log
        self._watchdog = Watchdog()  # ends it, should this process be killed
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, without waiting until it answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._argv, env=self._environ, cwd=ROOT, stdout=log, stderr=log, start_new_session=True
            )
        self._watchdog.watch(self._process.pid)

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

    async def ready(self) -> bool:
        """Wait until it answers."""
        return await readiness.until(self._ready, START_S)

    def close(self) -> None:
        """End it for good."""
        self.kill()
        self._watchdog.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)


@dataclass
class World:
    """The running system, and who works in it."""

    redis: EmbeddedRedis
    processes: Mapping[Part, Process]
    edge_ports: tuple[int, int]
    coordinators: tuple[str, ...]
    real_box: bool
    locks: dict[Part, asyncio.Lock] = field(default_factory=lambda: {part: asyncio.Lock() for part in Part})


@asynccontextmanager
async def running_world(folder: Path, plan: Plan, *, real_box: bool) -> AsyncIterator[World]:
    """Start everything, with the plan's coordinators on the roster; end it with the block. Logs go into `folder`."""
    async with AsyncExitStack() as stack:
        redis = stack.enter_context(EmbeddedRedis())
        box, actions, rasa = free_port(), free_port(), free_port()
        edges = (free_port(), free_port())
        environ = _environ(redis.url, box, actions)
        own = environ | {"RASA_URL": f"http://{LOOPBACK}:{rasa}"} if real_box else environ

        def process(name: str, argv: tuple[str, ...], values: Mapping[str, str], url: str) -> Process:
            started = Process(argv, values, readiness.http(url), folder / f"{name}.log")
            stack.callback(started.close)
            started.start()
            return started

        stand_in = (
            sys.executable,
            str(Path(__file__).with_name("stand_in_box.py")),
            "--seed",
            str(plan.seed),
            "--port",
        )
        health = f"http://{LOOPBACK}:{actions}/health"
        listening = ("-m", "actions", "--port") if real_box else stand_in[1:]
        processes = {
            Part.BOX: process("box", (*stand_in, str(box)), environ, f"http://{LOOPBACK}:{box}/health"),
            Part.ACTIONS: process("actions", (sys.executable, *listening, str(actions)), environ, health),
            Part.EDGE_1: _edge(process, "edge_1", environ, edges[0]),
            Part.EDGE_2: _edge(process, "edge_2", own, edges[1]),
        }
        if real_box:
            argv = (str(BOX_PYTHON), "-m", "bot.rasa_box", "--port", str(rasa))
            processes[Part.RASA] = process("rasa", argv, own, f"{own['RASA_URL']}/webhooks/edge/")
        names = await _roster(redis.url, plan)
        ready = await asyncio.gather(*(one.ready() for one in processes.values()))
        if not all(ready):
            raise RuntimeError(f"did not start: {[part for part, up in zip(processes, ready, strict=True) if not up]}")
        yield World(redis, processes, edges, names, real_box)


def _edge(process: Starter, name: str, environ: Mapping[str, str], port: int) -> Process:
    command = (sys.executable, str(Path(__file__).with_name("edge.py")))
    return process(name, command, {**environ, "EDGE_PORT": str(port)}, f"http://{LOOPBACK}:{port}/healthz")


def _environ(redis_url: str, box: int, actions: int) -> dict[str, str]:
    return untouched() | {
        "FIRST_HELLO_MODE": "development",
        "REDIS_URL": redis_url,
        "RASA_URL": f"http://{LOOPBACK}:{box}",
        "ACTIONS_URL": f"http://{LOOPBACK}:{actions}",
        "ACTION_ENDPOINT_URL": f"http://{LOOPBACK}:{actions}/webhook",
        "SECRET_KEY": secrets.token_urlsafe(32),
        "RASA_SECRET": secrets.token_urlsafe(32),
        "CLINIC_ID": CLINIC,
        "CLINIC_NAME": "Harbor Street Clinic",
        "CLINIC_PHONE": "202-555-0143",
        "CLINIC_HOURS_EN": "Weekdays",
        "CLINIC_HOURS_ES": "Entre semana",
        "LEASE_SECONDS": str(LEASE_S),
        "PYTHONUNBUFFERED": "1",
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))).rstrip(os.pathsep),
    }


async def _roster(redis_url: str, plan: Plan) -> tuple[str, ...]:
    """Put the plan's coordinators on the roster, each called as their user name is; return the names."""
    redis = connect(redis_url)
    staff = RedisStaff(redis, Keys(CLINIC))
    for number, shift in enumerate(plan.coordinators):
        name = f"c{number}"
        await staff.add(Coordinator(name, name, "nurse", supervisor=shift.supervises), PASSWORD)
    await redis.aclose()
    return tuple(f"c{number}" for number in range(len(plan.coordinators)))
