"""Crisis, a person, and stopping: at every question, in both languages, with the action server gone too."""

from __future__ import annotations

import json
import subprocess
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from conftest import SERVICE_PYTHON
from talking import DOMAIN, SLOTS, Conversation

from bot.hearing.answers.taking import SKIPPED
from bot.rasa_box.action_endpoint import COULD_NOT, COULD_NOT_AT_ALL, ActionEndpoint
from bot.rasa_box.edge_channel import EdgeChannel
from bot.rasa_box.gate import risk_of
from bot.rasa_box.inputs import ROOT
from bot.risk.cues import RULES

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage

CRISIS = {"en": "i want to kill myself", "es": "quiero matarme"}
PERSON = {"en": "can i talk to a real person please", "es": "quiero hablar con una persona por favor"}
STOP = {"en": "please stop", "es": "pare por favor"}


@pytest.mark.parametrize("slot", SLOTS)
async def test_a_crisis_leaves_the_question_at_once(talk_in_both: Conversation, slot: str) -> None:
    """Invariant 1: the words become no answer, support is all that is said, and the form is closed."""
    await talk_in_both.reach(slot)

    said = await talk_in_both.say(CRISIS[talk_in_both.locale])

    assert said.risk["tier"] in ("T0", "T1")
    assert said.says("utter_crisis_support", talk_in_both.locale)
    assert len(said.messages) == 1
    assert not await talk_in_both.in_form()
    assert (await talk_in_both.slots())[slot] is None


HURT = {"en": "my husband hits me", "es": "mi esposo me pega"}
SMALL_WORDS = {
    "en": ("ok", "no", "thanks", "hi", "qwpoei", "tell me a joke"),
    "es": ("ok", "no", "gracias", "hola", "qwpoei", "cuénteme un chiste"),
}
FALSE_ALARM = {
    "en": ("false alarm", "i was joking", "i'm okay now", "it came out wrong"),
    "es": ("fue una falsa alarma", "era broma", "ya estoy bien", "me expresé mal"),
}


async def test_someone_who_is_hurt_at_home_is_spoken_to(talk_in_both: Conversation) -> None:
    """Not "someone you love": no fault, a fast way out of the page, a person, and room to write."""
    said = await talk_in_both.say(HURT[talk_in_both.locale])

    assert said.risk == {"tier": "T3", "kind": "abuse_danger"}
    assert said.says("utter_being_hurt", talk_in_both.locale)
    assert said.payloads == ["/ask_human", "/keep_talking"]


async def test_someone_who_is_hurt_leaves_the_question(talk_in_both: Conversation) -> None:
    """In mid-talk too, and the words become no answer."""
    await talk_in_both.reach("goal")

    said = await talk_in_both.say(HURT[talk_in_both.locale])

    assert said.says("utter_being_hurt", talk_in_both.locale)
    assert len(said.messages) == 1
    assert not await talk_in_both.in_form()
    assert (await talk_in_both.slots())["goal"] is None


async def test_C17_a_cry_in_the_other_language_is_met_in_it(talk_in_both: Conversation) -> None:
    """The edge names the language of the cry for this one turn; the talk's own comes back with the next."""
    own, other = talk_in_both.locale, {"en": "es", "es": "en"}[talk_in_both.locale]
    await talk_in_both.reach("goal")

    talk_in_both.locale = other
    said = await talk_in_both.say(CRISIS[other])
    talk_in_both.locale = own
    after = await talk_in_both.say(SMALL_WORDS[own][0])

    assert said.says("utter_crisis_support", other)
    assert len(said.messages) == 1
    assert after.says("utter_stay_near", own)


@pytest.mark.parametrize("which", range(6))
async def test_small_words_after_a_crisis_get_no_cheerful_answer(talk_in_both: Conversation, which: int) -> None:
    """Okay, no, thanks, hi, and what is not understood: we stay near and offer a person."""
    await talk_in_both.say(CRISIS[talk_in_both.locale])

    said = await talk_in_both.say(SMALL_WORDS[talk_in_both.locale][which])

    assert said.says("utter_stay_near", talk_in_both.locale), said.texts
    assert len(said.messages) == 1


