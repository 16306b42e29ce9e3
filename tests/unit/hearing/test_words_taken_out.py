"""Words of an answer that are to go: those go and no more, and the most private ones at the first asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.wishes.consent import SHOWN

if TYPE_CHECKING:
    from collections.abc import Mapping

EN = {
    "brings": (
        "fine ask. but make it quick, i haul cars, speed for 3 yrs, court on the 9th, lawyer says get help,"
        " hold on. it was a joke"
    ),
    "contact": "write down my cell 319-555-0150",
    "supports": "Moe, my bf, he was high",
}
ES = {
    "brings": "bueno pregunte, pero rapidito, manejo trailer, cristal tres años, corte el 9",
    "contact": "anote mi celular 319-555-0150",
    "supports": "mi hermana, mi papá",
}
PILLS = {"brings": "pain pills since my surgery. i lift them from the pharmacy. 5 a day", "supports": "my aunt"}
PASTILLAS = {"brings": "pastillas desde la operación. las saco del trabajo, 5 al día. tengo miedo", "life": "calmada"}


def said(text: str, lines: Mapping[str, object]) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "share", None, lines, last=SHOWN, shown=True)


@pytest.mark.parametrize(
    ("text", "lines", "line", "left"),
    [
        ('take out the "fine ask. but make it quick" and the hold on part', EN, "brings",
         "i haul cars, speed for 3 yrs, court on the 9th, lawyer says get help. it was a joke"),
        ('remove the part "speed for 3 yrs"', EN, "brings", EN["brings"].replace(" speed for 3 yrs,", "")),
        ('take off "write down my cell" it sounds silly', EN, "contact", "319-555-0150"),
        ('delete "write down my cell", that looks dumb', EN, "contact", "319-555-0150"),
        ('quite la parte "cristal tres años"', ES, "brings", ES["brings"].replace(" cristal tres años,", "")),
        ('quite "bueno pregunte, pero rapidito" y lo de la corte', ES, "brings",
         "manejo trailer, cristal tres años"),
        ('borre "anote mi celular" suena feo', ES, "contact", "319-555-0150"),
        ("take my bf out of there he reads my phone", EN, "supports", "Moe"),
        ("take my bf out of it, he always checks my phone", EN, "supports", "Moe"),
    ],
)  # fmt: skip
def test_C15_only_the_words_that_are_quoted_or_named_go(text: str, lines: dict[str, str], line: str, left: str) -> None:
    """The rest of the answer stays as it was."""
    assert reworded(said(text, lines)) == {line: left}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('take out the "fine ask. but make it quick" and the parrot part', EN),
        ('quite "bueno pregunte, pero rapidito" y la parte de los loros', ES),
        ("quite lo de pregunte trailer corte", ES),
    ],
)
def test_C15_no_answer_goes_whole_by_a_few_words_all_over_it(text: str, lines: dict[str, str]) -> None:
    """Nor is a change claimed where one of two pieces stands nowhere: it is asked which."""
    assert reworded(said(text, lines)) == {}
    assert unclear(said(text, lines))


@pytest.mark.parametrize(
    "text",
    [
        "take out that im lifting them from the pharmacy",
        "and take out that i'm lifting them from the pharmacy. please.",
        'cut the part "i lift them from the pharmacy"', "cut the pharmacy part",
        "remove that i lift them there from the pharmacy",
    ],
)  # fmt: skip
def test_B06_what_is_most_private_goes_at_the_first_asking(text: str) -> None:
    """It is found by its words, whatever form they have."""
    assert reworded(said(text, PILLS)) == {"brings": "pain pills since my surgery. 5 a day"}


@pytest.mark.parametrize(
    "text",
    [
        "quite que las estoy sacando del trabajo. por favor", "borre la parte de que las saco del trabajo",
        'corte la parte "las saco del trabajo"', "no ponga que las saco del trabajo",
    ],
)  # fmt: skip
def test_B06_so_it_does_in_spanish(text: str) -> None:
    """No word of it is left."""
    assert "trabajo" not in (reworded(said(text, PASTILLAS))["brings"] or "trabajo")


@pytest.mark.parametrize(
    "text",
    [
        "i want to cut the part of me that drinks", "cut the line of coke",
        "they cut out the part of my lung that was bad",
        "quiero cortar la parte de mí que toma", "i cut my arm", "the doctor took the bad part out and it hurt",
    ],
)  # fmt: skip
def test_what_is_cut_in_a_life_changes_no_line(text: str) -> None:
    """Only a part of what was told is cut here."""
    for lines in (EN, ES, PILLS, PASTILLAS):
        assert reworded(said(text, lines)) == {}


@pytest.mark.parametrize(
    ("text", "lines", "change"),
    [
        ("the knee doctor part doesn't go in what has helped", {"helped": "walks, my knee doctor yelled"},
         {"helped": "walks", "also": "my knee doctor yelled"}),
        ("y lo del doctor no va en lo que me ha ayudado", {"helped": "caminar, el doctor me gritó", "goal": "paz"},
         {"helped": "caminar", "also": "el doctor me gritó"}),
        ("lo de la rodilla no va en lo que me ha ayudado", {"helped": "caminar, el doctor me gritó"}, {}),
        ("the knee part doesn't go in what has helped", {"helped": "walks, my aunt"}, {}),
    ],
)  # fmt: skip
def test_C15_what_does_not_belong_in_a_line_stands_elsewhere(
    text: str, lines: dict[str, str], change: dict[str, str]
) -> None:
    """Nothing is thrown away, and nothing is said to be done that was not."""
    assert reworded(said(text, lines)) == change


@pytest.mark.parametrize(
    "text", ["move the fine lawyer hold to my goal", "pase lo de pregunte trailer corte a mi meta"]
)
def test_C15_words_from_all_over_a_line_do_not_move(text: str) -> None:
    """What is not found as a part of its own is asked about."""
    for lines in (EN, ES):
        assert reworded(said(text, lines)) == {}
