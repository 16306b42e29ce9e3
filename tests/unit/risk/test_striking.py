"""An order to this chat to strike out words of danger is no cry, and hides none that stands in the same message."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.context import Earlier, screen_in_talk
from bot.risk.striking import only_strikes, strikes_a_blow, strikes_a_quote, strikes_old_harm

ORDERS = (
    "take out the part where it says suicidal",
    'Take out the part where it says "suicidal"',
    "take out suicidal",
    "delete suicidal please",
    "remove the word suicide",
    "can you remove the part about me being suicidal",
    "please take out the part where i said i want to die",
    "strike the word suicidal",
    "strike the suicidal part, i didnt say that",
    "erase the line about killing myself",
    "remove where it says wanting to die",
    "ok take out the bit about dying",
    "take out suicidal and put sad instead",
    "delete the part that says i'm suicidal, thats not what i meant",
    "leave out the part about self harm",
    "quita donde dice suicidio",
    "quita la palabra suicidio",
    "borra lo de matarme",
    "quite la parte de que me quiero morir",
    "borre la línea donde dice suicida, por favor",
    "elimina lo de suicidio",
    "puede quitar la parte donde dije que me quería matar",
    "quita lo de que me quiero matar",
    "saque lo de la muerte",
    "quita suicidio y ponga triste",
    "Fine. Take the rifle stuff out of my summary",
    "take the part about the gun out of what brings me here",
    "bueno, quita lo de la pistola de lo que me trae",
    "leave out the cutting. every bit of it",
    "take out the cutting part please",
    "the cutting, leave it out",
    "lo de no quiero vivir bórrelo de lo que me trae",
    "quite lo de q no queria vivir, era un decir",
    "quite lo de no querer vivir",
    "borra lo de que ya no quería seguir viviendo",
    "lo de matarme quítelo",
    "no, borre lo de matarme",
    "borre lo de cortarme",
    "leave out the kms thing",
    "remove the joke about kms please",
    "delete the bit about killing myself, it was a joke",
    "take out the kill myself joke",
    "quitale lo d matarme porfa",
    "kita lo d cortarme porfa",
    "quite por favor lo de suicidarme, yo no dije eso",
    "sáquelo lo del suicidio",
    "quita la d cortarme, no kiero q eso salga",
    "quiero ver el resumen, quita lo d cortarme",
    "quite lo del suicidio y lo de que no me quiero matar, se ve feo",
    "borre la frase que empieza con quite lo del suicidio",
    "take out that im losing my mind, that is private",
)
OF_THE_PAST = (
    "send it without the overdose from march",
    "take out my overdose last year",
    "delete the part about his overdose in june",
    "and leave out the unconscious part too",
    "remove the bit where she was passed out",
    "mándelo sin lo de la sobredosis de junio",
    "quite lo de mi sobredosis del año pasado",
    "y lo de inconsciente también quítelo",
    "borra lo de que estuvo inconsciente",
    "la parte de la sobredosis de abril quítala",
)
CRIES = (
    "take out the overdose, he is overdosing",
    "quita lo de inconsciente, está inconsciente",
    "mándelo, está inconsciente",
    "lo de la sobredosis de marzo pasó otra vez, no despierta",
    "he is unconscious, leave it",
    "leave out the cutting, i just did it again",
    "quite lo de matarme, lo hago hoy",
    "no borre lo de matarme",
    "no me quite lo de que no quiero vivir",
    "lo de no quiero vivir es verdad",
    "take out the bit about overdose",
    "quita lo de la sobredosis",
    "take out suicidal, say im gonna do it tonight",
    "take out suicidal i still am",
    "take out suicidal, im past that, im ready",
    "take out suicidal, tonight",
    "take out the suicide note",
    "take out that part, i want to die tonight",
    "take out the part where i said i want to die, i want to kill him",
    "take out the part where i said i want to die, it was true",
    "take out i want to die",
    "take me out im suicidal",
    "delete me i want to die",
    "remove the part about my kids, theyre better off without me",
    "strike one more, suicide",
    "take out the pills, suicidal",
    "i need to cut out killing myself",
    "i want to remove myself, suicide",
    "take out the part where it says suicidal because ill be dead anyway",
    "remove suicidal, nothing matters anymore and i want to die",
    "scratch that im suicidal",
    "strike that. i want to die",
    "take out wanting to die, i took the pills",
    "me quita el sueño, me quiero morir",
    "quita lo de suicidio, ya lo voy a hacer",
    "borra lo de matarme, mejor pon que esta noche",
    "borra todo, me quiero morir",
    "saca la pistola y me quiero matar",
    "quita la parte de que me quiero morir, es verdad, me quiero morir",
    "que me quiten la vida, suicidio",
    "quiero borrarme, suicidio",
    "sacame de aquí me quiero morir",
    "elimina mi dolor, quiero morir",
    "quita eso, hoy me mato",
    "quita eso. me corto",
    "quita la. me quiero matar",
    "take out that. i want to die",
    "leave that out, kms",
    "take out the kms thing, i meant it",
    "quita lo d cortarme porfa, lo voy a hacer",
    "quita lo d cortarme, ya me corte",
    "no quites lo d cortarme",
    "quita lo del suicidio y dame la pistola",
    "quite lo de mi hija que se quiere matar",
    'take out "im going to kill myself tonight"',
)
"""What is ordered struck out stands beside a cry, or is none of the words in this chat."""
NO_ORDERS = (
    "i want to take myself out",
    "erase me",
    "get rid of me",
    "leave out the gun",
    "take out the knife",
    "take out my whole family",
    "no dont take out the part where i want to die",
    "quítame la vida",
)


@pytest.mark.parametrize("text", ORDERS)
def test_an_order_to_strike_words_out_brings_no_card(text: str) -> None:
    """It quotes what was said before, and what was heard then stands as it was."""
    assert only_strikes(text)
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        'lo d "ya vengo, tengo q irme" quitelo, eso no es una respuesta, y lo d "ya regrese" tambien',
        'take out "brb, have to go" thats not an answer',
        'quita lo que dice "ya llegué, ya me voy"',
    ],
)
def test_words_in_quotes_may_be_struck_out(text: str) -> None:
    """Short words of leaving and coming back weigh as much as a farewell, and are quoted here."""
    assert strikes_a_quote(text)
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    ['take out "brb", im done with everything', "lo de ya llego quitelo", 'quitelo "ya me voy", para siempre'],
)
def test_what_stands_beside_a_quote_is_read(text: str) -> None:
    """And without its quotes nothing is one."""
    assert not strikes_a_quote(text)


@pytest.mark.parametrize(
    "text",
    [
        "quita lo de que me corto", "borre la parte de que me corto, por favor", "remove the hurting myself part",
        "take out the part about cutting myself", "delete the line about hurting myself please",
    ],
)  # fmt: skip
def test_an_order_that_tells_of_hurting_oneself_these_days_is_asked_about(text: str) -> None:
    """No card, and no silence either: nobody may have heard of it before."""
    assert only_strikes(text)
    assert (screen(text).tier, screen(text).kind) == (Tier.T3, Kind.DISTRESS)


@pytest.mark.parametrize("text", CRIES)
def test_an_order_hides_no_cry(text: str) -> None:
    """Whatever goes on beside it is heard with the words that were to go."""
    assert not only_strikes(text)
    assert screen(text).tier <= Tier.T2


@pytest.mark.parametrize("text", NO_ORDERS)
def test_who_is_to_go_themselves_orders_no_words_struck_out(text: str) -> None:
    """Nor is a thing one of the words here."""
    assert not only_strikes(text)


@pytest.mark.parametrize(
    "text",
    [
        "take the gun out of the house",
        "take the gun stuff out of what brings me, i have it loaded",
        "take the gun out of my hand",
        "quita la pistola de mi mano",
    ],
)
def test_a_weapon_is_struck_out_of_the_summary_only(text: str) -> None:
    """Out of a hand or a house is no order to the chat, and what goes on is none either."""
    assert not only_strikes(text)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("i cut sometimes", "leave out the cutting... im bleeding though"),
        ("i want to cut", "i did it again today, dont put that"),
        ("i cut myself", "leave out the cutting, i just did it again"),
        ("me corto", "quite lo de cortarme, estoy sangrando"), ("quiero cortarme", "ya lo hice, no ponga eso"),
    ],
)  # fmt: skip
def test_what_is_told_beside_an_order_is_heard(told: str, text: str) -> None:
    """To leave a word out undoes no deed."""
    earlier = screen(told)
    assert screen_in_talk(text, (Earlier(told, earlier.tier, earlier.kind),)).tier is Tier.T0


@pytest.mark.parametrize(
    "text", ["leave out the cutting, im fine", "dont put that, put anxiety", "no ponga eso, ponga terapia"]
)
def test_an_order_with_nothing_beside_it_is_no_danger(text: str) -> None:
    """Another word for it is a plain answer."""
    assert screen_in_talk(text, (Earlier("i want to cut", Tier.T1, Kind.SELF_HARM),)).tier is Tier.T4


@pytest.mark.parametrize("text", OF_THE_PAST)
def test_an_emergency_that_is_over_may_be_struck_out(text: str) -> None:
    """With its month, or as what is told of, it is a line of the summary."""
    assert screen(text).tier is Tier.T4


OLD_HARM = (
    "omg no. i am safe. i just want you to delete that i self harmed before",
    "delete that i used to cut",
    "take out that i hurt myself in high school please",
    "put the self harm thing back, but say its years ago",
    "quita lo de que me cortaba de joven",
    "pon otra vez lo de que me cortaba pero di que fue hace años",
)


@pytest.mark.parametrize("text", OLD_HARM)
def test_a_harm_of_years_ago_is_taken_out_or_put_back_without_a_card(text: str) -> None:
    """Whoever is safe and orders their summary is asked nothing."""
    assert strikes_old_harm(text)
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "put the self harm thing back, i did it again last night", "put the self harm part back",
        "delete that i self harmed, im about to do it again", "delete that i self harmed before. i want to die",
        "take out that i cut myself", "quita lo de que me cortaba, hoy me corté otra vez",
        "i am safe. i just want to die",
    ],
)  # fmt: skip
def test_a_harm_of_now_beside_such_an_order_is_heard(text: str) -> None:
    """Only what is told as past, and nothing beside it, is an order and no more."""
    assert not strikes_old_harm(text)
    assert screen(text).tier <= Tier.T1


def test_what_is_reported_of_these_days_is_asked_about_gently() -> None:
    """An order that says "it says i self harm" orders, and may be so."""
    assert screen("it says i self harm, take that out").tier is Tier.T3


@pytest.mark.parametrize(
    "text", ['i said take out "i used to self harm"', 'the part that says "i used to cut" take it out']
)
def test_a_past_in_quotes_may_be_struck_out(text: str) -> None:
    """However the order is turned."""
    assert screen(text).tier is Tier.T4


@pytest.mark.parametrize(
    "text",
    [
        "ay no mejor quita eso de que me ahorcó, me da miedo", "take out the part where my husband choked me",
        "dejaste lo del ahorco, quítalo todo", "take out that he hit me, i dont want him to see it",
    ],
)  # fmt: skip
def test_what_another_did_is_struck_out_with_a_gentle_card_at_most(text: str) -> None:
    """The order is no attack, and nothing of one's own hand."""
    assert strikes_a_blow(text)
    found = screen(text)
    assert found.tier >= Tier.T2
    assert found.kind in (Kind.NONE, Kind.ABUSE_DANGER)


@pytest.mark.parametrize(
    "text",
    [
        "no me quite lo de que me ahorcó", "quita eso de que me ahorcó, me está pegando ahorita",
        "take out that he choked me, he is here with a knife",
    ],
)  # fmt: skip
def test_an_attack_beside_such_an_order_is_one(text: str) -> None:
    """And what is to be kept is not struck."""
    assert screen(text).tier is Tier.T0
