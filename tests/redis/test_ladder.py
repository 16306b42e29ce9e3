"""The ladder over a real Redis: many processes, some of which die, and an index that broke."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest
from aiohttp import web

from bot.content import sentence
from handoff.adapters import redis_ladder
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.bootstrap import real_ports
from handoff.domain.ladder import SENDING_MS, SETTLED_MS, Outcome, Rung, Times
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.domain.tiers import Tier
from handoff.service.escalate import Plan
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.ladder import Alert
from handoff.settings_notify import Notify
from handoff.web.ladder import Ladders
from tests.fakes.world import FakeClock
from tests.web.conftest import SETTINGS

PLAN = Plan(Times(), "https://chat.example/console", "en")


@dataclass
class Pager:
    """The `Notifier` port of some process: notes whom it reached, and can hang until the process dies."""

    reached: list[Alert] = field(default_factory=list)
    hangs: bool = False
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def notify(self, alert: Alert) -> Outcome:
        """See the port."""
        self.reached.append(alert)
        self.asked.set()
        if self.hangs:
            await asyncio.Event().wait()
        return Outcome.TOLD


async def in_danger(ports: Ports, name: str) -> str:
    """Put someone in line who is in danger."""
    await ports.conversations.open(name, "en", ports.clock.now(), [])
    message = NewMessage(
        name, "m1", Author.PATIENT, ports.clock.now(), {"text": "words"}, tier=Tier.T1, cause=Cause.RISK,
        handoff=f"h-{name}",
    )  # fmt: skip
    await ports.conversations.append(message)
    return f"h-{name}"


def clock_of(ports: Ports) -> FakeClock:
    """Return the faked clock."""
    assert isinstance(ports.clock, FakeClock)
    return ports.clock


async def night(ports: Ports) -> None:
    """Let nobody have been ready for a while."""
    await Ladders(ports, PLAN).look()
    clock_of(ports).advance(SETTLED_MS / 1000)


async def told(ports: Ports, name: str) -> list[str]:
    """Return what the service said, after the truth of the line, that nobody is there."""
    truth, *said = [m.body["text"] for m in await ports.conversations.messages(name) if m.by is Author.SERVICE]
    assert truth == sentence("in_line_stat_no_one", "en")
    return said


async def test_among_many_processes_each_is_called_for_once(redis_ports: Ports) -> None:
    """Eight processes look at twenty people again and again: one call each, and one sentence."""
    await night(redis_ports)
    pager = Pager()
    everybody = [await in_danger(redis_ports, f"p{number}") for number in range(20)]
    processes = [Ladders(replace(redis_ports, notifier=pager), PLAN) for _ in range(8)]
    for _ in range(3):
        await asyncio.gather(*(process.look() for process in processes))
        await asyncio.gather(*(process.settled() for process in processes))
    assert sorted(alert.handoff for alert in pager.reached) == sorted(everybody)
    assert {alert.rung for alert in pager.reached} == {Rung.ON_CALL}
    assert [len(await told(redis_ports, f"p{number}")) for number in range(20)] == [1] * 20


async def test_a_call_that_a_dead_process_began_is_made_by_another_under_the_same_id(redis_ports: Ports) -> None:
    """At least once, with an id for whoever gets it twice; the patient hears of it once, and only then."""
    await night(redis_ports)
    handoff = await in_danger(redis_ports, "one")
    dying, living = Pager(hangs=True), Pager()
    first, second = (Ladders(replace(redis_ports, notifier=pager), PLAN) for pager in (dying, living))
    await first.look()
    await dying.asked.wait()
    place = await redis_ports.queue.place(handoff)
    assert place is not None
    assert place.climb is not None
    assert place.climb.outcome is Outcome.TRYING  # the intent was kept before anything was sent
    await first.stop()
    await second.look()
    await second.settled()
    assert (living.reached, await told(redis_ports, "one")) == ([], [])
    clock_of(redis_ports).advance(SENDING_MS / 1000)
    await second.look()
    await second.settled()
    assert (
        [alert.id for alert in living.reached] == [alert.id for alert in dying.reached] == [f"{handoff}:on_call:stat"]
    )
    assert len(await told(redis_ports, "one")) == 1


async def test_a_process_that_comes_back_after_its_time_changes_nothing(redis_ports: Ports) -> None:
    """It was frozen; another has called since, and its own outcome is too late."""
    await night(redis_ports)
    handoff = await in_danger(redis_ports, "one")
    frozen, living = Pager(hangs=True), Pager()
    first, second = (Ladders(replace(redis_ports, notifier=pager), PLAN) for pager in (frozen, living))
    await first.look()
    await frozen.asked.wait()
    clock_of(redis_ports).advance(SENDING_MS / 1000)
    await second.look()
    await second.settled()
    await first.stop()
    deeds = [deed.what for deed in await redis_ports.queue.deeds(handoff)]
    assert deeds == ["opened", "rung_on_call_trying", "rung_on_call_told"]


async def test_a_ladder_that_was_lost_is_mended_from_the_line(redis_ports: Ports, redis_url: str, keys: Keys) -> None:
    """Whoever is in line is on the ladder, whatever broke."""
    await redis_ports.ladder.look(redis_ports.clock.now(), 1, 1)
    handoff = await in_danger(redis_ports, "one")
    redis = connect(redis_url)
    await redis.delete(keys.ladder)
    _, places = await redis_ports.ladder.look(redis_ports.clock.now(), 1, 100)
    assert [place.handoff for place in places] == [handoff]
    await redis.aclose()


async def test_whoever_was_taken_hides_nobody_who_was_lost(redis_ports: Ports, redis_url: str, keys: Keys) -> None:
    """Those who left the line are on the ladder no longer, so that who is missing on it shows at once."""
    await redis_ports.ladder.look(redis_ports.clock.now(), 1, 1)
    ended, taken, lost = [await in_danger(redis_ports, name) for name in ("a", "b", "c")]
    await redis_ports.ladder.look(redis_ports.clock.now(), 60_000, 100)
    await redis_ports.queue.close("sam", ended, CloseReason.LEFT, redis_ports.clock.now(), supervisor=True)
    await redis_ports.queue.claim("ana", "c1", redis_ports.clock.now(), 45_000, taken)
    redis = connect(redis_url)
    await redis.zrem(keys.ladder, lost)
    _, places = await redis_ports.ladder.look(redis_ports.clock.now(), 1, 100)
    assert [place.handoff for place in places] == [lost]
    await redis.aclose()


async def test_news_that_a_dead_process_had_read_goes_to_another(
    redis_ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that happened is missing in the log."""
    assert await redis_ports.journal.read("dying", 100) == []
    handoff = await in_danger(redis_ports, "one")
    assert [one.handoff for one in await redis_ports.journal.read("dying", 100)] == [handoff]
    assert await redis_ports.journal.read("living", 100) == []
    monkeypatch.setattr(redis_ladder, "LOST_MS", 0)
    found = await redis_ports.journal.read("living", 100)
    assert [one.what for one in found] == ["opened"]
    await redis_ports.journal.done(found)
    assert await redis_ports.journal.read("living", 100) == []


