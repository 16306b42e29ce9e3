"""The count of crisis referrals in Redis: a hash a month, raised by `append.lua` with the message it counts."""

from collections.abc import Sequence
from datetime import UTC, datetime

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import Keys
from handoff.service.ports.review import Counts


def month_of(at: int) -> str:
    """Return the month of a time (ms), as the keys name it. UTC, so that every process counts into the same one."""
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m")


class RedisReferrals:
    """The `Referrals` port."""

    def __init__(self, redis: Client, keys: Keys) -> None:
        self._redis = redis
        self._keys = keys

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """See `Referrals.by_month`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                for month in months:
                    pipe.hgetall(self._keys.referrals(month))
                found = await pipe.execute()
        return [{what.decode(): int(count) for what, count in fields.items()} for fields in found]
