"""A patient asks to be called instead of waiting here. They keep their place, and may close the page."""

from bot.content import sentence
from handoff.domain.reach import Channel, Reach
from handoff.domain.record import lines_of, reach_in
from handoff.errors import HowToReachError
from handoff.service.ports import Ports
from handoff.service.receive_message import Heard, Received, receive_message
from handoff.service.say import said, tell


async def ask_for_call(ports: Ports, conversation: str, message: str, raw: str, heard: Heard) -> Received:
    """Take in how and when to call; `raw` may be empty where the talk has asked that already: nothing is asked twice.

    Where they agreed to no way there, they are asked how after all. It was heard before, as whatever a patient writes.

    Raises:
        HowToReachError: nothing says how; not kept.
        MessageTooLongError, NotFoundError, StoreUnavailableError: not kept.

    """
    words = raw.strip()
    if not words:
        known, reach = await _how(ports, conversation)
        if not known or (reach is not None and not any(map(reach.may, Channel))):
            raise HowToReachError
        words = sentence("choice_call_back", heard.locale)
    received = await receive_message(
        ports, conversation, message, words, heard, call_back=True, says_how=bool(raw.strip())
    )
    key = "call_back_urgent" if received.tier.needs_person else "call_back"
    await tell(ports, conversation, f"call_back:{message}", said(key, heard.locale))
    return received


async def _how(ports: Ports, conversation: str) -> tuple[bool, Reach | None]:
    """Return whether they were asked how to reach them and said so, and what they agreed to where that can be read."""
    asked = await ports.conversations.asked(conversation)
    sent = await ports.conversations.record(conversation)
    lines = lines_of(asked, sent, await ports.conversations.messages(conversation))
    return "contact" in asked.answered, reach_in(lines)
