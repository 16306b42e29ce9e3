"""The patient's socket, frame by frame."""

import asyncio
import json
import uuid
from typing import NoReturn

import pytest
import structlog
from prometheus_client import REGISTRY
from websockets.exceptions import ConnectionClosedError

from bot.content import sentence
from bot.risk import context
from bot.risk.model import FAILED
from handoff.domain.messages import Message
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service import receive_message
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.web import lines as web_lines
from handoff.web import patient as patient_module
from handoff.web.browser import Browser
from tests.web.conftest import Edge

OVERDOSE = "i took all my pills"
PASSIVE = "i feel like everyone would be better off without me"


async def test_opening_greets_and_gives_a_token(edge: Edge) -> None:
    """The first hello is there at once, without the bot."""
    _, welcome = await edge.patient(locale="es")
    assert [m["text"] for m in welcome["messages"]] == [
        sentence(key, "es") for key in ("greet_hello", "greet_choice", "greet_privacy")
    ]
    assert (welcome["state"], welcome["line"], welcome["locale"]) == ("bot", None, "es")
    assert welcome["token"].startswith(welcome["conversation"])
    assert edge.assistant.asked == []


async def test_buttons_show_label_and_kind_but_never_what_they_mean(edge: Edge) -> None:
    """Payloads stay with us."""
    _, welcome = await edge.patient()
    assert all(set(choice) == {"label", "kind"} for choice in welcome["messages"][-1]["choices"])


async def test_a_message_is_acknowledged_shown_and_answered(edge: Edge) -> None:
    """Received, the own words back under the own id, the bot typing, the answer (seeds A15)."""
    socket, _ = await edge.patient()
    name = await socket.send("say", text="hello there")
    received = await socket.until("received", id=name)
    assert received["seq"] == 4
    answer = await socket.message("bot")
    assert (answer["seq"], answer["text"]) == (5, "I hear you.")
    assert "typing" in socket.types_so_far()


async def test_the_card_is_the_first_thing_on_the_wire(edge: Edge) -> None:
    """Before the acknowledgement, before any message, before the bot."""
    socket, _ = await edge.patient()
    await socket.send("say", text=OVERDOSE)
    first = await socket.next()
    assert (first["type"], first["card"]["tier"]) == ("card", "T0")
    assert (await socket.until("state"))["line"]["position"] == 1


async def test_the_card_shows_with_the_store_down_and_the_refusal_is_honest(edge: Edge) -> None:
    """Nothing was received; the patient hears exactly that, after the card."""
    socket, _ = await edge.patient()
    edge.store.down = True
    name = await socket.send("say", text=OVERDOSE)
    assert (await socket.next())["type"] == "card"
    refused = await socket.next()
    assert (refused["type"], refused["id"], refused["error"]["code"]) == ("refused", name, "not_received")
    edge.store.down = False
    await socket.send("say", id=name, text=OVERDOSE)
    assert (await socket.until("received", id=name))["seq"] == 4


async def test_coming_back_brings_what_was_missed_and_nothing_twice(edge: Edge) -> None:
    """By number, not by time."""
    socket, welcome = await edge.patient()
    await socket.send("say", text="hello")
    answer = await socket.message("bot")
    await socket.leave()
    _, again = await edge.patient(token=welcome["token"], after=4)
    assert [m["seq"] for m in again["messages"]] == [answer["seq"]]
    _, whole = await edge.patient(token=welcome["token"])
    assert [m["seq"] for m in whole["messages"]] == [1, 2, 3, 4, 5]


async def test_two_windows_of_one_conversation_see_the_same(edge: Edge) -> None:
    """A second tab is not a second person."""
    one, welcome = await edge.patient()
    two, _ = await edge.patient(token=welcome["token"])
    await one.send("say", text="hello")
    assert (await two.message("patient"))["text"] == "hello"
    assert (await two.message("bot"))["text"] == "I hear you."


