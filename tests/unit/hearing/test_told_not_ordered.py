"""What tells of a life is no protest, no refusal of a person and no wish to take back what was sent."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.wishes.aimed import aimed
from bot.hearing.wishes.declining import declines
from bot.hearing.wishes.sending import takes_back


@pytest.mark.parametrize(
    "text", ["i never mentioned the abuse", "no hablé de eso nunca", "i never said it but im scared"]
)
def test_what_was_never_told_before_is_told_now(text: str) -> None:
    """It is no protest against what was understood."""
    assert aimed(Heard(text, "share", "brings", {})) is None


@pytest.mark.parametrize(
    ("text", "refuses"),
    [
        ("no person understands me", False),
        ("no human contact in weeks", False),
        ("ninguna persona me entiende", False),
        ("no person please", True),
        ("no quiero ninguna persona", True),
    ],
)
def test_who_has_nobody_refuses_nobody(text: str, refuses: bool) -> None:
    """A life without people is no wish to be left to the program."""
    assert declines(text) is refuses


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("i didnt want to be sent to rehab", False),
        ("i never wanted to get sent away", False),
        ("no queria mandar a mi hijo", False),
        ("i didnt mean to send him that text", False),
        ("i didnt want you to send it", True),
        ("i didnt want it sent to anyone", True),
        ("no quería mandarlo a nadie", True),
        ("no quería mandarlo", True),
    ],
)
def test_who_was_sent_somewhere_takes_nothing_back(text: str, back: bool) -> None:
    """Only the summary can have been sent too soon."""
    assert takes_back(Heard(text, "share", None, {}, sent=True)) is back
