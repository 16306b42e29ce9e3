"""The coordinator's socket, and both sides together."""

import aiohttp
import pytest

from bot.content import sentence
from tests.web.conftest import ANA, SAM, Edge, Socket


async def waiting_patient(edge: Edge) -> Socket:
    """Open a widget and ask for a person."""
    socket, _ = await edge.patient()
    await socket.send("person")
    await socket.until("state", state="waiting")
    return socket


async def test_without_a_session_there_is_no_console(edge: Edge) -> None:
    """The socket does not open."""
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await edge.http.ws_connect(f"{edge.url}/ws/console")
    assert refused.value.status == 401


async def test_the_board_shows_who_waits_and_why_and_no_words(edge: Edge) -> None:
    """Order, tier, reason, times; nothing the patient wrote (seeds F02)."""
    calm, _ = await edge.patient()
    await calm.send("person")
    await calm.until("state")
    urgent, _ = await edge.patient()
    await urgent.send("say", text="i took all my pills")
    await urgent.until("state")
    console = await edge.coordinator()
    board = await _board(console, waiting=2)
    first, second = board["waiting"]
    assert (first["tier"], first["band"], first["position"]) == ("T0", "stat", 1)
    assert first["reason"] == sentence(f"reason_risk_{first['kind']}", "en")
    assert (second["cause"], second["reason"]) == ("asked", sentence("reason_asked", "en"))
    assert "pills" not in str(board)


async def test_what_was_said_about_safety_stands_on_the_board_and_in_the_talk(edge: Edge) -> None:
    """Asked and not answered yet, then the answer, in words; it moves by itself."""
    patient, _ = await edge.patient()
    await patient.send("say", text="i feel like everyone would be better off without me")
    while "choices" not in (question := await patient.message("service")):
        pass
    console = await edge.coordinator()
    [place] = (await _board(console, waiting=1))["waiting"]
    assert place["safety"] == {"answer": "asked", "text": sentence("safety_said_asked", "en")}
    await patient.send("choose", message=question["seq"], choice=1)
    while (place := (await console.until("queue"))["waiting"][0])["safety"]["answer"] == "asked":
        pass
    assert place["safety"] == {"answer": "not_sure", "text": sentence("safety_said_not_sure", "en")}
    await console.send("next")
    await console.send("open", handoff=(await console.until("claimed"))["handoff"])
    assert (await console.until("talk"))["place"]["safety"] == place["safety"]


async def _board(console: Socket, waiting: int) -> dict[str, list[dict[str, object]]]:
    """Return a board with so many waiting, asking again if need be."""
    await console.send("hello")
    while len((board := await console.until("queue"))["waiting"]) != waiting:
        pass
    return board


async def test_a_new_place_appears_by_itself(edge: Edge) -> None:
    """Nobody has to reload."""
    console = await edge.coordinator()
    await waiting_patient(edge)
    while not (board := await console.until("queue"))["waiting"]:
        pass
    assert board["waiting"][0]["position"] == 1


async def test_taking_talking_and_ending(edge: Edge) -> None:
    """Both talk live, the bot is silent, the ending is honest, and the patient can go on with the bot (seeds F08)."""
    patient = await waiting_patient(edge)
    console = await edge.coordinator()
    command = await console.send("next")
    handoff = (await console.until("claimed", id=command))["handoff"]
    assert (await patient.message("service"))["text"] == sentence("person_joined", "en", name="Ana", role="nurse")

    await console.send("open", handoff=handoff)
    talk = await console.until("talk")
    assert (talk["handoff"], talk["record"]["sent_at"]) == (handoff, None)
    assert {line["how"] for line in talk["record"]["lines"]} == {"not_asked"}
    assert [(deed["what"], deed["who"]) for deed in talk["record"]["audit"]] == [
        ("opened", "asked"),
        ("claimed", "ana"),
        ("opened_talk", "ana"),
    ]
    assert [m["by"] for m in talk["messages"]][-1] == "service"

    await patient.send("say", text="are you a person?")
    assert (await console.message("patient"))["text"] == "are you a person?"
    await console.send("say", handoff=handoff, text="Yes. I'm Ana.")
    heard = await patient.message("human")
    assert (heard["text"], heard["name"], heard["role"]) == ("Yes. I'm Ana.", "Ana", "nurse")
    assert edge.assistant.asked == []

    await console.send("close", handoff=handoff, reason="resolved")
    await console.until("ended", handoff=handoff)
    assert (await patient.message("service"))["text"] == sentence("ended_resolved", "en")
    await patient.send("say", text="thanks")
    assert (await patient.message("bot"))["text"] == "I hear you."


