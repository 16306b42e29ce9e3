"""Tells English from Spanish in a short line."""

import re

_WORD = re.compile(r"[^\W\d_]+")

_SPANISH = frozenset(
    _WORD.findall(
        "el la los las un una de del que qué y o en con por para su sus se le lo les nos me mi tu te usted ustedes es "
        "son está están puede pueden quiere tiene hay sí si más muy como cómo cuando aquí ahora hola gracias pero "
        "esto eso este esta al ha han fue ser hacer todo toda todos nada nadie va bien ya hasta desde porque "
        "quién dónde algo alguien otra otro día mucho mucha"
    )
)
_ENGLISH = frozenset(
    _WORD.findall(
        "the an of to and or in with for your you we our i it is are was be can could not yes if more very how "
        "what when here now hello hi thanks but this that at has have do does us they them their who will on my"
    )
)


def language(text: str) -> str:
    """Return "es" or "en", whichever the words of `text` look more like; "en" where nothing tells."""
    found = [w.lower() for w in _WORD.findall(text)]
    spanish = sum(w in _SPANISH for w in found) + sum(c in "¿¡ñáéíóú" for c in text.lower())
    english = sum(w in _ENGLISH for w in found)
    return "es" if spanish > english else "en"
