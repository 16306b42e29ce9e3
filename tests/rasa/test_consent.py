"""What was told goes by a plain order, a plain yes under the summary, or its button: never by a guess (seeds C15)."""

from __future__ import annotations

import pytest
from talking import Conversation, Said

NEVER = {
    "en": (
        "what happens to it if i never send it",
        "do i have to send it",
        "do i have to send it?",
        "what if i send it",
        "what if i dont send it",
        "who gets it when i send it",
        "who sees it if i send it",
        "i dont think i want you to send anything",
        "should i send it",
        "is it ok not to send it",
        "do you send it anyway",
        "are you going to send it",
        "will you send it?",
        "send it?",
        "i wish i could send it",
        "i wish i had never said i would send it",
        "maybe i should send it",
        "if i say send it, who gets it",
        "send it, no wait",
        "send it if my sister says ok",
        "when i say so, send it",
        "not sure about sending it",
        "i almost said send it",
        "please dont send this to anyone",
        "before i send it i want to read it again",
        "can i send it later",
        "you wont send it right",
        "where does it go when its sent",
        "would it be bad if i didnt send it",
        "send it but take out my name",
        "i guess",
        "yes but who reads it",
        "ok but what happens then",
        "yeah i dont know",
    ),
    "es": (
        "si lo mando quién lo ve",
        "qué pasa si no lo mando",
        "tengo que mandarlo?",
        "tengo que mandarlo",
        "debo enviarlo",
        "es obligatorio enviarlo",
        "y si nunca lo mando",
        "a quién le llega si lo envío",
        "no sé si mandarlo",
        "no creo que quiera que mande nada",
        "ojalá no lo hubiera mandado",
        "lo va a mandar de todos modos?",
        "mándelo, no espere",
        "mándelo si mi hermana dice que sí",
        "cuando yo diga, mándelo",
        "casi lo mando",
        "ya lo mande",
        "¿lo mando?",
        "puedo mandarlo después",
        "por favor no lo mande",
        "quién lo lee cuando lo mando",
        "mándelo pero quite mi nombre",
        "supongo",
        "sí pero quién lo lee",
        "bueno pero qué pasa después",
    ),
}
"""Questions, conditions, a no, a maybe, a wish about the past, an order with a change: our own words for what was
played."""
TABLE = [(locale, words) for locale, lines in NEVER.items() for words in lines]

YES = [
    ("en", "yes"), ("en", "yeah sure"), ("en", "ok go ahead"), ("en", "yes, send it please"),
]  # fmt: skip


def sent(said: Said) -> bool:
    """Return whether this turn handed over what was told."""
    return "assessment.record" in [effect["effect"] for effect in said.effects]


async def told(talk: Conversation, locale: str) -> None:
    """Answer one question, so that there is something to send."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say({"en": "my sister", "es": "mi hermana"}[locale])


async def under_the_summary(talk: Conversation, locale: str) -> Said:
    """See what was told, with Send and Not now under it."""
    await told(talk, locale)
    return await talk.say({"en": "no more questions", "es": "ya no pregunte más"}[locale])


@pytest.mark.parametrize(("locale", "words"), TABLE)
async def test_C15_no_guess_sends(talk: Conversation, locale: str, words: str) -> None:
    """In mid-question with the summary seen as it stands, right under it, and after "Not now": nothing goes."""
    await under_the_summary(talk, locale)
    assert not sent(await talk.say(words)), "under the summary"

    after = Conversation(talk.agent, locale)
    await under_the_summary(after, locale)
    await after.press("/not_now")
    assert not sent(await after.say(words)), "after Not now"

    midway = Conversation(talk.agent, locale)
    await under_the_summary(midway, locale)
    await midway.press("/start_talk")
    assert not sent(await midway.say(words)), "in mid-question"


@pytest.mark.parametrize(("locale", "words"), YES)
async def test_C15_a_plain_yes_under_the_summary_sends(talk: Conversation, locale: str, words: str) -> None:
    """It was shown and asked: a yes is a yes, in few words or with the order."""
    await under_the_summary(talk, locale)

    assert sent(await talk.say(words))


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "what happens to it if i never send it"),
        ("en", "do i have to send it"),
        ("en", "who gets it when i send it"),
        ("en", "should i send it"),
        ("es", "qué pasa si no lo mando"),
        ("es", "tengo que mandarlo?"),
        ("es", "si lo mando quién lo ve"),
    ],
)
async def test_C15_who_asks_of_sending_hears_that_nobody_must(talk: Conversation, locale: str, words: str) -> None:
    """And who can read the talk all the same. In mid-question it is no answer, and the question stands."""
    await under_the_summary(talk, locale)
    assert (await talk.say(words)).says("utter_question_must_send", locale)

    midway = Conversation(talk.agent, locale)
    await told(midway, locale)
    said = await midway.say(words)
    assert said.says("utter_question_must_send", locale)
    assert said.talk["asking"] == "goal"
    assert (await midway.slots())["goal"] is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "WAIT no. i did not say send… take it back"),
        ("en", "delete what i sent"),
        ("en", "did you take it back, yes or no"),
        ("en", "unsend"),
        ("en", "i didnt mean to send that"),
        ("en", "please delete it"),
        ("es", "bórrelo"),
        ("es", "quítelo, no lo quería mandar"),
        ("es", "yo no le dije que lo mandara"),
        ("es", "deshágalo por favor"),
    ],
)
async def test_C15_what_went_cannot_be_taken_back_and_that_is_said(talk: Conversation, locale: str, words: str) -> None:
    """With what can be done; before anything went, nobody hears that it did."""
    await under_the_summary(talk, locale)
    before = await talk.say(words)
    assert not before.says("utter_question_was_sent")

    other = Conversation(talk.agent, locale)
    await under_the_summary(other, locale)
    await other.press("/send_summary")
    said = await other.say(words)

    assert said.says("utter_question_was_sent", locale), said.texts
    assert not sent(said)
    assert "/ask_human" in said.payloads
