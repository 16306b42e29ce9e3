"""What is asked of the chat, the line and the clinic by who needs to know now, through the trained model."""

from __future__ import annotations

import pytest
from talking import Conversation

LINE = {"effect": "clinic.answer", "about": "line"}
KEEP = {"effect": "question.keep"}
ANSWERED = {
    "utter_are_you_bot_there": {
        "en": "is there a real person awake right now yes or no",
        "es": "¿hay alguien despierto?",
    },
    "utter_reply_time_next": {
        "en": "and what happens now? does somebody text me or do i just sit here",
        "es": "¿y me van a llamar o tengo que quedarme aquí?",
    },
    "utter_hours": {"en": "when do they get in in the morning", "es": "¿a qué hora llegan?"},
    "utter_question_shelter": {
        "en": "i need the number of a shelter for me and my kids",
        "es": "te pedi un numero. de un refugio",
    },
    "utter_question_hotline": {
        "en": "does the number up there speak spanish? do they charge",
        "es": "las del numero de arriba hablan español?? y cobran?",
    },
    "utter_is_private_erase": {
        "en": "actually can u delete all of this",
        "es": "no eso no. k si se puede borrar lo k escribi, del telefono",
    },
    "utter_question_offers": {"en": "You got a detox there or not", "es": "¿tienen metadona o suboxone?"},
    "utter_question_veterans": {
        "en": "Veterans have a line don't they. 988 then what",
        "es": "¿cuál es el número para veteranos?",
    },
    "utter_question_how_many": {"en": "How many questions is this", "es": "¿cuántas preguntas son?"},
    "utter_question_common": {
        "en": "is that even a thing people come here for",
        "es": "¿viene gente por cosas así?",
    },
    "utter_are_you_bot_feels": {
        "en": "do you ever get bored of people's problems lol",
        "es": "¿no se cansa de leer esto?",
    },
    "utter_question_write_on": {"en": "should i stop writing then", "es": "entonces mejor ya no escribo?"},
    "utter_question_uncovered": {
        "en": "no insurance no papers can i come",
        "es": "y si no tengo papeles tambien puedo ir? no tengo seguro",
    },
    "utter_cost": {"en": "HOW MUCH. on my lunch got 15 min", "es": "¿cuánto es?"},
    "utter_is_private_statement": {
        "en": "so like if i tell u stuff is there a bill or a letter that goes home",
        "es": "¿llega alguna carta a la casa?",
    },
    "utter_is_private_work": {
        "en": "Does the VA see this? They pull my rating if so?",
        "es": "¿el VA ve esto?",
    },
    "utter_question_group": {
        "en": "i drink too much. is this a group or one on one",
        "es": "ando tomando mucho. ¿ahí es en grupo o a solas?",
    },
    "utter_hours_evenings": {
        "en": "do yall have anything at night, i work days",
        "es": "trabajo de día, ¿tienen algo en la noche?",
    },
    "utter_question_along": {"en": "can i bring my kid", "es": "¿puede entrar mi hermano conmigo?"},
    "utter_question_walk_in": {"en": "y'all take walk-ins?", "es": "¿puedo llegar sin hacer cita?"},
    "utter_question_drug_test": {"en": "do yall drug test", "es": "¿me van a hacer antidoping?"},
    "utter_question_come_high": {"en": "can i come high", "es": "puedo ir drogado"},
    "utter_question_leave_out": {"en": "do i have to talk about my childhood", "es": "tengo que hablar de mi niñez?"},
    "utter_question_lectured": {"en": "are you gonna lecture me", "es": "me van a regañar?"},
    "utter_question_online": {"en": "is it all on the phone", "es": "¿todo es por teléfono?"},
    "utter_question_seen_when": {"en": "how long till i get in", "es": "¿hay lista de espera?"},
    "utter_cost_unpaid": {"en": "what if i cant pay", "es": "¿y si no puedo pagar?"},
    "utter_reply_time_readers_when": {"en": "whos gonna read this and when", "es": "¿quién va a leer esto y cuándo?"},
    "utter_question_help_shown": {
        "en": "why are you showing me domestic violence?? nobody hits anybody here",
        "es": "¿y ese aviso de maltrato por qué me lo puso?",
    },
}
LINES = [(name, locale, line) for name, both in ANSWERED.items() for locale, line in both.items()]


