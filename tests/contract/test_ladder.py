"""What any ladder and any journal must do."""

import asyncio

from handoff.domain.ladder import Climb, Outcome, Rung, Staffing
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason, Place
from handoff.domain.tiers import Tier
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.ladder import Transition

NOW = 1_800_000_000_000
LEASE = 45_000
LOOK = 15_000


async def in_line(ports: Ports, name: str, tier: Tier = Tier.T2, at: int = NOW) -> str:
    """Open a conversation and put it in line; its handoff is called like it, with an h."""
    await ports.conversations.open(name, "en", at, [])
    message = NewMessage(
        name, "m1", Author.PATIENT, at, {"text": "w"}, tier=tier, cause=Cause.ASKED, handoff=f"h-{name}"
    )
    await ports.conversations.append(message)
    return f"h-{name}"


async def seen(ports: Ports, now: int = NOW, most: int = 100) -> list[str]:
    """Look, and return whom."""
    _, places = await ports.ladder.look(now, LOOK, most)
    return sorted(place.handoff for place in places)


def climb(outcome: Outcome, rung: Rung = Rung.ON_CALL, step: int = 1, tries: int = 1, tier: Tier = Tier.T2) -> Climb:
    """Return how far someone is."""
    return Climb(rung, outcome, tries, NOW, NOW + 60_000, tier, step)


async def place_of(ports: Ports, handoff: str) -> Place:
    """Return a place that is there."""
    place = await ports.queue.place(handoff)
    assert place is not None
    return place


async def worsen(ports: Ports, name: str) -> None:
    """Let somebody say that they are in danger."""
    graver = NewMessage(name, "m2", Author.PATIENT, NOW, {"text": "w"}, tier=Tier.T0, cause=Cause.RISK, handoff="x")
    await ports.conversations.append(graver)


async def test_whoever_comes_is_looked_at_once_and_lent(ports: Ports) -> None:
    """Another process sees them when the loan is over, or when they were put off till then."""
    handoff = await in_line(ports, "one")
    assert await seen(ports) == [handoff]
    assert await seen(ports) == []
    assert await seen(ports, NOW + LOOK) == [handoff]
    await ports.ladder.look_again([(handoff, NOW + 90_000)], NOW + 2 * LOOK)
    assert await seen(ports, NOW + 89_999) == []
    assert await seen(ports, NOW + 90_000) == [handoff]


async def test_a_look_is_bounded(ports: Ports) -> None:
    """The rest comes with the next."""
    everybody = {await in_line(ports, f"p{number}") for number in range(5)}
    found = [await seen(ports, most=2) for _ in range(3)]
    assert [len(some) for some in found] == [2, 2, 1]
    assert {one for some in found for one in some} == everybody


async def test_whoever_was_taken_is_not_looked_at_and_comes_back_with_a_release(ports: Ports) -> None:
    """The ladder stops with the claim; how far they were stays."""
    handoff = await in_line(ports, "one")
    assert await ports.ladder.write(handoff, climb(Outcome.TRYING), NOW, NOW)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert await seen(ports, NOW + 1_000_000) == []
    await ports.queue.release("ana", handoff, NOW)
    [place] = (await ports.ladder.look(NOW, LOOK, 100))[1]
    assert (place.handoff, place.climb) == (handoff, climb(Outcome.TRYING))


async def test_whoever_is_raised_is_looked_at_again(ports: Ports) -> None:
    """Graver now: sooner due."""
    handoff = await in_line(ports, "one", Tier.T3)
    await seen(ports)
    await ports.ladder.look_again([(handoff, NOW + 1_000_000)], NOW + LOOK)
    await worsen(ports, "one")
    assert await seen(ports) == [handoff]


async def test_a_raise_in_the_middle_of_a_look_is_looked_at_at_once(ports: Ports) -> None:
    """What the look had decided was of somebody calm: it puts nobody off who is in danger now."""
    handoff = await in_line(ports, "one", Tier.T4)
    assert await seen(ports) == [handoff]
    await worsen(ports, "one")
    await ports.ladder.look_again([(handoff, NOW + 1_000_000)], NOW + LOOK)
    assert await seen(ports, NOW + 1) == [handoff]


