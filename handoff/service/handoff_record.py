"""The record of a handoff, put together from what the store keeps. Nothing in it is a copy that could grow stale."""

from collections.abc import Sequence

from bot.content.protocol import edition
from handoff.domain.messages import Message
from handoff.domain.queue import Place
from handoff.domain.record import HandoffRecord, denied_in, heard_in, left_open, lines_of, newest_in, shown_in
from handoff.service.ports import Ports


async def record_of(ports: Ports, place: Place, messages: Sequence[Message]) -> HandoffRecord:
    """Return the record of a handoff whose talk holds these messages.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    sent = await ports.conversations.record(place.conversation)
    asked = await ports.conversations.asked(place.conversation)
    behind, rules = heard_in(place, messages)
    return HandoffRecord(
        place=place,
        lines=lines_of(asked, sent, messages),
        for_whom=asked.for_whom,
        sent_at=sent["approved_at"] if sent else None,
        behind=behind,
        newest=newest_in(place, messages),
        denied=denied_in(place, messages),
        rules=rules,
        shown=shown_in(messages),
        questions=left_open(place, messages),
        audit=tuple(await ports.queue.deeds(place.handoff)),
        bot=asked.bot,
        protocol=edition(),
        profile=ports.clinic.profile,
    )
