"""Start a process, know when it is ready, start it again when it dies, and leave nothing of it behind."""

import asyncio
import os
import signal
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from deploy.logs import LogFile
from deploy.readiness import Probe, until
from deploy.terminal import Screen, SetupError, duration
from deploy.watchdog import Watchdog, signal_group

GRACE_S = 4.0  # to end politely
PAUSE_S = 0.5  # before the first restart; twice as long before each next one
RESTARTS = 5
STEADY_S = 60.0  # a run this long is no failed start


@dataclass(frozen=True)
class Spec:
    """What to run. `essential`: nothing works without it. `feed` goes to its standard input (never on disk)."""

    name: str
    argv: tuple[str, ...]
    environ: Mapping[str, str] = field(repr=False)
    folder: Path
    log: Path
    ready: Probe
    patience_s: float
    essential: bool = False
    feed: bytes = field(default=b"", repr=False)


class Child:
    """One supervised process, in a process group of its own."""

    def __init__(self, spec: Spec, watchdog: Watchdog, screen: Screen, pause_s: float = PAUSE_S) -> None:
        self._spec, self._watchdog, self._screen, self._pause_s = spec, watchdog, screen, pause_s
        self._log = LogFile(spec.log)
        self._process: asyncio.subprocess.Process | None = None
        self._life: asyncio.Task[None] | None = None
        self._supervised = False
        self.given_up = asyncio.Event()

    @property
    def name(self) -> str:
        """What people call it."""
        return self._spec.name

    @property
    def essential(self) -> bool:
        """Is the system nothing without it?"""
        return self._spec.essential

    @property
    def pid(self) -> int:
        """The process number of what runs now. Raises RuntimeError when nothing does."""
        if self._process is None or self._process.returncode is not None:
            raise RuntimeError(f"{self.name} is not running")
        return self._process.pid

    @property
    def running(self) -> bool:
        """Is there a process now (a frozen one counts)?"""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start it, and wait until it is ready. Raises SetupError with its last words when it is not."""
        self.given_up.clear()
        await self._spawn()
        self._life = asyncio.create_task(self._live())
        ready = asyncio.create_task(until(self._spec.ready, self._spec.patience_s))
        try:
            await asyncio.wait({ready, self._life}, return_when=asyncio.FIRST_COMPLETED)
            self._check_started(ready)
        except BaseException:
            await self.stop()
            raise
        finally:
            ready.cancel()
        self._supervised = True

    async def stop(self, grace_s: float = GRACE_S) -> None:
        """End it and everything it started: politely, then firmly. Harmless when it does not run."""
        self._supervised = False
        life, self._life = self._life, None
        if life:
            life.cancel()
            await asyncio.wait({life})
        process = self._process
        if process is None or process.returncode is not None:
            return
        signal_group(process.pid, signal.SIGTERM)
        signal_group(process.pid, signal.SIGCONT)  # a frozen process hears nothing until it goes on
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), grace_s)
        self._clear(process.pid)
        await process.wait()

    def kill(self) -> None:
        """End it as a crash would. It is started again like after any crash."""
        signal_group(self.pid, signal.SIGKILL)

    def pause(self) -> None:
        """Freeze it: it is there, and says nothing."""
        signal_group(self.pid, signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on after `pause`."""
        signal_group(self.pid, signal.SIGCONT)

    async def _live(self) -> None:
        """Watch over the process until it is not wanted any more or keeps dying."""
        attending = asyncio.create_task(self._log.attend(lambda line: self._screen.say(f"{self.name}: {line}")))
        loop = asyncio.get_running_loop()
        failures = 0
        try:
            while True:
                began = loop.time()
                news = asyncio.create_task(self._tell_when_back()) if failures else None
                how = await self._until_exit()
                if news:
                    news.cancel()
                if not self._supervised:
                    return
                failures = failures + 1 if loop.time() - began < STEADY_S else 1
                if failures > RESTARTS:
                    self._give_up(how)
                    return
                await self._again(how, self._pause_s * 2 ** (failures - 1))
        finally:
            attending.cancel()

    async def _spawn(self) -> None:
        spec = self._spec
        reading, writing = os.pipe()
        os.write(writing, spec.feed)  # a few lines: far less than a pipe holds
        os.close(writing)
        try:
            with self._log.open() as log:
                self._process = await asyncio.create_subprocess_exec(
                    *spec.argv,
                    cwd=spec.folder,
                    env=dict(spec.environ),
                    stdin=reading,
                    stdout=log,
                    stderr=asyncio.subprocess.STDOUT,
                    start_new_session=True,
                )
        finally:
            os.close(reading)
        self._watchdog.watch(self._process.pid)

    async def _until_exit(self) -> str:
        if self._process is None:
            raise RuntimeError(f"{self.name} was never started")
        code = await self._process.wait()
        self._clear(self._process.pid)
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"

    async def _again(self, how: str, pause_s: float) -> None:
        self._screen.say(f"{self.name} stopped by itself ({how}). Starting it again in {pause_s:g} s.")
        await asyncio.sleep(pause_s)
        await self._spawn()

    async def _tell_when_back(self) -> None:
        if await until(self._spec.ready, self._spec.patience_s):
            self._screen.say(f"{self.name} is back.")

    def _clear(self, group: int) -> None:
        # What the process started may outlive it, and would hold on to its port.
        signal_group(group, signal.SIGKILL)
        self._watchdog.forget(group)

    def _give_up(self, how: str) -> None:
        goes_on = "Nothing works without it." if self.essential else "The rest goes on without it."
        self._screen.say(
            f"{self._log.last_lines()}\n"
            f"{self.name} stopped {RESTARTS + 1} times in a row ({how}) and is not started again. {goes_on}\n"
            f"Its log, {self._spec.log}, says why. Mend it and start everything anew."
        )
        self.given_up.set()

    def _check_started(self, ready: asyncio.Task[bool]) -> None:
        if ready.done() and ready.result():
            return
        if self.running:
            said = f"{self.name} is not ready after {duration(self._spec.patience_s)}."
        else:
            code = self._process.returncode if self._process else None
            said = f"{self.name} stopped while it was starting (exit status {code})."
        raise SetupError(f"{self._log.last_lines()}\n{said} Its log is {self._spec.log}.")
