"""What a cue is: patterns with a tier and a kind, and beside them the sentences that prove it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.risk.model import Tier

if TYPE_CHECKING:
    from bot.risk.model import Kind


@dataclass(frozen=True)
class Rule:
    """One cue.

    `must_hit` and `must_miss` are whole messages; every one of them is run by the tests. `denied` is the tier left
    when the cue is denied ("I'm not ..."), `past` the tier left when it is long over. A `plain` rule means what it says
    whoever it is about and whatever stands before it: its patterns carry their own negation. A `signal` names the
    theme of a sign of distress; signs of two themes together weigh more than each alone. What a concept `beside` says
    has to stand anywhere in the message: "does that neck thing matter? it hurts to swallow".
    """

    name: str
    tier: Tier
    kind: Kind
    language: str
    patterns: tuple[str, ...]
    must_hit: tuple[str, ...]
    must_miss: tuple[str, ...]
    denied: Tier = Tier.T3
    past: Tier = Tier.T3
    plain: bool = False
    signal: str = ""
    beside: str = ""
