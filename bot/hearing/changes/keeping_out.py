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
from bot.hearing.changes.naming import under
from bot.hearing.changes.parting import stems
from bot.hearing.lines import phrases_en, phrases_es
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
_WROTE = (
    r"(?:(?:all (?:of )?)?(?:my|the) (?:answers|words)|(?:all|everything|all of (?:it|that)|what(?:ever)?) (?:that )?"
    r"(?:i|you|u)(?:'ve| have)? (?:said|wrote|told|put|have|written|got|typed)(?: (?:you|u|down|here|in here|about me"
    r"|on me))*|the (?:whole |entire )?summary|my whole summary|(?:todas )?(?:mis|las) respuestas|(?:todo )?"
    r"(?:el resumen|lo que (?:(?:le|les|yo|ya) )*(?:escribi|dije|conte|puse|mande|anoto|puso)(?: aqui| ahi| de mi)?))"
)
"""What was told here, called so: this alone goes by a wish in mid-question."""
_ANSWERS_OUT = (
    rf"(?:(?:delete|erase|remove|clear|wipe|scrap) {_WROTE}(?: out| off)?"
    rf"|(?:borr|elimin|quit)(?:e|a|ar)(?:me|le)? {_WROTE})"
)
_BARE_OUT = (
    rf"(?:(?:delete|erase|remove|clear|wipe|scrap|take out) {_ALL}(?: out| off)?"
    rf"|(?:take|wipe|clear) (?:all of it|it all|everything) out"
    rf"|(?:borr|quit|elimin)(?:e|a)(?:me|le)? {_TODO}|(?:borr|quit|elimin)(?:e|a)(?:me)?l[oa]s? tod[oa]s?"
    rf"|(?:todo|tod[oa]s) (?:borr|quit|elimin)(?:e|a)(?:me)?l[oa]s?)"
)
_AND_SO = (
    r"(?:,? (?:please|pls|now|too|por favor|porfa|ya|gracias|thanks"
    r"|(?:i )?(?:don'?t|do not) want (?:anything|any of it|it) (?:saved|kept|there|in there|left)"
    r"|no quiero que (?:se )?(?:quede|guarde|sepa)n?(?: nada)?))*"
)
_ALL_OUT = re.compile(rf"{PLEASE}{_ANSWERS_OUT}{_AND_SO}")
"""Who wants all of what was told gone."""
_ALL_HERE = re.compile(rf"{PLEASE}{_BARE_OUT}{_AND_SO}")
"""The same in a bare order, under the summary: elsewhere "borre todo" and "delete everything" may be told of a life."""
_UNSENT = re.compile(
    r"(?:(?:wait|actually|please|so|ok|mejor|ya|espere|oiga|por favor|pues|entonces|y|and|no),? )*"
    r"(?:(?:don'?t|do not) (?:send|submit) (?:it|that|this|anything|any of (?:it|that|this))"
    r"|no (?:l[oa]s? |me l[oa] |se l[oa] )?(?:mand|envi)(?:e|es|en)(?:l[oa])?(?: (?:nada|eso|esto|a nadie))*)"
    r"(?:,? (?:to (?:anyone|anybody|them)|please|por favor|ya|mejor))*[,.;!]* (?:(?:and|y|just|mejor|better) )*"
)
"""Not to send it, before all shall go: then "borra todo" is said of what was told, whatever is on the table."""
_HOPES = re.compile(r"(?:\w+,? )*?(?:i (?:want|need|wanna)|i'?d like|quiero|quisiera)\b")
_WHICH = "utter_which_line"
_ALL_OF_IT = re.compile(rf"{PLEASE}(?:all of (?:it|them)|everything|todo(?: eso)?|tod[oa]s)(?: (?:please|por favor))?")
"""The same, to the question which line is meant."""

