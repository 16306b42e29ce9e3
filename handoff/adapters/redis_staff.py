"""The roster, its sessions and who is ready, in Redis. Passwords as argon2id, session secrets as digests only."""

import asyncio
import hashlib
import secrets
from collections.abc import Sequence
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import LOGIN_WINDOW_S, SESSION_S, Keys
from handoff.adapters.redis_scripts import Scripts
from handoff.domain.caseload import Carer, Duty
from handoff.domain.tiers import Tier
from handoff.errors import TooManyAttemptsError
from handoff.service.ports.staff import Coordinator

MAX_ATTEMPTS = 10
"""Wrong passwords for one name within `LOGIN_WINDOW_S` before it has to wait."""


@cache
def _nobody() -> str:
    """Return what is checked for unknown names, so that both take as long; once in a process, for it takes long."""
    return PasswordHasher().hash(secrets.token_hex())


class RedisStaff:
    """The `Staff` port."""

    def __init__(self, redis: Client, keys: Keys) -> None:
        self._redis = redis
        self._keys = keys
        self._hasher = PasswordHasher()
        self._checking = asyncio.Semaphore(2)  # each check costs 64 MiB and a tenth of a second
        self._nobody = _nobody()

    async def add(self, coordinator: Coordinator, password: str) -> None:
        """See `Staff.add`."""
        hashed = await asyncio.to_thread(self._hasher.hash, password)
        fields = {
            "name": coordinator.name, "role": coordinator.role, "password": hashed,
            "supervisor": int(coordinator.supervisor),
        }  # fmt: skip
        with reaching_redis():
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.sadd(self._keys.staff, coordinator.username)
                pipe.hset(self._keys.member(coordinator.username), mapping=fields)
                await pipe.execute()

    async def count(self) -> int:
        """See `Staff.count`."""
        with reaching_redis():
            return int(await self._redis.scard(self._keys.staff))

    async def find(self, username: str) -> Coordinator | None:
        """See `Staff.find`."""
        with reaching_redis():
            fields = await self._redis.hgetall(self._keys.member(username))
        if not fields:
            return None
        name, role = fields[b"name"].decode(), fields[b"role"].decode()
        return Coordinator(username, name, role, supervisor=fields[b"supervisor"] == b"1")

    async def names(self, usernames: Sequence[str]) -> dict[str, str]:
        """See `Staff.names`."""
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                for username in usernames:
                    pipe.hget(self._keys.member(username), "name")
                found = await pipe.execute()
        return {one: name.decode() for one, name in zip(usernames, found, strict=True) if name}

    async def sign_in(self, username: str, password: str) -> str | None:
        """See `Staff.sign_in`."""
        attempts = self._keys.attempts(username)
        with reaching_redis():
            async with self._redis.pipeline(transaction=True) as pipe:  # counted first, so that a crowd cannot guess
                pipe.incr(attempts)
                pipe.expire(attempts, LOGIN_WINDOW_S)
                pipe.hget(self._keys.member(username), "password")
                tried, _, stored = await pipe.execute()
        if tried > MAX_ATTEMPTS:
            raise TooManyAttemptsError
        async with self._checking:
            matches = await asyncio.to_thread(self._matches, stored, password)
        if not matches:
            return None
        secret = secrets.token_urlsafe(32)
        with reaching_redis():
            await self._redis.set(self._keys.session(_digest(secret)), username, ex=SESSION_S)
            await self._redis.delete(attempts)
        return secret

    async def session(self, secret: str) -> Coordinator | None:
        """See `Staff.session`."""
        with reaching_redis():
            username = await self._redis.get(self._keys.session(_digest(secret)))
        return await self.find(username.decode()) if username else None

    async def signed_in(self, secret: str) -> bool:
        """See `Staff.signed_in`."""
        with reaching_redis():
            return bool(await self._redis.exists(self._keys.session(_digest(secret))))

    async def sign_out(self, secret: str) -> None:
        """See `Staff.sign_out`."""
        with reaching_redis():
            await self._redis.delete(self._keys.session(_digest(secret)))

    def _matches(self, stored: bytes | None, password: str) -> bool:
        hashed = stored.decode() if stored else self._nobody
        try:
            return self._hasher.verify(hashed, password) and stored is not None
        except Argon2Error:
            return False


class RedisPresence:
    """The `Presence` port."""

    def __init__(self, redis: Client, keys: Keys, scripts: Scripts) -> None:
        self._redis = redis
        self._keys = keys
        self._scripts = scripts

    async def begin(self, coordinator: str, now: int) -> None:
        """See `Presence.begin`."""
        await self._tell(coordinator, state=Duty.AVAILABLE, begins=now)

    async def available(self, coordinator: str, until: int) -> None:
        """See `Presence.available`."""
        await self._tell(coordinator, until, state=Duty.AVAILABLE)

    async def on_break(self, coordinator: str, until: int) -> None:
        """See `Presence.on_break`."""
        await self._tell(coordinator, until, state=Duty.BREAK)

    async def wrap_up(self, coordinator: str, until: int) -> None:
        """See `Presence.wrap_up`."""
        await self._tell(coordinator, wrap_up_until=until)

    async def away(self, coordinator: str) -> None:
        """See `Presence.away`."""
        await self._tell(coordinator, state=Duty.AWAY)

    async def alive(self, coordinator: str, until: int) -> None:
        """See `Presence.alive`."""
        await self._tell(coordinator, until)

    async def _tell(
        self, coordinator: str, until: int = 0, *, state: str = "", wrap_up_until: int = -1, begins: int = 0
    ) -> None:
        request = {
            "coordinator": coordinator, "until": until, "state": state, "wrap_up_until": wrap_up_until,
            "begins": begins,
        }  # fmt: skip
        await self._scripts.ask("duty", request)

    async def online(self, now: int) -> int:
        """See `Presence.online`."""
        with reaching_redis():
            return int(await self._redis.zcount(self._keys.presence, now, "+inf"))

    async def carer(self, coordinator: str, now: int) -> Carer:
        """See `Presence.carer`."""
        [carer] = await self._carers(coordinator, now)
        return carer

    async def team(self, now: int) -> list[Carer]:
        """See `Presence.team`."""
        return sorted(await self._carers("", now), key=lambda carer: carer.username)

    async def _carers(self, coordinator: str, now: int) -> list[Carer]:
        answer = await self._scripts.ask("carers", {"coordinator": coordinator, "now": now})
        return [
            Carer(
                one["username"],
                Duty(one["chose"]),
                int(one["wrap_up_until"]),
                int(one["breather_until"]),
                tuple(Tier(tier) for tier in one["holds"]),
            )
            for one in answer["carers"]
        ]

    async def lapse(self, now: int) -> None:
        """See `Presence.lapse`."""
        with reaching_redis():
            gone = 0
            for known in (self._keys.presence, self._keys.shift):
                gone += await self._redis.zremrangebyscore(known, "-inf", f"({now}")
            if gone:
                await self._redis.publish(self._keys.wire, '{"queue": true}')


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
