"""A line without the pieces that tell of somebody or something, and so that what is left still says something. Pure.

Beside "my brother" a name goes alone, and so does "to Arjun" at an end; else the piece goes with it. A limit stays, for
without it somebody may be harmed: it says "someone" then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, given
from bot.hearing.changes.figures import ADDRESS, NUMBER
from bot.hearing.changes.parting import GOES_ON, stems, tidied
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_KIN_ALIKE = (
    ("f", ("mother", "mom", "mum", "mama", "mami", "madre", "mommy", "momma")),
    ("m", ("father", "dad", "papa", "papi", "padre", "daddy", "pops")),
    ("f", ("sister", "sis", "hermana")),
    ("m", ("brother", "bro", "hermano")),
    ("f", ("daughter", "hija")),
    ("m", ("son", "hijo")),
    ("f", ("wife", "esposa", "senora")),
    ("m", ("husband", "hubby", "esposo", "marido")),
    ("f", ("grandmother", "grandma", "abuela", "nana")),
    ("m", ("grandfather", "grandpa", "abuelo")),
    ("f", ("aunt", "tia", "auntie")),
    ("m", ("uncle", "tio")),
    ("f", ("girlfriend", "gf", "novia")),
    ("m", ("boyfriend", "bf", "novio")),
)
"""Somebody close by each of their names, and whether they are "her" or "him"."""
_CLOSE = rf"(?:{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']}|buddy|pal|compadre|comadre|neighbor|vecin[oa])"
_JOINT = re.compile(
    r"[,.;!?\n]+\s*(?:(?:and|but|y|pero)\s+)?|\s+(?:and|but|y|pero)\s+|\s+(?=(?:because|cause|cuz|bc|since|porque)\s)",
    re.IGNORECASE,
)
_REASON = re.compile(r"(?:because|cause|cuz|bc|since|porque)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"(?:he|she|he'?s|she'?s|who|ella?|quien|su|her|his)\b", re.IGNORECASE)
_WARNS = re.compile(r"\b(?:no|not|never|nunca|ni|sin|nobody|nadie|without|\w+n'?t|cannot|dont)\b", re.IGNORECASE)
_AT_END = r"\s+(?:to|with|about|from|of|for|by|at|without|con|a|de|para|por|sin|sobre)(?:\s+(?:my|mi)\s+\w+)?\s+{}\W*$"
_SUBJECT = re.compile(
    r"(?:i|i'?m|i'?ve|im|my|we|our|the|a|an|he|she|it|they|there|his|her|this|that|yo|mi|mis|me|nos|el|la|los|las|no"
    r"|not"
    r"|ya|se|lo|un|una|hay|[A-Z]\w*)\b"
)
_CLITIC = re.compile(r"(?<=[aei]r)(?:me|se|te|le|l[oa]s?)\b")
"""What hangs on a verb in Spanish: "cortarme" is "cortar"."""
_LIMITS = frozenset({"avoid", "contact", "preferences"})
"""Lines that say what nobody shall do."""
_REACH = re.compile(rf"{NUMBER.pattern}|{ADDRESS}")
"""A number or an address: it goes by no name."""
_LEAST = 2
"""Words that say something once a name at their end is gone, at least."""


@dataclass(frozen=True)
class Unwanted:
    """What shall stand nowhere: a `name`, somebody close (`kin`), or a thing by its words.

    `everywhere`: it is said so; else what is to be avoided stays, for it protects them as it stands. `own`: it is
    theirs, and the line that holds it goes.
    """

    called: str
    name: bool = False
    kin: bool = False
    everywhere: bool = False
    own: bool = False


def of_kin(words: str, gender: str | None = None) -> str | None:
    """Return the one person close that is named in these words, of a `gender` if it is given; None for none or more."""
    plain = set(re.findall(r"\w+", folded(words)))
    found = [alike[0] for of, alike in _KIN_ALIKE if gender in (None, of) and plain & set(alike)]
    return found[0] if len(found) == 1 else None


def without_all(heard: Heard, wanted: list[Unwanted]) -> Change:
    """Return the lines without all of these; empty where one of them stands nowhere: it is not said to be done."""
    found: Change = {}
    for one in wanted:
        gone: Change = {"name": SKIPPED} if one.own and given(heard.slots.get("name")) else {}
        for line in LINES:
            said = found.get(line) or heard.slots.get(line)
            spared = line == "avoid" and not (one.name or one.everywhere)
            if spared or line in ("name", heard.question) or not given(said):
                continue
            locale = heard.slots.get("locale") or "en"
            left = without(said or "", one, limits=line in _LIMITS, locale=locale)
            if not _REACH.search(one.called) and _REACH.findall(said or "") != _REACH.findall(left):
                return {}  # nobody named the number
            if left != said:
                gone[line] = left or (SKIPPED if line in QUESTIONS else UNASKED)
        if not gone:
            return {}
        found |= gone
    return found


def without(said: str, unwanted: Unwanted, *, limits: bool, locale: str) -> str:
    """Return a line without what is unwanted; "" where nothing is left. `limits`: it says what nobody shall do."""
    way = _way(unwanted)
    if not _in(said, unwanted, way):
        return said
    cuts = [0, *(end for found in _JOINT.finditer(said) for end in found.span()), len(said)]
    spans = [(cuts[at], cuts[at + 1]) for at in range(0, len(cuts), 2)]
    joints = [said[end:start] for (_, end), (start, _) in pairwise(spans)]
    pieces: list[str | None] = [said[start:end] for start, end in spans]
    gone = False
    for at, piece in enumerate(pieces):
        words = piece or ""
        if _in(words, unwanted, way):
            pieces[at] = _piece(words, unwanted, way, limits=limits, locale=locale)
            gone = pieces[at] is None
        elif gone and at and _hangs(words, joints[at - 1], str(said[slice(*spans[at - 1])]), unwanted):
            pieces[at] = None
        else:
            gone = gone and not words.strip()
    return _joined(pieces, joints)


def _way(unwanted: Unwanted) -> re.Pattern[str]:
    if unwanted.kin:
        alike = next((alike for _, alike in _KIN_ALIKE if unwanted.called in alike), (unwanted.called,))
        names = "|".join(map(re.escape, alike))
        return re.compile(
            rf"(?<!\bhis )(?<!\bher )(?<!\bsu )(?<!\bthe )\b(?:{names})\b(?![- ]in[- ]law)", re.IGNORECASE
        )
    called = _accented(unwanted.called)
    bare = _accented(re.sub(r"'?s$", "", unwanted.called)) if len(unwanted.called) > 4 else called  # noqa: PLR2004
    return re.compile(rf"(?<![\w@])(?![\w.+-]*@)(?:{called}|{bare})(?:['\u2019]?s)?(?!\w)", re.IGNORECASE)


def _accented(called: str) -> str:
    """Return what finds a name with its accents or without."""
    accents = {"a": "[a\u00e1]", "e": "[e\u00e9]", "i": "[i\u00ed]", "o": "[o\u00f3]", "u": "[u\u00fa\u00fc]"}
    return "".join(accents.get(char, char) for char in re.escape(called))


def _in(words: str, unwanted: Unwanted, way: re.Pattern[str]) -> bool:
    if unwanted.name or unwanted.kin:
        return way.search(folded(words)) is not None
    wanted = stems(unwanted.called)
    return bool(wanted) and wanted <= stems(_CLITIC.sub("", folded(words)))


def _piece(words: str, unwanted: Unwanted, way: re.Pattern[str], *, limits: bool, locale: str) -> str | None:
    """Return a piece without what is unwanted in it; None where it goes whole. A number stays, as "someone's"."""
    somebody = "alguien" if locale == "es" else "someone"
    if _REACH.search(words) and (unwanted.name or unwanted.kin):
        mine = re.compile(rf"(?:\b(?:my|mi|our)\s+(?:{_CLOSE},?\s+)?)?{way.pattern}", re.IGNORECASE)
        return mine.sub(
            lambda found: somebody + ("'s" if re.search(r"'?s$", found[0]) and "'" in found[0] else ""), words
        )
    if not unwanted.name:
        return words if limits and _WARNS.search(folded(words)) and not unwanted.kin else None
    close = re.compile(rf"(?:(\b{_CLOSE},?)\s+{way.pattern}|{way.pattern}\s+(?=(?:{_CLOSE})\b))", re.IGNORECASE)
    if close.search(words):
        left = close.sub(lambda found: found[1] or "", words)
        return None if way.search(left) else left
    if limits and _WARNS.search(folded(words)):
        return way.sub(somebody, words)
    end = re.search(_AT_END.format(way.pattern), words, re.IGNORECASE)
    left = words[: end.start()] if end else ""
    return left if len(left.split()) >= _LEAST and not way.search(left) else None


def _hangs(words: str, joint: str, before: str, unwanted: Unwanted) -> bool:
    """Return whether a piece says nothing, or is told of another, once the one before it is gone."""
    if _REACH.search(words):
        return False
    of_them = (unwanted.kin or unwanted.name) and _OF_THEM.match(words)
    if _REASON.match(words) or of_them or GOES_ON.fullmatch(folded(words).strip(" .!")):
        return True
    plainly = not re.search(r"[,.;!?\n]", joint)
    return plainly and len(before.split()) > 1 and joint.strip() != "" and not _SUBJECT.match(words)


def _joined(pieces: list[str | None], joints: list[str]) -> str:
    left = ""
    for at, piece in enumerate(pieces):
        if piece is not None and piece.strip():
            left += (joints[at - 1] if left else "") + piece.strip()
    return tidied(left) if re.search(r"\w", left) else ""
