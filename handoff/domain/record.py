"""The record a patient agrees to send: their own words, strengths first, and before them what to leave be."""

from collections.abc import Mapping, Sequence
from typing import Any

FIELDS = (
    "avoid", "helped", "supports", "goal", "first_step", "brings", "uses", "life", "needs", "preferences", "for_whom",
    "name", "contact",
    "phq4_nervous", "phq4_worry", "phq4_interest", "phq4_down",
    "taps1_tobacco", "taps1_alcohol", "taps1_prescription", "taps1_drugs",
)  # fmt: skip
"""The order in which a coordinator reads them: topics to avoid first (seeds B03), then strengths (C02); the answers to
the validated questionnaires last."""


def ordered(items: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return `field` and `text` of known fields in reading order; whatever else was there is dropped."""
    by_field = {item.get("field"): item.get("text") for item in items}
    return [
        {"field": field, "text": text}
        for field in FIELDS
        if isinstance(text := by_field.get(field), str) and text.strip()
    ]
