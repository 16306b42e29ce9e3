"""The board, read and put into words once for all consoles of this process that look in the same moment."""

import asyncio
from typing import Any

from pydantic_core import to_json

from handoff.service.board import Board, board_now
from handoff.service.ports import Ports
from handoff.web.views import place_view

REST_S = 0.1
"""Between two reads: however fast the line moves, it is read ten times a second at most. A change is seen within that,
and some."""


class Shown:
    """A board, and its line as it goes to consoles: made once for each language."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._waiting: dict[str, bytes] = {}

    def frame(self, locale: str, own: dict[str, Any]) -> bytes:
        """Return a coordinator's `own` frame with what all consoles of a language share."""
        if locale not in self._waiting:
            views = [place_view(place, locale, self.board.at) for place in self.board.waiting]
            self._waiting[locale] = to_json(views)
        counts = {"in_line": self.board.in_line, "online": self.board.online}
        return b'{"waiting":%b,%b' % (self._waiting[locale], to_json(own | counts)[1:])


class Boards:
    """Reads the board for whoever asks."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._next: asyncio.Task[Shown] | None = None
        self._tasks: set[asyncio.Task[Shown]] = set()
        self._rested_at = 0.0

    async def now(self) -> Shown:
        """Return the board as it is from now on: of a read that begins after this was asked, shared by all who ask.

        Raises:
            StoreUnavailableError: the store is out of reach.

        """
        if self._next is None:
            self._next = asyncio.create_task(self._read())
            self._tasks.add(self._next)
            self._next.add_done_callback(self._tasks.discard)
        return await asyncio.shield(self._next)  # whoever leaves does not take it from the others

    async def stop(self) -> None:
        """Cancel the reads under way: nobody looks any more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _read(self) -> Shown:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self._rested_at - loop.time()))
        self._next = None  # whoever asks from here on may know of a later change
        try:
            return Shown(await board_now(self._ports))
        finally:
            self._rested_at = loop.time() + REST_S
