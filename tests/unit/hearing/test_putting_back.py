"""What shall stand again as it did, what shall stay beside a change, and edits by a line's number: exactly, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.changes.naming import CHANGED
from bot.hearing.changes.rewording import reworded, unclear

if TYPE_CHECKING:
    from collections.abc import Mapping

LINES = {
    "helped": "the choir, my boys, I see them sundays",
    "supports": "my uncle Rafa in Tucson",
    "goal": "sleep. to be less short with people",
    "brings": "Lost my brother Nick in May and I can't sleep. My wife Ines worries",
    "preferences": "a few years back I saw Dr. Ames, she was kind",
    "contact": "call 555 0142, evenings only, no weekends",
}
ES = {
    "helped": "el coro, mis niños",
    "supports": "mi tío Rafa",
    "brings": "tomo mucho",
    "contact": "555 0142, por la tarde, no dejen recado",
}


def said(text: str, lines: Mapping[str, object], changed: Mapping[str, object] | None = None) -> Heard:
    """Return a message right under the summary, where these lines were changed last."""
    return Heard(text, "", None, {**lines, CHANGED: changed}, last="action_show_summary", shown=True)


@pytest.mark.parametrize(
    "text",
    ["take out my boys. no wait put it back", "the first line, take out my boys. no wait put it back"],
)
def test_C15_what_this_message_took_out_stands_again(text: str) -> None:
    """And an earlier change of another line is none of it."""
    assert reworded(said(text, LINES, {"supports": "my uncle Rafa in Reno"})) == {"helped": LINES["helped"]}


@pytest.mark.parametrize(
    ("text", "lines", "changed", "changes"),
    [
        ("no. put back the boys in what has helped", {**LINES, "helped": "the choir, I see them sundays"},
         {"helped": LINES["helped"]}, {"helped": LINES["helped"]}),
        ("You erased the evenings only part and that no weekends. Put those back", {**LINES, "contact": "555 0199"},
         {"contact": LINES["contact"]}, {"contact": "555 0199, evenings only, no weekends"}),
        ("you dropped no weekends. add it back", {**LINES, "contact": "555 0199"}, {"contact": LINES["contact"]},
         {"contact": "555 0199, no weekends"}),
        ("put the no weekends part back in", {**LINES, "contact": "555 0199"}, {"contact": LINES["contact"]},
         {"contact": "555 0199, no weekends"}),
        ("add no weekends back", {**LINES, "contact": "555 0199"}, None, {"contact": "555 0199, no weekends"}),
        ("I didn't want that undone. Put it back to Rafa", LINES, {"supports": "Rafa, I said"}, {"supports": "Rafa"}),
        ("put it back in", LINES, {"goal": "rest"}, {"goal": "rest"}),
        ("undo both", LINES, {"goal": "rest", "helped": "tea"}, {"goal": "rest", "helped": "tea"}),
        ("ponga otra vez lo de los niños", {**ES, "helped": "el coro"}, {"helped": ES["helped"]},
         {"helped": ES["helped"]}),
        ("vuelva a poner que no dejen recado", {**ES, "contact": "555 0199"}, {"contact": ES["contact"]},
         {"contact": "555 0199, no dejen recado"}),
    ],
)  # fmt: skip
def test_C15_words_come_back_as_they_were_written(
    text: str, lines: Mapping[str, object], changed: Mapping[str, object] | None, changes: dict[str, str]
) -> None:
    """The order to bring them back is none of them."""
    assert reworded(said(text, lines, changed)) == changes


@pytest.mark.parametrize(
    "text", ["put the piano part back in", "put that back under my goals", "ponga otra vez el piano"]
)
def test_C15_what_never_stood_there_is_asked_about(text: str) -> None:
    """Nothing is written for it."""
    heard = said(text, LINES, {"helped": "tea"})
    assert reworded(heard) == {}
    assert unclear(heard)


@pytest.mark.parametrize("text", ["i want my boys back", "i want my life back", "quiero a mis niños de vuelta"])
def test_C15_who_wants_somebody_back_orders_nothing(text: str) -> None:
    """That is told."""
    assert reworded(said(text, LINES, {"goal": "rest"})) == {}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("take out Nick's name but leave that I lost my brother",
         {"brings": "Lost my brother in May and I can't sleep. My wife Ines worries"}),
        ("take out Ines's name but keep the rest",
         {"brings": "Lost my brother Nick in May and I can't sleep. My wife worries"}),
        ("take out the part about my wife, keep everything else",
         {"brings": "Lost my brother Nick in May and I can't sleep"}),
        ("keep the choir, take out my boys", {"helped": "the choir, I see them sundays"}),
    ],
)  # fmt: skip
def test_C15_what_shall_stay_stays(text: str, changes: dict[str, str]) -> None:
    """The rest, or what is named."""
    assert reworded(said(text, LINES)) == changes


@pytest.mark.parametrize(
    "text", ["take out my boys but keep the piano", "take out the wife thing but leave that I lost Joe"]
)
def test_C15_where_what_shall_stay_is_not_found_nothing_goes(text: str) -> None:
    """It is asked about instead of cut by a guess."""
    assert reworded(said(text, LINES)) == {}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("change the second line to 'my cousin Bo'", {"supports": "my cousin Bo"}),
        ("change the first line to just my dog", {"helped": "my dog"}),
        ("in line 1 change choir to band", {"helped": "the band, my boys, I see them sundays"}),
        ("first line: drop the boys", {"helped": "the choir, I see them sundays"}),
        ("I'd like 'What you'd prefer' to say a woman, and remove Dr. Ames", {"preferences": "a woman"}),
        ("Put the Dr. Ames thing under what has helped",
         {"preferences": "she was kind",
          "helped": "the choir, my boys, I see them sundays, a few years back I saw Dr. Ames"}),
        ("Rafa is in Yuma not Tucson", {"supports": "my uncle Rafa in Yuma"}),
        ("i drink 6 beers a night, add that. and Rafa is in Yuma, not Tucson",
         {"also": "i drink 6 beers a night", "supports": "my uncle Rafa in Yuma"}),
        ("make it mornings", {"contact": "call 555 0142, mornings only, no weekends"}),
        ("not evenings, mornings", {"contact": "call 555 0142, mornings only, no weekends"}),
        ("Change my phone to 555 0199 and the time to mornings before 9",
         {"contact": "call 555 0199, mornings before 9 only, no weekends"}),
        ("dont call me at all, take the number out", {"contact": "evenings only, no weekends, dont call me at all"}),
    ],
)  # fmt: skip
def test_C15_all_edits_of_a_message_are_done(text: str, changes: dict[str, str]) -> None:
    """By a line's number, by the words in it, and each limit stays."""
    if "add that" in text:
        assert reworded(said(text, {**LINES, "also": None})) == changes
    else:
        assert reworded(said(text, LINES)) == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("quita 'mucho' y pon 'bastante'", {"brings": "tomo bastante"}),
        ("agregue que no llamen a la casa",
         {"contact": "555 0142, por la tarde, no dejen recado, no llamen a la casa"}),
        ("no en la tarde, en la mañana", {"contact": "555 0142, en la mañana, no dejen recado"}),
        ("cambie la segunda línea a mi prima", {"supports": "mi prima"}),
    ],
)  # fmt: skip
def test_C15_so_they_are_in_spanish(text: str, changes: dict[str, str]) -> None:
    """With the same care."""
    assert reworded(said(text, ES)) == changes