async def test_whoever_comes_back_in_line_in_the_middle_of_a_look_is_looked_at_at_once(ports: Ports) -> None:
    """They were taken and put back meanwhile: the look's time is not theirs."""
    handoff = await in_line(ports, "one")
    assert await seen(ports) == [handoff]
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.release("ana", handoff, NOW)
    await ports.ladder.look_again([(handoff, NOW + 1_000_000)], NOW + LOOK)
    assert await seen(ports, NOW + 1) == [handoff]


async def test_an_older_look_puts_off_nobody_for_whom_somebody_came_meanwhile(ports: Ports) -> None:
    """From nobody to somebody is looked at by the next look, whatever another process had worked out before."""
    handoff = await in_line(ports, "one")
    await ports.ladder.look(NOW - 1, LOOK, 0)
    assert await seen(ports) == [handoff]
    await ports.presence.available("ana", NOW + 30_000)
    await ports.ladder.look(NOW + 1, LOOK, 0)  # it finds that somebody is ready, and that all are to be looked at
    await ports.ladder.look_again([(handoff, NOW + 1_000_000)], NOW + LOOK)
    assert await seen(ports, NOW + 2) == [handoff]


async def test_taking_a_rung_puts_off_nobody_who_was_raised_meanwhile(ports: Ports) -> None:
    """Nor does what came of it: the rung was for somebody calmer."""
    handoff = await in_line(ports, "one")
    assert await seen(ports) == [handoff]
    assert await ports.ladder.write(handoff, climb(Outcome.TRYING), NOW, NOW + 60_000)
    await worsen(ports, "one")
    assert await ports.ladder.write(handoff, climb(Outcome.TRYING, step=2), NOW, NOW + 20_000)
    assert await seen(ports, NOW + 1) == [handoff]


async def test_no_rung_is_begun_for_a_tier_that_was_theirs_before(ports: Ports) -> None:
    """They would hear what is said to somebody calm; the next look decides anew."""
    handoff = await in_line(ports, "one")
    assert await seen(ports) == [handoff]
    await worsen(ports, "one")
    assert not await ports.ladder.write(handoff, climb(Outcome.SHOWN, Rung.LOUDER), NOW, NOW)
    assert (await place_of(ports, handoff)).climb is None
    assert await seen(ports, NOW + 1) == [handoff]


async def test_of_many_who_take_a_rung_one_has_it(ports: Ports) -> None:
    """Each rung once, whoever tries at the same time."""
    handoff = await in_line(ports, "one")
    tries = await asyncio.gather(
        *(ports.ladder.write(handoff, climb(Outcome.TRYING), NOW, NOW + 60_000) for _ in range(50))
    )
    assert tries.count(True) == 1
    assert [deed.what for deed in await ports.queue.deeds(handoff)] == ["opened", "rung_on_call_trying"]
    assert (await place_of(ports, handoff)).climb == climb(Outcome.TRYING)


async def test_an_outcome_of_a_try_that_was_given_up_is_not_written(ports: Ports) -> None:
    """Another process has tried again since."""
    handoff = await in_line(ports, "one")
    await ports.ladder.write(handoff, climb(Outcome.TRYING), NOW, NOW)
    await ports.ladder.write(handoff, climb(Outcome.TRYING, step=2, tries=2), NOW, NOW)
    assert not await ports.ladder.write(handoff, climb(Outcome.FAILED, step=2), NOW, NOW)
    assert (await place_of(ports, handoff)).climb == climb(Outcome.TRYING, step=2, tries=2)
    assert [deed.what for deed in await ports.queue.deeds(handoff)] == ["opened", "rung_on_call_trying"]


async def test_nothing_is_begun_for_whoever_was_taken_and_an_outcome_is_kept(ports: Ports) -> None:
    """The audit is true; nobody is told that they wait."""
    handoff = await in_line(ports, "one")
    assert await ports.ladder.write(handoff, climb(Outcome.TRYING), NOW, NOW)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert not await ports.ladder.write(handoff, climb(Outcome.TOLD, step=2), NOW, NOW)
    assert not await ports.ladder.write(handoff, climb(Outcome.TRYING, Rung.SUPERVISOR, step=3), NOW, NOW)
    assert (await place_of(ports, handoff)).climb == climb(Outcome.TOLD, step=2)
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW)
    assert not await ports.ladder.write(handoff, climb(Outcome.TRYING, Rung.SUPERVISOR, step=3), NOW, NOW)
    assert not await ports.ladder.write("nobody", climb(Outcome.TRYING), NOW, NOW)


