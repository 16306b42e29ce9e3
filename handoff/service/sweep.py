"""What nobody came back for: people whose coordinator went silent, or never wrote to them."""

from collections.abc import Sequence

from handoff.domain.queue import Place
from handoff.service.ports import Ports
from handoff.service.say import back_in_line, tell


async def return_lapsed(ports: Ports) -> int:
    """Put people back in line whose coordinator's lease ran out, and tell them. Returns how many.

    Raises:
        StoreUnavailableError: whoever is left is returned at the next sweep.

    """
    now = ports.clock.now()
    return await _tell_all(ports, await ports.queue.expire(now), "back_in_line", now)


async def return_unanswered(ports: Ports) -> int:
    """Put people back in line to whom nobody wrote in time after taking them, and tell them. Returns how many.

    Raises:
        StoreUnavailableError: whoever is left is returned at the next sweep.

    """
    now = ports.clock.now()
    return await _tell_all(ports, await ports.queue.unanswered(now), "back_unanswered", now)


async def _tell_all(ports: Ports, places: Sequence[Place], why: str, now: int) -> int:
    for place in places:
        await tell(ports, place.conversation, f"lapsed:{place.handoff}:{now}", back_in_line(place, why))
    return len(places)
