"""The second look on the patient's socket: nobody waits for it, and what it finds is on the screen at once."""

import asyncio
from collections import Counter
from typing import cast

import pytest
import structlog
from prometheus_client import REGISTRY

from bot.content import sentence
from bot.risk import Kind, Screening, Tier
from bot.risk.model import CLEAR
from handoff.domain import tiers
from handoff.domain.conversation import Conversation
from handoff.domain.messages import Author
from handoff.errors import StoreUnavailableError
from handoff.service.open_conversation import open_conversation
from handoff.service.ports import Ports
from handoff.service.ports.assistant import Answer, Question
from handoff.service.ports.conversations import Appended, NewMessage
from handoff.service.receive_message import Heard
from handoff.web import looks
from handoff.web.composing import Composing
from handoff.web.looks import Looks
from handoff.web.turns import Turns
from tests.fakes.memory_conversations import MemoryConversations
from tests.web.conftest import Edge, Socket

QUIET = "it would be easier for all of them"
FOUND = Screening(Tier.T2, Kind.SUICIDE_PASSIVE, ("second_opinion",), ((0, 8),))
PASSIVE = "i feel like everyone would be better off without me"


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that holds its breath for a second is no look that takes too long."""
    monkeypatch.setattr(looks, "TURN_WAITS_S", 60.0)


async def before_the_look(edge: Edge, socket: Socket, text: str = QUIET, finds: Screening = FOUND) -> str:
    """Write something while the second look is held back, until it is acknowledged; return its id."""
    edge.opinion.finds[text] = finds
    edge.opinion.may_answer.clear()
    name = await socket.send("say", text=text)
    await socket.until("received", id=name)
    return name


async def messages_until(socket: Socket, text: str) -> list[str]:
    """Return the service's and the bot's words up to this sentence."""
    said: list[str] = []
    while text not in said:
        message = (await socket.until("message"))["message"]
        said += [message.get("text", "")] if message["by"] != "patient" else []
    return said


def raised(tier: str) -> float:
    """Return how often a second look found this tier."""
    return REGISTRY.get_sample_value("first_hello_second_opinion_raised_total", {"tier": tier}) or 0


async def test_received_does_not_wait_for_it_and_the_card_follows(edge: Edge) -> None:
    """Then the sentence, the place in line, the question; and never the bot's small answer."""
    socket, _ = await edge.patient()
    before = raised("T2")
    await before_the_look(edge, socket)
    assert "card" not in socket.types_so_far()
    edge.opinion.may_answer.set()
    assert (await socket.until("card"))["card"]["tier"] == "T2"
    assert await messages_until(socket, sentence("safety_safe", "en")) == [
        sentence(key, "en") for key in ("second_look", "in_line_stat_no_one", "safety_safe")
    ]
    assert (await socket.until("state"))["state"] == "waiting"
    assert raised("T2") == before + 1


