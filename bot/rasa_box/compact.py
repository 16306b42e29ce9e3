"""A long talk kept short. Rasa replays every event of a talk in every turn, so a sixtieth would cost five first ones.

The last turns stay as they were: rules look back at them, a turn asked for again is found in them, and "yes" is to what
they showed. Of what was before only what it came to stays: the slots, the question on the table, what was said, and the
summary as it was shown last and sent last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    SlotSet,
    UserUttered,
)

from bot.rasa_box.gate import RECORD, SHOW, effect_of
from bot.rasa_box.said import SAID, said_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rasa.shared.core.events import Event
    from rasa.shared.core.trackers import DialogueStateTracker

KEPT = 4
"""Messages of the patient whose turns stay whole. Rules look back at one; what is asked for again may hold more."""


def compacted(events: Sequence[Event], new_tracker: Callable[[], DialogueStateTracker]) -> list[Event]:
    """Return events that lead to the same state and the same answers, at most `KEPT` turns of them.

    `new_tracker` returns a talk in which nothing has happened.
    """
    begins = [number for number, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(begins) <= KEPT:
        return list(events)
    cut = begins[-KEPT]
    before = new_tracker()
    for event in events[:cut]:
        before.update(event)
    return [*_what_it_came_to(before), *events[cut:]]


def _what_it_came_to(talk: DialogueStateTracker) -> list[Event]:
    """Return the state of a talk that waits for its next message, as events."""
    at = talk.events[-1].timestamp
    said = said_in(talk.events, talk.get_slot(SAID))
    values = {slot.name: slot.value for slot in talk.slots.values() if slot.value != slot.initial_value}
    values[SAID] = sorted(said, key=said.__getitem__)
    state: list[Event] = [SlotSet(name, value, timestamp=at) for name, value in values.items()]
    if talk.active_loop is not None:
        state.append(ActiveLoop(talk.active_loop.name, timestamp=at))
        if talk.active_loop.rejected:
            state.append(ActionExecutionRejected(talk.active_loop.name, timestamp=at))
    return [*_summaries(talk), *state, ActionExecuted(ACTION_LISTEN_NAME, timestamp=at)]


def _summaries(talk: DialogueStateTracker) -> list[Event]:
    """Return the summary as it was shown last and as it was sent last: what is sent or said of it rests on them."""
    last = {effect: event for event in talk.events if (effect := effect_of(event)) in (SHOW, RECORD)}
    return list(last.values())
