"""One coordinator's socket: the board, and the talks they have open."""

import asyncio
import contextlib
import json
from typing import Any
from uuid import UUID

import structlog
from sanic import Request, Websocket
from websockets.exceptions import ConnectionClosed

from handoff.errors import FirstHelloError, InternalError
from handoff.service import coordinate
from handoff.service.ports import Change, Coordinator, Ports
from handoff.web import frames, metrics
from handoff.web.background import forever
from handoff.web.hub import Bell, Hub
from handoff.web.pages import locale_of
from handoff.web.views import message_view, place_view, record_view

PRESENCE_MS = 30_000
"""How long an available coordinator counts without a ping: three missed ones."""

_log = structlog.get_logger()


class ConsoleSocket:
    """Serves one socket until it closes."""

    def __init__(self, ws: Websocket, ports: Ports, hub: Hub, coordinator: Coordinator, locale: str) -> None:
        self._ws = ws
        self._ports = ports
        self._hub = hub
        self._coordinator = coordinator
        self._locale = locale
        self._bell = Bell()
        self._reading = asyncio.Lock()
        self._available = False
        self._open: dict[str, tuple[str, int]] = {}  # handoff: (conversation, last seq sent)

    async def serve(self) -> None:
        """Answer frames until the browser leaves. The claims stay: their leases say how long."""
        metrics.SOCKETS.labels("coordinator").inc()
        self._hub.watch_board(self)
        pump = asyncio.create_task(forever("socket", self._news))
        try:
            async for raw in self._ws:
                await self._receive(raw)
        except ConnectionClosed:
            pass
        finally:
            pump.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await pump
            self._hub.unwatch_board(self)
            for conversation, _ in self._open.values():
                self._hub.unfollow(conversation, self)
            metrics.SOCKETS.labels("coordinator").dec()

    def look(self, change: Change) -> None:
        """See `Listener.look`."""
        self._bell.ring(change)

    async def _receive(self, raw: Any) -> None:
        try:
            await self._do(frames.read(frames.CONSOLE_FRAMES, raw))
        except FirstHelloError as error:
            await self._refuse(error, frames.id_of(raw))
        except ConnectionClosed:
            raise
        except Exception as error:  # noqa: BLE001  # whatever breaks, staff get a sentence and keep their words
            _log.error("console_frame_failed", coordinator=self._coordinator.username, error=type(error).__name__)
            await self._refuse(InternalError(), frames.id_of(raw))

    async def _do(self, frame: frames.ConsoleFrame) -> None:
        match frame:
            case frames.ConsoleHello():
                await self._welcome()
            case frames.Ping():
                await self._alive()
            case frames.Available():
                await self._be(available=frame.available)
            case frames.Next():
                place = await coordinate.claim(self._ports, self._coordinator, str(frame.id))
                await self._done("claimed", frame.id, place.handoff)
            case frames.Take():
                place = await coordinate.claim(self._ports, self._coordinator, str(frame.id), frame.handoff)
                await self._done("claimed", frame.id, place.handoff)
            case frames.Open():
                await self._show_talk(frame.handoff)
            case frames.Reply():
                appended = await coordinate.reply(
                    self._ports, self._coordinator, frame.handoff, str(frame.id), frame.text
                )
                await self._send({"type": "received", "id": str(frame.id), "seq": appended.seq})
            case frames.Release():
                await coordinate.release(self._ports, self._coordinator, str(frame.id), frame.handoff)
                await self._done("released", frame.id, frame.handoff)
            case frames.Close():
                await coordinate.close(self._ports, self._coordinator, str(frame.id), frame.handoff, frame.reason)
                await self._done("ended", frame.id, frame.handoff)

    async def _welcome(self) -> None:
        who = self._coordinator
        coordinator = {
            "username": who.username,
            "name": who.name,
            "role": who.role,
            "supervisor": who.supervisor,
        }
        await self._send({"type": "welcome", "coordinator": coordinator})
        await self._alive_quietly()
        await self._show_board()

    async def _alive(self) -> None:
        await self._alive_quietly()
        await self._send({"type": "pong"})

    async def _alive_quietly(self) -> None:
        now = self._ports.clock.now()
        await self._ports.queue.renew(self._coordinator.username, now, coordinate.LEASE_MS)
        if self._available:
            await self._ports.presence.available(self._coordinator.username, now + PRESENCE_MS)

    async def _be(self, *, available: bool) -> None:
        self._available = available
        if available:
            until = self._ports.clock.now() + PRESENCE_MS
            await self._ports.presence.available(self._coordinator.username, until)
        else:
            await self._ports.presence.away(self._coordinator.username)

    async def _done(self, what: str, answered: UUID, handoff: str) -> None:
        await self._send({"type": what, "id": str(answered), "handoff": handoff})

    async def _show_talk(self, handoff: str) -> None:
        place, conversation = await coordinate.open_talk(self._ports, self._coordinator, handoff)
        async with self._reading:
            messages = await self._ports.conversations.messages(conversation.id)
            record = await self._ports.conversations.record(conversation.id)
            self._hub.follow(conversation.id, self)
            self._open[handoff] = (conversation.id, messages[-1].seq if messages else 0)
            await self._send(
                {
                    "type": "talk",
                    "handoff": handoff,
                    "place": place_view(place, self._locale),
                    "record": record_view(record, self._locale),
                    "messages": [message_view(message, to_patient=False) for message in messages],
                }
            )

    async def _refuse(self, error: FirstHelloError, answered: UUID | None) -> None:
        metrics.REFUSED.labels(error.code).inc()
        await self._send(frames.refused(error, self._locale, answered))

    async def _news(self) -> None:
        """Wait for a change and show it."""
        board = await self._bell.wait()
        with contextlib.suppress(FirstHelloError, ConnectionClosed):  # the next change, or the next hello, reads it
            await self._catch_up()
            if board:
                await self._show_board()

    async def _catch_up(self) -> None:
        """Send what is new in the open talks; a talk that someone else has now is closed here."""
        async with self._reading:
            for handoff, (conversation, cursor) in list(self._open.items()):
                seq = cursor
                for message in await self._ports.conversations.messages(conversation, cursor):
                    view = message_view(message, to_patient=False)
                    await self._send({"type": "message", "handoff": handoff, "message": view})
                    seq = message.seq
                self._open[handoff] = (conversation, seq)
                await self._drop_unless_mine(handoff, conversation)

    async def _drop_unless_mine(self, handoff: str, conversation: str) -> None:
        place = await self._ports.queue.place(handoff)
        found = await self._ports.conversations.get(conversation)
        still_theirs = place is not None and place.owner == self._coordinator.username
        open_here = found is not None and found.handoff == handoff
        if not (open_here and (still_theirs or self._coordinator.supervisor)):
            del self._open[handoff]
            self._hub.unfollow(conversation, self)

    async def _show_board(self) -> None:
        queue = self._ports.queue
        waiting = [place_view(place, self._locale) for place in await queue.waiting()]
        mine = [place_view(place, self._locale) for place in await queue.held_by(self._coordinator.username)]
        online = await self._ports.presence.online(self._ports.clock.now())
        await self._send({"type": "queue", "waiting": waiting, "mine": mine, "online": online})

    async def _send(self, frame: dict[str, Any]) -> None:
        await self._ws.send(json.dumps(frame, ensure_ascii=False))


async def console_socket(request: Request, ws: Websocket) -> None:
    """The coordinator's socket, `/ws/console`. The route is for staff: `request.ctx` knows who."""
    ctx = request.app.ctx
    await ConsoleSocket(ws, ctx.ports, ctx.hub, request.ctx.coordinator, locale_of(request)).serve()
