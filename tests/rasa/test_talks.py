"""Whole talks with the trained assistant and the real action server, through the channel."""

from __future__ import annotations

import pytest
from talking import SLOTS, Conversation, texts_of

from bot.hearing.answers.taking import SKIPPED, UNASKED

ANSWERS = {
    "en": {
        "for_whom": "just me and my son",
        "helped": "long walks",
        "supports": "my sister",
        "goal": "sleep through the night",
        "avoid": "my father",
        "brings": "i drink every night since the divorce",
        "uses": "it lets me rest",
        "needs": "sleep mostly",
        "preferences": "someone older, and online",
        "contact": "call me after 5",
        "name": "sam, they",
        "first_step": "one phone call",
    },
    "es": {
        "for_whom": "por mí",
        "helped": "caminar mucho",
        "supports": "mi hermana",
        "goal": "dormir toda la noche",
        "avoid": "mi padre",
        "brings": "tomo cada noche desde el divorcio",
        "uses": "me deja descansar",
        "needs": "más que nada dormir",
        "preferences": "alguien mayor, y en línea",
        "contact": "llámeme después de las 5",
        "name": "sami",
        "first_step": "una llamada",
    },
}
"""The answers of someone who drinks, to the twelve questions they are asked, in order."""
SHOWN = (
    "helped", "supports", "goal", "first_step", "brings", "uses", "needs", "preferences", "avoid", "for_whom", "name",
    "contact",
)  # fmt: skip


async def through(talk: Conversation, answers: dict[str, str]) -> list[dict[str, str]]:
    """Answer every question and return the items of the summary."""
    said = await talk.press("/start_talk")
    for slot, answer in answers.items():
        assert said.asks(slot), said.texts
        said = await talk.say(answer)
    assert said.says("utter_summary_intro", talk.locale)
    return said.effect["items"]


async def test_a_full_talk_ends_in_a_summary_in_the_persons_own_words(talk_in_both: Conversation) -> None:
    """Twelve questions, one a turn; the summary shows every answer word for word, strengths first.

    (seeds A14, B14, C02, C04, C08, D01, E01)
    """
    answers = ANSWERS[talk_in_both.locale]

    items = await through(talk_in_both, answers)

    assert items == [{"field": field, "text": answers[field]} for field in SHOWN]


async def test_the_summary_carries_its_buttons_in_the_order_of_the_protocol(talk: Conversation) -> None:
    """Change and remove for each item, then send, then not now."""
    await talk.reach("helped")
    await talk.say("my sister")
    await talk.press("/stop")

    buttons = (await talk.press("/show_summary")).effect["buttons"]

    assert [b["payload"] for b in buttons] == [
        '/change_answer{"field": "helped"}',
        '/remove_answer{"field": "helped"}',
        "/send_summary",
        "/not_now",
    ]
    assert all(b["title"] for b in buttons)


async def test_skipping_everything_ends_kindly_with_a_person_offered(talk_in_both: Conversation) -> None:
    """Nothing is required: with no answer at all there is no summary, and a person is offered (seeds A22, B01)."""
    said = await talk_in_both.reach(SLOTS[-1])
    said = await talk_in_both.press("/skip")

    assert said.says("utter_summary_empty", talk_in_both.locale)
    assert "/ask_human" in said.payloads
    assert not said.effects


async def test_a_skipped_question_is_not_thanked_for(talk_in_both: Conversation) -> None:
    """Before the next question comes a bubble that lets the last one go, or says back what such an answer means."""
    await talk_in_both.press("/start_talk")
    after_skip = await talk_in_both.press("/skip")
    other = Conversation(talk_in_both.agent, talk_in_both.locale)
    await other.press("/start_talk")
    after_answer = await other.say(ANSWERS[other.locale]["for_whom"])

    assert len(after_skip.texts) == len(after_answer.texts) == 2
    assert after_skip.texts[0] in texts_of("utter_lead_skipped", other.locale)
    whom = texts_of("utter_lead_for_self", other.locale) | texts_of("utter_lead_for_self_both", other.locale)
    assert after_answer.texts[0] in whom
    assert after_skip.asks("helped")
    assert after_answer.asks("helped")


