"""How talks end and what people say of them: something to take along, feedback in words, answers put right, peers."""

from __future__ import annotations

import pytest
from talking import DOMAIN, Conversation, texts_of

OFFER = {"effect": "feedback.offer"}
BYE = {"en": "bye", "es": "adiós"}
PERSON = "/ask_human"


async def test_A22_a_goodbye_gives_back_the_step_they_named(talk_in_both: Conversation) -> None:
    """In their own words, before the goodbye; then the service may ask how it was."""
    await talk_in_both.reach("first_step")
    step = {"en": "call my sister on sunday", "es": "llamar a mi hermana el domingo"}[talk_in_both.locale]
    await talk_in_both.say(step)

    said = await talk_in_both.say(BYE[talk_in_both.locale])

    assert step in said.texts[0]
    assert said.texts[1] in texts_of("utter_goodbye_unsent", talk_in_both.locale)
    assert said.effects == [OFFER]


@pytest.mark.parametrize("leaving", ["/goodbye", "/stop"])
async def test_A22_who_leaves_in_the_middle_takes_along_what_helps(talk_in_both: Conversation, leaving: str) -> None:
    """One answer is enough to have something to hold on to."""
    await talk_in_both.reach("helped")
    await talk_in_both.say("my garden")
    await talk_in_both.press("/skip")

    said = await talk_in_both.press(leaving)

    assert "my garden" in said.texts[0]
    assert not await talk_in_both.in_form()


@pytest.mark.parametrize("answer", ["wine", "whiskey", "idk", "nothing really", "my meds", "dying"])
async def test_A22_what_could_hurt_to_read_is_not_said_back(talk: Conversation, answer: str) -> None:
    """Then they take along where the clinic is, as everyone does who told nothing."""
    await talk.reach("helped")
    await talk.say(answer)

    said = await talk.press("/goodbye")

    assert said.texts[0] in texts_of("utter_keep_open") | texts_of("utter_goodbye") | texts_of("utter_stay_near")
    assert not [text for text in said.texts if answer in text]


async def test_A22_someone_just_looking_leaves_with_a_way_back(talk_in_both: Conversation) -> None:
    """Nothing was told, and the phone, the hours and a line for hard moments go with them."""
    await talk_in_both.say({"en": "just looking", "es": "solo estoy mirando"}[talk_in_both.locale])

    said = await talk_in_both.say(BYE[talk_in_both.locale])

    assert said.texts[0] in texts_of("utter_keep_open", talk_in_both.locale)
    assert "988" in said.texts[1]


async def test_G01_after_a_crisis_no_goodbye_asks_how_it_was(talk_in_both: Conversation) -> None:
    """They leave with the numbers and a way back, and with no question: who takes leave is not held on to."""
    await talk_in_both.say({"en": "i want to die", "es": "me quiero morir"}[talk_in_both.locale])

    said = await talk_in_both.say(BYE[talk_in_both.locale])

    assert said.says("utter_goodbye_near", talk_in_both.locale)
    assert "911" in said.texts[0]
    assert "988" in said.texts[0]
    assert "?" not in said.texts[0]
    assert OFFER not in said.effects


@pytest.mark.parametrize(("word", "answer"), [("yes", "yes"), ("no", "no")])
async def test_A12_the_question_can_be_answered_in_a_word(talk: Conversation, word: str, answer: str) -> None:
    """The tap is not the only way; a "no" brings the offer of a person."""
    await talk.say("bye")

    said = await talk.say(word)

    assert said.effect == {"effect": "feedback.record", "about": "heard", "answer": answer}
    assert (PERSON in said.payloads) is (answer == "no")


COMPLAINTS = {"en": "i want to make a complaint about this chat", "es": "quiero poner una queja de este chat"}


@pytest.mark.parametrize("slot", [None, "goal", "contact"])
async def test_G01_a_complaint_is_heard_anywhere_and_a_person_offered(
    talk_in_both: Conversation, slot: str | None
) -> None:
    """In mid-question it is no answer, and the question comes back."""
    if slot is not None:
        await talk_in_both.reach(slot)

    said = await talk_in_both.say(COMPLAINTS[talk_in_both.locale])

    assert said.says("utter_feedback", talk_in_both.locale), said.texts
    assert PERSON in said.payloads
    assert said.effect == {"effect": "feedback.record", "about": "words", "answer": "complaint"}
    assert said.talk["asking"] == slot


async def test_G01_praise_is_taken_with_thanks(talk_in_both: Conversation) -> None:
    """It goes back to the person who did the hard part."""
    said = await talk_in_both.say(
        {"en": "this chat really helped me a lot", "es": "este chat me ayudó mucho"}[talk_in_both.locale]
    )

    assert said.says("utter_praise", talk_in_both.locale), said.texts
    assert said.effect["answer"] == "praise"


async def test_E10_people_who_have_been_there_are_offered(talk_in_both: Conversation) -> None:
    """Asked for, they are named, with what the registry knows; what they make of it is asked last."""
    said = await talk_in_both.say(
        {"en": "do you have peer support", "es": "tienen apoyo entre pares"}[talk_in_both.locale]
    )

    assert said.says("utter_peers", talk_in_both.locale), said.texts
    assert said.says("utter_what_of_it", talk_in_both.locale)
    assert "warmline.org" in said.texts[0].lower()


