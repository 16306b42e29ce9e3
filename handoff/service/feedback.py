"""How a talk was for the person: one or two taps once it has ended, and never instead of what they came for.

Nobody is asked twice in a talk, nor after a crisis, nor while a person is coming or there. What is tapped is counted
and not kept: the talk holds that something was answered, and what is said back is the same whatever it was.
"""

import contextlib

from handoff.domain.conversation import State
from handoff.domain.feedback import TAPS, About, Felt
from handoff.domain.messages import Author, Body
from handoff.domain.queue import CloseReason, Place
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.say import LOGISTICS_ONLY, PERSON_PAYLOAD, choice, said, tell

PAYLOAD = "edge:feedback:"
"""What the buttons' payloads begin with; what it is about and the answer follow."""

_HELPED = frozenset({CloseReason.RESOLVED, CloseReason.REFERRED})
"""Endings after which somebody has what they came for, as far as the team could give it."""


async def offer(ports: Ports, conversation: str, locale: str, state: State, tier: Tier) -> None:
    """Ask the first question, where the talk has ended, it was no crisis, and it was not asked before."""
    if state in (State.BOT, State.CLOSED) and not tier.needs_person:
        await _ask(ports, conversation, locale, About.HEARD)


async def offer_after(ports: Ports, place: Place, reason: CloseReason) -> None:
    """Ask it after a talk with the team, if that ended well and was about no crisis."""
    if reason in _HELPED:
        await offer(ports, place.conversation, place.locale, State.CLOSED, place.tier)


async def press(ports: Ports, conversation: str, locale: str, message: str, payload: str) -> Appended:
    """Take in a tap; `message` is the browser's id for it. A second tap under the same question changes nothing.

    Raises:
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept.

    """
    about, felt = map(str, payload.removeprefix(PAYLOAD).split(":"))
    # The words of the button stay out of the talk: whoever reads it later learns that there was an answer, not which.
    body = said("feedback_given", locale) | {"id": message}
    once = f"feedback:{about}:given"
    appended = await ports.conversations.append(NewMessage(conversation, once, Author.PATIENT, ports.clock.now(), body))
    if not appended.duplicate:
        await record(ports, About(about), Felt(felt))
    await _follow(ports, conversation, locale, About(about), Felt(felt))
    return appended


async def record(ports: Ports, about: About, felt: Felt) -> None:
    """Count an answer. A count that could not be made is let go: nobody's talk stops for it."""
    with contextlib.suppress(StoreUnavailableError):
        await ports.feedback.add(about, felt, ports.clock.now())


async def _follow(ports: Ports, conversation: str, locale: str, about: About, felt: Felt) -> None:
    if about is About.HEARD and felt is not Felt.SKIP:
        await _ask(ports, conversation, locale, About.USEFUL)
    else:
        person = choice("choice_person", locale, PERSON_PAYLOAD, "person")
        body = said("feedback_thanks", locale) | {"choices": [person]}
        await tell(ports, conversation, "feedback:thanks", body)


async def _ask(ports: Ports, conversation: str, locale: str, about: About) -> None:
    # Where the law leaves a program only logistics it has heard nobody out, and does not ask whether it did.
    only = "_logistics" if about is About.HEARD and ports.clinic.profile == LOGISTICS_ONLY else ""
    body = said(f"feedback_{about}{only}", locale) | _buttons(about, locale)
    await tell(ports, conversation, f"feedback:{about}", body)


def _buttons(about: About, locale: str) -> Body:
    """Return the answers, Skip, and once something was said a person: for whoever said no, and shown to everyone."""
    choices = [
        choice(f"feedback_choice_{felt}", locale, f"{PAYLOAD}{about}:{felt}", "skip" if felt is Felt.SKIP else "answer")
        for felt in TAPS
    ]
    if about is About.USEFUL:
        choices.append(choice("choice_person", locale, PERSON_PAYLOAD, "person"))
    return {"choices": choices}
