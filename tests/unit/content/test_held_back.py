"""The lint on lines that others wrote, of which no rule was made: what was measured may not be lost again."""

import json
from pathlib import Path
from statistics import mean

import pytest

from bot.content.lint import check
from bot.content.lint.language import language

HELD_BACK = Path(__file__).parent / "held_back"


def share_found(name: str) -> float:
    """Return the share of the lines of a file in which the lint finds something."""
    rows = (HELD_BACK / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(row)["text"] for row in rows]
    return mean(bool(check(text, language(text))) for text in texts)


@pytest.mark.parametrize(("name", "floor"), [("bad_en", 0.94), ("bad_es", 0.95)])
def test_most_bad_lines_of_other_writers_are_found(name: str, floor: float) -> None:
    """What shames, orders, promises or threatens is found in words no rule was written for (seeds A24)."""
    assert share_found(name) >= floor


@pytest.mark.parametrize(("name", "ceiling"), [("good_en", 0.03), ("good_es", 0.04)])
def test_good_lines_of_other_writers_are_left_alone(name: str, ceiling: float) -> None:
    """A good line that is found is a sentence our own team could not say (seeds A24)."""
    assert share_found(name) <= ceiling
