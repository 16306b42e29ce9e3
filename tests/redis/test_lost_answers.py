"""Steps whose answer got lost: the client takes them once more, and they know their own work."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.content import sentence
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.ladder import Climb, Outcome, Rung
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.sweep import return_lapsed

LEASE = 45_000


async def in_care(ports: Ports, name: str) -> None:
    """Put someone in danger in line, and into Ana's care until now."""
    now = ports.clock.now()
    await ports.conversations.open(name, "en", now, [])
    message = NewMessage(
        name, "m1", Author.PATIENT, now, {"text": "w"}, tier=Tier.T1, cause=Cause.RISK, handoff=f"h-{name}"
    )
    await ports.conversations.append(message)
    await ports.queue.claim("ana", f"c-{name}", now - LEASE, LEASE)


async def said(ports: Ports, name: str) -> list[str]:
    """Return what the service said to someone."""
    return [m.body["text"] for m in await ports.conversations.messages(name) if m.by is Author.SERVICE]


def twice(call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """Return a call that runs each script twice, as after a broken line."""

    async def again(*asked: Any) -> Any:
        await call(*asked)
        return await call(*asked)

    return again


async def test_a_lapse_taken_twice_is_told_and_counted_once(
    redis_ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever was held hears of it, and it counts."""
    await in_care(redis_ports, "one")
    monkeypatch.setattr(Scripts, "call", twice(Scripts.call))
    assert await return_lapsed(redis_ports) == 1
    assert await said(redis_ports, "one") == [sentence("back_in_line_risk", "en")]
    assert await return_lapsed(redis_ports) == 0


async def test_a_rung_begun_twice_is_taken_at_once(redis_ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else whoever began it would think that another was first, and the on-call person be called a minute late."""
    now = redis_ports.clock.now()
    await in_care(redis_ports, "one")
    await redis_ports.queue.release("ana", "h-one", now)
    begun = Climb(Rung.ON_CALL, Outcome.TRYING, tries=1, at=now, until=now, tier=Tier.T1, step=1)
    monkeypatch.setattr(Scripts, "call", twice(Scripts.call))
    assert await redis_ports.ladder.write("h-one", begun, now, now)
    assert not await redis_ports.ladder.write("h-one", begun, now, now)
    assert [deed.what for deed in await redis_ports.queue.deeds("h-one")].count("rung_on_call_trying") == 1


async def test_a_store_that_goes_away_while_people_go_back_is_noticed(
    redis_ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else nobody would wait with the next lapses until it has been back for the time of a lease."""

    async def gone(*_: object) -> Any:
        raise StoreUnavailableError

    await in_care(redis_ports, "one")
    monkeypatch.setattr(Scripts, "call", gone)
    with pytest.raises(StoreUnavailableError):
        await redis_ports.queue.expire(redis_ports.clock.now())


async def test_whoever_lost_a_person_in_half_a_care_has_it_told_by_the_ladder(
    redis_ports: Ports, redis_url: str, keys: Keys
) -> None:
    """The sweep put them back in line and died: what it had to say is kept with the handoff."""
    await in_care(redis_ports, "one")
    redis = connect(redis_url)
    await redis.zrem(keys.claims, "h-one")
    await redis_ports.queue.reconcile(redis_ports.clock.now())
    await redis.aclose()
    place = await redis_ports.queue.place("h-one")
    assert place is not None
    assert (place.back, place.returned) == ("mended", 1)
