"""Evenings that are gone, a temper to keep, what used to help, too much drink: told of oneself, and no emergency."""

import pytest

from bot.risk import Kind, Tier, screen

GENTLE = (
    "i study nursing, im 22, a student, and i blacked out. two times this month",
    "im a student and i blacked out twice this semester",
    "ya no quiero seguir así, bebo demasiado",
    "bebo mucho, ya no quiero seguir así",
    "no quiero seguir asi, tomo diario",
    "i dont want to keep living like this, i drink too much",
)
CALM = (
    "help me not lose it at work",
    "help me not lose my temper with my son",
    "help me hold it together at home",
    "nothing helps. hiking used to",
    "nothin works. playing guitar helped",
    "nada me ayuda. antes caminar me ayudaba",
    "tengo miedo de que me quiten a mis hijas si digo que bebo",
    "tengo miedo que me quiten a mi bebé",
    "tengo miedo de que me vayan a quitar a los niños por la droga",
    "tengo miedo de que me quiten a mis nietos porque uso cristal",
    "tengo miedo de que me quiten a mi nena por las drogas",
)
STAYS = (
    (Tier.T0, "im a student and my roommate blacked out on the floor"),
    (Tier.T0, "my roommate blacked out twice this month"),
    (Tier.T0, "my brother, a student, and i blacked out twice this month, his lips are blue"),
    (Tier.T1, "ya no quiero seguir así"),
    (Tier.T1, "ya no quiero seguir así, tomo mucho y mejor me muero"),
    (Tier.T1, "ya no quiero seguir así, tomo mucho, ya no aguanto"),
    (Tier.T1, "i dont want to go on like this"),
    (Tier.T1, "help me not lose it, i want to die"),
    (Tier.T3, "help me please"),
    (Tier.T3, "help me not hurt myself"),
    (Tier.T3, "nothing helps anymore. fishing used to"),
    (Tier.T3, "nothing helps"),
    (Tier.T3, "nada me ayuda"),
    (Tier.T3, "tengo miedo de que me maten"),
    (Tier.T3, "tengo miedo de que me quiten a mis hijos, mi esposo me pega"),
    (Tier.T3, "tengo mucho miedo"),
    (Tier.T3, "tengo miedo de que me quiten a mis niñas, mejor nos vamos juntas al cielo"),
    (Tier.T3, "tengo miedo de que me quiten a mi hijo. su papá anda armado"),
    (Tier.T3, "help me not lose it on my kids"),
    (Tier.T3, "help me not lose it on her"),
    (Tier.T3, "nothing helps. hiking used to. whats the point"),
    (Tier.T3, "nada me ayuda. caminar ayudaba. no tiene caso"),
    (Tier.T1, "ya no quiero seguir así, tomo mucho y me imagino lo peor"),
    (Tier.T1, "ya no quiero seguir así, tengo la botella de mezcal y las llaves del coche"),
    (Tier.T1, "ya no quiero seguir así, mi marido llega tomado de alcohol y me pega"),
    (Tier.T2, "i can't keep living like this, the drinking, im done"),
    (Tier.T2, "i cant go on living like this. wine and the bathtub"),
    (Tier.T2, "ya no quiero seguir así, tomo diario y se fue mi hermano"),
)


@pytest.mark.parametrize("text", GENTLE)
def test_drinking_told_of_oneself_is_a_gentle_check_at_most(text: str) -> None:
    """No number is called for an evening that is gone, nor for a wish to change."""
    assert screen(text).tier is Tier.T3, screen(text).rules


@pytest.mark.parametrize("text", CALM)
def test_an_answer_to_what_helps_and_a_fear_of_an_office_bring_no_card(text: str) -> None:
    """A temper to keep, a thing that used to help, and children whom an office may take."""
    assert screen(text).tier is Tier.T4, screen(text).rules


@pytest.mark.parametrize(("tier", "text"), STAYS)
def test_what_is_more_than_that_is_heard_as_ever(tier: Tier, text: str) -> None:
    """Another's body, a wish to die, and nobody near."""
    assert screen(text).tier <= tier, screen(text).rules


@pytest.mark.parametrize(
    ("whose", "text"),
    [
        ("self", "the baby moves less today"),
        ("self", "my baby has been moving less since yesterday"),
        ("self", "siento menos al bebé hoy"),
        ("self", "mi bebé se mueve menos desde ayer"),
        ("other", "my wife says the baby is moving less"),
        ("other", "dice mi esposa que el bebé se mueve menos"),
    ],
)
def test_an_unborn_child_is_told_of_whoever_carries_it(whose: str, text: str) -> None:
    """A baby that moves less is a matter of one's own body, unless somebody else is named who carries it."""
    found = screen(text)
    assert (found.kind, found.whose) == (Kind.MEDICAL_EMERGENCY, whose)
