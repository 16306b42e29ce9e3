"""Who wants nobody called is put in no line, and who only goes is told how to hide this."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.taking import Heard
from bot.hearing.plausible import plausible
from bot.hearing.tone.keeping import leaves_unseen, someone_comes
from bot.hearing.wishes.declining import NO_PERSON, OFF_LINE, URGENT, answer_to, declined, declines, says_not_urgent

DECLINES = (
    "i keep hearing about a person. i dont want no person yet", "told you i DONT want a human. get me out that line",
    "pls unpage the humans", "i aint waiting on nobody, cancel it", "no humans please, only you",
    "no quiero ninguna persona todavía", "ya le dije que no quiero a nadie", "sáqueme de esa fila", "mejor sin persona",
)  # fmt: skip
WANTS = (
    "dont take me off the line ok bye", "please keep my place in line", "pero no me saquen de la fila. bye gracias",
    "no me quiten mi lugar, ahorita vengo",
    "i dont want a bot i want a person", "no, a person please", "i dont want to wait i want a person now",
    "no quiero una máquina, quiero una persona", "no más, una persona",
)  # fmt: skip
TELLS = (
    "nobody wants me", "i dont want my mom to know", "i dont want to be a person anymore", "i need no one but my kids",
    "i cant do this anymore take me out", "no quiero ver a nadie", "nadie me quiere", "no quiero vivir",
)  # fmt: skip


def heard(text: str, question: str | None = None, **slots: object) -> Heard:
    """Return a message as the talk hears it."""
    return Heard(text, "ask_human", question, slots, {})


@pytest.mark.parametrize("text", DECLINES)
def test_B01_who_wants_nobody_is_put_in_no_line(text: str) -> None:
    """However many negatives it takes to say so; a person is named, and none is asked for."""
    assert declines(text)
    assert declined(heard(text))
    assert not plausible(text, "ask_human")


@pytest.mark.parametrize("text", [*WANTS, *TELLS])
def test_B01_who_wants_a_person_or_tells_of_people_declines_none(text: str) -> None:
    """A person is never lost to a "no" that is meant for something else."""
    assert not declines(text)


@pytest.mark.parametrize(
    "text",
    [
        "no lo kites? muestrame la lista",
        "dont delete it, show me the list",
        "no la fila del chat, la cita. cuanto se tarda",
        "not the line here, the appointment. how long is it",
    ],
)
def test_a_list_to_see_and_a_line_that_is_not_meant_are_no_line_to_leave(text: str) -> None:
    """Both sound like it: of what was told there is a list, too, and a question says first what it is not about."""
    assert not declined(heard(text))
    assert declined(heard("i dont want no person. show me the list"))


def test_nobody_calls_me_is_an_answer_to_how_to_reach_them() -> None:
    """In line it is none: there it is the line that is left."""
    text = "i dont want no person"

    assert not declined(heard(text, "contact"))
    assert declined(heard(text, "contact", waiting=True))


def test_what_is_said_to_it_is_so() -> None:
    """Only a person takes anybody off the line; who is in none hears that nobody is asked for."""
    assert answer_to(heard("i dont want no person yet")) == NO_PERSON
    assert answer_to(heard("i dont want no person yet", waiting=True)) == OFF_LINE
    assert answer_to(heard("take me out that line")) == OFF_LINE


@pytest.mark.parametrize(
    "text",
    ["hes here gtg", "mom just pulled in bye", "she woke up, gotta go", "ya viene. adiós", "ya llegó, me voy",
     "ya llego, tengo que salir", "mi marido ya llegó, tengo que cerrar esto", "shes here, closing this"],
)  # fmt: skip
def test_E01_who_goes_because_somebody_comes_leaves_unseen(text: str) -> None:
    """It is a goodbye, in a hurry."""
    assert leaves_unseen(heard(text))


@pytest.mark.parametrize(
    "text", ["my son is home with me", "he is coming home tomorrow", "she is back in rehab", "ya viene?", "bye"]
)
def test_who_tells_where_somebody_is_leaves_nothing(text: str) -> None:
    """Nor does a goodbye alone."""
    assert not someone_comes(text)


def test_in_danger_no_farewell_is_needed() -> None:
    """Who was afraid of someone and writes that they come has no time for one."""
    alone = heard("ya viene")

    assert not leaves_unseen(alone)
    assert leaves_unseen(replace(alone, slots={IN_DANGER: True}))


@pytest.mark.parametrize(
    "text",
    ["ok. and the urgent thing? did you take it off", "why does it still say urgent i told u im ok",
     "take me out of urgent",     "im not urgent. i never was", "how come im still urgent", "quite lo de urgente ya",
     "¿por qué sigue diciendo urgente?",
     "no soy urgente"],
)  # fmt: skip
def test_in_line_who_would_be_urgent_no_longer_hears_who_changes_the_mark(text: str) -> None:
    """The team sees what was said; a program takes nothing off."""
    assert declined(heard(text, waiting=True))
    assert answer_to(heard(text, waiting=True)) == URGENT


@pytest.mark.parametrize(
    "text",
    ["its urgent please", "take this seriously its urgent", "why is nobody answering its urgent", "is it urgent",
     "not urgent but can somebody call me", "es urgente", "necesito ayuda urgente", "mi hijo es urgente"],
)  # fmt: skip
def test_who_says_that_it_is_urgent_is_not_taken_for_it(text: str) -> None:
    """That is the opposite."""
    assert not says_not_urgent(text)
