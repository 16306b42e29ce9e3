"""One coordinator's socket: the board, and the talks they have open."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any
from uuid import UUID

from sanic import Request

from bot.content import role_in
from handoff.domain.messages import Message
from handoff.domain.queue import Place
from handoff.domain.review import Mark
from handoff.errors import NotSignedInError
from handoff.service import care, coordinate, near_miss, supervise
from handoff.service.board import Board
from handoff.service.handoff_record import record_of
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator
from handoff.service.ports.world import News
from handoff.service.read_on import read_on
from handoff.web import frames
from handoff.web.boards import Boards
from handoff.web.browser import Browser
from handoff.web.hub import Hub
from handoff.web.pages import locale_of
from handoff.web.socket import BrowserSocket
from handoff.web.views import mark_view, member_view, message_view, place_view, record_view


@dataclass(frozen=True, slots=True)
class Parts:
    """What a coordinator's socket works with."""

    ports: Ports
    hub: Hub
    boards: Boards


class ConsoleSocket(BrowserSocket[frames.ConsoleFrame]):
    """Serves one coordinator. When they leave, their claims stay: the leases say how long."""

    who = "coordinator"

    def __init__(self, ws: Browser, parts: Parts, session: str, coordinator: Coordinator, locale: str) -> None:
        super().__init__(ws, parts.ports, parts.hub, frames.CONSOLE_FRAMES, locale)
        self._boards = parts.boards
        self._session = session
        self._coordinator = coordinator
        self._open: dict[str, tuple[str, int, int]] = {}  # handoff: (conversation, last seq sent, and its time)
        self._marks: dict[str, list[Mark]] = {}  # handoff: as they were last sent
        self._told: dict[str, str] = {}  # handoff: what this browser was told that happened to it
        parts.hub.watch_board(self)

    async def _begin(self, frame: frames.ConsoleFrame) -> Callable[[], Awaitable[None]]:
        return partial(self._answer, frame)

    async def _answer(self, frame: frames.ConsoleFrame) -> None:
        """Do what a frame asks, for as long as the session lasts that this socket opened with.

        Raises:
            NotSignedInError: it has ended. Nothing is shown here any more.

        """
        if not await self._ports.staff.signed_in(self._session):
            self._leave()
            raise NotSignedInError
        match frame:
            case frames.Mark() | frames.AskConsent():
                await self._review(frame)
            case frames.TakeOver() | frames.Move():
                await self._supervise(frame)
            case frames.BeOn() | frames.Noted() | frames.Ping():
                await self._rest(frame)
            case _:
                await self._do(frame)

    async def _do(self, frame: frames.ConsoleFrame) -> None:
        match frame:
            case frames.ConsoleHello():
                await self._welcome()
            case frames.Next():
                await self._claim(frame.id, more=frame.more)
            case frames.Take():
                await self._claim(frame.id, frame.handoff, more=frame.anyway)
            case frames.Open():
                await self._show_talk(frame.handoff)
            case frames.Reply():
                appended = await coordinate.reply(
                    self._ports, self._coordinator, frame.handoff, str(frame.id), frame.text, frame.seen
                )
                await self._send({"type": "received", "id": str(frame.id), "seq": appended.seq})
            case frames.Release():
                await coordinate.release(self._ports, self._coordinator, frame.handoff)
                await self._done("released", frame.id, frame.handoff)
            case frames.Close():
                await coordinate.close(self._ports, self._coordinator, frame.handoff, frame.reason)
                await self._done("ended", frame.id, frame.handoff)

    async def _rest(self, frame: frames.BeOn | frames.Noted | frames.Ping) -> None:
        """Do what is about the coordinator themselves."""
        match frame:
            case frames.Ping():
                await self._alive()
            case frames.BeOn():
                await care.be(self._ports, self._coordinator, frame.duty)
            case frames.Noted():
                await self._ports.queue.noted(self._coordinator.username, frame.handoff)

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
            "role": role_in(who.role, self._locale),
            "supervisor": who.supervisor,
        }
        await self._send({"type": "welcome", "coordinator": coordinator})
        await self._alive_quietly()
        async with self._reading:
            await self._show_board()

    async def _alive(self) -> None:
        await self._alive_quietly()
        await self._send({"type": "pong"})

    async def _alive_quietly(self) -> None:
        now = self._ports.clock.now()
        await self._ports.queue.renew(self._coordinator.username, now, self._ports.care.lease_ms)
        await self._ports.presence.alive(self._coordinator.username, now + care.PRESENCE_MS)

    async def _claim(self, command: UUID, handoff: str = "", *, more: bool) -> None:
        place = await coordinate.claim(self._ports, self._coordinator, str(command), handoff, more=more)
        await self._done("claimed", command, place.handoff)

    async def _done(self, what: str, answered: UUID, handoff: str) -> None:
        await self._send({"type": what, "id": str(answered), "handoff": handoff})

    async def _marked(self, handoff: str, mark: Mark, answered: UUID | None = None) -> None:
        frame = {"type": "marked", "handoff": handoff, **mark_view(mark)}
        await self._send(frame | {"id": str(answered)} if answered else frame)

    async def _show_talk(self, handoff: str) -> None:
        place, conversation = await coordinate.open_talk(self._ports, self._coordinator, handoff)
        async with self._reading:
            self._hub.follow(conversation.id, self)
            try:
                messages = await self._ports.conversations.messages(conversation.id)
                await self._show_whole_talk(place, messages)
            finally:
                self._heed(conversation.id)

    async def _show_whole_talk(self, place: Place, messages: list[Message]) -> None:
        handoff, conversation = place.handoff, place.conversation
        record = await record_of(self._ports, place, messages)
        marks = await self._ports.reviews.marks(conversation)
        await self._send(
            {
                "type": "talk",
                "handoff": handoff,
                "place": place_view(place, self._locale, self._ports.clock.now()),
                "record": record_view(record, self._locale),
                "messages": [message_view(message, to_patient=False) for message in messages],
                "marks": [mark_view(mark) for mark in marks],
            }
        )
        self._open[handoff] = (conversation, messages[-1].seq, messages[-1].at) if messages else (conversation, 0, 0)
        self._marks[handoff] = marks

    def _shows(self, news: Sequence[tuple[str, News]]) -> bool:
        """See `BrowserSocket._shows`."""
        for conversation, new in news:
            for handoff in [each for each, (talk, _, _) in self._open.items() if talk == conversation]:
                cursor = self._open[handoff][1]
                if new.message.seq <= cursor:
                    continue
                theirs = self._coordinator.supervisor or (
                    new.handoff == handoff and new.owner == self._coordinator.username
                )
                if not theirs or new.message.seq != cursor + 1:
                    return False
                self._show_message(handoff, conversation, new.message)
        return True

    def _show_message(self, handoff: str, conversation: str, message: Message) -> None:
        view = message_view(message, to_patient=False)
        self._send_soon({"type": "message", "handoff": handoff, "message": view})
        self._open[handoff] = (conversation, message.seq, message.at)

    async def _show_place(self) -> None:
        """See `BrowserSocket._show_place`. Coordinators stand in no line."""

    async def _catch_up(self, *, board: bool) -> None:
        """Send what is new in the open talks that are still theirs to see, and the board if it may have changed."""
        for handoff, (conversation, cursor, at) in list(self._open.items()):
            place = await self._ports.queue.place(handoff)
            if place is None or not await coordinate.may_see(self._ports, self._coordinator, handoff, conversation):
                self._close(handoff)
                continue
            messages, anew = await read_on(self._ports, conversation, cursor, at)
            if anew:
                await self._show_whole_talk(place, messages)
                continue
            for message in messages:
                await self._ws.room()
                self._show_message(handoff, conversation, message)
            await self._show_marks(handoff, conversation)
        if board:
            await self._show_board()

    async def _show_marks(self, handoff: str, conversation: str) -> None:
        marks = await self._ports.reviews.marks(conversation)
        for mark in marks:
            if mark not in self._marks[handoff]:
                await self._marked(handoff, mark)
        self._marks[handoff] = marks

    def _close(self, handoff: str) -> None:
        conversation, _, _ = self._open.pop(handoff)
        del self._marks[handoff]
        self._heed(conversation)

    def _heed(self, conversation: str) -> None:
        """Listen to a talk no longer than it is open."""
        if all(conversation != other for other, _, _ in self._open.values()):
            self._hub.unfollow(conversation, self)

    def _leave(self) -> None:
        self._hub.unwatch_board(self)
        for handoff in list(self._open):
            self._close(handoff)

    async def _show_board(self) -> None:
        who, shown = self._coordinator, await self._boards.now()
        board = shown.board
        mine, standing = await asyncio.gather(
            self._ports.queue.held_by(who.username),
            care.standing(self._ports, who, board.waiting, board.team),
        )
        own: dict[str, Any] = {"type": "queue", "mine": self._places(mine, board), "me": asdict(standing), "team": None}
        if who.supervisor:  # how all are, and whom others have
            team = care.members(board.team, board.names, board.at, self._ports.care)
            others = [place for place in board.in_care if place.owner != who.username]
            own |= {"team": [member_view(one) for one in team], "in_care": self._places(others, board)}
        await self._ws.send(shown.frame(self._locale, own))
        await self._say_what_happened()

    def _places(self, places: Sequence[Place], board: Board) -> list[dict[str, Any]]:
        return [place_view(place, self._locale, board.at) for place in places]

    async def _say_what_happened(self) -> None:
        """Tell them whom they lost or were given by no doing of theirs: once on this socket, until it is noted."""
        notes = await self._ports.queue.returned(self._coordinator.username)
        self._told = {handoff: note for handoff, note in self._told.items() if handoff in notes}
        for handoff, note in notes.items():
            if self._told.get(handoff) != note:
                await self._send(_happened(handoff, await supervise.what_happened(self._ports, note, self._locale)))
                self._told[handoff] = note


def _happened(handoff: str, told: supervise.HandedOver) -> dict[str, Any]:
    said = {"handoff": handoff, "why": told.why, "by": told.by, "text": told.text}
    match told.kind:
        case "returned":
            return {"type": "returned", **said}
        case "given":
            return {"type": "given", **said}
        case _:
            return {"type": "gone", **said}


async def console_socket(request: Request, ws: Browser) -> None:
    """The coordinator's socket, `/ws/console`. The route is for staff: `request.ctx` knows who."""
    ctx = request.app.ctx
    parts, who = Parts(ctx.ports, ctx.hub, ctx.boards), request.ctx
    await ConsoleSocket(ws, parts, who.session, who.coordinator, locale_of(request)).serve()
