"""An ordinary answer is never taken for an order, and a number of somebody else never for one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SEND_NOW, Heard
from bot.hearing.changes.naming import CHANGED
from bot.hearing.changes.only_ordered import only_ordered
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.plausible import plausible_at_question
from bot.hearing.wishes.steering import DID_IT_GO, steered

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBER = {"contact": "text 555-0142 after Friday", "brings": "wine"}
NIGHT = {"contact": "415-555-0122, never at night", "brings": "wine"}
KIN = {
    "helped": "my daughter Mia and my dog Max",
    "supports": "my daughter Mia. my dog Max",
    "also": "i take Percocet. Percocet is for my back",
    "uses": "Percocet, all day",
    "brings": "it got worse Friday. tomo mucho. i have a record. my life is hard",
    "contact": "my number is 555-0142, text my mom Friday",
}


def under(text: str, lines: Mapping[str, object]) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "share", None, lines, last="action_show_summary", shown=True)


def asked(text: str, question: str, lines: Mapping[str, object]) -> Heard:
    """Return a message with a question on the table."""
    return Heard(text, "answer", question, {**lines, question: None})


@pytest.mark.parametrize(
    "text",
    [
        "take my phone out, 555-0188 is my mom's",
        "take out 555-0142, my sister is 555-0188",
        "take my number out, 555-0188 is my boss",
        "take out my number, that 555-0188 is hers",
        "quita mi número, el 555-0188 es de mi mamá",
        "borre mi número, 555-0188 es el de mi jefe",
    ],
)
def test_C15_a_number_of_somebody_else_is_never_filed(text: str) -> None:
    """It says whose it is."""
    change = reworded(under(text, NUMBER))

    assert "0188" not in (change.get("contact") or "")
    assert "0142" not in (change["contact"] or "")


@pytest.mark.parametrize(
    "text",
    [
        "remove that number, it's my ex's. use 555-0188 instead",
        "take out my phone. my new one is 555-0188",
        "quite mi número, el nuevo es 555-0188",
    ],
)
def test_C15_ones_own_new_number_is_kept(text: str) -> None:
    """What is said of the old one is not said of it."""
    assert "555-0188" in (reworded(under(text, NUMBER))["contact"] or "")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("take my daughter Mia out", "goal"),
        ("take out my dog Max", "first_step"),
        ("sacar a mi perro Max", "first_step"),
        ("leave out Percocet", "goal"),
        ("a mi esposa no la menciono", "goal"),
        ("no pongo eso", "brings"),
        ("get it back", "goal"),
        ("undo it", "goal"),
        ("bring it back", "needs"),
        ("saca eso de mi vida", "goal"),
        ("quita eso de tomar", "goal"),
        ("quita eso de drogarme", "helped"),
        ("erase that part of my life", "goal"),
        ("remove the stuff on my record", "first_step"),
        ("remove the stuff with my ex", "goal"),
        ("delete the stuff about me online", "goal"),
        ("my wife, take her out", "first_step"),
    ],
)
def test_an_answer_takes_nothing_out(text: str, question: str) -> None:
    """It is filed, and no line is asked about."""
    heard = asked(text, question, {**KIN, "supports": "my wife. mi esposa. my daughter Mia. my dog Max"})

    assert not only_ordered(heard)
    assert reworded(heard) == {}
    assert not unclear(heard)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("undo that please", "goal"),
        ("take that out of the summary", "goal"),
        ("quita eso del resumen", "needs"),
        ("a mi esposa no la mencione", "goal"),
        ("no ponga eso", "helped"),
        ("leave out the thing about my ex", "goal"),
        ("quita eso de que me pegó mi ex", "goal"),
    ],
)
def test_B06_what_is_said_of_the_record_is_an_order_still(text: str, question: str) -> None:
    """Its private words are not filed once more."""
    assert only_ordered(asked(text, question, KIN))


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("quita eso de tomar", False),
        ("erase that part of my life", False),
        ("quita lo de Omar", True),
        ("remove my answer about my life", True),
        ("take that back", True),
    ],
)
def test_a_hope_is_no_wish_to_change_an_answer(text: str, wished: bool) -> None:
    """Whatever was guessed; what names an answer is one."""
    assert plausible_at_question(text, "remove_answer") is wished


@pytest.mark.parametrize("text", ["get it back", "bring it back", "want it back"])
def test_a_hope_brings_no_old_change_back(text: str) -> None:
    """Though a line was changed before."""
    assert reworded(asked(text, "goal", {**KIN, CHANGED: {"brings": "beer"}})) == {}


@pytest.mark.parametrize("text", ["take out Friday", "take out Percocet", "quite Friday"])
def test_C15_days_and_what_is_used_are_nobody(text: str) -> None:
    """When somebody may be reached stays, and it is asked which line is meant."""
    assert reworded(under(text, KIN)) == {}


def test_B06_a_daughter_by_her_name_still_goes() -> None:
    """From the lines that tell of her."""
    change = {"helped": "my daughter and my dog Max", "supports": "my daughter. my dog Max"}

    assert reworded(under("take out Mia", KIN)) == change
    assert reworded(asked("leave out Mia", "goal", KIN)) == change


@pytest.mark.parametrize(
    ("text", "question"),
    [("no se fue", "helped"), ("que no se fue", "life"), ("it didn't go", "life"), ("no se fue", None)],
)
def test_how_something_went_is_no_question_whether_it_was_sent(text: str, question: str | None) -> None:
    """It answers."""
    assert steered(text, question, waiting=False) is None


@pytest.mark.parametrize(
    ("text", "question"), [("it didn't go", None), ("it didn't go?", "life"), ("¿no se fue?", "life")]
)
def test_who_asks_whether_it_was_sent_is_told(text: str, question: str | None) -> None:
    """With a mark, or with nothing asked."""
    assert steered(text, question, waiting=False) == DID_IT_GO


def test_what_shall_come_out_of_somebody_is_not_sent() -> None:
    """To what they need "get it out" is an answer."""
    assert steered("get it out", "needs", waiting=False) is None
    assert steered("get it out", "first_step", waiting=False) is None
    assert steered("send it", "needs", waiting=False) == SEND_NOW


@pytest.mark.parametrize("text", ["oh, 1234", "no, 1200", "no, it's 1200"])
@pytest.mark.parametrize("question", [None, "name"])
def test_C15_four_figures_alone_are_the_end_of_no_number(text: str, question: str | None) -> None:
    """They may be an hour, or anything."""
    heard = Heard(text, "share", question, NIGHT, last="action_show_summary", shown=True)

    assert reworded(heard) == {}


@pytest.mark.parametrize("text", ["call me after 8pm too", "llámenme en la noche también", "call me evenings too"])
def test_C15_hours_at_night_do_not_stand_beside_never_at_night(text: str) -> None:
    """In figures, or in the other language."""
    assert reworded(under(text, NIGHT)) == {}


@pytest.mark.parametrize(
    "text", ["take out the phone number I gave before, 555-0199", "delete the number i gave you, 555-0199"]
)
def test_C15_an_order_to_take_a_number_out_is_not_filed(text: str) -> None:
    """The number would stand there anew."""
    assert "0199" not in (reworded(under(text, NIGHT)).get("contact") or "")
