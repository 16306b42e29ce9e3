"""What is asked of a prescribed medicine: a missed dose, a baby to come, a closed pharmacy, a start tonight."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import QUESTION
from bot.hearing.questions.body import means_of_body, of_body
from bot.hearing.questions.medicine import ASKED

EXPECTS = {"brings": "im six months pregnant and take methadone"}
LINES = {
    "missed_dose": (
        "i skipped my suboxone yesterday and feel ill",
        "i forgot my meds this morning, what do i do",
        "se me olvidó la pastilla, ¿qué hago?",
    ),
    "medicine_closed": (
        "the pharmacy is closed and i need to know about my pills",
        "cant reach my doctor about my dose",
        "la farmacia ya cerró, ¿puedo tomar la pastilla con esto?",
    ),
    "subs_tonight": ("where do i get suboxone tonight", "i need subs today", "¿dónde puedo conseguir suboxone hoy?"),
    "baby_withdrawal": (
        "is my baby going to have withdrawals",
        "could the baby be born dependent",
        "¿mi bebé va a nacer con abstinencia?",
    ),
}
LATER = {
    "missed_dose_baby": (
        "i didnt take my dose today, is that bad",
        "is the baby ok if i missed one",
        "no me tomé la dosis, ¿le hace daño?",
    ),
    "breastfeed_later": ("will i be able to breastfeed", "can i nurse on methadone", "¿voy a poder dar pecho?"),
}


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines])
def test_it_is_found_by_its_words(name: str, line: str) -> None:
    """In both languages."""
    at = Heard(line, QUESTION, None, {})
    assert (of_body(at), about(at), means_of_body(at)) == (name, name, QUESTION)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LATER.items() for line in lines])
def test_where_a_baby_is_on_the_way_it_has_words_of_its_own(name: str, line: str) -> None:
    """The line that delivers it is named, and no crib."""
    assert about(Heard(line, QUESTION, None, EXPECTS)) == name


def test_each_has_lines() -> None:
    """None is without words here."""
    assert {*LINES, *LATER} == set(ASKED)


@pytest.mark.parametrize(
    "line",
    ["i missed my period, is that bad", "i missed my class, is that ok", "is the pharmacy closed on sunday",
     "the baby is addicted to cartoons", "can i take suboxone and drive today", "he missed one call, what do i do",
     "se me pasó la cita, ¿pasa algo?", "mi marido es adicto"],
)  # fmt: skip
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """A period, a class, a shop, a call."""
    assert of_body(Heard(line, QUESTION, None, {})) not in ASKED


@pytest.mark.parametrize(
    "line",
    [
        "he is 3 weeks old, can i breastfeed after i used",
        "can i nurse, i drank last night",
        "ya nació, ¿puedo dar pecho?",
    ],
)
def test_of_a_baby_that_is_born_or_after_using_it_is_another_question(line: str) -> None:
    """That one has its doctor, Poison Control and 911."""
    assert of_body(Heard(line, QUESTION, None, EXPECTS)) != "breastfeed_later"
