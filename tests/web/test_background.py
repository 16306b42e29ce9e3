"""What must not stop does not stop."""

import asyncio

import pytest

from handoff.web import background
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


async def test_a_socket_whose_news_broke_once_still_gets_the_next(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unforeseen error while showing one change does not silence the rest of the talk."""
    monkeypatch.setattr(background, "PAUSE_S", 0)
    socket, _ = await edge.patient()
    conversations = edge.ports.conversations
    real, broken = conversations.messages, asyncio.Event()

    async def breaking(conversation: str, after: int = 0) -> list[object]:
        if not broken.is_set():
            broken.set()
            raise KeyError("something unforeseen")
        return await real(conversation, after)  # type: ignore[return-value]

    monkeypatch.setattr(conversations, "messages", breaking)
    await socket.send("say", text="hello")
    await asyncio.wait_for(broken.wait(), 5)
    assert (await socket.message("bot"))["text"] == "I hear you."
