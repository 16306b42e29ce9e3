"""The edge, served in this process on a port of its own, with the world behind it faked."""

import json
import socket
import uuid
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import aiohttp
import pytest
from sanic import Sanic

from handoff.app import create_app
from handoff.domain.messages import Message
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator
from handoff.settings import Settings
from handoff.web.browser import BrowserProtocol
from handoff.web.here import Here
from tests.fakes.memory import MemoryStore
from tests.fakes.memory_conversations import MemoryConversations
from tests.fakes.world import CLINIC, FakeAssistant, FakeClock, FakeOpinion

ANA = Coordinator("ana", "Ana", "nurse", supervisor=False)
SAM = Coordinator("sam", "Sam", "clinical lead", supervisor=True)
PASSWORD = "a long password"
WAIT_S = 5.0
WITH_ID = {"say", "choose", "person", "call_back", "next", "take", "release", "close", "mark", "ask_consent"}

SETTINGS = Settings(
    development=True,
    redis_url="redis://127.0.0.1:9/0",
    rasa_url="http://127.0.0.1:9",
    actions_url="http://127.0.0.1:9",
    secret_key="k" * 40,
    rasa_secret="r" * 40,
    host="127.0.0.1",
    port=0,
    workers=1,
    clinic_id="test",
    clinic_name=CLINIC.name,
    clinic_phone=CLINIC.phone,
    clinic_hours=CLINIC.hours,
    clinic_facts=CLINIC.facts,
    clinic_profile=CLINIC.profile,
    embed_origins=("https://clinic.example",),
    public_url="",
)


class Socket:
    """A browser's end of a socket."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self._ws = ws
        self._read: list[dict[str, Any]] = []

    async def send(self, type_: str, **fields: Any) -> str:
        """Send a frame with a new id where it needs one; return the id."""
        name = fields.pop("id", None) or str(uuid.uuid4())
        without = ("hello", "duty", "noted", "open", "locale", "composing", "ping")
        needs_id = type_ not in without
        await self._ws.send_json({"type": type_} | ({"id": name} if needs_id else {}) | fields)
        return name

    async def send_raw(self, raw: str | bytes) -> None:
        """Send something that may not be a frame."""
        await (self._ws.send_bytes(raw) if isinstance(raw, bytes) else self._ws.send_str(raw))

    async def next(self) -> dict[str, Any]:
        """Return the next frame."""
        message = await self._ws.receive(timeout=WAIT_S)
        assert message.type is aiohttp.WSMsgType.TEXT, message
        frame: dict[str, Any] = json.loads(message.data)
        self._read.append(frame)
        return frame

    async def until(self, type_: str, **having: Any) -> dict[str, Any]:
        """Return the next frame of this type with these fields, passing over others."""
        while True:
            frame = await self.next()
            if frame["type"] == type_ and all(frame.get(k) == v for k, v in having.items()):
                return frame

    async def message(self, by: str) -> dict[str, Any]:
        """Return the next message by this author."""
        while True:
            message: dict[str, Any] = (await self.until("message"))["message"]
            if message["by"] == by:
                return message

    def types_so_far(self) -> list[str]:
        """Return the types of all frames read."""
        return [frame["type"] for frame in self._read]

    async def ended(self) -> bool:
        """Return whether the edge ends the line, passing over frames before that."""
        while (message := await self._ws.receive(timeout=WAIT_S)).type is aiohttp.WSMsgType.TEXT:
            pass
        return message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING)

    async def leave(self) -> None:
        """Close as a browser does."""
        await self._ws.close()


class Edge:
    """A running edge and what tests do to it."""

    def __init__(self, url: str, http: aiohttp.ClientSession, ports: Ports, here: Here) -> None:
        self.url = url
        self.http = http
        self.ports = ports
        self.here = here

    @property
    def assistant(self) -> FakeAssistant:
        """The faked assistant."""
        return cast("FakeAssistant", self.ports.assistant)

    @property
    def clock(self) -> FakeClock:
        """The faked clock."""
        return cast("FakeClock", self.ports.clock)

    @property
    def opinion(self) -> FakeOpinion:
        """The faked second opinion."""
        return cast("FakeOpinion", self.ports.opinion)

    @property
    def store(self) -> MemoryStore:
        """What the faked store holds."""
        return cast("MemoryConversations", self.ports.conversations)._store

    async def stranger(self) -> Socket:
        """Open a patient's socket and say nothing yet."""
        return Socket(await self.http.ws_connect(f"{self.url}/ws/patient"))

    async def patient(self, **hello: Any) -> tuple[Socket, dict[str, Any]]:
        """Open the widget; return its socket and the welcome."""
        socket = await self.stranger()
        await socket.send("hello", **hello)
        return socket, await socket.until("welcome")

    async def sign_in(self, who: Coordinator = ANA) -> dict[str, str]:
        """Put someone on the roster and sign them in; return the cookie to send."""
        await self.ports.staff.add(who, PASSWORD)
        secret = await self.ports.staff.sign_in(who.username, PASSWORD)
        return {"Cookie": f"first_hello_session={secret}"}

    async def coordinator(self, who: Coordinator = ANA) -> Socket:
        """Open the console and make oneself available."""
        socket = Socket(await self.http.ws_connect(f"{self.url}/ws/console", headers=await self.sign_in(who)))
        await socket.send("hello")
        await socket.until("queue")
        await socket.send("duty", duty="available")
        while (await socket.until("queue"))["me"]["duty"] != "available":
            pass
        return socket


@asynccontextmanager
async def serving(ports: Ports, settings: Settings = SETTINGS) -> AsyncIterator[Edge]:
    """Serve the edge over these ports for the length of the block."""

    @asynccontextmanager
    async def given(_: Settings) -> AsyncIterator[Ports]:
        yield ports

    app = create_app(settings, given, name=f"edge_{uuid.uuid4().hex}")
    app.config.TOUCHUP = False  # it rewrites Sanic's own methods, and can do so only once in a process
    listening = socket.create_server(("127.0.0.1", 0))
    server: Any = await app.create_server(sock=listening, return_asyncio_server=True, protocol=BrowserProtocol)
    await server.startup()
    await server.before_start()
    await server.start_serving()
    await server.after_start()
    port = listening.getsockname()[1]
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
        yield Edge(f"http://127.0.0.1:{port}", http, ports, app.ctx.here)
    await server.before_stop()
    await server.close()
    await server.after_stop()
    listening.close()
    Sanic.unregister_app(app)


@pytest.fixture
async def edge(fake_ports: Ports) -> AsyncIterator[Edge]:
    """An edge with everything behind it faked."""
    async with serving(fake_ports) as edge:
        yield edge


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often a conversation's messages are read."""
    counted: Counter[str] = Counter()
    plain = MemoryConversations.messages

    async def messages(self: MemoryConversations, conversation: str, after: int = 0) -> list[Message]:
        counted[conversation] += 1
        return await plain(self, conversation, after)

    monkeypatch.setattr(MemoryConversations, "messages", messages)
    return counted
