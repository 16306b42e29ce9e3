"""What is asked on the way to an emergency room: who drives, how fast, what it costs; and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.danger import calls_now, names_things
from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import QUESTION
from bot.hearing.questions.body import means_of_body, of_body
from bot.hearing.questions.emergency import ASKED, FAILED_LATELY

TOLD = {
    "brings": "i stopped drinking two days ago, i shake all over and see spiders on the ceiling",
    "after_crisis": True,
}
TOLD_ES = {"brings": "deje de tomar hace dos dias, tiemblo todo y veo arañas en el techo", FAILED_LATELY: True}
LINES = {
    "er_pay": ("no way im calling 911, i cant afford that", "i have no insurance for an ambulance ride",
               "the hospital is too expensive for me", "no puedo pagar una ambulancia",
               "sin seguro no voy al hospital"),
    "er_drive": ("can i drive myself over there", "is it ok if i drive to the hospital", "ill just drive myself in",
                 "should i drive him to the er",
                 "¿puedo manejar yo hasta el hospital?", "me voy manejando a urgencias"),
    "er_drink": ("what if i have one beer so it stops", "should i drink a little to calm the shakes",
                 "maybe take a shot until it goes away", "¿y si me tomo una cerveza y se me quita?"),
    "er_rest": ("he told me to lie down", "can i just sleep first", "is it ok to rest a bit",
                "¿me puedo acostar un rato?", "me dicen que me duerma"),
    "er_now": ("how soon do i have to be there", "can this wait until tomorrow", "my sister said she can drive me",
               "should i take an uber", "can my husband drive me", "¿qué tan urgente es?", "mi hermana me puede llevar",
               "¿me espero hasta mañana? puede esperar?"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines])
@pytest.mark.parametrize("told", [TOLD, TOLD_ES])
def test_after_a_body_in_danger_it_is_answered(name: str, line: str, told: dict[str, object]) -> None:
    """With where to go now, whatever is guessed of it."""
    at = Heard(line, QUESTION, None, told)

    assert of_body(at) == name
    assert about(at) == name
    assert means_of_body(at) == QUESTION


def test_each_has_lines() -> None:
    """None is without words here."""
    assert set(LINES) == set(ASKED)


@pytest.mark.parametrize(
    "line",
    ["can i drive myself to the first visit", "my sister can drive me", "how soon can i be seen", "can it wait",
     "should i have a beer to calm down", "can i sleep there", "i cant afford the visit", "no puedo pagar la consulta",
     "mi hermana me puede llevar", "¿puedo acostarme temprano?", "me tomo una cerveza y se me quita el estres"],
)  # fmt: skip
def test_where_no_body_was_told_of_it_is_something_else(line: str) -> None:
    """A visit, a ride, a bill, an evening."""
    assert of_body(Heard(line, QUESTION, None, {})) not in ASKED


@pytest.mark.parametrize(
    "line",
    ["i still owe for the ambulance from last year, no money", "debo la ambulancia de hace un año, no me alcanza"],
)
def test_an_old_bill_is_none(line: str) -> None:
    """What was paid for long ago is no way to go now."""
    assert of_body(Heard(line, QUESTION, None, {})) is None


def test_after_any_danger_a_hospital_named_is_enough() -> None:
    """And beside a card, it is said as well."""
    drives = "can i drive myself to the er"
    assert of_body(Heard(drives, QUESTION, None, {"after_crisis": True})) == "er_drive"
    assert of_body(Heard("how soon do i get an answer", QUESTION, None, {"after_crisis": True})) is None
    assert about(Heard(drives, "crisis", None, {}, {"tier": "T0", "kind": "withdrawal"})) == "er_drive"


@pytest.mark.parametrize(
    ("line", "named"),
    [("i cant leave without my keys", True), ("he has my purse and my papers", True), ("let me grab my bag", True),
     ("voy por mis llaves", True), ("no puedo irme sin mis cosas", True), ("he took my phone", True),
     ("you never wrote that he chokes me", False), ("no puso lo que me dijo", False),
     ("he said he would kill me", False),
     ("me da miedo", False)],
)  # fmt: skip
def test_things_left_behind_are_heard_where_they_are_named(line: str, named: bool) -> None:
    """Nobody who named none is told of keys."""
    assert names_things(line) is named


@pytest.mark.parametrize(
    ("line", "calls"),
    [("ok calling", True), ("we called already", True), ("ya llamé", True), ("estoy llamando", True),
     ("im not calling 911 for this", False), ("he keeps calling me names", False), ("no quiero llamar", False),
     ("no voy a llamar", False),
     ("im not calling", False)],
)  # fmt: skip
def test_who_calls_is_heard(line: str, calls: bool) -> None:
    """Who calls help is not told to call."""
    assert calls_now(line) is calls


@pytest.mark.parametrize(
    "line",
    ["i called 911, theyre on the way", "my wife called 911", "ok, i called them and they are coming",
     "ill call 911", "im calling now", "ya llamé al 911", "si, ya estoy llamando", "lo llamo ya"],
)  # fmt: skip
def test_help_on_its_way_is_heard(line: str) -> None:
    """By whoever called it, in a clause of its own."""
    assert calls_now(line)


@pytest.mark.parametrize(
    "line",
    ["no puedo dormir", "me duermo llorando", "how long can i wait in line", "can we wait on that question",
     "how soon can i get in to see someone at the clinic", "can i get a ride to the clinic",
     "do you get a ride for patients", "she said she can bring me to the appointment", "they want to take me to jail",
     "me quiere llevar a vivir con él", "me lleva mi novio a la fuerza", "he will take us to court",
     "tengo que ir ahora a trabajar", "no puedo manejar yo mi vida", "driving myself to work every day makes me sick",
     "can i rest from questions", "he told me lies, lying in my face", "maybe i do one question and stop",
     "do you have some advice to stop shaking", "me tomo un té para calmar los nervios",
     "they are here. should i lie down", "im on the phone with 911 now can i lie down",
     "ya llegó la ambulancia, ¿me puedo acostar?"],
)  # fmt: skip
@pytest.mark.parametrize("told", [TOLD, TOLD_ES])
def test_what_is_of_something_else_or_asked_with_help_there_is_left(line: str, told: dict[str, object]) -> None:
    """A line, a court, a sorrow; and nobody is told to call who has them on the line."""
    assert of_body(Heard(line, QUESTION, None, told)) not in ASKED


@pytest.mark.parametrize(
    "line",
    ["he called me fat", "i called my mom", "i called off work", "i called him out and he hit me",
     "i just called to say goodbye", "i wont be calling", "i called 911 last year", "she called them names",
     "he keeps calling", "i called out sick", "ya llamó mi ex", "estoy llamando para despedirme",
     "voy a llamar a mi mamá", "llamé al 911 hace un año", "if it gets worse ill call"],
)  # fmt: skip
def test_another_call_is_no_help(line: str) -> None:
    """Names called, a friend, a workplace, another year: where to call is still said first."""
    assert not calls_now(line)


@pytest.mark.parametrize(
    "line",
    ["he broke my arm and the ambulance came", "he broke my arm and the ambulance came and he said he'll kill me",
     "he broke down the door, 911 came", "i broke up with him after i called 911", "i broke my leg, ambulance took me",
     "i'm a 911 dispatcher and i don't have insurance", "trabajo en una ambulancia y no tengo seguro",
     "i called 911 on him, he's broke and angry"],
)  # fmt: skip
def test_what_breaks_is_no_lack_of_money(line: str) -> None:
    """Nor is who works there, or saw them come; harm by another has its own words."""
    assert of_body(Heard(line, QUESTION, None, {})) is None
    assert about(Heard(line, "crisis", None, {}, {"tier": "T1", "kind": "abuse_danger"})) not in ASKED


def test_long_after_it_is_something_else() -> None:
    """What brought them stands written; the way there was asked about then."""
    told = {"brings": TOLD["brings"]}
    assert of_body(Heard("can i just sleep", QUESTION, None, told)) is None
    assert of_body(Heard("can i just sleep", QUESTION, None, {**TOLD, FAILED_LATELY: False})) is None
