"""The actions as pure functions of the conversation."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.summary import ACTIONS, change_answer, did_it_go, remove_answer, send_now, send_summary, show_summary
from actions.talk import FIELDS, NOTES, SHOW, SKIPPED, UNASKED, Outcome, Talk
from bot.content import strings
from bot.content.instruments import ITEMS
from handoff.domain import asked

ANSWERS = {field: f"my {field}" for field in FIELDS}


def effects(outcome: Outcome) -> list[dict[str, object]]:
    """Return what an outcome asks the edge to do."""
    return [message["json_message"] for message in outcome.messages if "json_message" in message]


def test_the_order_is_the_order_coordinators_read() -> None:
    """Both sides of the wire name the same fields in the same order, but for what a coordinator has to read first."""
    first = ("wishes", "name", "avoid")
    assert (*first, *(field for field in FIELDS if field not in first)) == asked.FIELDS
    assert set(asked.NOTES) == NOTES


def test_strengths_come_first() -> None:
    """What has helped leads the summary (seeds C02)."""
    assert show_summary(Talk(ANSWERS)).messages[1]["json_message"]["items"][0]["field"] == "helped"


@pytest.mark.parametrize("locale", ["en", "es"])
def test_each_line_has_its_change_and_remove_and_send_comes_last(locale: str) -> None:
    """Buttons stand in the order of docs/protocol.md and carry the words of bot/content (seeds C15)."""
    labels = strings("labels", locale)
    (effect,) = effects(show_summary(Talk({**ANSWERS, "needs": SKIPPED, "contact": None}, locale)))

    buttons = effect["buttons"]
    assert isinstance(buttons, list)
    assert [b["title"] for b in buttons[:2]] == [labels["change"], labels["remove"]]
    assert [b["payload"] for b in buttons[-2:]] == ["/send_summary", "/not_now"]
    assert [json.loads(b["payload"].split("answer")[1])["field"] for b in buttons[:-2:2]] == [
        field for field in FIELDS if field not in ("needs", "contact")
    ]


@given(st.dictionaries(st.sampled_from(FIELDS), st.none() | st.sampled_from((SKIPPED, UNASKED)) | st.text()))
def test_the_skip_mark_and_blanks_are_never_shown(answers: dict[str, str | None]) -> None:
    """Whatever was answered, only words are shown, and what was declined is told apart from what was not asked."""
    talk = Talk(answers)

    assert all(item["text"].strip() and item["text"] not in (SKIPPED, UNASKED) for item in talk.items)
    assert set(talk.declined) == {field for field, text in answers.items() if text == SKIPPED}


@pytest.mark.parametrize("answers", [{}, dict.fromkeys(FIELDS, SKIPPED), dict.fromkeys(FIELDS)])
def test_with_nothing_said_a_person_is_offered(answers: dict[str, str | None]) -> None:
    """No empty summary: the words for it stand in domain/ (seeds A22)."""
    outcome = show_summary(Talk(answers))

    assert outcome.messages == ()
    assert [event["name"] for event in outcome.events] == ["utter_summary_empty"]


def test_changing_forgets_one_answer_and_asks_again() -> None:
    """The slot is emptied and the form goes on; inside the form it does so by itself (seeds B06)."""
    outside, inside = (change_answer(Talk(ANSWERS, field="goal", in_form=where)) for where in (False, True))

    assert [(e["event"], e["name"]) for e in outside.events] == [("slot", "goal"), ("followup", "first_talk_form")]
    assert [(e["event"], e["name"]) for e in inside.events] == [("slot", "goal")]
    assert outside.events[0]["value"] is None


def test_removing_counts_as_declined_and_shows_the_rest() -> None:
    """The answer is gone from the summary and marked, so that nobody asks again (seeds B15, C15)."""
    outcome = remove_answer(Talk(ANSWERS, field="goal"))

    assert outcome.events[0]["value"] == SKIPPED
    assert outcome.events[1]["name"] == "action_show_summary"


def test_once_it_was_sent_the_lines_come_with_the_question_which_is_meant() -> None:
    """The buttons it speaks of stood far above: to say so without them would be no help."""
    items = Talk(ANSWERS).items
    outcome = remove_answer(Talk(ANSWERS, shown=items, sent=items))
    assert outcome.messages[0] == {"response": "utter_which_line"}
    assert effects(outcome)[0]["items"] == items


@pytest.mark.parametrize("action", [change_answer, remove_answer])
def test_without_knowing_which_answer_it_is_asked_over_the_lines(action: object) -> None:
    """In words there is no field: outside the talk the person picks, inside they hear that they can later.

    Nothing changed, so the lines are not shown as if it had; on the table already, they are not shown twice.
    """
    assert callable(action)
    outside, inside = action(Talk(ANSWERS)), action(Talk(ANSWERS, in_form=True))
    seen = action(Talk(ANSWERS, shown=Talk(ANSWERS).items))

    assert outside.messages[0] == {"response": "utter_which_line"}
    assert effects(outside)[0]["items"] == Talk(ANSWERS).items
    assert outside.events == ()
    assert seen.messages == ({"response": "utter_which_line"},)
    assert [e["name"] for e in action(Talk({})).events] == ["action_show_summary"]
    assert inside.messages == ({"response": "utter_change_later"},)
    assert inside.events == ()


def test_only_what_was_shown_last_is_sent() -> None:
    """The record holds the very items of the last summary, and what was declined (seeds C15)."""
    talk = Talk({**ANSWERS, "contact": SKIPPED})
    shown = Talk(talk.answers, shown=talk.items)

    (effect,) = effects(send_summary(shown))

    assert effect == {"effect": "assessment.record", "items": talk.items, "declined": ["contact"]}


@pytest.mark.parametrize(
    ("shown", "intro"),
    [
        (None, "utter_summary_first"),
        ({"goal": "to sleep"}, "utter_summary_more"),
        ({"uses": "x"}, "utter_summary_first"),
    ],
)
def test_who_wished_to_send_hears_that_it_has_not_gone(shown: dict[str, str] | None, intro: str) -> None:
    """And why: they see it for the first time, or wrote more since (seeds C15)."""
    items = None if shown is None else [{"field": field, "text": text} for field, text in shown.items()]
    talk = Talk({"goal": "to sleep", "name": "Sam"}, shown=items, intent="send_summary")

    assert send_summary(talk).messages == send_now(talk).messages == ()
    assert show_summary(talk).messages[0] == {"response": intro}


def test_no_more_questions_means_the_questionnaires_too() -> None:
    """Shown first or sent at once, they are not offered after it (seeds B01)."""
    for shown in (None, Talk(ANSWERS).items):
        assert send_now(Talk(ANSWERS, shown=shown, may_offer=True)).events[0]["value"] == "closed"


@pytest.mark.parametrize("shown", [None, [], [{"field": "goal", "text": "something else"}]])
def test_what_was_not_shown_is_not_sent(shown: list[dict[str, str]] | None) -> None:
    """First the summary, then the yes (seeds C15)."""
    outcome = send_summary(Talk(ANSWERS, shown=shown))

    assert not effects(outcome)
    assert [e["name"] for e in outcome.events] == ["action_show_summary"]


def test_the_questionnaires_are_offered_after_sending_to_whom_they_fit_and_once() -> None:
    """The record goes first; the offer is marked as made in the same turn, so that it cannot come again."""
    talk = Talk(ANSWERS)
    fits, not_now = (send_summary(Talk(ANSWERS, shown=talk.items, may_offer=offer)) for offer in (True, False))

    assert [effect["effect"] for effect in effects(fits)] == ["assessment.record"]
    assert [(e["name"], e.get("value")) for e in fits.events] == [
        ("instruments", "offered"),
        ("utter_offer_items", None),
    ]
    assert not_now.messages[-1] == {"response": "utter_after_send"}
    assert not_now.events == ()


@pytest.mark.parametrize(("stands", "offers"), [("fits", True), ("offered", False), ("closed", False), (None, False)])
def test_only_what_the_box_found_fitting_is_offered(stands: str | None, offers: bool) -> None:
    """The box knows who is young, in danger or writing for someone else; the action takes its word."""
    assert Talk.of({"instruments": stands}, {}, [], {}).may_offer is offers


def test_an_answer_that_was_picked_is_changed_with_its_own_item() -> None:
    """Not with a question of the talk; and the summary's words say that picked answers are among the lines."""
    changed = change_answer(Talk(ANSWERS, field="phq4_worry"))
    ours = {field: text for field, text in ANSWERS.items() if field not in ITEMS}

    assert [event["name"] for event in changed.events] == ["phq4_worry", "instruments_form"]
    assert show_summary(Talk(ANSWERS)).messages[0] == {"response": "utter_items_summary"}
    assert show_summary(Talk(ours)).messages[0] == {"response": "utter_summary_intro"}


