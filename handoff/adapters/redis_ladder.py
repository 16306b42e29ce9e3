"""The ladder in Redis: who is looked at when, how far each has climbed, and the news of all transitions."""

import secrets
from collections.abc import Sequence
from typing import Any

from redis.exceptions import ResponseError

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_queue import RedisQueue
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.ladder import Climb, Staffing
from handoff.domain.queue import Place
from handoff.domain.tiers import Tier
from handoff.service.ports.ladder import Transition

GROUP = "journal"
LOST_MS = 30_000
"""When news that a process has read and not taken in goes to another."""

_ONCE = {"claimed": "claimed_at", "first_words": ""}
"""What is counted the first time only, and the field that notes it where the step itself has not."""


class RedisLadder:
    """The `Ladder` port."""

    def __init__(self, scripts: Scripts, queue: RedisQueue) -> None:
        self._scripts = scripts
        self._queue = queue

    async def look(self, now: int, lease_ms: int, most: int) -> tuple[Staffing, list[Place]]:
        """See `Ladder.look`."""
        request = {"now": now, "lease": lease_ms, "most": most}
        seen = await self._scripts.ask("look", request)
        return Staffing(seen["ready"], seen["since"]), await self._queue.places(list(seen["found"]))

    async def look_again(self, handoffs: Sequence[tuple[str, int]], lent_until: int) -> None:
        """See `Ladder.look_again`."""
        if handoffs:
            await self._scripts.ask("look_again", {"handoffs": handoffs, "lent_until": lent_until})

    async def write(self, handoff: str, climb: Climb, now: int, look_at: int) -> bool:
        """See `Ladder.write`."""
        request = {
            "handoff": handoff, "rung": climb.rung, "outcome": climb.outcome, "tries": climb.tries, "at": climb.at,
            "until": climb.until, "tier": climb.tier, "step": climb.step, "now": now, "look_at": look_at,
            "try_of": secrets.token_hex(8),
        }  # fmt: skip
        done = await self._scripts.ask("climb", request)
        return bool(done["waits"])


class RedisJournal:
    """The `Journal` port: the audit, read by all processes of a clinic as one group."""

    def __init__(self, redis: Client, keys: Keys) -> None:
        self._redis = redis
        self._keys = keys
        self._began = False

    async def read(self, reader: str, most: int) -> list[Transition]:
        """See `Journal.read`. A clinic's first reader begins with what comes from then on."""
        with reaching_redis():
            try:
                return await self._read(reader, most)
            except ResponseError:  # the group is gone with the store it was in: begin anew
                self._began = False
                raise

    async def _read(self, reader: str, most: int) -> list[Transition]:
        if not self._began:
            await self._begin()
        _, lost, *_ = await self._redis.xautoclaim(self._keys.audit, GROUP, reader, LOST_MS, count=most)
        new = await self._redis.xreadgroup(GROUP, reader, {self._keys.audit: ">"}, count=most)
        entries = [*lost, *(entry for _, found in new for entry in found)]
        return await self._transitions([(name, did) for name, did in entries if did])

    async def done(self, transitions: Sequence[Transition]) -> None:
        """See `Journal.done`."""
        if transitions:
            with reaching_redis():
                await self._redis.xack(self._keys.audit, GROUP, *(one.id for one in transitions))

    async def _begin(self) -> None:
        try:
            await self._redis.xgroup_create(self._keys.audit, GROUP, id="$", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise
        self._began = True

    async def _transitions(self, entries: list[tuple[bytes, dict[bytes, bytes]]]) -> list[Transition]:
        async with self._redis.pipeline(transaction=False) as pipe:
            for _, did in entries:
                key = self._keys.handoff(did.get(b"handoff", b"").decode())
                once = _ONCE.get(did[b"what"].decode())
                if once:
                    pipe.hsetnx(key, once, did[b"at"])
                pipe.hmget(key, "tier", "arrived_at", "staffed")
            answers = iter(await pipe.execute())
        return [_transition(name, did, answers) for name, did in entries]


def _transition(name: bytes, did: dict[bytes, bytes], answers: Any) -> Transition:
    what = did[b"what"].decode()
    first = bool(next(answers)) if _ONCE.get(what) else what in _ONCE
    tier, arrived_at, staffed = next(answers)
    at = int(did[b"at"])
    return Transition(
        id=name.decode(),
        what=what,
        who=did[b"who"].decode(),
        handoff=did.get(b"handoff", b"").decode(),
        at=at,
        first=first,
        tier=Tier(tier.decode()) if tier else Tier.T4,
        arrived_at=int(arrived_at or at),
        staffed=staffed == b"1",
    )
