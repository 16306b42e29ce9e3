"""What tells of another time, or of nothing, is no danger of now; the danger nearest to it is heard as ever."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen

QUIET = (
    "she shot me down again about therapy", "they shot down my plan for the weekend", "he shot my idea down at lunch",
    "lol no she shot down my proposal, she never hurt me", "he hit me up last night about a date lol",
    "my brother hit me up for money again", "hit me up on this number",
    "helps me not be sick, and sleep. wait no, dont put sleep", "tengo 40, vengo por mi ansiedad",
    "busco terapia para la ansiedad", "my mom found my vape and shes freaking out",
    "my dad is freaking out about my grades", "no one is having a seizure, i mean the next time",
    "nobody is having a seizure", "nobody had seizures here",
)  # fmt: skip
GENTLE = (
    "mi suegra me quiere matar jajaja", "my mother in law wants to kill me lol", "mi jefe me va a matar jaja",
    "i could kill my boss sometimes haha", "i would strangle my coworker lol", "a veces quiero matar a mi jefe jaja",
    "i want to not wake up sick and guilty, and see my kid again", "i dont want to wake up hungover anymore",
    "no quiero despertar con cruda otra vez, pero tampoco sintiéndome mal", "quiero no despertar enferma",
    "last time my brother stopped drinking he had a seizure. what do we do this time",
    "is it dangerous to just stop? the last time i quit i had a seizure",
    "add that he had a seizure last time he quit",
    "la última vez que dejó de tomar le dio una convulsión, y esta vez qué",
    "he has had a seizure before when he quit, is there a safer way",
    "my sister od'd in march", "mi hermana tuvo una sobredosis en marzo", "i overdosed in june, clean since",
    "i said OD but not now, not for decades", "sorry, i wrote overdose, that was decades ago",
    "past attempt at 17, im 44 now, therapy helped, no thoughts since", "attempted at 19, now 50 and fine",
)  # fmt: skip
MET = (
    ("my sister od'd in march thats why im here", Kind.OVERDOSE), ("im here because my son overdosed", Kind.OVERDOSE),
    ("mi hermano tuvo una sobredosis, por eso vengo", Kind.OVERDOSE),
    ("please dont tell my mom about the cutting. she doesnt know", Kind.SELF_HARM),
)  # fmt: skip
GRAVE = (
    "he shot me", "he shot at me", "they shot him down outside the store", "he shot me down by the car, im bleeding",
    "my sister od'd, she's on the floor", "my sister od'd in march and again just now",
    "im here because my son overdosed and he wont wake up", "im here because my son overdosed tonight",
    "im here because i overdosed", "mi hermano tuvo una sobredosis, por eso vengo, no despierta",
    "mi suegra me quiere matar", "mi suegra me quiere matar jaja, trae un cuchillo", "my mom wants to kill me",
    "my husband wants to kill me haha", "mi marido me quiere matar jaja", "i could kill my boss",
    "i could kill my boss lol, i have the gun",
    "i dont want to wake up", "i want to not wake up", "i dont want to wake up sick ever again, i want to die",
    "ya no quiero despertar", "no quiero despertar enferma nunca más, quiero morir",
    "last time he quit he had a seizure and hes shaking now", "he quit two days ago, last time he had a seizure",
    "last time i drank i had a seizure", "la última vez que dejó de tomar convulsionó y ahorita está temblando",
    "last time he quit he had a seizure, he is seizing",
    "he stopped drinking yesterday and had a seizure", "no! one is having a seizure", "no, one is having a seizure",
    "nobody's around, he is having a seizure", "no one is here and she is having a seizure",
    "i said OD, im doing it right now, it was in me for decades",
    "i said i overdosed, i took them an hour ago", "past attempt at 17, im 17 now and want to try again",
)  # fmt: skip


@pytest.mark.parametrize("text", QUIET)
def test_an_ordinary_word_is_left_alone(text: str) -> None:
    """It brings no card."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize("text", GENTLE)
def test_what_is_over_or_a_joke_is_met_gently(text: str) -> None:
    """At most with the quietest card."""
    assert screen(text).tier in (Tier.T3, Tier.T4)


def test_a_seizure_of_the_last_try_is_a_danger_of_the_next() -> None:
    """Its card is that of stopping safely."""
    found = screen("last time my brother stopped drinking he had a seizure. what do we do this time")
    assert (found.tier, found.kind) == (Tier.T3, Kind.WITHDRAWAL)


@pytest.mark.parametrize(("text", "kind"), MET)
def test_what_one_comes_for_is_asked_about(text: str, kind: Kind) -> None:
    """It is no emergency and no silence, and of the kind that was told."""
    found = screen(text)
    assert (found.tier, found.kind) == (Tier.T2, kind)


@pytest.mark.parametrize("text", GRAVE)
def test_the_danger_nearest_to_it_is_heard(text: str) -> None:
    """None of the above hides it."""
    assert screen(text).tier in (Tier.T0, Tier.T1)
