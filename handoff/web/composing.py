"""Who is writing right now: the bot's turn waits for them a little, so that a burst gets one answer (seeds B05).

Browsers say so (`composing`, docs/protocol.md); whoever says nothing is waited for by nobody. Only turns wait: the
screen, the card, the storing and the acknowledgement never do.
"""

import asyncio
from dataclasses import dataclass, field

from handoff.service.ports import Ports

QUIET_MS = 4_000
"""How long after their last key a person still counts as writing."""

LONGEST_MS = 10_000
"""How long a message is kept waiting at most, however long they go on writing."""


@dataclass
class _Writing:
    last_key: int
    stopped: asyncio.Event = field(default_factory=asyncio.Event)


class Composing:
    """Knows who is writing on the sockets of this process. What it knows is lost with them, and nobody waits for it."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._writing: dict[str, _Writing] = {}

    def on(self, conversation: str) -> None:
        """Note that the patient is writing."""
        now = self._ports.clock.now()
        self._writing.setdefault(conversation, _Writing(now)).last_key = now

    def off(self, conversation: str) -> None:
        """Note that they stopped, pressed a button instead, or went away: whatever waits, goes on."""
        if writing := self._writing.pop(conversation, None):
            writing.stopped.set()

    def writing(self, conversation: str) -> bool:
        """Return whether the patient is writing."""
        now = self._ports.clock.now()
        return self._until(conversation, now + LONGEST_MS) > now

    async def pause(self, conversation: str) -> None:
        """Return when nobody is writing in this conversation, at once where nobody was, and in LONGEST_MS at most.

        Raises:
            StoreUnavailableError: other processes could not be told to wait, too.

        """
        now = self._ports.clock.now()
        latest = now + LONGEST_MS
        if self._until(conversation, latest) > now:
            await self._ports.conversations.hold_turn(conversation, latest)
        while (left := self._until(conversation, latest) - self._ports.clock.now()) > 0:
            await self._either(left, self._writing[conversation].stopped)

    def _until(self, conversation: str, latest: int) -> int:
        writing = self._writing.get(conversation)
        return min(writing.last_key + QUIET_MS, latest) if writing else 0

    async def _either(self, ms: int, stopped: asyncio.Event) -> None:
        """Return when so much time has passed, or they stopped."""
        waits = [asyncio.create_task(self._ports.clock.pause(ms)), asyncio.create_task(stopped.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
