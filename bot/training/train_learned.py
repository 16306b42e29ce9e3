"""Learns the weights of the screen's learned layer from the corpus: `python -m bot.training.train_learned`.

Logistic regression with a ridge penalty, by scikit-learn: the same lines give the same weights. What weighs almost
nothing is left out and the rest learned again, so that the file stays small enough to be read.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.risk import Kind
from bot.risk.cues import RULES
from bot.risk.learned import EVEN, GROUPS, SPREAD, features
from bot.risk.neutral import neutral
from bot.risk.screen import SCREENER
from bot.risk.weights import UNIT, WEIGHTS
from bot.training.corpus import Line, digest, flagged, learned_from, talk

if TYPE_CHECKING:
    from collections.abc import Sequence

Found = tuple[list[str], list[str]]
"""Names of words and pairs, and of cues."""

PENALTY = 0.5
SEEN_AT_LEAST = 2
WEIGHS_AT_LEAST = 0.06
PLAIN = 3.0
"""Everyday lines count this often: most of what a chat hears is ordinary, and most of the corpus is not."""
SENTENCES_OF_RULES = 1.5
EVERYDAY_FILES = frozenset({"everyday", "everyday_plain", "stress", "diary", "requests"})
ABOUT = {
    Kind.SUICIDE_ACTIVE: 0, Kind.SUICIDE_PASSIVE: 0, Kind.SELF_HARM: 0,
    Kind.OVERDOSE: 1, Kind.MEDICAL_EMERGENCY: 1, Kind.WITHDRAWAL: 1, Kind.EATING: 1,
    Kind.ABUSE_DANGER: 2, Kind.HARM_TO_OTHERS: 2, Kind.PSYCHOSIS: 2, Kind.CHILD_DANGER: 2, Kind.SEXUAL_VIOLENCE: 2,
    Kind.THIRD_PARTY: 3,
}  # fmt: skip
"""Which of `GROUPS` a kind belongs to."""


def examples() -> tuple[list[str], list[bool], list[float], list[int]]:
    """Return texts, whether each should be flagged, how much it counts, and its group (-1: none)."""
    lines = [*learned_from(), *talk()]
    texts = [line.text for line in lines]
    risky = [line.at_risk for line in lines]
    counts = [PLAIN if line.file in EVERYDAY_FILES else 1.0 for line in lines]
    groups = [_group(line) for line in lines]
    for rule in RULES:
        for text in rule.must_hit:
            texts.append(text)
            risky.append(flagged(rule.tier, rule.kind.value) or bool(rule.signal))
            counts.append(SENTENCES_OF_RULES)
            groups.append(ABOUT.get(rule.kind, -1))
    return texts, risky, counts, groups


def _group(line: Line) -> int:
    return ABOUT[Kind(line.kind)] if line.at_risk else -1


def look(text: str) -> Found:
    """Return what the layer is told of a text."""
    words = SCREENER.read(text)
    return features(neutral(words), SCREENER.by_rules(words))


def matrix(found: Sequence[Found], columns: dict[str, int]) -> csr_matrix:
    """Lay what was found out as a table, scaled as `bot.risk.learned.weigh` scales it."""
    rows, places, values = [], [], []
    for row, (words, cues) in enumerate(found):
        known = Counter(columns[name] for name in words if name in columns)
        scale = SPREAD / math.sqrt(known.total() + EVEN)
        for column, times in known.items():
            rows.append(row)
            places.append(column)
            values.append(times * scale)
        for column in {columns[name] for name in cues if name in columns}:
            rows.append(row)
            places.append(column)
            values.append(1.0)
    return csr_matrix((values, (rows, places)), shape=(len(found), len(columns)))


def main() -> None:
    """Learn, and write the weights."""
    texts, risky, counts, groups = examples()
    found = [look(text) for text in texts]
    seen = Counter(name for words, cues in found for name in {*words, *cues})
    names = sorted(name for name, times in seen.items() if times >= SEEN_AT_LEAST)
    for _ in range(2):
        columns = {name: column for column, name in enumerate(names)}
        table = matrix(found, columns)
        model = LogisticRegression(C=PENALTY, max_iter=1000, tol=1e-5).fit(table, risky, sample_weight=counts)
        kept = [name for name in names if abs(model.coef_[0][columns[name]]) >= WEIGHS_AT_LEAST]
        names, last = kept, names
    names = last
    columns = {name: column for column, name in enumerate(names)}
    at_risk = np.array([row for row, group in enumerate(groups) if group >= 0])
    about = LogisticRegression(C=PENALTY, max_iter=1000, tol=1e-4)
    about.fit(table[at_risk], [groups[row] for row in at_risk])
    weights = np.vstack([model.coef_, about.coef_]).T
    starts = [model.intercept_[0], *about.intercept_]
    with WEIGHTS.open("w", encoding="utf-8") as out:
        out.write("% What a word, a pair of words or a cue speaks for, in thousandths: risk, then " + ", ".join(GROUPS))
        out.write(f"\n% learned from {digest()}\n")
        out.write(_row("*", starts))
        out.writelines(_row(name, weights[columns[name]]) for name in names)
    sys.stdout.write(f"{len(texts)} lines, {len(names)} weights\n")


def _row(name: str, values: Sequence[float]) -> str:
    return "\t".join([name, *(str(round(float(value) * UNIT)) for value in values)]) + "\n"


if __name__ == "__main__":
    main()
