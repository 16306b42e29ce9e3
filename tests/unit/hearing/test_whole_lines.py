"""Orders about whole lines by what they are called: out, back, swapped, and all the words behind a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.naming import CHANGED
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.changes.summary_open import about_a_line
from bot.hearing.wishes.sending import only_refuses
from bot.hearing.wishes.steering import SEND_SUMMARY, SHOW_SUMMARY, steered

if TYPE_CHECKING:
    from collections.abc import Mapping

LINES = {
    "helped": "pills keep me going, my cat",
    "supports": "nobody",
    "goal": "to sleep, to stop, him yelling at the walls to end",
    "brings": "night shifts",
    "first_step": "Then a visit, I guess.",
    "also": "keep going. I said that",
    "for_whom": "me",
    "contact": "only email, pat@example.com, after 5",
}


def said(text: str, lines: Mapping[str, object] = LINES, changed: Mapping[str, object] | None = None) -> Heard:
    """Return a message right under the summary; `changed`: lines as they stood before the last change."""
    slots = {**lines, CHANGED: changed} if changed else lines
    return Heard(text, "share", None, slots, last="action_show_summary", shown=True)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Remove the whole thing then, the What else you told us one.", {"also": UNASKED}),
        ("forget it delete what has helped", {"helped": SKIPPED}),
        ("move the pills part out of what has helped thats why im here",
         {"helped": "my cat", "brings": "night shifts, pills keep me going"}),
        ("swap who is in your corner and what has helped",
         {"helped": "nobody", "supports": "pills keep me going, my cat"}),
        ("swap what i hope and my days",
         {"goal": SKIPPED, "life": "to sleep, to stop, him yelling at the walls to end"}),
        ("who this is for change it to: me, Rose. I drive a truck and I have not slept since June",
         {"for_whom": "me, Rose. I drive a truck and I have not slept since June"}),
        ("change who this is for to: my son Abe, 20. I'm Rose", {"for_whom": "my son Abe, 20. I'm Rose"}),
        ("I should like to change my answer about what brings me here. It is the wine, since May.",
         {"brings": "the wine, since May"}),
        ("take out only, so it says: email, pat@example.com, after 5",
         {"contact": "email, pat@example.com, after 5"}),
        ("change it: not after 5, after 6", {"contact": "only email, pat@example.com, after 6"}),
        ("no, the yelling at the walls was about my uncle. take it out of what i hope", {"goal": "to sleep, to stop,"}),
        ("en lo q me gustaria q cambiara pongan: dormir", {"goal": "dormir"}),
        ("lo q me gustaria q cambiara: dormir bien", {"goal": "dormir bien"}),
        ("tell my mom no goes with the phone number. do NOT say anything to Gus",
         {"contact": "only email, pat@example.com, after 5, tell my mom no, do NOT say anything to Gus"}),
        ("Several of these are in the wrong place. Who is in my corner is Ines, not nobody.", {"supports": "Ines"}),
    ],
)  # fmt: skip
def test_C15_a_line_named_by_its_label_is_changed_as_it_is_said(text: str, changes: dict[str, str]) -> None:
    """And no other line gives a word."""
    found = {name: (words or "").rstrip(",") for name, words in reworded(said(text)).items()}
    assert found == {name: words.rstrip(",") for name, words in changes.items()}


@pytest.mark.parametrize(
    "text",
    ["you took out the wrong thing", "that was the wrong one, put it back", "you removed the wrong part",
     "put back what i hope, all of it", "put what i hope back", "quitó lo que no era"],
)  # fmt: skip
def test_C15_what_was_changed_last_stands_again(text: str) -> None:
    """By its line, or because another was meant."""
    assert reworded(said(text, {**LINES, "goal": SKIPPED}, {"goal": "to sleep"})) == {"goal": "to sleep"}


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("Lo que le gustaría que cambiara: vuelva a ponerlo", {"goal": "dormir"}, {"goal": "dormir bien"}),
        ("what you hope to see change: put it back", {"goal": "dormir"}, {"goal": "dormir bien"}),
        ("cambie mi apoyo por lo que me ha ayudado", {"supports": "dejar el trago", "helped": "mi prima"},
         {"supports": "mi prima", "helped": "dejar el trago"}),
        ("take out the move from what i hope to see change",
         {"goal": "the move and be awake when my girls come over"}, {"goal": "be awake when my girls come over"}),
        ("Move the three beers a week to what I hope to see change.",
         {"avoid": "No more than three beers a week. That would be good.", "goal": "rest"},
         {"avoid": UNASKED, "goal": "rest, No more than three beers a week. That would be good."}),
        ("move the cat died part from who is in your corner to what else",
         {"supports": "my aunt, the cat died", "also": "x"}, {"supports": "my aunt", "also": "x, the cat died"}),
        ("pase lo de mi abuela a lo demás que contó", {"helped": "caminar, mi abuela murió de eso"},
         {"helped": "caminar", "also": "mi abuela murió de eso"}),
        ("Quite por favor lo del robo, porque eso se oye mal.", {"brings": "anoche pensé en el robo, tomo mucho"},
         {"brings": "tomo mucho"}),
    ],
)  # fmt: skip
def test_C15_an_order_does_what_it_says_and_loses_nothing(
    text: str, lines: Mapping[str, object], changes: Mapping[str, object]
) -> None:
    """A line comes back or is swapped, one clause goes, and what moves goes with the words that limit it."""
    assert reworded(said(text, lines, {"goal": "dormir bien"})) == changes


def test_C15_behind_an_order_that_found_nothing_no_older_one_is_undone() -> None:
    """What was not changed cannot be put back."""
    slots = {"goal": "dormir", CHANGED: {"brings": "el vino"}, "asks": "not_in_there"}
    heard = Heard("vuelva a ponerlo", "share", None, slots, last="utter_question", shown=True)
    assert reworded(heard) == {}


def test_C15_what_was_taken_out_goes_where_it_is_said_to() -> None:
    """In the message after."""
    heard = said("move it to what brings me here", {**LINES, "helped": "my cat"}, {"helped": LINES["helped"]})
    assert reworded(heard) == {"brings": "night shifts, pills keep me going"}


@pytest.mark.parametrize(
    "text",
    [
        "the shouting in the car was about my uncle. take it out of what i hope",
        "you took out the wrong thing", "put back what i hope", "swap your tires and my oil",
        "that was the wrong man for me", "what has helped is wrong i dont want them to read that it helped",
        "What you hope to see change: put that back", "change who is in my corner to what has helped",
    ],
)  # fmt: skip
def test_C15_what_nobody_finds_changes_nothing(text: str) -> None:
    """No line goes whole for words that do not stand in it, and nothing comes back that was not changed."""
    assert reworded(said(text)) == {}


def test_C15_words_behind_a_colon_end_where_another_order_begins() -> None:
    """A second wish is none of the new words."""
    change = reworded(said("change what i hope to: rest. take out my corner"))
    assert change == {"goal": "rest", "supports": SKIPPED}


@pytest.mark.parametrize(
    ("text", "refuses"),
    [
        ("no thanks dont send", True), ("don't send it yet please", True), ("no lo mande todavía", True),
        ("mejor no lo envíen", True), ("don't send my mother a letter", False), ("no", False),
        ("dont send it, take out my name", False), ("why don't you send it?", False),
    ],
)  # fmt: skip
def test_C15_a_plain_no_under_the_summary_is_heard(text: str, refuses: bool) -> None:
    """It is no word about a line."""
    assert only_refuses(said(text)) is refuses


def test_C15_who_says_that_several_stand_wrong_is_asked_which() -> None:
    """Whatever the guess makes of it; who is in danger is heard as that."""
    assert about_a_line(said("Several of these are in the wrong place"), "is_patient_here")
    assert about_a_line(said("varias están en el lugar equivocado"), "share")
    assert not about_a_line(said("All of these are wrong, and I want to kill myself"), "share")
    assert not about_a_line(said("todas están mal y hoy me quiero morir"), "ambivalent")
    assert not about_a_line(said("several of my friends are in the hospital"), "share_more")


def test_C15_nothing_else_is_no_change() -> None:
    """The order to send stands."""
    assert not unclear(said("take out nothing else. yes send it now"))
    assert steered("take out nothing else. yes send it now", None, waiting=False) == SEND_SUMMARY


@pytest.mark.parametrize("text", ["Show me what I shared", "quiero ver lo que tienen"])
def test_C15_to_be_shown_it_in_other_words(text: str) -> None:
    """What was shared is what was told."""
    assert steered(text, None, waiting=False) == SHOW_SUMMARY
