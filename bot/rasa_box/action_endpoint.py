"""The way to the action server, with a time limit that fits into a turn."""

from __future__ import annotations

from typing import Any

from aiohttp import ClientTimeout
from rasa.utils.endpoints import EndpointConfig

SECONDS = 1.5
"""Actions are pure functions that take milliseconds. Two of them in a row still fit into the edge's four seconds."""


class ActionEndpoint(EndpointConfig):
    """Rasa's endpoint with `SECONDS` instead of five minutes, so that a hanging action never holds a conversation."""

    @classmethod
    def of(cls, config: EndpointConfig) -> ActionEndpoint:
        """Return the same endpoint with our limit."""
        return cls(url=config.url, **config.kwargs)

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        """Send the request.

        Raises:
            aiohttp.ClientError, TimeoutError: no usable answer in time; Rasa logs it and the turn goes on without.

        """
        return await super().request(*args, **{**kwargs, "timeout": ClientTimeout(total=SECONDS)})
