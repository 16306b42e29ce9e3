"""Who says that this is for themselves and goes on: "for me, I'm Ana", "para mí, tengo ansiedad". Pure functions.

The name has its line, and what is told behind is what brings them: none of it says whom this is for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.hearing.answers.calling import called, is_known_name
from bot.hearing.answers.topics import about_using, topic_of
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import folded

_PIECE = re.compile(r"[,.;:!\n\u2014]+\s*")
_ME = re.compile(
    r"(?:(?:um|uh|well|oh|hi|hey|ok(?:ay)?|pues|bueno|hola|ay) )*(?:(?:it'?s|its|it is|this is|just|only|es|esto es"
    r"|solo|nomas) )*(?:(?:for|about|para|por|x|pa) )?(?:me|myself|mi|mi mism[oa]|yo)"
)
_CALLS = re.compile(r"(?:my name is|my name'?s|name'?s|call me|me llamo|mi nombre es)\s+")
_IS = re.compile(r"(?:i'?m|i am|it'?s|this is|soy|yo soy)\s+")
_I_TELL = re.compile(
    r"(?:i|i'?m|im|i am|i'?ve|ive|my (?:anxiety|drinking|depression|nerves|head|using)|tengo|estoy|ando|me siento"
    r"|tomo|bebo|fumo|uso|llevo|quiero|necesito|no puedo|ya no puedo|no duermo)\b.*"
)
_OTHERS = re.compile(
    r"\b(?:also|too(?! (?:much|many|often|hard)\b)|as well|both|tambien|amb[oa]s|l[oa]s dos|and (?:for "
    r"|about )?(?:my|our)"
    r"|y (?:para |por |de )?(?:mis?|nuestr[oa]s?)|not (?:for|me)|no (?:para|por)|for (?:my|him|her|them)"
    r"|(?:para|por) (?:mis?|el|ella))\b"
)
"""Words by which it may be for another as well."""
_KIN = rf"(?:{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']}|boy|girl|man|woman|muchach[oa]|hombre|mujer)"
_THEIR_USE = (
    r"(?:uses|drinks|smokes|shoots up|(?:is|keeps|started) (?:using|drinking)|usa|toma|bebe|fuma|consume|se droga"
    r"|esta (?:tomando|usando))"
)
_OF_ANOTHER = re.compile(
    rf"\b(?<!the one )(?<!la )(?<!el )(?:who|that|he|she|they|que|el|ella|(?:my|mi|our) {_KIN})"
    rf" (?:(?!and\b|y\b)[a-z']+ )?{_THEIR_USE}\b"
    rf"|\b(?:my|our) {_KIN}(?:'?s)? (?:drinking|using|addiction|drug use)\b"
    r"|\b(?:of|to|with|con|de) (?:an? |una? )?(?:addict|alcoholic|user|drinker|adict[oa]|alcoholic[oa])\b"
    rf"|\b(?:about|for|sobre|por|para) (?:my|our|his|her|mi|mis|su|nuestr[oa]) {_KIN}\b"
    rf"|\bneed (?:my|our) {_KIN} to\b"
)
"""Somebody close who uses, or for whom somebody fears: then it is not for its writer alone."""
_NO_NAME = re.compile(
    rf"{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']}|alone|only|always|mostly|obviously|sober|clean"
    rf"|sol[oa]|nomas|siempre"
)
_SHORT, _WORDS = 12, 2
"""Words behind, up to which a word of another is looked for: a story may hold any; and of a bare name, at most."""


_FOR_SOMEONE = re.compile(
    r"(?:(?:no|pues|well|um|hi|hola|oh)[, ]+)*(?:(?:it'?s|its|this is|es|esto es) )?(?:for|about|por|para"
    r"|x) (?:some(?:one|body)"
    r"(?: else)?|another person|alguien(?: mas)?|otra persona)(?: (?:please|por favor))?"
)


def for_someone(text: str) -> bool:
    """Return whether all that a message says is that it is for somebody else, and not for whom."""
    return _FOR_SOMEONE.fullmatch(folded(text).strip(" .!")) is not None


def with_another(text: str) -> bool:
    """Return whether a message begins with "me" and goes on of somebody close who uses, or is feared for."""
    cut = _PIECE.search(text.strip())
    if cut is None or not _ME.fullmatch(folded(text.strip()[: cut.start()])):
        return False
    return _OF_ANOTHER.search(folded(text.strip()[cut.end() :])) is not None


@dataclass(frozen=True)
class MeFirst:
    """That it is for its writer, as written, the name given beside it, and what is told besides."""

    whom: str
    name: str | None
    rest: str


def me_first(text: str) -> MeFirst | None:
    """Return the parts of a message that begins with "for me" and goes on with a name, or of oneself; else None."""
    cut = _PIECE.search(text.strip())
    if cut is None or len(folded(text)) != len(text):
        return None
    whom, behind = text.strip()[: cut.start()], text.strip()[cut.end() :].strip()
    if not _ME.fullmatch(folded(whom)) or "?" in behind:
        return None
    first = _PIECE.search(behind)
    head, rest = (behind[: first.start()], behind[first.end() :].strip()) if first else (behind, "")
    name = _named(head)
    told = rest if name else behind
    if name is None and not _I_TELL.fullmatch(folded(told).replace("\n", " ")):
        return None
    if _OTHERS.search(" ".join(folded(told).split()[:_SHORT])) or _OF_ANOTHER.search(folded(told)):
        return None
    return MeFirst(whom, name, told.strip(" ,;"))


def _named(piece: str) -> str | None:
    """Return the name that a piece gives: any after "my name is", else one known, or written as one."""
    plain = folded(piece).strip()
    said = piece.strip()
    if len(plain) != len(said):
        return None
    if calls := _CALLS.match(plain):
        return called(said[calls.end() :])
    led = _IS.match(plain)
    words = said[led.end() :] if led else said
    name = called(words)
    if (
        name is None
        or len(words.split()) > _WORDS
        or _NO_NAME.fullmatch(folded(words))
        or topic_of(words) is not None
        or about_using(words)
    ):
        return None
    known = is_known_name(folded(name).split()[0])
    written = led is None and name.istitle() and len(name.split()) == 1
    return name if known or written else None
