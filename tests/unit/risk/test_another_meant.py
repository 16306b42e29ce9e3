"""A danger that is said to be another's moves to them; it is never taken back by that."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.another_meant import RULE, of_another
from bot.risk.context import IN_TALK, Earlier, screen_in_talk
from bot.risk.correction import denied, denies_danger

TURNED = (
    "he hasn't threatened me, it's the neighbor he's after. the neighbor who feeds the cats",
    "él no me amenazó a mí, es a la vecina, a la que le tiene coraje", "no me amenazó a mí, le pega a mi hermana",
    "he never threatened me, hes after the neighbor", "he doesn't hit me, he hits my sister",
    "no me pega a mí, es a mi mamá", "he never hurt me, he only threatened my mom",
    "no one is hurting me, its my cousin he hits",
)  # fmt: skip
MOVED = (
    "sí, es un decir, es mi comadre la que está mal, no yo", "no no, its not me its my sister who said that",
    "im not suicidal, its my son who is", "no soy yo, es mi hijo", "no quiero matarme, es mi prima la que lo dice",
    "its my brother not me",
)  # fmt: skip
STAYS = (
    "its my dad, he hurts me", "my husband is the one hurting me", "my boyfriend is the one who does this to me",
    "its a friend, who says i should", "my mom is the one with the gun", "my mom is the one who found me last time",
    "no one would care. my kid is the one who would find me",
    "im not going to hurt myself, its my kids who i live for", "i dont want to die, its my son",
    "es mi mama la que me pega", "es mi hija la que me detiene", "mi hermana es la que me ayuda",
    "es mi papa el que abusa de mi", "es mi ex el que me amenaza", "son mis hijos los que me detienen",
    "it was my friend who made me promise", "a friend who knows me is coming", "no quiero matarme, es mi hija",
    "not me. my husband will do it",
)  # fmt: skip
TAKEN_BACK = (
    "my husband isn't violent, he left", "no me pega, es mi perro", "he never hurt me, he is at my moms",
    "no one hits me. he works with my brother", "he didn't threaten my sister", "él no ha amenazado a mi mamá",
    "no le pega a mi hija", "nadie me pega, se fue a la casa de mi hermana", "she never hit my kids",
    "no one hit me, it was a show my sister watches", "im not suicidal, my sister is with me",
    "im not suicidal, its my brother who died last year", "no quiero matarme, era una novela de mi hermana",
)  # fmt: skip


@pytest.mark.parametrize("text", [*TURNED, *MOVED])
def test_what_names_another_is_no_denial(text: str) -> None:
    """Whoever else it is about, the card of it stays."""
    assert of_another(text)
    for kind in (Kind.ABUSE_DANGER, Kind.SUICIDE_ACTIVE, Kind.THIRD_PARTY):
        assert not denied(text, screen(text), (Earlier("he has the machete", Tier.T1, kind),))
    assert not denies_danger(text, screen(text))


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_name_beside_a_denial_is_no_other_danger(text: str) -> None:
    """Who is near, who was spared and who died long ago turn nothing to another."""
    assert not of_another(text)


@pytest.mark.parametrize("text", MOVED)
def test_a_wish_to_die_moves_to_the_one_named(text: str) -> None:
    """The worry is then about them, and as grave as it was, but for the emergency."""
    found = screen_in_talk(text, (Earlier("a veces ya ni quiero despertar", Tier.T2, Kind.SUICIDE_PASSIVE),))
    assert (found.tier, found.kind) == (Tier.T2, Kind.THIRD_PARTY)
    assert found.rules[0] == IN_TALK + RULE


@pytest.mark.parametrize("text", STAYS)
def test_who_hurts_or_keeps_the_one_who_writes_is_no_worry_about_another(text: str) -> None:
    """The wish to die heard before stays the writer's own."""
    for kind in (Kind.SUICIDE_ACTIVE, Kind.SELF_HARM):
        found = screen_in_talk(text, (Earlier("i want to die", Tier.T1, kind),))
        assert IN_TALK + RULE not in found.rules


@pytest.mark.parametrize(
    "earlier",
    [(), (Earlier("hi", Tier.T4, Kind.NONE),), (Earlier("tengo insomnio", Tier.T3, Kind.DISTRESS),)],
)
def test_without_a_danger_before_it_nothing_moves(earlier: tuple[Earlier, ...]) -> None:
    """Whom one writes for is an ordinary answer."""
    assert screen_in_talk("its my brother not me", earlier).tier is Tier.T4
