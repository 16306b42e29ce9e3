"""A failover in the middle of traffic: three real Redis processes and three Sentinels, and the master dies.

What is promised without WAIT and with it is measured here, and printed (`-s`); docs/queue.md has the figures.
"""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any

import pytest

from deploy.environments import ROOT
from deploy.parts import BOX_PYTHON
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.errors import StillCopyingError, StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from tests.fakes.stores import ports_over
from tests.redis.servers import SERVICE, Server, Watched, watched

NOW = 1_800_000_000_000
TALKS = 8
BEFORE_S, LAG_S, AFTER = 0.5, 0.3, 40
"""Traffic before the replicas are cut off, for how long they are until the master dies, messages of each talk after."""


@pytest.fixture
def servers() -> Iterator[Watched]:
    """A master, two replicas, three Sentinels."""
    with watched() as found:
        yield found


def message(talk: str, number: int) -> NewMessage:
    """Return the n-th message of a talk; the first one asks for a person."""
    asks = Cause.ASKED if number == 0 else None
    return NewMessage(talk, f"{talk}-{number}", Author.PATIENT, NOW, {"text": "words", "id": f"{talk}-{number}"},
                      cause=asks, handoff=f"h-{talk}", ask=False)  # fmt: skip


@asynccontextmanager
async def copied_ports(url: str, copies: int) -> AsyncIterator[Ports]:
    """Yield ports whose steps wait for so many copies; for none where that is 0."""
    keys, redis = Keys("clinic"), connect(url)
    async with ports_over(url, keys) as ports:
        conversations = RedisConversations(redis, keys, Scripts(redis, keys), copies)
        try:
            yield replace(ports, conversations=conversations)
        finally:
            await redis.aclose()


class Patient:
    """Sends one message after another, each until it is acknowledged."""

    def __init__(self, ports: Ports, name: str) -> None:
        self.name = name
        self.acknowledged: list[str] = []
        self.stop = asyncio.Event()
        self._ports = ports

    async def write(self) -> None:
        """Write until told to stop, and then some more."""
        await self._ports.conversations.open(self.name, "en", NOW, [])
        number, left = 0, AFTER
        while left:
            sent = message(self.name, number)
            with suppress(StoreUnavailableError, StillCopyingError):
                await self._ports.conversations.append(sent)
                self.acknowledged.append(sent.id)
                number += 1
                left -= self.stop.is_set()
            await asyncio.sleep(0.005)


async def failover(servers: Watched, copies: int) -> tuple[int, int]:
    """Let patients write while the master dies; return how many acknowledged messages are gone, and of how many."""
    master = servers.master()
    replicas = [server for server in servers.servers if server is not master]
    async with copied_ports(servers.url, copies) as ports:
        patients = [Patient(ports, f"talk{number}") for number in range(TALKS)]
        writing = [asyncio.create_task(patient.write()) for patient in patients]
        await asyncio.sleep(BEFORE_S)
        part(master, replicas)
        await asyncio.sleep(LAG_S)
        before = sum(len(patient.acknowledged) for patient in patients)
        master.kill()
        thaw(replicas)
        await servers.taken_over(master)
        for patient in patients:
            patient.stop.set()
        async with asyncio.timeout(30):
            await asyncio.gather(*writing, return_exceptions=not copies)
        lost = 0
        for patient in patients:
            kept = [stored.body["id"] for stored in await ports.conversations.messages(patient.name)]
            assert len(kept) == len(set(kept))
            lost += len(set(patient.acknowledged) - set(kept))
            if copies:
                assert kept == patient.acknowledged  # every one, once, in order
                assert (await ports.queue.place(f"h-{patient.name}")) is not None
        return lost, before


def part(master: Server, replicas: Iterable[Server]) -> None:
    """Let replicas hear nothing more of their master; what the kernel holds for them already, they still get."""
    for server in replicas:
        server.pause()
    master.ask("CLIENT", "KILL", "TYPE", "replica")


def thaw(servers: Iterable[Server]) -> None:
    """Let them go on."""
    for server in servers:
        server.resume()


