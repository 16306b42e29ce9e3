"""The ladder and the journal as tasks of this process: who is due is looked at each second."""

import asyncio
import secrets
from heapq import heappop, heappush

import structlog

from handoff.domain.ladder import Outcome
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service.escalate import Due, Plan, climb, look
from handoff.service.ports import Ports
from handoff.service.ports.ladder import Transition
from handoff.web import metrics

LOOK_S = 1.0
"""How often: whoever waited while nobody was ready hears within this, and some, that somebody is."""

MOST_LOOKS = 50
"""How many steps one look may take before it rests: enough for 10,000 people at once."""

MOST_CALLS = 8
"""How many are called at the same time; a crowd waits for its turn, the gravest first."""

MOST_NEWS = 500

type Turn = tuple[Tier, int, str]
"""See `Due.turn`."""

_log = structlog.get_logger()


class Ladders:
    """Looks at who has waited too long. What it has begun is in the store: another process ends it if this one dies."""

    def __init__(self, ports: Ports, plan: Plan) -> None:
        self._ports = ports
        self._plan = plan
        self._due: dict[Turn, Due] = {}
        self._turns: list[Turn] = []  # of all who are due, as a heap
        self._under_way: set[Turn] = set()
        self._tasks: list[asyncio.Task[None]] = []

    async def sweep(self) -> None:
        """Look once at everybody whose time it is, and rest a little."""
        try:
            await self.look()
        except StoreUnavailableError:
            _log.warning("ladder_without_store")
        await asyncio.sleep(LOOK_S)

    async def look(self) -> None:
        """Look at everybody whose time it is; begin what is due.

        Raises:
            StoreUnavailableError: whoever is left is looked at later.

        """
        try:
            for _ in range(MOST_LOOKS):
                looked = await look(self._ports, self._plan)
                for due in looked.due:
                    self._plan_call(due)
                if not looked.more:
                    return
        finally:
            self._begin()

    def _plan_call(self, due: Due) -> None:
        """Note what is due, by what is known of them now: one thing at a time for each."""
        if due.turn not in self._due and due.turn not in self._under_way:
            heappush(self._turns, due.turn)
        self._due[due.turn] = due

    def _begin(self) -> None:
        self._tasks = [task for task in self._tasks if not task.done()]
        free = MOST_CALLS - len(self._tasks)
        self._tasks += [asyncio.create_task(self._call()) for _ in self._turns[:free]]

    async def _call(self) -> None:
        """Take what is due, one after the other, until nothing is."""
        while self._turns:
            turn = heappop(self._turns)
            self._under_way.add(turn)
            await self._climb(self._due.pop(turn))
            self._under_way.discard(turn)
            if turn in self._due:  # the next rung, or a plan that the store refuses as too late
                heappush(self._turns, turn)

    async def settled(self) -> None:
        """Return when everything that was begun has ended."""
        await asyncio.gather(*self._tasks)

    async def stop(self) -> None:
        """Cancel what is under way; another process tries it again."""
        self._turns.clear()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _climb(self, due: Due) -> None:
        handoff = due.place.handoff
        try:
            outcome = await climb(self._ports, self._plan, due)
        except StoreUnavailableError:
            _log.warning("rung_left_open", handoff=handoff)
            return
        except Exception as error:  # noqa: BLE001  # it is tried again when its time is over
            _log.error("rung_failed", handoff=handoff, error=type(error).__name__)
            return
        if outcome is not None:
            metrics.RUNGS.labels(due.rung, outcome).inc()
        if outcome is Outcome.FAILED:
            _log.error("nobody_told", handoff=handoff, why=due.rung)


class Journal:
    """Writes every transition of a handoff into the log, and counts how long people waited."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._reader = secrets.token_hex(4)

    async def sweep(self) -> None:
        """Take in what has happened, and rest a little."""
        try:
            while await self.read() == MOST_NEWS:
                pass
        except StoreUnavailableError:
            _log.warning("journal_without_store")
        await asyncio.sleep(LOOK_S)

    async def read(self) -> int:
        """Take in what has happened. Returns how much.

        Raises:
            StoreUnavailableError: the rest is taken in later.

        """
        news = await self._ports.journal.read(self._reader, MOST_NEWS)
        for one in news:
            note(one)
        await self._ports.journal.done(news)
        return len(news)


def note(news: Transition) -> None:
    """Write a transition into the log, by ids only, and count the wait that ended with it."""
    _log.info("handoff", what=news.what, handoff=news.handoff, who=news.who, tier=news.tier)
    waited = max(0, news.at - news.arrived_at) / 1000
    staffed = "yes" if news.staffed else "no"
    if news.first and news.what == "claimed":
        metrics.CLAIM_SECONDS.labels(news.tier, staffed).observe(waited)
    elif news.first and news.what == "first_words":
        metrics.FIRST_WORDS_SECONDS.labels(news.tier, staffed).observe(waited)
