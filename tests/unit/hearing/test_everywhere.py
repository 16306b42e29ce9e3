"""What shall stand nowhere goes from every line that tells of it, and what is left still says something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.addresses import without_address
from bot.hearing.changes.everywhere import nowhere_already, out_beside
from bot.hearing.changes.in_there import NOT_IN_THERE, stands
from bot.hearing.changes.keeping_out import kept_out
from bot.hearing.changes.naming import CHANGED
from bot.hearing.changes.rewording import reworded, unclear

if TYPE_CHECKING:
    from collections.abc import Mapping

EN = {
    "helped": "fishing, and my dog",
    "supports": "my friend Noah and my cousin",
    "brings": "Noah wont text me, lost my job, cant sleep. i never stop talking to Noah",
    "avoid": "the divorce and dont call my landlord",
    "life": "divorced in March, the days are long",
    "contact": "text 555-0142, not when Noah is home, no calls because Noah picks up",
}
KIN = {
    "goal": "I want to stop. My mother died of it at 50. I want to be around for my boys.",
    "also": "my mom had it too",
    "helped": "long walks",
}
ES = {
    "brings": "mi esposo toma. no tenemos papeles",
    "uses": "a veces me corto, eso de cortarme es por nervios, fumo",
    "contact": "555 201 8830, texto",
    "supports": "mi hermana Delia y la iglesia",
}


def said(text: str, lines: Mapping[str, object], question: str | None = None) -> Heard:
    """Return a message a moment after the summary was shown; or with a question on the table."""
    last = "action_show_summary" if question is None else None
    return Heard(text, "share", question, lines, last=last, shown=question is None)


@pytest.mark.parametrize(
    ("text", "lines", "left"),
    [
        ("take Marge out everywhere",
         {"contact": "Marge's number: 202-555-0119, after six", "supports": "my wife Marge"},
         {"contact": "someone's number: 202-555-0119, after six", "supports": "my wife"}),
        ("take Marge out everywhere", {"contact": "marge@example.com", "brings": "Marge drinks, i do too"},
         {"brings": "i do too"}),
        ("quite a Sofía de todo",
         {"contact": "el número de Sofía: 202-555-0119", "supports": "mi prima Sofía", "locale": "es"},
         {"contact": "el número de alguien: 202-555-0119", "supports": "mi prima"}),
        ("take the trial out everywhere", {"contact": "202-555-0119 after the trial", "brings": "the trial"}, {}),
        ("take my name out everywhere", {"name": "Ines", "brings": "wine. I am Ines, my mom knows"},
         {"name": SKIPPED, "brings": "wine, my mom knows"}),
    ],
)  # fmt: skip
def test_C15_no_number_or_address_goes_with_a_name(
    text: str, lines: Mapping[str, object], left: Mapping[str, object]
) -> None:
    """It is somebody's then; and what cannot go without one stays."""
    assert reworded(said(text, lines)) == left


def test_C15_a_name_put_back_stands_once() -> None:
    """The line is as it was."""
    now = {"supports": "my wife and my pal Ed", CHANGED: {"supports": "my wife Marge and my pal Ed"}}
    assert reworded(said("put Marge back", now)) == {"supports": "my wife Marge and my pal Ed"}


NO_NOAH = {
    "supports": "my friend and my cousin",
    "brings": "lost my job, cant sleep. i never stop talking",
    "contact": "text 555-0142, not when someone is home, no calls",
}


@pytest.mark.parametrize(
    "text",
    [
        "take Noah out of everything",
        "take noah out of all of it i told ya",
        "please remove Noah everywhere",
        "remove my friend's name Noah everywhere please",
        "dont put noahs name in nothin leave that out",
        "please leave out Noah's name",
    ],
)
def test_B06_a_name_goes_from_every_line(text: str) -> None:
    """Beside "my friend" alone, else with its piece; a limit stays, and says "someone"."""
    assert reworded(said(text, EN)) == NO_NOAH


@pytest.mark.parametrize("question", ["avoid", "goal", "uses"])
def test_B06_in_mid_question_too(question: str) -> None:
    """It is no answer to what was asked."""
    lines = {**EN, "avoid": None, "goal": None}
    assert reworded(said("dont put noahs name in nothin leave that out", lines, question)) == NO_NOAH


