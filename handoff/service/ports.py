"""What the use cases need from the world. Adapters provide it; tests provide fakes that pass the same suite.

Every method that can fail because the store is out of reach raises `StoreUnavailableError`; nothing is half done then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.content import Clinic
from handoff.domain.asked import Asked
from handoff.domain.conversation import Conversation, State
from handoff.domain.feedback import About, Felt
from handoff.domain.messages import Author, Body, Message, gravest
from handoff.domain.queue import Cause, CloseReason, Deed, Place
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier
from handoff.service.port_opinion import Opinion
from handoff.service.port_review import FeedbackCounts, Referrals, Reviews
from handoff.service.port_world import Bus, Clock, Ids


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to store.

    `id` makes it idempotent within its conversation. `cause` opens a handoff (under `handoff`) or raises the open one.
    `tier` and `kind` are those of the patient's words, also where the service ranks them (a second look).
    `ask` says that the bot owes an answer, where the bot answers. `holder` is the coordinator a human message is from.
    `safety` is what the message says about the safety question, noted with the open handoff.
    """

    conversation: str
    id: str
    by: Author
    at: int
    body: Body
    tier: Tier = Tier.T4
    kind: str = "none"
    cause: Cause | None = None
    handoff: str = ""
    ask: bool = False
    holder: str = ""
    safety: Safety | None = None

    @property
    def referral(self) -> bool:
        """Whether a crisis card was shown for it: it counts, once, with the step that stores it."""
        return "card" in self.body


@dataclass(frozen=True, slots=True)
class Appended:
    """What storing a message did.

    `opened`: this very message put the person in line. `asks`: the bot now owes an answer.
    """

    seq: int
    duplicate: bool
    state: State
    handoff: str | None
    opened: bool
    asks: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """A bot turn this worker now owns: the patient's messages that still wait for an answer, oldest first.

    `asked` and `sent` are what was asked so far, and the record the patient agreed to send, if they did.
    """

    conversation: Conversation
    worker: str
    pending: tuple[Message, ...]
    asked: Asked = field(default_factory=Asked)
    sent: Mapping[str, Any] | None = None

    @property
    def upto(self) -> int:
        """The last message this turn answers."""
        return self.pending[-1].seq

    @property
    def locale(self) -> str:
        """The language of the whole turn: that of the card, where one was shown; else that of the talk."""
        flagged = gravest(self.pending)
        return flagged["locale"] if flagged is not None else self.conversation.locale


@dataclass(frozen=True, slots=True)
class TurnResult:
    """What a turn came to: messages to store, what the answer asked for, and how the talk stands after it.

    `disclosed`: `replies` say once more that this is an automated assistant.
    `ends`: the talk has come to its end, and the person may be asked how it was. `felt` is what they said of it.
    """

    replies: tuple[Body, ...]
    failed: bool = False
    cause: Cause | None = None
    handoff: str = ""
    record: Mapping[str, Any] | None = None
    locale: str | None = None
    asked: Asked | None = None
    disclosed: bool = False
    ends: bool = False
    felt: tuple[About, Felt] | None = None


@dataclass(frozen=True, slots=True)
class TurnDone:
    """How a finished turn was taken: `dropped` when someone else speaks now, `more` when new messages wait."""

    dropped: bool
    more: bool
    state: State
    opened: bool


class Conversations(Protocol):
    """Conversations and their numbered messages."""

    async def open(self, conversation: str, locale: str, at: int, greeting: Sequence[Body]) -> None:
        """Begin a conversation with the service's greeting. It is forgotten in a day if the patient never writes."""

    async def get(self, conversation: str) -> Conversation | None:
        """Return the conversation, or None."""

    async def append(self, message: NewMessage) -> Appended:
        """Store, number and rank in one atomic step.

        Raises:
            NotFoundError: no such conversation.
            NotYoursError: a human message from someone who does not hold the handoff.

        """

    async def messages(self, conversation: str, after: int = 0) -> list[Message]:
        """Return the messages numbered above `after`, in order."""

    async def set_locale(self, conversation: str, locale: str) -> None:
        """Remember the language the patient chose, for whoever takes them over too.

        Raises:
            NotFoundError: no such conversation.

        """

    async def record(self, conversation: str) -> Mapping[str, Any] | None:
        """Return the record the patient agreed to send, or None."""

    async def asked(self, conversation: str) -> Asked:
        """Return which questions were asked so far."""

    async def begin_turn(self, conversation: str, worker: str, now: int, lease_ms: int) -> Turn | None:
        """Take the bot's turn, unless nothing waits, someone else has it, or a human speaks."""

    async def hold_turn(self, conversation: str, until: int) -> None:
        """Keep other processes from the turn this one will begin by then (ms): the patient is still writing."""

    async def finish_turn(self, turn: Turn, result: TurnResult, now: int) -> TurnDone:
        """Store the turn's outcome in one atomic step, or drop its words if the speaker changed meanwhile."""

    async def overdue_turns(self, now: int) -> list[str]:
        """Return conversations whose turn nobody is working on, oldest first."""


