"""How to reach somebody, said in one breath, put right in its figures, or asked after."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.reach import asks_of_the_way
from bot.hearing.answers.reaching import reach_told
from bot.hearing.answers.taking import Heard
from bot.hearing.changes.righting import righted
from bot.hearing.questions.asking import asked


@pytest.mark.parametrize(
    "text",
    [
        "i work nights you cant call me just text", "call ME not her. 555-014-2298, she does not know i write here",
        "texto no xq el lee",
        "he lives here so dont call just text me", "no me llamen mejor mensajes trabajo de noche",
        "dont leave my name on the machine, 555-014-2231", "no digan mi nombre si contesta mi esposo, 555-014-2231",
        "dont call cuz he picks up", "no me llamen porque mi esposo contesta", "no texts bc she reads them",
        "por la ma\u00f1ana, mensajes no porque ella los ve", "NO CALL. i said email. cancel the call please",
        "dont call, mejor escr\u00edbanme",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", ["supports", "uses", "life", "name"])
def test_how_to_reach_them_is_kept_there_whatever_was_asked(text: str, question: str) -> None:
    """Who reads that phone may be a danger: none of it is filed elsewhere, and the question stays."""
    assert filed(Heard(text, "answer", question, {})) == "noted_reach"
    assert filing(Heard(text, "noted_reach", question, {})).keys() == {"contact"}


@pytest.mark.parametrize(
    "text",
    [
        "he cant call me names, just text", "i text my ex and cant stop", "just text",
        "my son lives with my mom you cant call him just text", "my mom cant call just text",
        "they dont call just text", "we don't call we only text", "i dont call her just text",
        "he says dont call me just text him", "my boss said no calls just text",
        "mi hijo no me llama solo mensajes", "no llamo a nadie mejor mensajes",
        "texts no because i want to get high", "calls no because of my past",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_left(text: str) -> None:
    """It tells of something else, or too little."""
    assert reach_told(text, "supports") is None


def test_who_gives_no_name_is_not_asked_for_one() -> None:
    """It is said beside how to reach them; a name that was given stays."""
    text = "you cant call me just text and im not giving a name"
    assert filing(Heard(text, "noted_reach", "uses", {}))["name"] == "__skipped__"
    assert "name" not in filing(Heard(text, "noted_reach", "uses", {"name": "Jo"}))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("wait its 0144 at the end not 0141", "555-318-0144, after 6"),
        ("no es 0144 no 0141", "555-318-0144, after 6"),
        ("better an email: email is better. jo.m@example.com not the phone", None),
    ],
)
def test_figures_put_right_change_the_number(text: str, left: str | None) -> None:
    """In their place in it, whatever stands beside; an address instead of the phone takes its place."""
    contact = righted(Heard(text, "answer", "name", {"contact": "555-318-0141, after 6"}))["contact"]
    assert contact == left if left else ("jo.m@example.com" in contact and "0141" not in contact)


def test_one_figure_is_no_number() -> None:
    """One of them may be of anything, and a number that does not stand is not put right."""
    assert not righted(Heard("its 5 not 6", "answer", "name", {"contact": "555-318-0141, after 6"}))
    assert not righted(Heard("its 99 not 98", "answer", "name", {"contact": "555-318-0141"}))


@pytest.mark.parametrize(
    "text",
    [
        "so are you going to call me or email me",
        "will someone text me or call me",
        "van a llamarme o mandarme un correo",
    ],
)
def test_who_asks_which_way_hears_what_stands(text: str) -> None:
    """It is a question, and no way to reach them."""
    assert asks_of_the_way(text)
    assert not asks_of_the_way("call me or email me")


@pytest.mark.parametrize(
    "text",
    [
        "hay q dar el social?",
        "oiga y si piden el seguro social",
        "do i have to give my social security number",
        "will they ask for my social",
    ],
)
def test_a_social_security_number_is_no_insurance(text: str) -> None:
    """Who is afraid of giving one is told what is asked here."""
    found = asked(text, talking=True)
    assert found is not None
    assert found.about == "uncovered"


@pytest.mark.parametrize("text", ["i get social security disability", "mi trabajador social me mando", "tengo seguro"])
def test_other_social_things_ask_for_no_number(text: str) -> None:
    """A worker, a benefit, an insurance."""
    found = asked(text, talking=True)
    assert found is None or found.about != "uncovered"


REACHED = "call 202-555-0110 after 5"


@pytest.mark.parametrize(
    ("text", "lines", "righted_lines"),
    [
        ("it's 20 beers not 10", {"contact": REACHED}, {}),
        ("son 20 cervezas no 10", {"contact": REACHED}, {}),
        ("no, it's 30 dollars not 10", {"contact": REACHED}, {}),
        ("I said 6 cans, not 5", {"uses": "5 cans", "contact": REACHED}, {"uses": "6 cans"}),
        ("it's 20 beers not 10", {"uses": "10 beers a day", "contact": REACHED}, {"uses": "20 beers a day"}),
        ("son 20 cervezas no 10", {"uses": "10 cervezas", "contact": REACHED}, {"uses": "20 cervezas"}),
        ("it's 20 days not 10", {"uses": "10 beers", "contact": REACHED}, {}),
        ("it's 20 not 10", {"uses": "about 10 a day", "contact": REACHED}, {"uses": "about 20 a day"}),
        ("it's 120 not 110", {"contact": REACHED}, {}),
        ("es 2018 no 2019", {"contact": "202-555-2019"}, {}),
    ],
)
def test_what_is_counted_changes_no_number(text: str, lines: dict[str, str], righted_lines: dict[str, str]) -> None:
    """Nor an hour at which somebody is reached: drinks, days, doses and years have figures too."""
    assert righted(Heard(text, "answer", "first_step", {**lines, "name": "Jo"})) == righted_lines


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("it's 0120 not 0110", "first_step"), ("es 0120 no 0110", "first_step"), ("ends in 20 not 10", "first_step"),
        ("termina en 20 no 10", "first_step"), ("its 20 at the end not 10", "first_step"),
        ("it's 20 not 10", "name"), ("son 20 no 10", "name"),
    ],
)  # fmt: skip
def test_the_last_figures_of_a_number_are_known_as_such(text: str, question: str) -> None:
    """By four of them, by a word, or because the number was told a moment ago."""
    heard = Heard(text, "answer", question, {"contact": REACHED, **({"name": "Jo"} if question != "name" else {})})
    assert righted(heard) == {"contact": "call 202-555-0120 after 5"}


def test_of_two_numbers_the_one_that_ends_so_is_meant() -> None:
    """Where both do, nobody can tell."""
    both = {"contact": "cell 202-555-0110, work 202-555-0144"}
    heard = Heard("its 0145 at the end not 0144", "answer", "name", both)
    assert righted(heard) == {"contact": "cell 202-555-0110, work 202-555-0145"}
    same = {"contact": "cell 202-555-0144, work 212-555-0144"}
    assert righted(Heard("its 0145 at the end not 0144", "answer", "name", same)) == {}


def test_an_hour_put_right_leaves_the_number() -> None:
    """It stands beside it."""
    heard = Heard("I said 6 pm, not 5", "answer", "name", {"contact": REACHED})
    assert righted(heard) == {"contact": "call 202-555-0110 after 6 pm"}
