"""The line to Redis: how it is opened, and the one thing that can go wrong with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import ConstantBackoff
from redis.exceptions import RedisError

from handoff.errors import StoreUnavailableError

type Client = Any
"""A `redis.asyncio.Redis`. Its own types name every type any command may return; the adapters know which they get."""

CONNECT_S = 1.0
ANSWER_S = 2.0
"""How long Redis may take before a patient is told that nothing was kept."""

MAX_CONNECTIONS = 32
"""A crowd waits for a free line rather than failing: one takes about a millisecond."""


def connect(url: str, *, answer_s: float | None = ANSWER_S) -> Client:
    """Return a client; it connects when first used. Without `answer_s` it waits for an answer as long as it takes."""
    # One quick retry: every write is idempotent by its id, and a stale pooled connection is the usual reason.
    retry = Retry(ConstantBackoff(0.05), 1)
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=MAX_CONNECTIONS,
        timeout=ANSWER_S,
        socket_timeout=answer_s,
        socket_connect_timeout=CONNECT_S,
        retry=retry,
        protocol=2,
    )
    return Redis.from_pool(pool)


@contextmanager
def reaching_redis() -> Iterator[None]:
    """Turn every failure of the store into `StoreUnavailableError`: to the patient they are one thing."""
    try:
        yield
    except (RedisError, OSError) as error:
        raise StoreUnavailableError from error
