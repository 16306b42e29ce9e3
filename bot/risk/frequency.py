"""How often ordinary talk uses a word, roughly: patterns are looked up by their rarest part."""

from __future__ import annotations

_VERY = """
a al and are at but con de del do el en es for have i in is it la lo los las me mi my no not of on que se so that the
they this to un una was we with y yo you your 2 too s am be been being would will can could
"""
_OFTEN = """
about all an any anymore as because by esta estoy feel for from get getting go going got had has he her him his how
if into just keep know le life like make more need nada never no now one or out over para pero please por really she
si solo some still su te tengo their them then there thing things think this time todo todos up us vida want wants
wanted what when who why work ya help hay mas muy people person day today tonight night right here myself self
nothing nobody anything everything everyone someone anyone friend mom dad husband wife son daughter take taking took
"""
_WEIGHTS = {**dict.fromkeys(_OFTEN.split(), 8), **dict.fromkeys(_VERY.split(), 40)}


def how_common(word: str) -> int:
    """Return a weight: 40 for the commonest words, 8 for common ones, 1 for the rest (estimated by hand)."""
    return _WEIGHTS.get(word, 1)
