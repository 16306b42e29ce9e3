"""A coordinator says what the screen got wrong, and may ask the patient whether the words may be kept to mend it.

Where an answer comes back it is a button of ours: `choose` hands it over to here.
"""

from handoff.domain.messages import Author, Body, Message
from handoff.domain.review import Consent, Mark, Screened, Verdict
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError, NotYoursError
from handoff.service.coordinate import may_see
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.ports.review import NewMark
from handoff.service.ports.staff import Coordinator
from handoff.service.say import choice, said, tell

_CONSENT = "edge:consent"
"""How the payload of a consent button begins; the answer and the message's number follow."""


async def mark(ports: Ports, coordinator: Coordinator, handoff: str, seq: int, verdict: Verdict | None) -> Mark:
    """Mark a patient's message, or take the mark back.

    Raises:
        NotFoundError: no such handoff, or no such message of the patient's.
        NotYoursError: not theirs to read.
        StoreUnavailableError: nothing changed.

    """
    place = await ports.queue.place(handoff)
    if place is None:
        raise NotFoundError
    if not await may_see(ports, coordinator, handoff, place.conversation):
        raise NotYoursError(owner=place.owner)
    said = await _said_from(ports, place.conversation, seq)
    return await ports.reviews.mark(
        NewMark(
            conversation=place.conversation,
            handoff=handoff,
            seq=seq,
            verdict=verdict,
            screened=_screened(said),
            by=coordinator.username,
            at=ports.clock.now(),
        )
    )


async def ask_consent(ports: Ports, coordinator: Coordinator, handoff: str, seq: int) -> Mark:
    """Ask the patient whether one marked message may be kept. When that is kind: docs/adr/0006.

    Raises:
        NotFoundError: no such handoff, or the message is not marked.
        NotYoursError, NotNowError, StoreUnavailableError: nothing was asked.

    """
    place = await ports.queue.place(handoff)
    if place is None:
        raise NotFoundError
    choices = [
        choice(f"consent_choice_{answer}", place.locale, f"{_CONSENT}:{answer}:{seq}", "answer")
        for answer in (Consent.YES, Consent.NO)
    ]
    question = said("consent_ask", place.locale) | {"choices": choices, "about": seq}
    return await ports.reviews.ask(coordinator.username, handoff, seq, question, ports.clock.now())


def is_consent(payload: str) -> bool:
    """Tell whether a button answers that question."""
    return payload.startswith(_CONSENT)


async def answer_consent(
    ports: Ports, conversation: str, locale: str, message: str, chosen: dict[str, str]
) -> Appended:
    """Take in the patient's answer, and say what became of the words. Each step is harmless to repeat.

    Raises:
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept; pressing again goes on from there.

    """
    _, _, answer, number = chosen["payload"].split(":")
    about, *_ = await _said_from(ports, conversation, int(number))
    body = {"text": chosen["label"], "locale": locale, "id": message}
    appended = await ports.conversations.append(
        NewMessage(conversation, message, Author.PATIENT, ports.clock.now(), body)
    )
    kept = {"text": about.body["text"], "locale": about.body["locale"]} if answer == Consent.YES else None
    marked = await ports.reviews.answer(conversation, about.seq, kept)
    outcome = "consent_kept" if marked.consent is Consent.YES else "consent_not_kept"
    await tell(ports, conversation, f"consent:{about.seq}", said(outcome, locale))
    return appended


async def _said_from(ports: Ports, conversation: str, seq: int) -> list[Message]:
    """Return this message of the patient's, and what came after it."""
    said = await ports.conversations.messages(conversation, after=seq - 1)
    if not said or said[0].seq != seq or said[0].by is not Author.PATIENT:
        raise NotFoundError
    return said


def _screened(said: list[Message]) -> Screened:
    """What the screen made of the first of these, or the second look at it."""
    message, *after = said
    risk: Body = message.body.get("risk", {"tier": Tier.T4, "kind": "none", "rules": ()})
    for later in after:
        if later.body.get("risk", {}).get("about") == message.seq:
            risk = later.body["risk"]
    return Screened(Tier(risk["tier"]), risk["kind"], tuple(risk["rules"]))
