"""Changes between edge processes over Redis publish/subscribe.

A message that was just kept travels along, so that an open socket that is up to date shows it without reading. Whatever
else changed, and whatever may have been missed, sockets read themselves, each from its own place on.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import structlog
from pydantic_core import from_json
from redis.exceptions import TimeoutError as RedisTimeoutError

from handoff.adapters.bodies import decode
from handoff.adapters.redis_client import LOST, Client
from handoff.adapters.redis_keys import Keys
from handoff.domain.conversation import State
from handoff.domain.messages import Author, Message
from handoff.service.ports.world import Change, News

QUIET_S = 10.0
"""After so long without news the line is asked whether it is alive; after twice as long it is given up."""

RETRY_S = 0.5
"""Pause before listening again after the line to Redis broke."""

_log = structlog.get_logger()


class RedisBus:
    """The `Bus` port."""

    def __init__(self, redis: Client, keys: Keys) -> None:
        self._redis = redis
        self._keys = keys

    async def changes(self) -> AsyncIterator[Change]:
        """See `Bus.changes`."""
        while True:
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as pubsub:
                    await pubsub.subscribe(self._keys.wire)
                    yield Change(gap=True)  # whatever happened while nobody listened
                    async for data in _heard(pubsub):
                        yield _change(data)
            except LOST as error:
                _log.warning("bus_lost", error=type(error).__name__)
            await asyncio.sleep(RETRY_S)


async def _heard(pubsub: Any) -> AsyncIterator[bytes]:
    """Yield what is published; ping a line that has gone quiet, and give up one that does not answer."""
    asked = False
    while True:
        message = await pubsub.get_message(timeout=QUIET_S)
        if message is None and asked:
            raise RedisTimeoutError("the line for news is dead")
        if message is None:
            await pubsub.ping()
        elif message["type"] == "message":
            yield message["data"]
        asked = message is None


def _change(data: bytes) -> Change:
    envelope, _, body = data.partition(b"\n")
    fields = from_json(envelope)
    return Change(
        conversation=fields.get("conversation"),
        board=fields.get("queue", False),
        news=_news(fields, body) if body else None,
    )


def _news(fields: Mapping[str, Any], body: bytes) -> News:
    message = Message(fields["seq"], Author(fields["by"]), fields["at"], decode(body))
    return News(message, State(fields["state"]), fields["handoff"] or None, fields["owner"] or None)
