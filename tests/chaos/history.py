"""What simulated people sent, what was acknowledged and what they saw, in the order it happened. Only ever added to."""

import json
import time
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path


class What(StrEnum):
    """What happened, as the one it happened to knows it."""

    SENT = "sent"  # a message left them, perhaps not for the first time
    ACKED = "acked"  # the edge said it was stored
    REFUSED = "refused"
    CARD = "card"  # a crisis card was on their screen
    SAW = "saw"  # a message was on their screen, live
    GAP = "gap"  # one that does not follow the one before, so that they read on from there anew
    READ = "read"  # a message was there when all was calm again and they read the whole talk
    CLAIMED = "claimed"  # the edge told a coordinator so; likewise the two below
    RELEASED = "released"
    ENDED = "ended"
    TOOK_OVER = "took over"  # likewise, to a supervisor; the next with `by` as the coordinator who was given them
    MOVED = "moved"
    PUT_BACK = "put back"
    GONE = "gone"  # a coordinator was told that this one is not with them any more; `by` whom, `text` is why
    GIVEN = "given"
    ASKED = "asked"  # a coordinator asked for somebody; `text` is "more" where they said that they can take one more
    RESTS = "rests"  # the board said that they are on a break
    BACK = "back"  # they are about to say that they are ready again
    STANDS = "stands"  # what a screen said in the end, with nothing read anew: who speaks, or a person in one's care


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `at` in ms from the beginning; empty fields do not apply."""

    at: int
    who: str
    what: What
    conversation: str = ""
    handoff: str = ""
    id: str = ""
    seq: int = 0
    text: str = ""
    by: str = ""
    risk: bool = False


@dataclass
class History:
    """All events of a run, in order; `file` gets each of them as a line, so that a run that hangs has one too."""

    file: Path | None = None
    events: list[Event] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    def now(self) -> int:
        """Return the ms since the run began."""
        return int((time.monotonic() - self.began) * 1_000)

    def add(self, who: str, what: What, **about: object) -> None:
        """Note that something happened, now."""
        event = Event(self.now(), who, what, **about)  # type: ignore[arg-type]
        self.events.append(event)
        if self.file is not None:
            with self.file.open("a") as lines:
                lines.write(json.dumps(asdict(event)) + "\n")
