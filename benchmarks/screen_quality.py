"""How well the risk screen finds and leaves alone: `make eval` prints it, by kind, with 95 % Wilson intervals.

    .venv/bin/python -m benchmarks.screen_quality [ROWS.jsonl …]

First come the project's own lines that nothing was learned from (`data/risk/held_*.tsv`), then the rows of the files:
`{"text", "risk": true|false, "kind"}`, read in place; their words are never printed, many are those of people in
distress. At risk: found at T0 to T2 (T3 too of someone being hurt). Benign: at T0 to T2 a false alarm.

Each table shows, in the same run, a keyword list (what a typical bot does), each layer alone, the fast answer, and the
whole with the second opinion. The labels are ours and those of published sets, not clinicians'.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.intervals import wilson
from bot.risk import Tier, learned
from bot.risk.language import language
from bot.risk.screen import SCREENER, Look
from bot.second_opinion.opinion import SecondOpinion, flag_at, odds, with_opinion
from bot.second_opinion.reader import Reading
from bot.training.corpus import flagged, held_out

KEYWORDS = (
    "suicide", "suicidal", "kill myself", "end my life", "want to die", "hurt myself", "self harm", "cut myself",
    "overdose", "hang myself", "shoot myself", "better off dead", "no reason to live", "kill him", "kill her",
    "suicidio", "suicidarme", "matarme", "quiero morir", "hacerme daño",
)  # fmt: skip
NO_LABEL = "no label"
OWN = {"held_hard": "held-out, written to be hard", "held_voices_4": "held-out, newest", "held": "held-out"}
"""The project's own lines that nothing was learned from, by how the names of their files begin."""
GRAVE = frozenset({Tier.T0, Tier.T1})
SURE_ALONE = 0.5
"""From which probability a learned layer alone counts as flagging: it is a baseline here, not a setting."""


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled message. `label` is its tier, where a tier was given."""

    name: str
    text: str
    risk: bool
    kind: str
    label: Tier | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with what each layer made of it."""

    row: Row
    look: Look
    reading: Reading
    fast: Tier
    whole: Tier

    def found(self, tier: Tier) -> bool:
        """Tell whether this tier flags the row."""
        return flagged(tier, self.row.kind)


def by_keywords(text: str) -> bool:
    """Tell whether the keyword list flags a text."""
    lower = text.lower()
    return any(keyword in lower for keyword in KEYWORDS)


COLUMNS: dict[str, Callable[[Judged], bool]] = {
    "keywords": lambda one: by_keywords(one.row.text),
    "rules": lambda one: one.found(one.look.rules.tier),
    "learned": lambda one: one.look.weighing.risk >= SURE_ALONE,
    "encoder": lambda one: one.reading.at_least[2] >= SURE_ALONE,
    "fast": lambda one: one.found(one.fast),
    "whole": lambda one: one.found(one.whole),
}


def judge(rows: Iterable[Row], opinion: SecondOpinion) -> list[Judged]:
    """Return each row with what each layer makes of it."""
    judged = []
    for row in rows:
        look = SCREENER.look(row.text)
        fast = learned.together(look.rules, look.weighing, look.words)
        reading = opinion.read(look)
        whole = with_opinion(look, reading, fast).tier
        judged.append(Judged(row, look, reading, fast.tier, whole))
    return judged


def groups(row: Row) -> tuple[str, ...]:
    """Return the lines of the table a row counts in."""
    names = [f"{'risk  ' if row.risk else 'benign'} {row.kind}", "ALL risk" if row.risk else "ALL benign"]
    if row.kind in {f"forum:severity_{severity}" for severity in range(2, 7)}:
        names.append("ALL forum severity 2 to 6")
    return tuple(names)


def table(judged: Sequence[Judged]) -> list[str]:
    """Return the lines of the table."""
    counts: defaultdict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(COLUMNS, 0))
    sizes: defaultdict[str, int] = defaultdict(int)
    for one in judged:
        hits = {name: int(column(one)) for name, column in COLUMNS.items()}
        for group in groups(one.row):
            sizes[group] += 1
            for name, hit in hits.items():
                counts[group][name] += hit
    lines = [f"  {'':36}{'rows':>6}" + "".join(f"{name:>10}" for name in COLUMNS) + f"  {'95 % of whole':>16}"]
    for group, n in sorted(sizes.items()):
        low, high = wilson(counts[group]["whole"], n)
        rates = "".join(f"{counts[group][name] / n:10.3f}" for name in COLUMNS)
        lines.append(f"  {group:36}{n:6}{rates}    [{low:.3f}, {high:.3f}]")
    return lines


