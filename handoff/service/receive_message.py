"""A patient wrote something. The order here is the promise: screen, card, then one atomic step that keeps it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.content import card
from bot.risk import Screening, screen
from handoff.domain.messages import MAX_TEXT, Author, Body, clean_text
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import EmptyMessageError, MessageTooLongError
from handoff.service.place import announce
from handoff.service.ports import Appended, NewMessage, Ports

type ShowCard = Callable[[Body], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a patient's message."""

    appended: Appended
    tier: Tier


async def receive_message(
    ports: Ports, conversation: str, locale: str, message: str, raw: str, show_card: ShowCard
) -> Received:
    """Take in what the patient wrote; `message` is the browser's id for it.

    The raw text is screened first. A crisis card goes out through `show_card` before anything else is awaited, whether
    or not the message can be kept afterwards.

    Raises:
        EmptyMessageError, MessageTooLongError: not kept; the browser still has the words.
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept.

    """
    screening = screen(raw)
    tier = Tier(screening.tier.value)
    locale = screening.language or locale  # whoever asks for help in Spanish is answered in Spanish
    shown = card(tier, screening.kind.value, locale, ports.clinic)
    if shown is not None:
        await show_card(shown.as_dict())

    body: Body = {"text": _checked(raw), "locale": locale, "id": message}
    if shown is not None:
        body |= {"card": shown.as_dict(), "risk": _reasons(screening)}
    appended = await ports.conversations.append(
        NewMessage(
            conversation=conversation,
            id=message,
            by=Author.PATIENT,
            at=ports.clock.now(),
            body=body,
            tier=tier,
            kind=screening.kind.value,
            cause=Cause.RISK if tier.needs_person else None,
            handoff=ports.ids.handoff(),
            ask=True,
        )
    )
    if appended.opened:
        await announce(ports, conversation, locale)
    return Received(appended, tier)


def _checked(raw: str) -> str:
    text = clean_text(raw)
    if not text:
        raise EmptyMessageError
    if len(text) > MAX_TEXT:
        raise MessageTooLongError
    return text


def _reasons(screening: Screening) -> Body:
    return {
        "tier": screening.tier.value,
        "kind": screening.kind.value,
        "rules": list(screening.rules),
        "spans": [list(span) for span in screening.spans],
    }
