"""What any line must do for those who care: rooms, breathers, breaks, and people whom nobody answers."""

import asyncio
import uuid
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoff.adapters.redis_keys import Keys
from handoff.domain.caseload import Care, Duty
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason, Place
from handoff.domain.tiers import Tier
from handoff.errors import (
    AlreadyTakenError,
    AtCapacityError,
    BreatherError,
    FirstHelloError,
    NobodyWaitingError,
    OffDutyError,
)
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from tests.contract.test_queue import in_line
from tests.fakes.stores import ports_over
from tests.fakes.world import memory_ports

NOW = 1_800_000_000_000
UNTIL = NOW + 30_000
LEASE = 45_000
CARE = Care()
MINUTE = 60_000


async def ready(ports: Ports, *who: str, until: int = UNTIL) -> None:
    """Have these coordinators be there and ready."""
    for one in who:
        await ports.presence.available(one, until)


async def take(
    ports: Ports, who: str, handoff: str = "", *, more: bool = False, now: int = NOW, command: str = ""
) -> Place:
    """Claim by the rules of care."""
    name = command or uuid.uuid4().hex
    return await ports.queue.claim(who, name, now, LEASE, handoff, CARE, more=more)


async def audit(ports: Ports, handoff: str) -> list[tuple[str, str]]:
    """Return what was done, by whom."""
    return [(deed.what, deed.who) for deed in await ports.queue.deeds(handoff)]


async def test_only_those_who_are_here_and_ready_can_take(ports: Ports) -> None:
    """Never here, on a break, away, or silent for too long: refused, and the person waits on (peers 29)."""
    await in_line(ports, "one")
    with pytest.raises(OffDutyError):
        await take(ports, "ana")
    await ports.presence.on_break("ana", UNTIL)
    with pytest.raises(OffDutyError):
        await take(ports, "ana")
    await ready(ports, "ana")
    await ports.presence.away("ana")
    with pytest.raises(OffDutyError):
        await take(ports, "ana")
    await ready(ports, "ana")
    with pytest.raises(OffDutyError):
        await take(ports, "ana", now=UNTIL + 1)
    assert len(await ports.queue.waiting()) == 1
    assert (await take(ports, "ana")).owner == "ana"


async def test_F01_nobody_is_given_more_than_the_cap(ports: Ports) -> None:
    """Four calm talks are a full load; the fifth waits for a colleague, or for room (seeds F01)."""
    for index in range(6):
        await in_line(ports, f"t{index}", at=NOW + index)
    await ready(ports, "ana")
    for _ in range(CARE.cap):
        await take(ports, "ana")
    with pytest.raises(AtCapacityError) as refused:
        await take(ports, "ana", more=True)
    assert refused.value.detail == {"load": 4, "cap": 4, "more": False}
    [first, *_] = await ports.queue.held_by("ana")
    await ports.queue.close("ana", first.handoff, CloseReason.RESOLVED, NOW, CARE)
    assert (await take(ports, "ana")).conversation == "t4"


async def test_F01_two_hundred_claims_at_once_do_not_pass_the_cap(ports: Ports) -> None:
    """Room and claim are one step (peers 27: capacity not honoured)."""
    for index in range(10):
        await in_line(ports, f"t{index}")
    await ready(ports, "ana")
    tries = [take(ports, "ana", command=f"c{index}") for index in range(200)]
    done = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(one, Place) for one in done) == CARE.cap
    assert all(isinstance(one, Place | AtCapacityError) for one in done)
    assert len(await ports.queue.held_by("ana")) == CARE.cap


async def test_two_hundred_coordinators_take_one_person_and_one_wins(ports: Ports) -> None:
    """With the rules asked, too: everyone else learns who has them."""
    handoff = await in_line(ports, "one", Tier.T0)
    names = [f"c{index}" for index in range(200)]
    await ready(ports, *names)
    done = await asyncio.gather(*(take(ports, name, handoff) for name in names), return_exceptions=True)
    [winner] = [one for one in done if isinstance(one, Place)]
    assert {one.detail["owner"] for one in done if isinstance(one, AlreadyTakenError)} == {winner.owner}
    assert sum(isinstance(one, AlreadyTakenError) for one in done) == 199


