"""What in a message tells nothing: greetings, haste, a word to wait, a question back, a farewell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.age import says_under_18
from bot.hearing.instruments import matched
from bot.hearing.lines.small_talk import asks_back, greets, in_haste, leaves, puts_off, urges
from bot.hearing.wishes.aimed import holds_on
from bot.hearing.wishes.going_on import goes_on

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("heard", "text"),
    [
        (asks_back, "like what? idk"),
        (asks_back, "¿ayuda con qué?"),
        (holds_on, "hang on i hear the baby"),
        (holds_on, "espere tantito que tocan la puerta"),
        (urges, "keep going FASTER"),
        (urges, "Sigamos, si me hace el favor."),
        (in_haste, "next. 4 min"),
        (greets, "Evening. My nephew gave me this link. I'm told it's a robot."),
        (greets, "Ah, bueno, pues una máquina muy educada"),
    ],
)
def test_what_tells_nothing_is_known_as_that(heard: Callable[[str], bool], text: str) -> None:
    """In both languages."""
    assert heard(text)


@pytest.mark.parametrize("text", ["just keep going", "hold on to my kids", "like what? call my sister", "for sleep"])
def test_what_may_be_an_answer_is_left_one(text: str) -> None:
    """Precision first."""
    assert not any(heard(text) for heard in (asks_back, holds_on, urges, in_haste, greets))


def test_a_farewell_is_heard_in_its_own_words() -> None:
    """With a question on the table only where nothing else is said."""
    assert leaves("bye. ill call in the morning when im sober", talking=False)
    assert not leaves("bye. ill call in the morning when im sober", talking=True)
    assert leaves("Bueno, ya me voy, gracias", talking=True)


@pytest.mark.parametrize("text", ["can i ask questions", "puedo hacer unas preguntas", "i answer questions at work"])
def test_who_has_questions_does_not_ask_for_ours(text: str) -> None:
    """Nor who only speaks of them."""
    assert goes_on(text, None) is None


def test_an_answer_of_the_list_counts_in_a_sentence() -> None:
    """Named once, not denied, and no other beside it."""
    assert matched("phq4_nervous", "Nervous? No. Put not at all.") == "Not at all"
    assert matched("taps1_alcohol", "i have two. Weekly.") == "Weekly"
    assert matched("taps1_alcohol", "weekly or monthly") is None
    assert matched("taps1_tobacco", "i'll never stop") is None


def test_a_bare_number_is_no_age() -> None:
    """It answers something else: how many beers, how many months."""
    assert not says_under_18("12")
    assert not says_under_18("im 12 beers in")
    assert says_under_18("im 16")


@pytest.mark.parametrize("talking", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "va. ahi nos vemos, gracias",
        "cool. thats it then. later",
        "ok. thx i guess. nite",
        "sale, ahí la vemos",
        "I think I'll close the laptop, thank you",
        "eso es todo, hasta mañana",
    ],
)
def test_who_takes_leave_in_passing_is_let_go(text: str, talking: bool) -> None:
    """In both languages, with the thanks and the little words around it."""
    assert leaves(text, talking=talking)


@pytest.mark.parametrize(
    "text",
    [
        "man im falling asleep here. lets do this tomorrow", "can we finish this later", "let's pick this up tmrw",
        "tengo sueño, mejor mañana le sigo",
        "ya me estoy durmiendo, seguimos mañana", "i need sleep. finish it tomorow ok",
        "could we do the rest tomorrow?", "i will go on tomorrow", "im tired, can i come back to this later?",
        "mañana puedo seguir", "¿podemos terminar esto mañana?", "¿se puede seguir otro día?",
    ],
)  # fmt: skip
def test_who_puts_the_rest_off_is_let_go(text: str) -> None:
    """They may come back to the same place."""
    assert puts_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "i want to sleep forever", "i quit tomorrow",
        "ill do it tomorrow", "i'll call them tomorrow", "im so tired of this",
        "can i finish school tomorrow?", "can i come in tomorrow?", "mañana puedo seguir tomando",
        "mañana quiero terminar con todo", "mañana puedo terminar con esto", "¿puedo ir mañana?",
        "i cant sleep", "mañana dejo de tomar", "lets do this tomorrow? no, now, i cant breathe",
    ],
)  # fmt: skip
def test_what_else_is_for_tomorrow_is_told(text: str) -> None:
    """A step, or a weariness, is no wish to stop here."""
    assert not puts_off(text)


def test_sorry_for_the_time_is_courtesy_in_however_many_words() -> None:
    """It makes no leave too long to be one."""
    assert leaves(
        "I'll close the laptop now, thank you, I'm sorry for taking up so much of your evening.", talking=False
    )


@pytest.mark.parametrize(
    "text",
    ["i'll go to work drunk", "gonna turn off my phone at night", "i miss him at night", "va mejor con la terapia"],
)
def test_what_only_sounds_like_leave_is_none(text: str) -> None:
    """A night, a phone, a way that goes better."""
    assert not leaves(text, talking=False)


@pytest.mark.parametrize(
    "text",
    [
        "fumo piedra desde hace 10 años",
        "llevo 15 años fumando",
        "tengo 11 años limpio",
        "tengo 12 años de casada",
        "10 años de usar cristal",
        "im 15 years sober",
    ],
)
def test_years_of_using_or_without_are_no_age(text: str) -> None:
    """A grown person is not told what happens with people under 18."""
    assert not says_under_18(text)


@pytest.mark.parametrize(
    "text", ["tengo 15 años", "tengo 17 años de edad", "soy de 16 años", "im 16 years old", "16 años"]
)
def test_an_age_said_in_years_is_one(text: str) -> None:
    """So it is heard, as ever."""
    assert says_under_18(text)
