"""Means told of earlier in a talk: "got the shotgun in the closet" … "would she even care if I was gone". Pure.

A wish that is asked about gently by itself is graver beside them; and a gun that was named with it is not put away by
a mere "I ain't gonna hurt myself", least of all by somebody who has been drinking. Both languages.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.risk.model import Kind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.risk.context import Earlier
    from bot.risk.model import Screening

RULE = "wished_beside_means"

_OF_DYING = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE})
_GUN = re.compile(
    r"\b(?<!top )(?<!nail )(?<!glue )(?<!water )(?<!toy )(?<!staple )(?<!heat )(?:guns?|pistols?|rifles?|shotguns?"
    r"|handguns?|revolvers?|glock|firearms?|pistolas?|escopetas?|armas?|fusil)\b"
)
_OTHER_MEANS = re.compile(
    r"\b(?:pills|tablets|rope|noose|blades?|razors?|knife|pastillas|soga|navajas?|cuchillo|hojillas?|veneno)\b"
)
_GAME = re.compile(
    r"\b(?:dogs?|cats?|horses?|cows?|calf|pigs?|goats?|deer|elk|ducks?|coyotes?|hunting|perr[oa]s?|gat[oa]s?|caballos?"
    r"|vacas?|patos?|venados?|coyotes|caza|caceria)\b"
)
"""What a gun is told of for, and then it is no means."""


def gun_told(earlier: Iterable[Earlier]) -> bool:
    """Return whether a gun was named in a message that told of wanting to die (T0 or T1), and of no game or animal."""
    return any(_GUN.search(past.words) and not _GAME.search(past.words) for past in _grave(earlier))


def wished_beside_means(alone: Screening, earlier: Iterable[Earlier]) -> Screening | None:
    """Return the danger that a wish asked about gently (T2) is after means told of in `earlier`, or None."""
    if alone.tier is not Tier.T2 or alone.kind not in _OF_DYING:
        return None
    if not any(_GUN.search(past.words) or _OTHER_MEANS.search(past.words) for past in _grave(earlier)):
        return None
    return replace(alone, tier=Tier.T1, kind=Kind.SUICIDE_ACTIVE, rules=(RULE, *alone.rules), weighed=None)


def _grave(earlier: Iterable[Earlier]) -> Iterable[Earlier]:
    return (past for past in earlier if past.tier <= Tier.T1 and past.kind in _OF_DYING)
