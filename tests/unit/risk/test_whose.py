"""Of whom a danger is said: it decides whom the safety question asks about, and nothing about how grave it is."""

import pytest

from bot.risk import Kind, screen

ANOTHER = (
    "my son hears voices and they tell him to do things",
    "i think my brother hears voices telling him to hurt people",
    "my son took a whole bottle of pills",
    "my husband won't wake up",
    "my friend says she wants to kill herself",
    "my boyfriend is hurting my daughter",
    "mi hermana se tomó todas las pastillas",
    "mi papá dejó de tomar y ve cosas que no están",
    "he could be dying",
    "es urgente, le late el corazón bien fuerte y está sudando mucho",
    "se puede estar muriendo???",
    "its urgent, his heart is racing",
    "my cousin used meth, he's sweating a lot and his heart is racing",
    "mi primo usó cristal y le duele el pecho",
    "mi hijo está sangrando de la cabeza",
)
THEMSELVES = (
    "my baby would be better off without me",
    "mi bebé estaría mejor sin mí",
    "i wrote letters to my kids",
    "i hear voices telling me to hurt people",
    "i took all my moms pills",
    "oigo voces que me dicen cosas, mi hijo no me cree",
    "my wife left and i took all her pills",
    "i used meth and my chest hurts",
    "mi esposo me pegó y estoy sangrando de la cabeza",
    "mi papá me aventó, ando sangrando mucho",
)
NOBODY_SAYS = (
    "took all my moms pills",
    "not waking up sounds good",
    "me duele el pecho y usé cristal",
    "llamo al 911 o no",
)


@pytest.mark.parametrize("text", ANOTHER)
def test_a_danger_said_of_another_is_theirs(text: str) -> None:
    """Whoever stands before its words is whom it is said of."""
    assert screen(text).whose == "other"


@pytest.mark.parametrize("text", THEMSELVES)
def test_a_danger_said_of_oneself_is_ones_own(text: str) -> None:
    """Whatever other people are named beside it."""
    assert screen(text).whose == "self"


@pytest.mark.parametrize("text", NOBODY_SAYS)
def test_where_nobody_is_named_nothing_is_said(text: str) -> None:
    """Then whoever writes is asked about themselves."""
    assert screen(text).whose == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mis hijos estarían mejor sin mí", Kind.SUICIDE_PASSIVE),
        ("my kids would be better off without me", Kind.SUICIDE_PASSIVE),
        ("i wrote a letter to each of my kids", Kind.SUICIDE_ACTIVE),
        ("les escribí una carta a mis hijos por si acaso", Kind.SUICIDE_ACTIVE),
        ("hice cartas para mis hijos", Kind.SUICIDE_ACTIVE),
        ("my mom wrote letters to my kids", Kind.THIRD_PARTY),
        ("my husband says the kids are better off without him", Kind.THIRD_PARTY),
    ],
)
def test_whom_a_letter_is_for_and_who_is_better_off_are_not_the_one_in_danger(text: str, kind: Kind) -> None:
    """A letter is of whoever writes it, and "without me" of whoever says it."""
    assert screen(text).kind is kind
