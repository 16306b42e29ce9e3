"""While the summary lies open: what is not understood is about one of its lines, and nothing of it is put down."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.changes.naming import field_meant
from bot.hearing.changes.summary_open import WHICH, about_a_line

SHOWN = "action_show_summary"
LINES = {"helped": "regular", "supports": "my aunt", "avoid": "the fall", "contact": "text me"}


def under(text: str, *, last: str = SHOWN, sent: bool = False) -> Heard:
    """Return a message right after the summary was shown, or after something said since."""
    return Heard(text, "", None, LINES, last=last, sent=sent, shown=True)


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("no! me borraste lo de con quien cuento. ponle mi mama y mi padrino", "for_someone_else"),
        ("y regular no es eso. de lo q no hablen es de mi mama", "for_someone_else"),
        ("no asi no va. lo de q viva y q se ria es lo que quiero q cambie, no lo q no toquen", "ambivalent"),
        ("This is all wrong. What helped aint whiskey. Its the dog.", "feedback"),
        ("what?? i didnt say that. i said remove that bit from the summary", "deny"),
        ("put me and his grandma in ohio under whos in his corner", "underage"),
        ("the kid is nineteen and that is the whole of it", "share"),
        ("nomás mi suegra y los del coro", "for_someone_else"),
        ("I half want to and I half don't", "ambivalent"),
        ("xanax was years back", "withdrawal"),
        ("no, that line about my wife isn't right", "deny"),
        ("eso está mal, esa línea no la dije", "feedback"),
    ],
)
@pytest.mark.parametrize("last", [SHOWN, "action_remove_answer", "utter_which_line"])
def test_C15_under_the_summary_what_is_not_understood_asks_for_the_line(text: str, guess: str, last: str) -> None:
    """It gets no talk of family and none of being of two minds, and no protest becomes an answer."""
    assert about_a_line(under(text, last=last), guess)


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("is it kept private?", "is_private"), ("can my mother come along?", "for_someone_else"),
        ("¿cuánto cuesta?", "cost"), ("i want a person", "ask_human"), ("stop", "stop"), ("pausa", "pause"),
        ("send it", "send_summary"), ("yes", "affirm"), ("thank you", "thank"), ("i feel so ashamed", "feel_ashamed"),
        ("i want to kill myself", "share"), ("quiero morirme", "ambivalent"), ("i'm 15", "underage"),
        ("oh and i forgot to say my brother drinks too", "share"), ("se me olvidó decir que tengo asma", "share"),
        ("this took forever", "feedback"), ("bye now", "goodbye"),
    ],
)  # fmt: skip
def test_C15_what_has_a_meaning_of_its_own_keeps_it_under_the_summary(text: str, guess: str) -> None:
    """A question, a danger, a person, an end, and what somebody says is missing."""
    assert not about_a_line(under(text), guess)


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("my brother came home today", "share"),
        ("i want to change my life", "ambivalent"),
        ("mi hermana me visitó", "share"),
    ],
)
def test_C15_a_while_after_it_or_once_it_was_sent_the_talk_goes_on(text: str, guess: str) -> None:
    """Then it takes words of a line, and with a question on the table none of this holds."""
    assert not about_a_line(under(text, last="utter_share"), guess)
    assert not about_a_line(under(text, sent=True), guess)
    assert about_a_line(under("that line is wrong", last="utter_share", sent=True), guess)
    assert not about_a_line(Heard("that line is wrong", "", "goal", LINES, last=SHOWN, shown=True), guess)


@pytest.mark.parametrize(
    "text",
    [
        "con quien cuento: mi mama y mi padrino. y quita lo del martes no, eso dejalo",
        "take the court thing out, it has nothing to do with my days or how i get on at the mill",
    ],
)
def test_C15_nothing_goes_by_a_name_in_a_long_message(text: str) -> None:
    """The line that is named beside what is to go is not what is to go."""
    assert field_meant(Heard(text, WHICH, None, LINES)) is None


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("im 15, can you fix that", "underage"), ("my husband is the one who hits me", "share"),
        ("he moved out and i cant stop drinking", "share"), ("mi esposo me pega", "share"),
        ("ya no puedo dejar de tomar, me da miedo", "share"),
    ],
)  # fmt: skip
def test_C15_trouble_and_a_young_age_are_heard_as_such_under_the_summary(text: str, guess: str) -> None:
    """They are about no line, whatever words they have in common with one."""
    assert not about_a_line(under(text), guess)
    assert about_a_line(under("that line about my husband is wrong"), guess)
