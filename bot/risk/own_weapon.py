"""A weapon in the hands of one who wants to die is means, and no attack on whoever tells of it. Pure.

"My husband wants to kill himself. He has a gun": the card of an attack would send them away from him, and out of the
house. Where anything says that it is held against the one who writes, or that he would die "if I leave", it stays one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.context_cue import ABUSE
from bot.risk.model import Kind, Screening, Tier
from bot.risk.reading import bag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.risk.context import Earlier
    from bot.risk.scope import Hit

RULE = "own_weapon"

_OF_DYING = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM, Kind.THIRD_PARTY})
_AGAINST = bag(
    "me us nos conmigo pointing pointed points aiming aimed threatens threatening threatened threat threats hit hits "
    "beat beats hurts kids children baby ninos hijos bebe hiding hidden outside leave left leaving divorce mad "
    "angry drunk coming came broke broken yelling screaming apunta apunto apuntando apunte amenaza amenazo amenazando "
    "pega pego escondida escondido afuera dejo dejarlo borracho viene vino entro metio rompio grita gritando persigue"
)
_CLOSES_IN = bag("next here upstairs downstairs locks everyone everybody family mom door doors comes")
"""Beside these it may be for who writes, or for all: "says i am next", "locked the doors"."""
_THEMSELVES = bag("himself herself themselves themself")
"""Who has locked themselves in holds it against nobody."""
_TOLD = bag("told tells tell texted texts called calls says to dijo dice escribio mando")
"""After these "me" is who was told."""
_AT_ONES_OWN = re.compile(
    r"\b(?:my|our|mi|nuestra|nuestro) (?:\w+ )?(?:door|house|home|room|bed|work|job|car|puerta|casa|cuarto|recamara|"
    r"cama|trabajo|carro)\b"
)
"""Where somebody stands with it who comes for the one who writes."""
_WEAPON = re.compile(
    r"\b(?:guns?|pistols?|rifles?|shotguns?|revolver|glock|knife|knives|razors?|blades?|machete|rope|pistola|arma|rifle"
    r"|escopeta|cuchillo|navaja|soga)\b"
)
_BARE_MEANS = re.compile(
    r"(?:(?:and|but|also|y|pero) )*(?:(?:he|she|they|my \w+|el|ella|mi \w+)s? )?"
    r"(?:has|have|got|owns|keeps|is holding|tiene|trae|carga|guarda) (?:got )?"
    r"(?:a|an|the|his|her|their|un|una|su|el|la)? ?"
    rf"(?:\w+ )?{_WEAPON.pattern}"
    r"(?: (?:in (?:the|his|her) (?:house|closet|safe|truck|garage|drawer|hand|hands)|with (?:him|her|them)|at home"
    r"|en (?:la )?(?:casa|mano)|consigo|now|right now|too|tambien|ahorita))*"
)
"""A message that names the means and says nothing else: with a word more it is an attack, as it is alone."""


def on_oneself(found: Screening, hits: Iterable[Hit], tokens: Sequence[str]) -> Screening:
    """Return `found` with the kind of a danger to another where its attacker is the one who wants to die."""
    if found.tier is not Tier.T0 or found.kind is not Kind.ABUSE_DANGER or against(tokens) or _closes_in(tokens):
        return found
    dies = any(hit.kind is Kind.THIRD_PARTY and hit.tier <= Tier.T1 and hit.rule.kind in _OF_DYING for hit in hits)
    return replace(found, kind=Kind.THIRD_PARTY, whose="other") if dies and _WEAPON.search(" ".join(tokens)) else found


def _closes_in(tokens: Sequence[str]) -> bool:
    """Whether a door is locked, or somebody comes or is to be next: not where they locked themselves in."""
    alone = not _THEMSELVES.isdisjoint(tokens)
    return not _CLOSES_IN.isdisjoint(tokens) or ("locked" in tokens and not alone)


def against(tokens: Sequence[str]) -> bool:
    """Return whether words say that somebody is threatened: "me" counts but where "me" was told something."""
    return _AT_ONES_OWN.search(" ".join(tokens)) is not None or any(
        word in _AGAINST and not (word == "me" and at and tokens[at - 1] in _TOLD) for at, word in enumerate(tokens)
    )


def means_of_another(text: str, alone: Screening, earlier: Sequence[Earlier]) -> Screening | None:
    """Return the danger to another that `text` tells of after `earlier`, or None where it is no such thing.

    `alone` is what `text` is by itself: an attack with a weapon, and just before it somebody was said to want to die.
    """
    if alone.tier is not Tier.T0 or alone.kind is not Kind.ABUSE_DANGER:
        return None
    words = bare(text)
    if not _BARE_MEANS.fullmatch(words) or against(words.split()):
        return None
    if any(past.kind.value in ABUSE and past.tier < Tier.T4 for past in earlier):
        return None
    last = next((past for past in reversed(earlier) if past.tier <= Tier.T2), None)
    if last is None or last.kind is not Kind.THIRD_PARTY or last.tier > Tier.T1:
        return None
    return replace(alone, kind=Kind.THIRD_PARTY, rules=(RULE,), whose="other")
