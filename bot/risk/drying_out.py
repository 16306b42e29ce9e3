"""Signs of a dangerous withdrawal after the stopping: "quit drinking tuesday" … "the bugs are worse". Pure.

The stopping is told once, at the start, and nobody says it again when it begins: each sign then stands in a message of
its own, which without the stopping is a bad night. The cues of `bot.risk.cues.drying_out` hear what stands alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from bot.risk.context import Earlier

RULE = "drying_out"

_WHAT = (
    r"(?:drink\w*|alcohol|booze|beers?|vodka|whiskey|wine|liquor|xanax|xanies|bars|benzos?|klonopin|valium|ativan|"
    r"tomar|beber|pistear|chupar|trago|cerveza|chelas|tequila|rivotril|clona\w*|tafil|alprazolam|pastillas)"
)
_STOPPED = re.compile(
    rf"\b(?:quit|stopped|off|without|no|cut off|ran out of|deje|dejo|dejado|sin|acabaron|acabo|paro|pare)"
    rf"(?: \w+){{0,4}} {_WHAT}\b|\blast (?:drink|beer|drank|xanax|bar|shot)\b|\bultim[ao] (?:trago|copa|cerveza|vez)\b"
    r"|\bcold turkey\b"
)
_LATELY = re.compile(
    r"\b(?:yesterday|today|tonight|this morning|last (?:night|week|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)|"
    r"mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sunday|weekend|"
    r"days?|nights?|hours?|hrs|week|ayer|anteayer|antier|anoche|hoy|dias?|noches?|horas?|semana|lunes|martes|miercoles|"
    r"jueves|viernes|sabado|domingo)\b"
)
_LONG_AGO = re.compile(
    r"\b(?:years? (?:ago|sober|clean|now|back)|months? (?:ago|sober|clean|back)|hace (?:\w+ )?(?:anos?|meses)|"
    r"(?:anos|meses) (?:sobri[oa]|limpi[oa]|sin))\b"
)
_CRAWLERS = r"(?:bugs?|spiders?|ants|snakes|rats|bichos|animalitos|aranas|hormigas|viboras|sombras|shadows)"
_GRAVE = re.compile(
    rf"\b{_CRAWLERS}\b(?: \w+){{0,4}} (?:worse|back|everywhere|crawl\w*|on|there|again|all over|peor\w*|otra vez|"
    rf"en|por|ahi|todos lados)\b"
    rf"|\b(?:see\w*|seein|feel\w*|veo|viendo|siento)(?: \w+){{0,3}} {_CRAWLERS}\b"
    r"|\b(?:see\w*|seein|hear\w*|veo|oigo|escucho)(?: \w+){0,2} (?:things|people|voices|stuff|cosas|gente|voces)\b"
    r"|\b(?:bit|bitten|mordi)(?: \w+){0,3} (?:to?u?n?g[ue]*e?|tounge|lip|lengua|labio)\b"
    r"|\b(?:pissed|peed|wet) (?:myself|the bed|my (?:pants|bed))\b|\bme (?:orine|mee)\b"
    r"|\b(?:went|go|going|blanked|gone|quede|quedo) (?:\w+ ){0,2}(?:blank|en blanco)\b|\bblanked out\b"
    r"|\b(?:woke|came|desperte|amaneci)(?: \w+){0,4} (?:floor|ground|piso|suelo)\b"
    r"|\b(?:dont|do not|no) (?:know|se) (?:where i am|what day|que dia|donde estoy)\b"
)
"""What is no plain shaking: a mind that sees, or a seizure nobody saw."""
_SHAKING = re.compile(
    r"\b(?:hands?|arms?|legs?|body|whole body|im|i am|cant stop)(?: \w+){0,3} (?:shak\w+|jerk\w+|twitch\w+|trembl\w+)\b"
    r"|\b(?:shak\w+|jerk\w+|trembl\w+) (?:so|real|really|all|bad|hard|like)\b"
    r"|\b(?:me |se me )?(?:tiembla\w*|tiemblo|temblando|sacud\w+|brincan)\b(?: \w+){0,4}"
    r"|\bheart(?: \w+){0,2} (?:goin|going|racing|pounding|crazy|skip\w*|jumping|flutter\w*)\b"
    r"|\b(?:sweat\w*|sudando|sudo) (?:through|thru|buckets|a mares|frio|mucho)\b"
    r"|\bcorazon(?: \w+){0,3} (?:salir|acelerad\w+|brinc\w+|disparad\w+)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:not|never|isnt|arent|havent|didnt|wont|stopped|no more|nomore|quit) (?:\w+ )?(?:shak|jerk|twitch|see|hear|"
    r"trembl|sweat)|\b(?:last time|the other time|used to|when i was|what if|will i|would i|can i|might|"
    r"la (?:ultima|otra) vez|antes me|ya no (?:me|veo|oigo|siento)|no (?:me )?(?:tiembl|veo|oigo|he visto)|"
    r"movie|show|dog|cat|perro|gato|pelicula)\b"
)
"""What denies the sign, puts it in another time, or asks whether it will come."""


def withdrawal_told_on(text: str, earlier: tuple[Earlier, ...]) -> Screening | None:
    """Return the dangerous withdrawal that `text`, a sign and no word of stopping, tells of after `earlier`, or None.

    A mind that sees or a seizure counts after any word of a withdrawal; shaking and a racing heart only where the
    stopping was told of these days.
    """
    words = bare(text)
    if _NOT_NOW.search(words):
        return None
    grave = _GRAVE.search(words)
    if not grave and not _SHAKING.search(words):
        return None
    lately = any(_stopped_lately(past) for past in earlier)
    known = grave and any(past.kind is Kind.WITHDRAWAL and past.tier <= Tier.T3 for past in earlier)
    return Screening(Tier.T0, Kind.WITHDRAWAL, (RULE,), ((0, len(text)),)) if lately or known else None


def _stopped_lately(past: Earlier) -> bool:
    if past.kind is Kind.WITHDRAWAL and past.tier <= Tier.T2:
        return True
    words = bare(past.text)
    return bool(_STOPPED.search(words) and _LATELY.search(words)) and not _LONG_AGO.search(words)
