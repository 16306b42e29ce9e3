"""Colours that carry text can be read, in light and dark (WCAG 2.2, 1.4.3: 4.5 to 1; 1.4.11: 3 to 1 for edges)."""

import re
from pathlib import Path

import pytest

CSS = (Path(__file__).parents[2] / "handoff/web/static/theme.css").read_text()
LIGHT, DARK = CSS.split("@media (prefers-color-scheme: dark)")
TEXT = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "surface-2"), ("ink", "accent-soft"), ("ink", "care-soft"),
    ("ink", "wait-soft"), ("ink-2", "paper"), ("ink-2", "surface"), ("ink-2", "surface-2"), ("accent", "paper"),
    ("accent", "surface"), ("accent", "accent-soft"), ("accent-ink", "accent"), ("care", "paper"), ("care", "surface"),
    ("care", "care-soft"), ("care-ink", "care"), ("wait", "surface"), ("wait", "wait-soft"),
    ("wait", "paper"), ("wait", "accent-soft"), ("wait", "care-soft"),
]  # fmt: skip
EDGES = [("focus", "paper"), ("focus", "surface"), ("edge", "surface"), ("edge", "paper")]


def colours(block: str) -> dict[str, tuple[int, int, int]]:
    """Return the colours a block of the theme defines."""
    found = re.findall(r"--([\w-]+):\s*#([0-9a-f]{6});", block)
    return {name: (int(value[:2], 16), int(value[2:4], 16), int(value[4:], 16)) for name, value in found}


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance as WCAG defines it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT, ids=lambda name: name)
def test_text_can_be_read(scheme: str, front: str, back: str) -> None:
    """Every pair that carries text has at least 4.5 to 1."""
    known = colours(LIGHT) | (colours(DARK) if scheme == "dark" else {})
    assert contrast(known[front], known[back]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGES, ids=lambda name: name)
def test_edges_and_focus_can_be_seen(scheme: str, front: str, back: str) -> None:
    """Focus rings and the edges of controls have at least 3 to 1."""
    known = colours(LIGHT) | (colours(DARK) if scheme == "dark" else {})
    assert contrast(known[front], known[back]) >= 3
