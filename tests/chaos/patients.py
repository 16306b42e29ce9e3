"""A simulated patient: does what the plan says, keeps every word until it is stored, and reads on where they were."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp

from tests.chaos.history import History, What
from tests.chaos.people import AGAIN, Someone
from tests.chaos.plan import Act, Deed

MOST_OWED = 3
"""Nobody writes on and on while nothing of it is shown as sent."""

GONE_MS = 1_200
"""How long a closed tab stays closed."""


class Patient(Someone):
    """One patient. As the widget does, it resumes by number, and starts anew when a number is missing."""

    path = "/ws/patient"

    def __init__(self, number: int, acts: Sequence[Act], http: aiohttp.ClientSession, port: int,
                 history: History) -> None:  # fmt: skip
        super().__init__(f"p{number}", http, port, history)
        self._acts = acts
        self._token: str | None = None
        self._conversation = ""
        self._last = 0
        self._state = ""
        self._kinds: dict[str, bool] = {}
        self._whole: asyncio.Event | None = None
        self._welcomed = asyncio.Event()

    async def act(self) -> None:
        """Do everything the plan says, each thing at its time or as soon as they can."""
        for act in self._acts:
            await asyncio.sleep(max(0.0, (act.at - self.history.now()) / 1_000))
            await self._welcomed.wait()
            while len(self.owed) >= MOST_OWED:  # noqa: ASYNC110 - a person who is not heard waits, too
                await asyncio.sleep(0.1)
            match act.deed:
                case Deed.SAY | Deed.RISK:
                    await self.ask({"type": "say", "text": act.text}, risk=act.deed is Deed.RISK)
                case Deed.PERSON:
                    await self.ask({"type": "person"})
                case Deed.LEAVE:
                    self.away = True
                    await self.drop()
                    await asyncio.sleep(GONE_MS / 1_000)
                    self.away = False

    @property
    def stands(self) -> tuple[str, str]:
        """The talk, and who speaks in it as far as the page knows."""
        return self._conversation, self._state

    def stand(self) -> None:
        """Write into the history who speaks, as far as the page knows."""
        if self._conversation:
            self.history.add(self.who, What.STANDS, conversation=self._conversation, text=self._state)

    async def read_all(self) -> None:
        """Read the whole talk once more, from the first message on."""
        if not self._token:
            return
        self.away = False
        self._whole = asyncio.Event()
        while not self._whole.is_set():
            await self.drop()
            try:
                async with asyncio.timeout(5.0):
                    await self._whole.wait()
            except TimeoutError:
                continue

    def _hello(self) -> dict[str, Any]:
        hello: dict[str, Any] = {"type": "hello", "locale": "en"}
        after = 0 if self._whole is not None else self._last
        return hello | {"token": self._token, "after": after} if self._token else hello

    def _note_sent(self, name: str, frame: Mapping[str, Any], *, risk: bool) -> None:
        self._kinds[name] = risk
        text = str(frame.get("text", ""))
        self.history.add(self.who, What.SENT, conversation=self._conversation, id=name, text=text, risk=risk)

    async def _hear(self, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "welcome":
                await self._welcome(frame)
            case "state":
                self._state = frame["state"]
            case "card":
                self.history.add(self.who, What.CARD, conversation=self._conversation)
            case "received":
                self._received(frame)
            case "message":
                await self._message(frame["message"])
            case "refused" if frame["error"]["code"] in AGAIN:
                pass  # it goes out again
            case "refused" if frame.get("id"):
                self._answered(frame["id"])
                self.note_refused(frame, frame["id"])

    async def _welcome(self, frame: dict[str, Any]) -> None:
        if self._conversation and self._conversation != frame["conversation"]:
            raise ConnectionError  # the answer to an older hello
        self._token, self._conversation = frame["token"], frame["conversation"]
        self._state = frame["state"]
        self._welcomed.set()
        if self._whole is not None:
            for message in frame["messages"]:
                self._note(What.READ, message)
            self._last = max([self._last, *(message["seq"] for message in frame["messages"])])
            self._whole.set()
            return
        for message in frame["messages"]:
            await self._message(message)

    def _received(self, frame: dict[str, Any]) -> None:
        name, seq = frame["id"], frame["seq"]
        self._answered(name)
        risk = self._kinds.get(name, False)
        self.history.add(self.who, What.ACKED, conversation=self._conversation, id=name, seq=seq, risk=risk)

    async def _message(self, message: dict[str, Any]) -> None:
        if message["seq"] <= self._last or self._whole is not None:
            return
        if message["seq"] > self._last + 1:
            self.history.add(self.who, What.GAP, conversation=self._conversation, seq=message["seq"])
            await self._restart()
            return
        self._last = message["seq"]
        self._note(What.SAW, message)

    def _note(self, what: What, message: Mapping[str, Any]) -> None:
        self.history.add(self.who, what, conversation=self._conversation, seq=message["seq"], by=message["by"],
                         text=message.get("text", ""))  # fmt: skip
