"""By whom somebody would like to be seen, asked for in any way, and when and how beside it. Pure functions.

"Could a female therapist see me? Days only", "quiero una psicóloga mujer": one wish, kept whole where it is looked for,
and no wish for a person now; the question on the table stays.
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_KIND = (
    r"(?:older|younger|black|brown|latin[ao]|hispanic|native|asian|gay|queer|trans|muslim|jewish|bilingual"
    r"|spanish[- ]speaking)"
)
_WHO = r"(?:wom[ae]n|female|lady|m[ae]n|male|guy)"
_ROLE = r"(?:therapist|counsell?or|doctor|provider|nurse|psychologist|psychiatrist|clinician|coordinator)s?"
_SOMEBODY = (
    rf"(?:(?:{_KIND} )+(?:{_WHO}(?: {_ROLE})?|{_ROLE})|{_WHO} {_ROLE}|{_ROLE} (?:who(?:'?s| is)|thats|that'?s"
    rf"|that is)"
    rf" (?:an? )?(?:{_KIND} )*{_WHO})"
)
_SOMEBODY_OR_ONE = rf"(?:{_SOMEBODY}|{_WHO})"
_LED = r"(?:(?:and|also|but|so|well|oh|hey|please|maybe|honestly|like|i guess|um|ok(?:ay)?)[, ]+)*"
_ASKS = (
    r"(?:(?:do|would) (?:you|u|ya|y'?all|they)(?: guys)?(?: (?:even|maybe|happen to))? have|is there|are there|got|"
    r"(?:can|could|may) i (?:please )?(?:get|see|have|talk (?:to|with)|speak (?:to|with)|ask for))"
)
_WANTS = (
    r"(?:i'?d|id|i would|i should|i)(?: (?:really|much|rather|also|just))*(?: (?:want|like|love|prefer|need|rather))"
)
_SPEAK = r"(?: to)? (?:talk|speak|be seen) (?:to|with|by)"
_AN = r"(?:like )?(?:(?:an?|any|some) )?"
_HEAD = (
    rf"{_LED}(?:{_ASKS} {_AN}{_SOMEBODY}|{_WANTS}{_SPEAK} {_AN}{_SOMEBODY_OR_ONE}"
    rf"|{_WANTS}(?: to (?:see|have|get))? {_AN}{_SOMEBODY}"
    rf"|(?:can|could|would|will) {_AN}{_SOMEBODY} (?:please )?(?:see|treat|help|talk (?:to|with)|call"
    rf"|meet(?: with)?) me)"
    r"(?: (?:there|instead|please|tho|though|if possible|if (?:you|u) can|if (?:you|u) have one|for me"
    r"|(?:of |around |about |near |closer to )*my (?:own )?age|my age or older))*"
)
_ROL = r"(?:psicolog[oa]|terapeuta|consejer[oa]|doctora?|psiquiatra|enfermer[oa]|coordinador[a]?)"
_ALGUIEN = (
    rf"(?:{_ROL} (?:(?:que sea|sea) )?(?:mujer|hombre|latin[oa]|negr[oa]|mexican[oa]|bilingue)|(?:mujer"
    rf"|hombre) {_ROL})"
)
_HEAD_ES = (
    r"(?:(?:y|pero|tambien|pues|bueno|oiga|mejor)[, ]+)*(?:(?:(?:yo )?(?:quiero|quisiera|prefiero|preferiria|me"
    r" gustaria"
    r"|necesito)(?: (?:ver|tener|hablar|platicar|que (?:me )?(?:vea|atienda|trate|sea)))?(?: (?:a|con))?"
    r"|tienen?|hay|habra|(?:puede|podria) (?:ser|atenderme|verme)(?: (?:con|por))?|me (?:puede"
    r"|podria) (?:atender|ver))"
    rf" (?:una?|algun[a]?) {_ALGUIEN}"
    r"|(?:yo )?(?:prefiero|preferiria)(?: (?:hablar|platicar|tratar|que (?:me )?(?:vea|atienda|trate|sea)))?(?: con|"
    r" a)?"
    r" una? (?:mujer|hombre|senora?|muchacha|dama)(?: de mi edad)?)"
    rf"(?: (?:por favor|si se puede|si hay|mejor|ahi|alla))*"
)
_TIMES = (
    r"(?:(?:week ?)?days?(?: ?time)?|mornings?|afternoons?|evenings?|nights?|weekends?|(?:mon|tues|wednes|thurs"
    r"|fri|satur"
    r"|sun)days?|(?:por |en )?(?:la |las |de )?(?:mananas?|tardes?|noches?|dia)|entre semana"
    r"|(?:los )?fines de semana)"
)
_WAYS = (
    r"(?:(?:on|over|by) (?:the )?(?:phone|video)|(?:tele)?phone|video|in person|online|por (?:telefono|video)"
    r"|en persona"
    r"|en linea)"
)
_HOW = re.compile(
    rf"{_LED}(?:(?:only|just|solo|nomas|y) )*(?:in the |on )?(?:{_TIMES}|{_WAYS})(?: (?:and|or|y|o) (?:{_TIMES}"
    rf"|{_WAYS}))*"
    r"(?: (?:only|please|nomas|solo|por favor|if possible|mejor|is best|are best|(?:is|are) better|works?))*"
)
_GLAD = re.compile(
    r"(?:that|it)(?:'?d| would)? (?:be )?(?:so |really |very )*(?:nice|great|good|help\w*|amazing|better"
    r"|easier)(?: a lot)?"
    r"|please|thanks|thank you|if possible|if (?:you|u) can|(?:eso )?(?:estaria|seria|me ayudaria)(?: (?:muy"
    r"|mas|mucho))?"
    r"(?: (?:bien|bueno|mejor|facil))?|por favor|gracias|si se puede"
)
_WISH = tuple(map(re.compile, (_HEAD, _HEAD_ES)))
_WOMAN_OR_MAN = r"(?:lady|ladies|females?|wom[ae]n|m[ae]n|guy)"
_SPEAKS = re.compile(
    rf"{_LED}(?:(?:can|could|may) i|{_WANTS})(?: please)?{_SPEAK} {_AN}(?:{_SOMEBODY}|{_WOMAN_OR_MAN})"
    r"(?: (?:who|that) (?:speaks|understands|knows|works|listens|served|was in the|has been through)\b.{0,30})?"
    rf"(?: (?:please|instead|if possible|(?:by|over|on) (?:the )?(?:phone|video)))*"
    rf"|{_LED}(?:(?:y|pero|pues|bueno|oiga)[, ]+)*"
    r"(?:(?:yo )?(?:quiero|quisiera|prefiero|me gustaria|puedo|podria)) (?:hablar|platicar) con una?"
    rf" (?:mujer|hombre|doctora|consejera|{_ALGUIEN})(?: que (?:hable|entienda|sepa|escuche|trabaje)\b.{{0,30}})?"
    r"(?: (?:por (?:favor|telefono|video)|si se puede|mejor))*"
)
"""Whom somebody would like to talk with, at a question that asks for something else: at none it is a wish for now."""
_WHETHER = re.compile(
    rf"{_LED}(?:(?:do|would) (?:you|u|ya|y'?all|they)\b.* have|is there|are there|got)\b|(?:tienen?|hay|habra)\b"
)
"""Whether there is one: by itself a question, and no wish yet."""
_EITHER_WHO = (
    r"(?:(?:an? |una? )?(?:man|woman|male|female|guy|lady|hombre|mujer) (?:or|o) (?:an? |una? )?(?:man|woman"
    r"|male|female"
    r"|guy|lady|hombre|mujer))"
)
_EQUAL = (
    r"(?:i (?:do not|don'?t|dont) (?:mind|care)|(?:(?:it|that) )?(?:does not|doesn'?t|doesnt) matter"
    r"|either(?: one)? is"
    r" (?:fine|ok(?:ay)?|good)|(?:is|are) (?:both )?(?:fine|ok(?:ay)?)|(?:me )?da (?:igual|lo mismo)"
    r"|no (?:me )?importa"
    r"|es igual|esta bien)"
)
_CHANGED = (
    r"(?:(?:i(?:'?ve| have)? changed my mind|(?:ya )?cambie de (?:opinion|idea)|lo pense mejor|actually|mejor"
    r"|now|pues|ya"
    r"|no|ok(?:ay)?)[:,. ]+)*"
)
_SO_LONG = r"(?:[, ]+(?:as|so) long as .{3,50}|[, ]+(?:mientras|con tal de) (?:que )?.{3,50})?"
_MINDS_NOT = re.compile(
    rf"{_CHANGED}(?:{_EITHER_WHO}[,. ]+{_EQUAL}|{_EQUAL}(?: (?:if (?:it'?s|its)|si es))?[, ]+{_EITHER_WHO}){_SO_LONG}"
)
_COURTESY = re.compile(
    r",? ?\bif (?:it(?:'?s| is|s)? ?(?:not|n'?t) (?:too much |any |a )?(?:trouble|bother)|at all possible|you please"
    r"|i may)\b,?"
    r"|,? ?\bsi (?:no es (?:(?:mucha|demasiada|una) )?molestia|fuera posible|es posible)\b,?"
)
"""Said to be polite, in the midst of a wish: no part of it."""
_PIECE = re.compile(r"[.,;!?\u00bf\u00a1\n]+")
_LONGEST = 30


def asks_whom_to_see(text: str) -> bool:
    """Return whether all that a message says is by whom somebody would like to be seen, and when or how beside it."""
    said = _pieces(text)
    wishes = [one for one in said if _wishes(one)]
    rest = [one for one in said if one not in wishes]
    told = bool(rest) or not all(map(_WHETHER.match, wishes))
    return bool(wishes) and told and all(map(_beside, rest))


def wishes_to_speak(text: str) -> bool:
    """Return whether all that is said is whom somebody would like to talk with, and how: "a woman, by phone"."""
    said = _pieces(text)
    return bool(said) and _SPEAKS.fullmatch(said[0]) is not None and all(map(_beside, said[1:]))


def _beside(piece: str) -> bool:
    return _HOW.fullmatch(piece) is not None or _GLAD.fullmatch(piece) is not None


def only_whom(text: str) -> bool:
    """Return whether a wish says by whom, and nothing of when or how."""
    said = _pieces(text)
    return bool(said) and all(_wishes(one) or _GLAD.fullmatch(one) or _MINDS_NOT.fullmatch(one) for one in said)


def minds_not_who(text: str) -> bool:
    """Return whether somebody is glad of a woman or a man alike: it stands in the place of a wish before."""
    plain = folded(text).strip(" .!")
    return len(plain.split()) <= _LONGEST and "?" not in text and _MINDS_NOT.fullmatch(plain) is not None


def _wishes(piece: str) -> bool:
    return any(way.fullmatch(piece) for way in _WISH)


def _pieces(text: str) -> list[str]:
    if text.startswith("/") or len(text.split()) > _LONGEST:
        return []
    plain = _COURTESY.sub(" ", folded(text).replace("\u2019", "'"))
    return [" ".join(one.split()) for one in _PIECE.split(plain) if one.strip()]
