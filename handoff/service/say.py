"""Messages the edge itself writes: greetings, places in line, endings. Their words stand in bot/content."""

import contextlib
from collections.abc import Iterable, Sequence
from typing import Any

from bot.content import sentence
from handoff.domain.messages import Author, Body
from handoff.domain.queue import Place
from handoff.domain.safety import Safety
from handoff.errors import FirstHelloError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage

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


def back_in_line(place: Place, why: str) -> Body:
    """Return the sentence for someone who went back in line; where risk was heard it names 988 first.

    `why`: `back_in_line` (passed on, or the browser went silent), `back_unanswered` (nobody wrote in time) or
    `back_in_line_moved` (a supervisor's step).
    """
    return said(f"{why}_risk" if place.tier.needs_person else why, place.locale)


async def tell(ports: Ports, conversation: str, once: str, body: Body, safety: Safety | None = None) -> Appended | None:
    """Add a sentence to the conversation, once per `once`. What it reports has already happened.

    A failure is not passed on: the deed stands, and the `state` frame shows it too.
    """
    try:
        return await ports.conversations.append(_telling(ports, conversation, once, body, safety))
    except FirstHelloError:
        return None


async def tell_all(ports: Ports, news: Iterable[tuple[str, str, Body]]) -> None:
    """Add a sentence to many conversations in one step, each with its `once`, as `tell` does to one."""
    messages = [_telling(ports, conversation, once, body) for conversation, once, body in news]
    with contextlib.suppress(FirstHelloError):
        await ports.conversations.append_all(messages)


def _telling(ports: Ports, conversation: str, once: str, body: Body, safety: Safety | None = None) -> NewMessage:
    return NewMessage(conversation, f"service:{once}", Author.SERVICE, ports.clock.now(), body, safety=safety)
