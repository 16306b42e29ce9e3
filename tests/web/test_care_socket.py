"""The console's side of caring for those who answer: duty, load, breather, and people who went back in line."""

from typing import Any

import pytest

from bot.content import sentence
from handoff.domain.caseload import Care
from handoff.web import metrics
from handoff.web.looks import Looks
from handoff.web.turns import Turns
from tests.web.conftest import ANA, PASSWORD, SAM, Edge, Socket

CARE = Care()
CEM = type(ANA)("cem", "Cem", "intake", supervisor=False)


async def in_line(edge: Edge, text: str = "") -> Socket:
    """Have a patient come into the line: by asking, or by what they write."""
    socket, _ = await edge.patient()
    await (socket.send("say", text=text) if text else socket.send("person"))
    await socket.until("state", state="waiting")
    return socket


async def board(console: Socket, **me: Any) -> dict[str, Any]:
    """Return the next board on which I stand like this."""
    while True:
        frame = await console.until("queue")
        if all(frame["me"][name] == value for name, value in me.items()):
            return frame


async def take(console: Socket, **more: Any) -> str:
    """Take the next person."""
    command = await console.send("next", **more)
    return str((await console.until("claimed", id=command))["handoff"])


async def test_F01_a_break_is_a_break_and_ends_when_i_say_so(edge: Edge) -> None:
    """Nobody new meanwhile, in kind words; what I hold stays mine (seeds F01)."""
    await in_line(edge)
    console = await edge.coordinator()
    await console.send("duty", duty="break")
    assert (await board(console, duty="break"))["online"] == 0
    await console.send("next")
    refused = (await console.until("refused"))["error"]
    assert (refused["code"], refused["message"]) == ("off_duty", sentence("error_off_duty", "en"))
    await console.send("ping")
    await console.until("pong")
    await console.send("duty", duty="available")
    await board(console, duty="available")
    await take(console)


async def test_F01_no_other_page_and_no_page_that_comes_back_ends_a_break(edge: Edge) -> None:
    """A second tab says nothing of its own: it is told what was chosen, and so is the first (seeds F01)."""
    first = await edge.coordinator()
    await first.send("duty", duty="break")
    await board(first, duty="break")
    second = Socket(await edge.http.ws_connect(f"{edge.url}/ws/console", headers=await edge.sign_in(ANA)))
    await second.send("hello")
    assert (await second.until("queue"))["me"]["duty"] == "break"
    await first.send("hello")
    assert (await first.until("queue"))["me"]["duty"] == "break"
    assert await edge.ports.presence.online(edge.clock.now()) == 0


async def test_F01_whoever_signs_in_is_ready_with_the_first_page(edge: Edge) -> None:
    """An earlier shift ended away; the next begins ready, without a word from the page (seeds F01)."""
    await edge.sign_in()
    await edge.ports.presence.away("ana")
    login = {"username": "ana", "password": PASSWORD}
    async with edge.http.post(f"{edge.url}/api/console/login", json=login) as got:
        cookie = {"Cookie": f"first_hello_session={got.cookies['first_hello_session'].value}"}
    console = Socket(await edge.http.ws_connect(f"{edge.url}/ws/console", headers=cookie))
    await console.send("hello")
    await board(console, duty="available")


async def test_wrapping_up_comes_after_a_talk_and_can_be_longer_or_over(edge: Edge) -> None:
    """By itself, one spell more, and over; a reconnect does not end it."""
    await in_line(edge)
    console = await edge.coordinator()
    handoff = await take(console)
    await console.send("close", handoff=handoff, reason="resolved")
    ends = edge.clock.now() + CARE.wrap_up_ms
    await board(console, duty="wrap_up", wrap_up_until=ends)
    await console.send("hello")
    await console.send("duty", duty="wrap_up")
    await board(console, duty="wrap_up", wrap_up_until=ends + CARE.wrap_up_ms)
    await console.send("duty", duty="available")
    await board(console, duty="available", wrap_up_until=0)


async def test_F01_the_load_is_shown_and_one_more_in_danger_is_a_choice(edge: Edge) -> None:
    """Units and cap on the board; full and alone, the coordinator is asked and not made to (seeds F01)."""
    await in_line(edge, "i took all my pills")
    console = await edge.coordinator()
    await take(console)
    assert not (await board(console, load=3, cap=4))["me"]["only_one"]
    await in_line(edge, "i want to kill myself tonight")
    await board(console, only_one=True)
    await console.send("next")
    refused = (await console.until("refused"))["error"]
    assert (refused["code"], refused["detail"]) == ("at_capacity", {"load": 3, "cap": 4, "more": True})
    second = await take(console, more=True)
    await console.send("open", handoff=second)
    talk = await console.until("talk", handoff=second)
    assert [deed["what"] for deed in talk["record"]["audit"]][-3:] == ["claimed", "over_cap", "opened_talk"]


async def test_F01_in_a_breather_a_colleague_goes_first(edge: Edge) -> None:
    """Refused with the way to take them all the same (seeds F01)."""
    await in_line(edge, "i took all my pills")
    ana = await edge.coordinator(ANA)
    handoff = await take(ana)
    await ana.send("close", handoff=handoff, reason="emergency_services")
    ends = edge.clock.now() + CARE.breather_ms
    await board(ana, breather_until=ends)
    await edge.coordinator(CEM)
    await in_line(edge, "i want to kill myself tonight")
    await ana.send("next")
    refused = (await ana.until("refused"))["error"]
    assert (refused["code"], refused["detail"]) == ("breather", {"until": ends, "more": True})
    await take(ana, more=True)


