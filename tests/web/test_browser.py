"""A browser's websocket, down to its frames."""

import asyncio
import json
import os
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Frame
from websockets.speedups import apply_mask

from handoff.web import browser
from handoff.web.browser import Browser
from tests.web.conftest import WAIT_S, Edge

TEXT, CONTINUED, PING, CLOSE, PONG = 1, 0, 9, 8, 10
MANY = 100
HELLO = b'{"type":"hello"}'


class Raw:
    """The other end of a websocket, by hand: it answers nothing by itself."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def send(self, opcode: int, data: bytes, *, last: bool = True) -> None:
        """Send one frame, masked as browsers do."""
        mask = os.urandom(4)
        size = bytes([0x80 | len(data)]) if len(data) < 126 else struct.pack("!BH", 0x80 | 126, len(data))
        masked = apply_mask(data, mask)
        self._writer.write(bytes([(0x80 if last else 0) | opcode]) + size + mask + masked)
        await self._writer.drain()

    async def receive(self) -> tuple[int, bytes]:
        """Return the next frame: what it is, and its content."""
        async with asyncio.timeout(WAIT_S):
            first, length = await self._reader.readexactly(2)
            if length == 126:
                (length,) = struct.unpack("!H", await self._reader.readexactly(2))
            return first & 0x0F, await self._reader.readexactly(length)

    async def until(self, type_: str) -> None:
        """Read on until a frame of this type."""
        while True:
            opcode, data = await self.receive()
            if opcode == TEXT and json.loads(data)["type"] == type_:
                return

    async def closed(self) -> int:
        """Read on until goodbye and the end of the line; return the reason's number."""
        opcode, data = await self.receive()
        while opcode != CLOSE:
            opcode, data = await self.receive()
        assert await asyncio.wait_for(self._reader.read(), WAIT_S) == b""
        return int.from_bytes(data[:2])


@asynccontextmanager
async def raw(edge: Edge) -> AsyncIterator[Raw]:
    """Open a patient's socket by hand."""
    host, port = edge.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"GET /ws/patient HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101 ")
    yield Raw(reader, writer)
    writer.close()


async def test_a_message_in_pieces_is_one(edge: Edge) -> None:
    """With a ping between them, which is answered; and a letter cut in two."""
    async with raw(edge) as other:
        data = '{"type":"hello","locale":"es","token":"ñ"}'.encode()
        cut = data.index("ñ".encode()) + 1
        await other.send(TEXT, data[:cut], last=False)
        await other.send(PING, b"there?")
        assert await other.receive() == (PONG, b"there?")
        await other.send(CONTINUED, data[cut:])
        opcode, refused = await other.receive()
        assert (opcode, json.loads(refused)["type"]) == (TEXT, "refused")  # read whole: that is no token


async def test_what_is_no_text_ends_it(edge: Edge) -> None:
    """Text is UTF-8 (RFC 6455, 8.1)."""
    async with raw(edge) as other:
        await other.send(TEXT, b"\xff\xfe")
        assert await other.closed() == 1007


async def test_a_goodbye_is_answered_after_what_was_said_before_it(edge: Edge) -> None:
    """And then the line is closed."""
    async with raw(edge) as other:
        await other.send(TEXT, HELLO)
        await other.until("welcome")
        await other.send(CLOSE, struct.pack("!H", 1000))
        assert await other.closed() == 1000


async def test_a_browser_that_answers_nothing_is_cut_off(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """A phone that lost its network says no goodbye: its place must not look as if somebody were there."""
    monkeypatch.setattr(browser, "BEAT_S", 0.05)
    async with raw(edge) as other:
        assert await other.closed() == 1011


async def test_a_browser_that_answers_stays(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """For as long as it does."""
    monkeypatch.setattr(browser, "BEAT_S", 0.2)
    async with raw(edge) as other:
        for _ in range(4):
            opcode, data = await other.receive()
            assert opcode == PING
            await other.send(PONG, data)
        await other.send(TEXT, HELLO)
        await other.until("welcome")


async def test_a_browser_that_says_no_goodbye_is_hung_up_on(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it goes on sending."""
    monkeypatch.setattr(browser, "CLOSE_S", 0.1)

    async def serve(self: Browser) -> None:
        await self.close()
        await asyncio.Event().wait()

    monkeypatch.setattr("handoff.web.patient.PatientSocket.serve", lambda socket: serve(socket._ws))
    async with raw(edge) as other:
        assert (await other.receive())[0] == CLOSE
        await other.send(TEXT, HELLO)
        with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
            await other.receive()


async def test_who_sends_faster_than_is_read_waits(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more is held than a few frames; all of them are read in the end, in order."""
    full, done = asyncio.Event(), asyncio.Event()
    held, read = [], []
    take = Browser._take

    def taken(self: Browser, frame: Frame) -> None:
        take(self, frame)
        held.append(len(self._unread))
        if held[-1] >= browser.MOST_UNREAD:
            full.set()

    async def serve(self: Browser) -> None:
        await full.wait()
        async for text in self:
            read.append(str(text).partition(" ")[0])
            if len(read) == MANY:
                done.set()

    monkeypatch.setattr(Browser, "_take", taken)
    monkeypatch.setattr("handoff.web.patient.PatientSocket.serve", lambda socket: serve(socket._ws))
    async with raw(edge) as other, asyncio.timeout(WAIT_S):
        for number in range(MANY):
            await other.send(TEXT, f"{number} {'x' * 60_000}".encode())
        await done.wait()
    assert read == [str(number) for number in range(MANY)]
    assert max(held) < MANY / 2


async def test_a_plain_request_for_a_socket_is_refused_in_one_shape(edge: Edge) -> None:
    """As every error is, and not called our fault."""
    async with edge.http.get(f"{edge.url}/ws/patient") as answer:
        assert (answer.status, (await answer.json())["error"]["code"]) == (400, "bad_frame")


async def test_a_browser_that_is_gone_cannot_be_written_to(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes is told, and what they did before stands."""
    told = asyncio.Event()

    async def serve(self: Browser) -> None:
        try:
            async for _ in self:
                pass
        finally:  # Sanic cancels who reads
            with pytest.raises(ConnectionClosedError):
                await self.send(b"{}")
            told.set()

    monkeypatch.setattr("handoff.web.patient.PatientSocket.serve", lambda socket: serve(socket._ws))
    ws: aiohttp.ClientWebSocketResponse = await edge.http.ws_connect(f"{edge.url}/ws/patient")
    await ws.close()
    await asyncio.wait_for(told.wait(), WAIT_S)


async def test_a_message_that_finds_no_room_is_shown_when_there_is(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing piles up for a browser that does not read: what cannot be shown at once is a worker's to show."""
    monkeypatch.setattr(browser.BrowserProtocol, "has_room", False)
    socket, _ = await edge.patient()
    await socket.send("say", text="hello")
    assert (await socket.message("bot"))["text"] == "I hear you."
