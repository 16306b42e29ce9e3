"""An ordinary day told in the words of danger is none; the same words with anything graver beside them are."""

from __future__ import annotations

from itertools import product

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk

_ORDINARY = (
    "the call, wait. se me corta el internet", "voy entrando al túnel, se corta", "la señal se corta mucho",
    "traigo el cuchillo en la mano porque estoy picando cebolla", "me corté pelando papas, una curita",
    "tengo el cuchillo en la mano mientras pico tomate",
    "i have a knife in my hand because i'm chopping onions, one sec", "cut myself peeling potatoes, just a bandaid",
    "hoy fue mi último día en la fábrica, nos dieron pastel", "today was my last day at the plant, there was cake",
    "me mataron otra vez en el jueguito", "she took the good knives in the divorce",
    "we live by the tracks and the train wakes the baby", "vivimos junto a las vías, pasa el tren a las seis",
    "what are the DTs, my grandma used to talk about them", "qué señales tiene una sobredosis, es para un curso",
    "what are the signs of an overdose, it's for a class",
    "went to the ER in march thinking i was dying, they said panic",
    "my girl is asleep on my arm and i can't move it", "se me durmió encima el niño, no puedo mover el brazo",
    "how does narcan work", "nos dieron narcan en la escuela, no sé si caduca", "they gave us narcan, does it expire",
    "is there a law so people who call 911 for a friend don't get arrested",
    "esta vez sí voy a llegar, la otra me rajé", "got the razors away",
)  # fmt: skip
_GRAVER = (
    "mi hija se corta", "voy pasando por el puente, mi novia se corta", "me corto con el cuchillo",
    "traigo el cuchillo en la mano", "traigo el cuchillo en la mano porque ya no quiero vivir, estoy picando cebolla",
    "i have a knife in my hand and i'm chopping onions but i want to die",
    "hoy es mi último día", "hoy es mi último día en la fábrica y en esta vida", "today is my last day on earth",
    "se mataron mis compañeros, yo sigo", "he got the gun in the divorce and he says he will kill me",
    "i live by the tracks and tonight i'm waiting for the train, bye",
    "what are the DTs, he quit drinking and has the DTs now", "my husband has the DTs",
    "qué señales tiene una sobredosis, mi hermano tomó muchas pastillas",
    "signs of an overdose? she took a lot of pills",
    "no puedo mover el brazo", "se me durmió el niño encima, no puedo mover el brazo ni hablar bien",
    "how does narcan work, he is not waking", "how does narcan work she's blue",
    "how does narcan work theyre on the ground", "how does narcan work my friend od", "how much narcan do i give",
    "does narcan work twice", "me dieron narcan, no sé si caduca, mi hermano no responde",
    "le dieron narcan y no despierta",
    "is there a law, should i call 911, he is not breathing",
    "esta vez sí voy a hacerlo", "i got the razors", "got the razors away from me for now",
)  # fmt: skip
_JOKES = (
    "she's gonna murder me when she sees the bill lol", "he will kill me when he finds the dent haha",
    "mi esposa me va a matar cuando vea la cuenta jaja",
)  # fmt: skip
_NO_JOKES = (
    "he's gonna kill me when he sees the bill", "he's gonna kill me when he finds me lol",
    "he's gonna kill me when he sees the bill lol he hit me", "he will kill me when he sees the dent lol he has a gun",
    "she's gonna kill me when she sees the bill haha i'm scared", "me va a matar cuando vea la cuenta",
    "me va a matar cuando vea la cuenta jaja, me pega", "me va a matar cuando vea la cuenta jaja, tengo miedo",
)  # fmt: skip
_CRIES = (
    "i want to kill myself", "i just took all my pills", "he is not waking up", "quiero matarme",
    "me tomé todas las pastillas", "mi hijo no despierta",
)  # fmt: skip


@pytest.mark.parametrize("text", _ORDINARY)
def test_an_ordinary_day_is_no_danger(text: str) -> None:
    """A signal, a kitchen, a last shift, a question about naloxone."""
    assert screen(text).tier > Tier.T2


@pytest.mark.parametrize("text", _GRAVER)
def test_what_says_more_is_heard(text: str) -> None:
    """One word that says more than the everyday reading, and the cue stands."""
    assert screen(text).tier <= Tier.T2


@pytest.mark.parametrize("text", _JOKES)
def test_a_joke_about_a_trifle_is_asked_about_gently(text: str) -> None:
    """A laugh and a bill: no card, and yet not silence."""
    assert screen(text).tier is Tier.T3


@pytest.mark.parametrize("text", _NO_JOKES)
def test_a_laugh_hides_no_beating(text: str) -> None:
    """Without a trifle, without a laugh, or with a blow, a weapon or fear it is a threat."""
    assert screen(text).tier is Tier.T0


def test_a_cry_beside_an_ordinary_day_is_heard() -> None:
    """Neither before nor behind it is a cry swallowed."""
    texts = [f"{a}. {b}" for pair in product(_ORDINARY + _JOKES, _CRIES) for a, b in (pair, pair[::-1])]
    assert [text for text in texts if screen(text).tier > Tier.T2] == []


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("my daughter wants to kill herself", "got the razors away"),
        ("mi hijo se quiere matar", "ya guardé las navajas"),
    ],
)
def test_blades_put_away_are_of_whoever_the_talk_is_of(before: str, text: str) -> None:
    """Alone it is no danger; after somebody at risk was named it belongs to them."""
    earlier = screen(before)
    found = screen_in_talk(text, (Earlier(before, earlier.tier, earlier.kind),))
    assert (found.tier, found.kind) == (Tier.T2, Kind.THIRD_PARTY)
    assert screen("got the razors away from her").kind is Kind.THIRD_PARTY


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("my uncle touched me when i was little and i never said it. im 54", Tier.T3),
        ("my coach molested me as a kid, that was 30 years ago", Tier.T3),
        ("my uncle touched me when i was small", Tier.T2),
        ("im 15 and my uncle touched me when i was small", Tier.T0),
        ("my uncle touched me when i was small, he lives with my daughter now", Tier.T0),
    ],
)
def test_what_was_done_to_a_child_who_is_grown_now_is_no_emergency(text: str, tier: Tier) -> None:
    """It is heard, of its kind and gently; a child of today, or one near him, is in danger."""
    assert screen(text).tier is tier
    assert screen(text).kind in {Kind.CHILD_DANGER, Kind.SEXUAL_VIOLENCE}


@pytest.mark.parametrize(
    "text",
    [
        "i got hit by a truck last year, my back is shot",
        "the kitten clawed my husband and he was bleeding everywhere, its funny now",
        "my wife snores so loud i could strangle her lol",
        "i count pills all day at the pharmacy, so boring",
        "i am safe. my guns are locked up and my wife has the key",
        "estoy en peligro de que me corran del jale",
    ],
)
def test_a_car_a_cat_a_snore_and_a_days_work_bring_no_card_of_danger(text: str) -> None:
    """None of it is more than a gentle check."""
    assert screen(text).tier > Tier.T2


@pytest.mark.parametrize(
    "text",
    [
        "my husband hit me with the truck on purpose",
        "i count pills all day and i want to die",
        "my gun is locked up but tonight i will kill my wife",
        "estoy en peligro de muerte",
    ],
)
def test_beside_those_a_danger_is_heard(text: str) -> None:
    """One word more than the ordinary, and it is one."""
    assert screen(text).tier < Tier.T4
