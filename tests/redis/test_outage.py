"""Redis gone, frozen, and back: nothing half done, nothing acknowledged that is not on disk."""

from collections.abc import AsyncIterator, Iterator

import pytest

from deploy.redis_server import EmbeddedRedis
from handoff.adapters.redis_keys import Keys
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from tests.fakes.stores import ports_over

NOW = 1_800_000_000_000


@pytest.fixture
def server() -> Iterator[EmbeddedRedis]:
    """A Redis that this test may break."""
    with EmbeddedRedis() as redis:
        yield redis


@pytest.fixture
async def breakable(server: EmbeddedRedis) -> AsyncIterator[Ports]:
    """Ports over it, that give up quickly."""
    async with ports_over(server.url, Keys("clinic")) as ports:
        yield ports


def message(name: str) -> NewMessage:
    """Return a message that puts its writer in the stat band."""
    return NewMessage(
        "talk", name, Author.PATIENT, NOW, {"text": "words"}, tier=Tier.T0, kind="overdose",
        cause=Cause.RISK, handoff=f"h-{name}", ask=True,
    )  # fmt: skip


async def test_what_was_acknowledged_survives_a_crash(server: EmbeddedRedis, breakable: Ports) -> None:
    """Killed the moment after the answer: message, place and pending turn are all there again (seeds B07)."""
    await breakable.conversations.open("talk", "en", NOW, [{"text": "Hello."}])
    await breakable.conversations.append(message("m1"))
    server.kill()
    with pytest.raises(StoreUnavailableError):
        await breakable.conversations.append(message("m2"))
    server.start()
    assert [m.seq for m in await breakable.conversations.messages("talk")] == [1, 2]
    assert [p.handoff for p in await breakable.queue.waiting()] == ["h-m1"]
    assert await breakable.conversations.overdue_turns(NOW + 60_000) == ["talk"]
    assert (await breakable.conversations.append(message("m2"))).seq == 3


async def test_a_frozen_store_is_a_store_out_of_reach(server: EmbeddedRedis, breakable: Ports) -> None:
    """It is there and says nothing; the patient is told soon, and trying again stores the words once."""
    await breakable.conversations.open("talk", "en", NOW, [])
    server.pause()
    try:
        with pytest.raises(StoreUnavailableError):
            await breakable.conversations.append(message("m1"))
    finally:
        server.resume()
    again = await breakable.conversations.append(message("m1"))
    assert again.seq == 1
    assert len(await breakable.conversations.messages("talk")) == 1


async def test_every_port_says_the_same_of_a_dead_store(server: EmbeddedRedis, breakable: Ports) -> None:
    """One error, whatever was asked."""
    server.kill()
    asked = [
        breakable.conversations.get("talk"),
        breakable.conversations.messages("talk"),
        breakable.conversations.begin_turn("talk", "w", NOW, 1),
        breakable.conversations.overdue_turns(NOW),
        breakable.queue.waiting(),
        breakable.queue.claim("ana", "c", NOW, 1),
        breakable.queue.expire(NOW),
        breakable.presence.online(NOW),
        breakable.staff.sign_in("ana", "password"),
        breakable.staff.session("secret"),
    ]
    for question in asked:
        with pytest.raises(StoreUnavailableError):
            await question


async def test_listeners_hear_of_the_gap_when_the_store_is_back(server: EmbeddedRedis, breakable: Ports) -> None:
    """After a break every socket is told to look at everything."""
    await breakable.conversations.open("talk", "en", NOW, [])
    changes = breakable.bus.changes()
    assert (await anext(changes)).gap
    await breakable.conversations.append(message("m1"))
    assert (await anext(changes)).conversation == "talk"
    server.kill()
    server.start()
    assert (await anext(changes)).gap
    await breakable.conversations.append(message("m2"))
    assert (await anext(changes)).conversation == "talk"
