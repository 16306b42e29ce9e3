"""Who was said to hit is in the house: "my mom hits me" … "my mom is home", "me pega mi papá" … "ya llegó mi papá".

Pure. That a mother is home says nothing by itself, and is good news to most: it counts where the same person was named
in a message that told of harm, and where the whole message says no more. Both languages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.context_cue import ABUSE
from bot.risk.model import Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.risk.context import Earlier

RULE = "home_again"

_WHO = (
    "mom|mother|mama|mommy|momma|dad|father|papa|daddy|stepdad|stepmom|brother|sister|son|uncle|aunt|cousin|grandpa"
    "|grandma|grandfather|grandmother|roommate|parents|husband|wife|boyfriend|girlfriend|bf|gf|ex|partner|fiance"
)
_QUIEN = (
    "mama|madre|papa|padre|hermano|hermana|hijo|tio|tia|primo|abuelo|abuela|suegro|suegra|padrastro|madrastra|cunado"
    "|patron|papas|esposo|esposa|marido|novio|novia|pareja"
)
_WORDS = r"(?:(?:and|but|now|ok|y|pero|ya|ahorita|help|please|ayuda) )*"
_BYE = (
    r"(?: (?:now|already|again|(?:i )?(?:gotta|have to|got to|need to) go|gtg|bye|ya|ahorita|me tengo que ir|adios))*"
)
_HOME = r"(?:home|here|back|outside|downstairs|in the house|coming home|on (?:his|her|their) way|pulling (?:up|in))"
_CASA = r"(?:en (?:la )?casa|aqui|afuera|abajo|llegando|de vuelta)"
_SAID = re.compile(
    rf"{_WORDS}(?:my (?P<en>{_WHO})(?: is| s| are)? (?:back |right |just )?{_HOME}"
    rf"|my (?P<moms>{_WHO})s {_HOME}"
    rf"|my (?P<came>{_WHO}) (?:just )?(?:got|came) (?:home|back|in|here)"
    rf"|mi (?P<es>{_QUIEN}) (?:ya )?(?:esta {_CASA}|llego|volvio|viene)"
    rf"|(?:ya )?(?:llego|volvio|viene|esta {_CASA}) mi (?P<llego>{_QUIEN})){_BYE}"
)


def home_again(text: str, earlier: Sequence[Earlier]) -> Screening | None:
    """Return what it is that somebody is home of whom harm was told in `earlier`; None where it is nothing to fear."""
    said = _SAID.fullmatch(bare(text)) if "?" not in text else None
    if said is None:
        return None
    who = next(name for name in said.groups() if name)
    feared = [past for past in earlier if past.kind.value in ABUSE and past.tier <= Tier.T3 and _names(past, who)]
    if not feared:
        return None
    worst = min(feared, key=lambda past: past.tier)
    tier = Tier.T1 if worst.tier is Tier.T3 else Tier.T0
    language = "es" if said["es"] or said["llego"] else "en"
    return Screening(tier, worst.kind, (RULE,), ((0, len(text)),), language)


def _names(past: Earlier, who: str) -> bool:
    words = past.words.split()
    return who in words or f"{who}s" in words
