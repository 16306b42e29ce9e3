"""One patient's socket: frames in, use cases, frames out."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from sanic import Request
from websockets.exceptions import ConnectionClosed

from handoff.domain.conversation import Conversation, State
from handoff.domain.messages import Body, Message
from handoff.errors import StoreUnavailableError
from handoff.service import recall
from handoff.service.call_back import ask_for_call, take_in
from handoff.service.choose import choose
from handoff.service.open_conversation import (
    DEFAULT_LOCALE,
    change_locale,
    open_conversation,
    resume_conversation,
)
from handoff.service.place import Line, Order, line_of
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended
from handoff.service.ports.world import Change, News
from handoff.service.read_on import read_on
from handoff.service.receive_message import Heard, hear, strongest_card
from handoff.service.request_person import request_person
from handoff.service.second_look import look_again, worth_another_look
from handoff.service.welcome_back import welcome_back
from handoff.web import frames, metrics
from handoff.web.browser import Browser
from handoff.web.composing import Composing
from handoff.web.here import Here
from handoff.web.hub import Hub
from handoff.web.lines import Lines
from handoff.web.looks import Kept, Look, Looks
from handoff.web.socket import BrowserSocket
from handoff.web.tokens import Tokens
from handoff.web.turns import Turns
from handoff.web.views import line_view, message_view

SHOW_S = 1.0
"""How long a card, or a sign of typing, may take to leave before the rest goes on all the same."""


_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Parts:
    """What a patient's socket works with."""

    ports: Ports
    tokens: Tokens
    hub: Hub
    turns: Turns
    looks: Looks
    composing: Composing
    here: Here
    lines: Lines