def test_every_action_of_the_domain_is_here() -> None:
    """domain.yml and the server name the same actions."""
    listed = Path("domain.yml").read_text(encoding="utf-8").split("\nactions:\n")[1].split("\n\n")[0].split()[1::2]

    assert set(listed) == set(ACTIONS)


def test_the_last_summary_is_found_among_the_events() -> None:
    """Only bot messages that show a summary count, the newest first."""

    def said(effect: str, text: str) -> dict[str, Any]:
        return {"event": "bot", "data": {"custom": {"effect": effect, "items": [{"field": "goal", "text": text}]}}}

    events: list[dict[str, Any]] = [
        said(SHOW, "old"),
        said(SHOW, "new"),
        said("assessment.record", "x"),
        {"event": "bot", "data": None},
    ]

    assert Talk.of({}, {}, events, {}).shown == [{"field": "goal", "text": "new"}]


@pytest.mark.parametrize("turns", [0, 1, 3])
def test_C15_what_was_shown_last_is_what_a_yes_answers(turns: int) -> None:
    """Turns in between change nothing; a change of what was told does."""
    items = [{"field": "goal", "text": "peace"}]
    shown = {"event": "bot", "data": {"custom": {"effect": SHOW, "items": items}}}
    events: list[dict[str, Any]] = [shown, *[{"event": "user"}, {"event": "action"}] * turns]

    assert effects(send_summary(Talk.of({"goal": "peace"}, {}, events, {})))
    assert not effects(send_summary(Talk.of({"goal": "peace", "name": "Sam"}, {}, events, {})))


