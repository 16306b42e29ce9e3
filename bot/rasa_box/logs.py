"""Logs without a patient's words, whatever the level and whoever writes them.

Rasa puts messages, slots and request bodies into its log lines and tracebacks, at ERROR too. So only our own lines are
printed as they are; of everyone else's, and of every exception, only where it happened and of what kind it was.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import traceback
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from types import TracebackType

OURS = "bot.rasa_box"


class PlaceOnly(logging.Formatter):
    """Writes one JSON line: level, logger, place; the message only if it is ours; of an exception kind and places."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for a record."""
        line: dict[str, Any] = {
            "level": record.levelname.lower(),
            "logger": record.name,
            "at": f"{record.module}:{record.lineno}",
        }
        if record.name == OURS:
            line["event"] = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            line |= described(record.exc_info[0], record.exc_info[2])
        return json.dumps(line)


def described(kind: type[BaseException], trace: TracebackType | None) -> dict[str, Any]:
    """Return an exception's kind and its places in the code, without its message."""
    frames = traceback.extract_tb(trace)[-5:]
    return {"error": kind.__name__, "trace": [f"{frame.name}:{frame.lineno}" for frame in frames]}


def _event_name_only(_logger: Any, _method: str, event: dict[str, Any]) -> str:
    """Keep the constant name Rasa gives an event, and of our own lines the fields too."""
    name = event.pop("event", "")
    return json.dumps({"event": name, **event}) if event.pop("ours", False) else str(name).split(" ", 1)[0]


def configure() -> None:
    """Send every log line of this process through `PlaceOnly`. `LOG_LEVEL` sets the level (default WARNING)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlaceOnly())
    level = os.environ.get("LOG_LEVEL", "WARNING").upper()
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)  # the pinned old world's deprecations
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, _mark_ours, _event_name_only],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _last_words


def _mark_ours(logger: Any, _method: str, event: dict[str, Any]) -> dict[str, Any]:
    event.pop("exc_info", None)
    return {**event, "ours": True} if logger.name == OURS else event


def _last_words(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    sys.stderr.write(json.dumps({"level": "critical", "event": "crashed", **described(kind, trace)}) + "\n")
