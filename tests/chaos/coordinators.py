"""A simulated coordinator: takes the next person, reads, answers, ends it or puts them back, whatever breaks."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp

from deploy.ports import LOOPBACK
from tests.chaos.history import History, What
from tests.chaos.people import AGAIN, Someone
from tests.chaos.plan import Shift
from tests.chaos.world import PASSWORD

STEP_S = 0.15
DONE = {"claimed": What.CLAIMED, "released": What.RELEASED, "ended": What.ENDED}


@dataclass
class Care:
    """How far a coordinator is with one person."""

    asked: str = ""
    replies: int = 0
    opened: bool = False
    next_at: int = 0


class AtWork(Someone):
    """One coordinator. What is in their care, the board says; what they asked for goes out until it is answered."""

    path = "/ws/console"

    def __init__(
        self, who: str, shift: Shift, http: aiohttp.ClientSession, ports: Sequence[int], port: int, history: History
    ) -> None:
        super().__init__(who, http, port, history)
        self._shift = shift
        self._ports = ports
        self._cookie = ""
        self._waiting: list[str] = []
        self._mine: dict[str, Care] = {}
        self._last: dict[str, int] = {}
        self._ended = 0
        self._reading: dict[str, asyncio.Event] = {}
        self.stopping = False

    async def sign_in(self) -> None:
        """Sign in; the session outlives every process."""
        url = f"http://{LOOPBACK}:{self._ports[0]}/api/console/login"
        async with self._http.post(url, json={"username": self.who, "password": PASSWORD}) as got:
            got.raise_for_status()
            self._cookie = f"first_hello_session={got.cookies['first_hello_session'].value}"

    async def act(self) -> None:
        """Work until told to stop taking people, then on until nobody is left in their care; die when planned."""
        deaths = list(self._shift.deaths)
        while not (self.stopping and not self._mine and self.idle):
            await asyncio.sleep(STEP_S)
            if deaths and self.history.now() >= deaths[0][0]:
                self.away = True
                await self.drop()
                await asyncio.sleep(deaths.pop(0)[1] / 1_000)
                self._mine.clear()
                self._owed.clear()
                self.away = False
            elif self._ready:
                await self._next()
                for handoff in list(self._mine):
                    await self._care(handoff)

    async def read_all(self, handoffs: Sequence[str]) -> None:
        """Read these talks once more."""
        self.away = False
        for handoff in handoffs:
            self._reading[handoff] = asyncio.Event()
            while not self._reading[handoff].is_set():
                await self._send({"type": "open", "handoff": handoff})
                try:
                    async with asyncio.timeout(3.0):
                        await self._reading[handoff].wait()
                except TimeoutError:
                    continue

    async def _next(self) -> None:
        asking = "next" in self.owed
        if self._waiting and not asking and not self.stopping and len(self._mine) < self._shift.most:
            await self.ask({"type": "next"})

    async def _care(self, handoff: str) -> None:
        care, now = self._mine[handoff], self.history.now()
        if care.asked in self._owed or now < care.next_at:
            return
        care.next_at = now + self._shift.pause_ms
        if not care.opened:
            await self._send({"type": "open", "handoff": handoff})
        elif care.replies < self._shift.replies:
            care.replies += 1
            text = f"{self.who} is with you ({handoff}, {care.replies})."
            care.asked = await self.ask({"type": "say", "handoff": handoff, "text": text})
        elif self._ended % self._shift.release_each == 0 and not self.stopping:
            self._ended += 1
            care.asked = await self.ask({"type": "release", "handoff": handoff})
        else:
            self._ended += 1
            care.asked = await self.ask({"type": "close", "handoff": handoff, "reason": "resolved"})

    def _headers(self) -> dict[str, str]:
        return {"Cookie": self._cookie}

    def _hello(self) -> dict[str, Any]:
        return {"type": "hello"}

    def _note_sent(self, name: str, frame: Mapping[str, Any], *, risk: bool) -> None:
        if frame["type"] == "say" and not risk:
            self.history.add(self.who, What.SENT, handoff=frame["handoff"], id=name, text=frame["text"])

    async def _hear(self, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "welcome":
                await self._send({"type": "available", "available": True})
                for care in self._mine.values():
                    care.opened = False
            case "queue":
                self._board(frame)
            case "claimed" | "released" | "ended" | "received" | "refused":
                self._answer(frame)
            case "talk":
                self._talk(frame)
            case "message":
                self._saw(frame["handoff"], frame["message"])

    def _answer(self, frame: dict[str, Any]) -> None:
        """Take in the answer to a frame, the first one; what could not be kept just now goes out again."""
        if frame["type"] == "refused" and frame["error"]["code"] in AGAIN:
            return
        name = frame.get("id", "")
        if (owed := self._answered(name)) is None:
            return
        match frame["type"]:
            case "refused":
                self.note_refused(frame, name)
            case "received":
                self.history.add(self.who, What.ACKED, handoff=owed["handoff"], id=name, seq=frame["seq"])
            case done:
                self.history.add(self.who, DONE[done], handoff=frame["handoff"], id=name)

    def _board(self, frame: dict[str, Any]) -> None:
        self._waiting = [place["handoff"] for place in frame["waiting"]]
        mine = [place["handoff"] for place in frame["mine"]]
        self._mine = {handoff: self._mine.get(handoff, Care()) for handoff in mine}

    def _talk(self, frame: dict[str, Any]) -> None:
        handoff = frame["handoff"]
        if (reading := self._reading.get(handoff)) is not None and not reading.is_set():
            for message in frame["messages"]:
                self._note(What.READ, handoff, message)
            reading.set()
        for message in frame["messages"]:
            self._saw(handoff, message)
        if handoff in self._mine:
            self._mine[handoff].opened = True

    def _saw(self, handoff: str, message: dict[str, Any]) -> None:
        if message["seq"] > self._last.get(handoff, 0):
            self._last[handoff] = message["seq"]
            self._note(What.SAW, handoff, message)

    def _note(self, what: What, handoff: str, message: Mapping[str, Any]) -> None:
        self.history.add(self.who, what, handoff=handoff, seq=message["seq"], by=message["by"],
                         text=message.get("text", ""))  # fmt: skip
