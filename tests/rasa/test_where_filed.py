"""What is no answer is not filed as one: a refusal, whom it is for, a leave, a language, a fact told in passing."""

from __future__ import annotations

import pytest
from talking import Conversation

from bot.hearing.answers.taking import SKIPPED

OFFER = {"effect": "feedback.offer"}


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "id rather not"),
        ("en", "thats private"),
        ("en", "no, id rather not"),
        ("es", "prefiero no"),
        ("es", "eso es privado"),
    ],
)
async def test_a_refusal_passes_the_question_over(talk: Conversation, locale: str, words: str) -> None:
    """It is met kindly, filed nowhere, and the question never comes again."""
    talk.locale = locale
    await talk.reach("supports")

    said = await talk.say(words)

    assert said.says("utter_lead_skipped", locale), said.texts
    assert not said.asks("supports")
    assert (await talk.slots())["supports"] == SKIPPED


@pytest.mark.parametrize(("locale", "words"), [("en", "no"), ("en", "not really"), ("es", "pos no"), ("es", "nel")])
@pytest.mark.parametrize("question", ["helped", "supports", "avoid", "preferences"])
async def test_a_bare_no_is_kept_where_it_answers(talk: Conversation, locale: str, words: str, question: str) -> None:
    """Nobody near, or nothing to leave alone: it is not said to be kept back."""
    talk.locale = locale
    await talk.reach(question)

    said = await talk.say(words)

    assert not said.says("utter_lead_skipped", locale), said.texts
    assert (await talk.slots())[question] == words


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "it's for ME not someone else"),
        ("en", "what two of us. its me"),
        ("es", "no es x otra persona es por miii"),
    ],
)
async def test_a_talk_for_another_turns_to_the_one_who_writes(talk: Conversation, locale: str, words: str) -> None:
    """At any question, and the question comes again in the words of who is asked for themselves."""
    talk.locale = locale
    await talk.reach("for_whom")
    await talk.say({"en": "my daughter", "es": "por mi hijo"}[locale])

    said = await talk.say(words)

    assert said.asks("helped")
    assert said.says("utter_ask_helped", locale), said.texts
    slots = await talk.slots()
    assert slots["for_whom"] in ("me", "para m\u00ed")
    assert slots["helped"] is None


async def test_a_greeting_in_english_says_nothing_of_whom(talk: Conversation) -> None:
    """In Spanish the same word would."""
    said = await talk.say("yo")

    assert said.says("utter_greet", "en"), said.texts
    assert (await talk.slots())["for_whom"] is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "he's here gotta go"), ("es", "ya llego, tengo que salir"), ("es", "mi esposo ya llego, tengo que cerrar")],
)
async def test_who_must_go_is_let_go_at_once(talk: Conversation, locale: str, words: str) -> None:
    """How to hide this, and nothing after it: no question, no survey."""
    talk.locale = locale
    await talk.reach("supports")

    said = await talk.say(words)

    assert said.says("utter_goodbye_hidden", locale), said.texts
    assert OFFER not in said.effects
    assert said.talk["asking"] is None
    assert (await talk.slots())["supports"] is None


async def test_who_falls_asleep_may_come_back_to_the_same_place(talk: Conversation) -> None:
    """There is no question, and it is no answer."""
    await talk.reach("supports")

    said = await talk.say("man im falling asleep here. lets do this tomorow")

    assert said.says("utter_pause", "en"), said.texts
    assert said.talk["asking"] is None
    assert (await talk.slots())["supports"] is None


@pytest.mark.parametrize("question", ["supports", "preferences"])
async def test_back_to_a_language_is_no_preference(talk: Conversation, question: str) -> None:
    """It means this talk; what is asked of the clinic does not."""
    await talk.reach(question)

    said = await talk.say("mejor en espa\u00f1ol otra vez")

    assert {"effect": "locale.set", "locale": "es"} in said.effects
    assert (await talk.slots())[question] is None


@pytest.mark.parametrize(
    ("question", "words", "line"),
    [
        ("supports", "im 22 btw", "also"),
        ("avoid", "I'd want to talk to a man who was in the army", "preferences"),
        ("uses", "Could I speak with a woman? In the mornings, and by phone only", "preferences"),
        ("avoid", "the bottle says one 10 mg every 4 hours. i take six or seven in a day", "brings"),
        ("supports", "i work nights you cant call me just text", "contact"),
    ],
)
async def test_what_belongs_elsewhere_is_filed_there(talk: Conversation, question: str, words: str, line: str) -> None:
    """And what was asked is asked again."""
    await talk.reach(question)

    said = await talk.say(words)

    slots = await talk.slots()
    assert said.asks(question), said.texts
    assert words in slots[line]
    assert slots[question] is None
