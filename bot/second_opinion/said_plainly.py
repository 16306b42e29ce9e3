"""Manners of speaking put into plain words before a raise is believed: "me echa la mano" is help, and no blow.

The encoder hears a hand, a shot or a child in them. What it raises has to stand with the plain words as well; the cues
read the message as it is. Pure.
"""

from __future__ import annotations

import re

from bot.risk.bare import bare

_TOPIC = r"(?:idea|plan|proposal|request|offer|suggestion)s?"
_ECHA = r"ech(?:a|an|o|aron|aba|aban|e|en|ara|aria) (?:la|una|su) mano"
_WAYS = (
    (rf"\b(me|te|le|les|nos) {_ECHA}\b(?! (?:al|encima|a la|en)\b)", r"\1 ayuda"),
    (r"\bech(?:ar|ando)(me|le|les|nos) (?:la|una) mano\b", r"ayudar\1"),
    (r"\b(gives?|gave|lends?|lent) (me|us|him|her|them) a hand\b", r"helps \2"),
    (r"\b(?:hit|hits|hitting) (me|us|him|her|them) up\b(?! (?:side|against|with)\b)", r"texts \1"),
    (r"\b(?:water|squirt|nerf|glue) (?:gun|pistol)(s?)\b", r"toy\1"),
    (r"\bpistol(?:a|ita)(s?) de (?:agua|silicon)\b", r"juguete\1"),
    (rf"\b(?:shot|shoots?|shooting) down ((?:my|our|his|her|the|that) {_TOPIC})\b", r"refused \1"),
    (r"\b(?:shot|shoots?|shooting) (me|us) down (again|about)\b", r"refused \1 \2"),
)
_WORK = re.compile(r"\b(?:patron(?:a)?|jef[ea]|trabajo|chamba|jale|empleo|supervisora?)\b")
_FIRED = (r"\b(me|nos|lo|la|los) (corren|corran|corrieron|corre|corrio|van a correr)\b", r"\1 despiden del trabajo")
_EACH = tuple((re.compile(way), plain) for way, plain in _WAYS)
_OF_A_JOB = re.compile(_FIRED[0])


def said_plainly(text: str) -> str:
    """Return `text` with such manners in plain words, or it itself where it has none."""
    words = plain = bare(text)
    for way, instead in _EACH:
        plain = way.sub(instead, plain)
    if _WORK.search(plain):
        plain = _OF_A_JOB.sub(_FIRED[1], plain)
    return text if plain == words else plain
