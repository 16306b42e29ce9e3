"""Several quick messages get one answer: the edge waits for whoever still writes, and for nobody else (seeds B05)."""

import pytest

from handoff.web.composing import LONGEST_MS, QUIET_MS
from tests.web.conftest import Edge, Socket

BURST = ("hi", "im not ok", "my brother")
KEY_EVERY_MS = 1_000


async def send(socket: Socket, text: str) -> None:
    """Write as the widget does: the person is writing, and this is what they wrote."""
    await socket.send("composing", on=True)
    name = await socket.send("say", text=text)
    await socket.until("received", id=name)


async def heard(socket: Socket) -> None:
    """Wait until everything sent before has been taken in."""
    await socket.send("ping")
    await socket.until("pong")


async def test_B05_three_quick_messages_get_one_answer(edge: Edge) -> None:
    """Each is kept and acknowledged as it comes; the bot hears all of them together, in order, when they stop."""
    socket, _ = await edge.patient()
    for text in BURST:
        await send(socket, text)
    await edge.clock.waited_for()
    assert edge.assistant.asked == []
    assert "typing" not in socket.types_so_far()  # nobody is hurried
    await socket.send("composing", on=False)
    await socket.message("bot")
    assert [question.text for question in edge.assistant.asked] == ["\n".join(BURST)]
    assert "typing" in socket.types_so_far()


async def test_whoever_says_nothing_of_writing_is_answered_at_once(edge: Edge) -> None:
    """A client that sends no `composing` waits for nobody; the clock stands still here."""
    socket, _ = await edge.patient()
    for text in BURST:
        await socket.send("say", text=text)
        await socket.message("bot")
    assert [question.text for question in edge.assistant.asked] == list(BURST)


async def test_four_seconds_after_the_last_key_it_answers(edge: Edge) -> None:
    """A draft left standing keeps nobody waiting."""
    socket, _ = await edge.patient()
    await send(socket, "hello")
    await edge.clock.waited_for()
    edge.clock.advance((QUIET_MS - 1) / 1000)
    await heard(socket)
    assert edge.assistant.asked == []
    edge.clock.advance(0.001)
    assert (await socket.message("bot"))["text"] == "I hear you."


async def test_ten_seconds_after_the_message_it_answers_though_they_write_on(edge: Edge) -> None:
    """A key every second, and yet no message waits longer than that."""
    socket, _ = await edge.patient()
    await send(socket, "hello")
    for _ in range(LONGEST_MS // KEY_EVERY_MS):
        await edge.clock.waited_for()
        assert edge.assistant.asked == []
        await socket.send("composing", on=True)
        await heard(socket)
        edge.clock.advance(KEY_EVERY_MS / 1000)
    assert (await socket.message("bot"))["text"] == "I hear you."


async def test_a_crisis_waits_for_nothing(edge: Edge) -> None:
    """Card, place, the bot's word and the safety question, all while they are writing on; the clock stands still."""
    socket, _ = await edge.patient()
    await socket.send("composing", on=True)
    await socket.send("say", text="i want to kill myself")
    assert (await socket.next())["type"] == "card"
    await socket.message("bot")
    assert (await socket.message("service"))["choices"]


async def test_what_is_written_while_the_bot_answers_is_answered_together(edge: Edge) -> None:
    """However slow the box is: the next turn takes all that waited."""
    socket, _ = await edge.patient()
    edge.assistant.may_answer.clear()
    await socket.send("say", text="hello there")
    await socket.until("typing")
    for text in BURST:
        await send(socket, text)
    await socket.send("composing", on=False)
    await heard(socket)
    edge.assistant.may_answer.set()
    await socket.message("bot")
    await socket.message("bot")
    assert [question.text for question in edge.assistant.asked] == ["hello there", "\n".join(BURST)]


async def test_a_button_is_answered_at_once(edge: Edge) -> None:
    """Whoever presses one has left their draft, and waits."""
    socket, _ = await edge.patient()
    await socket.send("composing", on=True)
    await socket.send("choose", message=3, choice=0)
    assert (await socket.message("bot"))["text"] == "I hear you."


async def test_who_closes_the_tab_while_writing_is_answered_all_the_same(edge: Edge) -> None:
    """The answer is there when they come back."""
    socket, welcome = await edge.patient()
    await send(socket, "hello")
    await edge.clock.waited_for()
    await socket.leave()
    again, missed = await edge.patient(token=welcome["token"], after=4)
    texts = [message["text"] for message in missed["messages"]]
    assert texts == ["I hear you."] or (await again.message("bot"))["text"] == "I hear you."


async def test_a_socket_that_dies_silently_is_waited_for_four_seconds(edge: Edge) -> None:
    """Nothing more comes of it, not even a goodbye: the turn is taken, and another window shows it."""
    dead, welcome = await edge.patient()
    other, _ = await edge.patient(token=welcome["token"])
    await send(dead, "hello")
    await edge.clock.waited_for()
    edge.clock.advance(QUIET_MS / 1000)
    assert (await other.message("bot"))["text"] == "I hear you."


async def test_the_sweep_leaves_a_turn_that_is_waited_for(edge: Edge) -> None:
    """Another process does not begin what this one is holding back; were it to die, the other would begin it then."""
    socket, welcome = await edge.patient()
    await send(socket, "hello")
    await edge.clock.waited_for()
    now, overdue = edge.clock.now(), edge.ports.conversations.overdue_turns
    assert await overdue(now + LONGEST_MS - 1) == []
    assert await overdue(now + LONGEST_MS) == [welcome["conversation"]]


async def test_writing_before_the_first_hello_is_no_error(edge: Edge) -> None:
    """There is no conversation yet, so there is nothing to hold back."""
    socket = await edge.stranger()
    await socket.send("composing", on=True)
    await heard(socket)
    assert socket.types_so_far() == ["pong"]


@pytest.mark.parametrize("on", [None, 1, "yes"])
async def test_composing_says_yes_or_no_and_nothing_else(edge: Edge, on: object) -> None:
    """No words, no lengths."""
    socket, _ = await edge.patient()
    await socket.send("composing", on=on)
    assert (await socket.until("refused"))["error"]["code"] == "bad_frame"
