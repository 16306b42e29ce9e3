"""What is asked of a prescribed medicine: a missed dose, a baby to come, a closed pharmacy, a start tonight."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import ANSWER, QUESTION
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
        "is the baby ok if i missed one dose",
        "no me tomé la dosis, ¿le hace daño?",
        "i missed my dose and im cramping bad",
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


@pytest.mark.parametrize(
    ("line", "name"),
    [("can i breastfeed if i drink", "nursing"),
     ("se me olvidó la pastilla y me tomé dos, ¿es peligroso?", "doubled"), ("will the nurse tell cps", "police"),
     ("how long after fent do i wait to start suboxone today", "start_subs"),
     ("missed my pill, am i pregnant", "pregnant"),
     ("cuánto espero después del fentanilo para empezar con suboxone hoy", "start_subs"),
     ("me quitan al bebé si el bebé nace con abstinencia", "taken_away")],
)  # fmt: skip
def test_what_was_known_before_goes_first(line: str, name: str) -> None:
    """A danger, two at once, a start too soon: those answers say more."""
    assert about(Heard(line, QUESTION, None, {"brings": "on suboxone, and fentanyl before"})) == name
    assert about(Heard("will the baby die if i detox cold turkey", QUESTION, None, {})) == "deadly"


@pytest.mark.parametrize(
    "line",
    ["va a tener abstinencia si deja de tomar de golpe", "puede pasar la abstinencia en casa",
     "puede tener abstinencia mi esposo", "mi bebé tiene un papá adicto", "can my baby come to detox with me",
     "is the baby safe if i detox", "is my baby dependent on me", "mi bebé ya nació y tiene abstinencia, ¿qué hago?",
     "i miss my pills so bad", "i miss one person so bad", "i missed one of your questions. is that ok",
     "i missed one call from you", "i skipped my pills so i can save them up, is that bad", "my cat missed his meds",
     "i forgot one and took two doses now im sick", "cant reach my doctor, took 2 doses by mistake",
     "can i talk to a nurse", "can the nurse call me", "could i get a nurse", "can i see the nurse today",
     "can i breastfeed if i have hiv", "can i breastfeed with hep c", "¿puedo amamantar si fumo mota?",
     "i need to get off suboxone now", "get me off suboxone tonight", "necesito dejar la suboxone ya",
     "i get my subs somewhere else", "i start suboxone today and im scared", "i get sick on suboxone now",
     "i took fent 3 hours ago can i start suboxone now", "im trying to find my suboxone somewhere in the house",
     "the doctor shut the door on me when i was taking pills", "my doctor closed her practice",
     "walgreens closed on me", "my doctor is a closed book about meds",
     "cant reach my ob and i take zoloft and im bleeding"],
)  # fmt: skip
def test_what_is_another_matter_has_no_way_to_a_doctor_for_answer(line: str) -> None:
    """Pregnant and on a medicine, or not: a nurse to talk to, a danger, a thing that is told."""
    for told in ({}, EXPECTS, {"brings": "i take zoloft"}):
        assert of_body(Heard(line, QUESTION, None, told)) not in ASKED


@pytest.mark.parametrize(
    "line",
    ["i need suboxone now", "necesito suboxone ya", "i missed my methadone dose and feel sick",
     "my pharmacy is closed and i need my refill", "se me olvidó la pastilla y me puse mal"],
)  # fmt: skip
@pytest.mark.parametrize("question", ["brings", "goal", "uses"])
def test_what_is_told_at_a_question_answers_it(line: str, question: str) -> None:
    """It is kept, and its own words are said beside it; asked, it is a question."""
    assert means_of_body(Heard(line, QUESTION, question, {})) == ANSWER
    assert means_of_body(Heard("where do i get suboxone tonight?", QUESTION, question, {})) == QUESTION
