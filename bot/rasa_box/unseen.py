"""Takes back turns whose answer nobody saw: it came too late, or whoever asked for it died.

A question that was never shown is not what the next words answer. The edge says with each turn which answer was the
last that stands (docs/protocol.md, `after`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rasa.shared.core.conversation import Dialogue
from rasa.shared.core.events import UserUttered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rasa.core.tracker_store import TrackerStore
    from rasa.shared.core.events import Event
    from rasa.shared.core.trackers import DialogueStateTracker


async def take_back_unseen(
    store: TrackerStore, talk: DialogueStateTracker | None, after: str | None
) -> DialogueStateTracker | None:
    """Return the talk as it stood when the message `after` was answered, and keep it so where that changes it.

    Raises:
        redis.RedisError: it could not be written; the turn must fail.

    """
    events = None if talk is None else seen_of(list(talk.events), after)
    if talk is None or events is None:
        return talk
    before = store.init_tracker(talk.sender_id)
    before.recreate_from_dialogue(Dialogue(talk.sender_id, events))
    await store.save(before)
    return before


def seen_of(events: Sequence[Event], after: str | None) -> list[Event] | None:
    """Return the events up to the answer to message `after` ("": none was seen), or None where nothing came after it.

    A message that is not among them is nothing to go back to: then all stays.
    """
    begins = [(number, event.message_id) for number, event in enumerate(events) if isinstance(event, UserUttered)]
    ids = [message_id for _, message_id in begins]
    if after is None or (after and after not in ids):
        return None
    seen = len(ids) - ids[::-1].index(after) if after else 0
    return list(events[: begins[seen][0]]) if seen < len(begins) else None