async def test_F01_one_more_for_someone_in_danger_is_a_choice_and_is_recorded(ports: Ports) -> None:
    """Full and alone: refused with the offer, then taken, with who and when (seeds F01)."""
    first = await in_line(ports, "first", Tier.T1)
    await ready(ports, "ana")
    await take(ports, "ana")
    second = await in_line(ports, "second", Tier.T0, NOW + 1)
    with pytest.raises(AtCapacityError) as refused:
        await take(ports, "ana")
    assert refused.value.detail == {"load": 3, "cap": 4, "more": True}
    assert (await take(ports, "ana", more=True)).handoff == second
    assert await audit(ports, first) == [("opened", "risk"), ("claimed", "ana")]
    assert await audit(ports, second) == [("opened", "risk"), ("claimed", "ana"), ("over_cap", "ana")]


async def test_a_full_coordinator_leaves_someone_in_danger_to_a_colleague_with_room(ports: Ports) -> None:
    """They are passed over only because Ben can take them; the calm one behind is taken meanwhile."""
    await in_line(ports, "first", Tier.T1)
    await ready(ports, "ana", "ben")
    await take(ports, "ana")
    urgent = await in_line(ports, "urgent", Tier.T0, NOW + 1)
    await in_line(ports, "calm", Tier.T4, NOW + 2)
    assert (await take(ports, "ana")).conversation == "calm"
    assert (await take(ports, "ben")).handoff == urgent


async def after_danger(ports: Ports) -> None:
    """Ana has ended a talk with someone who was in danger."""
    await ready(ports, "ana")
    handoff = await in_line(ports, "danger", Tier.T0)
    await take(ports, "ana")
    await ports.queue.close("ana", handoff, CloseReason.REFERRED, NOW, CARE)


async def test_F01_after_danger_comes_a_breather_and_the_next_in_danger_goes_to_someone_else(ports: Ports) -> None:
    """Crisis talks rotate; calm people are taken as ever (seeds F01)."""
    await after_danger(ports)
    await ready(ports, "ben")
    urgent = await in_line(ports, "urgent", Tier.T1, NOW + 1)
    with pytest.raises(BreatherError) as refused:
        await take(ports, "ana")
    assert refused.value.detail == {"until": NOW + CARE.breather_ms, "more": True}
    await in_line(ports, "calm", Tier.T4, NOW + 2)
    assert (await take(ports, "ana")).conversation == "calm"
    assert (await take(ports, "ben")).handoff == urgent


@pytest.mark.parametrize(("tier", "rests"), [(Tier.T0, True), (Tier.T1, True), (Tier.T2, False)])
async def test_F01_the_breather_is_after_the_stat_band(ports: Ports, tier: Tier, *, rests: bool) -> None:
    """After T0 and T1, and not after T2 (seeds F01)."""
    await ready(ports, "ana")
    handoff = await in_line(ports, "one", tier)
    await take(ports, "ana")
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW, CARE)
    assert (await ports.presence.carer("ana", NOW)).resting(NOW) == rests


async def test_nobody_counts_on_a_colleague_who_is_wrapping_up_on_a_break_or_silent(ports: Ports) -> None:
    """The breather yields at once, as if they were not there."""
    await after_danger(ports)
    await ready(ports, "ben")
    await ports.presence.wrap_up("ben", NOW + 1)
    await ready(ports, "cem", until=NOW - 1)
    await ports.presence.on_break("dee", UNTIL)
    urgent = await in_line(ports, "urgent", Tier.T1, NOW + 1)
    assert (await take(ports, "ana")).handoff == urgent


async def test_the_breather_yields_when_nobody_else_can(ports: Ports) -> None:
    """Ben is full: Ana is offered the person at once, and the audit says that it was in her breather."""
    await after_danger(ports)
    await ready(ports, "ben")
    await in_line(ports, "bens", Tier.T1)
    await take(ports, "ben")
    urgent = await in_line(ports, "urgent", Tier.T1, NOW + 1)
    assert (await take(ports, "ana")).handoff == urgent
    assert (await audit(ports, urgent))[1:] == [("claimed", "ana"), ("in_breather", "ana")]


