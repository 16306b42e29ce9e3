"""A cue that speaks only in a talk: a short message that raises after one that was flagged, and says nothing alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.risk.model import Kind, Tier

SELF = frozenset({"suicide_active", "suicide_passive", "self_harm", "distress", "overdose", "psychosis"})
THEM = frozenset({"third_party"})
OVERDOSE = frozenset({"overdose"})
BODY = frozenset({"overdose", "medical_emergency"})
OTHERS = frozenset({"harm_to_others"})
CHILD = frozenset({"child_danger"})
ABUSE = frozenset({"abuse_danger", "child_danger", "sexual_violence"})
MEANT = frozenset({"suicide_active", "suicide_passive", "self_harm", "harm_to_others"})
"""Kinds by who is in danger: oneself, one worried about, a body, whoever one may hurt, oneself from another;
and what may have been meant as a joke."""

_BEFORE = (
    r"(?:(?:and|but|so|well|um|uh|ok|okay|yes|yeah|i think|i guess|maybe|probably|just|please|help|nah|naw|y|pero|"
    r"pues|bueno|nel|"
    r"si|creo que|tal vez|ya|es que|ayuda|por favor) )*"
)
_AFTER = (
    r"(?: (?:now|right now|rn|already|again|too|please|help|help me|with me|here|tonight|today|alone|ahora|ahora mismo|"
    r"ahorita|ya|aqui|ayuda|por favor|conmigo|otra vez|hoy|esta noche|sol[oa]))*"
)


@dataclass(frozen=True)
class ContextCue:
    """One cue: `lines` match the whole of a message's bare words, but for small words before and after.

    It raises to `tier` after a message of the kinds `after` (`at_once`: right after it; `in_distress`: also after a
    hard time that was no danger; `as_before`: to no graver tier than that had; `after_grave`: only after T0 or T1),
    and to `kind` where that says more than the kind before. Every sentence of `must_hit` and `must_miss` is run by
    the tests.
    """

    name: str
    after: frozenset[str]
    tier: Tier
    language: str
    lines: tuple[str, ...]
    must_hit: tuple[str, ...]
    must_miss: tuple[str, ...]
    kind: Kind | None = None
    at_once: bool = False
    in_distress: bool = False
    as_before: bool = False
    after_grave: bool = False

    def says(self, words: str) -> bool:
        """Return whether these bare words are this cue and nothing else."""
        return re.fullmatch(f"{_BEFORE}(?:{'|'.join(self.lines)}){_AFTER}", words) is not None
