"""After a quiet card nobody loses an answer, and the talk goes on with the next question."""

from __future__ import annotations

import pytest
from talking import Conversation

HURT = {"en": "my husband hits me", "es": "mi esposo me pega"}
BESIDE = {"en": "my sister, my husband hits me sometimes", "es": "mi hermana, mi esposo a veces me pega"}
NEXT = {"en": "my sister", "es": "mi hermana"}


async def test_what_answers_in_a_quiet_cry_is_kept_and_the_talk_goes_on(talk_in_both: Conversation) -> None:
    """What is written after it stands too, and the next question is asked once."""
    talk = talk_in_both
    await talk.reach("supports")
    said = await talk.say(BESIDE[talk.locale])
    assert said.says("utter_being_hurt", talk.locale)

    said = await talk.press("/keep_talking")

    assert said.asks("goal"), said.texts
    assert (await talk.slots())["supports"] == BESIDE[talk.locale]


async def test_the_next_answer_answers_the_question_left(talk_in_both: Conversation) -> None:
    """Nothing was told in the cry that answers it; the cry stands with what was told besides."""
    talk = talk_in_both
    await talk.reach("supports")
    await talk.say(HURT[talk.locale])

    said = await talk.say(NEXT[talk.locale])

    slots = await talk.slots()
    assert said.asks("goal"), said.texts
    assert (slots["supports"], slots["also"]) == (NEXT[talk.locale], HURT[talk.locale])


@pytest.mark.parametrize(("locale", "nod"), [("en", "ok"), ("en", "thank you"), ("es", "gracias"), ("es", "ok")])
async def test_after_a_nod_the_question_comes_again_once(talk: Conversation, locale: str, nod: str) -> None:
    """A nod is no answer to it."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say(HURT[locale])

    said = await talk.say(nod)

    assert said.asks("supports"), said.texts
    assert (await talk.slots())["supports"] is None


async def test_a_person_and_danger_still_go_first(talk_in_both: Conversation) -> None:
    """The talk goes on by itself with an answer only."""
    talk = talk_in_both
    await talk.reach("supports")
    await talk.say(HURT[talk.locale])

    said = await talk.say({"en": "i want a person", "es": "quiero una persona"}[talk.locale])

    assert said.effect == {"effect": "handoff.request"}
    assert not await talk.in_form()


async def test_after_danger_now_no_question_follows(talk_in_both: Conversation) -> None:
    """The quiet cry before it takes nothing up again."""
    talk = talk_in_both
    await talk.reach("supports")
    await talk.say(HURT[talk.locale])
    await talk.say({"en": "he is beating me right now", "es": "me está golpeando ahorita"}[talk.locale])

    said = await talk.say("ok")

    assert not await talk.in_form()
    assert "?" not in " ".join(said.texts) or said.says("utter_stay_near", talk.locale)


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("en", "nobody. he put a gun to my head on friday", "he put a gun to my head on friday"),
        ("es", "nadie. anoche mi esposo me ahorcó", "anoche mi esposo me ahorcó"),
    ],
)
async def test_what_raised_a_card_in_a_question_is_in_the_summary(
    talk: Conversation, locale: str, text: str, told: str
) -> None:
    """Staff find what another did, beside the answer."""
    talk.locale = locale
    await talk.reach("supports")
    await talk.say(text)
    await talk.press("/start_talk")

    slots = await talk.slots()

    assert slots["supports"] in ("nobody", "nadie")
    assert slots["also"] == told
