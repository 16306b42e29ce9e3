"""Blows, doors, threats and childhood as they are typed on a phone: heard at their tier and kind, and no further."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen

HEARD = (
    # pushed, slapped, dragged; with a fall; with a child on the way
    ("mi pareja me jaloneó anoche en la cocina", Tier.T3, Kind.ABUSE_DANGER),
    ("el viejo me abienta cosas cuando toma", Tier.T3, Kind.ABUSE_DANGER),
    ("ya no quiero q me cachetee, ayer mi esposo me cacheteó", Tier.T3, Kind.ABUSE_DANGER),
    ("mi suegro me enpujo y me pegué en la espalda", Tier.T2, Kind.ABUSE_DANGER),
    ("anoche me aventó contra el refri", Tier.T2, Kind.ABUSE_DANGER),
    ("me arrastró de las greñas", Tier.T2, Kind.ABUSE_DANGER),
    ("my girlfriend shoved me into the counter", Tier.T2, Kind.ABUSE_DANGER),
    ("mi novio me aventó, tengo 7 meses de embarazo", Tier.T1, Kind.ABUSE_DANGER),
    ("toy enbarazada y mi marido me pega si no cocino", Tier.T1, Kind.ABUSE_DANGER),
    ("my fiance slapped me and i'm 5 months along", Tier.T1, Kind.ABUSE_DANGER),
    # kept in, followed, hidden from, and the child as a threat
    ("mi esposo me deja encerrada con los niños", Tier.T0, Kind.ABUSE_DANGER),
    ("me cacheteó y se llevó las llaves, no puedo salir", Tier.T0, Kind.ABUSE_DANGER),
    ("no podemos salir, se llevó la llave mi suegra", Tier.T2, Kind.ABUSE_DANGER),
    ("dice q si lo denuncio me quita a la niña", Tier.T2, Kind.ABUSE_DANGER),
    ("un tipo me sigue en su moto hasta la clínica", Tier.T2, Kind.ABUSE_DANGER),
    ("necesito irme a un lado q no me halle mi ex", Tier.T2, Kind.ABUSE_DANGER),
    ("he took the keys and i can't get out", Tier.T2, Kind.ABUSE_DANGER),
    ("she said if i tell she'll keep my son", Tier.T2, Kind.ABUSE_DANGER),
    ("where can we stay so my ex won't find us", Tier.T2, Kind.ABUSE_DANGER),
    # put out, and weapons in jest
    ("mi pareja nos echó a la calle con mis hijas", Tier.T2, Kind.ABUSE_DANGER),
    ("mis papás me quieren echar a golpes de la casa por ser trans", Tier.T1, Kind.ABUSE_DANGER),
    ("mi esposo me puso la navaja en el estómago según de broma", Tier.T1, Kind.ABUSE_DANGER),
    ("tiene pistola y dijo que nos morimos todos juntos", Tier.T0, Kind.ABUSE_DANGER),
    ("my husband is kicking me and the baby out", Tier.T2, Kind.ABUSE_DANGER),
    # childhood, and a child now
    ("mi padrino me tocaba cuando era chiquita", Tier.T3, Kind.SEXUAL_VIOLENCE),
    ("my stepdad touched me when i was little", Tier.T2, Kind.CHILD_DANGER),
    ("salí embarazada de mi padrastro, tengo 14", Tier.T0, Kind.CHILD_DANGER),
    ("i'm 14, my uncle got me pregnant", Tier.T0, Kind.CHILD_DANGER),
    ("le pegué a mi hija con el cinto", Tier.T2, Kind.HARM_TO_OTHERS),
)
STILL_AT_ONCE = (
    "my stepdad touched me when i was little and he still comes in my room",
    "im 15 and my uncle touched me when i was little",
    "mi padrastro me toca",
    "my husband is kicking me in the stomach",
    "he is kicking me and the kids",
)
QUIET = (
    "mi doctora me empuja a caminar más",
    "estoy embarazada y el bebé me patea",
    "i'm pregnant and the baby kicks me all night",
    "la app me avienta errores",
    "se llevó las llaves del carro y no puedo salir al súper",
    "dejé encerradas las llaves y no puedo entrar",
    "mi ex me sigue en instagram",
    "¿a dónde puedo ir que no me encuentre con mis amigos de la peda?",
    "somewhere my boss can't find me work on sundays",
    "he says he'll take the kids to school",
    "mi abuelo me tocaba la armónica de niño",
    "de niña me tocó cuidar a mis hermanos",
    "tengo 16 semanas y estoy embarazada de gemelos",
    "mi mamá estaba embarazada de mi hermano cuando llegamos",
    "me sacaron a patadas del bar jaja",
    "se me fue la mano con el chile",
    "i beat my son at mario kart",
    "en la casa metemos a los niños al cuarto a dormir",
)


@pytest.mark.parametrize(("text", "tier", "kind"), HEARD)
def test_harm_is_heard_as_it_is_typed(text: str, tier: Tier, kind: Kind) -> None:
    """It is of the kind that brings its own card, and as urgent as told."""
    found = screen(text)
    assert (found.tier, found.kind) == (tier, kind)


@pytest.mark.parametrize("text", STILL_AT_ONCE)
def test_what_goes_on_is_at_once(text: str) -> None:
    """Nothing told of a childhood, or of being put out, hides what is done today."""
    assert screen(text).tier is Tier.T0


@pytest.mark.parametrize("text", QUIET)
def test_what_only_sounds_like_it_brings_no_card(text: str) -> None:
    """A push that helps, a baby's kick, lost keys, a turn that fell to one."""
    assert screen(text).tier is Tier.T4
