"""A protest about where an answer went is not the next answer."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.wishes.aimed import FEEDBACK, aimed, besides


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("preferences", "no thats not a topic to avoid thats what i take"),
        ("goal", "Duke was about who I get on with. You moved on"),
        ("goal", "pero lo de gorditas era de lo otro, de lo q le ayuda"),
        ("avoid", "That was the drinking question I thought"),
        ("life", "i wasnt insulting you. i dont want to do that one"),
        ("needs", "eso era para la otra, la de quién me apoya"),
        ("needs", "no lo estaba insultando"),
        ("life", "that was for the corner question"),
    ],
)
def test_it_is_owned_and_the_question_stays(question: str, text: str) -> None:
    """Nothing of it is filed under the question on the table."""
    assert aimed(Heard(text, "answer", question, {"brings": "drinking"})) == FEEDBACK


@pytest.mark.parametrize(
    "text",
    [
        "my goal is about what my kids need",
        "he moved on without me",
        "that was the hardest year",
        "my wife is for what I do",
        "eso es de familia",
        "lo que me ayuda es mi perro",
        "I was insulting my boss and lost my job",
        "that is the big question I ask myself",
    ],
)
def test_what_tells_stays_an_answer(text: str) -> None:
    """It says nothing of where an answer went."""
    assert aimed(Heard(text, "answer", "goal", {"brings": "drinking"})) is None


def test_nothing_of_it_is_told_besides() -> None:
    """What only points at another question is kept nowhere."""
    assert besides("That was the drinking question I thought") == ""
