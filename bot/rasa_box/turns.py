"""One turn at a time for each sender, and the same answer for the same message twice."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

Answer = TypeVar("Answer")

KEEP = 2_000
"""Senders whose last answer is remembered: a few kilobytes each, far more than talk to one box at a time."""


class Turns(Generic[Answer]):  # noqa: UP046 - Python 3.10
    """Remembers the last answer of each sender, and lets only one turn of a sender run at a time."""

    def __init__(self, keep: int = KEEP) -> None:
        self._keep = keep
        self._last: OrderedDict[str, tuple[str, Answer]] = OrderedDict()
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    def last(self, sender: str) -> str | None:
        """Return the id of the message of this sender that was answered last, or None where none is remembered."""
        return self._last[sender][0] if sender in self._last else None

    async def once(self, sender: str, message_id: str, run: Callable[[], Awaitable[Answer]]) -> Answer:
        """Return the answer to this message, running the turn unless it was the sender's last one.

        Raises:
            Whatever `run` raises; a turn that broke is not remembered, and may be tried again.

        """
        async with self._alone(sender):
            last = self._last.get(sender)
            if last is not None and last[0] == message_id:
                self._last.move_to_end(sender)
                return last[1]
            try:
                answer = await run()
            except BaseException:  # how far it came is not known: the next turn looks
                self._last.pop(sender, None)
                raise
            self._remember(sender, message_id, answer)
            return answer

    def _remember(self, sender: str, message_id: str, answer: Answer) -> None:
        self._last[sender] = (message_id, answer)
        self._last.move_to_end(sender)
        while len(self._last) > self._keep:
            self._last.popitem(last=False)

    @asynccontextmanager
    async def _alone(self, sender: str) -> AsyncIterator[None]:
        lock, waiting = self._locks.get(sender, (asyncio.Lock(), 0))
        self._locks[sender] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._locks.pop(sender)
            if waiting > 1:
                self._locks[sender] = (lock, waiting - 1)
