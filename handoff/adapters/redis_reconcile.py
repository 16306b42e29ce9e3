"""Finds what stands in none of the indexes, or in two, a bounded stretch of Redis at a time, and has it put right."""

from collections.abc import AsyncIterator, Iterable
from itertools import batched

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import MENDING_S, SESSION_S, Keys
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.handoff_states import Mended
from handoff.domain.queue import TARGETS_MS

SCANS, SCAN_KEYS = 50, 1_000
"""Most steps of a pass through the names in Redis, and about how many names each step looks at."""

HEAD = 1_000
"""How much of the line and of the leases each pass looks at, from their heads."""

AT_ONCE = 100
"""How many are looked at in one atomic step: about a millisecond."""


class RedisReconciler:
    """One pass: the heads of the indexes, everyone on the roster, and the next stretch of all names."""

    def __init__(self, redis: Client, keys: Keys, scripts: Scripts) -> None:
        self._redis = redis
        self._keys = keys
        self._scripts = scripts

    async def run(self, now: int) -> list[Mended]:
        """See `Queue.reconcile`."""
        with reaching_redis():
            if not await self._redis.set(self._keys.mending, 1, nx=True, ex=MENDING_S):
                return []
            line = await self._redis.zrange(self._keys.queue, 0, HEAD - 1)
            leases = await self._redis.zrange(self._keys.claims, 0, HEAD - 1)
            staff = await self._redis.smembers(self._keys.staff)
        found = await self._mend(now, "handoffs", {*_names(line), *_names(leases)})
        found += await self._mend(now, "coordinators", _names(staff))
        async for names in self._stretch():
            found += await self._mend(now, "handoffs", _under("handoff:", names))
            found += await self._mend(now, "conversations", _under("conversation:", names))
        return found

    async def _stretch(self) -> AsyncIterator[list[str]]:
        """Yield the names of hashes, from where the last pass stopped: a cursor any process can go on with."""
        prefix = self._keys.prefix
        with reaching_redis():
            cursor = int(await self._redis.get(self._keys.mending_cursor) or 0)
        for _ in range(SCANS):
            with reaching_redis():
                cursor, raw = await self._redis.scan(cursor, match=f"{prefix}*", count=SCAN_KEYS, _type="hash")
                await self._redis.set(self._keys.mending_cursor, cursor)
            yield [name.removeprefix(prefix) for name in _names(raw)]
            if cursor == 0:
                return

    async def _mend(self, now: int, what: str, names: Iterable[str]) -> list[Mended]:
        found = []
        for some in batched(sorted(names), AT_ONCE):
            request = {
                "now": now, "targets": TARGETS_MS, "remember": SESSION_S, "handoffs": [], "conversations": [],
                "coordinators": [],
            }  # fmt: skip
            done = await self._scripts.ask("reconcile", request | {what: some})
            found += [Mended(**one) for one in done["mended"]]
        return found


def _names(raw: Iterable[bytes]) -> list[str]:
    return [name.decode() for name in raw]


def _under(kind: str, names: Iterable[str]) -> list[str]:
    """Return the ids of one kind of hash; hashes below them have names with more colons."""
    ids = (name.removeprefix(kind) for name in names if name.startswith(kind))
    return [name for name in ids if ":" not in name]
