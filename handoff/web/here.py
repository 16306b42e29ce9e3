"""Which patients in line have their page open at this process: told to the store in one step, again and again."""

import asyncio
import contextlib
from collections import Counter

import structlog

from handoff.errors import StoreUnavailableError
from handoff.service.hold_place import give_up_places
from handoff.service.ports import Ports

BEAT_S = 20.0
"""How often; a place is held for many times as long, so a process that dies costs nobody theirs."""

_log = structlog.get_logger()


class Here:
    """Counts the open sockets of patients in line."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._sockets: Counter[str] = Counter()
        self._came = asyncio.Event()

    def come(self, conversation: str) -> None:
        """A patient in line is here, or their page opened another socket."""
        self._sockets[conversation] += 1
        self._came.set()

    def go(self, conversation: str) -> None:
        """They left, or are in line no longer."""
        self._sockets[conversation] -= 1
        if self._sockets[conversation] <= 0:
            del self._sockets[conversation]

    async def tell(self) -> None:
        """Tell the store who is here, and let places go that were held long enough.

        Raises:
            StoreUnavailableError: it is told the next time.

        """
        await self._ports.queue.seen(list(self._sockets), self._ports.clock.now())
        await give_up_places(self._ports)

    async def beat(self) -> None:
        """Tell the store once, and rest until somebody comes, or a while."""
        self._came.clear()
        try:
            await self.tell()
        except StoreUnavailableError:
            _log.warning("here_without_store")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(BEAT_S):
                await self._came.wait()
