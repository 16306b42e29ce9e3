"""What any line for a person must do."""

import asyncio

import pytest

from handoff.domain.conversation import State
from handoff.domain.messages import Author
from handoff.domain.queue import HOLD_MS, TARGETS_MS, Cause, CloseReason
from handoff.domain.tiers import Tier
from handoff.domain.wait import KEPT, Gap, Wait, Waited
from handoff.errors import (
    AlreadyTakenError,
    FirstHelloError,
    NobodyWaitingError,
    NotFoundError,
    NotReadyError,
    NotYoursError,
)
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage

NOW = 1_800_000_000_000
LEASE = 45_000
MINUTE = 60_000


async def in_line(ports: Ports, name: str, tier: Tier = Tier.T4, at: int = NOW) -> str:
    """Open a conversation and put it in line; its handoff is called like it, with an h."""
    await ports.conversations.open(name, "en", at, [])
    cause = Cause.RISK if tier.needs_person else Cause.ASKED
    message = NewMessage(name, "m1", Author.PATIENT, at, {"text": "words"}, tier=tier, cause=cause, handoff=f"h-{name}")
    await ports.conversations.append(message)
    return f"h-{name}"


async def order(ports: Ports) -> list[str]:
    """Return who waits, in order."""
    return [place.conversation for place in await ports.queue.waiting()]


async def test_the_stat_band_goes_first_by_arrival(ports: Ports) -> None:
    """T1 that came before T0 stays before it; both before everyone else."""
    await in_line(ports, "calm", Tier.T4, NOW)
    await in_line(ports, "intent", Tier.T1, NOW + 2_000)
    await in_line(ports, "emergency", Tier.T0, NOW + 3_000)
    assert await order(ports) == ["intent", "emergency", "calm"]


async def test_everyone_else_goes_by_earliest_deadline(ports: Ports) -> None:
    """A long-waiting T4 is due before a fresh T3, and a fresh T2 before both."""
    await in_line(ports, "long", Tier.T4, NOW)
    await in_line(ports, "fresh-t3", Tier.T3, NOW + 16 * MINUTE)
    await in_line(ports, "fresh-t2", Tier.T2, NOW + 16 * MINUTE)
    assert await order(ports) == ["fresh-t2", "long", "fresh-t3"]


async def test_each_place_says_when_it_is_due(ports: Ports) -> None:
    """Due is arrival plus the target of the tier."""
    for tier in Tier:
        await in_line(ports, tier, tier)
    assert {p.tier: p.due_at - NOW for p in await ports.queue.waiting()} == dict(TARGETS_MS)


async def test_taking_the_next_gives_the_first_and_the_floor(ports: Ports) -> None:
    """The claimed person leaves the line, has an owner, and a human speaks."""
    await in_line(ports, "calm", Tier.T4)
    first = await in_line(ports, "urgent", Tier.T0)
    place = await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert (place.handoff, place.owner, place.position) == (first, "ana", None)
    assert await order(ports) == ["calm"]
    assert [p.handoff for p in await ports.queue.held_by("ana")] == [first]
    before = await ports.conversations.get("calm")
    now = await ports.conversations.get("urgent")
    assert before is not None
    assert now is not None
    assert (before.state, now.state) == (State.WAITING, State.HUMAN)


async def test_each_claim_tells_how_long_it_took_since_the_last(ports: Ports) -> None:
    """From the line's first person, or from the claim before; with how many were ready then."""
    for index, name in enumerate(("one", "two", "three")):
        await in_line(ports, name, at=NOW + index * MINUTE)
    for name in ("ana", "ben"):
        await ports.presence.available(name, NOW + 60 * MINUTE)
    await ports.queue.claim("ana", "c1", NOW + 5 * MINUTE, LEASE)
    await ports.queue.claim("ben", "c1", NOW + 12 * MINUTE, LEASE)
    assert (await ports.queue.pace(NOW + 60 * MINUTE)).gaps == [Gap(5 * MINUTE, 2), Gap(7 * MINUTE, 2)]


