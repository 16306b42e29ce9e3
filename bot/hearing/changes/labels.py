"""What the lines of the summary are called, by those who want one changed. Pure, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.answers.taking import ALSO, LINES, WISHES

_WOULD = r"(?:'?d| would)?"
_LABELS = {
    "helped": r"what (?:has |is |'s )?help(?:s|ed|ing)(?: me| you| u)?|lo que (?:me |le )?(?:ha ayudado|ayuda|ayudo)",
    "supports": (
        r"who(?: is|'?s)? in (?:my|your|his|her|their) corner|who(?:'?s| is) (?:near|close)(?: to me| to you)?"
        r"|(?:who )?i count on|quien(?:es)? estan? cerca(?: de mi)?|(?:my|your|his|her|their) corner"
        r"|con quien cuent[oa]|who i (?:can )?(?:count|lean) on"
        r"|(?:my|mi) (?:supports?|apoyos?)"
    ),
    "goal": r"(?:(?:my|mi|the|la) )?(?:goals?|metas?)|(?:my|mi) hopes?"
    r"|(?:the|a|my|un|el|mi) (?:change|cambio)|what (?:i|you|u) (?:want|hope)(?: to see(?: change)?| to change| for)?"
    r"|lo que (?:me|le) gustaria (?:ver cambiar|que (?:cambie|cambiara))"
    r"|lo que (?:quier[oe]|quisiera|me gustaria|esper[oa]) (?:que cambien?|ver cambiar|cambiar)",
    "first_step": r"(?:(?:a|the|my) )?first step|(?:(?:un|el|mi) )?primer paso",
    "brings": r"what'?s? (?:brings|brought) (?:me|you|u)(?: here)?|why (?:i'?m|i am|you'?re|you are) here"
    r"|(?:lo|la razon|el motivo)? ?(?:por )?que (?:me|le) tra(?:e|jo)(?: aqui)?|por que (?:estoy|vine)(?: aqui)?",
    "uses": r"what using does(?: for (?:me|you|u))?|lo que (?:me|le) da usar"
    r"|en que (?:me|le) ayuda (?:tomar o )?(?:tomar|consumir|usar)",
    "life": r"(?:my|your|her|his|their) days(?: right now)?|(?:mis|sus) dias(?: ahora)?",
    "needs": rf"what (?:i|you|u){_WOULD} (?:like|need|want) help with|en que quier[oe] ayuda",
    "preferences": rf"what (?:i|you|u){_WOULD} prefer|lo que prefier[oe](?! no\b)"
    r"|(?:my|mis) (?:preferences|preferencias)",
    "avoid": r"what to (?:stay away from|avoid)|lo que prefier[oe] no tocar|what not to (?:talk about|touch|bring up)"
    r"|what (?:i|you|u) (?:don'?t|do not|'?d rather not)(?: want to| wanna)? (?:talk about|touch|bring up|get into)"
    r"|(?:de )?lo que no (?:quier[oe]|prefier[oe]) (?:hablar|tocar|que (?:me |se |le )?(?:hablen|toquen?|pregunten))"
    r"|(?:de )?lo que no (?:(?:se|me) )?(?:hablen|toquen?|mencionen|pregunten|debe[ns]? tocar)",
    "for_whom": r"who (?:this|it|that)(?: is|'?s) for|para quien es",
    "name": r"what to call (?:me|you|u)|what (?:i|you|u) call (?:me|myself|yourself)|como me llam[oa]"
    r"|como llamar(?:me|le)|(?:(?:my|your|the|mi|su|el) )?(?:name|nombre)",
    "contact": (
        r"how to reach (?:me|you|u)|como hablar con(?:migo| usted)"
        r"|(?:my|your|the|mi|su|el) (?:phone|(?:tele)?phone number|number|e-?mail|contact|telefono|numero|correo)"
    ),
    WISHES: r"how to (?:speak|talk) (?:with|to) (?:me|you|u)|como quier[oe] que (?:me|le) (?:traten|hablen)",
    ALSO: r"what else (?:i|you|u) told (?:you|us)|lo que tambien cont[eo]"
    r"|lo demas que (?:(?:le|les|ya) )*cont[eo]",
}
_LABELS = {name: re.sub(r"\bque\b", "(?:que|q)", called) for name, called in _LABELS.items()}
_SHORT = {
    "helped": r"(?:what )?help(?:ed|s)|lo que ayuda",
    "supports": r"(?:in )?(?:my |the )?corner|quien(?:es)? me apoyan?",
    "goal": r"hopes?(?: (?:to|for) (?:see )?change)?|change|cambio",
    "brings": r"brings (?:me|you|u)|reasons?|motivo",
    "uses": r"(?:what )?using(?: does)?(?: for (?:me|you|u))?|the what does it do(?: for (?:me|you|u))?|usar",
    "life": r"(?:usual |daily )?days?|dias?|dia a dia|rutina|routine",
    "needs": r"(?:for )?help(?: with)?|ayuda",
    "preferences": r"prefer(?:ences?)?|preferencias?",
    "avoid": r"(?:the )?off[ -]limits|stay(?:ing)? away(?: from)?|avoid|no tocar",
    "for_whom": r"(?:for )?whom|who for",
    "contact": r"contact|phone|number|e-?mail|telefono|numero|correo|contacto|como hablar",
    "first_step": r"(?:first )?steps?|paso",
    "name": r"names?|nombre|como llamarle",
    ALSO: r"what else|lo demas|tambien conte",
}
"""What a line is called in short, where it is plain that a line is meant: "the helped one", "corner: my sister"."""
LINE = {
    name: re.compile(f"{called}|(?:{_SHORT[name]})" if name in _SHORT else called) for name, called in _LABELS.items()
}
ANY = "|".join(f"(?:{called})" for called in _LABELS.values())
_BRIEF = "|".join(f"(?:{called})" for called in _SHORT.values())
_ABOUT = (
    r"(?:the (?:line|part|one|answer|bit)(?: about| for| on)? |(?:the|that) |l[oa] de |(?:la linea|la respuesta"
    r"|eso) (?:de )?"
    r"|(?:what|whatever|that) (?:you|i) (?:have |had )?(?:put|wrote|written|noted|got)(?: down)? (?:under"
    r"|for|in|as|about) "
    r"|lo que (?:puso|anoto|escribio|puse|dije) (?:en|sobre|de|bajo|para) )?"
)
_OPEN, _CLOSE = "[\"'\u201c\u2018\u00ab]?", "[\"'\u201d\u2019\u00bb]?"
_IT = r"(?:ones?|things?|lines?|parts?|answers?|bits?|questions?|linea|parte|respuesta)"
ALL = (
    rf"{_OPEN}{_ABOUT}{_OPEN}(?:{ANY}){_CLOSE}(?: {_IT})?"
    rf"|(?:the |that |la de |lo de ){_OPEN}(?:{_BRIEF}){_CLOSE} {_IT}|la (?:linea"
    rf"|parte) de {_OPEN}(?:{_BRIEF}){_CLOSE}"
)
ALL = f"(?:{ALL})"
"""A line by its name, with what stands around it."""
ALSO_BRIEF = f"(?:{ALL}|{_OPEN}(?:{_BRIEF}){_CLOSE})"
"""The same, or its name in short: for where nothing else can be meant."""

_KINDLY = (
    r"kindly|perhaps|(?:might|may|could|can) i (?:trouble|ask|bother|beg) you to|(?:i )?wonder(?:ed"
    r"|ing)? if you (?:might"
    r"|could|would)|i(?: should|'?d| would) be (?:glad|grateful|obliged) if you(?:'?d| would| could)|i(?: should|'?d"
    r"| would) (?:like|prefer) you to|would you(?: be so (?:kind|good) as to)?|be so (?:kind|good) as to|if i may"
    r"|if (?:it'?s|it is) (?:no|not too much) trouble"
    r"|(?:si (?:no )?(?:es|fuera)|seria|fuera) (?:usted )?(?:tan amable|(?:mucha )?molestia)(?: de)?"
    r"|(?:me )?(?:hace|haria|haga|hagame) (?:el|un) favor (?:de|y)|tenga la bondad de"
    r"|le (?:pido|ruego|pediria|agradeceria) que|ay"
)
"""Roundabout words before an order."""
PLEASE = (
    rf"(?:(?:{_KINDLY}|please|pls|plz|can (?:you|u|we|i)|could (?:you|u|we)|i want to|i wanna|i'?d like to|i need to"
    r"|let me|(?:you"
    r"|u) can|just|also|actually|correction|oh|hey|and|but|so|well|then|no|wait|oops|ok(?:ay)?|hell|damn|naw|nah"
    r"|man|look|listen|por ?favor|porfa"
    r"|puede[ns]?"
    r"|podria|quiero|quisiera|tambien|y|pero|mejor|entonces|luego|sorry|perdon|oiga|mire|correccion|oye|mira|mano"
    r"|pues|ahora)[,:.]? )*"
)


def line_called(called: str) -> str:
    """Return the line that is called so; of several the one named in most letters."""
    return max(LINES, key=lambda name: max((len(found[0]) for found in LINE[name].finditer(called)), default=0))


_AROUND_IT = re.compile(
    rf"^(?:(?:the|that|this|my|your|for|under|where it says|where you put|it says|on|in|el|la|los|las|mi|mis|su|sus"
    rf"|lo|eso|de|del|en|para|donde dice|donde puso|linea|respuesta|parte|renglon|whole|entire|toda?) )+|(?: {_IT})+$"
)


def line_loosely(called: str) -> str | None:
    """Return the line that these words call by its name or a part of it, whatever stands around: "help line"."""
    said = called.strip(" \t\n\"'\u201c\u201d\u2018\u2019\u00ab\u00bb.,:;")
    for words in (
        said,
        re.sub(r"^(?:en|in|on|under) ", "", said),
        _AROUND_IT.sub("", said),
        re.sub(rf"(?: {_IT})+$", "", said),
    ):
        bare = words.strip(" \"'\u201c\u201d\u2018\u2019")
        if found := [name for name, way in LINE.items() if way.fullmatch(bare)]:
            return found[0] if len(found) == 1 else None
    return None
