"""What is quoted in an order about a line: "take out 'i guess', it sounds dumb". Pure, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.changes import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.hearing.lines.in_place import InPlace

QUOTED = re.compile(grammar.QUOTED)
_TO_QUOTE = re.compile(
    r"(?:the|that|this|my|where it says|el|la|esa|mi|donde dice)(?: (?:part|bit|line|words?|one|thing|sentence|parte"
    r"|frase|linea|palabras?))?(?: (?:that says|where it says|about|que dice|de))? (?=[\"\u201c\u2018\u00ab'])"
)
_SAID_OF_IT = re.compile(
    r"(?: part| bit| line| parte)?[ ,]*(?:it|its|it's|that|thats|that's|this|bc|because|cuz|cause|sounds|looks|makes"
    r"|i (?:don'?t|didn'?t|do not|hate|was)|eso|suena|se (?:oye|ve)|porque|es que|es|me (?:da|hace)|no)\b"
    r"(?!.*\b(?:and|but|y|pero)\b)[^.;!?\n]{1,60}"
)
"""Why quoted words are to go: "it sounds dumb"."""


def quote(what: InPlace) -> tuple[int, int] | None:
    """Return where what is quoted stands, with no more around it than "lo de" and a word."""
    about = _TO_QUOTE.match(what.plain) or grammar.ABOUT.match(what.plain)
    quoted = QUOTED.match(what.plain, about.end() if about else 0)
    behind = what.plain[quoted.end() :] if quoted else ""
    return quoted.span() if quoted and (len(behind.split()) <= 1 or _SAID_OF_IT.fullmatch(behind)) else None


def outside_quotes(way: re.Pattern[str], plain: str) -> Iterator[re.Match[str]]:
    """Return where this is found, but inside what is quoted."""
    quoted = [found.span() for found in QUOTED.finditer(plain)]
    return (found for found in way.finditer(plain) if not any(start < found.start() < end for start, end in quoted))
