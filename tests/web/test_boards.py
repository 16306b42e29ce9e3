"""The board of many consoles: read once for all who look in the same moment, and never older than their question."""

import asyncio

import pytest

from handoff.errors import StoreUnavailableError
from handoff.service import board
from handoff.web.boards import Boards
from tests.web.conftest import Edge, Socket


class Counted:
    """Counts the reads of a line; each waits until it is let through."""

    def __init__(self, edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reads = 0
        self.began = asyncio.Event()
        self.through = asyncio.Event()
        self._length = edge.ports.queue.length
        monkeypatch.setattr(edge.ports.queue, "length", self._counting)

    async def _counting(self) -> int:
        self.reads += 1
        self.began.set()
        found = await self._length()
        await self.through.wait()
        return found


async def in_line(edge: Edge) -> Socket:
    """Put a patient in line."""
    patient, _ = await edge.patient()
    await patient.send("person")
    await patient.until("state", state="waiting")
    return patient


async def test_twenty_consoles_that_look_at_once_share_a_read(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many look, the store is asked once, and all see the same."""
    counted, boards = Counted(edge, monkeypatch), Boards(edge.ports)
    counted.through.set()
    shown = await asyncio.gather(*(boards.now() for _ in range(20)))
    assert counted.reads == 1
    assert {id(each) for each in shown} == {id(shown[0])}


async def test_who_asks_after_a_read_began_gets_a_later_one(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """What changed while the store was being read is on the board of whoever asks because of it."""
    counted, boards = Counted(edge, monkeypatch), Boards(edge.ports)
    early = asyncio.create_task(boards.now())
    await counted.began.wait()
    await in_line(edge)
    late = asyncio.create_task(boards.now())
    counted.through.set()
    assert ((await early).board.in_line, (await late).board.in_line) == (0, 1)


async def test_who_leaves_takes_the_board_from_nobody(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """A console that closes while it waits for the shared read."""
    counted, boards = Counted(edge, monkeypatch), Boards(edge.ports)
    leaving, staying = (asyncio.create_task(boards.now()) for _ in range(2))
    await counted.began.wait()
    leaving.cancel()
    counted.through.set()
    assert (await staying).board.in_line == 0


async def test_without_the_store_everybody_is_told_and_the_next_look_reads_anew(edge: Edge) -> None:
    """A failure is nobody's board."""
    boards = Boards(edge.ports)
    edge.store.down = True
    failed = await asyncio.gather(*(boards.now() for _ in range(3)), return_exceptions=True)
    assert {type(each) for each in failed} == {StoreUnavailableError}
    edge.store.down = False
    assert (await boards.now()).board.in_line == 0


async def test_of_a_long_line_the_front_is_shown_and_everybody_counted(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is in danger comes to the front of it at once (seeds F02)."""
    monkeypatch.setattr(board, "MOST_SHOWN", 2)
    for _ in range(3):
        await in_line(edge)
    console = await edge.coordinator()
    await console.send("hello")
    shown = await console.until("queue")
    assert (len(shown["waiting"]), shown["in_line"]) == (2, 3)
    urgent, _ = await edge.patient()
    await urgent.send("say", text="i took all my pills")
    while (shown := await console.until("queue"))["waiting"][0]["band"] != "stat":
        pass
    assert (len(shown["waiting"]), shown["in_line"]) == (2, 4)
