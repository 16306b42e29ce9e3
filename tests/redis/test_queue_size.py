"""What a talk and its handoff cost in Redis stays within what was promised."""

from benchmarks.queue_size import MESSAGES, measure
from deploy.redis_server import EmbeddedRedis


async def test_a_talk_of_forty_messages_with_its_handoff_fits_in_25_kilobytes() -> None:
    """As Redis counts its own memory; `python -m benchmarks.queue_size` prints the parts."""
    with EmbeddedRedis() as server:
        size = await measure(server.url)
    print(size)  # noqa: T201
    assert MESSAGES == 40
    assert size.talk + size.handoff < 25_000
    assert size.total < 25_000
