"""Durable before acknowledged: killed the moment after, with and without a replica; once by its id, in order by seq."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

import pytest
from redis import Redis

from deploy.redis_server import EmbeddedRedis
from handoff.adapters.redis_client import Client, connect
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.durability import Disk
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.errors import StillCopyingError, StoreUnavailableError
from handoff.service.ports.conversations import NewMessage

NOW = 1_800_000_000_000
WRITERS, EACH = 8, 60


@pytest.fixture
def server() -> Iterator[EmbeddedRedis]:
    """A Redis that this test may break."""
    with EmbeddedRedis() as redis:
        yield redis


@pytest.fixture
async def lines() -> AsyncIterator[list[Client]]:
    """Lines to Redis that are closed in the end."""
    opened: list[Client] = []
    yield opened
    for line in opened:
        await line.aclose()


def over(server: EmbeddedRedis, lines: list[Client], copies: int = 0) -> RedisConversations:
    """Return the conversations of that server over a new line."""
    redis, keys = connect(server.url), Keys("clinic")
    lines.append(redis)
    return RedisConversations(redis, keys, Scripts(redis, keys), copies)


def message(name: str, talk: str = "talk") -> NewMessage:
    """Return a patient's message."""
    return NewMessage(talk, name, Author.PATIENT, NOW, {"text": name}, cause=Cause.ASKED, handoff=f"h-{talk}", ask=True)


async def test_every_acknowledged_message_survives_a_kill_once_and_in_order(
    server: EmbeddedRedis, lines: list[Client]
) -> None:
    """Redis is killed in the middle of traffic; browsers send again what was not acknowledged, and what was, too."""
    conversations = over(server, lines)
    acknowledged: dict[tuple[str, str], int] = {}
    halfway = asyncio.Event()

    async def write(talk: str) -> None:
        await conversations.open(talk, "en", NOW, [])
        for number in range(EACH):
            name = f"{talk}-{number}"
            try:
                acknowledged[talk, name] = (await conversations.append(message(name, talk))).seq
            except StoreUnavailableError:
                return
            if len(acknowledged) >= WRITERS * EACH // 2:
                halfway.set()

    async def kill() -> None:
        await halfway.wait()
        server.kill()

    talks = [f"t{index}" for index in range(WRITERS)]
    await asyncio.gather(kill(), *map(write, talks))
    assert WRITERS * EACH // 2 <= len(acknowledged) < WRITERS * EACH
    server.start()
    again = over(server, lines)
    for talk in talks:
        for number in range(EACH):
            name = f"{talk}-{number}"
            seq = (await again.append(message(name, talk))).seq
            assert acknowledged.get((talk, name), seq) == seq
        kept = await again.messages(talk)
        assert [one.seq for one in kept] == list(range(1, EACH + 1))
        assert [one.body["text"] for one in kept] == [f"{talk}-{number}" for number in range(EACH)]
    print(f"{len(acknowledged)} of {WRITERS * EACH} messages acknowledged before the kill, 0 lost")  # noqa: T201


async def test_what_the_store_promises_is_read_from_the_store(server: EmbeddedRedis, lines: list[Client]) -> None:
    """The embedded server writes before it answers; another may not, or may not say."""
    conversations = over(server, lines)
    assert (await conversations.durability()).disk is Disk.ALWAYS
    [redis] = lines
    await redis.config_set("appendfsync", "everysec")
    assert (await conversations.durability()).disk is Disk.EVERYSEC
    await redis.config_set("appendonly", "no")
    assert (await conversations.durability()).disk is Disk.NEVER
    await redis.execute_command("ACL", "SETUSER", "default", "-config")
    assert (await conversations.durability()).disk is Disk.UNKNOWN


@pytest.fixture
async def replica(server: EmbeddedRedis) -> AsyncIterator[EmbeddedRedis]:
    """A second Redis that copies the first."""
    with EmbeddedRedis() as copy:
        address, redis = urlsplit(server.url), connect(copy.url)
        await redis.config_set("masterauth", address.password)
        await redis.execute_command("REPLICAOF", address.hostname, address.port)
        with Redis.from_url(server.url) as first:
            first.set("anything", 1)
            assert first.execute_command("WAIT", 1, 10_000) == 1
        yield copy
        await redis.aclose()
        copy.kill()  # a replica that has just copied everything may refuse to end when asked


async def test_with_a_copy_asked_for_nothing_acknowledged_is_lost_with_the_first_store(
    server: EmbeddedRedis, replica: EmbeddedRedis, lines: list[Client]
) -> None:
    """What is acknowledged is in both; without its copy it is kept and not acknowledged, also to who asks anew."""
    conversations = over(server, lines, copies=1)
    await conversations.open("talk", "en", NOW, [])
    assert (await conversations.append(message("m1"))).seq == 1
    copy = over(replica, lines)
    assert len(await copy.messages("talk")) == 1

    replica.pause()
    with pytest.raises(StillCopyingError):
        await conversations.append(message("m2"))
    with pytest.raises(StillCopyingError):  # a new line has written nothing yet: it must not take that for done
        await over(server, lines, copies=1).append(message("m2"))
    assert len(await conversations.messages("talk")) == 2
    replica.resume()

    again = await conversations.append(message("m2"))
    assert (again.seq, again.duplicate) == (2, True)
    server.kill()
    await lines[1].execute_command("REPLICAOF", "NO", "ONE")
    assert [one.seq for one in await copy.messages("talk")] == [1, 2]
    promised = (await conversations_of(replica, lines).durability()).promise
    assert "memory of a replica" in promised


def conversations_of(server: EmbeddedRedis, lines: list[Client]) -> RedisConversations:
    """Return the conversations of that server, where one copy is asked for."""
    return over(server, lines, copies=1)


async def test_only_what_a_person_is_told_was_received_waits_for_its_copy(
    server: EmbeddedRedis, lines: list[Client]
) -> None:
    """The service's own sentences do not, so that they are there while the copies are not."""
    conversations = over(server, lines, copies=1)
    await conversations.open("talk", "en", NOW, [])
    said = NewMessage("talk", "s1", Author.SERVICE, NOW, {"text": "You are in line."})
    assert (await conversations.append(said)).seq == 1
    with pytest.raises(StillCopyingError):
        await conversations.append(message("m1"))
