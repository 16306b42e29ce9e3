"""Loads the trained model so that a failure is a failure: no silent defaults, no memory behind the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rasa.core.agent import Agent
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import TrackerStore

from bot.rasa_box.action_endpoint import ActionEndpoint
from bot.rasa_box.voice import Voice

if TYPE_CHECKING:
    from rasa.core.utils import AvailableEndpoints


def load_agent(model: str, endpoints: AvailableEndpoints) -> Agent:
    """Return the agent of a trained model.

    Rasa wraps every store so that a failed read begins an empty conversation and a failed write goes to memory.
    The store is taken out of that wrapping: when it fails, the turn fails.

    Raises:
        rasa.shared.exceptions.RasaException: the model cannot be loaded.

    """
    store = TrackerStore.create(endpoints.tracker_store)
    agent = Agent(
        tracker_store=store,
        lock_store=InMemoryLockStore(),
        generator=Voice({}),  # the model brings the words
        action_endpoint=ActionEndpoint.of(endpoints.action),
    )
    agent.load_model(model)
    agent.tracker_store = store
    agent.processor.tracker_store = store
    return agent
