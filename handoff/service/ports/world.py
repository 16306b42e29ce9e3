"""What the use cases need of time, names and news. Part of the ports."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from handoff.domain.conversation import State
from handoff.domain.messages import Message


@dataclass(frozen=True, slots=True)
class News:
    """A message as it was just kept, so that an open socket need not read it again.

    `state` is who speaks after it, `handoff` the open one if there is one, `owner` who holds that.
    """

    message: Message
    state: State
    handoff: str | None
    owner: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """Something changed that sockets may want to show: a conversation, the board, or (after a gap) perhaps anything.

    `news` where a message is all that changed in the conversation.
    """

    conversation: str | None = None
    board: bool = False
    gap: bool = False
    news: News | None = None


class Bus(Protocol):
    """Tells every edge process what changed. Losing a change loses nothing: sockets read from their own place on."""

    def changes(self) -> AsyncIterator[Change]:
        """Yield changes for as long as it is read, and `Change(gap=True)` whenever some may have been missed."""


class Clock(Protocol):
    """The time."""

    def now(self) -> int:
        """Return milliseconds since 1970, UTC."""

    async def pause(self, ms: int) -> None:
        """Return when so many milliseconds have passed."""


class Ids(Protocol):
    """New unguessable names."""

    def conversation(self) -> str:
        """Return a new conversation's id."""

    def handoff(self) -> str:
        """Return a new handoff's id."""
