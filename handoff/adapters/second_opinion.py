"""The second opinion: one process beside the edge that reads one text after the other (`second_reader.py`).

Whatever goes wrong here costs an opinion and nothing else: the screen has answered already. Its arithmetic is a process
of its own because the event loop would wait for the interpreter with it (docs/queue.md, "What it costs").
"""

import asyncio
import contextlib
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import structlog

from bot.risk import Screening
from bot.second_opinion.worth import may_raise
from handoff.adapters.second_reader import packed, unpacked

PATIENCE_S = 30.0
"""How long a text waits for its opinion. A card that comes late, on a machine with too much to do, is still a card;
no answer waits so long for it (web/looks.py)."""

MOST_WAITING = 64
"""Texts that are being read or wait for it: as many as a slow machine reads in that time, at half a second each."""

HUNG_S = 10.0
"""Longer than any text takes on the busiest machine: a process that does not answer is replaced."""

LOAD_S = 60.0
"""How long a process may take to load, on the busiest machine: one to two seconds on a quiet one."""

AGAIN_S = 10.0
"""Processes begin this far apart at least: one that dies at once, loaded or not, must not take a core by it."""

SAY_S = 10.0
"""A cause is logged once in so long; each text that goes without is counted."""

READER = (sys.executable, "-m", "handoff.adapters.second_reader")

_ROOT = Path(__file__).parents[2]

_log = structlog.get_logger()


class _UnreadError(Exception):
    """The text was not read: why, as it is counted, and the name of the error behind it."""

    def __init__(self, why: str, error: str | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.error = error


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    text: str
    first: Screening
    answer: asyncio.Future[Screening]


def _likely(asked: _Asked) -> float:
    return asked.first.weighed.risk if asked.first.weighed is not None else 0.0


class ProcessOpinion:
    """The `Opinion` port. `without` is told why, each time a text goes without an opinion."""

    def __init__(
        self,
        without: Callable[[str], None],
        reader: Sequence[str] = READER,
        *,
        patience_s: float = PATIENCE_S,
        hung_s: float = HUNG_S,
        load_s: float = LOAD_S,
        again_s: float = AGAIN_S,
    ) -> None:
        self._without = without
        self._reader = reader
        self._patience_s = patience_s
        self._hung_s = hung_s
        self._load_s = load_s
        self._again_s = again_s
        self._line: list[_Asked] = []
        self._waiting = 0
        self._reading: _Asked | None = None
        self._hung: asyncio.TimerHandle | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._process: Process | None = None
        self._quiet_until: dict[str, float] = {}

    def prepare(self) -> None:
        """See `Opinion.prepare`. What is asked meanwhile waits."""
        self._keeping = asyncio.create_task(self._keep())

    def may_raise(self, first: Screening) -> bool:
        """See `Opinion.may_raise`. Most of what people write never reaches the process."""
        return may_raise(first)

    async def of(self, text: str, first: Screening) -> Screening:
        """See `Opinion.of`."""
        if self._keeping is None or self._keeping.done():
            return self._first(first, "not_loaded")
        if self._waiting >= MOST_WAITING:
            return self._first(first, "busy")
        asked = _Asked(text, first, asyncio.get_running_loop().create_future())
        self._line.append(asked)
        self._waiting += 1
        self._read_next()
        try:
            async with asyncio.timeout(self._patience_s):
                return await asked.answer
        except TimeoutError:
            return self._first(first, "timeout")
        except _UnreadError as error:
            return self._first(first, error.why, error.error)
        finally:
            self._waiting -= 1
            if asked in self._line:  # whoever gives up takes their words with them
                self._line.remove(asked)

    async def ready(self) -> bool:
        """See `Opinion.ready`."""
        return self._process is not None

    async def aclose(self) -> None:
        """End the process; what it still had to read goes without."""
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)

    async def _keep(self) -> None:
        """Have a process that reads, and another when it dies, until one says that none can be had."""
        now, again = asyncio.get_running_loop().time, True
        try:
            while again:
                began = now()
                try:
                    again = await self._live()
                except Exception as error:  # noqa: BLE001  # no room for one, too slow, or one that says odd things
                    _log.error("second_opinion_lost", error=type(error).__name__)
                if again:
                    await asyncio.sleep(began + self._again_s - now())
        finally:
            for asked in self._line:
                if not asked.answer.done():
                    asked.answer.set_exception(_UnreadError("not_loaded"))
            self._line.clear()

    async def _live(self) -> bool:
        """Have texts read until the process ends. Returns whether another may fare better."""
        process = await asyncio.create_subprocess_exec(*self._reader, stdin=PIPE, stdout=PIPE, cwd=_ROOT)
        said = cast("asyncio.StreamReader", process.stdout)
        try:
            async with asyncio.timeout(self._load_s):
                loaded = json.loads(await said.readline())
            if "error" in loaded:
                _log.error("second_opinion_not_loaded", error=loaded["error"])
                return False
            self._process = process
            self._read_next()
            async for line in said:
                self._take(json.loads(line))
                self._read_next()
            _log.error("second_opinion_lost", error="ended")
            return True
        finally:
            self._process = None
            self._take({"error": "ended"})
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    def _read_next(self) -> None:
        """Give the process the text that is likeliest at risk of those that somebody waits for, where it has none."""
        while self._process is not None and self._reading is None and self._line:
            asked = max(self._line, key=_likely)
            self._line.remove(asked)
            if not asked.answer.done():
                self._reading = asked
                question = {"text": asked.text, "first": packed(asked.first)}
                asks = cast("asyncio.StreamWriter", self._process.stdin)
                asks.write(json.dumps(question).encode() + b"\n")
                self._hung = asyncio.get_running_loop().call_later(self._hung_s, self._process.kill)

    def _take(self, said: dict[str, Any]) -> None:
        """Take in what the process made of the text it has."""
        asked, self._reading = self._reading, None
        if self._hung is not None:
            self._hung.cancel()
        if asked is None or asked.answer.done():  # nobody waits any more
            return
        if "error" in said:
            asked.answer.set_exception(_UnreadError("broken", said["error"]))
        else:
            asked.answer.set_result(unpacked(said["opinion"]))

    def _first(self, first: Screening, why: str, error: str | None = None) -> Screening:
        self._without(why)
        now = asyncio.get_running_loop().time()
        if why != "not_loaded" and now >= self._quiet_until.get(why, 0):  # that was logged once, when it was
            self._quiet_until[why] = now + SAY_S
            _log.warning("second_opinion_failed", why=why, error=error)
        return first
