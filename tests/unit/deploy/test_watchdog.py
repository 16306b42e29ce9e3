"""The watchdog: a launcher that is killed leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy import runlock, watchdog
from deploy.environments import ROOT
from deploy.terminal import SetupError
from tests.unit.deploy.processes import ended

# A launcher in small: it holds the lock, starts a child (frozen, if asked to), says both numbers, and waits.
LAUNCHER = """
import os, pathlib, signal, subprocess, sys
from deploy import runlock
from deploy.watchdog import Watchdog
with runlock.held(pathlib.Path(sys.argv[1])) as lock:
    dog = Watchdog(keep_open=(lock,))
    child = subprocess.Popen([sys.executable, "-c", sys.argv[2]], start_new_session=True, stdout=subprocess.PIPE)
    child.stdout.readline()
    dog.watch(child.pid)
    if sys.argv[3] == "frozen":
        os.kill(child.pid, signal.SIGSTOP)
    print(child.pid, flush=True)
    signal.pause()
"""
PATIENT = "import signal; print('here', flush=True); signal.pause()"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + PATIENT


def launch(var: Path, how: str = "running") -> subprocess.Popen[str]:
    """Start that launcher."""
    argv = [sys.executable, "-c", LAUNCHER, str(var), PATIENT, how]
    return subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def ends(pid: int, within_s: float) -> bool:
    """Does this process end in that time?"""
    deadline = time.monotonic() + within_s
    while not ended(pid) and time.monotonic() < deadline:
        os.sched_yield()
    return ended(pid)


@pytest.mark.parametrize("how", ["running", "frozen"])
def test_a_killed_launcher_takes_its_children_along(tmp_path: Path, how: str) -> None:
    """`kill -9` of the launcher ends its children, the frozen ones too."""
    with launch(tmp_path, how) as launcher:
        pid = int(launcher.stdout.readline() if launcher.stdout else 0)
        launcher.kill()
    assert ends(pid, watchdog.PATIENCE_S + 5)


def test_a_child_that_ignores_politeness_is_killed() -> None:
    """What does not hear SIGTERM is killed when patience ends."""
    with subprocess.Popen([sys.executable, "-c", STUBBORN], start_new_session=True, stdout=subprocess.PIPE) as child:
        if child.stdout:
            child.stdout.readline()
        watchdog.end({child.pid}, patience_s=0.05)
        assert child.wait(10) == -signal.SIGKILL


def test_a_new_start_waits_for_what_a_killed_one_left(tmp_path: Path) -> None:
    """After `kill -9` the next start gets the lock, and by then the old child is gone."""
    with launch(tmp_path) as launcher:
        pid = int(launcher.stdout.readline() if launcher.stdout else 0)
        launcher.kill()
    with runlock.held(tmp_path):
        assert ended(pid)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A launcher at work."""
    with launch(tmp_path) as launcher:
        if launcher.stdout:
            launcher.stdout.readline()
        yield launcher
        launcher.kill()


def test_two_starts_over_the_same_files_are_refused(tmp_path: Path, running: subprocess.Popen[str]) -> None:
    """A second start while the first lives is told so at once, with the process that holds the folder."""
    with (
        pytest.raises(SetupError, match=rf"already runs from this folder \(process {running.pid}\)"),
        runlock.held(tmp_path),
    ):
        pass


def test_a_group_that_was_forgotten_is_left_alone() -> None:
    """A number that has come to mean somebody else is not signalled."""
    with subprocess.Popen([sys.executable, "-c", PATIENT], start_new_session=True, stdout=subprocess.PIPE) as other:
        dog = watchdog.Watchdog()
        dog.watch(other.pid)
        dog.forget(other.pid)
        dog.close()
        assert other.poll() is None
        other.kill()


def test_nobody_left_is_no_error() -> None:
    """Signalling a group that has ended says that nobody is left."""
    with subprocess.Popen([sys.executable, "-c", ""], start_new_session=True) as other:
        other.wait()
    assert not watchdog.signal_group(other.pid, signal.SIGTERM)
