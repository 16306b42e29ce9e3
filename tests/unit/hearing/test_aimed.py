"""What is said to the chat of the talk itself, and answers nothing."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import asked
from bot.hearing.wishes.aimed import aimed, besides, misheard


@pytest.mark.parametrize(
    ("question", "text", "intent"),
    [
        ("goal", "that was a question", "feedback"),
        ("goal", "No, that wasn't my answer.", "feedback"),
        ("goal", "that was a question, not my answer", "feedback"),
        ("name", "did you just file that as my name", "feedback"),
        ("helped", "i was asking you what you meant", "feedback"),
        ("goal", "what are you answering", "feedback"),
        ("goal", "are you even reading", "feedback"),
        ("goal", "you're right but you arent listening to me. that was not my answer", "feedback"),
        ("supports", "ignore that", "feedback"),
        ("goal", "jesus", "feedback"),
        ("goal", "eso no era pregunta", "feedback"),
        ("goal", "no me entendió", "feedback"),
        ("goal", "eso de la edad no era respuesta", "feedback"),
        ("goal", "¿a qué me está contestando?", "feedback"),
        ("goal", "closing the tab", "goodbye"),
        ("goal", "ya voy a cerrar la página", "goodbye"),
    ],
)
def test_words_at_the_chat_answer_no_question(question: str, text: str, intent: str) -> None:
    """They are met as what they are (seeds B15, G01)."""
    assert aimed(Heard(text, "answer", question, {})) == intent


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("brings", "that is a question i ask myself every night"),
        ("brings", "my wife is leaving the chat"),
        ("brings", "i asked him a question and he hit me"),
        ("brings", "i'm asking about my son"),
        ("brings", "i'm asking for help"),
        ("brings", "no me entiende mi esposo"),
        ("avoid", "drinking is not the answer"),
        ("helped", "jesus"),
        ("helped", "Jesus Christ"),
        ("name", "Jesus"),
        ("goal", "you don't understand how hard it is"),
        ("contact", "mejor no mande nada"),
        ("goal", "ya no siga preguntando"),
        ("goal", "no pregunte"),
        ("brings", "that's a good question"),
        ("brings", "my voices told me to ask, y le pregunté a mi mamá"),
        ("goal", "borre lo que dije"),
        ("goal", "close the chat"),
        (None, "that was a question"),
        ("phq4_down", "that was a question"),
    ],
)
def test_what_tells_of_a_life_is_left_an_answer(question: str | None, text: str) -> None:
    """Precision first."""
    assert aimed(Heard(text, "answer", question, {})) is None


def test_what_it_tells_besides_is_kept() -> None:
    """The complaint is none, and the rest is somebody's own."""
    assert besides("eso de la edad no era respuesta. lo uso pa aguantar la chamba") == "lo uso pa aguantar la chamba"
    assert besides("that was a question. jesus") == ""
    assert not misheard(Heard("a long story " * 20 + "that was a question", "answer", "goal", {}))


@pytest.mark.parametrize(
    "text",
    ["no la fila del chat, la cita. cuanto se tarda", "not the line here, the appointment. how long is it"],
)
def test_a_question_says_first_what_it_is_not_about(text: str) -> None:
    """It is no question about the line then, and no answer."""
    found = asked(text, talking=True)
    assert found is not None
    assert found.alone
    assert found.about == "other"