_LEAD = (
    r"(?:(?:no|wait|nah|actually|oh|and|but|also|please|pls|so|just|sorry|hey|ok|on second thought|no mejor|y|pero"
    r"|mejor|espere|oiga|perdon|por favor|tambien|ah|bueno),? )*"
)
_PART = r"(?:(?:the|that|this|esa|la) (?:part|bit|thing|line|stuff|parte)(?: (?:about|on|with|de|del|sobre))? ?)"
_THAT = (
    rf"(?:that|this|it|eso|esto|esa|{_PART}?)(?: (?:part|bit|last (?:part|bit|thing)|down|in|parte))*"
    r"(?: (?:on|in|into|for|en|para)(?: (?:my|the|any|mi|el|la|los))? (?:records?|files?|charts?|notes|papers?|job"
    r"|work|boss|summary|expediente|historial|resumen|papeles|trabajo)| anywhere| at all| please| por favor)*"
)
_WISH = re.compile(
    rf"{_LEAD}(?:(?:you can |can you |could you )?(?:{grammar.KEEP_OUT}|leave out) (?P<what>.+?)"
    rf"|(?:can you |please )?{grammar.LEAVE_OUT} (?P<left>.+?) out(?: of (?:it|this|that))?"
    r"|(?P<es>eso|esto|esa parte|lo (?:de|del) .+?) no (?:lo |la )?"
    r"(?:ponga|anote|escriba|incluya|apunte|mencione)[ns]?)"
    r"(?: (?:in(?: there| it)?|on there|down|anywhere|ahi|alli|please|por favor|porfa|tho|ok))*"
)
"""What shall not be written, in a sentence of its own."""
TOLD_BEFORE = re.compile(
    r"\b(?:leave out|don'?t (?:put|write|include)|no (?:ponga|anote|escriba)n?) (?:what i (?:said|told (?:you|u)|wrote)"
    r" (?:about|on|of)|lo que (?:le )?(?:dije|conte) (?:de|sobre)) (?P<whom>.+)"
)
"""What was told before the message, and is no part of it: no answer to any question."""
NOT_WRITTEN = re.compile(
    r"\b(?:eso|esa parte) no (?:lo |la )?(?:ponga|anote|escriba|apunte)[ns]?\W*$"
    r"|\b(?:don'?t|do not) (?:put|write) (?:that|it)(?: down| in)?\W*$"
)
"""What was just said is not to be written."""
_JOINED = re.compile(r"[.!;\n\u2026]+\s*|,\s+|\s+(?=(?:but|pero|and|y|no wait|wait|actually|mejor)\b)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?;\n\u2026]+\s*")
_PIECE = re.compile(
    r"[.,!?;\n\u2026]+\s*|\s+(?=(?:but|pero)\s|y (?:no )?\w+[aei]r(?:me|se|l[aeo]s?)?\b|and (?:to|not) \w)",
    re.IGNORECASE,
)
"""Where what was written is cut: never between two who do the same, nor before what another does."""
_LISTED = re.compile(
    r"(?:i have |i got |tengo a )?(?:my|mis?) [\w']+(?:(?:,|,? (?:and|y|&)) (?:a )?(?:my|mis?) [\w']+)+\W*",
    re.IGNORECASE,
)
"""People in a row and no more: any of them can go alone."""
_IN_LIST = re.compile(r",\s*(?:and |y )?|\s+(?=(?:and|y|&)\s)", re.IGNORECASE)
_JOINT = re.compile(r"^(?:and|but|y|pero)\s+", re.IGNORECASE)
_INSIDE = re.compile(r"\s(?:and|y|&)\s", re.IGNORECASE)
_HANGS_ON = re.compile(
    r"(?:and|y|not|no|never|but (?:not|only)|only|just|every|because|cause|when|since|so|then|who|which|que|porque"
    r"|cuando|ni|tampoco|sin|solo|cada)\b",
    re.IGNORECASE,
)
"""What goes on with the piece before it, and alone would say something else."""
_OF_ANOTHER = re.compile(r"(?:he|she|they|it|his|her|their|el|ella|ellos|ellas|su|sus)\b", re.IGNORECASE)
_THEIR_NAME = re.compile(r"(?:her|his|their|the|that) names?|(?P<es>(?:su|sus|el|los|ese) nombres?)")
_CAPITAL = r"[A-Z\u00c1-\u00da][\w-]+"
_KIN = re.compile(rf"\b(?:{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']})\b")
_OPENING = 4
"""Words by which a sentence is known again."""
_OF_HOW = frozenset({"avoid", "preferences", "contact", "name"})
"""Questions that such a wish may well answer: "don't put my name on the mail"."""
_TOLD_PART = re.compile(rf"{_PART}.*|lo (?:de|del) .+|(?:the|that|his|her|my) .{{1,40}} (?:part|bit|stuff|thing)")
"""Words of what is written here, called so: "the pills part", "lo de mi tia"."""
_NAMED = re.compile(
    rf"(?:{_PART}|lo (?:de|del) |(?:the|my|his|her|that|el|la|mi|su|i|im|i'm) ?)(?:[\w'-]+ ?){{1,5}}"
    r"(?<! on me)(?<! on)(?<! off)"
)
"""How something told is named, and no life's plan: "leave out the police", not "don't put pressure on people"."""


def all_out(heard: Heard) -> Change:
    """Return every line that was told as it stands after all of it goes; empty where that is not the wish."""
    plain = InPlace.of(heard.text).plain.strip(" .,!\u00a1")
    asked = heard.last == _WHICH and heard.question is None and _ALL_OF_IT.fullmatch(plain)
    if not (asked or _wants_all_out(heard, plain)):
        return {}
    told = (name for name in LINES if name != heard.question and given(heard.slots.get(name)))
    return {name: SKIPPED if name in QUESTIONS else UNASKED for name in told}


def wants_all_out(heard: Heard) -> bool:
    """Return whether a message says no more than that all shall go."""
    return _wants_all_out(heard, InPlace.of(heard.text).plain.strip(" .,!\u00a1"))


