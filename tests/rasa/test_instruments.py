"""The validated questionnaires in the talk: offered and never pushed, word for word, and never in the way of help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rasa.shared.core.events import SlotSet
from talking import DOMAIN, ITEM_CONTROLS, Conversation, Said, texts_of

from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.instruments import ANSWERS, ITEMS, PHQ4, STANDS, TAPS1, taken_items

if TYPE_CHECKING:
    from rasa.core.agent import Agent

FORM = "instruments_form"


async def sent(talk: Conversation, *before: str, asked: str = "goal") -> Said:
    """Say something, answer one question, send the summary, and return what comes after it."""
    for words in before:
        await talk.say(words)
    await talk.reach(asked)
    await talk.say("to sleep through the night")
    await talk.press("/stop")
    await talk.press("/show_summary")
    return await talk.press("/send_summary")


async def opened(talk: Conversation) -> Said:
    """Take the offer, and return the first item."""
    assert (await sent(talk)).says("utter_offer_items")
    return await talk.press("/take_items")


async def items_form(talk: Conversation) -> bool:
    """Return whether an item is on the table."""
    return (await talk.agent.tracker_store.retrieve(talk.sender)).active_loop_name == FORM


def item_of(said: Said) -> str | None:
    """Return the item that is on the table and stands last, in full."""
    asking = said.talk["asking"]
    in_full = asking in ITEMS and said.texts[-1] in texts_of(f"utter_ask_{asking}")
    return asking if in_full and said.payloads[-4:] == ITEM_CONTROLS else None


async def test_the_offer_comes_once_after_the_summary_was_sent(talk: Conversation) -> None:
    """One question, yes or not now; and not again, however often something is sent."""
    said = await sent(talk)

    assert said.effects[0]["effect"] == "assessment.record"
    assert said.says("utter_offer_items")
    assert said.payloads == ["/take_items", "/leave_items"]
    declined = await talk.press("/leave_items")
    assert declined.says("utter_leave_items")
    await talk.press("/show_summary")
    assert (await talk.press("/send_summary")).says("utter_after_send")
    assert (await talk.slots())[STANDS] == "closed"
    assert set(declined.talk["declined"]) >= set(ITEMS)


@pytest.mark.parametrize("known", [dict.fromkeys(ITEMS), {PHQ4[0]: "Several days"}, {TAPS1[3]: True}])
async def test_D06_what_an_earlier_talk_had_is_not_offered_again(
    talk: Conversation, known: dict[str, str | bool | None]
) -> None:
    """Declined, picked or only told: the edge says so with the first turn of a new episode."""
    talk.known = known
    await talk.say("hi")
    talk.known = None

    said = await sent(talk)

    assert said.says("utter_after_send")
    assert {*said.talk["declined"], *said.talk["answered"]} >= set(known)


async def test_no_in_words_is_a_no_and_the_next_yes_asks_for_a_person(talk: Conversation) -> None:
    """Typed words mean what the buttons do."""
    await sent(talk)

    assert (await talk.say("no thanks")).says("utter_leave_items")
    assert (await talk.say("yes")).effect["effect"] == "handoff.request"


async def test_yes_in_words_asks_the_first_item(talk: Conversation) -> None:
    """The words around it are ours, the item is not."""
    await sent(talk)

    said = await talk.say("yes please")

    assert said.says("utter_items_intro")
    assert item_of(said) == ITEMS[0]


async def test_C16_each_item_comes_word_for_word_with_its_answers_as_buttons_and_ends_in_the_summary(
    talk: Conversation,
) -> None:
    """One item a turn; what was picked stands in the summary, word for word, and goes with it when sent."""
    said = await opened(talk)
    for number, item in enumerate(ITEMS):
        assert item_of(said) == item
        assert said.payloads[: len(ANSWERS[item])] == list(ANSWERS[item])
        assert sum(text.count("?") for text in said.texts) == 1
        said = await talk.say(ANSWERS[item][number % 4].upper())

    assert said.says("utter_items_summary")
    shown = {line["field"]: line["text"] for line in said.effects[0]["items"]}
    assert {item: shown[item] for item in ITEMS} == {i: ANSWERS[i][n % 4] for n, i in enumerate(ITEMS)}
    again = await talk.press("/send_summary")
    assert {line["field"]: line["text"] for line in again.effects[0]["items"]} == shown
    assert again.says("utter_after_send")


async def test_nothing_is_said_back_to_an_answer(talk: Conversation) -> None:
    """Neither praise nor concern: it would sound like a grade."""
    await opened(talk)

    assert len((await talk.press("Nearly every day")).texts) == 1
    await talk.press("/skip")
    await talk.press("Not at all")
    assert (await talk.press("Not at all")).texts[0] in texts_of("utter_next_items", "en")


async def test_other_words_are_asked_once_more_and_then_left(talk: Conversation) -> None:
    """The item with its buttons again, and after a second try it counts as declined; nobody is stuck."""
    await opened(talk)

    said = await talk.say("most mornings, and on the bus")
    assert said.says("utter_pick_answer")
    assert item_of(said) == PHQ4[0]
    said = await talk.say("like i said, mornings")
    assert item_of(said) == PHQ4[1]
    assert (await talk.slots())[PHQ4[0]] == SKIPPED
    assert said.talk["declined"][-1] == PHQ4[0]


@pytest.mark.parametrize("payload", ["/why_ask", "/are_you_bot", "/is_private", "/cost", "/medical_question"])
async def test_a_digression_is_answered_and_the_item_comes_back(talk: Conversation, payload: str) -> None:
    """As in the first talk; the item is still the same, word for word, or its buttons stand there again."""
    await opened(talk)

    said = await talk.press(payload)

    assert said.talk["asking"] == PHQ4[0]
    assert said.payloads[-4:] == ITEM_CONTROLS
    assert item_of(await talk.press("Several days")) == PHQ4[1]


async def test_each_item_has_its_reason(talk: Conversation) -> None:
    """Why it is asked, for every one of them."""
    said = await opened(talk)
    reasons = set()
    for item in ITEMS:
        assert said.talk["asking"] == item
        reasons.add((await talk.press("/why_ask")).texts[0])
        said = await talk.press("/skip")

    assert len(reasons) == len(ITEMS)
    assert reasons <= texts_of("utter_why_item", "en")


@pytest.mark.parametrize("item", [0, 5])
async def test_a_cry_in_mid_item_is_heard_and_nothing_is_asked_after_it(talk: Conversation, item: int) -> None:
    """Support first, the items end, and they do not come back in this talk."""
    await opened(talk)
    for _ in range(item):
        await talk.press("/skip")

    said = await talk.say("i want to kill myself")

    assert said.says("utter_crisis_support")
    assert said.payloads == []
    assert not await items_form(talk)
    assert (await talk.slots())[STANDS] == "closed"
    assert (await talk.slots())[ITEMS[item]] is None
    assert (await talk.press("/start_talk")).talk["asking"] not in ITEMS


@pytest.mark.parametrize(
    ("leave", "response"),
    [
        ("/ask_human", "utter_handoff_request"),
        ("/stop", "utter_stop"),
        ("/pause", "utter_pause"),
        ("/not_now", "utter_pause"),
        ("/goodbye", "utter_goodbye"),
        ("/keep_talking", "utter_keep_talking"),
        ("/underage", "utter_underage"),
    ],
)
async def test_whoever_wants_out_is_out(talk: Conversation, leave: str, response: str) -> None:
    """A person, a stop, a rest: no item is asked after it."""
    await opened(talk)
    await talk.press("Several days")

    said = await talk.press(leave)

    assert said.says(response)
    assert not await items_form(talk)
    assert said.talk["asking"] is None


async def test_after_a_stop_go_on_is_the_next_item_and_the_summary_has_what_was_said(talk: Conversation) -> None:
    """Nothing is lost, and nothing comes back by itself: mending one answer asks for no other."""
    await opened(talk)
    await talk.press("Several days")
    await talk.press("/stop")

    assert item_of(await talk.press("/start_talk")) == PHQ4[1]
    await talk.press("/stop")
    said = await talk.press(f'/change_answer{{"field": "{PHQ4[0]}"}}')
    assert item_of(said) == PHQ4[0]
    said = await talk.press("Not at all")
    assert {line["field"]: line["text"] for line in said.effects[0]["items"]}[PHQ4[0]] == "Not at all"
    assert (await talk.slots())[PHQ4[1]] == UNASKED


async def test_a_picked_answer_can_be_removed_before_it_is_sent(talk: Conversation) -> None:
    """As every other line of the summary (seeds C15)."""
    said = await opened(talk)
    for _ in ITEMS:
        said = await talk.press(said.payloads[0])

    said = await talk.press(f'/remove_answer{{"field": "{TAPS1[3]}"}}')

    assert TAPS1[3] not in [line["field"] for line in said.effects[0]["items"]]
    record = (await talk.press("/send_summary")).effects[0]
    assert TAPS1[3] in record["declined"]
    assert TAPS1[3] not in [line["field"] for line in record["items"]]


@pytest.mark.parametrize(
    "before",
    [
        "i'm writing for my son, he drinks every day",
        "i am 16 and i drink every night",
        "i want to die",
        "everyone would be better off without me",
    ],
)
async def test_not_for_someone_else_not_under_18_and_not_after_danger(talk: Conversation, before: str) -> None:
    """Whoever it does not fit is not asked: after sending comes what always came."""
    assert (await sent(talk, before)).says("utter_after_send")


async def test_not_after_danger_that_only_the_edge_heard(talk: Conversation) -> None:
    """A second look may find more than the words of any turn; the edge tells the gravest of the talk."""
    talk.talk_tier = "T2"

    assert (await sent(talk)).says("utter_after_send")


async def test_not_where_the_law_lets_a_program_say_no_more_than_logistics(talk: Conversation) -> None:
    """Nothing scored under `logistics_only`."""
    talk.profile = "logistics_only"

    assert (await sent(talk, asked="preferences")).says("utter_after_send")


async def test_none_is_offered_in_spanish(agent: Agent) -> None:
    """There is no Spanish wording that could be verified, so nobody is asked in another (docs/adr/0010)."""
    assert (await sent(Conversation(agent, "es"))).says("utter_after_send", "es")


async def test_whoever_turns_to_spanish_in_mid_item_hears_so_and_is_let_go(talk: Conversation) -> None:
    """The item is not put into words nobody checked; the next answer ends it, and what was picked is kept."""
    await opened(talk)
    await talk.press("Several days")
    talk.locale = "es"

    said = await talk.press("/why_ask")
    assert said.texts[-1] in texts_of(f"utter_ask_{PHQ4[1]}", "es")
    said = await talk.press("/skip")

    assert said.says("utter_items_summary", "es")
    assert PHQ4[0] in [line["field"] for line in said.effects[0]["items"]]
    assert not await items_form(talk)


async def test_the_old_yes_button_opens_nothing_after_danger(talk: Conversation) -> None:
    """Buttons stay on the screen; what they offered is over."""
    await sent(talk)
    await talk.say("i want to kill myself")

    assert (await talk.press("/take_items")).talk["asking"] not in ITEMS


async def test_the_items_go_on_without_the_action_server(agent_alone: Agent) -> None:
    """Down or hanging: items, second tries, digressions, a cry and a stop all work; only the summary has to wait."""
    talk = Conversation(agent_alone)
    await talk.press("/greet")
    tracker = await agent_alone.tracker_store.retrieve(talk.sender)
    tracker.update(SlotSet(STANDS, "offered"))  # as the action did while it was there
    await agent_alone.tracker_store.save(tracker)

    assert item_of(await talk.press("/take_items")) == PHQ4[0]
    assert item_of(await talk.say("mornings mostly")) == PHQ4[0]
    assert item_of(await talk.press("Several days")) == PHQ4[1]
    assert (await talk.press("/why_ask")).talk["asking"] == PHQ4[1]
    assert (await talk.say("i want to kill myself")).says("utter_crisis_support")
    assert not await items_form(talk)


@pytest.mark.parametrize("intent", DOMAIN["forms"][FORM]["ignored_intents"])
def test_what_leaves_an_item_fills_none(intent: str) -> None:
    """A form that saw an item filled would ask on, and the crisis or the wish would be passed over (invariant 1)."""
    message = Heard("several days, i'm 16", intent, PHQ4[0], {STANDS: "open", PHQ4[0]: None})

    assert not set(taken_items(message, {"locale": "es", "talk_tier": "T1"})) & set(ITEMS)


def test_the_lists_are_those_of_the_domain() -> None:
    """What the form asks and which answers it may take, in order."""
    assert DOMAIN["forms"][FORM]["required_slots"] == list(ITEMS)
    for item in ITEMS:
        titles = [button["title"] for button in DOMAIN["responses"][f"utter_ask_{item}"][0]["buttons"]]
        assert titles[:-4] == list(ANSWERS[item])
