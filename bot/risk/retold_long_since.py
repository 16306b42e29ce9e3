"""What has been for long, and is the whole message: a chest that hurts for weeks, what was done to a child. Pure.

`bot.risk.retold` reads them. "And now it will not stop": with one word more it is of today.
"""

from __future__ import annotations

_CHEST = (
    r"(?:chest (?:pains?|tightness|pressure)|(?:my |his |her )?chest (?:hurts|hurting|has been hurting|is hurting))"
)
_HAVING = (
    r"(?:(?:i|he|she|we|my \w+) )?(?:(?:am|is|are|has|have|been|had|having|get|gets|getting|feel|some|bad|a|like) )*"
)
_A_WHILE = (
    r"(?:(?:off and on|on and off|that comes and goes|comes and goes|come and go)|(?:for|like)(?: \w+){0,2} "
    r"(?:days?|weeks?|months?)(?: now)?)"
)
_SEEN_FOR_IT = (
    r"(?: (?:is that|do (?:you|yall|i)|can (?:you|i)|should i|would you|what|who|where|how|are you)"
    r"(?: (?:you|yall|i|we|it|that|this|something|someone|people|look|looks|at|see|treat|check|handle|take|take|need|"
    r"a|an|the|my|referral|doctor|nurse|appointment|for|there|here|do|does|is|be|get|with|in|about|open|today|tomorrow|"
    r"cost|insurance|medicaid|much|hours|your|seen|talk|to)){0,10})?"
)
_PECHO = r"(?:(?:me|le|a mi \w+|tengo|tiene|yo) )*(?:(?:duele|dolor de|dolor en el|molesta) (?:el |del )?pecho)"
_RATOS = (
    r"(?:a ratos|que va y viene|va y viene|desde hace(?: \w+){1,2} (?:dias|semanas|meses)|"
    r"hace(?: \w+){1,2} (?:semanas|meses))"
)
_LO_VEN = (
    r"(?: (?:ustedes|lo|la|eso|ven|atienden|revisan|necesito|puedo|tengo|que|ir|con|un|una|doctor|doctora|cita|"
    r"referencia|"
    r"quien|donde|cuanto|cuesta|aqui|ahi|hacer|debo|es|algo|me|pueden|ver|checar|de)){0,10}"
)
_TOUCHED = r"(?:touched|molested|raped|abused|did (?:things|stuff|something) to)"
_SMALL = (
    r"(?:when i was (?:about |like |only |just |a |really |very |so )*"
    r"(?:small|little|young|younger|kid|child|little (?:girl|boy|kid)|"
    r"[4-9])(?: years old)?|as a (?:little |small |young )?(?:kid|child|girl|boy))"
)
_ANY_AGE = r"when i was (?:about |like |only |just )*(?:1[0-5])(?: years old)?"
_GROWN = (
    r"(?: (?:and )?(?:i am (?:now )?(?:1[89]|[2-8]\d)(?: now)?|(?:that|it|this) was (?:over |about |like )*"
    r"(?:\d\d|many|twenty|thirty|forty) years ago|(?:(?:over |about )?(?:\d\d|many) )years ago|decades ago))"
)
_UNTOLD = (
    r"(?: (?:and )?i (?:have )?never (?:said|told|talked about) (?:it|anyone|anybody|a soul|my \w+)| and i want to "
    r"talk about it)?"
)
_BY = r"(?:(?:hi|hello|hey) )?(?:my|a|an|the) (?:\w+ ){1,3}"

