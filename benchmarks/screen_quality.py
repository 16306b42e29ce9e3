"""How well the risk screen finds and leaves alone: a table by kind, with 95 % Wilson intervals.

    .venv/bin/python -m benchmarks.screen_quality ROWS.jsonl …

Rows are `{"text", "risk": true|false, "kind"}`. At risk: found at T0 to T2 (T3 too for `abuse_danger`). Benign: at
T0 to T2 a false alarm. The keyword list is the baseline of the same run: what a typical bot would have found.
Rows are read in place and never printed: many are the words of people in distress.
"""

import json
import math
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bot.risk import screen

KEYWORDS = (
    "suicide", "suicidal", "kill myself", "end my life", "want to die", "hurt myself", "self harm", "cut myself",
    "overdose", "hang myself", "shoot myself", "better off dead", "no reason to live", "kill him", "kill her",
    "suicidio", "suicidarme", "matarme", "quiero morir", "hacerme daño",
)  # fmt: skip
SHOWN = ("T0", "T1", "T2")


def wilson(hits: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """Return the 95 % interval of a rate (Wilson 1927)."""
    p, d = hits / n, 1 + z * z / n
    mid = (p + z * z / (2 * n)) / d
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / d
    return mid - half, mid + half


def by_screen(row: dict[str, Any]) -> bool:
    """Tell whether the screen flags this row."""
    tier = screen(row["text"]).tier.value
    return tier in SHOWN or (tier == "T3" and row["kind"] == "abuse_danger")


def by_keywords(row: dict[str, Any]) -> bool:
    """Tell whether the keyword list flags it."""
    text = row["text"].lower()
    return any(keyword in text for keyword in KEYWORDS)


def table(rows: Iterable[dict[str, Any]], flagged: Callable[[dict[str, Any]], bool]) -> dict[str, tuple[int, int]]:
    """Return flagged and all rows of each kind, and of all at risk and all benign."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        hit = flagged(row)
        for group in (
            f"{'risk  ' if row['risk'] else 'benign'} {row['kind']}",
            "ALL risk" if row["risk"] else "ALL benign",
        ):
            counts[group][0] += hit
            counts[group][1] += 1
    return {group: (hits, n) for group, (hits, n) in sorted(counts.items())}


def main(paths: list[str]) -> None:
    """Print one table a file."""
    for path in map(Path, paths):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        ours, keywords = table(rows, by_screen), table(rows, by_keywords)
        print(f"\n{path.name}: flagged (recall where at risk, false alarms where benign)")
        print(f"  {'':40} {'rows':>6} {'screen':>8}  {'95 %':>15} {'keywords':>9}")
        for group, (hits, n) in ours.items():
            low, high = wilson(hits, n)
            print(f"  {group:40} {n:6} {hits / n:8.3f}  [{low:.3f}, {high:.3f}] {keywords[group][0] / n:9.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
