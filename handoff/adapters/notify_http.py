"""A request that somebody has to acknowledge: tried again while the other side is busy, and bounded in all."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from handoff.adapters.notify import NotSentError

TRIES = 3
ANSWER_S = 5.0
"""How long one try may take: 3 of them and the pauses stay below `SENDING_MS` of the ladder."""

PAUSE_S = 1.0
LONGEST_PAUSE_S = 10.0
"""What the other side may ask for with Retry-After; whoever wants longer is left to the ladder's own tries."""

_AGAIN = frozenset({408, 425, 429})

type Request = Mapping[str, Any]
"""Arguments of `aiohttp.ClientSession.post`, the address left out."""


@dataclass
class Patience:
    """How long to wait: for an answer, and before another try. Tests wait for nothing."""

    answer_s: float = ANSWER_S
    pause_s: float = PAUSE_S
    longest_s: float = LONGEST_PAUSE_S


@dataclass
class Poster:
    """Posts until somebody acknowledges. Its connections are made when first used."""

    patience: Patience = field(default_factory=Patience)
    _session: aiohttp.ClientSession | None = None

    async def post(self, url: str, request: Callable[[], Request]) -> None:
        """Post what `request` makes (anew for each try: a signature has a time) until the answer is 2xx.

        Raises:
            NotSentError: refused, or still busy or silent after the last try.

        """
        why = ""
        for left in reversed(range(TRIES)):
            why, pause = await self._try(url, request())
            if not why:
                return
            if pause is None or not left:
                break
            await asyncio.sleep(pause)
        raise NotSentError(why)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def _try(self, url: str, request: Request) -> tuple[str, float | None]:
        """Return why it failed (or nothing), and the pause before the next try (or None where that has no use)."""
        timeout = aiohttp.ClientTimeout(total=self.patience.answer_s)
        try:
            async with self._http().post(url, timeout=timeout, allow_redirects=False, **request) as got:
                if got.ok and got.status < 300:  # noqa: PLR2004
                    return "", None
                again = got.status in _AGAIN or got.status >= 500  # noqa: PLR2004
                return f"status_{got.status}", self._pause(got.headers.get("Retry-After", "")) if again else None
        except TimeoutError:
            return "timeout", self.patience.pause_s
        except aiohttp.ClientError:
            return "unreachable", self.patience.pause_s

    def _pause(self, asked: str) -> float | None:
        if not asked.isdecimal():
            return self.patience.pause_s
        return float(asked) if float(asked) <= self.patience.longest_s else None

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:  # made inside the running loop
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        return self._session
