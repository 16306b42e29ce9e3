"""A death told just before: "my brother died last year", then "he od'd. I found him". That is grief, and no emergency.

Pure, and closed: it is the only thing here that makes an emergency less of one, so the whole message has to be words of
a short list, told of one who was spoken of as dead, in the past, and after whom nobody else was named. Whatever else
is said ("he od'd. not moving", "and i took her pills") stays what it is, and so does "he od'd" with no death before it.
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

_KIN = (
    r"(?:brother|sister|son|daughter|mom|mother|dad|father|wife|husband|friend|boyfriend|girlfriend|partner|cousin|uncle"
    r"|aunt|nephew|niece|roommate|kid|baby|child|grand\w+|herman[oa]|hij[oa]|mama|madre|papa|padre|espos[oa]|marido"
    r"|amig[oa]|novi[oa]|pareja|prim[oa]|ti[oa]|sobrin[oa]|niet[oa]|abuel[oa]|bebe)"
)
_SOMEBODY = re.compile(
    rf"\b(?:{_KIN}s?|neighbou?r|co ?worker|boss|ex|bf|gf|bro|sis|homie|buddy|bestie|dude|guy|man|woman|girl|boy|someone"
    r"|somebody|people|another|other|vecin[oa]|companer[oa]|jef[ea]|cuate|compa|carnal|chic[oa]|muchach[oa]|senora?"
    r"|alguien|otr[oa])\b"
)
_DIED = re.compile(
    rf"\b(?:{_KIN}|he|she)\b(?: (?!(?:{_KIN}|he|she)\b)\w+){{0,3}}? ?\b(?:died|passed (?:away|on))\b"
    rf"|\b(?:we lost|i lost|buried|funeral (?:of|for)) (?:my|our|his|her|the) {_KIN}\b"
    rf"|\b(?:murio|fallecio|perdi a|enterramos a|enterre a)\b(?: \w+){{0,2}}? ?{_KIN}\b"
    rf"|\b{_KIN}\b(?: \w+){{0,3}}? ?(?:murio|fallecio)\b"
)
_NOT_DEAD = re.compile(
    r"\b(?:almost|nearly|could have|couldve|should have|shouldve|will|gonna|going to|might|may|if|not|didnt|casi"
    r"|hubiera|puede|va a|si se|no)\b(?: \w+){0,4}? (?:die[sd]?|dead|passed|mor\w+|muer\w+|murio|fallec\w+)\b"
    r"|\b(?:wish|hope|want|dream\w*|instead|to me|thought|think|ojala|quisiera|en vez|para mi|sone|creo|pense|parece)\b"
)
_TODAY = re.compile(
    r"\b(?:now|just|right now|rn|tonight|today|help|floor|breath\w*|911|ahora|ahorita|acaba|hoy|ayuda|piso|respira)\b"
)
_USES = re.compile(r"\b(?:uses|using|(?:is|hes|shes|back) on|usa|usando|anda|consume)\b")
"""What is told of a living one, named or not, after the death."""
_HE = re.compile(
    r"\b(?:he|him|hes|brother|son|dad|father|husband|boyfriend|uncle|nephew|hermano|hijo|papa|padre|esposo|marido|amigo"
    r"|novio|primo|tio|sobrino|nieto|abuelo)\b"
)
_SHE = re.compile(
    r"\b(?:she|her|shes|sister|daughter|mom|mother|wife|girlfriend|aunt|niece|ella|hermana|hija|mama|madre|esposa|amiga"
    r"|novia|prima|tia|sobrina|nieta|abuela)\b"
)

_WHO = rf"(?:he|she|(?:el|ella)|(?:my|mi) {_KIN})"
_ON = (
    r"(?: (?:on|from|de|por|con) (?:fentanyl|fent|heroin|pills|oxys?|percs?|coke|meth|xanax|drugs|fentanilo|heroina"
    r"|pastillas|cocaina|drogas))?"
)
_HOW = (
    rf"(?:{_WHO} (?:od|ods|odd|oded|overdosed|had an (?:overdose|od)){_ON}|(?:it|that) was (?:an )?(?:overdose|od){_ON}"
    rf"|(?:{_WHO} )?(?:tuvo|fue)(?: de| por)?(?: una)? sobredosis{_ON})"
)
_FOUND = (
    r"(?:(?:i|we|they) found (?:him|her)|i was the one (?:who|that) found (?:him|her)|i (?:wasnt|was not) there|"
    r"(?:yo )?l[oa] encontre(?: yo)?|l[oa] encontraron|yo no estaba)"
)
_TOLD = re.compile(rf"(?:(?:yeah|yes|look|so|well|si|pues|bueno|mire) )*{_HOW}(?: (?:(?:and|y) )?{_FOUND})?")


def mourned(text: str, alone: Screening, before: Sequence[str]) -> Screening | None:
    """Return what `text` is after a death told in `before` (newest last), or None where it is as grave as it sounds."""
    if alone.tier is not Tier.T0 or alone.kind is not Kind.OVERDOSE or "?" in text:
        return None
    dead = _dead([bare(past) for past in before[-NEAR:]])
    if dead is None or not _TOLD.fullmatch(words := _unnamed(text, dead)) or _another(words, dead):
        return None
    return Screening(Tier.T3, Kind.DISTRESS, (RULE,), alone.spans, alone.language)


def _unnamed(text: str, dead: str) -> str:
    """Return the bare words of `text` without a name of the dead that stands between two stops: "he od'd. Danny."."""
    parts = [bare(part) for part in re.split(r"[.,;!…\n]+", text)]
    return " ".join(part for part in parts if part and part not in dead.split())


def _dead(said: Sequence[str]) -> str | None:
    """Return the words that tell of the last death in `said`, or None where it is of now, or not the last told of."""
    for at in reversed(range(len(said))):
        found = list(_DIED.finditer(said[at]))
        if not found:
            continue
        after = " ".join((said[at][found[-1].end() :], *said[at + 1 :]))
        alive = _SOMEBODY.search(after) or _USES.search(after) or _TODAY.search(" ".join(said[at:]))
        return None if alive or _NOT_DEAD.search(said[at]) else found[-1][0]
    return None


def _another(words: str, dead: str) -> bool:
    """Whether words are of somebody else than the dead: another of the family, or she where he died."""
    if not set(re.findall(rf"\b{_KIN}\b", words)) <= set(re.findall(rf"\b{_KIN}\b", dead)):
        return True
    he, she = (of.search(dead) is not None for of in (_HE, _SHE))
    return bool((_SHE.search(words) and he and not she) or (_HE.search(words) and she and not he))
