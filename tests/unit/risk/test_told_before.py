"""What only the message before explains: an overdose of one who died, and thoughts of dying; both languages."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk

GRIEF = (
    ("look. since my brother danny died last year ive been drinking more", "he od'd. danny. i found him"),
    ("my brother died of an overdose last year", "he od'd"),
    ("my sister passed away in march", "she overdosed. i found her"),
    ("mi hermano murio el año pasado", "tuvo una sobredosis. yo lo encontré"),
    ("se murió mi hijo", "fue una sobredosis, lo encontré yo"),
    ("we lost my cousin, he was 24", "he overdosed on fentanyl"),
    ("my dad passed away", "he overdosed. they found him"),
    ("perdí a mi prima", "tuvo una sobredosis"),
)
LIVE = (
    ("my brother almost died last year", "he od'd"),
    ("my brother died last year", "my friend, he od'd"),
    ("my brother died last year", "she od'd"),
    ("my brother died last year", "he od'd again help"),
    ("my brother died last year", "he od'd what do i do?"),
    ("my brother drinks", "he od'd"),
    ("mi hermano casi se muere", "tuvo una sobredosis"),
    ("mi hermano murió el año pasado", "mi hija tuvo una sobredosis"),
    ("my brother died last year", "he overdosed and i swallowed 40 pills"),
    ("my sister died last year", "she od'd. i took all her pills"),
    ("my brother died last year", "he took a whole bottle of pills and i did the same"),
    ("my sister died last year", "i overdosed on her pills"),
    ("my brother died last year", "he od'd. not moving"),
    ("my brother died last year", "he od'd hes not waking up"),
    ("my brother died last year", "he od'd, no pulse"),
    ("my brother died last year", "he od'd. lips are blue"),
    ("my brother died last year", "he od'd 10 minutes ago"),
    ("my brother died last year", "he od'd on the bathroom floor, unconscious"),
    ("my brother died last year", "he od'd. blue. i found him"),
    ("my boyfriend passed out", "he od'd"),
    ("my son is dead to me", "he od'd"),
    ("i think my son is dead", "he od'd"),
    ("i wish my brother died instead", "he od'd"),
    ("my brother died last year. my roommate lives here", "he od'd"),
    ("my sister said he died, my cousin", "she od'd"),
    ("my sister told me he died", "she od'd"),
    ("my brother died last year, his lips were blue", "he od'd. blue. i found him"),
    ("my brother just died", "he od'd. i found him"),
    ("my brother died last year and Mike is on fentanyl", "he od'd"),
    ("mi hermana murió el año pasado", "tuvo una sobredosis y yo me tomé 40 pastillas"),
    ("mi hermano murió el año pasado", "tuvo una sobredosis, no se mueve"),
    ("mi hermano murió el año pasado", "tuvo una sobredosis hace diez minutos"),
    ("ojalá mi hermano murió y no yo", "tuvo una sobredosis"),
    ("mi hijo se murió para mí", "tuvo una sobredosis"),
    ("mi hermano murió. mi vecino usa fentanilo", "tuvo una sobredosis"),
)


def after(*talk: str) -> tuple[Earlier, ...]:
    """Return messages as they were heard alone."""
    return tuple(Earlier(text, found.tier, found.kind) for text in talk for found in [screen(text)])


@pytest.mark.parametrize(("before", "text"), GRIEF)
def test_an_overdose_of_one_who_died_is_grief(before: str, text: str) -> None:
    """Alone it would be an emergency; the death told just before says that it is none."""
    assert screen(text).tier is Tier.T0
    assert screen_in_talk(text, after(before)).tier is Tier.T3
    assert screen_in_talk(text, ()).tier is Tier.T0


@pytest.mark.parametrize(("before", "text"), LIVE)
def test_an_overdose_that_may_be_now_stays_one(before: str, text: str) -> None:
    """Of another, again, with a cry for help, or with nobody dead before it."""
    assert screen_in_talk(text, after(before)).tier is Tier.T0


def test_a_living_one_named_after_the_dead_is_in_danger() -> None:
    """Whoever was named last is the one who overdosed."""
    for talk, text in (
        (("my brother died last year", "now my roommate is on fentanyl"), "he od'd i dont know what to do"),
        (("my brother died last year", "now my roommate is on fentanyl"), "he od'd"),
        (("mi hermano murió el año pasado", "mi compañero usa fentanilo"), "tuvo una sobredosis"),
    ):
        assert screen_in_talk(text, after(*talk)).tier is Tier.T0


def test_who_passed_a_test_is_not_dead() -> None:
    """`passed` is a death only with away or on."""
    assert screen_in_talk("he od'd", after("my son, he passed the test")).tier is Tier.T0


def test_a_death_told_long_before_does_not_carry_so_far() -> None:
    """Three messages on it may be anybody."""
    talk = ("my brother died last year", "i work nights", "at the mill")
    assert screen_in_talk("he od'd", after(*talk)).tier is Tier.T0


THOUGHTS = (
    (("i mean if i die. who gets the dog",), "ok relax im not gonna do nothin. just thinkin about it. sorta. u know"),
    (("i want to die",), "i just think about it sometimes"),
    (("i want to die",), "ive been kinda thinking about it"),
    (("quiero morirme",), "tranquilo, no voy a hacer nada. nomás lo pienso"),
    (("i want to die",), "no i think about it every day"),
    (("i want to die",), "just thinking about it. help"),
    (("i want to die",), "i keep thinking about it, no questions please"),
    (("i want to die",), "i never stop thinking about it"),
    (("i want to die",), "i can't stop thinking about it"),
    (("quiero morirme",), "no, lo pienso todos los días"),
    (("quiero morirme",), "no puedo dejar de pensar en eso"),
    (("quiero morirme",), "sigo pensando en eso, sin preguntas por favor"),
    (("i work at the hospital", "hes all i got left man"), "whats gonna happen to him if i go"),
    (("trabajo en el hospital", "es lo único que me queda"), "¿qué va a pasar con él si yo falto?"),
    (("hes all i got left man",), "what happens to him if i go yknow"),
    (("es lo único que me queda",), "¿qué va a pasar con él si yo falto?"),
    (("i wanna go be with my baby",), "she was born sleeping in june"),
    (("my baby died in may",), "i want to be with her"),
    (("mi hija nació dormida",), "quiero irme con ella"),
)
QUIET = (
    (("i drink a lot",), "im just thinking about it"),
    (("i want to die",), "im thinking about it, the program you offer"),
    (("i want to die",), "i dont think about it anymore"),
    (("i want to die",), "i stopped thinking about it"),
    (("i want to die",), "no, im not thinking about it now"),
    (("quiero morirme",), "ya no pienso en eso"),
    (("quiero morirme",), "ya dejé de pensar en eso"),
    (("hes all i got left man",), "whats gonna happen to him if i go to rehab"),
    (("tomo mucho",), "nomás lo pienso"),
    (("my baby is in the nicu",), "i want to be with her"),
    (("i want to be with my son",), "my grandma died in may"),
    (("quiero ver a mi hija",), "mi abuela falleció en mayo"),
)


@pytest.mark.parametrize(("before", "text"), THOUGHTS)
def test_thoughts_of_dying_are_heard_from_the_talk(before: tuple[str, ...], text: str) -> None:
    """They are a T2, so that somebody asks."""
    found = screen_in_talk(text, after(*before))
    assert (found.tier, found.kind) == (Tier.T2, Kind.SUICIDE_PASSIVE)


@pytest.mark.parametrize(("before", "text"), QUIET)
def test_what_is_thought_of_may_be_something_else(before: tuple[str, ...], text: str) -> None:
    """With no dying before it, of a program, or no more."""
    assert screen_in_talk(text, after(*before)).tier > Tier.T2
