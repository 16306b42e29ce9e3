"""What is asked at the summary: whether it has gone, can be had back, and whether something stands in it."""

from __future__ import annotations

import pytest

from bot.hearing.about import UNSENT, about
from bot.hearing.answers.taking import Heard
from bot.hearing.changes.in_there import IN_THERE, NOT_IN_THERE, stands
from bot.hearing.wishes.sending import ONCE_SENT, asks_if_back, asks_if_gone

LINES = {
    "brings": "a fifth of whiskey every two days",
    "also": "i'm hard of hearing",
    "contact": "text 202 555 0143 after 6",
    "supports": "mi comadre",
}


def at(text: str, *, sent: bool = False, question: str | None = None) -> Heard:
    """Return a question right under the summary."""
    return Heard(text, "question", question, LINES, last="action_show_summary", sent=sent, shown=True)


@pytest.mark.parametrize(
    "text",
    [
        "has it gone now, or do I need to press something?", "I'm sorry, has it gone now?", "Is it sent now dear?",
        "Just the sleep. Am I finished now?", "ya lo mando?", "ya lo mando? y cuando me contestan",
        "did it go through?", "¿tengo que tocar un botón?", "¿ya quedó enviado?",
    ],
)  # fmt: skip
def test_C15_whether_it_has_gone_is_told_as_it_is(text: str) -> None:
    """Under the summary and after it was sent; in a question of the talk it may mean anything."""
    assert asks_if_gone(at(text))
    assert asks_if_gone(at(text, sent=True))
    assert not asks_if_gone(at(text, question="goal"))


@pytest.mark.parametrize("text", ["is she gone now?", "am i done for?", "lo mandaron a la cárcel?", "it has gone bad"])
def test_C15_what_went_elsewhere_is_no_such_question(text: str) -> None:
    """Nor is it one without its mark."""
    assert not asks_if_gone(at(text))


@pytest.mark.parametrize(
    "text",
    [
        "if i send can i take it back later", "yes send. but if i send can i take it back later",
        "could I unsend it?", "si lo mando, ¿puedo deshacerlo?", "¿y puedo arrepentirme?",
    ],
)  # fmt: skip
def test_C15_whether_it_can_be_had_back_is_answered_before_it_goes(text: str) -> None:
    """Once it was sent that has an answer of its own."""
    assert asks_if_back(at(text))
    assert about(at(text)) == ONCE_SENT
    assert not asks_if_back(at(text, sent=True))
    assert not asks_if_back(Heard("can i take it back to the store", "", None, LINES))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("did the hearing part go in there", IN_THERE), ("i said after 6, is that in there", IN_THERE),
        ("will it say i drink?", IN_THERE), ("where does it say insurance", NOT_IN_THERE),
        ("is the knee stuff in there?", NOT_IN_THERE), ("did you put down my sister", NOT_IN_THERE),
        ("¿va a decir que tomo?", IN_THERE), ("¿lo de mi comadre quedó ahí?", IN_THERE),
        ("¿lo del trabajo está en el resumen?", NOT_IN_THERE), ("does it mention my boss", NOT_IN_THERE),
    ],
)  # fmt: skip
def test_C15_whether_something_stands_in_it_is_told_by_the_lines(text: str, found: str) -> None:
    """Of drinking any words count: a false no would send what nobody wants sent."""
    assert stands(at(text)) == found
    assert about(at(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "did you put me in line", "is it dark in there", "do they tell my boss?", "dice mi esposa que tomo mucho",
        "lo de mi mama está ahí", "will it hurt", "did you get hurt",
    ],
)  # fmt: skip
def test_C15_what_only_sounds_like_it_asks_for_no_line(text: str) -> None:
    """And nothing of it is asked in mid-question."""
    assert stands(at(text)) is None
    assert stands(at("will it say i drink?", question="goal")) is None


@pytest.mark.parametrize("text", ["bye", "k gn", "adiós, buenas noches"])
def test_C15_who_leaves_with_something_unsent_hears_that_nothing_new_went(text: str) -> None:
    """And who leaves with all sent, or asks something, does not."""
    assert about(Heard(text, "goodbye", None, LINES, unsent=True)) == UNSENT
    assert about(Heard(text, "goodbye", None, LINES)) != UNSENT
    assert about(Heard(text, "thank", None, LINES, unsent=True)) != UNSENT
