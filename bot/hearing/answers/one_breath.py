"""Whether somebody says in one breath not to call and how to write: "cant call me just text i work nights". Pure.

With no mark between, no piece of it stands alone; what is told with it, the work and who listens, is why, and stays
beside it. In small letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re

from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines import phrases_en, phrases_es
from bot.hearing.lines.clauses import folded

_NO_CALLS = re.compile(
    r"\b(?:can'?t|cant|cannot|don'?t|dont|do not|never) (?:call|ring|phone)(?: me)?\b(?! (?:\w+ )?(?:names?|crazy)\b)"
    r"|\bno (?:phone )?calls?\b|\bno (?:me )?(?:llame|marque)n?(?:me)?\b|\bno (?:me )?(?:puede|pueda|vaya)n? (?:a )?"
    r"(?:llamar|marcar)(?:me)?\b"
)
_WRITES = re.compile(
    r"\b(?:just|only|please) (?:text|txt|e-?mail|message)\b|\b(?:text|txt|e-?mail)(?: me)? only\b"
    r"|\b(?:solo|nomas|mejor|puro) (?:(?:por|un) )?(?:textos?|mensajes?|correo|whats\w*)\b|\b(?:mand|escrib)\w+me\b"
)
_KIN = rf"(?:{phrases_en.PARTS['kin']}|{phrases_es.PARTS['kin']}|boss|jef[ea]|ex)"
_WHO_CALLS = re.compile(rf"\b(?:i|we|he|she|they|it|who|no ?body|no one|(?:my|our|his|her|mi|mis) (?:\w+ )?{_KIN}) $")
"""Who is said not to call, right before: none of it tells the team what to do."""
_OF_OTHERS = re.compile(
    r"\b(?:call|text|txt|ring|phone|e-?mail|message) (?:him|her|them)\b"
    rf"|\b(?:he|she|they|(?:my|our|the|mi|el|la) (?:\w+ )?{_KIN}) (?:always |never |just |me )?(?:says?|said|told"
    r"|tells?|keeps?|dice|dijo|decia|pide|pidio)\b"
)
"""Others who are called or written to, or what others say."""
_LONGEST = 24
"""Words of such a message, at most."""

_REASON = (
    r"(?:(?:cuz|because|bc|since|so|porque|es que|que|y|and|then|a esa hora|at that time) )*(?:i|he|she|they|it"
    r"|no ?body|no one|(?:my|the|mi|el|la|los|mis) \w+|el|ella|ellos|yo|nadie|ahi|a esa hora)\b.{0,30}?"
    r"\b(?:(?:can'?t|cannot|don'?t) (?:read|open|see|hear|get|check|use)|picks? (?:it )?up"
    r"|answers?|hears?|listens?|asleep|sleep(?:s|ing)?|at work|home|knows?|know|goes? (?:through|thru) my phone|checks?"
    r" (?:my|the) (?:phone|cell)|reads? (?:my|it)|contest[oae]\w*|oyen?|escuchan?|duermen?|dormid[oa]s?|trabaj[oa]n?"
    r"|sabe[n]?|revisan? (?:mi|el) (?:cel\w*|telefono)|en (?:la )?casa)\b.{0,20}"
    r"|i (?:have|got|see) (?:a |an |the |my )?(?:\w+ )?(?:doctor|appointments?|dialysis|church|class|meeting)(?: then)?"
    r"|(?:ese dia |a esa hora )?tengo (?:\w+ )?(?:doctor|cita|dialisis|iglesia|clase|misa)(?: (?:con|en) .{1,20})?"
    r"|(?:porque |es que )?no (?:los |las )?(?:se|puedo|alcanzo a) (?:leer|ver|oir|abrir)(?:l[oa]s?)?\b.{0,20}"
)
REASON = re.compile(_REASON)
"""Why, in so many words: "i wont pick up", "a esa hora el duerme"."""
_SHORT_REASON = re.compile(
    r"(?:(?:el|ella|mi \w+|he|she|they|my \w+) )?(?:l[oae]s? )?(?:(?:ve|ven|lee|leen|mira|miran|revisa|revisan)"
    r"|(?:sees|reads|checks|gets|looks at) (?:it|them|those|everything|all of (?:it|them)))(?: todo)?"
)
_BECAUSE = re.compile(r" (?=(?:because|cuz|bc|porque|xq|es que)\b)")


def in_one_breath(text: str) -> bool:
    """Return whether a short message says not to call and how to write, with no mark: "cant call me just text"."""
    plain = folded(text)
    brief = len(plain.split()) <= _LONGEST and "?" not in text and not (about_using(text) or is_heavy(text))
    if not brief or _OF_OTHERS.search(plain) or not _WRITES.search(plain):
        return False
    return any(not _WHO_CALLS.search(plain[: found.start()]) for found in _NO_CALLS.finditer(plain))


def without_reason(plain: str) -> str:
    """Return plain words without why at their end, where that says who hears or reads: "mensajes no porque los ve"."""
    parts = _BECAUSE.split(plain, maxsplit=1)
    if len(parts) == 1 or about_using(parts[1]) or is_heavy(parts[1]):
        return plain
    why = parts[1].removeprefix("xq ").strip()
    short = re.sub(r"^(?:because|cuz|bc|porque|es que) ", "", why)
    return parts[0] if REASON.fullmatch(why) or _SHORT_REASON.fullmatch(short) else plain
