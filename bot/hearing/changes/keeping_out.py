"""What somebody wants not to be written at all: of what they just wrote, of what stands, or all of it. Pure.

"He doesn't know how much. actually don't write that part about my husband", "leave out the police", "borre todo lo que
escribí": such a wish is never filed as an answer, and where nothing of it stands, that is said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.changes import grammar
from bot.hearing.changes.labels import PLEASE
from bot.hearing.changes.parting import stems
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace
from bot.hearing.wishes.apart import Apart, apart

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_ALL = (
    r"(?:(?:all|everything)(?: (?:of )?(?:it|that|this|them|my (?:answers|words|stuff)|(?:that )?(?:i|you|u)(?:'ve"
    r"| have)? (?:said|wrote|told|put|have|written|got|typed)(?: (?:you|u|down|here|in here|about me|on me))*))?"
    r"|(?:it|the whole thing|the summary) all|the (?:whole|entire) (?:thing|summary|list|page))"
)
_TODO = (
    r"(?:todo(?: (?:eso|esto|el resumen|lo (?:mio|que (?:(?:le|les|yo|ya) )*(?:escribi|dije|conte|puse|mande|anoto|puso"
    r"|tiene)(?: aqui| ahi| de mi)?)))?|todas (?:mis|las) respuestas)"
)
_ALL_OUT = re.compile(
    rf"{PLEASE}(?:(?:delete|erase|remove|clear|wipe|scrap|take out|take off|get rid of) {_ALL}(?: out| off)?"
    rf"|(?:take|wipe|clear) (?:all of it|it all|everything) (?:out|off|away)"
    rf"|(?:borr|quit|elimin)(?:e|a|ar)(?:me|le)? {_TODO}|(?:borr|quit|elimin)(?:e|a|ar)(?:me)?l[oa]s? tod[oa]s?"
    rf"|(?:todo|tod[oa]s) (?:borr|quit|elimin)(?:e|a)(?:me)?l[oa]s?)"
    r"(?:,? (?:please|pls|now|too|por favor|porfa|ya|gracias|thanks"
    r"|(?:i )?(?:don'?t|do not) want (?:anything|any of it|it) (?:saved|kept|there|in there|left)"
    r"|no quiero que (?:se )?(?:quede|guarde|sepa)n?(?: nada)?))*"
)
"""Who wants all of it gone."""
_WHICH = "utter_which_line"
_ALL_OF_IT = re.compile(rf"{PLEASE}(?:all of (?:it|them)|everything|todo(?: eso)?|tod[oa]s)(?: (?:please|por favor))?")
"""The same, to the question which line is meant."""

_LEAD = (
    r"(?:(?:no|wait|nah|actually|oh|and|but|also|please|pls|so|just|sorry|hey|ok|on second thought|no mejor|y|pero"
    r"|mejor|espere|oiga|perdon|por favor|tambien|ah|bueno),? )*"
)
_PART = r"(?:(?:the|that|this|esa|la) (?:part|bit|thing|line|stuff|parte)(?: (?:about|on|with|de|del|sobre))? ?)"
_THAT = rf"(?:that|this|it|eso|esto|esa|{_PART}?)(?: (?:part|bit|last (?:part|bit|thing)|down|in|parte))*"
_WISH = re.compile(
    rf"{_LEAD}(?:(?:you can |can you |could you )?(?:{grammar.KEEP_OUT}|leave out) (?P<what>.+?)"
    rf"|(?:can you |please )?leave (?P<left>.+?) out(?: of (?:it|this|that))?"
    rf"|(?P<es>eso|esto|esa parte|lo (?:de|del) .+?) no (?:lo |la )?(?:ponga|anote|escriba|incluya|apunte|mencione)s?)"
    r"(?: (?:in(?: there| it)?|on there|down|anywhere|ahi|alli|please|por favor|porfa|tho|ok))*"
)
"""What shall not be written, in a sentence of its own."""
_JOINED = re.compile(r"[.!;\n\u2026]+\s*|,\s+|\s+(?=(?:but|pero|and|y|no wait|wait|actually|mejor)\b)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?;\n\u2026]+\s*")
_PIECE = re.compile(r"[.,!?;\n\u2026]+\s*|\s+(?=(?:and|but|y|pero)\s)", re.IGNORECASE)
_OPENING = 4
"""Words by which a sentence is known again."""
_OF_HOW = frozenset({"avoid", "preferences", "contact", "name"})
"""Questions that such a wish may well answer: "don't put my name on the mail"."""
_NAMED = re.compile(
    rf"(?:{_PART}|lo (?:de|del) |(?:the|my|his|her|that|el|la|mi|su|i|im|i'm) ?)(?:[\w'-]+ ?){{1,5}}"
    r"(?<! on me)(?<! on)(?<! off)"
)
"""How something told is named, and no life's plan: "leave out the police", not "don't put pressure on people"."""