async def test_a_quiet_hour_before_someone_came_is_no_gap(ports: Ports) -> None:
    """Time in which nobody waited says nothing of how fast people are taken."""
    await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW + MINUTE, LEASE)
    await in_line(ports, "two", at=NOW + 60 * MINUTE)
    await ports.queue.claim("ana", "c2", NOW + 62 * MINUTE, LEASE)
    assert (await ports.queue.pace(NOW + 60 * MINUTE)).gaps[-1] == Gap(2 * MINUTE, 1)


async def test_a_gap_that_has_not_ended_counts_from_when_the_line_moved_or_somebody_came(ports: Ports) -> None:
    """So it shows that nothing moves; a night in which nobody is ready does not."""
    await in_line(ports, "one")
    await ports.ladder.look(NOW, 1, 0)
    assert (await ports.queue.pace(NOW + 500 * MINUTE)).still is None
    for name in ("ana", "ben"):
        await ports.presence.available(name, NOW + 1_000 * MINUTE)
    await ports.ladder.look(NOW + 500 * MINUTE, 1, 0)
    assert (await ports.queue.pace(NOW + 507 * MINUTE)).still == Gap(7 * MINUTE, 2)
    await in_line(ports, "two", at=NOW + 508 * MINUTE)
    await ports.queue.claim("ana", "c1", NOW + 510 * MINUTE, LEASE)
    assert (await ports.queue.pace(NOW + 513 * MINUTE)).still == Gap(3 * MINUTE, 2)


async def test_what_was_first_told_is_learned_from_once(ports: Ports) -> None:
    """The first word counts, and a person who was put back teaches nothing a second time."""
    handoff = await in_line(ports, "one")
    await ports.queue.expect(handoff, Wait(0, 4 * MINUTE, 9 * MINUTE), 3)
    await ports.queue.expect(handoff, Wait(0, MINUTE, 2 * MINUTE), 1)
    await ports.queue.claim("ana", "c1", NOW + 6 * MINUTE, LEASE)
    assert (await ports.queue.pace(NOW + 60 * MINUTE)).waits == [Waited(6 * MINUTE, 4 * MINUTE, 3)]
    await ports.queue.release("ana", handoff, NOW + 7 * MINUTE)
    await ports.queue.claim("ana", "c2", NOW + 8 * MINUTE, LEASE)
    pace = await ports.queue.pace(NOW + 60 * MINUTE)
    assert pace.waits == [Waited(6 * MINUTE, 4 * MINUTE, 3)]
    assert pace.gaps[-1] == Gap(MINUTE, 1)


async def test_only_the_latest_waits_are_kept(ports: Ports) -> None:
    """What is remembered is bounded."""
    for number in range(KEPT + 5):
        handoff = await in_line(ports, f"talk{number}", at=NOW + number)
        await ports.queue.expect(handoff, Wait(0, 1 + number, 9), 1)
        await ports.queue.claim("ana", f"c{number}", NOW + MINUTE + number, LEASE)
    waits = (await ports.queue.pace(NOW + 60 * MINUTE)).waits
    assert [waits[0].expected, waits[-1].expected] == [6, KEPT + 5]


async def test_an_empty_line_says_so(ports: Ports) -> None:
    """Nobody is made up."""
    with pytest.raises(NobodyWaitingError):
        await ports.queue.claim("ana", "c1", NOW, LEASE)


async def test_the_same_command_takes_the_same_person(ports: Ports) -> None:
    """A coordinator whose answer got lost does not end up with two."""
    await in_line(ports, "one")
    await in_line(ports, "two")
    first = await ports.queue.claim("ana", "c1", NOW, LEASE)
    again = await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert again.handoff == first.handoff
    assert len(await ports.queue.held_by("ana")) == 1


