"""What any count of crisis referrals must do."""

from datetime import UTC, datetime

import pytest

from handoff.adapters.redis_keys import Keys
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from tests.fakes.stores import ports_over

NOVEMBER = int(datetime(2026, 11, 30, 23, 59, 59, tzinfo=UTC).timestamp() * 1000)
DECEMBER = NOVEMBER + 1000


def flagged(name: str, tier: Tier = Tier.T0, kind: str = "overdose", at: int = NOVEMBER) -> NewMessage:
    """Return a patient's message for which a card was shown."""
    body = {"text": "some words", "card": {"id": kind}}
    return NewMessage("talk", name, Author.PATIENT, at, body, tier, kind, Cause.RISK, handoff="h1")


async def test_each_card_counts_once_in_its_month_by_tier_and_kind(ports: Ports) -> None:
    """The month is the message's own, in UTC; months without any are empty."""
    await ports.conversations.open("talk", "en", NOVEMBER, [])
    await ports.conversations.append(flagged("m1"))
    await ports.conversations.append(flagged("m2"))
    await ports.conversations.append(flagged("m3", Tier.T2, "suicide_passive"))
    await ports.conversations.append(flagged("m4", at=DECEMBER))
    found = await ports.referrals.by_month(["2026-10", "2026-11", "2026-12"])
    assert found == [{}, {"T0:overdose": 2, "T2:suicide_passive": 1}, {"T0:overdose": 1}]


async def test_a_message_that_is_sent_again_is_not_counted_again(ports: Ports) -> None:
    """However often the browser tries, and in whatever month."""
    await ports.conversations.open("talk", "en", NOVEMBER, [])
    for at in (NOVEMBER, NOVEMBER, DECEMBER):
        await ports.conversations.append(flagged("m1", at=at))
    assert await ports.referrals.by_month(["2026-11", "2026-12"]) == [{"T0:overdose": 1}, {}]


async def test_what_brought_no_card_and_what_was_not_stored_do_not_count(ports: Ports) -> None:
    """Only help that was shown, only for a message that is there."""
    await ports.conversations.open("talk", "en", NOVEMBER, [])
    await ports.conversations.append(NewMessage("talk", "m1", Author.PATIENT, NOVEMBER, {"text": "hello"}))
    with pytest.raises(NotFoundError):
        await ports.conversations.append(NewMessage("nobody", "m2", Author.PATIENT, NOVEMBER, {"card": {}}))
    assert await ports.referrals.by_month(["2026-11"]) == [{}]


async def test_the_count_outlives_the_process(redis_url: str, keys: Keys) -> None:
    """Another process, later, reads the same numbers, and they never lapse."""
    async with ports_over(redis_url, keys) as before:
        await before.conversations.open("talk", "en", NOVEMBER, [])
        await before.conversations.append(flagged("m1"))
    async with ports_over(redis_url, keys) as later:
        assert await later.referrals.by_month(["2026-11"]) == [{"T0:overdose": 1}]
        assert await later.referrals._redis.ttl(keys.referrals("2026-11")) == -1  # type: ignore[attr-defined]
