"""Conversations in Redis: a hash for the state, a stream for the messages, both changed by Lua in single steps."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from redis.exceptions import ResponseError

from handoff.adapters.bodies import decode, encode
from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import UNUSED_CONVERSATION_S, Keys
from handoff.adapters.redis_referrals import month_of
from handoff.adapters.redis_scripts import Scripts, pairs, read
from handoff.domain.asked import Asked
from handoff.domain.conversation import Conversation, State
from handoff.domain.durability import Durability, disk_of
from handoff.domain.messages import Author, Body, Message
from handoff.domain.queue import TARGETS_MS
from handoff.domain.tiers import Tier
from handoff.errors import StillCopyingError
from handoff.service.ports.conversations import Appended, NewMessage, Turn, TurnDone, TurnResult

TURN_GRACE_MS = 1_500
"""How long the process that stored a message has to begin the turn before another one may."""

_TARGETS_MS = {tier.value: target for tier, target in TARGETS_MS.items()}


class RedisConversations:
    """The `Conversations` port."""

    def __init__(self, redis: Client, keys: Keys, scripts: Scripts, copies: int = 0) -> None:
        """`copies`: how many replicas must have a message before its sender is told that it was received."""
        self._redis = redis
        self._keys = keys
        self._scripts = scripts
        self._copies = copies

    async def open(self, conversation: str, locale: str, at: int, greeting: Sequence[Body]) -> None:
        """See `Conversations.open`."""
        key, log = self._keys.conversation(conversation), self._keys.log(conversation)
        fields = {
            "state": State.BOT, "epoch": 0, "episode": 1, "seq": len(greeting), "answered": 0, "locale": locale,
            "tier": Tier.T4, "kind": "none", "handoff": "", "failures": 0, "turn_worker": "", "turn_until": 0,
            "disclosed_at": at,
        }  # fmt: skip
        with reaching_redis():
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.hset(key, mapping=fields)
                for seq, body in enumerate(greeting, start=1):
                    entry = {"by": Author.SERVICE, "at": at, "ask": 0, "body": encode(body)}
                    pipe.xadd(log, entry, id=f"{seq}-0")
                pipe.expire(key, UNUSED_CONVERSATION_S)
                pipe.expire(log, UNUSED_CONVERSATION_S)
                await pipe.execute()

    async def get(self, conversation: str) -> Conversation | None:
        """See `Conversations.get`."""
        with reaching_redis():
            fields = await self._redis.hgetall(self._keys.conversation(conversation))
        return _conversation(conversation, fields) if fields else None

    async def append(self, message: NewMessage) -> Appended:
        """See `Conversations.append`.

        Where copies are waited for no turn goes with it: the message may not be acknowledged in time.
        """
        if self._copies:
            message = replace(message, worker=None)
        request, bodies = self._kept([message])
        if self._copies and message.by in (Author.PATIENT, Author.HUMAN):
            raw, copied = await self._scripts.copied("append", request, bodies, self._copies)
        else:
            raw, copied = await self._scripts.call("append", request, bodies), True
        [[answer, *turn]] = raw
        done = read(answer)
        if not copied:
            raise StillCopyingError
        return Appended(
            seq=done["seq"],
            duplicate=done["duplicate"],
            state=State(done["state"]),
            handoff=done["handoff"] or None,
            opened=done["opened"],
            asks=done["asks"],
            turn=_turn(message.conversation, message.worker.name, *turn) if message.worker and turn else None,
        )

    async def append_all(self, messages: Sequence[NewMessage]) -> None:
        """See `Conversations.append_all`."""
        if messages:
            await self._scripts.call("append", *self._kept(messages))

    def _kept(self, messages: Sequence[NewMessage]) -> tuple[dict[str, Any], list[bytes]]:
        """Return what is asked of the script, and the bodies."""
        request = {
            "messages": [_envelope(message) for message in messages], "now": messages[0].at, "targets": _TARGETS_MS,
            "grace": TURN_GRACE_MS, "copies": self._copies,
        }  # fmt: skip
        return request, [encode(message.body) for message in messages]

    async def messages(self, conversation: str, after: int = 0) -> list[Message]:
        """See `Conversations.messages`."""
        with reaching_redis():
            entries = await self._redis.xrange(self._keys.log(conversation), min=f"({after}-0")
        return [_message(entry) for entry in entries]

    async def set_locale(self, conversation: str, locale: str) -> None:
        """See `Conversations.set_locale`."""
        await self._scripts.ask("set_locale", {"conversation": conversation, "locale": locale})

    async def record(self, conversation: str) -> Mapping[str, Any] | None:
        """See `Conversations.record`."""
        with reaching_redis():
            stored = await self._redis.hget(self._keys.conversation(conversation), "record")
        return decode(stored) if stored else None

    async def asked(self, conversation: str) -> Asked:
        """See `Conversations.asked`."""
        with reaching_redis():
            stored = await self._redis.hget(self._keys.conversation(conversation), "asked")
        return _asked(stored)

    async def begin_turn(self, conversation: str, worker: str, now: int, lease_ms: int) -> Turn | None:
        """See `Conversations.begin_turn`."""
        request = {"conversation": conversation, "worker": worker, "now": now, "lease": lease_ms}
        begun = await self._scripts.call("begin_turn", request)
        return _turn(conversation, worker, begun) if begun else None

    async def hold_turn(self, conversation: str, until: int) -> None:
        """See `Conversations.hold_turn`."""
        with reaching_redis():
            await self._redis.zadd(self._keys.turns, {conversation: until}, xx=True, gt=True)

    async def finish_turn(self, turn: Turn, result: TurnResult, now: int) -> TurnDone:
        """See `Conversations.finish_turn`."""
        request = {
            "conversation": turn.conversation.id, "worker": turn.worker, "epoch": turn.conversation.epoch,
            "upto": turn.upto, "now": now, "failed": result.failed, "unheard": result.unheard,
            "cause": result.cause or "",
            "handoff": result.handoff, "record": result.record is not None, "locale": result.locale or "",
            "disclosed": result.disclosed, "asked": result.asked is not None, "follows": result.follows is not None,
            "targets": _TARGETS_MS, "grace": TURN_GRACE_MS,
        }  # fmt: skip
        asked = result.asked or Asked()
        kept = (dict(result.record or {}), asked.as_dict(), asked.unsaid().as_dict(), dict(result.follows or {}))
        done = await self._scripts.ask("finish_turn", request, [*map(encode, kept), *map(encode, result.replies)])
        return TurnDone(done["dropped"], done["more"], State(done["state"]), done["opened"])

    async def followed(self, conversation: str, upto: int) -> None:
        """See `Conversations.followed`."""
        await self._scripts.ask("followed", {"conversation": conversation, "upto": upto})

    async def durability(self) -> Durability:
        """See `Conversations.durability`."""
        with reaching_redis():
            try:
                told = await self._redis.config_get("append*")
            except ResponseError:  # a managed Redis may not let us ask
                told = {}
        return Durability(disk_of(told.get("appendonly"), told.get("appendfsync")), self._copies)

    async def overdue_turns(self, now: int) -> list[str]:
        """See `Conversations.overdue_turns`."""
        with reaching_redis():
            due = await self._redis.zrangebyscore(self._keys.turns, "-inf", now, start=0, num=100)
        return [conversation.decode() for conversation in due]


def _envelope(message: NewMessage) -> dict[str, Any]:
    worker, holds = message.worker, {}
    if message.holds is not None:
        holds = {"holds": {name: value for name, value in asdict(message.holds).items() if value is not None}}
    return holds | {
        "conversation": message.conversation, "id": message.id, "by": message.by.value, "at": message.at,
        "tier": message.tier.value, "kind": message.kind, "cause": message.cause or "", "handoff": message.handoff,
        "ask": message.ask, "holder": message.holder, "call_back": message.call_back, "safety": message.safety or "",
        "denies": sorted(message.denies), "referred": month_of(message.at) if message.referral else "",
        "unsure": message.unsure, "about": message.about, "seen": message.seen,
        "locale": message.locale,
        "answer": asdict(message.answer) if message.answer else {},
        "worker": worker.name if worker else "", "lease": worker.lease_ms if worker else 0,
    }  # fmt: skip


def _turn(conversation: str, worker: str, begun: Sequence[Any]) -> Turn:
    fields = pairs(begun[0])
    pending = tuple(_message((entry[0], pairs(entry[1]))) for entry in begun[1])
    sent, follows = (decode(fields[name]) if name in fields else None for name in (b"record", b"follows"))
    return Turn(_conversation(conversation, fields), worker, pending, _asked(fields.get(b"asked")), sent, follows)


def _conversation(conversation: str, fields: Mapping[bytes, bytes]) -> Conversation:
    return Conversation(
        id=conversation,
        state=State(fields[b"state"].decode()),
        epoch=int(fields[b"epoch"]),
        episode=int(fields[b"episode"]),
        seq=int(fields[b"seq"]),
        locale=fields[b"locale"].decode(),
        tier=Tier(fields[b"tier"].decode()),
        handoff=fields[b"handoff"].decode() or None,
        failures=int(fields[b"failures"]),
        disclosed_at=int(fields.get(b"disclosed_at", 0)),
    )


def _asked(stored: bytes | None) -> Asked:
    return Asked.kept(decode(stored)) if stored else Asked()


def _message(entry: tuple[bytes, Mapping[bytes, bytes]]) -> Message:
    name, fields = entry
    seq = int(name.partition(b"-")[0])
    return Message(seq, Author(fields[b"by"].decode()), int(fields[b"at"]), decode(fields[b"body"]))
