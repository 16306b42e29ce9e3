"""Which bubbles a talk has said already, and in what order."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rasa.shared.core.events import BotUttered

from bot.rasa_box.bubbles import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rasa.shared.core.events import Event

SAID = "said"
"""The slot that remembers what was said in turns whose events are gone: marks, the latest last."""


def mark(bubble: str) -> str:
    """Return what stands for a bubble: short, and the same in every process."""
    return hashlib.blake2s(bubble.encode(), digest_size=6).hexdigest()


def said_in(events: Iterable[Event], before: Iterable[str] | None) -> dict[str, int]:
    """Return the mark of each bubble of these events and those said before them, and when it was last said.

    The numbers only order them: a later one was said later.
    """
    said = {known: number for number, known in enumerate(before or ())}
    number = len(said)
    for event in events:
        if isinstance(event, BotUttered) and event.text:
            said.update(dict.fromkeys(map(mark, event.text.split(BREAK)), number))
            number += 1
    return said
