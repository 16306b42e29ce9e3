"""The languages of the assistant, and how a message's language is handed to the dialogue."""

from __future__ import annotations

from typing import Any

LOCALES = ("en", "es")


def locale_entity(locale: str) -> dict[str, Any]:
    """Return the entity from which the slot `locale` is filled."""
    return {"entity": "locale", "value": locale, "start": 0, "end": 0, "extractor": "edge"}
