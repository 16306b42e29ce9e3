"""Which answer is meant, and what may be handed back on leaving."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import SKIPPED, TOLD, Heard, taken
from bot.hearing.changes.naming import field_meant, puts_right, wish_in
from bot.hearing.tone.keeping import OPEN, is_kept, keepsakes

GIVEN = {"for_whom": "for me", "helped": "walks", "supports": SKIPPED}


def heard(text: str, intent: str = "share", question: str | None = "goal") -> Heard:
    """Return a message after three questions, one of them skipped."""
    return Heard(text, intent, question, GIVEN)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("change what i said about my name", "name"),
        ("can i change my phone number", "contact"),
        ("quite lo que dije de mi nombre", "name"),
        ("cambie mi respuesta sobre para quién es", "for_whom"),
        ("borre mi teléfono por favor", "contact"),
        ("change my answer", "helped"),
        ("ya no quiero eso, cambie", "helped"),
        ("change what i said about my name and my phone", None),
        ('/change_answer{"field": "goal"}', None),
    ],
)
def test_B06_the_answer_is_found_by_its_name_or_is_the_last_one(text: str, field: str | None) -> None:
    """Two names are one too many, and a button says itself what it is about."""
    assert field_meant(heard(text, "change_answer")) == field


def test_B06_nothing_is_taken_out_by_a_guess() -> None:
    """A hope that only sounds like it leaves every answer where it is."""
    assert field_meant(heard("que deje eso", "remove_answer")) is None
    assert field_meant(heard("quiero borrar eso", "remove_answer")) == "helped"


def test_B06_with_no_question_on_the_table_nobody_guesses() -> None:
    """Then all answers are shown to choose from; and no other intent is about an answer."""
    assert field_meant(heard("change that", "change_answer", None)) is None
    assert field_meant(heard("my name is bad", "share")) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i want to change what i said about my name", "change_answer"),
        ("please fix my answer", "change_answer"),
        ("quiero cambiar lo que dije que me ayuda", "change_answer"),
        ("can you delete what i told you", "remove_answer"),
        ("I want to take that back.", "remove_answer"),
        ("borre mi respuesta", "remove_answer"),
        ("i want to change what i said to my wife", None),
        ("i want to change my life", None),
        ("quiero cambiar", None),
        ("take it back to the store", None),
        ("change all my answers", None),
    ],
)
def test_B06_a_wish_in_so_many_words_is_never_an_answer(text: str, intent: str | None) -> None:
    """And a wish to change something else is not about an answer."""
    assert wish_in(text) == intent


def test_B06_a_correction_takes_nothing_else() -> None:
    """The old words give way, and the question on the table stays open."""
    found = taken(heard("actually it's my brother not me", "correct"))

    assert found == {"for_whom": "actually it's my brother not me", "uses": "__unasked__"}


@pytest.mark.parametrize(
    "answer", ["long walks", "my garden", "one phone call", "call my sister on sunday", "caminar mucho", "rezar"]
)
def test_A22_something_good_in_few_words_is_kept(answer: str) -> None:
    """It can be handed back as it was written."""
    assert is_kept(answer)
    assert list(keepsakes({"helped": answer})) == ["utter_keep_helped", OPEN]


SHAME = (
    "wine", "weed", "cutting", "my meds", "stop taking my pills", "dying", "i want to die", "not eating", "fasting",
    "an addict like me", "es que soy un borracho", "my sister died", "hitting him",
)  # fmt: skip
EMPTY = (
    None,
    SKIPPED,
    "no",
    "idk",
    "nothing",
    "nada",
    "no sé",
    "?",
    "{name}",
    "word " * 15,
    "two\nlines",
    "https://a.org",
)


@pytest.mark.parametrize("answer", [*SHAME, *EMPTY])
def test_A20_what_could_hurt_or_shame_is_not_handed_back(answer: str | None) -> None:
    """Then they take along where the clinic is (seeds A22)."""
    assert not is_kept(answer)
    assert list(keepsakes({"first_step": answer})) == [OPEN]


@pytest.mark.parametrize(("earlier", "rights"), [("Pat", True), (TOLD, False), (SKIPPED, False), (None, False)])
def test_B06_only_words_that_stand_here_are_put_right(earlier: str | None, *, rights: bool) -> None:
    """What an earlier talk has answered is told anew and not corrected."""
    assert puts_right(Heard("actually, my name is Sam", "share", None, {"name": earlier})) is rights
