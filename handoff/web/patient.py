"""One patient's socket: frames in, use cases, frames out."""

import asyncio
import contextlib
import json
from typing import Any
from uuid import UUID

import structlog
from sanic import Request, Websocket
from websockets.exceptions import ConnectionClosed

from handoff.domain.conversation import State
from handoff.domain.messages import Body
from handoff.errors import BadFrameError, FirstHelloError, InternalError, StoreUnavailableError
from handoff.service.choose import choose
from handoff.service.open_conversation import (
    DEFAULT_LOCALE,
    change_locale,
    open_conversation,
    resume_conversation,
)
from handoff.service.place import line_of
from handoff.service.ports import Appended, Change, Ports
from handoff.service.receive_message import hear, receive_message, strongest_card
from handoff.service.request_person import request_person
from handoff.web import frames, metrics
from handoff.web.background import forever
from handoff.web.hub import Bell, Hub
from handoff.web.tokens import Tokens
from handoff.web.turns import Turns
from handoff.web.views import line_view, message_view

_log = structlog.get_logger()


class PatientSocket:
    """Serves one socket until it closes. Everything it knows can be read again from the store."""

    def __init__(self, ws: Websocket, ports: Ports, tokens: Tokens, hub: Hub, turns: Turns) -> None:
        self._ws = ws
        self._ports = ports
        self._tokens = tokens
        self._hub = hub
        self._turns = turns
        self._bell = Bell()
        self._reading = asyncio.Lock()
        self._conversation = ""
        self._locale = DEFAULT_LOCALE
        self._cursor = 0
        self._shown: tuple[State, dict[str, Any] | None] | None = None

    async def serve(self) -> None:
        """Answer frames until the browser leaves."""
        pump = asyncio.create_task(forever("socket", self._news))
        try:
            async for raw in self._ws:
                await self._receive(raw)
        except ConnectionClosed:
            pass
        finally:
            pump.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await pump
            self._leave()

    def look(self, change: Change) -> None:
        """See `Listener.look`."""
        self._bell.ring(change)

    async def _receive(self, raw: Any) -> None:
        try:
            await self._do(frames.read(frames.PATIENT_FRAMES, raw))
        except FirstHelloError as error:
            await self._refuse(error, frames.id_of(raw))
        except ConnectionClosed:
            raise
        except Exception as error:  # noqa: BLE001  # whatever breaks, the patient gets a sentence and keeps the words
            _log.error("patient_frame_failed", conversation=self._conversation, error=type(error).__name__)
            await self._refuse(InternalError(), frames.id_of(raw))

    async def _do(self, frame: frames.PatientFrame) -> None:
        if isinstance(frame, frames.Hello):
            await self._hello(frame)
        elif isinstance(frame, frames.Ping):
            await self._send({"type": "pong"})
        elif not self._conversation:
            await self._hear_only(frame)
        elif isinstance(frame, frames.ChangeLocale):
            await self._change_locale(frame)
        else:
            await self._take_in(frame)

    async def _hear_only(self, frame: frames.PatientFrame) -> None:
        """Without a conversation nothing can be kept (the store may be down); a crisis is heard all the same."""
        if not isinstance(frame, frames.Say):
            raise BadFrameError
        await hear(self._ports, self._locale, frame.text, self._show_card)
        raise StoreUnavailableError

    async def _change_locale(self, frame: frames.ChangeLocale) -> None:
        await change_locale(self._ports, self._conversation, frame.locale)
        self._locale = frame.locale
        if card := await strongest_card(self._ports, self._conversation, frame.locale):
            await self._send({"type": "card", "card": card})
        self.look(Change())

    async def _hello(self, frame: frames.Hello) -> None:
        self._locale = frame.locale or self._locale
        if frame.token is None:
            found = await open_conversation(self._ports, frame.locale or DEFAULT_LOCALE)
        else:
            found = await resume_conversation(self._ports, self._tokens.read(frame.token))
        self._leave()
        async with self._reading:
            self._conversation, self._locale = found.id, found.locale
            self._hub.follow(found.id, self)
            metrics.SOCKETS.labels("patient").inc()
            line = line_view(await line_of(self._ports, found.id))
            messages = await self._ports.conversations.messages(found.id, frame.after)
            self._cursor = messages[-1].seq if messages else frame.after
            self._note(found.state, line)
            await self._send(
                {
                    "type": "welcome",
                    "token": self._tokens.sign(found.id),
                    "conversation": found.id,
                    "locale": found.locale,
                    "state": found.state,
                    "line": line,
                    "messages": [message_view(message, to_patient=True) for message in messages],
                }
            )

    async def _take_in(self, frame: frames.Say | frames.Choose | frames.Person) -> None:
        ports, conversation, locale, name = self._ports, self._conversation, self._locale, str(frame.id)
        if isinstance(frame, frames.Say):
            received = await receive_message(ports, conversation, locale, name, frame.text, self._show_card)
            metrics.MESSAGES.labels(received.tier).inc()
            appended = received.appended
        elif isinstance(frame, frames.Choose):
            appended = await choose(ports, conversation, locale, name, frame.message, frame.choice)
        else:
            appended = await request_person(ports, conversation, locale, name)
        await self._kept(frame, appended)

    async def _kept(self, frame: frames.Say | frames.Choose | frames.Person, appended: Appended) -> None:
        await self._send({"type": "received", "id": str(frame.id), "seq": appended.seq})
        if appended.state.bot_answers and not isinstance(frame, frames.Person):
            await self._send({"type": "typing", "by": "bot"})
            self._turns.start(self._conversation)

    async def _show_card(self, card: Body) -> None:
        metrics.CARDS.labels(card["tier"]).inc()
        await self._send({"type": "card", "card": card})

    async def _refuse(self, error: FirstHelloError, answered: UUID | None) -> None:
        metrics.REFUSED.labels(error.code).inc()
        await self._send(frames.refused(error, self._locale, answered))

    async def _news(self) -> None:
        """Wait for a change and show it."""
        await self._bell.wait()
        with contextlib.suppress(FirstHelloError, ConnectionClosed):  # the next change, or the next hello, reads it
            await self._catch_up()

    async def _catch_up(self) -> None:
        """Send what is new since this socket's own place, then who speaks now."""
        async with self._reading:
            conversation = self._conversation
            if not conversation:
                return
            for message in await self._ports.conversations.messages(conversation, self._cursor):
                await self._send({"type": "message", "message": message_view(message, to_patient=True)})
                self._cursor = message.seq
            found = await self._ports.conversations.get(conversation)
            if found is None:
                return
            self._locale = found.locale
            line = line_view(await line_of(self._ports, conversation))
            if self._shown != (found.state, line):
                self._note(found.state, line)
                await self._send({"type": "state", "state": found.state, "line": line})

    def _note(self, state: State, line: dict[str, Any] | None) -> None:
        """Remember what the patient was shown, and listen to the board only while in line."""
        self._shown = (state, line)
        if state is State.WAITING:
            self._hub.watch_board(self)
        else:
            self._hub.unwatch_board(self)

    def _leave(self) -> None:
        if self._conversation:
            self._hub.unfollow(self._conversation, self)
            self._hub.unwatch_board(self)
            self._conversation = ""
            metrics.SOCKETS.labels("patient").dec()

    async def _send(self, frame: dict[str, Any]) -> None:
        await self._ws.send(json.dumps(frame, ensure_ascii=False))


async def patient_socket(request: Request, ws: Websocket) -> None:
    """The patient's socket, `/ws/patient`."""
    ctx = request.app.ctx
    await PatientSocket(ws, ctx.ports, ctx.tokens, ctx.hub, ctx.turns).serve()
