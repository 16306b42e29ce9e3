"""What any count of feedback must do."""

from datetime import UTC, datetime

from handoff.adapters.redis_keys import Keys
from handoff.domain.feedback import About, Felt
from handoff.service.ports import Ports
from tests.fakes.stores import ports_over

NOVEMBER = int(datetime(2026, 11, 30, 23, 59, 59, tzinfo=UTC).timestamp() * 1000)
DECEMBER = NOVEMBER + 1000


async def test_answers_count_in_their_month_by_question(ports: Ports) -> None:
    """The month is UTC; months without any are empty (seeds G01)."""
    await ports.feedback.add(About.HEARD, Felt.YES, NOVEMBER)
    await ports.feedback.add(About.HEARD, Felt.YES, NOVEMBER)
    await ports.feedback.add(About.WORDS, Felt.COMPLAINT, DECEMBER)
    found = await ports.feedback.by_month(["2026-10", "2026-11", "2026-12"])
    assert found == [{}, {"heard:yes": 2}, {"words:complaint": 1}]


async def test_G01_feedback_stands_on_its_own_in_redis(redis_url: str, keys: Keys) -> None:
    """One key a month with numbers in it, beside every talk and in none, and it never lapses."""
    async with ports_over(redis_url, keys) as ports:
        await ports.conversations.open("talk", "en", NOVEMBER, [])
        before = [key async for key in ports.feedback._redis.scan_iter(f"{keys.prefix}*")]  # type: ignore[attr-defined]
        await ports.feedback.add(About.USEFUL, Felt.NO, NOVEMBER)
        redis = ports.feedback._redis  # type: ignore[attr-defined]
        after = [key async for key in redis.scan_iter(f"{keys.prefix}*")]
        assert set(after) - set(before) == {keys.feedback("2026-11").encode()}
        assert await redis.hgetall(keys.feedback("2026-11")) == {b"useful:no": b"1"}
        assert await redis.ttl(keys.feedback("2026-11")) == -1
