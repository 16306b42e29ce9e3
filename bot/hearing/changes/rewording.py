"""Changes of lines in words: "change who is in my corner to Dana", "take out 'church'". Pure, without Rasa.

One message may change several; each piece of it has to be such a wish, or none of it is taken (seeds B06, C15, E01).
How a wish is put stands in `grammar`; here it is found out which line it means, and how that stands after it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words
from bot.hearing.answers.reach import missed, of_number, renumbered
from bot.hearing.answers.reaching import minds
from bot.hearing.answers.taking import ADDED, ALSO, LINES, SKIPPED, added, given
from bot.hearing.answers.told import told
from bot.hearing.changes import grammar
from bot.hearing.changes.beside_change import beside_it, finished, says_beside, stresses, unsafe
from bot.hearing.changes.cutting import cut
from bot.hearing.changes.figures import none_lost
from bot.hearing.changes.labels import ALL, line_called
from bot.hearing.changes.loosely import LONGEST, loosely
from bot.hearing.changes.mending import Change
from bot.hearing.changes.naming import last_changed, last_given, numbered, under
from bot.hearing.changes.only_ordered import hopes_to_lose, out_as_ordered, talks_of_it
from bot.hearing.changes.parting import without_no
from bot.hearing.changes.passing import of_the_edit, passed_over
from bot.hearing.changes.plainly import plainly
from bot.hearing.changes.pointing import anew, asked_which, in_front, kept, line_alone, out_as_shown, pointed
from bot.hearing.changes.putting_back import back, gone, keeps_rest, names_what_stays, no_line_says, wants_back
from bot.hearing.changes.reading import Reading, no_words, said_in, trimmed
from bot.hearing.changes.renumbering import elsewhere_too, renumbered_in_words
from bot.hearing.changes.retiming import retimed_in_words
from bot.hearing.changes.righting import reached_anew
from bot.hearing.changes.saying import is_name, marked, not_so, right, said_of_another, said_of_line, without_not
from bot.hearing.changes.swapping import brought, corrected, misplaced, moved, moved_on, swapped
from bot.hearing.changes.taking_out import left_out, lost_out, quoted_out, taken_out
from bot.hearing.changes.whole_lines import points_in_vain
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace
from bot.hearing.wishes.steering import says_to_send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.hearing.answers.taking import Heard

SHORT_LINES = frozenset({"name", "for_whom"})
"""Lines that never hold more than a sentence."""
_KIN, _SAYS = re.compile(filing_words.KIN), 3
"""Somebody close; words that say something by themselves, at least."""
_NO_WORDS = re.compile(r"(?:me|us|it|that|this|one|another|more|some|what|everything|eso|esto|nos|algo|mas|una|lo)\b")
_SAYS_THAT = re.compile(
    r"^(?:that (?=(?:i|i'?m|i'?ve|my|we|he|she|they|it|the|there)\b)|(?:que|q) (?=\w+ \w))", re.IGNORECASE
)
_PUT_THAT = re.compile(r"\b(?:put|write|ponga|pon|pon[ea]?le|pongale|anot[ea]|escriba)(?: down)? (?:that|que|q) ")
"""What joins new words to the order to put them: "put that i sing"."""
_FULLY_NAMED = re.compile(rf"{ALL} ?: ")
_COLON, _ENDED = re.compile(r"[:=]\W*$"), re.compile(r"[.;!?\n\u2026]")
_ALL = re.compile("(?P<words>.+)", re.DOTALL)
_GOES = re.compile(
    r"(?:va|van|goes|pone) (?!(?:eso|ahi|bien|mal|mejor|peor|a|por|there|well|bad|fine|away|on)\b)(?P<words>.+)"
)
"""What belongs in a line that was named in front: "en para quien es va mi esposa"."""
_INSTEAD = re.compile(r"^no,|\b(?:instead|only|just|solo|nomas|mejor|en vez)\b")


def reworded(heard: Heard) -> Change:
    """Return the lines that a message changes, as they stand after it; empty where it changes none, or does more.

    New words, `SKIPPED` (out), None (asked anew).
    """
    return none_lost(heard, elsewhere_too(heard, _reworded(heard)))


def _reworded(heard: Heard) -> Change:
    if plain := plainly(heard):
        return plain
    if points_in_vain(heard) or hopes_to_lose(heard):
        return {}
    if heard.question != "contact" and given(heard.slots.get("contact")) and (words := missed(heard.text)):
        return {"contact": added(heard.slots["contact"], words)}
    read = _read(heard)
    if read is None or read.lost:
        anew: Change = {**reached_anew(heard)}
        return {} if names_what_stays(heard.text) else loosely(heard) or out_as_ordered(heard) or anew
    if not read.found and read.into and asked_which(heard):
        return {read.into: None}
    return {name: words for name, words in read.found.items() if name != heard.question}


def unclear(heard: Heard) -> bool:
    """Return whether a message only wishes for a change, where something was told, and nobody can tell which line."""
    if talks_of_it(heard) and not _reworded(heard):
        return True
    if heard.question is not None or not any(given(heard.slots.get(name)) for name in LINES):
        return False
    read = _read(heard)
    return read is not None and read.lost and not (loosely(heard) or renumbered_in_words(heard))


def withholds(heard: Heard) -> bool:
    """Return whether a message says to send what was told, but for a part of it, whether that is found or not."""
    whole = InPlace.of(heard.text)
    pieces = (whole.part(*span).trimmed(f" {grammar.ENDS}") for span in cut(whole.plain))
    return any(left_out(heard, piece) is not None for piece in pieces)


def _read(heard: Heard) -> Reading | None:
    """Read a message piece by piece; None where one of them is no wish for a change, and none that is passed over."""
    if heard.text.startswith("/") or len(heard.text) > LONGEST:
        return None
    whole = InPlace.of(heard.text)
    read, end = Reading(heard), 0
    for start, stop in cut(whole.plain):
        piece = whole.part(start, stop).trimmed(f" {grammar.ENDS}")
        ended, end = _ENDED.search(whole.plain[end:start]) is not None, stop
        if not piece.plain or says_to_send(piece.plain) or says_beside(piece) or stresses(read, piece):
            continue
        if keeps_rest(piece):
            continue
        if grammar.ADDS_ONE.fullmatch(piece.plain):
            read.adds = True
        elif not (_takes(read, piece) or _goes_on(read, piece, ended=ended) or beside_it(read, piece)) and not (
            unsafe(read, piece) or passed_over(piece.plain, listed=under(heard))
        ):
            return None
    return finished(read)


def _takes(read: Reading, piece: InPlace) -> bool:
    """Return whether a piece is a wish for a change whose line is found, and take it; or names a line, for the next."""
    if (shown := grammar.SHOWN.fullmatch(piece.plain)) is not None:
        read.named = read.into = line_called(shown["line"] or shown["alone"] or shown["gone"])
        read.shown = piece.part(*shown.span("words")) if shown["words"] else None
        return True
    if (name := line_alone(read.now, piece)) is not None:
        read.named = read.into = name
        return True
    begun, read.begun = read.begun, None
    if (wanted := gone(read, piece)) is not None:
        read.wanted = wanted
        return True
    front = in_front(read.now, piece)
    read.within = front.line if front else None
    if front is not None:
        read.named = read.into = front.line
    if front is not None and front.rest is None:
        read.found |= {front.line: None} if front.wrong else {}
        return True
    if (change := _changed(read, front.rest if front and front.rest else piece)) is None:
        what = pointed(read.now, piece)
        read.begun, read.pointed = (None, what) if what else (begun, read.pointed)
        return what is not None
    read.found |= change
    read.named = next(reversed(change), read.named)
    wrong = list(change.values()) == [None] and read.now.slots.get(read.named or "") is None
    read.into = read.named if not change or wrong else None
    read.emptied = read.named if grammar.OUTS.match(piece.plain) or SKIPPED in change.values() else None
    read.cut = quoted_out(piece) if read.emptied else None
    return True


def _goes_on(read: Reading, piece: InPlace, *, ended: bool) -> bool:
    """Return whether a piece only goes on with the new words of a line before it, and add it to them.

    Behind a full stop it does so where a colon had announced the words.
    """
    if read.begun is None or read.named is None or (ended and not read.colon) or grammar.COMMAND.match(piece.plain):
        return False
    if of_the_edit(piece.plain, read.heard.slots.get(read.named) or "") or (
        ended and grammar.REMARK.fullmatch(piece.plain)
    ):
        return True
    words = trimmed(read.heard.text[read.begun : piece.ends[-1]])
    read.found[read.named] = of_number(read.heard.slots.get("contact"), words, "") if read.named == "contact" else words
    return True


def _changed(read: Reading, piece: InPlace) -> Change | None:
    """Return the change that a piece of a message wishes for; None where it wishes for none, or nobody finds its line.

    "That one" is the line named just before, or changed last, or the last answer given.
    """
    heard = read.now
    if (said := grammar.NAMED.fullmatch(piece.plain)) is not None and (
        change := _of_named(read, piece, said)
    ) is not None:
        return change
    if wants_back(piece.plain):
        return back(read, piece)
    if onward := moved_on(read.heard, piece, read.emptied, read.found.get(read.emptied or "")):
        return onward
    ways = (
        _left_out, _put_instead, _put_anew, _retimed, _swapped_or_moved, _kept, _taken_out, _wrong, said_of_line, right,
        _added,
    )  # fmt: skip
    return next((change for way in ways if (change := way(read, heard, piece)) is not None), None)


def _of_named(read: Reading, piece: InPlace, said: re.Match[str]) -> Change | None:
    """Return what is to become of a line that is named in front: "under my hopes, …", "my name: …"."""
    called = said["in"] or said["line"] or said["bare"]
    earlier, name = read.named, line_called(called)
    rest, announced = piece.part(*said.span("rest")), bool(said["colon"] or said["line"])
    read.named = name
    if grammar.WRONGLY.fullmatch(rest.plain) and given(read.now.slots.get(name)):
        return {name: None}
    if not announced and grammar.SHOWN_AS.fullmatch(rest.plain):
        return {}
    goes = _GOES.fullmatch(rest.plain) if said["in"] and under(read.heard) else None
    if (put := grammar.ADD.fullmatch(rest.plain) or goes) is not None and (
        announced or not grammar.PUT_UNDER.fullmatch(rest.plain)
    ):
        return _put_into(read, name, rest, put, adds=grammar.ADDS_TO.match(rest.plain) is not None, called=called)
    if (change := _changed(read, rest)) is not None:
        return change
    asked = under(read.heard) or read.adds or read.found or marked(read.heard.text)
    asked = asked or (name != read.heard.question and _FULLY_NAMED.match(piece.plain) is not None)
    if announced and asked and not grammar.COMMAND.match(rest.plain) and not lost_out(read.now, rest, sure=True):
        return _put_into(read, name, rest, _ALL.fullmatch(rest.plain), adds=read.adds, called=called)
    read.named = earlier
    return None


def _put_into(
    read: Reading, name: str, piece: InPlace, said: re.Match[str] | None, *, adds: bool = False, called: str = ""
) -> Change | None:
    """Return the line with the new words of a piece in it, alone or (`adds`) beside what it holds.

    `called`: how the line was named in front of the piece.
    """
    words = said_in(piece, said, "words") if said else ""
    words = _SAYS_THAT.sub("", words) if _PUT_THAT.search(piece.plain) else words
    if said is None or no_words(words) or no_line_says(words):
        return None
    earlier = read.now.slots.get(name)
    if adds and name not in SHORT_LINES and given(earlier):
        return {name: added(without_no(earlier or "", words), words)}
    begins, ends = said.span("words")
    if name not in SHORT_LINES and ends == len(piece.plain):
        read.begun, read.colon = piece.begins[begins], begins == 0 or _COLON.search(piece.plain[:begins]) is not None
    around = f"{called} {piece.plain[:begins]} {piece.plain[ends:]}"
    return {name: of_number(earlier, words, around) if name == "contact" else words}


def _put_anew(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    """Return the line that a piece names, or means by "that", with its new words."""
    if (said := grammar.PUT_NTH.fullmatch(piece.plain)) is not None and (name := numbered(heard, said["nth"])):
        number = renumbered(heard.slots.get(name), said_in(piece, said, "words")) if name == "contact" else None
        return {name: number} if number else _put_into(read, name, piece, said)
    for way in (*grammar.PUTS, *([grammar.AND_TO] if read.named else [])):
        if (said := way.fullmatch(piece.plain)) is None:
            continue
        groups = said.groupdict()
        called = groups.get("line") or (groups.get("brief") if under(heard) else None)
        if groups.get("brief") and not called:
            continue
        name = line_called(called) if called else _meant_by_that(read, heard, groups)
        where = groups.get("under") or groups.get("where")
        within = where in ("under", "in", "on", "en", "bajo", "debajo de") and not _INSTEAD.search(folded(heard.text))
        other = None if called else said_of_another(heard, name, piece.part(*said.span("words")))
        if other is not None:
            return other or None
        come = brought(heard, name, piece.part(*said.span("words")), adds=within) if name else None
        if come is not None:
            return come or None
        if name is not None and (change := _put_into(read, name, piece, said, adds=within)) is not None:
            return {line: without_not(heard, line, words) for line, words in change.items() if words}
    for way in grammar.ADDS:
        if (said := way.fullmatch(piece.plain)) is not None:
            return _put_into(read, line_called(said["line"]), piece, said, adds=True)
    return None


def _meant_by_that(read: Reading, heard: Heard, groups: Mapping[str, str]) -> str | None:
    return read.named or last_changed(heard) or (last_given(heard) if groups.get("that") else None)


def _swapped_or_moved(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    change = swapped(heard, piece, read.named) or moved(heard, piece) or misplaced(heard, piece)
    return change or corrected(heard, piece) or None


def _put_instead(read: Reading, _heard: Heard, piece: InPlace) -> Change | None:
    """Return the line that something was just taken out of, with what shall stand there and nothing else."""
    said = grammar.JUST_PUT.fullmatch(piece.plain) if read.emptied else None
    if said and read.emptied:
        return {read.emptied: said_in(piece, said, "words")}
    said = grammar.PUT_QUOTED.fullmatch(piece.plain) if read.emptied and read.cut else None
    if said is None or read.emptied is None or read.cut is None:
        return None
    earlier, new = read.heard.slots[read.emptied], said_in(piece, said, "words")
    way = re.compile(rf"(?<!\w){re.escape(read.cut)}(?!\w)", re.IGNORECASE)
    return {read.emptied: way.sub(lambda _: new, earlier, count=1)} if way.search(earlier) else None


def _retimed(_read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    return retimed_in_words(heard, piece)


def _kept(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    return kept(heard, piece, read.named)


def _left_out(_read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    return left_out(heard, piece)


def _taken_out(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    shown = out_as_shown(read, piece)
    return taken_out(heard, piece, read.named, read.pointed, read.within) if shown is None else shown


def _wrong(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    if (change := anew(heard, piece, read.pointed)) is not None:
        return change
    said = grammar.WRONG.fullmatch(piece.plain) or grammar.ANEW.fullmatch(piece.plain)
    named = re.split(r",? (?:and|y) |, ", said["line"]) if said else []
    return {name: None for name in map(line_called, named) if given(heard.slots.get(name))} or not_so(heard, piece)


def _added(read: Reading, heard: Heard, piece: InPlace) -> Change | None:
    """Return the line for words that shall be put down without saying where, where only one can be meant."""
    if read.into is not None and (said := grammar.ADD.fullmatch(piece.plain)) is not None:
        adds = any((grammar.ADDS_TO.match(piece.plain), grammar.TOO.search(piece.plain)))
        return _put_into(read, read.into, piece, said, adds=adds)
    if (said := grammar.ADD_HERE.fullmatch(piece.plain)) is None:
        return None
    words = said_in(piece, said, "words")
    names = {name for name, _ in told(words, talking=True)}
    if not names and re.fullmatch(r"[A-Z\u00c1-\u00da]\w+", words) and given(heard.slots.get("name")):
        names = {"name"} if is_name(words) else names  # "put Harrow", where a name stands
    name = "supports" if _KIN.fullmatch(folded(words)) else next(iter(names)) if len(names) == 1 else None
    if name is None and under(heard) and minds(words):
        name, words = "contact", re.sub(r"^que (?=no\b)", "", words, flags=re.IGNORECASE)
    if name is None and under(heard) and grammar.ADDS_TO.match(piece.plain) and _tells(words):
        name = ALSO  # "add don't write to my school": beside all else, where it has no line of its own
    if name is None or name == heard.question:
        return None
    adds = name in ADDED or name == "supports"
    if name == "contact" and (again := renumbered(heard.slots.get(name), words)):
        return {name: again}
    return {name: added(heard.slots.get(name), words) if adds else words}


def _tells(words: str) -> bool:
    """Return whether words say something by themselves: "the thing about Dan" and "me to the list" do not."""
    plain = folded(words)
    return len(plain.split()) >= _SAYS and not (grammar.ABOUT.match(plain) or _NO_WORDS.match(plain))
