"""The line for a person in Redis: a sorted set of those waiting, one of the leases, a hash for each handoff."""

from collections.abc import Iterable

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import COMMAND_S, Keys
from handoff.adapters.redis_reconcile import RedisReconciler
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.handoff_states import Mended
from handoff.domain.queue import Cause, CloseReason, Deed, Place
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier
from handoff.errors import FirstHelloError, NotFoundError


class RedisQueue:
    """The `Queue` port."""

    def __init__(self, redis: Client, keys: Keys, scripts: Scripts) -> None:
        self._redis = redis
        self._keys = keys
        self._scripts = scripts

    async def claim(self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "") -> Place:
        """See `Queue.claim`."""
        request = {
            "coordinator": coordinator, "command": command, "now": now, "lease": lease_ms, "handoff": handoff,
            "remember": COMMAND_S,
        }  # fmt: skip
        done = await self._scripts.ask("claim", request)
        return await self._known(done["handoff"])

    async def release(self, coordinator: str, handoff: str, now: int) -> Place:
        """See `Queue.release`."""
        await self._scripts.ask("release", {"coordinator": coordinator, "handoff": handoff, "now": now})
        return await self._known(handoff)

    async def put_back(self, supervisor: str, handoff: str, now: int) -> Place:
        """See `Queue.put_back`."""
        request = {"coordinator": supervisor, "handoff": handoff, "now": now, "supervisor": True}
        await self._scripts.ask("release", request)
        return await self._known(handoff)

    async def give(self, supervisor: str, to: str, handoff: str, now: int, lease_ms: int) -> Place:
        """See `Queue.give`."""
        request = {"supervisor": supervisor, "to": to, "handoff": handoff, "now": now, "lease": lease_ms}
        await self._scripts.ask("give", request)
        return await self._known(handoff)

    async def close(
        self, coordinator: str, handoff: str, reason: CloseReason, now: int, *, supervisor: bool = False
    ) -> Place:
        """See `Queue.close`."""
        request = {
            "coordinator": coordinator, "handoff": handoff, "reason": reason, "now": now, "supervisor": supervisor,
        }  # fmt: skip
        await self._scripts.ask("close", request)
        return await self._known(handoff)

    async def renew(self, coordinator: str, now: int, lease_ms: int) -> None:
        """See `Queue.renew`."""
        with reaching_redis():
            held = await self._redis.zrange(self._keys.held(coordinator), 0, -1)
            if held:
                until = dict.fromkeys(held, now + lease_ms)
                await self._redis.zadd(self._keys.claims, until, xx=True)

    async def expire(self, now: int) -> list[Place]:
        """See `Queue.expire`."""
        with reaching_redis():
            lapsed = await self._redis.zrangebyscore(self._keys.claims, "-inf", now)
        returned = []
        for handoff in _names(lapsed):
            try:
                returned.append(await self.release("", handoff, now))
            except FirstHelloError:
                continue  # renewed, released or closed by someone else in between
        return returned

    async def place(self, handoff: str) -> Place | None:
        """See `Queue.place`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                pipe.hgetall(self._keys.handoff(handoff))
                pipe.zrank(self._keys.queue, handoff)
                fields, position = await pipe.execute()
        return _place(handoff, fields, position) if fields else None

    async def waiting(self) -> list[Place]:
        """See `Queue.waiting`."""
        with reaching_redis():
            handoffs = _names(await self._redis.zrange(self._keys.queue, 0, -1))
        return await self._places(handoffs, in_line=True)

    async def held_by(self, coordinator: str) -> list[Place]:
        """See `Queue.held_by`."""
        with reaching_redis():
            handoffs = _names(await self._redis.zrange(self._keys.held(coordinator), 0, -1))
        return await self._places(handoffs, in_line=False)

    async def in_care(self) -> list[Place]:
        """See `Queue.in_care`."""
        with reaching_redis():
            handoffs = _names(await self._redis.zrange(self._keys.claims, 0, -1))
        return await self._places(handoffs, in_line=False)

    async def viewed(self, coordinator: str, handoff: str, now: int) -> None:
        """See `Queue.viewed`."""
        with reaching_redis():
            deed = {"what": "opened_talk", "who": coordinator, "at": now}
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.xadd(self._keys.audit, deed | {"handoff": handoff})
                pipe.xadd(self._keys.deeds(handoff), deed)
                await pipe.execute()

    async def reconcile(self, now: int) -> list[Mended]:
        """See `Queue.reconcile`."""
        return await RedisReconciler(self._redis, self._keys, self._scripts).run(now)

    async def deeds(self, handoff: str) -> list[Deed]:
        """See `Queue.deeds`."""
        with reaching_redis():
            entries = await self._redis.xrange(self._keys.deeds(handoff))
        return [Deed(did[b"what"].decode(), did[b"who"].decode(), int(did[b"at"])) for _, did in entries]

    async def _known(self, handoff: str) -> Place:
        place = await self.place(handoff)
        if place is None:
            raise NotFoundError
        return place

    async def _places(self, handoffs: list[str], *, in_line: bool) -> list[Place]:
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                for handoff in handoffs:
                    pipe.hgetall(self._keys.handoff(handoff))
                found = await pipe.execute()
        return [
            _place(handoff, fields, index if in_line else None)
            for index, (handoff, fields) in enumerate(zip(handoffs, found, strict=True))
            if fields
        ]


def _names(raw: Iterable[bytes]) -> list[str]:
    return [name.decode() for name in raw]


def _place(handoff: str, fields: dict[bytes, bytes], index: int | None) -> Place:
    return Place(
        handoff=handoff,
        conversation=fields[b"conversation"].decode(),
        tier=Tier(fields[b"tier"].decode()),
        kind=fields[b"kind"].decode(),
        cause=Cause(fields[b"cause"].decode()),
        arrived_at=int(fields[b"arrived_at"]),
        due_at=int(fields[b"due_at"]),
        locale=fields[b"locale"].decode(),
        owner=fields[b"owner"].decode() or None,
        position=None if index is None else index + 1,
        ended=CloseReason(fields[b"reason"].decode()) if b"reason" in fields else None,
        safety=Safety(fields[b"safety"].decode()) if b"safety" in fields else None,
    )
