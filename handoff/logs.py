"""Logs: one JSON object a line, with ids and counts only. Never a patient's words, names or addresses."""

import logging
import sys

import structlog

ALLOWED = frozenset({
    "event", "level", "timestamp", "conversation", "handoff", "coordinator", "route", "error", "why", "port", "count",
    "what", "who", "tier",
})  # fmt: skip
"""The only fields a log line may have; anything else is taken out before it is written."""


def configure() -> None:
    """Set logging up for a process."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def only_allowed(_: object, __: str, line: structlog.types.EventDict) -> structlog.types.EventDict:
    """Keep the allowed fields of a log line."""
    return {name: value for name, value in line.items() if name in ALLOWED}
