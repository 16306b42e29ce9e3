"""Whether somebody asks to see what was told, in so many words. Pure functions, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import only
from bot.hearing.wishes.going_on import BACK

_SEE = re.compile(
    r"(?:(?:can|could|may) i |let me |i want to |i'?d like to )?(?:see|read|look at) (?:what|everything|all)"
    r" (?:you(?:'ve| have)?|u|i(?:'ve| have)?) (?:got |have )?(?:got|have|wrote|written|put|noted|said|told you)"
    r"(?: down)?(?: (?:about|on|of) me)?(?: so far)?"
    r"|(?:(?:can|could) (?:you|i) |let me |i want to )?(?:show|see|read|give|look at|read back)(?: me)? "
    r"(?:(?:the|that|my) (?:\w+ )?(?:thing|summary|list|paper|page|answers?|stuff|lines?)|(?:what|everything) i"
    r" (?:sent|told|wrote|gave|submitted|shared)(?: (?:you|u|them|the team))?)(?: (?:again|once more|one more time))?"
    r"|(?:can (?:you|i)|could i|let me|i want to|lemme) (?:show me|see|look at|read) it(?: (?:again|once more))?"
    r"|show (?:me it|it to me|it)(?: (?:again|once more))?"
    r"|(?:(?:can|could) (?:you|u|i) |let me |lemme |i want to )?(?:show me|see|look at|read) (?:it|that)"
    r"(?: (?:again|once more|one more time))? what (?:you|u|i|gets?|is|was) (?:sen[dt]|sending|have|got|wrote)"
    r"|(?:(?:can|could) (?:you|u) |please )?(?:show|read|tell)(?: me)? (?:what|everything|all) (?:you|u)(?:'ve| have)?"
    r" (?:got|have|wrote|written|put|noted)(?: (?:down|written|there|now|for my \w+|for the \w+))*"
    r"|what(?:'?s| is| does)? (?:it|there|the (?:list|summary|page))(?: in there| on there)? says?(?: now| so far)?"
    r"|what(?:'?s| is) (?:on|in) (?:it|there|the (?:list|summary)) (?:now|so far)"
    r"|(?:me )?(?:puede[ns]? )?(?:ensenar|mostrar)(?:me)? (?:lo )?que (?:tiene|lleva|hay|ha (?:escrito|anotado"
    r"|apuntado))(?: (?:ahi|de mi|escrito|hasta ahora))*"
    r"|(?:(?:quiero|quisiera|dejeme|me deja|a) )?ver (?:la|mi) lista(?: (?:otra vez|de nuevo))?"
    r"|(?:(?:puedo|quiero|quisiera|dejeme|me deja|a) )?ver(?:l[oa] ?(?:otra vez|de nuevo)?"
    r"| (?:lo que|que) (?:ha |tiene |he "
    r"|le |les |ya )*(?:escrito|anotado|anoto|anotaste|apunt(?:o|aste)|escrib(?:io|iste)|p(?:uso|use|usiste)|dije"
    r"|escribi|conte|mande|envie|mandado|enviado)"
    r"(?: (?:de|sobre) mi)?| (?:el resumen|la hoja|mis respuestas))(?: (?:otra vez|de nuevo))?"
    r"|(?:(?:puedo|quiero|quisiera|dejeme|a) )?ver lo que tienen?(?: (?:de mi|ahi|hasta ahora|escrito|anotado))*"
    r"|(?:what(?:'?s| does| do| did)? )(?:it|this|the (?:thing|list|summary|form|page)) says? (?:that )?i"
    r" (?:said|told (?:you|u|it|them)|wrote|put|answered)(?: (?:so far|again))?"
    r"|what (?:did|have|has) (?:you|u|it) (?:write|written|put|note|noted)(?: down)?(?: (?:about|for) me)?(?: so far)?"
    r"|(?:lo )?que (?:es lo que )?(?:ha |tienen? |va )?(?:anot(?:ado|o|aste)|apunt(?:ado|o|aste))"
    r"(?: (?:de (?:mi|lo mio)|sobre mi|ahi|hasta ahora))*"
    r"|(?:ensen|muestr|lea|lee)[ea]?n?me(?:l[oa])? ?(?:(?:lo que|que) (?:les? |ya |ha |he |tiene |va )*(?:dije|conte"
    r"|mande|envie|escribi|dicho|escribio|escrito|anoto|anotado|apunt(?:o|aste|ado|ando)|p(?:uso|usiste)|puesto)"
    r"|el resumen|la (?:hoja|lista)|mi lista|mis respuestas)?(?: ?(?:otra vez|de nuevo))?"
)
_PLAINLY = re.compile(
    r"(?:(?:and|but|then|so|i said|ok|please|now|y|pero|oiga|le dije|dije|que|una cosa) )*(?:"
    r"(?:(?:can|could) (?:you|u|i) |let me |lemme |i want to )?(?:show|see|read"
    r"|look at)(?: me)? (?:what(?:ever)?|everything"
    r"|all) (?:you|u|i)(?:'?ve| have)? (?:got|have|wrote|written|put|noted|took|taken|sent|said)"
    r"(?: (?:down|written|on me|about me|so far|again|already|tho|though|there))*"
    r"|(?:a ver |y )*(?:muestr|ensen|deje|deja)[ea]?n?me (?:a ver )?(?:como|en que) (?:quedo|va|esta|quedaria|salio"
    r"|se ve)"
    r"(?: (?:todo|eso|esto|el resumen|la lista|ahi|ahora|ya|lo mio))*"
    r"|(?:muestr|ensen|deje|deja)[ea]?n?me (?:lo )?(?:que|q) (?:llevas?|lleva(?:mos|n)|hay)"
    r"(?: (?:ahi|ya|escrito|anotado|hasta (?:ahora|ahorita|aqui)|de mi))*"
    r"|(?:show|let) me (?:see )?how (?:it|that|everything) (?:looks?|turned out|came out|reads)(?: (?:now|so far))*"
    r"|(?:muestr|ensen|deje|deja)[ea]?n?me (?:ver )?(?:otra vez |de nuevo )?(?:lo )?(?:que|q) (?:ya |le "
    r"|les |ha |has )*"
    r"(?:mando|mande|mandaste|envio|envie|escribio|escribiste|anoto|anotaste|puso|pusiste|apunto|apuntaste|anotado"
    r"|escrito"
    r"|tienes?(?: (?:anotado|apuntado|escrito))?)(?: (?:de mi|ahi|otra vez|de nuevo|hasta ahora))*"
    r"|(?:show|muestre|ensene|muestra|ensena) ?me (?:again|otra vez|de nuevo))"
)
"""An order to be shown what stands, so plain that it is none of an answer, whatever stands beside it."""
_SO_FAR = re.compile(
    r"(?:(?:ok|okay|so|and|wait|y|a ver|oiga|espere),? )*"
    r"(?:what (?:did|have|had) i (?:said|say|told|tell|put|given|write|written)(?: (?:you|u))? (?:so far|(?:un)?til now"
    r"|up to now)|what do (?:you|u) have(?: down| written)? (?:so far|until now|up to now)"
    r"|(?:que|q) (?:(?:es lo que )?(?:dice|quedo) (?:ahora|ahi|hasta ahora|(?:en )?(?:el resumen|la (?:hoja|lista)))"
    r"|(?:he dicho|dije|le dije|le he dicho|llevo dicho|tiene|lleva|tiene anotado) hasta (?:ahora|ahorita|aqui"
    r"|el momento)))"
)
"""What was told up to now: read whole, for "so" and "ahora" are cut off a piece."""
_THE_LIST = re.compile(r"(?:the|my|la|mi|el) (?:list|summary|lista|resumen)")
_NOTHING_MORE = re.compile(
    r"(?:(?:no|nah|nope|ok|well|and|lol|pues|oiga|y|asi) )*(?:no|nah|nope|ok(?:ay)?|no (?:thanks?|thank you|gracias)"
    r"|(?:i'?m|im|i am|we'?re) (?:good|ok(?:ay)?|fine|all set|done)(?: (?:with that|for now))?"
    r"|(?:that'?s|thats|that is) (?:it|all|everything|enough)(?: for now)?|nothing(?: (?:else|more))?"
    r"|(?:no )?(?:more|none)|(?:no )?(?:asi )?(?:esta|estoy|ando) bien(?: (?:asi|por ahora))?|(?:es )?(?:eso es )?todo"
    r"|(?:ya )?(?:no )?nada(?: mas)?|ningun[oa]|ya (?:acabe|termine|estuvo)|listo)"
)
"""That there is nothing to add: before a wish to see it, no answer to the question on the table."""
_STOPS = re.compile(r"(?:actually |wait )?(?:can|could) i stop (?:here|now)|i(?:'?m| am) done|puedo parar (?:aqui|ya)")
_SHOWS = re.compile(r"show me|let me see|lemme see|(?:muestr|ensen)[ea]n?me|deje(?:me)? ver")
"""To see it, where it is said first that there is no more: "show me" alone may mean another thing."""
_A_BREATH = 12
"""Words of a message that ends with a wish to see it, at most."""
_AGAIN = re.compile(
    r"(?:(?:can|could) (?:you|u|i) |let me )?(?:show(?: me)?|see)(?: me)? (?:it|that|this|(?:the|my) (?:paper|list"
    r"|sheet|summary|page|lines|answers)|what i (?:said|wrote))(?: (?:one more time|once more|again))+"
    r"|(?:ensene|ensena|muestre|muestra|deje ver|dejame ver)(?:me)?(?:l[oa])?(?: (?:la|mi|el) (?:hoja|papel"
    r"|lista|resumen))? (?:otra vez|de nuevo)"
)
"""To see what was told once more, as the last thing said."""
_BRIEFLY = 16
_BESIDE = 24
"""Words of a message that orders plainly to be shown it, at most."""
_MARKS = " .,;!?\u00a1\u00bf"


def sees(said: list[str], text: str, *, asked: bool) -> bool:
    """Return whether a message of these pieces asks to be shown what was told. `asked`: a question is on the table."""
    again = bool(said) and _AGAIN.fullmatch(said[-1]) is not None and len(text.split()) <= _BRIEFLY
    again = again or (any(map(_PLAINLY.fullmatch, said)) and len(text.split()) <= _BESIDE)
    return again or asks_to_be_shown(said, asked=asked) or _SO_FAR.fullmatch(folded(text).strip(_MARKS)) is not None


def asks_to_be_shown(said: list[str], *, asked: bool) -> bool:
    """Return whether a message asks to see what was told: as its first words, or while nothing is asked as its last."""
    if not said or _SEE.fullmatch(said[0]):
        return bool(said)
    if said[1:] and _SHOWS.fullmatch(said[-1]) and only(said[:-1], _NOTHING_MORE, _STOPS):
        return True
    if _SEE.fullmatch(said[-1]) is None:
        return False
    if only(said[:-1], BACK, _THE_LIST) or only(said[:-1], _NOTHING_MORE):
        return True
    return not asked and sum(len(plain.split()) for plain in said) <= _A_BREATH
