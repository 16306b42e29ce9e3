"""A patient pressed a button. What it means comes from the message we stored, never from the browser."""

from handoff.domain.messages import Author, Body
from handoff.errors import UnknownChoiceError
from handoff.service import feedback, safety
from handoff.service.near_miss import answer_consent, is_consent
from handoff.service.offer_language import language_of
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage, Worker
from handoff.service.request_person import request_person
from handoff.service.say import PERSON_PAYLOAD


async def choose(
    ports: Ports, conversation: str, locale: str, message: str, under: int, index: int, worker: Worker | None = None
) -> Appended:
    """Take in the button `index` under the message numbered `under`; `message` is the browser's id for it.

    `worker` takes the bot's turn with it, where it is the bot's to answer.

    Raises:
        UnknownChoiceError: there is no such button.
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept.

    """
    chosen, question = await _choice(ports, conversation, under, index)
    if chosen["payload"] == PERSON_PAYLOAD:
        return await request_person(ports, conversation, locale, message)
    if chosen["payload"].startswith(safety.PAYLOAD):
        return await safety.press(ports, conversation, locale, message, chosen, question)
    if chosen["payload"].startswith(feedback.PAYLOAD):
        return await feedback.press(ports, conversation, locale, message, chosen["payload"])
    if is_consent(chosen["payload"]):
        return await answer_consent(ports, conversation, locale, message, chosen)
    if wanted := language_of(chosen["payload"]):  # it holds even where the assistant cannot say so now
        await ports.conversations.set_locale(conversation, wanted)
    body = {"text": chosen["label"], "locale": wanted or locale, "id": message, "payload": chosen["payload"]}
    return await ports.conversations.append(
        NewMessage(conversation, message, Author.PATIENT, ports.clock.now(), body, ask=True, worker=worker),
    )


async def _choice(ports: Ports, conversation: str, under: int, index: int) -> tuple[dict[str, str], Body]:
    """Return the button, and the body of the message it stands under."""
    following = await ports.conversations.messages(conversation, after=under - 1)
    if following and following[0].seq == under:
        choices: list[dict[str, str]] = following[0].body.get("choices", [])
        if 0 <= index < len(choices):
            return choices[index], following[0].body
    raise UnknownChoiceError
