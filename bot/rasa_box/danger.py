"""Whether somebody writes in danger from another, now. Pure functions, without Rasa.

Then what is said is short, says how to get out, and is other words each time; no question of the talk is offered until
they choose to go on or say that it was no danger (docs/crisis-protocol.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.rasa_box.taking import Heard

IN_DANGER = "in_danger"
"""The slot, and what comes with a message."""

ENDING = "_danger"
"""What is said instead is the response of this ending, where there is one."""

KIND = "abuse_danger"
NOW = frozenset({"T0", "T1"})
GOES_ON = frozenset({"start_talk", "keep_talking", "false_alarm"})
"""What the person says or presses to go on from there."""


def in_danger(heard: Heard) -> bool | None:
    """Return whether they are in danger from this message on, or None where it changes nothing."""
    now = heard.risk.get("kind") == KIND and heard.risk.get("tier") in NOW
    before = bool(heard.slots.get(IN_DANGER))
    if now:
        return None if before else True
    return False if before and heard.intent in GOES_ON else None
