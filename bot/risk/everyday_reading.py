"""What one ordinary reading of words of danger is made of; `bot.risk.everyday` lists them and asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bot.risk.model import Kind, Tier


class Everyday(NamedTuple):
    """How it is told, what takes it back, what must be said beside it, and what is left of the cue (None: nothing).

    What must be said `here` has to stand in the sentence of the cue: of another sentence it explains nothing.
    What is left `as_told` is of the kind of the cue still. With `whole` nothing else may stand in the message, and
    `at_desk` nothing but words of a front desk.
    """

    told: str
    unless: str
    kinds: frozenset[Kind]
    beside: str = ""
    here: str = ""
    left: Tier | None = None
    as_told: bool = False
    whole: bool = False
    at_desk: bool = False
