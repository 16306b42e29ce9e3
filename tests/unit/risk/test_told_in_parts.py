"""Pills told one message after another add up; an amount that answers something else does not."""

import pytest

from bot.risk import Kind, Tier
from bot.risk.context import Earlier, screen_in_talk

ADDS_UP = [
    ("i took some of my moms sleep meds", "like 30 of them"),
    ("took some of my moms pills", "idk", "like ten of them"),
    ("took some of my moms pills", "like ten"),
    ("i took the pills", "the ones for my heart", "the whole bottle"),
    ("i took my roommates trazodone", "my head is heavy", "a handful"),
    ("popped some xanax", "idk how many"),
    ("tomé unas pastillas", "como veinte"),
    ("me tomé unas pastillas de mi abuela", "las blancas", "ya ni sé cuántas"),
    ("tomé las pastillas de la presión", "todo el frasco"),
]
DOES_NOT = [
    ("i take my meds every day", "like 10 pills"),
    ("i took my meds this morning", "my sister is near", "like ten"),
    ("i took pills for years", "a lot"),
    ("i took my meds with breakfast", "my sister makes it", "like 9 pills"),
    ("i used to take pills", "like 30 of them"),
    ("i didnt take any pills", "a lot"),
    ("i took some ibuprofen", "like 2 of them"),
    ("i took the bus", "like 30 of them"),
    ("my doctor prescribed pills and i took the pills", "a handful"),
    ("me tomé la pastilla", "como dos"),
    ("tomo una pastilla al día", "como diez de esas"),
    ("nunca tomé pastillas", "muchas"),
]


def _last(talk: tuple[str, ...]) -> tuple[Tier, Kind, tuple[str, ...]]:
    earlier: list[Earlier] = []
    for text in talk:
        heard = screen_in_talk(text, tuple(earlier))
        earlier.append(Earlier(text, heard.tier, heard.kind))
    return heard.tier, heard.kind, heard.rules


@pytest.mark.parametrize("talk", ADDS_UP, ids=" / ".join)
def test_pills_told_in_parts_are_an_overdose(talk: tuple[str, ...]) -> None:
    """The amount alone says it, of pills spoken of one message before or two."""
    tier, kind, rules = _last(talk)
    assert (tier, kind) == (Tier.T0, Kind.OVERDOSE), rules


@pytest.mark.parametrize("talk", DOES_NOT, ids=" / ".join)
def test_an_amount_of_something_else_is_none(talk: tuple[str, ...]) -> None:
    """What is taken as told, or never, or is few, is no overdose; nor a number that answers something else."""
    tier, _, rules = _last(talk)
    assert tier is Tier.T4, rules


BEHIND_A_DOOR = [
    (
        "usa fentanilo y el mes pasado lo encontré tirado en el baño",
        "le toqué la puerta y no me contesta. está con llave",
    ),
    ("mi hija se mete heroína", "no contesta la puerta, no se oye nada adentro"),
    ("mi hermano estaba morado la otra vez", "mi hermano no abre, tengo miedo de que esté otra vez tirado"),
    ("my brother is on fentanyl", "he has a job tho", "he wont answer the door and its locked"),
    ("she od'd in may", "shes not answering the door, i dont hear anything inside"),
]
NO_DOOR = [
    ("my brother is on fentanyl", "he doesnt answer my texts"),
    ("mi hermano usa fentanilo", "no me contesta los mensajes"),
    ("my sister uses heroin", "the clinic never answers the phone"),
]


@pytest.mark.parametrize("talk", BEHIND_A_DOOR, ids=" / ".join)
def test_a_silent_door_after_an_opioid_was_told_is_an_overdose(talk: tuple[str, ...]) -> None:
    """With nothing told before, a person looks at it all the same."""
    tier, kind, rules = _last(talk)
    assert (tier, kind) == (Tier.T0, Kind.OVERDOSE), rules
    assert _last(talk[-1:])[:2] == (Tier.T2, Kind.MEDICAL_EMERGENCY)


@pytest.mark.parametrize("talk", NO_DOOR, ids=" / ".join)
def test_a_phone_that_is_not_answered_is_none(talk: tuple[str, ...]) -> None:
    """Whoever uses may leave a text alone."""
    assert _last(talk)[0] >= Tier.T3
