"""Messages the edge itself writes: greetings, places in line, endings. Their words stand in bot/content."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.content import sentence
from handoff.domain.messages import Author, Body
from handoff.domain.queue import Place
from handoff.domain.safety import Safety
from handoff.errors import FirstHelloError, StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, Holds, NewMessage

PERSON_PAYLOAD = "edge:person"
"""A button the edge answers itself: put me in line."""

LOGISTICS_ONLY = "logistics_only"
"""The profile of a clinic where the law lets a program do no therapy (docs/runbook.md)."""


def said(key: str, locale: str, **values: Any) -> Body:
    """Return the body of one of the edge's own sentences."""
    return {"text": sentence(key, locale, **values), "locale": locale}


def choice(key: str, locale: str, payload: str, kind: str) -> dict[str, str]:
    """Return a button of the edge's own. The payload stays with us; the browser sees label and kind."""
    return {"label": sentence(key, locale), "kind": kind, "payload": payload}


def greeting(locale: str, profile: str) -> Sequence[Body]:
    """Return the first hello: who this is, that nothing is required, who can read it. It asks nothing personal.

    Where the law leaves a program only logistics, it says so and promises no listening.
    """
    only = "_logistics" if profile == LOGISTICS_ONLY else ""
    choices = [
        choice("choice_start", locale, "/start_talk", "answer"),
        choice("choice_question", locale, "/what_can_you_do", "other"),
        choice("choice_person", locale, PERSON_PAYLOAD, "person"),
    ]
    return (
        said("greet_hello", locale),
        said(f"greet_choice{only}", locale),
        said(f"greet_privacy{only}", locale) | {"choices": choices},
    )


@dataclass(frozen=True, slots=True)
class News:
    """A sentence for someone in line: said once under the name `told` in each handoff, and only while they wait."""

    place: Place
    told: str
    body: Body


async def tell(
    ports: Ports, conversation: str, once: str, body: Body, safety: Safety | None = None, holds: Holds | None = None
) -> Appended | None:
    """Add a sentence to the conversation as `say` does. A failure is not passed on: the deed stands, and shows."""
    try:
        return await say(ports, conversation, once, body, safety, holds)
    except StoreUnavailableError:
        return None


async def say(
    ports: Ports, conversation: str, once: str, body: Body, safety: Safety | None = None, holds: Holds | None = None
) -> Appended | None:
    """Add a sentence to the conversation, once per `once`. What it reports has already happened.

    Where what it `holds` to is not so any more it is not said.

    Raises:
        StoreUnavailableError: not kept; it can be said again.

    """
    message = NewMessage(
        conversation, f"service:{once}", Author.SERVICE, ports.clock.now(), body, safety=safety, holds=holds
    )
    try:
        return await ports.conversations.append(message)
    except StoreUnavailableError:
        raise
    except FirstHelloError:
        return None


async def tell_line(ports: Ports, news: Iterable[News]) -> bool:
    """Say to people in line what they have not heard yet, all in one step. Returns whether that could be kept."""
    now = ports.clock.now()
    messages = [
        NewMessage(
            one.place.conversation,
            f"service:line:{one.place.handoff}:{one.told}",
            Author.SERVICE,
            now,
            one.body,
            holds=Holds(handoff=one.place.handoff, told=one.told),
        )
        for one in news
        if one.told not in one.place.told
    ]
    try:
        await ports.conversations.append_all(messages)
    except FirstHelloError:
        return False
    return True
