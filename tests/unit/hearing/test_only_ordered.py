"""Orders about what stands in the summary: nothing of them is filed, and nothing goes that was not meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.hearing.answers.taking import SET_ASIDE, SKIPPED, Heard
from bot.hearing.changes.aside import ordered_out
from bot.hearing.changes.keeping_out import kept_out
from bot.hearing.changes.only_ordered import only_ordered
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.changes.righting import righted
from bot.hearing.wishes.steering import SEND_SUMMARY, SHOW_SUMMARY, steered

if TYPE_CHECKING:
    from collections.abc import Mapping

LINES = {
    "for_whom": "me",
    "brings": "he takes my pay. he buys pills from a friend. my brother Omar died",
    "supports": "my mom and my roommate Kit. my cousin Lena",
    "first_step": "talk to Kit",
    "life": "I work nights",
    "contact": "415-555-0122, after 8pm, no voicemail",
}


def under(text: str, lines: Mapping[str, object] = LINES) -> Heard:
    """Return a message right under the summary."""
    return Heard(text, "share", None, lines, last="action_show_summary", shown=True)


def asked(text: str, question: str, lines: Mapping[str, object] = LINES) -> Heard:
    """Return a message with a question on the table."""
    return Heard(text, "answer", question, {**lines, question: None})


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("What brings you here still says he buys pills from a friend, take that out",
         {"brings": "he takes my pay. my brother Omar died"}),
        ("My days says I work nights. delete that", {"life": SKIPPED}),
        ("What brings you here still says no voicemail please sir, take that out", {}),
        ("What else I told you says stuff I made up. delete that", {}),
        ("Lo que le trae aquí todavía dice mi tío Saúl, quítelo", {}),
    ],
)  # fmt: skip
def test_C15_what_a_line_still_says_goes_and_not_the_line(text: str, changes: Mapping[str, str]) -> None:
    """What stands nowhere is asked about."""
    heard = under(text)

    assert reworded(heard) == changes
    assert bool(changes) or unclear(heard)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("take out the 415 number. wrong one. its 415-555-0132", "415-555-0132, after 8pm, no voicemail"),
        ("delete my phone number, the right one is 415-555-0132", "415-555-0132, after 8pm, no voicemail"),
        ("remove the phone number, its my ex's. use 415-555-0132 instead", "415-555-0132, after 8pm, no voicemail"),
        ("borre mi número, el bueno es el 415-555-0132", "415-555-0132, after 8pm, no voicemail"),
        ("no its 0198", "415-555-0198, after 8pm, no voicemail"),
        ("espere, es 0198 al final", "415-555-0198, after 8pm, no voicemail"),
        ("call before noon too", "415-555-0122, after 8pm, no voicemail, call before noon"),
    ],
)
def test_C15_no_number_is_lost_by_the_order_that_changes_it(text: str, contact: str) -> None:
    """What there is to mind stays beside the new one."""
    assert reworded(under(text))["contact"] == contact


@pytest.mark.parametrize("text", ["no its 2019", "take out my number and put my sister", "call my mom too"])
def test_other_figures_and_people_change_no_number(text: str) -> None:
    """A year is none, and nobody's number is guessed."""
    assert reworded(under(text)).get("contact") != "415-555-2019, after 8pm, no voicemail"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ay no mejor quita eso de que me pegó, me da miedo", "goal"),
        ("oye dejaste lo del golpe, quítalo todo", "goal"),
        ("quita eso del resumen por favor", "helped"),
        ("eso bórrelo por favor, tengo miedo", "helped"),
        ("muévelo", "goal"),
        ("no wait its fine put it back. sorry", "life"),
        ("take that out please, it makes me sad", "helped"),
        ("leave out the part about my boss", "goal"),
    ],
)
def test_B06_an_order_is_no_answer(text: str, question: str) -> None:
    """Where nobody finds what it means, it is asked which line."""
    heard = asked(text, question)

    assert only_ordered(heard)
    assert reworded(heard) or unclear(heard)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("quitar el vino", "goal"),
        ("que se quite eso de tomar", "goal"),
        ("borrar mi pasado", "goal"),
        ("dejar eso de las pastillas", "goal"),
        ("get rid of it", "goal"),
        ("take it out on my kids less", "goal"),
        ("put my family back", "goal"),
        ("to put it back together", "goal"),
        ("delete that from my head", "goal"),
        ("leave my dad out", "avoid"),
        ("no ponga eso", "avoid"),
    ],
)
def test_a_hope_and_a_limit_are_answers(text: str, question: str) -> None:
    """They change no line either."""
    heard = asked(text, question)

    assert not only_ordered(heard)
    assert not reworded(heard)
    assert not unclear(heard)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("quita eso de que me pegó, me da miedo", {"brings": "no duermo. mi marido me pegó ayer"}),
        ("oye dejaste lo de que me pegó, quitalo todo", {"brings": "no duermo. me pegó", "also": "me pegó ayer"}),
    ],
)
def test_B06_what_shall_go_goes_wherever_it_stands(text: str, lines: Mapping[str, str]) -> None:
    """Under the summary, beside a question, and where nothing is asked after a card."""
    for heard in (under(text, lines), asked(text, "goal", lines), Heard(text, "share", None, lines)):
        left = {**lines, **reworded(heard)}
        assert not any("pegó" in (words or "") for words in left.values())
        assert "no duermo" in (left["brings"] or "")


