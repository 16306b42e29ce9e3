"""Who consents to the questions in any words, or asks where they were: must-hit and must-miss, both languages."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.wishes.consent import SHOWN
from bot.hearing.wishes.taking_up import agrees_to_them, takes_up

BEGUN = {"talk_begun": True}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you dear, I wrote that down. If it helps her you can ask me what you need to ask.",
        "Yes well go ahead then.",
        "no no hes not like that. just jealous. idk. anyways que preguntas tienes?",
        "bueno. buenos dias joven, ya amanesi mejor. siganme con las preguntas",
        "quiero seguir con las preguntas",
        "I did not say anything about a call. I am tired, maybe I am not clear. Where were we with the questions?",
        "I did not know it was free. I will ask at the drug store tomorrow. What else did you want to know?",
        "where were we. my sister is the one i call",
        "im ready, ask me whatever you need to know",
        "ok you may ask your questions",
        "ya estoy mas tranquila. en que ibamos?",
        "pues adelante",
        "bueno, haga sus preguntas, las de el",
        "sorry, im back. i slept a little. ask your questions",
        "ok thanks. that makes sense. lets do the questions",
        "i did not know you were free and i will read it later. start the questions",
        "lol idk. ok ask me the questions",
        "buenas noches. ya comi y estoy mas tranquilo. haga las preguntas",
        "mi comadre es a quien llamo. en que ibamos",
        "no sabia que era gratis. siga con las preguntas",
    ],
)
def test_the_questions_are_taken_up(text: str) -> None:
    """With none on the table."""
    assert takes_up(Heard(text, "share", None, BEGUN))


@pytest.mark.parametrize(
    "text",
    [
        "my mother asks too many questions",
        "i drink a fifth a day. where were we",
        "can i ask you what you need to ask",
        "what does it cost? ask me the questions",
        "they did ask me what i wanted",
        "mi mama hace muchas preguntas",
        "no quiero seguir con las preguntas",
        "adelante de mi casa venden droga",
        "quiero morirme. siga con las preguntas",
        "go ahead and send it",
        "im bleeding. ask the questions",
        "he grabbed my neck. start the questions",
        "i took something. ask the questions",
        "i have the bottle here. ok ask me the questions",
        "estoy sangrando. haga las preguntas",
        "me pego anoche. siga con las preguntas",
        "he is outside the house. ask the questions",
        "i cant feel my hands. ok ask your questions",
        "i will do it tonight. ask me the questions",
        "they took my kids today. start the questions",
        "where were we. he is hitting the door",
        "my chest is tight. where were we with the questions",
        "im tired and i took something. ask the questions",
        "i dont know what i took. ask the questions",
        "tome algo. empiece con las preguntas",
        "voy a hacerlo hoy. siga con las preguntas",
        "tengo la pistola aqui. haga las preguntas",
        "me quitaron a mi niño. siga con las preguntas",
        "esta golpeando la puerta. en que ibamos",
    ],
)
def test_what_only_sounds_like_it_is_not(text: str) -> None:
    """A life, a refusal, a question that wants its answer."""
    assert not takes_up(Heard(text, "share", None, BEGUN))


def test_to_go_ahead_at_the_summary_is_no_wish_for_more() -> None:
    """There it may mean to send it."""
    assert not takes_up(Heard("go ahead", "affirm", None, BEGUN, last=SHOWN))


def test_to_agree_to_the_questions_answers_none() -> None:
    """It names nobody whom this is for."""
    for text in ("si esta bien, las preguntas", "yes fine, the questions", "ok, your questions"):
        assert agrees_to_them(Heard(text, "answer", "for_whom", {}))
    for text in ("me", "mi hijo", "por mi", "my son has questions", "si, por mi"):
        assert not agrees_to_them(Heard(text, "answer", "for_whom", {}))