async def test_the_breather_ends_by_choice_and_by_time(ports: Ports) -> None:
    """Whoever wants to may; after ten minutes nobody has to say so."""
    await after_danger(ports)
    await ready(ports, "ben")
    one = await in_line(ports, "one", Tier.T1, NOW + 1)
    assert (await take(ports, "ana", more=True)).handoff == one
    await ports.queue.release("ana", one, NOW + 2, CARE)
    later = NOW + 2 + CARE.breather_ms
    await ready(ports, "ana", "ben", until=later)
    assert (await take(ports, "ana", now=later)).handoff == one


async def test_passing_someone_in_danger_on_is_rest_too(ports: Ports) -> None:
    """After putting them back Ana is not handed them again while Ben can take them."""
    one = await in_line(ports, "one", Tier.T0)
    await ready(ports, "ana", "ben")
    await take(ports, "ana")
    await ports.queue.release("ana", one, NOW, CARE)
    with pytest.raises(BreatherError):
        await take(ports, "ana")


async def test_after_each_talk_there_is_a_time_to_wrap_up_that_ends_by_itself(ports: Ports) -> None:
    """Nobody counts on Ana meanwhile, and the patients still see that someone is here; taking someone ends it."""
    await ready(ports, "ana")
    handoff = await in_line(ports, "calm")
    await take(ports, "ana")
    await ports.queue.close("ana", handoff, CloseReason.RESOLVED, NOW, CARE)
    ana = await ports.presence.carer("ana", NOW)
    assert (ana.duty(NOW), ana.duty(NOW + CARE.wrap_up_ms)) == (Duty.WRAP_UP, Duty.AVAILABLE)
    assert not ana.resting(NOW)
    assert await ports.presence.online(NOW) == 1
    await in_line(ports, "next")
    assert (await take(ports, "ana")).conversation == "next"
    assert (await ports.presence.carer("ana", NOW)).duty(NOW) is Duty.AVAILABLE


async def test_wrapping_up_can_be_longer_or_shorter(ports: Ports) -> None:
    """As the coordinator says."""
    await ready(ports, "ana")
    await ports.presence.wrap_up("ana", NOW + 5 * MINUTE)
    assert (await ports.presence.carer("ana", NOW)).wrap_up_until == NOW + 5 * MINUTE
    await ports.presence.wrap_up("ana", 0)
    assert (await ports.presence.carer("ana", NOW)).duty(NOW) is Duty.AVAILABLE


async def test_a_sign_of_life_keeps_what_was_chosen_last_on_whatever_device(ports: Ports) -> None:
    """A second tab that pings does not end a break (peers 29: ghosts)."""
    await ready(ports, "ana")
    await ports.presence.on_break("ana", UNTIL)
    await ports.presence.alive("ana", UNTIL)
    assert await ports.presence.online(NOW) == 0
    assert (await ports.presence.carer("ana", NOW)).duty(NOW) is Duty.BREAK
    await ready(ports, "ana")
    await ports.presence.alive("ana", UNTIL + 10_000)
    assert await ports.presence.online(UNTIL + 10_000) == 1


async def test_signing_in_begins_a_shift_where_none_is_under_way(ports: Ports) -> None:
    """Ready at the first sign of life, whatever an earlier shift ended with; a break on an open console goes on."""
    await ports.presence.away("ana")
    await ports.presence.begin("ana", NOW)
    assert await ports.presence.online(NOW) == 0
    await ports.presence.alive("ana", NOW + 1)
    assert (await ports.presence.carer("ana", NOW)).chose is Duty.AVAILABLE
    assert await ports.presence.online(NOW) == 1
    await ports.presence.on_break("ana", NOW + 1)
    await ports.presence.begin("ana", NOW)
    assert (await ports.presence.carer("ana", NOW)).chose is Duty.BREAK
    await ports.presence.begin("ana", NOW + 2)
    await ports.presence.alive("ana", NOW + 9)
    assert (await ports.presence.carer("ana", NOW + 2)).chose is Duty.AVAILABLE


