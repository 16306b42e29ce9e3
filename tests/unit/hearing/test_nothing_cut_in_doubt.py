"""In doubt what was told stays whole: a limit is no order, a hope wipes nothing, and no other line is rewritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.in_there import stands
from bot.hearing.changes.keeping_out import all_out, kept_out, told_apart, wishes_in_vain
from bot.hearing.changes.rewording import reworded

if TYPE_CHECKING:
    from collections.abc import Mapping

TOLD = {
    "helped": "my cat",
    "supports": "my husband and my sister",
    "goal": "stop drinking",
    "brings": "my husband hits me",
    "uses": "pills every night, 120 mg",
    "life": "work, my kids, money",
    "needs": "my kids",
    "also": "my son lives with his dad",
}
TOLD_ES = {"supports": "mi esposo y mi hermana", "life": "trabajo, mis hijos, dinero", "brings": "tomo mucho"}


def said(text: str, lines: Mapping[str, object], question: str | None = None) -> Heard:
    """Return a message under the summary, or in mid-question."""
    return Heard(text, "share", question, lines, last="action_show_summary", shown=question is None)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("it's depression, not my husband", TOLD), ("it's his kids not my kids", TOLD),
        ("its grief, not drinking", TOLD), ("it's just stress, not pills", TOLD), ("it's my fault not his", TOLD),
        ("it's him hitting me not drinking", TOLD), ("its my husband hitting me, not work", TOLD),
        ("es la tristeza, no mi esposo", TOLD_ES), ("es ansiedad no trabajo", TOLD_ES),
    ],
)  # fmt: skip
def test_C15_what_it_is_and_is_not_answers_the_question(text: str, lines: Mapping[str, object]) -> None:
    """And rewrites no earlier answer."""
    assert not reworded(said(text, lines, "preferences"))


@pytest.mark.parametrize(
    "text",
    ["my husband should be nicer", "drinking should be over", "my sister should be in jail", "my kids should be home",
     "it's depression, not my husband"],
)  # fmt: skip
def test_C15_what_should_be_is_told_of_a_life(text: str) -> None:
    """Under the summary too."""
    assert not reworded(said(text, TOLD))


def test_C15_the_last_answer_is_made_anew_in_words() -> None:
    """Where all of it is named, in mid-question."""
    heard = said("make it my dog, not my cat", {"helped": "my cat"}, "supports")
    assert reworded(heard) == {"helped": "my dog"}


@pytest.mark.parametrize(
    "text",
    [
        "my husband hits me. please don't mention this to him if you call",
        "i lost my job, don't mention the clinic when you call my house",
        "i drink too much. don't mention it to my wife when you call",
        "i got a dui, but don't mention it to my boss",
        "i was raped. dont write anything on the envelope",
        "he hits me. don't put anything in the mail",
        "he hits me. don't include my name on any letter",
        "i use meth. don't share anything about my kids with cps",
        "my son uses and don't mention that i called when you talk to him",
        "i took too many pills last week. dont write it as an attempt",
        "tengo miedo. no mencione nada a inmigracion",
        "me pega. no mencione la clinica cuando llame",
        "me pega. no ponga nada en el sobre",
        "pray, walk, don't mention the past",
        "keep busy and don't include negative people",
    ],
)
@pytest.mark.parametrize("question", ["brings", "helped"])
def test_B06_a_limit_told_for_safety_is_never_cut(text: str, question: str) -> None:
    """It says how to be reached, or what helps, and no more than that is an order about what is written."""
    assert kept_out(text, question) is None
    assert "mention" not in text or "mention" in told_apart(text, question).told


@pytest.mark.parametrize(
    "text",
    ["don't put my kids in foster care", "no mencione la migra", "dont mention my weight",
     "don't list christian places", "don't include god stuff", "no ponga un hombre", "leave my kids out of this"],
)  # fmt: skip
def test_B06_a_limit_as_an_answer_is_one(text: str) -> None:
    """It is not said that its words do not stand there."""
    heard = said(text, {"helped": "mi gata"}, "goal")
    assert not wishes_in_vain(heard)
    assert stands(heard) is None
    assert kept_out(text, "goal") is None
    assert not reworded(heard)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("i'm having panic attacks. but dont put that on my record", ""),
        ("i lost my job. i drink a lot but don't note that down for my job", "i lost my job."),
        ("duermo mal. uso cristal. no ponga eso en mi expediente", "duermo mal."),
        ("i sleep badly. i use meth. don't write it anywhere", "i sleep badly."),
        ("my sister, my mom and my aunt... don't put my aunt", None),
        ("my mom and my aunt, leave out my aunt", "my mom"),
    ],
)
def test_B06_what_shall_not_be_on_record_is_not(text: str, left: str | None) -> None:
    """Whatever it is called where it would stand."""
    found = kept_out(text, "brings")
    assert left is None or (found is not None and found[0] == left)


@pytest.mark.parametrize(
    "text",
    [
        "my mom and my dad are fighting and i drink, leave out my dad",
        "my husband and his brother beat me and i ran, don't put his brother",
        "my son and i lost my wife and i drink, leave out my wife",
        "i want to kill my dad and my boss, leave out my boss",
        "i use meth, not every day, don't put meth",
        "mi mama y mi papa toman y yo sufro. lo de mi papa no lo ponga",
        "my son found me, my husband hits me, he ran. leave out my husband",
    ],
)
def test_C15_no_cut_says_something_else(text: str) -> None:
    """Where it would change who does what, all of it stays as it was written."""
    assert kept_out(text, "brings") is None


@pytest.mark.parametrize(
    "text",
    ["leave him and get out", "leave and get out", "leave my husband and get out", "leave the house and work out",
     "leave the kids with mom and go out", "leave my phone and go out"],
)  # fmt: skip
def test_B06_who_wants_to_get_out_leaves_nothing_out(text: str) -> None:
    """To flee is a hope, and what brings them stays."""
    heard = said(text, {**TOLD, "goal": None}, "goal")
    assert kept_out(text, "goal") is None
    assert not reworded(heard)
    assert stands(heard) is None


@pytest.mark.parametrize(
    "text",
    [
        "i want to get rid of everything", "quiero quitarme todo", "i want to get rid of it all", "get rid of all that",
        "take it all away", "i want to take everything off", "i need to clear everything", "quiero borrar todo eso",
        "quiero eliminar todo eso", "get rid of all my stuff", "i want to get rid of everything i have",
        "delete it all", "borre todo",
    ],
)  # fmt: skip
def test_B06_a_hope_wipes_nothing(text: str) -> None:
    """Only a plain order about what was told does so in mid-question."""
    assert all_out(said(text, TOLD, "goal")) == {}


@pytest.mark.parametrize("text", ["i want to get rid of everything", "get rid of all that", "quiero quitarme todo"])
def test_B06_nor_under_the_summary(text: str) -> None:
    """A hope stays one."""
    assert all_out(said(text, TOLD)) == {}


@pytest.mark.parametrize(
    "text",
    ["delete everything i wrote", "i want to delete my answers", "borre todo lo que escribi", "erase the summary"],
)
def test_B06_all_that_was_told_goes_by_a_plain_order(text: str) -> None:
    """In mid-question too."""
    assert set(all_out(said(text, TOLD, "avoid"))) == set(TOLD)


REACHED = "call me at 555 201 4487, never call 555 201 3390, he answers"


@pytest.mark.parametrize(
    ("lines", "changes"),
    [
        ({"contact": REACHED}, {"contact": "never call 555 201 3390, he answers"}),
        ({"contact": "555 201 4487", "supports": "my sister Rosa 555 201 9912"}, {"contact": SKIPPED}),
        ({"contact": "555 201 4487", "brings": "my ex keeps calling me from 555 201 3390 and threatens me"},
         {"contact": SKIPPED}),
        ({"contact": "555 201 4487", "brings": "i drink and my case number is 2024 0455 01"}, {"contact": SKIPPED}),
        ({"contact": "555 201 4487", "also": "born 04 12 1980"}, {"contact": SKIPPED}),
        ({"contact": "call Rosa at 555 201 4487, she lives with me"}, {"contact": "call Rosa, she lives with me"}),
        ({"contact": "text 555 201 4487 only, never call"}, {"contact": "text only, never call"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["delete my number", "delete the number"])
def test_B06_only_the_number_that_is_theirs_goes(
    text: str, lines: Mapping[str, str], changes: Mapping[str, str]
) -> None:
    """And what warns of another stays whole."""
    assert reworded(said(text, lines)) == changes


@pytest.mark.parametrize("text", ["i want to delete my phone", "quiero borrar mi celular"])
def test_B06_to_be_rid_of_a_phone_is_a_hope(text: str) -> None:
    """No other line loses its number."""
    found = reworded(said(text, {"contact": REACHED, "brings": "my number is 555 201 4487"}, "goal"))
    assert "brings" not in found


@pytest.mark.parametrize(
    "text",
    ["i take 100 not 120", "my dose is 100 not 120", "son 100 no 120", "i started in 2018 not 2019",
     "it was 2018 not 2019", "they told me to call 911 instead of 234"],
)  # fmt: skip
@pytest.mark.parametrize("number", ["555 201 0120", "555 201 2019", "555 201 1234"])
def test_C15_a_dose_or_a_year_is_no_phone(text: str, number: str) -> None:
    """The number that is called stays."""
    assert "contact" not in reworded(said(text, {"contact": number}))


def test_C15_a_number_never_to_be_called_stays() -> None:
    """Its last figures are nobody's to put right."""
    lines = {"contact": "555 201 3390", "avoid": "no llame al 555 201 3390"}
    assert reworded(said("no, es 3391 no 3390", lines)) == {"contact": "555 201 3391"}


@pytest.mark.parametrize("text", ["my number is wrong, only text", "how to reach me is wrong, just dont call"])
def test_C15_what_to_mind_is_no_number(text: str) -> None:
    """It stands beside what was told, or the line is asked anew; never alone."""
    found = reworded(said(text, {"contact": "555 201 4487, never call"}))
    assert found.get("contact") is None or "never call" in (found["contact"] or "")
    assert found.get("contact") != UNASKED


def test_C15_new_words_begin_without_their_joint() -> None:
    """Nor is "none of your business" what brings anybody."""
    assert reworded(said("mi meta esta mal, es que quiero dejar de tomar", {"goal": "dormir"})) == {
        "goal": "quiero dejar de tomar"
    }
    assert "brings" not in reworded(said("put what brings me here is none of your business", TOLD))