@pytest.mark.parametrize(
    ("text", "question", "changes"),
    [
        ("leave out Kit", None, {"supports": "my mom and my roommate. my cousin Lena", "first_step": SKIPPED}),
        ("leave out Kit", "goal", {"supports": "my mom and my roommate. my cousin Lena", "first_step": SKIPPED}),
        ("take out my roommate Kit", None, {"supports": "my mom. my cousin Lena", "first_step": SKIPPED}),
        ("actually not my mom leave her out", "goal", {"supports": "my roommate Kit. my cousin Lena"}),
        ("Kindly take out my cousin Lena", None, {"supports": "my mom and my roommate Kit"}),
        ("Might I trouble you to take out the remark about the pills", None,
         {"brings": "he takes my pay. my brother Omar died"}),
    ],
)  # fmt: skip
def test_B06_somebody_named_goes_from_every_line(text: str, question: str | None, changes: Mapping[str, str]) -> None:
    """However politely it is put, and whatever is asked."""
    assert reworded(asked(text, question) if question else under(text)) == changes


def test_a_thing_told_in_several_lines_is_asked_about() -> None:
    """Only somebody by name is meant everywhere."""
    heard = under("take out church", {"helped": "church. the dog", "supports": "people at church"})

    assert not reworded(heard)
    assert unclear(heard)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Marisol. pero no pongas su nombre", "alguien"),
        ("mi prima Marisol, pero no ponga su nombre", "mi prima"),
        ("my friend named Tess but don't put her name", "my friend"),
    ],
)
def test_B06_a_name_that_shall_not_be_written_is_not(text: str, left: str) -> None:
    """That there is somebody stays."""
    found = kept_out(text, "supports")

    assert found is not None
    assert found[0] == left


@pytest.mark.parametrize(
    ("text", "brings", "left"),
    [
        ("take out the cutting part", "panic. i used to cut but im past that, havent in 4 years", "panic"),
        ("take out that i used to cut", "i used to cut but i dont anymore. school is hard", "school is hard"),
        ("quite lo de cortarme", "no duermo. me cortaba antes pero ya no. la escuela", "no duermo. la escuela"),
        ("take out the wine", "i drink wine. never slept well", "never slept well"),
    ],
)
def test_C15_what_is_left_says_nothing_else(text: str, brings: str, left: str) -> None:
    """How long ago it was so goes with what was so, and no other words."""
    assert reworded(under(text, {"brings": brings})) == {"brings": left}


def test_C15_days_that_move_to_a_line_are_no_hours() -> None:
    """The way to reach somebody stays as it was."""
    lines = {**LINES, "also": "thurs fri sat at the store"}

    assert reworded(under("move thurs fri sat to my days", lines)).get("contact", LINES["contact"]) == LINES["contact"]


@pytest.mark.parametrize(
    ("text", "question", "whom"),
    [
        ("es por mi nieto. corrígelo", None, "por mi nieto"),
        ("no, it's for my husband", "helped", "it's for my husband"),
        ("it's for my wife, change it", "helped", "for my wife"),
        ("it's for my daughter", "helped", None),
        ("es por mi hija", "helped", None),
        ("it's about my wife", "supports", None),
        ("it's about my dad", None, None),
        ("it's for my husband", "goal", None),
        ("it's for my health", "helped", None),
    ],
)
def test_B06_whom_it_is_for_is_put_right(text: str, question: str | None, whom: str | None) -> None:
    """To what is hoped for it may be an answer."""
    heard = asked(text, question) if question else under(text)

    assert righted(heard).get("for_whom") == whom


def test_C15_an_address_goes_with_what_led_up_to_it() -> None:
    """What may not be used stays."""
    heard = under("take out the email", {"contact": "you can email kai@example.com not my phone"})

    assert reworded(heard) == {"contact": "not my phone"}


def test_B06_what_a_cry_told_and_shall_go_does_not_come_back() -> None:
    """What waits after a card goes as well, and lands without it."""
    waits = {"brings": "no duermo. me pegó mi marido"}
    heard = Heard("quita eso de que me pegó, me da miedo", "being_hurt", None, {"helped": "bailar", SET_ASIDE: waits})

    assert ordered_out(heard) == {"brings": "no duermo.", SET_ASIDE: {"brings": "no duermo."}}


@pytest.mark.parametrize(
    "text",
    [
        "mandalo mi amor, Dios los bendiga",
        "ya mandalo pues, q tengo que irme",
        "no se mando? mandalo",
        "nomas digo q lo mande",
        "si mandalo con el cambio",
        "send it hun, god bless",
        "yes send it with the changes",
        "im just saying send it",
    ],
)
def test_C15_a_plain_order_sends_with_a_kind_word_beside_it(text: str) -> None:
    """What was changed and seen is what goes."""
    assert steered(text, None, waiting=False) == SEND_SUMMARY


@pytest.mark.parametrize(
    "text",
    ["no lo mandes mi amor", "mandalo pero con el cambio de mi nombre", "dont send it hun", "que Dios los bendiga",
     "send it with the change to my name", "si lo mando mi esposo se entera"],
)  # fmt: skip
def test_C15_a_no_a_change_and_a_blessing_alone_send_nothing(text: str) -> None:
    """Sent is sent."""
    assert steered(text, None, waiting=False) != SEND_SUMMARY


@pytest.mark.parametrize("text", ["enséñame q llevas ahí", "enseñame como quedo", "show me how it looks now"])
def test_C15_who_asks_how_it_turned_out_is_shown_it(text: str) -> None:
    """That is no answer to the question on the table."""
    assert steered(text, "life", waiting=False) == SHOW_SUMMARY
