"""Words of a line in the place of others, and words that stand in the wrong line. Pure, without Rasa.

"Instead of my sister put my cousin" names no line, and what it names stands in one; "Lupe is who is in my corner, not a
change" says where an answer belongs. Only what is told here already can be meant, so nothing else is taken for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.calling import called
from bot.hearing.answers.taking import ALSO, LINES, SKIPPED, UNASKED, added, given
from bot.hearing.changes import grammar
from bot.hearing.changes.labels import ALL, ALSO_BRIEF, PLEASE, line_called
from bot.hearing.changes.naming import last_given, under
from bot.hearing.changes.parting import holds, part_with, quoted_in, stems, tidied, with_words, without_part
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.lines.in_place import InPlace

_PUT = (
    r"(?:put|write|say|use|have|it should (?:say|be)|make it|i want(?: it to say)?|ponga|pon|ponle|pongale"
    r"|anote|escriba"
    r"|diga|debe decir|deberia decir|va|es)(?: down)?"
)
_FOR = r"(?:instead of|in (?:the )?place of|rather than|not|en vez de|en lugar de|y no|no)"
_QUOTES = "\"'\u201c\u201d\u00ab\u00bb"
_SHOULD_BE = re.compile(
    rf"{PLEASE}(?:it|that|this|eso)? ?(?:should (?:say|be)|needs to say|debe(?:ria)? (?:decir|ser)"
    rf"|tiene que (?:decir|ser))"
    rf" (?P<new>.+?),? {_FOR} (?P<old>.+)"
)
_MAKE_IT = re.compile(
    rf"{PLEASE}(?:make (?:it|that)(?! (?:to|thr\w+|past|home|out|back|by|work)\b)|(?P<is>it'?s|es)|que sea|pong[ae]le)"
    r" (?P<new>.+?),? (?:and )?(?:not|instead of|y no|no|en vez de) (?P<old>.+)"
)
"""What something is in place of what was written; in mid-question "it's grief, not drinking" answers."""
_SWAP = (
    re.compile(
        rf"{PLEASE}(?:instead of|in (?:the )?place of|en vez de|en lugar de|where (?:it says|you put|you wrote)"
        rf"|donde (?:dice|puso|escribio)) (?P<old>.+?),? {_PUT}:? (?P<new>.+)"
    ),
    re.compile(
        rf"{PLEASE}(?:put|write|say|use|ponga|pon|anote|escriba|diga)(?: down)? (?P<new>.+?),? {_FOR} (?P<old>.+)"
    ),
    _SHOULD_BE,
    re.compile(rf"{PLEASE}(?:change|switch|replace|swap|correct|fix) (?P<old>.+?) (?:to|with|for|into) (?P<new>.+)"),
    re.compile(rf"{PLEASE}(?:cambi[ae]r?|corrij[ae]|reemplac[ea]) (?P<old>.+?) (?:por|a|con) (?P<new>.+)"),
    _MAKE_IT,
    re.compile(
        rf"{PLEASE}(?P<old>.{{2,40}}?) (?:(?:should|needs to|debe(?:ria)?) (?:say|decir)|(?:should be|needs to be"
        r"|debe(?:ria)? ser)(?! (?:over|in|at|with|here|there|gone|done|off|out|up|back|able|more|less|\w+er|mas|menos"
        r"|mejor|facil)\b)) (?P<new>.+)"
    ),
)
_PUT_IT = r"(?:(?:pongal|ponl|ponel|muev[ae]l|pas[ae]l)[oa]s?|(?:put|move) (?:it|that))"
MOVE = (
    re.compile(
        rf"{PLEASE}(?:move|pase|pas[ea]r?|mueva|mueve) (?P<what>.+?) (?:from|out of|de) (?:{ALL})"
        rf" (?:to|under|in|into|a|en|bajo) (?P<line>{ALSO_BRIEF})(?: (?:instead|please|mejor|por favor))*"
    ),
    re.compile(
        rf"{PLEASE}(?:move|put|pase|pas[ea]r?|mueva|mueve|ponga|pon) (?P<what>.+?)(?: from (?:{ALL})| de (?:{ALL}))?"
        rf" (?:to|under|in|into|a|en|bajo) (?P<line>{ALL})(?: (?:instead|please|mejor|por favor))*"
    ),
    re.compile(
        rf"{PLEASE}(?P<what>.+?)(?<! no)(?<! not)"
        r" (?P<be>is|are|'s|belongs?|goes|should (?:be|go)|es|son|va|van|debe (?:ir|estar))"
        rf"(?: (?:in|under|for|en|a|bajo))? (?P<line>{ALL})(?P<not>,? (?:and |y )?(?:not|no|isn't|thats not) .+)?"
    ),
    re.compile(rf"{PLEASE}(?P<what>.+?),? {_PUT_IT} (?:a|en|bajo|to|in|under) (?P<line>{ALL})"),
    re.compile(
        rf"{PLEASE}(?:you|u) (?:have|had|put|got|filed|wrote) (?P<what>.+?) (?:under|in|as|for) .+?,? but"
        rf" (?:she|he|they|it|that)(?:'?s| is| are|'?re) (?:in |under )?(?P<line>{ALL})"
    ),
    re.compile(
        rf"{PLEASE}(?:puso|anoto|tiene) (?:a )?(?P<what>.+?) (?:en|como|bajo) .+?,? (?:pero|y) (?:es|va en|va)"
        rf" (?P<line>{ALL})"
    ),
)
_MOVE_BRIEFLY = re.compile(
    rf"{PLEASE}(?:move|pase|pas[ea]r?|mueva|mueve) (?P<what>.+?) (?:to|under|in|into|a|en|bajo) (?:(?:the|my|mis?"
    rf"|los) )?"
    rf"(?P<line>{ALSO_BRIEF})(?: (?:instead|please|mejor|por favor))*"
)
"""The same to a line named in short, with the lines on the table."""
_NOT_THERE = re.compile(
    rf"{PLEASE}(?P<what>.+?),? (?:no (?:va|van|debe ir)|(?:doesn'?t|does not|don'?t|do not|shouldn'?t|should not)"
    rf" (?:go|belong|be)) (?:in|under|en|bajo) (?P<line>{ALL})(?: (?:please|por favor|porfa))*"
)
"""What stands in a line it does not belong to."""
_THERE = re.compile(
    rf"{PLEASE}{_PUT_IT} (?:a|en|bajo|to|in|under) (?P<line>{ALL})(?: (?:instead|mejor|por favor|please))?"
)
"""Where what was just taken out of a line is to stand."""
SWAP_ORDER = re.compile(
    r"(?:(?:please|pls|can you|could you|also|and|no|oh|por favor|tambien|y|puede),? )*"
    r"(?:(?:change|replace|swap) .+? (?:to|with|into) .+|(?:cambi[ae]|reemplac[ea]) .+? (?:por|a) .+)"
)
"""A plain order to put words in the place of others: "I want to change my life for my kids" is none."""
_ABOUT_ANOTHER = re.compile(
    rf"{PLEASE}(?:that|this|it|eso|esa|la de antes)(?: one| part| answer)? (?:was|is|es|era|fue)"
    rf" (?:about|for|an answer to|the answer to|meant for|para|sobre|de|por)(?: the question (?:about|of))? "
    rf"(?P<line>{ALSO_BRIEF})(?: question| thing)?(?:,? (?:and )?(?:y )?(?:not|no) .{{1,40}})?"
)
"""Said of the answer given last: which line it is for."""
_OF_WHAT = re.compile(
    r"^(?:(?:eso|lo|la parte) del? (?=\S)|the (?:part|thing|bit) (?:about|that says) )", re.IGNORECASE
)
"""How words of a line are pointed at: "lo de 12 cervezas"."""
_NOT_OLD = re.compile(
    rf"{PLEASE}(?P<lead>(?:.*\b(?:is|are|was|at|in|on|from|it'?s|lives|son|es|esta|en|de|vive) )?)(?:(?:the|a|el|la) )?"
    r"(?P<new>[^\s,]+(?: [^\s,]+){0,2}?),? (?:and |y )?(?:not|no|instead of|en vez de) (?:in |at |on |from |en |de )?"
    r"(?P<old>[^\s,.;]+(?: [^\s,.;]+){0,2})"
)
"""What is right, and what it is not."""
_MOVES = re.compile(rf"{PLEASE}(?:move|pase|pas[ea]r?|mueva|mueve) ")
_POINTS_BACK = re.compile(
    r"[.;!]\s+(?:that|this|it|eso|esto)(?:'s| (?:would|is|was|will|seria|es|era)\b)[^.;!?]*(?:[.!]|$)", re.IGNORECASE
)
"""What says something only of the sentence before it."""
_NOBODY = frozenset({"no", "nope", "none", "nobody", "no one", "noone", "nothing", "nadie", "nada", "ninguno", "n/a"})
"""What gives way to words that are moved to its line."""
_PEOPLE = "supports"
_MINE = re.compile(r"(?:my|our|mis?|nuestr[oa]s?) \w+")
_SOMEBODY = re.compile(r"(?:my|our|his|her|their|mis?|nuestr[oa]s?|sus?|he|she|they|we|i|people|el|ella|ellos|yo)\b")
_NAMES = 4
"""Words in which somebody is named, at most."""
_NO_ONE = re.compile(r"(?:that|this|it|what|who|nobody|no one|eso|esto|nadie|lo|la)\b")
_BELONGS = ("belongs", "belong", "goes", "should be", "should go", "va", "van", "debe ir", "debe estar")


def swapped(heard: Heard, piece: InPlace, named: str | None = None) -> dict[str, str | None]:
    """Return the line in which words are put in the place of others, as it stands after it; empty for no such wish.

    With a question on the table only a whole answer is named so, for "instead of drinking put on music" tells what
    helps; unless the line was `named`, or it is said what something should be.
    """
    way, said = next(((way, found) for way in _SWAP if (found := way.fullmatch(piece.plain))), (None, None))
    if said is None:
        return {}
    old, new = (_cut(piece, said, group) for group in ("old", "new"))
    old = _OF_WHAT.sub("", old)
    line = named if named and given(heard.slots.get(named)) else with_words(heard, old)
    if line is None or not new:
        return {}
    earlier: str = heard.slots[line]
    whole = folded(earlier).strip(" .!") == folded(old)
    if not (named or _is_meant(heard, line, said, whole=whole)):
        return {}
    found = re.search(rf"(?<!\w){re.escape(old)}(?!\w)", earlier, re.IGNORECASE)
    if found is None and (way is _MAKE_IT or way is _SWAP[-1]):
        return {}
    if found is None:
        return {line: new} if len(earlier.split()) <= len(old.split()) + 1 else {}
    return {line: _before(earlier[: found.start()], new) + new + earlier[found.end() :]}


def _is_meant(heard: Heard, line: str, said: re.Match[str], *, whole: bool) -> bool:
    """Return whether this line is meant, and no life: "it's X, not Y" and "my husband should be nicer" tell of one.

    "Make it" means with a question on the table the last answer.
    """
    if said.re is _MAKE_IT:
        if heard.question is None:
            return whole or not said["is"]
        return whole and not said["is"] and line == last_given(heard)
    if said.re is _SWAP[-1] and _SOMEBODY.match(said["old"]) and not _SOMEBODY.match(said["new"]):
        return False
    return heard.question is None or whole or said.re is _SHOULD_BE


def _before(earlier: str, new: str) -> str:
    """Return what stood before the old words, without what the new ones say again: "three evenings, not nights"."""
    words = new.split()
    for many in range(len(words) - 1, 0, -1):
        again = re.search(rf"(?<!\w){re.escape(' '.join(words[:many]))}\s+$", earlier, re.IGNORECASE)
        if again:
            return earlier[: again.start()]
    return earlier


def corrected(heard: Heard, piece: InPlace) -> dict[str, str | None]:
    """Return the line with the right word of "Lou is in Dallas, not Houston", where the wrong one stands in it.

    Only a name, a number or a place gives way so: "grief, not drinking" tells of a life.
    """
    said = _NOT_OLD.fullmatch(piece.plain) if under(heard) else None
    if said is None:
        return {}
    old, new = _cut(piece, said, "old"), _cut(piece, said, "new")
    line = quoted_in(heard, old)
    if line in (None, "contact") or not new or not (old[:1].isupper() or old[:1].isdigit()):
        return {}
    told = stems(said["lead"] or "") - stems("is are was it its it's lives at in on en de es esta")
    if told and not told & stems(heard.slots[line]):
        return {}
    way = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.IGNORECASE)
    new = _only_what_is_new(heard.slots[line], new)
    return {line: way.sub(lambda _: new, heard.slots[line], count=1)} if new and way.search(heard.slots[line]) else {}


def _only_what_is_new(earlier: str, new: str) -> str:
    """Return of "8 beers" or "my brother Mike" the name or number that does not stand yet; "" where it is more."""
    stands = folded(earlier).split()
    left = [word for word in new.split() if folded(word) not in stands]
    plain = all(word[:1].isupper() or word[:1].isdigit() for word in left)
    return " ".join(left) if plain or len(new.split()) == 1 else ""


def moved(heard: Heard, piece: InPlace) -> dict[str, str | None]:
    """Return both lines after words went from one to the other; empty where none or that one holds them."""
    ways = (*MOVE, _MOVE_BRIEFLY) if under(heard) else MOVE
    said = next((found for way in ways if (found := way.fullmatch(piece.plain))), None)
    if said is None or heard.question is not None or _NOT_THERE.fullmatch(piece.plain):
        return {}
    groups = said.groupdict()
    if "be" in groups and groups["be"] not in _BELONGS and not groups["not"]:
        return _of_people(heard, piece, said)  # "walking is my goal" says so, and moves nothing
    what, line = _cut(piece, said, "what"), line_called(said["line"])
    if re.fullmatch(rf"(?:{grammar.THAT}|them|those)(?: back)?", folded(what)):
        return {}
    about = grammar.ABOUT.match(folded(what)) or grammar.ONE.fullmatch(folded(what))
    called_so = _bare_of(folded(what)) if about else what
    held = with_words(heard, called_so)
    if held == line and given(heard.slots.get(line)) and "be" in groups:
        return {line: heard.slots[line]}  # it is there
    if held is None or held == line or line not in LINES or (line == "name" and called(what) is None):
        return {}
    words = part_with(heard, held, called_so) if about else what  # "the bus stuff" is what they wrote of the bus
    left = _left_without(heard, held, called_so)
    if left and _MOVES.match(piece.plain) and not re.search(grammar.QUOTED, piece.plain):
        words, left = _as_it_stands(heard, held, called_so)
    return {**left, **_put_there(heard, line, words)} if left else {}


def _as_it_stands(heard: Heard, line: str, called_so: str) -> tuple[str, dict[str, str | None]]:
    """Return what moves from a line, with a sentence behind it that only points back, and the line without both.

    "No more than two drinks a day" is no longer a limit without its first words.
    """
    said, words = heard.slots[line], part_with(heard, line, called_so)
    onward = _POINTS_BACK.match(said.partition(words)[2]) if words else None
    if onward is None:
        return words, _left_without(heard, line, called_so)
    left = tidied(said.replace(words + onward[0], " ", 1))
    return words + onward[0].rstrip(), {line: left or UNASKED}


def moved_on(heard: Heard, piece: InPlace, emptied: str | None, left: str | None) -> dict[str, str | None]:
    """Return the line to which goes what was just taken out of another: "take that out, put it in what brings me".

    `left`: what stands in the emptied line now; only what is gone from it moves.
    """
    said = _THERE.fullmatch(piece.plain) if emptied else None
    words = heard.slots.get(emptied or "")
    if said is None or not given(words) or (line := line_called(said["line"])) == emptied:
        return {}
    gone = _gone(words or "", left) if given(left) else words
    return _put_there(heard, line, gone) if gone else {}


def _gone(earlier: str, now: str | None) -> str:
    """Return the words that one cut took out of a line, as they were written; "" where that is not plain."""
    words = list(re.finditer(r"[^\s,.;!]+", earlier))
    before, after = [folded(word[0]) for word in words], re.findall(r"[^\s,.;!]+", folded(now or ""))
    same = list(map(str.__eq__, before, after))
    first = same.index(False) if False in same else len(same)
    last = first + len(before) - len(after)
    if last <= first or before[last:] != after[first:]:
        return ""
    cut = earlier[words[first].start() : words[last - 1].end()]
    return re.sub(r"^(?:and|y|e|or|o) ", "", cut, flags=re.IGNORECASE)


def brought(heard: Heard, line: str, what: InPlace, *, adds: bool = False) -> dict[str, str | None] | None:
    """Return the lines where one shall be "the early shift one": what is called so comes to it from where it stands.

    `adds`: beside what stands there. None where these words call nothing so; empty where nobody finds it, for "the
    early shift one" is no line's words.
    """
    plain = re.sub(r"^(?:the|that|la|lo) ", "", what.plain)
    if plain == what.plain or grammar.ONE.fullmatch(plain) is None or not under(heard):
        return None
    called_so = _bare_of(plain)
    held = with_words(heard, called_so)
    if held is None or held == line:
        return {}
    words, left = part_with(heard, held, called_so), _left_without(heard, held, called_so)
    return {**left, **(_put_there(heard, line, words) if adds else {line: words})} if left else {}


def _left_without(heard: Heard, line: str, called_so: str) -> dict[str, str | None]:
    """Return a line without what moves from it: what was put there wrongly was never declined."""
    return {name: UNASKED if now == SKIPPED else now for name, now in without_part(heard, line, called_so).items()}


def _out_of_place(heard: Heard, said: re.Match[str]) -> dict[str, str | None]:
    """Return the line without what does not belong there, and that beside all else that was told."""
    line, called_so = line_called(said["line"]), _bare_of(said["what"])
    if line == ALSO or not holds(heard, line, called_so) or not (left := _left_without(heard, line, called_so)):
        return {}
    return {**left, **_put_there(heard, ALSO, part_with(heard, line, called_so))}


def _of_people(heard: Heard, piece: InPlace, said: re.Match[str]) -> dict[str, str | None]:
    """Return the line of who is near, where somebody is said to be in it: "Danny is who's in my corner"."""
    who = _cut(piece, said, "what")
    fits = under(heard) and line_called(said["line"]) == _PEOPLE and len(who.split()) <= _NAMES
    if not fits or not (_MINE.match(folded(who)) or called(who)) or _NO_ONE.match(folded(who)):
        return {}
    return _put_there(heard, _PEOPLE, who)


def _bare_of(plain: str) -> str:
    """Return the words that name something: of "the bus stuff" the bus."""
    about = grammar.ABOUT.match(plain)
    plain = plain[about.end() :] if about else plain
    one = grammar.ONE.fullmatch(plain)
    return one["what"] if one else plain


def misplaced(heard: Heard, piece: InPlace) -> dict[str, str | None]:
    """Return both lines after an answer went to the one it was about, or a part of one that does not belong there."""
    if (wrong := _NOT_THERE.fullmatch(piece.plain)) is not None and heard.question is None:
        return _out_of_place(heard, wrong)
    said, last = _ABOUT_ANOTHER.fullmatch(piece.plain), last_given(heard)
    line = line_called(said["line"]) if said else None
    if line is None or last is None or line in (last, heard.question):
        return {}
    return {last: None, **_put_there(heard, line, heard.slots[last])}


def _put_there(heard: Heard, line: str, what: str) -> dict[str, str | None]:
    earlier = heard.slots.get(line)
    stands = given(earlier) and folded(earlier or "").strip(" .!") not in _NOBODY
    return {line: added(earlier, what) if stands else what}


def _cut(piece: InPlace, said: re.Match[str], group: str) -> str:
    words = piece.written(*said.span(group)).strip(f" .,!;{_QUOTES}")
    return re.sub(r"[\s,]+(?:please|por favor|ok|okay)$", "", words, flags=re.IGNORECASE)
