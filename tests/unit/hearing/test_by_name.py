"""What names the line it is for goes there, whatever was asked; what only sounds like it stays."""

from __future__ import annotations

import pytest

from bot.hearing.answers.by_name import counts_use, named_line, prefers_whom
from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.taking import Heard


@pytest.mark.parametrize(
    ("question", "text", "line"),
    [
        ("supports", "eso no me ayuda. lo q me ayuda es manejar la moto", "helped"),
        ("goal", "what helps me most is fishing", "helped"),
        ("preferences", "Don't ask about over there. Thats the answer to what to stay off of", "avoid"),
        ("needs", "What I'd prefer nobody raise is the affair", "avoid"),
        ("needs", "lo que no quiero que me mencionen es mi ex", "avoid"),
        ("goal", "in his corner, me, and his grandma, but shes in ohio", "supports"),
        ("goal", "prefiero hablar con una mujer", "preferences"),
        (None, "y hay una mujer?", "preferences"),
        (None, "do you have a woman counselor tho", "preferences"),
        (
            "uses",
            "i cant hear worth a darn so no phone, and im not doin any video neither. i'll come in person",
            "preferences",
        ),
        ("life", "no por teléfono, mejor en persona", "preferences"),
        (None, "mejor con un consejero q hable español, hay?", "preferences"),
        ("goal", "im they/them", "wishes"),
        ("goal", "no me entendió, yo no dije eso. en quien me apoyo pues en mi prima Mari nomás", "supports"),
        ("needs", "you got it wrong. what helps me is the bus ride", "helped"),
        ("avoid", "no i put rico as who i feel ok with", "supports"),
        ("goal", "yo puse a mi tía en quien me apoyo", "supports"),
        (None, "my pronouns are they/them. can u write that down", "wishes"),
    ],
)
def test_it_goes_to_the_line_it_names(question: str | None, text: str, line: str) -> None:
    """The question on the table stays, and nothing stands twice."""
    heard = Heard(text, "answer", question, {"talk_begun": True})
    assert filed(heard) in ("noted", "noted_wish")
    assert list(filing(heard)) == [line]


@pytest.mark.parametrize("question", ["goal", None])
@pytest.mark.parametrize(
    "text",
    [
        "is there a man in the house?",
        "do you have kids",
        "there is a woman I love",
        "do you have a woman who can watch my kid",
        "what helps me is not drinking",
        "don't ask me",
        "a man hit me",
        "quiero a una mujer que no me quiere",
        "hay hombres que pegan",
        "lo que me ayuda es que no tomo",
    ],
)
def test_what_only_sounds_like_it_stays(text: str, question: str | None) -> None:
    """A story and a plain question are for no line."""
    assert named_line(text, question) is None


def test_at_its_own_question_it_is_the_answer() -> None:
    """There it needs no other line."""
    assert named_line("what helps me most is fishing", "helped") is None
    assert named_line("prefiero hablar con una mujer", "preferences") is None
    assert not prefers_whom("do you have a woman counselor", "preferences")


def test_what_is_taken_and_how_much_is_no_topic_to_avoid() -> None:
    """It stands with what was told, and what not to bring up is still asked."""
    for text in ("its adderall 30s, like one maybe two a day", "son pastillas, como dos al día"):
        assert counts_use(text)
        assert filed(Heard(text, "answer", "avoid", {})) == "noted"
    for text in ("don't ask about the adderall every day", "my drinking every day", "es mi papá, todos los días"):
        assert not counts_use(text)


@pytest.mark.parametrize(
    "text", ["not for me!! its for my SON. im the mom. did you get what i wrote", "no es para mí, es para mi hijo"]
)
def test_who_protests_that_it_is_for_another_puts_that_right(text: str) -> None:
    """It takes the place of what stood there, and is no answer to the question on the table."""
    found = filing(Heard(text, "noted", "supports", {"for_whom": "me"}))
    assert list(found) == ["for_whom"]
    assert "me," not in (found["for_whom"] or "")


def test_a_hope_for_somebody_close_is_no_protest() -> None:
    """Nobody denied that it was for themselves."""
    assert named_line("its for my son", "goal") is None
    assert named_line("es para mi hijo que quiero cambiar", "goal") is None


@pytest.mark.parametrize(
    "text",
    [
        "no es por mí, es por mi hijo, ya le dije",
        "no soy yo. es por mi hermana, ya se lo dije",
        "it's not for me, it's for my son, I told you",
        "not for me, its for my brother. i already said",
    ],
)
@pytest.mark.parametrize("question", ["helped", "uses"])
def test_who_says_again_that_it_is_for_another_answers_nothing(text: str, question: str) -> None:
    """Whom it is for is put right in mid-talk, and the question stays."""
    heard = Heard(text, "answer", question, {"for_whom": "yo"})
    assert filed(heard) == "noted"
    assert list(filing(heard)) == ["for_whom"]
