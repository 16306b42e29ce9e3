"""Which sockets of this process want to hear of what. It holds no state of any conversation, only who is listening."""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Protocol

from handoff.service.ports.world import Bus, Change, News


class Listener(Protocol):
    """A socket that can be told to look again."""

    def look(self, change: Change) -> None:
        """Something changed; look when it suits, soon."""


class Hub:
    """Passes the bus's hints on to the sockets of this process."""

    def __init__(self) -> None:
        self._by_conversation: defaultdict[str, set[Listener]] = defaultdict(set)
        self._boards: set[Listener] = set()

    def follow(self, conversation: str, listener: Listener) -> None:
        """Tell this socket of changes in this conversation."""
        self._by_conversation[conversation].add(listener)

    def unfollow(self, conversation: str, listener: Listener) -> None:
        """Stop telling it."""
        listeners = self._by_conversation[conversation]
        listeners.discard(listener)
        if not listeners:
            del self._by_conversation[conversation]

    def watch_board(self, listener: Listener) -> None:
        """Tell this socket when the line or who is ready changes."""
        self._boards.add(listener)

    def unwatch_board(self, listener: Listener) -> None:
        """Stop telling it."""
        self._boards.discard(listener)

    async def run(self, bus: Bus) -> None:
        """Pass changes on until cancelled."""
        async for change in bus.changes():
            for listener in self._concerned(change):
                listener.look(change)

    def _concerned(self, change: Change) -> set[Listener]:
        if change.gap:
            return self._boards.union(*self._by_conversation.values())
        concerned = set(self._by_conversation.get(change.conversation or "", ()))
        return concerned | self._boards if change.board else concerned


@dataclass(frozen=True, slots=True)
class Rung:
    """What there is to look at. `news` is all of it, in order, unless `more`: then there is more than that to read.

    `board`: the line may have changed. `place`: the patient's own place may have.
    """

    news: tuple[tuple[str, News], ...] = ()
    more: bool = False
    board: bool = False
    place: bool = False


_SILENT = Rung()


class Bell:
    """Rings when there is something to look at; rings while it is being answered count once more."""

    __slots__ = ("_rung",)

    def __init__(self) -> None:
        self._rung = _SILENT

    @property
    def silent(self) -> bool:
        """Whether there is nothing to look at."""
        return self._rung is _SILENT

    def ring(self, change: Change) -> None:
        """Note a change."""
        board = change.board or change.gap
        so_far = self._rung
        if change.news is not None and change.conversation is not None and not board:
            news = (*so_far.news, (change.conversation, change.news))
            self._rung = Rung(news, so_far.more, so_far.board, so_far.place)
        else:
            self._rung = replace(so_far, more=True, board=so_far.board or board)

    def ring_place(self) -> None:
        """Note that the patient may stand elsewhere."""
        self._rung = replace(self._rung, place=True)

    def answer(self) -> Rung | None:
        """Return what there is to look at since the last answer, or None where nothing rang."""
        rung, self._rung = self._rung, _SILENT
        return None if rung is _SILENT else rung
