"""Whether a message is an order to this chat to strike out words of danger: "take out the part where it says suicidal".

Such an order quotes; it is no cry by itself. Only a message that is the order and nothing else counts, in words of a
closed list: whatever stands beside it is read as ever, with the order's own words ("take out suicidal, say im gonna do
it tonight"). What is heard as an emergency, "overdose" too, is taken for one only with its time ("in March"); a weapon
only where the order says out of what ("out of what brings me").
"""

from __future__ import annotations

import re

from bot.risk.bare import bare

_LEAD = (
    r"(?:(?:please|pls|ok|okay|fine|alright|hey|wait|oh|no|sorry|actually|also|and|just|can you|can u|"
    r"could you|would you|"
    r"omg|nah|lol|(?:i am|im|i m) (?:totally |really )?(?:safe|fine|ok|okay)|"
    r"i (?:just )?(?:want|need) you to|i said|you can|ay|mejor|(?:ya )?estoy (?:bien|a salvo)|"
    r"(?:solo|nomas) (?:quiero|le pido|te pido) que|dije que|por favor|bueno|oye|oiga|espere|perdon|y|tambien|puede|"
    r"puedes|pueden|podria|quiero ver (?:lo que (?:tienen|tiene|puse|dice)|el resumen)) )*"
)
_ORDER = r"(?:(?:take|leave) out|remove|delete|erase|scratch(?: out)?|strike(?: out)?|cross out|get rid of)"
_ORDEN = (
    r"(?:(?:quit|borr|elimin|sac|tach)(?:a|e|en|ar)(?:le|me|l[oa])?|saque(?:n|me|l[oa])?|omit(?:a|e|ir))"
    r"(?: (?:por favor|ya|tambien))*"
)
_PART = r"(?:(?:the|that|this|my) )?(?:part|bit|line|words?|thing|stuff|sentence|one|joke)s?"
_PARTE = r"(?:(?:la|esa|el|ese|lo|eso) )?(?:parte|linea|palabra|frase|pedazo|oracion|renglon|broma|chiste)"
_LO = rf"(?:{_PARTE}|lo|la|el|eso)"