async def test_B05_a_burst_is_one_answer(talk: Conversation) -> None:
    """What the edge joins by new lines answers one question, whole, and the next is asked once."""
    await talk.reach("supports")

    said = await talk.say("my sister\nand the dog\nthey are always there")

    assert said.asks("goal")
    assert " ".join(said.texts).count("?") == 1
    assert (await talk.slots())["supports"] == "my sister\nand the dog\nthey are always there"


async def test_each_question_is_explained_and_asked_again(talk_in_both: Conversation) -> None:
    """Why do you ask: the reason for this very question, then the question, which can then be answered (seeds B11)."""
    said = await talk_in_both.press("/start_talk")
    reasons = set()
    answers = ANSWERS[talk_in_both.locale]
    for slot, answer in answers.items():
        why = await talk_in_both.press("/why_ask")
        assert why.says("utter_why_ask", talk_in_both.locale)
        assert why.asks(slot)
        reasons.add(why.texts[0])
        said = await talk_in_both.say(answer)

    assert len(reasons) == len(answers)
    assert len(said.effect["items"]) == len(answers)


async def test_B11_why_asked_again_has_another_answer(talk_in_both: Conversation) -> None:
    """First this question's own reason, then shorter ones; the next question has its own reason again."""
    await talk_in_both.press("/start_talk")
    reasons = [await talk_in_both.press("/why_ask") for _ in range(4)]
    await talk_in_both.say(ANSWERS[talk_in_both.locale]["for_whom"])
    of_the_next = await talk_in_both.press("/why_ask")

    assert reasons[0].says("utter_why_ask", talk_in_both.locale)
    assert all(why.texts[0] in texts_of("utter_why_again", talk_in_both.locale) for why in reasons[1:])
    assert len({why.texts[0] for why in reasons}) == 4
    assert all(why.asks("for_whom") for why in reasons)
    assert of_the_next.says("utter_why_ask", talk_in_both.locale)


async def test_why_asked_again_outside_the_talk_has_another_answer(talk_in_both: Conversation) -> None:
    """The same holds where no question is on the table (seeds B11)."""
    first, second = [await talk_in_both.press("/why_ask") for _ in range(2)]

    assert first.says("utter_why_general", talk_in_both.locale)
    assert second.says("utter_why_again", talk_in_both.locale)


CORRECTIONS = {
    "en": ("actually my name is Ana", "no wait, call me Ana", "change my name to Ana", "hold on my name is Ana"),
    "es": (
        "en realidad me llamo Ana",
        "quise decir, me llamo Ana",
        "cambie mi nombre a Ana",
        "espere, me llamo Ana",
    ),
}


@pytest.mark.parametrize("slot", ["for_whom", "goal", "contact"])
@pytest.mark.parametrize("which", range(4))
async def test_B06_a_correction_is_no_answer_to_the_open_question(
    talk_in_both: Conversation, slot: str, which: int
) -> None:
    """It is taken, said so, and the question comes back; only its answer is its answer."""
    locale = talk_in_both.locale
    await talk_in_both.reach(slot)

    said = await talk_in_both.say(CORRECTIONS[locale][which])
    slots = await talk_in_both.slots()
    after = await talk_in_both.say(ANSWERS[locale][slot])

    assert said.texts[0] in texts_of("utter_lead_corrected", locale)
    assert said.asks(slot)
    assert "Ana" in slots["name"]
    assert slots[slot] is None
    assert not after.asks(slot)
    assert (await talk_in_both.slots())[slot] == ANSWERS[locale][slot]


async def test_a_correction_at_the_check_in_is_no_answer_to_it(talk: Conversation) -> None:
    """The check-in comes back as any question does (seeds B06)."""
    talk.goes_on = False
    await talk.reach("goal")
    await talk.say("to sleep")

    said = await talk.say("actually my name is Ana")

    assert said.texts[0] in texts_of("utter_lead_corrected")
    assert said.says("utter_ask_check_in")
    assert (await talk.slots())["name"] == "Ana"


