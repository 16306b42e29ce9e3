"""Work that must go on as long as the process: if it breaks, that is logged, and it begins again."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

PAUSE_S = 1.0
"""Pause before beginning again, so that something broken for good does not spin."""

_log = structlog.get_logger()


async def forever(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do the work again and again until cancelled, whatever it raises."""
    while True:
        try:
            await work()
        except Exception as error:  # noqa: BLE001  # ending here would leave patients without news
            _log.error("background_failed", why=name, error=type(error).__name__)
            await asyncio.sleep(PAUSE_S)
