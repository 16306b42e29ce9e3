"""What may be asked and said where the law lets a program do logistics only. Pure, without Rasa.

Illinois (225 ILCS 155) and Nevada (AB 406) leave a program times, contact and questions about the clinic: no
therapeutic talk and nothing that reads a state of mind. Crisis help and a person are there under every profile. What is
not marked as fit is not said, so new words are safe until someone has read them with this in mind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LOGISTICS_ONLY = "logistics_only"
PROFILES = ("full", LOGISTICS_ONLY)
"""What the law where the clinic is lets a program say."""

LOGISTICS = frozenset({"for_whom", "preferences", "contact", "name"})
"""The questions of the first talk that arrange something."""

INSTEAD = "utter_for_a_person"
"""What is said where a response has no words that fit."""

_TALKS = frozenset({"/keep_talking"})
"""What a button may not offer there."""


def logistics_only(slots: Mapping[str, Any]) -> bool:
    """Return whether these slots are of a talk under the narrow profile."""
    return slots.get("profile") == LOGISTICS_ONLY


def fit(variation: dict[str, Any]) -> dict[str, Any] | None:
    """Return a variation as it may be said under the narrow profile, or None where it may not."""
    if variation["metadata"].get("scope") != "logistics":
        return None
    if not variation.get("buttons"):
        return variation
    return {**variation, "buttons": [button for button in variation["buttons"] if button["payload"] not in _TALKS]}
