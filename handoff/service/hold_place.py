"""A place in line is held while the page is closed, the phone locked or the network gone; then others go first."""

import structlog

from handoff.domain.queue import HOLD_MS
from handoff.service.ports import Ports

_log = structlog.get_logger()


async def give_up_places(ports: Ports) -> None:
    """Put those who have been away for longer than a place is held behind those who are here. Nobody leaves the line.

    Raises:
        StoreUnavailableError: nothing changed.

    """
    now = ports.clock.now()
    for handoff in await ports.queue.leave(now - HOLD_MS, now):
        _log.info("handoff_left", handoff=handoff)
