"""The clock of the event loop, moved on by a test: a time limit is reached at once, and none is short."""

import asyncio


def pass_time(seconds: float) -> None:
    """Let so many seconds go by for whatever waits in the running loop."""
    loop = asyncio.get_running_loop()
    now = loop.time
    loop.time = lambda: now() + seconds  # type: ignore[method-assign]
