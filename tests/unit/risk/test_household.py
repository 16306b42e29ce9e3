"""A spouse, a feast, a day's work and years gone by in the words of danger, and their twins that are one."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen


@pytest.mark.parametrize(
    "text",
    [
        "i overdosed on tacos again", "way overdosed on ice cream after the game",
        "my aunt is a nurse, she sees overdoses each shift", "mi prima es enfermera y atiende sobredosis cada turno",
        "le voy a dar matarile a este pastel", "our cat jumped off the balcony and is fine",
        "mi perro se aventó del balcón y ni un rasguño", "since my wife died i have been too fond of golf",
        "ever since he died i've been too fond of the whisky", "i binge watched a show about zombies",
    ],
)  # fmt: skip
def test_an_ordinary_life_brings_no_card(text: str) -> None:
    """A feast, a job, a dish, an animal and a hobby are no danger."""
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
        "i overdosed on cheesecake at my sisters wedding", "casi me da una sobredosis de tamales en navidad",
        "i overdosed on cheesecake again", "tuve una sobredosis de helado",
        "i want to quit living paycheck to paycheck", "ya no quiero vivir al dia",
        "ya no quiero vivir al día, no me alcanza para nada", "quiero dejar de vivir con mis suegros",
        "i cant breathe without her", "i can't breathe without her, she was my world",
        "our daughter passed in may and i can't breathe without her", "mi esposo murió y no puedo respirar sin él",
        "no puedo respirar sin él desde que se fue", "i'm going to end it with my boyfriend after the holidays",
    ],
)  # fmt: skip
def test_what_may_be_more_is_asked_about_gently(text: str) -> None:
    """A feast, a payday, a costume, a parting, a joke, an old attempt, grief: no emergency, and no silence either."""
    assert screen(text).tier is Tier.T3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my wife will kill me if i come home drunk again", Kind.ABUSE_DANGER),
        ("mi esposa me va a matar si llego tarde otra vez", Kind.ABUSE_DANGER),
        ("my wife will kill me if i come home broke again", Kind.ABUSE_DANGER),
        ("my wife will kill me if i'm a bit late again", Kind.ABUSE_DANGER),
        ("my wife will kill me if i miss the hospital appointment", Kind.ABUSE_DANGER),
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
        # A drug called as a dessert is, and a body that fails beside a real one.
        "i overdosed on ice", "overdosed on ice again, my heart is racing", "i overdosed on cheesecake with shrooms",
        "tuve una sobredosis de pan con drogas", "i overdosed on cheesecake and my heart is so slow",
        # A thing she breathes by.
        "grandpa can't breathe without her machine and there is no power", "she can't breathe without her inhaler",
        "i cannot breathe without her tank and it ran out", "my wife died and i can't breathe without her nebulizer",
        "no puedo respirar sin el tanque y ya no hay", "no puedo respirar sin el nebulizador, está roto",
        "se fue la luz y no puedo respirar sin él",
        # The daily pills, and tonight's body.
        "my dad takes too many pills every night and stopped moving",
        "she takes too many pills every day and can't get up",
        "he takes too many pills every day and is vomiting",
        "he takes too many pills each night, he's confused and pale",
        "my son takes too many pills and is barely conscious", "i cry at night and take too many pills",
        # A scold who has already done it.
        "my wife will kill me if i come home late, she broke my wrist in may",
        "my girlfriend will kill me if i'm late again, she sent me to the er twice",
        "my girlfriend will kill me if i forget our anniversary lol she bit me and broke my tooth",
        "mi esposa me va a matar si llego tarde, me quemó con el cigarro",
        "mi vieja me va a matar si llego borracho, me mandó al hospital",
        # A costume, and feet in the air.
        "he has a rope around his neck, still in his halloween costume, and his feet don't touch",
        "she has a noose around her neck from her halloween costume and her lips are dark",
        "mi hijo tiene una soga al cuello, es su disfraz de vaquero, sus pies no tocan el suelo",
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
        "i want to end it with my boyfriend's belt", "i want to end it with my girlfriend's insulin",
        "i'm ending it with my boyfriend sleeping next to me", "i'm ending it with my girlfriend asleep beside me",
        "she overdosed on ice on sunday", "after work i want to drop dead in bed, i wrote a note for my sister",
        "after my shift i want to drop dead on the couch where nobody will find me",
        "después del turno quiero caer muerto en la cama y que nadie me encuentre",
        "quiero caer muerta en la cama después del trabajo, ya dejé la carta",
        "he snores haha i'm going to smother him, the plastic bag is here",
        "my cat jumped off the balcony, my turn now",
        "mi gato se aventó del balcón y ahora me toca", "ya no quiero vivir al dia, ya no quiero nada",
    ],
)  # fmt: skip
def test_a_wish_or_a_threat_beside_it_is_one(text: str) -> None:
    """What an ordinary day explains it explains only where nothing more is said."""
    assert screen(text).tier <= Tier.T1


@pytest.mark.parametrize("text", ["if he goes i go too", "when she dies i die too", "since he died i feel i go too"])
def test_to_go_too_is_heard(text: str) -> None:
    """What one is too fond of is no following."""
    assert screen(text).tier is Tier.T2


def test_a_payday_and_a_bridge_is_heard() -> None:
    """What one is tired of is more than the money."""
    assert screen("i can't keep living paycheck to paycheck, i found a bridge").tier is Tier.T2


def test_last_words_for_somebody_are_of_whoever_writes() -> None:
    """To "tell my mom" says for whom a farewell is, and not who says it."""
    assert screen("goodbye, tell my mom im sorry").kind is Kind.SUICIDE_ACTIVE
    assert screen("my son wrote goodbye tell my mom sorry").kind is Kind.THIRD_PARTY
