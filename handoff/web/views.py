"""Stored things as browsers see them (docs/protocol.md): a button's payload and a screen's reasons stay with us."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.content import card_ids, sentence, strings
from bot.content.instruments import INSTRUMENTS, ITEMS, Instrument, Item
from handoff.domain.instruments import SCORED, Score
from handoff.domain.ladder import Climb
from handoff.domain.messages import Author, Message
from handoff.domain.queue import Place, factors_of
from handoff.domain.record import HandoffRecord
from handoff.domain.record import Line as Answered
from handoff.domain.review import Mark
from handoff.domain.safety import Safety
from handoff.service.care import Member
from handoff.service.coordinate import reason_of
from handoff.service.place import Line

_SHOWN = ("id", "text", "name", "role", "summary", "card", "about")


def message_view(message: Message, *, to_patient: bool) -> dict[str, Any]:
    """Return a message as the patient or the coordinator sees it."""
    body = message.body
    view: dict[str, Any] = {
        "seq": message.seq, "by": message.by.value, "at": message.at, "locale": body.get("locale"),
    }  # fmt: skip
    view |= {name: body[name] for name in _SHOWN if name in body}
    if not to_patient and message.by is Author.PATIENT:
        view.pop("id", None)
    if not to_patient and "about" in body.get("risk", {}):  # a second look; the patient has the card, and no reasons
        view["about"] = body["risk"]["about"]
    if "denies" in body:
        view["calms"] = card_ids(body["denies"])
    if "choices" in body:
        view["choices"] = [{"label": c["label"], "kind": c["kind"]} for c in body["choices"]]
    return view


def line_view(line: Line | None) -> dict[str, Any] | None:
    """Return a place in line as the patient sees it."""
    if line is None:
        return None
    shown = asdict(line)
    del shown["stat"]  # how many are in danger is nobody's to see
    return shown


def place_view(place: Place, locale: str, now: int) -> dict[str, Any]:
    """Return a place as coordinators see it now (ms). It holds no words of the patient's."""
    return {
        "handoff": place.handoff,
        "tier": place.tier,
        "band": place.band,
        "kind": place.kind,
        "cause": place.cause,
        "reason": reason_of(place, locale),
        "factors": asdict(factors_of(place, now)),
        "safety": _safety_view(place.safety, locale),
        "rung": _rung_view(place.climb, locale),
        "arrived_at": place.arrived_at,
        "due_at": place.due_at,
        "answer_by": place.answer_by,
        "owner": place.owner,
        "locale": place.locale,
        "position": place.position,
        "seen_at": place.seen_at,
        "left": place.left,
        "call_back": place.call_back,
    }


def member_view(member: Member) -> dict[str, Any]:
    """Return one of the team as supervisors see them."""
    return {"username": member.username, "name": member.name, "talks": member.talks} | asdict(member.standing)


def _safety_view(safety: Safety | None, locale: str) -> dict[str, str] | None:
    if safety is None:
        return None
    return {"answer": safety, "text": sentence(f"safety_said_{safety}", locale)}


def _rung_view(climb: Climb | None, locale: str) -> dict[str, str] | None:
    if climb is None:
        return None
    text = sentence(f"rung_{climb.rung}_{climb.outcome}", locale)
    return {"name": climb.rung, "outcome": climb.outcome, "text": text}


def record_view(record: HandoffRecord, locale: str) -> dict[str, Any]:
    """Return the record of a handoff, with labels in the reader's language. What stands in its place is left out."""
    labels = strings("labels", locale)
    return {
        "lines": [{"label": labels[line.field], **asdict(line)} for line in record.lines if line.field not in ITEMS],
        "instruments": _instruments_view({line.field: line for line in record.lines}),
        "reach": asdict(record.reach) if record.reach else None,
        "sent_at": record.sent_at,
        "for_whom": record.for_whom,
        "behind": _words_view(record.behind),
        "newest": _words_view(record.newest),
        "denied": [{"kinds": denied.kinds} | (_words_view(denied.message) or {}) for denied in record.denied],
        "rules": record.rules,
        "questions": [asdict(question) for question in record.questions],
        "resources_shown": [asdict(shown) for shown in record.shown],
        "validated_suicide_screen": record.validated_suicide_screen,
        "channel": record.channel,
        "profile": record.profile,
        "bot_version": record.bot,
        "protocol_version": record.protocol,
        "audit": [asdict(deed) for deed in record.audit],
    }


def _words_view(message: Message | None) -> dict[str, Any] | None:
    return None if message is None else {"seq": message.seq, "at": message.at, "text": message.body.get("text")}


def _instruments_view(lines: Mapping[str, Answered]) -> list[dict[str, Any]]:
    """Return the validated questionnaires, counted now and for staff alone. What was not sent is not shown."""
    return [
        {
            "id": instrument.id,
            "name": instrument.name,
            "locale": instrument.locale,
            "loinc": instrument.loinc,
            "stem": instrument.stem,
            "items": [_item_view(item, lines[item.id]) for item in instrument.items],
            "scores": [asdict(score) for score in _scores(instrument, lines)],
            "source": instrument.source,
            "licence": instrument.licence,
        }
        for instrument in INSTRUMENTS
    ]


def _item_view(item: Item, line: Answered) -> dict[str, Any]:
    return {"field": item.id, "loinc": item.loinc, "text": item.text, "how": line.how, "answer": line.picked}


def _scores(instrument: Instrument, lines: Mapping[str, Answered]) -> list[Score]:
    return SCORED[instrument.id]({item.id: instrument.value(lines[item.id].picked or "") for item in instrument.items})


def mark_view(mark: Mark) -> dict[str, Any]:
    """Return how a message is marked."""
    return {"seq": mark.seq, "verdict": mark.verdict, "consent": mark.consent}
