"""What nobody came back for: people whose coordinator went silent, or never wrote to them."""

from collections.abc import Sequence

from handoff.domain.queue import Place
from handoff.service.owed import back_in_line
from handoff.service.ports import Ports
from handoff.service.say import tell_line


async def return_lapsed(ports: Ports) -> int:
    """Put people back in line whose coordinator's lease ran out, and tell them. Returns how many.

    Raises:
        StoreUnavailableError: whoever is left is returned at the next sweep, and who is back is told by the ladder.

    """
    return await _tell_all(ports, await ports.queue.expire(ports.clock.now()))


async def return_unanswered(ports: Ports) -> int:
    """Put people back in line to whom nobody wrote in time after taking them, and tell them. Returns how many.

    Raises:
        StoreUnavailableError: whoever is left is returned at the next sweep, and who is back is told by the ladder.

    """
    return await _tell_all(ports, await ports.queue.unanswered(ports.clock.now()))


async def _tell_all(ports: Ports, places: Sequence[Place]) -> int:
    await tell_line(ports, [news for place in places for news in back_in_line(place)])
    return len(places)
