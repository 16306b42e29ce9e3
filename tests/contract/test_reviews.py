"""What any store of marks and kept words must do."""

from dataclasses import replace

import pytest

from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.domain.review import Candidate, Consent, Mark, Screened, Verdict
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError, NotNowError, NotYoursError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.review import NewMark

NOW = 1_800_000_000_000
LEASE = 45_000
QUESTION = {"text": "May we keep it?", "about": 1}
KEPT = {"text": "some words", "locale": "en"}
MISSED = NewMark("talk", "h1", 1, Verdict.MISSED, Screened(Tier.T3, "distress", ("hopeless",)), "ana", NOW)


async def held(ports: Ports, tier: Tier = Tier.T4, handoff: str = "h1") -> None:
    """A patient who wrote, and whom Ana holds."""
    if await ports.conversations.get("talk") is None:
        await ports.conversations.open("talk", "en", NOW, [])
    wrote = NewMessage("talk", f"m-{handoff}", Author.PATIENT, NOW, KEPT, tier, "none", Cause.ASKED, handoff)
    await ports.conversations.append(wrote)
    await ports.queue.claim("ana", f"claim-{handoff}", NOW, LEASE)


async def ask(ports: Ports, seq: int = 1, handoff: str = "h1", who: str = "ana") -> Mark:
    """Ask as Ana."""
    return await ports.reviews.ask(who, handoff, seq, QUESTION, NOW)


async def test_the_same_mark_twice_is_one_and_it_can_be_changed_and_taken_back(ports: Ports) -> None:
    """The last word stands; a mark taken back has no verdict (seeds F10)."""
    await held(ports)
    assert await ports.reviews.marks("talk") == []
    for _ in range(2):
        assert await ports.reviews.mark(MISSED) == Mark(1, Verdict.MISSED, Consent.NONE)
    assert await ports.reviews.marks("talk") == [Mark(1, Verdict.MISSED, Consent.NONE)]
    await ports.reviews.mark(replace(MISSED, verdict=Verdict.NEEDLESS))
    assert await ports.reviews.marks("talk") == [Mark(1, Verdict.NEEDLESS, Consent.NONE)]
    for _ in range(2):
        await ports.reviews.mark(replace(MISSED, verdict=None))
    assert await ports.reviews.marks("talk") == [Mark(1, None, Consent.NONE)]


async def test_the_stream_holds_the_marks_that_stand_and_no_words(
    redis_url: str, redis_ports: Ports, keys: Keys
) -> None:
    """Ids, the verdict, what the screen gave, who and when; one entry a mark, none for one taken back."""
    await held(redis_ports)
    for verdict in (Verdict.NEEDLESS, Verdict.MISSED, Verdict.MISSED):
        await redis_ports.reviews.mark(replace(MISSED, verdict=verdict))
    redis = connect(redis_url)
    [(_, entry)] = await redis.xrange(keys.marks)
    assert entry == {
        b"conversation": b"talk", b"handoff": b"h1", b"seq": b"1", b"verdict": b"missed", b"tier": b"T3",
        b"kind": b"distress", b"rules": b"hopeless", b"who": b"ana", b"at": str(NOW).encode(),
    }  # fmt: skip
    await redis_ports.reviews.mark(replace(MISSED, verdict=None))
    assert await redis.xlen(keys.marks) == 0
    await redis.aclose()


async def test_a_question_is_stored_once_however_often_it_is_sent(ports: Ports) -> None:
    """The patient reads it once, from the service."""
    await held(ports)
    await ports.reviews.mark(MISSED)
    for _ in range(2):
        assert (await ask(ports)).consent is Consent.ASKED
    asked = [m for m in await ports.conversations.messages("talk") if m.body == QUESTION]
    assert [(m.by, m.seq) for m in asked] == [(Author.SERVICE, 2)]


@pytest.mark.parametrize("tier", [Tier.T0, Tier.T1])
async def test_nobody_is_asked_while_they_may_be_in_danger(ports: Ports, tier: Tier) -> None:
    """Whatever the message: the tier is the episode's. After an ending, in a later talk, it may be asked."""
    await held(ports, tier)
    await ports.reviews.mark(MISSED)
    with pytest.raises(NotNowError):
        await ask(ports)
    assert len(await ports.conversations.messages("talk")) == 1
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await held(ports, handoff="h2")
    assert (await ask(ports, handoff="h2")).consent is Consent.ASKED


async def test_a_cry_for_help_in_a_talk_that_was_calm_ends_the_asking(ports: Ports) -> None:
    """It was T2 and could have been asked; now it cannot."""
    await held(ports, Tier.T2)
    await ports.reviews.mark(MISSED)
    cry = NewMessage("talk", "cry", Author.PATIENT, NOW, KEPT, Tier.T1, "suicide_active", Cause.RISK, "h9")
    await ports.conversations.append(cry)
    with pytest.raises(NotNowError):
        await ask(ports)


