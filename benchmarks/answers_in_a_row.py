"""How often two ordinary answers, given to two questions in a row, look like danger that neither is: `make eval`.

The screen reads a message on from the one before it (bot/risk/context.py). The answers stand in `answers_in_a_row.tsv`,
written for this, forty to a question in each language; each is put behind each of the question before, and of some that
a skipped question leaves next to it. Printed is the share flagged T0 to T2 by the two together and by neither alone.
"""

import csv
import itertools
from collections import Counter, defaultdict
from pathlib import Path

from bot.risk.context import Earlier, screen_in_talk
from bot.risk.model import Tier
from bot.risk.screen import screen

ANSWERS = Path(__file__).with_suffix(".tsv")
LEFT_NEXT = (
    ("helped", "goal"), ("supports", "avoid"), ("goal", "brings"), ("brings", "life"), ("avoid", "uses"),
)  # fmt: skip
"""Questions that stand next to each other where the one between them is skipped."""


def answers() -> dict[str, dict[str, list[str]]]:
    """Return the answers by language and question, in the order of the talk."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    with ANSWERS.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            found[row["language"]][row["question"]].append(row["answer"])
    return found


def flagged(before: str, after: str) -> str | None:
    """Return the rule and tier by which two calm answers are flagged together, or None."""
    first = screen(before)
    if min(first.tier, screen(after).tier) <= Tier.T2:
        return None
    together = screen_in_talk(after, (Earlier(before, first.tier, first.kind),))
    return f"{together.tier.value} {together.rules[0]}" if together.tier <= Tier.T2 else None


def main() -> None:
    """Print the share, and by which rules."""
    for language, asked in answers().items():
        pairs, rules = 0, Counter[str]()
        for one, next_one in (*itertools.pairwise(asked), *LEFT_NEXT):
            for before, after in itertools.product(asked[one], asked[next_one]):
                pairs += 1
                rules.update([why] if (why := flagged(before, after)) else [])
        share = rules.total() / pairs
        print(
            f"answers in a row, {language}: of {pairs:,} pairs {rules.total()} flagged by the talk alone ({share:.4f})"
        )
        for why, many in rules.most_common():
            print(f"  {many:3}  {why}")


if __name__ == "__main__":
    main()