async def test_a_command_repeated_after_the_lease_does_not_claim_who_went_back(ports: Ports) -> None:
    """The old answer is no longer true, and a late copy of a press takes nobody anew: neither them nor the next."""
    handoff = await in_line(ports, "one")
    await in_line(ports, "two")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.expire(NOW + LEASE)
    with pytest.raises(NotYoursError) as refused:
        await ports.queue.claim("ana", "c1", NOW + LEASE, LEASE)
    assert refused.value.detail == {"owner": ""}
    assert await order(ports) == ["one", "two"]
    assert (await ports.queue.claim("ana", "c2", NOW + LEASE, LEASE)).handoff == handoff


async def test_a_command_repeated_after_the_talk_has_ended_takes_nobody(ports: Ports) -> None:
    """A copy of a press that comes late finds that it took somebody, and that this is over."""
    handoff = await in_line(ports, "one")
    await in_line(ports, "two")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW)
    with pytest.raises(NotYoursError):
        await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert await order(ports) == ["two"]


async def test_two_hundred_claims_on_one_person_have_one_winner(ports: Ports) -> None:
    """Everyone else learns who has them."""
    handoff = await in_line(ports, "one")
    claims = [ports.queue.claim(f"c{i}", "x", NOW, LEASE, handoff) for i in range(200)]
    results = await asyncio.gather(*claims, return_exceptions=True)
    [winner] = [r for r in results if not isinstance(r, BaseException)]
    lost = [r for r in results if isinstance(r, AlreadyTakenError)]
    assert len(lost) == 199
    assert {error.detail["owner"] for error in lost} == {winner.owner}


async def test_claiming_someone_who_is_not_there_is_refused(ports: Ports) -> None:
    """A handoff nobody knows, and one that has ended, cannot be taken."""
    with pytest.raises(NotFoundError):
        await ports.queue.claim("ana", "c1", NOW, LEASE, "nobody")
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c2", NOW, LEASE)
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW)
    with pytest.raises(NotFoundError):
        await ports.queue.claim("ana", "c3", NOW, LEASE, handoff)


async def test_releasing_gives_the_old_place_back(ports: Ports) -> None:
    """Whoever goes back in line stands where they stood."""
    await in_line(ports, "first", Tier.T2, NOW)
    await in_line(ports, "second", Tier.T2, NOW + 1_000)
    place = await ports.queue.claim("ana", "c1", NOW, LEASE)
    released = await ports.queue.release("ana", place.handoff, NOW + 5_000)
    assert (released.position, released.owner) == (1, None)
    assert await order(ports) == ["first", "second"]
    now = await ports.conversations.get("first")
    assert now is not None
    assert now.state is State.WAITING


async def test_only_the_owner_can_release_or_close(ports: Ports) -> None:
    """Others are refused, told whose it is, and nothing changes."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    with pytest.raises(NotYoursError) as refused:
        await ports.queue.release("ben", handoff, NOW)
    assert refused.value.detail == {"owner": "ana"}
    with pytest.raises(NotYoursError):
        await ports.queue.close("ben", handoff, CloseReason.RESOLVED, NOW)
    assert [p.handoff for p in await ports.queue.held_by("ana")] == [handoff]


async def test_closing_twice_is_closing_once(ports: Ports) -> None:
    """The answer to the first try may have got lost."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", handoff, CloseReason.REFERRED, NOW)
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW)
    now = await ports.conversations.get("one")
    assert now is not None
    assert (now.state, now.episode) == (State.CLOSED, 2)
    place = await ports.queue.place(handoff)
    assert place is not None
    assert place.ended is CloseReason.REFERRED
    assert await ports.queue.held_by("ana") == []


