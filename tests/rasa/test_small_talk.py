"""What tells nothing is filed nowhere, and what is told beside something else is kept."""

from __future__ import annotations

from itertools import pairwise

import pytest
from talking import Conversation, texts_of

ABUSE = {"tier": "T1", "kind": "abuse_danger"}
CRY = {"tier": "T1", "kind": "self_harm"}


@pytest.mark.parametrize(
    ("locale", "question", "words", "said_first"),
    [
        ("en", "first_step", "like what? idk", "utter_why_ask_example"),
        ("en", "goal", "what", "utter_why_ask_example"),
        ("es", "needs", "¿ayuda con qué?", "utter_why_ask_example"),
        ("en", "life", "hang on i hear the baby", "utter_question_hold_on"),
        ("es", "life", "espere tantito que tocan la puerta", "utter_question_hold_on"),
        ("en", "helped", "helped with what. i only found out tonight, i told you", "utter_feedback_misheard"),
        ("en", "supports", "thats not what helped, i meant something else", "utter_feedback_misheard"),
        ("es", "supports", "ay señor, ¿y ese aviso por qué me lo puso?", "utter_question_help_shown"),
        ("en", "needs", "Drop the poetry. Just the questions.", "utter_be_plain"),
        ("es", "needs", "sin discursos por favor", "utter_be_plain"),
        ("en", "contact", "Thank me for my trouble while you're at it", "utter_be_plain"),
        ("en", "life", "ok hurry up. 4 min left", "utter_talk_intro"),
        ("es", "life", "sigamos, si me hace el favor", "utter_talk_intro"),
    ],
)
async def test_what_tells_nothing_leaves_the_question_on_the_table(
    talk: Conversation, locale: str, question: str, words: str, said_first: str
) -> None:
    """A protest, a question back, a word to wait or to hurry is nobody's answer (seeds B15, G01)."""
    talk.locale = locale
    await talk.reach(question)

    said = await talk.say(words)

    assert said.says(said_first, locale), said.texts
    assert said.asks(question)
    assert (await talk.slots())[question] is None


async def test_in_a_hurry_a_question_is_passed_over_without_more(talk: Conversation) -> None:
    """No word on what leaving it out means."""
    await talk.reach("needs")

    said = await talk.say("next. 4 min")

    assert (await talk.slots())["needs"] == "__skipped__"
    assert not said.says("utter_lead_skipped"), said.texts


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("es", "Hágame usted las preguntas y yo le contesto lo que pueda"),
        ("es", "le digo que sí quiero contestar las preguntas"),
        ("en", "Fine, ask me your questions."),
        ("en", "whats ur questions"),
        ("en", "OK GO ask your stuff. 8 min left"),
    ],
)
async def test_the_questions_are_begun_in_words(talk: Conversation, locale: str, words: str) -> None:
    """As by their button."""
    talk.locale = locale

    said = await talk.say(words)

    assert said.talk["asking"] == "for_whom", said.texts


@pytest.mark.parametrize("words", ["whats a few questions gonna do bring him back", "de qué me sirven unas preguntas"])
async def test_who_asks_what_the_questions_are_good_for_is_asked_none(talk: Conversation, words: str) -> None:
    """That is bitter, and no wish."""
    said = await talk.say(words)

    assert said.talk["asking"] is None, said.texts


@pytest.mark.parametrize(
    "words",
    [
        "Muy buenas tardes tenga usted. Disculpe la molestia, es la primera vez que escribo aquí.",
        "Evening. My nephew gave me this link. I'm told it's a robot.",
    ],
)
async def test_courtesy_brings_nobody_here(talk: Conversation, words: str) -> None:
    """A greeting under "What brings you here" is read by staff as the reason."""
    await talk.say(words)

    assert (await talk.slots())["brings"] is None


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("avoid", "Heaven. And support groups."),
        ("needs", "Detox. A doctor who's seen a vet before. No groups holding hands."),
        ("helped", "climbing gym. also cold showers but that feels like a podcast answer"),
        ("life", "up at 4 on the site by 6. sick as a dog if i miss a pill. thats my day"),
        ("life", "me levanto a las 4. si me falta la pastilla me pongo muy mal. así son mis días"),
    ],
)
async def test_an_answer_that_also_brings_something_else_is_kept(talk: Conversation, question: str, words: str) -> None:
    """And its question is not asked again."""
    await talk.reach(question)

    said = await talk.say(words)

    assert (await talk.slots())[question] == words
    assert said.talk["asking"] != question


async def test_using_told_after_the_questions_is_kept(talk_in_both: Conversation) -> None:
    """In passing or on purpose: it is what a clinic needs to know."""
    words = {
        "en": "i drink too much, nine beers tonight is normal for me",
        "es": "tomo mucho, nueve cervezas es lo normal",
    }
    await talk_in_both.reach("supports")
    await talk_in_both.press("/pause")

    await talk_in_both.say(words[talk_in_both.locale])

    slots = await talk_in_both.slots()
    assert words[talk_in_both.locale] in ((slots["brings"] or "") + (slots["also"] or ""))


@pytest.mark.parametrize(
    ("locale", "words", "shows"),
    [
        ("en", "she is 15 and there are cuts all up her arm", "show me what you have written down"),
        ("es", "tiene 15 años y trae cortadas en todo el brazo", "muéstreme lo que escribió"),
    ],
)
async def test_what_is_told_in_a_cry_before_the_talk_is_in_the_summary(
    talk: Conversation, locale: str, words: str, shows: str
) -> None:
    """A cry is what brings somebody: nobody has to find the words twice."""
    talk.locale = locale
    await talk.say(words, CRY)

    said = await talk.say(shows)

    items = {item["field"]: item["text"] for item in said.effect["items"]}
    assert words in items["brings"]


@pytest.mark.parametrize("words", ["put the drinking down", "yo también tomo un poco pa dormir"])
async def test_what_is_understood_is_not_met_with_a_way_out(talk: Conversation, words: str) -> None:
    """In danger from another, too: how to get out belongs to a message that has danger in it."""
    await talk.say("he hits me and he is here", ABUSE)

    said = await talk.say(words)

    assert not said.says("utter_share_danger"), said.texts


async def test_help_is_offered_in_other_words_each_time_and_praise_once(talk_in_both: Conversation) -> None:
    """Seeds B16."""
    said = [await talk_in_both.say("die", CRY) for _ in range(6)]
    texts = [one.texts[0] for one in said]

    assert all(one != other for one, other in pairwise(texts))
    assert sum(text.startswith(("It's good that", "Qué bueno que")) for text in texts) == 1
    assert set(texts[:4]) == texts_of("utter_crisis_support", talk_in_both.locale)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "k thx later"), ("en", "bye. ill call in the morning"), ("es", "Bueno, ya me voy, gracias")],
)
async def test_a_goodbye_is_heard_after_a_crisis_too(talk: Conversation, locale: str, words: str) -> None:
    """Without cheer, and without one more question."""
    talk.locale = locale
    await talk.say("die", CRY)

    said = await talk.say(words)

    assert said.says("utter_goodbye_near", locale), said.texts
    assert not said.payloads
