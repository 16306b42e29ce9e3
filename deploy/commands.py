"""Run a helper program of the project to its end: it trains the model, or makes the first login."""

import asyncio
import signal
from collections.abc import Callable, Mapping
from pathlib import Path

from deploy.logs import LogFile
from deploy.terminal import SetupError
from deploy.watchdog import Watchdog, signal_group


async def run(
    argv: tuple[str, ...],
    *,
    environ: Mapping[str, str],
    folder: Path,
    log: LogFile,
    watchdog: Watchdog,
    show: Callable[[str], None] | None = None,
) -> list[str]:
    """Run `argv` and return the lines of its output; `show` gets each as it comes. Its standard error goes to `log`.

    Raises SetupError with its last words when it fails. Waiting that is cancelled kills it and all it started.
    """
    with log.open() as errors:
        process = await asyncio.create_subprocess_exec(
            *argv,
            cwd=folder,
            env=dict(environ),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
    watchdog.watch(process.pid)
    lines: list[str] = []
    try:
        while process.stdout and (line := await process.stdout.readline()):
            lines.append(line.decode(errors="replace").rstrip())
            if show:
                show(lines[-1])
        status = await process.wait()
    finally:
        signal_group(process.pid, signal.SIGKILL)
        await process.wait()
        watchdog.forget(process.pid)
    if status != 0:
        raise SetupError("\n".join([*lines[-1:], log.last_lines()]))
    return lines
