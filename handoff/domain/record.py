"""The record of a handoff: what staff see of it, each part present or honestly not asked (clinical.md 5).

A patient's words stand in it as they agreed to send them, or as they wrote them in the talk: staff read that too. When
and how to reach them, safely, is one question (`contact`), and what to call them one with their pronouns (`name`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from handoff.domain.asked import FIELDS, NOTES, Asked, Whom
from handoff.domain.messages import Author, Message
from handoff.domain.queue import Deed, Place
from handoff.domain.reach import Reach, reach_of
from handoff.domain.tiers import Tier

CHANNEL = "web_chat"
"""The one way in so far."""

NOT_DONE = "not_done"
"""No validated suicide screen is asked by a program, its questionnaires included (clinical.md 1): a person does that.
Never anything else."""


class How(StrEnum):
    """How a question of the first talk stands."""

    SENT = "sent"  # answered, and they agreed to send these words
    TOLD = "told"  # answered in the talk
    DECLINED = "declined"  # not to be asked again, by a person neither
    ASKED = "asked"  # on the table, no answer yet
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Line:
    """One question. `text` is None where there is no answer, or where it stands among others in the talk."""

    field: str
    how: How
    text: str | None = None

    @property
    def picked(self) -> str | None:
        """The answer to an item of a questionnaire: only what they agreed to send counts as one."""
        return self.text if self.how is How.SENT else None


@dataclass(frozen=True, slots=True)
class Shown:
    """A crisis card that was on the patient's screen: which wording of it, and when first (ms)."""

    id: str
    version: str
    tier: Tier
    title: str
    at: int


@dataclass(frozen=True, slots=True)
class Denied:
    """A message in which they said that what was heard is not so, and the kinds that they meant."""

    message: Message
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """What they asked and the assistant could not answer, word for word; `at` is ms."""

    seq: int
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class HandoffRecord:
    """All that is known of a handoff but its messages.

    `lines` are the questions of the first talk, then the items of the questionnaires.
    `sent_at` is when they agreed to send the lines that are `sent` (ms). `behind` is the message that its tier was
    heard in, `newest` the last one with a danger of another kind (or None), `denied` what they say is not so;
    `rules` are the screen's reasons. `questions` had no answer from the assistant. `bot` names the trained model,
    `protocol` the published crisis protocol.
    """

    place: Place
    lines: tuple[Line, ...]
    for_whom: Whom | None
    sent_at: int | None
    behind: Message | None
    newest: Message | None
    denied: tuple[Denied, ...]
    rules: tuple[str, ...]
    shown: tuple[Shown, ...]
    questions: tuple[OpenQuestion, ...]
    audit: tuple[Deed, ...]
    bot: str | None
    protocol: str
    profile: str
    channel: str = CHANNEL
    validated_suicide_screen: str = NOT_DONE

    @property
    def reach(self) -> Reach | None:
        """Which ways to reach them they agreed to, and when; None where their words on it are not known."""
        return reach_in(self.lines)


