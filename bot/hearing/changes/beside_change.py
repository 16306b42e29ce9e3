"""What stands beside a change in one message, and changes no line by itself. Pure, without Rasa.

"Keep the rest", "no voicemail please", "all of it", "he reads my texts", an order whose line nobody finds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.reaching import minds
from bot.hearing.answers.taking import SKIPPED, with_pieces
from bot.hearing.changes import grammar
from bot.hearing.changes.mending import Change
from bot.hearing.changes.naming import under
from bot.hearing.changes.parting import with_words
from bot.hearing.changes.putting_back import keeps, lost_back, restored
from bot.hearing.changes.reading import trimmed
from bot.hearing.changes.swapping import MOVE, SWAP_ORDER
from bot.hearing.changes.taking_out import called_out, lost_out
from bot.hearing.wishes.steering import asks_to_see

if TYPE_CHECKING:
    from bot.hearing.changes.reading import Reading
    from bot.hearing.lines.in_place import InPlace

_EMPHASIS = re.compile(
    r"(?:all of (?:it|that)|everything|(?:especially|specially|and) not .{1,40}|todo(?: eso)?|sobre todo .{1,40}"
    r"|mucho menos .{1,40})"
)
"""Said behind a wish for something out, and no other wish."""
_ORDERS = (*grammar.PUTS, grammar.PUT_NTH, SWAP_ORDER)
"""How a change is ordered, whatever it means."""
_UNSAFE = re.compile(
    r"(?:(?:that|it|this|eso|esa|ese)(?:'s| is| was| isn't)?|es|era|no es|he|she|they|el|ella|mi|my) .+"
)
"""Behind a way to reach somebody that is to go any reason is one: left in place it could be used."""
_WAY_OUT: tuple[Change, ...] = ({"contact": None}, {"contact": SKIPPED})
"""How to reach them is wrong, or is to go."""


def finished(read: Reading) -> Reading:
    """Return what was read with what belongs to no piece alone: words said to be gone, and what there is to mind."""
    if read.wanted is not None and not read.found:
        read.found |= restored(read, read.wanted, None) or {}
    if read.minded and read.found and read.found.get("contact", "") is not None:
        read.found["contact"] = with_pieces(read.now.slots.get("contact"), ", ".join(read.minded))
    return read


def beside_it(read: Reading, piece: InPlace) -> bool:
    """Return whether a piece may stand beside a change: what there is to mind, what shall stay, or an order lost."""
    return _minds(read, piece) or _loses(read, piece)


def _minds(read: Reading, piece: InPlace) -> bool:
    """Return whether a piece says what there is to mind in reaching somebody, or what shall stay, and keep that."""
    if minds(piece.plain):
        read.minded.append(trimmed(re.sub(r"^(?:and|y|but|pero) ", "", piece.all(), flags=re.IGNORECASE)))
        return True
    stays = keeps(read, piece)
    read.lost = read.lost or stays is False
    return stays is not None


def stresses(read: Reading, piece: InPlace) -> bool:
    """Return whether a piece only stresses a wish before it: "all of it"."""
    return (read.lost or bool(read.found)) and _EMPHASIS.fullmatch(piece.plain) is not None


def says_beside(piece: InPlace) -> bool:
    """Return whether a piece asks to see what stands, or takes its own wish back: neither changes a line."""
    return grammar.TAKEN_BACK.fullmatch(piece.plain) is not None or asks_to_see(re.sub(r"^(?:and|y) ", "", piece.plain))


def _loses(read: Reading, piece: InPlace) -> bool:
    """Return whether a piece is a plain order for a change, of a line that nobody finds."""
    sure = under(read.heard)
    if read.found and any(with_words(read.heard, one) and not with_words(read.now, one) for one in called_out(piece)):
        return True  # what is to go went with what this message changed before
    orders = _orders(piece.plain) or lost_back(read.heard, piece.plain)
    lost = lost_out(read.now, piece, sure=sure) or (sure and orders)
    read.lost = read.lost or lost
    return lost


def _orders(plain: str) -> bool:
    """Return whether a piece orders a change, whatever it means: "it should be easier" orders none."""
    if not grammar.SHOULD_SAY.match(plain) and grammar.THAT_SHOULD_BE.fullmatch(plain):
        return False
    return any(way.fullmatch(plain) for way in _ORDERS) or any(
        said.groupdict().get("not") or grammar.MOVES.match(plain)
        for said in (way.fullmatch(plain) for way in MOVE)
        if said
    )


def unsafe(read: Reading, piece: InPlace) -> bool:
    """Return whether a piece says why a way to reach somebody is to go: any reason is one."""
    goes = read.found in _WAY_OUT or read.emptied == "contact"
    return goes and _UNSAFE.fullmatch(piece.plain) is not None
