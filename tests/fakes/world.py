"""Small fakes of the rest of the world: the assistant, the clock, names."""

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from bot.content import Clinic
from bot.risk import Screening
from handoff.service.ports import Ports
from handoff.service.ports.assistant import Answer, AssistantError, Question
from tests.fakes.memory import MemoryBus, MemoryFeedback, MemoryReferrals, MemoryStore
from tests.fakes.memory_conversations import MemoryConversations
from tests.fakes.memory_ladder import FakeNotifier, MemoryJournal, MemoryLadder
from tests.fakes.memory_presence import MemoryPresence
from tests.fakes.memory_queue import MemoryQueue
from tests.fakes.memory_reviews import MemoryReviews
from tests.fakes.memory_staff import MemoryStaff

CLINIC = Clinic("Harbor Lane Clinic", "(555) 010-0199", {"en": "Weekdays, 8 to 6", "es": "Lunes a viernes, de 8 a 6"})


class FakeClock:
    """The `Clock` port; time passes when a test says so."""

    def __init__(self, now: int = 1_800_000_000_000) -> None:
        self._now = now
        self._pauses: dict[asyncio.Event, int] = {}
        self._waited_for = asyncio.Event()

    def now(self) -> int:
        """See the port."""
        return self._now

    async def pause(self, ms: int) -> None:
        """See the port."""
        over = asyncio.Event()
        self._pauses[over] = self._now + ms
        self._waited_for.set()
        try:
            await over.wait()
        finally:
            self._forget(over)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += int(seconds * 1000)
        for over in [over for over, due in self._pauses.items() if due <= self._now]:
            over.set()
            self._forget(over)

    async def waited_for(self) -> None:
        """Return when somebody waits for time to pass."""
        await self._waited_for.wait()

    def _forget(self, over: asyncio.Event) -> None:
        self._pauses.pop(over, None)
        if not self._pauses:
            self._waited_for.clear()


class CountingIds:
    """The `Ids` port, with names a test can read."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def conversation(self) -> str:
        """See the port."""
        return f"talk-{next(self._numbers)}"

    def handoff(self) -> str:
        """See the port."""
        return f"{next(self._numbers):032x}"


class FakeAssistant:
    """The `Assistant` port: says what it was told to, fails when told to, waits until let go."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.says: Sequence[Mapping[str, Any]] = ({"text": "I hear you."},)
        self.talk: Mapping[str, Any] | None = None
        self.fails: str | None = None
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def answer(self, question: Question) -> Answer:
        """See the port."""
        self.asked.append(question)
        await self.may_answer.wait()
        if self.fails is not None:
            raise AssistantError(self.fails)
        return Answer(tuple(self.says), self.talk, "model")

    async def ready(self) -> bool:
        """See the port."""
        return self.fails is None


class FakeOpinion:
    """The `Opinion` port: makes of a text what it was told to, waits until let go."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.finds: dict[str, Screening] = {}
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def prepare(self) -> None:
        """See the port."""

    def may_raise(self, first: Screening) -> bool:
        """See the port: it is asked about everything."""
        del first
        return True

    async def of(self, text: str, first: Screening) -> Screening:
        """See the port."""
        self.asked.append(text)
        await self.may_answer.wait()
        return self.finds.get(text, first)

    async def ready(self) -> bool:
        """See the port."""
        return False  # as where its packages are missing: nothing else depends on it


def memory_ports(store: MemoryStore | None = None, clock: FakeClock | None = None) -> Ports:
    """Return ports that need nothing but this process."""
    store = store or MemoryStore()
    presence = MemoryPresence(store)
    return Ports(
        conversations=MemoryConversations(store),
        queue=MemoryQueue(store),
        presence=presence,
        ladder=MemoryLadder(store, presence),
        notifier=FakeNotifier(),
        journal=MemoryJournal(store),
        staff=MemoryStaff(store),
        referrals=MemoryReferrals(store),
        reviews=MemoryReviews(store),
        feedback=MemoryFeedback(store),
        assistant=FakeAssistant(),
        opinion=FakeOpinion(),
        bus=MemoryBus(store),
        clock=clock or FakeClock(),
        ids=CountingIds(),
        clinic=CLINIC,
    )