async def test_whom_it_is_for_can_be_corrected_and_what_does_not_fit_is_not_asked(talk: Conversation) -> None:
    """Someone who turns out to write for another is not asked what using does for them (seeds B06, C09)."""
    await talk.press("/start_talk")
    await talk.say("for me")

    said = await talk.say("actually it's for my son")

    assert said.asks("helped")
    assert (await talk.slots())["uses"] == UNASKED


async def test_a_cry_in_a_correction_is_a_cry(talk_in_both: Conversation) -> None:
    """Invariant 1: nothing is taken from it, and help stands alone."""
    await talk_in_both.reach("goal")
    cry = {"en": "actually my name is Ana and i want to kill myself", "es": "en realidad quiero matarme, me llamo Ana"}

    said = await talk_in_both.say(cry[talk_in_both.locale])

    assert said.says("utter_crisis_support", talk_in_both.locale)
    assert len(said.messages) == 1
    assert (await talk_in_both.slots())["name"] is None


@pytest.mark.parametrize(
    ("aside", "response"),
    [
        ("how much does it cost", "utter_cost"),
        ("is this confidential", "utter_is_private"),
        ("are you a robot", "utter_are_you_bot"),
        ("are you open on weekends", "utter_hours"),
        ("how soon will someone get back to me", "utter_reply_time"),
        ("cuánto tardan en contestar", "utter_reply_time"),
        ("this is bullshit", "utter_abuse_bot"),
        ("should i stop my xanax", "utter_medical_question_of_nerves"),
        ("...", "utter_no_words"),
        ("/", "utter_no_words"),
    ],
)
async def test_an_aside_is_answered_and_the_question_comes_back(talk: Conversation, aside: str, response: str) -> None:
    """What people ask along the way never becomes an answer (seeds A09, B10, D03, D04, D10)."""
    await talk.reach("goal")

    said = await talk.say(aside)

    assert said.says(response)
    assert said.asks("goal")
    assert sum("?" in text for text in said.texts) == 1
    assert (await talk.slots())["goal"] is None


@pytest.mark.parametrize(
    ("slot", "answer"),
    [
        ("goal", "to stop"),
        ("goal", "quit"),
        ("goal", "some rest"),
        ("needs", "someone to talk to"),
        ("needs", "hablar con alguien"),
        ("contact", "morning"),
        ("contact", "dont call"),
        ("contact", "me puede yamar en la mañana"),
        ("helped", "no"),
        ("helped", "yes"),
        ("helped", "thank you"),
        ("for_whom", "hello"),
    ],
)
async def test_an_answer_that_sounds_like_a_command_is_an_answer(talk: Conversation, slot: str, answer: str) -> None:
    """While a question is on the table, what fits it is its answer, word for word."""
    await talk.reach(slot)

    said = await talk.say(answer)

    assert (await talk.slots())[slot] == answer
    assert not [effect for effect in said.effects if effect["effect"] != "summary.show"]


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("please dont tell anyone", "utter_is_private"),
        ("are you going to call cps", "utter_is_private_police"),
        ("who is reading this", "utter_is_private"),
        ("no le diga a nadie", "utter_is_private"),
        ("so can u send the cops to my house", "utter_is_private_police"),
        ("i see their faces every night", "utter_share"),
        ("she wont talk to me", "utter_share"),
        ("i need a ride", "utter_share"),
        ("no im not safe", "utter_crisis_support"),
        ("qwpoei", "utter_default"),
    ],
)
async def test_a_weak_guess_is_not_acted_on(talk: Conversation, text: str, response: str) -> None:
    """What patients wrote in a trial, once taken for goodbye, a wish to send, a person asked for, or a no."""
    said = await talk.say(text)

    assert said.says(response), said.texts
    assert not said.effects