def all_out(heard: Heard) -> Change:
    """Return every line that was told as it stands after all of it goes; empty where that is not the wish."""
    plain = InPlace.of(heard.text).plain.strip(" .,!\u00a1")
    asked = heard.last == _WHICH and heard.question is None and _ALL_OF_IT.fullmatch(plain)
    if not (asked or _ALL_OUT.fullmatch(plain)):
        return {}
    told = (name for name in LINES if name != heard.question and given(heard.slots.get(name)))
    return {name: SKIPPED if name in QUESTIONS else UNASKED for name in told}


def wants_all_out(text: str) -> bool:
    """Return whether a message says no more than that all shall go."""
    return _ALL_OUT.fullmatch(InPlace.of(text).plain.strip(" .,!\u00a1")) is not None


def kept_out(text: str, question: str | None) -> tuple[str, str] | None:
    """Return what is left of a message that says what of it shall not be written, and what that is; None for no such.

    "That" is the sentence before it; words that stand in none of it mean something told earlier, and all of it stays.
    """
    if text.startswith("/") or question in _OF_HOW:
        return None
    whole = InPlace.of(text)
    for start in [0, *(found.end() for found in _JOINED.finditer(whole.plain))]:
        said = _WISH.fullmatch(whole.plain[start:].strip(" .,!"))
        if said is None:
            continue
        what = said["what"] or said["left"] or said["es"]
        before = whole.part(0, start).all().strip(" ,;\n")
        return _without(before, what), what
    return None


def told_apart(text: str, question: str | None) -> Apart:
    """Return a message taken apart, and without what it says shall not be written."""
    if (wish := kept_out(text, question)) is None:
        return apart(text, question)
    return replace(apart(wish[0], question), talks=True) if wish[0] else Apart("", talks=True)


def _without(before: str, what: str) -> str:
    """Return what was written before such a wish, without the sentence or the pieces it means."""
    that = re.fullmatch(_THAT, what.strip()) is not None
    ends = [0, *(found.end() for found in (_SENTENCE if that else _PIECE).finditer(before)), len(before)]
    said = [before[start:end] for start, end in pairwise(ends) if before[start:end].strip()]
    wanted = stems(re.sub(rf"^{_PART}|^lo del? ", "", what))
    left = said[:-1] if that else [piece for piece in said if not (wanted and wanted <= stems(piece))]
    kept = "".join(left).strip(" ,;\n")
    kept = re.sub(r"(?:[\s,]+(?:and|but|y|pero|no|wait|actually))+$", "", kept, flags=re.IGNORECASE)
    return kept if re.search(r"\w{2}", kept) else ""


def is_not_there(heard: Heard, what: str) -> bool:
    """Return whether none of these words stands in any line."""
    wanted = stems(what)
    return bool(wanted) and not any(wanted & stems(heard.slots[name]) for name in LINES if given(heard.slots.get(name)))


def wishes_in_vain(heard: Heard) -> bool:
    """Return whether a message, with a question on the table, only wants something left out that was never told."""
    what = only_wish(heard.text, heard.question)
    return (
        what is not None and heard.question in QUESTIONS and bool(_NAMED.fullmatch(what)) and is_not_there(heard, what)
    )


def only_wish(text: str, question: str | None) -> str | None:
    """Return what a message wants not to be written, where it says no more; None where it does."""
    found = kept_out(text, question)
    said = _WISH.fullmatch(InPlace.of(text).plain.strip(" .,!")) if found else None
    return found[1] if found and said else None


def tells_in_vain(heard: Heard) -> bool:
    """Return whether a message tells something that shall not be written, and none of it is."""
    found = kept_out(heard.text, heard.question)
    if found is None or found[0] or only_wish(heard.text, heard.question) is not None:
        return False
    first = folded(_SENTENCE.split(heard.text.strip())[0]).split()[:_OPENING]
    lines = (folded(heard.slots[name]) for name in LINES if given(heard.slots.get(name)))
    return not any(" ".join(first) in line for line in lines)
