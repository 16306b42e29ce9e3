"""A message without its copy yet: not acknowledged, answered all the same, and received when it is sent again."""

from handoff.domain.conversation import State
from handoff.domain.messages import Author
from handoff.errors import StillCopyingError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage
from tests.fakes.memory_conversations import MemoryConversations
from tests.web.conftest import Edge, serving


async def test_what_is_not_copied_is_not_called_received(fake_ports: Ports) -> None:
    """The card is there at once, the words are kept once, and a second try brings `received` and the place."""
    memory = fake_ports.conversations
    assert isinstance(memory, MemoryConversations)
    append, copied = memory.append, False

    async def slow(message: NewMessage) -> Appended:
        appended = await append(message)
        if message.by is Author.PATIENT and not copied:
            raise StillCopyingError
        return appended

    memory.append = slow  # type: ignore[method-assign]
    async with serving(fake_ports) as edge:
        socket, welcome = await edge.patient()
        name = await socket.send("say", text="i took all my pills")
        await socket.until("card")
        assert (await socket.until("refused", id=name))["error"]["code"] == "still_copying"
        assert "received" not in socket.types_so_far()
        copied = True
        await socket.send("say", text="i took all my pills", id=name)
        await socket.until("received", id=name)
        found = await memory.get(welcome["conversation"])
        assert found is not None
        assert found.state is State.WAITING
        said = [one for one in await memory.messages(found.id) if one.by is Author.PATIENT]
        assert len(said) == 1


async def test_ready_says_what_is_promised(edge: Edge) -> None:
    """As the store says it; nothing where it is out of reach."""
    async with edge.http.get(f"{edge.url}/readyz") as got:
        kept = (await got.json())["kept"]
    assert (kept["disk"], kept["copies"]) == ("never", 0)
    assert "may be lost" in kept["promise"]
    edge.store.down = True
    async with edge.http.get(f"{edge.url}/readyz") as got:
        assert (await got.json())["kept"] is None
