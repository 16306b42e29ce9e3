"""The count of feedback in Redis: a hash a month. It holds numbers, no ids and no times finer than a month."""

from collections.abc import Callable, Sequence

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_referrals import month_of
from handoff.domain.feedback import About, Felt, count_name
from handoff.service.ports.review import Counts

type Counted = Callable[[About, Felt], None]


class RedisFeedback:
    """The `FeedbackCounts` port; `counted` is told of each count made, for metrics."""

    def __init__(self, redis: Client, keys: Keys, counted: Counted = lambda _about, _felt: None) -> None:
        self._redis = redis
        self._keys = keys
        self._counted = counted

    async def add(self, about: About, felt: Felt, at: int) -> None:
        """See `FeedbackCounts.add`."""
        with reaching_redis():
            await self._redis.hincrby(self._keys.feedback(month_of(at)), count_name(about, felt), 1)
        self._counted(about, felt)

    async def by_month(self, months: Sequence[str]) -> list[Counts]:
        """See `FeedbackCounts.by_month`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                for month in months:
                    pipe.hgetall(self._keys.feedback(month))
                found = await pipe.execute()
        return [{what.decode(): int(count) for what, count in fields.items()} for fields in found]
