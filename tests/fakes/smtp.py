"""A small mail server for tests: speaks SMTP, STARTTLS and TLS, checks who signs in, and misbehaves when told to."""

import asyncio
import base64
import ssl
from dataclasses import dataclass, field
from pathlib import Path

CERTIFICATE = Path(__file__).parent / "tls" / "loopback.pem"


def server_tls() -> ssl.SSLContext:
    """Return the server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


def client_tls() -> ssl.SSLContext:
    """Return a client's side that trusts the server."""
    return ssl.create_default_context(cafile=CERTIFICATE)


@dataclass
class Mailed:
    """What a client handed in, and how."""

    sender: str
    to: list[str]
    text: str
    secure: bool
    signed_in: str


@dataclass
class MailServer:
    """Takes mail. `greetings` are what it says to the next clients instead of 220; `silent` says nothing at all."""

    starttls: bool = True
    at_once: bool = False
    refuses: frozenset[str] = frozenset()
    greetings: list[str] = field(default_factory=list)
    silent: bool = False
    mail: list[Mailed] = field(default_factory=list)
    visits: int = 0
    port: int = 0
    _server: asyncio.Server | None = None
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    async def start(self) -> None:
        """Listen on a port of its own."""
        tls = server_tls() if self.at_once else None
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Close every line."""
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        self._open.add(writer)
        try:
            await _Line(self, reader, writer, secure=self.at_once).talk()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._open.discard(writer)
            writer.close()


class _Line:
    """One client."""

    def __init__(
        self, server: MailServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, secure: bool
    ) -> None:
        self._server, self._reader, self._writer = server, reader, writer
        self._secure = secure
        self._signed_in = self._sender = ""
        self._to: list[str] = []

    async def talk(self) -> None:
        if self._server.silent:
            await self._reader.read()
            return
        await self._say(self._server.greetings.pop(0) if self._server.greetings else "220 here")
        while line := (await self._reader.readline()).decode().strip():
            verb, _, rest = line.partition(" ")
            if verb.upper() == "QUIT":
                await self._say("221 bye")
                return
            await getattr(self, f"_on_{verb.lower()}", self._on_anything)(rest)

    async def _say(self, text: str) -> None:
        self._writer.write(text.encode() + b"\r\n")
        await self._writer.drain()

    async def _on_anything(self, _: str) -> None:
        await self._say("502 no")

    async def _on_rset(self, _: str) -> None:
        await self._say("250 ok")

    async def _on_ehlo(self, _: str) -> None:
        extensions = ["250-here", "250-AUTH PLAIN"]
        if self._server.starttls and not self._secure:
            extensions.append("250-STARTTLS")
        await self._say("\r\n".join([*extensions, "250 SIZE 100000"]))

    async def _on_starttls(self, _: str) -> None:
        await self._say("220 go")
        await self._writer.start_tls(server_tls())
        self._secure = True

    async def _on_auth(self, rest: str) -> None:
        _, user, password = base64.b64decode(rest.rsplit(maxsplit=1)[-1]).decode().split("\0")
        if password != "right password":
            await self._say("535 no")
            return
        self._signed_in = user
        await self._say("235 ok")

    async def _on_mail(self, rest: str) -> None:
        self._sender, self._to = _address(rest), []
        await self._say("250 ok")

    async def _on_rcpt(self, rest: str) -> None:
        address = _address(rest)
        if address in self._server.refuses:
            await self._say("550 nobody")
            return
        self._to.append(address)
        await self._say("250 ok")

    async def _on_data(self, _: str) -> None:
        await self._say("354 go")
        text = (await self._reader.readuntil(b"\r\n.\r\n")).decode()
        self._server.mail.append(Mailed(self._sender, self._to, text, self._secure, self._signed_in))
        await self._say("250 kept")


def _address(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]
