"""Somebody says that what was heard is not so: the card goes down, and this chat says that it is sorry.

What was heard stays: in the talk, in the line and in the record, where staff see that it was denied, and how.
"""

from handoff.domain.conversation import State
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, Holds
from handoff.service.say import said, tell


async def say(ports: Ports, conversation: str, locale: str, message: str, appended: Appended) -> None:
    """Say it once for this message of theirs. With a person there, they do."""
    if appended.state is State.WAITING:
        key, holds = "sorry_in_line", Holds(handoff=appended.handoff)
    else:
        key, holds = "sorry", Holds(alone=True)
    await tell(ports, conversation, f"sorry:{message}", said(key, locale), holds=holds)
