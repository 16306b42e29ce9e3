"""Whether a body failed a little before: what is asked now is asked on the way to help, and where to call is said."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rasa.shared.core.events import UserUttered

from bot.hearing.answers.all_clear import OVER
from bot.hearing.answers.danger import FALSE_ALARM, GOES_ON, SOON, tells_of_a_body

if TYPE_CHECKING:
    from rasa.shared.core.trackers import DialogueStateTracker


def failed_lately(tracker: DialogueStateTracker) -> bool:
    """Return whether one of `SOON` messages before this told of a body that fails, and none since took that back."""
    written = (event for event in reversed(tracker.events) if isinstance(event, UserUttered))
    for event in islice(written, 1 + SOON):
        name, pressed = event.intent.get("name"), (event.text or "").startswith("/")
        ended = name in (*OVER, FALSE_ALARM) or (name in GOES_ON and pressed)
        if ended or (event.metadata or {}).get("denies"):
            return False
        if tells_of_a_body(event.parse_data.get("risk") or {}):
            return True
    return False


def last_cry(tracker: DialogueStateTracker) -> str | None:
    """Return the words of the last message before this that was met as a cry: whose danger it was, they say."""
    written = (event for event in reversed(tracker.events) if isinstance(event, UserUttered))
    return next((event.text for event in written if event.intent.get("name") == "crisis" and event.text), None)
