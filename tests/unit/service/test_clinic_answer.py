"""What the clinic says of itself: its own words where it has any, and a plain sentence where it has none."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.content import LOCALES, sentence
from handoff.service.clinic_answer import clinic_answer
from handoff.service.request_person import request_person
from handoff.service.say import said
from handoff.service.take_turn import take_turn
from handoff.settings import FACTS
from tests.fakes.world import CLINIC
from tests.unit.service.conftest import Desk

KNOWN = replace(CLINIC, facts={fact: {"en": f"Our {fact}.", "es": f"Nuestro {fact}."} for fact in FACTS})
ABOUT = {"cost": "cost", "insurance": "insurance", "hours": "chat_hours", "reply_time": "reply_time"}
"""What can be asked, and the setting that answers it."""


def asks(about: str) -> Mapping[str, object]:
    """Return the box's message that asks for this answer."""
    return {"custom": {"effect": "clinic.answer", "about": about}}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(("about", "fact"), ABOUT.items())
def test_D03_what_the_clinic_has_set_is_said_word_for_word(about: str, fact: str, locale: str) -> None:
    """In the language of the talk."""
    texts = [body["text"] for body in clinic_answer(about, KNOWN, locale)]
    assert KNOWN.facts[fact][locale] in texts
    assert sentence(f"clinic_{fact}_unknown", locale) not in texts


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(("about", "fact"), ABOUT.items())
def test_D03_what_nobody_has_set_is_said_to_be_unknown(about: str, fact: str, locale: str) -> None:
    """And a person is named who can tell or be asked for; at most three sentences a bubble (seeds E05)."""
    texts = [body["text"] for body in clinic_answer(about, CLINIC, locale)]
    unknown = sentence(f"clinic_{fact}_unknown", locale)
    assert unknown in texts
    assert re.search(r"\bperson(a)?\b", unknown)
    assert all(len(re.findall(r"[.?](?=\s|$)", text)) <= 3 and len(text.split()) <= 40 for text in texts)


@pytest.mark.parametrize("clinic", [CLINIC, KNOWN])
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("about", ["cost", "insurance"])
def test_C13_help_that_costs_nothing_is_named_whatever_is_known(about: str, locale: str, clinic: object) -> None:
    """The page and the line of the registry, and the right to an estimate before any visit."""
    said = " ".join(body["text"] for body in clinic_answer(about, clinic, locale))  # type: ignore[arg-type]
    assert "FindTreatment.gov" in said
    assert "1-800-662-4357" in said
    assert {"en": "good-faith estimate", "es": "good faith estimate"}[locale] in said


@pytest.mark.parametrize("locale", LOCALES)
def test_hours_are_the_clinics_with_its_phone(locale: str) -> None:
    """The hours come from the settings, not from a pointer to some other place on the page."""
    said = clinic_answer("hours", CLINIC, locale)[0]["text"]
    assert CLINIC.hours[locale] in said
    assert CLINIC.phone in said


async def test_the_answer_stands_where_the_box_asked_for_it_and_the_talk_goes_on(desk: Desk) -> None:
    """Between its own words and the question, which keeps the last word and its buttons."""
    desk.assistant.says = (
        {"text": "It's wise to ask."},
        asks("cost"),
        {"text": "What helps you?", "buttons": [{"title": "Skip", "payload": "/skip"}]},
    )
    await desk.write("what does it cost")
    await take_turn(desk.ports, desk.talk, "w1")
    answer = [body["text"] for body in clinic_answer("cost", CLINIC, "en")]
    assert [text for by, text in await desk.texts() if by == "bot"] == ["It's wise to ask.", *answer, "What helps you?"]
    assert [len(message.body.get("choices", ())) for message in (await desk.log())[-3:]] == [0, 0, 1]


async def test_where_nothing_follows_a_person_can_be_asked(desk: Desk) -> None:
    """One press away, for what the settings do not say."""
    desk.assistant.says = ({"text": "It's wise to ask."}, asks("insurance"))
    await desk.write("do you take medicaid")
    await take_turn(desk.ports, desk.talk, "w1")
    assert [choice["kind"] for choice in (await desk.log())[-1].body["choices"]] == ["person"]


@pytest.mark.parametrize("locale", LOCALES)
def test_A09_whose_chat_this_is_comes_from_the_settings(locale: str) -> None:
    """Its name and its phone; no claim about what else it belongs to."""
    [said] = clinic_answer("clinic", CLINIC, locale)
    assert CLINIC.name in said["text"]
    assert CLINIC.phone in said["text"]


def test_A09_who_asks_only_if_anybody_is_there_hears_that_and_of_no_line() -> None:
    """Whether one of the team is in the chat; nothing where nobody looked."""
    assert clinic_answer("there", CLINIC, "en", 1) == (said("team_here", "en"),)
    assert not clinic_answer("there", CLINIC, "en")


async def test_A09_who_is_not_in_line_hears_so_with_a_way_in(desk: Desk) -> None:
    """Asked before anybody was asked for: honest, and one press from a person."""
    desk.assistant.says = ({"text": "Here is how things stand."}, asks("line"))
    await desk.write("am i in line")
    await take_turn(desk.ports, desk.talk, "w1")
    assert (await desk.texts())[-1] == ("bot", sentence("not_in_line", "en"))
    assert [choice["kind"] for choice in (await desk.log())[-1].body["choices"]] == ["person"]


@pytest.mark.parametrize("about", ["line", "reply_time"])
async def test_A09_who_is_in_line_hears_the_place_from_the_line_itself(desk: Desk, about: str) -> None:
    """As it is once the turn is kept; nobody in line is told to ask for a person."""
    await request_person(desk.ports, desk.talk, "en", "p1")
    desk.assistant.says = ({"text": "Here is how things stand."}, asks(about))
    await desk.write("am i still in line")
    await take_turn(desk.ports, desk.talk, "w1")
    away = sentence("no_one_online", "en", phone=CLINIC.phone, hours=CLINIC.hours["en"])
    assert (await desk.texts())[-2:] == [("bot", "Here is how things stand."), ("service", away)]
    assert "choices" not in (await desk.log())[-2].body


async def test_a_question_nobody_can_answer_counts_as_a_failure(desk: Desk) -> None:
    """The box may ask for what the protocol names, and for nothing else."""
    desk.assistant.says = (asks("the weather"),)
    await desk.write("hi")
    taken = await take_turn(desk.ports, desk.talk, "w1")
    assert taken is not None
    assert taken.why == "malformed"


@pytest.mark.parametrize("locale", LOCALES)
def test_A01_who_asks_whether_anyone_is_there_hears_it_first(locale: str) -> None:
    """Yes or no, and where nobody is, when the clinic can be reached; then how to ask."""
    there, away = (clinic_answer("line", CLINIC, locale, here) for here in (1, 0))
    assert [there[0]["text"], there[-1]["text"]] == [sentence("team_here", locale), sentence("not_in_line", locale)]
    assert CLINIC.hours[locale].rstrip(".") in away[0]["text"]
    assert CLINIC.phone in away[0]["text"]


async def test_A01_nobody_is_there_is_said_from_who_is_online(desk: Desk) -> None:
    """At two in the morning, to somebody who never asked for a person."""
    desk.assistant.says = ({"text": "Here is how things stand."}, asks("line"))
    await desk.write("is anyone awake there")
    await take_turn(desk.ports, desk.talk, "w1")
    away = sentence("team_not_here", "en", hours=CLINIC.hours["en"].rstrip("."), phone=CLINIC.phone)
    assert ("bot", away) in await desk.texts()
