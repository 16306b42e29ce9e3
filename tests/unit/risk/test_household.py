"""A spouse, a feast, a day's work and years gone by in the words of danger, and their twins that are one."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen


@pytest.mark.parametrize(
    "text",
    [
        "i overdosed on cheesecake at my sisters wedding", "casi me da una sobredosis de tamales en navidad",
        "my aunt is a nurse, she sees overdoses each shift", "mi prima es enfermera y atiende sobredosis cada turno",
        "i want to quit living paycheck to paycheck", "ya no quiero vivir al dia",
        "quiero dejar de vivir con mis suegros",
        "le voy a dar matarile a este pastel", "our cat jumped off the balcony and is fine",
        "mi perro se aventó del balcón y ni un rasguño", "since my wife died i have been too fond of golf",
        "ever since he died i've been too fond of the whisky", "i binge watched a show about zombies",
    ],
)  # fmt: skip
def test_an_ordinary_life_brings_no_card(text: str) -> None:
    """A feast, a job, a payday, an animal and a hobby are no danger."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "my kid goes as a zombie with a rope around his neck for halloween",
        "she is dressed as a ghost with a noose around her neck for the halloween party",
        "i just want to drop dead on the couch after work", "i want to end it with my gf and dont know how",
        "mi marido ronca horrible, lo quiero ahorcar jaja", "he snores, i could strangle him lol",
        "hace veinte años intenté matarme, hoy estoy bien", "intenté quitarme la vida hace 12 años y ahora estoy mejor",
        "our son shot himself last year and i cant breathe without him", "no puedo respirar sin ella desde que murió",
        "jaja mi vieja me va a matar si llego borracho otra vez",
    ],
)  # fmt: skip
def test_what_may_be_more_is_asked_about_gently(text: str) -> None:
    """A costume, a parting, a joke, an old attempt and grief are no emergency; they are not silence either."""
    assert screen(text).tier is Tier.T3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my wife will kill me if i come home drunk again", Kind.ABUSE_DANGER),
        ("mi esposa me va a matar si llego tarde otra vez", Kind.ABUSE_DANGER),
        ("he's safe, he takes too many pills and sleeps and yells", Kind.OVERDOSE),
        ("my mom takes too many pills but she is up and fine", Kind.OVERDOSE),
        ("get him off the pills before he falls asleep and doesnt wake up", Kind.THIRD_PARTY),
    ],
)
def test_what_is_lived_with_is_asked_about_as_what_it_is(text: str, kind: Kind) -> None:
    """A wife who scolds and a husband who takes too many pills day by day need a gentle card of the right kind."""
    found = screen(text)
    assert (found.tier, found.kind) == (Tier.T2, kind)


@pytest.mark.parametrize(
    "text",
    [
        "i overdosed on xanax and cheesecake", "mi hija es enfermera y tuvo una sobredosis",
        "he takes too many pills and wont wake up", "she takes too many pills, she is on the floor",
        "he takes too many pills and now he is blue", "he fell asleep and doesnt wake up",
        "my son has a noose around his neck, it isnt a costume", "i cant breathe, my chest",
        "my husband is going to kill me if i come home late", "mi marido me va a matar si llego tarde",
        "my wife said she will kill me if i come home late", "mi mujer me va a matar si llego tarde, tiene un cuchillo",
        "mi novia me va a matar si la dejo",
    ],
)  # fmt: skip
def test_an_emergency_beside_it_is_one(text: str) -> None:
    """A body that fails, a weapon, a man who threatens and one who said it."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize(
    "text",
    [
        "i want to stop living", "quiero dejar de vivir con este dolor", "i want to drop dead",
        "i want to end it with my gf, both of us tonight", "i want to end it with my boyfriend's gun",
        "le voy a dar matarile a mi jefe", "lo quiero ahorcar", "im going to strangle him, he snores, i mean it",
        "our cat jumped off the balcony and i want to follow", "hace veinte años intenté matarme, hoy otra vez quiero",
        "hace doce años intenté matarme, hoy estoy bien pero a veces pienso en eso",
    ],
)  # fmt: skip
def test_a_wish_or_a_threat_beside_it_is_one(text: str) -> None:
    """What an ordinary day explains it explains only where nothing more is said."""
    assert screen(text).tier <= Tier.T1


@pytest.mark.parametrize("text", ["if he goes i go too", "when she dies i die too", "since he died i feel i go too"])
def test_to_go_too_is_heard(text: str) -> None:
    """What one is too fond of is no following."""
    assert screen(text).tier is Tier.T2


def test_last_words_for_somebody_are_of_whoever_writes() -> None:
    """To "tell my mom" says for whom a farewell is, and not who says it."""
    assert screen("goodbye, tell my mom im sorry").kind is Kind.SUICIDE_ACTIVE
    assert screen("my son wrote goodbye tell my mom sorry").kind is Kind.THIRD_PARTY
