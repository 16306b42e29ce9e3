"""The system as a whole: what is checked before anything starts, and when it counts as broken."""

import asyncio
import os
from pathlib import Path

import pytest

from deploy.children import Child, Spec
from deploy.ports import free_port
from deploy.redis_server import EmbeddedRedis
from deploy.system import System, _check_redis
from deploy.terminal import Screen, SetupError
from deploy.watchdog import Watchdog


async def test_a_redis_that_does_not_answer_is_a_sentence() -> None:
    """A wrong REDIS_URL is found before anything starts, and its password is not shown."""
    with pytest.raises(SetupError, match="The Redis at REDIS_URL does not answer") as problem:
        await _check_redis(f"redis://:hidden@127.0.0.1:{free_port()}/0")
    assert "hidden" not in str(problem.value)


async def test_an_address_that_is_none_is_a_sentence() -> None:
    """What cannot be the address of a Redis is answered with what one looks like."""
    with pytest.raises(SetupError, match="REDIS_URL is no address of a Redis"):
        await _check_redis("http://redis.example")


@pytest.mark.redis
async def test_a_redis_that_answers_is_fine() -> None:
    """A clinic's own Redis is taken as it is."""
    with EmbeddedRedis() as redis:
        await _check_redis(redis.url)


@pytest.mark.parametrize("given_up", ["redis", "edge"])
async def test_without_an_essential_part_the_system_is_broken(tmp_path: Path, given_up: str) -> None:
    """Redis or the edge given up ends the whole; Rasa given up does not."""

    async def ready() -> bool:
        return True

    watchdog = Watchdog()
    children = {
        name: Child(
            Spec(name, (), os.environ, tmp_path, tmp_path / name, ready, 1, essential=name != "rasa"),
            watchdog,
            Screen(),
        )
        for name in ("redis", "rasa", "edge")
    }
    system = System("http://edge", "redis://", {}, children, {})
    broken = asyncio.create_task(system.broken())
    children["rasa"].given_up.set()
    await asyncio.sleep(0)
    assert not broken.done()
    children[given_up].given_up.set()
    await asyncio.wait_for(broken, 10)
    watchdog.close()