_LABEL, _ETIQUETA = r"suicid(?:e|al)(?: thoughts)?", r"(?:suicidio|suicidas?|pensamientos suicidas)"
_NAME = (
    rf"(?:{_LABEL}|(?:kill|hurt|harm|cutt?)ing myself|self ?harm(?:ing)?|(?:want(?:ing)? to|wanna) (?:die|kill myself)|"
    r"dying|death|kms)"
)
_THE_WORD = rf"(?:{_LABEL}|kms|kill(?:ing)? myself|self ?harm|hurt(?:ing)? myself)"
_NOMBRE = (
    rf"(?:{_ETIQUETA}|matarme|suicidarme|cortar(?:me)?|morir(?:me)?|querer (?:morir(?:me)?|matarme)|la muerte|"
    r"autolesion(?:es)?|hacerme dano)"
)
_CUTTING = r"(?:the|my|that|this) cutting"
_NO_VIVIR = (
    r"(?:ya )?(?:no (?:quiero|queria|querer|quise)|(?:quiero|queria) no) (?:seguir )?(?:viv(?:ir|iendo)|despertar|"
    r"estar aqui)"
)
_MEANS = r"(?:gun|pistol|rifle|shotgun|knife)s?"
_ARMA = r"(?:la |el |las |los )?(?:arma|pistola|rifle|escopeta|cuchillo)s?"
_SUMMED = (
    r"(?:what brings me(?: here)?|(?:the|my) (?:summary|list|form|notes?|page)|what (?:i|you) (?:told|wrote)(?: you)?)"
)
_SUMADO = r"(?:lo que me trae(?: aqui)?|(?:la|mi) (?:lista|hoja)|el resumen|mi resumen)"
_OUT_OF_THAT = (
    rf"(?:take|leave|cut|keep) (?:the |that )?(?:{_PART} (?:about |of |with )?(?:the |my |a )?)?{_MEANS}"
    rf"(?: (?:part|bit|line|stuff|thing))? out (?:of|from) {_SUMMED}"
)
_DE_AHI = rf"{{orden}} (?:lo|la parte|eso|la linea) (?:de |del |sobre ){_ARMA} (?:de|del|en) {_SUMADO}"
_SAID = (
    rf"(?:{_NAME}|(?:i am |im |i was )?(?:{_LABEL})|i (?:want(?:ed)? to|wanna) (?:die|kill myself|hurt myself)|"
    r"i (?:am|was|im) (?:gonna|going to) kill myself)"
)
_DICHO = (
    rf"(?:{_NOMBRE}|(?:soy|estoy) suicida|(?:me )?(?:quiero|queria) (?:morir(?:me)?|matar(?:me)?)|"
    rf"(?:yo )?(?:no )?me (?:voy|iba|quiero|queria) a? ?matar|me (?:corto|corte|cortaba)|{_NO_VIVIR})"
)
_LO_DICHO = rf"{_LO} (?:(?:de(?:l)? (?:que )?|sobre ){_DICHO}|{_NOMBRE})"
"""Without "de" only what is named: "quita eso. me corto" orders one thing, and tells another."""
_REPORTS = (
    r"(?:(?:where|that|which|when) )?(?:(?:it|i|you|u|that) )?(?:says?|said|saying|wrote|put|told you)(?: that| like)?"
)
_CUENTA = r"(?:(?:donde|en que|que) )?(?:dice[sn]?|dije|puse|pone|escribi|le dije)(?: que)?"
_INSTEAD = (
    r"(?:(?:and )?(?:put|say|write) (?:sad|down|depressed|tired|stressed|anxious|overwhelmed)(?: instead)?|"
    r"(?:y )?(?:pon(?:ga)?|diga) (?:triste|cansad[oa]|deprimid[oa]|estresad[oa]))"
)
_AFTER = (
    r"(?: (?:please|pls|thanks|thank you|too|out|there|in there|por favor|gracias|tambien|de ahi|"
    r"(?:from|of|on|in) (?:it|that|there|(?:the|my) (?:summary|list|form|notes?|page))|"
    r"(?:del resumen|de (?:la lista|la hoja|mi resumen))|"
    r"(?:i didnt|i never) (?:say|said|mean|meant) (?:that|it)|"
    r"(?:thats|its|that is|that was|it was) (?:not (?:true|right|what i (?:said|meant))|wrong|mine|private|"
    r"(?:just )?a joke)|"
    r"(?:eso )?no lo dije(?: yo)?|(?:ya )?no quiero que (?:eso |lo )?(?:llegue|salga|aparezca|quede|se vea|se mande|"
    r"lo (?:vean|lean))|(?:porque )?(?:eso )?se ve (?:feo|mal)|"
    r"(?:all|every bit) of (?:it|that)|everything about (?:it|that)|de lo que me trae(?: aqui)?|"
    r"(?:(?:eso )?(?:era|fue|es) )(?:solo |nomas |nada mas )?un decir(?: nomas)?|"
    rf"(?:yo )?no dije eso|no es (?:cierto|verdad)|{_INSTEAD}))*"
)
_ONLY_STRIKES = re.compile(
    rf"{_LEAD}(?:"
    rf"{_ORDER} (?:(?:the |that )?{_LABEL}|{_PART} (?:about |of |with |on )?(?:(?:me|my) (?:being |having )?)?{_NAME}"
    rf"|(?:{_PART} )?{_REPORTS} (?:about )?{_SAID}|the {_THE_WORD} (?:part|bit|line|word|thing|stuff|joke)"
    rf"|that (?:i am|im|i was) losing my mind)"
    rf"|{_ORDEN} (?:(?:el |la |lo )?{_ETIQUETA}|{_LO_DICHO}(?: y {_LO_DICHO})?"
    rf"|(?:todo )?(?:{_PARTE} |lo |eso )?{_CUENTA} {_DICHO}"
    rf"|{_PARTE} que (?:empieza|comienza|termina) (?:con|en) (?:{_ORDEN} )?(?:{_LO} (?:de(?:l)? (?:que )?)?)?{_DICHO})"
    rf"|{_REPORTS} (?:i self harm|{_SAID}) (?:take|leave|cut) (?:it|that) out"
    rf"|{_ORDER} {_CUTTING}(?: (?:part|bit|line|thing|stuff))?|{_CUTTING}(?: part)? (?:take|leave|cut) (?:it|that) out"
    rf"|{_LO_DICHO} {_ORDEN}"
    rf"|{_OUT_OF_THAT}|{_DE_AHI.format(orden=_ORDEN)}"
    rf"){_AFTER}"
)