@pytest.mark.parametrize(
    "text",
    ["take out my mother. I asked you already. All of it", "leave out what I said about my mother",
     "take out everything about my mom", "take my mother out of everything", "leave out what i said about her"],
)  # fmt: skip
def test_B06_somebody_close_goes_by_each_of_their_names(text: str) -> None:
    """Her mother is her mom."""
    change = {"goal": "I want to stop. I want to be around for my boys", "also": UNASKED}
    assert reworded(said(text, KIN)) == change


def test_B06_where_her_may_be_two_it_is_asked() -> None:
    """Nothing goes that may not be meant, and no other word that only begins so: "here"."""
    heard = said("leave out what I said about her", {**KIN, "supports": "my sister is here"})
    assert reworded(heard) == {}
    assert unclear(heard)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("quite a Delia de todo", {"supports": "mi hermana y la iglesia"}),
        ("q no digan lo d los papeles porfa, eso no lo pongan", {"brings": "mi esposo toma"}),
        ("lo de los papeles mejor no lo pongan", {"brings": "mi esposo toma"}),
        ("quita lo d cortarme porfa, no kiero q eso llegue", {"uses": "fumo"}),
        ("quita todo lo q dice cortar", {"uses": "fumo"}),
        ("puede borrar q dije lo d los papeles y mi telefono mejor no lo pongan",
         {"brings": "mi esposo toma", "contact": "texto"}),
        ("mi numero no lo pongan", {"contact": "texto"}),
    ],
)  # fmt: skip
def test_B06_in_spanish_too(text: str, changes: dict[str, str]) -> None:
    """A thing that is done goes in whatever form it was told."""
    assert reworded(said(text, ES)) == changes


def test_B06_a_limit_stays_where_the_same_is_told_elsewhere() -> None:
    """What was told goes; what nobody shall do protects them."""
    assert reworded(said("take out the part about the divorce", EN)) == {"life": "the days are long"}


@pytest.mark.parametrize("question", [None, "avoid", "goal"])
def test_B06_a_name_that_stands_nowhere_is_said_to_stand_nowhere(question: str | None) -> None:
    """Nothing is filed, and nothing is claimed."""
    heard = said("dont put Omar's name in anything", {**EN, "avoid": None}, question)
    assert reworded(heard) == {}
    assert stands(heard) == NOT_IN_THERE


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("i want to take alcohol out of everything", "goal"), ("dont mention my mother anywhere", "avoid"),
        ("no digan nada de mi mama", "avoid"), ("get the noise out of it all", "goal"),
        ("nobody puts my name on anything", "brings"), ("take me out of all of it", None),
        ("Noah takes it out on everything", "brings"), ("leave him out of everything?", "goal"),
        ("leave Noah's name in", None), ("no diga nada de eso", None),
    ],
)  # fmt: skip
def test_B06_hopes_and_topics_to_avoid_are_no_such_order(text: str, question: str | None) -> None:
    """They are told."""
    heard = said(text, {**EN, **KIN, "goal": None}, question)
    assert reworded(heard) == {}
    assert not nowhere_already(heard)


SISTER = {"supports": "my sister and my cousin", "brings": "wine. mi hermana se fue", "goal": None, "avoid": None}


@pytest.mark.parametrize("question", ["goal", "avoid", "uses"])
@pytest.mark.parametrize(
    "text",
    ["keep my sister out of everything", "leave my sister out of it all", "get my cousin out of all of it",
     "remove my sister from everything", "saque a mi hermana de todo", "quite mi hermana de todo",
     "no mencionen a mi hermana en nada"],
)  # fmt: skip
def test_B06_in_mid_question_what_speaks_of_nothing_written_answers(text: str, question: str) -> None:
    """It may be a hope, or what not to bring up; under the summary it is an order."""
    heard = said(text, SISTER, question)
    assert reworded(heard) == {}
    assert not nowhere_already(heard)


