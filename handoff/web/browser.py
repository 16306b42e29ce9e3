"""A browser's websocket: frames as text, in order, with as little held for each as there can be.

The protocol itself (frames, limits, the closing handshake) is the websockets library's; Sanic reads the request. The
socket that comes with Sanic keeps three tasks and a dozen locks for a browser that only listens, and wakes four times
for each frame (docs/queue.md, "What it costs").
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from http import HTTPStatus
from typing import Any

from sanic import Request
from sanic.exceptions import SanicException
from sanic.server.protocols.websocket_protocol import WebSocketProtocol
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Frame, Opcode
from websockets.protocol import CLOSED, OPEN
from websockets.server import ServerProtocol

MOST_UNREAD = 16
"""Frames that wait to be read; a browser that sends faster is not listened to until they are."""

BEAT_S = 20.0
"""How often a browser is asked whether it is there, and how long it may take to answer."""

CLOSE_S = 10.0
"""How long a browser may take to say goodbye, and the last words to leave."""

_TOO_LATE, _NOT_TEXT = 1011, 1007  # RFC 6455, 7.4.1


class Browser:
    """One browser, from its handshake to its end. What Sanic asks of a websocket is named as Sanic names it."""

    def __init__(self, protocol: "BrowserProtocol", ws_proto: ServerProtocol) -> None:
        self.ws_proto = ws_proto
        self.loop = protocol.loop
        self._protocol = protocol
        self._heard = True
        self._beat = self.loop.call_later(BEAT_S, self._ask_whether_there)
        self._kind = Opcode.TEXT
        self._unread: deque[str | bytes] = deque()
        self._begun = bytearray()
        self._leaving = False
        self._writing = False
        self._reader: asyncio.Future[None] | None = None

    async def __aiter__(self) -> AsyncIterator[str | bytes]:
        """Yield what it sends until it is gone."""
        while True:
            while self._unread:
                yield self._unread.popleft()
            if self.ws_proto.state is not OPEN:
                return
            self._protocol.transport.resume_reading()
            self._reader = self.loop.create_future()
            await self._reader

    async def send(self, text: bytes) -> None:
        """Send a frame of text (UTF-8), when what was sent before has left far enough.

        Raises:
            ConnectionClosedError: the browser is gone, or about to be.

        """
        await self._protocol.can_write()
        self._put(text)
        self._write()

    @property
    def has_room(self) -> bool:
        """Whether what was sent before has left far enough."""
        return self._protocol.has_room

    async def room(self) -> None:
        """Return when it has, or when the browser is gone."""
        await self._protocol.can_write()

    def send_soon(self, text: bytes) -> None:
        """Send a frame of text (UTF-8) with all others of this moment; for whoever knows that it `has_room`.

        Raises:
            ConnectionClosedError: the browser is gone, or about to be.

        """
        self._put(text)
        if not self._writing:
            self._writing = True
            self.loop.call_soon(self._write)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye."""
        self.end_connection(code, reason)

    def end_connection(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye; a browser that does not answer is cut off after a while."""
        if self.ws_proto.state is OPEN:
            self.ws_proto.send_close(code, reason)
            self._write()

    def data_received(self, data: bytes) -> None:
        """Take in what came from the network."""
        self._heard = True
        self.ws_proto.receive_data(data)
        for event in self.ws_proto.events_received():
            if isinstance(event, Frame) and event.opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
                self._take(event)
        self._write()

    def eof_received(self) -> None:
        """Take in that no more will come."""
        self.ws_proto.receive_eof()
        self._write()

    def connection_lost(self, _: Exception | None) -> None:
        """Take in that it is gone."""
        self.ws_proto.state = CLOSED
        self._beat.cancel()
        self._wake()

    def _take(self, frame: Frame) -> None:
        if frame.opcode is not Opcode.CONT:
            self._kind = frame.opcode
        self._begun += frame.data
        if not frame.fin:
            return
        whole, self._begun = self._begun, bytearray()
        try:
            self._unread.append(whole.decode() if self._kind is Opcode.TEXT else bytes(whole))
        except UnicodeDecodeError:
            self.ws_proto.fail(_NOT_TEXT)
        self._wake()
        if len(self._unread) >= MOST_UNREAD:
            self._protocol.transport.pause_reading()

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def _put(self, text: bytes) -> None:
        if self.ws_proto.state is not OPEN:
            raise ConnectionClosedError(None, None)
        self.ws_proto.send_text(text)

    def _write(self) -> None:
        """Send what the protocol has to say; where that was the last of it, hang up."""
        self._writing = False
        transport, frames = self._protocol.transport, self.ws_proto.data_to_send()
        if frames and not transport.is_closing():
            transport.write(b"".join(frames))
            if not frames[-1]:
                transport.close()
        if self.ws_proto.state is not OPEN and not self._leaving:
            self._leaving = True
            self._beat.cancel()
            self._beat = self.loop.call_later(CLOSE_S, transport.abort)
            self._wake()

    def _ask_whether_there(self) -> None:
        if not self._heard:
            self.ws_proto.fail(_TOO_LATE)
        elif self.ws_proto.state is OPEN:
            self._heard = False
            self.ws_proto.send_ping(b"")
            self._beat = self.loop.call_later(BEAT_S, self._ask_whether_there)
        self._write()


class BrowserProtocol(WebSocketProtocol):
    """Sanic's protocol, with `Browser` for the websockets."""

    transport: Any
    websocket: Any

    @property
    def has_room(self) -> bool:
        """Whether `can_write` would return at once."""
        return bool(self._can_write.is_set())

    async def can_write(self) -> None:
        """Return when there is room for more to be written, or nobody left to write to."""
        await self._can_write.wait()

    async def websocket_handshake(self, request: Request, subprotocols: Sequence[str] | None = None) -> Any:
        """Answer the request for a websocket. None of ours has subprotocols.

        Raises:
            SanicException: the request is not one.

        """
        del subprotocols
        ws_proto = ServerProtocol(max_size=self.websocket_max_size, state=OPEN)
        answer = ws_proto.accept(self.sanic_request_to_ws_request(request))
        if answer.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            raise SanicException(status_code=answer.status_code)
        await self.send(answer.serialize())  # type: ignore[no-untyped-call]  # Sanic has no types here
        self.websocket = Browser(self, ws_proto)
        return self.websocket
