"""What may happen to a handoff, and by whom: every state but the last has a way out for a supervisor.

docs/queue.md draws this table, tests compare the two, and a model made of it walks beside the real store.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from handoff.domain.conversation import Event


class HandoffState(StrEnum):
    """Where a handoff is. `closed` is the one that nothing leaves."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    CLOSED = "closed"


class By(StrEnum):
    """Who may take a step."""

    PATIENT = "patient"
    COORDINATOR = "coordinator"  # whoever signed in
    OWNER = "owner"  # the coordinator who has the person
    SUPERVISOR = "supervisor"
    CLOCK = "clock"  # a lease ran out


class Step(StrEnum):
    """What can happen to a handoff that was opened."""

    RAISE = "raise"  # more risk was heard
    CLAIM = "claim"  # taken from the line
    RELEASE = "release"  # put back by whoever has the person
    LAPSE = "lapse"  # put back because they went silent
    PUT_BACK = "put_back"  # put back by a supervisor
    TAKE_OVER = "take_over"  # taken by a supervisor, from the line or from whoever has the person
    MOVE = "move"  # given to a named coordinator by a supervisor
    CLOSE = "close"  # ended, with a reason


@dataclass(frozen=True, slots=True)
class Way:
    """Where a step leads, who may take it, and what it is to the conversation: None where the speaker stays."""

    to: HandoffState
    by: frozenset[By]
    event: Event | None


def _way(to: HandoffState, *by: By, event: Event | None) -> Way:
    return Way(to, frozenset(by), event)


_W, _C, _E = HandoffState.WAITING, HandoffState.CLAIMED, HandoffState.CLOSED

WAYS: Mapping[tuple[HandoffState, Step], Way] = {
    (_W, Step.RAISE): _way(_W, By.PATIENT, event=None),
    (_W, Step.CLAIM): _way(_C, By.COORDINATOR, event=Event.CLAIM),
    (_W, Step.TAKE_OVER): _way(_C, By.SUPERVISOR, event=Event.CLAIM),
    (_W, Step.MOVE): _way(_C, By.SUPERVISOR, event=Event.CLAIM),
    (_W, Step.CLOSE): _way(_E, By.SUPERVISOR, event=Event.CLOSE),
    (_C, Step.RAISE): _way(_C, By.PATIENT, event=None),
    (_C, Step.RELEASE): _way(_W, By.OWNER, event=Event.RELEASE),
    (_C, Step.LAPSE): _way(_W, By.CLOCK, event=Event.RELEASE),
    (_C, Step.PUT_BACK): _way(_W, By.SUPERVISOR, event=Event.RELEASE),
    (_C, Step.TAKE_OVER): _way(_C, By.SUPERVISOR, event=Event.HAND_OVER),
    (_C, Step.MOVE): _way(_C, By.SUPERVISOR, event=Event.HAND_OVER),
    (_C, Step.CLOSE): _way(_E, By.OWNER, By.SUPERVISOR, event=Event.CLOSE),
}
"""Every way there is. What is not here cannot happen."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A handoff that no step should leave as it was found. `back`: the patient is in line now, and was not before."""

    handoff: str
    conversation: str
    why: str
    back: bool


def ways_out(state: HandoffState, by: By) -> frozenset[Step]:
    """Return the steps this kind of person may take from here."""
    return frozenset(step for (here, step), way in WAYS.items() if here is state and by in way.by)
