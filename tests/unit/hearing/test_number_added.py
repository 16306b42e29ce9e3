"""A number that is added or put right: with what is said beside it, without the order, and wherever it stands."""

from __future__ import annotations

import pytest

from bot.hearing.answers.reaching import reach_told
from bot.hearing.answers.taking import Heard
from bot.hearing.changes.rewording import reworded
from bot.hearing.wishes.consent import SHOWN

LINES = {"contact": "319-555-0142 ring me not him", "helped": "nothing much. my cell is 319-555-0142"}
RIGHT = {"contact": "319-555-0124 ring me not him", "helped": "nothing much. my cell is 319-555-0124"}


def said(text: str, lines: dict[str, str]) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "share", None, lines, last=SHOWN, shown=True)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("add my number 319-555-0150. text first i dont answer unknown numbers",
         "319-555-0150, text first i dont answer unknown numbers"),
        ("please put my phone 319-555-0150, texts only", "319-555-0150, texts only"),
        ("save my cell number 319-555-0150. no voicemail", "319-555-0150, no voicemail"),
        ("agregue mi número 319-555-0150. primero mensaje, no contesto números desconocidos",
         "319-555-0150, primero mensaje, no contesto números desconocidos"),
        ("anote mi celular 319-555-0150, solo mensajes", "319-555-0150, solo mensajes"),
    ],
)  # fmt: skip
def test_C15_a_number_is_added_with_what_is_said_beside_it(text: str, contact: str) -> None:
    """The order to put it down is no part of it, at the summary and in mid-question."""
    assert reworded(said(text, {"brings": "no sleep"})) == {"contact": contact}
    assert reach_told(text, "goal") == contact


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("number is 319-555-0150, no calls after 9 i'm asleep. actually texts only", "actually texts only"),
        ("my cell is 319-555-0150, no calls before 8... text only", "text only"),
        ("mi número es 319-555-0150, no llamen después de las 9... mejor solo mensajes", "mejor solo mensajes"),
    ],
)
def test_B06_that_only_a_text_is_safe_is_not_lost(text: str, last: str) -> None:
    """It is kept as the last thing that was said of it."""
    assert (reach_told(text, "goal") or "").endswith(last)


@pytest.mark.parametrize(
    "text",
    [
        "change my number to 319-555-0124, i typed it wrong", "my number is 319-555-0124 i put it wrong",
        "change my number to 319-555-0124", "cambie mi número a 319-555-0124, lo escribí mal",
        "cambie el teléfono, me equivoqué, es 319-555-0124",
    ],
)  # fmt: skip
def test_B06_a_wrong_number_goes_from_wherever_it_stands(text: str) -> None:
    """Another answer's phone would be rung; why it was wrong is no part of the line."""
    assert reworded(said(text, LINES)) == RIGHT


@pytest.mark.parametrize(
    "text",
    [
        "add his number 319-555-0150 to nothing", "my sister's number is 319-555-0124", "i did it wrong in 2019",
        "el número de mi hermana es 319-555-0124", "text first then i cried", "lo hice mal en 2019",
    ],
)  # fmt: skip
def test_B06_nothing_else_changes_ones_own_number(text: str) -> None:
    """Another's number, and what is told of a life."""
    assert "contact" not in reworded(said(text, LINES))


@pytest.mark.parametrize(
    "text",
    [
        "text first then i cried",
        "i dont answer my sister",
        "actually i drink",
        "no contesto a mi mamá",
        "primero lloro",
    ],
)
def test_B06_what_tells_of_a_life_says_nothing_of_reaching(text: str) -> None:
    """It stays with the question it answers."""
    assert reach_told(text, "goal") is None


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("change how to reach me: text only", "202 555 0111, text only"),
        ("change how to reach me: text only. no voicemail", "202 555 0111, text only. no voicemail"),
        ("cambie cómo hablar: no me llamen, alguien revisa mi teléfono",
         "202 555 0111, no me llamen, alguien revisa mi teléfono"),
        ("take out my number", "after 5"),
    ],
)  # fmt: skip
def test_C15_new_words_on_how_to_be_reached_keep_the_number_that_stood(text: str, contact: str) -> None:
    """Without it nobody could be reached; it goes where that is said."""
    slots = {"contact": "202 555 0111 after 5", "goal": "sleep"}
    changed = reworded(Heard(text, "answer", None, slots, last="action_show_summary", shown=True))
    assert changed == {"contact": contact}
