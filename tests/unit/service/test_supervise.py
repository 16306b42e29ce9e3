"""What a supervisor does with anybody's person, and what everyone concerned is told."""

from dataclasses import replace

import pytest

from bot.content import sentence
from handoff.domain.conversation import State
from handoff.domain.queue import CloseReason
from handoff.errors import ForbiddenError, NotFoundError, NotReadyError, NotYoursError
from handoff.service.coordinate import close, release
from handoff.service.request_person import request_person
from handoff.service.supervise import HandedOver, move, take_over, what_happened
from tests.unit.service.conftest import ANA, Desk, claim

SAM = replace(ANA, username="sam", name="Sam", role="clinical lead", supervisor=True)
BEN = replace(ANA, username="ben", name="Ben", role="counselor")


@pytest.fixture
async def waiting(desk: Desk) -> Desk:
    """A patient who has asked for a person, and a team of three, Ben ready."""
    for member in (ANA, BEN, SAM):
        await desk.ports.staff.add(member, "a long password")
    await desk.ports.presence.available("ben", desk.clock.now() + 60_000)
    await request_person(desk.ports, desk.talk, "en", "m0")
    return desk


async def handoff_of(desk: Desk) -> str:
    """Return the open handoff of the conversation."""
    handoff = (await desk.now()).handoff
    assert handoff is not None
    return handoff


async def told_to(desk: Desk, who: str, locale: str = "en") -> HandedOver | None:
    """Return what a coordinator is told of what happened to their people, if anything did."""
    notes = await desk.ports.queue.returned(who)
    for note in notes.values():
        return await what_happened(desk.ports, note, locale)
    return None


async def last(desk: Desk) -> str:
    """Return the last thing that was said."""
    return (await desk.texts())[-1][1]


async def test_taking_over_is_told_to_patient_and_former_owner(waiting: Desk) -> None:
    """By name and role to the patient; by name to the coordinator, who did not do it."""
    place = await claim(waiting.ports, ANA, "c1")
    for _ in range(2):  # a lost answer does no harm
        assert (await take_over(waiting.ports, SAM, "t1", place.handoff)).owner == "sam"
    told = sentence("person_took_over", "en", name="Sam", role="clinical lead")
    assert [text for _, text in await waiting.texts()].count(told) == 1
    gone = HandedOver("gone", "took_over", "Sam", sentence("gone_took_over", "en", name="Sam"))
    assert await told_to(waiting, "ana") == gone
    assert await told_to(waiting, "sam") is None


async def test_moving_is_told_to_patient_and_both_owners(waiting: Desk) -> None:
    """Who has the talk now, and who moved it."""
    place = await claim(waiting.ports, ANA, "c1")
    assert (await move(waiting.ports, SAM, "v1", place.handoff, "ben")).owner == "ben"
    assert await last(waiting) == sentence("person_moved", "en", name="Ben", role="counselor")
    gone = HandedOver("gone", "moved", "Sam", sentence("gone_moved", "es", name="Sam"))
    given = HandedOver("given", "moved", "Sam", sentence("given_moved", "es", name="Sam"))
    assert (await told_to(waiting, "ana", "es"), await told_to(waiting, "ben", "es")) == (gone, given)


async def test_moving_back_in_line_keeps_the_place_and_says_so(waiting: Desk) -> None:
    """Told once, and not again where they already stood in line."""
    place = await claim(waiting.ports, ANA, "c1")
    for command in ("v1", "v1"):
        assert (await move(waiting.ports, SAM, command, place.handoff, None)).position == 1
    told = sentence("back_in_line_moved", "en")
    assert [text for _, text in await waiting.texts()].count(told) == 1
    await claim(waiting.ports, ANA, "c2")
    await release(waiting.ports, ANA, place.handoff)
    await move(waiting.ports, SAM, "v2", place.handoff, None)
    assert [text for _, text in await waiting.texts()].count(told) == 1


async def test_nobody_is_moved_to_someone_who_is_not_there(waiting: Desk) -> None:
    """Neither to a colleague who is away, nor to a name nobody has (complaint 6)."""
    handoff, before = await handoff_of(waiting), await waiting.texts()
    for name in ("ana", "nobody"):
        with pytest.raises(NotReadyError):
            await move(waiting.ports, SAM, "v1", handoff, name)
    assert await waiting.texts() == before
    assert (await waiting.now()).state is State.WAITING


async def test_these_steps_are_for_supervisors(waiting: Desk) -> None:
    """Everyone else is refused and nothing changes; an untaken handoff is not theirs to end either."""
    handoff, before = await handoff_of(waiting), await waiting.texts()
    with pytest.raises(ForbiddenError):
        await take_over(waiting.ports, ANA, "t1", handoff)
    with pytest.raises(ForbiddenError):
        await move(waiting.ports, ANA, "v1", handoff, "ben")
    with pytest.raises(NotYoursError):
        await close(waiting.ports, ANA, handoff, CloseReason.LEFT)
    assert await waiting.texts() == before


@pytest.mark.parametrize("reason", CloseReason)
async def test_every_ending_of_a_waiting_person_is_told_and_leaves_the_door_open(
    waiting: Desk, reason: CloseReason
) -> None:
    """Ended untaken: said once, as it is, and asking again opens a new handoff (complaints 2, 18)."""
    handoff = await handoff_of(waiting)
    for _ in range(2):
        await close(waiting.ports, SAM, handoff, reason)
    told = sentence(f"ended_{reason}", "en")
    assert [text for _, text in await waiting.texts()].count(told) == 1
    with pytest.raises(NotFoundError):
        await take_over(waiting.ports, SAM, "t1", handoff)
    await request_person(waiting.ports, waiting.talk, "en", "again")
    assert await handoff_of(waiting) != handoff


async def test_ones_own_doing_is_no_news(waiting: Desk) -> None:
    """Who took a person, put them back, or ended the talk, is not told so; what was to be told before is over then."""
    place = await claim(waiting.ports, ANA, "c1")
    await release(waiting.ports, ANA, place.handoff)
    await move(waiting.ports, SAM, "v1", place.handoff, "ben")
    await close(waiting.ports, BEN, place.handoff, CloseReason.RESOLVED)
    assert [await told_to(waiting, who) for who in ("ana", "ben", "sam")] == [None, None, None]


async def test_what_was_mended_is_nobodys_doing(waiting: Desk) -> None:
    """The sentence names nobody."""
    mended = HandedOver("gone", "mended", None, sentence("gone_mended", "en"))
    assert await what_happened(waiting.ports, "mended", "en") == mended
