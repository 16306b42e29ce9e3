"""A sign of a dangerous withdrawal is heard in a message of its own, where the talk told of the stopping before."""

import pytest

from bot.risk import Kind, Tier
from bot.risk.context import Earlier, screen_in_talk

_BETWEEN = "my sister has the kids for the whole weekend"

TOLD = [
    ("quit drinking on monday, a bottle a day before", "kids are ok", "the bugs are gettin worse"),
    ("quit drinking on monday, a bottle a day before", "my hands are shakin so bad"),
    ("quit drinking on monday, a bottle a day before", "keep seein spiders on the curtain"),
    ("i been off my xanax since friday", "arms keep jerkin and everything is too loud"),
    ("i been off my xanax since friday", "i just went blank and woke up on the floor"),
    ("no beer for 3 days", "my heart is going crazy"),
    ("no beer for 3 days", "i think i wet the bed"),
    ("dejé de tomar el lunes", "ya son cuatro días", "veo bichos en la pared"),
    ("dejé de tomar el lunes", "me tiemblan mucho las manos"),
    ("dejé las pastillas hace tres días", "me mordí la lengua"),
    ("i quit drinking 2 days ago", "i dont know what day it is"),
    ("i quit drinking 2 days ago", "i see people in the corner of my room"),
    ("i quit drinking 2 days ago", "i keep hearing things that are not there"),
    ("i quit drinking friday", "i used to feel fine, now spiders on the wall"),
    ("no alcohol since sunday", "my hands wont quit, im shaking so bad"),
    ("no alcohol since sunday", "im seeing things"),
    ("my husband quit drinking friday", "he sees people in the room that are not there"),
    ("dejé de tomar el lunes", "no sé ni qué día es"),
    ("dejé de tomar el lunes", "veo gente que no está"),
    ("llevo tres días sin tomar", "oigo voces en la noche"),
    ("llevo tres días sin tomar", "siento que el corazón se me quiere salir"),
    ("i quit drinking on friday", "shaking worse this morning and i heard my dogs tags in the hall"),
    ("dejé de tomar el lunes", "me tiemblan mucho las manos y anoche oí al perro en la cocina"),
]
NOT_TOLD = [
    ("i quit drinking 4 years ago", "my hands shake when i talk in public"),
    ("i quit drinking on monday", _BETWEEN, "my dog is shaking from the thunder outside"),
    ("i quit drinking on monday", _BETWEEN, "will i start to see bugs on the walls"),
    ("i quit drinking on monday", _BETWEEN, "im not shaking anymore since this morning thank god"),
    ("i quit drinking on monday", "last time i saw spiders on day two"),
    ("my kids love the zoo", "we saw snakes there"),
    ("i quit my job on monday", "my heart is racing about it"),
    ("dejé de tomar hace cinco años", "me tiemblan las manos en público"),
    ("dejé de tomar el lunes", "ya no me tiemblan las manos"),
    ("dejé el trabajo el lunes", "hay hormigas en la cocina"),
    ("i quit drinking 2 days ago", "i dont know what day works for me"),
    ("i quit drinking 2 days ago", "i see people at the meetings and it helps"),
    ("i quit drinking 2 days ago", "i want to hear things from other folks"),
    ("i quit drinking 2 days ago", "i went blank on the last question"),
    ("i quit drinking 2 days ago", "im going blank, what comes next"),
    ("i quit drinking 2 days ago", "my daughter wet the bed"),
    ("i quit drinking 2 days ago", "cant stop my leg shaking, its a nervous habit"),
    ("we went out on friday without drinks", "i see people in another way now"),
    ("dejé de tomar el lunes", "no sé qué día puedo venir"),
    ("dejé de tomar el lunes", "no sé qué día es la cita"),
    ("dejé de tomar el lunes", "veo gente en las juntas y me ayuda"),
    ("dejé de tomar el lunes", "el corazón se me sale de alegría"),
    ("no puedo parar de tomar en las noches", "no sé qué día venir"),
]


def _last(talk: tuple[str, ...]) -> tuple[Tier, Kind, tuple[str, ...]]:
    earlier: list[Earlier] = []
    for text in talk:
        heard = screen_in_talk(text, tuple(earlier))
        earlier.append(Earlier(text, heard.tier, heard.kind))
    return heard.tier, heard.kind, heard.rules


@pytest.mark.parametrize("talk", TOLD, ids=" / ".join)
def test_a_sign_after_the_stopping_is_an_emergency(talk: tuple[str, ...]) -> None:
    """Seeing what is not there, a seizure nobody saw, shaking and a racing heart, however long ago it was told."""
    tier, _, rules = _last(talk)
    assert tier is Tier.T0, rules


@pytest.mark.parametrize("talk", NOT_TOLD, ids=" / ".join)
def test_what_is_no_sign_or_no_stopping_of_these_days_is_none(talk: tuple[str, ...]) -> None:
    """Years ago, another time, a question, a denial, a dog, and a job that was left."""
    tier, _, rules = _last(talk)
    assert tier >= Tier.T2, rules
    assert not any("drying_out" in rule for rule in rules)


PLANNED = [
    (Tier.T3, "cuando no tomo me tiemblan las manos", "y este lunes quiero dejarlo de una vez, yo solo"),
    (Tier.T3, "i get the shakes when i dont drink", "monday im quitting on my own"),
    (Tier.T2, "hace dos años me dio una convulsión cuando dejé la cerveza", "el lunes lo dejo, yo solo"),
    (Tier.T2, "two years ago i quit drinking and had a seizure", "im done with it friday, by myself"),
    (Tier.T2, "el lunes lo dejo, yo solo", "hace dos años me dio una convulsión cuando dejé la cerveza"),
]
NOT_PLANNED = [
    ("hello", "este lunes quiero dejarlo de una vez, yo solo"),
    ("cuando no tomo me tiemblan las manos", "el lunes dejo el trabajo, yo solo"),
    ("cuando no tomo me tiemblan las manos", "no quiero dejarlo yo solo"),
    ("i get the shakes when i dont drink", "on monday im quitting my job by myself"),
    ("i get the shakes when i dont drink", "i live alone"),
]


@pytest.mark.parametrize(("at", "told", "text"), PLANNED)
def test_a_plan_to_stop_alone_is_a_caution_after_a_withdrawal(at: Tier, told: str, text: str) -> None:
    """And somebody should hear of it where stopping brought a seizure before, whichever was told first."""
    tier, kind, rules = _last((told, _BETWEEN, text))
    assert (tier, kind) == (at, Kind.WITHDRAWAL), rules


@pytest.mark.parametrize(("told", "text"), NOT_PLANNED)
def test_what_is_no_plan_to_stop_drinking_is_none(told: str, text: str) -> None:
    """A job, a refusal, living alone, and a plan that says of what to nobody."""
    assert not any("stopping_planned" in rule for rule in _last((told, _BETWEEN, text))[2])
