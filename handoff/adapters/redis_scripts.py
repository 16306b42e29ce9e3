"""The Lua scripts: loaded once, called by name, with one way to say what went wrong."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from redis.exceptions import NoScriptError

from handoff.adapters.redis_client import Client, reaching_redis
from handoff.adapters.redis_keys import Keys
from handoff.errors import (
    AlreadyTakenError,
    FirstHelloError,
    NobodyWaitingError,
    NotFoundError,
    NotNowError,
    NotYoursError,
    StoreUnavailableError,
)

COPY_MS = 500
"""How long a replica may take to have what was just written, before it counts as not kept."""

_LUA = Path(__file__).parent / "lua"
_PROBLEMS: dict[str, type[FirstHelloError]] = {
    "not_found": NotFoundError,
    "not_now": NotNowError,
    "not_yours": NotYoursError,
    "nobody_waiting": NobodyWaitingError,
    "already_taken": AlreadyTakenError,
}


class Scripts:
    """The scripts of one clinic, ready to call. With `copies`, a step is done when so many replicas have it, too."""

    def __init__(self, redis: Client, keys: Keys, copies: int = 0) -> None:
        self._redis = redis
        self._copies = copies
        common = (_LUA / "common.lua").read_text()
        self._keys = [keys.queue, keys.claims, keys.turns, keys.audit]
        self._prefix = keys.prefix
        self._scripts = {
            path.stem: redis.register_script(common + path.read_text())
            for path in sorted(_LUA.glob("*.lua"))
            if path.stem != "common"
        }

    async def call(self, name: str, request: dict[str, Any], bodies: Sequence[bytes] = ()) -> Any:
        """Run a script and return what it returned.

        Raises:
            StoreUnavailableError: Redis is out of reach, or too few replicas have it in time. It may be done all the
                same; asked again, a step that was done says so, and is waited for again.

        """
        args = [self._prefix, json.dumps(request), *bodies]
        with reaching_redis():
            if not self._copies:
                return await self._scripts[name](keys=self._keys, args=args)
            try:
                answer, copied = await self._copied(name, args)
            except NoScriptError:
                await self._redis.script_load(self._scripts[name].script)
                answer, copied = await self._copied(name, args)
        if copied < self._copies:
            raise StoreUnavailableError
        return answer

    async def _copied(self, name: str, args: Sequence[Any]) -> Any:
        """Run a script and wait for its copies on the same line: WAIT knows only what its own line asked for before."""
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.evalsha(self._scripts[name].sha, len(self._keys), *self._keys, *args)
            pipe.execute_command("WAIT", self._copies, COPY_MS)
            return await pipe.execute()

    async def ask(self, name: str, request: dict[str, Any], bodies: Sequence[bytes] = ()) -> dict[str, Any]:
        """Run a script that answers in JSON and return the answer.

        Raises:
            FirstHelloError: the problem the script named, with what it said about it.
            StoreUnavailableError: Redis is out of reach.

        """
        answer: dict[str, Any] = json.loads(await self.call(name, request, bodies))
        if problem := answer.pop("problem", None):
            raise _PROBLEMS[problem](**answer)
        return answer
