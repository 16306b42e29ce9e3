"""The one way in: `POST /webhooks/edge/turn`, as docs/protocol.md describes it.

Rasa's own REST channel answers 200 with an empty list when a turn breaks, invents a shared sender when there is none,
and lets a text that begins with "/" be a command. This one does not.
"""

from __future__ import annotations

import hmac
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import structlog
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.core.constants import DEFAULT_INTENTS
from rasa.shared.core.events import BotUttered, UserUttered
from sanic import Blueprint, response
from sanic.exceptions import SanicException

from bot.hearing.answers.age import under_18
from bot.hearing.answers.standing import state_of
from bot.hearing.answers.taking import SKIP, WENT_ON
from bot.hearing.beside import ASKED, entities
from bot.hearing.changes.aside import left_open
from bot.rasa_box.bubbles import bubbles
from bot.rasa_box.gate import BEING_HURT, CRISIS, heard_in, is_crisis, overruling, question_of, risk_of
from bot.rasa_box.loading import SAVED
from bot.rasa_box.turns import Turns
from bot.rasa_box.unseen import take_back_unseen
from bot.rasa_box.wire import BadRequestError, TurnRequest, parse_payload

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rasa.core.agent import Agent
    from rasa.shared.core.trackers import DialogueStateTracker
    from sanic.request import Request
    from sanic.response import HTTPResponse

log = structlog.get_logger("bot.rasa_box")

Messages = list[dict[str, Any]]
Answer = dict[str, Any]
"""The body of a 200: `messages`, `talk`, `risk`, `bot`."""

NEVER_A_BUTTON = frozenset({*DEFAULT_INTENTS, CRISIS["name"], BEING_HURT["name"]})
"""Rasa's built-in commands (restart and the like), and what only the screen may say."""


GOES_ON = frozenset({"keep_talking", SKIP})
"""Buttons that lead back to the question that a quiet cry took off the table."""


class EdgeChannel(InputChannel):
    """Takes turns from the edge and answers each with everything the assistant said, or with an error."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._turns: Turns[Answer] = Turns()

    @classmethod
    def name(cls) -> str:
        """Name the channel, and with it the address: /webhooks/edge."""
        return "edge"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> EdgeChannel:
        """Create the channel from credentials.yml.

        Raises:
            RasaException: there is no secret.

        """
        if not credentials or not credentials.get("secret"):
            cls.raise_missing_credentials_exception()
        return cls(credentials["secret"])

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Return the two routes of this channel."""
        edge = Blueprint("edge")

        @edge.get("/")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"status": "ready" if ready else "starting"}, 200 if ready else 503)

        @edge.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            return await self._turn(request, on_new_message)

        return edge

    async def _turn(self, request: Request, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> HTTPResponse:
        secret = request.headers.get("X-Edge-Secret", "")
        if not hmac.compare_digest(secret.encode(errors="surrogateescape"), self._secret):
            return _error(401, "wrong_secret", "The secret is missing or wrong.")
        try:
            asked = TurnRequest.parse(_body(request))
            answer = await self._answer(request.app.ctx.agent, asked, on_new_message)
        except BadRequestError as error:
            return _error(400, "bad_request", str(error))
        except Exception as error:  # noqa: BLE001 - whatever broke, the edge gets a 500 and the log no words
            log.error("turn_failed", error=type(error).__name__)  # noqa: TRY400 - a traceback could carry words
            return _error(500, "turn_failed", "The turn broke.")
        if not answer["messages"]:
            log.error("turn_empty")
            return _error(502, "turn_empty", "The turn produced nothing.")
        return response.json(answer)

    async def _answer(
        self, agent: Agent, asked: TurnRequest, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> Answer:
        async def run() -> Answer:
            messages, after = await self._said(agent, asked, on_new_message)
            slots = after.current_slot_values() if after else {}
            talk = state_of(slots, question_of(after), ASKED)
            heard = after.latest_message if after else None
            talk["minor"] = talk["for_whom"] != "other" and under_18(heard and heard.intent_name, asked.words)
            return {"messages": messages, "talk": talk, "bot": agent.model_id}

        answer = await self._turns.once(asked.sender, asked.message_id, run)
        return {**answer, "risk": _gravest(asked.words, asked)}

    async def _said(
        self, agent: Agent, asked: TurnRequest, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> tuple[Messages, DialogueStateTracker | None]:
        last = self._turns.last(asked.sender)
        overruled = _heard_in_the_talk(asked)
        before = None
        if last is None or asked.after not in (None, last) or overruled or asked.payload is not None:
            before = await agent.tracker_store.retrieve(asked.sender)
        if last is None:
            earlier = await _answer_in(before, asked.message_id)
            if earlier is not None:
                return earlier, before
        before = await take_back_unseen(agent.tracker_store, before, asked.after)
        message = _user_message(agent, asked, overruled, before)
        SAVED.set(None)
        await on_new_message(message)
        return bubbles(message.output_channel.messages), SAVED.get()


def _body(request: Request) -> Any:
    try:
        return request.json
    except SanicException as error:
        raise BadRequestError("The body is not JSON.") from error


def _user_message(
    agent: Agent, asked: TurnRequest, overruled: dict[str, Any] | None, before: DialogueStateTracker | None
) -> UserMessage:
    """Return the message for Rasa. What does not go through the pipeline gets here what the gate would add."""
    risk, parse_data = _gravest(asked.words, asked), overruled
    if asked.payload is not None:
        parse_data = parse_payload(asked, set(agent.domain.intents) - NEVER_A_BUTTON)
        if is_crisis(risk_of(asked.payload)):
            parse_data["intent"] = dict(CRISIS)
    if parse_data is not None:
        heard = heard_in(before, asked.words, parse_data["intent"]["name"], risk)
        if heard.intent in GOES_ON and left_open(heard) is not None:
            heard = replace(heard, intent=WENT_ON)
            parse_data["intent"] = {**parse_data["intent"], "name": WENT_ON}
        parse_data["entities"] += entities(asked.beside, heard)
    return UserMessage(
        asked.words,
        CollectingOutputChannel(),
        asked.sender,
        parse_data=parse_data,
        input_channel=EdgeChannel.name(),
        message_id=asked.message_id,
        metadata=asked.beside,
    )


def _gravest(text: str, asked: TurnRequest) -> dict[str, str]:
    """Return the risk of a text as the edge heard it or as it is alone, whichever is graver."""
    alone = risk_of(text)
    return min(alone, asked.risk or alone, key=lambda risk: risk["tier"])


def _heard_in_the_talk(asked: TurnRequest) -> dict[str, Any] | None:
    """Return the parse data of a text in which only its talk tells the risk, or None: then the pipeline reads it."""
    risk = _gravest(asked.text, asked)
    intent = overruling(risk)
    if asked.payload is not None or intent is None or overruling(risk_of(asked.text)) == intent:
        return None
    return {"text": asked.text, "intent": dict(intent), "intent_ranking": [dict(intent)], "entities": []}


async def _answer_in(tracker: DialogueStateTracker | None, message_id: str) -> Messages | None:
    """Return what was said to this message in an earlier life of the box, or None when it is new."""
    collector, found = CollectingOutputChannel(), False
    for event in tracker.events if tracker else ():
        if isinstance(event, UserUttered):
            found = found or event.message_id == message_id
            if found and event.message_id != message_id:
                break
        elif found and isinstance(event, BotUttered):
            await collector.send_response(tracker.sender_id, event.message())
    return bubbles(collector.messages) if found else None


def _error(status: int, code: str, message: str) -> HTTPResponse:
    return response.json({"error": {"code": code, "message": message}}, status)
