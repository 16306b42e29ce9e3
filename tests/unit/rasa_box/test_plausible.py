"""Guesses that would hurt if they were wrong need something in the words that bears them out."""

import pytest

from bot.rasa_box.moves import reconsidered
from bot.rasa_box.plausible import plausible
from bot.rasa_box.topics import topic_of


@pytest.mark.parametrize(
    "text", ["got out 9 days ago. 33", "3.4 gpa", "im 20", "6 or 7 a night, up till 4", "tengo 67 años", "I'm 44."]
)
@pytest.mark.parametrize("question", [None, "brings"])
def test_a_number_that_is_no_childs_age_is_not_taken_for_one(text: str, question: str | None) -> None:
    """A grown person is never told what happens with people under 18."""
    assert reconsidered(text, "underage", 0.99, question, 8) in ("share", "answer")


@pytest.mark.parametrize("text", ["im 16", "i'm a minor", "im in 10th grade", "tengo 15", "my parents can't know"])
def test_whoever_says_so_is_heard(text: str) -> None:
    """With an age, or in words without a number."""
    assert plausible(text, "underage")


@pytest.mark.parametrize(
    "text", ["I still put out two cups in the morning", "is it normal that i feel dumb for asking"]
)
def test_nobody_is_warned_of_stopping_who_did_not_speak_of_it(text: str) -> None:
    """Grief is no withdrawal."""
    assert not plausible(text, "withdrawal")


@pytest.mark.parametrize("text", ["can i quit cold turkey", "tengo miedo de dejarlas de golpe", "i shake all night"])
def test_stopping_is_heard(text: str) -> None:
    """In both languages."""
    assert plausible(text, "withdrawal")


def test_someone_who_passed_is_a_loss_and_a_test_is_none() -> None:
    """A loss comes before the family it is in."""
    assert topic_of("My wife Ruth passed in April") == "grief"
    assert topic_of("my daughter passed her test") == "family"
