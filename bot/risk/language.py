"""Which language a message is in: told by its small words, without any model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.normalise import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPANISH = """
que de la el en y los las por con para una un se mi me te lo le su mas pero como ya muy porque cuando si esta este esto
todo nada yo tu es son estoy tengo quiero siento puedo voy hay ser desde hasta sin sobre mis nadie
"""
_ENGLISH = """
the to and a of i it is in that my you for on with am be have this was but not are so do just at all they what about or
from can will an if when been out up there how he she we because has had would
"""
_SMALL = {**dict.fromkeys(_SPANISH.split(), 1), **dict.fromkeys(_ENGLISH.split(), -1)}


def language(tokens: Iterable[str]) -> str:
    """Return "es" or "en": the one whose small words are more; "en" where they are as many."""
    return "es" if sum(_SMALL.get(token, 0) for token in tokens) > 0 else "en"


_BOTH = """
a an as ok no me he has ha son e o de con come once dice pan sea van va al solo favor hola gracias adios doctor doctora
sin mayor real final hotel hospital normal radio mama papa casa am pm tv are
"""
"""Words of both languages, and of the other one on many a tongue: they say nothing."""

_NAMES_ES = "la el los las del y san santa familia vida espanol mia"
_NAMES_EN = """
the of and you so much thank thanks please sorry bye love baby good night day happy birthday house home street new old
big family life music party show stress english drink drinking feeling tired sad sleep work working kids mom dad
"""
"""Words that names, titles and courtesies are made of, and those most often mixed into the other language."""

_TELLING_ES = """
que en por para un una se te lo le les su sus mi mis tu es si ya mas como este esta esto ese esa eso todo toda todos
todas sobre ser hay mal bien q xq pq tmb pa nos ni muy poco mucho mucha muchos muchas cada algo alguien nada nadie
nunca siempre tambien tampoco ahora hoy ayer manana noche noches dia dias semana meses anos vez otra otro entonces
luego despues antes mientras aunque porque pero cuando cuanto cuanta donde quien cual desde hasta aqui alla asi ahorita
pues nomas porfa buenas buenos tardes usted ustedes yo ella ellos nosotros
quiero kiero quiere quieren quiera quisiera necesito nesecito necesita necesitamos tengo tiene tienes tenemos tenga
estoy estaba estamos estan estar soy eres somos era fue fui puedo puede pueden podria hablo habla hablan hablar hable
entiendo comprendo siento siente creo pienso tomo tomar tomando bebo beber bebiendo duermo dormir vivo vivir busco
espero trabajo trabajar llamo llamar llama prefiero gusta gustan gustaria encanta ayuda ayudan ayudar ayudarme ayudeme
ayudenme dejar dejarlo hacer hago hace hacen haciendo haya haber habia volver empece empezo quede quedo murio muero
morir dijo dijeron dicen digo dile saber se sabe paso pasa pense pido perdi puse tuve voy vamos vine llevo traigo
hijo hija hijos hermano hermana esposo esposa marido mujer novio novia madre padre amigos gente cosas persona personas
dinero miedo triste sola cansado cansada ingles mio nuestro conmigo contigo ojala
"""
_TELLING_EN = """
i im i'm ive i've i'd i'll id my your it its it's is in that that's for with be been was were not do does did don't dont
can't cant didn't doesn't isn't what how when why where who which would could should will can have had but from about
because just know think need want like feel get got going this these they them their there we we're our us she her his
him if or at to on any some something anything someone anyone somebody really very too out up down over again today
tonight right now never always more all one help here speak talk
"""
_SURE_ES = """
quiero kiero quisiera necesito nesecito necesitamos tengo estoy soy puedo hablo entiendo comprendo siento prefiero
ayudeme ayudenme
"""
_SURE_EN = "i'm im i've ive i'd don't dont can't cant"
"""What one says of oneself: one of these is enough in a short message."""

_NEUTRAL = frozenset(_BOTH.split())
_KNOWN = {
    name: (frozenset(names.split()) - frozenset(telling.split()), frozenset(telling.split()), frozenset(sure.split()))
    for name, names, telling, sure in (
        ("es", _NAMES_ES, _TELLING_ES, _SURE_ES),
        ("en", _NAMES_EN, _TELLING_EN, _SURE_EN),
    )
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONG = 4
_TELLING_ENOUGH = 2
_SHARE = 0.3
"""Of the words of a long message, so many must be small ones: lists of names have fewer."""


def written_in(text: str) -> str | None:
    """Return "es" or "en" where a message is plainly in that language alone, else None.

    Precise rather than complete, for somebody may be offered another language by it: a mix of both is None, and so are
    names, titles, courtesies and most messages of less than four words.
    """
    if text.isascii():
        words = _WORD.findall(text.lower())
    else:
        words = [plain(word).replace("’", "'") for word in _WORD.findall(text)]
    own = [word for word in words if word not in _NEUTRAL]
    found = [
        name for name, (names, telling, _) in _KNOWN.items() if not (names.isdisjoint(own) and telling.isdisjoint(own))
    ]
    if len(found) != 1:
        return None
    names, telling, sure = _KNOWN[found[0]]
    tells = sum(map(telling.__contains__, own))
    some = tells + sum(map(names.__contains__, own))
    if len(words) < _LONG:
        plainly = len(words) > 1 and (tells >= _TELLING_ENOUGH or any(word in sure for word in own))
    else:
        plainly = tells >= _TELLING_ENOUGH and some >= _SHARE * len(own)
    return found[0] if plainly else None
