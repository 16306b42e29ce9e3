"""Hours said anew in how to reach somebody: they take the place of the old, and what keeps them safe stays."""

from __future__ import annotations

import pytest

from bot.hearing.answers.hours import are_hours, retimed


@pytest.mark.parametrize(
    ("earlier", "words", "now"),
    [
        ("text 555-0142, evenings only, no voicemail", "mornings", "text 555-0142, mornings only, no voicemail"),
        ("call after 6 at 555-0142, no weekends", "before noon", "call before noon at 555-0142, no weekends"),
        ("555-0142, weekdays after 5pm or my lunch hour 12-1. never at my job", "only after 7pm",
         "555-0142, weekdays only after 7pm. never at my job"),
        ("555-0142 weekdays 9-5, weekends 10-12", "mornings", "555-0142 weekdays mornings"),
        ("mornings, or sundays after 2", "evenings", "evenings"),
        ("al 555-0144, después de las 7, sin recados", "por las mañanas", "al 555-0144, por las mañanas, sin recados"),
        ("lunes a viernes en la tarde, 555 0144", "por la mañana", "lunes a viernes por la mañana, 555 0144"),
        ("555 0144, no dejen recado, solo de 9 a 2", "de 3 a 5", "555 0144, no dejen recado, solo de 3 a 5"),
    ],
)  # fmt: skip
def test_C15_new_hours_take_the_place_of_the_old(earlier: str, words: str, now: str) -> None:
    """Days that were named stay where the new hours name none."""
    assert retimed(earlier, words) == now


@pytest.mark.parametrize(
    "earlier",
    ["he gets home at 6, no calls after 7", "never after 9 at night, 555-0142", "mi esposo llega a las 6", "555-0142"],
)
def test_C15_hours_told_of_another_or_forbidden_stay(earlier: str) -> None:
    """None of these are the hours at which somebody may be reached."""
    assert retimed(earlier, "mornings") is None


@pytest.mark.parametrize("words", ["mornings before 9", "after work", "solo después de las 6", "weekends", "12-1"])
def test_C15_hours_alone_are_known(words: str) -> None:
    """In both languages."""
    assert are_hours(words)


@pytest.mark.parametrize("words", ["my work", "make it", "415-555-0193", "after my shift ends i cry", "trabajo", ""])
def test_C15_what_tells_more_is_no_hours(words: str) -> None:
    """A story may hold hours too."""
    assert not are_hours(words)
