"""Signs of a dangerous withdrawal after the stopping: "quit drinking tuesday" … "the bugs are worse". Pure.

The stopping is told once, at the start, and nobody says it again when it begins: each sign then stands in a message of
its own, which without the stopping is a bad night. The cues of `bot.risk.cues.withdrawal.signs` hear what stands alone.

So is the plan to stop: "this monday I'm done with it, on my own" says of what only beside the shaking told before it,
and a seizure of another time makes it a matter for a person (T2).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from bot.risk.context import Earlier

RULE = "drying_out"
PLANNED = "stopping_planned"

_WHAT = (
    r"(?:drink\w*|alcohol|booze|beers?|vodka|whiskey|wine|liquor|xanax|xanies|bars|benzos?|klonopin|valium|ativan|"
    r"tomar|beber|pistear|chupar|trago|cerveza|chelas|tequila|rivotril|clona\w*|tafil|alprazolam|pastillas)"
)
_STOPPED = re.compile(
    rf"\b(?:quit|stopped|cut off|ran out of|deje|dejo|dejado|acabaron|acabo|paro|pare)(?: \w+){{0,4}} {_WHAT}\b"
    rf"|\boff (?:of )?(?:(?:my|the|all|his|her) )?{_WHAT}\b|\blast (?:drink|beer|drank|xanax|bar|"
    rf"shot)\b|\bultim[ao] (?:trago|copa|cerveza|vez)\b"
    r"|\bcold turkey\b"
)
_WITHOUT = re.compile(
    rf"\b(?:without|no|sin|not had|havent had|no he)(?: (?:a|any|one|una?|mi|mis|my|drop|drink|gota|of|de)){{0,3}} "
    rf"{_WHAT}\b"
)
_COUNTED = re.compile(
    r"\b(?:days?|hours?|hrs|weeks?|dias?|horas?|semanas?|(?:since|desde) (?!(?:i|the|my|el|la|que) )\w+|"
    r"(?:since|desde) el \w+)\b"
)
"""A cup or pills that are not there tell of a stopping only where the days are counted."""
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
_MAYBE_THERE = r"(?:things|people|stuff|cosas|gente)"
_SMALL = r"(?:son|daughter|kids?|baby|toddler|puppy|twins|hijo|hija|nino|nina|bebe|perro)"
_CRAWLERS = r"(?:bugs?|spiders?|ants|snakes|rats|bichos|animalitos|aranas|hormigas|viboras|sombras|shadows)"
_GRAVE = re.compile(
    rf"\b{_CRAWLERS}\b(?: \w+){{0,4}} (?:worse|back|everywhere|crawl\w*|on|there|again|all over|peor\w*|otra vez|"
    rf"en|por|ahi|todos lados)\b"
    rf"|\b(?:see\w*|seein|feel\w*|veo|viendo|siento)(?: \w+){{0,3}} {_CRAWLERS}\b"
    r"|\b(?:hear\w*|oigo|escucho|oyendo)(?: \w+){0,2} (?:voices|voces)\b"
    rf"|\b(?:see|sees|seein\w?|hear|hears|hearin\w?|veo|viendo|oigo|oyendo|escucho)(?: \w+)? {_MAYBE_THERE}\b"
    r"(?:$| (?:again|everywhere|crawl\w*|otra vez|raras)\b|(?: \w+){0,6} (?:not|isnt|arent|aint|wasnt|werent|nobody|"
    r"no one|no|nadie) (?:\w+ )?(?:there|real|here|else|sees?|hears?|hay|estan?|existen?|ve|oye)\b"
    r"|(?: \w+){0,2} (?:in|on|en|por) (?:the|my|el|la|mi|las) (?:corners?|walls?|ceiling|dark|room|bedroom|closet|"
    r"cuarto|pared\w*|techo|esquina|rincon|oscuro)\b)"
    r"|\b(?:bit|bitten|mordi)(?: \w+){0,3} (?:to?u?n?g[ue]*e?|tounge|lip|lengua|labio)\b"
    r"|\b(?:pissed|peed|wet) (?:myself|the bed|my (?:pants|bed))\b|\bme (?:orine|mee)\b"
    r"|\b(?:went|gone|keep going|quede|quedo) (?:\w+ ){0,2}(?:blank|en blanco)"
    r"(?:$| (?:again|for a|otra vez|un rato|y no)\b)|\bblanked out(?: again)?$"
    r"|\b(?:woke|came|desperte|amaneci)(?: \w+){0,4} (?:floor|ground|piso|suelo)\b"
    r"|\b(?:dont|do not|cant tell) (?:even |really )?(?:know )?(?:where i am(?! (?:going|supposed|meant|at|on|in|with|"
    r"headed|to|gonna)\b)|what day (?:it|this) is(?! (?:for|on|of|at|with)\b)|what day is it(?! (?:for|on|of)\b))"
    r"|\bno se (?:ni )?(?:en )?(?:donde estoy(?! (?:parad|en|con)\w*)|que dia (?:es|vivo)(?: hoy)?(?! "
    r"(?:la|mi|el|su|lo|"
    r"buen|mejor|de)\b))"
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
    rf"\b(?:not|never|isnt|arent|havent|didnt|wont|stopped|no more|nomore|quit) (?:\w+ )?(?:shak|jerk|twitch|see|hear|"
    r"trembl|sweat)|\b(?:what if|will i|would i|can i|might|"
    r"ya no (?:me|veo|oigo|siento)|no (?:me )?(?:tiembl|veo|oigo|he visto)|"
    r"movie|show|dog|cat|puppy|perro|gato|pelicula|laugh\w*|risa|restaurant|zoo|landlord|exterminator|fumigar)\b"
    rf"|\b{_SMALL} (?:\w+ ){{0,2}}(?:wet|peed|pissed|bit|se orino|se mordio)\b"
)
"""What denies the sign, lays it to an animal or a child, or asks whether it will come."""
_THEN = re.compile(r"\b(?:last time|the other time|used to|when i was|la (?:ultima|otra) vez|antes me)\b")
_TODAY = re.compile(r"\b(?:now|tonight|today|again|ahora|ahorita|hoy|otra vez)\b")
"""Another time; where the message goes on to today, that other time takes nothing back."""
_FOR_A_REASON = re.compile(
    r"\b(?:shak\w*|trembl\w*|racing|pounding|crazy)(?: (?:so|really|real|bad|hard|much|my leg\w?))* (?:about|over|"
    r"(?:with|from|out of) (?:anger|rage|joy|excite\w*|laugh\w*|nerves|cold))\b"
    r"|\b(?:a|my|its a|un|una) (?:nervous )?habit\b|\bcostumbre\b|\bin public\b|\ben publico\b"
    r"|\bde (?:la )?(?:alegria|emocion|felicidad|coraje|enojo|rabia|frio por|risa)\b"
    r"|\b(?:too much|from|por el|del|mucho) (?:the )?(?:coffee|caffeine|cafe|gym|workout|gimnasio|ejercicio)\b"
)
"""What shakes a hand or speeds a heart, and is no withdrawal."""
_ANOTHERS = re.compile(
    r"\b(?:he|she|they|my \w+|el|ella|mi \w+) (?:\w+ ){0,2}(?:quit|stopped|dejo|(?:is|been) off|ran out)\b"
)
_OWN = re.compile(r"\b(?:my (?:heart|hands?|arms?|legs?|body)|im shaking|im trembling|me tiembla\w*|mi corazon)\b")
"""A stopping of somebody else's, and a sign of one's own: the two are not of one body."""


_HEARD_ONE = re.compile(
    r"\b(?:heard|hear|hearing|oi|oigo|escuche|escucho)(?: \w+){0,4}? (?:dogs?|cats?|puppy|perr[oa]s?|gat[oa]s?)\b"
)
"""An animal that is heard: it may be dead, and it is not what shakes."""
_SOON = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy)"
)
_ALONE = (
    r"(?:on my own|by myself|alone|cold turkey|all at once|no help|yo sol[oa]|por mi cuenta|de una vez|de golpe"
    r"|sin ayuda|a puro valor)"
)
_STOPS_IT = r"(?:quit\w*|stop it|stopping|done with it|dejarlo|dejarla|lo dejo|la dejo|lo voy a dejar|la voy a dejar)"
_PLAN = re.compile(
    rf"\b{_STOPS_IT}\b(?: \w+){{0,6}}? {_ALONE}\b|\b{_ALONE}\b(?: \w+){{0,6}}? {_STOPS_IT}\b"
    rf"|\b{_SOON} (?:\w+ ){{0,3}}?{_STOPS_IT}\b"
)
_NO_PLAN = re.compile(
    r"\b(?:not|never|dont|wont|cant|no) (?:\w+ ){0,3}(?:quit\w*|stop\w*|dejarlo|dejo)\b"
    r"|\b(?:job|work|school|smoking|class|trabajo|escuela|jale|fumar|marido|esposo|novi[oa])\b"
)
_FIT = re.compile(r"\b(?:seiz\w+|convuls\w+|ataques?|dts|tremens)\b")


def stopping_told_on(text: str, alone: Screening, earlier: tuple[Earlier, ...]) -> Screening | None:
    """Return the withdrawal that a plan to stop, told in `text` or before it, may bring by what else was told; or None.

    `alone` is what `text` is by itself. The plan says of what only beside a withdrawal; with a seizure of another time
    beside it, a person should hear of it.
    """
    told = [past for past in earlier if past.kind is Kind.WITHDRAWAL and past.tier <= Tier.T3]
    plans = _planned(bare(text))
    if not (plans and told) and not (alone.kind is Kind.WITHDRAWAL and any(_planned(past.words) for past in earlier)):
        return None
    fits = any(_FIT.search(words) for words in (bare(text), *(past.words for past in told)))
    return Screening(Tier.T2 if fits else Tier.T3, Kind.WITHDRAWAL, (PLANNED,), ((0, len(text)),))


def _planned(words: str) -> bool:
    return _PLAN.search(words) is not None and _NO_PLAN.search(words) is None


def withdrawal_told_on(text: str, earlier: tuple[Earlier, ...]) -> Screening | None:
    """Return the dangerous withdrawal that `text`, a sign and no word of stopping, tells of after `earlier`, or None.

    A mind that sees or a seizure counts after any word of a withdrawal; shaking and a racing heart only where the
    stopping was told of these days.
    """
    words = bare(text)
    grave = _GRAVE.search(words)
    if not grave and (not _SHAKING.search(words) or _FOR_A_REASON.search(words)):
        return None  # most messages end here
    if _NOT_NOW.search(_HEARD_ONE.sub("", words)) or (_THEN.search(words) and not _TODAY.search(words)):
        return None
    lately = any(_stopped_lately(past, own=bool(_OWN.search(words))) for past in earlier)
    known = grave and any(past.kind is Kind.WITHDRAWAL and past.tier <= Tier.T3 for past in earlier)
    return Screening(Tier.T0, Kind.WITHDRAWAL, (RULE,), ((0, len(text)),)) if lately or known else None


def _stopped_lately(past: Earlier, *, own: bool) -> bool:
    if past.kind is Kind.WITHDRAWAL and past.tier <= Tier.T2:
        return True
    words = past.words
    if _LONG_AGO.search(words) or (own and _ANOTHERS.search(words)):
        return False
    stopped = _STOPPED.search(words) and _LATELY.search(words)
    return bool(stopped or (_WITHOUT.search(words) and _COUNTED.search(words)))
