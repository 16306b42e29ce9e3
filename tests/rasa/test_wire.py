"""What the channel accepts, and that text stays text."""

from __future__ import annotations

from typing import Any

import pytest

from bot.hearing.answers.taking import SKIPPED, TOLD
from bot.rasa_box.wire import BadRequestError, TurnRequest, as_data, parse_payload

GOOD = {"sender": "e-1", "message_id": "m-1", "text": "hello", "locale": "en", "payload": None}
INTENTS = {"skip", "answer", "change_answer"}


def asked(**changes: Any) -> TurnRequest:
    """Return a good request with some fields changed."""
    return TurnRequest.parse({**GOOD, **changes})


@pytest.mark.parametrize("field", ["sender", "message_id", "text", "locale"])
@pytest.mark.parametrize("value", [None, "", "  \n", 7, [], {}])
def test_a_missing_or_blank_field_is_refused(field: str, value: Any) -> None:
    """Rasa would invent a sender that several patients share; we refuse."""
    with pytest.raises(BadRequestError, match=field):
        asked(**{field: value})


@pytest.mark.parametrize("body", [None, [], "text", 3])
def test_a_body_that_is_no_object_is_refused(body: Any) -> None:
    """Only a JSON object is a request."""
    with pytest.raises(BadRequestError):
        TurnRequest.parse(body)


@pytest.mark.parametrize("risk", [[], "T1", {"tier": "T1"}, {"tier": "T9", "kind": "none"}, {"tier": "T1", "kind": 3}])
def test_a_risk_that_is_none_of_ours_is_refused(risk: Any) -> None:
    """A tier and a kind the screen knows, or nothing."""
    with pytest.raises(BadRequestError, match="risk"):
        asked(risk=risk)


def test_what_the_edge_heard_comes_along() -> None:
    """As it was heard, and None where the edge says nothing about it."""
    assert asked(risk={"tier": "T1", "kind": "self_harm"}).risk == {"tier": "T1", "kind": "self_harm"}
    assert asked().risk is None


@pytest.mark.parametrize(
    "known", [[], "x", {"shoe_size": "9"}, {"goal": ""}, {"goal": 3}, {"goal": False}, {"check_in": "x"}]
)
def test_what_is_known_must_be_answers_to_our_questions(known: Any) -> None:
    """Words, null for a question that was declined, or true where the edge has no words."""
    with pytest.raises(BadRequestError, match="known"):
        asked(known=known)


def test_what_the_edge_tells_comes_along() -> None:
    """The profile and what an earlier talk has answered; an edge that says neither is taken at its word."""
    told = asked(profile="logistics_only", known={"goal": "to sleep", "contact": None, "name": True})

    assert told.profile == "logistics_only"
    assert told.known == {"goal": "to sleep", "contact": SKIPPED, "name": TOLD}
    assert (asked().profile, asked().known) == ("full", {})
    with pytest.raises(BadRequestError, match="profile"):
        asked(profile="none")


def test_what_is_denied_comes_along() -> None:
    """Kinds of danger that the edge knows, or none."""
    assert asked(denies=["abuse_danger"]).beside["denies"] == ["abuse_danger"]
    assert asked().denies == ()
    for denies in ("x", ["x"], 3, [None]):
        with pytest.raises(BadRequestError, match="denies"):
            asked(denies=denies)


def test_which_answer_was_seen_last_comes_along() -> None:
    """An empty id is that of nobody, and not the same as none told."""
    assert [asked(after=after).after for after in ("m1", "", None)] == ["m1", "", None]
    assert asked().after is None
    for after in (3, ["m1"], "x" * 201):
        with pytest.raises(BadRequestError, match="after"):
            asked(after=after)


def test_a_refusal_never_repeats_the_value() -> None:
    """What was wrong is named, what was written is not."""
    with pytest.raises(BadRequestError) as caught:
        asked(sender="x" * 500, text="my secret")

    assert "secret" not in str(caught.value)
    assert "xxx" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("hello", "hello"),
        ("  hello ", "hello"),
        ("/restart", "restart"),
        ("///restart", "restart"),
        (" \t/ /\n/restart", "restart"),
        ("\u200b\ufeff/restart", "restart"),
        ("\x00\x1f/restart", "restart"),
        ("\uff0frestart", "restart"),
        ("\u2044\u2215\u29f8restart", "restart"),
        ("/", ""),
        ("and/or", "and/or"),
        ("24/7", "24/7"),
        ("¿/qué?", "¿/qué?"),
    ],
)
def test_only_what_could_be_a_command_is_taken_off(text: str, data: str) -> None:
    """Slashes in front, drawn or hidden in any way, go; all else stays."""
    assert as_data(text) == data


def test_a_buttons_command_becomes_parse_data() -> None:
    """Intent and entities, with full confidence and without any model."""
    parsed = parse_payload(asked(payload='/change_answer{"field": "goal"}', locale="es"), INTENTS)

    assert parsed["intent"] == {"name": "change_answer", "confidence": 1.0}
    assert [(e["entity"], e["value"]) for e in parsed["entities"]] == [("field", "goal")]


def test_a_button_of_plain_words_is_an_answer() -> None:
    """The words of "For me" are what was answered."""
    parsed = parse_payload(asked(payload="For me"), INTENTS)

    assert (parsed["intent"]["name"], parsed["text"]) == ("answer", "For me")


@pytest.mark.parametrize(
    "payload",
    [
        "/restart",
        "/nonsense",
        "/",
        "/skip extra",
        "/change_answer{",
        '/change_answer{"field": 3}',
        '/change_answer{"field": {"a": 1}}',
        '/change_answer{"locale": "es"}',
        '/change_answer{"ssn": "1"}',
        '/change_answer{"goal": "to sleep"}',
        '/change_answer{"field": "' + "x" * 300 + '"}',
        "/skip@1.0",
    ],
)
def test_a_payload_we_never_offered_is_refused(payload: str) -> None:
    """Unknown intents and entities, broken JSON, Rasa's own commands."""
    with pytest.raises(BadRequestError):
        parse_payload(asked(payload=payload), INTENTS)