async def test_going_on_does_not_open_the_talk_again(talk_in_both: Conversation) -> None:
    """The questions are announced once; after a stop the talk goes on from where it was."""
    first = await talk_in_both.press("/start_talk")
    await talk_in_both.press("/skip")
    await talk_in_both.press("/stop")

    again = await talk_in_both.press("/start_talk")

    intro = texts_of("utter_talk_intro", talk_in_both.locale)
    assert first.texts[0] in intro
    assert again.texts[0] in intro - {first.texts[0]}
    assert again.asks("helped")


@pytest.mark.parametrize(("button", "asks"), [("/start_talk", "goal"), ("/keep_talking", None)])
async def test_an_old_button_is_no_answer(talk_in_both: Conversation, button: str, asks: str | None) -> None:
    """Pressed in mid-question: the talk goes on or rests, and "/keep_talking" is in nobody's summary."""
    await talk_in_both.reach("goal")

    said = await talk_in_both.press(button)

    assert said.talk["asking"] == asks
    assert said.says("utter_talk_intro" if asks else "utter_keep_talking", talk_in_both.locale)
    assert (await talk_in_both.slots())["goal"] is None


async def test_C15_what_was_shown_goes_also_after_a_question_in_between(talk: Conversation) -> None:
    """They have seen it, and nothing was added: one wish to send is enough."""
    items = await through(talk, ANSWERS["en"])
    await talk.say("how much does it cost")

    said = await talk.say("send it to the team")

    assert said.effect == {"effect": "assessment.record", "items": items, "declined": []}


async def test_an_answer_can_be_changed_in_the_summary(talk_in_both: Conversation) -> None:
    """Change asks that one question again, and shows the summary with the new words (seeds B06, C15, E01)."""
    await through(talk_in_both, ANSWERS[talk_in_both.locale])

    asked = await talk_in_both.press('/change_answer{"field": "goal"}')
    shown = await talk_in_both.say("paz")

    assert asked.asks("goal")
    assert {"field": "goal", "text": "paz"} in shown.effect["items"]
    assert len(shown.effect["items"]) == len(SHOWN)


async def test_an_answer_can_be_taken_out_of_the_summary(talk: Conversation) -> None:
    """Remove shows the summary without it, and the record says the question was declined (seeds C15)."""
    await through(talk, ANSWERS["en"])

    shown = await talk.press('/remove_answer{"field": "contact"}')
    sent = await talk.press("/send_summary")

    assert "contact" not in [item["field"] for item in shown.effect["items"]]
    assert sent.effect["items"] == shown.effect["items"]
    assert sent.effect["declined"] == ["contact"]
    assert (await talk.slots())["contact"] == SKIPPED


async def test_sending_hands_over_what_was_shown_and_claims_nothing(talk_in_both: Conversation) -> None:
    """The record goes to the edge as an effect; the assistant itself thanks, and offers the questionnaires or a person.

    (seeds C05, C07, C15, D04)
    """
    items = await through(talk_in_both, ANSWERS[talk_in_both.locale])

    sent = await talk_in_both.press("/send_summary")

    assert sent.effect == {"effect": "assessment.record", "items": items, "declined": []}
    if talk_in_both.locale == "en":
        assert sent.says("utter_offer_items", "en")
        sent = await talk_in_both.press("/leave_items")
        assert sent.says("utter_leave_items", "en")
    else:
        assert sent.says("utter_after_send", "es")
    assert sent.payloads == ["/ask_human", "/goodbye"]


async def test_yes_after_the_summary_sends_and_yes_after_the_offer_is_left_is_a_person(talk: Conversation) -> None:
    """The same word means what was asked last."""
    await through(talk, ANSWERS["en"])

    sent, left, person = await talk.say("yes"), await talk.say("no thanks"), await talk.say("yes please")

    assert sent.effect["effect"] == "assessment.record"
    assert left.says("utter_leave_items")
    assert person.effect == {"effect": "handoff.request"}


async def test_no_after_the_summary_sends_nothing(talk_in_both: Conversation) -> None:
    """Without a yes nothing leaves (seeds C15)."""
    await through(talk_in_both, ANSWERS[talk_in_both.locale])

    said = await talk_in_both.say("no")

    assert said.says("utter_not_now", talk_in_both.locale)
    assert not said.effects


