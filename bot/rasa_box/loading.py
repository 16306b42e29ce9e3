"""Loads the trained model so that a failure is a failure: no silent defaults, no memory behind the store."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from rasa.core.agent import Agent
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import TrackerStore
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.utils.io import read_yaml_file

from bot.rasa_box.action_endpoint import ActionEndpoint
from bot.rasa_box.lean import leave_out
from bot.rasa_box.voice import Voice
from bot.rasa_box.yaml_words import mend

if TYPE_CHECKING:
    from rasa.core.processor import MessageProcessor
    from rasa.core.utils import AvailableEndpoints
    from rasa.shared.core.trackers import DialogueStateTracker

SAVED: ContextVar[DialogueStateTracker | None] = ContextVar("saved", default=None)
"""The conversation as this task saved it last. Reading it back would replay every event: half of a late turn."""


def load_agent(model: str, endpoints: AvailableEndpoints) -> Agent:
    """Return the agent of a trained model.

    Rasa wraps every store so that a failed read begins an empty conversation and a failed write goes to memory.
    The store is taken out of that wrapping: when it fails, the turn fails.

    Raises:
        rasa.shared.exceptions.RasaException: the model cannot be loaded.

    """
    leave_out()
    mend()
    DomainProvider.load = classmethod(_domain_of)
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
    _note_what_is_saved(agent.processor)
    return agent


def _domain_of(
    cls: type[DomainProvider], *, model_storage: ModelStorage, resource: Resource, **_: Any
) -> DomainProvider:
    """Return the model's domain as training checked it and wrote it down.

    Rasa checks it again, and reads it four times for that: 8 s of the processor at each start.
    """
    with model_storage.read_from(resource) as folder:
        return cls(model_storage, resource, Domain.from_dict(read_yaml_file(folder / "domain.yml")))


def _note_what_is_saved(processor: MessageProcessor) -> None:
    save = processor.save_tracker

    async def save_and_note(tracker: DialogueStateTracker) -> None:
        await save(tracker)
        SAVED.set(tracker)

    processor.save_tracker = save_and_note
