"""The order in which a coordinator reads a person's words."""

from typing import Any

from handoff.domain.asked import FIELDS, NOTES, Asked
from handoff.domain.messages import Author, Message
from handoff.domain.queue import Cause, Place
from handoff.domain.reach import reach_of
from handoff.domain.record import How, heard_in, left_open, lines_of, ordered, reach_in, shown_in
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
    """After how to speak with them; however the items arrive, the order is fixed (seeds A14, B03, C02)."""
    items = [{"field": field, "text": f"about {field}"} for field in reversed(FIELDS)]
    assert [item["field"] for item in ordered(items)] == list(FIELDS)
    assert FIELDS[:4] == ("wishes", "name", "avoid", "helped")


def test_unknown_fields_and_empty_words_are_left_out() -> None:
    """Nothing the page has no place for gets into a record."""
    items = [{"field": "shoe_size", "text": "9"}, {"field": "goal", "text": "  "}, {"field": "brings", "text": "sleep"}]
    assert ordered(items) == [{"field": "brings", "text": "sleep"}]


def test_every_question_stands_in_the_record_as_it_is() -> None:
    """Sent, told, declined, asked or not asked: in reading order, none missing (seeds B15)."""
    messages = [patient(4, "my sister"), patient(6, "sam")]
    items = [{"field": "goal", "text": "to sleep"}, {"field": "needs", "text": "help"}]
    sent = {"items": items, "declined": ["uses"], "approved_at": 70}
    asked = Asked(
        1, "contact", ("life",), ("supports", "goal", "name", "brings"), ("needs",), where={"supports": 4, "brings": 99}
    )
    lines = lines_of(asked, sent, messages)
    assert [line.field for line in lines] == [field for field in FIELDS if field not in NOTES]
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


def noted(seq: int, line: str, *about: int) -> Message:
    """Return an answer of the assistant's that notes messages for a line."""
    return Message(seq, Author.BOT, seq * 10, {"text": "Noted.", "notes": {line: list(about)}})


def test_A14_how_to_speak_with_them_is_read_first() -> None:
    """In their words, all that they said of it; what to call them is part of it, also where that has its own line."""
    messages = [patient(1, "they/them please"), noted(2, "wishes", 1), patient(3, "call me Sam"), noted(4, "wishes", 3)]
    lines = lines_of(Asked(1, "goal", answered=("wishes", "name")), None, messages)
    assert (lines[0].field, lines[0].how, lines[0].text) == ("wishes", How.TOLD, "they/them please\ncall me Sam")


def test_C07_a_way_to_reach_them_stands_beside_what_they_sent() -> None:
    """What they wrote after it is added, for a no to a voicemail still holds; what they sent since holds it already."""
    messages = [patient(1, "my number is 555-0142"), noted(2, "contact", 1)]
    asked = Asked(1, None, answered=("contact",))
    before = {"items": [{"field": "contact", "text": "text, no voicemail"}], "declined": [], "approved_at": 5}
    lines = {line.field: (line.how, line.text) for line in lines_of(asked, before, messages)}
    assert lines["contact"] == (How.TOLD, "text, no voicemail\nmy number is 555-0142")
    assert reach_in(lines_of(asked, before, messages)) == reach_of("text, no voicemail\nmy number is 555-0142")
    lines = {line.field: (line.how, line.text) for line in lines_of(asked, before | {"approved_at": 30}, messages)}
    assert lines["contact"] == (How.SENT, "text, no voicemail")


def test_C15_what_was_taken_out_again_is_in_no_line() -> None:
    """It stands in the talk, and nowhere else."""
    messages = [patient(1, "don't call me ma'am"), noted(2, "wishes", 1)]
    assert "wishes" not in [line.field for line in lines_of(Asked(1), None, messages)]


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
