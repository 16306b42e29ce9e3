"""Trackers in Redis, asynchronous and bounded in time.

Rasa's own Redis store blocks the event loop, has no time limits and drops a key prefix that is not alphanumeric.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.conversation import Dialogue
from rasa.shared.core.events import Event
from redis.asyncio import Redis, RedisCluster
from redis.asyncio.cluster import ClusterNode
from redis.asyncio.sentinel import Sentinel

from bot.rasa_box.compact import compacted
from bot.redis_address import many

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rasa.core.brokers.broker import EventBroker
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.trackers import DialogueStateTracker

SECONDS = 1.0
"""How long Redis may take to connect or to answer. The edge gives a whole turn four seconds."""


class RedisTrackers(TrackerStore, SerializedTrackerAsText):
    """Keeps each conversation as JSON under `{clinic}:tracker:<sender>`, for `ttl_seconds` after its last turn.

    One process writes a sender at a time (the edge routes by conversation, the channel takes turns), so the whole
    tracker is written without merging.
    """

    def __init__(
        self,
        domain: Domain,
        host: str,
        clinic: str,
        ttl_seconds: str,
        event_broker: EventBroker | None = None,
    ) -> None:
        """Create the store. `host` is an address (bot/redis_address.py); it is Rasa's name for the setting `url`."""
        super().__init__(domain, event_broker)
        self._prefix = f"{{{clinic}}}:tracker:"
        self._ttl = int(ttl_seconds)
        self._redis = _connect(host)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the whole conversation.

        Raises:
            redis.RedisError: it could not be written; the turn must fail.

        """
        await self._redis.set(self._prefix + tracker.sender_id, self.serialise_tracker(tracker), ex=self._ttl)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the conversation, or None when there is none.

        Raises:
            redis.RedisError: it could not be read; the turn must fail rather than begin anew.

        """
        stored = await self._redis.get(self._prefix + sender_id)
        return None if stored is None else self.deserialise_tracker(sender_id, stored)

    def serialise_tracker(self, tracker: DialogueStateTracker) -> str:
        """Return the conversation as JSON, its earlier turns as what they came to (bot.rasa_box.compact)."""
        events = compacted(list(tracker.events), lambda: self.init_tracker(tracker.sender_id))
        return json.dumps({"name": tracker.sender_id, "events": [event.as_dict() for event in events]})

    def deserialise_tracker(self, sender_id: str, serialised_tracker: str) -> DialogueStateTracker:
        """Return the conversation from its JSON.

        As Rasa does it, but for looking up each event's class once and not anew for each event: half of a late turn.
        """
        stored = json.loads(serialised_tracker)
        tracker = self.init_tracker(sender_id)
        tracker.recreate_from_dialogue(Dialogue(stored["name"], [_event(event) for event in stored["events"]]))
        return tracker

    async def keys(self) -> Iterable[str]:
        """Return the senders of all conversations; for offline reports."""
        return [key[len(self._prefix) :] async for key in self._redis.scan_iter(match=f"{self._prefix}*")]

    async def close(self) -> None:
        """Close the connections."""
        await self._redis.close()


def _connect(url: str) -> Any:
    servers = many(url)
    line = {"socket_connect_timeout": SECONDS, "socket_timeout": SECONDS}
    if servers is None:
        return Redis.from_url(url, decode_responses=True, **line)
    line |= {"ssl": servers.tls}
    login = {"decode_responses": True, "username": servers.username, "password": servers.password}
    if servers.kind == "sentinel":
        asking = line | {"password": servers.sentinel_password}
        return Sentinel(servers.nodes, sentinel_kwargs=asking).master_for(servers.service, **line, **login)
    return RedisCluster(startup_nodes=[ClusterNode(*node) for node in servers.nodes], **line, **login)


_class_of = cache(Event.resolve_by_type)


def _event(parameters: dict[str, Any]) -> Event:
    return _class_of(parameters["event"])._from_parameters(parameters)  # noqa: SLF001 - as Event.from_parameters does