_WHEN = (
    r"(?: (?:i|he|she|they|we) had| that (?:happened|was))?(?: (?:from|in|of|last|back in))* (?:the past|the other time"
    r"|last (?:year|month|spring|summer|fall|winter)|(?:year|month|spring|summer|fall|winter)|years ago"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
)
_CUANDO = (
    r"(?: que (?:tuve|tuvo|paso))?(?: (?:de|del|en))* (?:antes|(?:ano|mes|verano) pasado|enero|febrero|marzo|abril|mayo"
    r"|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_OVERDOSE, _SOBREDOSIS = r"(?:the|my|his|her|that) (?:overdose|od)", r"(?:la|mi|su|esa) sobredosis"
_STATE = r"(?:being |was |were |getting )?(?:unconscious|passed out|blacked out)"
_ESTADO = r"(?:(?:que )?(?:estuv\w+|estab\w+|qued\w+) )?(?:inconsciente|inconciente|desmayad[oa])"
_PAST = (
    rf"(?:(?:{_PART} (?:about |of |with )?)?{_OVERDOSE}{_WHEN}|{_PART} (?:about |where )?(?:(?:i|he|she|him|her|me) )?"
    rf"{_STATE}|the (?:unconscious|passed out|blackout) (?:part|bit|line|thing|stuff))"
)
_PASADO = rf"(?:(?:(?:{_PARTE}|lo|eso) (?:de |sobre )?)?{_SOBREDOSIS}{_CUANDO}|(?:{_PARTE}|lo|eso) (?:de )?{_ESTADO})"
_THEN = (
    r"(?:before|in the past|(?:\w+ )?years ago|(?:a )?long (?:time )?ago|back then|in (?:high school|college)|"
    r"as a (?:kid|teen)|when i was \w+)"
)
_ENTONCES = r"(?:antes|en el pasado|hace (?:\w+ )?(?:anos|tiempo)|de (?:joven|nin[oa])|en la (?:prepa|secundaria))"
_HARMED = (
    rf"(?:i (?:used to|had) (?:self harm|cut(?: myself)?|hurt myself)(?: {_THEN})?"
    rf"|i (?:have )?(?:self harmed|cut myself|hurt myself) {_THEN})"
)
_ME_CORTABA = rf"(?:que )?(?:yo )?me (?:cortaba|lastimaba|hacia dano|corte|lastime)(?: {_ENTONCES})"
_ME_CORTABA = rf"(?:{_ME_CORTABA}|(?:que )?(?:yo )?me (?:cortaba|lastimaba|hacia dano))"
_STRIKES_OLD_HARM = re.compile(
    rf"{_LEAD}(?:{_ORDER} (?:{_PART} )?(?:(?:that|where|about how) )?(?:it says )?{_HARMED}"
    rf"|{_ORDEN} (?:{_LO} )?(?:de |donde dice )?{_ME_CORTABA}){_AFTER}"
)
_OLD_HARM = r"(?:self ?harm(?:ing)?|cutting|(?:hurt|harm|cutt)ing myself)"
_BACK = (
    rf"(?:(?:put|add|bring) (?:back )?(?:in )?(?:the |that |my )?(?:{_PART} (?:about |of |with )?)?{_OLD_HARM}"
    r"(?: (?:part|bit|line|thing|stuff))?(?: back)?(?: in)?)"
)
_OTRA_VEZ = (
    rf"(?:(?:pon|ponga|ponle|agrega|agregue)(?: otra vez| de nuevo)? {_LO} (?:de )?(?:{_ME_CORTABA}|cortarme)"
    r"(?: otra vez| de nuevo)?)"
)
_DATED = (
    r"(?: (?:but|and|just|pero|y))*(?: (?:say|says|saying|put|write|with|that|its|it was|that was|was|it is|like|"
    r"about|over|di|diga|pon|ponga|que|fue|era|es|eso))*"
)
_PUTS_BACK = re.compile(rf"{_LEAD}(?:{_BACK}{_DATED} {_THEN}|{_OTRA_VEZ}{_DATED} {_ENTONCES}){_AFTER}")
"""Only with its time: what is put back without it may be of today."""
_DONE_TO_ME = r"(?:that )?(?:he|she|my \w+) (?:hit|hits|choked|strangled|hurt|hurts|beat|beats|slapped|threatened) me"
_ME_HIZO = (
    r"(?:(?:que )?(?:el |ella |mi \w+ )?me (?:ahorc|peg|golpe|estrangul|amenaz)(?:o|a|aba)|"
    r"(?:ahorco|ahorcamiento|golpes?|estrangulamiento))"
)
_LEFT = (
    rf"(?:dejaste|dejo|dejaron|sigue|todavia (?:esta|sale|dice)|quedo) lo del? {_ME_HIZO} "
    r"(?:quit|borr|sac)[ae]l[oa](?: todo)?"
)
_SEEN = (
    r"(?: (?:me da miedo|tengo miedo|it scares me|im scared|i am scared|(?:i )?dont want (?:him|her) to "
    r"(?:see|read|find) (?:it|that)|que (?:el|ella) (?:no )?lo (?:vea|lea)|todo))*"
)
_STRIKES_A_BLOW = re.compile(
    rf"{_LEAD}(?:{_ORDER} (?:(?:{_PART} )?(?:about |where |of )?{_DONE_TO_ME})"
    rf"|{_ORDEN} {_LO} (?:de )?(?:del )?{_ME_HIZO}|{_LEFT}){_AFTER}{_SEEN}"
)
_STRIKES_THE_PAST = re.compile(
    rf"{_LEAD}(?:{_ORDER} {_PAST}|send it without {_PAST}|{_ORDEN} {_PASADO}"
    rf"|(?:mand|envi)(?:a|e|en)l[oa] sin {_PASADO}|{_PASADO} (?:tambien )?{_ORDEN}(?:l[oa])?){_AFTER}"
)
"""An emergency that is named with its month, or a state told with "lo de": it was, and is in the summary."""

_HURTS_NOW = re.compile(r"\bi self harm\b|\bme (?:corto|lastimo|hago dano)\b|\b(?:hurt|harm|cutt?)ing myself\b")
_KEEPS = re.compile(r"[\s¿¡]*(?:por favor )?no (?:(?:me|lo|la|le) )?(?:quit|borr|elimin|sac|saqu|tach|omit)\w*")
"""That it is not to be struck: "no borre lo de matarme", without the pause of "no, bórrelo"."""


_CHAT = {"d": "de", "q": "que", "k": "que", "porfa": "por favor", "porfis": "por favor", "kiero": "quiero",
         "kita": "quita", "kite": "quite"}  # fmt: skip
"""How the small words of such an order are typed in a hurry."""
_QUOTE = re.compile('["“«][^"”»“«]{1,80}["”»]')
_STRIKES_A_QUOTE = re.compile(
    rf"{_LEAD}(?:{_ORDER} (?:{_PART} )?(?:(?:about|where (?:i|it) sa(?:id|ys)|that says) )?xx"
    rf"|{_PART} (?:that|where it) says xx (?:take|leave|cut) (?:it|that) out"
    rf"|{_ORDEN} {_LO} (?:de|que dice|donde dice) xx|{_LO} (?:de|que dice|donde dice) xx {_ORDEN})"
    r"(?: (?:please|too|por favor|tambien|(?:(?:and|y) )?(?:the one|lo|la) (?:about|de|that says|que dice) xx|"
    r"(?:(?:thats|that is|its) not|eso no es|no es) (?:an answer|my answer|una respuesta|mi respuesta)))*"
)


def _typed_out(text: str) -> str:
    return " ".join(_CHAT.get(word, word) for word in bare(text).split())


_LINK = re.compile(r"[.!;,…\n]+")
_NOT_DOWN = re.compile(
    r"(?:please )?(?:dont (?:put|write|add|include|save)|leave out) (?:that|this|it)(?: (?:in|down))?|"
    r"leave (?:that|it) out|(?:por favor )?no (?:ponga|escriba|anote|agregue|guarde) eso"
)
_THOUGH = re.compile(r" (?:though|tho|eso si)$")


def beside_an_order(text: str) -> list[str]:
    """Return what else a text says that orders something left out: "leave out the cutting... im bleeding though"."""
    parts = [bare(part) for part in _LINK.split(text)]
    orders = [part for part in parts if part and (_NOT_DOWN.fullmatch(part) or only_strikes(part))]
    return (
        [_THOUGH.sub("", part) for part in parts if part and part not in orders] if orders and "?" not in text else []
    )


def only_strikes(text: str) -> bool:
    """Return whether all that a text does is to order words of danger struck out."""
    return _ONLY_STRIKES.fullmatch(_typed_out(text)) is not None and not _KEEPS.match(text.casefold())


def tells_of_hurting(text: str) -> bool:
    """Return whether what is ordered struck out is that one hurts oneself these days: "lo de que me corto"."""
    return _HURTS_NOW.search(_typed_out(text)) is not None


def strikes_old_harm(text: str) -> bool:
    """Return whether all that a text does is to order a self-harm of years ago struck out, or put back as that."""
    words = _typed_out(text)
    told = _STRIKES_OLD_HARM.fullmatch(words) or _PUTS_BACK.fullmatch(words)
    return told is not None and not _KEEPS.match(text.casefold())


def strikes_a_blow(text: str) -> bool:
    """Return whether all that a text does is to order struck out what another did: "lo de que me ahorcó"."""
    return _STRIKES_A_BLOW.fullmatch(_typed_out(text)) is not None and not _KEEPS.match(text.casefold())


def strikes_a_quote(text: str) -> bool:
    """Return whether all that a text does is to order words struck out that stand in quotes: what they say is read."""
    words, quotes = _QUOTE.subn(" xx ", text)
    return (
        quotes > 0 and _STRIKES_A_QUOTE.fullmatch(_typed_out(words)) is not None and not _KEEPS.match(text.casefold())
    )


def strikes_the_past(text: str) -> bool:
    """Return whether all that a text does is to order an emergency struck out that is over: "the overdose in March"."""
    return _STRIKES_THE_PAST.fullmatch(bare(text)) is not None and not _KEEPS.match(text.casefold())
