"""What a coordinator does with a person in line: take, write to, put back, end. Each deed first, its sentence after."""

from bot.content import name_in, role_in, sentence
from bot.risk.correction import family
from handoff.domain.conversation import Conversation
from handoff.domain.messages import MAX_TEXT, Author, clean_text
from handoff.domain.queue import Cause, CloseReason, Place
from handoff.domain.tiers import Tier
from handoff.errors import (
    EmptyMessageError,
    ForbiddenError,
    MessageTooLongError,
    NotFoundError,
    NotYoursError,
)
from handoff.service import feedback
from handoff.service.owed import back_in_line
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.ports.staff import Coordinator
from handoff.service.say import said, tell, tell_line


async def claim(
    ports: Ports, coordinator: Coordinator, command: str, handoff: str = "", *, more: bool = False
) -> Place:
    """Take the next person, or (supervisors) the named one, and tell the patient who has joined.

    `more`: they say that they can take one more, or this one anyway. It is kept in the audit.

    Raises:
        ForbiddenError: naming someone is for supervisors.
        NobodyWaitingError, AlreadyTakenError, NotFoundError: nobody was taken.
        NotYoursError: the command took someone before, and they are not with this coordinator any more.
        OffDutyError, AtCapacityError, BreatherError: nobody is for them now.
        StoreUnavailableError: nobody was taken.

    """
    if handoff and not coordinator.supervisor:
        raise ForbiddenError
    who, now, care = coordinator.username, ports.clock.now(), ports.care
    place = await ports.queue.claim(who, command, now, care.lease_ms, handoff, care, more=more)
    name, role = name_in(coordinator.name, place.locale), role_in(coordinator.role, place.locale)
    body = said("person_joined", place.locale, name=name, role=role)
    await tell(ports, place.conversation, f"joined:{command}", body)
    return place


async def reply(
    ports: Ports, coordinator: Coordinator, handoff: str, message: str, raw: str, seen: int = 0
) -> Appended:
    """Write to the patient; `message` is the browser's id for it, `seen` the last message it had when they wrote.

    Raises:
        EmptyMessageError, MessageTooLongError, NotFoundError, NotYoursError, StoreUnavailableError: not sent.

    """
    text = clean_text(raw)
    if not text:
        raise EmptyMessageError
    if len(text) > MAX_TEXT:
        raise MessageTooLongError
    place = await _place(ports, handoff)
    body = {
        "text": text, "id": message, "locale": place.locale,
        "name": name_in(coordinator.name, place.locale), "role": role_in(coordinator.role, place.locale),
    }  # fmt: skip
    return await ports.conversations.append(
        NewMessage(
            conversation=place.conversation,
            id=message,
            by=Author.HUMAN,
            at=ports.clock.now(),
            body=body,
            holder=coordinator.username,
            seen=seen,
        )
    )


async def release(ports: Ports, coordinator: Coordinator, handoff: str) -> Place:
    """Put the patient back in line at their old place, and tell them.

    Raises:
        NotYoursError, StoreUnavailableError: nothing changed.

    """
    place = await ports.queue.release(coordinator.username, handoff, ports.clock.now(), ports.care)
    await tell_line(ports, back_in_line(place))
    return place


async def close(ports: Ports, coordinator: Coordinator, handoff: str, reason: CloseReason) -> Place:
    """End the handoff and say so honestly; the patient can go on with the bot. A supervisor may end any, also untaken.

    Raises:
        NotYoursError, NotFoundError, StoreUnavailableError: nothing changed.

    """
    who, now = coordinator.username, ports.clock.now()
    place = await ports.queue.close(who, handoff, reason, now, ports.care, supervisor=coordinator.supervisor)
    how = place.ended or reason  # a second try ends it as the first did
    await tell(ports, place.conversation, f"ended:{handoff}", said(f"ended_{how}", place.locale) | {"ends": True})
    await feedback.offer_after(ports, place, how)
    return place


async def open_talk(ports: Ports, coordinator: Coordinator, handoff: str) -> tuple[Place, Conversation]:
    """Return the talk of a handoff this coordinator may see, and write into the audit that they saw it.

    Raises:
        NotYoursError: held by someone else, or by nobody yet, and the coordinator is not a supervisor.
        NotFoundError: no such handoff.
        StoreUnavailableError: the store is out of reach.

    """
    place = await _place(ports, handoff)
    if not await may_see(ports, coordinator, handoff, place.conversation):
        raise NotYoursError(owner=place.owner)
    await ports.queue.viewed(coordinator.username, handoff, ports.clock.now())
    conversation = await ports.conversations.get(place.conversation)
    if conversation is None:
        raise NotFoundError
    return place, conversation


async def may_see(ports: Ports, coordinator: Coordinator, handoff: str, conversation: str) -> bool:
    """Return whether this coordinator may see the talk: it is in their care now, or they supervise.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    if coordinator.supervisor:
        return True
    place, now = await ports.queue.place(handoff), await ports.conversations.get(conversation)
    held = place is not None and place.owner == coordinator.username
    return held and now is not None and now.handoff == handoff


def reason_of(place: Place, locale: str) -> str:
    """Return why this person stands where they stand, as a sentence or two for staff.

    First the gravest that was heard; then what they say of it, and a danger of another kind that was heard after it.
    """
    wish = [] if place.cause is Cause.RISK else [sentence(f"reason_{place.cause}", locale)]
    if place.tier is Tier.T4 and wish:
        return wish[0]
    parts = [*wish, sentence(f"reason_risk_{place.kind}", locale)]
    if place.unsure:
        parts.append(sentence("reason_unsure", locale))
    if place.kind in place.denied:
        parts.append(sentence("reason_denied", locale))
    newest = place.newest
    if newest is not None and newest.kind not in family(place.kind) | place.denied:
        parts.append(sentence("reason_newest", locale, risk=sentence(f"reason_risk_{newest.kind}", locale)))
    return " ".join(parts)


async def _place(ports: Ports, handoff: str) -> Place:
    place = await ports.queue.place(handoff)
    if place is None:
        raise NotFoundError
    return place
