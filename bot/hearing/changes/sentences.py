"""The sentence of the summary that somebody means by some of its words, found in whatever line, and taken out. Pure.

"The joke about the job killing me", "lo de la foto de mi señora": nobody quotes. The sentence that holds most of the
words is meant, where it holds more than half of them, or half and the first, that is no kin: what a stepfather did is
not told by who he is. Of several that hold as many, those with the word named first.
Words told twice go from wherever they stand; different sentences in different lines are not to be told apart.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.changes import grammar
from bot.hearing.changes.parting import GOES_ON, NO_TITLE, ordered_stems, stems, tidied, without_quoted
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_ENDS = re.compile(rf"{NO_TITLE}[,.;!?\n]+(?:\s+|$)")
_QUOTED = re.compile(grammar.QUOTED)
_JOINED = re.compile(r"^(?:and|y) ", re.IGNORECASE)
"""What joined the first sentence left to one that is gone."""
_AND = re.compile(r",? (?:and|y|&) ")
_SAYS_NOTHING = re.compile(
    r"\b(?:jokes?|bout|abt|about|stuff|sentences?|lines?|things?|parts?|bits?|ones?|whole|all|every(?:thing)?"
    r"|any(?:thing)?"
    r"|i'?m|i'?ve|am|be|been|being|them|him|we|have|had|estoy|estaba|he|l[ao]s|les|una?|el|nos|nuestr[ao]s?"
    r"|completely|where|it|says?|said|wrote|words?|donde|dice|diga|dije|frase|cosas?|todo|toda|esta|estan|is|are|was"
    r"|were"
    r"|es|era|fue|se|le|me|to|for|with|in|on|he|she|they|her|his|con|en|por|para|su|sus|what|those|these|esos?|esas?"
    r"|at|from|[a-z])\b"
)
"""What no sentence is told apart by."""
_KIN = re.compile(rf"(?:{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']})")
_TOLD_SO = re.compile(r"(?:(?:lo|eso|la parte) de )?(?:que|q) |(?:the (?:part|thing|bit) )?(?:that|where) ")
_LETTERS = re.compile(r"\w{3}|\b[bg]f\b")
Place = tuple[str, int, int]
"""A line, and where in it a sentence begins and ends."""


def without_named(heard: Heard, called: str, inside: str | None = None) -> dict[str, str | None]:
    """Return the lines without the sentences that these words mean, `inside` one line if it is named."""
    if (quoted := _QUOTED.search(called)) is not None:
        exact, lines = quoted[0].strip(grammar.MARKS), LINES if inside is None else (inside,)
        cut = [change for line in lines if (change := without_quoted(heard, line, exact))]
        if cut:  # with more to go beside it, that nobody found: then nothing goes that could be said to be all
            return cut[0] if len(cut) == 1 and not _AND.match(called, quoted.end()) else {}
    several = _AND.split(called)
    found = [_meant(heard, words, inside) for words in several] if len(several) > 1 else []
    every = {place for one in found for place in one} if found and all(found) else set()
    places = _going_on(heard, every or set(_meant(heard, called, inside, whole=bool(found))))
    return {line: _left(heard, line, places) for line in dict.fromkeys(line for line, _, _ in sorted(places))}


def _going_on(heard: Heard, places: set[Place]) -> set[Place]:
    """Return these with what only says how long ago they were so: behind other words it would be said of those."""
    every = set(places)
    for before, after in pairwise(place for line in LINES for place in _places(heard, line)):
        said = folded(heard.slots[after[0]][after[1] : after[2]]).strip(grammar.MARKS)
        if before in every and before[0] == after[0] and GOES_ON.fullmatch(said):
            every.add(after)
    return every


def _meant(heard: Heard, called: str, inside: str | None, *, whole: bool = False) -> list[Place]:
    """Return where the sentence stands that these words mean; with all of them (`whole`), where they name several."""
    quoted = _QUOTED.search(called)
    said = _SAYS_NOTHING.sub(" ", folded(quoted[0] if quoted else called))
    wanted = ordered_stems(said)
    if not wanted or not _LETTERS.search(called):
        return []
    told_so = len(wanted) == 1 and _TOLD_SO.match(folded(called)) is not None
    held = {place: stems(heard.slots[place[0]][place[1] : place[2]]) & set(wanted) for place in _places(heard, inside)}
    if told_so:  # "lo de que vivo con el" is no word of "no quiero vivir"
        held = {place: words for place, words in held.items() if _says(heard, place, said)}
    most = max(map(len, held.values()), default=0)
    best = [place for place, words in held.items() if len(words) == most]
    if most * 2 == len(set(wanted)):
        best = [place for place in best if wanted[0] in held[place] and not _of_kin(said)]
    if most * 2 < len(set(wanted)) or (whole and most < len(set(wanted))):
        return []
    if not _alike(heard, best):
        best = [place for place in best if wanted[0] in held[place]]
    return best if _alike(heard, best) else []


def _says(heard: Heard, place: Place, said: str) -> bool:
    words = set(re.findall(r"\w{3,}", said))
    return bool(words & set(re.findall(r"\w{3,}", folded(heard.slots[place[0]][place[1] : place[2]]))))


def _of_kin(said: str) -> bool:
    """Return whether the first word that says anything is somebody close."""
    first = next((word for word in re.findall(r"\w+", said) if stems(word)), "")
    return _KIN.fullmatch(first) is not None


def _places(heard: Heard, inside: str | None) -> list[Place]:
    places: list[Place] = []
    for line in LINES if inside is None else (inside,):
        if given(said := heard.slots.get(line)):
            cuts = [0, *(found.end() for found in _ENDS.finditer(said or "")), len(said or "")]
            places += [(line, start, end) for start, end in pairwise(cuts) if start < end]
    return places


def _alike(heard: Heard, places: list[Place]) -> bool:
    """Return whether these stand in one line, or say the same."""
    said = {folded(heard.slots[line][start:end]).strip(grammar.MARKS) for line, start, end in places}
    return len({line for line, _, _ in places}) == 1 or len(said) == 1


def _left(heard: Heard, line: str, places: set[Place]) -> str:
    said: str = heard.slots[line]
    kept = "".join(said[start:end] for _, start, end in _places(heard, line) if (line, start, end) not in places)
    first = min(start for name, start, _ in places if name == line) == 0
    left = _JOINED.sub("", tidied(kept)) if first else tidied(kept)
    return left or (SKIPPED if line in QUESTIONS else UNASKED)