async def test_what_a_supervisor_did_to_ones_people_is_kept_until_it_is_read(ports: Ports) -> None:
    """For who lost them and who was given them, by whom; one's own doing is not, and clears what stood there."""
    handoff = await in_line(ports, "one")
    await ready(ports, "ana", "ben")

    async def notes() -> list[list[str]]:
        return [list((await ports.queue.returned(name)).values()) for name in ("ana", "ben", "sam")]

    await take(ports, "ana")
    await ports.queue.give("sam", "g274", "sam", handoff, NOW, LEASE)
    assert await notes() == [["took_over:sam"], [], []]
    await ports.queue.give("sam", "g276", "ana", handoff, NOW, LEASE)
    await ports.queue.give("sam", "g277", "ben", handoff, NOW, LEASE)
    assert await notes() == [["moved:sam"], ["given:sam"], []]
    await ports.queue.put_back("sam", "g279", handoff, NOW)
    assert await notes() == [["moved:sam"], ["put_back:sam"], []]
    await ports.queue.noted("ana", handoff)
    await take(ports, "ben")
    assert await notes() == [[], [], []]
    await ports.queue.close("sam", handoff, CloseReason.LEFT, NOW, supervisor=True)
    assert await notes() == [[], ["closed:sam"], []]
    other = await in_line(ports, "two")
    await ports.queue.give("sam", "g287", "ana", other, NOW, LEASE)
    await ports.queue.release("ana", other, NOW)
    assert (await notes())[0] == []


async def test_the_team_is_everyone_whose_console_is_open(ports: Ports) -> None:
    """With what they do and carry; whoever has gone silent is not on it."""
    await in_line(ports, "one", Tier.T2)
    await ready(ports, "ana")
    await ready(ports, "cem", until=NOW - 1)
    await ports.presence.on_break("ben", UNTIL)
    await take(ports, "ana")
    team = await ports.presence.team(NOW)
    assert [(one.username, one.duty(NOW), one.load(CARE)) for one in team] == [
        ("ana", Duty.AVAILABLE, 2),
        ("ben", Duty.BREAK, 0),
    ]
    assert (await ports.presence.carer("nobody", NOW)).duty(NOW) is Duty.AWAY


async def test_a_supervisor_above_the_cap_is_asked_once_more_and_it_is_recorded(ports: Ports) -> None:
    """Picking is theirs; going above the cap is a choice."""
    await in_line(ports, "first", Tier.T0)
    second = await in_line(ports, "second", Tier.T4)
    third = await in_line(ports, "third", Tier.T4)
    await ready(ports, "sam", "ana")
    await take(ports, "sam")
    await take(ports, "sam", second)
    with pytest.raises(AtCapacityError) as refused:
        await take(ports, "sam", third)
    assert refused.value.detail["more"]
    await take(ports, "sam", third, more=True)
    assert (await audit(ports, third))[-1] == ("over_cap", "sam")


@pytest.mark.parametrize(("tier", "within"), [(Tier.T0, CARE.answer_stat_ms), (Tier.T3, CARE.answer_ms)])
async def test_whom_nobody_writes_to_goes_back_to_the_old_place(ports: Ports, tier: Tier, within: int) -> None:
    """Sooner where there is danger, with all that was said, and the owner can learn why (peers: stuck handoffs)."""
    await ready(ports, "ana", until=NOW + within)
    handoff = await in_line(ports, "one", tier)
    await in_line(ports, "behind", tier, NOW + 1)
    await take(ports, "ana")
    await ports.conversations.append(NewMessage("one", "m2", Author.PATIENT, NOW, {"text": "are you there?"}))
    await ports.queue.renew("ana", NOW + within, LEASE)
    assert await ports.queue.unanswered(NOW + within - 1) == []
    [place] = await ports.queue.unanswered(NOW + within)
    assert (place.handoff, place.owner, place.position, place.returned) == (handoff, None, 1, 1)
    assert len(await ports.conversations.messages("one")) == 2
    assert await ports.queue.returned("ana") == {handoff: "unanswered"}
    assert (await audit(ports, handoff))[-1] == ("unanswered", "ana")
    assert await ports.queue.unanswered(NOW + within) == []
    assert await ports.queue.expire(NOW + within + LEASE) == []


