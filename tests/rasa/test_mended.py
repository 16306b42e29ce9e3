"""What two people who were played by hand wrote and what wrongly came, each with the trained assistant."""

from __future__ import annotations

import pytest
from talking import Conversation, texts_of

SAID = {
    "utter_question_sorry": {
        "en": ("ok thats fair. sorry i bit ur head off b4", "i said SORRY not bye"),
        "es": ("perdon por hablarle asi, estaba enojada", "dije perdón, no adiós"),
    },
    "utter_loss_pet": {
        "en": ("put my dog down yesterday", "my cat died last night", "been drinkin since 4. put my dog down today"),
        "es": ("tuve que dormir a mi perrita ayer", "se murió mi perrita"),
    },
    "utter_question_unsaid": {
        "en": ("u didnt even say sorry about the dog",),
        "es": ("ni siquiera me dijo lo siento por lo de mi perrita",),
    },
    "utter_question_unsend": {
        "en": ("can i cancel that? like unsend",),
        "es": ("¿puedo cancelar lo que mandé?",),
    },
    "utter_question_less": {
        "en": ("possible to just do less or is it all or nothing", "will they tell me i gotta quit"),
        "es": ("¿se puede solo tomar menos?", "me van a decir que tengo que dejar de tomar"),
    },
    "utter_question_sent": {
        "en": ("did the lab partner thing get sent too",),
        "es": ("¿se mandó también lo de mi compañero?",),
    },
}
LINES = [(name, locale, line) for name, both in SAID.items() for locale, lines in both.items() for line in lines]
LIMITS = {
    "en": ("555-0127 txt only. never call, she picks up my phone", "make it 555-0129",
           "the phone one lost the text only part. never call"),
    "es": ("555-0127 solo texto, nunca llamar", "mejor ponga 555-0129",
           "lo del telefono perdio la parte de solo texto. nunca llamar"),
}  # fmt: skip


@pytest.mark.parametrize(("response", "locale", "line"), LINES)
async def test_it_has_words_of_its_own_before_the_talk(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """An apology is no goodbye, an animal's death is a loss, and each question has its answer."""
    talk.locale = locale

    said = await talk.say(line)

    assert said.texts[0] in texts_of(response, locale), said.texts
    assert not said.effects, said.effects


@pytest.mark.parametrize(("response", "locale", "line"), [one for one in LINES if one[0] != "utter_loss_pet"])
async def test_and_is_no_answer_to_the_question_on_the_table(
    talk: Conversation, response: str, locale: str, line: str
) -> None:
    """The question comes back, and nothing is filed under it."""
    talk.locale = locale
    await talk.reach("supports")

    said = await talk.say(line)

    assert said.texts[0] in texts_of(response, locale), said.texts
    assert said.talk["asking"] == "supports"
    assert (await talk.slots())["supports"] is None


@pytest.mark.parametrize("line", ["sorry for everything. goodbye", "sorry", "ok bye", "im sorry everyone"])
async def test_another_sorry_is_none_to_the_chat(talk: Conversation, line: str) -> None:
    """A farewell stays one, and a bare word of regret is not waved away."""
    assert not (await talk.say(line)).says("utter_question_sorry")


async def test_drink_with_pills_is_warned_of_where_pills_were_named(talk: Conversation) -> None:
    """And nowhere else."""
    warned = texts_of("utter_drunk_pills", "en")

    assert (await talk.say("been drinking and took a couple pills with it, sorry im drunk")).texts[0] in warned
    assert not warned & texts_of("utter_drunk")


@pytest.mark.parametrize("locale", LIMITS)
async def test_a_new_number_leaves_the_limits_beside_it(talk: Conversation, locale: str) -> None:
    """In mid-talk and under the summary; and what a person misses there comes back."""
    talk.locale = locale
    told, again, missing = LIMITS[locale]
    await talk.reach("contact")
    await talk.say(told)

    await talk.say(again)

    assert (await talk.slots())["contact"] == told.replace("0127", "0129")
    await talk.press("/stop")
    await talk.press("/show_summary")
    said = await talk.say(again.replace("0129", "0130"))
    assert said.effects[-1]["items"][0]["text"] == told.replace("0127", "0130")
    said = await talk.say(missing)
    words = "text only, never call" if locale == "en" else "solo texto, nunca llamar"
    assert words in said.effects[-1]["items"][0]["text"]


async def test_in_line_a_number_like_at_the_deli_is_how_the_line_stands(talk: Conversation) -> None:
    """They want to know when it is their turn."""
    talk.waiting = True

    said = await talk.say("is there a number for the line like at the deli")

    assert said.effect == {"effect": "clinic.answer", "about": "line"}
