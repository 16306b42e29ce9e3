"""What every socket of the edge does, whoever is at the other end: frames in, one by one; news out; errors in words."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

import structlog
from pydantic import TypeAdapter
from pydantic_core import to_json
from websockets.exceptions import ConnectionClosed

from handoff.errors import FirstHelloError, InternalError
from handoff.service.ports import Ports
from handoff.service.ports.world import Change, News
from handoff.web import frames, metrics
from handoff.web.background import Worker
from handoff.web.browser import Browser
from handoff.web.hub import Bell, Hub

MOST_FRAMES = 32
"""Frames of one socket that wait for their turn; a browser that sends faster waits itself."""

END_S = 5.0
"""How long the frames of a browser that has left may take; longer than the store may be silent."""

AGAIN_S = 0.5
"""Pause before news that could not be shown is looked at again."""

STEP_S = 20.0
"""Longer than any step takes whose store answers or fails in time. One that hung would leave its person unheard for
good on a line that seems well: it is given up, said to have failed, and can be done again."""

_log = structlog.get_logger()
_endings: set[asyncio.Task[None]] = set()


class BrowserSocket[F](ABC):
    """Serves one socket until it closes. Everything it knows can be read again from the store."""

    who: str
    """Who is at the other end, for the metrics."""

    def __init__(self, ws: Browser, ports: Ports, hub: Hub, known: TypeAdapter[F], locale: str) -> None:
        self._ws = ws
        self._ports = ports
        self._hub = hub
        self._known = known
        self._locale = locale
        self._bell = Bell()
        self._news = Worker("news", self._show_news)
        self._work: list[tuple[UUID | None, Callable[[], Awaitable[None]]]] = []
        self._room = asyncio.Semaphore(MOST_FRAMES)
        self._frames = Worker("frames", self._do_next)
        self._reading = asyncio.Lock()

    async def serve(self) -> None:
        """Answer frames until the browser leaves."""
        metrics.SOCKETS.labels(self.who).inc()
        try:
            async for raw in self._ws:
                await self._receive(raw)
        except ConnectionClosed:
            pass
        finally:
            ending = asyncio.create_task(self._end())
            _endings.add(ending)
            ending.add_done_callback(_endings.discard)
            await asyncio.shield(ending)

    async def _end(self) -> None:
        """End as a task of its own, for Sanic cancels the one that reads: what was sent before leaving still counts."""
        await self._frames.end(END_S)
        await self._news.end(0)
        self._leave()
        metrics.SOCKETS.labels(self.who).dec()

    def look(self, change: Change) -> None:
        """See `Listener.look`."""
        if not self._shown_at_once(change):
            self._bell.ring(change)
            self._news.wake()

    def _shown_at_once(self, change: Change) -> bool:
        """Show a message that follows on what was sent, where that can be done at once: most need no more than this."""
        if change.news is None or change.conversation is None or change.board or not self._bell.silent:
            return False
        if self._news.at_work or self._reading.locked() or not self._ws.has_room:
            return False
        try:
            return self._shows([(change.conversation, change.news)])
        except Exception:  # noqa: BLE001  # it is looked at again, where what is wrong gets said
            return False

    @abstractmethod
    async def _begin(self, frame: F) -> Callable[[], Awaitable[None]]:
        """Do what must not wait for the frames before this one, and return the rest of its work."""

    @abstractmethod
    def _shows(self, news: Sequence[tuple[str, News]]) -> bool:
        """Send messages that were just kept, each with its conversation. Returns whether that was all there is to do.

        Where one does not follow on what was sent, or changes more than the talk, the store has to be read.
        """

    @abstractmethod
    async def _catch_up(self, *, board: bool) -> None:
        """Send what is new since this socket's own place; `board` says that the line may have changed."""

    @abstractmethod
    async def _show_place(self) -> None:
        """Send the place in line anew, for a patient who stands in it."""

    @abstractmethod
    def _leave(self) -> None:
        """Stop listening."""

    async def _receive(self, raw: Any) -> None:
        try:
            frame = frames.read(self._known, raw)
            work = await self._begin(frame)
        except FirstHelloError as error:
            await self._refuse(error, frames.id_of(raw))
            return
        except ConnectionClosed:
            raise
        except Exception as error:  # noqa: BLE001  # as below: the line stays, and what comes after it is heard
            _log.error("frame_failed", why=self.who, error=type(error).__name__)
            await self._refuse(InternalError(), frames.id_of(raw))
            return
        await self._room.acquire()
        self._work.append((getattr(frame, "id", None), work))
        self._frames.wake()

    async def _do_next(self) -> bool:
        if not self._work:
            return False
        answered, work = self._work.pop(0)
        try:
            async with asyncio.timeout(STEP_S):
                await work()
        except FirstHelloError as error:
            await self._refuse(error, answered)
        except ConnectionClosed:
            pass  # the reader notices, and ends this
        except Exception as error:  # noqa: BLE001  # whatever breaks, they get a sentence and keep their words
            _log.error("frame_failed", why=self.who, error=type(error).__name__)
            await self._refuse(InternalError(), answered)
        finally:
            self._room.release()
        return True

    async def _refuse(self, error: FirstHelloError, answered: UUID | None) -> None:
        metrics.REFUSED.labels(error.code).inc()
        with contextlib.suppress(ConnectionClosed):
            await self._send(frames.refused(error, self._locale, answered))

    async def _show_news(self) -> bool:
        rung = self._bell.answer()
        if rung is None:
            return False
        try:
            async with asyncio.timeout(STEP_S), self._reading:
                await self._ws.room()
                if rung.more or not self._shows(rung.news):
                    await self._catch_up(board=rung.board)
                elif rung.place:
                    await self._show_place()
        except ConnectionClosed:
            pass
        except Exception:
            asyncio.get_running_loop().call_later(AGAIN_S, self.look, Change(gap=True))  # it is not shown yet
            raise
        return True

    def _send_soon(self, frame: dict[str, Any]) -> None:
        """Send a frame with all others of this moment; for whoever knows that there is room.

        Raises:
            ConnectionClosed: the browser is gone, or about to be.

        """
        self._ws.send_soon(to_json(frame))

    async def _send(self, frame: dict[str, Any]) -> None:
        """Send a frame.

        Raises:
            ConnectionClosed: the browser is gone, or about to be.

        """
        await self._ws.send(to_json(frame))
