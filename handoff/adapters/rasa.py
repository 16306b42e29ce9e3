"""The assistant: the Rasa box on loopback, over its edge channel (docs/protocol.md, "The edge and the Rasa box")."""

from typing import Any

import aiohttp

from handoff.service.ports.assistant import Answer, AssistantError, Question

BUDGET_S = 4.0
"""A turn's whole budget: longer than ten times a slow turn, shorter than a person's patience."""

CONNECT_S = 0.5
REST_S = 60.0
"""How long a line rests before it is let go: less than the box keeps it, so that none is used while it is hung up."""

READY_S = 1.0


class RasaAssistant:
    """The `Assistant` port."""

    def __init__(self, url: str, secret: str, *, budget_s: float = BUDGET_S) -> None:
        self._turn = f"{url.rstrip('/')}/webhooks/edge/turn"
        self._health = f"{url.rstrip('/')}/webhooks/edge/"
        self._headers = {"X-Edge-Secret": secret}
        self._timeout = aiohttp.ClientTimeout(total=budget_s, connect=CONNECT_S)
        self._session: aiohttp.ClientSession | None = None

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
            "denies": list(question.denies),
            "after": question.after,
        }
        try:
            async with self._http().post(self._turn, json=asked, headers=self._headers, timeout=self._timeout) as got:
                if got.status != 200:  # noqa: PLR2004
                    raise AssistantError(f"status_{got.status}")
                answer = await got.json()
                return Answer(tuple(_messages(answer)), answer.get("talk"), answer.get("bot"))
        except TimeoutError as error:
            raise AssistantError("timeout") from error
        except (aiohttp.ClientError, ValueError) as error:
            raise AssistantError("unreachable") from error

    async def ready(self) -> bool:
        """See `Assistant.ready`."""
        try:
            async with self._http().get(self._health, timeout=aiohttp.ClientTimeout(total=READY_S)) as got:
                return got.status == 200  # noqa: PLR2004
        except (TimeoutError, aiohttp.ClientError):
            return False

    async def aclose(self) -> None:
        """Close the connections to the box."""
        if self._session is not None:
            await self._session.close()

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:  # made inside the running loop
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(keepalive_timeout=REST_S))
        return self._session


def _messages(answer: Any) -> list[dict[str, Any]]:
    messages = answer.get("messages") if isinstance(answer, dict) else None
    if not isinstance(messages, list) or not messages or not all(isinstance(m, dict) for m in messages):
        raise AssistantError("empty")
    return messages