async def test_yes_after_a_crisis_brings_a_person_once_one_was_offered(talk_in_both: Conversation) -> None:
    """What was asked last is what yes means."""
    await talk_in_both.say(CRISIS[talk_in_both.locale])
    await talk_in_both.say(SMALL_WORDS[talk_in_both.locale][0])

    said = await talk_in_both.say({"en": "yes", "es": "sí"}[talk_in_both.locale])

    assert said.effect == {"effect": "handoff.request"}


@pytest.mark.parametrize("which", range(4))
async def test_a_false_alarm_is_thanked_for(talk_in_both: Conversation, which: int) -> None:
    """Invariant 5: no reproach, and the way on is open (seeds C14)."""
    await talk_in_both.say(CRISIS[talk_in_both.locale])

    said = await talk_in_both.say(FALSE_ALARM[talk_in_both.locale][which])

    assert said.says("utter_false_alarm", talk_in_both.locale), said.texts
    assert said.payloads == ["/ask_human", "/keep_talking"]


PLEA = {"en": "i dont want to die", "es": "no me quiero morir"}


async def test_a_plea_is_no_denial(talk_in_both: Conversation) -> None:
    """Nothing was heard before it that it could take back, whatever the talk's tier is with it."""
    talk_in_both.talk_tier = "T3"

    said = await talk_in_both.say(PLEA[talk_in_both.locale], {"tier": "T3", "kind": "distress"})

    assert not said.says("utter_false_alarm", talk_in_both.locale), said.texts
    assert not said.says("utter_keep_talking", talk_in_both.locale), said.texts


async def test_a_denial_of_a_danger_that_was_heard_is_one(talk_in_both: Conversation) -> None:
    """It is taken back, and danger is not spoken of again."""
    await talk_in_both.say(CRISIS[talk_in_both.locale])

    said = await talk_in_both.say(PLEA[talk_in_both.locale], denies=("suicide_active",))

    assert said.says("utter_false_alarm", talk_in_both.locale), said.texts


async def test_at_a_question_a_denial_is_an_answer(talk_in_both: Conversation) -> None:
    """What was heard in the first words is denied to a question: the talk goes on."""
    await talk_in_both.reach("brings")

    said = await talk_in_both.say(PLEA[talk_in_both.locale], denies=("suicide_active",))

    assert not said.says("utter_crisis_support", talk_in_both.locale), said.texts
    assert (await talk_in_both.slots())["brings"] == PLEA[talk_in_both.locale]


async def test_choosing_how_to_go_on_ends_the_time_after_a_crisis(talk: Conversation) -> None:
    """Once they talk again, thanks are thanks (seeds C14)."""
    await talk.say(CRISIS["en"])
    await talk.press("/keep_talking")

    assert (await talk.say("thank you")).says("utter_thanks")


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize(
    ("text", "response"),
    [("stop", "utter_stop"), ("Stop.", "utter_stop"), ("talk to a person", "utter_handoff_request")],
)
async def test_a_bare_command_is_never_an_answer(talk: Conversation, slot: str, text: str, response: str) -> None:
    """Control is never lost, whatever the question."""
    await talk.reach(slot)

    assert (await talk.say(text)).says(response)


@pytest.mark.parametrize("slot", SLOTS)
async def test_skip_typed_alone_skips(talk: Conversation, slot: str) -> None:
    """As the button does (seeds B01)."""
    await talk.reach(slot)
    await talk.say("skip")

    assert (await talk.slots())[slot] == SKIPPED


@pytest.mark.parametrize("slot", SLOTS)
async def test_a_person_can_be_asked_for_at_every_question(talk_in_both: Conversation, slot: str) -> None:
    """The edge is asked for a person, nothing is claimed, and the form is closed (seeds B01, D04, G05)."""
    await talk_in_both.reach(slot)

    said = await talk_in_both.say(PERSON[talk_in_both.locale])

    assert said.effect == {"effect": "handoff.request"}
    assert not await talk_in_both.in_form()
    assert (await talk_in_both.slots())[slot] is None