@pytest.mark.parametrize(
    "text", ["it's grief not Drinking", "i want to switch to nights at work", "set it to 5", "my uncle is not my Dad"]
)
def test_C15_what_tells_of_a_life_changes_no_line(text: str) -> None:
    """Neither its hours nor its names."""
    assert reworded(said(text, LINES)) == {}


def test_C15_hours_said_anew_in_the_question_after_are_filed_there() -> None:
    """With what there is to mind, and not among all else."""
    heard = Heard("Actually make it only after 6pm, and never on my work number", "", "name", LINES)
    assert reworded(heard) == {"contact": "call 555 0142, after 6pm only, no weekends, never on my work number"}


@pytest.mark.parametrize("text", ["put back what i had", "put the old one back", "put back the last one"])
def test_C15_what_they_had_names_no_words(text: str) -> None:
    """The line that changed last stands as it did."""
    assert reworded(said(text, {**LINES, "goal": "rest"}, {"goal": LINES["goal"]})) == {"goal": LINES["goal"]}


@pytest.mark.parametrize(
    ("text", "now"),
    [("put it back to evenings only", "555 0199, evenings only"), ("put it back to 555 0142", "555 0142")],
)
def test_C15_how_to_reach_them_loses_no_number(text: str, now: str) -> None:
    """Hours that come back stand beside it, and a number takes its place."""
    changed = {"contact": "call 555 0142, evenings only"}
    assert reworded(said(text, {**LINES, "contact": "555 0199"}, changed)) == {"contact": now}


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("leave Tony out of it please", "my ex Tony hit me"),
        ("leave the beers out of it", "6 beers"),
        ("leave my boys out of there", "my boys"),
    ],
)
def test_B06_out_of_it_is_no_wish_to_keep(text: str, gone: str) -> None:
    """What somebody wants left out goes, or they are asked."""
    heard = said(text, {**LINES, "brings": "I drink 6 beers. my ex Tony hit me"})
    now = reworded(heard)
    assert (now and not any(gone in (words or "") for words in now.values())) or unclear(heard)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("quite las cervezas y póngalo en lo que me ha ayudado",
         {"brings": "mi marido me pega", "helped": "el coro, tomo 12 cervezas"}),
        ("take out the choir, put it in my supports", {"helped": "my boys", "supports": "Rafa, the choir"}),
    ],
)  # fmt: skip
def test_B06_only_what_was_taken_out_moves(text: str, changes: dict[str, str]) -> None:
    """Told abuse is not written under what has helped."""
    lines = {"brings": "tomo 12 cervezas. mi marido me pega", "helped": "el coro"}
    english = {"helped": "the choir, my boys", "supports": "Rafa"}
    assert reworded(said(text, english if "choir" in text else lines)) == changes


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("8 beers, not 6", "I drink 8 beers a night. Lost my brother Nick"),
        ("I drink 8, not 6", "I drink 8 beers a night. Lost my brother Nick"),
        ("my brother Mike not Nick", "I drink 6 beers a night. Lost my brother Mike"),
        ("my friend Mike, not Nick", None),
        ("8 a week, not 6", None),
    ],
)
def test_C15_no_word_stands_twice_after_a_correction(text: str, now: str | None) -> None:
    """Only a name or a number gives way; where more is said, they are asked."""
    lines = {"brings": "I drink 6 beers a night. Lost my brother Nick"}
    assert reworded(said(text, lines)) == ({"brings": now} if now else {})
