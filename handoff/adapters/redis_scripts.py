"""The Lua scripts: loaded once, called by name, with one way to say what went wrong."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic_core import from_json, to_json

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import Keys
from handoff.errors import (
    AlreadyTakenError,
    AtCapacityError,
    BreatherError,
    FirstHelloError,
    NobodyWaitingError,
    NotFoundError,
    NotNowError,
    NotReadyError,
    NotYoursError,
    OffDutyError,
)

COPY_MS = 500
"""How long a message waits for its copies before its sender is told that they are not there yet."""

_LUA = Path(__file__).parent / "lua"
_PROBLEMS: dict[str, type[FirstHelloError]] = {
    "not_found": NotFoundError,
    "not_now": NotNowError,
    "not_ready": NotReadyError,
    "not_yours": NotYoursError,
    "nobody_waiting": NobodyWaitingError,
    "already_taken": AlreadyTakenError,
    "off_duty": OffDutyError,
    "at_capacity": AtCapacityError,
    "breather": BreatherError,
}


class Scripts:
    """The scripts of one clinic, ready to call."""

    def __init__(self, redis: Client, keys: Keys) -> None:
        common = (_LUA / "common.lua").read_text()
        self._keys = [keys.queue, keys.claims, keys.turns, keys.audit]
        self._prefix = keys.prefix
        self._redis = redis
        self._scripts = {
            path.stem: redis.register_script(common + path.read_text())
            for path in sorted(_LUA.glob("*.lua"))
            if path.stem != "common"
        }

    async def call(self, name: str, request: dict[str, Any], bodies: Sequence[bytes] = ()) -> Any:
        """Run a script and return what it returned.

        Raises:
            StoreUnavailableError: Redis is out of reach.

        """
        with reaching_redis():
            return await self._run(name, request, bodies)

    async def copied(
        self, name: str, request: dict[str, Any], bodies: Sequence[bytes], copies: int
    ) -> tuple[Any, bool]:
        """As `call`, and wait until so many replicas have it. Returns the answer, and whether they had in time.

        Both go down one line together: WAIT counts what its own line wrote.

        Raises:
            StoreUnavailableError: Redis is out of reach.

        """
        with reaching_redis():
            async with self._redis.pipeline(transaction=False) as pipe:
                await self._run(name, request, bodies, pipe)
                pipe.execute_command("WAIT", copies, COPY_MS)
                raw, have_it = await pipe.execute()
        return raw, have_it >= copies

    async def _run(self, name: str, request: dict[str, Any], bodies: Sequence[bytes], client: Client = None) -> Any:
        args = [self._prefix, to_json(request), *bodies]
        return await self._scripts[name](keys=self._keys, args=args, client=client)

    async def ask(self, name: str, request: dict[str, Any], bodies: Sequence[bytes] = ()) -> dict[str, Any]:
        """Run a script that answers in JSON and return the answer.

        Raises:
            FirstHelloError: the problem the script named, with what it said about it.
            StoreUnavailableError: Redis is out of reach.

        """
        return read(await self.call(name, request, bodies))


def read(raw: bytes) -> dict[str, Any]:
    """Return a script's answer in JSON.

    Raises:
        FirstHelloError: the problem the script named, with what it said about it.

    """
    answer: dict[str, Any] = from_json(raw)
    if problem := answer.pop("problem", None):
        raise _PROBLEMS[problem](**answer)
    return answer


def pairs(flat: Sequence[bytes]) -> dict[bytes, bytes]:
    """Return the fields of a hash or of a stream's entry, as a script's answer carries them."""
    return dict(zip(flat[::2], flat[1::2], strict=True))
