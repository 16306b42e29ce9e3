"""Orders about whole lines, named by what they are called: out, back, swapped, or with all the words said behind. Pure.

"Remove the whole thing then, the what else you told us one", "swap what helped and my corner", "put back what I hope",
"you took out the wrong thing", "who this is for, change it to: me, Ann. I drive a truck": all of it is the new text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.changes import grammar
from bot.hearing.changes.labels import ALL, ALSO_BRIEF, PLEASE, line_called
from bot.hearing.changes.naming import CHANGED, under
from bot.hearing.changes.parting import quoted_in
from bot.hearing.changes.passing import of_the_edit, passed_over
from bot.hearing.changes.sentences import without_named
from bot.hearing.changes.swapping import moved, moved_on
from bot.hearing.lines.in_place import InPlace
from bot.hearing.wishes.steering import says_to_send

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_LEAD = rf"(?:(?:forget (?:it|that)|fine|yes|olvidelo|ya)[,.;]? )*{PLEASE}(?:i(?:'d| would| should)? like to )?"
_NOT_READ = r",? (?:because |porque )?(?:i (?:don'?t|do not) want|no quiero que) .{1,60}"
_OUT = re.compile(
    rf"{_LEAD}{grammar.TAKE}(?: (?:out|off))?(?: (?:the|that) whole (?:thing|line|answer|one)"
    rf"| (?:all of )?(?:it|that))?(?: (?:then|please))*[,:]? (?P<line>{ALL})"
    rf"(?: (?:then|please|too|por favor))*(?:{_NOT_READ})?"
)
_SWAP = re.compile(
    rf"{_LEAD}(?:(?:swap|exchange|trade)(?: around)?|intercambi[ae]r?|cambi[ae] de lugar|cambi[ae]r?|switch)"
    rf" (?P<one>{ALSO_BRIEF})"
    rf" (?:and|with|for|y|con|por) (?P<other>{ALL})(?: (?:around|please|por favor))*"
)
_BACK = re.compile(
    rf"{_LEAD}(?:(?:put|bring|get|add|want) (?:back (?P<line>{ALL})|(?P<line2>{ALL}) back)"
    rf"|(?:vuelva a poner|regrese|devuelva|ponga (?:otra vez|de nuevo)) (?P<line3>{ALL})"
    rf"|(?:(?:in|under|for|on|en) )?(?P<line4>{ALL}) ?[:,.]? (?:(?:put|bring|change) (?:it|that) back|undo (?:it|that)"
    r"|(?:vuelva a poner|regrese|devuelva|deshaga)l[oa]|(?:pongal|dejel|ponl)[oa] (?:otra vez|de nuevo|como estaba)))"
    r"(?:,? (?:all of it|everything|todo|in(?: there)?|again|(?:like|as|how) (?:it|that) was|como estaba|please"
    r"|por favor))*"
)
_UNDO = re.compile(
    rf"{_LEAD}(?:(?:you|u)(?:'ve| have)?(?: just)? (?:took out|taken out|removed|deleted|changed|cut|erased|did|got)"
    r"|that(?:'?s| is| was)|it(?:'?s| was)) the wrong (?:thing|one|part|line|bit|words?|answer|sentence)"
    r"(?: out)?(?:[,.;]* (?:please )?(?:put (?:it|that) back|undo(?: (?:it|that))?))?"
    rf"|{_LEAD}(?:me )?(?:quito|borro|cambio|saco|quitaste|borraste|cambiaste) (?:lo|la) que no era"
    r"(?:[,.;]* (?:pongal[oa]|regresel[oa]|ponl[oa]) (?:otra vez|de nuevo|como estaba))?"
)
_TO = r"(?: (?:to(?: say)?|a|por|say|so it says|para que diga))?"
_ANEW = re.compile(
    rf"(?:{_LEAD}(?:(?:in|under|for|on|en) )?(?P<line>{ALSO_BRIEF}),? (?:(?:please|por favor) )?(?:change (?:it|that)"
    rf"|make (?:it|that)|(?:it )?should (?:say|be|read)|put|write|cambi[ae]l[oa]|ponga|pongale|que diga){_TO} ?:"
    rf"|{_LEAD}(?:change|set|make|update|fix|cambi[ae]) (?P<line2>{ALL}){_TO} ?:) (?P<words>.+)",
    re.DOTALL,
)
_ABOUT = re.compile(
    rf"{_LEAD}(?:change|correct|fix|redo|cambiar|corregir) (?:my answer|what i (?:said|put|wrote)|mi respuesta"
    rf"|lo que (?:dije|puse)) (?:about|to|for|on|under|de|sobre|en) (?P<line>{ALSO_BRIEF})[.:,;]+ "
    r"(?:(?:it'?s|it is|it should be|it should say|that is|es|debe decir) )?(?P<words>.+)",
    re.DOTALL,
)
_SO_IT_SAYS = re.compile(
    rf"{_LEAD}{grammar.TAKE}(?: the words?)? (?P<old>.+?),? (?:so (?:that )?it (?:just )?(?:says|reads)"
    r"|para que (?:solo )?diga) ?:? (?P<words>.+)"
)
_HOURS = re.compile(
    r"(?:(?:no|wait|please|sorry|oh|oiga|perdon),? )*(?:(?:change|fix) (?:it|that)[:,]? (?:to )?|cambi[ae]l[oa][:,]? )?"
    r"(?:it'?s |es )?(?:not|no) (?P<head>[a-z]+) (?P<old>[^,.;]{1,20}), ?(?:but |sino )?(?P<new>(?P=head) [^,.;]{1,20})"
)
_OF_LINE = re.compile(rf"{_LEAD}(?:take|get|leave|remove|delete) (?:it|that|this) (?:out )?(?:of|from) (?P<line>{ALL})")
_POINTS = re.compile(r"(?:(?:no|wait|and|but|oh),? )*(?P<what>(?:the|that|my) .+?) (?:is|was|were|are)\b.+")
_MOVE_OUT = re.compile(rf"{_LEAD}move (?P<what>.+?) out of (?P<line>{ALL})(?P<why>[,.]? .*)?")
_WHY_HERE = re.compile(r"\b(?:why (?:i'?m|i am|im) here|what brings? me)\b")
_MOVE_IT = re.compile(
    rf"{_LEAD}(?:(?:put|move) (?:it|that)|(?:muev|pas|pong)[ae]l[oa]) (?:to|under|in|into|a|en) {ALL}"
)
_WITH_NUMBER = re.compile(
    r"(?P<words>(?!that\b|it\b|this\b)[^.;?]{3,60}?) (?:goes|belongs|should go) (?:with|beside|next to) (?:my|the)"
    r" (?:phone )?(?:number|phone)(?:[.;,]+ (?P<more>.{3,80}))?"
)
_WARNS = re.compile(r"(?:(?:and|please|y|por favor) )*(?:don'?t|do not|never|not|no)\b")
_SENTENCE = re.compile(r"(?<=[.;!?\n])\s+")
_OF_NUMBERS = frozenset({"contact", "name"})
"""Lines with rules of their own for what goes: a number leaves what there is to mind."""
_LONGEST = 60
"""Words of such a message, at most."""


def of_whole_lines(heard: Heard) -> Change:
    """Return the lines that a plain order about one by its name changes; empty where a message is none."""
    if not under(heard) or heard.text.startswith("/") or len(heard.text.split()) > _LONGEST:
        return {}
    whole = InPlace.of(heard.text).trimmed(" \t\n.,!")
    ways = (
        _beside_number,
        _out,
        _swapped,
        _back,
        _undone,
        _anew,
        _so_it_says,
        _another_hour,
        _pointed,
        _moved_out,
        _moved_it,
    )
    return next((change for way in ways if (change := way(heard, whole))), {})


def points_in_vain(heard: Heard) -> bool:
    """Return whether a message says of which words it speaks, and wants them out of a line that does not hold them."""
    return under(heard) and _pointed(heard, InPlace.of(heard.text)) == {}


def _gone(line: str) -> Change:
    return {line: SKIPPED if line in QUESTIONS else UNASKED}


def _out(heard: Heard, whole: InPlace) -> Change:
    said = _OUT.fullmatch(whole.plain)
    line = line_called(said["line"]) if said else None
    return _gone(line) if line and line not in _OF_NUMBERS and given(heard.slots.get(line)) else {}


def _beside_number(heard: Heard, whole: InPlace) -> Change:
    """Return how to reach them with what is said to go with the number, and what nobody is to be told."""
    said = _WITH_NUMBER.fullmatch(whole.plain)
    if said is None or not given(heard.slots.get("contact")) or (said["more"] and not _WARNS.match(said["more"])):
        return {}
    words = [whole.part(*said.span(part)).all().strip(" .,") for part in ("words", "more") if said[part]]
    return {"contact": ", ".join([heard.slots["contact"], *words])}


def _swapped(heard: Heard, whole: InPlace) -> Change:
    said = _SWAP.fullmatch(whole.plain)
    if said is None:
        return {}
    one, other = line_called(said["one"]), line_called(said["other"])
    stand = [line for line in (one, other) if given(heard.slots.get(line))]
    if one == other or not stand or {one, other} & _OF_NUMBERS:
        return {}
    left = {line: _gone(line)[line] for line in (one, other)}
    return {**left, **{one if line == other else other: heard.slots[line] for line in stand}}


def _back(heard: Heard, whole: InPlace) -> Change:
    said = _BACK.fullmatch(whole.plain)
    before: Change = heard.slots.get(CHANGED) or {}
    line = line_called(said["line"] or said["line2"] or said["line3"] or said["line4"]) if said else None
    return {line: before[line]} if line and given(before.get(line)) and before[line] != heard.slots.get(line) else {}


def _undone(heard: Heard, whole: InPlace) -> Change:
    if _UNDO.fullmatch(whole.plain) is None:
        return {}
    before: Change = heard.slots.get(CHANGED) or {}
    return {line: said or UNASKED for line, said in before.items()}


def _anew(heard: Heard, whole: InPlace) -> Change:
    """Return a line with all that is said behind a colon, or behind "change my answer about it"."""
    said = _ANEW.fullmatch(whole.plain) or _ABOUT.fullmatch(whole.plain)
    if said is None:
        return {}
    line = line_called(said["line"] or said.groupdict().get("line2") or "")
    words = whole.part(*said.span("words"))
    first, *more = _SENTENCE.split(words.plain)
    if line in _OF_NUMBERS or "?" in words.plain or _is_order(first) or any(map(_is_order, more)):
        return {}
    several = more and not any(_is_beside(one, heard.slots.get(line) or "") for one in more)
    return {line: words.all().strip()} if several or said.re is _ABOUT else {}


def _is_beside(plain: str, earlier: str) -> bool:
    """Return whether a sentence is said of the change, and is none of the new words."""
    of_it = of_the_edit(plain, earlier) or grammar.REMARK.fullmatch(plain.strip(grammar.MARKS))
    return bool(of_it) or passed_over(plain, listed=True)


def _is_order(plain: str) -> bool:
    ways = (grammar.ORDERS, grammar.COMMAND, grammar.STEERS, grammar.NAMED, grammar.WITHHOLDS, grammar.KEEP)
    return any(way.match(plain) for way in ways) or re.match(grammar.BEGINS, plain) is not None or says_to_send(plain)


def _so_it_says(heard: Heard, whole: InPlace) -> Change:
    said = _SO_IT_SAYS.fullmatch(whole.plain)
    line = quoted_in(heard, said["old"].strip(grammar.MARKS)) if said else None
    return {line: whole.part(*said.span("words")).all().strip(" .")} if said and line else {}


def _another_hour(heard: Heard, whole: InPlace) -> Change:
    """Return the one line in which "after 5" stands, where it is said to be "not after 5, after 6"."""
    said = _HOURS.fullmatch(whole.plain)
    old = f"{said['head']} {said['old']}" if said else ""
    line = quoted_in(heard, old) if said else None
    if said is None or line is None:
        return {}
    way = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.IGNORECASE)
    new = whole.part(*said.span("new")).all()
    return {line: way.sub(lambda _: new, heard.slots[line], count=1)} if way.search(heard.slots[line]) else {}


def _pointed(heard: Heard, whole: InPlace) -> Change | None:
    """Return the line without the words spoken of before "take it out of there"; None where nothing is spoken of."""
    sentences = _SENTENCE.split(whole.plain.strip(" .!"))
    if len(sentences) != 2:  # noqa: PLR2004 - what is meant, and the order
        return None
    order, points = _OF_LINE.fullmatch(sentences[1].strip(" .,!")), _POINTS.fullmatch(sentences[0].strip(" .,!"))
    if order is None or points is None or re.search(ALL, points["what"]):
        return None
    line = line_called(order["line"])
    return without_named(heard, points["what"], line) if given(heard.slots.get(line)) else None


def _moved_out(heard: Heard, whole: InPlace) -> Change:
    said = _MOVE_OUT.fullmatch(whole.plain)
    if said is None:
        return {}
    if _WHY_HERE.search(said["why"] or "") and line_called(said["line"]) != "brings":
        return moved(heard, InPlace.of(f"move {whole.part(*said.span('what')).all()} to what brings me here"))
    return {} if said["why"] else without_named(heard, said["what"], line_called(said["line"]))


def _moved_it(heard: Heard, whole: InPlace) -> Change:
    """Return the line to which goes what the last change took out of another."""
    before: Change = heard.slots.get(CHANGED) or {}
    if _MOVE_IT.fullmatch(whole.plain) is None or len(before) != 1:
        return {}
    line, said = next(iter(before.items()))
    then = replace(heard, slots={**heard.slots, line: said})
    return moved_on(then, whole, line, heard.slots.get(line))
