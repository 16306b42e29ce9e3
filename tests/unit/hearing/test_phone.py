"""Spanish as it is typed on a phone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hearing.lines.clauses import folded
from bot.hearing.lines.phone import _AMONG_SPANISH, _WORD, FORMS, in_full

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


SHORT = [*FORMS, *(word for word, _, _ in _AMONG_SPANISH), "no", "si", "yo", "me", "mi", "a", "favor", "algun", "tip"]


@given(st.lists(st.tuples(st.sampled_from(SHORT), st.sampled_from([" ", " ", ". ", ", ", "'", "-", "@", "1", "ñ"]))))
def test_what_is_passed_over_would_have_changed_nothing(parts: list[tuple[str, str]]) -> None:
    """Each form is looked for only where its short word is; looked for everywhere, the same comes of it."""
    text = "".join(word + mark for word, mark in parts)

    everywhere = _WORD.sub(lambda found: FORMS[found.group()], text)
    for _, found, full in _AMONG_SPANISH:
        everywhere = found.sub(full, everywhere)

    assert in_full(text) == everywhere
