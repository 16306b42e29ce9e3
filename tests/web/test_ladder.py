"""While nobody takes a person: what stands on the boards, in the patient's window, in the log and in the counters."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import pytest
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from bot.content import sentence
from handoff.domain.ladder import SETTLED_MS, Outcome, Times
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service.escalate import Plan
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.ladder import Alert, Transition
from handoff.web import ladder as web_ladder
from handoff.web.ladder import MOST_CALLS, Journal, Ladders, note
from tests.fakes.memory_ladder import FakeNotifier
from tests.fakes.world import FakeClock, memory_ports
from tests.web.conftest import Edge, Socket

WORDS = "i feel like everyone would be better off without me"


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look without rest, so that no test waits for time; the journal is read by the test that is about it."""

    async def never(_: Journal) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(web_ladder, "LOOK_S", 0.01)
    monkeypatch.setattr(Journal, "sweep", never)


def notifier(edge: Edge) -> FakeNotifier:
    """Return the faked notifier."""
    return cast("FakeNotifier", edge.ports.notifier)


async def saying(socket: Socket, text: str) -> dict[str, Any]:
    """Return the service's message with this text."""
    while (message := await socket.message("service"))["text"] != text:
        pass
    return message


async def board_with(console: Socket, rung: str | None, outcome: str | None) -> dict[str, Any]:
    """Return the first place of a board on which it stands on this rung."""
    while True:
        waiting = (await console.until("queue"))["waiting"]
        if waiting and (waiting[0]["rung"] or {"name": None, "outcome": None}).items() >= {
            "name": rung, "outcome": outcome,
        }.items():  # fmt: skip
            return cast("dict[str, Any]", waiting[0])


async def settled_night(edge: Edge) -> None:
    """Let nobody have been ready for a while."""
    await edge.ports.ladder.look(edge.clock.now(), 1, 1)
    edge.clock.advance(SETTLED_MS / 1000)


async def test_a_patient_in_danger_at_night_hears_that_the_on_call_person_was_told(edge: Edge) -> None:
    """After the place in line, after the notifier acknowledged, and never before."""
    await settled_night(edge)
    notifier(edge).always = Outcome.TOLD
    patient, _ = await edge.patient()
    await patient.send("say", text=WORDS)
    await saying(patient, sentence("in_line_stat_no_one", "en"))
    await saying(patient, sentence("ladder_on_call_danger", "en"))
    [alert] = notifier(edge).alerts
    assert WORDS not in str(alert)


class SlowPager:
    """The `Notifier` port of somebody who takes their time: each call lasts until the test says so, or none does."""

    def __init__(self) -> None:
        self.slow = True
        self.calls: asyncio.Queue[tuple[Alert, asyncio.Event]] = asyncio.Queue()

    async def notify(self, alert: Alert) -> Outcome:
        """See the port."""
        over = asyncio.Event()
        self.calls.put_nowait((alert, over))
        if self.slow:
            await over.wait()
        return Outcome.TOLD


class Crowd:
    """Many in line at night, a pager that is slow, and the one process there is."""

    def __init__(self) -> None:
        self.pager, self.clock = SlowPager(), FakeClock()
        self.ports = replace(memory_ports(clock=self.clock), notifier=self.pager)
        self.process = Ladders(self.ports, Plan(Times(), "https://chat.example/console", "en"))

    async def come(self, tier: Tier, *names: str) -> None:
        """Let these come."""
        for name in names:
            now = self.clock.now()
            await self.ports.conversations.open(name, "en", now, [])
            words = {"text": WORDS}
            asks = NewMessage(name, "m", Author.PATIENT, now, words, tier=tier, cause=Cause.RISK, handoff=f"h-{name}")
            await self.ports.conversations.append(asks)

    async def night(self) -> None:
        """Let nobody have been ready for a while."""
        await self.process.look()
        self.clock.advance(SETTLED_MS / 1000)

    async def be_quick(self, calls: Sequence[tuple[Alert, asyncio.Event]]) -> None:
        """End these calls, and take no time for any other."""
        self.pager.slow = False
        for _, over in calls:
            over.set()
        await self.process.settled()

    async def pass_time(self, seconds: int) -> None:
        """Look each second for so long."""
        for _ in range(seconds):
            self.clock.advance(1)
            await self.process.look()


