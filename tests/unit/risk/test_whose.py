"""Of whom a danger is said: it decides whom the safety question asks about, and nothing about how grave it is."""

import pytest

from bot.risk import screen

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
)
THEMSELVES = (
    "i hear voices telling me to hurt people",
    "i took all my moms pills",
    "oigo voces que me dicen cosas, mi hijo no me cree",
    "my wife left and i took all her pills",
    "i used meth and my chest hurts",
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
