"""What a message says beyond the answer: which questions fit, and that safety is never passed over."""

from __future__ import annotations

from typing import Any

import pytest
from talking import DOMAIN, FORM, Conversation

from bot.hearing.answers.standing import state_of
from bot.hearing.answers.taking import (
    CHECK_IN,
    QUESTIONS,
    SET_ASIDE,
    SKIPPED,
    TOLD,
    UNASKED,
    Heard,
    for_someone_else,
    taken,
)
from bot.hearing.beside import entities
from bot.hearing.instruments import STANDS
from bot.hearing.tone.manner import PLAIN

ASIDES = DOMAIN["forms"][FORM]["ignored_intents"]


def heard(text: str = "words", intent: str = "answer", question: str | None = None, **slots: Any) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, intent, question, slots)


@pytest.mark.parametrize("intent", ASIDES)
def test_what_leaves_a_question_fills_nothing(intent: str) -> None:
    """Invariant 1: a form that saw a slot filled would ask on, and the crisis or the wish would be passed over."""
    message = heard("i drink, help my son", intent, "brings", check_in=None)

    assert taken(message) == {}
    beside = {e["entity"] for e in entities({"locale": "en", "known": {"goal": "to sleep"}}, message)}
    assert beside - {STANDS, PLAIN, SET_ASIDE} == {"locale"}  # none of these is a question


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
    """Whoever names themselves is asked as themselves (seeds C09)."""
    assert for_someone_else(text) is someone_else
    assert (taken(heard(text, question="for_whom")) == {"uses": UNASKED}) is someone_else


def test_known_answers_fill_what_is_empty_only() -> None:
    """What is said in this talk counts more."""
    told = {"locale": "en", "profile": "full", "known": {"goal": "to sleep", "helped": "old"}}

    found = {e["entity"]: e["value"] for e in entities(told, heard(intent="greet", helped="new"))}

    assert found == {"locale": "en", "profile": "full", "goal": "to sleep", STANDS: "fits"}


def test_how_the_talk_stands_is_told_in_names_only() -> None:
    """Asked, answered, declined; never the words, and a question that does not fit is none of them."""
    slots = {"goal": "to sleep", "helped": SKIPPED, "uses": UNASKED, CHECK_IN: None}

    told = {"answered": ["goal"], "declined": ["helped"], "for_whom": None}
    assert state_of(slots, "brings", QUESTIONS) == {"asking": "brings", **told}
    assert state_of(slots, CHECK_IN, QUESTIONS)["asking"] is None
    assert state_of({"for_whom": "for my son"}, None, QUESTIONS)["for_whom"] == "other"
    for text, whom in (("for me", "self"), (SKIPPED, None), (TOLD, None)):
        assert state_of({"for_whom": text}, None, QUESTIONS)["for_whom"] == whom


async def test_one_of_two_questions_is_left_out(talk_in_both: Conversation) -> None:
    """In the trained assistant: twelve questions at most, whichever way it goes (seeds C08, C09)."""
    asked = []
    said = await talk_in_both.press("/start_talk")
    while slot := said.talk["asking"]:
        asked.append(slot)
        said = await talk_in_both.say("sam")

    assert asked == [slot for slot in QUESTIONS if slot != "uses"]


async def test_every_fourth_question_is_followed_by_a_check_in(talk_in_both: Conversation) -> None:
    """With ways to go on, rest or reach a person; going on asks the next question, and thanks for nothing.

    (seeds B04)
    """
    talk_in_both.goes_on = False
    await talk_in_both.reach("goal")

    asked = await talk_in_both.say("sam")
    paused = await talk_in_both.press("/pause")
    going_on = await talk_in_both.press("/start_talk")

    assert asked.says("utter_ask_check_in", talk_in_both.locale)
    assert asked.payloads[-2:] == ["/pause", "/ask_human"]
    assert asked.talk["answered"] == ["goal"]
    assert paused.says("utter_pause", talk_in_both.locale)
    assert going_on.asks("avoid")


@pytest.mark.parametrize(
    ("locale", "heavy"),
    [
        ("en", "my brother died last year"),
        ("en", "i lost my baby"),
        ("es", "se murió mi papá"),
        ("es", "no paro de llorar"),
    ],
)
async def test_something_heavy_is_followed_by_a_check_in(talk: Conversation, locale: str, heavy: str) -> None:
    """At once, in words for it, and not again after the next answer; the answer is kept (seeds B04)."""
    talk.locale, talk.goes_on = locale, False
    await talk.reach("supports")

    asked = await talk.say(heavy)
    going_on = await talk.say("keep going")
    after = await talk.say(heavy)

    assert asked.says("utter_ask_check_in", locale)
    assert (await talk.slots())["check_in_for"] == "heavy"
    assert (await talk.slots())["supports"] == heavy
    assert going_on.asks("goal")
    assert after.asks("avoid")


