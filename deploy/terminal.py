"""What set-up and start say to the person at the keyboard.

Standard library and Python 3.9 only: this runs before anything is installed.
"""

from __future__ import annotations

import select
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

# Without a terminal nobody sees a line being redrawn, so a long step says every so often that it is alive.
QUIET_INTERVAL_S = 30.0


class SetupError(Exception):
    """Something the person at the keyboard can mend. The message is one sentence: what is wrong and what to do."""


def duration(seconds: float) -> str:
    """Seconds as people say them: `4 s`, `2 min 05 s`."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"


class Screen:
    """Prints lines, with at most one step below them that shows how long it has been going on."""

    def __init__(self, stream: TextIO | None = None, *, quiet: bool = False) -> None:
        self._stream = stream or sys.stdout
        self._quiet = quiet
        self._live = not quiet and self._stream.isatty()
        self._gone = False
        self._lock = threading.Lock()
        self._step = ""
        self._since = 0.0

    def is_closed(self) -> bool:
        """Has whoever was reading gone: the terminal closed, the pipe's other end ended?"""
        if not self._live:
            return self._gone
        poll = select.poll()
        poll.register(self._stream, 0)  # asks for nothing but what is always told: that the other end hung up
        return bool(poll.poll(0))

    def say(self, text: str = "") -> None:
        """Print a line above the running step, if there is one."""
        with self._lock:
            self._clear()
            self._write(text + "\n")
            self._draw()

    @contextmanager
    def step(self, what: str, *, clock_only: bool = False) -> Iterator[None]:
        """Show `what` and the time gone by while the block runs, and how long it took when it is done.

        `clock_only` leaves the words before and after to whoever prints lines in between.
        """
        self._step, self._since = what, time.monotonic()
        if not (self._live or clock_only):
            self.say(f"{what} ...")
        over = threading.Event()
        clock = threading.Thread(target=self._tick, args=(over,), daemon=True)
        clock.start()
        try:
            yield
        except BaseException:
            self._end(over, clock)
            raise
        took = duration(time.monotonic() - self._since)
        self._end(over, clock)
        if not clock_only:
            self.say(f"{what}: done in {took}")

    def _end(self, over: threading.Event, clock: threading.Thread) -> None:
        over.set()
        clock.join()
        with self._lock:
            self._clear()
            self._step = ""

    def _tick(self, over: threading.Event) -> None:
        while not over.wait(1.0 if self._live else QUIET_INTERVAL_S):
            if self._live:
                with self._lock:
                    self._clear()
                    self._draw()
            else:
                self.say(f"  still at it after {duration(time.monotonic() - self._since)}")

    def _draw(self) -> None:
        if self._live and self._step:
            self._write(f"{self._step} ... {duration(time.monotonic() - self._since)}")

    def _clear(self) -> None:
        if self._live and self._step:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        if self._quiet:
            return
        # A terminal that was closed must not stop the system from stopping in order.
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):
            self._live, self._gone = False, True
