"""A store that took over for one that died has less than was shown: every page and board then shows what is kept."""

from dataclasses import replace

from handoff.domain.messages import Author
from handoff.service.ports.conversations import NewMessage
from handoff.service.ports.world import Change
from tests.web.conftest import Edge


def forget(edge: Edge, conversation: str, keep: int) -> None:
    """Lose all but the first messages of a talk, as a failover without WAIT may."""
    talk = edge.store.talk(conversation)
    talk.messages[:] = talk.messages[:keep]
    talk.seen = {name: seq for name, seq in talk.seen.items() if seq <= keep}
    talk.asks = {seq for seq in talk.asks if seq <= keep}
    talk.answered = min(talk.answered, keep)
    talk.now = replace(talk.now, seq=keep)


async def by_another(edge: Edge, conversation: str, *texts: str) -> None:
    """Keep other messages under the numbers that were lost."""
    for text in texts:
        edge.clock.advance(1)
        new = NewMessage(conversation, text, Author.SERVICE, edge.clock.now(), {"text": text, "locale": "en"})
        await edge.ports.conversations.append(new)


async def test_a_page_that_comes_back_knowing_more_than_the_store_gets_the_talk_anew(edge: Edge) -> None:
    """By number and time of its last message: also where another message has that number by now."""
    socket, welcome = await edge.patient()
    assert welcome["anew"] is False
    await socket.send("say", text="hello there")
    last = await socket.message("bot")
    await socket.leave()
    hello = {"token": welcome["token"], "after": last["seq"], "at": last["at"]}
    again, same = await edge.patient(**hello)
    assert (same["anew"], same["messages"]) == (False, [])
    await again.leave()

    forget(edge, welcome["conversation"], keep=3)
    again, anew = await edge.patient(**hello)
    assert (anew["anew"], [message["seq"] for message in anew["messages"]]) == (True, [1, 2, 3])
    await again.leave()

    await by_another(edge, welcome["conversation"], *"abcd")
    again, anew = await edge.patient(**hello)
    assert (anew["anew"], [message["seq"] for message in anew["messages"]]) == (True, [1, 2, 3, 4, 5, 6, 7])


async def test_an_open_page_is_told_anew_and_its_words_are_kept_when_they_come_again(edge: Edge) -> None:
    """As soon as the edge hears that it missed news; what was called received may be sent again under its id."""
    socket, welcome = await edge.patient()
    name = await socket.send("say", text="hello there")
    await socket.message("bot")
    forget(edge, welcome["conversation"], keep=3)
    edge.store.tell(Change(gap=True))
    anew = await socket.until("welcome")
    assert (anew["anew"], len(anew["messages"]), anew["token"] != "") == (True, 3, True)
    await socket.send("say", id=name, text="hello there")
    assert (await socket.message("bot"))["seq"] == 5
    kept = edge.store.talk(welcome["conversation"]).messages[3]
    assert (kept.seq, kept.by, kept.body["id"]) == (4, Author.PATIENT, name)


async def test_a_coordinators_open_talk_comes_again_as_a_whole(edge: Edge) -> None:
    """What the store lost is gone from it, and what comes under the same numbers is shown."""
    patient, welcome = await edge.patient()
    console = await edge.coordinator()
    await patient.send("person")
    await console.send("next")
    handoff = (await console.until("claimed"))["handoff"]
    await console.send("open", handoff=handoff)
    kept = (await console.until("talk"))["messages"]
    await patient.send("say", text="are you there")
    await console.until("message")
    forget(edge, welcome["conversation"], keep=kept[-1]["seq"])
    await by_another(edge, welcome["conversation"], "something else")
    edge.store.tell(Change(gap=True))
    shown = (await console.until("talk"))["messages"]
    assert [message["seq"] for message in shown] == [*(message["seq"] for message in kept), kept[-1]["seq"] + 1]
    assert shown[-1]["text"] == "something else"


async def test_a_page_whose_talk_is_gone_is_sent_to_ask_anew(edge: Edge) -> None:
    """The line ends; what the page says then is answered in the one shape."""
    socket, welcome = await edge.patient()
    del edge.store.talks[welcome["conversation"]]
    edge.store.tell(Change(gap=True))
    assert await socket.ended()
    again = await edge.stranger()
    await again.send("hello", token=welcome["token"])
    assert (await again.until("refused"))["error"]["code"] == "not_found"