@pytest.mark.parametrize("token", ["", "nonsense", "talk-1.0000", "talk-1", "ünïcode.ß"])
async def test_a_token_that_is_not_ours_opens_nothing(edge: Edge, token: str) -> None:
    """Nobody reads another's talk by guessing."""
    socket, _ = await edge.patient()
    await socket.send("hello", token=token)
    assert (await socket.until("refused"))["error"]["code"] == "bad_token"


@pytest.mark.parametrize(
    "raw",
    [
        "not json",
        "[]",
        "{}",
        '"text"',
        '{"type": "shout"}',
        '{"type": "say", "text": "no id"}',
        '{"type": "say", "id": "not a uuid", "text": "x"}',
        '{"type": "say", "id": "00000000-0000-0000-0000-000000000001", "text": null}',
        '{"type": "say", "id": "00000000-0000-0000-0000-000000000001", "text": 7}',
        '{"type": "say", "id": "00000000-0000-0000-0000-000000000001", "text": "x", "extra": 1}',
        '{"type": "say", "id": "00000000-0000-0000-0000-000000000001", "text": "\\ud800"}',
        '{"type": "choose", "id": "00000000-0000-0000-0000-000000000001", "message": 0, "choice": -1}',
        '{"type": "hello", "after": "3"}',
        '{"type": "hello", "after": 1000000000000000000000000000000}',
        "[" * 50_000,
        b"bytes",
    ],
)
async def test_what_is_not_a_frame_is_refused_in_one_shape_and_changes_nothing(edge: Edge, raw: str | bytes) -> None:
    """The socket stays open, and the next good frame works."""
    socket, _ = await edge.patient()
    await socket.send_raw(raw)
    refused = await socket.next()
    assert refused["error"] == {"code": "bad_frame", "message": sentence("error_bad_frame", "en")}
    await socket.send("ping")
    assert (await socket.next())["type"] == "pong"
    assert len(edge.store.talks) == 1


async def test_a_wrong_frame_with_an_id_is_refused_by_that_id(edge: Edge) -> None:
    """So that the browser knows which words to keep."""
    socket, _ = await edge.patient()
    name = str(uuid.uuid4())
    await socket.send_raw(json.dumps({"type": "say", "id": name, "text": None}))
    assert (await socket.next())["id"] == name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_message"),
        ("  \n ", "empty_message"),
        ("\u0000\u0007", "empty_message"),
        ("a" * 4001, "message_too_long"),
    ],
)
async def test_what_cannot_be_kept_is_refused_kindly(edge: Edge, text: str, code: str) -> None:
    """With the id, a code, and a sentence."""
    socket, _ = await edge.patient()
    name = await socket.send("say", text=text)
    refused = await socket.next()
    assert (refused["id"], refused["error"]) == (name, {"code": code, "message": sentence(f"error_{code}", "en")})


async def test_the_longest_message_is_kept_whole(edge: Edge) -> None:
    """Four thousand characters of any script."""
    socket, _ = await edge.patient()
    await socket.send("say", text="ñ" * 3_999 + "🙂")
    assert len((await socket.message("patient"))["text"]) == 4_000


async def test_slash_led_text_is_only_text(edge: Edge) -> None:
    """It is kept as written, and reaches the assistant as words, not as a button."""
    socket, _ = await edge.patient()
    await socket.send("say", text='/restart{"a":"b"}')
    assert (await socket.message("patient"))["text"] == '/restart{"a":"b"}'
    await socket.message("bot")
    [question] = edge.assistant.asked
    assert question.payload is None


async def test_the_same_message_sent_twice_is_stored_once(edge: Edge) -> None:
    """Both times the same number."""
    socket, welcome = await edge.patient()
    name = await socket.send("say", text="hello")
    first = await socket.until("received", id=name)
    await socket.send("say", id=name, text="hello")
    assert await socket.until("received", id=name) == first
    _, again = await edge.patient(token=welcome["token"])
    assert [m["text"] for m in again["messages"] if m["by"] == "patient"] == ["hello"]


