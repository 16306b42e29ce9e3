"""Start First Hello and keep it running until Ctrl-C: what `make run` does once the environments are there."""

import asyncio
import signal
import sys
import time
from collections.abc import Callable

from deploy.configuration import configured
from deploy.environments import ROOT
from deploy.system import System, running_system
from deploy.terminal import Screen, SetupError, duration

VAR = ROOT / "var"
LOOK_S = 1.0
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def greeting(system: System, took_s: float) -> str:
    """Where everything is, for the person who has just started it."""
    lines = [
        "",
        f"First Hello is ready after {duration(took_s)}.",
        "",
        f"  Demo clinic page   {system.edge_url}/demo",
        f"  Console            {system.edge_url}/console",
    ]
    if system.first_login:
        lines += [
            f"  First login        {system.first_login['username']}   {system.first_login['password']}",
            "                     (shown until you delete var/first-login.json)",
        ]
    return "\n".join([*lines, "", "Logs are in var/log. Ctrl-C stops everything.", ""])


async def serve(screen: Screen) -> int:
    """Run the system until it is told to stop, or nobody is there to tell it; return the exit status."""
    running = asyncio.create_task(_run(screen))
    for number in STOPPING:
        asyncio.get_running_loop().add_signal_handler(number, running.cancel)
    watching = asyncio.create_task(_when_closed(screen, running.cancel))
    status = await running
    watching.cancel()
    return status


async def _run(screen: Screen) -> int:
    began = time.monotonic()
    try:
        async with running_system(VAR, configured(ROOT), screen) as system:
            screen.say(greeting(system, time.monotonic() - began))
            try:
                await system.broken()
            finally:
                screen.say("Stopping everything.")
    except SetupError as problem:
        screen.say(str(problem))
        return 1
    except asyncio.CancelledError:
        screen.say("Stopped.")
        return 0
    screen.say("Stopped.")
    return 1


async def _when_closed(screen: Screen, stop: Callable[[], object]) -> None:
    # The kernel sends SIGHUP to the first process of a closed terminal only; where that is make, it keeps it to itself.
    while not screen.is_closed():  # noqa: ASYNC110 - a terminal has no event to wait for
        await asyncio.sleep(LOOK_S)
    stop()


if __name__ == "__main__":
    sys.exit(asyncio.run(serve(Screen())))
