"""What families ask, and what was misread in talks played by hand: each with the trained assistant."""

from __future__ import annotations

import pytest
from talking import Conversation, texts_of

ABOUT_A_GRANDSON = {
    "utter_question_eats": ("Should I make him eat or leave him alone?", "¿lo obligo a comer o lo dejo en paz?"),
    "utter_question_knock": ("should i knock on his door tonight", "¿qué hago esta noche? ¿le toco la puerta?"),
    "utter_question_bring": ("can he come by himself or do i bring him?", "¿puede venir solo o lo llevo yo?"),
    "utter_question_minors": ("do you see kids? he is 17", "¿atienden a menores?"),
    "utter_question_sign": ("do she have to sign?", "¿tiene que firmar su mamá?"),
    "utter_question_seen_when": ("how many days until he gets seen", "cuántos días para que lo vean"),
}
BOTH = ("en", "es")
STORY = {"en": "its my grandson, he is 17 and uses", "es": "es por mi nieto de 17 que consume"}
CRY = {
    "en": "I dont know if this is the right place. its my grandson, he is 17, he doesnt want to eat",
    "es": "no sé si este es el lugar correcto. es por mi nieto, tiene 17, ya no quiere comer",
}


@pytest.mark.parametrize("response", ABOUT_A_GRANDSON)
@pytest.mark.parametrize("locale", BOTH)
async def test_a_family_is_told_what_nobody_here_knows_and_who_does(
    talk: Conversation, response: str, locale: str
) -> None:
    """And the question is kept for staff."""
    talk.locale = locale
    await talk.say(STORY[locale])

    said = await talk.say(ABOUT_A_GRANDSON[response][BOTH.index(locale)])

    assert said.texts[0] in texts_of(response, locale), said.texts
    assert said.effects[-1] == {"effect": "question.keep"}


@pytest.mark.parametrize("locale", BOTH)
async def test_beside_a_first_cry_the_story_is_answered_and_kept(talk: Conversation, locale: str) -> None:
    """Not only the place."""
    talk.locale = locale

    said = await talk.say(CRY[locale])

    assert not said.says("utter_question_place")
    slots = await talk.slots()
    assert "17" in slots["brings"]
    assert slots["for_whom"]


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        ("en", ("cant do it drunk, that was the point", "im not drunk")),
        ("es", ("no puedo hacerlo tomado, de eso se trataba", "no estoy borracho")),
    ],
)
async def test_a_denial_of_being_drunk_wins(talk: Conversation, locale: str, lines: tuple[str, str]) -> None:
    """No word of the breath, and the mistake is said."""
    talk.locale = locale

    assert not (await talk.say(lines[0])).says("utter_drunk")
    assert (await talk.say(lines[1])).says("utter_question_sober", locale)


@pytest.mark.parametrize(
    ("locale", "told", "protest"),
    [
        ("en", "my dad misgendered me in his toast in front of 140 people. they/them. so i drank",
         "you didnt even say anything about the misgendering"),
        ("es", "mi papá me trató de ella delante de todos. uso elle. por eso tomé",
         "ni siquiera dijo nada de lo del género"),
    ],
)  # fmt: skip
async def test_being_misgendered_is_met(talk: Conversation, locale: str, told: str, protest: str) -> None:
    """And so is the protest where it was not."""
    talk.locale = locale

    assert (await talk.say(told)).says("utter_share_misgendered_seen", locale)
    assert (await talk.slots())["brings"] == told
    assert (await talk.say(protest)).says("utter_question_unmet", locale)


@pytest.mark.parametrize("question", [None, "brings"])
@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "are you actually reading these or is it canned"),
        ("es", "¿de verdad lee esto o son respuestas automáticas?"),
    ],
)
async def test_who_reads_and_who_writes_is_said(
    talk: Conversation, question: str | None, locale: str, line: str
) -> None:
    """A program reads and picks, and people can read it."""
    talk.locale = locale
    if question:
        await talk.reach(question)

    assert (await talk.say(line)).texts[0] in texts_of("utter_are_you_bot_canned", locale)


@pytest.mark.parametrize(
    "line", ["kiero saber si piden papeles. yo no tengo", "do you ask for papers? i dont have any"]
)
async def test_papers_are_asked_about_as_they_are_typed(talk: Conversation, line: str) -> None:
    """The answer, and nothing filed."""
    talk.locale = "es" if "kiero" in line else "en"
    await talk.reach("brings")

    said = await talk.say(line)

    assert said.texts[0] in texts_of("utter_is_private_police_papers", talk.locale)
    assert (await talk.slots())["brings"] is None


async def test_who_told_of_a_little_girl_fears_for_her(talk: Conversation) -> None:
    """By a pronoun alone."""
    talk.locale = "es"
    await talk.say("mi niña tiene 3 y yo consumo")

    assert (await talk.say("si digo q uso me la pueden quitar?")).says("utter_is_private_child", "es")


@pytest.mark.parametrize(
    ("locale", "first", "then"),
    [
        ("en", "im quitting cold turkey today", "no seizure no racing heart. no benzos… go ahead with your questions"),
        ("es", "voy a dejar de tomar de golpe", "no tengo convulsiones ni nada. adelante con sus preguntas"),
    ],
)
async def test_after_the_warning_the_questions_come(talk: Conversation, locale: str, first: str, then: str) -> None:
    """Who says no to its signs is not warned again."""
    talk.locale = locale
    await talk.say(first)

    assert (await talk.say(then)).asks("for_whom")


@pytest.mark.parametrize(("locale", "line"), [("en", "so will it be tonight or what"), ("es", "¿va a ser hoy o qué?")])
async def test_in_line_no_night_is_promised(talk: Conversation, locale: str, line: str) -> None:
    """What is known is the place."""
    talk.locale, talk.waiting = locale, True

    said = await talk.say(line)

    assert said.says("utter_reply_time_tonight", locale)
    assert said.effect == {"effect": "clinic.answer", "about": "line"}


@pytest.mark.parametrize("line", ["you dont have to change all to spanish", "no tiene que cambiar todo a español"])
async def test_the_language_is_not_changed_against_a_wish(talk: Conversation, line: str) -> None:
    """It goes on in the other."""
    talk.locale = "es"

    assert (await talk.say(line)).effect == {"effect": "locale.set", "locale": "en"}
