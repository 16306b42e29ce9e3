"""The whole system on one machine: Redis, Rasa, the actions and the edge, started, watched over and stopped together.

`make run` and the tests start it in this one way:

    async with running_system(var) as system:
        system.edge_url, system.first_login, system.rasa.pause(), await system.actions.stop(), system.redis.kill(), …
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from deploy import commands, redis_server
from deploy.children import Child
from deploy.configuration import completed, untouched, write_private
from deploy.environments import ROOT
from deploy.inside import note
from deploy.logs import LogFile
from deploy.parts import BOX_PYTHON, edge_address, parts_of
from deploy.runlock import held
from deploy.terminal import Screen, SetupError
from deploy.watchdog import Watchdog


@dataclass(frozen=True)
class System:
    """A running system. A part that runs elsewhere (its address was set) is not among the children."""

    edge_url: str
    redis_url: str
    first_login: Mapping[str, str]
    children: Mapping[str, Child]
    environ: Mapping[str, str] = field(repr=False)  # what the parts were started with, secrets included

    @property
    def redis(self) -> Child:
        """The embedded Redis. `kill` it and it comes back; `await stop()` it and it stays away until `start()`."""
        return self.children["redis"]

    @property
    def rasa(self) -> Child:
        """The Rasa box."""
        return self.children["rasa"]

    @property
    def actions(self) -> Child:
        """The action server."""
        return self.children["actions"]

    @property
    def edge(self) -> Child:
        """The edge."""
        return self.children["edge"]

    async def broken(self) -> None:
        """Wait until a part without which nothing works is given up."""
        essential = [child for child in self.children.values() if child.essential]
        waits = {asyncio.create_task(child.given_up.wait()) for child in essential}
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()


@asynccontextmanager
async def running_system(
    var: Path, given: Mapping[str, str] | None = None, screen: Screen | None = None
) -> AsyncIterator[System]:
    """Start everything that `given` does not say runs elsewhere, keep it running, and stop it at the end.

    Data, logs and secrets are kept in `var`. Without `given` none of this machine's settings count and the edge listens
    on a free port. Raises SetupError when something is missing or does not start; then nothing is left running.
    """
    screen = screen or Screen(quiet=True)
    async with AsyncExitStack() as stack:
        lock = stack.enter_context(held(var))
        values = completed(untouched() if given is None else given, var)
        watchdog = Watchdog(keep_open=(lock,))
        stack.callback(watchdog.close)
        environ, specs = parts_of(values, var)
        children = {name: Child(spec, watchdog, screen) for name, spec in specs.items()}
        stack.push_async_callback(_stop, children)
        if "rasa" in children:
            await _train(environ, var, watchdog, screen)
        login = await _start(children, environ, var, watchdog, screen)
        stack.callback(note(environ, var).unlink, missing_ok=True)
        yield System(edge_address(environ), environ["REDIS_URL"], login, children, environ)


async def _train(environ: Mapping[str, str], var: Path, watchdog: Watchdog, screen: Screen) -> None:
    """Train the model if something it is made from has changed."""
    argv = (str(BOX_PYTHON), "-m", "bot.rasa_box.train")
    log = LogFile(var / "log" / "train.log")
    with screen.step("Preparing the assistant", clock_only=True):
        await commands.run(argv, environ=environ, folder=ROOT, log=log, watchdog=watchdog, show=screen.say)


async def _start(
    children: Mapping[str, Child], environ: Mapping[str, str], var: Path, watchdog: Watchdog, screen: Screen
) -> dict[str, str]:
    if "redis" in children:
        await _start_one(children["redis"], screen)
    else:
        await _check_redis(environ["REDIS_URL"])
    with screen.step("Starting Rasa, the actions and the edge (10 to 30 s)"):
        try:
            async with asyncio.TaskGroup() as starting:
                for name in children.keys() - {"redis"}:
                    starting.create_task(_start_one(children[name], screen))
                login = starting.create_task(_first_login(environ, var, watchdog))
        except* SetupError as problems:
            raise SetupError(str(problems.exceptions[0])) from None
    return login.result()


async def _check_redis(url: str) -> None:
    """Raise SetupError when the Redis that somebody set does not answer. Its address may hold a password: not shown.

    Sentinels and clusters are for the edge to find (bot/redis_address.py): it is ready when they answer.
    """
    if "+" in url.partition(":")[0]:
        return
    try:
        if await asyncio.to_thread(redis_server.answers, url):
            return
    except ValueError:
        raise SetupError("REDIS_URL is no address of a Redis. It looks like redis://:password@host:6379/0.") from None
    raise SetupError(
        "The Redis at REDIS_URL does not answer. Start it, or take REDIS_URL out to use the one that comes along."
    )


async def _start_one(child: Child, screen: Screen) -> None:
    await child.start()
    screen.say(f"  {child.name} is ready")


async def _first_login(environ: Mapping[str, str], var: Path, watchdog: Watchdog) -> dict[str, str]:
    """The first supervisor's login: made when there are no staff yet, remembered while its file is there."""
    argv = (sys.executable, "-m", "handoff.staff", "first")
    log = LogFile(var / "log" / "staff.log")
    lines = await commands.run(argv, environ=environ, folder=ROOT, log=log, watchdog=watchdog)
    made: dict[str, str] = json.loads(lines[-1])
    path = var / "first-login.json"
    if made:
        write_private(path, json.dumps(made) + "\n")
    kept: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    return kept


async def _stop(children: Mapping[str, Child]) -> None:
    """The edge first, so that nobody writes into what is going away; Redis last, so that all that was said is kept."""
    for names in (("edge",), ("rasa", "actions"), ("redis",)):
        await asyncio.gather(*(children[name].stop() for name in names if name in children))
