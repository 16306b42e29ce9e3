"""What talks played by hand showed, through the trained model: protests, changes in words, a step that is to talk."""

from __future__ import annotations

import pytest
from talking import Conversation

SENT = "assessment.record"


def _fields(said: object) -> dict[str, str]:
    (shown,) = [effect for effect in said.effects if effect["effect"] == "summary.show"]
    return {item["field"]: item["text"] for item in shown["items"]}


async def _shown(talk: Conversation, slot: str, answer: str) -> None:
    """Answer one question, and look at the summary."""
    await talk.reach(slot)
    await talk.say(answer)
    await talk.press("/show_summary")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "'one day at a time' is a slogan. dont poster me"),
        ("en", "that sounds like something off a mug"),
        ("es", "'un día a la vez' es un lema. no me venga con carteles"),
        ("es", "eso suena a taza de regalo"),
    ],
)
async def test_a_protest_that_quotes_the_slogan_is_met_as_one(talk: Conversation, locale: str, text: str) -> None:
    """Plain and short, with no reflection, and nothing filed."""
    talk.locale = locale
    await talk.reach("supports")

    said = await talk.say(text)

    assert said.says("utter_be_plain", locale), said.texts
    assert said.talk["asking"] == "supports"
    assert (await talk.slots())["supports"] is None


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "you're not listening"),
        ("es", "no me está escuchando"),
        ("es", "se lo acabo de decir"),
    ],
)
async def test_who_was_asked_again_hears_what_is_so(talk: Conversation, locale: str, text: str) -> None:
    """What they told is written down; the question is asked no more, and nothing of this is its answer."""
    talk.locale = locale
    await talk.reach("helped")
    await talk.say({"en": "my garden", "es": "mi jardín"}[locale])

    said = await talk.say(text)

    assert said.says("utter_noted_repeated", locale), said.texts
    assert {"effect": "feedback.record", "about": "words", "answer": "complaint"} in said.effects
    assert said.asks("goal")
    assert (await talk.slots())["supports"] == "__skipped__"


@pytest.mark.parametrize(
    ("locale", "step"),
    [
        ("en", "just talk to somebody"),
        ("en", "hablar con alguien y ya"),
        ("es", "hablar con alguien y ya"),
        ("es", "nomás hablar con alguien"),
    ],
)
async def test_to_talk_with_somebody_is_a_step_and_a_person_is_offered(
    talk: Conversation, locale: str, step: str
) -> None:
    """None is asked for: that is theirs to do."""
    talk.locale = locale
    await talk.reach("first_step")

    said = await talk.say(step)

    assert said.says("utter_summary_intro_someone", locale), said.texts
    assert "/ask_human" in said.payloads
    assert _fields(said) == {"first_step": step}


@pytest.mark.parametrize("text", ["i want to talk to a person now", "a person", "quiero hablar con una persona"])
async def test_who_asks_for_a_person_at_that_question_gets_one(talk: Conversation, text: str) -> None:
    """As anywhere else."""
    await talk.reach("first_step")

    assert (await talk.say(text)).effect["effect"] == "handoff.request"


@pytest.mark.parametrize("text", ["simon mandelo", "sip", "arre", "órale mándelo", "yep shoot it over", "go for it"])
async def test_C15_a_yes_of_the_street_sends_what_was_seen(talk: Conversation, text: str) -> None:
    """Under the summary; in mid-question it is shown first, or an answer."""
    await _shown(talk, "needs", "sleep")
    assert SENT in [effect["effect"] for effect in (await talk.say(text)).effects]

    elsewhere = Conversation(talk.agent)
    await elsewhere.reach("needs")
    assert SENT not in [effect["effect"] for effect in (await elsewhere.say(text)).effects]


@pytest.mark.parametrize("text", ["ok im back. show me the thing again", "let me see it", "can i see what i sent"])
async def test_what_went_is_shown_and_not_asked_to_be_sent_again(talk: Conversation, text: str) -> None:
    """A yes to nothing sends nothing."""
    await _shown(talk, "needs", "sleep")
    await talk.say("yes")

    said = await talk.say(text)
    after = await talk.say("yes")

    assert said.says("utter_summary_went"), said.texts
    assert "/send_summary" not in str(said.effects)
    assert SENT not in [effect["effect"] for effect in after.effects]


@pytest.mark.parametrize(
    ("locale", "text", "left"),
    [
        ("en", "Lupe is who is near, not a change", {"supports": "Lupe"}),
        ("en", "instead of Lupe put Ana", {"goal": "Ana"}),
        ("es", "en vez de Lupe ponga Ana", {"goal": "Ana"}),
        ("es", "pase Lupe a con quien cuento", {"supports": "Lupe"}),
    ],
)
async def test_C15_a_line_is_changed_in_words_and_shown(
    talk: Conversation, locale: str, text: str, left: dict[str, str]
) -> None:
    """On the right line, said back, and nothing sent."""
    talk.locale = locale
    await _shown(talk, "goal", "Lupe")

    said = await talk.say(text)

    assert _fields(said) == left
    assert SENT not in [effect["effect"] for effect in said.effects]


@pytest.mark.parametrize(
    ("locale", "text", "first"),
    [
        ("en", "its for my mom rosa, she fell again and she drinks", "its for my mom rosa"),
        ("es", "es para mi mamá rosa, se cayó otra vez y toma", "es para mi mamá rosa"),
    ],
)
async def test_whom_it_is_for_and_what_brings_them_are_taken_from_one_line(
    talk: Conversation, locale: str, text: str, first: str
) -> None:
    """And what brings them is not asked again."""
    talk.locale = locale
    await talk.reach("for_whom")

    said = await talk.say(text)
    slots = await talk.slots()

    assert (slots["for_whom"], slots["brings"]) == (first, text)
    assert said.talk["for_whom"] == "other"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "did they already read it"),
        ("en", "did you get the they/them part"),
        ("es", "ya lo leyeron?"),
        ("es", "¿sí vieron lo de mis pronombres?"),
    ],
)
async def test_in_line_whether_it_was_read_is_answered_with_what_is_so(
    talk: Conversation, locale: str, text: str
) -> None:
    """It is kept, and nobody here can see if it was read."""
    talk.locale, talk.waiting = locale, True

    assert (await talk.say(text)).says("utter_question_seen_yet", locale)


@pytest.mark.parametrize("text", ["when are they calling", "will they really call", "cuándo me llaman"])
async def test_in_line_when_a_call_comes_is_the_lines_to_say(talk: Conversation, text: str) -> None:
    """By the service, which knows that a call was asked for."""
    talk.waiting = True

    assert (await talk.say(text)).effect["effect"] == "clinic.answer"
