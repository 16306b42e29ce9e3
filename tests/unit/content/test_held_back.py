"""The lint on lines of which no rule was made, and on those its rules were widened by: what was measured stays.

`held_back` was written in one sitting, in many voices, before it was counted, and no rule was made from it; that it is
counted here and never read keeps it so. `development` are earlier lines of other writers, which rules were made from.
"""

import json
from pathlib import Path
from statistics import mean

import pytest

from bot.content.lint import check
from bot.content.lint.language import language

HERE = Path(__file__).parent


def share_found(name: str) -> float:
    """Return the share of the lines of a file in which the lint finds something."""
    rows = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(row)["text"] for row in rows]
    return mean(bool(check(text, language(text))) for text in texts)


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("held_back/bad_en", 0.82),
        ("held_back/bad_es", 0.72),
        ("development/bad_en", 0.98),
        ("development/bad_es", 0.99),
    ],
)
def test_A24_most_bad_lines_of_other_writers_are_found(name: str, floor: float) -> None:
    """What shames, orders, promises or threatens is found in words no rule was written for (seeds A24)."""
    assert share_found(name) >= floor


@pytest.mark.parametrize(
    ("name", "ceiling"),
    [
        ("held_back/good_en", 0.05),
        ("held_back/good_es", 0.045),
        ("development/good_en", 0.03),
        ("development/good_es", 0.03),
    ],
)
def test_A24_good_lines_of_other_writers_are_left_alone(name: str, ceiling: float) -> None:
    """A good line that is found is a sentence our own team could not say (seeds A24)."""
    assert share_found(name) <= ceiling
