"""Whether all that was written to a question about what is good is how somebody uses. Pure functions, without Rasa.

"About a pint of bourbon in the evening. Some mornings my hands shake": who is a question behind or ahead names nobody
who is near, and a team would read the bourbon as such. In small letters without accents, as clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.answers import filing_words as words
from bot.hearing.lines.clauses import folded, whole

_PIECE = re.compile(r"[.,;!?\n]+|\s(?:and|y|but|pero)\s(?=(?:some|in the|my|they|it|se|me|las|los|a veces)\b)")
_HAVING = re.compile(r"\b(?:with|con) (?:my|mis?|friends?|amig[oa]s?)\b|\b(?:help|calm|relax|ayud|calma|relaj)\w*")
"""Then somebody may be near, or it is told what helps."""
_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho)"
_HEDGE = r"(?:about|around|like|maybe|over|almost|como|mas o menos|casi|ya|ahora|por)"
_AMOUNT = re.compile(
    rf"(?:(?:it'?s|its|usually|i (?:drink|use|take|do|have)|(?:yo )?(?:tomo|bebo|uso|me tomo)|es|son) )*"
    rf"(?:{words.AMOUNT})\b"
    r"(?: (?:in the|every|each|most|at|before|after|por la|en la|cada|todas las|antes de)\b.{0,30})?"
)
_SUBSTANCE = re.compile(rf"\b{words.SUBSTANCES}\b")
_SHAKES = re.compile(
    r".{0,25}\b(?:hands?|body|manos)\b.{0,12}\b(?:sh[ao]k\w*|trembl\w*|tiembl\w*)\b.{0,40}"
    r"|.{0,20}\b(?:i (?:get |wake up )?(?:the )?(?:shakes|shaky|shaking|sweats)|me (?:tiembl|da[n]? tembl)\w+)\b.{0,40}"
)
_DURATION = re.compile(
    rf"(?:it'?s |its |that'?s |this has |i'?ve |ive |llevo |hace |desde hace )?(?:been |going on |so )*(?:{_HEDGE} )*"
    rf"(?:for )?{_NUMBER} (?:months?|years?|yrs?|weeks?|mes(?:es)?|anos?|semanas?)"
    r"(?: (?:now|ago|or so|ya|con esto|asi))*"
)
_BEGAN = re.compile(
    r"(?:it |all |this |todo |esto )*(?:started|began|(?:me )?(?:empezo|comenzo|empece))\b.{0,40}"
    r"\b(?:surgery|accident|injury|injured|back|pain|operat\w+|cirugia|accidente|lesion|espalda|dolor|divorce|divorcio)\b"
    r".{0,20}"
)
_GIVEN = re.compile(
    r"(?:(?:and|then|so|y|luego|ahi) )*(?:they|the (?:doctors?|hospital|va)|my doctor|(?:el|los|mi) (?:doctora?s?"
    r"|medicos?|hospital))? ?(?:had me on|put me on|started me on|gave me|got me on"
    r"|me (?:recetaron|receto|dieron|dio|pusieron|puso))"
    rf" (?:(?:the|some|a|on|las?|los|con|unas?) )*{words.SUBSTANCES}\b.{{0,25}}"
)
_DENIES = re.compile(
    r"(?:(?:no|well|honestly|pues|la verdad|yo) )*(?:i (?:don'?t|dont|do not|never)|no|nunca) (?:really |even )?"
    r"(?:drink|smoke|use|do drugs|tomo|bebo|fumo|uso)(?: (?:or anything|or nothing|or (?:smoke|drink|use)|much|alcohol"
    r"|drogas|ni nada"
    r"|ni fumo|mucho|nada))*"
)
_BUT_FOR = re.compile(
    rf"(?:(?:just|only|maybe|but|except|some|a few|a little|solo|nomas|pero|tal vez|a lo mejor) )+{words.SUBSTANCES}\b"
    r"(?! (?:with|con)\b).{0,30}"
)
"""Use denied and then told: "i dont drink or anything. maybe adderall during finals"."""


def only_of_use(text: str) -> bool:
    """Return whether every piece of a message tells how much is taken, of a body without it, or how it began."""
    plain = folded(text)
    said = [piece for part in _PIECE.split(plain) if (piece := part.strip())]
    if not said or not whole(text) or _HAVING.search(plain):
        return False
    if _DENIES.fullmatch(said[0]):
        return any(map(_BUT_FOR.fullmatch, said[1:]))
    counted = [piece for piece in said if _AMOUNT.fullmatch(piece) and _SUBSTANCE.search(piece)]
    began = [piece for piece in said if _BEGAN.fullmatch(piece) or _GIVEN.fullmatch(piece)]
    beside = [piece for piece in said if _SHAKES.fullmatch(piece) or _DURATION.fullmatch(piece)]
    every = all(piece in counted or piece in began or piece in beside for piece in said)
    return every and bool(counted or began)
