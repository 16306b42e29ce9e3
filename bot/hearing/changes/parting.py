"""Words that stand in a line, found by those who name them, and taken out of it. Pure, without Rasa.

"Take out the part about my cousin", "remove 'I'd rather not yet'": what else the line holds stays. A line of which
nothing is left goes as if it had been declined.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_SMALL = frozenset(
    {
        "the", "a", "an", "my", "about", "that", "this", "of", "one", "and", "not", "no", "dont", "don", "t", "i", "me",
        "el", "la", "los", "las", "un", "una", "lo", "de", "del", "mi", "mis", "que", "eso", "esa", "ese", "y", "d",
        "all", "everything", "todo", "toda",
        "part", "bit", "thing", "parte", "q", "person", "who", "guy", "persona", "quien", "her", "him", "them", "ella",
    }
)  # fmt: skip
"""What no line is told apart by."""
_WORD = re.compile(r"[a-z0-9\u00f1]+")
_ENDING = re.compile(r"(?<=[a-z\u00f1]{3})(?:ing|ed|es|s|e|ando|iendo|aban|abas|aba|ar|er|ir|as|os|a|o)$")
_TWICE = re.compile(r"([bdfgklmnprst])\1$")
NO_TITLE = r"(?<!\b[Dd]r)(?<!\b[Mm]r)(?<!\b[Mm]s)(?<!\b[Mm]rs)(?<!\b[Ss]r)(?<!\b[Ss]ra)"
"""What no mark stands behind that ends anything: "Dr. Ames"."""
_JOINT = re.compile(rf"{NO_TITLE}[,.;!?\n]+\s*(?:(?:and|but|y|pero)\s+)?|\s+(?:and|but|y|pero)\s+")
_BRIEF_LINES = frozenset({"name", "for_whom", "contact"})
"""Lines of few words, which may well stand in a sentence about something else."""
_SAYS = 3
"""Words of a line that is known again in what is quoted, at least."""
_RUN = 3
"""Parts in a row that are called by words of each, at most, where the words are not most of them."""
_FEW = 2
"""Parts of a line that is called by a word of it as a whole, at most."""
_SENTENCE = re.compile(rf"{NO_TITLE}[,.;!?\n]+\s*")
_ASKS = re.compile(
    r"(?:(?:so|and|but|y|pero|o) )*(?:is|are|am|was|were|will|would|can|could|do|does|did|should|what|who|when"
    r"|where|why"
    r"|how|que|quien|cuando|donde|como|por que|cuanto|me van?|me pueden?|puedo|hay|tienen?)\b"
)
_LITTLE = re.compile(r"(?:(?:pues|bueno|ok(?:ay)?|so|and|well|please|por favor|um+|eh|y|ya|then|entonces|lol)\W*)*")
"""What is left of a line and says nothing."""
_TAIL = re.compile(
    r"(?:be (?:done|gone|over|dead|through|finished)\b.*|done(?: with it)?|that'?s (?:it|all)|so on|ya(?: esta)?"
    r"|listo|punto|todo eso|se acabo)"
)
"""What goes with the part before it: "park it on the tracks and be done"."""
GOES_ON = re.compile(
    r"(?:(?:and|but|so|tho|y|pero) )?(?:"
    r"(?:i'?m|im|i am|we'?re) (?:so |well |way )?(?:past|over|beyond|done with|through with) (?:it|that|this|all that)"
    r"|(?:(?:i|we) )?(?:haven'?t|havent|have not|hadn'?t|don'?t|dont|do not|didn'?t|didnt|did not|never)"
    r"(?: (?:it|that|since|anymore|any more|again|now|do (?:it|that)|done (?:it|that)|in (?:like )?\w+(?: \w+)?"
    r"|for (?:like )?\w+(?: \w+)?))+"
    r"|(?:not|never)(?: (?:anymore|any more|again|now|since|lately|in (?:like )?\w+(?: \w+)?"
    r"|for (?:like )?\w+(?: \w+)?))+"
    r"|(?:i )?(?:stopped|quit) (?:that|it)?(?: ?(?:in|since|last|\w+ \w+ ago)\b.{0,20})?"
    r"|(?:eso )?ya (?:no(?: l[oa] hago)?|paso|lo (?:deje|supere))(?: (?:mas|desde|hace)\b.{0,20})?"
    r"|(?:(?:hace|desde hace) \w+ \w+ (?:que )?no(?: l[oa] hago)?|no l[oa] hago (?:desde )?(?:hace )?\w+ \w+)"
    r"|\w+ (?:years|months|weeks) ago|hace (?:\w+ )?(?:anos|meses|semanas)"
    r")(?: (?:now|lol|tho|though|ya))*"
)
"""What says only how long ago the words before it were so: behind other words it would be said of those."""
_OF_THEM = re.compile(r"(?:he|she|they|he'?s|she'?s|they'?re|who|ella?|ellos|ellas|quien(?:es)?)\b")
"""What goes on about somebody named just before: alone it would be told of another."""
_SOMEBODY = re.compile(rf"\b(?:{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']})\b")
_IN_SHORT = re.compile(r"\b(?:bf|gf|hubby|roommate|nov)\b")
"""Somebody close, as it is written in short."""
_HANGS_ON = re.compile(r"^(?:that|those|eso|esos?) (?:and|y) ", re.IGNORECASE)
"""What pointed at the words that are gone: "the pills. that and my dog"."""
_LEFT_OVER = re.compile(r"(?:\s*[,;:\u2013\u2014-]+)+(?=\s*[,.;!?])|^[\s,.;:!?\u2013\u2014-]+|[\s,;:\u2013\u2014-]+$")
"""Marks that stand alone once the words between them are gone."""


def with_words(heard: Heard, called: str) -> str | None:
    """Return the one line that holds all these words, small ones aside; in other forms if no line has them as said."""
    answers = {name: heard.slots[name] for name in LINES if given(heard.slots.get(name))}
    for of in (_words, stems):
        found = [name for name, said in answers.items() if of(called) and of(called) <= of(said)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def holds(heard: Heard, name: str, called: str) -> bool:
    """Return whether a line holds all these words, small ones aside."""
    return given(heard.slots.get(name)) and bool(stems(called)) and stems(called) <= stems(heard.slots[name])


def quoted_in(heard: Heard, quoted: str) -> str | None:
    """Return the one line in which these words stand just so."""
    way = re.compile(rf"(?<!\w){_loose(folded(quoted))}(?!\w)")
    found = [name for name in LINES if given(heard.slots.get(name)) and way.search(folded(heard.slots[name]))]
    return found[0] if len(found) == 1 and re.search(r"\w", quoted) else None


def whole_in(heard: Heard, quoted: str) -> str | None:
    """Return the one line all of which stands in what is quoted: what was said beside it was never written down."""
    said, lines = folded(quoted), (name for name in LINES if name not in _BRIEF_LINES)
    words = {name: folded(heard.slots[name]) for name in lines if given(heard.slots.get(name))}
    found = [name for name, line in words.items() if len(line.split()) >= _SAYS and line in said]
    return found[0] if len(found) == 1 else None


def is_short(heard: Heard, name: str) -> bool:
    """Return whether a line holds no more than what one may call "the whiskey one" as a whole."""
    return len(_parts(heard.slots[name])) <= _FEW


def part_with(heard: Heard, name: str, called: str) -> str:
    """Return the parts of a line that these words name, as they are written."""
    said: str = heard.slots[name]
    parts = [said[start:end].strip() for start, end in _parts(said)]
    return ", ".join(parts[number] for number in sorted(_named_in(parts, called)))


def only_part(said: str, called: str) -> str:
    """Return the sentences of a line that hold one of these words, as they are written."""
    wanted, cuts = stems(called), [0, *(found.end() for found in _SENTENCE.finditer(said)), len(said)]
    sentences = [said[start:end] for start, end in pairwise(cuts)]
    return tidied(" ".join(words.strip() for words in sentences if wanted & stems(words)))


def without_no(said: str, words: str) -> str:
    """Return a line in which these words are no longer said not to be so: "sleep, not the pills", with the pills."""
    return re.sub(rf"\b(?:not|no|but not|pero no)\s+(?={re.escape(words)}(?!\w))", "", said, flags=re.IGNORECASE)


def without_part(
    heard: Heard, name: str, called: str, *, quoted: bool = False, asked: bool = False, someone: bool = False
) -> dict[str, str | None]:
    """Return the line without the parts that these words name; all of it goes where no part is left, or they are it.

    Words that are `quoted` go alone where they are no part of their own. `asked`: a question is meant, and what only
    tells of the same stays. `someone`: they are a name, and what goes on about "him" goes along.
    """
    if not given(heard.slots.get(name)):
        return {}
    said: str = heard.slots[name]
    parts = _parts(said)
    places = _verbatim(said, called) if quoted else []
    named = _inside(parts, places) if places else _named_in([said[start:end] for start, end in parts], called)
    if not named and not places:
        return {}
    if places and not _cut_at_parts(parts, places, named):
        left = _without_places(said, places)
    else:
        named = _with_what_follows(said, parts, named, of_somebody=someone or _is_somebody(called))
        left = _joined(said, parts, {n for n in named if asked and _asks(said, *parts[n])} or named)
    left = _HANGS_ON.sub("", left) if left and said[: len(left)] != left else left
    left = "" if _LITTLE.fullmatch(folded(left)) else left
    return {name: left or (SKIPPED if name in QUESTIONS else UNASKED)}


def without_quoted(heard: Heard, name: str, called: str) -> dict[str, str | None]:
    """Return the line without what is quoted of it, where that stands in it just so; empty where it does not."""
    stands = given(heard.slots.get(name)) and _verbatim(heard.slots[name], called)
    return without_part(heard, name, called, quoted=True) if stands else {}


def _verbatim(said: str, called: str) -> list[tuple[int, int]]:
    """Return each place where these words stand just so, whatever the marks between them."""
    way = re.compile(rf"(?<!\w){_loose(called)}(?!\w)", re.IGNORECASE)
    return [found.span() for found in way.finditer(said)] if re.search(r"\w", called) else []


def _inside(parts: list[tuple[int, int]], places: list[tuple[int, int]]) -> set[int]:
    """Return which parts are quoted whole."""
    return {n for n, (start, end) in enumerate(parts) if any(a <= start and end <= b for a, b in places)}


def _cut_at_parts(parts: list[tuple[int, int]], places: list[tuple[int, int]], named: set[int]) -> bool:
    """Return whether nothing is quoted but whole parts."""
    others = [part for n, part in enumerate(parts) if n not in named]
    return bool(named) and not any(start < b and a < end for start, end in others for a, b in places)


def _without_places(said: str, places: list[tuple[int, int]]) -> str:
    for start, end in reversed(places):
        behind = said[end:].lstrip()
        said = said[:start].rstrip() + (" " if behind[:1].isalnum() else "") + behind
    return tidied(said)


def _is_somebody(called: str) -> bool:
    plain = folded(called)
    return bool(_SOMEBODY.search(plain) or _IN_SHORT.search(plain))


def _with_what_follows(said: str, parts: list[tuple[int, int]], named: set[int], *, of_somebody: bool) -> set[int]:
    """Return these parts, with what hangs on them, and what goes on about "him" where they name somebody."""
    plain = [folded(said[start:end]).strip() for start, end in parts]
    named = named | {n + 1 for n in named if n + 1 < len(parts) and _TAIL.fullmatch(plain[n + 1])}
    for number in range(1, len(parts)):
        if number - 1 in named and GOES_ON.fullmatch(plain[number].strip(" .!")):
            named = named | {number}
    if len(named) < len(parts) and of_somebody:
        for number in range(1, len(parts)):
            if number - 1 in named and _OF_THEM.match(plain[number]):
                named.add(number)
    return named


def _asks(said: str, start: int, end: int) -> bool:
    return said[end : end + 1] == "?" or _ASKS.match(folded(said[start:end]).strip()) is not None


def _parts(said: str) -> list[tuple[int, int]]:
    cuts = [0, *(end for found in _JOINT.finditer(said) for end in (found.start(), found.end())), len(said)]
    return [(cuts[at], cuts[at + 1]) for at in range(0, len(cuts), 2) if said[cuts[at] : cuts[at + 1]].strip()]


def _named_in(parts: list[str], called: str) -> set[int]:
    """Return which parts these words name: each that holds them all, else the fewest in a row that hold them.

    None where they stand all over a line and are not most of it: no answer goes whole by a few of its words.
    """
    wanted, held = stems(called), [stems(part) for part in parts]
    if found := {number for number, words in enumerate(held) if wanted <= words}:
        return found
    for many in range(2, len(parts) + 1):
        for first in range(len(parts) - many + 1):
            run = set().union(*held[first : first + many])
            if wanted <= run:
                brief = many <= (_FEW if many == len(parts) else _RUN)
                most = brief or len(wanted) * 3 >= len(run) * 2
                return set(range(first, first + many)) if most else set()
    return set(range(len(parts))) if len(parts) <= _FEW else set()


def _joined(said: str, parts: list[tuple[int, int]], gone: set[int]) -> str:
    """Return what is left, each part behind the marks it stood behind."""
    left = ""
    for number, (start, stop) in enumerate(parts):
        if number not in gone:
            left += (said[parts[number - 1][1] : start] if left else "") + said[start:stop].strip()
    return left + said[parts[-1][1] :].strip() if left and len(parts) - 1 not in gone else left


def tidied(said: str) -> str:
    """Return what is left of a line without the marks that stand alone in it."""
    return _LEFT_OVER.sub("", " ".join(said.split())).strip()


def _loose(words: str) -> str:
    """Return what finds these words whatever the marks and spaces between them."""
    return r"\W+".join(map(re.escape, re.findall(r"\w+", words)))


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(folded(text)) if word not in _SMALL}


def _whole_vowel(word: str) -> str:
    """Return a word with the vowel that a Spanish verb splits: "me muero" names "morir"."""
    return word.replace("ie", "e").replace("ue", "o")


def stems(text: str) -> set[str]:
    """Return the words of a text without their endings, small ones aside."""
    return set(ordered_stems(text))


def ordered_stems(text: str) -> list[str]:
    """Return the same in the order in which they stand."""
    words = (word for word in _WORD.findall(folded(text)) if word not in _SMALL)
    return [_TWICE.sub(r"\1", _ENDING.sub("", _whole_vowel(word))) for word in words]
