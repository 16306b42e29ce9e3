"""The line, read once for all patients of this process who stand in it, whenever it or who is ready has changed.

And once in a while when nothing has: that nothing moves changes how long it may take, too.
"""

import asyncio
import contextlib
from typing import Protocol

import structlog

from handoff.errors import StoreUnavailableError
from handoff.service.place import Order, order_now
from handoff.service.ports import Ports
from handoff.service.ports.world import Change
from handoff.web.hub import Hub

REST_S = 1.0
"""Between two looks: a thousand people in line cost one read a second. A change is told within ten (queue.md)."""

STILL_S = 60.0
"""When a line that does not change is read all the same."""

_log = structlog.get_logger()


class InLine(Protocol):
    """A patient's socket that shows a place in line."""

    def stand(self, order: Order) -> None:
        """The line has changed; show it when it suits, soon."""


class Lines:
    """Who of this process follows the line."""

    def __init__(self, ports: Ports, hub: Hub) -> None:
        self._ports = ports
        self._sockets: set[InLine] = set()
        self._changed = asyncio.Event()
        hub.watch_board(self)

    def follow(self, socket: InLine) -> None:
        """Tell this socket of changes of the line. It has just seen it."""
        self._sockets.add(socket)

    def unfollow(self, socket: InLine) -> None:
        """Stop telling it."""
        self._sockets.discard(socket)

    def look(self, change: Change) -> None:
        """See `Listener.look`."""
        del change  # whatever it was, the line is read as it is now
        self._changed.set()

    async def tell(self) -> None:
        """Wait for a change, or for a while, tell everyone, and rest a little."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STILL_S):
                await self._changed.wait()
        self._changed.clear()
        if self._sockets:
            try:
                order = await order_now(self._ports)
            except StoreUnavailableError:
                _log.warning("lines_without_store")
                self._changed.set()
            else:
                for socket in self._sockets:
                    socket.stand(order)
        await asyncio.sleep(REST_S)
