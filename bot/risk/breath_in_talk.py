"""Breath told on in a talk that has heard an overdose: "its slow with long gaps and a sort of gurgle".

"Its" is the breath of the message before, so no cue hears it alone. Slow breath, long gaps, a gurgle, and a deep snore
after opioids are its danger signs (the overdose card; docs/crisis-protocol.md). Pure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.risk.context import Earlier

_BREATH = re.compile(r"\b(?:breath\w*|chest|respir\w+|aliento)\b")
_OF_ANOTHER = re.compile(
    r"\b(?:he|she|hes|shes|him|her|his|they|theyre|their|them|someone|"
    r"my (?:husband|wife|son|daughter|mom|dad|brother|sister|friend|"
    r"roommate|boyfriend|girlfriend|partner|kid|baby|cousin|uncle|aunt|nephew|niece)|"
    r"ella|respira|esta respirando|no (?:despierta|reacciona|responde)|se le|"
    r"mi (?:espos[oa]|marido|mujer|hij[oa]|mama|papa|herman[oa]|amig[oa]|novi[oa]|pareja|bebe|prim[oa]|ti[oa]|"
    r"sobrin[oa]|suegr[oa]|abuel[oa]))\b"
)
_NUMBER = (
    r"(?:\d+|a few|several|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|cinco|seis|siete|ocho|nueve|diez|"
    r"doce|quince|veinte|treinta|unos|varios)"
)
_SOUND = re.compile(
    r"\b(?:gurgl\w+|gargl\w+|rattl(?:e|es|ing|y)|gasp(?:s|ing)?|choking (?:sound|noise)\w*|bubbl(?:es|ing)|"
    r"gorgote\w*|gorgore\w*|gargarismo\w*|"
    r"gargare\w*|burbuj\w+|borbote\w*|estertor\w*|jadea\w*|boquea\w*)\b"
)
_GAP = re.compile(
    r"\b(?:(?:long|big|huge|weird|scary) (?:\w+ )?(?:gaps?|pauses?|breaks?|spaces?|stops?)|"
    r"(?:gaps?|pauses?) (?:in )?between|"
    rf"(?:only |just |like |about |maybe |once )*every {_NUMBER} (?:secs?|seconds?)|"
    rf"{_NUMBER} (?:secs?|seconds?) (?:apart|between|in between)|{_NUMBER} (?:breaths?|times) (?:a|per) min\w*|"
    r"(?:it )?(?:stops|stopped|pauses) (?:for a (?:while|bit|sec|second)|and (?:then )?(?:starts|comes back))|"
    r"(?:pausas?|huecos?|ratos?|espacios?) (?:\w+ )?(?:larg[oa]s?|grandes?)|largas pausas|"
    rf"(?:solo |como )*cada {_NUMBER} segundos|{_NUMBER} (?:veces|respiraciones) por minuto|"
    r"se (?:para|detiene|corta) (?:un rato )?y (?:luego )?(?:vuelve|sigue|empieza)|tarda (?:mucho|rato|tanto))\b"
)
_SLOW = re.compile(
    r"\b(?:slow|slower|slowly|slowed|shallow\w*|faint|weak|barely|hardly|irregular|uneven|noisy|loud|raspy|"
    r"lent[oa]|despacio|despacito|debil|apenas|superficial|poquit[oa]|irregular|ruidos[oa]|rar[oa]|bajit[oa])\b"
)
_LEAD = (
    r"(?:its|it|is|ok|okay|and|but|yes|yeah|no|so|very|really|super|kinda|kind|of|still|just|more|getting|a|bit|sort|"
    r"sounds?|seems?|like|breathing|now|es|esta|muy|si|y|pero|mas|como|se|oye|suena|sigue|bien|medio|cada|vez|ahora)"
)
_SLOW_IT_IS = re.compile(rf"(?:{_LEAD} )*{_SLOW.pattern}")
"""Said of nothing else: "the page is slow" is none."""
_SNORE = re.compile(r"\b(?:snor\w+|ronc\w+|ronqu\w+)\b")
_NOT_SO = re.compile(
    r"\b(?:(?:no|not|isnt|never|without|no more|stopped|stops|quit|doesnt|dont|nothing) (?:\w+ )?"
    r"(?:gurgl|gargl|rattl|gasp|snor|slow|shallow|gaps?|pauses?|long|weak)\w*|"
    r"(?:ya )?(?:no|sin|dejo de|nunca) (?:\w+ )?(?:gorgot|gargar|jade|ronc|ronqu|lent|pausa|rar)\w*|"
    r"(?:if|when) (?:he|she|it|they|i)s? (?:starts?|gets?|begins?|hear|gurgl\w+|snor\w+|sounds?)|"
    r"si (?:empieza|se pone|llega a|oigo|escucho))\b"
)
"""What says that it is not so, or asks what to look for: "call if it gets slow"."""
_WELL = re.compile(
    r"\b(?:better|normal|fine|good|ok|okay|awake|talking|sitting up|mejor|bien|despiert[oa]|hablando|"
    r"calmer|calm|heart|corazon)\b"
)
_WORDS = 25

RULE, SNORES = "breath_in_talk", "snore_after_opioids"


def breath_told_on(text: str, earlier: Sequence[Earlier]) -> Screening | None:
    """Return the emergency that `text` makes of a breath that failed before it (newest last), or None.

    Of one who panics it says nothing: there "slower now" is good. A snore called normal after an overdose is T1.
    """
    words = bare(text)
    grave = [past for past in earlier if past.tier <= Tier.T2 and past.kind in (Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY)]
    if not grave or len(words.split()) > _WORDS:
        return None
    before = [past.words for past in grave]
    drugged = any(past.kind is Kind.OVERDOSE for past in grave)
    of_another = "él" in text.casefold().split() or any(_OF_ANOTHER.search(said) for said in (*before, words))
    if not (drugged or of_another) or _NOT_SO.search(words):
        return None
    kind = Kind.OVERDOSE if drugged else Kind.MEDICAL_EMERGENCY
    of_breath = any(_BREATH.search(said) for said in (words, *(past.words for past in earlier[-2:])))
    if _SOUND.search(words) or (of_breath and _GAP.search(words)) or (of_breath and _slow(words)):
        return Screening(Tier.T0, kind, (RULE,), ((0, len(text)),))
    if drugged and _SNORE.search(words):
        return Screening(Tier.T1, kind, (SNORES,), ((0, len(text)),))
    return None


def _slow(words: str) -> bool:
    """Whether it is the breath that is called slow, and nothing in the message says that it is well."""
    said = _SLOW.search(words) if _BREATH.search(words) else _SLOW_IT_IS.match(words)
    return said is not None and _WELL.search(words) is None
