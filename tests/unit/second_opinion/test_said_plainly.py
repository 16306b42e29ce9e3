"""What the encoder alone hears in a manner of speaking, in an answer or in another week is no alarm of now."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.second_opinion.opinion import SecondOpinion
from bot.second_opinion.said_plainly import said_plainly
from bot.second_opinion.then import long_since


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    """The loaded encoder."""
    return SecondOpinion()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("mi hermano me echa la mano", "mi hermano me ayuda"),
        ("le gusta echarme la mano", "le gusta ayudarme"),
        ("my sister gives me a hand with the kids", "my sister helps me with the kids"),
        ("he hit me up for money", "he texts me for money"),
        ("she shot down my idea", "she refused my idea"),
        ("mi niña tiene pistola de agua", "mi nina tiene juguete"),
        ("he shoots the dog with a nerf gun", "he shoots the dog with a toy"),
        ("si mi jefe se entera me corren", "si mi jefe se entera me despiden del trabajo"),
    ],
)
def test_a_manner_of_speaking_is_put_plainly(text: str, plain: str) -> None:
    """In both languages."""
    assert said_plainly(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "mi marido me echa la mano al cuello", "me corre de la casa", "he hit me up side the head",
        "they shot him down", "My hands shake, hit me.",
    ],
)  # fmt: skip
def test_what_is_meant_as_said_stays(text: str) -> None:
    """Word for word."""
    assert said_plainly(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "mi primo Beto me echa la mano. pero si ustedes le dicen a mi jefe me corren verdad?",
        "mi mamá me echa la mano con los gastos",
        "my cousin gives me a hand with rent. but if yall tell my boss i get fired right",
        "call me not her. 202 555 0143 after 5. she doesnt know im here so dont call the house",
        "yes im safe, last cut was like 3 weeks ago", "sí estoy a salvo, la última vez fue hace dos semanas",
        "leave out the cutting. all of it",
    ],
)  # fmt: skip
def test_an_answer_brings_no_card(opinion: SecondOpinion, text: str) -> None:
    """Whatever the encoder hears in it."""
    assert opinion.of(text, screen(text)).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "la semana pasada lo encontré morado en el baño, no respondía",
        "la semana pasada encontré a mi hijo morado, le eché agua y volvió",
    ],
)
def test_an_emergency_of_last_week_is_asked_about(opinion: SecondOpinion, text: str) -> None:
    """It is no emergency of now, and no silence."""
    assert long_since(text)
    assert opinion.of(text, screen(text)).tier is Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "la semana pasada lo encontré morado y ahorita no responde", "lo encontré morado, no responde",
        "last week i found him blue and now hes blue again", "i found him blue, help", "anoche lo encontré morado",
        "hace dos semanas dejó de tomar y sigue temblando",
    ],
)  # fmt: skip
def test_what_is_of_now_is_not_put_in_the_past(text: str) -> None:
    """Any word of now, and any day of this week, leaves it as it is."""
    assert not long_since(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mi marido me da golpes cuando bebe, ya no sé a dónde ir", Kind.ABUSE_DANGER),
        ("mi marido le pega al bebe", Kind.CHILD_DANGER),
        ("mi marido le pega a bebe", Kind.CHILD_DANGER),
        ("mi esposo me pega y al bebe", Kind.ABUSE_DANGER),
    ],
)
def test_who_drinks_is_no_child(opinion: SecondOpinion, text: str, kind: Kind) -> None:
    """The word "bebe" is a baby only where it stands like one."""
    found = opinion.of(text, screen(text))
    assert found.tier <= Tier.T3
    assert found.kind is kind


@pytest.mark.parametrize(
    "text", ["last cut was like 2 weeks ago", "leave out the cutting, i just did it again", "mi marido me ahorca"]
)
def test_the_danger_nearest_to_it_is_heard(opinion: SecondOpinion, text: str) -> None:
    """Without the word that one is safe, or with what was done, it is a danger."""
    assert opinion.of(text, screen(text)).tier <= Tier.T2
