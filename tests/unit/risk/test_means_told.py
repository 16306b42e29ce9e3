"""Means told of in a talk make what is wished after them graver, and a gun is not put away by a mere denial."""

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk
from bot.risk.correction import denied

GUNS = (
    "my dads pistol is in the drawer and i keep looking at it",
    "got a shotgun in the closet, not that id do anything",
    "tengo la escopeta de mi papá en el clóset y pienso usarla",
)
DENIALS = (
    "whiskey talking. i aint gonna hurt myself. just mad",
    "i'm not suicidal",
    "no me voy a matar, nomás estoy enojado",
    "false alarm",
    "that's not what i meant",
)


def _told(text: str, tier: Tier = Tier.T1, kind: Kind = Kind.SUICIDE_ACTIVE) -> tuple[Earlier, ...]:
    return (Earlier(text, tier, kind),)


@pytest.mark.parametrize("gun", GUNS)
@pytest.mark.parametrize("text", DENIALS)
def test_a_denial_puts_no_gun_away(gun: str, text: str) -> None:
    """What was heard of one's own life stands, with its card and its question."""
    assert denied(text, screen(text), _told(gun)) == frozenset()
    assert denied(text, screen(text), (*_told(gun), *_told("nobody would miss me", Tier.T2))) == frozenset()


@pytest.mark.parametrize("text", ["whiskey talking. i aint gonna hurt myself. just mad", "i'm not suicidal"])
@pytest.mark.parametrize(
    "told",
    [
        "i want to end it",
        "i had to shoot the old dog with my rifle",
        "my nail gun is killing me",
        "this water gun fight will be the death of me",
    ],
)
def test_with_no_gun_of_that_sort_a_denial_takes_back_as_ever(told: str, text: str) -> None:
    """No gun, one for an animal, and a tool."""
    assert denied(text, screen(text), _told(told)) == {"suicide_active"}


def test_a_gun_keeps_no_other_danger_up() -> None:
    """What was heard of a body is taken back beside it."""
    earlier = (*_told(GUNS[0]), *_told("some words", Tier.T1, Kind.OVERDOSE))
    assert denied("I didn't take anything", screen("I didn't take anything"), earlier) == {"overdose"}


WISHES = (
    "would my girl even care if i was gone",
    "sometimes i just wouldnt mind not waking up",
    "¿a quién le importaría si yo no estuviera?",
    "ni lo notarían si yo ya no estuviera",
)


@pytest.mark.parametrize("means", [*GUNS, "i have all his pills on the table", "tengo la soga lista"])
@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_is_graver_after_means(means: str, wish: str) -> None:
    """However many messages lie between."""
    between = tuple(Earlier("my sister has the kids this weekend", Tier.T4, Kind.NONE) for _ in range(6))
    found = screen_in_talk(wish, (*_told(means), *between))
    assert found.tier <= Tier.T1, found.rules


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize(
    "told",
    [
        Earlier("he threatened me with a gun", Tier.T0, Kind.ABUSE_DANGER),
        Earlier("the gun is at my brothers", Tier.T3, Kind.DISTRESS),
        Earlier("i want to end it", Tier.T1, Kind.SUICIDE_ACTIVE),
    ],
)
def test_without_ones_own_means_a_wish_is_what_it_is_alone(wish: str, told: Earlier) -> None:
    """A gun of another's, one that is away, and none."""
    talk = (told, Earlier("my sister has the kids this weekend", Tier.T4, Kind.NONE))
    assert screen_in_talk(wish, talk).tier is screen(wish).tier is Tier.T2


def test_what_is_no_wish_stays_quiet_after_means() -> None:
    """An ordinary line is one."""
    assert screen_in_talk("what does a visit cost", _told(GUNS[1])).tier is Tier.T4
