"""A tablet for sleep on an evening with drink: asked about or about to be taken, in both languages."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.questions.body import DOUBLED, means_of_body, of_body
from bot.hearing.questions.particular import particular
from bot.hearing.questions.tablets import BLOOD_THINNER, TABLET_AND_DRINK

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


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("I am on warfarin. May I drink with it?", {}),
        ("i take eliquis and a brandy at night, is it bad", {}),
        ("can i drink on my blood thinners", {}),
        ("can i have a glass of wine tonight?", {"brings": "they put me on coumadin"}),
        ("tomo warfarina, ¿puedo beber vino?", {}),
        ("¿es malo tomar una copa?", {"brings": "tomo anticoagulantes"}),
    ],
)
def test_drink_on_a_blood_thinner_is_a_matter_of_bleeding(text: str, slots: dict[str, str]) -> None:
    """It is no medicine that stops the breath, and is not called one."""
    assert of_body(Heard(text, "question", None, slots)) == BLOOD_THINNER


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("i take warfarin", {}),
        ("can i have xanax with wine", {"brings": "i am on warfarin"}),
        ("can i drink water with my warfarin", {}),
        ("can i stop warfarin? i drink beer", {}),
        ("can i drink on these", {}),
        ("¿tienen ayuda si tomo warfarina?", {}),
    ],
)
def test_without_drink_it_is_not_said(text: str, slots: dict[str, str]) -> None:
    """A medicine that is only told, another one beside drink, water, stopping."""
    assert of_body(Heard(text, "question", None, slots)) != BLOOD_THINNER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("¿es malo que me tome dos?", "tomo pastillas para dormir"),
        ("¿es peligroso si me tomo tres?", "tomo una pastilla para los nervios"),
        ("is it dangerous if i take three", "i take sleeping pills"),
        ("is it bad to take two of my sleeping pills", ""),
    ],
)
def test_some_at_once_are_more_than_was_prescribed(text: str, told: str) -> None:
    """A pharmacist or Poison Control says how many, and not a program."""
    assert of_body(Heard(text, "question", None, {"brings": told})) == DOUBLED


@pytest.mark.parametrize(
    "text", ["is it bad if i take two days off", "¿es malo si tomo tres clases?", "is it ok to come"]
)
def test_days_and_classes_are_no_tablets(text: str) -> None:
    """Whatever was told before."""
    assert of_body(Heard(text, "question", None, {"brings": "i take sleeping pills"})) != DOUBLED


@pytest.mark.parametrize(
    "text",
    ["what about the pills that stop you drinking", "is there medicine to help me quit drinking?",
     "¿hay pastillas para dejar de tomar?", "¿y las medicinas que ayudan a dejar el alcohol?"],
)  # fmt: skip
def test_medicines_against_drinking_are_asked_about(text: str) -> None:
    """They exist, and who asks about them is told so."""
    assert particular(text, None) == "craving"
