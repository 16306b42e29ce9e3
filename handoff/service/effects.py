"""What the assistant's answer says and asks for, as one result the store can take in a single step.

The assistant only ever asks (`effect`); the edge does it and says so. An effect nobody knows is an assistant's fault.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.content import LOCALES, Clinic, strings
from handoff.domain.asked import FIELDS, Asked
from handoff.domain.conversation import State
from handoff.domain.feedback import About, Felt, count_name
from handoff.domain.messages import Body, clean_text
from handoff.domain.queue import Cause
from handoff.domain.record import ordered
from handoff.service.clinic_answer import ON_THE_LINE, WHO_IS_HERE, clinic_answer
from handoff.service.ports.assistant import Answer, AssistantError
from handoff.service.ports.conversations import LineTold, Turn, TurnResult
from handoff.service.say import PERSON_PAYLOAD, choice

_KINDS = {"/skip": "skip", "/why_ask": "why", "/ask_human": "person", PERSON_PAYLOAD: "person"}


BESIDE = frozenset({"feedback.offer", "feedback.record", "question.keep", "note.keep"})
"""Effects beside the talk: they neither say nor change anything in it."""

NOTABLE = frozenset({"wishes", "also", "contact"})
"""Lines of the record that a message may be noted for."""


def result_of(
    answers: Sequence[Answer], turn: Turn, handoff: str, now: int, clinic: Clinic, here: int | None = None
) -> TurnResult:
    """Return what the answers of a turn come to; `handoff` is the id to use should one be asked for.

    `here` is how many of the team are in the chat, None where nobody looked (`asks_who_is_here`).

    Raises:
        AssistantError: an effect we do not know, or nothing at all to say or do.

    """
    locale = turn.locale
    effect: str | None = None
    replies: list[Body] = []
    cause: Cause | None = None
    record: Mapping[str, Any] | None = None
    switched: str | None = None
    every: Sequence[Mapping[str, Any]] = [message for answer in answers for message in answer.messages]
    ends, felt, unknown, lines = _beside(every)
    messages, line = _without_line(every, waiting=turn.conversation.state is State.WAITING)
    for message in (message for message in messages if _effect(message) not in BESIDE):
        effect = _effect(message)
        match effect:
            case None:
                replies += _spoken(message, locale)
            case "handoff.request":
                cause = Cause.ASKED
            case "clinic.answer":
                replies += clinic_answer(message["custom"]["about"], clinic, locale, here)
            case "summary.show":
                replies.append(_summary(message["custom"], locale))
            case "assessment.record":
                record = _record(message["custom"], now)
                cause = cause or Cause.SENT  # a record that nobody has to read would be lost
            case "locale.set" if message["custom"].get("locale") in LOCALES:
                locale = switched = message["custom"]["locale"]
            case _:
                raise AssistantError("unknown_effect")
    if not replies and cause is None and switched is None and line is None:
        raise AssistantError("empty")
    if effect == "clinic.answer":  # nothing follows it: a way to ask on
        replies[-1] |= {"choices": [choice("choice_person", locale, PERSON_PAYLOAD, "person")]}
    _note(replies, turn, unknown=unknown, lines=lines)
    asked = _asked(answers[-1], turn)
    return TurnResult(
        tuple(replies), cause=cause, handoff=handoff, record=record, locale=switched, asked=asked, ends=ends, felt=felt,
        line=line,
    )  # fmt: skip


def asks_who_is_here(answers: Sequence[Answer], turn: Turn) -> bool:
    """Return whether what is said rests on who is in the chat: in line, the line itself says so."""
    asked = ((message.get("custom") or {}) for answer in answers for message in answer.messages)
    about_line = any(one.get("effect") == "clinic.answer" and one.get("about") in WHO_IS_HERE for one in asked)
    return about_line and turn.conversation.state is not State.WAITING


def _note(replies: Sequence[Body], turn: Turn, *, unknown: bool, lines: Sequence[str]) -> None:
    """Note with the first of these which messages of the turn asked what nobody knew, and which line they are for.

    The record reads it there (domain/record.py); it is kept in the same step as the sentence that says so.
    """
    seqs = [message.seq for message in turn.pending if "payload" not in message.body]
    for body in replies[:1]:
        if unknown:
            body["unanswered"] = seqs
        if lines:
            body["notes"] = dict.fromkeys(lines, seqs)


def _asked(answer: Answer, turn: Turn) -> Asked | None:
    """Return how the talk stands now, and with it in which message an answer stands, where it can only be one."""
    if answer.talk is None:
        return None
    alone = turn.pending[0].seq if len(turn.pending) == 1 else None
    return Asked.of(answer.talk, turn.conversation.episode, answer.bot).after(turn.asked, alone)


def _effect(message: Mapping[str, Any]) -> str | None:
    name: str | None = (message.get("custom") or {}).get("effect")
    return name


def _beside(messages: Sequence[Mapping[str, Any]]) -> tuple[bool, tuple[About, Felt] | None, bool, list[str]]:
    """Return whether the talk has come to its end, what the person said of it, and if they asked what nobody knew.

    And the lines of the record that the turn's messages are noted for.
    """
    ends, felt, unknown = False, None, False
    lines: list[str] = []
    for message in messages:
        match _effect(message):
            case "feedback.offer":
                ends = True
            case "feedback.record":
                felt = _felt(message["custom"])
            case "question.keep":
                unknown = True
            case "note.keep":
                lines.append(_line(message["custom"]))
    return ends, felt, unknown, lines


def _line(effect: Mapping[str, Any]) -> str:
    if effect["about"] not in NOTABLE:
        raise AssistantError("malformed")
    return str(effect["about"])


def _without_line(
    messages: Sequence[Mapping[str, Any]], *, waiting: bool
) -> tuple[Sequence[Mapping[str, Any]], LineTold | None]:
    """Return the messages without those that ask how the line stands, and why it is told, if it is.

    In line "how soon does someone answer" is a question about the line: nobody is told to ask for a person, who has.
    """
    rest, line = [], None
    for message in messages:
        match _effect(message):
            case "line.say":
                line = line or LineTold.NEWS
            case "clinic.answer" if waiting and message["custom"]["about"] in ON_THE_LINE:
                line = LineTold.ASKED
            case _:
                rest.append(message)
    return rest, line


def _felt(effect: Mapping[str, Any]) -> tuple[About, Felt]:
    try:
        about, felt = About(effect["about"]), Felt(effect["answer"])
        count_name(about, felt)
    except ValueError:
        raise AssistantError("malformed") from None
    return about, felt


def _spoken(message: Mapping[str, Any], locale: str) -> list[Body]:
    text = message.get("text")
    if not isinstance(text, str) or not (text := clean_text(text)):
        return []
    body: Body = {"text": text, "locale": locale}
    if buttons := message.get("buttons"):
        body["choices"] = _choices(buttons)
    return [body]


def _choices(buttons: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    return [
        {
            "label": button["title"],
            "kind": _KINDS.get(button["payload"], "answer"),
            "payload": button["payload"],
        }
        for button in buttons
    ]


def _summary(effect: Mapping[str, Any], locale: str) -> Body:
    """The buttons come as change and remove for each item in turn, then the rest (protocol: `summary.show`)."""
    labels = strings("labels", locale)
    items = [
        {"field": item["field"], "label": labels[item["field"]], "text": item["text"],
         "edit": 2 * index, "remove": 2 * index + 1}
        for index, item in enumerate(effect["items"])
    ]  # fmt: skip
    return {"locale": locale, "summary": {"items": items}, "choices": _choices(effect["buttons"])}


def _record(effect: Mapping[str, Any], now: int) -> Mapping[str, Any]:
    declined = [field for field in FIELDS if field in effect.get("declined", ())]
    return {"items": ordered(effect["items"]), "declined": declined, "approved_at": now}