@pytest.mark.parametrize(("intent", "sending"), [("send_now", True), ("send_summary", True), ("show_summary", False)])
def test_a_wish_to_send_is_known_by_its_intent(intent: str, sending: bool) -> None:
    """So that whoever only looks is not told of sending."""
    assert Talk.of({}, {"intent": {"name": intent}}, [], {}).sending is sending


@pytest.mark.parametrize("value", ["", "locale", "ssn", None, 3])
def test_a_field_we_do_not_know_is_no_field(value: object) -> None:
    """A forged or broken button changes nothing."""
    latest = {"entities": [{"entity": "field", "value": value}]}

    assert Talk.of({}, latest, [], {}).field is None


def test_C15_whether_it_went_is_answered_by_what_is_so() -> None:
    """What was sent and stands is with the team; anything else is shown, to be sent."""
    items = Talk(ANSWERS).items
    (said,) = did_it_go(Talk(ANSWERS, sent=items)).messages
    assert said == {"response": "utter_it_was_sent"}
    for sent in (None, items[1:]):
        assert not did_it_go(Talk(ANSWERS, sent=sent)).messages
    assert show_summary(Talk(ANSWERS, intent="did_it_go")).messages[0] == {"response": "utter_not_sent_yet"}
    changed = show_summary(Talk(ANSWERS, intent="did_it_go", sent=items[1:]))
    assert changed.messages[0] == {"response": "utter_changed_since_sent"}


@pytest.mark.parametrize("intent", ["correct", "rewrite", "remove_answer"])
def test_C15_a_change_after_sending_is_said_not_to_have_gone(intent: str) -> None:
    """The team still has what was sent before; with nothing sent that is no matter."""
    items = Talk(ANSWERS).items
    changed = show_summary(Talk(ANSWERS, intent=intent, sent=items[1:]))
    assert changed.messages[0] == {"response": "utter_changed_since_sent"}
    assert show_summary(Talk(ANSWERS, intent=intent)).messages[0] != {"response": "utter_changed_since_sent"}


@pytest.mark.parametrize("intent", ["show_summary", "affirm"])
def test_what_went_is_shown_once_more_and_not_asked_to_be_sent(intent: str) -> None:
    """Unless something changed since; a yes under it sends nothing twice, an order does."""
    went = Talk(ANSWERS, shown=Talk(ANSWERS).items, sent=Talk(ANSWERS).items, intent=intent)
    changed = Talk({**ANSWERS, "goal": "another"}, sent=went.items, intent=intent)

    assert show_summary(went).messages[0] == {"response": "utter_summary_went"}
    assert "/send_summary" not in str(effects(show_summary(went)))
    assert "/send_summary" in str(effects(show_summary(changed)))
    assert show_summary(changed).messages[0] != {"response": "utter_summary_went"}
    assert bool(effects(send_summary(went))) is (intent != "affirm")
