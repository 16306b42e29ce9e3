"""Who speaks in a conversation, and what may change it.

    bot ──enqueue──▶ waiting ──claim──▶ human ──close──▶ closed
     ▲                  ▲                  │                │
     │                  └─────release──────┘                │
     └───────────────────────write──────────────────────────┘   (closed ──enqueue──▶ waiting)

Two more: a supervisor may close what waits (waiting ──close──▶ closed), and hand a person over (human ──▶ human).
The bot answers in `bot` and in `waiting`, so that nobody waits in silence; it never speaks in `human`.
"""

from dataclasses import dataclass
from enum import StrEnum

from handoff.domain.tiers import Tier


class State(StrEnum):
    """Who speaks."""

    BOT = "bot"
    WAITING = "waiting"
    HUMAN = "human"
    CLOSED = "closed"

    @property
    def bot_answers(self) -> bool:
        """Whether a patient's message is answered by the bot in this state."""
        return self in (State.BOT, State.WAITING)


class Event(StrEnum):
    """What can happen to a conversation."""

    WRITE = "write"  # the patient wrote
    ENQUEUE = "enqueue"  # a handoff opened
    CLAIM = "claim"  # a coordinator took it
    RELEASE = "release"  # it went back in line
    HAND_OVER = "hand_over"  # another coordinator has it now
    CLOSE = "close"  # a coordinator ended it, or a supervisor before anyone took it


TRANSITIONS: dict[tuple[State, Event], State] = {
    (State.BOT, Event.WRITE): State.BOT,
    (State.BOT, Event.ENQUEUE): State.WAITING,
    (State.WAITING, Event.WRITE): State.WAITING,
    (State.WAITING, Event.ENQUEUE): State.WAITING,
    (State.WAITING, Event.CLAIM): State.HUMAN,
    (State.WAITING, Event.CLOSE): State.CLOSED,
    (State.HUMAN, Event.WRITE): State.HUMAN,
    (State.HUMAN, Event.ENQUEUE): State.HUMAN,
    (State.HUMAN, Event.RELEASE): State.WAITING,
    (State.HUMAN, Event.HAND_OVER): State.HUMAN,
    (State.HUMAN, Event.CLOSE): State.CLOSED,
    (State.CLOSED, Event.WRITE): State.BOT,
    (State.CLOSED, Event.ENQUEUE): State.WAITING,
}


class IllegalTransitionError(ValueError):
    """Raised when an event cannot happen in a state."""


def after(state: State, event: Event) -> State:
    """Return the state that follows.

    Raises:
        IllegalTransitionError: the event cannot happen in this state.

    """
    try:
        return TRANSITIONS[state, event]
    except KeyError:
        raise IllegalTransitionError(f"{event} cannot happen in {state}") from None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation as the store holds it now.

    `epoch` is the ownership token: it grows each time the speaker changes hands or risk is heard, and a bot reply
    that was asked for under an older epoch is dropped. `episode` numbers the stretches between closings; the bot
    starts each one afresh. `disclosed_at` (ms) is when the patient was last told that this is an automated assistant.
    """

    id: str
    state: State
    epoch: int
    episode: int
    seq: int
    locale: str
    tier: Tier
    handoff: str | None
    failures: int
    disclosed_at: int

    @property
    def episode_id(self) -> str:
        """The id under which the assistant knows this stretch of the talk."""
        return f"{self.id}.{self.episode}"