async def test_an_answer_does_not_wait_for_long_and_what_is_found_late_is_shown_late(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a machine with too much to do: the talk goes on, and the card, the place and the question still come."""
    monkeypatch.setattr(looks, "TURN_WAITS_S", 0.0)
    edge.assistant.says = ({"text": "A small answer."},)
    socket, _ = await edge.patient()
    await before_the_look(edge, socket)
    assert await messages_until(socket, "A small answer.") == ["A small answer."]
    edge.opinion.may_answer.set()
    assert (await socket.until("card"))["card"]["tier"] == "T2"
    assert await messages_until(socket, sentence("safety_safe", "en")) == [
        sentence(key, "en") for key in ("second_look", "in_line_stat_no_one", "safety_safe")
    ]


async def test_what_is_found_before_the_answer_is_heard_by_the_assistant_though_nobody_waited(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It leaves its question then, which nobody will see."""
    monkeypatch.setattr(looks, "TURN_WAITS_S", 0.0)
    told = asyncio.get_running_loop().create_future()
    answer = edge.assistant.answer

    async def answering(question: Question) -> Answer:
        if question.id.endswith(":again"):
            told.set_result(question)
        return await answer(question)

    monkeypatch.setattr(edge.assistant, "answer", answering)
    edge.assistant.may_answer.clear()
    socket, _ = await edge.patient()
    await before_the_look(edge, socket)
    edge.opinion.may_answer.set()
    await messages_until(socket, sentence("safety_safe", "en"))
    edge.assistant.may_answer.set()
    again = await asyncio.wait_for(told, 30)
    assert (again.after, again.risk) == (edge.assistant.asked[0].id, {"tier": "T2", "kind": FOUND.kind.value})


async def test_a_turn_left_behind_does_not_wait_for_long_either(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes it up looks at its messages, answers, and shows what the look finds when it does."""
    monkeypatch.setattr(looks, "TURN_WAITS_S", 0.0)
    ports, talk = edge.ports, (await open_conversation(edge.ports, "en")).id
    edge.opinion.finds[QUIET] = FOUND
    edge.opinion.may_answer.clear()
    body = {"text": QUIET, "locale": "en", "id": "m1"}
    await ports.conversations.append(NewMessage(talk, "m1", Author.PATIENT, ports.clock.now(), body, ask=True))
    turn = await ports.conversations.begin_turn(talk, "w1", ports.clock.now(), 10_000)
    assert turn is not None
    running = Looks(ports)
    assert await running.again(turn)
    assert (await ports.conversations.get(talk)).tier is tiers.Tier.T4  # type: ignore[union-attr]
    edge.opinion.may_answer.set()
    await running.stop()
    assert (await ports.conversations.get(talk)).tier is tiers.Tier.T2  # type: ignore[union-attr]


async def test_the_message_it_keeps_has_the_card_and_no_reasons(edge: Edge) -> None:
    """A screen's reasons stay with us."""
    socket, _ = await edge.patient()
    await before_the_look(edge, socket)
    edge.opinion.may_answer.set()
    found = await socket.message("service")
    assert set(found) == {"seq", "by", "at", "locale", "text", "card"}


async def test_its_card_does_not_wait_for_the_store(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the message stuck on its way, the card is on the wire."""
    socket, _ = await edge.patient()
    edge.opinion.finds[QUIET] = FOUND
    stuck = asyncio.Event()
    real = edge.ports.conversations.append

    async def slow(message: NewMessage) -> Appended:
        await stuck.wait()
        return await real(message)

    monkeypatch.setattr(edge.ports.conversations, "append", slow)
    await socket.send("say", text=QUIET)
    assert (await socket.next())["card"]["tier"] == "T2"
    stuck.set()
    assert (await socket.until("state"))["state"] == "waiting"


async def test_its_card_shows_with_the_store_down(edge: Edge) -> None:
    """The refusal is honest, the card is there, and the second try is kept with all that belongs to it."""
    socket, _ = await edge.patient()
    edge.store.down = True
    edge.opinion.finds[QUIET] = FOUND
    name = await socket.send("say", text=QUIET)
    frames = [await socket.next(), await socket.next()]
    assert {frame["type"] for frame in frames} == {"refused", "card"}
    edge.store.down = False
    await socket.send("say", id=name, text=QUIET)
    assert (await socket.message("service"))["text"] == sentence("second_look", "en")


async def test_the_store_going_down_in_between_leaves_the_turn_for_later(edge: Edge) -> None:
    """The bot's small answer is not given in place of the help; the sweep finds what could not be kept."""
    socket, _ = await edge.patient()
    edge.assistant.may_answer.clear()
    await before_the_look(edge, socket)
    edge.store.down = True
    with structlog.testing.capture_logs() as lines:
        edge.opinion.may_answer.set()
        assert (await socket.until("card"))["card"]["tier"] == "T2"
        while not any(line["event"] == "turn_left_open" for line in lines):
            await socket.send("ping")
            await socket.until("pong")
    edge.store.down = False
    edge.assistant.may_answer.set()
    edge.clock.advance(30)
    assert await messages_until(socket, sentence("safety_safe", "en")) == [
        sentence(key, "en") for key in ("second_look", "in_line_stat_no_one", "safety_safe")
    ]
    assert QUIET not in str(lines)


async def test_a_process_that_died_before_its_look_leaves_it_to_another(edge: Edge) -> None:
    """The message was kept, nobody began to answer: the sweep's turn looks at it again."""
    socket, welcome = await edge.patient()
    edge.opinion.finds[QUIET] = FOUND
    talk = welcome["conversation"]
    body = {"text": QUIET, "locale": "en", "id": "one"}
    message = NewMessage(talk, "one", Author.PATIENT, edge.clock.now(), body, ask=True)
    await edge.ports.conversations.append(message)
    edge.clock.advance(2)
    found = await socket.message("service")
    assert (found["text"], found["card"]["tier"]) == (sentence("second_look", "en"), "T2")


async def test_with_a_person_there_it_shows_the_card_raises_the_board_and_says_nothing(edge: Edge) -> None:
    """The person's board has the new reason; the patient's log has no new sentence."""
    socket, _ = await edge.patient()
    await socket.send("person")
    await socket.until("state", state="waiting")
    console = await edge.coordinator()
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    await console.until("talk")
    await socket.until("state", state="human")
    await before_the_look(edge, socket)
    written = (await console.until("message"))["message"]
    edge.opinion.may_answer.set()
    assert (await socket.until("card"))["card"]["tier"] == "T2"
    found = await socket.message("service")
    assert ("text" in found, "about" in found, found["card"]["tier"]) == (False, False, "T2")
    assert (await console.until("message"))["message"]["about"] == written["seq"]
    while (mine := (await console.until("queue"))["mine"])[0]["tier"] != "T2":
        pass
    guess = f"{sentence('reason_risk_suicide_passive', 'en')} {sentence('reason_unsure', 'en')}"
    assert (mine[0]["cause"], mine[0]["reason"]) == ("risk", guess)


async def test_the_same_message_sent_twice_is_one_find(edge: Edge) -> None:
    """The card shows again; nothing is said or counted again."""
    socket, welcome = await edge.patient()
    name = await before_the_look(edge, socket)
    edge.opinion.may_answer.set()
    await messages_until(socket, sentence("safety_safe", "en"))
    await socket.send("say", id=name, text=QUIET)
    await socket.until("card")
    await socket.until("received", id=name)
    _, again = await edge.patient(token=welcome["token"])
    assert [m["by"] for m in again["messages"][3:]] == ["patient", "service", "service", "service"]


@pytest.mark.parametrize("finds", [Screening(Tier.T4, Kind.NONE), Screening(Tier.T2, Kind.SELF_HARM)])
async def test_it_never_lowers(edge: Edge, finds: Screening) -> None:
    """Calmer or as grave: the screen's card is the only one, and the bot answers as ever."""
    socket, _ = await edge.patient()
    edge.opinion.finds[PASSIVE] = finds
    await socket.send("say", text=PASSIVE)
    await socket.message("bot")
    assert socket.types_so_far().count("card") == 1
    [place] = await edge.ports.queue.waiting()
    assert (place.tier, place.kind) == ("T2", "suicide_passive")


@pytest.mark.parametrize("next_text", ["got it here", "got them here"])
async def test_what_comes_next_is_heard_after_what_it_found(edge: Edge, next_text: str) -> None:
    """The recall of this window and of any other knows the graver tier."""
    socket, welcome = await edge.patient()
    finds = Screening(Tier.T1, Kind.SUICIDE_ACTIVE, ("second_opinion",))
    await before_the_look(edge, socket, finds=finds)
    edge.opinion.may_answer.set()
    await socket.until("card")
    await socket.until("state", state="waiting")
    other, _ = await edge.patient(token=welcome["token"])
    for window in (socket, other):
        await window.send("say", text=next_text)
        assert (await window.until("card"))["card"]["tier"] == "T0"


async def test_with_the_store_down_this_window_remembers_what_it_found(edge: Edge) -> None:
    """Nothing is kept, and the next words are heard after those."""
    socket, _ = await edge.patient()
    edge.store.down = True
    edge.opinion.finds[QUIET] = Screening(Tier.T1, Kind.SUICIDE_ACTIVE, ("second_opinion",))
    await socket.send("say", text=QUIET)
    assert (await socket.until("card"))["card"]["tier"] == "T1"
    await socket.send("say", text="got it here")
    assert (await socket.until("card"))["card"]["tier"] == "T0"


async def test_what_the_talk_makes_graver_than_the_look_stays_so(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    """A piece that came with the hello: alone the look finds T2 in it, in its talk the screen hears T1."""
    first, welcome = await edge.patient()
    await first.send("say", text="i want to")
    await first.message("bot")
    edge.opinion.finds["die"] = FOUND
    reading, real = asyncio.Event(), edge.ports.conversations.get

    async def slow(conversation: str) -> Conversation | None:
        await reading.wait()
        return await real(conversation)

    socket = await edge.stranger()
    monkeypatch.setattr(edge.ports.conversations, "get", slow)
    await socket.send("hello", token=welcome["token"], after=5)
    await socket.send("say", text="die")
    assert (await socket.until("card"))["card"]["tier"] == "T2"
    reading.set()
    assert (await socket.until("card"))["card"]["tier"] == "T1"
    await messages_until(socket, sentence("safety_safe", "en"))
    [talk] = edge.store.talks.values()
    assert [message.body["risk"]["tier"] for message in talk.messages if "risk" in message.body] == ["T1"]


async def test_what_is_too_long_to_be_kept_keeps_nobody_from_being_read(edge: Edge) -> None:
    """It is refused, and comes again in parts, which are looked at."""
    socket, _ = await edge.patient()
    name = await socket.send("say", text="and so on " * 500)
    await socket.until("refused", id=name)
    assert edge.opinion.asked == []


async def test_a_look_that_breaks_is_logged_without_words_and_breaks_nothing(
    edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message is kept and answered."""

    async def broken(*_: object) -> None:
        raise RuntimeError("a secret about my week")

    monkeypatch.setattr(edge.ports.opinion, "of", broken)
    socket, _ = await edge.patient()
    with structlog.testing.capture_logs() as lines:
        await socket.send("say", text="a secret about my week")
        await socket.message("bot")
    failed = [line for line in lines if line["event"] == "second_look_failed"]
    assert failed == [{"event": "second_look_failed", "log_level": "error", "error": "RuntimeError"}]


async def test_a_turn_reads_nothing_where_its_look_found_nothing(edge: Edge, reads: Counter[str]) -> None:
    """The look says so itself; a button has none. One read is a step more before every answer."""
    socket, welcome = await edge.patient()
    before = reads[welcome["conversation"]]
    for text in ("good morning", "it has been a long week"):
        await socket.send("say", text=text)
        await socket.message("bot")
    assert edge.opinion.asked == ["good morning", "it has been a long week"]
    assert reads[welcome["conversation"]] == before


async def test_what_the_look_found_where_the_talk_was_as_grave_is_heard_by_the_assistant(
    edge: Edge, reads: Counter[str]
) -> None:
    """The turn goes on there, and its answer must be one to a cry."""
    socket, welcome = await edge.patient()
    await socket.send("say", text=PASSIVE)
    await socket.message("bot")
    before = reads[welcome["conversation"]]
    edge.opinion.finds[QUIET] = FOUND
    await socket.send("say", text=QUIET)
    await socket.message("bot")
    first, second = edge.assistant.asked[-2:]
    assert (second.id, second.risk) == (f"{first.id}:again", {"tier": "T2", "kind": "suicide_passive"})
    assert reads[welcome["conversation"]] > before


async def test_a_look_that_could_not_be_kept_leaves_its_turn_open(fake_ports: Ports) -> None:
    """However early that was: the turn asks its own look, not only what is still under way."""
    turns = Turns(fake_ports, Looks(fake_ports), Composing(fake_ports))
    talk = (await open_conversation(fake_ports, "en")).id
    worker, body = turns.worker(talk, at_once=True), {"text": QUIET, "locale": "en"}
    message = NewMessage(talk, "one", Author.PATIENT, fake_ports.clock.now(), body, ask=True, worker=worker)
    appended = await fake_ports.conversations.append(message)

    async def lost() -> bool:
        raise StoreUnavailableError

    async def began() -> None:
        pass

    kept = asyncio.create_task(lost())
    await asyncio.wait({kept})
    turns.start(talk, began, at_once=True, turn=appended.turn, kept=kept)
    await asyncio.gather(*turns._tasks)
    assert Author.BOT not in {message.by for message in await fake_ports.conversations.messages(talk)}


async def unkept(ports: Ports, running: Looks, talk: str) -> None:
    """Keep a message whose look found something that the store, away meanwhile, could not keep."""
    body = {"text": QUIET, "locale": "en", "id": "one"}
    appended = await ports.conversations.append(
        NewMessage(talk, "one", Author.PATIENT, ports.clock.now(), body, ask=True)
    )

    async def look() -> Heard:
        return Heard(FOUND, tiers.Tier.T2, "en", None)

    store = cast("MemoryConversations", ports.conversations)._store
    store.down = True
    first = Heard(CLEAR, tiers.Tier.T4, "en", None)
    await asyncio.wait({running.keep(talk, "one", appended.seq, first, running.begin(look()))})
    store.down = False


async def found(ports: Ports, talk: str) -> list[str]:
    """Return what was found in the talk."""
    said = await ports.conversations.messages(talk)
    return [message.body["risk"]["tier"] for message in said if "about" in message.body.get("risk", {})]


@pytest.mark.parametrize("more", [(), ("one more thing",)])
async def test_what_could_not_be_kept_before_the_turn_began_is_kept_by_it(
    fake_ports: Ports, more: tuple[str, ...]
) -> None:
    """The patient was still writing, or wrote on: the turn is of several messages, and none of them brought it."""
    running = Looks(fake_ports)
    turns = Turns(fake_ports, running, Composing(fake_ports))
    talk = (await open_conversation(fake_ports, "en")).id
    await unkept(fake_ports, running, talk)
    for text in more:
        body = {"text": text, "locale": "en", "id": text}
        await fake_ports.conversations.append(
            NewMessage(talk, text, Author.PATIENT, fake_ports.clock.now(), body, ask=True)
        )

    async def began() -> None:
        pass

    turns.start(talk, began, at_once=True)
    await asyncio.gather(*turns._tasks)
    assert await found(fake_ports, talk) == ["T2"]
    assert Author.BOT not in {message.by for message in await fake_ports.conversations.messages(talk)}
    assert running._unkept == {}


async def test_what_no_turn_waits_for_is_kept_by_the_sweep(fake_ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person is there, say: their board has it as soon as the store is back."""
    monkeypatch.setattr("handoff.web.turns.SWEEP_S", 0)
    running = Looks(fake_ports)
    turns = Turns(fake_ports, running, Composing(fake_ports))
    talk = (await open_conversation(fake_ports, "en")).id
    await unkept(fake_ports, running, talk)
    await turns.sweep()
    assert await found(fake_ports, talk) == ["T2"]
    assert running._unkept == {}


async def test_a_stopping_process_lets_its_looks_end(fake_ports: Ports) -> None:
    """Their cards are still worth a moment."""
    running, let_go = Looks(fake_ports), asyncio.Event()

    async def look() -> None:
        await let_go.wait()

    under_way = running.begin(look())
    stopping = asyncio.create_task(running.stop())
    let_go.set()
    await stopping
    assert under_way.done()
    assert not under_way.cancelled()


async def test_a_look_that_does_not_end_does_not_hold_up_a_stop(
    fake_ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever takes up its turn looks back."""
    monkeypatch.setattr(looks, "STOP_S", 0.01)
    running = Looks(fake_ports)

    async def look() -> None:
        await asyncio.Event().wait()

    under_way = running.begin(look())
    await running.stop()
    assert under_way.cancelled()