@pytest.mark.parametrize("question", [None, "goal", "avoid"])
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("keep my sister out of everything i told you", "supports"), ("don't put my sister anywhere", "supports"),
        ("take my sister out of all my answers", "supports"), ("leave my sister out of the whole summary", "supports"),
        ("quite mi hermana de todo lo que dije", "brings"), ("quite a mi hermana de todo el resumen", "brings"),
    ],
)  # fmt: skip
def test_B06_in_mid_question_what_speaks_of_what_is_written_is_an_order(
    text: str, line: str, question: str | None
) -> None:
    """It tells nothing."""
    left = {"supports": "my cousin", "brings": "wine"}
    now = {name: words for name, words in SISTER.items() if name == line}
    assert reworded(said(text, now, question)) == {line: left[line]}


def test_B06_beside_an_answer_the_order_is_no_part_of_it() -> None:
    """She is who was just named, and what was told of her earlier goes."""
    text = "AA, and I don't want to talk about my mother, actually leave out what I said about her"
    assert kept_out(text, "avoid") == ("AA, and I don't want to talk about my mother", "what i said about her")
    gone = out_beside(said(text, KIN, "avoid"))
    assert gone == {"goal": "I want to stop. I want to be around for my boys", "also": UNASKED}
    assert out_beside(said("AA, and my mother", KIN, "avoid")) == {}


MAIL = {"contact": "Email please, pat.k@example.com, not the phone because he answers it", "goal": "sleep"}


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Please wait, can you take my email address out, and I will call myself instead",
         "not the phone because he answers it, I will call myself instead"),
        ("take my email out", "not the phone because he answers it"),
        ("remove the email address, he reads my inbox", "not the phone because he answers it"),
        ("mi correo mejor no lo pongan", "not the phone because he answers it"),
        ("quite mi correo, yo les llamo", "not the phone because he answers it, yo les llamo"),
    ],
)  # fmt: skip
def test_B06_an_address_goes_itself_and_what_to_mind_stays(text: str, contact: str) -> None:
    """The word "email" alone would leave it to be written to."""
    assert reworded(said(text, MAIL)) == {"contact": contact}


@pytest.mark.parametrize("question", [None, "goal", "avoid", "preferences"])
@pytest.mark.parametrize(
    "text",
    ["don't use my address", "remove my address", "take my address out", "get my email down", "take my email down",
     "take my email address down please", "no use mi dirección", "anote mi correo"],
)  # fmt: skip
def test_B06_a_street_or_what_is_to_be_taken_down_takes_no_address_out(text: str, question: str | None) -> None:
    """An address may be a house, and to take something down is to write it."""
    assert reworded(said(text, MAIL, question)) == {}


@pytest.mark.parametrize("text", ["don't use my email", "do not send my email", "no use mi correo",
                                  "mi correo mejor no lo manden"])  # fmt: skip
def test_B06_what_not_to_use_answers_what_to_avoid(text: str) -> None:
    """There the address stays, and elsewhere it goes."""
    assert reworded(said(text, MAIL, "avoid")) == {}
    assert reworded(said(text, MAIL, "uses")) == {"contact": "not the phone because he answers it"}


@pytest.mark.parametrize("text", ["take my email out", "don't include my email", "no ponga mi correo"])
@pytest.mark.parametrize("question", [None, "goal", "avoid"])
def test_B06_what_shall_not_be_written_goes_whatever_was_asked(text: str, question: str | None) -> None:
    """And what there is to mind stays."""
    assert reworded(said(text, MAIL, question)) == {"contact": "not the phone because he answers it"}


def test_B06_an_address_alone_leaves_nothing() -> None:
    """Its line counts as declined."""
    assert reworded(said("take my email out", {"contact": "email me at pat.k@example.com"})) == {"contact": SKIPPED}


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("take my email out and put 555-0170", {"contact": "555-0170"}),
        ("quite mi correo y ponga 555-0170", {"contact": "555-0170"}),
    ],
)
def test_B06_where_more_is_wished_for_no_address_goes_by_itself(text: str, change: dict[str, str]) -> None:
    """Another order is read with it."""
    heard = said(text, {"contact": "email me at pat.k@example.com", "goal": "sleep"})
    assert without_address(heard) == {}
    assert reworded(heard) == change