async def test_supervisors_see_how_everyone_is_and_others_do_not(edge: Edge) -> None:
    """Name, what they do, what they carry."""
    await in_line(edge)
    ana = await edge.coordinator(ANA)
    await take(ana)
    assert (await board(ana, load=1))["team"] is None
    sam = await edge.coordinator(SAM)
    await ana.send("duty", duty="break")
    while True:
        team = {one["username"]: one for one in (await sam.until("queue"))["team"]}
        if "ana" in team and team["ana"]["duty"] == "break":
            break
    ana_is = team["ana"]
    assert (ana_is["name"], ana_is["talks"], ana_is["load"], ana_is["cap"]) == ("Ana", 1, 1, 4)
    assert set(team) == {"ana", "sam"}


async def test_a_supervisor_above_the_cap_says_so(edge: Edge) -> None:
    """Refused once, then taken anyway."""
    await in_line(edge, "i took all my pills")
    await in_line(edge, "i want to kill myself tonight")
    sam = await edge.coordinator(SAM)
    await take(sam)
    [place] = (await board(sam, load=3))["waiting"]
    await sam.send("take", handoff=place["handoff"])
    assert (await sam.until("refused"))["error"]["detail"]["more"]
    command = await sam.send("take", handoff=place["handoff"], anyway=True)
    assert (await sam.until("claimed", id=command))["handoff"] == place["handoff"]


async def sweep(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Look once after what was left behind, as a process that has been up for long."""
    monkeypatch.setattr("handoff.web.turns.SWEEP_S", 0)
    turns = Turns(edge.ports, Looks(edge.ports), None)  # type: ignore[arg-type]  # no bot turn is looked at
    turns._lapse_after = 0
    await turns.sweep()


def lost(why: str) -> float:
    """Return how many claims were lost for this reason so far."""
    return float(metrics.LAPSED.labels(why)._value.get())


@pytest.mark.parametrize(
    ("words", "why", "seconds"),
    [("", "unanswered", CARE.answer_ms / 1000), ("i took all my pills", "silent", CARE.lease_ms / 1000)],
)
async def test_whoever_goes_back_in_line_all_sides_are_told_why(
    edge: Edge, monkeypatch: pytest.MonkeyPatch, words: str, why: str, seconds: float
) -> None:
    """The patient (988 first where there is risk), the owner with the reason, on a new socket, too, until read."""
    patient = await in_line(edge, words)
    ana = await edge.coordinator(ANA)
    handoff = await take(ana)
    edge.clock.advance(seconds)
    if why == "unanswered":
        await ana.send("ping")
        await ana.until("pong")
    before = lost(why)
    await sweep(edge, monkeypatch)
    assert lost(why) == before + 1
    told = await ana.until("returned")
    assert (told["handoff"], told["why"], told["text"]) == (handoff, why, sentence(f"returned_{why}", "en"))
    said = sentence("back_unanswered" if why == "unanswered" else "back_in_line_risk", "en")
    while (await patient.message("service"))["text"] != said:
        pass
    assert (await edge.ports.queue.waiting())[0].handoff == handoff
    again = Socket(await edge.http.ws_connect(f"{edge.url}/ws/console", headers=await edge.sign_in(ANA)))
    await again.send("hello")
    await again.until("returned", handoff=handoff)
    await again.send("noted", handoff=handoff)
    await again.send("ping")
    await again.until("pong")
    assert await edge.ports.queue.returned("ana") == {}


async def test_by_when_danger_is_due_an_answer_is_on_the_board_of_owner_and_supervisor_until_it_is_answered(
    edge: Edge,
) -> None:
    """First words, and danger told later, in the talk as well: whoever answers sees the clock go."""
    patient = await in_line(edge)
    ana, sam = await edge.coordinator(ANA), await edge.coordinator(SAM)
    handoff = await take(ana)

    async def due(at: int | None) -> None:
        while [place["answer_by"] for place in (await ana.until("queue"))["mine"]] != [at]:
            pass
        while [place["answer_by"] for place in (await sam.until("queue"))["in_care"]] != [at]:
            pass

    await due(edge.clock.now() + CARE.answer_ms)
    await ana.send("say", handoff=handoff, text="hello, i am here")
    await due(None)
    edge.clock.advance(60)
    told = edge.clock.now()
    await patient.send("say", text="i took all my pills")
    await due(told + CARE.answer_ms)
    await ana.send("open", handoff=handoff)
    assert (await ana.until("talk"))["place"]["answer_by"] == told + CARE.answer_ms
    await ana.send("say", handoff=handoff, text="i am calling 911 with you")
    await due(None)


async def test_a_place_carries_what_it_follows_from(edge: Edge) -> None:
    """For programs, beside the sentence; `overdue` as of now."""
    await in_line(edge)
    console = await edge.coordinator()
    edge.clock.advance(31 * 60)
    await console.send("hello")
    while not (places := (await console.until("queue"))["waiting"]) or not places[0]["factors"]["overdue"]:
        pass
    place = places[0]
    same = {name: place[name] for name in ("tier", "band", "arrived_at", "due_at", "cause", "kind")}
    assert place["factors"] == same | {"overdue": True, "returned": 0, "newest": None, "denied": []}
