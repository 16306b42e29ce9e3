"""Who was said to hit is in the house: heard of the same person only, in both languages."""

from __future__ import annotations

import pytest

from bot.risk.context import REMEMBERED, Earlier, screen_in_talk
from bot.risk.home_again import RULE
from bot.risk.model import Screening, Tier

FEARED = (
    ("my mom hits me", "my mom is home"),
    ("my brother hits me when he is mad", "my brother just got back gotta go"),
    ("my dad beats me with a belt", "ok my dads home"),
    ("my husband took my phone and pushed me", "my husband coming home"),
    ("mi mamá me pega", "mi mamá está en la casa"),
    ("mi mamá me pega con el cable", "ya llegó mi mamá, me tengo que ir"),
)
NOT_FEARED = (
    ("my husband hits me", "my mom is here"),
    ("my mom hits me", "is my mom home?"),
    ("my dad hits me", "my husband is coming home"),
    ("i drink too much", "my husband is coming home"),
    ("my mom hits me", "my mom is home sick with covid and i cook"),
    ("i am sad", "my mom is home"),
    ("mi marido me pega", "mi mamá está en casa"),
    ("mi mamá me lleva al doctor", "ya llegó mi mamá"),
)


def newest(talk: tuple[str, ...]) -> Screening:
    """Return what the last message of a talk is taken for."""
    earlier: tuple[Earlier, ...] = ()
    for text in talk[:-1]:
        found = screen_in_talk(text, earlier)
        earlier = (*earlier, Earlier(text, found.tier, found.kind))[-REMEMBERED:]
    return screen_in_talk(talk[-1], earlier)


@pytest.mark.parametrize("talk", FEARED)
def test_who_hits_is_home(talk: tuple[str, ...]) -> None:
    """It is urgent, and says why."""
    found = newest(talk)
    assert found.tier in (Tier.T0, Tier.T1)
    assert f"in_talk:{RULE}" in found.rules


@pytest.mark.parametrize("talk", NOT_FEARED)
def test_another_who_is_home_is_no_danger(talk: tuple[str, ...]) -> None:
    """Somebody else, a question, or a house where nobody was feared says nothing."""
    assert f"in_talk:{RULE}" not in newest(talk).rules