async def test_F01_whom_a_supervisor_moves_is_owed_first_words_and_who_had_them_rests(ports: Ports) -> None:
    """As after a claim: a move to an empty chair comes back, and someone in danger leaves a breather behind."""
    handoff = await in_line(ports, "one", Tier.T1)
    await ready(ports, "ana", "ben", until=NOW + 30 * MINUTE)
    await take(ports, "ana")
    await ports.queue.give("sam", "g346", "ben", handoff, NOW + 1, LEASE, CARE)
    ana = await ports.presence.carer("ana", NOW + 1)
    assert (ana.wrap_up_until, ana.breather_until) == (NOW + 1 + CARE.wrap_up_ms, NOW + 1 + CARE.breather_ms)
    due = NOW + 1 + CARE.answer_within(Tier.T1)
    assert await ports.queue.unanswered(due - 1) == []
    assert [place.handoff for place in await ports.queue.unanswered(due)] == [handoff]
    assert await ports.queue.returned("ben") == {handoff: "unanswered"}
    await ports.queue.give("sam", "g353", "ben", handoff, due, LEASE, CARE)
    assert await ports.queue.returned("ben") == {handoff: "given:sam"}
    await ports.queue.put_back("sam", "g355", handoff, due + 1, CARE)
    assert (await ports.presence.carer("ben", due + 1)).breather_until == due + 1 + CARE.breather_ms
    assert await ports.queue.unanswered(due + 10 * MINUTE) == []
    assert [what for what, _ in await audit(ports, handoff)] == [
        "opened", "claimed", "moved:ben", "unanswered", "moved:ben", "put_back",
    ]  # fmt: skip


async def test_F01_moving_someone_above_the_cap_is_a_supervisors_choice_and_is_recorded(ports: Ports) -> None:
    """It is done, and stands in the audit as theirs."""
    await in_line(ports, "one", Tier.T1)
    second = await in_line(ports, "two", Tier.T2)
    await ready(ports, "ana")
    await take(ports, "ana")
    assert (await ports.queue.give("sam", "g369", "ana", second, NOW, LEASE, CARE)).owner == "ana"
    assert (await audit(ports, second))[1:] == [("moved:ana", "sam"), ("over_cap", "sam")]


async def test_first_words_keep_the_claim(ports: Ports) -> None:
    """After them only the browser's silence counts."""
    await ready(ports, "ana")
    handoff = await in_line(ports, "one")
    await take(ports, "ana")
    hello = NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana")
    await ports.conversations.append(hello)
    assert await ports.queue.unanswered(NOW + CARE.answer_ms) == []
    [place] = await ports.queue.expire(NOW + LEASE)
    assert (place.handoff, await ports.queue.returned("ana")) == (handoff, {handoff: "silent"})


@pytest.mark.parametrize("spoken", [False, True])
@pytest.mark.parametrize("tier", [Tier.T0, Tier.T2])
async def test_danger_told_to_a_person_is_due_an_answer(ports: Ports, tier: Tier, *, spoken: bool) -> None:
    """Before first words and after them: a browser may be open on an empty chair. More danger does not put it off."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    handoff = await in_line(ports, "one")
    await take(ports, "ana")
    if spoken:
        await ports.conversations.append(NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana"))
    told = NewMessage(
        "one", "m2", Author.PATIENT, NOW + 1, {"text": "words"}, tier=tier, kind="suicide_active", cause=Cause.RISK,
        handoff="another", answer=CARE.answer_in_danger(tier),
    )  # fmt: skip
    await ports.conversations.append(told)
    await ports.conversations.append(replace(told, id="m3", at=NOW + 2))
    due = NOW + 1 + CARE.answer_stat_ms if tier.stat else NOW + CARE.answer_ms
    if spoken:  # whoever has written may be on the telephone for them
        due = NOW + 1 + CARE.answer_ms
    assert await ports.queue.unanswered(due - 1) == []
    [place] = await ports.queue.unanswered(due)
    assert (place.handoff, place.owner, place.tier, place.position) == (handoff, None, tier, 1)
    assert await ports.queue.returned("ana") == {handoff: "unanswered"}


async def test_an_answer_to_danger_keeps_the_claim(ports: Ports) -> None:
    """Each message of danger asks for one; what is calm, or told in line, is due none."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    await in_line(ports, "one")
    calm = NewMessage("one", "m2", Author.PATIENT, NOW, {"text": "words"}, answer=CARE.answer_in_danger(Tier.T4))
    danger = replace(calm, id="m3", tier=Tier.T1, cause=Cause.RISK, answer=CARE.answer_in_danger(Tier.T1))
    await ports.conversations.append(replace(danger, id="m1"))
    assert await ports.queue.unanswered(NOW + 30 * MINUTE) == []
    await take(ports, "ana")
    for number in range(2):
        await ports.conversations.append(replace(danger, id=f"d{number}"))
        answer = NewMessage("one", f"h{number}", Author.HUMAN, NOW, {"text": "i am here"}, holder="ana")
        await ports.conversations.append(answer)
    await ports.conversations.append(calm)
    assert await ports.queue.unanswered(NOW + 30 * MINUTE) == []


