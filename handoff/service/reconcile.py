"""The sweep that should find nothing: handoffs outside the indexes, or in two, put right and told to the patient."""

from handoff.domain.handoff_states import Mended
from handoff.service.ports import Ports
from handoff.service.say import said, tell


async def reconcile(ports: Ports) -> list[Mended]:
    """Look through a stretch of the store, if it is this process's turn, and return what was put right.

    Raises:
        StoreUnavailableError: the rest is looked at in a later pass.

    """
    now = ports.clock.now()
    found = await ports.queue.reconcile(now)
    for one in found:
        talk = await ports.conversations.get(one.conversation) if one.back else None
        if talk is not None:
            why = "back_in_line_mended_risk" if talk.tier.needs_person else "back_in_line_mended"
            await tell(ports, talk.id, f"mended:{one.handoff}:{now}", said(why, talk.locale))
    return found