async def test_a_silent_coordinator_loses_the_claim_and_the_person_keeps_the_place(ports: Ports) -> None:
    """Nobody falls through because a browser died (seeds B07)."""
    handoff = await in_line(ports, "first", Tier.T2, NOW)
    await in_line(ports, "second", Tier.T2, NOW + 1_000)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert await ports.queue.expire(NOW + LEASE - 1) == []
    [place] = await ports.queue.expire(NOW + LEASE)
    assert (place.handoff, place.owner, place.position) == (handoff, None, 1)
    assert await ports.queue.held_by("ana") == []
    assert await ports.queue.expire(NOW + LEASE) == []


async def test_a_living_coordinator_keeps_the_claim(ports: Ports) -> None:
    """Renewing moves every lease of theirs, and nobody else's."""
    await in_line(ports, "one")
    await in_line(ports, "two")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    other = await ports.queue.claim("ben", "c1", NOW, LEASE)
    await ports.queue.renew("ana", NOW + 30_000, LEASE)
    lapsed = await ports.queue.expire(NOW + LEASE)
    assert [p.handoff for p in lapsed] == [other.handoff]


async def test_a_lapse_and_a_renewal_at_once_leave_one_truth(ports: Ports) -> None:
    """Two sweepers return a person once."""
    await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    returned = await asyncio.gather(*(ports.queue.expire(NOW + LEASE) for _ in range(5)))
    assert sum(len(places) for places in returned) == 1


async def test_a_place_is_known_in_line_in_care_and_after_the_end(ports: Ports) -> None:
    """A handoff never disappears from view; one that never was is none."""
    handoff = await in_line(ports, "one")
    waiting = await ports.queue.place(handoff)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    held = await ports.queue.place(handoff)
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW)
    ended = await ports.queue.place(handoff)
    assert waiting is not None
    assert held is not None
    assert ended is not None
    assert (waiting.position, held.owner, ended.position) == (1, "ana", None)
    assert await ports.queue.place("nobody") is None


async def test_everyone_in_line_is_taken_once_by_many_at_a_time(ports: Ports) -> None:
    """Fifty people, ten coordinators, no one twice and no one left (seeds B07)."""
    for index in range(50):
        await in_line(ports, f"t{index}")

    async def take_all(coordinator: str) -> list[str]:
        taken: list[str] = []
        try:
            while True:
                place = await ports.queue.claim(coordinator, f"c{len(taken)}", NOW, LEASE)
                taken.append(place.handoff)
        except FirstHelloError:
            return taken

    taken = await asyncio.gather(*(take_all(f"co{i}") for i in range(10)))
    everyone = [handoff for one in taken for handoff in one]
    assert len(everyone) == 50
    assert len(set(everyone)) == 50


async def test_each_handoff_has_its_own_audit(ports: Ports) -> None:
    """Who did what with it and when, oldest first; nothing of anyone else's."""
    mine, other = await in_line(ports, "mine", Tier.T2), await in_line(ports, "other", Tier.T4, NOW + 1)
    await ports.queue.claim("ana", "c1", NOW + 2, LEASE)
    await ports.queue.viewed("ana", mine, NOW + 3)
    await ports.queue.release("ana", mine, NOW + 4)
    await ports.queue.claim("sam", "c2", NOW + 5, LEASE)
    await ports.queue.close("sam", mine, CloseReason.REFERRED, NOW + 6)
    assert [(deed.what, deed.who, deed.at - NOW) for deed in await ports.queue.deeds(mine)] == [
        ("opened", "risk", 0),
        ("claimed", "ana", 2),
        ("opened_talk", "ana", 3),
        ("released", "ana", 4),
        ("claimed", "sam", 5),
        ("closed:referred", "sam", 6),
    ]
    assert [(deed.what, deed.who) for deed in await ports.queue.deeds(other)] == [("opened", "asked")]
    assert await ports.queue.deeds("nobody") == []


async def state_of(ports: Ports, name: str) -> tuple[State, int]:
    """Return who speaks in a conversation, and its epoch."""
    found = await ports.conversations.get(name)
    assert found is not None
    return found.state, found.epoch


