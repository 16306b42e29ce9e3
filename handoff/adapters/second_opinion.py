"""The second opinion: one thread beside the event loop that reads one text after the other (bot/second_opinion).

Whatever goes wrong here costs an opinion and nothing else: the screen has answered already.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import structlog

from bot.risk import Screening

BUDGET_S = 0.5
"""How long a text waits for its opinion, its turn included: ten times a usual reading, several times the longest."""

MOST_WAITING = 16
"""Texts that are being read or wait for it; beyond that the thread could not keep its budget anyway."""

_log = structlog.get_logger()


class Reader(Protocol):
    """What reads, once it is loaded: `bot.second_opinion.SecondOpinion`."""

    def may_raise(self, first: Screening) -> bool:
        """Return whether reading the text of this answer could change it. Costs next to nothing."""

    def of(self, text: str, first: Screening) -> Screening:
        """Return an opinion. Takes the thread for as long as it reads."""


def load() -> Reader:
    """Load the encoder. Imported here: the edge works without it, and its arithmetic takes a while to import."""
    from bot.second_opinion import SecondOpinion  # noqa: PLC0415

    reader: Reader = SecondOpinion()
    return reader


class ThreadedOpinion:
    """The `Opinion` port. `without` is told why, each time a text goes without an opinion."""

    def __init__(
        self, without: Callable[[str], None], load: Callable[[], Reader] = load, *, budget_s: float = BUDGET_S
    ) -> None:
        self._without = without
        self._load = load
        self._budget_s = budget_s
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="second-opinion")
        self._room = threading.Semaphore(MOST_WAITING)
        self._reader: Reader | None = None

    def prepare(self) -> None:
        """See `Opinion.prepare`. What is asked meanwhile waits behind it, within its budget."""
        self._thread.submit(self._try_to_load)

    def may_raise(self, first: Screening) -> bool:
        """See `Opinion.may_raise`. Most of what people write never reaches the thread."""
        return self._reader is None or self._reader.may_raise(first)

    async def of(self, text: str, first: Screening) -> Screening:
        """See `Opinion.of`."""
        if not self._room.acquire(blocking=False):
            return self._first(first, "busy")
        reading = self._thread.submit(self._read, text, first)
        reading.add_done_callback(lambda _: self._room.release())
        try:
            async with asyncio.timeout(self._budget_s):
                opinion = await asyncio.wrap_future(reading)  # whoever gives up takes their text out of the line
        except TimeoutError:
            return self._first(first, "timeout")
        except Exception as error:  # noqa: BLE001 - whatever breaks in there, the screen's answer stands
            return self._first(first, "broken", error)
        return self._first(first, "not_loaded") if opinion is None else opinion

    async def ready(self) -> bool:
        """See `Opinion.ready`."""
        return self._reader is not None

    def close(self) -> None:
        """Let the thread go; what it still had to read goes without."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _try_to_load(self) -> None:
        try:
            self._reader = self._load()
        except Exception as error:  # noqa: BLE001 - missing packages, other weights: the edge runs on without
            _log.error("second_opinion_not_loaded", error=type(error).__name__)

    def _read(self, text: str, first: Screening) -> Screening | None:
        return None if self._reader is None else self._reader.of(text, first)

    def _first(self, first: Screening, why: str, error: Exception | None = None) -> Screening:
        self._without(why)
        if why != "not_loaded":  # that was logged once, when it was
            _log.warning("second_opinion_failed", why=why, error=type(error).__name__ if error else None)
        return first
