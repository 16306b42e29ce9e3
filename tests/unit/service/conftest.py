"""What the use cases are tested with: everything faked, and the fakes within reach."""

from typing import cast

import pytest

from handoff.domain.conversation import Conversation
from handoff.domain.messages import Body, Message
from handoff.domain.queue import Place
from handoff.errors import StoreUnavailableError
from handoff.service import coordinate, recall
from handoff.service.choose import choose
from handoff.service.open_conversation import open_conversation
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended
from handoff.service.ports.staff import Coordinator
from handoff.service.receive_message import Received, hear, receive_message
from tests.fakes.world import FakeAssistant, FakeClock, FakeOpinion

ANA = Coordinator("ana", "Ana", "nurse", supervisor=False)


async def claim(ports: Ports, coordinator: Coordinator, command: str) -> Place:
    """Have someone come and take the next person."""
    await ports.presence.available(coordinator.username, ports.clock.now())
    return await coordinate.claim(ports, coordinator, command)


class Desk:
    """One patient's conversation, with short words for what the tests do to it."""

    def __init__(self, ports: Ports) -> None:
        self.ports = ports
        self.talk = ""
        self.cards: list[Body] = []
        self._count = 0

    @property
    def assistant(self) -> FakeAssistant:
        """The faked assistant."""
        return cast("FakeAssistant", self.ports.assistant)

    @property
    def opinion(self) -> FakeOpinion:
        """The faked second opinion."""
        return cast("FakeOpinion", self.ports.opinion)

    @property
    def clock(self) -> FakeClock:
        """The faked clock."""
        return cast("FakeClock", self.ports.clock)

    def name(self) -> str:
        """Return a new message id."""
        self._count += 1
        return f"m{self._count}"

    async def open(self, locale: str = "en") -> None:
        """Begin the conversation."""
        self.talk = (await open_conversation(self.ports, locale)).id

    async def write(self, text: str, name: str | None = None) -> Received:
        """Write as the patient, in a talk that has just been read from the store."""
        name = name or self.name()

        async def show(card: Body) -> None:
            self.cards.append(card)

        before = recall.earlier(recall.read(await self._lately()), name, self.clock.now())
        heard = await hear(self.ports, "en", text, show, before)
        return await receive_message(self.ports, self.talk, name, text, heard)

    async def press(self, label: str) -> Appended:
        """Press the newest button with this label."""
        for message in reversed(await self.log()):
            labels = [offered["label"] for offered in message.body.get("choices", ())]
            if label in labels:
                locale = (await self.now()).locale
                return await choose(self.ports, self.talk, locale, self.name(), message.seq, labels.index(label))
        raise AssertionError(label)

    async def answer_due(self) -> bool:
        """Return whether the person who has them owes an answer."""
        due = self.clock.now() + self.ports.care.answer_ms
        return bool(await self.ports.queue.unanswered(due))

    async def _lately(self) -> list[Message]:
        """Return the stored messages, or none where the store is down: a socket remembers, a desk does not."""
        try:
            return await self.log()
        except StoreUnavailableError:
            return []

    async def now(self) -> Conversation:
        """Return the conversation as it is."""
        found = await self.ports.conversations.get(self.talk)
        assert found is not None
        return found

    async def log(self) -> list[Message]:
        """Return every message."""
        return await self.ports.conversations.messages(self.talk)

    async def texts(self, after: int = 3) -> list[tuple[str, str]]:
        """Return who said what after the greeting."""
        return [(m.by.value, m.body.get("text", "")) for m in await self.log() if m.seq > after]


@pytest.fixture
async def desk(fake_ports: Ports) -> Desk:
    """A conversation that has just been opened."""
    desk = Desk(fake_ports)
    await desk.open()
    return desk
