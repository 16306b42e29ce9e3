"""The order in which a coordinator reads a person's words."""

from typing import Any

from handoff.domain.asked import FIELDS, Asked
from handoff.domain.messages import Author, Message
from handoff.domain.queue import Cause, Place
from handoff.domain.record import How, heard_in, left_open, lines_of, ordered, shown_in
from handoff.domain.tiers import Tier

CARD = {"id": "c", "version": "1", "tier": "T0", "title": "Help now"}
PLACE = Place("h", "talk", Tier.T1, "distress", Cause.RISK, 50, 60, "en", owner=None, position=1)


def risk(tier: str, *rules: str) -> dict[str, Any]:
    """Return why a message was flagged."""
    return {"tier": tier, "kind": "distress", "rules": list(rules)}


def patient(seq: int, text: str, why: dict[str, Any] | None = None) -> Message:
    """Return a patient's message, written at ten times its number."""
    return Message(seq, Author.PATIENT, seq * 10, {"text": text} | ({"risk": why} if why else {}))


def test_what_to_avoid_comes_first_then_strengths() -> None:
    """However the items arrive, they are read in the fixed order (seeds B03, C02)."""
    items = [{"field": field, "text": f"about {field}"} for field in reversed(FIELDS)]
    assert [item["field"] for item in ordered(items)] == list(FIELDS)
    assert FIELDS[:2] == ("avoid", "helped")


def test_unknown_fields_and_empty_words_are_left_out() -> None:
    """Nothing the page has no place for gets into a record."""
    items = [{"field": "shoe_size", "text": "9"}, {"field": "goal", "text": "  "}, {"field": "brings", "text": "sleep"}]
    assert ordered(items) == [{"field": "brings", "text": "sleep"}]


def test_every_question_stands_in_the_record_as_it_is() -> None:
    """Sent, told, declined, asked or not asked: in reading order, none missing (seeds B15)."""
    messages = [patient(4, "my sister"), patient(6, "sam")]
    sent = {"items": [{"field": "goal", "text": "to sleep"}, {"field": "needs", "text": "help"}], "declined": ["uses"]}
    asked = Asked(
        1, "contact", ("life",), ("supports", "goal", "name", "brings"), ("needs",), where={"supports": 4, "brings": 99}
    )
    lines = lines_of(asked, sent, messages)
    assert [line.field for line in lines] == list(FIELDS)
    assert {line.field: (line.how, line.text) for line in lines if line.how is not How.NOT_ASKED} == {
        "supports": (How.TOLD, "my sister"),
        "goal": (How.SENT, "to sleep"),
        "brings": (How.TOLD, None),
        "uses": (How.DECLINED, None),
        "life": (How.ASKED, None),
        "needs": (How.DECLINED, None),
        "name": (How.TOLD, None),
        "contact": (How.ASKED, None),
    }


def test_how_to_call_them_stands_where_staff_look_for_it() -> None:
    """The latest word on it, also where the question was declined before."""
    messages = [patient(4, "after six"), Message(7, Author.PATIENT, 70, {"text": "555 010 0142", "says_how": True})]
    asked = Asked(1, None, (), (), ("contact",))
    lines = {line.field: (line.how, line.text) for line in lines_of(asked, None, messages)}
    assert lines["contact"] == (How.TOLD, "555 010 0142")


def test_the_message_behind_a_tier_is_the_gravest_since_the_last_ending() -> None:
    """Of several the latest; what a second look found stands in the patient's own message; rules are all of them."""
    messages = [
        patient(1, "old", risk("T0", "r0")),
        Message(2, Author.SERVICE, 20, {"text": "bye", "ends": True}),
        patient(3, "hard days", risk("T3", "r3")),
        patient(4, "calm words", None),
        Message(5, Author.SERVICE, 50, {"risk": risk("T1", "r1", "r3") | {"about": 4}, "card": CARD}),
        patient(6, "after", risk("T3", "r4")),
    ]
    behind, rules = heard_in(PLACE, messages)
    assert behind == messages[3]
    assert rules == ("r3", "r1", "r4")
    assert heard_in(PLACE, messages[:2]) == (None, ())


def test_each_wording_of_a_card_that_was_shown_is_named_once() -> None:
    """Which, of what edition, and when first: also those of an earlier handoff."""
    messages = [Message(seq, Author.PATIENT, seq * 10, {"card": CARD}) for seq in (1, 2)]
    messages.append(Message(3, Author.PATIENT, 30, {"card": CARD | {"version": "2"}}))
    assert [(shown.id, shown.version, shown.at) for shown in shown_in(messages)] == [("c", "1", 10), ("c", "2", 30)]


def test_A09_open_questions_are_those_since_the_last_ending() -> None:
    """Each once, in order, in their words; what was open in an earlier stretch is that stretch's."""
    unknown = {"text": "I don't know that one."}
    messages = [
        patient(1, "can i bring my dog"),
        Message(2, Author.BOT, 20, unknown | {"unanswered": [1]}),
        Message(3, Author.SERVICE, 30, {"text": "Goodbye.", "ends": True}),
        patient(4, "do you have parking"),
        patient(5, "and a ramp"),
        Message(6, Author.BOT, 60, unknown | {"unanswered": [4, 5]}),
        patient(7, "thanks"),
    ]

    found = left_open(PLACE, messages)

    assert [(question.seq, question.at, question.text) for question in found] == [
        (4, 40, "do you have parking"),
        (5, 50, "and a ramp"),
    ]
