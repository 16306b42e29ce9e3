"""Reaching people who do not look at the console: every way that is set up for a rung, side by side."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import structlog

from handoff.domain.ladder import Outcome, Rung
from handoff.service.ports.ladder import Alert

_log = structlog.get_logger()


class NotSentError(Exception):
    """Nobody acknowledged. `why` is a short name for the log and the counters: never words or addresses."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Way(Protocol):
    """One way to reach somebody."""

    name: str

    async def send(self, alert: Alert) -> None:
        """Send, and return when the other side acknowledged; the time this may take is bounded.

        Raises:
            NotSentError: it did not.

        """

    async def aclose(self) -> None:
        """Close what is open."""


class Notifiers:
    """The `Notifier` port. A rung is told when one of its ways is; those that failed are logged and counted."""

    def __init__(self, ways: Mapping[Rung, Sequence[Way]], count: Callable[[str, str], None]) -> None:
        self._ways = ways
        self._count = count

    async def notify(self, alert: Alert) -> Outcome:
        """See `Notifier.notify`."""
        ways = self._ways.get(alert.rung, ())
        if not ways:
            _log.warning("nobody_to_call", handoff=alert.handoff, why=alert.rung)
            return Outcome.UNSET
        told = await asyncio.gather(*(self._send(way, alert) for way in ways))
        return Outcome.TOLD if any(told) else Outcome.FAILED

    async def aclose(self) -> None:
        """Close every way."""
        for way in {way for ways in self._ways.values() for way in ways}:
            await way.aclose()

    async def _send(self, way: Way, alert: Alert) -> bool:
        try:
            await way.send(alert)
        except Exception as error:  # noqa: BLE001  # one broken way must not silence the others
            why = error.why if isinstance(error, NotSentError) else type(error).__name__
            self._count(way.name, "failed")
            _log.error("not_told", handoff=alert.handoff, why=f"{way.name}:{why}")
            return False
        self._count(way.name, "told")
        return True
