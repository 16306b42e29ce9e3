"""Whether somebody tells of a blow, of being kept in, or of a body that hurts or bleeds. Pure functions, without Rasa.

"Ayer me empujó", "the baby barely moves": no answer to who is near or what to leave alone, and nothing to be cheerful
about. Whether it is a danger now is the screen's to say (bot/risk); here it is only heard for what it is. In small
letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_WHO = (
    r"(?:he|she|they|(?:my|the) (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|man|dad|father|stepdad|mom"
    r"|mother|brother|uncle|son|roommate)|\w+ (?=(?:slapped|punched|choked|shoved) me\b))"
)
_OFTEN = r"(?:(?:just|always|also|even|got mad and|once|then|has|had|keeps|will|sometimes) )*"
_STRIKES = (
    r"(?:push(?:ed|es)?|shov(?:ed|es)|slap(?:ped|s)?|punch(?:ed|es)?|kick(?:ed|s)|hits?|chok(?:ed|es)|beats?"
    r"|grabb(?:ed|s)"
    r"|drag(?:ged|s)|threw|throws|slamm(?:ed|s)|hitting|pushing|slapping|shoving|choking|beating|grabbing|grabs)"
)
_BLOWS = (
    rf"\b{_WHO} {_OFTEN}{_STRIKES} (?:me|my (?:arm|hair|neck|throat|face|head)|me (?:against|into|down|by)\b)"
    r"(?! (?:to (?:be|do|go|get|try|keep|quit|stop|church|meetings?)|off|that|at (?!home|work|night)|up (?:at|for|on)\b"
    r"|an? (?:coffee|towel|drink|party|bone|water|chair|seat|plate|snack)\b|in(?:to)? (?:jail|prison|rehab)\b"
    r"|out(?=\W*$)|with the bills?\b))"
    r"|\bme (?:e[mn]puj(?:o|a|aron|aba)|jalone(?:a|o|aba)|avent(?:o|aron)"
    r"|avienta(?! (?:la|el|una?) (?:pelota|balon)\b)|cachete(?:a|o|aba|ar|aron|e)"
    r"|abofete(?:a|o|aron)|golpe(?:a|o|aba|aron)|pate(?:a|o|aron)|ahorc(?:a|o|aba)|estrell(?:a|o) contra"
    r"|dio (?:una cachetada|un golpe|de golpes|cachetadas)|ha (?:golpeado|pegado|empujado)|dej[ea] de (?:pegar|golpear"
    r"|cachetear|empujar))\b(?! (?:a (?:\w+r|que)|(?:duro |fuerte |mucho )?(?:la|el) (?:vida|tristeza|noticia|realidad"
    r"|sol|calor|corazon))\b)"
    r"|\bme peg(?:a|o|aba|aron)\b(?! (?:duro |fuerte |mucho |bien )*(?:el|la|los|las|un|una|al?|con) \w)"
)
_KEPT_IN = (
    r"\b(?:lock(?:s|ed) me (?:in|up|inside)|(?:took|takes|hid|hides) my (?:car )?keys|(?:won'?t|wont|doesn'?t|will not)"
    r" let me (?:leave|out)(?! (?:a|my|the|you|him|her|this|me|early)\b)"
    r"|me (?:dejo|deja|tiene|tuvo) encerrad[oa]|me (?:encerro|encierra)|se (?:me )?llev[ao] (?:las|mis) llaves"
    r"|(?:me quito|me quita|me escondio|me esconde) las llaves"
    r"|(?:no|que) me deja?e? salir(?! (?:adelante|con|a|al|en|los?|las?|de (?:fiesta|noche|compras|viaje|la cama))\b))"
)
_BABY = r"(?:(?:the|my|our|el|la|mi|al|a mi|nuestr[oa]) (?:baby|bebe|bebita?))"
_STILL = (
    rf"\b{_BABY}(?: \w+){{0,2}} (?:no (?:se (?:ha )?(?:mueve|movio|movido|mueva|movia)|patea)|(?:is ?n[o']?t"
    r"|has ?n[o']?t|stopped|barely|hardly|is barely|won'?t|not) (?:\w+ )?(?:mov\w+\b(?! (?:to|into|on|out|in)\b)"
    r"|kick\w*))"
    rf"|\bno siento (?:que )?{_BABY}(?: (?:moverse|que se mueva|se mueva))"
    rf"|\bno siento (?=a)(?:{_BABY})|\b(?:can'?t|cant|don'?t|dont) feel {_BABY}(?: mov\w+)?"
)
_BLEEDS = (
    r"\b(?:(?:i'?m|im|i am|been|started|still) (?:still )?bleeding(?! (?:heart|money|edge)\b)"
    r"|(?:estoy|ando|sigo|empece a) sangra(?:ndo|r)"
    r"|(?:me sale|tengo|hay|eche) (?:(?:un )?(?:poco|poquito) de |algo de |mucha )?sangre"
    r"(?! (?:tipo|fria|de|caliente|latina|azul|nueva|en mi familia)\b)|(?:spotting|blood) (?:when|and|since"
    r"|down there)|coughing (?:up )?blood)\b"
)
_WHERE_EN = (
    r"(?:stomach|belly|tummy|chest|head|side|back|ribs?|arm|leg|hand|jaw|neck|eye|face|ear|tooth|teeth|kidneys?|liver)"
)
_WHERE_ES = (
    r"(?:panza|estomago|barriga|vientre|pecho|cabeza|espalda|costado|costillas?|brazos?|piernas?|manos?|cuello|cara"
    r"|ojos?|oidos?|muelas?|rinon(?:es)?|higado|cintura|pies?|rodillas?|cuerpo)"
)
_ACHES = (
    rf"\bmy (?:\w+ )?{_WHERE_EN} (?:really |still |so |also |is |has been )*(?:hurts?|hurting|aches?|aching"
    r"|is killing me)"
    rf"|\b(?:a |bad |sharp |so much )*pain in my (?:\w+ )?{_WHERE_EN}"
    rf"|\bme (?:duelen?|esta doliendo|dolia) (?:mucho |bastante |bien |re |feo )*(?:el|la|los|las|mis?) {_WHERE_ES}"
    rf"|\b(?:dolor|dolores) (?:muy |bien )?(?:fuertes? |feos? )?(?:de|en) (?:el |la |los |las |mi )?{_WHERE_ES}"
)
_HURTS = re.compile(f"{_BLOWS}|{_KEPT_IN}|{_STILL}|{_BLEEDS}")
_IN_PAIN = re.compile(_ACHES)
_DENIED = re.compile(
    r"\b(?:never|nunca|jamas|no|didn'?t|doesn'?t|hasn'?t|don'?t|not)(?: (?:he|she|el|ella|ever|ha|yo))? *$"
)
"""What stands right before a blow that was none."""


def tells_of_hurt(text: str) -> bool:
    """Return whether a message tells of a blow, of being kept in, of bleeding, or of a baby who does not move."""
    plain = folded(text)
    return any(not _DENIED.search(plain[: found.start()].rstrip() + " ") for found in _HURTS.finditer(plain))


def tells_of_pain(text: str) -> bool:
    """Return whether a message tells of pain, and where: "me duele la panza"."""
    return _IN_PAIN.search(folded(text)) is not None


_WANTS = (
    r"\b(?:quiero|quisiera|gustaria|ojala|necesito|want|wanna|wish|hope|need|like to|que (?:ya )?(?:no|me dej[ea]|deje)"
    r"|(?:to|him to|he) stop|stops?|dejar de|deje de|sin que|without)\b"
)
_STAYS = {
    "helped": (
        r"\b(?:help\w*|ayud\w+|calm\w+|sirv\w+|left|me (?:fui|voy|sali)|call\w*|llam\w+|rez\w+|pray\w*|nothing|nada)\b"
    ),
    "supports": (
        r"\b(?:help\w*|ayud\w+|apoy\w+|cuento|count on|there for me|with me|conmigo|me (?:voy|fui) (?:con|a)|trust"
        r"|confi\w+"
        r"|nobody|no ?one|nadie|alone|sol[oa])\b"
    ),
    "goal": _WANTS,
    "first_step": _WANTS,
    "avoid": (
        r"^(?:(?:pues|well|no|si|yes) )*(?:que|lo (?:de|que)|de|about|that|how|when|cuando|the (?:time|part|night"
        r"|day))\b"
        r"|\b(?:talk\w*|bring|mention\w*|ask\w*|topic|about|hablar?|hablen|hablemos|toquen?|mencion\w+|pregunt\w+|tema"
        r"|saquen?|sobre)\b"
    ),
    "for_whom": (
        r"\b(?:for|about|its|it'?s|this is|para|por|es|soy) (?:me|myself|mi|yo)\b|\b(?:it'?s|es|this is|its) (?:for"
        r"|about|por"
        r"|para)\b|\b(?:myself|both|ambos|l[oa]s dos)\b"
    ),
    "preferences": (
        r"\b(?:prefer\w*|prefier\w*|mejor|woman|man|mujer|hombre|somebody|someone|alguien|who|que (?:sea|no))\b"
    ),
}
_ANSWERS_PAIN = frozenset({"for_whom", "first_step"})
"""Questions that a pain may well answer, as why somebody comes."""
_OTHERWISE = {name: re.compile(way) for name, way in _STAYS.items()}
"""What makes words of hurt an answer all the same: what is wanted, who is near, what shall not be spoken of."""


def hurt_told(text: str, question: str | None) -> bool:
    """Return whether a message tells of being hurt or in pain where that was not asked, and answers nothing."""
    stays = _OTHERWISE.get(question or "")
    if stays is None or stays.search(folded(text)):
        return False
    return tells_of_hurt(text) or (question not in _ANSWERS_PAIN and tells_of_pain(text))
