"""Marks and kept words in Redis: a hash for each conversation, a stream of marks, a stream of words without anyone."""

import json
from collections.abc import Mapping
from typing import Any

from handoff.adapters.bodies import decode, encode
from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import Keys
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.messages import Body
from handoff.domain.review import Candidate, Consent, Mark, Verdict
from handoff.domain.tiers import Tier
from handoff.service.ports.review import NewMark


class RedisReviews:
    """The `Reviews` port."""

    def __init__(self, redis: Client, keys: Keys, scripts: Scripts) -> None:
        self._redis = redis
        self._keys = keys
        self._scripts = scripts

    async def mark(self, mark: NewMark) -> Mark:
        """See `Reviews.mark`."""
        request = {
            "conversation": mark.conversation, "handoff": mark.handoff, "seq": mark.seq, "verdict": mark.verdict or "",
            "tier": mark.screened.tier, "kind": mark.screened.kind, "rules": " ".join(mark.screened.rules),
            "who": mark.by, "at": mark.at,
        }  # fmt: skip
        return _mark(await self._scripts.ask("mark", request))

    async def marks(self, conversation: str) -> list[Mark]:
        """See `Reviews.marks`."""
        with reaching_redis():
            fields = await self._redis.hgetall(self._keys.marks_of(conversation))
        found = ({"seq": int(name)} | json.loads(value) for name, value in fields.items() if name.isdigit())
        return sorted((_mark(mark) for mark in found), key=lambda mark: mark.seq)

    async def ask(self, coordinator: str, handoff: str, seq: int, question: Body, at: int) -> Mark:
        """See `Reviews.ask`."""
        request = {"coordinator": coordinator, "handoff": handoff, "seq": seq, "at": at}
        return _mark(await self._scripts.ask("ask_consent", request, [encode(question)]))

    async def answer(self, conversation: str, seq: int, kept: Body | None) -> Mark:
        """See `Reviews.answer`."""
        request = {"conversation": conversation, "seq": seq, "agreed": kept is not None}
        return _mark(await self._scripts.ask("answer_consent", request, [] if kept is None else [encode(kept)]))

    async def candidates(self) -> list[Candidate]:
        """See `Reviews.candidates`."""
        with reaching_redis():
            entries = await self._redis.xrange(self._keys.candidates)
        return [_candidate(name, fields) for name, fields in entries]

    async def forget(self, number: int) -> bool:
        """See `Reviews.forget`."""
        with reaching_redis():
            return bool(await self._redis.xdel(self._keys.candidates, f"{number}-0"))


def _mark(found: Mapping[str, Any]) -> Mark:
    return Mark(found["seq"], Verdict(found["verdict"]) if found["verdict"] else None, Consent(found["consent"]))


def _candidate(name: bytes, fields: Mapping[bytes, bytes]) -> Candidate:
    body = decode(fields[b"body"])
    tier, verdict = Tier(fields[b"tier"].decode()), Verdict(fields[b"verdict"].decode())
    return Candidate(int(name.partition(b"-")[0]), tier, verdict, body["locale"], body["text"])
