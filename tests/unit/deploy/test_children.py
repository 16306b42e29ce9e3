"""Supervision: a child comes back when it dies, goes when it is told to, and leaves nothing behind."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path

import pytest

from deploy.children import RESTARTS, Child, Spec
from deploy.readiness import until
from deploy.terminal import Screen, SetupError
from deploy.watchdog import Watchdog
from tests.unit.deploy.processes import ended

# Writes its process number on a new line of the file it is given, then waits for a signal.
PATIENT = "import os, signal, sys; open(sys.argv[1], 'a').write(f'{os.getpid()}\\n'); signal.pause()"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + PATIENT
BRIEF = PATIENT.replace("signal.pause()", "print('no luck', flush=True); sys.exit(3)")
# Starts a process of its own that outlives a polite end, writes that one's number, and waits.
PARENT = (
    "import signal, subprocess, sys; "
    "p = subprocess.Popen([sys.executable, '-c', 'import signal; "
    "signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.pause()']); "
    "open(sys.argv[1], 'a').write(f'{p.pid}\\n'); signal.pause()"
)


class Nursery:
    """Makes children that write into one file, and remembers what was said about them."""

    def __init__(self, folder: Path) -> None:
        self.marks = folder / "marks"
        self.said = StringIO()
        self.watchdog = Watchdog()
        self._folder = folder
        self._children: list[Child] = []

    def child(self, script: str, *, ready_after: int = 1, patience_s: float = 10.0, feed: bytes = b"") -> Child:
        """A child that counts as ready once `ready_after` lines are written; it is restarted almost at once."""

        async def ready() -> bool:
            return len(self.pids) >= ready_after

        spec = Spec(
            name="The child",
            argv=(sys.executable, "-c", script, str(self.marks)),
            environ=os.environ,
            folder=self._folder,
            log=self._folder / "child.log",
            ready=ready,
            patience_s=patience_s,
            feed=feed,
        )
        self._children.append(Child(spec, self.watchdog, Screen(self.said), pause_s=0.01))
        return self._children[-1]

    @property
    def pids(self) -> list[int]:
        """The process numbers written so far."""
        return [int(line) for line in self.marks.read_text().splitlines()] if self.marks.exists() else []

    async def written(self, count: int) -> None:
        """Wait until that many numbers are written."""

        async def probe() -> bool:
            return len(self.pids) >= count

        assert await until(probe, 10)

    async def close(self) -> None:
        """End everything, whatever the test did."""
        for child in self._children:
            await child.stop(grace_s=0)
        self.watchdog.close()


@pytest.fixture
async def nursery(tmp_path: Path) -> AsyncIterator[Nursery]:
    """A nursery that is empty again after the test."""
    nursery = Nursery(tmp_path)
    yield nursery
    await nursery.close()


async def gone(pid: int) -> bool:
    """Does this process end within some seconds?"""

    async def probe() -> bool:
        return ended(pid)

    return await until(probe, 10)


async def test_start_waits_until_the_child_is_ready(nursery: Nursery) -> None:
    """When `start` returns, the child has said that it is ready."""
    child = nursery.child(PATIENT)
    await child.start()
    assert nursery.pids == [child.pid]


async def test_a_child_that_dies_is_started_again(nursery: Nursery) -> None:
    """A crash is answered by a new process, and a sentence says so."""
    child = nursery.child(PATIENT)
    await child.start()
    first = child.pid
    child.kill()
    await nursery.written(2)
    assert nursery.pids == [first, child.pid]
    assert "The child stopped by itself (signal SIGKILL). Starting it again in 0.01 s.\n" in nursery.said.getvalue()


async def test_a_child_that_is_back_is_announced(nursery: Nursery) -> None:
    """Whoever read that a part stopped reads that it is back."""
    child = nursery.child(PATIENT)
    await child.start()
    child.kill()

    async def announced() -> bool:
        return "The child is back.\n" in nursery.said.getvalue()

    assert await until(announced, 10)


async def test_a_child_that_was_told_to_stop_stays_away(nursery: Nursery) -> None:
    """After `stop` nothing runs, and nothing was said."""
    child = nursery.child(PATIENT)
    await child.start()
    pid = child.pid
    await child.stop()
    assert not child.running
    assert await gone(pid)
    assert nursery.said.getvalue() == ""


async def test_a_stopped_child_can_be_started_again(nursery: Nursery) -> None:
    """`stop` and then `start` is a new process, supervised like the first."""
    child = nursery.child(PATIENT)
    await child.start()
    await child.stop()
    await child.start()
    await nursery.written(2)
    child.kill()
    await nursery.written(3)
    assert child.running


async def test_a_child_that_ignores_politeness_is_killed(nursery: Nursery) -> None:
    """A child that does not hear SIGTERM is gone after the grace."""
    child = nursery.child(STUBBORN)
    await child.start()
    pid = child.pid
    await child.stop(grace_s=0.05)
    assert await gone(pid)


async def test_a_frozen_child_stops_politely(nursery: Nursery) -> None:
    """A child that was paused still hears that it is time to go."""
    child = nursery.child(PATIENT)
    await child.start()
    pid = child.pid
    child.pause()
    await asyncio.wait_for(child.stop(grace_s=60), 10)
    assert await gone(pid)


async def test_what_a_child_started_goes_with_it(nursery: Nursery) -> None:
    """A grandchild that ignores SIGTERM does not survive its parent's end."""
    child = nursery.child(PARENT)
    await child.start()
    (grandchild,) = nursery.pids
    await child.stop()
    assert await gone(grandchild)