async def test_nothing_is_sent_that_was_not_shown(talk: Conversation) -> None:
    """Asking to send before there was a summary shows the summary instead (seeds C15)."""
    await talk.reach("goal")
    await talk.say("to sleep")
    await talk.press("/stop")

    said = await talk.say("send it to the team")

    assert said.effect["effect"] == "summary.show"


async def test_the_language_can_be_switched_in_mid_question(talk: Conversation) -> None:
    """The edge is asked to switch, and the question comes back in the new language at once (seeds C17)."""
    await talk.reach("needs")

    said = await talk.say("en español por favor")

    assert said.effect == {"effect": "locale.set", "locale": "es"}
    assert said.says("utter_language_set", "es")
    assert said.says("utter_ask_needs", "es")


ASIDES = {
    "utter_why_ask": "why do you ask",
    "utter_cost": "how much does it cost",
    "utter_crisis_support": "i want to kill myself",
    "utter_handoff_request": "can i talk to a real person please",
    "utter_stop": "please stop",
}


@pytest.mark.parametrize("response", ASIDES)
async def test_a_language_chosen_in_mid_question_holds_for_asides_too(talk: Conversation, response: str) -> None:
    """The widget's own button switches, not words: the next thing said is in the new language, a crisis above all."""
    await talk.reach("goal")
    talk.locale = "es"

    said = await talk.say(ASIDES[response])

    assert said.says(response, "es"), said.texts


async def test_the_language_of_the_message_is_the_language_of_the_answer(talk: Conversation) -> None:
    """`locale` comes with each turn, without the action server."""
    first = await talk.say("hi")
    talk.locale = "es"
    second = await talk.say("cuánto cuesta")

    assert first.says("utter_greet", "en")
    assert second.says("utter_cost", "es")


async def test_stopping_keeps_the_answers_and_going_on_asks_the_rest(talk: Conversation) -> None:
    """After a stop the talk goes on at the question where it stopped (seeds D06)."""
    await talk.reach("goal")
    await talk.say("to sleep")

    stopped = await talk.say("stop")
    again = await talk.press("/start_talk")

    assert stopped.says("utter_stop")
    assert again.asks("avoid")
    assert (await talk.slots())["goal"] == "to sleep"


async def test_what_is_said_at_length_is_never_not_understood(talk: Conversation) -> None:
    """A long disclosure in words nobody trained for is heard, not met with the fallback."""
    said = await talk.say("zorbling the quandary past midnight whilst gently unspooling wicker thoughts again")

    assert not said.says("utter_default")
    assert said.texts


async def test_a_disclosure_is_met_with_thanks_and_no_question_in_that_bubble(talk_in_both: Conversation) -> None:
    """The first bubble only receives; the second leaves the way open (seeds A19, B01)."""
    said = await talk_in_both.say(ANSWERS[talk_in_both.locale]["brings"])

    assert said.texts[0] in texts_of("utter_lead_topic_breakup", talk_in_both.locale)
    assert "?" not in said.texts[0]
    assert said.payloads == ["/start_talk", "/keep_talking", "/ask_human"]


async def test_using_again_is_met_without_blame(talk_in_both: Conversation) -> None:
    """No blame, no starting over; a person is offered, and yes brings one (seeds A07)."""
    said = await talk_in_both.say({"en": "i relapsed last night", "es": "recaí anoche"}[talk_in_both.locale])
    then = await talk_in_both.say({"en": "yes", "es": "sí"}[talk_in_both.locale])

    assert said.says("utter_used_again", talk_in_both.locale)
    assert then.effect == {"effect": "handoff.request"}


async def test_a_long_talk_stays_quick(talk: Conversation) -> None:
    """The sixtieth turn answers as the first does; Rasa replays every event, so this is where it would show."""
    for _ in range(60):
        said = await talk.say("my sister helps me a lot")

    assert said.texts