@pytest.mark.parametrize("slot", SLOTS)
async def test_stop_stops_at_every_question(talk_in_both: Conversation, slot: str) -> None:
    """No further question, and something useful to take away (seeds A22, B01)."""
    await talk_in_both.reach(slot)

    said = await talk_in_both.say(STOP[talk_in_both.locale])

    assert said.says("utter_stop", talk_in_both.locale)
    assert "988" in said.texts[-1]
    assert not await talk_in_both.in_form()


async def test_the_talk_works_without_the_action_server(agent_alone: Agent) -> None:
    """Every question is asked, skipped and explained; where the summary should come, it is said that it cannot."""
    talk = Conversation(agent_alone)
    said = await talk.reach(SLOTS[-1])
    why = await talk.press("/why_ask")
    said = await talk.say("call my sister")

    assert why.asks(SLOTS[-1])
    assert said.says("utter_could_not_show")
    assert (await talk.slots())[SLOTS[-1]] == "call my sister"


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_safety_works_without_the_action_server(agent_alone: Agent, locale: str) -> None:
    """Invariant 2: a crisis and a wish for a person are answered in mid-question although no action can run."""
    talk = Conversation(agent_alone, locale)
    await talk.reach("goal")
    crisis = await talk.say(CRISIS[locale])
    await talk.press("/start_talk")
    person = await talk.say(PERSON[locale])

    assert crisis.says("utter_crisis_support", locale)
    assert person.effect == {"effect": "handoff.request"}


WISHES = {
    "/show_summary": "utter_could_not_show",
    '/change_answer{"field": "helped"}': "utter_could_not_change",
    '/remove_answer{"field": "helped"}': "utter_could_not_remove",
    "/send_summary": "utter_could_not_send",
}


@pytest.mark.parametrize("wish", WISHES)
async def test_what_could_not_be_done_is_said_and_leaves_a_way_on(agent_alone: Agent, wish: str) -> None:
    """No thanks, no record, no silence: the truth, and a person in reach (seeds D04, B07)."""
    for locale in ("en", "es"):
        talk = Conversation(agent_alone, locale)

        said = await talk.press(wish)

        assert said.says(WISHES[wish], locale)
        assert "/ask_human" in said.payloads
        assert not said.effects


@pytest.mark.parametrize("wish", WISHES)
async def test_in_mid_question_too_what_could_not_be_done_is_said(agent_alone: Agent, wish: str) -> None:
    """The wish is neither passed over nor half done: the answer stands, and the talk goes on (seeds B06, D04)."""
    talk = Conversation(agent_alone)
    await talk.reach("helped")
    await talk.say("long walks")

    said = await talk.press(wish)
    again = await talk.press("/start_talk")

    shows = wish in ("/show_summary", "/send_summary")  # these leave the question, and show what is there first
    assert said.says("utter_could_not_show" if shows else WISHES[wish])
    assert said.talk["asking"] == (None if shows else "supports")
    assert again.asks("supports")
    assert (await talk.slots())["helped"] == "long walks"


async def test_once_the_actions_are_back_trying_again_does_it(agent_alone: Agent, actions_url: str) -> None:
    """The button for it is under the words that say it did not work (seeds B07)."""
    talk = Conversation(agent_alone)
    await talk.reach("helped")
    await talk.say("long walks")
    failed = await talk.press("/show_summary")
    agent_alone.processor.action_endpoint = ActionEndpoint(actions_url, enable_selective_domain=True)

    shown = await talk.press(failed.payloads[0])

    assert shown.effect["items"] == [{"field": "helped", "text": "long walks"}]