@pytest.mark.redis
async def test_with_wait_nothing_acknowledged_is_lost_in_a_failover(servers: Watched) -> None:
    """Not even when the replicas are cut off before the master dies: then nothing is acknowledged until one has it."""
    lost, of = await failover(servers, 1)
    sys.stdout.write(f"\nwith WAIT 1, replicas cut off first: {lost} of {of} acknowledged before the kill are lost\n")
    assert of > 0
    assert lost == 0


@pytest.mark.redis
async def test_without_wait_a_failover_can_lose_what_was_acknowledged(servers: Watched) -> None:
    """The reason for WAIT, and why the page says what it says: a master alone may take its last words with it."""
    lost, of = await failover(servers, 0)
    sys.stdout.write(f"\nwithout WAIT, replicas cut off first: {lost} of {of} acknowledged before the kill are lost\n")
    assert 0 < lost < of


@pytest.mark.redis
async def test_listeners_and_the_box_find_the_new_master(servers: Watched) -> None:
    """News go on after a gap, and what the box kept is read where it was copied to."""
    async with copied_ports(servers.url, 2) as ports:
        await ports.conversations.open("talk", "en", NOW, [])
        changes = ports.bus.changes()
        assert (await anext(changes)).gap
        await ports.conversations.append(message("talk", 0))
        assert (await anext(changes)).conversation == "talk"
        assert box_reads(servers.url, "kept")
        dead = servers.master()
        dead.kill()
        await servers.taken_over(dead)
        async with asyncio.timeout(30):
            while not (await anext(changes)).gap:
                pass
        again = message("talk", 0)
        with suppress(
            StoreUnavailableError, StillCopyingError
        ):  # one replica is left: two copies cannot be had, and nobody says so
            await ports.conversations.append(message("talk", 1))
            pytest.fail("acknowledged with one copy of two")
    async with copied_ports(servers.url, 1) as ports:
        assert (await ports.conversations.append(again)).duplicate
        assert box_reads(servers.url, "kept")


@pytest.mark.redis
async def test_sentinels_with_a_password_of_their_own_are_asked_with_it() -> None:
    """By the edge, for steps and for news, and by the box; without it nothing is found, and nothing kept."""
    with watched("of the sentinels") as servers:
        keys = Keys("clinic")
        async with ports_over(servers.url, keys) as ports:
            await ports.conversations.open("talk", "en", NOW, [])
            assert await ports.conversations.get("talk") is not None
            assert (await anext(ports.bus.changes())).gap
        assert box_reads(servers.url, "kept")
        without, _, _ = servers.url.partition("?")
        async with ports_over(without, keys) as ports:
            with pytest.raises(StoreUnavailableError):
                await ports.conversations.get("talk")


@pytest.mark.redis
async def test_a_crowd_that_asks_for_the_master_at_once_loses_no_sentinel(servers: Watched) -> None:
    """Redis-py turns its list of Sentinels while others walk it; who is dropped from it is never asked again."""
    silent = servers.sentinels[0]
    silent.kill()
    redis = connect(servers.url)
    addresses = {pool_port(one) for one in redis.sentinels.sentinels}
    await asyncio.gather(*(redis.sentinels.discover_master(SERVICE) for _ in range(50)))
    assert {pool_port(one) for one in redis.sentinels.sentinels} == addresses
    await redis.aclose()


def pool_port(sentinel: Any) -> int:
    """Return where a client of a Sentinel goes to."""
    port: int = sentinel.connection_pool.connection_kwargs["port"]
    return port


BOX = """
import asyncio, sys
from bot.rasa_box.tracker_store import _connect
async def main():
    redis = _connect(sys.argv[1])
    await redis.set("{clinic}:tracker:a", sys.argv[2])
    print(await redis.get("{clinic}:tracker:a"))
asyncio.run(main())
"""


def box_reads(url: str, text: str) -> bool:
    """Return whether the box, with its own older library, writes and reads at this address."""
    done = subprocess.run(
        (BOX_PYTHON, "-c", BOX, url, text), cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip() == text
