"""Spanish as it is typed on a phone."""

from __future__ import annotations

import pytest

from bot.hearing.lines.clauses import folded
from bot.hearing.lines.phone import FORMS

TYPED = {
    "kiero saber si piden papeles": "quiero saber si piden papeles",
    "si digo q uso me la pueden quitar?": "si digo que uso me la pueden quitar?",
    "nunca lo ago delante de ella": "nunca lo hago delante de ella",
    "aki ablan español?": "aqui hablan espanol?",
    "x favor, es pa' mi hijo": "por favor, es para mi hijo",
    "no ay nadie, xq?": "no hay nadie, porque?",
    "creo k no": "creo que no",
    "ya boy": "ya voy",
    "ke ago": "que hago",
}
ENGLISH = (
    "two years ago", "ok k", "k thanks", "my ex x", "my boy is 17", "quick q for you", "a q-tip", "401 k", "i have tb",
    "my pa said no", "ace bandage", "aka sam", "no boy should",
)  # fmt: skip


@pytest.mark.parametrize("typed", TYPED)
def test_it_is_read_as_it_is_spelled(typed: str) -> None:
    """So that every rule knows one spelling."""
    assert folded(typed) == TYPED[typed]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_left_alone(text: str) -> None:
    """What both languages write needs Spanish beside it."""
    assert folded(text) == text


def test_nothing_is_put_in_full_twice() -> None:
    """What stands for a word is none of the short forms."""
    assert not set(FORMS) & set(FORMS.values())
