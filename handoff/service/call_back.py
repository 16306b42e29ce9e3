"""A patient asks to be called instead of waiting here. They keep their place, and may close the page.

By the button, or in so many words: both do the same.
"""

from bot.content import sentence
from handoff.domain.asked import Asked
from handoff.domain.call_words import asks_for_call, says_how
from handoff.domain.messages import Author
from handoff.domain.reach import Channel
from handoff.domain.record import lines_of, reach_in
from handoff.errors import HowToReachError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Holds, Worker
from handoff.service.receive_message import Heard, Received, receive_message
from handoff.service.say import said, tell

ASKS_HOW = "asks_how"
"""What marks the message that asks how to call, in its body."""

CONTACT = "contact"
"""The question of the first talk that asks how to reach someone. Who wishes for a call there answers it."""


async def ask_for_call(ports: Ports, conversation: str, message: str, raw: str, heard: Heard) -> Received:
    """Take in how and when to call; `raw` may be empty where the talk has asked that already: nothing is asked twice.

    Where they agreed to no way there, they are asked how after all. It was heard before, as whatever a patient writes.

    Raises:
        HowToReachError: nothing says how; not kept.
        MessageTooLongError, NotFoundError, StoreUnavailableError: not kept.

    """
    words = raw.strip()
    if not words:
        if not await _knows_how(ports, conversation, await ports.conversations.asked(conversation)):
            raise HowToReachError
        words = sentence("choice_call_back", heard.locale)
    return await _call(ports, conversation, message, words, heard, says=bool(raw.strip()))


async def take_in(
    ports: Ports, conversation: str, message: str, raw: str, heard: Heard, worker: Worker | None = None
) -> Received:
    """Take in what was written. "Can somebody call me instead" does what the button does, and asks how if need be.

    `worker` takes the bot's turn with it, where the bot owes an answer.

    Raises:
        EmptyMessageError, MessageTooLongError, NotFoundError, StoreUnavailableError: not kept.

    """
    if heard.answer is None and asks_for_call(raw):
        asked = await ports.conversations.asked(conversation)
        if says_how(raw) or await _knows_how(ports, conversation, asked):
            return await _call(ports, conversation, message, raw, heard, says=says_how(raw))
        if asked.asking not in (CONTACT, "preferences"):
            received = await receive_message(ports, conversation, message, raw, heard, ask=False)
            asking = said("call_back_how", heard.locale) | {ASKS_HOW: True}
            await tell(ports, conversation, f"call_how:{message}", asking, holds=Holds(alone=True))
            return received
    elif heard.answer is None and says_how(raw) and await _asked_how(ports, conversation):
        return await _call(ports, conversation, message, raw, heard, says=True)
    return await receive_message(ports, conversation, message, raw, heard, worker=worker)


async def _call(ports: Ports, conversation: str, message: str, words: str, heard: Heard, *, says: bool) -> Received:
    received = await receive_message(
        ports, conversation, message, words, heard, ask=False, call_back=True, says_how=says
    )
    key = "call_back_urgent" if received.tier.needs_person else "call_back"
    holds = Holds(handoff=received.appended.handoff)  # with a person there, it is theirs to say
    await tell(ports, conversation, f"call_back:{message}", said(key, heard.locale), holds=holds)
    return received


async def _knows_how(ports: Ports, conversation: str, asked: Asked) -> bool:
    """Return whether they said how to reach them, and left a way to do it."""
    if CONTACT not in asked.answered:
        return False
    sent = await ports.conversations.record(conversation)
    reach = reach_in(lines_of(asked, sent, await ports.conversations.messages(conversation)))
    return reach is None or any(map(reach.may, Channel))


async def _asked_how(ports: Ports, conversation: str) -> bool:
    """Return whether it was asked how to call them, and not said yet."""
    for message in reversed(await ports.conversations.messages(conversation)):
        if message.body.get("ends") or message.body.get("says_how"):
            return False
        if message.by is Author.SERVICE and message.body.get(ASKS_HOW):
            return True
    return False
