"""Whether somebody tells what they live with where it was asked whom this is for. Pure functions, without Rasa.

"Ando mal de los nervios", "my wife left me": nobody is named whom this could be for, and a clinician looks for it under
what brings them. In small letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.answers.told import for_someone_else, is_kin
from bot.hearing.answers.topics import about_using, is_heavy, topic_of
from bot.hearing.lines.clauses import folded

_LOST = re.compile(
    r"\b(?:perdi|murio|fallecio|se (?:me )?(?:murio|fue)|lost) (?:a )?(?:mi|my|our|nuestr[oa]) \w+"
    r"|\b(?:my|our|mi|nuestr[oa]) \w+ (?:just |se )?(?:died|passed|murio|fallecio)\b"
)
"""Who died is not whom this is for."""
_WHOM_SAID = re.compile(
    r"\b(?:for|about|its|it'?s|this is|para|por|es|soy) (?:me|myself|mi|yo)\b|\b(?:myself|both|ambos|l[oa]s dos)\b"
    r"|\b(?:mine|patient|paciente|the one|(?:el|la) que|vengo|vine|i'?m here|i came|for myself"
    r"|(?:need|want|get) (?:\w+ )?help|help me|(?:necesito|quiero|busco) (?:\w+ )?ayuda|(?:ayuden|ayude)me)\b"
    r"|^(?:pues |well |um |its |solo |just )?(?:me|yo|mi)(?= *(?:$|[,.;:!-]| and\b| y\b| mism))"
)
_ANOTHER = re.compile(
    r"\b(?:he|she|they|hes|shes|him|her|them|his|their|ella|ell[oa]s|someone|somebody|alguien|friend|amig[oa]|it'?s for"
    r"|its for|es (?:para|por))\b"
)
_OF_ONESELF = re.compile(
    r"\b(?:i|i'?m|im|i'?ve|ive|me|tengo|estoy|ando|siento|duermo|puedo|aguanto|tomo|bebo|fumo|uso)\b"
)
_LEFT = re.compile(
    r"\b(?:mi|my) (?:espos[oa]|marido|mujer|novi[oa]|pareja|senora|wife|husband|girlfriend|boyfriend|partner)"
    r" (?:me dejo|se (?:me )?fue|me (?:corrio|abandono)|left me|walked out|moved out|kicked me out)\b"
)
"""Nor is who left."""
_FEELS = re.compile(
    r"(?:(?:pues|es que|la verdad|well|idk|so),? )*(?:ando|me siento|no puedo|i feel|i(?:'?m|'?ve been) so)\b"
)
_A_FEELING, _A_STORY = 4, 8
"""Words, at least, of what is told where it was asked whom this is for."""


_LASTS = re.compile(
    r"\b(?:since|keep (?:having|getting)|every (?:day|night|time|week)|for (?:weeks|months|years)|all the time|lately"
    r"|desde|cada (?:dia|noche|vez|semana)|todos los dias|hace (?:semanas|meses|anos))\b"
)


def goes_on(text: str) -> bool:
    """Return whether a trouble is told as one that lasts: before any question it is what brings somebody."""
    return _LASTS.search(folded(text)) is not None


def own_story(text: str) -> bool:
    """Return whether somebody tells what they live with, and not whom this is for, where that was asked."""
    left, plain = _LEFT.search(folded(text)) is not None, _LEFT.sub(" ", _LOST.sub(" ", folded(text)))
    if (
        (not left and len(text.split()) < (_A_FEELING if _FEELS.match(plain) else _A_STORY))
        or _WHOM_SAID.search(plain)
        or for_someone_else(plain)
    ):
        return False
    if _ANOTHER.search(plain) or any(map(is_kin, re.findall(r"\w+", plain))):
        return False
    tells = topic_of(text) is not None or is_heavy(text) or about_using(text)
    return tells and (left or _OF_ONESELF.search(plain) is not None)
