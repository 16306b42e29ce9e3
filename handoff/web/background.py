"""Work that goes on beside what is asked: if it breaks, that is logged, and it begins again."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

PAUSE_S = 1.0
"""Pause before beginning again, so that something broken for good does not spin."""

_log = structlog.get_logger()


class Worker:
    """Does what a socket has to do, one thing after the other, in a task that is there only while there is some."""

    __slots__ = ("_name", "_step", "_task")

    def __init__(self, name: str, step: Callable[[], Awaitable[bool]]) -> None:
        """`step` does the next thing, and returns False where there was none."""
        self._name = name
        self._step = step
        self._task: asyncio.Task[None] | None = None

    @property
    def at_work(self) -> bool:
        """Whether there is something it has not done yet."""
        return self._task is not None

    def wake(self) -> None:
        """Go to work, if not there already."""
        if self._task is None:
            self._task = asyncio.create_task(self._work())

    async def end(self, within_s: float) -> None:
        """Return when all is done, or, once time is up, when what was left is let go."""
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=within_s)
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _work(self) -> None:
        left = True
        while left:
            try:
                left = await self._step()
            except Exception as error:  # noqa: BLE001  # ending here would leave someone without news
                _log.error("background_failed", why=self._name, error=type(error).__name__)
                await asyncio.sleep(PAUSE_S)
        self._task = None


async def forever(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do the work again and again until cancelled, whatever it raises."""
    while True:
        try:
            await work()
        except Exception as error:  # noqa: BLE001  # ending here would leave patients without news
            _log.error("background_failed", why=name, error=type(error).__name__)
            await asyncio.sleep(PAUSE_S)
