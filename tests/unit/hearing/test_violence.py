"""Who is hurt by somebody: a line that is no police, whether to call, what a call brings; signs where a child cuts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

from bot.hearing.about import HURTING, about
from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.taking import Heard
from bot.hearing.questions.body import SIGNS_CUT, in_crisis_of_body, of_body
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.hearing.questions.particular import CALL_911
from bot.hearing.questions.violence import ASKED, CALL_POLICE, CALL_TAKEN, DV_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping

DOMAIN = Path(__file__).parents[3] / "domain"
HURT = {"brings": "my boyfriend hit me last night"}
GOLPEADA = {"brings": "mi esposo me pega"}
ESCAPED = {IN_DANGER: True, "brings": "he had his hands on my neck"}


def _asks(text: str, slots: Mapping[str, object]) -> str | None:
    return of_body(Heard(text, "question", None, dict(slots)))


@pytest.mark.parametrize(
    "text",
    ["do you have a domestic violence number", "what is the dv hotline", "domestic abuse line?",
     "¿tiene el número de violencia doméstica?", "línea contra la violencia", "necesito una línea de maltrato"],
)  # fmt: skip
@pytest.mark.parametrize("slots", [{}, HURT, ESCAPED])
def test_who_asks_for_that_line_hears_its_number(text: str, slots: Mapping[str, object]) -> None:
    """Named, it is enough; beside a card, and in danger, too."""
    assert _asks(text, slots) == DV_LINE
    assert about(Heard(text, HURTING, None, dict(slots))) == DV_LINE
    assert in_crisis_of_body(Heard(text, "crisis", None, dict(slots)), "T0") == DV_LINE


@pytest.mark.parametrize(
    "text",
    ["is there anybody besides the police", "is there a hotline that isn't the cops",
     "¿hay alguien que no sea la policía?",
     "¿tienen otro número aparte de la policía?"],
)  # fmt: skip
def test_a_line_that_is_no_police_is_that_one_for_who_was_hurt(text: str) -> None:
    """To nobody else: they ask of this chat, or of anything."""
    assert _asks(text, HURT) == _asks(text, GOLPEADA) == _asks(text, ESCAPED) == DV_LINE
    assert _asks(text, {"brings": "i drink too much"}) is None


@pytest.mark.parametrize(
    "text",
    ["does the domestic violence number work at night", "is the domestic violence line free",
     "i called the domestic violence line once", "i need a domestic violence hotline for a flyer"],
)  # fmt: skip
def test_what_is_asked_of_the_line_has_its_own_answer(text: str) -> None:
    """Whether it costs or is open was answered before; who called it tells of it."""
    assert _asks(text, {}) != DV_LINE


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("should i call the police on him", HURT),
        ("do i call the cops or not", HURT),
        ("should i report him to the police", ESCAPED),
        ("¿debería llamar a la policía?", GOLPEADA),
        ("¿lo denuncio?", GOLPEADA),
    ],
)
def test_whether_to_call_is_for_who_was_hurt_to_decide(text: str, slots: Mapping[str, object]) -> None:
    """With 911 for now and the line to think it through: nothing of what this chat reports."""
    assert _asks(text, slots) == CALL_POLICE
    assert _asks(text, {"brings": "i drink too much"}) != CALL_POLICE


@pytest.mark.parametrize("slots", [HURT, GOLPEADA, ESCAPED, {"set_aside": HURT}])
@pytest.mark.parametrize(
    "text",
    ["my daughter overdosed and she isn't breathing, should i call 911?",
     "he's on the porch with a knife do i call 911?",
     "he is hitting me, should i call the cops?", "she won't wake up and she's blue, do i call the police",
     "will they deport me if i call 911? he is choking me", "should i call 911?",
     "trae un cuchillo, ¿llamo a la policía?", "mi hijo no respira, ¿llamo al 911?", "¿debo llamar al 911?",
     "me está ahorcando, ¿me deportan si llamo al 911?"],
)  # fmt: skip
def test_in_danger_now_the_answer_is_yes(text: str, slots: Mapping[str, object]) -> None:
    """A body that fails, a blow now, or 911 by its number: nobody is told that it is theirs to decide."""
    assert about(Heard(text, "crisis", None, dict(slots), {"tier": "T0"})) == CALL_911


def test_a_body_that_failed_just_before_is_in_danger_yet() -> None:
    """The police are asked of then, and any line that is none: 911 is what is said, and the line only by its name."""
    slots = {**HURT, FAILED_LATELY: True}
    assert _asks("should i call the cops?", slots) == _asks("¿llamo a la policía?", slots) == CALL_911
    assert _asks("is there anybody besides the police", slots) != DV_LINE
    assert _asks("what is the dv hotline", slots) == DV_LINE


@pytest.mark.parametrize(
    "text",
    ["¿debo ir?", "¿tengo que hablar?", "¿puedo llamar?", "¿tengo que ir a la clínica?", "¿voy a hablar con alguien?",
     "can they call me? my status is single", "what is my status? they said they'd call",
     "if i call can they take me today?"],
)  # fmt: skip
def test_what_names_no_police_is_not_asked_of_them(text: str) -> None:
    """A visit, a talk, a call back: who was hurt asks of these, too."""
    assert _asks(text, HURT) not in (CALL_POLICE, CALL_TAKEN)
    assert _asks(text, GOLPEADA) not in (CALL_POLICE, CALL_TAKEN)


@pytest.mark.parametrize(
    ("text", "name"),
    [("¿debo ir con la policía?", CALL_POLICE), ("¿tengo que denunciarlo?", CALL_POLICE),
     ("if i call the cops what about my immigration status?", CALL_TAKEN),
     ("si llamo a la policía, ¿y mi estatus migratorio?", CALL_TAKEN)],
)  # fmt: skip
def test_what_names_them_is(text: str, name: str) -> None:
    """With its object, and a status that is of papers."""
    assert _asks(text, GOLPEADA) == name


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("will they deport me if i call 911?", HURT),
        ("if i call the police is immigration coming", ESCAPED),
        ("¿me deportan si llamo a la policía?", GOLPEADA),
        ("y si llamo y preguntan por mis papeles?", GOLPEADA),
    ],
)
def test_what_a_call_brings_is_said_without_a_promise(text: str, slots: Mapping[str, object]) -> None:
    """And without a word of an overdose; where nobody was hurt the other answers stand."""
    assert _asks(text, slots) == CALL_TAKEN
    assert in_crisis_of_body(Heard(text, "crisis", None, dict(slots)), "T0") == CALL_TAKEN
    assert _asks(text, {"brings": "my friend uses"}) != CALL_TAKEN


@pytest.mark.parametrize(
    "text", ["do you call the police", "will you tell ice if i say this?", "¿ustedes llaman a la policía?",
             "i called the police and they asked for papers"],
)  # fmt: skip
def test_what_the_chat_does_is_asked_of_it(text: str) -> None:
    """Hurt or not, it is answered as what it is; a call that was made is told."""
    assert _asks(text, HURT) not in ASKED


@pytest.mark.parametrize(
    "text", ["what signs do i look for", "what are the warning signs?", "how do i know if it gets serious",
             "¿qué señales hay?", "¿en qué me fijo?", "¿cómo sé si es grave?"],
)  # fmt: skip
def test_signs_where_a_child_cuts_are_not_those_of_drink(text: str) -> None:
    """A deep cut and talk of dying; who stops drinking is told of shaking still."""
    assert _asks(text, {"brings": "my daughter cuts her legs"}) == SIGNS_CUT
    assert _asks(text, {"brings": "mi nieto se corta, le vi cortaditas"}) == SIGNS_CUT
    assert _asks(text, {"brings": "i want to stop drinking and my son cuts class"}) != SIGNS_CUT
    assert _asks(text, {"brings": "i cut back on beer"}) != SIGNS_CUT


def test_each_has_its_words_in_both_languages() -> None:
    """As an answer, beside a card, and to who is hurt."""
    said: dict[str, list[dict[str, object]]] = {}
    for path in DOMAIN.glob("*.yml"):
        said |= YAML(typ="safe").load(path.read_text(encoding="utf-8")).get("responses") or {}
    names = {f"utter_{kind}_{name}" for kind in ("question", "crisis_support", "being_hurt") for name in ASKED}
    for name in {*names, f"utter_question_{SIGNS_CUT}", f"utter_crisis_support_{SIGNS_CUT}"}:
        assert {bool(one.get("condition")) for one in said[name]} == {True, False}, name
