"""A death told just before: "my brother died last year", then "he od'd. I found him". That is grief, and no emergency.

Pure, and narrow: it is told of one who is spoken of as dead, in the past, and names nobody else. Whatever is of now
("he od'd again", "help", "not breathing") stays what it is, and so does "he od'd" with no death before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

RULE = "mourned"
NEAR = 2
"""Messages before, at most, in which the death was told."""
_LONGEST = 20

_KIN = (
    r"(?:brother|sister|son|daughter|mom|mother|dad|father|wife|husband|friend|boyfriend|girlfriend|partner|cousin|uncle"
    r"|aunt|nephew|niece|roommate|kid|baby|child|grand\w+|herman[oa]|hij[oa]|mama|madre|papa|padre|espos[oa]|marido"
    r"|amig[oa]|novi[oa]|pareja|prim[oa]|ti[oa]|sobrin[oa]|niet[oa]|abuel[oa]|bebe)"
)
_NAMED = re.compile(rf"\b{_KIN}\b")
_DIED = re.compile(
    rf"\b(?:{_KIN}|he|she)\b(?: \w+){{0,3}}? ?\b(?:died|passed(?: away| on)?|dead)\b"
    rf"|\b(?:we lost|i lost|buried|funeral (?:of|for)) (?:my|our|his|her|the) {_KIN}\b"
    rf"|\b(?:murio|fallecio|perdi a|enterramos a|enterre a)\b(?: \w+){{0,2}}? ?{_KIN}\b"
    rf"|\b{_KIN}\b(?: \w+){{0,3}}? ?(?:murio|fallecio|muert[oa])\b"
)
_NOT_DEAD = re.compile(
    r"\b(?:almost|nearly|could have|couldve|will|gonna|going to|might|may|if|not|didnt|casi|hubiera|puede|va a|si se"
    r"|no)\b(?: \w+){0,4}? (?:die[sd]?|dead|passed|mor\w+|muer\w+|murio|fallec\w+)\b"
)
_HE = re.compile(
    r"\b(?:he|him|hes|brother|son|dad|father|husband|boyfriend|uncle|nephew|hermano|hijo|papa|padre|esposo|marido|amigo"
    r"|novio|primo|tio|sobrino|nieto|abuelo)\b"
)
_SHE = re.compile(
    r"\b(?:she|her|shes|sister|daughter|mom|mother|wife|girlfriend|aunt|niece|ella|hermana|hija|mama|madre|esposa|amiga"
    r"|novia|prima|tia|sobrina|nieta|abuela)\b"
)
_OF_THEM = re.compile(r"\b(?:he|she|him|her|hes|shes|el|ella|le|l[oa]|se)\b")
_OF_NOW = re.compile(
    r"\b(?:now|just|right now|rn|again|tonight|today|still|help|please|is|isnt|wont|cant|cold|breath\w*|wake|narcan"
    r"|naloxone|911|ambulance|what do|another|too|also|ahora|ahorita|acaba|otra vez|hoy|ayuda|esta|no respira|despierta"
    r"|naloxona|ambulancia|que hago|tambien|otr[oa])\b"
)


def mourned(text: str, alone: Screening, before: Sequence[str]) -> Screening | None:
    """Return what `text` is after a death told in `before` (newest last), or None where it is as grave as it sounds."""
    words = bare(text)
    if alone.tier is not Tier.T0 or alone.kind is not Kind.OVERDOSE or "?" in text or len(words.split()) > _LONGEST:
        return None
    if _OF_NOW.search(words) or not _OF_THEM.search(words):
        return None
    told = next((said for said in map(bare, reversed(before[-NEAR:])) if _died(said)), None)
    if told is None or _another(words, told):
        return None
    return Screening(Tier.T3, Kind.DISTRESS, (RULE,), alone.spans, alone.language)


def _another(words: str, told: str) -> bool:
    """Whether words are of somebody else than the dead: another of the family, or she where he died."""
    if not set(_NAMED.findall(words)) <= set(_NAMED.findall(told)):
        return True
    he, she = (of.search(told) is not None for of in (_HE, _SHE))
    return bool((_SHE.search(words) and he and not she) or (_HE.search(words) and she and not he))


def _died(words: str) -> bool:
    return _DIED.search(words) is not None and _NOT_DEAD.search(words) is None
