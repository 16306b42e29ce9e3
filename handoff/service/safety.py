"""The safety question: asked by the edge, after the card, the place in line and the bot's word.

One question with buttons for each kind of danger, once more where that became graver, and never about how. Writing
something else instead is fine. What is answered goes to whoever takes the person over, and can raise their place; it
never lowers it.
"""

from collections.abc import Mapping
from typing import Any

from bot.content import card
from bot.risk import Tier as Heard
from bot.risk.correction import family
from bot.risk.safety_answer import Answer, Asked, tier_of
from handoff.domain.conversation import State
from handoff.domain.messages import Author, Body
from handoff.domain.queue import Cause
from handoff.domain.safety import Safety, after_asking, is_due, questions
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError, StoreUnavailableError
from handoff.service.place import announce
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.say import choice, said, tell

PAYLOAD = "edge:safety:"
"""What the buttons' payloads begin with; the answer follows."""

_BUTTONS = {
    Asked.SAFE: (Answer.SAFE_FOR_NOW, Answer.NOT_SURE, Answer.NOT_SAFE),
    Asked.COMPANY: (Answer.WITH_SOMEONE, Answer.ALONE),
}
_SAID_ALREADY = frozenset({"not_safe", "no_a_salvo"})
"""Rules of the screen that are the answer itself: whoever wrote "I'm not safe" is not asked whether they are."""

_ABOUT = {"third_party": "_them", "harm_to_others": "_everyone"}
"""Kinds of risk in which it is not, or not only, the safety of whoever writes."""


async def ask(ports: Ports, handoff: str, risk: Mapping[str, Any], locale: str) -> None:
    """Ask about the danger in a message, `risk` being its own, unless it was asked about or a person is there.

    Call when the turn has said what it had to say, so that the question is the last word. A failure is not passed on:
    the card and the place are what counts.
    """
    try:
        place = await ports.queue.place(handoff)
        if place is None or place.position is None or risk["kind"] in place.denied:
            return
        before = questions(await ports.conversations.messages(place.conversation))
    except StoreUnavailableError:
        return
    if not is_due(before, Tier(risk["tier"]), family(risk["kind"])):
        return
    company = risk["tier"] == Tier.T0 or not _SAID_ALREADY.isdisjoint(risk["rules"])
    asked = Asked.COMPANY if company else Asked.SAFE
    about = {"asks": asked.value, "tier": risk["tier"], "kind": risk["kind"]}
    if place.safety is Safety.ASKED and _words(about) == _words(before[-1]):
        return  # it stands open in these very words
    answers = [answer.value for answer in _BUTTONS[asked]]
    buttons = [choice(f"safety_choice_{answer}", locale, PAYLOAD + answer, "answer") for answer in answers]
    body = said(_words(about), locale) | {"choices": buttons, "safety": about}
    once = f"safety:{handoff}:{len(before) + 1}"
    await tell(ports, place.conversation, once, body, after_asking(place.safety))


def _words(about: Mapping[str, Any]) -> str:
    """Return the name of the sentence that asks."""
    return "safety_company" if about["asks"] == Asked.COMPANY else f"safety_safe{_ABOUT.get(about['kind'], '')}"


async def press(
    ports: Ports, conversation: str, locale: str, message: str, chosen: Mapping[str, str], question: Body
) -> Appended:
    """Take in a pressed answer to `question`, our own stored message; `message` is the browser's id for it.

    Raises:
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept.

    """
    answer, locale = Answer(chosen["payload"].removeprefix(PAYLOAD)), question["locale"]  # as it was asked
    now = await ports.conversations.get(conversation)
    if now is None:
        raise NotFoundError
    kind = question["safety"]["kind"]
    tier = Tier(tier_of(answer, Heard(now.tier.value)).value)
    body: Body = {"text": chosen["label"], "locale": locale, "id": message, "payload": chosen["payload"]}
    body["safety"] = {"answers": answer.value}
    if tier < now.tier:
        body |= _raised(ports, tier, kind, answer, locale)
    appended = await ports.conversations.append(
        NewMessage(
            conversation=conversation,
            id=message,
            by=Author.PATIENT,
            at=ports.clock.now(),
            body=body,
            tier=tier,
            kind=kind,
            cause=Cause.RISK if tier.needs_person else None,
            handoff=ports.ids.handoff(),
            safety=Safety(answer.value),
        )
    )
    if tier.needs_person and appended.state is State.WAITING:
        await announce(ports, conversation, locale)
    await thank(ports, conversation, locale, message, appended, answer, kind)
    return appended


async def thank(
    ports: Ports, conversation: str, locale: str, message: str, appended: Appended, answer: Answer, kind: str
) -> None:
    """Say the one sentence that an answer gets. With a person there, they answer themselves."""
    if appended.state is State.HUMAN:
        return
    about = _ABOUT.get(kind, "") if answer is Answer.NOT_SAFE else ""
    await tell(ports, conversation, f"thanks:{message}", said(f"safety_thanks_{answer.value}{about}", locale))


def _raised(ports: Ports, tier: Tier, kind: str, answer: Answer, locale: str) -> dict[str, Any]:
    """The card of an answer that makes the talk graver than it was, pinned with the message."""
    found = card(tier, kind, locale, ports.clinic)
    risk = {"tier": tier.value, "kind": kind, "rules": [f"in_talk:{answer.value}"], "spans": []}
    return {"risk": risk} | ({"card": found.as_dict()} if found is not None else {})
