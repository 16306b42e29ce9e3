"""A number that was given is neither lost nor written over: whoever answers another may be a danger."""

from __future__ import annotations

from typing import Any

import pytest

from bot.hearing.answers.reaching import number_told
from bot.hearing.answers.taking import SET_ASIDE, Heard
from bot.hearing.beside import entities
from bot.hearing.changes.rewording import reworded
from bot.hearing.wishes.apart import apart

LINES = {"goal": "vivir en paz", "contact": "301 555 0122, solo mensajes", "helped": "cantar"}


def told(text: str, intent: str, question: str | None, lines: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the slots that a message fills."""
    heard = Heard(text, intent, question, lines or {}, {"tier": "T4"})
    return {found["entity"]: found["value"] for found in entities({}, heard)}


@pytest.mark.parametrize(
    "text",
    [
        "me pueden hablar al 301 555 0122 en las tardes, cuando mi esposo anda fuera",
        "podría alguien marcarme al 301 555 0122? no dejen recado",
        "could yall call me at 301 555 0122, mornings only",
        "can you guys text me at 301 555 0122? not after 6",
    ],
)
def test_a_wish_to_be_called_at_a_number_is_no_question(text: str) -> None:
    """Put politely or as it is said in Spanish, all of it is told."""
    assert apart(text, "life").told == text


@pytest.mark.parametrize(
    "text", ["¿pueden hablar con mi mamá?", "is 301 555 0122 your number?", "pueden hablar español?"]
)
def test_what_only_has_the_words_asks(text: str) -> None:
    """Whom they could talk with, or whose number it is, is a question."""
    assert apart(text, "life").asks


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("llamen al 301 555 0122, no le digan nada a mi mamá", "is_private"),
        ("call 301 555 0122, dont tell my dad anything", "is_private"),
        ("quiero hablar con alguien, mi cel es 301 555 0122", "ask_human"),
        ("will you tell my school. my number is 301 555 0122", "question"),
    ],
)
def test_a_number_beside_something_else_waits_for_its_line(text: str, intent: str) -> None:
    """The rest is answered, and what to mind stands beside the number."""
    assert "301 555 0122" in told(text, intent, "life")[SET_ASIDE]["contact"]
    assert "301 555 0122" in told(text, intent, "contact")[SET_ASIDE]["contact"]
    assert "301 555 0122" in told(text, intent, None)["contact"]


@pytest.mark.parametrize(
    "text",
    [
        "301 555 0122 keeps calling me, who is it",
        "his number is 301 555 0122, he sells there",
        "is 301 555 0122 your number?",
        "i called 988 and waited",
        "gano 2500 al mes",
    ],
)
def test_a_number_of_another_is_no_way_to_reach_them(text: str) -> None:
    """Who calls, who sells and how much is earned reach nobody who writes here."""
    assert number_told(text) is None


def test_who_is_not_to_be_spoken_with_stands_beside_the_number() -> None:
    """Whoever answers that phone may be a danger."""
    for text in (
        "mi número es 301 555 0122. con él no hablen de esto",
        "my number is 301 555 0122. don't talk to him about this",
    ):
        assert told(text, "noted_reach", "life")["contact"] == text.replace(". ", ", ")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("change it: what i want to change is sleeping at night", "goal", "sleeping at night"),
        ("cámbielo: lo que quiero cambiar es dormir sin miedo", "goal", "dormir sin miedo"),
        ("change it to: what helps me is my church", "helped", "my church"),
    ],
)
def test_new_words_that_name_their_line_go_there(text: str, line: str, words: str) -> None:
    """Though the number was changed last: it stands as it was."""
    heard = Heard(text, "", None, {**LINES, "changed": {"contact": None}}, last="action_show_summary", shown=True)
    assert reworded(heard) == {line: words}


@pytest.mark.parametrize("text", ["change it to: i want to stop taking pills", "cámbielo a: quiero dormir"])
def test_what_reaches_nobody_stands_in_no_place_of_a_number(text: str) -> None:
    """It is asked which line is meant."""
    heard = Heard(text, "", None, {**LINES, "changed": {"contact": None}}, last="action_show_summary", shown=True)
    assert reworded(heard) == {}


def test_a_way_without_a_number_stands_beside_it_and_another_number_in_its_place() -> None:
    """No limit is lost, and a new number is the number."""
    lines = {**LINES, "changed": {"contact": None}}
    heard = Heard("change it to text only after 5", "", None, lines, last="action_show_summary", shown=True)
    assert reworded(heard) == {"contact": "301 555 0122, solo mensajes, text only after 5"}
    heard = Heard("change it to 301 555 0199", "", None, lines, last="action_show_summary", shown=True)
    assert "0199" in str(reworded(heard)["contact"])
    assert "0122" not in str(reworded(heard)["contact"])


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("y mi teléfono? se lo di, 301 555 0199, en las mañanas", "301 555 0199, en las mañanas"),
        ("what about my number? i gave you 301 555 0199 mornings", "301 555 0199 mornings"),
        ("le di mi número, 301 555 0199, no lo veo", "301 555 0199, no lo veo"),
    ],
)
def test_a_number_that_is_missed_under_the_summary_is_put_there(text: str, contact: str) -> None:
    """It is not asked which line is meant."""
    heard = Heard(text, "", None, {"goal": "vivir en paz"}, last="action_show_summary", shown=True)
    assert reworded(heard) == {"contact": contact}


@pytest.mark.parametrize("text", ["i gave you 301 555 0122 and nobody called", "y mi esposo tiene 301 555 0199?"])
def test_a_number_that_stands_or_is_asked_of_changes_nothing(text: str) -> None:
    """It is there, or it is another's."""
    assert reworded(Heard(text, "", None, LINES, last="action_show_summary", shown=True)) == {}


@pytest.mark.parametrize(
    ("question", "text", "answer", "contact"),
    [
        ("helped", "fishing. my cell is 301 555 0122, texts only", "fishing", "my cell is 301 555 0122, texts only"),
        ("avoid", "my brother. my number is 301 555 0122", "my brother", "my number is 301 555 0122"),
        ("brings", "i drink too much. call me at 301 555 0122", "i drink too much", "call me at 301 555 0122"),
        (
            "goal",
            "dormir. mi cel es 301 555 0122, no dejen recado",
            "dormir",
            "mi cel es 301 555 0122, no dejen recado",
        ),
    ],
)
def test_a_number_told_beside_an_answer_stands_in_its_line_alone(
    question: str, text: str, answer: str, contact: str
) -> None:
    """After a new number the old one would still be read in the other line, and somebody else may answer it."""
    found = told(text, "answer", question)

    assert (found[question], found["contact"]) == (answer, contact)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("avoid", "my brother. dont tell my mom i came"),
        ("goal", "i want my calls with my kids back"),
        ("helped", "tea. the helpline, 988"),
        ("avoid", "mi hermano. no le digan a mi mamá que vine"),
    ],
)
def test_an_answer_without_a_number_of_theirs_is_not_cut(question: str, text: str) -> None:
    """What not to tell may well be what to stay away from."""
    assert question not in told(text, "answer", question)
