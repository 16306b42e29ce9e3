"""An old animal told of with "he" and "him" is no person in danger; a person is never taken for an animal."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.of_an_animal import of_an_animal


@pytest.mark.parametrize(
    "text",
    [
        "biscuit is 14. his back legs dont work so good. hes all i got left man. i carry him up the stairs every nite",
        "my old beagle cant walk anymore. i carry her out to pee. she's all ive got",
        "mi gata tiene 17 años. ya casi no ve, es lo único que tengo",
    ],
)
def test_an_old_animal_is_no_danger(text: str) -> None:
    """Every sentence is of it, and one says that it is one."""
    assert of_an_animal(text)
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "my dad is 84. he cant walk anymore. i carry him up the stairs",
        "hes all i got left",
        "my dog is 14. he hits me",
        "my dog is old. i took all the pills",
        "his back legs dont work and i want to die",
        "mi perro ya no camina. me quiero morir",
        "",
    ],
)
def test_what_is_of_a_person_or_goes_on_is_read_as_ever(text: str) -> None:
    """A person, or a danger beside the animal."""
    assert not of_an_animal(text)


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("im safe today. he pushed me like 2 weeks ago, thats not why im here", Tier.T3),
        ("hoy estoy a salvo, mi novio me pegó hace dos semanas", Tier.T3),
    ],
)
def test_harm_of_weeks_ago_is_not_made_a_danger_of_now(text: str, tier: Tier) -> None:
    """Where somebody says to be safe, the rule says so, and the encoder does not raise it (`sure_of`)."""
    found = screen(text)
    assert found.kind is Kind.ABUSE_DANGER
    assert found.rules[0].endswith(":lately")
    assert tier >= found.tier >= Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "im safe now but he says hell come back with the gun, he pushed me last week",
        "he choked me 2 weeks ago. im safe today",
        "he pushed me two weeks ago",
        "im not safe. he pushed me a week ago",
        "estoy a salvo hoy pero me pegó hace una semana y viene otra vez",
    ],
)
def test_what_is_not_over_is_as_grave_as_ever(text: str) -> None:
    """He may come back, the neck, no word of being safe: nothing is called lately."""
    assert not any(rule == "abuse:lately" or rule.endswith("pega:lately") for rule in screen(text).rules)