async def test_words_written_before_a_danger_was_seen_are_no_answer_to_it(ports: Ports) -> None:
    """They were on their way when it was told; whoever has written has the longer time, and what they see counts."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    handoff = await in_line(ports, "one")
    await take(ports, "ana")
    words = NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana")
    await ports.conversations.append(words)
    danger = NewMessage(
        "one", "d1", Author.PATIENT, NOW, {"text": "words"}, tier=Tier.T1, cause=Cause.RISK, handoff="another",
        answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    first = (await ports.conversations.append(danger)).seq
    await ports.conversations.append(replace(words, id="h2", seen=first - 1))
    assert await ports.queue.unanswered(NOW + CARE.answer_ms - 1) == []
    second = (await ports.conversations.append(replace(danger, id="d2", at=NOW + MINUTE))).seq
    await ports.conversations.append(replace(words, id="h3", seen=first))  # an answer to the first of the two
    assert await ports.queue.unanswered(NOW + CARE.answer_ms) == []
    await ports.conversations.append(replace(words, id="h4", seen=second))
    assert await ports.queue.unanswered(NOW + 30 * MINUTE) == []
    await ports.conversations.append(replace(danger, id="d3"))
    await ports.conversations.append(replace(words, id="h5", seen=second))
    assert [place.handoff for place in await ports.queue.unanswered(NOW + CARE.answer_ms)] == [handoff]


async def test_words_sent_once_more_take_back_no_answer(ports: Ports) -> None:
    """They were refused before the danger, and go out after the answer to it; nobody has read what is to come."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    await in_line(ports, "one")
    await take(ports, "ana")
    words = NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana")
    danger = NewMessage(
        "one", "d1", Author.PATIENT, NOW, {"text": "words"}, tier=Tier.T1, cause=Cause.RISK, handoff="another",
        answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    told = (await ports.conversations.append(danger)).seq
    await ports.conversations.append(replace(words, seen=told))
    await ports.conversations.append(replace(words, id="h2", seen=told - 1))
    assert await ports.queue.unanswered(NOW + 30 * MINUTE) == []
    await ports.conversations.append(replace(words, id="h3", seen=10**9))
    quiet = (await ports.conversations.append(NewMessage("one", "m9", Author.PATIENT, NOW, {"text": "words"}))).seq
    found = replace(danger, id="second:m9", by=Author.SERVICE, body={}, about=quiet)
    await ports.conversations.append(found)
    assert len(await ports.queue.unanswered(NOW + 30 * MINUTE)) == 1


async def test_a_danger_nobody_read_stays_due_whatever_is_found_before_it(ports: Ports) -> None:
    """A second look at older words comes after it, and whoever answers had read those only."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    handoff = await in_line(ports, "one")
    await take(ports, "ana")
    words = NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana")
    await ports.conversations.append(words)
    quiet = (await ports.conversations.append(NewMessage("one", "m2", Author.PATIENT, NOW, {"text": "words"}))).seq
    danger = NewMessage(
        "one", "d1", Author.PATIENT, NOW, {"text": "words"}, tier=Tier.T1, cause=Cause.RISK, handoff="another",
        answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    await ports.conversations.append(danger)
    due = CARE.answer_ms
    await ports.conversations.append(
        replace(danger, id="second:m2", by=Author.SERVICE, at=NOW + 1, about=quiet, body={})
    )
    await ports.conversations.append(replace(words, id="h2", seen=quiet, at=NOW + 2))
    assert [place.handoff for place in await ports.queue.unanswered(NOW + due)] == [handoff]


async def test_who_is_given_a_person_has_not_written_yet(ports: Ports) -> None:
    """What the one before them wrote gives them no longer time, and takes none of theirs."""
    for name in ("ana", "ben"):
        await ready(ports, name, until=NOW + 30 * MINUTE)
    handoff = await in_line(ports, "one")
    await take(ports, "ana")
    danger = NewMessage(
        "one", "d1", Author.PATIENT, NOW, {"text": "words"}, tier=Tier.T1, cause=Cause.RISK, handoff="another",
        answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    told = (await ports.conversations.append(danger)).seq
    words = NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana", seen=told)
    await ports.conversations.append(words)
    later = NOW + 20 * MINUTE
    await ports.queue.give("sam", "g1", "ben", handoff, later, LEASE, CARE)
    await ports.conversations.append(replace(words, id="h2", holder="ben", seen=told - 1, at=later))
    assert await ports.queue.unanswered(later + CARE.answer_within(Tier.T1) - 1) == []
    await ports.queue.put_back("sam", "g2", handoff, later + 1, CARE)
    await ports.queue.give("sam", "g3", "ben", handoff, later + 2, LEASE, CARE)
    await ports.conversations.append(replace(danger, id="d2", tier=Tier.T1, at=later + 3))
    due = later + 3 + CARE.answer_stat_ms
    assert [place.handoff for place in await ports.queue.unanswered(due)] == [handoff]


async def test_what_a_second_look_finds_in_words_nobody_saw_is_due_an_answer(ports: Ports) -> None:
    """Somebody has written since, and had not read what they wrote."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    await in_line(ports, "one")
    await take(ports, "ana")
    quiet = (await ports.conversations.append(NewMessage("one", "m2", Author.PATIENT, NOW, {"text": "words"}))).seq
    words = NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "hello"}, holder="ana", seen=quiet - 1)
    await ports.conversations.append(words)
    found = NewMessage(
        "one", "second:m2", Author.SERVICE, NOW, {}, tier=Tier.T1, cause=Cause.RISK, handoff="another", about=quiet,
        answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    await ports.conversations.append(found)
    assert len(await ports.queue.unanswered(NOW + CARE.answer_ms)) == 1


async def test_by_when_words_are_due_stands_with_the_place_until_they_are_written(ports: Ports) -> None:
    """Whoever has the person, and supervisors, see the clock that takes them back; the board hears that it is over."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    handoff = await in_line(ports, "one")

    async def shown() -> set[int | None]:
        one = await ports.queue.place(handoff)
        return {
            place.answer_by for place in [*await ports.queue.held_by("ana"), *await ports.queue.in_care(), one] if place
        }

    assert await shown() == {None}
    await take(ports, "ana")
    assert await shown() == {NOW + CARE.answer_ms}
    hello = NewMessage("one", "h1", Author.HUMAN, NOW + 1, {"text": "hello"}, holder="ana")
    changes = ports.bus.changes()
    await anext(changes)
    await ports.conversations.append(hello)
    assert (await anext(changes)).board
    assert await shown() == {None}
    await ports.conversations.append(replace(hello, id="h2"))
    assert not (await anext(changes)).board
    danger = NewMessage(
        "one", "m2", Author.PATIENT, NOW + 2, {"text": "words"}, tier=Tier.T1, kind="suicide_active", cause=Cause.RISK,
        handoff="another", answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    await ports.conversations.append(danger)
    assert (await anext(changes)).board
    assert await shown() == {NOW + 2 + CARE.answer_ms}
    await ports.queue.release("ana", handoff, NOW + 3)
    assert await shown() == {None}


async def test_what_a_second_look_finds_in_words_that_were_answered_is_due_no_answer(ports: Ports) -> None:
    """It may come minutes late; whoever has written since is there."""
    await ready(ports, "ana", until=NOW + 30 * MINUTE)
    await in_line(ports, "one")
    await take(ports, "ana")
    quiet = NewMessage("one", "m2", Author.PATIENT, NOW, {"text": "words"})
    seq = (await ports.conversations.append(quiet)).seq
    found = NewMessage(
        "one", "second:m2", Author.SERVICE, NOW, {}, tier=Tier.T1, cause=Cause.RISK, handoff="another", about=seq,
        answer=CARE.answer_in_danger(Tier.T1),
    )  # fmt: skip
    await ports.conversations.append(NewMessage("one", "h1", Author.HUMAN, NOW, {"text": "i hear you"}, holder="ana"))
    await ports.conversations.append(found)
    assert await ports.queue.unanswered(NOW + 30 * MINUTE) == []
    later = (await ports.conversations.append(replace(quiet, id="m3"))).seq
    await ports.conversations.append(replace(found, id="second:m3", about=later))
    assert len(await ports.queue.unanswered(NOW + CARE.answer_ms)) == 1


async def test_what_went_back_is_told_until_it_is_read_or_taken_again(ports: Ports) -> None:
    """Nobody is reminded twice."""
    await ready(ports, "ana", until=NOW + LEASE)
    one, two = await in_line(ports, "one"), await in_line(ports, "two")
    await take(ports, "ana")
    await take(ports, "ana")
    await ports.queue.expire(NOW + LEASE)
    assert set(await ports.queue.returned("ana")) == {one, two}
    await ports.queue.noted("ana", two)
    await take(ports, "ana", now=NOW + LEASE)
    assert await ports.queue.returned("ana") == {}


duties = st.sampled_from([Duty.AVAILABLE, Duty.AVAILABLE, Duty.BREAK, Duty.AWAY])
people = st.lists(st.tuples(st.sampled_from(Tier), st.integers(0, 9)), max_size=7)
turns = st.lists(
    st.tuples(st.sampled_from(["ana", "ben", "cem"]), st.sampled_from(["take", "more", "close", "release", "break"])),
    max_size=14,
)


async def story(ports: Ports, line: list[tuple[Tier, int]], doings: list[tuple[str, str]]) -> list[str]:
    """Play it and return what happened, word for word."""
    for index, (tier, came) in enumerate(line):
        await in_line(ports, f"t{index}", tier, NOW + came)
    await ready(ports, "ana", "ben", "cem")
    told = []
    for index, (who, what) in enumerate(doings):
        held = await ports.queue.held_by(who)
        try:
            match what:
                case "take" | "more":
                    place = await take(ports, who, more=what == "more", command=f"c{index}")
                    told.append(f"{who} takes {place.handoff}")
                case "break":
                    await ports.presence.on_break(who, UNTIL)
                case _ if not held:
                    continue
                case "close":
                    await ports.queue.close(who, held[0].handoff, CloseReason.RESOLVED, NOW, CARE)
                case "release":
                    await ports.queue.release(who, held[0].handoff, NOW, CARE)
        except (AtCapacityError, BreatherError, OffDutyError, NobodyWaitingError) as error:
            told.append(f"{who} {error.code} {sorted(error.detail.items())}")
    told += [f"{p.handoff} waits at {p.position}, back {p.returned} times" for p in await ports.queue.waiting()]
    told += [str((one.username, one.duty(NOW), sorted(one.holds))) for one in await ports.presence.team(NOW)]
    return told


@settings(max_examples=12)
@given(people, turns)
async def test_redis_decides_as_the_domain_does(
    redis_url: str, line: list[tuple[Tier, int]], doings: list[tuple[str, str]]
) -> None:
    """The Lua beside the pure rules, in stories nobody wrote by hand."""
    expected = await story(memory_ports(), line, doings)
    async with ports_over(redis_url, Keys(f"test-{uuid.uuid4().hex}")) as ports:
        assert await story(ports, line, doings) == expected


async def test_F01_the_load_of_a_team_stays_even(ports: Ports) -> None:
    """Six who take the next in turn, forty people of all tiers: nobody above the cap, nobody idle (peers 27)."""
    team = [f"c{index}" for index in range(6)]
    await ready(ports, *team)
    for index in range(40):
        await in_line(ports, f"t{index}", list(Tier)[index % 5], NOW + index)
    for _ in range(CARE.cap):
        for name in team:
            try:
                await take(ports, name)
            except FirstHelloError:
                continue
    loads = [(await ports.presence.carer(name, NOW)).load(CARE) for name in team]
    assert max(loads) <= CARE.cap
    assert min(loads) >= CARE.cap - 1
