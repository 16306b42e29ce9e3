"""Second looks as tasks of this process: begun when a message was heard, kept once it is stored (docs/adr/0007)."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Coroutine
from typing import Any

import structlog

from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Turn
from handoff.service.receive_message import Heard
from handoff.service.second_look import keep, look_back
from handoff.web import metrics

TURN_WAITS_S = 0.5
"""How long an answer waits for the looks at what it answers: ten times a usual one. A look goes on after that, and what
it finds late is shown late."""

STOP_S = 1.0
"""How long a stopping process waits for the looks it has begun."""

_log = structlog.get_logger()

type Look = asyncio.Task[Heard | None]
type Kept = asyncio.Task[bool]
"""Whether a look found more, once that is kept. Fails with StoreUnavailableError where it could not be."""


class Looks:
    """Runs second looks in the background. They outlive their socket: what was found reaches the line all the same."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._tasks: set[asyncio.Task[Any]] = set()
        self._keeping: defaultdict[str, set[Kept]] = defaultdict(set)
        self._unkept: dict[tuple[str, int], tuple[str, Heard]] = {}  # what a look found, until it is kept

    def begin(self, look: Coroutine[Any, Any, Heard | None]) -> Look:
        """Begin a look, whether or not its message can be stored: its card needs no store."""
        return self._run(self._look(look))

    def keep(self, conversation: str, message: str, seq: int, heard: Heard, look: Look) -> Kept:
        """Keep what the look finds in a message that is stored now, should that be graver than what was `heard`."""
        keeping = self._run(self._keep(conversation, message, seq, heard, look))
        self._keeping[conversation].add(keeping)
        keeping.add_done_callback(lambda done: self._done(conversation, done))
        return keeping

    async def settled(self, turn: Turn) -> bool:
        """Wait a moment for the looks at what this turn answers, and keep what could not be kept before it began.

        Returns whether there was any such.

        Raises:
            StoreUnavailableError: one could not be kept; the turn stays open, and whoever takes it up mends it.

        """
        await _a_moment(self._keeping.get(turn.conversation.id, ()))
        pending = {(turn.conversation.id, message.seq) for message in turn.pending}
        return await self._keep_again(pending & self._unkept.keys())

    async def keep_rest(self) -> None:
        """Keep what no turn waits for: a person is there, or another process has the turn.

        Raises:
            StoreUnavailableError: not yet.

        """
        await self._keep_again(set(self._unkept))

    async def again(self, turn: Turn) -> bool:
        """Look at the messages of a turn that another process left behind, perhaps before its own look, or after it.

        Raises:
            StoreUnavailableError: the turn stays open.

        """
        await self.settled(turn)
        looking = self._run(self._look_back(turn))
        looking.add_done_callback(_heard_of)
        await _a_moment({looking})
        return True

    async def stop(self) -> None:
        """Let the looks that are under way end, for a moment; what is left, `again` finds."""
        if self._tasks:
            _, left = await asyncio.wait(self._tasks, timeout=STOP_S)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)

    async def _look_back(self, turn: Turn) -> None:
        async for message, heard in look_back(self._ports, turn):
            metrics.OPINION_RAISED.labels(heard.tier).inc()
            await self._keep_found(turn.conversation.id, message.seq, message.body["id"], heard)

    def _run[T](self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _look(self, look: Coroutine[Any, Any, Heard | None]) -> Heard | None:
        try:
            again = await look
        except Exception as error:  # noqa: BLE001 - the first answer stands
            _log.error("second_look_failed", error=type(error).__name__)
            return None
        if again is not None:
            metrics.OPINION_RAISED.labels(again.tier).inc()
        return again

    async def _keep(self, conversation: str, message: str, seq: int, heard: Heard, look: Look) -> bool:
        again = await look
        if again is None or again.tier >= heard.tier:
            return False
        await self._keep_found(conversation, seq, message, again)
        return True

    async def _keep_again(self, left: set[tuple[str, int]]) -> bool:
        for conversation, seq in left:
            if (found := self._unkept.get((conversation, seq))) is not None:
                await self._keep_found(conversation, seq, *found)
        return bool(left)

    async def _keep_found(self, conversation: str, seq: int, message: str, again: Heard) -> None:
        try:
            await keep(self._ports, conversation, message, seq, again)
        except StoreUnavailableError:
            self._unkept[conversation, seq] = (message, again)
            _log.warning("second_look_left", conversation=conversation)
            raise
        except Exception as error:  # noqa: BLE001 - the card is on the screen; the turn goes on
            _log.error("second_look_failed", conversation=conversation, error=type(error).__name__)
        self._unkept.pop((conversation, seq), None)

    def _done(self, conversation: str, keeping: Kept) -> None:
        _heard_of(keeping)
        self._keeping[conversation].discard(keeping)
        if not self._keeping[conversation]:
            del self._keeping[conversation]


async def _a_moment(tasks: Collection[asyncio.Task[Any]]) -> None:
    """Wait for tasks, not for long. Raises what one of them did that is done."""
    if tasks:
        done, _ = await asyncio.wait(tasks, timeout=TURN_WAITS_S)
        await asyncio.gather(*done)


def _heard_of(task: asyncio.Task[Any]) -> None:
    """Whoever waits for it hears what it raised; it was logged, and is no surprise to the loop."""
    if not task.cancelled():
        task.exception()