async def test_a_supervisor_takes_over_from_whoever_has_the_person(ports: Ports) -> None:
    """One owner before and after, a new epoch, and the former owner's words are refused (complaint 2)."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    _, before = await state_of(ports, "one")
    place = await ports.queue.give("sam", "g338", "sam", handoff, NOW, LEASE)
    assert (place.owner, [p.handoff for p in await ports.queue.held_by("ana")]) == ("sam", [])
    assert [p.handoff for p in await ports.queue.held_by("sam")] == [handoff]
    assert await state_of(ports, "one") == (State.HUMAN, before + 1)
    with pytest.raises(NotYoursError):
        await ports.conversations.append(NewMessage("one", "r1", Author.HUMAN, NOW, {"text": "still me"}, holder="ana"))
    assert await ports.queue.expire(NOW + LEASE - 1) == []


async def test_a_supervisor_moves_a_person_to_whoever_is_ready(ports: Ports) -> None:
    """From the line and out of someone's care; never to someone who is not here (complaint 6)."""
    handoff = await in_line(ports, "one")
    with pytest.raises(NotReadyError):
        await ports.queue.give("sam", "g351", "ben", handoff, NOW, LEASE)
    await ports.presence.available("ben", NOW + 1_000)
    assert (await ports.queue.give("sam", "g353", "ben", handoff, NOW, LEASE)).owner == "ben"
    assert await order(ports) == []
    await ports.presence.available("ana", NOW + 1_000)
    assert (await ports.queue.give("sam", "g356", "ana", handoff, NOW, LEASE)).owner == "ana"
    with pytest.raises(NotReadyError):
        await ports.queue.give("sam", "g358", "ben", handoff, NOW + 1_001, LEASE)
    assert [p.owner for p in await ports.queue.in_care()] == ["ana"]


async def test_a_supervisor_puts_anyone_back_in_line_at_the_old_place(ports: Ports) -> None:
    """Whoever has them; and again does nothing more."""
    handoff = await in_line(ports, "first", Tier.T2, NOW)
    await in_line(ports, "second", Tier.T2, NOW + 1_000)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert (await ports.queue.put_back("sam", "g367", handoff, NOW)).position == 1
    state = await state_of(ports, "first")
    assert (await ports.queue.put_back("sam", "g369", handoff, NOW)).position == 1
    assert await state_of(ports, "first") == state
    assert await ports.queue.held_by("ana") == []


@pytest.mark.parametrize("taken", [False, True])
async def test_a_supervisor_ends_what_anyone_has_and_what_nobody_has_taken(ports: Ports, taken: bool) -> None:
    """A person reached by phone does not stand in line for ever (complaint 2), and the talk goes on with the bot."""
    handoff = await in_line(ports, "one")
    if taken:
        await ports.queue.claim("ana", "c1", NOW, LEASE)
    place = await ports.queue.close("sam", handoff, CloseReason.ANSWERED_ELSEWHERE, NOW, supervisor=True)
    assert (place.ended, place.position) == (CloseReason.ANSWERED_ELSEWHERE, None)
    assert await order(ports) == []
    assert await ports.queue.held_by("ana") == await ports.queue.in_care() == []
    assert (await state_of(ports, "one"))[0] is State.CLOSED
    assert (await ports.conversations.append(NewMessage("one", "m2", Author.PATIENT, NOW, {}))).state is State.BOT


async def test_what_has_ended_cannot_be_taken_moved_or_ended_again(ports: Ports) -> None:
    """It ends once, as it ended first; there is nothing there for anyone else."""
    handoff = await in_line(ports, "one")
    await ports.queue.close("sam", handoff, CloseReason.LEFT, NOW, supervisor=True)
    again = await ports.queue.close("sam", handoff, CloseReason.DUPLICATE, NOW, supervisor=True)
    assert again.ended is CloseReason.LEFT
    with pytest.raises(NotFoundError):
        await ports.queue.close("eva", handoff, CloseReason.DUPLICATE, NOW, supervisor=True)
    with pytest.raises(NotFoundError):
        await ports.queue.give("sam", "g397", "sam", handoff, NOW, LEASE)
    with pytest.raises(NotFoundError):
        await ports.queue.put_back("sam", "g399", handoff, NOW)
    with pytest.raises(NotFoundError):
        await ports.queue.give("sam", "g401", "sam", "nobody", NOW, LEASE)


