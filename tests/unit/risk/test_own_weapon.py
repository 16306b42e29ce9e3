"""A weapon of one who wants to die: another's danger, and no attack on whoever tells of it; held against them it is."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk

TOLD_BEFORE = (
    ("my husband wants to kill himself, hes a vet", "he has a gun"),
    ("my brother is suicidal", "hes got his rifle"),
    ("my wife says she wants to die", "she has a knife"),
    ("mi esposo se quiere matar", "tiene una pistola"),
    ("mi hijo dice que se quiere morir", "mi hijo tiene un cuchillo"),
)
AGAINST = (
    ("my brother is suicidal", "he has a gun and hes pointing it at me"),
    ("my husband wants to kill himself", "he has a gun, im hiding with the kids"),
    ("my boyfriend hits me", "he has a gun"),
    ("mi esposo se quiere matar", "tiene una pistola y me amenaza"),
    ("my ex says he wants to die", "he has a knife and hes at my door"),
    ("my wife wants to kill herself", "she has a gun and shes coming upstairs"),
    ("my boyfriend says he wants to die", "he has a gun and he locked the door"),
    ("my brother is suicidal", "he has a gun and says everyone goes"),
)
AT_ONCE = (
    "my husband wants to kill himself and he has a gun",
    "he has a gun, he told me hes gonna kill himself",
    "she has a knife and she wants to die",
    "mi hija está en el baño con una navaja",
)
ATTACKS = (
    "he has a gun, he says hell kill himself if i leave",
    "my ex wants to kill himself and he has a gun, hes outside",
    "he has a gun and wants to kill me",
    "my husband wants to kill himself, he has a gun and says i am next",
    "my girlfriend wants to die. she has a gun and locked the doors",
)
MISSING = (
    ("my sister wants to kill herself", "i cant find her"),
    ("my son says he wants to die", "he took off and i dont know where he is"),
    ("my friend wrote a goodbye note", "i have no idea where she went"),
    ("mi hermana se quiere matar", "no la encuentro"),
    ("mi hijo dice que se quiere matar", "se salió y no sé dónde está"),
)


def then(before: str, text: str) -> tuple[Tier, Kind]:
    """Return what `text` is taken for after `before`."""
    first = screen(before)
    found = screen_in_talk(text, (Earlier(before, first.tier, first.kind),))
    return found.tier, found.kind


@pytest.mark.parametrize(("before", "text"), TOLD_BEFORE)
def test_the_means_of_one_who_wants_to_die_are_no_attack(before: str, text: str) -> None:
    """Whoever tells of it is not sent away from the one in danger."""
    assert then(before, text) == (Tier.T0, Kind.THIRD_PARTY)


@pytest.mark.parametrize(("before", "text"), AGAINST)
def test_a_weapon_held_against_somebody_stays_an_attack(before: str, text: str) -> None:
    """Fear, a threat, a hiding place or blows told before: it may be for them."""
    assert then(before, text) == (Tier.T0, Kind.ABUSE_DANGER)


@pytest.mark.parametrize("text", AT_ONCE)
def test_both_in_one_message_are_anothers_danger(text: str) -> None:
    """The wish and the means together, said of the same one."""
    assert (screen(text).tier, screen(text).kind) == (Tier.T0, Kind.THIRD_PARTY)


@pytest.mark.parametrize("text", ATTACKS)
def test_a_threat_with_ones_own_life_stays_an_attack(text: str) -> None:
    """Nobody is told to stay with one who would die "if i leave"."""
    assert (screen(text).tier, screen(text).kind) == (Tier.T0, Kind.ABUSE_DANGER)


@pytest.mark.parametrize(("before", "text"), MISSING)
def test_one_who_wants_to_die_and_is_gone_is_an_emergency(before: str, text: str) -> None:
    """Nobody knows where they are: that is for 911, and about them."""
    assert then(before, text) == (Tier.T0, Kind.THIRD_PARTY)


def test_one_who_is_only_worried_about_may_be_out() -> None:
    """After a lesser worry it is no emergency that somebody cannot be found."""
    found = screen_in_talk("i cant find her", (Earlier("im worried about my sister", Tier.T2, Kind.THIRD_PARTY),))
    assert found.tier > Tier.T1


@pytest.mark.parametrize("text", ["she wont answer her phone", "straight to voicemail", "no contesta el teléfono"])
def test_no_answer_after_a_wish_to_die_is_heard(text: str) -> None:
    """It stays as grave as what was told, of the same one."""
    assert then("my sister wants to kill herself", text) == (Tier.T1, Kind.THIRD_PARTY)
    assert then("my sister is free on monday", text)[0] > Tier.T2