@pytest.mark.parametrize("cry", ["i want to kill myself", "can i talk to a real person please"])
async def test_a_check_in_passes_over_no_cry(talk: Conversation, cry: str) -> None:
    """What is said to it is heard as at any question."""
    talk.goes_on = False
    await talk.reach("goal")
    await talk.say("sam")

    said = await talk.say(cry)

    assert said.says("utter_crisis_support") or said.says("utter_handoff_request")


async def test_several_answers_in_one_message(talk: Conversation) -> None:
    """Each goes to its own question in its own words, and none is asked again (seeds B15)."""
    await talk.press("/start_talk")
    said = await talk.say("for me. my name is Sam, text me after 5, no voicemail, and a woman please")
    asked = []
    while slot := said.talk["asking"]:
        asked.append(slot)
        if slot == "life":
            said = await talk.say("actually call me Jo")
            assert said.asks("life")
        said = await talk.say("plain")

    slots = await talk.slots()
    assert not {"name", "contact", "preferences"} & set(asked)
    assert slots["contact"] == "text me after 5, no voicemail"
    assert slots["preferences"] == "a woman please"
    assert slots["name"] == "Jo"


@pytest.mark.parametrize(
    ("locale", "told", "first"),
    [
        ("en", "i drink every night since my divorce", "for_whom"),
        ("en", "my son is using drugs and i don't know what to do", "helped"),
        ("es", "tomo todos los días y no puedo parar", "for_whom"),
        ("es", "mi hijo usa drogas y no sé qué hacer", "helped"),
    ],
)
async def test_what_was_told_before_the_talk_is_not_asked(
    talk: Conversation, locale: str, told: str, first: str
) -> None:
    """What brings someone, and who it is for (seeds D06)."""
    talk.locale = locale
    await talk.say(told)
    said = await talk.press("/start_talk")
    assert said.asks(first)
    asked = []
    while slot := said.talk["asking"]:
        asked.append(slot)
        said = await talk.press("/skip")

    assert "brings" not in asked
    assert (await talk.slots())["brings"] == told
    assert ("uses" in asked) is (first == "for_whom")


async def test_for_someone_else_typed_or_pressed_is_the_same(talk: Conversation) -> None:
    """A button goes around the pipeline, and is heard all the same (seeds C12)."""
    pressed = Conversation(talk.agent)
    await talk.press("/start_talk")
    await talk.say("someone i care about")
    await pressed.press("/start_talk")
    await pressed.press("Someone I care about")

    assert (await talk.slots())["uses"] == (await pressed.slots())["uses"] == UNASKED


async def test_what_is_known_is_not_asked_again(talk_in_both: Conversation) -> None:
    """The first turn of an episode brings the answers of an earlier one, and what was declined (seeds D06)."""
    talk_in_both.known = {"for_whom": "for my son", "helped": None, "supports": "my sister", "goal": True}
    await talk_in_both.say("hi")
    talk_in_both.known = None

    said = await talk_in_both.press("/start_talk")

    told = {"answered": ["for_whom", "supports", "goal"], "declined": ["helped"], "for_whom": "other", "minor": False}
    assert said.talk == {"asking": "avoid", **told}


def test_what_was_declined_stays_so_where_only_logistics_are_asked() -> None:
    """What does not fit there is put aside; what an earlier talk has is kept, a no as well."""
    told = {"locale": "en", "profile": "logistics_only", "known": {"helped": SKIPPED, "brings": "sleep"}}
    found = {e["entity"]: e["value"] for e in entities(told, heard("hi", "greet"))}
    assert (found["helped"], found["brings"], found["goal"]) == (SKIPPED, "sleep", UNASKED)


async def test_what_was_told_in_an_earlier_talk_is_never_shown_as_words(talk: Conversation) -> None:
    """The sentinel stands for words the edge does not have: no summary holds it (seeds D06)."""
    talk.known = {"helped": True, "goal": "to sleep"}
    await talk.say("hi")

    said = await talk.press("/show_summary")

    assert said.effect["items"] == [{"field": "goal", "text": "to sleep"}]


@pytest.mark.parametrize("text", ["i want to kill myself", "can i talk to a real person please"])
async def test_what_is_known_never_passes_over_a_cry(talk: Conversation, text: str) -> None:
    """Told in mid-question by mistake, it fills nothing."""
    await talk.reach("goal")
    talk.known = {"avoid": "my father"}

    said = await talk.say(text)

    assert said.talk["asking"] is None
    assert (await talk.slots())["avoid"] is None