class PatientSocket(BrowserSocket[frames.PatientFrame]):
    """Serves one patient."""

    who = "patient"

    def __init__(self, ws: Browser, parts: Parts) -> None:
        super().__init__(ws, parts.ports, parts.hub, frames.PATIENT_FRAMES, DEFAULT_LOCALE)
        self._tokens = parts.tokens
        self._turns = parts.turns
        self._looks = parts.looks
        self._composing = parts.composing
        self._here = parts.here
        self._lines = parts.lines
        self._waits = False
        self._conversation = ""
        self._cursor = 0
        self._cursor_at: int | None = None
        self._recall: recall.Recall = ()
        self._shown: tuple[State, Line | None, str] | None = None
        self._handoff: str | None = None
        self._order: Order | None = None

    async def _begin(self, frame: frames.PatientFrame) -> Callable[[], Awaitable[None]]:
        """What was written is heard at once, whatever is still being done with earlier frames."""
        if isinstance(frame, frames.Say | frames.CallBack):
            heard = await self._hear(frame)
            worth = not heard.safe and worth_another_look(self._ports, frame.text, heard.screening)
            look = self._looks.begin(self._look_again(frame, heard)) if worth else None
            return partial(self._say, frame, heard, look, resumed=bool(self._conversation))
        return partial(self._do, frame)

    async def _hear(self, frame: frames.Say | frames.CallBack) -> Heard:
        """Hear a message in its talk, as far as this socket knows it, and remember it."""
        name, now = str(frame.id), self._ports.clock.now()
        before = recall.earlier(self._recall, name, now)
        heard = await hear(self._ports, self._locale, frame.text, self._show_card, before)
        self._recall = recall.hearing(self._recall, name, now, frame.text, heard.screening)
        if heard.failed:
            metrics.SCREEN_FAILED.inc()
            _log.error("screen_failed", conversation=self._conversation)
        return heard

    async def _look_again(self, frame: frames.Say | frames.CallBack, heard: Heard) -> Heard | None:
        """Look at it a second time, and remember what that finds. Nothing waits for this."""
        show, denies = self._show_card, heard.denies
        again = await look_again(self._ports, frame.text, heard.screening, heard.locale, show, denies)
        if again is not None:
            self._recall = recall.hearing_again(self._recall, str(frame.id), again.screening)
        return again

    async def _do(
        self,
        frame: frames.Hello | frames.Choose | frames.Person | frames.ChangeLocale | frames.Composing | frames.Ping,
    ) -> None:
        match frame:
            case frames.Hello():
                await self._hello(frame)
            case frames.Ping():
                await self._send({"type": "pong"})
            case frames.ChangeLocale():
                await self._change_locale(self._open(), frame.locale)
            case frames.Composing():
                self._compose(on=frame.on)
            case frames.Choose():
                talk, name = self._open(), str(frame.id)
                self._compose(on=False)  # whoever presses a button waits for what it does
                worker = self._turns.worker(talk, at_once=False)
                appended = await choose(self._ports, talk, self._locale, name, frame.message, frame.choice, worker)
                await self._kept(name, appended)
            case frames.Person():
                appended = await request_person(self._ports, self._open(), self._locale, str(frame.id))
                await self._kept(str(frame.id), appended)

    def _open(self) -> str:
        """Return the conversation, without which nothing can be kept: the store was down when it should have opened."""
        if not self._conversation:
            raise StoreUnavailableError
        return self._conversation

    async def _say(
        self, frame: frames.Say | frames.CallBack, heard: Heard, look: Look | None, *, resumed: bool
    ) -> None:
        if not resumed and self._conversation:  # heard while the talk it belongs to was still being read
            heard = await self._hear(frame)
        talk, name, at_once = self._open(), str(frame.id), heard.tier.needs_person
        if isinstance(frame, frames.CallBack):
            received = await ask_for_call(self._ports, talk, name, frame.text, heard)
        else:
            worker = self._turns.worker(talk, at_once=at_once)
            received = await take_in(self._ports, talk, name, frame.text, heard, worker)
        kept = self._looks.keep(talk, name, received.appended.seq, heard, look) if look is not None else None
        metrics.MESSAGES.labels(received.tier).inc()
        await self._kept(name, received.appended, at_once=at_once, kept=kept)

    async def _kept(self, name: str, appended: Appended, *, at_once: bool = False, kept: Kept | None = None) -> None:
        try:
            await self._send({"type": "received", "id": name, "seq": appended.seq})
        finally:  # an answer is owed also to whoever has closed the page
            if appended.asks or appended.turn is not None:
                self._turns.start(self._conversation, self._show_typing, at_once=at_once, turn=appended.turn, kept=kept)

    def _compose(self, *, on: bool) -> None:
        if self._conversation:
            (self._composing.on if on else self._composing.off)(self._conversation)

    async def _change_locale(self, conversation: str, locale: str) -> None:
        await change_locale(self._ports, conversation, locale)
        self._locale = locale
        if card := await strongest_card(self._ports, conversation, locale):
            await self._send({"type": "card", "card": card})
        self.look(Change())

    async def _hello(self, frame: frames.Hello) -> None:
        self._locale = frame.locale or self._locale
        if frame.token is None and self._conversation:
            found = await resume_conversation(self._ports, self._conversation)
        elif frame.token is None:
            found = await open_conversation(self._ports, frame.locale or DEFAULT_LOCALE)
        else:
            found = await resume_conversation(self._ports, self._tokens.read(frame.token))
            if frame.back:
                await welcome_back(self._ports, found)
        async with self._reading:
            self._leave()  # in here: what is still being sent of the talk before must not be noted as of none
            self._hub.follow(found.id, self)
            try:
                line = await line_of(self._ports, found)
                messages, anew = await read_on(self._ports, found.id, frame.after, frame.at)
                cursor = messages[-1].seq if messages else frame.after
                lately = await self._ports.conversations.messages(found.id, max(0, cursor - recall.REACH_MESSAGES))
                await self._welcome(found, line, messages, anew=anew)
            except BaseException:  # nothing is shown, nor kept, in a talk that its patient has no token of
                self._hub.unfollow(found.id, self)
                raise
            if not messages:
                self._cursor, self._cursor_at = frame.after, frame.at
            self._recall = recall.read(lately)

    async def _welcome(
        self, found: Conversation, line: Line | None, messages: Sequence[Message], *, anew: bool
    ) -> None:
        """Say how the talk stands; `anew`: these are all of its messages, and the page has others.

        Only what has left is remembered as shown: whoever is given up while sending has shown nothing.
        """
        await self._send(
            {
                "type": "welcome",
                "token": self._tokens.sign(found.id),
                "conversation": found.id,
                "locale": found.locale,
                "state": found.state,
                "line": line_view(line),
                "anew": anew,
                "messages": [message_view(message, to_patient=True) for message in messages],
            }
        )
        self._conversation, self._locale = found.id, found.locale
        if messages:
            self._cursor, self._cursor_at = messages[-1].seq, messages[-1].at
        self._note(found, line)

    async def _show_card(self, card: Body) -> None:
        metrics.CARDS.labels(card["tier"]).inc()
        await self._show({"type": "card", "card": card})

    async def _show_typing(self) -> None:
        await self._show({"type": "typing", "by": "bot"})

    async def _show(self, frame: dict[str, Any]) -> None:
        """Send what nothing may wait for: the place in line and the answer matter more than a dead screen."""
        with contextlib.suppress(ConnectionClosed, TimeoutError):
            async with asyncio.timeout(SHOW_S):
                await self._send(frame)

    def _shows(self, news: Sequence[tuple[str, News]]) -> bool:
        """See `BrowserSocket._shows`."""
        for conversation, new in news:
            if conversation != self._conversation or new.message.seq <= self._cursor:
                continue
            if self._shown is None or new.state is not self._shown[0] or new.message.seq != self._cursor + 1:
                return False
            self._show_message(new.message)
        return True

    def _show_message(self, message: Message) -> None:
        self._send_soon({"type": "message", "message": message_view(message, to_patient=True)})
        self._cursor, self._cursor_at = message.seq, message.at
        self._recall = recall.following(self._recall, message)

    async def _catch_up(self, *, board: bool) -> None:
        """Send what is new since this socket's own place, then who speaks now."""
        del board  # a place in line is looked up with every change
        conversation = self._conversation
        if not conversation:
            return
        messages, anew = await read_on(self._ports, conversation, self._cursor, self._cursor_at)
        found = await self._ports.conversations.get(conversation)
        if found is None:
            await self._ws.close()  # the page comes back, and learns that this talk is not known any more
            return
        line = await line_of(self._ports, found, self._shown[1] if self._shown else None)
        if anew:
            await self._welcome(found, line, messages, anew=True)
            self._recall = recall.read(messages[-recall.REACH_MESSAGES :])
            return
        for message in messages:
            await self._ws.room()
            self._show_message(message)
        self._locale = found.locale
        if self._shown != (found.state, line, found.locale):
            await self._send({"type": "state", "state": found.state, "line": line_view(line), "locale": found.locale})
            self._note(found, line)

    def stand(self, order: Order) -> None:
        """See `Lines`: the line has changed."""
        self._order = order
        self._bell.ring_place()
        self._news.wake()

    async def _show_place(self) -> None:
        """See `BrowserSocket._show_place`. Who is in line no longer hears that as news of their own talk."""
        if self._order is None or self._shown is None or self._handoff is None:
            return
        state, before, locale = self._shown
        line = self._order.line(self._handoff, before, locale) if before is not None else None
        if line is None or line == before:
            return
        await self._send({"type": "state", "state": state, "line": line_view(line), "locale": locale})
        self._shown = (state, line, locale)

    def _note(self, found: Conversation, line: Line | None) -> None:
        """Remember what the patient was shown; they follow the line only while they stand in it."""
        self._shown = (found.state, line, found.locale)
        self._handoff = found.handoff
        self._wait_here(waiting=found.state is State.WAITING)

    def _wait_here(self, *, waiting: bool) -> None:
        """Count as here while in line, once."""
        if waiting and not self._waits:
            self._here.come(self._conversation)
            self._lines.follow(self)
        if self._waits and not waiting:
            self._here.go(self._conversation)
            self._lines.unfollow(self)
        self._waits = waiting

    def _leave(self) -> None:
        if self._conversation:
            self._composing.off(self._conversation)
            self._hub.unfollow(self._conversation, self)
            self._wait_here(waiting=False)
            self._conversation, self._shown = "", None


async def patient_socket(request: Request, ws: Browser) -> None:
    """The patient's socket, `/ws/patient`."""
    ctx = request.app.ctx
    parts = Parts(ctx.ports, ctx.tokens, ctx.hub, ctx.turns, ctx.looks, ctx.composing, ctx.here, ctx.lines)
    await PatientSocket(ws, parts).serve()
