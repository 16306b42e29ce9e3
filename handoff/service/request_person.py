"""A patient asks for a person, by the button that is always there. Needs neither the bot nor the screen."""

from bot.content import sentence
from handoff.domain.conversation import State
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.service.place import announce, announce_again
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage


async def request_person(ports: Ports, conversation: str, locale: str, message: str) -> Appended:
    """Put the patient in line, or tell them that they keep their place.

    Raises:
        NotFoundError: no such conversation.
        StoreUnavailableError: not in line; nothing was kept.

    """
    body = {"text": sentence("choice_person", locale), "locale": locale, "id": message}
    appended = await ports.conversations.append(
        NewMessage(
            conversation=conversation,
            id=message,
            by=Author.PATIENT,
            at=ports.clock.now(),
            body=body,
            cause=Cause.ASKED,
            handoff=ports.ids.handoff(),
        )
    )
    if appended.opened or appended.duplicate:
        await announce(ports, conversation, locale)  # once per handoff, also if this is a second try
    elif appended.state is State.WAITING:
        await announce_again(ports, conversation, locale, message)
    return appended