async def test_a_journal_whose_store_was_emptied_begins_anew(redis_ports: Ports, redis_url: str, keys: Keys) -> None:
    """Its group went with the store; after one failure it is there again."""
    await redis_ports.journal.read("reader", 100)
    redis = connect(redis_url)
    await redis.delete(keys.audit)
    with pytest.raises(Exception, match="not_received"):
        await redis_ports.journal.read("reader", 100)
    assert await redis_ports.journal.read("reader", 100) == []
    await in_danger(redis_ports, "one")
    assert [one.what for one in await redis_ports.journal.read("reader", 100)] == ["opened"]
    await redis.aclose()


async def test_the_edge_as_it_is_put_together_reaches_a_pager(redis_url: str, keys: Keys) -> None:
    """A real store, a real request: tried again when the pager is busy, and then the patient hears of it."""
    paged: list[str] = []

    async def page(request: web.Request) -> web.Response:
        paged.append(request.headers["webhook-id"])
        return web.Response(status=503 if len(paged) == 1 else 202, headers={"Retry-After": "0"})

    app = web.Application()
    app.router.add_post("/page", page)
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    notify = Notify(webhook_url=f"http://127.0.0.1:{runner.addresses[0][1]}/page", webhook_secret="s" * 24)
    settings = replace(SETTINGS, redis_url=redis_url, clinic_id=keys.clinic, notify=notify)
    async with real_ports(settings) as ports:
        await ports.ladder.look(ports.clock.now() - SETTLED_MS, 1, 1)  # nobody has been ready for a while
        handoff = await in_danger(ports, "one")
        process = Ladders(ports, PLAN)
        await process.look()
        await process.settled()
        assert paged == [f"{handoff}:on_call:stat"] * 2
        assert await told(ports, "one") == [sentence("ladder_on_call_danger", "en")]
    await runner.cleanup()
