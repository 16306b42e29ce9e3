"""The sweep that should find nothing: handoffs outside the indexes, or in two, put right and told to the patient."""

from handoff.domain.handoff_states import Mended
from handoff.service.owed import back_in_line
from handoff.service.ports import Ports
from handoff.service.say import tell_line


async def reconcile(ports: Ports) -> list[Mended]:
    """Look through a stretch of the store, if it is this process's turn, and return what was put right.

    Raises:
        StoreUnavailableError: the rest is looked at in a later pass.

    """
    found = await ports.queue.reconcile(ports.clock.now())
    for one in found:
        place = await ports.queue.place(one.handoff) if one.back else None
        if place is not None:
            await tell_line(ports, back_in_line(place))
    return found
