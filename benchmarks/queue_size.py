"""What the queue costs in Redis: bytes for a talk, a message, a handoff and a place in line. Prints a table.

python -m benchmarks.queue_size
"""

import asyncio
from dataclasses import dataclass

from redis.asyncio import Redis

from deploy.redis_server import EmbeddedRedis
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_conversations import RedisConversations
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_queue import RedisQueue
from handoff.adapters.redis_scripts import Scripts
from handoff.adapters.system import RandomIds, SystemClock
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.service.ports.conversations import NewMessage
from handoff.service.say import greeting

MESSAGES = 40
TALKS = 40
TEXT = "I have been sober for nine days and the evenings are the hard part. "
"""A message as people write them, of 68 characters; ours."""


@dataclass(frozen=True)
class Size:
    """Bytes as Redis counts them (`MEMORY USAGE`), names and all. `total` is what its whole memory grew by, a talk."""

    talk: float
    message: float
    handoff: float
    total: float


async def measure(url: str, clinic: str = "size") -> Size:
    """Fill a Redis with talks of `MESSAGES` messages, each handed off, claimed and ended, and weigh them."""
    redis, keys = connect(url), Keys(clinic)
    scripts = Scripts(redis, keys)
    conversations, queue = RedisConversations(redis, keys, scripts), RedisQueue(redis, keys, scripts)
    before = (await redis.info("memory"))["used_memory"]
    talks = [await _talk(conversations, queue) for _ in range(TALKS)]
    grown = (await redis.info("memory"))["used_memory"] - before
    words = handoffs = logs = 0
    for talk, handoff in talks:
        log = await _bytes(redis, keys.log(talk))
        logs += log
        words += log + await _bytes(redis, keys.conversation(talk)) + await _bytes(redis, keys.seen(talk))
        handoffs += await _bytes(redis, keys.handoff(handoff)) + await _bytes(redis, keys.deeds(handoff))
    await redis.aclose()
    return Size(words / TALKS, words / TALKS / MESSAGES, handoffs / TALKS, grown / TALKS)


async def _talk(conversations: RedisConversations, queue: RedisQueue) -> tuple[str, str]:
    """Hold one talk: greeting, questions and answers, a person asked for, a talk with them, an ending."""
    ids, now = RandomIds(), SystemClock().now()
    talk, handoff = ids.conversation(), ids.handoff()
    hello = greeting("en", "full")
    await conversations.open(talk, "en", now, hello)
    for number in range(MESSAGES - len(hello)):
        by = (Author.PATIENT, Author.SERVICE)[number % 2]
        name = f"00000000-0000-4000-8000-{number:012}"
        body = {"text": TEXT, "locale": "en", "id": name}
        cause = Cause.ASKED if number == MESSAGES // 2 else None
        await conversations.append(NewMessage(talk, name, by, now, body, cause=cause, handoff=handoff))
    await queue.give("lead", handoff, "lead", handoff, now, 45_000)
    await queue.close("lead", handoff, CloseReason.RESOLVED, now)
    return talk, handoff


async def _bytes(redis: Redis, key: str) -> int:
    return int(await redis.memory_usage(key, samples=0) or 0)


def main() -> None:
    """Print the table."""
    with EmbeddedRedis() as server:
        size = asyncio.run(measure(server.url))
    print("| in Redis | bytes |")
    print("|---|---|")
    print(f"| a talk of {MESSAGES} messages, its ids of messages included | {size.talk:,.0f} |")
    print(f"| a message of it | {size.message:,.0f} |")
    print(f"| a handoff with its part of the audit | {size.handoff:,.0f} |")
    print(f"| both, with everything around them, as the memory of Redis grew | {size.total:,.0f} |")


if __name__ == "__main__":
    main()
