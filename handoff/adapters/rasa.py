"""The assistant: the Rasa box on loopback, over its edge channel (docs/protocol.md, "The edge and the Rasa box")."""

import asyncio
from typing import Any

from pydantic_core import from_json, to_json

from handoff.adapters.http_lines import LineError, Lines
from handoff.service.ports.assistant import Answer, AssistantError, Question

BUDGET_S = 4.0
"""A turn's whole budget: longer than ten times a slow turn, shorter than a person's patience."""

READY_S = 1.0
_PATH = "/webhooks/edge/"


class RasaAssistant:
    """The `Assistant` port."""

    def __init__(self, url: str, secret: str, *, budget_s: float = BUDGET_S) -> None:
        self._box = Lines(url)
        self._headers = {"X-Edge-Secret": secret, "Content-Type": "application/json"}
        self._budget_s = budget_s

    async def answer(self, question: Question) -> Answer:
        """See `Assistant.answer`."""
        asked = {
            "sender": question.episode,
            "message_id": question.id,
            "text": question.text,
            "locale": question.locale,
            "payload": question.payload,
            "risk": question.risk,
            "profile": question.profile,
            "known": question.known,
            "talk_tier": question.talk_tier,
            "waiting": question.waiting,
        }
        try:
            async with asyncio.timeout(self._budget_s):
                status, body = await self._box.ask("POST", f"{_PATH}turn", self._headers, to_json(asked))
            if status != 200:  # noqa: PLR2004
                raise AssistantError(f"status_{status}")
            answer = from_json(body)
        except TimeoutError as error:
            raise AssistantError("timeout") from error
        except (LineError, ValueError) as error:
            raise AssistantError("unreachable") from error
        messages = tuple(_messages(answer))
        return Answer(messages, answer.get("talk"), answer.get("bot"))

    async def ready(self) -> bool:
        """See `Assistant.ready`."""
        try:
            async with asyncio.timeout(READY_S):
                status, _ = await self._box.ask("GET", _PATH)
        except (TimeoutError, LineError):
            return False
        return status == 200  # noqa: PLR2004

    async def aclose(self) -> None:
        """Close the lines to the box."""
        self._box.close()


def _messages(answer: Any) -> list[dict[str, Any]]:
    messages = answer.get("messages") if isinstance(answer, dict) else None
    if not isinstance(messages, list) or not messages or not all(isinstance(m, dict) for m in messages):
        raise AssistantError("empty")
    return messages