def _wants_all_out(heard: Heard, plain: str) -> bool:
    if (unsent := _UNSENT.match(plain)) is not None:
        left = plain[unsent.end() :]
        return any(way.fullmatch(left) for way in (_ALL_HERE, _ALL_OUT))
    bare = under(heard) and _ALL_HERE.fullmatch(plain) and not _HOPES.match(plain)
    return bool(bare) or _ALL_OUT.fullmatch(plain) is not None


def kept_out(text: str, question: str | None) -> tuple[str, str] | None:
    """Return what is left of a message that says what of it shall not be written, and what that is; None for no such.

    "That" is the sentence before it; words that stand in none of it mean something told earlier, and all of it stays.
    """
    if text.startswith("/") or (question in _OF_HOW and not _of_writing(text, question)):
        return None
    whole = InPlace.of(text)
    for start in [0, *(found.end() for found in _JOINED.finditer(whole.plain))]:
        said = _WISH.fullmatch(whole.plain[start:].strip(" .,!"))
        if said is None:
            continue
        what = said["what"] or said["left"] or said["es"]
        before = whole.part(0, start).all().strip(" ,;\n")
        left = _without(before, what) if before else "" if _is_plain(said, what) else None
        return None if left is None else (left, what)
    return None


def _is_plain(said: re.Match[str], what: str) -> bool:
    """Return whether such a wish alone is plainly about what is written here: "no mencione la migra" is a limit."""
    called = re.fullmatch(_THAT, what.strip()) or _TOLD_PART.fullmatch(what)
    return bool(called) or (said["what"] is not None and said[0][: said.start("what")].endswith("leave out "))


def _of_writing(text: str, question: str | None) -> bool:
    """Return whether a message is about what is written here, where another such wish may well answer."""
    plain = folded(text)
    return bool(TOLD_BEFORE.search(plain) or (question == "avoid" and NOT_WRITTEN.search(plain)))


def told_apart(text: str, question: str | None) -> Apart:
    """Return a message taken apart, and without what it says shall not be written."""
    if (wish := kept_out(text, question)) is None:
        return apart(text, question)
    return replace(apart(wish[0], question), talks=True) if wish[0] else Apart("", talks=True)


def _without(before: str, what: str) -> str | None:
    """Return what was written before such a wish, without the sentence or the pieces it means.

    None where a cut would change who did what, or nothing of it is meant: then all of it stays as it was written.
    """
    if TOLD_BEFORE.search(f"leave out {what}"):
        return before
    if (of_name := _THEIR_NAME.fullmatch(what.strip())) is not None:
        return _without_name(before, "alguien" if of_name["es"] else "someone")
    that = re.fullmatch(_THAT, what.strip()) is not None
    listed = _LISTED.fullmatch(before) is not None
    way = _SENTENCE if that else _IN_LIST if listed else _PIECE
    ends = [0, *(found.end() for found in way.finditer(before)), len(before)]
    said = [before[start:end] for start, end in pairwise(ends) if before[start:end].strip()]
    wanted = stems(re.sub(rf"^{_PART}|^lo del? ", "", what))
    gone = {len(said) - 1} if that else {n for n, piece in enumerate(said) if wanted and wanted <= stems(piece)}
    if not gone and not _TOLD_PART.fullmatch(what):
        return None
    if not that and not listed and any(_falsifies(said, gone, number) for number in gone):
        return None
    kept = "".join(piece for number, piece in enumerate(said) if number not in gone).strip(" ,;\n")
    kept = re.sub(r"(?:[\s,]+(?:and|but|y|pero|no|wait|actually))+$", "", kept, flags=re.IGNORECASE)
    return kept if re.search(r"\w{2}", kept) else ""


def _without_name(before: str, somebody: str) -> str | None:
    """Return what was written without its one name, `somebody` where no more is said of them; None for no name."""
    words = re.sub(rf",?\s+(?:named|called|se llama|llamad[oa])(?=\s+{_CAPITAL})", "", before)
    if re.fullmatch(rf"{_CAPITAL}(?: {_CAPITAL})?\W*", words) and not _KIN.search(folded(words)):
        return somebody
    named = list(re.finditer(rf"(?<=\w)\s+{_CAPITAL}", words))
    return words[: named[0].start()] + words[named[0].end() :] if len(named) == 1 else None


def _falsifies(said: list[str], gone: set[int], number: int) -> bool:
    """Return whether what is left without this piece would be told of another, or say something else."""
    if _INSIDE.search(_JOINT.sub("", said[number])):
        return True
    behind = said[number + 1] if number + 1 < len(said) and number + 1 not in gone else ""
    others = any(n not in gone for n in range(number))
    return bool(_HANGS_ON.match(behind) or (others and _OF_ANOTHER.match(behind)))


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
