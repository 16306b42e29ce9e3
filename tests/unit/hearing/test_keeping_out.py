"""What shall not be written: of the answer it came with, of what stands, or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.in_there import NOT_IN_THERE, stands
from bot.hearing.changes.keeping_out import all_out, kept_out, told_apart
from bot.hearing.changes.rewording import reworded, unclear

if TYPE_CHECKING:
    from collections.abc import Mapping

EN = {
    "helped": "honestly the wine. that and my cat",
    "supports": "i have my aunt and my roommate but he still drinks",
    "brings": "i took vicodin from the ward, but i want out. sometimes i cut. last cut was in may",
    "avoid": "my job. and my license",
    "also": "like a gram a day",
}
ES = {
    "helped": "por mi. es que no tengo carro",
    "brings": "me tomo como 12 cervezas. no quiero vivir asi",
    "for_whom": "pos la ansiedad",
    "avoid": "mi suegra",
}


def said(text: str, lines: Mapping[str, object], question: str | None = None) -> Heard:
    """Return a message under the summary, or in mid-question."""
    return Heard(text, "share", question, lines, last="action_show_summary", shown=question is None)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("my wife knows i drink, she doesnt know how much. actually dont write that part about my wife",
         "she doesnt know how much."),
        ("it helps me work. and focus. no wait dont put focus", "it helps me work."),
        ("to sleep, but leave out the pills part", "to sleep"),
        ("see my kids. i smoke weed, dont write that down", "see my kids."),
        ("i steal from the ward. dont put that", ""),
        ("ver a mi hija. tambien uso cristal pero eso no lo ponga", "ver a mi hija."),
        ("dormir y dejar el cristal. mejor no ponga lo del cristal", "dormir"),
    ],
)  # fmt: skip
def test_B06_what_an_answer_takes_back_goes_with_the_wish(text: str, left: str) -> None:
    """And the rest of the answer stays as it was written."""
    found = kept_out(text, "goal")
    assert found is not None
    assert (found[0], told_apart(text, "goal").told.strip(" .")) == (left, left.strip(" ."))


@pytest.mark.parametrize(
    "text",
    [
        "dont put pressure on me", "i dont put myself first", "i dont write to her anymore", "dont leave me",
        "i want to leave out the drama", "he doesnt include me", "no escribo a nadie", "no me ponga nerviosa",
    ],
)  # fmt: skip
def test_what_is_told_is_no_such_wish(text: str) -> None:
    """Nothing of an answer goes by a guess."""
    assert kept_out(text, "goal") is None
    assert not reworded(said(text, {**EN, "goal": None}, "goal"))


@pytest.mark.parametrize("question", ["avoid", "contact", "preferences"])
def test_a_limit_is_an_answer_where_limits_are_asked_for(question: str) -> None:
    """What is left out there is what was asked."""
    assert kept_out("leave out my dad", question) is None
    assert not reworded(said("leave out my aunt", EN, question))


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("take out my roommate", EN, {"supports": "i have my aunt"}),
        ("dont put my roommate", EN, {"supports": "i have my aunt"}),
        ("leave out the cutting. all of it", EN, {"brings": "i took vicodin from the ward, but i want out"}),
        ("take the cutting out of what brings you here", EN,
         {"brings": "i took vicodin from the ward, but i want out"}),
        ("take out from the ward from what brings you here", EN,
         {"brings": "i took vicodin, but i want out. sometimes i cut. last cut was in may"}),
        ("take out the wine from what has helped", EN, {"helped": "my cat"}),
        ("it still says wine and my cat. delete that line", EN, {"helped": SKIPPED}),
        ("the first answer, what has helped. remove it", EN, {"helped": SKIPPED}),
        ("that first one is wrong. it doesnt help. take the vicodin out", EN, {"helped": None}),
        ("no ponga lo del carro", ES, {"helped": "por mi"}),
    ],
)  # fmt: skip
def test_C15_what_is_left_still_says_who_does_what(
    text: str, lines: Mapping[str, object], changes: dict[str, str | None]
) -> None:
    """What hung on the words that go, goes with them; no other line is touched."""
    assert reworded(said(text, lines)) == changes


@pytest.mark.parametrize("text", ["leave out my aunt", "dont put my roommate in"])
def test_B06_a_wish_in_mid_question_changes_what_was_told_before(text: str) -> None:
    """Long before the summary is shown."""
    assert set(reworded(said(text, EN, "goal"))) == {"supports"}


@pytest.mark.parametrize(("text", "lines"), [("leave out my job", EN), ("no ponga lo de mi suegra", ES)])
def test_B06_what_is_to_be_avoided_stays(text: str, lines: Mapping[str, object]) -> None:
    """It protects them as it stands, so it is asked which line is meant."""
    assert not reworded(said(text, lines))
    assert unclear(said(text, lines))
    both = {**lines, "goal": "keep my job. sleep", "needs": "que mi suegra se vaya. dormir"}
    assert "avoid" not in reworded(said(text, both))


@pytest.mark.parametrize(
    ("text", "lines", "question"),
    [
        ("take out the part about the plane", EN, None),
        ("do not send his seizure thing", EN, None),
        ("no ponga lo de la migra", ES, None),
        ("tambien uso perico a veces pero eso no lo ponga", ES, None),
        ("leave out the part about the plane", EN, "goal"),
    ],
)
def test_B06_it_is_said_where_nothing_of_it_stands(
    text: str, lines: Mapping[str, object], question: str | None
) -> None:
    """Nobody is asked for a line that is not there, and nothing is shown again in silence."""
    assert stands(said(text, lines, question)) == NOT_IN_THERE
    assert not reworded(said(text, lines, question))


def test_words_alike_are_not_the_same_told() -> None:
    """To live with somebody is no wish to live."""
    assert not reworded(said("quita lo de que vivo con el, yo nunca dije eso", ES))


@pytest.mark.parametrize(
    "text",
    ["delete all of it", "delete everything i wrote", "erase it all please", "borre todo lo q escribí",
     "bórrelo todo por favor", "quite todo", "borre todo lo que escribi, no quiero que quede nada"],
)  # fmt: skip
def test_B06_all_of_it_goes_in_words(text: str) -> None:
    """Every line that was told, as if it had been declined."""
    assert reworded(said(text, EN)) == {**dict.fromkeys(EN, SKIPPED), "also": UNASKED}


@pytest.mark.parametrize("text", ["quit everything", "i want to delete everything about him", "all of it", "todo"])
def test_nothing_goes_by_half_a_word(text: str) -> None:
    """A hope to leave all of it behind wipes nothing."""
    assert all_out(said(text, EN)) == {}


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("who is in your corner is wrong, should be me and our aunt Lou", EN, {"supports": "me and our aunt Lou"}),
        ("fix who is in my corner, just my aunt", EN, {"supports": "my aunt"}),
        ("in what helped me put that i sing", EN, {"helped": "i sing"}),
        ("vicodin should be oxy", EN,
         {"brings": "i took oxy from the ward, but i want out. sometimes i cut. last cut was in may"}),
        ("make it half a gram not a gram", EN, {"also": "like half a gram a day"}),
        ("cambie lo de 12 cervezas por 8 cervezas", ES, {"brings": "me tomo como 8 cervezas. no quiero vivir asi"}),
        ("en lo q me ha ayudado no va eso, ponga q me ayuda el box", ES, {"helped": "me ayuda el box"}),
        ("y eso de para quien es esta mal, es para mi. y lo del carro no me ayuda, quitelo", ES,
         {"for_whom": "para mi", "helped": "por mi."}),
        ("ponga q me trae el insomnio", {"goal": "dormir", "brings": SKIPPED}, {"brings": "el insomnio"}),
    ],
)  # fmt: skip
def test_C15_a_line_that_is_named_holds_what_it_shall(
    text: str, lines: Mapping[str, object], changes: dict[str, str]
) -> None:
    """All that one message puts right, and it is not asked which line."""
    assert reworded(said(text, lines)) == changes


def test_C15_a_named_line_is_no_answer_to_another_question() -> None:
    """Its words go to the line that is named."""
    text = "what brings you here: my dad found my vapes"
    assert reworded(said(text, {**EN, "goal": None}, "goal")) == {"brings": "my dad found my vapes"}
    assert not reworded(said("what i hope: to sleep", {**EN, "goal": None}, "goal"))


@pytest.mark.parametrize(
    "text",
    [
        "no mandes nada, borra todo lo que puse",
        "mejor no lo mande, bórrelo todo",
        "ya no lo envíe y borre todo",
        "dont send anything, erase everything i put",
        "wait, don't send it. delete everything",
    ],
)
@pytest.mark.parametrize("question", [None, "first_step"])
def test_all_of_it_goes_where_nothing_shall_be_sent(text: str, question: str | None) -> None:
    """In mid-question, too: not to send it says what "all" is."""
    gone = reworded(said(text, ES, question))
    assert gone == dict.fromkeys(ES, SKIPPED)


@pytest.mark.parametrize(
    "text", ["borrar todo y empezar de cero", "no mande nada", "don't send it, delete it tomorrow", "no le mandes nada"]
)
def test_a_new_start_and_a_plain_no_take_nothing_out(text: str) -> None:
    """One is a hope, the other only keeps it from being sent."""
    assert reworded(said(text, ES, "goal")) == {}


@pytest.mark.parametrize(
    "text",
    [
        "don't send it, delete everything i wrote", "no wait don't send that. erase all my answers",
        "mejor no lo mandes, borra todo lo que puse", "no lo envíe y borre todo",
        "no mande nada, borre todo lo que escribí",
        "please don't send anything, delete everything",
    ],
)  # fmt: skip
def test_B06_who_wants_it_neither_sent_nor_kept_keeps_no_line(text: str) -> None:
    """To say that it shall not go is no other wish."""
    heard = Heard(text, "share", None, {"brings": "wine", "goal": "sleep"}, last="action_show_summary", shown=True)
    assert reworded(heard) == {"brings": SKIPPED, "goal": SKIPPED}


@pytest.mark.parametrize(
    "text",
    ["don't send it, i'll delete him from my life", "no lo mande, quiero borrar todo de mi vida", "don't send it"],
)
def test_B06_not_to_send_it_takes_out_nothing(text: str) -> None:
    """What stands may be kept, and a life has things to be rid of."""
    heard = Heard(text, "share", None, {"brings": "wine", "goal": "sleep"}, last="action_show_summary", shown=True)
    assert reworded(heard) == {}
