"""Bot turns as tasks of this process, and the sweep that takes up what a dead process left."""

import asyncio
import itertools
import secrets
from collections.abc import Awaitable, Callable

import structlog

from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Turn, Worker
from handoff.service.sweep import return_lapsed, return_unanswered
from handoff.service.take_turn import LEASE_MS, Look, take_turn
from handoff.web import metrics
from handoff.web.composing import Composing
from handoff.web.looks import Kept, Looks

SWEEP_S = 1.0
"""How often what nobody came back for is looked at."""

_log = structlog.get_logger()

type Began = Callable[[], Awaitable[None]]


class Turns:
    """Runs bot turns in the background; the leases in Redis keep them single."""

    def __init__(self, ports: Ports, looks: Looks, composing: Composing) -> None:
        self._ports = ports
        self._looks = looks
        self._composing = composing
        self._tasks: set[asyncio.Task[None]] = set()
        self._process = secrets.token_hex(4)
        self._numbers = itertools.count()
        # Nobody could renew a claim while the store or the service was down: give them the time of a lease first.
        self._lapse_after = ports.clock.now() + ports.care.lease_ms

    def worker(self, conversation: str, *, at_once: bool) -> Worker | None:
        """Return who takes the turn in a message's own step; None where the patient is waited for, as in `start`."""
        waits = not at_once and self._composing.writing(conversation)
        return None if waits else Worker(self._name(), LEASE_MS)

    def start(
        self, conversation: str, began: Began, *, at_once: bool, turn: Turn | None = None, kept: Kept | None = None
    ) -> None:
        """Answer what waits in this conversation, unless `at_once` when the patient has stopped writing.

        `began` is awaited with each turn that begins. `turn`: the one that came with the message, of our `worker`.
        `kept`: what comes of the second look at that message, if it is worth one.
        """

        async def look(taken: Turn) -> bool:
            await began()
            mended = await self._looks.settled(taken)
            if mended or taken is not turn or len(taken.pending) > 1:  # with messages that other sockets may have heard
                return True
            return kept is not None and (not kept.done() or kept.result())

        self._start(conversation, look, at_once=at_once, turn=turn)

    def _name(self) -> str:
        return f"{self._process}:{next(self._numbers)}"

    def _start(self, conversation: str, look: Look, *, at_once: bool, turn: Turn | None = None) -> None:
        worker = turn.worker if turn is not None else self._name()
        task = asyncio.create_task(self._answer(conversation, worker, look, turn, at_once=at_once))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def sweep(self) -> None:
        """Look once after what was left behind, and rest a little."""
        try:
            for conversation in await self._ports.conversations.overdue_turns(self._ports.clock.now()):
                self._start(conversation, self._looks.again, at_once=True)
            await self._looks.keep_rest()
            await self._ports.presence.lapse(self._ports.clock.now())
            if self._ports.clock.now() >= self._lapse_after:
                metrics.LAPSED.labels("silent").inc(await return_lapsed(self._ports))
                metrics.LAPSED.labels("unanswered").inc(await return_unanswered(self._ports))
        except StoreUnavailableError:
            self._lapse_after = self._ports.clock.now() + self._ports.care.lease_ms
            _log.warning("sweep_without_store")
        await asyncio.sleep(SWEEP_S)

    async def stop(self) -> None:
        """Cancel what is running; another process takes it up."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _answer(self, conversation: str, worker: str, look: Look, turn: Turn | None, *, at_once: bool) -> None:
        more = True
        while more:
            try:
                if turn is None and not at_once:
                    await self._composing.pause(conversation)
                with metrics.TURN_SECONDS.time():
                    taken = await take_turn(self._ports, conversation, worker, look, turn)
            except StoreUnavailableError:
                _log.warning("turn_left_open", conversation=conversation)
                return
            except Exception as error:  # noqa: BLE001  # the turn stays open; the sweep takes it up after its lease
                _log.error("turn_failed", conversation=conversation, error=type(error).__name__)
                return
            if taken is None:
                return
            if taken.why is not None:
                metrics.ASSISTANT_FAILURES.labels(taken.why).inc()
                _log.warning("assistant_failed", conversation=conversation, why=taken.why)
            if taken.dropped:
                metrics.DROPPED.inc()
            more, at_once, turn = taken.more, False, None
