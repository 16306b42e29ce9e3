"""Stored things as browsers see them (docs/protocol.md): a button's payload and a screen's reasons stay with us."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.content import sentence, strings
from bot.content.instruments import INSTRUMENTS, ITEMS, Instrument
from handoff.domain.instruments import SCORED, Score
from handoff.domain.messages import Author, Message
from handoff.domain.queue import Place
from handoff.domain.review import Mark
from handoff.domain.safety import Safety
from handoff.service.coordinate import reason_of
from handoff.service.place import Line

_SHOWN = ("id", "text", "name", "role", "summary", "card", "about")


def message_view(message: Message, *, to_patient: bool) -> dict[str, Any]:
    """Return a message as the patient or the coordinator sees it."""
    body = message.body
    view: dict[str, Any] = {
        "seq": message.seq, "by": message.by, "at": message.at, "locale": body.get("locale"),
    }  # fmt: skip
    view |= {name: body[name] for name in _SHOWN if name in body}
    if not to_patient and message.by is Author.PATIENT:
        view.pop("id", None)
    if not to_patient and "about" in body.get("risk", {}):  # a second look; the patient has the card, and no reasons
        view["about"] = body["risk"]["about"]
    if "choices" in body:
        view["choices"] = [{"label": c["label"], "kind": c["kind"]} for c in body["choices"]]
    return view


def line_view(line: Line | None) -> dict[str, Any] | None:
    """Return a place in line as the patient sees it."""
    return None if line is None else asdict(line)


def place_view(place: Place, locale: str) -> dict[str, Any]:
    """Return a place as coordinators see it. It holds no words of the patient's."""
    return {
        "handoff": place.handoff,
        "tier": place.tier,
        "band": place.band,
        "kind": place.kind,
        "cause": place.cause,
        "reason": reason_of(place, locale),
        "safety": _safety_view(place.safety, locale),
        "arrived_at": place.arrived_at,
        "due_at": place.due_at,
        "owner": place.owner,
        "locale": place.locale,
        "position": place.position,
    }


def _safety_view(safety: Safety | None, locale: str) -> dict[str, str] | None:
    if safety is None:
        return None
    return {"answer": safety, "text": sentence(f"safety_said_{safety}", locale)}


def record_view(record: Mapping[str, Any] | None, locale: str) -> dict[str, Any] | None:
    """Return the record the patient agreed to send, with labels in the reader's language, or None."""
    if record is None:
        return None
    labels = strings("labels", locale)
    items = [{**item, "label": labels[item["field"]]} for item in record["items"] if item["field"] not in ITEMS]
    declined = [{"field": field, "label": labels[field]} for field in record["declined"] if field not in ITEMS]
    return {
        "items": items,
        "declined": declined,
        "instruments": _instruments_view(record),
        "approved_at": record["approved_at"],
    }


def _instruments_view(record: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the validated questionnaires the patient answered something of, counted now and for staff alone."""
    picked = {item["field"]: item["text"] for item in record["items"]}
    asked = [(instrument, _asked(instrument, picked, record["declined"])) for instrument in INSTRUMENTS]
    return [
        {
            "id": instrument.id,
            "name": instrument.name,
            "locale": instrument.locale,
            "loinc": instrument.loinc,
            "stem": instrument.stem,
            "items": items,
            "scores": [asdict(score) for score in _scores(instrument, picked)],
            "source": instrument.source,
            "licence": instrument.licence,
        }
        for instrument, items in asked
        if any(item["answer"] is not None for item in items)
    ]


def _asked(instrument: Instrument, picked: Mapping[str, str], declined: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {"field": item.id, "loinc": item.loinc, "text": item.text, "answer": picked.get(item.id)}
        for item in instrument.items
        if item.id in picked or item.id in declined
    ]


def _scores(instrument: Instrument, picked: Mapping[str, str]) -> list[Score]:
    return SCORED[instrument.id]({item.id: instrument.value(picked.get(item.id, "")) for item in instrument.items})


def mark_view(mark: Mark) -> dict[str, Any]:
    """Return how a message is marked."""
    return {"seq": mark.seq, "verdict": mark.verdict, "consent": mark.consent}
