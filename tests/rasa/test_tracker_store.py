"""What is written to Redis comes back as it was."""

from __future__ import annotations

import pytest
from redis.exceptions import ConnectionError as NoConnectionError
from talking import Conversation

from bot.rasa_box import compact
from bot.rasa_box.tracker_store import RedisTrackers

NOWHERE = {"host": "redis://127.0.0.1:1/0", "clinic": "test", "ttl_seconds": "60"}


async def test_a_conversation_survives_its_own_json(talk: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of event a talk makes is read back equal, and so is the state it leads to."""
    await talk.reach("helped")
    await talk.say("my sister")
    await talk.say("i want to kill myself")
    await talk.press("/show_summary")
    await talk.press('/change_answer{"field": "helped"}')
    monkeypatch.setattr(compact, "KEPT", 100)  # what is left out of a long talk is another matter: test_compact.py
    store = RedisTrackers(talk.agent.domain, **NOWHERE)
    tracker = await talk.agent.tracker_store.retrieve(talk.sender)

    again = store.deserialise_tracker(talk.sender, store.serialise_tracker(tracker))

    assert list(again.events) == list(tracker.events)
    assert again.current_slot_values() == tracker.current_slot_values()
    assert again.active_loop_name == tracker.active_loop_name


async def test_out_of_reach_is_an_error_both_ways(talk: Conversation) -> None:
    """Neither reading nor writing ever falls back to memory."""
    await talk.say("hello")
    store = RedisTrackers(talk.agent.domain, **NOWHERE)
    tracker = await talk.agent.tracker_store.retrieve(talk.sender)

    with pytest.raises(NoConnectionError):
        await store.retrieve(talk.sender)
    with pytest.raises(NoConnectionError):
        await store.save(tracker)


@pytest.mark.parametrize("wrong", [{"ttl": "60"}, {"ttl_seconds": "soon"}])
def test_a_wrong_setting_is_no_store(wrong: dict[str, str]) -> None:
    """An unknown or unreadable setting is an error, not a default."""
    with pytest.raises((TypeError, ValueError)):
        RedisTrackers(None, **{**NOWHERE, **wrong})
