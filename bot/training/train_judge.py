"""Learns the weights of the lint's judge from `data/words`: `python -m bot.training.train_judge`, numpy alone.

Logistic regression with a ridge penalty over the whole table at once (Nesterov's accelerated descent from nought, so
the same lines give the same weights). With `count` it writes nothing, and prints how the judge does on voices it was
not taught: each quarter of the voices is heard by what the other three taught.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from bot.content import LOCALES
from bot.content.lint import measures
from bot.content.lint.check import by_rules
from bot.content.lint.judge import EVEN, GROUPS, UNIT, pieces, weights_of
from bot.content.lint.rules import rule_set
from bot.content.lint.shipped import lines as shipped_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

FOLDER = Path(__file__).parents[2] / "data" / "words"
GOOD = "good"
_FAULTS = {
    "shames": "shame mockery sarcasm blame guilt moral willpower compare family warn",
    "makes_small": "minimise cheer doubt",
    "pushes": "order pressure threat hold persuade confront why probe crisis",
    "promises": "promise persona secrecy dispatch dosing therapy",
    "labels": "label diagnosis notes clean paternal",
    "cold": "cold form jargon",
}
GROUP = {fault: group for group, faults in _FAULTS.items() for fault in faults.split()}
PENALTY = 0.1
STEPS = 120
SEEN_AT_LEAST = 2
WEIGHS_AT_LEAST = 0.12
SHIPPED_COUNTS = 0.3
"""Sentences of ours are many and much alike, and most of them are easy."""
RULES_COUNT = 0.5
FIFTH = 5
"""Of the sentences we ship one in so many is not taught, to be counted on."""
QUARTERS = 4
SHARES = (0.01, 0.02, 0.03, 0.05)
"""Of good lines in which no rule finds anything: at which of them to count."""


@dataclass(frozen=True)
class Taught:
    """A line to learn from, what it does, whose voice it is, and how much it counts."""

    label: str
    locale: str
    text: str
    voice: str
    counts: float = 1.0

    @property
    def bad(self) -> bool:
        """Whether it should be found."""
        return self.label != GOOD

    @cached_property
    def ruled(self) -> set[str]:
        """Which rules find something in it, as pieces of their own: what they hear, the words need not explain."""
        found = {f"={finding.rule}" for finding in by_rules(self.text, self.locale)}
        return found | ({"=any"} if found else set())

    @cached_property
    def pieces(self) -> set[str]:
        """What is weighed of it."""
        return pieces(measures.plain(self.text)) | self.ruled


def digest() -> str:
    """Return what the weights are learned from, as a short mark: the corpus, not our own sentences."""
    marked = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.tsv")):
        marked.update(path.read_bytes())
    return marked.hexdigest()[:16]


def corpus() -> list[Taught]:
    """Return the lines of `data/words`. Raises ValueError for a row that is not label, language and text."""
    found = []
    for path in sorted(FOLDER.glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            label, locale, text = row.split("\t")
            if locale not in LOCALES or label not in {GOOD, *GROUP}:
                raise ValueError(f"{path.name}: {row}")
            found.append(Taught(label, locale, text, path.stem))
    return found


def left_out(text: str) -> bool:
    """Tell whether a sentence of ours is kept from teaching."""
    return hashlib.sha256(text.encode()).digest()[0] % FIFTH == 0


def ours() -> list[Taught]:
    """Return the sentences we ship, each once, but for a fifth; and the lines that the rules call good."""
    seen = {(line.locale, line.text) for line in shipped_lines() if not line.exempt and not left_out(line.text)}
    shipped = [Taught(GOOD, locale, text, "shipped", SHIPPED_COUNTS) for locale, text in sorted(seen)]
    return shipped + [
        Taught(GOOD, locale, text, "rules", RULES_COUNT)
        for locale in LOCALES
        for rule in rule_set(locale).rules
        for text in rule.good
    ]


class Table:
    """Lines by pieces: only what is there is kept."""

    def __init__(self, some: Sequence[Taught], columns: dict[str, int]) -> None:
        found = [[columns[name] for name in line.pieces if name in columns] for line in some]
        self.rows = np.repeat(np.arange(len(some)), [len(one) for one in found])
        self.places = np.array([place for one in found for place in sorted(one)], dtype=np.int64)
        scale = np.array([1 / np.sqrt(len(line.pieces) + EVEN) for line in some])
        self.values = scale[self.rows]
        self.size = (len(some), len(columns))

    def __matmul__(self, weights: Vector) -> Vector:
        """Return the sum of the weights of each line."""
        return np.bincount(self.rows, self.values * weights[self.places], minlength=self.size[0])

    def back(self, rest: Vector) -> Vector:
        """Return what each piece has of the rest."""
        return np.bincount(self.places, self.values * rest[self.rows], minlength=self.size[1])


def fit(table: Table, bad: Vector, counts: Vector) -> tuple[Vector, float]:
    """Return weights and start of the logistic regression. Both sides count alike, however many lines they have."""
    counts = counts * np.where(bad, len(bad) / 2 / (counts * bad).sum(), len(bad) / 2 / (counts * (1 - bad)).sum())
    steepest = np.ones(table.size[1])
    for _ in range(8):
        steepest = table.back(counts * (table @ (steepest / np.linalg.norm(steepest))))
    step = 1 / (0.25 * (np.linalg.norm(steepest) + counts.sum()) + PENALTY)
    weights, ahead, start, start_ahead, pace = steepest * 0, steepest * 0, 0.0, 0.0, 1.0
    for _ in range(STEPS):
        rest = counts * (1 / (1 + np.exp(-(table @ ahead + start_ahead))) - bad)
        new, new_start = ahead - step * (table.back(rest) + PENALTY * ahead), start_ahead - step * rest.sum()
        quicker = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = new + (pace - 1) / quicker * (new - weights)
        start_ahead = new_start + (pace - 1) / quicker * (new_start - start)
        weights, start, pace = new, new_start, quicker
    return weights, float(start)


def columns_of(some: Sequence[Taught]) -> dict[str, int]:
    """Return the pieces that are seen often enough, each with its place."""
    seen = Counter(name for line in some for name in line.pieces)
    return {name: place for place, name in enumerate(sorted(n for n, times in seen.items() if times >= SEEN_AT_LEAST))}


def learn(some: Sequence[Taught], columns: dict[str, int]) -> tuple[Vector, float]:
    """Return how bad each piece is, and the start."""
    bad, counts = np.array([float(line.bad) for line in some]), np.array([line.counts for line in some])
    return fit(Table(some, columns), bad, counts)


def teach(locale: str, some: Sequence[Taught]) -> None:
    """Learn one language, and write its weights; what weighs almost nothing is left out and the rest learned again."""
    columns = columns_of(some)
    weights, _ = learn(some, columns)
    kept = [name for name, place in columns.items() if abs(weights[place]) >= WEIGHS_AT_LEAST]
    columns = {name: place for place, name in enumerate(kept)}
    every = [learn(some, columns)]
    faults = [line for line in some if line.bad]
    table = Table(faults, columns)
    for group in GROUPS:
        this = np.array([float(GROUP[line.label] == group) for line in faults])
        every.append(fit(table, this, np.ones(len(faults))))
    with weights_of(locale).open("w", encoding="utf-8") as out:
        out.write(f"% What a piece of a line speaks for, in thousandths: bad, then {', '.join(GROUPS)}\n")
        out.write(f"% learned from {digest()}\n")
        out.write(_row("*", [start for _, start in every]))
        words = {
            name: place for name, place in columns.items() if name[0] != "="
        }  # the judge is asked where no rule is
        out.writelines(_row(name, [weights[place] for weights, _ in every]) for name, place in words.items())
    sys.stdout.write(f"{locale}: {len(some)} lines, {len(columns)} weights\n")


def _row(name: str, values: Sequence[float]) -> str:
    return "\t".join([name, *(str(round(float(value) * UNIT)) for value in values)]) + "\n"


def heard_by_others(some: Sequence[Taught]) -> Vector:
    """Return the log odds of each line by what lines of other voices taught."""
    names = sorted({line.voice for line in some})
    quarter = {voice: place % QUARTERS for place, voice in enumerate(np.random.default_rng(3).permutation(names))}
    of = np.array([quarter[line.voice] for line in some])
    odds = np.zeros(len(some))
    for this in range(QUARTERS):
        known, new = np.flatnonzero(of != this), np.flatnonzero(of == this)
        taught = [some[int(at)] for at in known]
        columns = columns_of(taught)
        weights, start = learn(taught, columns)
        odds[new] = Table([some[int(at)] for at in new], columns) @ weights + start
    return odds


def count(locale: str, some: Sequence[Taught]) -> None:
    """Print what the rules find, and what the judge finds of the rest in voices it was not taught."""
    odds = heard_by_others(some)
    chosen = np.array([line.voice not in {"shipped", "rules"} for line in some])
    bad, ruled = np.array([line.bad for line in some]), np.array([bool(line.ruled) for line in some])
    sys.stdout.write(f"{locale} rules: {ruled[chosen & bad].mean():.3f} at {ruled[chosen & ~bad].mean():.3f}\n")
    good, missed = odds[chosen & ~bad & ~ruled], odds[chosen & bad & ~ruled]
    for share in SHARES:
        at = np.quantile(good, 1 - share)
        sys.stdout.write(f"  judge from {at:.2f}: {(missed > at).mean():.3f} of what they miss, at {share:.2f}\n")


def main(arguments: list[str]) -> None:
    """Teach both languages, or count with `count`."""
    every = [*corpus(), *ours()]
    for locale in LOCALES:
        (count if arguments == ["count"] else teach)(locale, [line for line in every if line.locale == locale])


if __name__ == "__main__":
    main(sys.argv[1:])
