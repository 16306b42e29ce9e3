"""The clock and new names."""

import asyncio
import secrets
import time


class SystemClock:
    """The `Clock` port."""

    def now(self) -> int:
        """See `Clock.now`."""
        return time.time_ns() // 1_000_000

    async def pause(self, ms: int) -> None:
        """See `Clock.pause`."""
        await asyncio.sleep(ms / 1000)


class RandomIds:
    """The `Ids` port: 128 unguessable bits each."""

    def conversation(self) -> str:
        """See `Ids.conversation`."""
        return secrets.token_hex(16)

    def handoff(self) -> str:
        """See `Ids.handoff`."""
        return secrets.token_hex(16)
