"""What is danger in English is danger in Spanish."""

from __future__ import annotations

import pytest

from bot.risk import screen
from tests.unit.risk.lines_both import BOTH

_LINES = [(tier, text) for tier, groups in BOTH.items() for group in groups for text in group]


@pytest.mark.parametrize(("tier", "text"), _LINES)
def test_the_same_danger_is_found_in_either_language(tier: str, text: str) -> None:
    """An emergency or a wish to die is as grave in Spanish, however it is addressed and spelt, as in English."""
    assert screen(text).tier.value <= tier


@pytest.mark.parametrize("group", [group for groups in BOTH.values() for group in groups], ids=lambda group: group[0])
def test_every_english_line_has_a_spanish_counterpart(group: tuple[str, ...]) -> None:
    """Each group holds at least one Spanish line, and the screen knows it as Spanish."""
    assert len(group) >= 2
    assert screen(group[0]).language == "en"
    assert all(screen(text).language == "es" for text in group[1:])