async def test_the_first_to_be_ready_and_the_last_to_go_bring_everybody_up(ports: Ports) -> None:
    """RocketChat#18041: whoever asked while nobody was there is not forgotten when somebody comes."""
    handoff = await in_line(ports, "one")
    staffing, _ = await ports.ladder.look(NOW, LOOK, 100)
    assert staffing == Staffing(ready=False, since=NOW)
    await ports.ladder.look_again([(handoff, NOW + 1_000_000)], NOW + LOOK)
    assert await seen(ports, NOW + 1_000) == []
    await ports.presence.available("ana", NOW + 30_000)
    staffing, places = await ports.ladder.look(NOW + 2_000, LOOK, 100)
    assert staffing == Staffing(ready=True, since=NOW + 2_000)
    assert [place.handoff for place in places] == [handoff]
    await ports.presence.available("ben", NOW + 30_000)
    staffing, places = await ports.ladder.look(NOW + 3_000, LOOK, 100)
    assert (staffing.since, places) == (NOW + 2_000, [])
    staffing, places = await ports.ladder.look(NOW + 30_001, LOOK, 100)  # nobody has shown life
    assert staffing == Staffing(ready=False, since=NOW + 30_001)
    assert [place.handoff for place in places] == [handoff]


async def news(ports: Ports) -> list[Transition]:
    """Return what has happened since it was last asked, and take it in."""
    found = await ports.journal.read("reader", 100)
    await ports.journal.done(found)
    return found


async def test_every_transition_is_in_the_journal_once(ports: Ports) -> None:
    """Ids only; what happened before the first reader is history."""
    await in_line(ports, "before")
    assert await news(ports) == []
    handoff = await in_line(ports, "one", Tier.T1, NOW)
    await ports.ladder.write(handoff, climb(Outcome.SHOWN, Rung.LOUDER, tier=Tier.T1), NOW, NOW)
    await ports.queue.claim("ana", "c1", NOW + 1_000, LEASE, handoff)
    for number in range(2):
        hello = NewMessage("one", f"h{number}", Author.HUMAN, NOW + 2_000, {"text": "Hello."}, holder="ana")
        await ports.conversations.append(hello)
    await ports.queue.release("ana", handoff, NOW + 3_000)
    await ports.queue.claim("ben", "c1", NOW + 4_000, LEASE, handoff)
    await ports.conversations.append(
        NewMessage("one", "h3", Author.HUMAN, NOW + 4_500, {"text": "Hello."}, holder="ben")
    )
    await ports.queue.close("ben", handoff, CloseReason.RESOLVED, NOW + 5_000)
    found = await news(ports)
    assert [(one.what, one.who, one.at - NOW, one.first) for one in found] == [
        ("opened", "asked", 0, False),
        ("rung_louder_shown", "ladder", 0, False),
        ("claimed", "ana", 1_000, True),
        ("first_words", "ana", 2_000, True),
        ("released", "ana", 3_000, False),
        ("claimed", "ben", 4_000, False),
        ("closed:resolved", "ben", 5_000, False),
    ]
    assert {(one.handoff, one.tier, one.arrived_at, one.staffed) for one in found} == {(handoff, Tier.T1, NOW, False)}
    assert await news(ports) == []


async def test_the_journal_knows_whether_somebody_was_ready(ports: Ports) -> None:
    """Waits at night and by day are not counted together (chatwoot PR#13392)."""
    await news(ports)
    await ports.presence.available("ana", NOW + 30_000)
    await in_line(ports, "by-day")
    await in_line(ports, "later", at=NOW + 31_000)
    assert [(one.handoff, one.staffed) for one in await news(ports)] == [("h-by-day", True), ("h-later", False)]
