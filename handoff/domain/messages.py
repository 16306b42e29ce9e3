"""Messages, as the store numbers them. What a body says is opaque below the service layer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from handoff.domain.tiers import Tier

MAX_TEXT = 4_000
"""Longest message, in characters: several times what people write in one go, and safe for every part behind it."""

type Body = dict[str, Any]
"""A message's content: `text`, and perhaps `id`, `locale`, `choices`, `summary`, `card`, `name`, `role`, `risk`,
`safety` (the safety question, or an answer by button), `denies` (kinds of danger they say are not so), `ends` (the
handoff ended here), `says_how` (to reach them), `unanswered` (numbers of the patient's messages that asked what the bot
does not know), `notes` (by line of the record, the numbers of the patient's messages that the bot noted for it). A
second look is the service's: a `card`, its `risk` with the number of the patient's message in `about`, and most often a
`text`."""


class Author(StrEnum):
    """Who a message is from."""

    PATIENT = "patient"
    BOT = "bot"
    HUMAN = "human"
    SERVICE = "service"  # the edge itself: greetings, places in line, endings


@dataclass(frozen=True, slots=True)
class Message:
    """A stored message. `seq` counts from 1 without gaps; `at` is ms."""

    seq: int
    by: Author
    at: int
    body: Body


def gravest(messages: Iterable[Message]) -> Body | None:
    """Return the body of the message in which most risk was heard, if there was any."""
    flagged = (message.body for message in messages if "risk" in message.body)
    return min(flagged, key=lambda body: Tier(body["risk"]["tier"]), default=None)


def standing(messages: Iterable[Message]) -> list[Body]:
    """Return what was heard as risk and not said to be otherwise since, in order."""
    heard: list[Body] = []
    for message in messages:
        if "risk" in message.body:
            heard.append(message.body["risk"])
        if denies := message.body.get("denies"):
            heard = [risk for risk in heard if risk["kind"] not in denies]
    return heard


# Controls (but tab and new line), broken surrogates, and the marks that could reorder what staff read.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def clean_text(raw: str) -> str:
    """Return the text as it is stored: trimmed, without control characters and broken surrogates."""
    return _UNPRINTABLE.sub("", raw.replace("\r\n", "\n").replace("\r", "\n")).strip()
