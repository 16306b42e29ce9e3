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
    "i asked her out and she shot me down",
    "my dad is freaking out about my grades", "no one is having a seizure, i mean the next time",
    "nobody is having a seizure", "nobody had seizures here",
)  # fmt: skip
GENTLE = (
    "mi suegra me quiere matar jajaja", "my mother in law wants to kill me lol", "mi jefe me va a matar jaja",
    "mi hermano me quiere matar jaja le rompi la bici", "la voy a matar, bueno a besos jaja",
    "i could kill my boss sometimes haha", "i would strangle my coworker lol", "a veces quiero matar a mi jefe jaja",
    "i want to not wake up sick and guilty, and see my kid again", "i dont want to wake up hungover anymore",
    "no quiero despertar con cruda otra vez, pero tampoco sintiéndome mal", "quiero no despertar enferma",
    "last time my brother stopped drinking he had a seizure. what do we do this time",
    "is it dangerous to just stop? the last time i quit i had a seizure",
    "add that he had a seizure last time he quit",
    "la última vez que dejó de tomar le dio una convulsión, y esta vez qué",
    "he has had a seizure before when he quit, is there a safer way",
    "i overdosed in june, clean since", "she shot me down again", "im here because my sister overdosed and died",
    "i said OD but not now, not for decades", "sorry, i wrote overdose, that was decades ago",
    "past attempt at 17, im 44 now, therapy helped, no thoughts since", "attempted at 19, now 50 and fine",
)  # fmt: skip
MET = (
    ("my sister od'd in march thats why im here", Kind.OVERDOSE), ("my sister od'd in march", Kind.OVERDOSE),
    ("mi hermana tuvo una sobredosis en marzo", Kind.OVERDOSE),
    ("mi hermano tuvo una sobredosis en mayo, por eso vengo", Kind.OVERDOSE),
    ("please dont tell my mom about the cutting. she doesnt know", Kind.SELF_HARM),
)  # fmt: skip
GRAVE = (
    "my dad shot down my plan and then me", "he shot down my idea then he shot at the car", "he shot me down",
    "i overdosed in november again", "no one had a seizure he just fell",
    "is it safe to quit, i had a seizure last time i quit and i stopped sunday",
    "i quit. last time i quit i had a seizure. is it safe to stop",
    "past attempt at 17, im 44 now and i have the rope",
    "no quiero despertar enferma mañana ni nunca", "perdón, dije sobredosis, fue hace años y ahorita otra vez",
    "mi hermano me quiere matar jaja, trae el bate", "lo voy a matar a golpes",
    "he shot me", "he shot at me", "they shot him down outside the store", "he shot me down by the car, im bleeding",
    "my sister od'd, she's on the floor", "my sister od'd in march and again just now",
    "im here because my son overdosed and he wont wake up", "im here because my son overdosed tonight",
    "im here because i overdosed", "he shot me down again outside", "i asked him to stop and he shot me in the leg",
    "im here because my brother overdosed and died in front of me just now",
    "mi hermano tuvo una sobredosis, por eso vengo, no despierta",
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
MORE_T0 = (
    "he passed out on his back may be choking", "he turned blue when we got back may need cpr",
    "she collapsed on her back may have had a seizure", "my brother passed out when i got back may be heroin",
    "he passed out and fell on his back may have cracked his head", "he overdosed in may be the bathroom",
    "my son fainted in march band practice and hit his head", "he had a seizure in june and his eyes rolled",
    "dad passed out in april and he fell down the stairs", "my kid drank bleach in march and drank it",
    "i swallowed pills in november and i swallowed more", "my brother overdosed last june. he used. he fell.",
    "tuve una sobredosis en abril y tengo mas pastillas", "tuve una sobredosis en abril y quiero volver a hacerlo",
    "i overdosed in february and it didnt work so ive been saving",
    "i had a seizure last time i quit and i cant stop throwing up",
    "i had a seizure last time i quit and i started twitching",
    "i had seizures last time i quit and my tongue is bit",
    "i had seizures before when i quit, feels the same as then",
    "la ultima vez que deje de tomar me dio una convulsion y me siento igual",
    "la otra vez que deje de tomar tuve convulsiones y lo deje el lunes",
    "convulsiones la ultima vez que deje, ya no he tomado desde el viernes",
    "mom had a seizure the last time she quit and she's on the ground",
    "mi esposo tuvo convulsiones la ultima vez que dejo y esta en el suelo",
    "he had a seizure last time he quit and he stopped on sunday",
    "the last time he quit he had a seizure and its starting", "i had a seizure last time i quit. i stopped sunday",
    "i had a seizure last time i quit and i feel it coming on",
    "i had a seizure last time i quit and my hands are jittery and im sweaty",
    "i had a seizure last time i quit and i'm out of librium",
    "my husband had a seizure last time he quit and hes acting weird", "i overdosed in may. i just took the rest",
    "i overdosed in may and took 30 more", "i overdosed in april and im on the bathroom floor",
    "i overdosed in january and im planning it", "i overdosed last christmas and i want to finish it",
    "my friend overdosed in october and i want to go the same way",
    "i overdosed in october and the rest of the bottle is next to me",
    "mi hermano se metio una sobredosis en mayo y ahora esta igual", "my daughter overdosed of may be tylenol",
    "my mom overdosed in march and i took her pills", "my friend overdosed in march, i took what she took",
    "he od'd around easter and i hear him falling in the bathroom",
    "im here because my husband overdosed and he is really out of it",
    "im here because my daughter overdosed and i dont know what to do",
    "vengo porque mi hija tuvo una sobredosis y no se mueve",
    "mi hija tuvo una sobredosis por eso escribo, no se que hacer",
    "came because my brother overdosed is he gonna die", "im here because my son overdosed he is in the tub",
    "here because my sister overdosed, ambulance is on the way",
    "estoy aqui porque mi hermano tuvo una sobredosis que hago",
    "mi suegra me quiere matar jaja me puso algo en la comida", "mi suegro nos quiere matar jaja",
    "nobody was having a seizure before but now he is", "no one has had a seizure its just shaking",
    "no one ever has seizures in my family but she is having one",
    "i put overdosed because i did years ago and i am doing it",
    "my sister od'd in march and i have the same pills now", "he had a seizure last time and hes shaking now",
)  # fmt: skip
MORE_T1 = (
    "i dont want to wake up dopesick so im taking the rest of it",
    "i dont wanna wake up puking anymore so i saved enough",
    "i dont want to wake up feeling sick tomorrow i want it over", "no quiero despertar enfermo ni despertar",
    "sometimes i could kill my kids haha but today i almost did",
    "i could kill my wife lol she better sleep with one eye open", "haha i could kill my boss, i know where he parks",
    "i could kill my roommate haha. i have a plan", "i could kill my kids lol im so tired",
)  # fmt: skip
MORE_T3 = (
    "my ex hit me up in the parking lot and broke my nose", "my husband is freaking out over my phone he smashed it",
    "dont put eating i threw it all up", "vengo por ansiedad, siento que me voy",
    "my dad is freaking out he has a bat",
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


@pytest.mark.parametrize(
    ("text", "tier"),
    [(text, tier) for tier, texts in ((Tier.T0, MORE_T0), (Tier.T1, MORE_T1), (Tier.T3, MORE_T3)) for text in texts],
)
def test_one_clause_more_and_it_is_heard_as_ever(text: str, tier: Tier) -> None:
    """No list of what may stand beside it is closed: so what is lowered is the whole message."""
    assert screen(text).tier is tier
