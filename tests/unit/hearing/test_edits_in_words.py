"""Changes of the summary put by the number of a line, by what stands in it, and by what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from actions.talk import FIELDS
from bot.content.instruments import ITEMS
from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.changes.naming import AS_SHOWN
from bot.hearing.changes.rewording import reworded, unclear

if TYPE_CHECKING:
    from collections.abc import Mapping

EN = {
    "helped": "whiskey, I guess. the hound",
    "supports": "Dee",
    "goal": "the hound, and to sleep",
    "first_step": "no",
    "brings": "hurt my back. my buddy Ray gets them. two shots. I sing sad old songs, and I bet on horses",
    "life": "let me see it. rays cousin drives me",
    "needs": "up at 4 am for the bakery, off by noon",
    "also": "keep going",
    "avoid": "up all night gaming and sleeps late. the school calls",
    "for_whom": "me and my husband too",
    "contact": "my cell is 555 0142",
}
ES = {
    "helped": "oiga no me respondió lo del papel",
    "supports": "nadie",
    "goal": "el dominó",
    "brings": "mi hijo toma. siento que yo me voy a morir, es un decir",
    "needs": "siga siga",
    "avoid": "que baile. que cante como antes. y yo descansar",
    "contact": "por las tardes",
}


def said(text: str, lines: Mapping[str, object]) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "", None, lines, last="action_show_summary", shown=True)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("my days should be the 4 am one", {"needs": "off by noon", "life": "up at 4 am for the bakery"}),
        ("What you hope to see change should be sleep, not the hound", {"goal": "sleep"}),
        ("First step is wrong still. First step: see someone about sleep", {"first_step": "see someone about sleep"}),
        ("the first one is a mess. change it to: Long walks. The hound, and coffee.",
         {"helped": "Long walks. The hound, and coffee"}),
        ("second one, i want it to say my sister Dee", {"supports": "my sister Dee"}),
        ("line 4 should say call a doctor", {"first_step": "call a doctor"}),
        ("take out the second line", {"supports": SKIPPED}),
        ("the me and my husband line, make it just say: Me.", {"for_whom": "Me"}),
        ("put two bottles every saturday under what else", {"also": "keep going, two bottles every saturday"}),
        ("put me and her nana in Reno under whos in her corner", {"supports": "Dee, me and her nana in Reno"}),
        ("for change put back in school, not high at dinner", {"goal": "back in school, not high at dinner"}),
        ("What helped ain't whiskey. It's the hound.", {"helped": "the hound"}),
        ("The whiskey is not what helped me. What helped is the choir.", {"helped": "the choir"}),
        ("no not delete it!! i wanted it moved. help with = sleep", {"needs": "sleep"}),
        ("you deleted my first step. put a walk on Monday", {"first_step": "a walk on Monday"}),
        ("put after 5:30 not Tuesdays with my number then send",
         {"contact": "my cell is 555 0142, after 5:30 not Tuesdays"}),
        ("add don't send mail to my parents. then send", {"also": "keep going, don't send mail to my parents"}),
        ("send it, and put the choir under what helped", {"helped": "whiskey, I guess. the hound, the choir"}),
    ],
)  # fmt: skip
def test_C15_a_line_is_found_by_its_number_its_words_or_what_it_is_not(
    text: str, changes: dict[str, str | None]
) -> None:
    """And what is new stands in it, alone or beside what it holds."""
    assert reworded(said(text, EN)) == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("no! me borraste lo de con quien cuento. ponle mi tia y el compadre", {"supports": "mi tia y el compadre"}),
        ("y en lo q no toquen: que mi suegra no se entere", {"avoid": "que mi suegra no se entere"}),
        ("lo que prefiere no tocar, cambialo a: la deuda", {"avoid": "la deuda"}),
        ("quite lo de oiga no me respondió, ahi ponga la misa y el café", {"helped": "la misa y el café"}),
        ("con quien cuento: mi tia. y quita lo de siga siga", {"supports": "mi tia", "needs": SKIPPED}),
        ("con quien cuento: mi tia. y quita lo del lunes no, eso dejalo", {"supports": "mi tia"}),
        ("no asi no va. lo de q baile y q cante es lo que quiero q cambie, no lo q no toquen",
         {"avoid": "yo descansar", "goal": "el dominó, que baile, que cante como antes"}),
        ("la segunda, que diga solo: mi tia", {"supports": "mi tia"}),
        ("el dominó no es lo que quiero cambiar. es dormir mejor", {"goal": "dormir mejor"}),
        ("y lo de q siento q me muero quitelo", {"brings": "mi hijo toma, es un decir"}),
        ("agrega que no llamen al trabajo. luego mandalo", {"contact": "por las tardes, no llamen al trabajo"}),
    ],
)  # fmt: skip
def test_C15_in_spanish_too(text: str, changes: dict[str, str | None]) -> None:
    """Several changes in one message, and a wish that is taken back in the same breath."""
    assert reworded(said(text, ES)) == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("take out the sentence about the person who gets them",
         {"brings": "hurt my back. two shots. I sing sad old songs, and I bet on horses"}),
        ("take ray's name out",
         {"brings": EN["brings"].replace(" Ray", ""), "life": "let me see it. cousin drives me"}),
        ("take out the two shots one",
         {"brings": "hurt my back. my buddy Ray gets them. I sing sad old songs, and I bet on horses"}),
        ("no no take out the sad songs and the horses joke. thats private",
         {"brings": "hurt my back. my buddy Ray gets them. two shots"}),
        ("take rays name out. and can i see what you got wrote down so far",
         {"brings": EN["brings"].replace(" Ray", ""), "life": "let me see it. cousin drives me"}),
    ],
)  # fmt: skip
def test_C15_what_is_named_by_its_words_goes_and_no_more(text: str, changes: dict[str, str | None]) -> None:
    """A name goes wherever it stands, a part of a long line alone."""
    assert reworded(said(text, EN)) == changes


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("remove that bit", EN), ("take Boris's name out", EN), ("my days should be the night shift one", EN),
        ("take out the ninth one", EN), ("quita lo de la cosecha", ES), ("quite el nombre de Boris", ES),
    ],
)  # fmt: skip
def test_C15_what_nobody_finds_is_never_said_to_be_done(text: str, lines: dict[str, str]) -> None:
    """It is asked which line is meant."""
    assert reworded(said(text, lines)) == {}
    assert unclear(said(text, lines))


@pytest.mark.parametrize(
    "text",
    [
        "put me in contact with someone", "change is hard", "it's my birthday", "add me to the list",
        "the last one I had was in May", "the first time was hard", "add the thing about Dee to what you got",
        "el cambio es difícil", "es mi cumpleaños", "whiskey isn't cheap",
    ],
)  # fmt: skip
def test_C15_what_only_sounds_like_a_line_changes_none(text: str) -> None:
    """Nor is "the thing about Dee" what shall be written."""
    for lines in (EN, ES):
        assert reworded(said(text, lines)) == {}


def test_the_lines_are_numbered_as_the_summary_shows_them() -> None:
    """One order, there and here."""
    assert [field for field in FIELDS if field not in ITEMS] == list(AS_SHOWN)
    assert reworded(said("take out the third one", {"goal": "a", "also": "b", "life": UNASKED, "contact": "c"})) == {
        "contact": SKIPPED
    }
