"""Tells English from Spanish in a short line."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"\b[A-Z]\.")
"""An initial is no word: the O of "O.D." is not the Spanish "o"."""

_SPANISH = frozenset(
    _WORD.findall(
        "el la los las un una unos unas de del que qué y o en con por para sin su sus tu tus se lo le les nos mi te "
        "usted ustedes es son está están puede pueden quiere tiene hay sí si más muy como cómo cuando cuándo aquí "
        "ahora hola gracias pero eso esto este esta ese esa al ha han fue ser hacer todo toda todos nada nadie va bien "
        "ya hasta desde porque quién dónde algo alguien otra otro día mucho mucha entre hoy sea ni solo"
    )
)
_ENGLISH = frozenset(
    _WORD.findall(
        "the an of to and or in with for your you we our i it is are was be can could not yes if more very how "
        "what when here now hello hi thanks but this that at has have do does us they them their who will on my "
        "so go all call did get see say as his her from by about up out just need there where were before more"
    )
)
_SPANISH_SHAPE = re.compile(
    r"^(?:ll|qu[ei])|ñ|[^\W\d_]{2,}(?:[ao]s?|[bcdfgijlmnprstuvz][ai]r(?:[mts]e|l[aeo]s?)?|ci[oó]n(?:es)?|dad|d[oó]r(?:es)?|ores|ales|entes?|[ei]re)$"
)
_ENGLISH_SHAPE = re.compile(r"[wk]|th|sh|gh|oo|ee|ea|(?:ing|ed|[bcfghmptv]|[^aeiou]y)$")


def language(text: str) -> str:
    """Return "es" or "en", whichever the words of `text` look more like; "en" where nothing tells.

    A small word that only one of the two has counts twice, a letter only Spanish has too, the shape of a word once.
    """
    score = sum(c in "¿¡ñáéíóú" for c in text.lower()) * 2
    for word in map(str.lower, _WORD.findall(_INITIAL.sub(" ", text))):
        if word in _SPANISH or word in _ENGLISH:
            score += 2 * ((word in _SPANISH) - (word in _ENGLISH))
        else:
            score += (_SPANISH_SHAPE.search(word) is not None) - (_ENGLISH_SHAPE.search(word) is not None)
    return "es" if score > 0 else "en"