async def test_of_a_crowd_each_is_called_for_once_however_slow_the_pager_is() -> None:
    """Sixty people, eight at a time, a quarter of a minute each: the last one's turn comes after two minutes."""
    crowd, called = Crowd(), list[str]()
    everybody = [f"p{number:02}" for number in range(60)]
    await crowd.night()
    await crowd.come(Tier.T2, *everybody)
    await crowd.process.look()
    while len(called) < len(everybody):
        some = [await crowd.pager.calls.get() for _ in range(min(MOST_CALLS, len(everybody) - len(called)))]
        await crowd.pass_time(17)
        called += [alert.handoff for alert, _ in some]
        for _, over in some:
            over.set()
    await crowd.process.settled()
    assert sorted(called) == [f"h-{name}" for name in everybody]
    assert crowd.pager.calls.empty()
    for name in everybody:
        said = [m.body["text"] for m in await crowd.ports.conversations.messages(name) if m.by is Author.SERVICE]
        assert said == [sentence(key, "en") for key in ("in_line_stat_no_one", "ladder_on_call_danger")]


async def test_whoever_is_in_graver_danger_is_called_for_before_a_crowd_that_waits() -> None:
    """They came last, and theirs is the next call that is made."""
    crowd = Crowd()
    await crowd.night()
    await crowd.come(Tier.T2, *(f"a{number:02}" for number in range(20)))
    await crowd.process.look()
    some = [await crowd.pager.calls.get() for _ in range(MOST_CALLS)]
    await crowd.come(Tier.T0, "z")
    await crowd.process.look()
    some[0][1].set()
    alert, _ = await crowd.pager.calls.get()
    assert alert.handoff == "h-z"
    await crowd.process.stop()


async def test_whom_somebody_has_come_for_is_not_called_for_any_more() -> None:
    """Of a crowd at night the first are being called for when somebody comes on duty; one more is taken."""
    crowd = Crowd()
    await crowd.night()
    await crowd.come(Tier.T2, *(f"a{number:02}" for number in range(20)))
    await crowd.process.look()
    some = [await crowd.pager.calls.get() for _ in range(MOST_CALLS)]
    await crowd.ports.presence.available("ana", crowd.clock.now() + 60_000)
    await crowd.be_quick(some)
    assert crowd.pager.calls.empty()
    waiting = [place for place in await crowd.ports.queue.waiting() if place.climb is None]
    assert len(waiting) == 20 - MOST_CALLS


async def test_whoever_is_still_not_taken_is_called_for_when_the_day_says_so() -> None:
    """Nobody is forgotten because a call was not needed once."""
    crowd = Crowd()
    await crowd.night()
    await crowd.come(Tier.T2, *(f"a{number:02}" for number in range(MOST_CALLS + 1)))
    await crowd.process.look()
    some = [await crowd.pager.calls.get() for _ in range(MOST_CALLS)]
    await crowd.ports.presence.available("ana", crowd.clock.now() + 60 * 60_000)
    await crowd.be_quick(some)
    assert crowd.pager.calls.empty()
    called = list[str]()
    while not called:
        await crowd.pass_time(60)
        await crowd.process.settled()
        called = [crowd.pager.calls.get_nowait()[0].handoff for _ in range(crowd.pager.calls.qsize())]
    assert f"h-a{MOST_CALLS:02}" in called


async def test_the_next_rung_comes_at_once_also_where_this_one_was_still_being_told() -> None:
    """A look that finds it due meanwhile does not forget it."""
    crowd = Crowd()
    await crowd.night()
    await crowd.come(Tier.T0, "one")
    await crowd.process.look()
    _, over = await crowd.pager.calls.get()
    real, looked = crowd.ports.conversations.append, asyncio.Event()

    async def slow(message: NewMessage) -> Any:
        crowd.ports.conversations.append = real  # type: ignore[method-assign]
        await crowd.pass_time(2 * 60)  # the supervisor's time comes before the patient's sentence is stored
        looked.set()
        return await real(message)

    crowd.ports.conversations.append = slow  # type: ignore[method-assign]
    over.set()
    await looked.wait()
    alert, _ = await crowd.pager.calls.get()
    assert alert.id == "h-one:supervisor:stat"
    await crowd.process.stop()


async def test_every_console_sees_how_far_up_someone_is(edge: Edge) -> None:
    """With a sentence, by itself, as time passes; nothing of it is the patient's words."""
    console = await edge.coordinator()
    patient, _ = await edge.patient()
    await patient.send("say", text=WORDS)
    place = await board_with(console, None, None)
    assert place["rung"] is None
    edge.clock.advance(5 * 60)
    await edge.ports.presence.available("ana", edge.clock.now() + 3_600_000)
    place = await board_with(console, "louder", "shown")
    assert place["rung"]["text"] == sentence("rung_louder_shown", "en")
    edge.clock.advance(5 * 60)
    place = await board_with(console, "supervisor", "unset")
    assert place["rung"]["text"] == sentence("rung_supervisor_unset", "en")
    assert WORDS not in str(place)


