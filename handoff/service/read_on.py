"""Reading on in a talk from where a page is, and noticing that the talk there is not the one the page has.

A store that takes over for one that died may have less than was shown (docs/queue.md, "What received promises"), and
give the same numbers to other messages.
"""

from handoff.domain.messages import Message
from handoff.service.ports import Ports


async def read_on(ports: Ports, conversation: str, seq: int, at: int | None) -> tuple[list[Message], bool]:
    """Return the messages after number `seq`, of the time `at` where that is known, and False.

    Where no such message is stored: the whole talk, and True, for what the page shows is not what is kept.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    if not seq:
        return await ports.conversations.messages(conversation), False
    found = await ports.conversations.messages(conversation, seq - 1)
    if found and found[0].seq == seq and at in (None, found[0].at):
        return found[1:], False
    return await ports.conversations.messages(conversation), True
