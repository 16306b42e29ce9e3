"""One coordinator's socket: the board, and the talks they have open."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from functools import partial
from typing import Any
from uuid import UUID

from sanic import Request, Websocket

from handoff.domain.review import Mark
from handoff.errors import NotSignedInError
from handoff.service import coordinate, near_miss, supervise
from handoff.service.handoff_record import record_of
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator
from handoff.web import frames
from handoff.web.hub import Hub
from handoff.web.pages import locale_of
from handoff.web.socket import BrowserSocket
from handoff.web.views import mark_view, message_view, place_view, record_view

PRESENCE_MS = 30_000
"""How long an available coordinator counts without a ping: three missed ones."""


class ConsoleSocket(BrowserSocket[frames.ConsoleFrame]):
    """Serves one coordinator. When they leave, their claims stay: the leases say how long."""

    who = "coordinator"

    def __init__(
        self, ws: Websocket, ports: Ports, hub: Hub, session: str, coordinator: Coordinator, locale: str
    ) -> None:
        super().__init__(ws, ports, hub, frames.CONSOLE_FRAMES, locale)
        self._session = session
        self._coordinator = coordinator
        self._available = False
        self._open: dict[str, tuple[str, int]] = {}  # handoff: (conversation, last seq sent)
        self._marks: dict[str, list[Mark]] = {}  # handoff: as they were last sent
        self._mine: set[str] | None = None  # the handoffs of the last board
        hub.watch_board(self)

    async def _begin(self, frame: frames.ConsoleFrame) -> Callable[[], Awaitable[None]]:
        if isinstance(frame, frames.Mark | frames.AskConsent):
            return partial(self._review, frame)
        if isinstance(frame, frames.TakeOver | frames.Move):
            return partial(self._supervise, frame)
        return partial(self._do, frame)

    async def _do(self, frame: frames.ConsoleFrame) -> None:
        match frame:
            case frames.ConsoleHello():
                await self._welcome()
            case frames.Ping():
                await self._alive()
            case frames.Available():
                await self._be(available=frame.available)
            case frames.Next():
                place = await coordinate.claim(self._ports, self._coordinator, str(frame.id))
                await self._done("claimed", frame.id, place.handoff)
            case frames.Take():
                place = await coordinate.claim(self._ports, self._coordinator, str(frame.id), frame.handoff)
                await self._done("claimed", frame.id, place.handoff)
            case frames.Open():
                await self._show_talk(frame.handoff)
            case frames.Reply():
                appended = await coordinate.reply(
                    self._ports, self._coordinator, frame.handoff, str(frame.id), frame.text
                )
                await self._send({"type": "received", "id": str(frame.id), "seq": appended.seq})
            case frames.Release():
                await coordinate.release(self._ports, self._coordinator, str(frame.id), frame.handoff)
                await self._done("released", frame.id, frame.handoff)
            case frames.Close():
                await coordinate.close(self._ports, self._coordinator, frame.handoff, frame.reason)
                await self._done("ended", frame.id, frame.handoff)

    async def _review(self, frame: frames.Mark | frames.AskConsent) -> None:
        if isinstance(frame, frames.Mark):
            mark = await near_miss.mark(self._ports, self._coordinator, frame.handoff, frame.seq, frame.verdict)
        else:
            mark = await near_miss.ask_consent(self._ports, self._coordinator, frame.handoff, frame.seq)
        await self._marked(frame.handoff, mark, frame.id)

    async def _supervise(self, frame: frames.TakeOver | frames.Move) -> None:
        if isinstance(frame, frames.TakeOver):
            await supervise.take_over(self._ports, self._coordinator, str(frame.id), frame.handoff)
            await self._done("claimed", frame.id, frame.handoff)
        else:
            await supervise.move(self._ports, self._coordinator, str(frame.id), frame.handoff, frame.to)
            await self._done("moved", frame.id, frame.handoff)

    async def _welcome(self) -> None:
        who = self._coordinator
        coordinator = {
            "username": who.username,
            "name": who.name,
            "role": who.role,
            "supervisor": who.supervisor,
        }
        await self._send({"type": "welcome", "coordinator": coordinator})
        await self._alive_quietly()
        await self._show_board()

    async def _alive(self) -> None:
        if await self._ports.staff.session(self._session) is None:
            raise NotSignedInError
        await self._alive_quietly()
        await self._send({"type": "pong"})

    async def _alive_quietly(self) -> None:
        now = self._now()
        await self._ports.queue.renew(self._coordinator.username, now, coordinate.LEASE_MS)
        if self._available:
            await self._ports.presence.available(self._coordinator.username, now + PRESENCE_MS)

    async def _be(self, *, available: bool) -> None:
        self._available = available
        if available:
            until = self._now() + PRESENCE_MS
            await self._ports.presence.available(self._coordinator.username, until)
        else:
            await self._ports.presence.away(self._coordinator.username)

    async def _done(self, what: str, answered: UUID, handoff: str) -> None:
        await self._send({"type": what, "id": str(answered), "handoff": handoff})

    async def _marked(self, handoff: str, mark: Mark, answered: UUID | None = None) -> None:
        frame = {"type": "marked", "handoff": handoff, **mark_view(mark)}
        await self._send(frame | {"id": str(answered)} if answered else frame)

    async def _show_talk(self, handoff: str) -> None:
        place, conversation = await coordinate.open_talk(self._ports, self._coordinator, handoff)
        async with self._reading:
            messages = await self._ports.conversations.messages(conversation.id)
            record = await record_of(self._ports, place, messages)
            self._marks[handoff] = await self._ports.reviews.marks(conversation.id)
            self._hub.follow(conversation.id, self)
            self._open[handoff] = (conversation.id, messages[-1].seq if messages else 0)
            await self._send(
                {
                    "type": "talk",
                    "handoff": handoff,
                    "place": place_view(place, self._locale),
                    "record": record_view(record, self._locale),
                    "messages": [message_view(message, to_patient=False) for message in messages],
                    "marks": [mark_view(mark) for mark in self._marks[handoff]],
                }
            )

    async def _catch_up(self, *, board: bool) -> None:
        """Send what is new in the open talks that are still theirs to see, and the board if it may have changed."""
        for handoff, (conversation, cursor) in list(self._open.items()):
            if not await coordinate.may_see(self._ports, self._coordinator, handoff, conversation):
                self._close(handoff)
                continue
            for message in await self._ports.conversations.messages(conversation, cursor):
                view = message_view(message, to_patient=False)
                await self._send({"type": "message", "handoff": handoff, "message": view})
                self._open[handoff] = (conversation, message.seq)
            await self._show_marks(handoff, conversation)
        if board:
            await self._show_board()

    async def _show_marks(self, handoff: str, conversation: str) -> None:
        before, self._marks[handoff] = self._marks[handoff], await self._ports.reviews.marks(conversation)
        for mark in self._marks[handoff]:
            if mark not in before:
                await self._marked(handoff, mark)

    def _close(self, handoff: str) -> None:
        conversation, _ = self._open.pop(handoff)
        del self._marks[handoff]
        if all(conversation != other for other, _ in self._open.values()):
            self._hub.unfollow(conversation, self)

    def _leave(self) -> None:
        self._hub.unwatch_board(self)
        for handoff in list(self._open):
            self._close(handoff)

    async def _show_board(self) -> None:
        queue = self._ports.queue
        waiting = [place_view(place, self._locale) for place in await queue.waiting()]
        held = await queue.held_by(self._coordinator.username)
        mine = [place_view(place, self._locale) for place in held]
        online = await self._ports.presence.online(self._now())
        board = {"type": "queue", "waiting": waiting, "mine": mine, "online": online}
        await self._send(board | await self._in_care())
        await self._say_what_changed({place.handoff for place in held})

    async def _in_care(self) -> dict[str, Any]:
        """Return what supervisors see besides: whom others have, and to whom somebody can be moved."""
        if not self._coordinator.supervisor:
            return {}
        me = self._coordinator.username
        others = [place for place in await self._ports.queue.in_care() if place.owner != me]
        ready = [await self._ports.staff.find(name) for name in await self._ports.presence.ready(self._now())]
        return {
            "in_care": [place_view(place, self._locale) for place in others],
            "ready": [{"username": one.username, "name": one.name} for one in ready if one and one.username != me],
        }

    async def _say_what_changed(self, held: set[str]) -> None:
        """Tell them whom somebody else gave to them, or took from them, since the last board."""
        before, self._mine = self._mine, held
        if before is None:
            return
        for handoff in sorted(before - held):
            gone = await supervise.why_gone(self._ports, self._coordinator, handoff, self._locale)
            if gone is not None:
                await self._send({"type": "gone", "handoff": handoff, **asdict(gone)})
        for handoff in sorted(held - before):
            given = await supervise.why_given(self._ports, self._coordinator, handoff, self._locale)
            if given is not None:
                await self._send({"type": "given", "handoff": handoff, **asdict(given)})

    def _now(self) -> int:
        return self._ports.clock.now()


async def console_socket(request: Request, ws: Websocket) -> None:
    """The coordinator's socket, `/ws/console`. The route is for staff: `request.ctx` knows who."""
    ctx = request.app.ctx
    await ConsoleSocket(
        ws, ctx.ports, ctx.hub, request.ctx.session, request.ctx.coordinator, locale_of(request)
    ).serve()