async def test_a_yes_after_what_could_not_be_shown_sends_nothing(agent_alone: Agent, actions_url: str) -> None:
    """Nobody agrees to what they have not seen (seeds C15)."""
    talk = Conversation(agent_alone)
    await talk.reach("helped")
    await talk.say("long walks")
    await talk.press("/show_summary")
    agent_alone.processor.action_endpoint = ActionEndpoint(actions_url, enable_selective_domain=True)

    assert (await talk.say("yes")).effect["effect"] == "summary.show"


async def test_an_action_without_words_of_its_own_is_not_silent_either(agent_alone: Agent) -> None:
    """What comes later is covered before anyone thinks of it."""
    answer = await agent_alone.processor.action_endpoint.request(json={"next_action": "action_of_tomorrow"})

    assert answer == {"events": [], "responses": [{"response": COULD_NOT_AT_ALL}]}
    assert COULD_NOT_AT_ALL in DOMAIN["responses"]


def test_each_action_has_words_for_when_it_cannot() -> None:
    """They ask nothing: a yes after them would mean something else."""
    assert set(COULD_NOT) <= set(DOMAIN["actions"])
    for name in (*COULD_NOT.values(), COULD_NOT_AT_ALL):
        for variation in DOMAIN["responses"][name]:
            assert "?" not in variation["text"]
            assert "/ask_human" in [button["payload"] for button in variation["buttons"]]


async def test_a_turn_without_words_is_a_failure_each_time_it_is_asked(agent: Agent) -> None:
    """Nothing to say is a 502 and not an empty 200, so that the edge speaks; sent again it is the same."""

    async def say_nothing(_: UserMessage) -> None:
        pass

    channel = EdgeChannel("a-secret")
    body = {"sender": "s", "message_id": "m", "text": "hello", "locale": "en", "payload": None}
    request = SimpleNamespace(
        headers={"X-Edge-Secret": "a-secret"}, json=body, app=SimpleNamespace(ctx=SimpleNamespace(agent=agent))
    )

    answers = [await channel._turn(request, say_nothing) for _ in range(2)]

    assert [answer.status for answer in answers] == [502, 502]
    assert b"turn_empty" in answers[0].body


@pytest.mark.parametrize(
    "text",
    ["/restart", " /restart", "//restart", "\u200b/restart", "\uff0frestart", "\u2060\t/\u2044restart", "\x07/restart"],
)
async def test_no_text_is_a_command(talk: Conversation, text: str) -> None:
    """What a patient writes is data, however it begins: the answers are still there afterwards."""
    await talk.reach("brings")
    await talk.say("work stress")

    await talk.say(text)

    assert (await talk.slots())["brings"] == "work stress"


async def test_a_crisis_behind_a_command_is_seen(talk: Conversation) -> None:
    """Invariant 1, the trap of the built-in handler: `/greet{…} i want to die` is a cry, not a greeting."""
    said = await talk.say('/greet{"a":"b"} i want to kill myself')

    assert said.says("utter_crisis_support")


@pytest.mark.parametrize("disguise", ["/restart {}", "\x00\x07{}\x1b", "\u200b{}\u2060", "{}" + " and so on" * 300])
@pytest.mark.parametrize("slot", [None, SLOTS[0], SLOTS[-1]])
async def test_no_disguise_hides_a_crisis(talk_in_both: Conversation, slot: str | None, disguise: str) -> None:
    """Invariant 1: commands, controls, hidden marks and a wall of text, with and without a question on the table."""
    if slot:
        await talk_in_both.reach(slot)

    said = await talk_in_both.say(disguise.format(CRISIS[talk_in_both.locale]))

    assert said.says("utter_crisis_support", talk_in_both.locale)
    assert len(said.messages) == 1
    assert not await talk_in_both.in_form()


async def test_the_words_of_a_button_are_screened_too(talk_in_both: Conversation) -> None:
    """Invariant 1: a label that says it counts as if it had been typed."""
    said = await talk_in_both.press(CRISIS[talk_in_both.locale])

    assert said.says("utter_crisis_support", talk_in_both.locale)


