"""A patient opens the widget: a new conversation with a first hello, or the one they had."""

from bot.content import LOCALES
from handoff.domain.conversation import Conversation
from handoff.domain.messages import Author
from handoff.errors import NotFoundError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from handoff.service.say import greeting

DEFAULT_LOCALE = LOCALES[0]


async def open_conversation(ports: Ports, locale: str) -> Conversation:
    """Begin a conversation and greet.

    Raises:
        StoreUnavailableError: nothing was begun.

    """
    conversation = ports.ids.conversation()
    await ports.conversations.open(conversation, locale, ports.clock.now(), greeting(locale, ports.clinic.profile))
    return await resume_conversation(ports, conversation)


async def resume_conversation(ports: Ports, conversation: str) -> Conversation:
    """Return the conversation as it is now.

    Raises:
        NotFoundError: it was never used and has been forgotten, or never was.
        StoreUnavailableError: the store is out of reach.

    """
    found = await ports.conversations.get(conversation)
    if found is None:
        raise NotFoundError
    return found


async def change_locale(ports: Ports, conversation: str, locale: str) -> None:
    """Go on in another language. Where nothing was said yet, greet again in it.

    Raises:
        StoreUnavailableError: the language stays as it was.

    """
    await ports.conversations.set_locale(conversation, locale)
    so_far = await ports.conversations.messages(conversation)
    if any(message.by is not Author.SERVICE for message in so_far):
        return
    for index, body in enumerate(greeting(locale, ports.clinic.profile)):
        once = f"greeting:{locale}:{index}"
        await ports.conversations.append(
            NewMessage(conversation, once, Author.SERVICE, ports.clock.now(), body),
        )
