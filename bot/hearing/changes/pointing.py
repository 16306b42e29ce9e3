"""What is pointed at before it is said what shall become of it, and what alone shall stay. Pure, without Rasa.

"You got the truck thing in there. take it out", "change the dad one", "just leave the part about my wife": the words
stand in exactly one line, or nobody is meant to know which.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import given
from bot.hearing.changes import grammar
from bot.hearing.changes.labels import line_called
from bot.hearing.changes.naming import numbered, under
from bot.hearing.changes.parting import holds, only_part, with_words
from bot.hearing.changes.sentences import without_named
from bot.hearing.changes.taking_out import called_in, line_of, wants_that_out

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change
    from bot.hearing.changes.reading import Reading
    from bot.hearing.lines.in_place import InPlace

_ASKED_WHICH = ("utter_which_line", "action_change_answer", "action_remove_answer")
"""What was said just before, where it was asked which line is meant."""


def pointed(heard: Heard, piece: InPlace) -> InPlace | None:
    """Return the words by which a piece points at what stands in one line; None where it points at nothing found."""
    said = grammar.POINTED.fullmatch(piece.plain)
    if said is None or not under(heard):
        return None
    group = next(name for name, words in said.groupdict().items() if words)
    what = piece.part(*said.span(group))
    return what if line_of(heard, what) else None


def line_alone(heard: Heard, piece: InPlace) -> str | None:
    """Return the line that a piece names, and no more of it, with the lines on the table."""
    said = grammar.LINE_ALONE.fullmatch(piece.plain)
    name = line_called(said["line"]) if said and under(heard) else None
    return name if given(heard.slots.get(name or "")) else None


def out_as_shown(read: Reading, piece: InPlace) -> Change | None:
    """Return the lines without what one was just said to hold, where a piece wants "that" out; None for no such piece.

    "My days still says no voicemail, take that out": all of a line goes only where it says no more. What stands
    elsewhere goes from there, and what stands nowhere is asked about.
    """
    if read.shown is None or not wants_that_out(piece):
        return None
    words, now = read.shown.plain, read.now
    elsewhere = with_words(now, words)
    change = without_named(now, words, read.named) or (without_named(now, words, elsewhere) if elsewhere else {})
    read.lost = read.lost or not change
    return change


@dataclass(frozen=True)
class Front:
    """A line named, by its number or its words, before the `rest` says what shall become of it; or as `wrong`."""

    line: str
    rest: InPlace | None = None
    wrong: bool = False


def in_front(heard: Heard, piece: InPlace) -> Front | None:
    """Return the line that a piece names in front by its number or by words of it, and what follows."""
    said = grammar.IN_FRONT.fullmatch(piece.plain)
    if said is None or not under(heard):
        return None
    what = piece.part(*said.span("what")).trimmed(" ")
    line = numbered(heard, what.plain)
    if line is None and grammar.ONE.fullmatch(what.plain):
        line = line_of(heard, what)
    if line is None:
        return None
    rest = piece.part(*said.span("rest")).trimmed(" ") if said["rest"] else None
    if rest is not None and not grammar.STEERS.match(rest.plain):
        return None
    return Front(line, rest, wrong=said["bad"] is not None)


def asked_which(heard: Heard) -> bool:
    """Return whether it was asked just before which line is meant: then its name alone answers that."""
    return heard.question is None and heard.last in _ASKED_WHICH


def anew(heard: Heard, piece: InPlace, what: InPlace | None) -> Change | None:
    """Return the line that is to change, named by its words, or pointed at by `what` before it: it is asked anew."""
    if not under(heard):
        return None
    said = grammar.ANEW_PART.fullmatch(piece.plain)
    if said is not None:
        what = piece.part(*said.span("what"))
    elif not grammar.CHANGE_IT.fullmatch(piece.plain):
        return None
    line = line_of(heard, what) if what else None
    return {line: None} if line else None


def kept(heard: Heard, piece: InPlace, named: str | None) -> Change | None:
    """Return the line of which only the parts stay that hold these words: the one `named`, or the one they stand in."""
    said = grammar.KEEP.fullmatch(piece.plain)
    if said is None or not under(heard):
        return None
    what = piece.part(*said.span("what"))
    line, called = named or line_of(heard, what), called_in(what.plain)
    if line is None or not given(heard.slots.get(line)) or not holds(heard, line, called):
        return None
    return {line: only_part(heard.slots[line], called)}
