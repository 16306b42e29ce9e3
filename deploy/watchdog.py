"""A small process of its own that ends what the launcher started, should the launcher be killed.

The launcher tells it over a pipe which process groups live. When the pipe breaks, for whatever reason, those that are
left are asked to stop, and made to a few seconds later. It holds the run lock until then, so that a new start cannot
meet an old Redis over the same files. Works on every Unix, and for processes that are frozen (SIGSTOP) too.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable

PATIENCE_S = 4.0
POLL_S = 0.05


class Watchdog:
    """The launcher's end: say which groups live."""

    def __init__(self, keep_open: tuple[int, ...] = ()) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", __file__], stdin=subprocess.PIPE, start_new_session=True, pass_fds=keep_open
        )

    def watch(self, group: int) -> None:
        """Add a process group that has to end with us."""
        self._tell(f"+{group}")

    def forget(self, group: int) -> None:
        """Take out a group that has ended: its number may come to mean somebody else."""
        self._tell(f"-{group}")

    def close(self) -> None:
        """End the watch. Groups still watched are ended."""
        with contextlib.suppress(BrokenPipeError):
            self._process.communicate()

    def _tell(self, line: str) -> None:
        pipe = self._process.stdin
        if pipe is None or pipe.closed:
            return
        with contextlib.suppress(BrokenPipeError):
            pipe.write(line.encode() + b"\n")
            pipe.flush()


def signal_group(group: int, number: int) -> bool:
    """Send a signal to a process group. Returns False when nobody is left in it."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):  # macOS says the latter of a group of zombies
        return False
    return True


def end(groups: Iterable[int], patience_s: float = PATIENCE_S) -> None:
    """Ask every group to stop, wait, and kill what is left."""
    left = {group for group in groups if signal_group(group, signal.SIGTERM)}
    for group in left:
        signal_group(group, signal.SIGCONT)  # a frozen process hears nothing until it goes on
    deadline = time.monotonic() + patience_s
    while left and time.monotonic() < deadline:
        time.sleep(POLL_S)
        left = {group for group in left if signal_group(group, 0)}
    for group in left:
        signal_group(group, signal.SIGKILL)


def main() -> None:
    """Listen until the pipe breaks, then end what is left."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    groups: set[int] = set()
    for line in sys.stdin.buffer:
        sign, group = line[:1], int(line[1:])
        (groups.add if sign == b"+" else groups.discard)(group)
    end(groups)


if __name__ == "__main__":
    main()