async def test_whoever_waited_while_nobody_was_there_is_offered_and_told_when_somebody_comes(edge: Edge) -> None:
    """RocketChat#18041: from nobody to somebody everybody is on the board at once, and hears of it within a look."""
    patients = []
    for _ in range(5):
        patient, _ = await edge.patient()
        await patient.send("person")
        await patient.until("state", state="waiting")
        patients.append(patient)
    await settled_night(edge)
    console = await edge.coordinator()  # its board comes with the event
    await console.send("hello")
    assert len((await console.until("queue"))["waiting"]) == 5
    for patient in patients:
        await saying(patient, sentence("someone_here", "en"))


async def test_every_transition_is_a_line_in_the_log(edge: Edge) -> None:
    """Ids and names of what was done; no words."""
    journal = Journal(edge.ports)
    await journal.read()
    console = await edge.coordinator()
    patient, _ = await edge.patient()
    await patient.send("say", text=WORDS)
    await patient.until("state", state="waiting")
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("say", handoff=handoff, text="Hello, I am Ana.")
    await console.until("received")
    await console.send("close", handoff=handoff, reason="resolved")
    await console.until("ended")
    with capture_logs() as lines:
        await journal.read()
    mine = [line for line in lines if line["event"] == "handoff"]
    assert [(line["what"], line["who"], line["handoff"], line["tier"]) for line in mine] == [
        ("opened", "risk", handoff, "T2"),
        ("claimed", "ana", handoff, "T2"),
        ("first_words", "ana", handoff, "T2"),
        ("closed:resolved", "ana", handoff, "T2"),
    ]
    assert "Hello" not in str(lines)


def happened(what: str, *, after_s: float, first: bool = True, staffed: bool = True) -> Transition:
    """Return something that happened so long after somebody came."""
    came = 1_800_000_000_000
    return Transition("1-0", what, "ana", "h", came + int(after_s * 1000), first, Tier.T3, came, staffed=staffed)


def counted(name: str, staffed: str) -> tuple[float, float]:
    """Return how many waits were counted, and their sum."""
    labels = {"tier": "T3", "staffed": staffed}
    count, total = (REGISTRY.get_sample_value(f"{name}_{part}", labels) for part in ("count", "sum"))
    return count or 0, total or 0


@pytest.mark.parametrize(
    ("what", "name"),
    [("claimed", "first_hello_claim_seconds"), ("first_words", "first_hello_first_words_seconds")],
)
def test_waits_are_counted_once_and_apart_by_whether_somebody_was_there(what: str, name: str) -> None:
    """chatwoot#6548: a person's first words, not the bot's; a second claim is no second wait."""
    by_day, by_night = counted(name, "yes"), counted(name, "no")
    note(happened(what, after_s=90))
    note(happened(what, after_s=500, first=False))
    note(happened(what, after_s=3_600, staffed=False))
    assert counted(name, "yes") == (by_day[0] + 1, by_day[1] + 90)
    assert counted(name, "no") == (by_night[0] + 1, by_night[1] + 3_600)


async def test_depth_and_age_are_counted_by_tier(edge: Edge) -> None:
    """And the rungs, by what came of them."""
    calm, _ = await edge.patient()
    await calm.send("person")
    await calm.until("state", state="waiting")
    edge.clock.advance(120)
    urgent, _ = await edge.patient()
    await urgent.send("say", text="i took all my pills")
    await urgent.until("state", state="waiting")
    edge.clock.advance(30)
    async with edge.http.get(f"{edge.url}/metrics") as got:
        lines = (await got.text()).splitlines()
    for expected in ('waiting{tier="T4"} 1.0', 'waiting{tier="T0"} 1.0', 'waiting{tier="T2"} 0.0'):
        assert f"first_hello_{expected}" in lines
    for expected in ('{tier="T4"} 150.0', '{tier="T0"} 30.0', '{tier="T2"} 0.0'):
        assert f"first_hello_oldest_seconds{expected}" in lines


async def test_a_ladder_without_its_store_goes_on_when_the_store_is_back(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look that fails is a look later."""
    await settled_night(edge)
    notifier(edge).always = Outcome.TOLD
    patient, _ = await edge.patient()
    failed, real = asyncio.Event(), edge.ports.ladder.look

    async def failing(now: int, lease_ms: int, most: int) -> Any:
        try:
            return await real(now, lease_ms, most)
        except StoreUnavailableError:
            failed.set()
            raise

    monkeypatch.setattr(edge.ports.ladder, "look", failing)
    edge.store.down = True
    await failed.wait()
    edge.store.down = False
    await patient.send("say", text=WORDS)
    await saying(patient, sentence("ladder_on_call_danger", "en"))
