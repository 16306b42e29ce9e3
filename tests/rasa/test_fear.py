"""Fears that have words of their own: 911 or not, dying, losing a child, a watch by night, a word that hurt."""

from __future__ import annotations

import pytest
from talking import Conversation


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "should i call 911 or not"),
        ("en", "my son wont wake up do i call 911"),
        ("es", "¿llamo al 911 o no?"),
        ("es", "mi hijo no despierta, yamo al 911 o no"),
        ("en", "is this a 911 thing or am i overreacting"),
        ("es", "¿esto es para el 911?"),
        ("en", "is it wrong to call 911"),
    ],
)
async def test_whether_to_call_is_told_yes_first(talk: Conversation, locale: str, text: str) -> None:
    """With the card and without it."""
    talk.locale = locale

    said = await talk.say(text)

    assert said.texts[0].startswith("Yes, call 911" if locale == "en" else "Sí, llame al 911"), said.texts
    assert "911" in said.texts[0]


async def test_in_danger_from_another_it_is_told_yes_too(talk_in_both: Conversation) -> None:
    """What is said there otherwise comes after."""
    talk = talk_in_both
    await talk.say({"en": "he is beating me right now", "es": "me está golpeando ahorita"}[talk.locale])

    said = await talk.say({"en": "should i call 911 or not", "es": "¿llamo al 911 o no?"}[talk.locale])

    assert said.says("utter_crisis_support_call_911", talk.locale) or said.says("utter_question_call_911", talk.locale)


@pytest.mark.parametrize(
    ("locale", "text", "responses"),
    [
        ("en", "do you think im going to die", ("utter_crisis_support_dying", "utter_question_dying")),
        ("en", "is he going to die", ("utter_crisis_support_dying", "utter_question_dying")),
        ("es", "¿me voy a morir?", ("utter_crisis_support_dying", "utter_question_dying")),
        ("es", "¿cree que se va a morir mi hijo?", ("utter_crisis_support_dying", "utter_question_dying")),
        ("en", "they'll take her from me if i say anything", ("utter_share_taken_away",)),
        ("es", "que me la kiten si digo algo", ("utter_share_taken_away",)),
        ("es", "tengo miedo de que me quiten a mi hija", ("utter_share_taken_away",)),
        ("en", "my son is on percs. i check if he breathes every night", ("utter_for_someone_else_watching",)),
        ("es", "mi hijo consume. no duermo por escuchar si respira", ("utter_for_someone_else_watching",)),
        ("en", "his lips were blue last month and i found him", ("utter_crisis_support_found",)),
        ("en", "dont call me a addict", ("utter_noted_wish_label",)),
        ("es", "no me diga adicta", ("utter_noted_wish_label",)),
        ("en", "STOP TREATING ME LIKE IM STUPID", ("utter_noted_wish_respect",)),
    ],
)
async def test_each_has_its_words(talk: Conversation, locale: str, text: str, responses: tuple[str, ...]) -> None:
    """As a first message, in both languages, in phone spelling too."""
    talk.locale = locale

    said = await talk.say(text)

    assert any(said.says(response, locale) for response in responses), said.texts


@pytest.mark.parametrize(
    ("locale", "text", "slot"),
    [
        ("en", "they'll take her from me if i say anything", "brings"),
        ("es", "que me la kiten si digo algo", "brings"),
        ("en", "dont call me a addict", "wishes"),
    ],
)
async def test_what_is_feared_is_kept_too(talk: Conversation, locale: str, text: str, slot: str) -> None:
    """It is what brings them."""
    talk.locale = locale

    await talk.say(text)

    assert (await talk.slots())[slot] == text


async def test_a_watch_by_night_is_met_before_the_check_in(talk_in_both: Conversation) -> None:
    """Told as an answer, one sentence of it comes first, and the answer stands."""
    talk = talk_in_both
    talk.goes_on = False
    await talk.reach("brings")
    text = {"en": "i check if he breathes every night", "es": "no duermo por escuchar si respira"}[talk.locale]

    said = await talk.say(text)

    assert said.says("utter_share_watching", talk.locale), said.texts
    assert (await talk.slots())["brings"] == text
