"""What a text means, and what that says of its intent: asked where the words alone are not sure (docs/adr/0004).

People say what the assistant was taught in words it was never taught. A linear answer over the encoder's numbers hears
those, and its log odds are taken together with those of the words.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import softmax
from sklearn.linear_model import LogisticRegression

from bot.hearing.lines.clauses import folded
from bot.meaning.encoder import Encoder
from bot.meaning.weights import SHA256

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LOOSENESS = 10.0
EVERY = 2
"""Every second line is learned from: as good as all of them, in half the time."""
LEARNED_BY = f"{LOOSENESS} {EVERY} {SHA256}"
"""Whatever of this changes, Rasa has to learn anew (lean.py)."""
COUNTS = 0.4
"""How much of what is said together is the meaning's part, and not the words'."""
SURE = 0.9
"""How likely the words alone have to make an intent for nobody to ask further: in seven messages of ten they do."""


@cache
def encoder() -> Encoder:
    """Return the encoder, loaded once in a process."""
    return Encoder()


def learn(
    classifier: LogisticRegression,
    texts: Sequence[str],
    intents: Sequence[str],
    sharpness: float,
    read: Callable[[Sequence[str]], np.ndarray],
) -> None:
    """Learn the intents of texts, and keep what was learned with the classifier of their words, in its order."""
    taught = some(intents)
    known = read([texts[number] for number in taught])
    classifier.meant_middle_, classifier.meant_spread_ = known.mean(0), known.std(0)
    lines = LogisticRegression(C=LOOSENESS, max_iter=60, tol=0.003, class_weight=classifier.class_weight)
    lines.fit(_even(classifier, known), [intents[number] for number in taught])
    order = [list(lines.classes_).index(intent) for intent in classifier.classes_]
    towards, begins = lines.coef_, lines.intercept_
    if len(order) == 2:  # noqa: PLR2004 - of two intents only the second has a row
        towards, begins = np.vstack([0 * towards, towards]), np.append(0 * begins, begins)
    classifier.meant_coef_ = towards[order] * sharpness
    classifier.meant_intercept_ = begins[order] * sharpness


def likely(classifier: LogisticRegression, by_words: np.ndarray, texts: Sequence[str]) -> np.ndarray:
    """Return how likely each intent is, a row a text, from its log probability by words; where unsure, of both."""
    found: np.ndarray = np.exp(by_words)
    unsure = np.flatnonzero(found.max(1) < SURE)
    if unsure.size:
        means = np.stack([_even(classifier, meaning(texts[number])) for number in unsure])
        meant = means @ classifier.meant_coef_.T + classifier.meant_intercept_
        found[unsure] = softmax((1 - COUNTS) * by_words[unsure] + COUNTS * meant, axis=1)
    return found


@lru_cache(maxsize=8)  # a message's meaning is asked for twice: of its intent, then of what it asks
def meaning(text: str) -> np.ndarray:
    """Return what a text means."""
    return means([text])[0]


def means(texts: Sequence[str]) -> np.ndarray:
    """Return what each text means, a row each."""
    return encoder()([_read(text) for text in texts])


def some(intents: Sequence[str]) -> list[int]:
    """Return the numbers of the lines that are learned from: of each intent the first, and every second after it."""
    seen: Counter[str] = Counter()
    found = []
    for number, intent in enumerate(intents):
        if seen[intent] % EVERY == 0:
            found.append(number)
        seen[intent] += 1
    return found


def _read(text: str) -> str:
    """Return a text as the encoder's vocabulary has it: small letters, digits and plain marks."""
    return folded(text).encode("ascii", "ignore").decode()


def _even(classifier: LogisticRegression, known: np.ndarray) -> np.ndarray:
    return even(known, classifier.meant_middle_, classifier.meant_spread_)


def even(known: np.ndarray, middle: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """Return meanings (one, or a row each) with every number on one scale, each of length one."""
    scaled = (known - middle) / spread
    evened: np.ndarray = scaled / np.linalg.norm(scaled, axis=-1, keepdims=True)
    return evened
