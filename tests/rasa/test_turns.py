"""One turn at a time for each sender, and the same answer for the same message twice."""

from __future__ import annotations

import asyncio

import pytest

from bot.rasa_box.turns import Turns


class Turn:
    """A turn that counts how often it ran and can be held open."""

    def __init__(self, answer: str = "answer") -> None:
        self.runs = 0
        self.answer = answer
        self.begun = asyncio.Event()
        self.go = asyncio.Event()
        self.go.set()

    async def __call__(self) -> str:
        """Run."""
        self.runs += 1
        self.begun.set()
        await self.go.wait()
        return self.answer


async def test_the_same_message_runs_once() -> None:
    """A retried turn gets the first answer."""
    turns, turn = Turns(), Turn()

    answers = [await turns.once("a", "1", turn) for _ in range(3)]

    assert (answers, turn.runs) == (["answer"] * 3, 1)


async def test_a_retry_waits_for_the_turn_it_repeats() -> None:
    """Sent again while still running, a message neither runs twice nor answers early."""
    turns, turn = Turns(), Turn()
    turn.go.clear()
    both = [asyncio.create_task(turns.once("a", "1", turn)) for _ in range(2)]
    await turn.begun.wait()
    turn.go.set()

    assert await asyncio.gather(*both) == ["answer", "answer"]
    assert turn.runs == 1


async def test_another_sender_does_not_wait() -> None:
    """A slow turn holds only its own conversation."""
    turns, slow = Turns(), Turn()
    slow.go.clear()
    waiting = asyncio.create_task(turns.once("slow", "1", slow))
    await slow.begun.wait()

    assert await turns.once("quick", "1", Turn("quick")) == "quick"
    slow.go.set()
    await waiting


async def test_a_broken_turn_may_be_tried_again() -> None:
    """What failed is not remembered, nor that the turn before it was the last: how far it came is not known."""
    turns = Turns()
    await turns.once("a", "0", Turn())

    async def broken() -> str:
        raise LookupError

    with pytest.raises(LookupError):
        await turns.once("a", "1", broken)

    assert turns.last("a") is None
    assert await turns.once("a", "1", Turn()) == "answer"


async def test_memory_is_bounded() -> None:
    """Only so many senders are remembered, the latest ones, and no lock is left behind."""
    turns = Turns(keep=3)
    for sender in "abcde":
        await turns.once(sender, "1", Turn())

    assert [turns.last(sender) for sender in "abcde"] == [None, None, "1", "1", "1"]
    assert not turns._locks
