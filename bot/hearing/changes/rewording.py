"""Changes of named lines in words: "change who is in my corner to Dana", "take my number out". Pure, without Rasa.

One message may change several; each piece of it has to be such a wish, or none of it is taken (seeds B06, C15, E01).
The lines are called by what the summary calls them, or by plain words for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.answers import filing_words
from bot.hearing.answers.reach import missed, renumbered
from bot.hearing.answers.taking import ADDED, LINES, QUESTIONS, REWRITE, SKIPPED, UNASKED, added, given
from bot.hearing.answers.told import told
from bot.hearing.changes.labels import ALL, PLEASE, line_called
from bot.hearing.changes.naming import last_given
from bot.hearing.changes.parting import with_words, without_part
from bot.hearing.changes.swapping import moved, swapped
from bot.hearing.lines.clauses import folded
from bot.hearing.wishes.consent import SHOWN
from bot.hearing.wishes.steering import says_to_send

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

MENDING = "mending"
"""The slot with the questions left aside while answers are changed under the summary."""

LONGEST = 300
"""A message of more characters tells a story."""

_SET = r"(?:change|set|switch|update|make|correct|fix|edit|cambi[ae]r?|corrij[ae]|corregir|actualice|ponga|pon)"
_PUT = (
    r"(?:put|write|add|list|include|ponga|pon|poner|anote|escriba|agregue|agrega|anada|incluya)(?: down| in| a(?= ))?"
)
_TAKE = (
    r"(?:remove|delete|erase|drop|scratch|cross out|take out|take off|leave out|quit[ea]|kit[ea]|borr[ea]|saque|saca"
    r"|elimin[ea])"
)
_TAKE_IT = r"(?:quit[ea]|kit[ea]|borr[ea]|saque|saca|elimin[ea])(?:me)?l[oa]s?"
_WHY = r"(?!.*\b(?:because|cause|cuz|bc|since|porque|he|she|they|he's|she's|hes|shes|ella)\b)(?: [\w'-]+){1,5}"
"""What may be passed over behind a change: a few words, and no story of anybody."""
_WRONG = (
    r"(?:(?:is|are|was|isn't|'s|esta|estan|es|son|tambien esta)(?: (?:also|all|just|completely|tambien|todo))* "
    r"(?:wrong|not right|not true|incorrect|a mistake|mal|equivocad[oa]|incorrect[oa]|un error)"
    rf"|isn't right|no (?:es asi|es cierto|esta bien))(?: too| as well| tambien|,? (?:that|it) (?:was|is){_WHY})?"
)
_THAT = r"(?:that|this|it|that one|this one|that line|eso|es[ea]|ese dato|esa linea|lo)"
_MARKS = " \t\"'\u201c\u201d\u00ab\u00bb\u2026.,!;:"

_LIST = rf"{ALL}(?:(?:,? (?:and|y)|,) {ALL})*"
_LINES = re.compile(_LIST)

_CHANGE = (
    re.compile(
        rf"{PLEASE}{_SET} (?P<line>{ALL})(?::| (?:to|into|so it says|a|por|para que diga)(?: be| say)?:?)"
        r" (?P<words>.+)"
    ),
    re.compile(rf"{PLEASE}(?:for|under|in|en|para) (?P<line>{ALL}),? {PLEASE}{_PUT} (?P<words>.+)"),
    re.compile(rf"{PLEASE}{_PUT} (?P<words>.+?) (?:for|as|under|in|on|en|como) (?P<line>{ALL})"),
    re.compile(
        rf"{PLEASE}(?P<line>{ALL}) (?:should (?:be|say)|needs to (?:be|say)|is (?:actually|now|really)"
        rf"|debe(?:ria)? (?:ser|decir)|en realidad es|ahora es) (?P<words>.+)"
    ),
    re.compile(
        rf"{PLEASE}(?P<line>{ALL}) (?:is|esta) (?:wrong|mal)[,:]? (?:it'?s|its|should be|es|debe ser) "
        r"(?P<words>(?!because|porque)\S+(?: \S+){0,2})"
    ),
    re.compile(rf"{PLEASE}{_SET} (?P<line>{ALL})[,:]? (?:it'?s|it is|should be|es|que sea|debe ser) (?P<words>.+)"),
    re.compile(
        rf"{PLEASE}(?:with|con) (?P<line>{ALL})(?: (?:spelled |written )?(?:right|correct(?:ed)?|fixed"
        r"|bien(?: escrito)?|correct[oa]|corregid[oa]))?(?:[,:]| as| como)+ (?:(?:it'?s|its|es) )?(?P<words>.+)"
    ),
)
_SAYS = re.compile(
    rf"{PLEASE}(?P<line>{ALL})(?: is| es|'s|:| =) (?!(?:not|no|wrong|mal|bad)\b)"
    r"(?P<words>.+?)(?:,? (?:and )?(?:not|no) [^,.;]+)?"
)
"""A line named with what it is: a change under the summary, or where the message says that something is wrong."""
_IT_IS = re.compile(r"(?:it'?s|it is|should be|es|soy|i'?m|me llamo|call me|debe ser) (?P<words>[a-z'\u00f1-]+)")
"""A name said anew, where one stands."""
_MARKED = re.compile(
    r"(?:that'?s|that is) (?:not right|wrong|not it)\b|\b(?:no esta bien|esta mal)\b|"
    r"\b(?:(?:change|fix|correct) (?:it|that)|not that|cambi[ae]lo|corrijal[oa]|corrigel[oa]|no es[oae]\b"
    rf"|{_TAKE} |{_TAKE_IT})"
)
_ADD = re.compile(
    rf"{PLEASE}(?:put|add|list|include|ponga|pon|poner|agregue|agrega|anada|incluya)(?: down| in| a(?= ))?"
    r" (?P<words>.+)"
)
_OUT = re.compile(
    rf"{PLEASE}(?:{_TAKE} (?P<line>{_LIST}|{_THAT})(?: (?:out|off|please|por favor|tambien|too))*"
    rf"|(?:take|leave) (?P<line2>{_LIST}|{_THAT}) (?:out|off|away)(?: (?:please|too|as well))*"
    rf"|(?P<line3>{_LIST}),? {_TAKE_IT}(?: (?:por favor|tambien))*)"
)
_FROM_LINE = re.compile(
    rf"{PLEASE}(?:{_TAKE}|take) (?:lo de |(?:the )?(?:part|thing|bit|stuff) (?:about|with|on) )?(?P<words>.+?)"
    rf",? (?:from|in|out of|under|d|de|del|en|a) (?P<line>{ALL})"
)
"""What is to go from a line that is named: "kita lo de mi primo d primer paso"."""
_BY_WORDS = re.compile(
    rf"{PLEASE}(?:{_TAKE}|take (?=.* out$)) (?:out )?{{about}}(?P<words>[^,.;]+?)(?: (?:out"
    rf"|off))?(?: (?:please|too|por favor))*"
    rf"|{PLEASE}{{about}}(?P<words2>[^,.;]+?),? (?:quite|borre|saque|elimine)(?:me)?l[oa]s?(?: por favor)?".replace(
        "{about}",
        r"(?:(?:the|that) (?:thing|line|part|one|bit|stuff)s? (?:about|on|with|for) |(?:eso|lo) (?:de|del) )?",
    )
)
"""What is to go, by words that stand in its line: "take out the thing about work", "lo de la adicta quitelo"."""
_TOLD_HERE = re.compile(
    r"\b(?:(?:the|that) (?:thing|line|part|one|bit|stuff)s? (?:about|on|with|for)|(?:eso|lo) (?:de|del)"
    r"|(?:the|that) line|(?:esa|la) linea|what i (?:said|wrote|put|told you)|lo que (?:dije|escribi|puse|conte))\b"
)
"""What says that it is something told here that is to go: "remove the pain" is a hope, and no such wish."""
_NOT_A_LINE = re.compile(
    r"\b(?:everything|all|todo|me|us|account|chat|data|conversation|this page|history"
    r"|cuenta|charla|datos|line|queue|fila)\b"
)
_IS_WRONG = re.compile(rf"{PLEASE}(?P<line>{_LIST}) ?{_WRONG}")
_ASKED_ANEW = re.compile(rf"{PLEASE}(?:{_SET}|redo) (?P<line>{_LIST})(?: (?:too|please|again|tambien|por favor))*")

_BEGINS = (
    rf"{PLEASE}(?:{_SET}|{_PUT}|(?:with|con) {ALL}|{_TAKE}|take|leave|send|submit|mand[ae]|envi[ae]"
    rf"|{ALL} ?(?:is|are|was|isn't|should|esta|estan|es|debe|no))\b"
)
_AND_TO = re.compile(rf"(?P<line>{ALL}) (?:to|a|por) (?P<words>.+)")
"""After a change, one more in short: "and my number to 555 0199"."""
_CUT = re.compile(
    rf"(?:[.;!\n\u2026]+|,|\b(?:and|y|but|pero)\b)\s*(?={_BEGINS}|{ALL} (?:to|a|por) )|[.;!\n\u2026]+\s+(?=\S)"
    rf"|\s+(?=(?:with|con) {ALL} (?:as|como|spelled|right|correct|bien)\b)"
)
_KIN = re.compile(filing_words.KIN)
UNDER = (SHOWN, "utter_which_line", "action_change_answer", "action_remove_answer")
"""What is said while the lines are on the table."""
_NOT_RIGHT = (
    r"(?:no,? )?(?:that'?s|that is|it'?s|this is) (?:all )?(?:wrong|not (?:right|it|true|what i said))"
    r"|that isn'?t right"
    r"|(?:eso |asi )?(?:no es(?:ta)? (?:bien|asi|correcto)|esta mal|es un error)(?: eso)?"
)
"""Said of what stands there, before what is right."""
_REASON = re.compile(
    rf"(?:that|it|this|eso|esa) (?:was|is|wasn't|isn't|era|fue|es){_WHY}|{_NOT_RIGHT}"
    r"|(?:(?:sorry|perdon|please|por favor|no|nope|wait|espere)[, ]*)+"
    r"|(?:(?:please|and|y|then) )*(?:(?:change|fix|correct) (?:it|that)|cambi[ae]lo|corrijal[oa]|not that|no eso)"
)
_UNSAFE = re.compile(
    r"(?:(?:that|it|this|eso|esa|ese)(?:'s| is| was| isn't)?|es|era|no es|he|she|they|el|ella|mi|my) .+"
)
"""Behind a way to reach somebody that is to go any reason is one: left in place it could be used."""


_WAY_OUT: tuple[dict[str, str | None], ...] = ({"contact": None}, {"contact": SKIPPED})
"""How to reach them is wrong, or is to go."""


def reworded(heard: Heard) -> dict[str, str | None]:
    """Return the lines that a message changes, as they stand after it: new words, `SKIPPED` (out), None (asked anew).

    Empty where it is no such wish, or one of its pieces is something else.
    """
    found: dict[str, str | None] = {}
    plain = _levelled(heard.text)
    if len(plain) > LONGEST:
        return {}
    if heard.question != "contact" and given(heard.slots.get("contact")) and (words := missed(heard.text)):
        return {"contact": added(heard.slots["contact"], words)}
    for start, end in _pieces(plain):
        piece = plain[start:end].strip(" ,")
        if not piece or _REASON.fullmatch(piece.strip(_MARKS)) or says_to_send(piece):
            continue
        if found in _WAY_OUT and _UNSAFE.fullmatch(piece.strip(_MARKS)):
            continue
        change = _changed(heard, plain, start, end, next(reversed(found), None))
        if change is None:
            return {}
        found |= change
    return {name: words for name, words in found.items() if name != heard.question}


def asks_anew(changes: dict[str, str | None]) -> bool:
    """Return whether one of these lines is wrong, and nobody said what is right."""
    return None in changes.values()


def mending(heard: Heard) -> dict[str, Any]:
    """Return what leaves the other questions aside while lines are changed under the summary, or opens them again.

    A form asks whatever is empty; so until the change is made the rest counts as not fitting, and is empty after it.
    """
    left: list[str] = heard.slots.get(MENDING) or []
    if heard.question is not None:
        return {}
    if heard.intent in ("change_answer", REWRITE):
        aside = [name for name in QUESTIONS if heard.slots.get(name) is None]
        return {**dict.fromkeys(aside, UNASKED), MENDING: [*left, *aside]} if aside else {}
    if not left:
        return {}
    return {**{name: None for name in left if heard.slots.get(name) == UNASKED}, MENDING: None}


def _changed(heard: Heard, plain: str, start: int, end: int, named: str | None) -> dict[str, str | None] | None:
    """Return the change that a piece of a message wishes for, empty where nobody can tell which line; None for none.

    "That one" is the line `named` just before, or the last answer given.
    """
    piece = plain[start:end].rstrip(_MARKS)
    start += len(piece) - len(piece.lstrip(" ,"))
    piece = piece.lstrip(" ,")
    span = (start, start + len(piece))
    if change := _named_anew(heard, piece, start, named) or swapped(heard, *span) or moved(heard, *span):
        return change
    if said := _OUT.fullmatch(piece):
        called = said["line"] or said["line2"] or said["line3"]
        out = [named or last_given(heard) or ""] if re.fullmatch(_THAT, called) else _lines(called)
        return _out(heard, out)
    if said := _IS_WRONG.fullmatch(piece) or _ASKED_ANEW.fullmatch(piece):
        return {name: None for name in _lines(said["line"]) if given(heard.slots.get(name))} or None
    if part := _part_out(heard, piece):
        return part
    if anew := _said_of_line(heard, piece, named):
        name, said = anew
        return {name: _words(heard.text[start + said.start("words") : start + said.end("words")])}
    said = _ADD.fullmatch(piece)
    return _put(heard, _words(heard.text[start + said.start("words") : start + said.end("words")])) if said else None


def _named_anew(heard: Heard, piece: str, start: int, named: str | None) -> dict[str, str | None]:
    """Return the line that a piece names with its new words; empty for no such."""
    for way in (*_CHANGE, *([_AND_TO] if named else [])):
        if said := way.fullmatch(piece):
            name = line_called(said["line"])
            put = _words(heard.text[start + said.start("words") : start + said.end("words")])
            return {name: (renumbered(heard.slots.get(name), put) if name == "contact" else None) or put}
    return {}


def _part_out(heard: Heard, piece: str) -> dict[str, str | None]:
    """Return the line that a part is to go from, by its name or by words that stand in it; empty for no such."""
    if said := _FROM_LINE.fullmatch(piece):
        return without_part(heard, line_called(said["line"]), said["words"])
    said = _BY_WORDS.fullmatch(piece)
    called = (said["words"] or said["words2"]) if said else ""
    held = with_words(heard, called) if called else None
    return without_part(heard, held, called) if held else {}


def unclear(heard: Heard) -> bool:
    """Return whether a message, where something was told, only wishes for a line out, and nobody can tell which."""
    plain = _levelled(heard.text).strip(_MARKS)
    wishes = len(plain) <= LONGEST and heard.question is None and any(given(heard.slots.get(name)) for name in LINES)
    pieces = [plain[start:end].strip(_MARKS) for start, end in _pieces(plain)] if wishes else []
    return any(
        _BY_WORDS.fullmatch(piece)
        and not _NOT_A_LINE.search(piece)
        and (heard.intent == "remove_answer" or _TOLD_HERE.search(piece))
        for piece in pieces
    )


def _out(heard: Heard, names: list[str]) -> dict[str, str | None]:
    return {name: SKIPPED if name in QUESTIONS else UNASKED for name in names if given(heard.slots.get(name))}


def _said_of_line(heard: Heard, piece: str, named: str | None) -> tuple[str, re.Match[str]] | None:
    """Return the line that a piece says anew, and where: under the summary, or where something is said to be wrong."""
    asked = heard.question is None and heard.last in UNDER
    if not asked and not _MARKED.search(_levelled(heard.text)):
        return None
    said, name = _SAYS.fullmatch(piece), "name"
    if said is not None:
        name = line_called(said["line"])
    elif named in (None, "name"):
        said = _IT_IS.fullmatch(piece)
    if said is None or not given(heard.slots.get(name)):
        return None
    return (name, said) if name != "name" or _is_name(said["words"]) else None


def _is_name(words: str) -> bool:
    return {name for name, _ in told(f"call me {words}", talking=True)} == {"name"}


def _put(heard: Heard, words: str) -> dict[str, str | None] | None:
    """Return the line for words that shall be put down without saying where, where only one can be meant."""
    names = {name for name, _ in told(words, talking=True)}
    if not names and re.fullmatch(r"[A-Z\u00c1-\u00da]\w+", words) and given(heard.slots.get("name")):
        names = {"name"} if _is_name(words) else names  # "put Harrow", where a name stands
    name = "supports" if _KIN.fullmatch(folded(words)) else next(iter(names)) if len(names) == 1 else None
    if name is None or name == heard.question:
        return None
    adds = name in ADDED or name == "supports"
    if name == "contact" and (again := renumbered(heard.slots.get(name), words)):
        return {name: again}
    return {name: added(heard.slots.get(name), words) if adds else words}


def _lines(called: str) -> list[str]:
    return [line_called(one) for one in re.split(r",? (?:and|y) |, ", called)]


def _words(said: str) -> str:
    return re.sub(r"[\s,]+(?:please|por favor|instead|too|tambi[eé]n)$", "", said.strip(_MARKS), flags=re.IGNORECASE)


def _pieces(plain: str) -> list[tuple[int, int]]:
    cuts = [(found.start(), found.end()) for found in _CUT.finditer(plain)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(plain)]
    found: list[tuple[int, int]] = []
    for start, end in zip(starts, ends, strict=True):
        joins = found and _LINES.fullmatch(plain[slice(*found[-1])].strip(" ,"))  # "my name and my number are wrong"
        found = [*found[:-1], (found[-1][0], end)] if joins else [*found, (start, end)]
    return found


def _levelled(text: str) -> str:
    """Return the text in small letters without accents, each letter in its place."""
    return "".join(folded(char) or " " if len(folded(char)) <= 1 else char for char in text)
