"""Lines, and words of lines, that are to go: "take out my number", "remove 'I'd rather not'". Pure, without Rasa."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import ADDED, ALSO, LINES, QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.changes import grammar
from bot.hearing.changes.labels import ALL, PLEASE, line_called
from bot.hearing.changes.naming import last_changed, last_given, numbered, only_line, under
from bot.hearing.changes.nowhere import Unwanted, without_all
from bot.hearing.changes.parting import holds, is_short, quoted_in, whole_in, with_words, without_part
from bot.hearing.changes.passing import for_safety, passed_over
from bot.hearing.changes.quoting import QUOTED, outside_quotes, quote
from bot.hearing.changes.renumbering import names_way, without_way
from bot.hearing.lines.clauses import folded
from bot.hearing.wishes.steering import sends_with_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.hearing.answers.taking import Heard
    from bot.hearing.lines.in_place import InPlace

_TOLD_HERE = re.compile(
    r"\b(?:(?:the|that) (?:thing|line|part|one|bit|stuff)s? (?:about|on|with|for)|(?:eso|lo) (?:de|del)"
    r"|(?:the|that|this) line|(?:est?a|la) linea"
    r"|what i (?:said|wrote|put|told you)|lo que (?:dije|escribi|puse|conte))\b"
)
"""What says that it is something told here that is to go: "remove the pain" is a hope, and no such wish."""
_TAKEN_BACK = re.compile(r"^(?:(?:no|oh|wait|sorry|oops|ok|perdon|espere),? )*(?:actually|scratch|correction"
    r"|no wait|wait"
    r"|oops|sorry|en realidad|mejor|perdon|espere)\b")  # fmt: skip
"""What says in mid-question that a message takes back what was said before."""
_NOT_A_LINE = re.compile(
    r"^(?:de|en) la linea$|\b(?:everything|all|todo|me|us|account|chat|data|conversation|this page|history"
    r"|cuenta|charla|datos|line|queue|fila|cola|lista|aqui|card|tarjeta|screen|pantalla|suicid\w*)\b"
)
_SAYS_OF = re.compile(
    r"(?:that|que|q) (?:my |mi |the |el |la )?\w+ (?:is|are|was|were|es|era|esta) (?:an? |una? )?(?P<of>.+)"
)
"""What is told of somebody: of "that my sister is a nurse" the nurse goes, and the sister stays."""
_LONG_WORD = re.compile(r"\w{3}|\b[bg]f\b")
_ORDER = re.compile(rf"{PLEASE}(?!\w+ar(?:me|le)?\b|drop (?:in|by|off)\b)"
    rf"(?:{grammar.KEEP_OUT}|{grammar.TAKE}|{grammar.TAKE_IT}|take|leave|get|.+ {grammar.TAKE_IT}$)\b")  # fmt: skip
_WISHES = re.compile(r"(?:quiero|quisiera|puede[ns]?|podria|can (?:i|we)|i (?:want|need)|i wanna|let me)\b")
"""An order, and no wish or question that has the same words: "quiero sacar cita"."""
_HOPE = re.compile(rf"{PLEASE}(?:get rid of|drop) (?:it|that|this)\b")
"""To a question, what may as well be hoped for."""
_AVOID = "avoid"
_LIMITS = frozenset({_AVOID, "preferences", "contact", "name"})
"""Questions that "leave out my job" may well answer."""
_PLACED = re.compile(r"(?:from|at|with|after|before|con|en|desde) \w")
"""Words that say where or when, and can go alone: "take out from work"."""
_A_QUESTION = re.compile(r"(?:the|that|my|la|mi|esa) (?:question|pregunta)s?\b")
_WHOLE = ("one", "line", "answer")
"""What is said of all of a line: "the whiskey one"."""
_STAYS = re.compile(r", (?:and |but |y |pero )?(?:just|only|solo|nomas|nada mas|solamente) (?=\w)")
"""What alone shall stand, behind what goes: "quite la broma, solo Lola"."""
_ANYTHING = re.compile(
    r"(?:any ?thing|everything|all (?:the |that )?(?:stuff|things|parts?)|whatever|cualquier cosa|todo(?: lo)?(?: que"
    r" (?:dije|puse|conte))?) (?:(?:that'?s|i (?:said|wrote|put)|to do) )?(?:about|bout|on|with|of|sobre|acerca de|de)"
    r" (?P<what>\w.*)"
)
"""All that is told of somebody or something, in whichever lines it stands."""
_A_NAME = re.compile(r"(?!\w+(?:ing|ed|s)$)[a-z\u00f1]{2,}")
"""One word with no "the" or "my": whoever is called so is "he" or "she" in what follows."""
_SEVERAL = re.compile(r",? (?:and|y|&) (?:also |tambien )?|, ")
_WHY = re.compile(
    r",|;| [-\u2013\u2014]+ | (?=(?:that'?s|it'?s|thats|its|i don'?t|i didn'?t|no quiero|eso no|eso era) )"
)


@dataclass(frozen=True)
class _Target:
    """A line that is to go, or the words `called` of it.

    `asked`: a question in them; `someone`: a name, it seems; `way`: how a number is called.
    """

    line: str
    called: str | None = None
    quoted: bool = False
    asked: bool = False
    someone: bool = False
    way: str | None = None


def taken_out(
    heard: Heard, piece: InPlace, named: str | None, pointed: InPlace | None = None, within: str | None = None
) -> dict[str, str | None] | None:
    """Return the lines as they stand without what a piece takes out; None where it takes out nothing that is found.

    "That one" is what was `pointed` at just before, or the line `named` there, or the last answer given. `within`: the
    line that was named in front of the order.
    """
    if heard.question is not None and _HOPE.match(piece.plain):
        return None
    if pointed and wants_that_out(piece):
        targets = _targets(heard, pointed, None, None)
        return _gone(heard, targets, None) if targets else None
    if grammar.OUT_THAT.fullmatch(piece.plain) is not None:
        return _gone(heard, [_Target(_that(heard, named))], named)
    for what, line in _whats(piece):
        if (named_so := grammar.A_NAME.fullmatch(_bare(what).plain)) is not None:
            called = next(words for words in named_so.groups() if words)
            if gone := without_all(heard, [Unwanted(called, name=True)]):
                return gone
        if (targets := _targets(heard, what, named, line or within)) is not None:
            return _gone(heard, targets, named)
    return None


def wants_that_out(piece: InPlace) -> bool:
    """Return whether a piece wants "that" out, and names nothing."""
    it = grammar.OUT_THAT.fullmatch(piece.plain) is not None
    return it or any(re.fullmatch(grammar.THAT, _bare(what).plain) for what, _ in _whats(piece))


def line_of(heard: Heard, what: InPlace) -> str | None:
    """Return the one line that these words name, or in which they stand."""
    target = _target(heard, _bare(what), None, None)
    return target.line if target and target.line else None


def called_in(plain: str) -> str:
    """Return what is named in so many words: of "the part about the truck" the truck."""
    return _called(plain)[0]


def left_out(heard: Heard, piece: InPlace) -> dict[str, str | None] | None:
    """Return the lines without what a piece beside an order to send leaves out; None where it leaves out nothing.

    What is found goes, from each line that holds it: what is sent cannot be taken back.
    """
    said = grammar.LEFT_OUT.fullmatch(piece.plain)
    if said is None or not sends_with_change(heard.text):
        return None
    what = piece.part(*said.span("what"))
    cuts = list(outside_quotes(grammar.NOR, what.plain))
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(what.plain)]
    parts = [_bare(what.part(*span)) for span in zip(starts, ends, strict=True)]
    targets = [target for part in parts for target in _everywhere(heard, part)]
    return _gone(heard, targets, None) or {}


def _everywhere(heard: Heard, what: InPlace) -> list[_Target]:
    """Return what these words mean in one line, or where several hold them, in each."""
    if (target := _target(heard, what, None, None)) is not None:
        return [target]
    called, _ = _called(what.plain)
    return [_Target(line, called) for line in LINES if _LONG_WORD.search(called) and holds(heard, line, called)]


def called_out(piece: InPlace) -> list[str]:
    """Return what a piece wants out, as each way of saying so has it."""
    return [called_in(_bare(what).plain) for what, _ in _whats(piece)]


def quoted_out(piece: InPlace) -> str | None:
    """Return the words that a piece wants out and quotes."""
    quoted = QUOTED.search(piece.plain)
    return piece.written(*quoted.span()).strip(grammar.MARKS) if quoted else None


def lost_out(heard: Heard, piece: InPlace, *, sure: bool) -> bool:
    """Return whether a piece wishes for something out that is told here by its words, or `sure`, by the summary."""
    sure = sure and _ORDER.match(piece.plain) is not None and _WISHES.match(piece.plain) is None
    return any(
        (re.fullmatch(grammar.THAT, _bare(what).plain) or not _NOT_A_LINE.search(QUOTED.sub("", what.plain)))
        and (sure or heard.intent == "remove_answer" or _TOLD_HERE.search(piece.plain) or QUOTED.search(what.plain))
        for what, _ in _whats(piece)
    )


def _that(heard: Heard, named: str | None) -> str:
    return named or last_changed(heard) or last_given(heard) or only_line(heard) or ""


def _whats(piece: InPlace) -> Iterator[tuple[InPlace, str | None]]:
    """Yield what a piece takes out, as each way of saying so has it, and the line it is to go from if that is named."""
    for way in grammar.OUT:
        if (said := way.fullmatch(piece.plain)) is None:
            continue
        groups = said.groupdict()
        line = line_called(groups["from"]) if groups.get("from") else None
        why = groups.get("why") or ""
        if not why or passed_over(why, listed=False) or for_safety(why) or _reaches(groups["what"]):
            yield piece.part(*said.span("what")), line


def _reaches(what: str) -> bool:
    """Return whether it is how to reach them: any reason is one for that to go, for left in place it could be used."""
    return names_way(what) or (re.fullmatch(ALL, what) is not None and line_called(what) == "contact")


def _targets(heard: Heard, what: InPlace, named: str | None, line: str | None) -> list[_Target] | None:
    """Return all that is named to go, or None where one of it is not found."""
    what = _bare(what)
    if (stays := _STAYS.search(what.plain)) is not None:
        found = _targets(heard, what.part(0, stays.start()), named, line) or []
        left = what.plain[stays.end() :]
        return found if found and all(holds(heard, one.line, left) for one in found) else None
    if (said := _ANYTHING.fullmatch(what.plain)) is not None and line is None and (under(heard) or withheld(heard)):
        return _wherever(heard, said["what"])
    in_a_row = QUOTED.search(what.plain) or any(without_way(heard, _bare(one).plain) for one in _listed(what))
    if in_a_row and (each := _each(heard, what, named)):
        return each  # before all the words together, which may stand all over one line
    if (one := _target(heard, what, named, line)) is not None:
        return [one]
    for cut in outside_quotes(_WHY, what.plain):
        head, why = _bare(what.part(0, cut.start())), what.plain[cut.end() :]
        front = named is not None and re.fullmatch(grammar.THAT, head.plain) and not grammar.ORDERS.match(why)
        if front or passed_over(why, listed=False) or _reaches(head.plain):
            return _targets(heard, head, named, line)
    return _each(heard, what, named)


def _wherever(heard: Heard, said: str) -> list[_Target] | None:
    """Return every line that tells of each of these, or None where one of them stands in none."""
    found: list[_Target] = []
    for called in map(_called, _SEVERAL.split(said)):
        someone = _A_NAME.fullmatch(called[0]) is not None
        of_it = [_Target(line, called[0], someone=someone) for line in LINES if holds(heard, line, called[0])]
        if not of_it:
            return None
        found += of_it
    return found


def _each(heard: Heard, what: InPlace, named: str | None) -> list[_Target] | None:
    if not (parts := _listed(what)):
        return None
    found = [_target(heard, _bare(part), named, None) for part in parts]
    return None if None in found else [target for target in found if target]


def _listed(what: InPlace) -> list[InPlace]:
    """Return the parts of what is named in a row; none where it is one thing."""
    cuts = list(outside_quotes(_SEVERAL, what.plain))
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(what.plain)]
    return [what.part(*span) for span in zip(starts, ends, strict=True)] if cuts else []


def _target(heard: Heard, what: InPlace, named: str | None, line: str | None) -> _Target | None:
    """Return what these words mean: "that", a line by its name, or words that stand in one line.

    Where nobody can tell what "that" is, it is nothing beside another wish, and asked about alone.
    """
    if re.fullmatch(grammar.THAT, what.plain):
        that = _that(heard, named)
        return _Target(that) if that or any(outside_quotes(grammar.CUT, folded(heard.text))) else None
    if (without := without_way(heard, what.plain, line)) is not None:
        return _Target("contact", way=what.plain) if without else None
    name = line_called(what.plain) if re.fullmatch(ALL, what.plain) else numbered(heard, what.plain)
    if name is not None:
        return _Target(name)
    if (said := grammar.FROM_LINE.fullmatch(what.plain)) is not None:
        inside = line_called(said["line"])
        inner = what.part(*said.span("what"))
        if quote(inner) or holds(heard, inside, _called(inner.plain)[0]):
            return _part(heard, inner, inside)
        return None
    return _part(heard, what, line)


def _part(heard: Heard, what: InPlace, line: str | None) -> _Target | None:
    """Return the words of a line that these words mean, quoted or not; all of the line for "the church one"."""
    if (quoted := quote(what)) is not None:
        called = what.part(*quoted).all().strip(grammar.MARKS)
        held, of_it = line or quoted_in(heard, called) or with_words(heard, called), whole_in(heard, called)
        return _Target(held, called, quoted=True) if held else _Target(of_it) if of_it else None
    withholds = withheld(heard)
    if line is None and not (under(heard) or withholds or _takes_back(heard.text)):
        return None
    called, kind = _called(what.plain)
    held = line or with_words(heard, called)
    if line is None and held == _AVOID:
        held = _told_besides(heard, called) or held
    if line is None and withholds and held == _AVOID:
        return None
    if _PLACED.match(what.plain) and held and quoted_in(heard, what.plain) == held:
        return _Target(held, what.plain, quoted=True)
    said = _SAYS_OF.fullmatch(what.plain)
    if said and held and holds(heard, held, said["of"]):
        called = said["of"]
    if held is None or (not holds(heard, line, called) if line else not _LONG_WORD.search(called)):
        return None
    whole = kind in _WHOLE and held not in (*ADDED, ALSO) and (kind != "one" or is_short(heard, held))
    return _Target(held, None if whole else called, asked=_A_QUESTION.match(what.plain) is not None)


def _told_besides(heard: Heard, called: str) -> str | None:
    """Return the one line that tells of what is also to be avoided: there it shall go, and the limit stays."""
    found = [line for line in LINES if line != _AVOID and holds(heard, line, called)]
    return found[0] if len(found) == 1 else None


def _called(plain: str) -> tuple[str, str | None]:
    """Return the words that name something, and what it is called besides: of "the dog part" the dog, and "part"."""
    about = grammar.ABOUT.match(plain)
    plain = plain[about.end() :] if about else plain
    said = grammar.ONE.fullmatch(plain)
    return (said["what"] if said else plain).strip(grammar.MARKS), said["one"] if said else None


def withheld(heard: Heard) -> bool:
    """Return whether a message says what shall not be written: what is to be avoided is no part of that."""
    if heard.question in _LIMITS:
        return False
    return any(grammar.WITHHOLDS.match(said) for said in re.split(r"[.,;!?\n]+ *", folded(heard.text)))


def _takes_back(text: str) -> bool:
    plain = folded(text)
    return any(way.search(plain) for way in (_TAKEN_BACK, _TOLD_HERE)) or sends_with_change(text)


def _gone(heard: Heard, targets: list[_Target], named: str | None) -> dict[str, str | None] | None:
    """Return the lines without these; what a part before took along is gone already. None where none of it stands."""
    found: dict[str, str | None] = {}
    for target in targets:
        now = replace(heard, slots={**heard.slots, **found})
        if target.way is not None:
            found |= without_way(now, target.way) or {}
            continue
        if target.line not in LINES or not (given(now.slots.get(target.line)) or target.line == named):
            continue
        if target.called is None:
            found[target.line] = SKIPPED if target.line in QUESTIONS else UNASKED
        elif holds(now, target.line, target.called):
            found |= without_part(
                now, target.line, target.called, quoted=target.quoted, asked=target.asked, someone=target.someone
            )
    return found if found or not any(target.line for target in targets) else None


def _bare(what: InPlace) -> InPlace:
    """Return what is to go without the marks and courtesies around it."""
    before = None
    while what != before:
        before, what = what, what.trimmed(" \t\n,.;:!\u2026")
        behind = grammar.BEHIND.search(what.plain)
        what = what.part(0, behind.start()) if behind else what
    return what
