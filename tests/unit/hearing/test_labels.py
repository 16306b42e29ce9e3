"""A line of the summary is known by the name that stands over it."""

from __future__ import annotations

import pytest

from bot.content import LOCALES, strings
from bot.hearing.changes.labels import LINE, line_loosely
from bot.risk.bare import bare


@pytest.mark.parametrize("name", LINE)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_line_is_called_what_the_page_calls_it(locale: str, name: str) -> None:
    """Whoever reads a label and writes it back means that line, in either language."""
    assert line_loosely(bare(strings("labels", locale)[name])) == name
