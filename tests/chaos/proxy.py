"""A TCP proxy between simulated people and the edges that loses, delays, doubles and cuts by plan.

It knows frames (RFC 6455, 5.2), so that what it doubles or drops is a whole one. It drops only what goes to the edge:
what TCP brings to a browser has no holes, and neither has what this brings.
"""

import asyncio
import contextlib
import struct
from collections import Counter
from collections.abc import Sequence
from itertools import chain, repeat
from typing import Self

from deploy.ports import LOOPBACK
from tests.chaos.plan import Line, Twist

TEXT = 0x1
NOTHING = Line((Twist.NONE,), (Twist.NONE,), 0)


class _Pipe:
    """One connection: both its ends, and whether it has gone silent."""

    def __init__(self, line: Line, ends: tuple[asyncio.StreamWriter, asyncio.StreamWriter]) -> None:
        self.line = line
        self.ends = ends
        self.silent = False

    def cut(self) -> None:
        """Reset both ends."""
        for end in self.ends:
            end.transport.abort()


class Proxy:
    """Listens on loopback and passes each connection on to one of the edges, the next one first."""

    def __init__(self, targets: Sequence[int], lines: Sequence[Line]) -> None:
        self.calm = False
        self.did: Counter[str] = Counter()
        self._targets = targets
        self._lines = lines
        self._pipes: set[_Pipe] = set()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        """Where it listens."""
        if self._server is None:
            raise RuntimeError("not listening")
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def __aenter__(self) -> Self:
        """Listen."""
        self._server = await asyncio.start_server(self._accept, LOOPBACK, 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop, and cut what is open."""
        if self._server is not None:
            self._server.close()
        self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Reset every connection there is."""
        for pipe in list(self._pipes):
            pipe.cut()

    def silence(self) -> None:
        """Let every second connection there is stay open for good, and pass nothing: half-open."""
        for pipe in list(self._pipes)[::2]:
            pipe.silent = True
            self.did["connections left half-open"] += 1

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number = self.did["connections"]
        self.did["connections"] += 1
        for target in (self._targets[(number + n) % len(self._targets)] for n in range(len(self._targets))):
            try:
                up_reader, up_writer = await asyncio.open_connection(LOOPBACK, target)
                break
            except OSError:
                continue
        else:
            writer.transport.abort()
            return
        line = NOTHING if self.calm else self._lines[number % len(self._lines)]
        pipe = _Pipe(line, (writer, up_writer))
        self._pipes.add(pipe)
        pumps = [
            asyncio.create_task(self._pump(pipe, reader, up_writer, line.up)),
            asyncio.create_task(self._pump(pipe, up_reader, writer, line.down)),
        ]
        self._tasks.update(pumps)
        await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        pipe.cut()
        await asyncio.wait(pumps)
        self._tasks.difference_update(pumps)
        self._pipes.discard(pipe)

    async def _pump(
        self, pipe: _Pipe, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, twists: Sequence[Twist]
    ) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            writer.write(await reader.readuntil(b"\r\n\r\n"))
            for twist in chain.from_iterable(repeat(twists)):
                frame = await _frame(reader)
                while pipe.silent:  # until somebody gives it up
                    await asyncio.sleep(0.05)
                    if any(end.transport.is_closing() for end in pipe.ends):
                        return
                if frame[0] & 0x0F == TEXT and not self.calm and not await self._twist(pipe, twist, frame, writer):
                    return
                if twist is not Twist.DROP or frame[0] & 0x0F != TEXT or self.calm:
                    writer.write(frame)
                await writer.drain()

    async def _twist(self, pipe: _Pipe, twist: Twist, frame: bytes, writer: asyncio.StreamWriter) -> bool:
        """Do to the line what is to be done before this frame goes on. Returns False when it ends here."""
        if twist is not Twist.NONE:
            self.did[f"frames {twist}"] += 1
        if twist is Twist.DELAY:
            await asyncio.sleep(pipe.line.delay_ms / 1_000)
        elif twist is Twist.TWICE:
            writer.write(frame)
        elif twist is Twist.CUT:
            writer.write(frame)
            await writer.drain()
            await asyncio.sleep(0.01)
            return False
        return True


async def _frame(reader: asyncio.StreamReader) -> bytes:
    """Return one whole frame, its head included."""
    head = await reader.readexactly(2)
    length = head[1] & 0x7F
    more = b""
    if length == 126:
        more = await reader.readexactly(2)
        (length,) = struct.unpack("!H", more)
    elif length == 127:
        more = await reader.readexactly(8)
        (length,) = struct.unpack("!Q", more)
    mask = 4 if head[1] & 0x80 else 0
    return head + more + await reader.readexactly(length + mask)
