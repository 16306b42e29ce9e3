"""No patient's word reaches a log line, whoever writes it and at whatever level."""

from __future__ import annotations

import io
import json
import logging
import warnings
from typing import TYPE_CHECKING

import pytest
import structlog
from talking import Conversation

from bot.rasa_box import logs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rasa.core.agent import Agent

SECRET = "my name is Zebulon Quagmire"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Everything this process logs, at the lowest level."""
    output = io.StringIO()
    monkeypatch.setenv("LOG_LEVEL", "DEBUG")
    monkeypatch.setattr("sys.stderr", output)
    logs.configure()
    yield output
    monkeypatch.undo()
    logs.configure()


def test_of_other_peoples_lines_only_the_place_is_printed(lines: io.StringIO) -> None:
    """Level, logger and place remain; message, arguments, extras and the exception's text are gone."""
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("rasa.core").exception("turn of %s failed", SECRET, extra={"text": SECRET})
    warnings.warn(SECRET, stacklevel=1)

    line = json.loads(lines.getvalue().splitlines()[0])
    assert line["logger"] == "rasa.core"
    assert line["error"] == "ValueError"
    assert "Zebulon" not in lines.getvalue()


def test_of_rasas_events_only_the_name_is_printed(lines: io.StringIO) -> None:
    """Rasa's structured events carry the whole message in their fields."""
    structlog.get_logger("rasa.core.processor").debug("processor.message.parse", parse_data_text=SECRET)

    assert "Zebulon" not in lines.getvalue()
    assert lines.getvalue()


def test_our_own_lines_are_printed_with_their_fields(lines: io.StringIO) -> None:
    """Ours name the event and the kind of error, so that something can be found out."""
    structlog.get_logger("bot.rasa_box").error("turn_failed", error="TimeoutError")

    assert json.loads(json.loads(lines.getvalue())["event"]) == {"event": "turn_failed", "error": "TimeoutError"}


async def test_a_whole_talk_leaves_no_word_in_the_logs(talk: Conversation, lines: io.StringIO) -> None:
    """Free talk, an answer in the form, an aside, a summary: at DEBUG, with the action server called."""
    await talk.say(SECRET)
    await talk.reach("helped")
    await talk.say(f"{SECRET} and so is my sister")
    await talk.press("/stop")
    shown = await talk.press("/show_summary")

    assert "Zebulon" in str(shown.effect)
    assert "Zebulon" not in lines.getvalue()


async def test_a_failing_turn_leaves_no_word_in_the_logs(agent_alone: Agent, lines: io.StringIO) -> None:
    """An action that cannot run is logged by Rasa with a traceback; without its text."""
    talk = Conversation(agent_alone)
    await talk.reach("helped")
    await talk.say(SECRET)
    await talk.press("/stop")
    await talk.press("/show_summary")

    assert "Zebulon" not in lines.getvalue()
    assert "error" in lines.getvalue()
