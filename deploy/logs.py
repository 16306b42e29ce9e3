"""The log file of one child: bounded in size, with its warnings on the screen.

Children write into the file themselves. A pipe through the launcher would let a frozen launcher, or a terminal that
nobody reads, hold up the edge in the middle of a message.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

MAX_BYTES = 5_000_000
POLL_S = 1.0
LOUD = frozenset({"warning", "error", "critical"})


class LogFile:
    """`path`, at most MAX_BYTES long; what came before it is kept once, in `path` with `.1` at the end."""

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        self._path, self._max_bytes = path, max_bytes
        path.parent.mkdir(parents=True, exist_ok=True)
        self._read_to = self._opened_at = path.stat().st_size if path.exists() else 0

    def open(self) -> BinaryIO:
        """A file for a child to write to. Appending, so that `trim` may empty it at any moment."""
        self._path.touch(mode=0o600)
        self._opened_at = self._path.stat().st_size
        return self._path.open("ab")

    def last_lines(self, count: int = 12) -> str:
        """What was written last, since the file was last opened: where a program says what went wrong."""
        if not self._path.exists():
            return ""
        new = self._path.read_bytes()[self._opened_at :].decode(errors="replace")
        return "\n".join(new.splitlines()[-count:])

    async def attend(self, show: Callable[[str], None]) -> None:
        """Keep the file bounded and `show` every new line that is a warning or worse, for ever."""
        while True:
            await asyncio.sleep(POLL_S)
            with suppress(OSError):  # a full disk must not end the supervision
                self.glance(show)

    def glance(self, show: Callable[[str], None]) -> None:
        """Look at the file once."""
        size = self._path.stat().st_size
        if size > self._read_to:
            with self._path.open("rb") as lines:
                lines.seek(self._read_to)
                new = lines.read()
            whole, newline, _ = new.rpartition(b"\n")
            self._read_to += len(whole) + len(newline)
            for line in whole.splitlines():
                warning = loud(line)
                if warning:
                    show(warning)
        if size > self._max_bytes:
            self.trim()

    def trim(self) -> None:
        """Move what is there aside and go on with an empty file."""
        older = self._path.with_name(self._path.name + ".1")
        older.touch(mode=0o600)
        older.write_bytes(self._path.read_bytes())
        with self._path.open("rb+") as file:
            file.truncate(0)
        self._read_to = self._opened_at = 0


def loud(line: bytes) -> str:
    """The event of a structured log line that is a warning or worse, else an empty string.

    Rasa's own libraries are not asked for their event: the box keeps it out of the log, and they warn a lot.
    """
    try:
        record = json.loads(line)
    except ValueError:
        return ""
    if not isinstance(record, dict) or str(record.get("level", "")).lower() not in LOUD:
        return ""
    return str(record.get("event", ""))
