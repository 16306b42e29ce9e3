"""What a message says beyond the answer: which questions fit, and that safety is never passed over."""

from __future__ import annotations

from typing import Any

import pytest
from talking import DOMAIN, FORM, Conversation

from bot.rasa_box.beside import entities
from bot.rasa_box.taking import CHECK_IN, QUESTIONS, SKIPPED, UNASKED, Heard, for_someone_else, state_of, taken

ASIDES = DOMAIN["forms"][FORM]["ignored_intents"]


def heard(text: str = "words", intent: str = "answer", question: str | None = None, **slots: Any) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, intent, question, slots)


@pytest.mark.parametrize("intent", ASIDES)
def test_what_leaves_a_question_fills_nothing(intent: str) -> None:
    """Invariant 1: a form that saw a slot filled would ask on, and the crisis or the wish would be passed over."""
    message = heard("i drink, help my son", intent, "brings", check_in=None)

    assert taken(message) == {}
    assert {e["entity"] for e in entities({"locale": "en", "known": {"goal": "to sleep"}}, message)} == {"locale"}


@pytest.mark.parametrize(
    ("brings", "left"),
    [
        ("i drink every night", "life"),
        ("tomo cada noche", "life"),
        ("recaí", "life"),
        ("pills after a crash", "life"),
        ("work stress", "uses"),
        ("mi divorcio", "uses"),
        ("i used to be happy", "uses"),
    ],
)
def test_what_using_does_is_asked_of_who_uses(brings: str, left: str) -> None:
    """Everyone else is asked about their days instead (seeds C08, C09)."""
    assert taken(heard(brings, question="brings")) == {left: UNASKED}


def test_who_skips_what_brings_them_is_not_asked_about_using() -> None:
    """Nothing was said of it."""
    assert taken(heard("/skip", "skip", "brings")) == {"uses": UNASKED}


@pytest.mark.parametrize(
    ("text", "someone_else"),
    [
        ("For me", False),
        ("myself i guess", False),
        ("just me and my son", False),
        ("los dos", False),
        ("para mí y para mi hijo", False),
        ("Someone I care about", True),
        ("my daughter, she's 16", True),
        ("it's for my brother", True),
        ("por mi hija", True),
        ("Por alguien que me importa", True),
    ],
)
def test_who_it_is_for_is_heard(text: str, someone_else: bool) -> None:
    """Whoever names themselves is asked as themselves."""
    assert for_someone_else(text) is someone_else
    assert (taken(heard(text, question="for_whom")) == {"uses": UNASKED}) is someone_else


def test_what_was_said_later_is_left_as_it_is() -> None:
    """A question that was answered is not made unasked."""
    assert taken(heard("work stress", question="brings", uses="it calms me")) == {}


def test_known_answers_fill_what_is_empty_only() -> None:
    """What is said in this talk counts more."""
    told = {"locale": "en", "profile": "full", "known": {"goal": "to sleep", "helped": "old"}}

    found = {e["entity"]: e["value"] for e in entities(told, heard(intent="greet", helped="new"))}

    assert found == {"locale": "en", "profile": "full", "goal": "to sleep"}


def test_how_the_talk_stands_is_told_in_names_only() -> None:
    """Asked, answered, declined; never the words, and a question that does not fit is none of them."""
    slots = {"goal": "to sleep", "helped": SKIPPED, "uses": UNASKED, CHECK_IN: None}

    assert state_of(slots, "brings") == {"asking": "brings", "answered": ["goal"], "declined": ["helped"]}
    assert state_of(slots, CHECK_IN)["asking"] is None


async def test_one_of_two_questions_is_left_out(talk_in_both: Conversation) -> None:
    """In the trained assistant: twelve questions at most, whichever way it goes (seeds C08)."""
    asked = []
    said = await talk_in_both.press("/start_talk")
    while slot := said.talk["asking"]:
        asked.append(slot)
        said = await talk_in_both.say("sam")

    assert asked == [slot for slot in QUESTIONS if slot != "uses"]


async def test_a_check_in_is_asked_once_its_slot_is_emptied(
    talk_in_both: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the answer that emptied it, with ways to go on, rest or reach a person; going on asks the next question."""
    monkeypatch.setattr("bot.rasa_box.beside.taken", lambda h: {CHECK_IN: None} if h.question == "helped" else taken(h))
    await talk_in_both.reach("helped")

    asked = await talk_in_both.say("sam")
    paused = await talk_in_both.press("/pause")
    going_on = await talk_in_both.press("/start_talk")

    assert asked.says("utter_ask_check_in", talk_in_both.locale)
    assert asked.payloads[-2:] == ["/pause", "/ask_human"]
    assert asked.talk["answered"] == ["helped"]
    assert paused.says("utter_pause", talk_in_both.locale)
    assert going_on.asks("supports")


async def test_for_someone_else_typed_or_pressed_is_the_same(talk: Conversation) -> None:
    """A button goes around the pipeline, and is heard all the same."""
    pressed = Conversation(talk.agent)
    await talk.press("/start_talk")
    await talk.say("someone i care about")
    await pressed.press("/start_talk")
    await pressed.press("Someone I care about")

    assert (await talk.slots())["uses"] == (await pressed.slots())["uses"] == UNASKED


async def test_what_is_known_is_not_asked_again(talk_in_both: Conversation) -> None:
    """The first turn of an episode brings the answers of an earlier one, and what was declined (seeds D06)."""
    talk_in_both.known = {"for_whom": "for me", "helped": None, "supports": "my sister"}
    await talk_in_both.say("hi")
    talk_in_both.known = None

    said = await talk_in_both.press("/start_talk")

    assert said.talk == {"asking": "goal", "answered": ["for_whom", "supports"], "declined": ["helped"]}


@pytest.mark.parametrize("text", ["i want to kill myself", "can i talk to a real person please"])
async def test_what_is_known_never_passes_over_a_cry(talk: Conversation, text: str) -> None:
    """Told in mid-question by mistake, it fills nothing."""
    await talk.reach("goal")
    talk.known = {"avoid": "my father"}

    said = await talk.say(text)

    assert said.talk["asking"] is None
    assert (await talk.slots())["avoid"] is None