async def test_a_crisis_is_heard_even_without_a_conversation(edge: Edge) -> None:
    """The store was down when the widget opened: the card shows, and the words are honestly not received."""
    socket = await edge.stranger()
    edge.store.down = True
    await socket.send("hello", locale="es")
    assert (await socket.next())["error"]["code"] == "not_received"
    name = await socket.send("say", text=OVERDOSE)
    assert (await socket.next())["card"]["tier"] == "T0"
    refused = await socket.next()
    assert (refused["id"], refused["error"]["code"]) == (name, "not_received")


async def test_nothing_is_kept_in_a_talk_whose_token_never_came(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store went down between opening and welcome (found by `make chaos`): their words stay with them."""
    messages = edge.ports.conversations.messages
    failed: list[str] = []

    async def breaking(conversation: str, after: int = 0) -> list[Message]:
        if not failed:
            failed.append(conversation)
            raise StoreUnavailableError
        return await messages(conversation, after)

    monkeypatch.setattr(edge.ports.conversations, "messages", breaking)
    socket = await edge.stranger()
    await socket.send("hello", locale="en")
    assert (await socket.next())["error"]["code"] == "not_received"
    name = await socket.send("say", text="hello there")
    refused = await socket.next()
    assert (refused["id"], refused["error"]["code"]) == (name, "not_received")
    await socket.send("hello", locale="en")
    assert (await socket.until("welcome"))["token"]


async def test_buttons_before_hello_are_not_received(edge: Edge) -> None:
    """There is no conversation yet to press them in, and the page says so."""
    socket = await edge.stranger()
    await socket.send("person")
    assert (await socket.next())["error"]["code"] == "not_received"


async def test_a_card_does_not_wait_for_earlier_frames(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """With an earlier message stuck on its way to the store, the card of the next one is on the wire."""
    socket, _ = await edge.patient()
    stuck = asyncio.Event()
    real = edge.ports.conversations.append

    async def slow(message: NewMessage) -> Appended:
        await stuck.wait()
        return await real(message)

    monkeypatch.setattr(edge.ports.conversations, "append", slow)
    await socket.send("say", text="hi")
    await socket.send("say", text=OVERDOSE)
    assert (await socket.next())["type"] == "card"
    stuck.set()
    assert (await socket.until("state"))["line"]["position"] == 1


async def test_the_question_comes_after_the_card_and_the_place(edge: Edge) -> None:
    """Invariants 2 and 4: resources, then the place in line, then one question whose answer only the edge knows."""
    socket, _ = await edge.patient()
    await socket.send("say", text=PASSIVE)
    assert (await socket.next())["type"] == "card"
    assert (await socket.message("service"))["text"] == sentence("in_line_stat_no_one", "en")
    question = await socket.message("service")
    assert question["text"] == sentence("safety_safe", "en")
    assert [set(choice) for choice in question["choices"]] == [{"label", "kind"}] * 3
    await socket.send("choose", message=question["seq"], choice=2)
    assert (await socket.message("patient"))["card"]["tier"] == "T1"
    assert (await socket.message("service"))["text"] == sentence("safety_thanks_not_safe", "en")


async def test_a_denied_card_is_calmed_on_the_wire_with_a_word_and_no_new_one(edge: Edge) -> None:
    """The patient's own message says which cards; nothing else comes but the sorry."""
    socket, _ = await edge.patient()
    await socket.send("say", text="i want to die")
    shown = (await socket.until("card"))["card"]["id"]
    name = await socket.send("say", text="i never said i want to die")
    calming = None
    while calming is None or calming.get("id") != name:
        calming = (await socket.until("message"))["message"]
    assert shown in calming["calms"]
    assert "card" not in calming
    said = ""
    while said != sentence("sorry_in_line", "en"):
        said = (await socket.until("message"))["message"].get("text", "")
    assert socket.types_so_far().count("card") == 1


async def test_with_the_store_down_there_is_a_card_and_no_question(edge: Edge) -> None:
    """Nothing can be kept, so nothing is asked."""
    socket, _ = await edge.patient()
    edge.store.down = True
    name = await socket.send("say", text=PASSIVE)
    await socket.until("refused", id=name)
    assert socket.types_so_far() == ["welcome", "card", "refused"]


async def test_pieces_sent_in_a_burst_are_heard_together_before_any_store(edge: Edge) -> None:
    """Invariant 1: with the store down too, the card is there with the last piece."""
    socket, _ = await edge.patient()
    edge.store.down = True
    for piece in ("i want to", "die"):
        await socket.send("say", text=piece)
    assert (await socket.until("card"))["card"]["tier"] == "T1"


async def test_a_piece_sent_again_is_heard_as_the_first_time(edge: Edge) -> None:
    """Invariant 6: a second try has the talk that the first one had."""
    socket, _ = await edge.patient()
    await socket.send("say", text="i want to")
    name = await socket.send("say", text="die")
    first = await socket.until("card")
    await socket.send("say", text="thanks")
    await socket.send("say", id=name, text="die")
    assert await socket.until("card") == first


async def test_any_window_hears_the_same_talk(edge: Edge) -> None:
    """Invariant 6: a socket that resumes, and one that was open beside it, know what was written before."""
    one, welcome = await edge.patient()
    two, _ = await edge.patient(token=welcome["token"])
    await one.send("say", text="i want to")
    await two.message("bot")
    await two.send("say", text="die")
    assert (await two.until("card"))["card"]["tier"] == "T1"
    three, _ = await edge.patient(token=welcome["token"], after=100)
    await three.send("say", text="got it here")
    assert (await three.until("card"))["card"]["tier"] == "T0"


async def test_what_comes_with_the_hello_is_heard_in_its_talk_too(edge: Edge) -> None:
    """A browser that reconnects may not wait to be welcomed."""
    first, welcome = await edge.patient()
    await first.send("say", text="i want to")
    await first.message("bot")
    socket = await edge.stranger()
    await socket.send("hello", token=welcome["token"])
    await socket.send("say", text="die")
    assert (await socket.until("card"))["card"]["tier"] == "T1"
    assert (await socket.until("state"))["state"] == "waiting"


async def test_a_broken_screen_is_risk_and_is_noticed(
    edge: Edge, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A card and a place for the person; an event and a count for whoever keeps this running; no words anywhere."""
    monkeypatch.setattr(context, "screen", lambda _: FAILED)
    before = REGISTRY.get_sample_value("first_hello_screen_failed_total") or 0
    socket, welcome = await edge.patient()
    with structlog.testing.capture_logs() as lines:
        await socket.send("say", text="a secret about my week")
        assert (await socket.next())["card"]["tier"] == "T2"
        await socket.until("state", state="waiting")
    failed = [line for line in lines if line["event"] == "screen_failed"]
    assert failed == [{"event": "screen_failed", "log_level": "error", "conversation": welcome["conversation"]}]
    assert REGISTRY.get_sample_value("first_hello_screen_failed_total") == before + 1
    assert "secret" not in str(lines) + str(capsys.readouterr())


@pytest.mark.parametrize("part", ["answer_to", "screen_in_talk", "denied"])
async def test_words_that_break_what_hears_them_bring_a_person(
    edge: Edge, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """The card, a place and an acknowledgement, and the line goes on: no page sends them again for ever."""

    def broken(*_: object) -> NoReturn:
        raise RuntimeError

    socket, _ = await edge.patient()
    await socket.send("say", text="hello")
    await socket.message("bot")
    with monkeypatch.context() as patch:
        patch.setattr(receive_message, part, broken)
        name = await socket.send("say", text="a bad week")
        assert (await socket.until("card"))["card"]["tier"] == "T2"
        await socket.until("received", id=name)
        await socket.until("state", state="waiting")
    name = await socket.send("say", text="still here")
    await socket.until("received", id=name)


async def test_what_breaks_before_its_turn_is_refused_and_the_line_goes_on(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As what breaks in its turn: the browser keeps the words, and the next ones are heard."""

    def broken(*_: object) -> NoReturn:
        raise RuntimeError

    socket, _ = await edge.patient()
    with monkeypatch.context() as patch:
        patch.setattr(patient_module, "worth_another_look", broken)
        name = await socket.send("say", text="hello")
        refused = await socket.until("refused", id=name)
    assert refused["error"] == {"code": "internal", "message": sentence("error_internal", "en")}
    await socket.send("say", id=name, text="hello")
    await socket.until("received", id=name)


async def test_a_crisis_message_counts_even_if_the_tab_is_gone(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """The card cannot be shown any more; the place in line is taken all the same."""
    socket, _ = await edge.patient()

    async def gone(*_: object) -> None:
        raise ConnectionClosedError(None, None)

    monkeypatch.setattr(Browser, "send", gone)
    await socket.send("say", text=OVERDOSE)
    async for _ in edge.ports.bus.changes():
        if await edge.ports.queue.waiting():
            break


async def test_what_was_sent_before_leaving_is_kept(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser closes while the store still works on it; Sanic cancels the reading, and the words are kept."""
    socket, welcome = await edge.patient()
    keep, reached, go_on = edge.ports.conversations.append, asyncio.Event(), asyncio.Event()

    async def slowly(message: NewMessage) -> Appended:
        reached.set()
        await go_on.wait()
        return await keep(message)

    monkeypatch.setattr(edge.ports.conversations, "append", slowly)
    await socket.send("say", text="one last thing")
    await reached.wait()
    await socket.leave()
    go_on.set()
    async for _ in edge.ports.bus.changes():
        said = await edge.ports.conversations.messages(welcome["conversation"])
        if said[3:]:
            break
    assert said[3].body["text"] == "one last thing"


async def test_distress_said_in_line_raises_the_place(edge: Edge) -> None:
    """Nobody has to ask again for what they say to count."""
    socket, _ = await edge.patient()
    await socket.send("person")
    await socket.until("state")
    await socket.send("say", text="i feel so hopeless and overwhelmed these days")
    await socket.message("bot")
    [place] = await edge.ports.queue.waiting()
    assert (place.tier, place.cause) == (Tier.T3, Cause.ASKED)


async def test_asking_for_a_new_conversation_twice_gives_the_same(edge: Edge) -> None:
    """One socket cannot fill the store."""
    socket, welcome = await edge.patient()
    await socket.send("hello")
    assert (await socket.until("welcome"))["conversation"] == welcome["conversation"]


async def test_a_browser_ahead_of_the_store_still_hears_what_comes(edge: Edge) -> None:
    """A store that lost its last moments must not make the talk silent."""
    _, welcome = await edge.patient()
    socket, _ = await edge.patient(token=welcome["token"], after=50)
    await socket.send("say", text="hello")
    assert (await socket.message("bot"))["seq"] == 5


async def test_the_card_follows_the_language(edge: Edge) -> None:
    """Whoever changes the language sees the strongest card again in it."""
    socket, _ = await edge.patient()
    await socket.send("say", text=OVERDOSE)
    await socket.until("state")
    await socket.send("locale", locale="es")
    card = (await socket.until("card"))["card"]
    assert (card["tier"], card["locale"]) == ("T0", "es")


async def test_a_person_can_be_asked_for_at_any_time(edge: Edge) -> None:
    """In line, told so, without the bot having said a word (seeds G05)."""
    edge.assistant.fails = "unreachable"
    socket, _ = await edge.patient()
    name = await socket.send("person")
    await socket.until("received", id=name)
    state = await socket.until("state")
    assert (state["state"], state["line"]["position"], state["line"]["online"]) == ("waiting", 1, 0)


async def test_another_language_is_greeted_at_once(edge: Edge) -> None:
    """Nothing was said yet, so the hello comes again."""
    socket, _ = await edge.patient()
    await socket.send("locale", locale="es")
    assert (await socket.message("service"))["text"] == sentence("greet_hello", "es")


async def test_something_broken_inside_is_a_kind_sentence_not_a_dead_socket(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever breaks, the words are kept by the browser and the next frame works."""

    async def broken(*_: object) -> None:
        raise RuntimeError("a secret the patient must not see")

    socket, _ = await edge.patient()
    with monkeypatch.context() as patch:
        patch.setattr(edge.ports.conversations, "append", broken)
        name = await socket.send("say", text="hello")
        refused = await socket.until("refused", id=name)
    assert refused["error"] == {"code": "internal", "message": sentence("error_internal", "en")}
    await socket.send("say", id=name, text="hello")
    assert (await socket.until("received", id=name))["seq"] == 4


async def test_the_line_moves_on_the_screen_by_itself(edge: Edge) -> None:
    """When someone ahead is taken, the next one sees it without asking."""
    first, _ = await edge.patient()
    await first.send("person")
    await first.until("state")
    second, _ = await edge.patient()
    await second.send("person")
    assert (await second.until("state"))["line"]["position"] == 2
    console = await edge.coordinator()
    await console.send("next")
    while (await second.until("state"))["line"]["position"] != 1:
        pass
    assert (await first.until("state", state="human"))["line"] is None


async def test_that_the_line_does_not_move_shows_on_the_screen_by_itself(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing changes, and that is the news: the twenty minutes that stood there are over."""
    monkeypatch.setattr(web_lines, "STILL_S", 0.01)
    monkeypatch.setattr(web_lines, "REST_S", 0.01)
    await edge.ports.presence.available("ana", edge.clock.now() + 3_600_000)
    await edge.ports.ladder.look(edge.clock.now(), 1, 0)
    patient, _ = await edge.patient()
    await patient.send("person")
    assert (await patient.until("state"))["line"]["minutes"] == [1, 20]
    edge.clock.advance(50 * 60)
    while (await patient.until("state"))["line"]["minutes"][1] is not None:
        pass


async def test_C17_every_message_names_its_language(edge: Edge) -> None:
    """Their own too, as they wrote it; what cannot be told is of the talk's language."""
    socket, welcome = await edge.patient()
    locales = [message["locale"] for message in welcome["messages"]]
    for text in ("i don't know where to start", "no sé por dónde empezar, la verdad", "hm"):
        await socket.send("say", text=text)
        locales.append((await socket.message("patient"))["locale"])
        locales.append((await socket.message("bot"))["locale"])
    assert locales == ["en"] * 3 + ["en", "en"] + ["es", "en"] + ["en", "en"]


async def test_a_change_of_language_is_told_to_the_page(edge: Edge) -> None:
    """By `state`, and not by any single message: an offer, or help in another language, changes no page."""
    socket, _ = await edge.patient()
    await socket.send("say", text="no sé por dónde empezar, la verdad")
    offer = await socket.message("service")
    await socket.send("choose", message=offer["seq"], choice=0)
    assert (await socket.until("state"))["locale"] == "es"
    assert socket.types_so_far().count("state") == 1


async def test_a_step_that_hangs_does_not_leave_its_person_unheard(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given up and said to have failed; what is sent again, and all after it, is taken in."""
    monkeypatch.setattr("handoff.web.socket.STEP_S", 0.2)
    patient, _ = await edge.patient()
    kept = edge.ports.conversations.append

    async def never(*_: object) -> NoReturn:
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(edge.ports.conversations, "append", never)
    name = await patient.send("say", text="hello")
    assert (await patient.until("refused", id=name))["error"]["code"] == "internal"
    monkeypatch.setattr(edge.ports.conversations, "append", kept)
    await patient.send("say", id=name, text="hello")
    await patient.until("received", id=name)
