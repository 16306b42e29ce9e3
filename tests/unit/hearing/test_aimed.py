"""What is said to the chat of the talk itself, and answers nothing."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import asked
from bot.hearing.wishes.aimed import aimed, besides, holds_on, misheard


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
        ("helped", "oh wow, you're a real genius, thanks", "feedback"),
        ("supports", "so helpful. not", "feedback"),
        ("goal", "uy qué listo es usted, bravo", "feedback"),
        ("uses", "gracias por nada", "feedback"),
        ("goal", "you are very kind", "praise"),
        ("helped", "usted es muy amable", "praise"),
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
        ("helped", "my aunt is so helpful"),
        ("uses", "it's amazing, really"),
        ("supports", "mi mamá es un genio"),
        ("goal", "listo"),
        (None, "that was a question"),
        ("phq4_down", "that was a question"),
    ],
)
def test_what_tells_of_a_life_is_left_an_answer(question: str | None, text: str) -> None:
    """Precision first."""
    assert aimed(Heard(text, "answer", question, {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "hold on",
        "hang on, i'm at work",
        "hang on someone's at the door",
        "hold up i need to feed the baby",
        "un momento, mi hija llora",
        "espere, ya llegó mi suegra",
        "deme un minuto, estoy manejando",
    ],
)
def test_a_word_to_wait_is_heard_with_what_keeps_somebody(text: str) -> None:
    """In both languages, and whatever goes on around them."""
    assert holds_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "no wait, call me Ana",
        "hold on my name is Ana",
        "espere, me llamo Ana",
        "espere, me dicen Lupe",
        "hang on my phone is 512-555-0148",
        "hold on i drink 12 not 6",
        "espere, tomo 6 al día",
        "hold on he drinks every night",
        "hold on it's for my son",
        "espere, es para mi hijo",
        "hang on, i need a person",
        "espere, necesito una persona",
        "hold on, i need to stop",
        "espere, tengo que parar",
    ],
)
def test_what_is_put_right_told_or_wished_behind_a_word_to_wait_is_no_waiting(text: str) -> None:
    """A name would be lost, and a person asked for would not come."""
    assert not holds_on(text)


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


@pytest.mark.parametrize(
    "text",
    [
        "no, that was my number, not what i don't want to talk about",
        "that was just the phone number, its not the topic",
        "eso era mi número, no lo que no quiero tocar",
        "no, eso fue el nombre, no es lo que me ayuda",
    ],
)
def test_that_it_was_the_number_is_no_answer_to_the_next_question(text: str) -> None:
    """Filed as one, it moved every answer after it by one."""
    assert misheard(Heard(text, "answer", "uses", {}))


@pytest.mark.parametrize(
    "text",
    [
        "it was the phone, not the texts, that woke me",
        "that was my name, not his",
        "that was my brother, not my dad",
        "eso era mi vida, no la de él",
    ],
)
def test_what_was_one_thing_and_not_another_is_told(text: str) -> None:
    """A life has names and phones in it, too."""
    assert not misheard(Heard(text, "answer", "uses", {}))
