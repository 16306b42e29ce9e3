"""A patient came back and chose to go on: greet them with what they told us, in their own words, and ask nothing."""

from bot.content import sentence, strings
from handoff.domain.conversation import Conversation
from handoff.domain.messages import Author
from handoff.domain.record import lines_of
from handoff.service.ports import Ports
from handoff.service.say import said, tell

REMEMBERED = ("name", "goal")
"""What is said back: what to call them, and what they hope for."""

LONGEST = 160
"""Longest answer that is said back, in characters: the whole of it or nothing."""


async def welcome_back(ports: Ports, conversation: Conversation) -> None:
    """Greet once, until the patient has written again. Nothing is said to someone who never wrote.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    messages = await ports.conversations.messages(conversation.id)
    last = max((message.seq for message in messages if message.by is Author.PATIENT), default=None)
    if last is None:
        return
    locale = conversation.locale
    asked = await ports.conversations.asked(conversation.id)
    lines = lines_of(asked, await ports.conversations.record(conversation.id), messages)
    words = {line.field: line.text for line in lines if line.text and len(line.text) <= LONGEST}
    labels = strings("labels", locale)
    remembered = [
        sentence("welcome_back_line", locale, label=labels[field], text=words[field])
        for field in REMEMBERED
        if field in words
    ]
    await tell(ports, conversation.id, f"back:{last}", said("welcome_back", locale))
    for index, text in enumerate(remembered):
        await tell(ports, conversation.id, f"back:{last}:{index}", {"text": text, "locale": locale})