def graveness(judged: Sequence[Judged]) -> str:
    """Return how many of the emergencies come out as T0 or T1."""
    emergencies = [one for one in judged if one.row.label is Tier.T0]
    if not emergencies:
        return ""
    grave = sum(one.whole in GRAVE for one in emergencies)
    low, high = wilson(grave, len(emergencies))
    return f"  emergencies (T0) that come out as T0 or T1: {grave / len(emergencies):.3f} [{low:.3f}, {high:.3f}]"


def trade_off(judged: Sequence[Judged]) -> list[str]:
    """Return recall and false alarms where the second opinion's thresholds are moved: what that would cost."""
    lines = [f"  {'moved by (log odds)':20}{'recall':>8}{'false alarms':>14}"]
    risky, benign = ([one for one in judged if one.row.risk is risk] for risk in (True, False))
    for by in (-4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 99.0):

        def flags(one: Judged, by: float = by) -> bool:
            at = flag_at(len(one.look.words.tokens), language(one.look.words.tokens)) + by
            return one.found(one.fast) or odds(one.reading.at_least[2], one.look.weighing.risk) >= at

        rates = [sum(map(flags, some)) / len(some) if some else float("nan") for some in (risky, benign)]
        lines.append(f"  {by:<20}{rates[0]:8.3f}{rates[1]:14.4f}")
    return lines


def misses(judged: Sequence[Judged], *, words: bool) -> list[str]:
    """Return what went wrong, a line each: by number, and with its words only where they are our own."""
    wrong = [one for one in judged if one.found(one.whole) is not one.row.risk]
    return [
        f"  {'missed' if one.row.risk else 'false alarm'} {one.row.name} [{one.whole.value}] {one.row.kind}"
        + (f": {one.row.text}" if words else "")
        for one in wrong
    ]


def own() -> dict[str, list[Row]]:
    """Return the project's held-out lines, by set."""
    sets: dict[str, list[Row]] = {name: [] for name in reversed(OWN.values())}
    for number, line in enumerate(held_out(), 1):
        name = next(name for begins, name in OWN.items() if line.file.startswith(begins))
        sets[name].append(Row(f"{line.file}:{number}", line.text, line.at_risk, line.kind, line.tier))
    return sets


def rows_of(path: Path) -> list[Row]:
    """Return the rows of a file."""
    raw = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Row(f"{path.name}:{n}", row["text"], row.get("risk", False), row.get("kind", NO_LABEL))
        for n, row in enumerate(raw, 1)
    ]


def spread(texts: Iterable[str], opinion: SecondOpinion) -> str:
    """Return how texts without a label come out: rows on which clinicians would differ are reported, not scored."""
    counts = Counter(one.whole.value for one in judge([Row("", text, False, "") for text in texts], opinion))
    return "  no label; tiers given: " + ", ".join(f"{tier.value} {counts[tier.value]}" for tier in Tier)


def main(paths: list[str]) -> None:
    """Print everything."""
    opinion = SecondOpinion()
    sets = own() | {path: rows_of(Path(path)) for path in paths}
    for name, rows in sets.items():
        print(f"\n{Path(name).name}: flagged (recall where at risk, false alarms where benign)")
        if rows[0].kind == NO_LABEL:
            print(spread((row.text for row in rows), opinion))
            continue
        judged = judge(rows, opinion)
        print("\n".join([*table(judged), graveness(judged), *trade_off(judged)]))
        wrong = misses(judged, words=name in OWN.values())
        Path("var").mkdir(exist_ok=True)
        listed = Path("var") / f"misses-{Path(name).stem.replace(', ', '-').replace(' ', '-')}.txt"
        listed.write_text("\n".join(wrong) + "\n", encoding="utf-8")
        print(f"  {len(wrong)} rows went wrong; they are listed in {listed}")


if __name__ == "__main__":
    main(sys.argv[1:])
