"""Logs hold ids and counts, never words."""

import io
import json

import structlog

from handoff.logs import ALLOWED, only_allowed

WORDS = "a very particular sentence about marmalade"


def test_a_field_that_is_not_allowed_is_taken_out() -> None:
    """Whatever a line was given, only known fields are written."""
    out = io.StringIO()
    log = structlog.wrap_logger(
        structlog.PrintLogger(out), processors=[only_allowed, structlog.processors.JSONRenderer()]
    )
    log.warning("assistant_failed", conversation="c1", why="timeout", text=WORDS, body={"text": WORDS})
    assert json.loads(out.getvalue()) == {"event": "assistant_failed", "conversation": "c1", "why": "timeout"}


def test_no_allowed_field_is_one_for_words() -> None:
    """The list itself is the promise."""
    assert not ALLOWED & {"text", "message", "body", "name", "phone", "exc_info", "exception", "password", "token"}
