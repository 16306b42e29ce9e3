"""What the store holds when all is over, read past the code under test: names and commands of Redis, no adapters."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored message. `name` is that of the coordinator who wrote it, `once` what it was stored under, once.

    The greeting alone has none.
    """

    seq: int
    by: str
    text: str = ""
    id: str = ""
    name: str = ""
    once: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """An entry of the audit: `seq` is the last message of the talk by then."""

    what: str
    who: str
    handoff: str
    seq: int


@dataclass(frozen=True, slots=True)
class Handoff:
    """A handoff as its hash says it stands."""

    conversation: str
    state: str
    owner: str = ""


@dataclass
class Store:
    """Everything of one clinic that the checker looks at."""

    logs: dict[str, list[Kept]] = field(default_factory=dict)
    states: dict[str, tuple[str, str]] = field(default_factory=dict)  # conversation: who speaks, open handoff
    audit: list[Done] = field(default_factory=list)
    handoffs: dict[str, Handoff] = field(default_factory=dict)
    queue: set[str] = field(default_factory=set)
    claims: set[str] = field(default_factory=set)
    held: dict[str, set[str]] = field(default_factory=dict)
    turns: set[str] = field(default_factory=set)
    supervisors: set[str] = field(default_factory=set)


async def read_store(redis: Any, clinic: str) -> Store:
    """Return what is stored for a clinic; `redis` is a client that leaves bytes as they are."""
    prefix = f"{{{clinic}}}:"
    store = Store(
        queue=_names(await redis.zrange(f"{prefix}queue", 0, -1)),
        claims=_names(await redis.zrange(f"{prefix}claims", 0, -1)),
        turns=_names(await redis.zrange(f"{prefix}turns", 0, -1)),
    )
    for _, did in await redis.xrange(f"{prefix}audit"):
        if b"seq" in did:  # looking at a talk changes nothing, and has none
            what, who, handoff = (did[name].decode() for name in (b"what", b"who", b"handoff"))
            store.audit.append(Done(what, who, handoff, int(did[b"seq"])))
    async for raw in redis.scan_iter(match=f"{prefix}*", count=1_000):
        kind, _, rest = raw.decode().removeprefix(prefix).partition(":")
        if ":" in rest or not rest:
            continue
        if kind == "conversation":
            await _conversation(redis, prefix, rest, store)
        elif kind == "handoff":
            fields = await redis.hgetall(raw)
            store.handoffs[rest] = Handoff(*(_field(fields, name) for name in ("conversation", "state", "owner")))
        elif kind == "held":
            store.held[rest] = _names(await redis.zrange(raw, 0, -1))
        elif kind == "staff" and _field(await redis.hgetall(raw), "supervisor") == "1":
            store.supervisors.add(rest)
    return store


async def _conversation(redis: Any, prefix: str, name: str, store: Store) -> None:
    key = f"{prefix}conversation:{name}"
    fields = await redis.hgetall(key)
    store.states[name] = (_field(fields, "state"), _field(fields, "handoff"))
    under = {int(seq): once.decode() for once, seq in (await redis.hgetall(f"{key}:seen")).items()}
    store.logs[name] = [_kept(entry, stored, under) for entry, stored in await redis.xrange(f"{key}:log")]


def _kept(entry: bytes, fields: Mapping[bytes, bytes], under: Mapping[int, str]) -> Kept:
    body, seq = json.loads(fields[b"body"]), int(entry.partition(b"-")[0])
    text, name, who = (str(body.get(field, "")) for field in ("text", "id", "name"))
    return Kept(seq, _field(fields, "by"), text, name, who, under.get(seq, ""))


def _field(fields: Mapping[bytes, bytes], name: str) -> str:
    return fields.get(name.encode(), b"").decode()


def _names(raw: list[bytes]) -> set[str]:
    return {name.decode() for name in raw}
