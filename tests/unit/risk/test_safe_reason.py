"""What is said to "are you safe?" in one's own words, with a reason or without one, in both languages."""

from __future__ import annotations

import pytest

from bot.risk.safety_answer import Answer, Asked, answer_to, reason_in

SAFE = (
    (
        "Tonight I'm all right, because my daughter is asleep in the next room "
        "and I would never leave her to wake up to that."
    ),
    "yes im safe. nobody here but the dog. gun is at my brothers so",
    "good thing right? no gun no bullets",
    "No, I'm not planning anything, and I have no pills or anything of that sort put by",
    "im safe, my wife is here with me",
    "no, no estoy planeando nada",
    "sí, estoy a salvo. la pistola está con mi hermano",
    "no voy a hacerme nada, mi hija me necesita",
    "estoy bien, mis hijos están dormidos en el otro cuarto",
    "im safe. i have no guns here",
    "yea im safe. husbands asleep next room. guns locked up",
    "im safe. rifles are all locked up, kids asleep next door",
    "estoy a salvo. el arma bajo llave, mi esposa en el otro cuarto",
    "im safe, the guns are at my dads house",
    "no guns, no knives. im safe",
    "estoy a salvo, no tengo armas ni pastillas aquí",
)
PLAINLY_SAFE = (
    "whoa no im not going to hurt myself lol",
    "im not gonna do nothing to myself… yes im safe",
    "yes hes safe",
    "yea im safe",
    "im safe, on my couch watching tv",
    "im ok. just tired",
    "im safe, im at home with my family",
    "yes im safe, in the kitchen with my mom",
    "estoy bien, en la sala con mis hijos",
    "estoy a salvo, viendo la tele",
    "estoy bien, nomás cansada",
)
NOT_HEARD_AS_SAFE = (
    "yes im safe. i have the gun here",
    "yeah im safe. guns loaded",
    "im safe. gun in my hand",
    "im safe. the gun",
    "yes im safe. goodbye",
    "tonight im alright but tomorrow",
    "im safe, no pills left",
    "im safe. my daughter is asleep so she wont see",
    "estoy a salvo. tengo la pistola aquí",
    "no pills",
    "lol no",
    "im safe. i have guns here",
    "i'm safe, the gun is at my bed",
    "i'm safe, the gun is with my baby",
    "im safe, no guns and a rope",
    "no guns no knives just rope",
    "no guns no knives just pills",
    "im safe, im with a bottle of pills",
    "safe, husband in the next room",
    "im safe, boyfriend in the other room",
    "im fine, im holding it",
    "i am ok, in here loading it",
    "im safe, at the bridge",
    "im okay, in my car in the garage",
    "estoy bien, en el puente",
    "im safe, watching the train tracks",
    "im okay, my baby drowned",
    "im safe, my kids in the water",
    "estoy a salvo, tengo armas aquí",
    "estoy bien, la pistola está en mi cama",
    "estoy bien, con un frasco de pastillas",
    "estoy bien, viendo las vías del tren",
    "estoy a salvo, mi bebé se ahogó",
    "ni pistolas ni cuchillos, solo una soga",
)


@pytest.mark.parametrize("text", SAFE)
def test_a_reason_is_heard_with_the_answer(text: str) -> None:
    """It is safe for now, and what keeps it so is honored."""
    assert answer_to(Asked.SAFE, text) is Answer.SAFE_FOR_NOW
    assert reason_in(text)


@pytest.mark.parametrize("text", PLAINLY_SAFE)
def test_safe_in_plain_words_is_safe(text: str) -> None:
    """A laugh, a "whoa" and a "no" before it change nothing."""
    assert answer_to(Asked.SAFE, text) is Answer.SAFE_FOR_NOW
    assert not reason_in(text)


@pytest.mark.parametrize("text", NOT_HEARD_AS_SAFE)
def test_half_an_answer_is_none(text: str) -> None:
    """Means at hand, a goodbye, a "but" or nothing said of safety."""
    assert answer_to(Asked.SAFE, text) is not Answer.SAFE_FOR_NOW


@pytest.mark.parametrize(
    ("asked", "text", "answer"),
    [
        (Asked.SAFE, "sí estoy segura ahorita, mi hijo duerme en el cuarto de junto", Answer.SAFE_FOR_NOW),
        (Asked.SAFE, "yes for now, he is working", Answer.SAFE_FOR_NOW),
        (Asked.SAFE, "sí por ahora, él anda trabajando", Answer.SAFE_FOR_NOW),
        (Asked.COMPANY, "sí mi prima está aquí conmigo", Answer.WITH_SOMEONE),
        (Asked.COMPANY, "yes my brother is here with me", Answer.WITH_SOMEONE),
        (Asked.SAFE, "no estoy segura", Answer.NOT_SURE),
        (Asked.SAFE, "sí por ahora, pero ya viene", None),
        (Asked.SAFE, "yes for now, he is out looking for me", None),
        (Asked.SAFE, "estoy segura de que me mata", None),
        (Asked.COMPANY, "mi marido está aquí conmigo y me pega", None),
    ],
)
def test_a_yes_with_who_is_there_or_how_long_is_the_answer(asked: Asked, text: str, answer: Answer | None) -> None:
    """A "but", and what weighs beside it, make it none."""
    assert answer_to(asked, text) is answer