@pytest.mark.parametrize(("response", "locale", "line"), LINES)
async def test_A09_what_is_asked_of_here_is_answered(talk: Conversation, response: str, locale: str, line: str) -> None:
    """In the language of the chat, which stays as it was, and nobody is put in line."""
    talk.locale = locale

    said = await talk.say(line)

    assert said.says(response, locale), said.texts
    assert {"effect": "handoff.request"} not in said.effects
    assert not [effect for effect in said.effects if effect["effect"] == "locale.set"]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "can i do this if i dont have papers"),
        ("en", "i aint legal"),
        ("en", "im staying at a shelter, got no papers. can i come"),
        ("es", "sin papeles me atienden?"),
        ("es", "no tengo seguro social"),
    ],
)
async def test_A09_who_has_no_papers_is_told_of_them(talk: Conversation, locale: str, line: str) -> None:
    """Not of two minds, and not where there is a bed."""
    talk.locale = locale

    said = await talk.say(line)

    assert said.says("utter_question_uncovered", locale), said.texts
    assert said.effect == KEEP


async def test_A09_what_is_asked_of_a_visit_is_a_wish_beside_its_answer(talk_in_both: Conversation) -> None:
    """Where it is asked what would make it easier, it is written down, and answered all the same."""
    talk = talk_in_both
    text = {"en": "can my wife sit in", "es": "¿puede entrar mi esposa conmigo?"}[talk.locale]
    await talk.reach("preferences")

    said = await talk.say(text)

    assert said.says("utter_question_along", talk.locale), said.texts
    assert (await talk.slots())["preferences"] == text


async def test_A09_what_is_asked_of_a_visit_answers_nothing_else(talk_in_both: Conversation) -> None:
    """In the middle of the questions the one on the table comes back."""
    talk = talk_in_both
    text = {"en": "do yall drug test", "es": "¿hacen antidoping?"}[talk.locale]
    await talk.reach("brings")

    said = await talk.say(text)

    assert said.says("utter_question_drug_test", talk.locale), said.texts
    assert (await talk.slots())["brings"] is None
    assert said.asks("brings")


@pytest.mark.parametrize("waiting", [False, True])
@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "u keep sayin that. i dont want no person yet"),
        ("en", "pls unpage the humans"),
        ("es", "no quiero ninguna persona todavía"),
        ("es", "mejor sin persona"),
    ],
)
async def test_B01_who_wants_nobody_is_put_in_no_line(
    talk: Conversation, locale: str, line: str, *, waiting: bool
) -> None:
    """In line they hear who takes them off it."""
    talk.locale, talk.waiting = locale, waiting

    said = await talk.say(line)

    assert said.says("utter_reply_time_off_line" if waiting else "utter_reply_time_no_person", locale), said.texts
    assert not said.effects


async def test_E01_who_goes_because_somebody_comes_is_told_how_to_hide_it(talk_in_both: Conversation) -> None:
    """Not a word of theirs is on the screen."""
    talk = talk_in_both
    step = {"en": "to sit in the garden", "es": "sentarme en el jardín"}[talk.locale]
    await talk.reach("first_step")
    await talk.say(step)
    await talk.press("/not_now")

    said = await talk.say({"en": "mom just pulled in bye", "es": "ya viene. adios"}[talk.locale])

    assert said.says("utter_goodbye_hidden", talk.locale), said.texts
    assert not any(step in text for text in said.texts)


async def test_B15_what_not_to_speak_of_is_no_question_of_reporting(talk_in_both: Conversation) -> None:
    """Nor is what is hoped for one after a patient."""
    talk = talk_in_both
    await talk.reach("goal")
    hope = {
        "en": "not goin back in. gettin my license n seein my daughter w/o anyone sittin there",
        "es": "no volver ahí. sacar mi licencia y ver a mi hija sin nadie sentado ahí",
    }[talk.locale]
    await talk.say(hope)
    await talk.reach("avoid")
    line = {"en": "i dont want them to bring up immigration", "es": "no quiero q hablen de migración"}[talk.locale]

    await talk.say(line)

    told = await talk.slots()
    assert (told["goal"], told["avoid"]) == (hope, line)