def ordered(items: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return `field` and `text` of known fields in reading order; whatever else was there is dropped."""
    by_field = {item.get("field"): item.get("text") for item in items}
    return [
        {"field": field, "text": text}
        for field in FIELDS
        if isinstance(text := by_field.get(field), str) and text.strip()
    ]


def lines_of(asked: Asked, sent: Mapping[str, Any] | None, messages: Iterable[Message]) -> tuple[Line, ...]:
    """Return every question in reading order, with its answer in the person's own words where there is one.

    What no question asks for is there only where it was told.
    """
    messages = list(messages)
    items = {item["field"]: item["text"] for item in sent["items"]} if sent else {}
    declined = {
        *asked.declined,
        *(field for field in (sent["declined"] if sent else ()) if field not in asked.answered),
    }
    theirs = [message for message in messages if message.by is Author.PATIENT]
    texts = {message.seq: message.body.get("text") for message in theirs}
    calls = [message.body["text"] for message in theirs if message.body.get("says_how")]
    noted = _noted(asked, sent, messages)

    def line(field: str) -> Line:
        if field == "contact" and calls:  # said while they waited: the latest word on how to reach them
            return Line(field, How.TOLD, calls[-1])
        if field in noted:  # beside what they sent, for a no to a voicemail still holds
            return Line(field, How.TOLD, "\n".join([*filter(None, [items.get(field)]), *noted[field]]))
        if field in declined:
            return Line(field, How.DECLINED)
        if field in items:
            return Line(field, How.SENT, items[field])
        if field in asked.answered:
            return Line(field, How.TOLD, texts.get(asked.where.get(field, 0)))
        return Line(field, How.ASKED if field in (asked.asking, *asked.left) else How.NOT_ASKED)

    return tuple(found for found in map(line, FIELDS) if found.how is not How.NOT_ASKED or found.field not in NOTES)


def _noted(asked: Asked, sent: Mapping[str, Any] | None, messages: Iterable[Message]) -> dict[str, list[str]]:
    """Return the words noted for each line since they last sent theirs; none where they took the line out again."""
    stands = {*asked.answered, *(("wishes",) if "name" in asked.answered else ())}  # what to call them is a wish, too
    since = sent["approved_at"] if sent else 0
    texts: dict[int, str] = {}
    found: dict[str, list[str]] = {}
    for message in messages:
        if message.by is Author.PATIENT and message.at >= since:
            texts[message.seq] = message.body.get("text", "")
        for field, seqs in message.body.get("notes", {}).items():
            if field in stands:
                found.setdefault(field, []).extend(texts[seq] for seq in seqs if seq in texts)
    return {field: words for field, words in found.items() if words}


def reach_in(lines: Iterable[Line]) -> Reach | None:
    """Return what someone agreed to of the ways to reach them, None where their words on it are not known."""
    words = next((line.text for line in lines if line.field == "contact"), None)
    return None if words is None else reach_of(words)


def heard_in(place: Place, messages: Iterable[Message]) -> tuple[Message | None, tuple[str, ...]]:
    """Return the patient's message in which most was heard since the last ending, the latest of several, and all rules.

    A second look is kept as a message of the service's that says which of the patient's it is about.
    """
    gravest: Message | None = None
    rules: dict[str, None] = {}
    by_seq: dict[int, Message] = {}
    for message in messages:
        by_seq[message.seq] = message
        if message.body.get("ends") and message.at <= place.arrived_at:
            gravest, rules = None, {}
        risk = message.body.get("risk")
        if risk is None:
            continue
        rules |= dict.fromkeys(risk["rules"])
        if gravest is None or Tier(risk["tier"]) <= Tier(gravest.body["risk"]["tier"]):
            gravest = message
    if gravest is None:
        return None, ()
    return by_seq.get(gravest.body["risk"].get("about", gravest.seq)), tuple(rules)


def newest_in(place: Place, messages: Iterable[Message]) -> Message | None:
    """Return the patient's message in which a danger was heard last, where that is the one the board names beside."""
    if place.newest is None or place.newest.kind == place.kind:
        return None
    by_seq, newest = {}, None
    for message in messages:
        by_seq[message.seq] = message
        risk = message.body.get("risk", {})
        if (risk.get("tier"), risk.get("kind")) == (place.newest.tier, place.newest.kind):
            newest = by_seq.get(risk.get("about", message.seq))
    return newest


def denied_in(place: Place, messages: Iterable[Message]) -> tuple[Denied, ...]:
    """Return what they said is not so since the last ending, in order."""
    found: list[Denied] = []
    for message in messages:
        if message.body.get("ends") and message.at <= place.arrived_at:
            found = []
        if kinds := message.body.get("denies"):
            found.append(Denied(message, tuple(kinds)))
    return tuple(found)


def shown_in(messages: Iterable[Message]) -> tuple[Shown, ...]:
    """Return which crisis cards were shown in the whole talk, each wording once, in order."""
    found: dict[str, Shown] = {}
    for message in messages:
        if card := message.body.get("card"):
            shown = Shown(card["id"], card["version"], Tier(card["tier"]), card["title"], message.at)
            found.setdefault(f"{card['id']} {card['version']}", shown)
    return tuple(found.values())


def left_open(place: Place, messages: Iterable[Message]) -> tuple[OpenQuestion, ...]:
    """Return what was asked since the last ending and had no answer from the assistant, in order."""
    found: dict[int, OpenQuestion] = {}
    by_seq: dict[int, Message] = {}
    for message in messages:
        by_seq[message.seq] = message
        if message.body.get("ends") and message.at <= place.arrived_at:
            found = {}
        for asking in (by_seq.get(seq) for seq in message.body.get("unanswered", ())):
            if asking is not None:
                found[asking.seq] = OpenQuestion(asking.seq, asking.at, asking.body["text"])
    return tuple(found.values())
