"""The line for a person in Redis: a sorted set of those waiting, one of the leases, a hash for each handoff."""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import COMMAND_S, SESSION_S, Keys
from handoff.adapters.redis_reconcile import RedisReconciler
from handoff.adapters.redis_scripts import Scripts, pairs, read
from handoff.domain.caseload import Care
from handoff.domain.handoff_states import Mended
from handoff.domain.ladder import Climb, Outcome, Rung
from handoff.domain.queue import TIMED_BAND_OFFSET, Cause, CloseReason, Danger, Deed, Place
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier
from handoff.domain.wait import KEPT, RECENT_GAPS, Gap, Pace, Wait, Waited
from handoff.errors import NotYoursError

_DENIED, _TOLD = b"denied:", b"told:"
"""What the fields of a handoff begin with that hold when a kind was said not to be so, and what was said in line."""


class RedisQueue:
    """The `Queue` port."""

    def __init__(self, redis: Client, keys: Keys, scripts: Scripts) -> None:
        self._redis = redis
        self._keys = keys
        self._scripts = scripts

    async def claim(
        self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "",
        care: Care | None = None, *, more: bool = False,
    ) -> Place:  # fmt: skip
        """See `Queue.claim`."""
        request = {
            "coordinator": coordinator, "command": command, "now": now, "lease": lease_ms, "handoff": handoff,
            "remember_command": COMMAND_S, "more": more, "kept": KEPT,
        } | _rules(care)  # fmt: skip
        return await self._step("claim", request)

    async def release(self, coordinator: str, handoff: str, now: int, care: Care | None = None) -> Place:
        """See `Queue.release`."""
        request = {"coordinator": coordinator, "handoff": handoff, "now": now} | _rest(care)
        return await self._step("release", request)

    async def put_back(self, supervisor: str, command: str, handoff: str, now: int, care: Care | None = None) -> Place:
        """See `Queue.put_back`."""
        request = {
            "coordinator": supervisor, "command": command, "handoff": handoff, "now": now, "supervisor": True,
            "remember": SESSION_S, "remember_command": COMMAND_S,
        } | _rest(care)  # fmt: skip
        return await self._step("release", request)

    async def give(
        self, supervisor: str, command: str, to: str, handoff: str, now: int, lease_ms: int, care: Care | None = None
    ) -> Place:
        """See `Queue.give`."""
        request = {
            "supervisor": supervisor, "command": command, "to": to, "handoff": handoff, "now": now, "lease": lease_ms,
            "kept": KEPT, "remember": SESSION_S, "remember_command": COMMAND_S,
        } | _rules(care) | _rest(care)  # fmt: skip
        return await self._step("give", request)

    async def close(
        self, coordinator: str, handoff: str, reason: CloseReason, now: int, care: Care | None = None,
        *, supervisor: bool = False,
    ) -> Place:  # fmt: skip
        """See `Queue.close`."""
        request = {
            "coordinator": coordinator, "handoff": handoff, "reason": reason, "now": now, "supervisor": supervisor,
            "remember": SESSION_S,
        } | _rest(care)  # fmt: skip
        return await self._step("close", request)

    async def renew(self, coordinator: str, now: int, lease_ms: int) -> None:
        """See `Queue.renew`."""
        with reaching_redis():
            held = await self._redis.zrange(self._keys.held(coordinator), 0, -1)
            if held:
                until = dict.fromkeys(held, now + lease_ms)
                await self._redis.zadd(self._keys.claims, until, xx=True)

    async def expire(self, now: int) -> list[Place]:
        """See `Queue.expire`."""
        return await self._return(self._keys.claims, "silent", now)

    async def unanswered(self, now: int) -> list[Place]:
        """See `Queue.unanswered`."""
        return await self._return(self._keys.unanswered, "unanswered", now)

    async def _return(self, due: str, why: str, now: int) -> list[Place]:
        with reaching_redis():
            lapsed = await self._redis.zrangebyscore(due, "-inf", now)
        returned = []
        for handoff in _names(lapsed):
            request = {
                "coordinator": "", "handoff": handoff, "now": now, "why": why, "remember": SESSION_S,
                "try_of": secrets.token_hex(8),  # the clock has no name of its own to know its own work by
            }  # fmt: skip
            try:
                returned.append(await self._step("release", request))
            except NotYoursError:
                continue  # renewed, written to, released or closed by someone else in between
        return returned

    async def returned(self, coordinator: str) -> dict[str, str]:
        """See `Queue.returned`."""
        with reaching_redis():
            found = await self._redis.hgetall(self._keys.returned(coordinator))
        return {handoff.decode(): why.decode() for handoff, why in found.items()}

    async def noted(self, coordinator: str, handoff: str) -> None:
        """See `Queue.noted`."""
        with reaching_redis():
            await self._redis.hdel(self._keys.returned(coordinator), handoff)

    async def place(self, handoff: str) -> Place | None:
        """See `Queue.place`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                pipe.hgetall(self._keys.handoff(handoff))
                pipe.zrank(self._keys.queue, handoff)
                pipe.zscore(self._keys.unanswered, handoff)
                fields, position, due = await pipe.execute()
        return _place(handoff, fields, position, due=due) if fields else None

    async def waiting(self, most: int | None = None) -> list[Place]:
        """See `Queue.waiting`."""
        with reaching_redis():
            handoffs = _names(await self._redis.zrange(self._keys.queue, 0, most - 1 if most else -1))
        return await self._in_line(handoffs)

    async def length(self) -> int:
        """See `Queue.length`."""
        with reaching_redis():
            return int(await self._redis.zcard(self._keys.queue))

    async def seen(self, conversations: Sequence[str], now: int) -> None:
        """See `Queue.seen`."""
        if conversations:
            await self._scripts.ask("seen", {"conversations": list(conversations), "now": now})

    async def leave(self, before: int, now: int) -> list[str]:
        """See `Queue.leave`."""
        left: list[str] = (await self._scripts.ask("leave", {"before": before, "now": now})).get("left", [])
        return left

    async def pace(self, now: int) -> Pace:
        """See `Queue.pace`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                pipe.lrange(self._keys.gaps, -RECENT_GAPS, -1)
                pipe.lrange(self._keys.waits, 0, -1)
                pipe.get(self._keys.line_since)
                pipe.hmget(self._keys.staffing, "ready", "since")
                pipe.zcount(self._keys.presence, now, "+inf")
                gaps, waits, moved, (staffed, since), ready = await pipe.execute()
        still = Gap(max(0, now - max(int(moved), int(since))), ready) if moved and staffed == b"1" else None
        return Pace([Gap(*_numbers(gap)) for gap in gaps], [Waited(*_numbers(waited)) for waited in waits], still)

    async def expect(self, handoff: str, wait: Wait, position: int) -> None:
        """See `Queue.expect`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.hsetnx(self._keys.handoff(handoff), "expected", str(wait.expected))
                pipe.hsetnx(self._keys.handoff(handoff), "expected_place", str(position))
                await pipe.execute()

    async def in_stat_band(self) -> int:
        """See `Queue.in_stat_band`."""
        with reaching_redis():
            return int(await self._redis.zcount(self._keys.queue, "-inf", f"({TIMED_BAND_OFFSET}"))

    async def order(self) -> list[str]:
        """See `Queue.order`."""
        with reaching_redis():
            return _names(await self._redis.zrange(self._keys.queue, 0, -1))

    async def places(self, handoffs: list[str]) -> list[Place]:
        """Return these places in one go, without their positions."""
        if not handoffs:
            return []
        with reaching_redis():
            found = await self._fields(handoffs)
            due = await self._redis.zmscore(self._keys.unanswered, handoffs)
        every = zip(handoffs, found, due, strict=True)
        return [_place(handoff, fields, None, due=by) for handoff, fields, by in every if fields]

    async def held_by(self, coordinator: str) -> list[Place]:
        """See `Queue.held_by`."""
        with reaching_redis():
            handoffs = _names(await self._redis.zrange(self._keys.held(coordinator), 0, -1))
        return await self.places(handoffs)

    async def in_care(self) -> list[Place]:
        """See `Queue.in_care`."""
        with reaching_redis():
            handoffs = _names(await self._redis.zrange(self._keys.claims, 0, -1))
        return await self.places(handoffs)

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

    async def _step(self, name: str, request: dict[str, Any]) -> Place:
        """Take a step with one handoff. Returns its place right after it."""
        answer, *found = await self._scripts.call(name, request)
        handoff: str = read(answer)["handoff"]
        fields, position = found
        return _place(handoff, pairs(fields), position)

    async def _in_line(self, handoffs: list[str]) -> list[Place]:
        with reaching_redis():
            found = await self._fields(handoffs)
            talks = [fields[b"conversation"] for fields in found if fields]
            seen = dict(zip(talks, await self._redis.zmscore(self._keys.here, talks), strict=True)) if talks else {}
        return [
            _place(handoff, fields, index, seen=seen.get(fields[b"conversation"]))
            for index, (handoff, fields) in enumerate(zip(handoffs, found, strict=True))
            if fields
        ]

    async def _fields(self, handoffs: list[str]) -> list[dict[bytes, bytes]]:
        async with self._redis.pipeline(transaction=False) as pipe:
            for handoff in handoffs:
                pipe.hgetall(self._keys.handoff(handoff))
            return list(await pipe.execute())


def _numbers(entry: bytes) -> list[int]:
    return [int(number) for number in entry.split(b":")]


def _rules(care: Care | None) -> dict[str, Any]:
    if care is None:
        return {}
    answer = {tier: care.answer_within(tier) for tier in Tier}
    return {"care": {"cap": care.cap, "weights": dict(care.weights), "answer": answer}}


def _rest(care: Care | None) -> dict[str, Any]:
    return {} if care is None else {"rest": {"wrap_up": care.wrap_up_ms, "breather": care.breather_ms}}


def _names(raw: Iterable[bytes]) -> list[str]:
    return [name.decode() for name in raw]


def _place(
    handoff: str, fields: dict[bytes, bytes], index: int | None, *, seen: float | None = None, due: float | None = None
) -> Place:
    newest = fields.get(b"newest_tier")
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
        seen_at=None if seen is None else int(seen),
        left=b"left" in fields,
        call_back=b"call_back" in fields,
        climb=_climb(fields) if b"rung" in fields else None,
        returned=int(fields.get(b"returned", 0)),
        newest=Danger(Tier(newest.decode()), fields[b"newest_kind"].decode()) if newest else None,
        unsure=fields.get(b"unsure") == b"1",
        denied=_named(fields, _DENIED),
        told=_named(fields, _TOLD),
        back=fields.get(b"back", b"").decode(),
        heard_in=fields.get(b"heard_in", b"").decode(),
        answer_by=None if due is None else int(due),
    )


def _named(fields: dict[bytes, bytes], begin: bytes) -> frozenset[str]:
    return frozenset(name[len(begin) :].decode() for name in fields if name.startswith(begin))


def _climb(fields: dict[bytes, bytes]) -> Climb:
    return Climb(
        rung=Rung(fields[b"rung"].decode()),
        outcome=Outcome(fields[b"rung_outcome"].decode()),
        tries=int(fields[b"rung_tries"]),
        at=int(fields[b"rung_at"]),
        until=int(fields[b"rung_until"]),
        tier=Tier(fields[b"rung_tier"].decode()),
        step=int(fields[b"rung_step"]),
    )