async def test_only_one_question_between_two_endings_and_one_a_message(ports: Ports) -> None:
    """A no is a no, and nobody is asked message after message."""
    await held(ports)
    second = NewMessage("talk", "m2", Author.PATIENT, NOW, KEPT)
    await ports.conversations.append(second)
    for seq in (1, 2):
        await ports.reviews.mark(replace(MISSED, seq=seq))
    await ask(ports)
    await ports.reviews.answer("talk", 1, None)
    for seq in (1, 2):
        with pytest.raises(NotNowError):
            await ask(ports, seq)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await held(ports, handoff="h2")
    with pytest.raises(NotNowError):
        await ask(ports, 1, "h2")
    assert (await ask(ports, 2, "h2")).consent is Consent.ASKED


async def test_only_who_holds_them_may_ask_and_only_about_a_mark(ports: Ports) -> None:
    """Not a colleague, not after the ending, not about what nobody marked or what was taken back."""
    await held(ports)
    with pytest.raises(NotFoundError):
        await ask(ports)
    await ports.reviews.mark(MISSED)
    with pytest.raises(NotYoursError):
        await ask(ports, who="cem")
    await ports.reviews.mark(replace(MISSED, verdict=None))
    with pytest.raises(NotFoundError):
        await ask(ports)
    await ports.reviews.mark(MISSED)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    with pytest.raises(NotYoursError):
        await ask(ports)


async def test_a_yes_keeps_the_words_under_a_number_once(ports: Ports) -> None:
    """Text, language, the tier given, the verdict; the first answer stands (seeds F10)."""
    await held(ports)
    await ports.reviews.mark(MISSED)
    await ask(ports)
    for kept in (KEPT, KEPT, None):
        assert (await ports.reviews.answer("talk", 1, kept)).consent is Consent.YES
    assert await ports.reviews.candidates() == [Candidate(1, Tier.T3, Verdict.MISSED, "en", "some words")]


async def test_without_a_yes_nothing_is_kept(ports: Ports) -> None:
    """Not on a no, not without a question, not for a message nobody marked; and a no stands."""
    await held(ports)
    with pytest.raises(NotFoundError):
        await ports.reviews.answer("talk", 1, KEPT)
    await ports.reviews.mark(MISSED)
    assert (await ports.reviews.answer("talk", 1, KEPT)).consent is Consent.NONE
    await ask(ports)
    for kept in (None, KEPT):
        assert (await ports.reviews.answer("talk", 1, kept)).consent is Consent.NO
    assert await ports.reviews.candidates() == []
    assert await ports.reviews.marks("talk") == [Mark(1, Verdict.MISSED, Consent.NO)]


@pytest.mark.parametrize("verdict", [None, Verdict.NEEDLESS])
async def test_a_mark_that_goes_takes_the_words_with_it(ports: Ports, verdict: Verdict | None) -> None:
    """And whoever was asked once is not asked again."""
    await held(ports)
    await ports.reviews.mark(MISSED)
    await ask(ports)
    await ports.reviews.answer("talk", 1, KEPT)
    assert (await ports.reviews.mark(replace(MISSED, verdict=verdict))).consent is Consent.NO
    assert await ports.reviews.candidates() == []


async def test_a_yes_to_a_mark_that_was_taken_back_keeps_nothing(ports: Ports) -> None:
    """The question is still on their screen; its answer finds nothing to mend."""
    await held(ports)
    await ports.reviews.mark(MISSED)
    await ask(ports)
    await ports.reviews.mark(replace(MISSED, verdict=None))
    assert (await ports.reviews.answer("talk", 1, KEPT)).consent is Consent.NO
    assert await ports.reviews.candidates() == []


async def test_a_candidate_can_be_forgotten_and_its_number_is_not_given_again(ports: Ports) -> None:
    """For good, and once."""
    await held(ports)
    await ports.reviews.mark(MISSED)
    await ask(ports)
    await ports.reviews.answer("talk", 1, KEPT)
    assert await ports.reviews.forget(1)
    assert not await ports.reviews.forget(1)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await held(ports, handoff="h2")
    await ports.reviews.mark(replace(MISSED, seq=3))
    await ask(ports, 3, "h2")
    await ports.reviews.answer("talk", 3, KEPT)
    assert [one.number for one in await ports.reviews.candidates()] == [2]


async def test_what_is_kept_names_nobody(redis_url: str, redis_ports: Ports, keys: Keys) -> None:
    """In the stream itself: a number, the tier, the verdict, the words; no id of the talk and no time."""
    await held(redis_ports)
    await redis_ports.reviews.mark(MISSED)
    await ask(redis_ports)
    await redis_ports.reviews.answer("talk", 1, KEPT)
    redis = connect(redis_url)
    [(name, entry)] = await redis.xrange(keys.candidates)
    assert (name, set(entry)) == (b"1-0", {b"tier", b"verdict", b"body"})
    await redis.aclose()
