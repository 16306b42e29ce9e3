"""What nobody came back for: bot turns of processes that died, people whose coordinator went silent."""

from handoff.service.ports import Ports
from handoff.service.say import said, tell


async def return_lapsed(ports: Ports) -> int:
    """Put people back in line whose coordinator's lease ran out, and tell them. Returns how many.

    Raises:
        StoreUnavailableError: whoever is left is returned at the next sweep.

    """
    now = ports.clock.now()
    lapsed = await ports.queue.expire(now)
    for place in lapsed:
        await tell(ports, place.conversation, f"lapsed:{place.handoff}:{now}", said("back_in_line", place.locale))
    return len(lapsed)
