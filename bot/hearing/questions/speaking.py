"""Whether words about a language are a wish for this talk, or about somebody else. Pure functions, without Rasa.

"Can you speak Spanish?" is a wish, and switches the chat. "Is there someone who speaks Spanish for my wife?" asks about
the clinic, and "my mother only speaks Spanish" tells of her: whoever writes goes on in their own language.
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

SWITCHES = frozenset({"switch_to_en", "switch_to_es"})
"""Intents that change the language of the talk."""

_LANGUAGE = (
    r"(?:spanish|english|portuguese|creole|french|chinese|mandarin|cantonese|vietnamese|tagalog|arabic|russian|korean"
    r"|hmong|somali|asl|sign language|(?:the|our|her|his|their|my) language|espanol|castellano|ingles|portugues"
    r"|frances"
    r"|chino|arabe|quiche|mixteco|nahuatl|lengua de senas|(?:su|mi|nuestro|otro) idioma)"
)
_KIN = (
    r"(?:(?:step|grand|god)?(?:son|daughter|child|kids?|mom|mum|mama|mother|dad|father|parents?|ma|pa)|children"
    r"|brother"
    r"|sister|husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|family|folks|friend|roommate|aunt|uncle|tia"
    r"|cousin|neighbou?r|in[- ]laws?|(?:mother|father|sister|brother)[- ]in[- ]law|hij[oa]s?|mama|papa|papas|padres?"
    r"|madre|herman[oa]s?|espos[oa]|marido|senora|mujer|pareja|novi[oa]|familia|niet[oa]s?|abuel[oa]s?|ti[oa]s?"
    r"|prim[oa]"
    r"|suegr[oa]s?|cunad[oa]|amig[oa]|vecin[oa])"
)
_SOMEONE = (
    r"(?:(?:some|any|every)(?:one|body)|people|person|staff|team|guys|y'?all|doctors?|docs?|nurses?|therapists?"
    r"|counsell?ors?|psychiatrists?|psychologists?|alguien|alguna persona|personal|equipo|doctor(?:es|as?)?"
    r"|medic[oa]s?"
    r"|enfermer[oa]s?|terapeutas?|consejer[oa]s?|psicolog[oa]s?|psiquiatras?)"
)
_INTERPRETER = r"(?:interpret(?:er|ers|ing)|translat(?:e|or|ors|ion)|bilingual|interpretes?|traduc\w+|bilingues?)"
_ANOTHER = re.compile(
    r"\b(?:l[oa]s|quien(?:es)?) (?:que|q|k) (?:me )?(?:van a )?(?:llam|contest|atiend|escrib)\w+|"
    r"\b(?:people|ones?|person|nurses?|team) (?:who|that) (?:will |would |might )?(?:call|answer|text|write"
    r"|read)\w*\b|"
    r"\b(?:numbers?|numeros?|hotline|(?:that|the|esa|la) (?:line|linea)|988|911)\b|"
    rf"\b(?:my|our|his|her|their|the|mis?|nuestr[oa]s?|sus?) (?:\w+ )?{_KIN}\b|\b(?:for|with|to|para|con"
    rf"|a) (?:him|her"
    rf"|them|ella|el|ell[oa]s)\b|\b(?:he|she|they|ella|el|ell[oa]s) (?:only |just |can'?t |doesn'?t |don'?t |no "
    rf"|solo )*(?:speaks?|understands?|talks?|habla\w*|entiende\w*)\b|\b{_SOMEONE}\b|\b{_INTERPRETER}\b"
)
_PLACE = (
    r"(?:alla|ahi|alli|en (?:la|su|esa) (?:clinica|oficina|consulta|cita)|(?:at|in) (?:the|your) (?:clinic|office"
    r"|visit)|(?:over|down) there|when i (?:come in|get there)|cuando (?:vaya|llegue))"
)
_TONGUE = r"(?:espanol|ingles|spanish|english)"
_SPOKEN_THERE = rf"\b{_PLACE}\b[^.?!]{{0,20}}\b{_TONGUE}\b|\b{_TONGUE}\b[^.?!]{{0,20}}\b{_PLACE}\b"
"""Where they would be seen, and no wish for this talk: "¿allá me atienden en español?"."""
_OWN = re.compile(
    r"\b(?:(?:to|with|for) (?:me|us)|i (?:only |just |barely |mostly |can'?t |don'?t |do not )*(?:speak|talk"
    r"|understand"
    r"|read|write|know)|i'?m (?:not )?(?:better|good)|my (?:english|spanish)|(?:can|could|may) (?:i|we)"
    r" (?:talk|speak|chat|do|write|switch)"
    r"|i(?:'?d| would) (?:rather|prefer|like)|i (?:want|prefer|need)|switch|change (?:to|the language)"
    r"|this chat|conmigo|me (?:habl|escrib|atiend|explic)\w+|habl(?:e|en)me|cambi\w+|no (?:hablo|entiendo|se)|hablo"
    r"|mi (?:ingles|espanol)|(?:prefiero|quiero|necesito)(?! que (?:mi|ella?|alguien)\b)|hablemos|podemos|este chat"
    r"|esta charla)\b"
)
_TELLS_OF_THEM = re.compile(
    rf"\b(?:{_KIN}|he|she|they|ella|el|ell[oa]s|tod[oa]s|everyone)(?: (?:and|y) (?:\w+ )?{_KIN})?,? (?:(?:who"
    rf"|that|he|she|they"
    r"|only|just|mostly|always|still|que|ella?|ell[oa]s|solo|siempre|nomas|casi) )*"
    r"(?:(?:speaks?|spoke|talks?|talked)(?: (?:to|with) (?:me|us))?|(?:(?:me|nos) )?habl(?:an?|aban?))"
    rf" (?:only |just |in |en |puro |solo )*{_LANGUAGE}(?: (?:to|with) (?:me|us)| conmigo| con nosotros| a mi)?"
)
"""What language somebody close speaks with the writer, told: no wish, whatever "with me" may be elsewhere."""
_STAYS = re.compile(
    r"\b(?:don'?t|dont|do not|didn'?t|not|no need to|never)(?: \w+){0,4}? (?:change|switch|turn|put"
    r"|translate)\w*(?: \w+){0,4}?"
    r" (?:to|in|into) (?P<named>spanish|english)\b"
    r"|\bno (?:\w+ ){0,4}?(?:cambi|pas|pong|pon|traduz|traduc)\w*(?: \w+){0,3}? (?:a|al"
    r"|en) (?P<nombrado>espanol|ingles)\b"
)
"""Who says not to change to a language goes on in the other."""
_BACK_TO = re.compile(
    r"(?:(?:ok(?:ay)?|no|sorry|perdon|ay|oiga|actually|wait|bueno|pues|y|and|yeah|yes|si|lol)[, ]+)*"
    r"(?:mejor|(?:let'?s |can we |please )?(?:go |switch |change )?back to|better|(?:volvamos|regresemos"
    r"|sigamos) al?)"
    r" (?:en |in )?(?P<named>english|ingles|spanish|espanol)"
    r"(?:[, ]+(?:again|otra vez|de nuevo|please|por favor|sorry|perdon|now|ya|lol))+"
)
"""To go back to a language that was spoken before: no wish for whom to see."""
_SPOKEN = re.compile(rf"\b{_LANGUAGE}\b")
ASKED = (
    rf"{_SPOKEN_THERE}|\b{_INTERPRETER}\b|\b(?:{_SOMEONE}|{_KIN}|him|her|them|ella|ell[oa]s)\b.*\b{_LANGUAGE}\b"
    rf"|\b{_LANGUAGE}\b.*\b(?:{_SOMEONE}|{_KIN}|him|her|them|ella|ell[oa]s)\b"
)
"""What a question names that is about the languages of the people here, or of somebody close."""
SOUGHT = (
    r"\b(?:needs?|wants?|looking for|necesit\w+|quer\w+|quier\w+|busc\w+)\b.*"
    rf"(?:\b{_INTERPRETER}\b|{_SOMEONE}\b.*\b{_LANGUAGE}\b)"
)
"""What asks for one without a question's form."""


def stays_in(text: str) -> str | None:
    """Return the switch back that is meant by "you don't have to change it all to Spanish", or None."""
    plain = folded(text).strip(" .!")
    if back := _BACK_TO.fullmatch(plain):
        return "switch_to_en" if back["named"] in ("english", "ingles") else "switch_to_es"
    found = None if "?" in text else _STAYS.search(plain)
    if found is None:
        return None
    return "switch_to_es" if (found["named"] or found["nombrado"]) in ("english", "ingles") else "switch_to_en"


def of_another(plain: str) -> bool:
    """Return whether plain words tell of the language of somebody else."""
    return _SPOKEN.search(plain) is not None and not wishes_this_talk(plain)


def wishes_this_talk(text: str) -> bool:
    """Return whether words about a language may be a wish for this talk itself: nobody else is named by them."""
    plain = folded(text)
    if re.search(_SPOKEN_THERE, plain):
        return False
    return _ANOTHER.search(plain) is None or _OWN.search(_TELLS_OF_THEM.sub(" ", plain)) is not None
