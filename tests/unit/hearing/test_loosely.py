"""Changes of the summary in anybody's words: the line by any of its names, the sentence by some of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SKIPPED, Heard
from bot.hearing.changes.rewording import reworded

if TYPE_CHECKING:
    from collections.abc import Mapping

EN = {
    "helped": "my dog and long walks",
    "supports": "my aunt sort of. she is also a cop so she can't know. call at noon",
    "goal": "sleep more. see my kids",
    "avoid": "my stepdad. dont bring up my stepdad",
    "brings": "hi. test: banana, i drink every night. the bottle of oxy from the clinic. this job will bury me lol",
    "uses": "tried gum once",
    "life": "why so many questions",
    "needs": "rides",
    "also": "talking to a toaster",
    "for_whom": "well for my boy i guess",
    "name": "told you, Rosa",
    "contact": "219 555 0147, no voicemail",
}
ES = {
    "goal": "que ya no le mienta a mi mamá. dormir",
    "brings": "tomo desde marzo, es que no tengo visa. me da miedo. estuve viendo el vestido de ella",
    "first_step": "ya es tarde. estuve viendo el vestido de ella",
    "also": "pues cansado. le toqué la ventana y no abre. nada",
    "life": "qué preguntón",
    "for_whom": "sí, las preguntas",
    "name": "ya le dije, Tomás",
    "contact": "después de las 6",
}


def said(text: str, lines: Mapping[str, object], last: str = "utter_which_line", *, shown: bool = True) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "share", None, lines, last=last, shown=shown)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("ok nice. now who is in my corner should be my girl Dee and Ray", {"supports": "my girl Dee and Ray"}),
        ("for what i hope, make it say 5 hours of sleep, no yelling", {"goal": "5 hours of sleep, no yelling"}),
        ("Who this is for, that should say my son and me some.", {"for_whom": "my son and me some"}),
        ("n in what to stay away from only leave: my stepdad", {"avoid": "my stepdad"}),
        ("change help line to: a class at night", {"needs": "a class at night"}),
        ("what brings me here isnt the job. its the drinking and the nights, change it to that",
         {"brings": "the drinking and the nights"}),
        ("lol it says what brings me here is 'that'. put: drinking every night", {"brings": "drinking every night"}),
        ("the 'your days right now' is wrong, that was a question. my days are school till 3 then work",
         {"life": "school till 3 then work"}),
        ("take all the banana stuff out of what brings me here, just put: i drink every night",
         {"brings": "i drink every night"}),
        ("what using does for me should be: it mutes my head. the gum thing is what i tried, not that",
         {"uses": "it mutes my head"}),
        ("haha. delete the toaster part n for what i hope just say sleep, no fights",
         {"also": "__unasked__", "goal": "sleep, no fights"}),
    ],
)  # fmt: skip
def test_C15_new_words_go_to_the_line_that_is_called_by_any_of_its_names(text: str, changes: dict[str, str]) -> None:
    """What stands beside the order is passed over, and "that" is what was said before it."""
    assert reworded(said(text, EN)) == changes


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("remove the usual day one", EN, {"life": SKIPPED}),
        ("That is not right where it says using does for you. Please take that one off, I do not use.", EN,
         {"uses": SKIPPED}),
        ("take the joke bout the job burying me out of what brings me here", EN,
         {"brings": "hi. test: banana, i drink every night. the bottle of oxy from the clinic."}),
        ("no. I said all of it. 'bottle of oxy' has to go", EN,
         {"brings": "hi. test: banana, i drink every night. this job will bury me lol"}),
        ("take out that my aunt is a cop", EN, {"supports": "my aunt sort of. call at noon"}),
        ("quite lo de que no tengo visa, eso no lo mande. y mi nombre es solo Tomás", ES,
         {"brings": "tomo desde marzo, me da miedo. estuve viendo el vestido de ella", "name": "Tomás"}),
        ("y lo de la ventana bórrelo, ya abrió, estaba bien", ES, {"also": "pues cansado. nada"}),
        ("en lo que me trae aquí, quite donde dice q no tengo visa", ES,
         {"brings": "tomo desde marzo, me da miedo. estuve viendo el vestido de ella"}),
        ("y también quita lo de mi mamá, que le miento, me da pena", ES, {"goal": "dormir"}),
        ("lo del vestido de mi vieja quítelo, eso es mío", ES,
         {"brings": "tomo desde marzo, es que no tengo visa. me da miedo.", "first_step": "ya es tarde."}),
    ],
)  # fmt: skip
def test_C15_what_is_to_go_is_found_by_some_of_its_words(
    text: str, lines: dict[str, str], changes: dict[str, str]
) -> None:
    """All of the sentence goes, from every line that says the same; the rest stays."""
    assert reworded(said(text, lines)) == changes


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("9 yrs oxy add that", EN, {"also": "talking to a toaster, 9 yrs oxy"}),
        ("0230 central not on there", EN, {"contact": "219 555 0147, no voicemail, 0230 central"}),
        ("falta algo importante: que llame una mujer, y que no manden mensajes", ES,
         {"contact": "después de las 6, que llame una mujer, y que no manden mensajes"}),
        ("no joven ahí está mal. para quién es: para mí, Tomás", ES, {"for_whom": "para mí, Tomás"}),
    ],
)  # fmt: skip
def test_C15_what_is_missing_is_added_where_it_belongs(
    text: str, lines: dict[str, str], changes: dict[str, str]
) -> None:
    """What has no line of its own stands with all else that was told."""
    assert reworded(said(text, lines)) == changes


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("i want to get my kids back", EN), ("my stepdad has to go", EN), ("i want to take back my life", EN),
        ("they took my kids away", EN), ("my stepdad is not here", EN), ("you forgot to call me", EN),
        ("my goal is correct", EN), ("my goal is spelled wrong", EN), ("what brings me is private", EN),
        ("take me off the list", EN), ("my aunt needs to go to rehab", EN), ("falta mucho", ES),
        ("mi mamá tiene que irse", ES), ("quiero dejar a mi mamá", ES), ("mi meta es correcta", ES),
        ("no quiero que se entere mi mamá", ES), ("sáqueme de la lista", ES),
        ("i said my goal is fine", EN),
    ],
)  # fmt: skip
def test_C15_a_wish_or_a_judgement_changes_no_words(text: str, lines: dict[str, str]) -> None:
    """A hope for a life names no line, and "correct" is no new value."""
    assert [words for words in reworded(said(text, lines)).values() if words is not None] == []


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("wait I want to pull back the days line. can you take it out even though i sent it", EN, {"life": SKIPPED}),
        ("but leave out that she's a cop", EN, {"supports": "my aunt sort of. call at noon"}),
        ("i want to take out a loan", EN, {}), ("please take my kids out of that house", EN, {}),
        ("quítame el dolor", ES, {}),
    ],
)  # fmt: skip
def test_C15_with_no_lines_on_the_table_only_what_is_plainly_told_here_goes(
    text: str, lines: dict[str, str], changes: dict[str, str]
) -> None:
    """A line called a line, or what was told; the line one waits in is none."""
    assert reworded(said(text, lines, last="utter_after_send", shown=False)) == changes