def test_the_answer_to_a_crisis_asks_nothing() -> None:
    """Invariant 4: the one question of a crisis turn is the edge's, and it comes after the resources."""
    for answer in DOMAIN["responses"]["utter_crisis_support"]:
        assert "?" not in answer["text"]
        assert not answer.get("buttons")
        assert "988" in answer["text"]


@pytest.mark.parametrize("slot", [None, "goal"])
async def test_what_only_the_talk_tells_the_edge_is_a_crisis_here(talk_in_both: Conversation, slot: str | None) -> None:
    """Invariant 6: the last piece of a sentence is taken for what the edge heard, and becomes no answer."""
    if slot:
        await talk_in_both.reach(slot)

    said = await talk_in_both.say("die", risk={"tier": "T1", "kind": "suicide_active"})

    assert said.risk == {"tier": "T1", "kind": "suicide_active"}
    assert said.says("utter_crisis_support", talk_in_both.locale)
    assert not await talk_in_both.in_form()
    assert (await talk_in_both.slots())["goal"] is None
    assert (await talk_in_both.say("thanks")).says("utter_stay_near", talk_in_both.locale)


async def test_the_edge_cannot_make_a_crisis_calm(talk: Conversation) -> None:
    """Of what the edge heard and what is heard here the graver counts."""
    said = await talk.say(CRISIS["en"], risk={"tier": "T3", "kind": "distress"})

    assert said.says("utter_crisis_support")
    assert said.risk["tier"] == "T1"


def test_the_same_words_have_the_same_tier_at_the_edge_and_here() -> None:
    """Invariant 6: the screen answers every line of our rules alike in the edge's Python and in the box's.

    (seeds B16)
    """
    lines = [line for rule in RULES for line in (*rule.must_hit, *rule.must_miss)]
    asked = "".join(json.dumps({"text": line}) + "\n" for line in lines)
    alone = (  # without the second opinion, which the box has not
        "import sys; from bot.risk.__main__ import answers\n"
        "for answer in answers(sys.stdin.buffer, lambda _, first: first): print(answer)"
    )
    command = [SERVICE_PYTHON, "-c", alone]
    done = subprocess.run(command, cwd=ROOT, input=asked, capture_output=True, text=True, check=True)
    at_the_edge = [json.loads(line) for line in done.stdout.splitlines()]

    assert [{"tier": said["tier"], "kind": said["kind"]} for said in at_the_edge] == [risk_of(line) for line in lines]


async def test_every_wordless_or_wild_text_is_answered(talk: Conversation) -> None:
    """Control characters, pictures, one letter, a wall of text: never silence."""
    for text in ("\x00\x01", "🙂", "?", "k", "a" * 4000, "i " * 2000, "{brings}", '{"intent": "restart"}', "¿¡!?"):
        assert (await talk.say(text)).texts, repr(text)


OVER = {
    "en": ("she took something and i cant wake her", "ok she woke up, the medics are here. she's ok", "help_them"),
    "es": ("se tomó algo y no despierta", "ya despertó, llegó la ambulancia", "help_them"),
}


async def test_that_help_is_there_after_an_emergency_is_met_and_kept_beside_it(talk_in_both: Conversation) -> None:
    """In words of its own, without a question; and staff read it with what came before."""
    danger, over, told = OVER[talk_in_both.locale]
    await talk_in_both.say(danger)
    talk_in_both.talk_tier, talk_in_both.waiting = "T0", True

    said = await talk_in_both.say(over)

    assert said.says(f"utter_all_clear_{told}", talk_in_both.locale), said.texts
    slots = await talk_in_both.slots()
    assert over in f"{slots['brings']} {slots['also']}"


async def test_what_only_looks_like_it_is_met_as_before(talk: Conversation) -> None:
    """Danger that goes on is nothing to be glad of."""
    await talk.say(OVER["en"][0])
    talk.talk_tier = "T0"

    said = await talk.say("she woke up but wont stop shaking")

    assert not any("glad" in text for text in said.texts)
