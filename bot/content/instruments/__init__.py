"""Validated questionnaires: their exact words, values and codes, with licence and source. Read once, and frozen.

Whoever changes a word breaks the validation. So each file carries a digest of what may not change, and a test holds it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.content.tables import read

NAMES = ("phq4", "taps1")
"""The questionnaires, in the order they are asked."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item, word for word; `loinc` is its code."""

    id: str
    text: str
    loinc: str


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of the list, word for word, the number it stands for and its LOINC answer code."""

    text: str
    value: int
    loinc: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire. `stem` is the question that stands before each item, empty where the items ask themselves.

    `licence` and `source` are printed wherever it is shown to staff; `locked` is the digest of what may not change.
    """

    id: str
    name: str
    locale: str
    loinc: str
    stem: str
    licence: str
    source: str
    locked: str
    items: tuple[Item, ...]
    answers: tuple[Option, ...]

    def asked(self, item: Item) -> str:
        """Return what a person reads for an item."""
        return f"{self.stem}\n{item.text}" if self.stem else item.text

    def value(self, text: str) -> int | None:
        """Return the number an answer of the list stands for, None for anything else."""
        return next((answer.value for answer in self.answers if answer.text == text), None)

    @property
    def words(self) -> tuple[str, ...]:
        """Every word of it that a person can see: the stem (or nothing), the items, the answers."""
        return (self.stem, *(item.text for item in self.items), *(answer.text for answer in self.answers))

    @property
    def digest(self) -> str:
        """The digest of every word, number and code that may not change, and of the licence."""
        fixed = [
            self.loinc, self.stem, self.licence,
            [(item.id, item.text, item.loinc) for item in self.items],
            [(answer.text, answer.value, answer.loinc) for answer in self.answers],
        ]  # fmt: skip
        return hashlib.sha256(json.dumps(fixed, ensure_ascii=False).encode()).hexdigest()


def _instrument(table: Mapping[str, Any]) -> Instrument:
    return Instrument(
        **{name: table[name] for name in ("id", "name", "locale", "loinc", "stem", "licence", "source", "locked")},
        items=tuple(Item(row["id"], row["text"], row["loinc"]) for row in table["items"]),
        answers=tuple(Option(row["text"], row["value"], row["loinc"]) for row in table["answers"]),
    )


INSTRUMENTS = tuple(_instrument(read(f"instruments/{name}.toml")) for name in NAMES)
"""Every questionnaire the assistant may offer."""

ITEMS = tuple(item.id for instrument in INSTRUMENTS for item in instrument.items)
"""Every item, in the order they are asked."""