class Queue(Protocol):
    """The line for a person, and who holds whom."""

    async def claim(self, coordinator: str, command: str, now: int, lease_ms: int, handoff: str = "") -> Place:
        """Take the next person, or the named one. The same `command` twice takes the same person.

        Raises:
            NobodyWaitingError: the line is empty.
            AlreadyTakenError: the named one has an owner.
            NotFoundError: the named one does not exist or has ended.

        """

    async def release(self, coordinator: str, handoff: str, now: int) -> Place:
        """Put the person back in line at their old place.

        Raises:
            NotYoursError: not held by this coordinator.

        """

    async def close(self, coordinator: str, handoff: str, reason: CloseReason, now: int) -> Place:
        """End the handoff.

        Raises:
            NotYoursError: not held by this coordinator.

        """

    async def renew(self, coordinator: str, now: int, lease_ms: int) -> None:
        """Renew every claim this coordinator holds."""

    async def expire(self, now: int) -> list[Place]:
        """Put back in line everyone whose coordinator has gone silent. Returns their places."""

    async def place(self, handoff: str) -> Place | None:
        """Return one place, or None when there is no such handoff."""

    async def waiting(self) -> list[Place]:
        """Return everyone in line, in order."""

    async def held_by(self, coordinator: str) -> list[Place]:
        """Return everyone in this coordinator's care, longest first."""

    async def viewed(self, coordinator: str, handoff: str, now: int) -> None:
        """Write into the audit that this coordinator opened this talk."""

    async def deeds(self, handoff: str) -> list[Deed]:
        """Return the audit of one handoff, oldest first."""


class Presence(Protocol):
    """Which coordinators are ready for people."""

    async def available(self, coordinator: str, until: int) -> None:
        """Count this coordinator as ready until then (ms)."""

    async def away(self, coordinator: str) -> None:
        """No longer ready."""

    async def online(self, now: int) -> int:
        """Return how many are ready."""

    async def lapse(self, now: int) -> None:
        """Forget those who have shown no life, and tell every socket if there were any."""


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Someone on the clinic's roster."""

    username: str
    name: str
    role: str
    supervisor: bool


class Staff(Protocol):
    """The roster and its sessions."""

    async def add(self, coordinator: Coordinator, password: str) -> None:
        """Add someone to the roster."""

    async def count(self) -> int:
        """Return how many are on the roster."""

    async def find(self, username: str) -> Coordinator | None:
        """Return someone, or None."""

    async def sign_in(self, username: str, password: str) -> str | None:
        """Return a new session's secret, or None when name and password do not match.

        Raises:
            TooManyAttemptsError: too many wrong passwords lately.

        """

    async def session(self, secret: str) -> Coordinator | None:
        """Return who this session belongs to, or None."""

    async def sign_out(self, secret: str) -> None:
        """End a session."""


class AssistantError(Exception):
    """The assistant gave no usable answer: silent, slow, broken or empty. `why` is for metrics, never for patients."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Question:
    """What the assistant is asked: the patient's text as data, or a button the assistant itself offered.

    `risk` is what the edge heard in the text, which may take the talk before it to hear. `profile` is what the law lets
    a program say. `known` are answers of an earlier talk, told until the first answer of an episode: None where a
    question was declined, True where its words are not ours to tell. `talk_tier` is the gravest tier heard in the
    conversation so far, second looks included.
    """

    episode: str
    id: str
    text: str
    locale: str
    payload: str | None = None
    risk: Mapping[str, str] | None = None
    profile: str = "full"
    known: Mapping[str, str | bool | None] | None = None
    talk_tier: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The assistant's messages, in order: `{"text", "buttons"}` or `{"custom": effect}`.

    `talk` is how the talk stands after them, in names only: `asking`, `answered`, `declined`, `for_whom`. `bot` names
    the trained model that answered.
    """

    messages: tuple[Mapping[str, Any], ...]
    talk: Mapping[str, Any] | None = None
    bot: str | None = None


class Assistant(Protocol):
    """The bot behind the edge."""

    async def answer(self, question: Question) -> Answer:
        """Ask, within the turn's budget.

        Raises:
            AssistantError: no usable answer.

        """

    async def ready(self) -> bool:
        """Return whether it would answer now."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything the use cases reach the world through, and the clinic they speak for."""

    conversations: Conversations
    queue: Queue
    presence: Presence
    staff: Staff
    referrals: Referrals
    reviews: Reviews
    feedback: FeedbackCounts
    assistant: Assistant
    opinion: Opinion
    bus: Bus
    clock: Clock
    ids: Ids
    clinic: Clinic
