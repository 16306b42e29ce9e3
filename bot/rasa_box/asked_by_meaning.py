"""What a question is about by what it means: asked where the answer would be "I don't know that one".

`python -m bot.training.train_asked` learns it from the lines of data/asked, beside what their words say of it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.special import log_softmax, softmax

from bot.hearing.questions.asking_learned import LONGEST, OTHER, by_words, not_meant
from bot.rasa_box.by_meaning import even, meaning

WEIGHTS = Path(__file__).with_name("asked_by_meaning.npz")
COUNTS = 0.4
"""How much of what is said together is the meaning's part, and not the words'."""
SHARPNESS = 2.0
"""By how much the meaning's log odds are stretched: they are too modest beside those of the words."""
SURE = 0.95
"""How likely a thing must be, and the likeliest by its words alone, too: a wrong answer is worse than an honest "I
don't know that one". Held-out lines: .01 to .03 more get their own answer, at most .01 more another's; at .9 and
without the words' consent it was .05 to .15, and .01 to .05 (`tests/rasa/count_asked.py`)."""


class Known(NamedTuple):
    """What was learned: by name of a thing a row of `towards`, and how means are evened out (`by_meaning.even`)."""

    names: tuple[str, ...]
    towards: np.ndarray
    begins: np.ndarray
    middle: np.ndarray
    spread: np.ndarray


@cache
def known() -> Known:
    """Return what was learned, read once."""
    with np.load(WEIGHTS, allow_pickle=False) as kept:
        numbers = [kept[name].astype(np.float32) for name in Known._fields[1:]]
        return Known(tuple(map(str, kept["names"])), *numbers)


def about(text: str) -> str | None:
    """Return the known thing that a text asks of by its words and its meaning together, or None where none is sure."""
    if len(text.split()) > LONGEST:
        return None
    learned = known()
    meant = log_softmax(learned.towards @ even(meaning(text), learned.middle, learned.spread) + learned.begins)
    said = by_words(text)
    worded = np.array([said[name] for name in learned.names])
    both = softmax((1 - COUNTS) * worded + COUNTS * SHARPNESS * meant)
    at = int(both.argmax())
    sure = both[at] >= SURE and at == worded.argmax()
    name = learned.names[at]
    return name if sure and name != OTHER and not not_meant(name, text) else None
