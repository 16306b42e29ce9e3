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
    ("en", "that's better. sending it now"), ("en", "whatever. just send it. send it"),
    ("es", "así sí, lo mando"), ("es", "si quiero q lo mande. ya se mando o no?"),
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


@pytest.mark.parametrize(
    ("locale", "words", "change"),
    [
        ("en", "didnt i already send? do i have to send again", "change who is in my corner to my aunt"),
        ("es", "ya lo habia mandado, no?", "cambie con quien cuento a mi tía"),
    ],
)
async def test_C15_who_sent_it_and_asks_if_it_must_go_again_hears_what_stands(
    talk: Conversation, locale: str, words: str, change: str
) -> None:
    """The team has it; or what was sent before, and the change goes only with the next order."""
    await under_the_summary(talk, locale)
    await talk.press("/send_summary")
    assert (await talk.say(words)).says("utter_it_was_sent", locale)

    await talk.say(change)
    said = await talk.say(words)
    assert said.says("utter_changed_since_sent", locale), said.texts
    assert not sent(said)
    assert sent(await talk.say({"en": "yes", "es": "sí"}[locale]))


@pytest.mark.parametrize(("locale", "words"), [("en", "i want to get rid of them"), ("es", "q me deshago de ellas")])
async def test_what_is_thrown_away_undoes_no_sending(talk: Conversation, locale: str, words: str) -> None:
    """Nobody who speaks of pills hears that they cannot be taken back."""
    await under_the_summary(talk, locale)
    await talk.press("/send_summary")

    assert not (await talk.say(words)).says("utter_question_was_sent")


# --- changed before it goes ---


@pytest.mark.parametrize(
    ("locale", "first_step", "words", "then", "items"),
    [
        (
            "es",
            "ir con mi primo",
            "kiero mandar… pero kita lo de mi primo d primer paso. mi primer paso es ir a una cita",
            "ya mandelo",
            {"first_step": "ir a una cita"},
        ),
        ("es", "ir con mi primo", "mándelo pero quite el primer paso", "sí", None),
        ("en", "call my cousin", "send it but my first step should be a walk", "send it", {"first_step": "a walk"}),
        ("en", "call my cousin", "remove first step and send it", "yes", None),
    ],
)  # fmt: skip
async def test_C15_an_order_with_a_change_is_changed_shown_and_sent_with_the_next_word(
    talk: Conversation, locale: str, first_step: str, words: str, then: str, items: dict[str, str] | None
) -> None:
    """Nobody's old words go because the new ones came in one breath with the order."""
    talk.locale = locale
    await talk.reach("name")
    await talk.say("Kit")
    await talk.say(first_step)

    shown = await talk.say(words)
    assert [effect["effect"] for effect in shown.effects] == ["summary.show"]
    gone = await talk.say(then)

    [record] = [effect for effect in gone.effects if effect["effect"] == "assessment.record"]
    sent_lines = {item["field"]: item["text"] for item in record["items"]}
    assert sent_lines == {"name": "Kit", **(items or {})}


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "send it but take out my sister"), ("es", "mándelo pero quite lo de mi hermana")]
)
async def test_C15_in_mid_question_an_order_with_a_change_shows_it(talk: Conversation, locale: str, words: str) -> None:
    """The questions end, as with an order alone."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say({"en": "my sister, my uncle", "es": "mi hermana, mi tío"}[locale])

    shown = await talk.say(words)

    assert not sent(shown)
    assert shown.effect["items"] == [{"field": "supports", "text": {"en": "my uncle", "es": "mi tío"}[locale]}]
    assert (await talk.say({"en": "send it", "es": "mándelo"}[locale])).effects[0]["items"] == shown.effect["items"]


@pytest.mark.parametrize(("locale", "words"), [("en", "im back"), ("es", "ya regrese")])
async def test_who_comes_back_from_a_pause_is_asked_on(talk: Conversation, locale: str, words: str) -> None:
    """The same question, and no second pause."""
    talk.locale = locale
    await talk.reach("goal")
    await talk.press("/pause")

    assert (await talk.say(words)).asks("goal")


@pytest.mark.parametrize(
    ("locale", "questions", "line"),
    [
        ("en", "can i answer ur questions while i wait", "how long. i have another shift at 7"),
        ("es", "puedo contestar sus preguntas mientras espero", "cuánto tiempo. tengo otro turno a las 7"),
    ],
)
async def test_in_line_the_questions_go_on_and_the_line_is_told(
    talk: Conversation, locale: str, questions: str, line: str
) -> None:
    """A place in line stands in nobody's way."""
    talk.locale, talk.waiting = locale, True

    said = await talk.say(questions)
    assert said.says("utter_talk_intro_meanwhile", locale)
    assert said.asks("for_whom")
    told_of = (await talk.say(line)).effects
    assert [effect["about"] for effect in told_of] == ["reply_time"]  # in line: where they stand


@pytest.mark.parametrize(
    ("locale", "answer", "words", "after"),
    [
        ("en", "my wife", "actually change that, not wife. partner, theo", "my partner, theo"),
        ("en", "my mom", "not that, i meant my brother", "my brother"),
        ("es", "mi esposa", "cambie eso, no es mi esposa. mi pareja, Teo", "mi pareja, Teo"),
        ("es", "mi mamá", "eso no, quise decir mi hermano", "mi hermano"),
    ],
)
async def test_B06_change_that_puts_the_last_answer_right(
    talk: Conversation, locale: str, answer: str, words: str, after: str
) -> None:
    """It is no answer to the question on the table, which stands."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say(answer)

    said = await talk.say(words)

    assert said.asks("goal")
    slots = await talk.slots()
    assert (slots["supports"], slots["goal"]) == (after, None)