async def test_what_a_coordinator_no_longer_holds_they_no_longer_hear(edge: Edge) -> None:
    """After the end the patient's next words are the bot's and the patient's alone."""
    patient = await waiting_patient(edge)
    console = await edge.coordinator()
    command = await console.send("next")
    handoff = (await console.until("claimed", id=command))["handoff"]
    await console.send("open", handoff=handoff)
    await console.until("talk")
    await console.send("close", handoff=handoff, reason="resolved")
    await console.until("ended")
    await patient.send("say", text="only for the bot")
    await patient.message("bot")
    await waiting_patient(edge)  # the board that shows them is news of a later round
    while not (await console.until("queue"))["waiting"]:
        pass
    assert "only for the bot" not in str(console._read)


async def test_an_ended_talk_stays_closed_to_who_held_it(edge: Edge) -> None:
    """What the patient writes later is not theirs to read, by the old handoff either."""
    await waiting_patient(edge)
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("close", handoff=handoff, reason="resolved")
    await console.until("ended")
    await console.send("open", handoff=handoff)
    assert (await console.until("refused"))["error"]["code"] == "not_yours"


async def test_ending_twice_says_once_how_it_ended_first(edge: Edge) -> None:
    """A retry with another reason does not tell the patient another story."""
    patient = await waiting_patient(edge)
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    for reason in ("resolved", "emergency_services"):
        await console.send("close", handoff=handoff, reason=reason)
        await console.until("ended")
    await patient.send("say", text="thanks")
    await patient.message("bot")
    assert sentence("ended_resolved", "en") in str(patient._read)
    assert sentence("ended_emergency_services", "en") not in str(patient._read)


async def test_after_signing_out_the_console_takes_nobody(edge: Edge) -> None:
    """Saying that one is ready is refused like taking somebody, without a ping before it."""
    await waiting_patient(edge)
    cookie = await edge.sign_in(ANA)
    console = Socket(await edge.http.ws_connect(f"{edge.url}/ws/console", headers=cookie))
    await console.send("duty", duty="available")
    await console.until("queue", online=1)
    async with edge.http.post(f"{edge.url}/api/console/logout", headers=cookie) as done:
        assert done.status == 204
    for frame, fields in [("duty", {"duty": "available"}), ("next", {}), ("ping", {})]:
        await console.send(frame, **fields)
        assert (await console.until("refused"))["error"]["code"] == "not_signed_in"
    assert len(await edge.ports.queue.waiting()) == 1


async def test_two_coordinators_cannot_take_one_person(edge: Edge) -> None:
    """The second learns who has them."""
    await waiting_patient(edge)
    ana, sam = await edge.coordinator(ANA), await edge.coordinator(SAM)
    await ana.send("next")
    handoff = (await ana.until("claimed"))["handoff"]
    command = await sam.send("take", handoff=handoff)
    refused = await sam.until("refused", id=command)
    assert (refused["error"]["code"], refused["error"]["detail"]) == ("already_taken", {"owner": "ana"})


async def test_picking_is_for_supervisors(edge: Edge) -> None:
    """Everyone else takes the next."""
    await waiting_patient(edge)
    ana = await edge.coordinator(ANA)
    [place] = (await _board(ana, waiting=1))["waiting"]
    await ana.send("take", handoff=place["handoff"])
    assert (await ana.until("refused"))["error"]["code"] == "forbidden"


async def test_a_talk_that_is_not_mine_stays_closed(edge: Edge) -> None:
    """Looking, writing, releasing and ending are refused alike."""
    await waiting_patient(edge)
    ana = await edge.coordinator(ANA)
    await ana.send("next")
    handoff = (await ana.until("claimed"))["handoff"]
    other = await edge.coordinator(type(ANA)("cem", "Cem", "intake", supervisor=False))
    for frame, fields in [("open", {}), ("say", {"text": "hi"}), ("release", {}), ("close", {"reason": "resolved"})]:
        await other.send(frame, handoff=handoff, **fields)
        assert (await other.until("refused"))["error"]["code"] == "not_yours"


async def test_releasing_puts_the_person_back_and_tells_them(edge: Edge) -> None:
    """Same place, true words."""
    patient = await waiting_patient(edge)
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await patient.message("service")
    await console.send("release", handoff=handoff)
    await console.until("released", handoff=handoff)
    assert (await patient.message("service"))["text"] == sentence("back_in_line", "en")


async def test_an_empty_line_and_a_wrong_reason_are_refused(edge: Edge) -> None:
    """Nothing is guessed."""
    console = await edge.coordinator()
    await console.send("next")
    assert (await console.until("refused"))["error"]["code"] == "nobody_waiting"
    await console.send("close", handoff="x", reason="because")
    assert (await console.until("refused"))["error"]["code"] == "bad_frame"


