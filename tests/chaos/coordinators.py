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
DONE = {
    "next": What.CLAIMED, "take": What.CLAIMED, "release": What.RELEASED, "close": What.ENDED,
    "take_over": What.TOOK_OVER, "move": What.MOVED,
}  # fmt: skip
"""What it is that was told done, by the frame that asked for it."""

NOT_NOW = ("at_capacity", "breather")
"""Refusals of someone who may say that they can take one more."""


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
        self._next_at = 0
        self._more = False
        self._duty = ""
        self._wish = "available"
        self._duty_at = 0
        self._resting = False
        self._reading: dict[str, asyncio.Event] = {}
        self.stopping = False

    async def sign_in(self) -> None:
        """Sign in; the session outlives every process."""
        url = f"http://{LOOPBACK}:{self._ports[0]}/api/console/login"
        async with self._http.post(url, json={"username": self.who, "password": PASSWORD}) as got:
            got.raise_for_status()
            self._cookie = f"first_hello_session={got.cookies['first_hello_session'].value}"

    async def act(self) -> None:
        """Work until told to stop taking people, then on until nobody is left in their care; die and rest by plan."""
        deaths, silences, breaks = (list(spells) for spells in (
            self._shift.deaths, self._shift.silences, self._shift.breaks,
        ))  # fmt: skip
        while not (self.stopping and not self._mine and self.idle):
            await asyncio.sleep(STEP_S)
            if self._due(deaths):
                await self._die(deaths.pop(0)[1])
            elif self._due(silences) and self._mine:
                self.frozen = True
                await asyncio.sleep(silences.pop(0)[1] / 1_000)
                self.frozen = False
            elif self._ready:
                await self._rest(breaks)
                await self._work()

    async def _work(self) -> None:
        await self._next()
        for handoff in list(self._mine):
            await self._care(handoff)

    async def _die(self, lasts_ms: int) -> None:
        self.away = True
        await self.drop()
        await asyncio.sleep(lasts_ms / 1_000)
        self._mine.clear()
        self._owed.clear()
        self.away = False

    async def _rest(self, breaks: list[tuple[int, int]]) -> None:
        """Be on a break where the plan says so, else ready; said until the board agrees."""
        now = self.history.now()
        while breaks and now >= sum(breaks[0]):
            breaks.pop(0)
        self._wish = wish = "break" if self._due(breaks) else "available"
        if wish == "available" and self._resting:
            self._resting = False
            self.history.add(self.who, What.BACK)
        as_wished = self._duty == wish or (self._duty, wish) == ("wrap_up", "available")
        if not as_wished and now >= self._duty_at:
            self._duty_at = now + 1_000
            await self._send({"type": "duty", "duty": wish})

    def _due(self, spells: Sequence[tuple[int, int]]) -> bool:
        return bool(spells) and self.history.now() >= spells[0][0]

    def stand(self) -> None:
        """Write into the history whom the board says that they have."""
        for handoff in ("", *self._mine):
            self.history.add(self.who, What.STANDS, handoff=handoff)

    @property
    def stands(self) -> set[str]:
        """Whom the board says that they have."""
        return set(self._mine)

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
        asking = "next" in self.owed or self.history.now() < self._next_at
        if self._waiting and not asking and not self.stopping and len(self._mine) < self._shift.most:
            await self.ask({"type": "next", "more": self._more})
            self._more = False

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
        elif frame["type"] in ("next", "take"):
            more = "more" if frame.get("more") or frame.get("anyway") else ""
            self.history.add(self.who, What.ASKED, id=name, text=more)

    async def _hear(self, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "welcome":
                self._duty = ""  # whatever we were, we say it anew
                for care in self._mine.values():
                    care.opened = False
            case "queue":
                self._board(frame)
            case "claimed" | "released" | "moved" | "ended" | "received" | "refused":
                self._answer(frame)
            case "gone" | "given" as told:
                what = What.GONE if told == "gone" else What.GIVEN
                self.history.add(self.who, what, handoff=frame["handoff"], by=frame["by"] or "", text=frame["why"])
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
                self._turned_down(owed, frame["error"])
            case "received":
                self.history.add(self.who, What.ACKED, handoff=owed["handoff"], id=name, seq=frame["seq"])
            case "moved" if owed["to"] is None:
                self.history.add(self.who, What.PUT_BACK, handoff=frame["handoff"], id=name)
            case _:
                self.history.add(self.who, DONE[owed["type"]], handoff=frame["handoff"], id=name,
                                 by=owed.get("to", ""))  # fmt: skip

    def _turned_down(self, owed: Mapping[str, Any], error: Mapping[str, Any]) -> None:
        """Nobody was given: wait before the next try, and perhaps say that one more is possible."""
        if owed["type"] == "next":
            self._next_at = self.history.now() + self._shift.pause_ms
            more = error["code"] in NOT_NOW and bool(error.get("detail", {}).get("more"))
            self._more = more and self._shift.says_more

    def _board(self, frame: dict[str, Any]) -> None:
        self._duty = frame["me"]["duty"]
        if self._duty == self._wish == "break" and not self._resting:
            self._resting = True
            self.history.add(self.who, What.RESTS)
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
