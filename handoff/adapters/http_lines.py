"""Questions over HTTP/1.1 to a part of our own nearby, on lines that stay open: the little of it that a bot turn needs.

What a client for the whole web does beside that (cookies, redirects, proxies, encodings) costs every turn more than
keeping its message (docs/queue.md, "What it costs"). The answers are read by the parser that Sanic reads requests with.
"""

import asyncio
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from httptools import HttpParserError, HttpResponseParser

CONNECT_S = 0.5
"""How long a part nearby may take to pick up."""

type Answered = tuple[int, bytes]
"""The status and the body."""


class LineError(Exception):
    """There is no line, it broke, or what came down it is no HTTP."""


class Lines:
    """The open lines to one server. As many as are asked on at once; those at rest are used again."""

    def __init__(self, url: str) -> None:
        server = urlsplit(url)
        tls = server.scheme == "https"
        self._host, self._port, self._tls = server.hostname or "", server.port or (443 if tls else 80), tls or None
        self._name = server.netloc.rpartition("@")[2]
        self._path = server.path.rstrip("/")
        self._rest: list[_Line] = []

    async def ask(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> Answered:
        """Return what the server answers. What is asked has to be harmless to ask twice.

        For the server may hang up a line at rest just when it is used again: then another is taken.

        Raises:
            LineError: no answer.

        """
        named = {"Host": self._name, "Content-Length": str(len(body)), **(headers or {})}
        head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
        asked = f"{method} {self._path}{path} HTTP/1.1\r\n{head}\r\n".encode() + body
        while self._rest:
            line = self._rest.pop()
            if line.transport.is_closing():
                continue
            try:
                return await self._on(line, asked)
            except LineError:
                if line.heard:
                    raise
        return await self._on(await self._open(), asked)

    def close(self) -> None:
        """Hang up."""
        for line in self._rest:
            line.transport.close()
        self._rest.clear()

    async def _on(self, line: "_Line", asked: bytes) -> Answered:
        try:
            answered = await line.ask(asked)
        except BaseException:  # also where nobody waits any longer: the answer to this must not be the next one's
            line.transport.abort()
            raise
        if not line.transport.is_closing():
            self._rest.append(line)
        return answered

    async def _open(self) -> "_Line":
        opened = asyncio.get_running_loop().create_connection(_Line, self._host, self._port, ssl=self._tls)
        try:
            async with asyncio.timeout(CONNECT_S):
                _, line = await opened
        except OSError as error:  # a timeout is one
            raise LineError from error
        return line


class _Line(asyncio.Protocol):
    """One line; one question at a time goes down it."""

    transport: Any

    def __init__(self) -> None:
        self.heard = False
        """Whether an answer to what was asked last has begun."""
        self._answer: asyncio.Future[Answered] | None = None

    def ask(self, asked: bytes) -> asyncio.Future[Answered]:
        self._parser, self._body, self.heard = HttpResponseParser(self), bytearray(), False
        self._answer = asyncio.get_running_loop().create_future()
        self.transport.write(asked)
        return self._answer

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard = True
        try:
            self._parser.feed_data(data)
        except (AttributeError, HttpParserError):  # nothing was asked yet; or it is no HTTP
            self.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(LineError(exc))

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        if not self._parser.should_keep_alive():
            self.transport.close()
        if self._answer is not None and not self._answer.done():
            self._answer.set_result((self._parser.get_status_code(), bytes(self._body)))