_HABIT = r"(?:drinking|beers?|booze|alcohol|wine|vodka|whiskey|weed|meth|coke|crack|dope|using|addiction|drugs?)"
_HABITO = (
    r"(?:cervezas?|caguamas?|tomadera|borracheras?|alcohol|vino|tequila|mezcal|tragos?|bebida|vicio|adiccion|drogas?|"
    r"cristal|piedra|mota|coca)"
)
_WITH_IT = (
    rf"(?: with (?:my |the |this |all |all the |all this )*{_HABIT}|(?: and)? i drink (?:(?:way )?too much|so much|"
    r"a lot|every (?:day|night)|all day))"
)
_CON_ESO = (
    rf"(?: con (?:el |la |las |los |mi |tanta |tanto |esta |este )?{_HABITO}|(?: yo)? (?:tomo|bebo|pisteo|chupo|"
    r"tomando|bebiendo|pisteando) (?:mucho|demasiado|bastante|tanto|diario|todos los dias))"
)
_HELP = r"(?: (?:and )?i (?:want|need) (?:help|to (?:stop|quit)(?: drinking)?))?"
_AYUDA = r"(?: (?:y )?(?:quiero|necesito|busco) (?:ayuda|parar|dejarl[oa]|dejar de (?:tomar|beber)))?"
_NOT_SO = (
    r"i (?:really |just )?(?:do not want to|can not) (?:keep (?:on )?|go on )?(?:living |going |live )?"
    r"(?:on )?like this"
)
_NO_ASI = r"(?:ya )?no (?:quiero|puedo) (?:mas )?seguir asi"
_THE_CUP = (
    rf"(?:years of (?:the )?{_HABIT} (?:and |so )?)?{_NOT_SO}{_WITH_IT}*{_HELP}",
    (
        rf"(?:llevo (?:\w+ )?anos (?:tomando|bebiendo|consumiendo|fumando|en)(?: (?:la |el )?{_HABITO})? (?:y )?)?"
        rf"(?:(?:estoy )?(?:cansad[oa]|hart[oa]) de (?:la |el |tanta |tanto )?{_HABITO} (?:y )?)?"
        rf"{_NO_ASI}{_CON_ESO}*{_AYUDA}"
    ),
    rf"(?:yo )?(?:tomo|bebo|pisteo|chupo) (?:mucho|demasiado|bastante|diario) (?:y )?{_NO_ASI}{_AYUDA}",
)
"""Not to go on so, with the cup that is meant and nothing else."""
_TAKEN_FROM_ME = (
    (
        r"tengo (?:mucho )?miedo (?:de )?(?:que )?(?:me|nos) (?:quiten|quitan|lleven|(?:vayan|van) a quitar) (?:a )?"
        r"(?:(?:mi|mis|los|las|el|la) )?(?:hij|niet|nin|nen)[oa]s?|"
        r"tengo (?:mucho )?miedo (?:de )?(?:que )?(?:me|nos) (?:quiten|quitan|lleven|(?:vayan|van) a quitar) (?:a )?"
        r"(?:(?:mi|mis|los|el|la) )?bebes?"
    ),
)
_TOLD_OF = (
    r"(?: (?:si (?:digo|cuento|hablo|vengo|voy|pido|saben|se enteran|me internan?)"
    rf"|por (?:la |las |el |los |mi |lo de )?{_HABITO}|porque (?:tomo|bebo|uso|fumo|consumo|tomaba|usaba)"
    rf"(?: {_HABITO})?)"
    r"(?: (?:que )?(?:bebo|tomo|uso|fumo|consumo|tomaba|usaba|esto|aqui|ayuda|algo|la verdad|a un \w+))?)?"
)

LONG_SINCE: dict[str, tuple[str, ...]] = {
    "LIKETHIS": _THE_CUP,
    "SODRINKS": _THE_CUP,
    "FEARSTAKEN": tuple(rf"(?:{line}){_TOLD_OF}" for line in _TAKEN_FROM_ME),
    "CHESTFORWEEKS": (
        rf"{_HAVING}{_CHEST} {_A_WHILE}(?: now)?{_SEEN_FOR_IT}",
        rf"{_HAVING}(?:off and on|on and off) {_CHEST}{_SEEN_FOR_IT}",
        rf"{_PECHO} {_RATOS}{_LO_VEN}",
    ),
    "CHILDHOODTOLD": (
        rf"{_BY}{_TOUCHED} me {_SMALL}{_UNTOLD}{_GROWN}?{_UNTOLD}",
        rf"{_BY}{_TOUCHED} me {_ANY_AGE}{_UNTOLD}{_GROWN}{_UNTOLD}",
        rf"i am (?:1[89]|[2-8]\d)(?: now)?(?: and)? {_BY}{_TOUCHED} me (?:{_SMALL}|{_ANY_AGE}){_UNTOLD}",
        rf"i was {_TOUCHED} {_SMALL}{_UNTOLD}{_GROWN}?{_UNTOLD}",
    ),
}
