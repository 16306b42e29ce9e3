"""Changes between edge processes over Redis publish/subscribe. Only hints travel: sockets read the truth themselves."""

import asyncio
import json
from collections.abc import AsyncIterator

import structlog
from redis.exceptions import RedisError

from handoff.adapters.redis_client import Client
from handoff.adapters.redis_keys import Keys
from handoff.service.ports import Change

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
                    async for message in pubsub.listen():
                        yield _change(message["data"])
            except (RedisError, OSError) as error:
                _log.warning("bus_lost", error=type(error).__name__)
            await asyncio.sleep(RETRY_S)


def _change(data: bytes) -> Change:
    fields = json.loads(data)
    return Change(conversation=fields.get("conversation"), board=fields.get("queue", False))
