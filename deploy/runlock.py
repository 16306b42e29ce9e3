"""One run at a time over the same files: two Redis servers on one folder would ruin it."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.terminal import SetupError

# Longer than a watchdog takes to end what a killed launcher has left; until then it holds the lock.
PATIENCE_S = 10.0
POLL_S = 0.1


@contextmanager
def held(var: Path) -> Iterator[int]:
    """Hold `var` for this process while the block runs; yields the descriptor that holds it.

    Raises SetupError when another living launcher has it.
    """
    var.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (var / "run.lock").open("a+") as lock:
        deadline = time.monotonic() + PATIENCE_S
        while not _taken(lock.fileno()):
            lock.seek(0)
            holder = lock.read()
            if _alive(holder) or time.monotonic() > deadline:
                raise SetupError(
                    f"First Hello already runs from this folder (process {holder}). Stop that one with Ctrl-C first."
                )
            time.sleep(POLL_S)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield lock.fileno()


def _taken(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _alive(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True
