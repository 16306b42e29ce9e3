"""Orders about what stands here that are no answer to any question, whether their words are found or not. Pure.

"Quita eso de que me ahorcó", "put it back, sorry", "leave her out": written down they would stand as told, the private
words in them once more. Where nobody finds what is meant it is asked which line, and nothing is filed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, given
from bot.hearing.changes import grammar
from bot.hearing.changes.hoping import HOPES, NO_PONGA, hoped_back, of_here, of_life
from bot.hearing.changes.labels import PLEASE
from bot.hearing.changes.naming import CHANGED
from bot.hearing.changes.nowhere import Unwanted, of_kin, without_all
from bot.hearing.changes.passing import for_safety, passed_over
from bot.hearing.changes.putting_back import BACK
from bot.hearing.changes.sentences import without_named
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_OF_HERE = (
    r"(?:(?:,? (?:from|of|in) (?:there|here|it|that|this|the (?:summary|list|record)|my answers?)|,? (?:de|del) (?:ahi"
    r"|aqui|todo|resumen|la (?:lista|hoja))|,? (?:please|pls|por favor|porfa|too|tambien|todo|all of it|completely"
    r"|mejor|ok|thanks|gracias|now|ya))*)"
)
_BIT = r"(?:part|bit|thing|line|stuff|sentence|remark|comment|words?)"
_QUITE = r"(?:quit[ae]|kit[ae]|borr[ae]|elimin[ae]|sa(?:ca|que))(?:me|le)?"
_OUT = re.compile(
    rf"{PLEASE}(?:{_QUITE} (?:eso|esto|esa parte|lo)(?:,? (?:de(?: que| lo de(?:l| que)?)?|del|(?:donde|que) (?:dice"
    rf"|dije|puse|conte)) (?P<es>(?!aqui$|ahi$|todo$).+?))?{_OF_HERE}"
    rf"|(?:(?:eso|esto|esa parte),? )?{grammar.TAKE_IT}{_OF_HERE}"
    rf"|(?:take out|leave out|remove|delete|erase) (?:the|that|my) {_BIT} (?:about|on|with|of|where|that says) "
    rf"(?P<en>.+?){_OF_HERE}"
    rf"|(?:take|leave) (?:that|it|this|(?:the|that) {_BIT}(?: (?:about|on|with|of) (?P<en2>.+?))?) out{_OF_HERE}"
    rf"|(?:delete|erase|remove|take out|leave out) (?:that|this|it)(?: (?:one|part|bit|line))?{_OF_HERE}"
    rf"|(?:don'?t|do not) (?:write|put|include|note) (?:that|this|it)(?: (?:one|part|bit|line))?(?: down"
    rf"| in)?{_OF_HERE}"
    rf"|{NO_PONGA} (?:eso|esto|esa parte){_OF_HERE})"
)
"""That words are to go; what they are called stands behind "about" or "de"."""
_WHOM = r"(?:(?:my|mi) )?(?P<{}>[a-z\u00f1]+)"
_PERSON_OUT = re.compile(
    rf"{PLEASE}(?:(?:not|no) )?(?:a )?{_WHOM.format('who')}(?: no)?,? (?:so )?(?:leave|take|keep) (?:her|him|them) out"
    rf"{_OF_HERE}"
    rf"|{PLEASE}(?:a )?{_WHOM.format('es')}(?: no)?,? {NO_PONGA.replace('(?:l[oa]s? )?', 'l[oa]s? ')}{_OF_HERE}"
)
"""Somebody who is to go, named first: "not my mom, leave her out"."""
_STILL_THERE = re.compile(
    rf"{PLEASE}(?:todavia |aun |pero |still )*(?:dejo|dejaste|puso|pusiste|tienes?|sigue|esta|sale|quedo"
    r"|(?:you|u) (?:still )?(?:left|have|got|kept)(?: in)?|(?:it|there) still says) "
    rf"(?:(?:lo|eso|la parte) (?:de(?: que)?|del)|(?:the|that) {_BIT} (?:about|on|with)) (?P<what>.+?)"
    rf"(?: (?:in there|ahi|in))?[\s,.;:!]+(?:(?:please|por favor|y|and|just) )*(?:{grammar.TAKE_IT}"
    rf"|(?:take|get) (?:it|that)(?: all)? out|(?:delete|remove|erase) (?:it|that|all of it)){_OF_HERE}"
)
"""That words stand there still, and are to go."""
_POINTS = re.compile(
    rf"{PLEASE}(?:(?:muev|corrij|corrig|cambi|regres|devuelv)[ae](?:me)?l[oa]s?|(?:move|fix|change) (?:that|this) one)"
    rf"{_OF_HERE}"
)
"""An order about "it" that says no more."""
_PIECE = re.compile(r"[.;!?\n\u2026]+\s*|,\s+")
_WHY = re.compile(
    r"(?:(?:and|y|because|porque|cuz|que|es que|pero) )*(?:(?:eso |it |that |lo )?(?:me (?:da|hace|duele|pone)"
    r"|makes? me"
    r"|scares? me|i'?m (?:scared|afraid|embarrassed)|im (?:scared|afraid|embarrassed)|i (?:feel|don'?t want"
    r"|didn'?t mean)"
    r"|no (?:quiero|queria|debi|era|quise)|tengo miedo|es(?:ta)? (?:privado|muy privado)|its? private)\b.{0,60})"
)
"""Why they shall go; such a reason tells nothing of its own."""
_COURTESY = re.compile(
    r"(?:(?:no|oh|wait|ok|okay|sorry|oops|please|thanks?|thank you|its? (?:fine|ok|okay)|(?:it'?s|its) fine|nvm"
    r"|never ?mind"
    r"|perdon|espere|gracias|por favor|mejor|ay|esta bien|i keep (?:asking|changing(?: my mind)?)|for (?:asking"
    r"|bothering"
    r"|the trouble)|lo siento|disculpe)[ ,]*)+"
)
_LIMITS = ("avoid", "preferences", "contact", "name")
"""Questions that "leave my mother out" answers."""
_LONGEST = 30


def only_ordered(heard: Heard) -> bool:
    """Return whether a message says no more than that something written here shall go, come back or move.

    What may be a hope is an order where it is said to be about what stands here, or its words are found there.
    """
    plain = _plain(heard)
    if not plain or heard.question in _LIMITS:
        return False
    if _STILL_THERE.fullmatch(plain):
        return True
    said = [piece.strip(grammar.MARKS) for piece in _PIECE.split(plain)]
    orders = [piece for piece in said if _orders(piece)] or ([plain] if _orders(plain) else [])
    ordered = bool(orders) and (plain in orders or all(piece in orders or _beside(piece) for piece in said if piece))
    return ordered and not (heard.question in HOPES and all(_may_be_hoped(heard, plain, piece) for piece in orders))


def _may_be_hoped(heard: Heard, plain: str, order: str) -> bool:
    """Return whether at a question of what is hoped for an order may as well answer it."""
    if of_here(plain) or _POINTS.fullmatch(order):
        return False
    if BACK.fullmatch(order):
        return hoped_back(order, heard.question, changed=bool(heard.slots.get(CHANGED)))
    if _PERSON_OUT.fullmatch(order) is not None:
        return re.search(r"\b(?:take|keep) (?:her|him|them) out\b", order) is not None
    return of_life(order) or not _named_out(heard, plain)


def hopes_to_lose(heard: Heard) -> bool:
    """Return whether an answer tells what somebody wants out of their life: "quita eso de tomar" takes no words out."""
    plain = _plain(heard)
    return heard.question in HOPES and bool(plain) and of_life(plain) and not of_here(plain) and _orders(plain)


def out_as_ordered(heard: Heard) -> Change:
    """Return the lines without what such an order names, wherever that stands; empty where nobody can tell."""
    return _named_out(heard, _plain(heard)) if only_ordered(heard) else {}


def _named_out(heard: Heard, plain: str) -> Change:
    if (person := _person(plain)) is not None:
        return without_all(heard, [person])
    if (still := _STILL_THERE.fullmatch(plain)) is not None:
        return _everywhere(heard, still["what"])
    for piece in (*_PIECE.split(plain), plain):
        said = _OUT.fullmatch(piece.strip(grammar.MARKS))
        called = next((words for words in said.groupdict().values() if words), None) if said else None
        if called is not None:
            return without_named(heard, f"lo de que {called}" if said and said["es"] else called)
    return {}


def _plain(heard: Heard) -> str:
    text = heard.text
    brief = not text.startswith("/") and len(text.split()) <= _LONGEST and not text.rstrip().endswith("?")
    return InPlace.of(text).plain.strip(grammar.MARKS) if brief else ""


def _orders(piece: str) -> bool:
    bare = _COURTESY.sub("", piece, count=1) if _COURTESY.match(piece) else piece
    back = next((said for one in (piece, bare) if (said := BACK.fullmatch(one))), None)
    ways = (_OUT.fullmatch(piece), _OUT.fullmatch(bare), _POINTS.fullmatch(bare), _person(piece))
    return any(ways) or (back is not None and not back["words"])


def _beside(piece: str) -> bool:
    """Return whether a piece beside such an order tells nothing of its own."""
    reason = _WHY.fullmatch(piece) or for_safety(piece) or passed_over(piece, listed=False)
    return bool(reason or _COURTESY.fullmatch(piece))


def _person(plain: str) -> Unwanted | None:
    said = _PERSON_OUT.fullmatch(plain)
    who = said["who"] or said["es"] if said else None
    kin = of_kin(who) if who else None
    return Unwanted(kin, kin=True) if kin else None


def _everywhere(heard: Heard, called: str) -> Change:
    """Return every line that tells of what is said to stand there still, without it."""
    found: Change = {}
    for line in LINES:
        if line != heard.question and given(heard.slots.get(line)):
            now = replace(heard, slots={**heard.slots, **found})
            found |= without_named(now, f"lo de que {called}", line)
    return found


def talks_of_it(heard: Heard) -> bool:
    """Return whether such an order is given where it could be taken for an answer, or for what brings somebody."""
    told = any(given(heard.slots.get(name)) for name in LINES)
    return (heard.question in QUESTIONS or (heard.question is None and told)) and only_ordered(heard)
