"""Supervisors at the console: whom others have, and taking over, moving and ending, told on every socket concerned."""

from typing import Any

import pytest

from bot.content import sentence
from tests.web.conftest import ANA, SAM, Edge, Socket
from tests.web.test_console_socket import waiting_patient

CEM = type(ANA)("cem", "Cem", "intake", supervisor=False)


async def claimed(console: Socket) -> str:
    """Take the next person; return the handoff."""
    await console.send("next")
    handoff: str = (await console.until("claimed"))["handoff"]
    return handoff


async def back(edge: Edge) -> Socket:
    """Open Ana's console anew, as after a lost line."""
    socket = Socket(await edge.http.ws_connect(f"{edge.url}/ws/console", headers=await edge.sign_in(ANA)))
    await socket.send("hello")
    return socket


async def test_taking_over_from_a_colleague(edge: Edge) -> None:
    """The board shows whom others have; patient, former and new owner hear what happened; words go the new way."""
    patient = await waiting_patient(edge)
    ana, sam = await edge.coordinator(ANA), await edge.coordinator(SAM)
    handoff = await claimed(ana)
    while not (board := await sam.until("queue"))["in_care"]:
        pass
    assert [(place["handoff"], place["owner"]) for place in board["in_care"]] == [(handoff, "ana")]
    assert ("ana", "Ana", "available") in [(one["username"], one["name"], one["duty"]) for one in board["team"]]
    command = await sam.send("take_over", handoff=handoff)
    assert (await sam.until("claimed"))["id"] == command
    gone = await ana.until("gone", handoff=handoff)
    assert (gone["why"], gone["by"], gone["text"]) == ("took_over", "Sam", sentence("gone_took_over", "en", name="Sam"))
    await ana.send("say", handoff=handoff, text="Still here")
    assert (await ana.until("refused"))["error"]["code"] == "not_yours"
    await sam.send("say", handoff=handoff, text="Hello, I am Sam.")
    assert (await patient.message("human"))["name"] == "Sam"
    assert sentence("person_took_over", "en", name="Sam", role="clinical lead") in str(patient._read)
    assert "Still here" not in str(patient._read)


async def test_moving_to_a_colleague_and_back_in_line(edge: Edge) -> None:
    """Straight from the line to Ana, who is told who did it; then back, and she is told that, too."""
    patient = await waiting_patient(edge)
    ana, sam = await edge.coordinator(ANA), await edge.coordinator(SAM)
    await sam.send("hello")
    handoff = (await sam.until("queue"))["waiting"][0]["handoff"]
    await sam.send("move", handoff=handoff, to="ana")
    await sam.until("moved", handoff=handoff)
    assert (await ana.until("given", handoff=handoff))["text"] == sentence("given_moved", "en", name="Sam")
    await patient.until("state", state="human")
    await sam.send("move", handoff=handoff, to=None)
    assert (await ana.until("gone", handoff=handoff))["why"] == "put_back"
    assert (await patient.until("state", state="waiting"))["line"]["position"] == 1
    assert sentence("back_in_line_moved", "en") in str(patient._read)


@pytest.mark.parametrize(
    ("frame", "more", "why"),
    [
        ("take_over", {}, "took_over"),
        ("move", {"to": "cem"}, "moved"),
        ("move", {"to": None}, "put_back"),
        ("close", {"reason": "answered_elsewhere"}, "closed"),
    ],
)
async def test_whoever_lost_a_person_while_their_line_was_down_is_told_when_they_are_back(
    edge: Edge, frame: str, more: dict[str, Any], why: str
) -> None:
    """By name, on each page they open, until they have read it."""
    await waiting_patient(edge)
    sam, _ = await edge.coordinator(SAM), await edge.coordinator(CEM)
    ana = await edge.coordinator(ANA)
    handoff = await claimed(ana)
    await ana.leave()
    await sam.send(frame, handoff=handoff, **more)
    await sam.until({"take_over": "claimed", "move": "moved", "close": "ended"}[frame])
    for _ in range(2):
        ana = await back(edge)
        gone = await ana.until("gone", handoff=handoff)
        assert (gone["why"], gone["by"], gone["text"]) == (why, "Sam", sentence(f"gone_{why}", "en", name="Sam"))
    await ana.send("noted", handoff=handoff)
    await ana.send("hello")
    await ana.until("queue")
    await ana.send("ping")
    await ana.until("pong")
    assert ana.types_so_far().count("gone") == 1
    assert await edge.ports.queue.returned("ana") == {}


async def test_whoever_was_given_a_person_while_their_line_was_down_is_told_when_they_are_back(edge: Edge) -> None:
    """Their page closed, and still counted as here: it says who moved whom to them."""
    await waiting_patient(edge)
    sam, ana = await edge.coordinator(SAM), await edge.coordinator(ANA)
    [place] = await edge.ports.queue.waiting()
    await ana.leave()
    await sam.send("move", handoff=place.handoff, to="ana")
    await sam.until("moved")
    given = await (await back(edge)).until("given", handoff=place.handoff)
    assert (given["by"], given["text"]) == ("Sam", sentence("given_moved", "en", name="Sam"))


async def test_ending_what_nobody_has_taken(edge: Edge) -> None:
    """Reached by phone: the place is gone, the patient is told, and can go on with the bot."""
    patient = await waiting_patient(edge)
    sam = await edge.coordinator(SAM)
    await sam.send("hello")
    handoff = (await sam.until("queue"))["waiting"][0]["handoff"]
    await sam.send("close", handoff=handoff, reason="answered_elsewhere")
    await sam.until("ended", handoff=handoff)
    while sentence("ended_answered_elsewhere", "en") not in str(patient._read):
        await patient.next()
    await patient.send("say", text="thanks")
    assert (await patient.message("bot"))["text"] == "I hear you."


async def test_others_see_no_more_than_before_and_may_not(edge: Edge) -> None:
    """A coordinator's board has no talks of others, and these frames are refused to them."""
    await waiting_patient(edge)
    ana = await edge.coordinator(ANA)
    await ana.send("hello")
    board = await ana.until("queue")
    assert ("in_care" in board, board["team"]) == (False, None)
    handoff = board["waiting"][0]["handoff"]
    await ana.send("take_over", handoff=handoff)
    assert (await ana.until("refused"))["error"]["code"] == "forbidden"
    await ana.send("move", handoff=handoff, to="ana")
    assert (await ana.until("refused"))["error"]["code"] == "forbidden"
    await ana.send("close", handoff=handoff, reason="left")
    assert (await ana.until("refused"))["error"]["code"] == "not_yours"
