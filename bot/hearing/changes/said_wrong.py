"""A line that is said to be wrong, with what is right of it in the same breath. Pure, without Rasa.

"Who this is for is wrong, it's me", "en lo que me ayuda no va eso, ponga que el dominó", "fix my corner, just my aunt".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.reach import of_number
from bot.hearing.answers.taking import added, given
from bot.hearing.changes.labels import PLEASE, line_loosely
from bot.hearing.changes.reading import no_words, said_in

if TYPE_CHECKING:
    from bot.hearing.changes.mending import Change
    from bot.hearing.changes.reading import Reading
    from bot.hearing.lines.in_place import InPlace

LEAD = (
    rf"{PLEASE}(?:(?:now|n|(?:que )?otra cosa|and|also|then|no|ok|and also|i said|dije|le dije|y"
    rf"|joven|ahora|lmao|lol|omg|ayy|wait)[,:.]? )*{PLEASE}"
)
"""What may stand before an order, in anybody's words."""
_WRONGLY = (
    r"(?: (?:is|are|was|esta|es)(?: all)? (?:wrong|not right|mal|equivocad[oa])|,? (?:that'?s|it'?s|eso esta|eso es)"
    r" (?:wrong|not right|mal)| no (?:va|es) es[oa]| (?:isn'?t|is not) (?:that|it|right))"
)
_NEW_WORDS = (
    r"(?:(?:it |that |eso |y |and )?(?:should (?:be|say|read)|needs to (?:be|say)|debe(?:ria)? (?:decir|ser)"
    r"|tiene que (?:decir|ser)|it'?s|es|son|just|only|solo|nomas|(?:put|say|write|ponga|pon|ponle|anote|escriba|diga)"
    r"(?: (?:that|que|q))?)(?: just| only| solo| nomas)?)"
)
_RIGHTED = (
    re.compile(
        rf"{LEAD}(?:(?:in|on|under|for|en|para|bajo) )?(?P<line>.{{2,60}}?){_WRONGLY}[,:;.]* {_NEW_WORDS} ?:?"
        r" (?P<words>.+)",
        re.DOTALL,
    ),
    re.compile(
        rf"{LEAD}(?:change|fix|correct|update|cambi[ae]|corrij[ae]) (?P<line>.{{2,60}}?)[,:;]+ {_NEW_WORDS} ?:?"
        r" (?P<words>.+)",
        re.DOTALL,
    ),
)
"""A line that is wrong, and what is right of it: "who this is for is wrong, it's me"."""
_NO_WORDS = re.compile(
    r"(?:a|an|the|un|una) (?:mess|lie|mistake|joke|error|desastre|mentira)\b"
    r"|(?:not|no|none|nothing|nada|wrong|mal|private)\b"
)
_JOINS = re.compile(r"^(?:que|q) (?=\w+ \w)", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\b(?:number|phone|cell|numero|telefono|celular)\b")
_REACHES = re.compile(r"\d{3}|@|\b(?:arroba|dot com|punto com)\b")
"""A number or an address: without one nothing stands in for what is wrong."""
_BRINGS = re.compile(
    rf"{LEAD}(?:put|write|add|ponga|pon|anote|agregue|escriba)(?: down)?(?: (?:that|que|q))? (?:what brings me"
    r"(?: here)? is|lo que me trae(?: aqui)? es|me traen?(?: aqui)?|i(?:'?m| am) here (?:because of|for)) (?P<words>.+)"
)
"""Why somebody is here, to be put down: "ponga que me trae la ansiedad"."""


def right_of_wrong(read: Reading, piece: InPlace, _before: InPlace | None) -> Change | None:
    """Return the line that is said to be wrong, with what is said right behind it."""
    if (said := _BRINGS.fullmatch(piece.plain)) is not None:
        if _NO_WORDS.match(said["words"]):
            return None
        return {"brings": added(read.now.slots.get("brings"), said_in(piece, said, "words"))}
    for way in _RIGHTED:
        said = way.fullmatch(piece.plain)
        name = line_loosely(re.sub(r"^(?:eso|lo) de ", "", said["line"])) if said else None
        if said is None or name is None or _NO_WORDS.match(said["words"]):
            continue
        read.named = name
        words = _JOINS.sub("", said_in(piece, said, "words"))
        earlier = read.now.slots.get(name)
        if name == "contact" and given(earlier) and not _REACHES.search(words):
            # what to mind in reaching them is added; a number that is wrong is asked anew
            return {name: None if _OF_NUMBER.search(said["line"]) else added(earlier, words)}
        if not no_words(words):
            return {name: of_number(earlier, words, said["line"])}
    return None
