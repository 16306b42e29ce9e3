"""What a man of 66 and a woman of 29 wrote who were played by hand, and what has to come of it."""

from __future__ import annotations

import pytest
from talking import CONTROLS, Conversation, texts_of


@pytest.mark.parametrize(
    ("locale", "cry", "wish"),
    [
        ("en", "i want to kill myself", "go on with the questions"),
        ("en", "i want to kill myself", "next question please"),
        ("en", "i want to kill myself", "next question. last two left"),
        ("es", "me quiero matar", "siga con las preguntas"),
        ("es", "me quiero matar", "siguiente pregunta por favor"),
    ],
)
async def test_after_a_card_a_wish_for_the_questions_brings_them_back(
    talk: Conversation, locale: str, cry: str, wish: str
) -> None:
    """In words as by the button; and with one on the table it is no answer to it."""
    talk.locale = locale
    await talk.reach("helped")
    assert (await talk.say(cry)).talk["asking"] is None

    assert (await talk.say(wish)).asks("helped")

    assert (await talk.say("go on with the questions" if locale == "en" else "siga con las preguntas")).asks("helped")
    assert (await talk.slots())["helped"] is None


@pytest.mark.parametrize(
    ("locale", "told", "refused"),
    [
        ("en", "they cut off my pain pills two weeks ago", "dont say using again. its my BACK"),
        ("es", "me quitaron las pastillas para el dolor", "no diga consumo. es mi espalda"),
    ],
)
async def test_what_a_doctor_prescribed_is_not_called_using(
    talk: Conversation, locale: str, told: str, refused: str
) -> None:
    """They are asked about their days, and who refuses the word hears that it is not said again."""
    talk.locale = locale
    await talk.reach("brings")

    assert (await talk.say(told)).asks("life")

    said = await talk.say(refused)
    assert said.says("utter_lead_prescribed", locale) or said.says("utter_noted_wish", locale), said.texts
    assert not said.says("utter_lead_topic_using")
    assert (await talk.slots())["uses"] == "__unasked__"


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_after_the_reason_the_same_question_stands(talk: Conversation, locale: str) -> None:
    """No other words for it come beside the reason."""
    talk.locale = locale
    await talk.reach("goal")

    said = await talk.press("/why_ask")

    assert said.says("utter_why_ask", locale)
    assert not texts_of("utter_ask_goal") & set(said.texts)
    assert said.payloads[-4:] == CONTROLS
    assert said.talk["asking"] == "goal"


@pytest.mark.parametrize(
    ("locale", "line", "papers"),
    [
        ("en", "am i going to get the police at my door", False),
        ("en", "i have no papers, do you tell immigration", True),
        ("es", "¿le avisan a la policía?", False),
        ("es", "no tengo papeles, ¿le avisan a la migra?", True),
    ],
)
async def test_papers_are_spoken_of_where_they_are_named(
    talk: Conversation, locale: str, line: str, *, papers: bool
) -> None:
    """Elsewhere it would sound like a hint."""
    talk.locale = locale

    said = await talk.say(line)

    assert said.says("utter_is_private_police_papers" if papers else "utter_is_private_police", locale), said.texts
