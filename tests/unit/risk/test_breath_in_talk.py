"""Breath told on after an overdose: "its slow with long gaps" is an emergency there, and nothing elsewhere."""

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk

HIS = ("my husband took too many of his pain pills", "he's gone back to lie down and he's breathing funny now")
SUYA = ("mi esposo se tomó demasiadas pastillas para el dolor", "está respirando raro")
MINE = ("i cant breathe and my chest is tight",)

FAILS = [
    (HIS, "its slow with long gaps and a sort of gurgle"),
    (HIS, "only like 4 breaths a minute"),
    (HIS, "a rattle, and then nothing, and then it starts"),
    (HIS, "every ten seconds or so"),
    (HIS, "really shallow"),
    (("my brother is not breathing right",), "slow, and it stops for a while"),
    (SUYA, "es lenta, con pausas largas, como un ronquido"),
    (SUYA, "hace como un gorgoteo"),
    (SUYA, "muy despacio, cada diez segundos"),
    (SUYA, "se detiene y luego vuelve"),
]
SNORES = [
    (HIS, "breathing sounds normal like his regular snore"),
    (HIS[:1], "hes just snoring like always, real deep"),
    (SUYA, "ronca como siempre"),
]
QUIET = [
    (HIS, "no gurgle, no gaps, he is talking"),
    (HIS, "should i call again if it starts to gurgle"),
    (HIS, "the page is slow"),
    (HIS, "its slow but he is awake and talking"),
    (HIS, "can you call me every ten minutes"),
    (SUYA, "no ronca"),
    (SUYA, "la página está lenta"),
    (MINE, "its slower now"),
    (MINE, "ok its coming down a little i think. heart still fast but not like before"),
    (("i feel low today",), "its slow with long gaps"),
    (("he snores and i cant sleep",), "like a chainsaw, every night, big snore"),
]


def after(before: tuple[str, ...], text: str) -> tuple[Tier, Kind]:
    """Return what `text` is taken for after what was said before it."""
    heard = [(said, screen(said)) for said in before]
    found = screen_in_talk(text, tuple(Earlier(said, it.tier, it.kind) for said, it in heard))
    return found.tier, found.kind


@pytest.mark.parametrize(("before", "text"), FAILS)
def test_breath_told_on_is_the_emergency_it_belongs_to(before: tuple[str, ...], text: str) -> None:
    """Slow, with gaps, or with a sound in it, of the breath that was just spoken of."""
    tier, kind = after(before, text)
    assert tier is Tier.T0
    assert kind in (Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY)


@pytest.mark.parametrize(("before", "text"), SNORES)
def test_a_snore_after_an_overdose_is_never_nothing(before: tuple[str, ...], text: str) -> None:
    """Deep snoring is a sign of too much of an opioid, whoever calls it usual."""
    tier, kind = after(before, text)
    assert tier <= Tier.T1
    assert kind is Kind.OVERDOSE


@pytest.mark.parametrize(("before", "text"), QUIET)
def test_what_is_said_of_another_thing_or_denied_is_none(before: tuple[str, ...], text: str) -> None:
    """What is not so, what one would look for, a page, and one who calms down."""
    assert after(before, text)[0] >= Tier.T3
