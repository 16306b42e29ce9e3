"""A message that was just kept travels to open sockets: what follows on is shown as it is, anything else is read."""

from collections import Counter
from dataclasses import replace

import pytest

from handoff.domain.conversation import State
from handoff.domain.messages import Author, Message
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.world import Change, News
from handoff.web.hub import Bell, Rung
from tests.web.conftest import Edge

NEWS = News(Message(5, Author.PATIENT, 1, {"text": "words"}), State.HUMAN, "h1", "ana")


async def test_in_a_persons_care_no_message_is_read_again(edge: Edge, reads: Counter[str]) -> None:
    """Both sides show it from the news alone."""
    patient, welcome = await edge.patient()
    console = await edge.coordinator()
    await patient.send("person")
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    await console.until("talk")
    await patient.until("state", state="human")
    before = reads[welcome["conversation"]]
    for text in ("one", "two", "three"):
        await patient.send("say", text=text)
        assert (await console.until("message"))["message"]["text"] == text
        assert (await patient.message("patient"))["text"] == text
    assert reads[welcome["conversation"]] == before


async def test_news_with_a_gap_before_it_makes_the_socket_read(edge: Edge) -> None:
    """Losing a hint loses nothing: what was missed comes first, and in order."""
    patient, welcome = await edge.patient()
    talk = edge.store.talk(welcome["conversation"])
    first = Message(talk.now.seq + 1, Author.SERVICE, 1, {"text": "missed", "locale": "en"})
    second = Message(talk.now.seq + 2, Author.SERVICE, 1, {"text": "heard of", "locale": "en"})
    talk.messages += [first, second]
    talk.now = replace(talk.now, seq=second.seq)
    edge.store.tell(Change(talk.now.id, news=News(second, State.BOT, None, None)))
    assert [(await patient.message("service"))["text"] for _ in range(2)] == ["missed", "heard of"]


async def test_news_from_a_talk_that_is_someone_elses_now_is_not_shown(edge: Edge) -> None:
    """The news says who holds the person; whoever put them back in line sees no more of it."""
    patient, welcome = await edge.patient()
    console = await edge.coordinator()
    await patient.send("person")
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    await console.until("talk")
    conversation = welcome["conversation"]
    now = edge.ports.clock.now()
    await edge.ports.queue.release("ana", handoff, now)
    await edge.ports.queue.claim("ben", "c1", now, 45_000)
    await edge.ports.conversations.append(NewMessage(conversation, "m9", Author.PATIENT, now, {"text": "for ben"}))
    await console.send("next")
    while (frame := await console.next())["type"] != "refused":
        assert frame.get("message", {}).get("text") != "for ben"


def test_a_bell_keeps_news_in_order_until_something_else_changed() -> None:
    """One look for all of it, and a full one as soon as more than messages changed."""
    bell = Bell()
    later = replace(NEWS, message=replace(NEWS.message, seq=6))
    bell.ring(Change("talk", news=NEWS))
    bell.ring(Change("talk", news=later))
    assert bell._rung == Rung((("talk", NEWS), ("talk", later)))
    bell.ring(Change("talk"))
    bell.ring(Change(gap=True))
    assert bell._rung == Rung((("talk", NEWS), ("talk", later)), more=True, board=True)


@pytest.mark.parametrize("board", [False, True])
def test_a_bell_that_was_answered_is_silent(*, board: bool) -> None:
    """Nothing is looked at twice."""
    bell = Bell()
    bell.ring(Change("talk", board=board))
    rung = bell.answer()
    assert rung is not None
    assert rung.board is board
    assert bell.answer() is None
