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


def connect(url: str) -> Client:
    """Return a client for questions and answers; it connects when first used.

    It tries once more at once, for a stale pooled line is the usual reason. Messages, claims and endings can be tried
    twice; a bot turn that was stored the first time finds itself finished the second time.
    """
    return _client(url, answer_s=ANSWER_S, retries=1)


def listen(url: str) -> Client:
    """Return a client that waits for news as long as it takes, and fails when its line breaks.

    It must not mend the line by itself: whoever listens has to know that something may have been missed.
    """
    return _client(url, answer_s=None, retries=0)


def _client(url: str, *, answer_s: float | None, retries: int) -> Client:
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=MAX_CONNECTIONS,
        timeout=ANSWER_S,
        socket_timeout=answer_s,
        socket_connect_timeout=CONNECT_S,
        retry=Retry(ConstantBackoff(0.05), retries),
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
