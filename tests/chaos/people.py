"""What simulated patients and coordinators have in common: a socket that breaks, and frames sent until answered."""

import asyncio
import contextlib
import json
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from deploy.ports import LOOPBACK
from tests.chaos.history import History, What

SILENT_S = 3.0
"""A line on which nothing came for so long, pings and all, is given up."""

PING_S = 1.0
AGAIN_S = 2.5
"""An unanswered frame goes out again after so long, with the same id; then after twice as long, and so on."""

AGAIN = ("not_received", "internal")
"""Refusals after which a frame goes out again as it is."""

BACK_S = 0.3
"""Pause before the next try to connect."""


@dataclass
class Owed:
    """A frame that was not answered yet, when it last went out, and how long to wait before it goes out again."""

    frame: dict[str, Any]
    went: float
    patience_s: float = AGAIN_S


class Someone(ABC):
    """A person at the end of a socket that anything may happen to."""

    path: str

    def __init__(self, who: str, http: aiohttp.ClientSession, port: int, history: History) -> None:
        self.who = who
        self.history = history
        self.away = False
        self.frozen = False
        self._http = http
        self._url = f"http://{LOOPBACK}:{port}{self.path}"
        self._ws: aiohttp.ClientWebSocketResponse | None = None
        self._ready = False
        self._owed: dict[str, Owed] = {}  # by id, oldest first

    @property
    def idle(self) -> bool:
        """Whether everything was answered."""
        return not self._owed

    @property
    def owed(self) -> list[str]:
        """What was not answered yet, by type."""
        return [owed.frame["type"] for owed in self._owed.values()]

    async def live(self) -> None:
        """Keep connected until cancelled, whatever breaks."""
        while True:
            if not (self.away or self.frozen):
                with contextlib.suppress(aiohttp.ClientError, OSError, TimeoutError, ConnectionError):
                    await self._connected()
            self._ws, self._ready = None, False
            await asyncio.sleep(BACK_S)

    async def drop(self) -> None:
        """Lose the line without a word."""
        if self._ws is not None and self._ws._writer.transport is not None:
            self._ws._writer.transport.abort()

    async def ask(self, frame: Mapping[str, Any], *, risk: bool = False) -> str:
        """Send a frame with a new id; it goes out again until it is answered. Returns the id."""
        name = str(uuid.uuid4())
        self._owed[name] = Owed({**frame, "id": name}, time.monotonic())
        self._note_sent(name, frame, risk=risk)
        if self._ready:
            await self._send(self._owed[name].frame)
        return name

    @abstractmethod
    async def _hear(self, frame: dict[str, Any]) -> None:
        """Take in what the edge said."""

    @abstractmethod
    def _hello(self) -> dict[str, Any]:
        """Return the first frame."""

    @abstractmethod
    def _note_sent(self, name: str, frame: Mapping[str, Any], *, risk: bool) -> None:
        """Write into the history that this goes out for the first time."""

    def _headers(self) -> dict[str, str]:
        return {}

    def _answered(self, name: str | None) -> dict[str, Any] | None:
        """Take a frame from what is owed an answer and return it, if it is still there."""
        owed = self._owed.pop(name or "", None)
        return owed.frame if owed else None

    async def _connected(self) -> None:
        async with asyncio.timeout(SILENT_S):
            self._ws = ws = await self._http.ws_connect(self._url, headers=self._headers(), autoping=True)
        ticking = asyncio.create_task(self._tick(ws))
        try:
            await ws.send_json(self._hello())
            while True:
                message = await self._next_from(ws)
                if message.type is not aiohttp.WSMsgType.TEXT:
                    return
                frame = json.loads(message.data)
                if frame["type"] == "welcome":
                    await self._hear(frame)
                    self._ready = True
                    await self._send_again(all_of_it=True)
                else:
                    await self._hear(frame)
                if self.away:
                    return
        finally:
            ticking.cancel()
            with contextlib.suppress(TimeoutError, aiohttp.ClientError, OSError):
                async with asyncio.timeout(0.5):
                    await ws.close()

    async def _next_from(self, ws: aiohttp.ClientWebSocketResponse) -> aiohttp.WSMessage:
        """Return what comes next; while their browser is frozen nothing does, and the line stays open."""
        while True:
            try:
                message = await ws.receive(timeout=SILENT_S)
            except TimeoutError:
                if not self.frozen:
                    raise
                continue
            while self.frozen:  # noqa: ASYNC110 - what arrived is read when they are back
                await asyncio.sleep(BACK_S)
            return message

    async def _tick(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        with contextlib.suppress(aiohttp.ClientError, OSError, ConnectionError):
            while True:
                await asyncio.sleep(PING_S)
                if self.frozen:
                    continue
                await ws.send_json({"type": "ping"})
                if self._ready:
                    await self._send_again()

    async def _send_again(self, *, all_of_it: bool = False) -> None:
        for owed in list(self._owed.values()):
            if all_of_it or time.monotonic() - owed.went >= owed.patience_s:
                owed.patience_s = AGAIN_S if all_of_it else 2 * owed.patience_s
                owed.went = time.monotonic()
                await self._send(owed.frame)

    async def _send(self, frame: Mapping[str, Any]) -> None:
        if self._ws is not None:
            with contextlib.suppress(aiohttp.ClientError, OSError, ConnectionError):
                await self._ws.send_json(frame)

    async def _restart(self) -> None:
        """Something is missing on this line: read on from where we were on another."""
        if self._ws is not None:
            await self.drop()

    def note_refused(self, frame: Mapping[str, Any], name: str) -> None:
        """Write a refusal into the history."""
        self.history.add(self.who, What.REFUSED, id=name, text=frame["error"]["code"])