async def test_a_step_whose_answer_got_lost_can_be_taken_again(ports: Ports) -> None:
    """Releasing, giving and ending twice are once: one deed each."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    for _ in range(2):
        await ports.queue.release("ana", handoff, NOW)
    for _ in range(2):
        await ports.queue.give("sam", "g411", "sam", handoff, NOW, LEASE)
    with pytest.raises(NotYoursError):
        await ports.queue.release("ana", handoff, NOW)
    for _ in range(2):
        await ports.queue.close("sam", handoff, CloseReason.RESOLVED, NOW)
    did = [(deed.what, deed.who) for deed in await ports.queue.deeds(handoff)]
    assert did[1:] == [("claimed", "ana"), ("released", "ana"), ("took_over", "sam"), ("closed:resolved", "sam")]


@pytest.mark.parametrize("deed", ["take_over", "move", "put_back"])
async def test_a_supervisors_step_taken_again_does_not_undo_what_others_did_since(ports: Ports, deed: str) -> None:
    """Its answer got lost: the same command finds its own work, or that somebody else has them by now."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.presence.available("ben", NOW + 1_000)

    async def again() -> str | None:
        if deed == "put_back":
            return (await ports.queue.put_back("sam", "s1", handoff, NOW)).owner
        return (await ports.queue.give("sam", "s1", "sam" if deed == "take_over" else "ben", handoff, NOW, LEASE)).owner

    first = await again()
    assert await again() == first
    await ports.queue.give("eva", "e1", "eva", handoff, NOW, LEASE)
    state = await state_of(ports, "one")
    with pytest.raises(NotYoursError) as refused:
        await again()
    assert refused.value.detail == {"owner": "eva"}
    assert ([place.owner for place in await ports.queue.in_care()], await state_of(ports, "one")) == (["eva"], state)
    await ports.queue.release("eva", handoff, NOW)
    if deed == "put_back":
        assert await again() is None
    else:
        with pytest.raises(NotYoursError):
            await again()


