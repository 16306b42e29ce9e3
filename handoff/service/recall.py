"""What a patient lately wrote, as context for what they write next. A plain tuple, the same in every process.

A socket takes in each message as it is heard, before it is stored, and each stored message as it goes by; a socket that
resumes reads it from the store. It reaches back half an hour, and never beyond an ending.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce

from bot.risk import Kind, Screening, Tier
from bot.risk.context import REMEMBERED, Earlier
from bot.risk.safety_answer import Asked, answer_to
from handoff.domain.messages import Author, Message

REACH_MS = 30 * 60_000
"""What was written longer ago is another moment."""

REACH_MESSAGES = 40
"""How many stored messages are enough to find the patient's last few among."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """One message of the patient's, under its id, and when (ms). `seq` is known once it is stored."""

    id: str
    at: int
    said: Earlier
    seq: int | None = None


type Recall = tuple[Recalled, ...]


def earlier(recall: Recall, message: str, now: int) -> tuple[Earlier, ...]:
    """Return what was written before this message, which may be a second try of one that is remembered."""
    ids = [one.id for one in recall]
    before = recall[: ids.index(message)] if message in ids else recall
    return tuple(one.said for one in before if now - one.at <= REACH_MS)[-REMEMBERED:]


def hearing(recall: Recall, message: str, at: int, text: str, heard: Screening) -> Recall:
    """Return the recall with a message that has just been heard."""
    return _with(recall, Recalled(message, at, Earlier(text, heard.tier, heard.kind)))


def hearing_again(recall: Recall, message: str, heard: Screening) -> Recall:
    """Return the recall after a second look that found more in a message."""
    return tuple(_graver(one, heard.tier, heard.kind) if one.id == message else one for one in recall)


def following(recall: Recall, message: Message) -> Recall:
    """Return the recall after a stored message."""
    body = message.body
    if body.get("ends"):
        return ()
    if message.by is Author.PATIENT:
        if "payload" in body:  # a button: none of their words, and an answer to the question where it is the question's
            return _asking(recall, None) if "safety" in body else recall
        risk = body.get("risk", {"tier": "T4", "kind": "none"})
        said = Earlier(body.get("text", ""), Tier(risk["tier"]), Kind(risk["kind"]))
        return _with(recall, Recalled(body.get("id", ""), message.at, said, message.seq))
    if "safety" in body:
        return _asking(recall, Asked(body["safety"]["asks"]))
    if "risk" in body:  # a second look at one of them
        risk = body["risk"]
        tier, kind = Tier(risk["tier"]), Kind(risk["kind"])
        return tuple(_graver(one, tier, kind) if one.seq == risk["about"] else one for one in recall)
    asks_something_else = "choices" in body or "?" in body.get("text", "") or message.by is Author.HUMAN
    return _asking(recall, None) if asks_something_else else recall


def read(messages: Iterable[Message]) -> Recall:
    """Return the recall that a conversation's stored messages give."""
    start: Recall = ()
    return reduce(following, messages, start)


def _with(recall: Recall, new: Recalled) -> Recall:
    """A text that is no answer leaves the question open: people begin with "um"."""
    ids = [one.id for one in recall]
    if new.id in ids:
        at = ids.index(new.id)
        known = recall[at].said
        again = _graver(_after(known.asked, new), known.tier, known.kind)
        return (*recall[:at], again, *recall[at + 1 :])
    asked = recall[-1].said.asked if recall else None
    if answer_to(asked, new.said.text) is not None:
        asked = None
    return (*recall, _after(asked, new))[-2 * REMEMBERED :]


def _graver(one: Recalled, tier: Tier, kind: Kind) -> Recalled:
    """What was heard once stays heard."""
    return replace(one, said=replace(one.said, tier=tier, kind=kind)) if tier.value < one.said.tier.value else one


def _asking(recall: Recall, asked: Asked | None) -> Recall:
    return (*recall[:-1], _after(asked, recall[-1])) if recall else recall


def _after(asked: Asked | None, one: Recalled) -> Recalled:
    """Return a message after which this question stands open."""
    return one if one.said.asked is asked else replace(one, said=replace(one.said, asked=asked))
