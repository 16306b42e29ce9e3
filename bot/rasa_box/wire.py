"""What the edge may ask: checked and turned into plain values before Rasa sees any of it."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.taking import SKIPPED, TOLD
from bot.hearing.beside import ASKED, LOCALES
from bot.profile import PROFILES
from bot.risk import Kind, Tier

if TYPE_CHECKING:
    from collections.abc import Collection

ANSWER = "answer"
"""The intent of a button whose payload is the answer itself and not a command."""

BUTTON_ENTITIES = frozenset({"field"})
"""What a button may carry. Everything else comes from the edge or is found in words."""

ID_LIMIT = 200
"""Longest sender or message id, in characters."""

SLASHES = frozenset("/\u2044\u2215\u2571\u29f8\uff0f\u2afd\u29f6\u3033")
"""The slash and the signs that look like one: fraction, division, box drawing, big, full width, …"""

_PAYLOAD = re.compile(r"/(?P<intent>[a-z_]{1,50})(?P<entities>\{.*\})?", re.DOTALL)


class BadRequestError(Exception):
    """The request is not one the edge may send. The message names the field, never its value."""


@dataclass(frozen=True)
class TurnRequest:
    """One turn: `text` is data, and `payload` a button the box itself offered, or None.

    `risk` is what the edge heard in the text, or None: the edge knows the messages before it. `profile` says what the
    law lets a program say; `known` are answers of an earlier talk, `SKIPPED` where the question was declined and `TOLD`
    where it was answered in words the edge does not have; `talk_tier` is the gravest the edge heard in this
    conversation so far, with any second look, or None. `waiting`: they are in line for a person. `denies` are the kinds
    of danger, heard before, that the text says are not so. `after` is the last message of this sender whose answer was
    seen, "" where none was, None where that is not known.
    """

    sender: str
    message_id: str
    text: str
    locale: str
    payload: str | None
    risk: dict[str, str] | None = None
    profile: str = PROFILES[0]
    known: dict[str, str] = field(default_factory=dict)
    talk_tier: str | None = None
    waiting: bool = False
    denies: tuple[str, ...] = ()
    after: str | None = None

    @property
    def words(self) -> str:
        """The text, or the payload of the button that was pressed."""
        return self.text if self.payload is None else self.payload

    @property
    def beside(self) -> dict[str, Any]:
        """What the edge tells with the words."""
        return {
            "locale": self.locale, "profile": self.profile, "known": self.known, "talk_tier": self.talk_tier,
            "waiting": self.waiting, "denies": list(self.denies),
        }  # fmt: skip

    @classmethod
    def parse(cls, body: Any) -> TurnRequest:
        """Read a request.

        Raises:
            BadRequestError: a field is missing, blank or of the wrong kind.

        """
        if not isinstance(body, dict):
            raise BadRequestError("The body is not a JSON object.")
        payload = body.get("payload")
        if payload is not None:
            _text(body, "payload")
        locale = body.get("locale")
        if locale not in LOCALES:
            raise BadRequestError("locale is missing or unknown.")
        text = _text(body, "text") if payload is None else str(body.get("text") or "")
        sender, message_id = _identifier(body, "sender"), _identifier(body, "message_id")
        return cls(
            sender,
            message_id,
            as_data(text),
            locale,
            payload,
            _risk(body.get("risk")),
            _profile(body.get("profile")),
            _known(body.get("known")),
            _tier(body.get("talk_tier")),
            _flag(body, "waiting"),
            _kinds(body.get("denies")),
            _after(body.get("after")),
        )


def _profile(profile: Any) -> str:
    if profile is not None and profile not in PROFILES:
        raise BadRequestError("profile is unknown.")
    return profile or PROFILES[0]


def _known(known: Any) -> dict[str, str]:
    if known is None:
        return {}
    if not isinstance(known, dict) or not set(known) <= set(ASKED):
        raise BadRequestError("known names something that is no question.")
    if not all(text is None or text is True or (isinstance(text, str) and text.strip()) for text in known.values()):
        raise BadRequestError("known carries something that is no answer.")
    return {name: SKIPPED if text is None else TOLD if text is True else text for name, text in known.items()}


def _risk(risk: Any) -> dict[str, str] | None:
    if risk is None:
        return None
    try:
        return {"tier": Tier(risk["tier"]).value, "kind": Kind(risk["kind"]).value}
    except (KeyError, TypeError, ValueError) as error:
        raise BadRequestError("risk is not a tier and a kind.") from error


def _tier(tier: Any) -> str | None:
    try:
        return None if tier is None else Tier(tier).value
    except ValueError as error:
        raise BadRequestError("talk_tier is no tier.") from error


def _kinds(denies: Any) -> tuple[str, ...]:
    try:
        return tuple(Kind(kind).value for kind in denies or ())
    except (TypeError, ValueError) as error:
        raise BadRequestError("denies is no list of kinds.") from error


def _after(after: Any) -> str | None:
    if after is not None and (not isinstance(after, str) or len(after) > ID_LIMIT):
        raise BadRequestError("after is no message id.")
    return after


def _flag(body: dict[str, Any], name: str) -> bool:
    value = body.get(name)
    if value not in (None, True, False):
        raise BadRequestError(f"{name} is neither true nor false.")
    return bool(value)


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadRequestError(f"{name} is missing or blank.")
    return value


def _identifier(body: dict[str, Any], name: str) -> str:
    value = _text(body, name)
    if len(value) > ID_LIMIT:
        raise BadRequestError(f"{name} is too long.")
    return value


def as_data(text: str) -> str:
    """Return the text without what could make it a command: slashes in front, however they are drawn or hidden.

    Rasa reads a text that begins with "/" as an intent with full confidence, also after blanks.
    """
    end = 0
    for place, char in enumerate(text):
        if char in SLASHES:
            end = place + 1
        elif not (char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Mn")):
            break
    return text[end:].strip()


def parse_payload(request: TurnRequest, intents: Collection[str]) -> dict[str, Any]:
    """Return Rasa's parse data for a pressed button, without what comes beside it.

    Raises:
        BadRequestError: not a payload of this assistant.

    """
    payload = request.payload or ""
    name, found = (ANSWER, {}) if not payload.startswith("/") else _command(payload)
    if name not in intents:
        raise BadRequestError("payload names no intent of this assistant.")
    if not set(found) <= BUTTON_ENTITIES:
        raise BadRequestError("payload carries what no button of this assistant does.")
    intent = {"name": name, "confidence": 1.0}
    return {
        "text": payload,
        "intent": intent,
        "intent_ranking": [intent],
        "entities": [{"entity": key, "value": value, "start": 0, "end": 0} for key, value in found.items()],
    }


def _command(payload: str) -> tuple[str, dict[str, str]]:
    match = _PAYLOAD.fullmatch(payload)
    if match is None:
        raise BadRequestError("payload is not a command.")
    try:
        found = json.loads(match["entities"] or "{}")
    except ValueError as error:
        raise BadRequestError("payload carries broken JSON.") from error
    if not all(isinstance(value, str) and len(value) <= ID_LIMIT for value in found.values()):
        raise BadRequestError("payload carries a value that is not a short text.")
    return match["intent"], found
