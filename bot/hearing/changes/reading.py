"""What of a message that changes lines has been read so far. Pure, without Rasa."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.hearing.changes import grammar
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change
    from bot.hearing.lines.in_place import InPlace


@dataclass
class Reading:
    """What of a message has been read: the lines as they stand after it, and which was named last.

    `begun`: where its new words begin, for what comes next may belong to them, the more so if a `colon` announced them.
    `into`: the line that what is put next goes to. `adds`: the message says that it adds something. `lost`: it orders a
    change of a line that nobody finds. `pointed`: words of a line that were spoken of, for what comes next. `emptied`:
    the line something was just taken out of.
    """

    heard: Heard
    found: Change = field(default_factory=dict)
    named: str | None = None
    begun: int | None = None
    colon: bool = False
    into: str | None = None
    adds: bool = False
    lost: bool = False
    pointed: InPlace | None = None
    emptied: str | None = None

    @property
    def now(self) -> Heard:
        """The message, where the lines stand as they do after the pieces before."""
        return replace(self.heard, slots={**self.heard.slots, **self.found})


def said_in(piece: InPlace, said: re.Match[str], group: str) -> str:
    """Return the words of a piece that were found as this group, as they were written."""
    return trimmed(piece.written(*said.span(group)))


def trimmed(words: str) -> str:
    """Return words for a line without the marks and courtesies around them."""
    return re.sub(
        r"[\s,]+(?:please|por favor|instead|too|tambi[eé]n)$", "", words.strip(grammar.MARKS), flags=re.IGNORECASE
    )


def no_words(words: str) -> bool:
    """Return whether these are no words for a line: "that", an order, or what is only said of the line: "correct"."""
    plain = folded(words)
    said = not plain or re.fullmatch(grammar.THAT, plain) or grammar.JUDGED.fullmatch(plain)
    return bool(said or grammar.COMMAND.match(plain))
