"""Whether a body that failed is told of last week or longer ago, and of no other day: "last week I found him blue".

The encoder hears an emergency of now in it. Whoever says so is asked gently about today. Pure, and closed: any word of
now, of not waking or of a thing that goes on leaves it as grave as it sounds.
"""

from __future__ import annotations

import re

from bot.risk.bare import bare

_NUMBER = r"(?:a|two|three|four|few|couple(?: of)?|\d|una?|dos|tres|cuatro|unas|varias|unos)"
_THEN = re.compile(
    rf"\b(?:last (?:week|month|year|summer|winter)|{_NUMBER} (?:weeks?|months?) (?:ago|back)|"
    rf"la semana pasada|el (?:mes|ano) pasado|hace {_NUMBER} (?:semanas?|mes(?:es)?|anos?))\b"
)
_NOW = re.compile(
    r"\b(?:now|today|tonight|rn|again|still|since|just|yesterday|this (?:morning|week)|help|911|is|are|hes|shes|im|am|"
    r"cant|wont|isnt|doesnt|dont|keeps?|not \w+ing|going|gonna|will|same|happening|floor|"
    r"ahora|ahorita|hoy|ayer|anoche|esta|estan|estoy|otra vez|de nuevo|todavia|sigue|sigo|desde|acaba|acabo|ayuda|"
    r"no (?:me |se |le |lo |la )?(?:puede|puedo|despierta|responde|respira|reacciona|contesta|quiere)|va|voy|"
    r"igual|piso)\b"
)
_WAS = re.compile(
    r"\b(?:found|was|were|had|turned|stopped|overdosed|collapsed|passed|gave|couldnt|didnt|wasnt|"
    r"encontr\w+|estaba|tuvo|tuve|quedo|dejo|dio|cayo|desmayo|respondia|respiraba|puso|despertaba)\b"
)


def long_since(text: str) -> bool:
    """Return whether `text` tells of an emergency of last week or longer ago, and of nothing since."""
    words = bare(text)
    return _THEN.search(words) is not None and _WAS.search(words) is not None and _NOW.search(words) is None
