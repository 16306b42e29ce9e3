"""Changes of the summary as they are put in Spanish, and the same in English: out, elsewhere, anew."""

from __future__ import annotations

from typing import Any

import pytest

from bot.hearing.answers.taking import LINES as LINES_OF_ALL
from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.beside import entities
from bot.hearing.changes.rewording import reworded
from bot.hearing.changes.righting import righted

LINES = {
    "for_whom": "es por mi esposo",
    "helped": "no tengo papeles para ir",
    "goal": "que no grite",
    "avoid": "mi niña no durmió",
    "preferences": "una mujer",
    "brings": "los nervios",
    "contact": "301 555 0122",
}


def said(text: str, intent: str = "", lines: dict[str, Any] | None = None) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, intent, None, lines or LINES, last="action_show_summary", shown=True)


def filled(heard: Heard) -> dict[str, Any]:
    """Return the slots that a message fills."""
    return {found["entity"]: found["value"] for found in entities({}, heard)}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("en lo que le ha ayudado no va eso, quítelo", {"helped": SKIPPED}),
        ("en lo que me ha ayudado quite eso, no me ayudó nada de eso", {"helped": SKIPPED}),
        ("y en lo que ha ayudado no hay nada, quite eso", {"helped": SKIPPED}),
        ("en lo que prefiero quítalo todo", {"preferences": SKIPPED}),
        ("under what helped, that doesn't belong there. take it out", {"helped": SKIPPED}),
        ("en para quién es ponele por mí", {"for_whom": "por mí"}),
        ("en para quién es va mi esposo y yo, los dos", {"for_whom": "mi esposo y yo, los dos"}),
        (
            "en lo que prefiero no tocar quite eso y póngalo en lo que me trae aquí",
            {"avoid": SKIPPED, "brings": "los nervios, mi niña no durmió"},
        ),
        (
            "in what to stay away from, take that out and put it in what brings me",
            {"avoid": SKIPPED, "brings": "los nervios, mi niña no durmió"},
        ),
        (
            "lo de que mi niña no durmió póngalo en lo que me trae",
            {"avoid": UNASKED, "brings": "los nervios, mi niña no durmió"},
        ),
        ("agrega en lo que me trae: dos años limpio", {"brings": "los nervios, dos años limpio"}),
        ("cambie: lo que me ayuda es bailar con mis primas", {"helped": "bailar con mis primas"}),
        (
            "q otra cosa, en cómo hablar conmigo déjelo así: llamar al 301 555 0199 de día",
            {"contact": "llamar al 301 555 0199 de día"},
        ),
        ("en que quiero ayuda ponga: ayuda para él y para mí", {"needs": "ayuda para él y para mí"}),
    ],
)
def test_C15_a_line_named_in_front_is_changed(text: str, changes: dict[str, str | None]) -> None:
    """Without it being asked which one."""
    assert reworded(said(text)) == changes


@pytest.mark.parametrize(
    "text",
    [
        "en mis días va bien el trabajo",
        "mi esposo quita todo lo que me gusta",
        "that doesn't belong to me",
        "quite eso",
    ],
)
def test_what_only_sounds_like_it_changes_nothing(text: str) -> None:
    """A life that goes well, what another takes, and nothing that was named."""
    assert reworded(said(text)) == {}


def test_all_of_a_line_is_no_word_of_another() -> None:
    """For "todo" stands in many lines: nothing goes by it."""
    lines = {**LINES, "brings": "ayer me tomé todo, y lloré"}
    assert reworded(said("en mis días quite todo", lines=lines)) == {}


def test_a_change_in_words_fills_no_other_line() -> None:
    """What somebody wants help with says not whom it is for, though it ends in "para mí"."""
    found = filled(said("en que quiero ayuda ponga: ayuda para él y para mí", "correct"))
    assert found["needs"] == "ayuda para él y para mí"
    assert "for_whom" not in found


@pytest.mark.parametrize(
    "text",
    [
        'quita "el sabado me tome todo y pense en no despertar mas. a nadie se lo conte"',
        'take out "i took them all and thought about not waking up"',
    ],
)
def test_an_order_to_take_out_dark_words_writes_them_down_nowhere(text: str) -> None:
    """The card stands; and where only a part of what is quoted was written down, that part goes."""
    assert not {"brings", "also", "set_aside"} & set(filled(said(text, "crisis")))
    lines = {**LINES, "preferences": "a nadie se lo conte"}
    gone = filled(said(text, "crisis", lines))
    assert gone.get("preferences", SKIPPED) == SKIPPED
    assert not {"brings", "also", "set_aside"} & set(gone)


def test_dark_words_told_are_kept() -> None:
    """Without an order they are what brings somebody."""
    assert "set_aside" in filled(said("i took them all and thought about not waking up", "crisis"))


@pytest.mark.parametrize("text", ['quita "una mujer"', 'take out "it is for my son. es por mi esposo. and more"'])
def test_few_words_in_a_quote_take_no_brief_line(text: str) -> None:
    """Whom it is for stands in many a sentence."""
    assert "for_whom" not in reworded(said(text))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("en cómo llamarle pone Nico", {"name": "Nico"}),
        ("y lo del patrón no va en lo que me ha ayudado", {"helped": "caminar", "also": "el patrón que me ayudaba"}),
        ("the boss part doesn't belong in what helped", {}),
        ("quite lo de abril y mándelo", {"goal": "que no se me vaya. ya tuvo dos caídas"}),
        ("quita lo del patrón y luego envíalo", {"helped": "caminar"}),
        ("quita el 'ya le dije', solo Nena", {"name": "solo Nena"}),
        ("quita lo del sindicato y mándalo", {}),
        ("lo del patrón va en lo que me trae", {"helped": "caminar", "brings": "el patrón que me ayudaba"}),
    ],
)
def test_what_goes_in_spanish_goes_and_nothing_besides(text: str, changes: dict[str, str | None]) -> None:
    """What does not belong in a line leaves it; an order to send is no word of what goes; what is to stay stays."""
    lines = {
        "helped": "caminar, y el patrón que me ayudaba",
        "goal": "que no se me vaya. ya tuvo dos caídas, una en abril",
        "name": "ya le dije, solo Nena",
    }
    assert reworded(said(text, lines=lines)) == changes


@pytest.mark.parametrize("text", ["eso no es mi nombre, me llamo Nico", "that's not my name, call me Nico"])
@pytest.mark.parametrize("question", ["first_step", None])
def test_a_name_that_is_none_is_put_right(text: str, question: str | None) -> None:
    """It answers no other question."""
    heard = Heard(text, "answer", question, {**dict.fromkeys(LINES_OF_ALL), "name": "seguir"})
    assert list(righted(heard)) == ["name"]
