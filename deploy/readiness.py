"""Is a part ready? Asked again and again, until it is or its time is up."""

import asyncio
from collections.abc import Awaitable, Callable
from http import HTTPStatus

import aiohttp

from deploy import redis_server

Probe = Callable[[], Awaitable[bool]]

POLL_S = 0.1
ANSWER_S = 2.0


def http(url: str) -> Probe:
    """Ready when GET `url` answers 200."""

    async def probe() -> bool:
        timeout = aiohttp.ClientTimeout(total=ANSWER_S)
        try:
            async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
                return answer.status == HTTPStatus.OK
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False

    return probe


def redis(url: str) -> Probe:
    """Ready when the Redis at `url` answers PING."""

    async def probe() -> bool:
        return await asyncio.to_thread(redis_server.answers, url)

    return probe


async def until(probe: Probe, patience_s: float) -> bool:
    """Ask until `probe` says yes. Returns False when `patience_s` seconds have gone by."""
    try:
        async with asyncio.timeout(patience_s):
            while not await probe():  # noqa: ASYNC110 - another process has no event to wait for
                await asyncio.sleep(POLL_S)
    except TimeoutError:
        return False
    return True
