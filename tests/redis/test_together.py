"""What is asked of Redis in the same moment goes down one line together, and each asker has an answer of their own."""

import asyncio

import pytest
from redis.exceptions import ResponseError

from deploy.redis_server import EmbeddedRedis
from handoff.adapters.redis_client import LOST, connect


async def test_a_crowd_goes_down_one_line(redis_url: str) -> None:
    """In one go, and the answers come back to whoever asked for them."""
    redis = connect(redis_url)
    before = await redis.info("stats")
    answers = await asyncio.gather(*(redis.echo(f"person {number}") for number in range(200)))
    after = await redis.info("stats")
    assert answers == [f"person {number}".encode() for number in range(200)]
    assert after["total_connections_received"] == before["total_connections_received"]
    await redis.aclose()


async def test_one_that_fails_leaves_the_others_alone(redis_url: str) -> None:
    """Also one that was given up meanwhile."""
    redis = connect(redis_url)
    given_up = asyncio.ensure_future(redis.echo("never mind"))
    asked = [
        asyncio.ensure_future(redis.execute_command(*words)) for words in (("ECHO", "a"), ("NONSENSE",), ("ECHO", "b"))
    ]
    await asyncio.sleep(0)
    given_up.cancel()
    first, wrong, last = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, last) == (b"a", b"b")
    assert isinstance(wrong, ResponseError)
    await redis.aclose()


async def test_when_the_line_breaks_everybody_is_told() -> None:
    """Nobody waits for an answer that does not come."""
    with EmbeddedRedis() as server:
        redis = connect(server.url)
        await redis.ping()
    answers = await asyncio.gather(*(redis.ping() for _ in range(3)), return_exceptions=True)
    assert all(isinstance(answer, LOST) for answer in answers)
    with pytest.raises(LOST):
        await redis.ping()
    await redis.aclose()
