"""The lines that are held back, and how an understanding of them is counted: one way for the tests and the table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from sklearn.metrics import f1_score

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent
HELD_BACK = (
    "heldout_nlu.yml",
    "unseen_nlu.yml",
    "other_voices_nlu.yml",
    "third_voice_nlu.yml",
    "fourth_voice_nlu.yml",
)
"""From the one that was looked at most to the one that nobody looked at (docs/adr/0004-lean-nlu.md)."""

OFF_THE_SUBJECT = "out_of_scope"
REJECTED = frozenset({OFF_THE_SUBJECT, "nlu_fallback"})
"""To a person both are the same: what they wrote got no answer of its own."""


def read(path: Path) -> Any:
    """Return what a YAML file holds. It is read in C: the domain and the lines of all intents take Python seconds."""
    return yaml.load(path.read_text(), yaml.CSafeLoader)


def lines_of(path: Path) -> list[tuple[str, str]]:
    """Return (text, intent) for each line of an NLU file."""
    blocks = read(path)["nlu"]
    return [(line[2:].strip(), block["intent"]) for block in blocks for line in block["examples"].splitlines()]


def macro_f1(truth: Sequence[str], said: Sequence[str]) -> float:
    """Return the mean F1 (0 to 1) over the intents that the lines really have."""
    return float(f1_score(truth, said, labels=sorted(set(truth)), average="macro", zero_division=0))


def rejected(truth: Sequence[str], said: Sequence[str], *, on_the_subject: bool) -> float | None:
    """Return the share (0 to 1) turned away, of the lines on or off the subject; None where there are none."""
    of_these = [found in REJECTED for real, found in zip(truth, said, strict=True) if _on(real) is on_the_subject]
    return sum(of_these) / len(of_these) if of_these else None


def _on(intent: str) -> bool:
    return intent != OFF_THE_SUBJECT
