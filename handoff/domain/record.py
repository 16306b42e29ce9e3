"""The record a patient agrees to send: their own words, strengths first (seeds C02, C15)."""

from collections.abc import Mapping, Sequence
from typing import Any

FIELDS = ("helped", "goal", "brings", "needs", "for_whom", "contact")
"""The order in which a coordinator reads them."""


def ordered(items: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return `field` and `text` of known fields in reading order; whatever else was there is dropped."""
    by_field = {item.get("field"): item.get("text") for item in items}
    return [
        {"field": field, "text": text}
        for field in FIELDS
        if isinstance(text := by_field.get(field), str) and text.strip()
    ]
