"""What must not stop does not stop."""

import asyncio
import itertools
from collections.abc import Sequence

import pytest

from handoff.service.ports.world import News
from handoff.web import background
from handoff.web.patient import PatientSocket
from tests.web.conftest import Edge


async def test_broken_work_begins_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it raises, it is done again after a pause."""
    monkeypatch.setattr(background, "PAUSE_S", 0)
    again = asyncio.Event()
    tries = []

    async def work() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise KeyError("something unforeseen")
        again.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(background.forever("work", work))
    await asyncio.wait_for(again.wait(), 5)
    task.cancel()
    assert len(tries) == 3


async def test_a_worker_is_there_only_while_there_is_work() -> None:
    """One thing after the other, in one task; then none."""
    left, done = [1, 2, 3], []

    async def step() -> bool:
        if not left:
            return False
        await asyncio.sleep(0)
        done.append(left.pop(0))
        return True

    worker = background.Worker("work", step)
    worker.wake()
    worker.wake()
    await worker.end(5)
    assert (done, worker._task) == ([1, 2, 3], None)
    left.append(4)
    worker.wake()
    await worker.end(5)
    assert done == [1, 2, 3, 4]


async def test_a_worker_lets_go_when_its_time_is_up() -> None:
    """A browser has left: what cannot be finished does not hold its socket."""

    async def endless() -> bool:
        return await asyncio.Event().wait()

    worker = background.Worker("work", endless)
    worker.wake()
    await worker.end(0)
    assert worker._task is not None
    assert worker._task.cancelled()


async def test_a_socket_whose_news_broke_once_still_gets_the_next(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unforeseen error while showing one change, at once and when looked at again, does not silence the talk."""
    monkeypatch.setattr(background, "PAUSE_S", 0)
    socket, _ = await edge.patient()
    real, broken, tried = PatientSocket._shows, asyncio.Event(), itertools.count(1)

    def breaking(self: PatientSocket, news: Sequence[tuple[str, News]]) -> bool:
        if not broken.is_set():
            if next(tried) > 1:
                broken.set()
            raise KeyError("something unforeseen")
        return real(self, news)

    monkeypatch.setattr(PatientSocket, "_shows", breaking)
    await socket.send("say", text="hello")
    await asyncio.wait_for(broken.wait(), 5)
    assert (await socket.message("bot"))["text"] == "I hear you."