async def test_a_step_that_found_its_work_done_is_not_taken_later_either(ports: Ports) -> None:
    """Its first try came to somebody who was theirs already; the second finds them with another."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("sam", "c1", NOW, LEASE)
    await ports.queue.give("sam", "s1", "sam", handoff, NOW, LEASE)
    await ports.queue.give("eva", "e1", "eva", handoff, NOW, LEASE)
    with pytest.raises(NotYoursError):
        await ports.queue.give("sam", "s1", "sam", handoff, NOW, LEASE)


async def test_a_place_says_by_which_deed_they_went_back_last(ports: Ports) -> None:
    """So that whoever looks at it later can still say it."""
    handoff = await in_line(ports, "one")
    found = []
    for index, way in enumerate(("released", "put_back", "lapsed")):
        await ports.queue.claim("ana", f"c{index}", NOW, LEASE)
        if way == "released":
            await ports.queue.release("ana", handoff, NOW)
        elif way == "put_back":
            await ports.queue.put_back("sam", "g429", handoff, NOW)
        else:
            await ports.queue.expire(NOW + LEASE)
        place = await ports.queue.place(handoff)
        assert place is not None
        found.append((place.back, place.returned))
    assert found == [("released", 1), ("put_back", 2), ("lapsed", 3)]


async def test_the_stat_band_is_counted(ports: Ports) -> None:
    """T0 and T1 in line, and nobody else: neither who is in care nor T2."""
    for index, tier in enumerate(Tier):
        await in_line(ports, f"p{index}", tier, NOW + index)
    await in_line(ports, "held", Tier.T0, NOW - 1)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert await ports.queue.in_stat_band() == 2


async def test_a_closed_page_keeps_its_place_for_a_while_and_then_stands_behind_who_is_here(ports: Ports) -> None:
    """Nobody is lost: who comes back stands where they stood. (peers 6: nobody is dropped for locking a phone)."""
    for name in ("gone", "here"):
        await in_line(ports, name)
    await ports.queue.seen(["here"], NOW + HOLD_MS)
    assert await ports.queue.leave(NOW - 1, NOW + HOLD_MS) == []
    assert await order(ports) == ["gone", "here"]
    assert await ports.queue.leave(NOW, NOW + HOLD_MS) == ["h-gone"]
    assert await ports.queue.leave(NOW, NOW + HOLD_MS) == []
    assert await order(ports) == ["here", "gone"]
    assert [place.left for place in await ports.queue.waiting()] == [False, True]
    await ports.queue.seen(["gone", "here", "never heard of"], NOW + 2 * HOLD_MS)
    assert await order(ports) == ["gone", "here"]
    assert [place.seen_at for place in await ports.queue.waiting()] == [NOW + 2 * HOLD_MS] * 2
    assert [deed.what for deed in await ports.queue.deeds("h-gone")] == ["opened", "left", "back"]


@pytest.mark.parametrize("tier", [Tier.T0, Tier.T1, Tier.T2])
async def test_people_in_danger_never_lose_their_place_for_being_away(ports: Ports, tier: Tier) -> None:
    """A person looks at it, whether or not the page is open."""
    await in_line(ports, "danger", tier)
    assert await ports.queue.leave(NOW + HOLD_MS, NOW + HOLD_MS) == []


async def test_whoever_asked_for_a_call_may_close_the_page(ports: Ports) -> None:
    """They keep their place, and staff see why."""
    await in_line(ports, "caller")
    ask = NewMessage("caller", "m2", Author.PATIENT, NOW, {"text": "words"}, cause=Cause.ASKED, call_back=True)
    await ports.conversations.append(ask)
    assert await ports.queue.leave(NOW + HOLD_MS, NOW + HOLD_MS) == []
    assert [place.call_back for place in await ports.queue.waiting()] == [True]


async def test_a_call_asked_for_after_leaving_gives_the_place_back(ports: Ports) -> None:
    """From another device, say: the message alone counts as being here."""
    for name in ("gone", "here"):
        await in_line(ports, name)
    await ports.queue.seen(["here"], NOW + HOLD_MS)
    await ports.queue.leave(NOW, NOW + HOLD_MS)
    ask = NewMessage("gone", "m2", Author.PATIENT, NOW, {"text": "words"}, cause=Cause.ASKED, call_back=True)
    await ports.conversations.append(ask)
    assert await order(ports) == ["gone", "here"]


async def test_words_of_danger_bring_back_a_place_that_was_given_up(ports: Ports) -> None:
    """Risk is in front, whatever was before."""
    await in_line(ports, "gone")
    await ports.queue.leave(NOW, NOW + HOLD_MS)
    cry = NewMessage("gone", "m2", Author.PATIENT, NOW, {"text": "words"}, tier=Tier.T2, cause=Cause.RISK)
    await ports.conversations.append(cry)
    assert [place.left for place in await ports.queue.waiting()] == [False]


async def test_time_with_a_person_is_no_time_away(ports: Ports) -> None:
    """Whoever is put back in line is away from then on at the earliest."""
    handoff = await in_line(ports, "one")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert await ports.queue.leave(NOW + HOLD_MS, NOW + HOLD_MS) == []
    await ports.queue.release("ana", handoff, NOW + HOLD_MS)
    assert await ports.queue.leave(NOW + HOLD_MS - 1, NOW + HOLD_MS + 1) == []