async def test_a_record_is_shown_with_labels(edge: Edge) -> None:
    """The person's own words, strengths first, and what they chose not to say (seeds C02)."""
    patient, _ = await edge.patient()
    items = [{"field": "goal", "text": "to sleep"}, {"field": "helped", "text": "my sister"}]
    record = {"effect": "assessment.record", "items": items, "declined": ["needs"]}
    edge.assistant.talk = {"asking": "name", "answered": ["goal", "helped", "avoid"], "declined": ["needs"]}
    edge.assistant.says = ({"custom": record}, {"custom": {"effect": "handoff.request"}})
    await patient.send("say", text="please send it")
    await patient.until("state", state="waiting")
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    shown = (await console.until("talk"))["record"]
    said = [(line["field"], line["how"], line["text"]) for line in shown["lines"] if line["how"] != "not_asked"]
    assert said == [
        ("name", "asked", None),
        ("avoid", "told", None),
        ("helped", "sent", "my sister"),
        ("goal", "sent", "to sleep"),
        ("needs", "declined", None),
    ]
    assert all(line["label"] for line in shown["lines"])


async def test_staff_see_what_was_asked_and_shown_without_a_summary(edge: Edge) -> None:
    """A cry in mid-talk: the words behind it, the card that was shown, what was declined, and what nobody asked.

    (seeds B15)
    """
    patient, _ = await edge.patient()
    edge.assistant.talk = {"asking": "goal", "answered": [], "declined": ["helped"], "for_whom": "self"}
    await patient.send("say", text="i would rather not say")
    await patient.message("bot")
    await patient.send("say", text="i took a whole bottle of pills")
    await patient.until("state", state="waiting")
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    shown = (await console.until("talk"))["record"]
    assert shown["behind"]["text"] == "i took a whole bottle of pills"
    assert shown["rules"]
    assert [card["tier"] for card in shown["resources_shown"]] == ["T0"]
    assert (shown["validated_suicide_screen"], shown["profile"], shown["channel"]) == ("not_done", "full", "web_chat")
    assert (shown["for_whom"], shown["sent_at"]) == ("self", None)
    assert [line["field"] for line in shown["lines"] if line["how"] == "declined"] == ["helped"]


async def test_away_means_not_counted(edge: Edge) -> None:
    """Only those who are ready count as online."""
    console = await edge.coordinator()
    await console.send("duty", duty="away")
    while (await console.until("queue"))["online"]:
        pass


async def _missed(edge: Edge) -> tuple[Socket, Socket, str, int]:
    """Have Ana open a talk; return the patient, her console, the handoff and the number of a message."""
    patient = await waiting_patient(edge)
    await patient.send("say", text="tonight feels different")
    seq = (await patient.until("received"))["seq"]
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    assert (await console.until("talk"))["marks"] == []
    return patient, console, handoff, seq


async def test_marking_a_message_and_taking_it_back(edge: Edge) -> None:
    """The answer says how it stands; so does the talk when it is opened again."""
    _, console, handoff, seq = await _missed(edge)
    command = await console.send("mark", handoff=handoff, seq=seq, verdict="missed")
    marked = await console.until("marked", id=command)
    assert (marked["handoff"], marked["seq"], marked["verdict"], marked["consent"]) == (handoff, seq, "missed", "none")
    await console.send("open", handoff=handoff)
    assert (await console.until("talk"))["marks"] == [{"seq": seq, "verdict": "missed", "consent": "none"}]
    command = await console.send("mark", handoff=handoff, seq=seq, verdict=None)
    assert (await console.until("marked", id=command))["verdict"] is None


async def test_the_patient_is_asked_and_the_coordinator_sees_the_answer(edge: Edge) -> None:
    """The question points at the message without its words; the answer reaches the console by itself."""
    patient, console, handoff, seq = await _missed(edge)
    await console.send("mark", handoff=handoff, seq=seq, verdict="missed")
    command = await console.send("ask_consent", handoff=handoff, seq=seq)
    assert (await console.until("marked", id=command))["consent"] == "asked"
    while "about" not in (question := await patient.message("service")):
        pass
    assert (question["about"], question["text"]) == (seq, sentence("consent_ask", "en"))
    assert "edge:consent" not in str(question)
    await patient.send("choose", message=question["seq"], choice=0)
    assert (await patient.message("service"))["text"] == sentence("consent_kept", "en")
    assert (await console.until("marked", consent="yes"))["seq"] == seq


async def test_a_colleague_hears_of_a_mark_in_a_talk_they_have_open(edge: Edge) -> None:
    """Two consoles never show two stories."""
    _, console, handoff, seq = await _missed(edge)
    sam = await edge.coordinator(SAM)
    await sam.send("open", handoff=handoff)
    await sam.until("talk")
    await console.send("mark", handoff=handoff, seq=seq, verdict="missed")
    assert (await sam.until("marked"))["verdict"] == "missed"


async def test_asking_at_the_wrong_time_is_refused_in_kind_words(edge: Edge) -> None:
    """Danger was heard: the mark stays, the question does not go out."""
    patient, console, handoff, seq = await _missed(edge)
    await console.send("mark", handoff=handoff, seq=seq, verdict="missed")
    await patient.send("say", text="i want to kill myself tonight")
    await console.message("patient")
    command = await console.send("ask_consent", handoff=handoff, seq=seq)
    refused = await console.until("refused", id=command)
    assert refused["error"] == {"code": "not_now", "message": sentence("error_not_now", "en")}
