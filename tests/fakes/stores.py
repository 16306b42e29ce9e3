"""Ports with the store in a real Redis and the rest of the world faked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from handoff.adapters.redis_bus import RedisBus
from handoff.adapters.redis_client import connect, listen
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_feedback import RedisFeedback
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_ladder import RedisJournal, RedisLadder
from handoff.adapters.redis_queue import RedisQueue
from handoff.adapters.redis_referrals import RedisReferrals
from handoff.adapters.redis_reviews import RedisReviews
from handoff.adapters.redis_scripts import Scripts
from handoff.adapters.redis_staff import RedisPresence, RedisStaff
from handoff.service.ports import Ports
from tests.fakes.world import memory_ports


@asynccontextmanager
async def ports_over(url: str, keys: Keys) -> AsyncIterator[Ports]:
    """Yield the ports over the Redis at `url`, for the clinic of these keys."""
    redis, listening = connect(url), listen(url)
    scripts = Scripts(redis, keys)
    queue = RedisQueue(redis, keys, scripts)
    yield replace(
        memory_ports(),
        conversations=RedisConversations(redis, keys, scripts),
        queue=queue,
        presence=RedisPresence(redis, keys, scripts),
        ladder=RedisLadder(scripts, queue),
        journal=RedisJournal(redis, keys),
        staff=RedisStaff(redis, keys),
        referrals=RedisReferrals(redis, keys),
        reviews=RedisReviews(redis, keys, scripts),
        feedback=RedisFeedback(redis, keys),
        bus=RedisBus(listening, keys),
    )
    await redis.aclose()
    await listening.aclose()
