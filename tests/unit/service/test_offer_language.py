"""Who writes in the other language is offered it, once; a crisis turn speaks the language of the cry."""

import pytest

from bot.content import sentence
from handoff.domain.queue import Cause
from handoff.service.safety import PAYLOAD
from handoff.service.take_turn import take_turn
from tests.unit.service.conftest import Desk

IN_SPANISH = "no sé por dónde empezar, la verdad"
IN_ENGLISH = "i don't know where to start"
CRY = "me quiero matar"
OFFER = sentence("offer_es", "es") + "\n" + sentence("offer_es", "en")


async def turn(desk: Desk, *texts: str) -> list[str]:
    """Write these, take the turn, and return what the service said after them."""
    before = len(await desk.log())
    for text in texts:
        await desk.write(text)
    assert await take_turn(desk.ports, desk.talk, "w1") is not None
    return [message.body["text"] for message in (await desk.log())[before:] if message.by.value == "service"]


async def test_C17_the_other_language_is_offered_in_both_and_nothing_switches(desk: Desk) -> None:
    """The bot answers in the talk's language, then comes the offer, theirs first, as the last word."""
    assert await turn(desk, IN_SPANISH) == [OFFER]
    last = (await desk.log())[-1].body
    assert (last["text"], last["locale"]) == (OFFER, "es")
    assert [offered["label"] for offered in last["choices"]] == ["Español", "English"]
    assert "?" not in OFFER  # the bot's question is the only one of this turn
    assert (await desk.now()).locale == "en"
    assert desk.assistant.asked[-1].locale == "en"


async def test_it_is_offered_once(desk: Desk) -> None:
    """Whoever writes on, in either, has chosen; the same for who said no."""
    assert await turn(desk, IN_SPANISH) == [OFFER]
    assert await turn(desk, "mi hermano tampoco quiere venir") == []
    await desk.press("English")
    await take_turn(desk.ports, desk.talk, "w1")
    assert await turn(desk, IN_SPANISH) == []
    assert (await desk.now()).locale == "en"


@pytest.mark.parametrize("fails", [None, "timeout"])
async def test_a_pressed_button_changes_it(desk: Desk, fails: str | None) -> None:
    """Also where the assistant cannot say so: what is said of its trouble is in the new language."""
    await turn(desk, IN_SPANISH)
    desk.assistant.fails = fails
    await desk.press("Español")
    await take_turn(desk.ports, desk.talk, "w1")
    question = desk.assistant.asked[-1]
    assert (question.payload, question.locale) == ("/switch_to_es", "es")
    assert (await desk.now()).locale == "es"
    assert {message.body["locale"] for message in (await desk.log())[-2:]} == {"es"}


async def test_english_is_offered_in_a_spanish_talk(desk: Desk) -> None:
    """The same the other way round."""
    await desk.open("es")
    assert await turn(desk, IN_ENGLISH) == [sentence("offer_en", "en") + "\n" + sentence("offer_en", "es")]


@pytest.mark.parametrize("text", ["hola", "gracias", "María de los Ángeles", "I need ayuda con todo", IN_ENGLISH])
async def test_names_courtesies_and_mixtures_bring_no_offer(desk: Desk, text: str) -> None:
    """Only what is plainly in the other language does."""
    assert await turn(desk, text) == []


async def test_a_burst_is_weighed_together(desk: Desk) -> None:
    """Two words each, and plainly Spanish in all."""
    assert await turn(desk, "hola", "ando mal", "mi mamá tomó otra vez") == [OFFER]


async def test_under_a_summary_and_after_an_apology_it_waits(desk: Desk) -> None:
    """Their buttons matter more; the next turn brings it."""
    desk.assistant.fails = "timeout"
    assert await turn(desk, IN_SPANISH) == []
    desk.assistant.fails = None
    desk.assistant.says = (
        {
            "custom": {
                "effect": "summary.show",
                "items": [{"field": "goal", "text": "dormir"}],
                "buttons": [{"title": "x", "payload": "/x"}] * 3,
            }
        },
    )
    assert await turn(desk, "quiero ver lo que dije") == []
    desk.assistant.says = ({"text": "I hear you."},)
    assert await turn(desk, IN_SPANISH) == [OFFER]


async def test_who_asked_in_words_is_not_asked_again(desk: Desk) -> None:
    """The assistant has switched already."""
    desk.assistant.says = ({"custom": {"effect": "locale.set", "locale": "es"}}, {"text": "Claro."})
    assert await turn(desk, "prefiero que hablemos en español por favor") == []


async def test_C17_a_cry_for_help_is_met_in_its_own_language(desk: Desk) -> None:
    """Card, place, what the assistant is asked for, its words and the safety question; no offer comes after that."""
    assert await turn(desk, CRY) == [sentence("in_line_stat_no_one", "es"), sentence("safety_safe", "es")]
    assert desk.cards[-1]["locale"] == "es"
    assert desk.assistant.asked[-1].locale == "es"
    assert {message.body["locale"] for message in (await desk.log())[3:]} == {"es"}
    assert (await desk.now()).locale == "en"
    [place] = await desk.ports.queue.waiting()
    assert place.cause is Cause.RISK


async def test_the_answer_to_the_safety_question_is_met_in_the_language_it_was_asked_in(desk: Desk) -> None:
    """By the button; the talk is still an English one."""
    await turn(desk, CRY)
    asked = (await desk.log())[-1].body
    assert asked["choices"][0]["payload"].startswith(PAYLOAD)
    await desk.press(asked["choices"][0]["label"])
    assert (await desk.log())[-1].body["text"] == sentence("safety_thanks_safe_for_now", "es")


async def test_after_it_the_offer_comes_with_the_next_calm_message(desk: Desk) -> None:
    """Then the talk is still English, and they may choose."""
    await turn(desk, CRY)
    assert OFFER in await turn(desk, "ya estoy con mi hermana en la casa")
