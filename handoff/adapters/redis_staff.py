"""The roster, its sessions and who is ready, in Redis. Passwords as argon2id, session secrets as digests only."""

import asyncio
import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import LOGIN_WINDOW_S, SESSION_S, Keys
from handoff.errors import TooManyAttemptsError
from handoff.service.ports.staff import Coordinator

MAX_ATTEMPTS = 10
"""Wrong passwords for one name within `LOGIN_WINDOW_S` before it has to wait."""


class RedisStaff:
    """The `Staff` port."""

    def __init__(self, redis: Client, keys: Keys) -> None:
        self._redis = redis
        self._keys = keys
        self._hasher = PasswordHasher()
        self._checking = asyncio.Semaphore(2)  # each check costs 64 MiB and a tenth of a second
        self._nobody = self._hasher.hash(secrets.token_hex())  # checked for unknown names, so that both take as long

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

    def __init__(self, redis: Client, keys: Keys) -> None:
        self._redis = redis
        self._keys = keys

    async def available(self, coordinator: str, until: int) -> None:
        """See `Presence.available`."""
        with reaching_redis():
            if await self._redis.zadd(self._keys.presence, {coordinator: until}):
                await self._tell()

    async def away(self, coordinator: str) -> None:
        """See `Presence.away`."""
        with reaching_redis():
            if await self._redis.zrem(self._keys.presence, coordinator):
                await self._tell()

    async def online(self, now: int) -> int:
        """See `Presence.online`."""
        with reaching_redis():
            return int(await self._redis.zcount(self._keys.presence, now, "+inf"))

    async def ready(self, now: int) -> list[str]:
        """See `Presence.ready`."""
        with reaching_redis():
            return sorted(name.decode() for name in await self._redis.zrangebyscore(self._keys.presence, now, "+inf"))

    async def lapse(self, now: int) -> None:
        """See `Presence.lapse`."""
        with reaching_redis():
            if await self._redis.zremrangebyscore(self._keys.presence, "-inf", f"({now}"):
                await self._tell()

    async def _tell(self) -> None:
        await self._redis.publish(self._keys.wire, '{"queue": true}')


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