async def test_a_child_that_keeps_dying_is_given_up_loudly(nursery: Nursery) -> None:
    """After so many deaths in a row it is left alone; its last words are shown."""
    child = nursery.child(PATIENT)
    await child.start()
    for count in range(1, RESTARTS + 2):
        await nursery.written(count)
        child.kill()
        if count <= RESTARTS:
            await nursery.written(count + 1)
    await asyncio.wait_for(child.given_up.wait(), 10)
    said = nursery.said.getvalue()
    assert "stopped 6 times in a row (signal SIGKILL) and is not started again. The rest goes on without it.\n" in said
    assert not child.running


async def test_a_child_that_dies_at_once_fails_the_start(nursery: Nursery) -> None:
    """A child that ends before it is ready is not tried again: its last words and its exit status are the message."""
    child = nursery.child(BRIEF, ready_after=99)
    with pytest.raises(SetupError, match=r"no luck\nThe child stopped while it was starting \(exit status 3\)"):
        await child.start()
    assert len(nursery.pids) == 1


async def test_a_child_that_is_never_ready_fails_the_start(nursery: Nursery) -> None:
    """Patience ends with a sentence, and the child is gone."""
    child = nursery.child(PATIENT, ready_after=99, patience_s=0.2)
    with pytest.raises(SetupError, match="The child is not ready after 0 s"):
        await child.start()
    assert not child.running


async def test_an_interrupted_start_leaves_nothing(nursery: Nursery) -> None:
    """Ctrl-C in the middle of a start takes the half-started child along."""
    child = nursery.child(PATIENT, ready_after=99)
    starting = asyncio.create_task(child.start())
    await nursery.written(1)
    starting.cancel()
    await asyncio.wait({starting})
    assert await gone(nursery.pids[0])


async def test_its_input_reaches_the_child_and_no_log(nursery: Nursery) -> None:
    """What is fed is read from the standard input, which then ends; nothing that shows a specification shows it."""
    child = nursery.child("import os, sys; print(sys.stdin.read().upper(), flush=True); " + PATIENT, feed=b"a secret")
    await child.start()
    assert "A SECRET" in (nursery.marks.parent / "child.log").read_text()
    assert "a secret" not in repr(child._spec)
