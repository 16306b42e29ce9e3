"""A number written down wrong: only its figures change or go, and what is to be minded stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SKIPPED, Heard
from bot.hearing.changes.in_there import IN_THERE, NOT_IN_THERE, stands
from bot.hearing.changes.rewording import reworded, unclear

if TYPE_CHECKING:
    from collections.abc import Mapping

BOTH = {"brings": "i drink at night. my number is 303 555 0178", "contact": "303 555 0178, no voicemail, he listens in"}
ES = {"brings": "tomo 12 cervezas", "contact": "303 555 0178, no dejen recado, solo de 9 a 2"}
ONLY = {"contact": "my cell is 303 555 0178"}
NEVER = {"contact": "never call 303 555 0178, write to a@b.org"}


def said(text: str, lines: Mapping[str, object], question: str | None = None) -> Heard:
    """Return a message under the summary, or in mid-question."""
    return Heard(text, "share", question, lines, last="action_show_summary", shown=question is None)


@pytest.mark.parametrize(
    "text",
    [
        "and the phone is 0187 not 0178",
        "its not 0178 its 0187",
        "change 0178 to 0187 please",
        "sorry i gave you the wrong number its 303 555 0187",
        "oops wrong number, it should be 303 555 0187",
    ],
)
@pytest.mark.parametrize("question", [None, "goal"])
def test_C15_a_number_put_right_changes_wherever_it_stands(text: str, question: str | None) -> None:
    """And nothing else of these lines, least of all what keeps them safe."""
    assert reworded(said(text, BOTH, question)) == {
        "brings": "i drink at night. my number is 303 555 0187",
        "contact": "303 555 0187, no voicemail, he listens in",
    }


@pytest.mark.parametrize(
    "text",
    ["el telefono es 0187 no 0178", "no es 0178 es 0187", "me equivoqué de número, es 303 555 0187",
     "el número está mal, el correcto es 303 555 0187"],
)  # fmt: skip
def test_C15_so_it_does_in_spanish(text: str) -> None:
    """With the hours that stood beside it."""
    assert reworded(said(text, ES)) == {"contact": "303 555 0187, no dejen recado, solo de 9 a 2"}


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("take out my number", BOTH,
         {"brings": "i drink at night.", "contact": "no voicemail, he listens in"}),
        ("remove 0178 from everywhere", BOTH,
         {"brings": "i drink at night.", "contact": "no voicemail, he listens in"}),
        ("in what brings you here take out the old number", BOTH, {"brings": "i drink at night."}),
        ("mejor borre mi numero", ES, {"contact": "no dejen recado, solo de 9 a 2"}),
        ("quite mi teléfono por favor", ES, {"contact": "no dejen recado, solo de 9 a 2"}),
        ("delete my phone number", ONLY, {"contact": SKIPPED}),
    ],
)  # fmt: skip
def test_B06_a_number_goes_and_what_is_to_be_minded_stays(
    text: str, lines: Mapping[str, object], changes: dict[str, str]
) -> None:
    """Wherever it was written; a line of which nothing else is left goes with it."""
    assert reworded(said(text, lines)) == changes


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("i drank 12 not 15", ES),
        ("tomo 8 no 12", ES),
        ("it was 2011 not 2012", BOTH),
        ("sorry wrong number, its 303 555 0187", NEVER),
    ],
)
def test_other_figures_are_no_phone(text: str, lines: Mapping[str, str]) -> None:
    """And a number never to be used stays as it is."""
    now = reworded(said(text, lines)).get("contact", lines["contact"]) or ""
    assert now.startswith(lines["contact"][:20])


@pytest.mark.parametrize(
    ("text", "found"),
    [("did it say 0178 anywhere", IN_THERE), ("does it say 555-0178", IN_THERE), ("did it say 4400", NOT_IN_THERE)],
)
def test_figures_are_found_inside_a_longer_number(text: str, found: str) -> None:
    """To say that they are not there would be untrue."""
    assert stands(said(text, BOTH)) == found


LIMITS = {
    "brings": "wine. my number is 303 555 0178",
    "contact": "Text is best. 303 555 0178, weekdays after 5. No voicemail, never on my work number 303 555 0100",
}
ES_LIMITS = {"contact": "mi teléfono 303 555 0178, solo mensajes, no llamen al trabajo 303 555 0100"}


@pytest.mark.parametrize(
    "text",
    [
        "my number is actually 303 555 0187", "Change my phone to 303 555 0187", "my cell changed to 303 555 0187",
        "new number 303 555 0187", "my number: 303 555 0187",
    ],
)  # fmt: skip
def test_C15_a_new_number_changes_no_more_than_the_number(text: str) -> None:
    """Another one, never to be used, is not the one meant; all limits stay."""
    now = reworded(said(text, {"contact": LIMITS["contact"]}))
    assert now == {"contact": LIMITS["contact"].replace("0178", "0187")}


@pytest.mark.parametrize("text", ["mi celular cambió al 303 555 0187", "tengo nuevo número 303 555 0187"])
def test_C15_nor_does_it_in_spanish(text: str) -> None:
    """With accents or without."""
    assert reworded(said(text, ES_LIMITS)) == {"contact": ES_LIMITS["contact"].replace("0178", "0187")}


def test_C15_hours_said_with_a_new_number_are_new_too() -> None:
    """And the limits beside them stay."""
    now = reworded(said("new number 303 555 0187, mornings only", {"contact": LIMITS["contact"]}))
    assert now == {
        "contact": "Text is best. 303 555 0187, weekdays mornings only. No voicemail, "
        "never on my work number 303 555 0100"
    }


@pytest.mark.parametrize(
    ("text", "lines", "changes"),
    [
        ("take the number out but keep the rest", {"contact": "call 555 0142, evenings only, no voicemail"},
         {"contact": "evenings only, no voicemail"}),
        ("take out my number", LIMITS,
         {"brings": "wine.",
          "contact": "Text is best. weekdays after 5. No voicemail, never on my work number 303 555 0100"}),
        ("TAKE OUT JOANS NUMBER, SHE IS MAD AT ME", {"contact": "Joan 555 0142, mornings, no messages"},
         {"contact": "Joan, mornings, no messages"}),
        ("remove my sister's number", {"contact": "me 555 0142 after 5, or my sister 555 0199"},
         {"contact": "me 555 0142 after 5, or my sister"}),
        ("take my name and my number out", {"name": "Bo", "contact": "555 0142, text only"},
         {"name": SKIPPED, "contact": "text only"}),
        ("can you take my phone number out of what was sent", {"contact": "555 0142, no voicemail"},
         {"contact": "no voicemail"}),
        ("quite mi teléfono", {"contact": "mi teléfono 303 555 0178, solo mensajes"}, {"contact": "solo mensajes"}),
        ("ya no me llamen, quite el número", {"contact": "303 555 0178, solo mensajes"},
         {"contact": "solo mensajes, ya no me llamen"}),
    ],
)  # fmt: skip
def test_C15_a_number_goes_and_what_to_mind_stays(
    text: str, lines: Mapping[str, object], changes: dict[str, str]
) -> None:
    """Whoever else it belongs to, and wherever else it stands."""
    assert reworded(said(text, lines)) == changes


def test_C15_whose_number_goes_is_never_guessed() -> None:
    """Of two numbers none is named so: nothing changes."""
    assert reworded(said("take out joan's number", {"contact": "me 555 0142, or my sister 555 0199"})) == {}


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("change my number to 303 555 0187, text me mornings",
         "call 303 555 0187 after 6, no voicemail, text me mornings"),
        ("my number is 303 555 0187 now, and no calls at work",
         "call 303 555 0187 after 6, no voicemail, no calls at work"),
        ("use 303 555 0187 instead of that number", "call 303 555 0187 after 6, no voicemail"),
        ("actually call my landline instead 303 555 0187",
         "actually call my landline instead 303 555 0187, no voicemail"),
    ],
)  # fmt: skip
def test_C15_what_is_said_with_a_new_number_is_kept(text: str, now: str) -> None:
    """A way that is named is never lost, nor put in the place of hours."""
    assert reworded(said(text, {"contact": "call 303 555 0178 after 6, no voicemail"})) == {"contact": now}


OWN = {"brings": "my ex Bo hit me", "contact": "call 303 555 0142, evenings only, never my job"}


@pytest.mark.parametrize(
    "text",
    [
        "delete my ex's number", "take out my husband's number", "remove his number", "take out her number",
        "take out my son's phone", "take out the old number", "quite el celular de mi hijo",
        "quite el teléfono de mi esposo", "quite su número",
    ],
)  # fmt: skip
def test_C15_ones_own_number_never_goes_for_anothers(text: str) -> None:
    """Nor do other words that name them: it is asked which is meant."""
    heard = said(text, OWN)
    assert reworded(heard) == {}
    assert unclear(heard)


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("new number 303 555 0177 and he can't know", "303 555 0177, evenings only, no voicemail, he can't know"),
        ("my number changed, it's 303 555 0177 and mornings are better", "303 555 0177, mornings only, no voicemail"),
        ("nuevo número 303 555 0177 y que no sepa mi esposo",
         "303 555 0177, evenings only, no voicemail, que no sepa mi esposo"),
        ("make it after 8pm, never call", "303 555 0142, after 8pm only, no voicemail, never call"),
    ],
)  # fmt: skip
def test_B06_what_is_said_for_safety_beside_a_new_number_or_hours_is_kept(text: str, now: str) -> None:
    """Each limit stands with the old ones."""
    assert reworded(said(text, {"contact": "303 555 0142, evenings only, no voicemail"})) == {"contact": now}


@pytest.mark.parametrize("text", ["he found my old phone, new number 303 555 0177"])
def test_B06_where_it_cannot_be_kept_nothing_changes(text: str) -> None:
    """What stands before the number may be why, and is not dropped."""
    assert reworded(said(text, {"contact": "303 555 0142, evenings only"})) == {}


def test_B06_hours_beside_the_old_number_hold_for_the_new_one() -> None:
    """So does a number that is never to be called, and an order not to call at all beside it."""
    lines = {"contact": "text 303 555-0162 after 5, never call 303 555-0127"}
    now = reworded(said("text me at 303 555 0170 instead", lines))["contact"] or ""
    assert "after 5" in now
    assert "never call 303 555-0127" in now
    again = reworded(said("make it after 8pm, never call", {"contact": "evenings, never call 303 555-0127"}))
    assert again == {"contact": "after 8pm, never call 303 555-0127, never call"}


@pytest.mark.parametrize(
    ("contact", "now"),
    [
        ("call my aunt's phone 303 555 0188 or mine 303 555 0142, mornings",
         "call my aunt's phone 303 555 0188 or mine 303 555 0170, mornings"),
        ("303 555 0188 or 303 555 0142, mornings", "303 555 0188 or 303 555 0142, mornings, 303 555 0170"),
    ],
)  # fmt: skip
def test_C15_of_two_numbers_anothers_is_never_changed(contact: str, now: str) -> None:
    """Where nobody can tell which is meant, the new one stands beside both."""
    assert reworded(said("my number is 303 555 0170", {"contact": contact})) == {"contact": now}


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("change evenings to mornings", "mornings only"), ("change the evenings to nights", "nights only"),
        ("switch evenings to after 9", "after 9 only"), ("change it from evenings to afternoons", "afternoons only"),
        ("make it mornings", "mornings only"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", [None, "name"])
def test_C15_hours_named_to_go_give_way_to_the_new_ones(text: str, hours: str, question: str | None) -> None:
    """They are not written beside them."""
    now = reworded(said(text, {"contact": "call 303 555 0142, evenings only, no weekends"}, question))
    assert now in ({"contact": f"call 303 555 0142, {hours}, no weekends"}, {} if question else None)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("cambie la tarde por la mañana", "por la mañana"), ("cambie tarde por noche", "por la noche"),
        ("que sea por la noche", "por la noche"), ("cámbielo a las 5", "a las 5"),
    ],
)  # fmt: skip
def test_C15_so_they_do_in_spanish(text: str, hours: str) -> None:
    """With the little word before them."""
    now = reworded(said(text, {"contact": "303 555 0142, por la tarde, no dejen recado"}))
    assert now == {"contact": f"303 555 0142, {hours}, no dejen recado"}


@pytest.mark.parametrize("text", ["change the time to weekends", "no evenings, weekends", "make it weekends"])
def test_C15_hours_that_a_limit_forbids_are_asked_about(text: str) -> None:
    """Of "weekends" and "no weekends" nobody knows which holds."""
    assert reworded(said(text, {"contact": "call 303 555 0142, evenings only, no weekends"})) == {}


@pytest.mark.parametrize(
    "text",
    [
        "cambie el teléfono, me equivoqué, es 303 555 0187",
        "change my phone, i got it wrong, its 303 555 0187",
        "cambia mi cel termina en 0187",
        "corrija mi número, acaba en 0187",
        "change my cell so it ends in 0187",
        "my number, the last four are 0187",
    ],
)
def test_a_number_said_to_be_wrong_or_to_end_otherwise_takes_the_place_of_the_old(text: str) -> None:
    """Only its figures change; the remark stands nowhere."""
    assert reworded(said(text, ES)) == {"contact": "303 555 0187, no dejen recado, solo de 9 a 2"}


def test_the_end_of_a_number_changes_nothing_in_doubt() -> None:
    """Two numbers stand there, none does, it is the same, or no change is wished for in mid-question."""
    two = {"contact": "303 555 0178, o 303 555 0144 de mi casa"}
    assert reworded(said("cambia mi cel, termina en 0187", two)) == {}
    assert reworded(said("cambia mi cel, termina en 0187", {"brings": "tomo"})) == {}
    assert reworded(said("cambia mi cel, termina en 0178", ES)) == {}
    assert reworded(said("mi cel termina en 0187", ES, "goal")) == {}
    assert reworded(said("mi contrato termina en 2031", ES)) == {}
