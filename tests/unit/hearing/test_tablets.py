"""A tablet for sleep on an evening with drink: asked about or about to be taken, in both languages."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.questions.body import TABLET_AND_DRINK, means_of_body, of_body

TOLD = {"brings": "The doctor gave me tablets to sleep. I take one with a glass of sherry, sometimes two."}
TOLD_ES = {"brings": "Me dieron pastillas para dormir. Me tomo una copita de jerez en la noche."}


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("I only want to know should I take my tablet tonight. I already had two sherries.", TOLD),
        ("But is it safe with the sherry?", TOLD),
        ("Thank you dear. Good night, God bless you. I will have my tablet now", TOLD),
        ("can i take my ambien? i had three beers", {}),
        ("¿puedo tomarme la pastilla? ya bebí dos copas", TOLD_ES),
        ("can i take my sleeping pill and my vitamin", TOLD),
        ("is it bad to have wine on top", TOLD),
        ("is it ok to take the pill? my heart is racing", TOLD),
        ("¿es malo con una copa?", TOLD_ES),
        ("buenas noches, me voy a tomar mi pastilla", TOLD_ES),
    ],
)
def test_a_tablet_on_drink_is_answered(text: str, slots: dict[str, str]) -> None:
    """What both do together goes before whatever else is said, a good night included."""
    heard = Heard(text, "goodbye", None, slots)
    assert of_body(heard) == TABLET_AND_DRINK
    assert means_of_body(heard) == "question"


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Good night. I will have my tablet now", {}),
        ("can i stop my ambien? i drink wine", {}),
        ("should i take my blood pressure tablet tonight", {}),
        ("I will have my tea now", TOLD),
        ("buenas noches, me voy a tomar mi pastilla", {}),
        ("is it ok to take my vitamin tablet", TOLD),
        ("can i have my iron pill now", TOLD),
        ("should i take my heart tablet in the morning", TOLD),
        ("can i talk to someone about my drinking", TOLD),
        ("is it ok to drink water before the visit", TOLD),
        ("¿puedo tomar mi pastilla de la presión?", TOLD_ES),
        ("¿está bien tomarme la pastilla de vitaminas?", TOLD_ES),
        ("¿puedo hablar de los tragos con alguien?", TOLD_ES),
    ],
)
def test_without_drink_or_of_another_thing_it_is_none(text: str, slots: dict[str, str]) -> None:
    """Nothing drunk, stopping, the blood, tea."""
    assert of_body(Heard(text, "goodbye", None, slots)) != TABLET_AND_DRINK
