"""What is no answer to the question on the table: said of the talk, a number for a name, a name elsewhere."""

from __future__ import annotations

import pytest
from talking import Conversation, texts_of

CRY = {"tier": "T1", "kind": "self_harm"}


@pytest.mark.parametrize(
    ("locale", "question", "words", "said_first"),
    [
        ("en", "goal", "that was a question", "utter_feedback_misheard"),
        ("en", "name", "did you just file that as my name", "utter_feedback_misheard"),
        ("en", "contact", "i dont think i want you to send anything", "utter_question_must_send"),
        ("en", "supports", "ignore that", "utter_feedback_misheard"),
        ("en", "goal", "you sound like a poster", "utter_be_plain"),
        ("en", "name", "they/them", "utter_noted_wish"),
        ("en", "name", "512-555-0148, nights", "utter_noted_reach"),
        ("en", "uses", "oops my mistake, they moved out in may", "utter_noted"),
        ("es", "goal", "eso no era pregunta", "utter_feedback_misheard"),
        ("es", "contact", "no la fila del chat, la cita. cuanto se tarda", "utter_question"),
        ("es", "contact", "no quiero que manden nada", "utter_question_must_send"),
        ("es", "uses", "ah y me equivoqué, la niña tiene 4", "utter_noted"),
        ("es", "name", "al celular 512-555-0148", "utter_noted_reach"),
        ("es", "goal", "suena a cartel", "utter_be_plain"),
    ],
)
async def test_B15_what_is_no_answer_leaves_the_question_on_the_table(
    talk: Conversation, locale: str, question: str, words: str, said_first: str
) -> None:
    """Every answer after it would be filed one line too far (seeds B15, G01)."""
    talk.locale = locale
    before = await talk.reach(question)

    said = await talk.say(words)

    assert said.says(said_first, locale), said.texts
    assert said.asks(question)
    assert said.texts[-1] != before.texts[-1]
    assert (await talk.slots())[question] is None


@pytest.mark.parametrize(
    ("locale", "words", "name"),
    [("en", "its Dara", "Dara"), ("en", "call me dara please", "dara"), ("es", "Efraín. nomás Efraín", "Efraín")],
)
async def test_B15_a_name_stands_alone(talk: Conversation, locale: str, words: str, name: str) -> None:
    """As it was written, without the words around it."""
    talk.locale = locale
    await talk.reach("name")

    said = await talk.say(words)

    assert (await talk.slots())["name"] == name
    assert said.asks("first_step")


async def test_nothing_of_a_message_at_risk_is_a_name(talk_in_both: Conversation) -> None:
    """A number and a time stand under how to reach them, and the name is asked again (seeds C14)."""
    reach = {"en": "phone, nights only", "es": "por teléfono, solo noches"}[talk_in_both.locale]
    rest = {"en": "whatever if i dont wake up", "es": "a ver si despierto o no"}[talk_in_both.locale]
    await talk_in_both.reach("name")

    said = await talk_in_both.say(f"{reach}, {rest}", CRY)
    assert said.says("utter_crisis_support")
    await talk_in_both.press("/start_talk")

    slots = await talk_in_both.slots()
    assert slots["name"] is None
    assert slots["contact"] == reach


async def test_A16_after_a_complaint_nothing_told_is_met_with_a_slogan(talk_in_both: Conversation) -> None:
    """Before the questions, too: a plain word, and on."""
    locale = talk_in_both.locale
    await talk_in_both.say({"en": "that's a slogan", "es": "suena a cartel"}[locale])

    said = await talk_in_both.say(
        {"en": "the kids go to school and i clean the house", "es": "los niños van a la escuela y yo limpio la casa"}[
            locale
        ]
    )

    assert said.texts[0] in texts_of("utter_share_plain", locale), said.texts
