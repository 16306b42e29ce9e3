"""A browser that takes nothing for too long: the step is given up, and what had not left counts as not shown."""

import asyncio
import json
from typing import Any, NoReturn

import pytest

from handoff.domain.conversation import Conversation
from handoff.service.open_conversation import resume_conversation
from handoff.service.ports import Ports
from handoff.service.ports.world import Change
from handoff.web.browser import Browser
from tests.web.conftest import ANA, SAM, Edge
from tests.web.test_console_socket import waiting_patient
from tests.web.test_forgetful_store import forget


class Jam:
    """Keeps frames of one type, or of one place in line, from leaving, until the step that sends one is given up."""

    def __init__(self) -> None:
        self.type = ""
        self.position = 0
        self._given_up = asyncio.Event()

    def holds(self, frame: dict[str, Any]) -> bool:
        """Whether this frame is to be kept."""
        return frame["type"] == self.type and self.position in (0, (frame.get("line") or {}).get("position"))

    async def hold(self) -> NoReturn:
        """Wait for room that does not come."""
        try:
            await asyncio.Event().wait()
        finally:
            self._given_up.set()
        raise AssertionError

    async def over(self) -> None:
        """Return when a step was given up; from then on there is room."""
        await self._given_up.wait()
        self.type = ""


@pytest.fixture
def jam(monkeypatch: pytest.MonkeyPatch) -> Jam:
    """Nothing is jammed until its `type` is set."""
    jam, real = Jam(), Browser.send

    async def send(self: Browser, text: bytes) -> None:
        if jam.holds(json.loads(text)):
            await jam.hold()
        await real(self, text)

    monkeypatch.setattr(Browser, "send", send)
    monkeypatch.setattr("handoff.web.socket.STEP_S", 0.2)
    return jam


async def test_without_its_welcome_no_talk_takes_anybodys_words(edge: Edge, jam: Jam) -> None:
    """They would be acknowledged in a talk whose token the page never got."""
    socket, jam.type = await edge.stranger(), "welcome"
    await socket.send("hello")
    await jam.over()
    assert (await socket.until("refused"))["error"]["code"] == "internal"
    name = await socket.send("say", text="hello there")
    await socket.until("refused", id=name)
    assert set(socket.types_so_far()) == {"refused"}
    await socket.send("hello")
    welcome = await socket.until("welcome")
    await socket.send("say", id=name, text="hello there")
    await socket.until("received", id=name)
    talk = edge.store.talk(welcome["conversation"])
    assert [message.body.get("id") for message in talk.messages if message.by == "patient"] == [name]


async def test_without_its_welcome_nobody_stands_in_line_on_this_page(edge: Edge, jam: Jam) -> None:
    """Who came back to a place, and did not get to see it, is not here."""
    first, welcome = await edge.patient()
    await first.send("person")
    await first.until("state", state="waiting")
    await first.leave()
    socket, jam.type = await edge.stranger(), "welcome"
    await socket.send("hello", token=welcome["token"])
    await jam.over()
    await socket.until("refused")
    assert not edge.here._sockets
    await socket.send("hello", token=welcome["token"])
    assert (await socket.until("welcome"))["line"]["position"] == 1
    assert edge.here._sockets


async def test_a_state_that_did_not_leave_is_sent_again(edge: Edge, jam: Jam) -> None:
    """They wait, and have to see it."""
    socket, _ = await edge.patient()
    jam.type = "state"
    await socket.send("person")
    await jam.over()
    assert (await socket.until("state", state="waiting"))["line"]["position"] == 1


async def test_a_second_hello_waits_for_what_is_being_shown(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a place that leaves slowly is noted as that of nobody, and whoever waits there does not count as here."""
    held, found, free = asyncio.Event(), asyncio.Event(), asyncio.Event()
    real_send = Browser.send

    async def send(self: Browser, text: bytes) -> None:
        if json.loads(text)["type"] == "state":
            held.set()
            await free.wait()
        await real_send(self, text)

    async def resume(ports: Ports, conversation: str) -> Conversation:
        resumed = await resume_conversation(ports, conversation)
        found.set()
        return resumed

    monkeypatch.setattr(Browser, "send", send)
    monkeypatch.setattr("handoff.web.patient.resume_conversation", resume)
    socket, welcome = await edge.patient()
    await socket.send("person")
    await held.wait()
    await socket.send("hello", token=welcome["token"])
    await found.wait()
    free.set()
    await socket.until("welcome")
    assert set(edge.here._sockets) == {welcome["conversation"]}


async def test_a_place_that_did_not_leave_is_sent_again(edge: Edge, jam: Jam) -> None:
    """Whoever was ahead has gone, and nothing else would tell them before the next does."""
    ahead, _ = await edge.patient()
    await ahead.send("person")
    await ahead.until("state", state="waiting")
    socket, _ = await edge.patient()
    await socket.send("person")
    assert (await socket.until("state", state="waiting"))["line"]["position"] == 2
    console = await edge.coordinator()
    jam.type, jam.position = "state", 1
    await console.send("next")
    await jam.over()
    while (await socket.until("state"))["line"]["position"] != 1:
        pass


async def test_a_talk_anew_that_did_not_leave_is_sent_again(edge: Edge, jam: Jam) -> None:
    """Else the page would keep what the store has lost."""
    socket, welcome = await edge.patient()
    await socket.send("say", text="hello there")
    await socket.message("bot")
    forget(edge, welcome["conversation"], keep=3)
    jam.type = "welcome"
    edge.store.tell(Change(gap=True))
    await jam.over()
    anew = await socket.until("welcome")
    assert (anew["anew"], len(anew["messages"])) == (True, 3)


async def test_a_talk_that_did_not_leave_is_not_open(edge: Edge, jam: Jam) -> None:
    """Its messages would come to a console that has nowhere to put them."""
    patient = await waiting_patient(edge)
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    jam.type = "talk"
    await console.send("open", handoff=handoff)
    await jam.over()
    await console.until("refused")
    await patient.send("say", text="are you there")
    await patient.until("received")
    await console.send("ping")
    await console.until("pong")
    await console.send("open", handoff=handoff)
    talk = await console.until("talk")
    assert talk["messages"][-1]["text"] == "are you there"
    assert "message" not in console.types_so_far()


@pytest.mark.parametrize("what", ["given", "gone"])
async def test_who_was_given_or_taken_is_said_again(edge: Edge, jam: Jam, what: str) -> None:
    """A board alone does not say who did it, and why."""
    await waiting_patient(edge)
    ana, sam = await edge.coordinator(ANA), await edge.coordinator(SAM)
    [place] = await edge.ports.queue.waiting()
    if what == "given":
        jam.type = "given"
        await sam.send("move", handoff=place.handoff, to="ana")
    else:
        await ana.send("next")
        await ana.until("claimed")
        while not (await ana.until("queue"))["mine"]:
            pass
        jam.type = "gone"
        await sam.send("take_over", handoff=place.handoff)
    await jam.over()
    await ana.until(what, handoff=place.handoff)