async def test_E04_what_nobody_asked_for_is_told_only_with_leave(talk_in_both: Conversation) -> None:
    """Leave is asked, then it is told, then they say what they make of it (elicit, provide, elicit)."""
    alone = await talk_in_both.say(
        {"en": "i have nobody to talk to", "es": "no tengo a nadie con quien hablar"}[talk_in_both.locale]
    )
    assert alone.says("utter_offer_peers", talk_in_both.locale), alone.texts
    assert not alone.says("utter_peers")

    told = await talk_in_both.say({"en": "yes", "es": "sí"}[talk_in_both.locale])

    assert told.says("utter_peers", talk_in_both.locale)
    assert told.texts[-1] in texts_of("utter_what_of_it", talk_in_both.locale)
    for variation in DOMAIN["responses"]["utter_what_of_it"]:
        assert variation["metadata"]["moves"] == ["open_question"]


async def test_E04_with_no_leave_nothing_is_told(talk: Conversation) -> None:
    """A "no" is enough."""
    await talk.say("i have nobody to talk to")

    said = await talk.say("no")

    assert said.says("utter_keep_talking")
    assert not said.says("utter_peers")


CORRECTED = {"en": "actually it's my brother, not me", "es": "en realidad es mi hermano, no yo"}


async def test_B06_an_answer_is_put_right_in_passing(talk_in_both: Conversation) -> None:
    """At any question: the correction is no answer to it, the old answer gives way, and the question comes back."""
    await talk_in_both.press("/start_talk")
    await talk_in_both.say({"en": "for me", "es": "por mí"}[talk_in_both.locale])
    await talk_in_both.say({"en": "long walks", "es": "caminar"}[talk_in_both.locale])
    correction = CORRECTED[talk_in_both.locale]

    said = await talk_in_both.say(correction)

    assert said.says("utter_lead_corrected", talk_in_both.locale), said.texts
    assert said.asks("supports")
    slots = await talk_in_both.slots()
    assert (slots["for_whom"], slots["supports"]) == (correction, None)
    assert said.texts[-1] in texts_of("utter_ask_supports_loved", talk_in_both.locale)


async def test_B06_an_answer_is_put_right_under_the_summary(talk_in_both: Conversation) -> None:
    """It is shown again as it is now, before anything is sent (seeds C15)."""
    await talk_in_both.press("/start_talk")
    await talk_in_both.say({"en": "for me", "es": "por mí"}[talk_in_both.locale])
    await talk_in_both.press("/stop")
    await talk_in_both.press("/show_summary")

    said = await talk_in_both.say(CORRECTED[talk_in_both.locale])

    assert said.effect["items"] == [{"field": "for_whom", "text": CORRECTED[talk_in_both.locale]}]


@pytest.mark.parametrize(
    ("lines", "slot"),
    [
        ({"en": "change what i said about what helps me", "es": "quiero cambiar lo que dije que me ayuda"}, "helped"),
        ({"en": "i want to change my answer", "es": "quiero cambiar mi respuesta"}, "supports"),
    ],
)
async def test_B06_a_named_answer_is_asked_again_in_the_middle(
    talk_in_both: Conversation, lines: dict[str, str], slot: str
) -> None:
    """By its name; without one it is the answer given last (seeds E01)."""
    await talk_in_both.reach("helped")
    await talk_in_both.say("caminar")
    await talk_in_both.say("mi hermana")

    said = await talk_in_both.say(lines[talk_in_both.locale])

    assert said.says("utter_change_now", talk_in_both.locale), said.texts
    assert said.talk["asking"] == slot


async def test_B06_what_was_said_is_taken_back_in_words(talk_in_both: Conversation) -> None:
    """It is gone at once, and that is said; the question on the table comes back."""
    await talk_in_both.reach("supports")
    await talk_in_both.say("mi hermana")

    said = await talk_in_both.say(
        {"en": "i want to take that back", "es": "quiero retirar lo que dije"}[talk_in_both.locale]
    )

    assert said.says("utter_taken_out", talk_in_both.locale), said.texts
    assert said.asks("goal")
    assert "supports" in said.talk["declined"]


async def test_C12_a_talk_for_a_loved_one_speaks_to_the_one_who_writes(talk_in_both: Conversation) -> None:
    """From "someone I care about" on, no question and no answer takes the trouble for the writer's own."""
    locale = talk_in_both.locale
    await talk_in_both.press("/start_talk")
    said = await talk_in_both.say({"en": "Someone I care about", "es": "Por alguien que me importa"}[locale])
    asked = []
    while slot := said.talk["asking"]:
        asked.append(slot)
        if f"utter_ask_{slot}_loved" in DOMAIN["responses"]:
            assert said.texts[-1] in texts_of(f"utter_ask_{slot}_loved", locale), slot
        answered, said = slot, await talk_in_both.say("he drinks and i am tired")
        if f"utter_lead_{answered}_loved" in DOMAIN["responses"] and said.talk["asking"]:
            assert not [text for text in said.texts if text in texts_of(f"utter_lead_{answered}")], answered

    assert "uses" not in asked
    assert "life" in asked
