"""A protest about where an answer went is not the next answer."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.misplaced import moved, put_under, says_where
from bot.hearing.answers.taking import Heard
from bot.hearing.wishes.aimed import FEEDBACK, aimed, besides


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("preferences", "no thats not a topic to avoid thats what i take"),
        ("goal", "Duke was about who I get on with. You moved on"),
        ("goal", "pero lo de gorditas era de lo otro, de lo q le ayuda"),
        ("avoid", "That was the drinking question I thought"),
        ("life", "i wasnt insulting you. i dont want to do that one"),
        ("needs", "eso era para la otra, la de quién me apoya"),
        ("needs", "no lo estaba insultando"),
        ("life", "that was for the corner question"),
    ],
)
def test_it_is_owned_and_the_question_stays(question: str, text: str) -> None:
    """Nothing of it is filed under the question on the table."""
    assert aimed(Heard(text, "answer", question, {"brings": "drinking"})) == FEEDBACK


@pytest.mark.parametrize(
    "text",
    [
        "my goal is about what my kids need",
        "he moved on without me",
        "that was the hardest year",
        "my wife is for what I do",
        "eso es de familia",
        "lo que me ayuda es mi perro",
        "I was insulting my boss and lost my job",
        "that is the big question I ask myself",
    ],
)
def test_what_tells_stays_an_answer(text: str) -> None:
    """It says nothing of where an answer went."""
    assert aimed(Heard(text, "answer", "goal", {"brings": "drinking"})) is None


def test_nothing_of_it_is_told_besides() -> None:
    """What only points at another question is kept nowhere."""
    assert besides("That was the drinking question I thought") == ""
    assert besides("change that first one, i was telling u why im here not what helped") == ""


@pytest.mark.parametrize(
    ("question", "text", "lines"),
    [
        (
            "goal",
            "wait can u change that first one, i was telling you why im here not what helps",
            {"brings": "a dwi", "helped": None},
        ),
        ("supports", "that was why i came, not what helped me", {"brings": "a dwi", "helped": None}),
        ("goal", "eso es por lo que vengo, no lo que me ayuda", {"brings": "a dwi", "helped": None}),
        ("needs", "thats not a topic to avoid, its how much i use", {"brings": "two bags", "avoid": None}),
        ("needs", "eso no es un tema que evitar, es lo que uso", {"brings": "two bags", "avoid": None}),
    ],
)
def test_what_stands_in_the_wrong_line_is_moved(question: str, text: str, lines: dict[str, str | None]) -> None:
    """The wrong line is empty again; where nothing stands in it, the protest is owned and filed nowhere."""
    slots = {"helped": "a dwi", "avoid": "two bags"}
    heard = Heard(text, "answer", question, slots)

    assert aimed(heard) is None
    assert filed(heard) == "noted"
    assert filing(heard) == lines
    assert aimed(Heard(text, "answer", question, {})) == FEEDBACK
    assert moved(Heard(text, "share", None, slots)) == {}


@pytest.mark.parametrize(
    "text",
    [
        "i want to stop, that's why i'm here, not for fun",
        "i told you why im here",
        "i put my kids first",
        "i said no to my ex for what he did",
        "eso es lo que quiero, no pelear",
        "yo puse todo en mis hijos",
        "it's what i want, not my problem",
        "isn't how much i use, it's what i want",
        "no es cuánto tomo, es lo que quiero",
        "es lo que quiero, no mi problema",
        "it's not what helps me, it's my problem",
        "its not a thing to stay away from, its my goal",
        "i told you what i want, not who i am",
        "i meant what i want, not my problem",
        "i said no as my goal",
        "i said none for my problem",
        "i put work in for what i want",
        "yo dije que no como mi meta, nada",
    ],
)
def test_what_only_names_a_reason_moves_nothing(text: str) -> None:
    """Two lines have to be told apart, or something put under one."""
    assert not says_where(text)
    assert put_under(text) is None


@pytest.mark.parametrize("question", ["uses", "life", "needs"])
@pytest.mark.parametrize(
    "text", ["it's what i want, not my problem", "es lo que quiero, no mi problema", "i said no as my goal"]
)
def test_an_ordinary_contrast_empties_no_line(text: str, question: str) -> None:
    """What was told stays where it was told."""
    slots = {"brings": "i drink vodka", "goal": "stop", "helped": "my dog"}
    assert filing(Heard(text, "answer", question, slots)) == {}
