"""Answers to validated questionnaires on both wires: the clinician sees what they come to, the patient never does."""

import json
import re
from typing import Any

from bot.content import sentence
from bot.content.instruments import INSTRUMENTS
from tests.web.conftest import Edge, Socket

PICKED = {
    "goal": "to sleep",
    "phq4_nervous": "Nearly every day", "phq4_worry": "Several days", "phq4_interest": "Not at all",
    "taps1_tobacco": "Less than monthly", "taps1_alcohol": "Weekly", "taps1_drugs": "Never",
}  # fmt: skip
DECLINED = ["phq4_down", "contact"]
OFFICIAL = re.compile(
    r"scor|cut.?off|positive|reached|range|\b(mild|moderate|severe)\b|anxiety|depression|phq|taps-|gad|loinc|validated",
    re.IGNORECASE,
)
"""What would tell a person that they were graded."""


async def reviewed_and_sent(edge: Edge) -> tuple[Socket, list[dict[str, Any]]]:
    """Show the summary with what was picked, send it, ask for a person; return every frame the patient had."""
    patient, welcome = await edge.patient()
    frames = [welcome]
    items = [{"field": field, "text": text} for field, text in PICKED.items()]
    shown = {"effect": "summary.show", "items": items, "buttons": [{"title": "x", "payload": "/x"}] * 2 * len(items)}
    record = {"effect": "assessment.record", "items": items, "declined": DECLINED}
    edge.assistant.says = ({"custom": shown}, {"custom": record}, {"text": "Thank you."})
    await patient.send("say", text="yes, send it")
    while frames[-1].get("message", {}).get("text") != sentence("record_kept", "en"):
        frames.append(await patient.next())
    await patient.send("person")
    while frames[-1]["type"] != "state":
        frames.append(await patient.next())
    return patient, frames


async def console_of(edge: Edge) -> Socket:
    """Take the one who waits, open the talk, and leave its frame to be read."""
    console = await edge.coordinator()
    await console.send("next")
    await console.send("open", handoff=(await console.until("claimed"))["handoff"])
    return console


async def test_the_patient_never_sees_a_score_or_a_label(edge: Edge) -> None:
    """Every frame they get, from the summary to the goodbye and back: only what they picked, in plain words."""
    patient, frames = await reviewed_and_sent(edge)
    console = await console_of(edge)
    handoff = (await console.until("talk"))["handoff"]
    await console.send("close", handoff=handoff, reason="resolved")
    await console.until("ended")
    while frames[-1].get("message", {}).get("text") != sentence("ended_resolved", "en"):
        frames.append(await patient.next())
    _, again = await edge.patient(token=frames[0]["token"])
    frames.append(again)

    without_names = [re.sub(r'"field": "\w+"', "", json.dumps(frame)) for frame in frames]
    assert "Nearly every day" in "".join(without_names)
    assert [found for frame in without_names for found in OFFICIAL.findall(frame)] == []


async def test_the_clinician_sees_items_answers_sums_and_sources(edge: Edge) -> None:
    """Word for word as asked, what was declined as declined, no sum over a gap, and that no one was screened."""
    await reviewed_and_sent(edge)
    talk = await (await console_of(edge)).until("talk")
    record = talk["record"]
    phq4, taps1 = record["instruments"]

    assert record["validated_suicide_screen"] == "not_done"
    assert [line["field"] for line in record["lines"] if line["how"] == "sent"] == ["goal"]
    assert [line["field"] for line in record["lines"] if line["how"] == "declined"] == ["contact"]
    assert [(item["text"], item["answer"]) for item in phq4["items"]] == [
        (item.text, PICKED.get(item.id)) for item in INSTRUMENTS[0].items
    ]
    assert phq4["scores"] == [{"id": "phq4_anxiety", "value": 4, "of": 6, "reached": True, "range": None}]
    assert {score["id"]: score["reached"] for score in taps1["scores"]} == {
        "taps1_tobacco": False,
        "taps1_alcohol": True,
        "taps1_drugs": False,
    }
    assert [item["how"] for item in phq4["items"]] == ["sent", "sent", "sent", "declined"]
    assert [item["how"] for item in taps1["items"]] == ["sent", "sent", "not_asked", "sent"]
    assert all(one["source"] and one["licence"] for one in record["instruments"])


async def test_what_was_not_sent_counts_for_nothing(edge: Edge) -> None:
    """They were told that nothing is sent until they say so: only how each item stands is there, and no number."""
    patient, _ = await edge.patient()
    edge.assistant.says = ({"text": "Next."},)
    for talk in (
        {"asking": "phq4_nervous", "answered": [], "declined": []},
        {"asking": "phq4_interest", "answered": ["phq4_nervous"], "declined": ["phq4_worry"]},
    ):
        edge.assistant.talk = talk
        await patient.send("say", text="Nearly every day")
        await patient.message("bot")
    await patient.send("person")
    await patient.until("state", state="waiting")
    record = (await (await console_of(edge)).until("talk"))["record"]

    phq4, taps1 = record["instruments"]
    assert [(item["how"], item["answer"]) for item in phq4["items"]] == [
        ("told", None), ("declined", None), ("asked", None), ("not_asked", None),
    ]  # fmt: skip
    assert {item["how"] for item in taps1["items"]} == {"not_asked"}
    assert (phq4["scores"], taps1["scores"]) == ([], [])
    assert record["validated_suicide_screen"] == "not_done"
