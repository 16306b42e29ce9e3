"""What the use cases need of the store of conversations: numbered messages, and the bot's turns in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

from handoff.domain.asked import Asked
from handoff.domain.caseload import Due
from handoff.domain.conversation import Conversation, State
from handoff.domain.durability import Durability
from handoff.domain.feedback import About, Felt
from handoff.domain.messages import Author, Body, Message, gravest
from handoff.domain.queue import Cause
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier


@dataclass(frozen=True, slots=True)
class Worker:
    """Who would take the bot's turn, and for how long (ms) it is theirs."""

    name: str
    lease_ms: int


@dataclass(frozen=True, slots=True)
class Holds:
    """What has to be so for a sentence to be true when it is stored.

    `handoff`: the person waits in this one, which then notes that they were told this (`told`). `epoch`: nobody else
    has begun to speak since. `alone`: no person speaks with them.
    """

    handoff: str | None = None
    told: str | None = None
    epoch: int | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to store.

    `id` makes it idempotent within its conversation. `cause` opens a handoff (under `handoff`) or raises the open one.
    `tier` and `kind` are those of the patient's words, also where the service ranks them (a second look). `ask` says
    that the bot owes an answer, where the bot answers. `holder` is the coordinator a human message is from. `safety` is
    what the message says about the safety question, noted with the open handoff. `call_back` notes there that a call
    was asked for, and `denies` which kinds of danger they say are not so; both stand with a handoff that opens later.
    `unsure`: the words do not name what they are ranked by. `answer`: told to a person, such words are due an answer by
    then, unless they are `about` an earlier message that the person has written after. `locale` is the language they
    were heard in, kept with the gravest. `seen` is the last message a person had read when they wrote: their words
    answer nothing after it (0: it is not known, and all is answered). `worker` takes the bot's turn in the same step,
    as `begin_turn` would after it. Where what it `holds` to is not so any more, it is not stored.
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
    call_back: bool = False
    worker: Worker | None = None
    denies: frozenset[str] = frozenset()
    unsure: bool = False
    answer: Due | None = None
    about: int = 0
    locale: str = ""
    seen: int = 0
    holds: Holds | None = None

    @property
    def referral(self) -> bool:
        """Whether a crisis card was shown for it: it counts, once, with the step that stores it."""
        return "card" in self.body


@dataclass(frozen=True, slots=True)
class Turn:
    """A bot turn this worker now owns: the patient's messages that still wait for an answer, oldest first.

    `asked` and `sent` are what was asked so far, and the record the patient agreed to send, if they did. `follows` is
    what is to be said after the turn before this one, where nobody has said yet that it was; nothing may be pending
    then.
    """

    conversation: Conversation
    worker: str
    pending: tuple[Message, ...]
    asked: Asked = field(default_factory=Asked)
    sent: Mapping[str, Any] | None = None
    follows: Mapping[str, Any] | None = None

    @property
    def upto(self) -> int:
        """The last message this turn answers."""
        return self.pending[-1].seq

    @property
    def locale(self) -> str:
        """The language of the whole turn: that of the card, where one was shown; else that of the talk."""
        flagged = gravest(self.pending)
        return flagged["locale"] if flagged is not None else self.conversation.locale


class LineTold(Enum):
    """Why somebody in line is told how it stands."""

    ASKED = "asked"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class Appended:
    """What storing a message did.

    `opened`: this very message put the person in line. `asks`: the bot now owes an answer. `turn`: its
    turn, where the message's worker has it now.
    """

    seq: int
    duplicate: bool
    state: State
    handoff: str | None
    opened: bool
    asks: bool
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class TurnResult:
    """What a turn came to: messages to store, what the answer asked for, and how the talk stands after it.

    `unheard`: the bot may have heard none of the turn's messages, and they are pending once more with the next one.
    `disclosed`: `replies` say once more that this is an automated assistant.
    `ends`: the talk has come to its end, and the person may be asked how it was. `felt` is what they said of it.
    `line`: how the line stands is to be told, to who asked for it (`ASKED`) or only where that is news (`NEWS`).
    `follows` is what is to be said after it (service/after_turn.py): kept until `followed`, and the turn is taken up
    for it.
    """

    replies: tuple[Body, ...]
    failed: bool = False
    unheard: bool = False
    cause: Cause | None = None
    handoff: str = ""
    record: Mapping[str, Any] | None = None
    locale: str | None = None
    asked: Asked | None = None
    disclosed: bool = False
    ends: bool = False
    felt: tuple[About, Felt] | None = None
    line: LineTold | None = None
    follows: Mapping[str, Any] | None = None


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
            NotNowError: what it holds to is not so any more.
            StillCopyingError: kept, but not yet in as many places as was asked for; sending it again waits once more.

        """

    async def append_all(self, messages: Sequence[NewMessage]) -> None:
        """Store messages as `append` does, all in one step. Whichever it would refuse is left out."""

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
        """Take the bot's turn, unless nothing waits and nothing follows, someone else has it, or a human speaks."""

    async def hold_turn(self, conversation: str, until: int) -> None:
        """Keep other processes from the turn this one will begin by then (ms): the patient is still writing."""

    async def finish_turn(self, turn: Turn, result: TurnResult, now: int) -> TurnDone:
        """Store the turn's outcome in one atomic step, or drop its words if the speaker changed meanwhile."""

    async def followed(self, conversation: str, upto: int) -> None:
        """What follows the turn that answered up to there was said: nobody takes it up any more."""

    async def durability(self) -> Durability:
        """Return what an acknowledged message is promised."""

    async def overdue_turns(self, now: int) -> list[str]:
        """Return conversations whose turn, or what follows it, nobody is working on, oldest first."""
