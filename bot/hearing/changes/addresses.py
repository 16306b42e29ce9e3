"""An e-mail address that is to go, from every line in which it stands; what there is to mind stays. Pure.

"Take my email address out, I will call": the word "email" gone and the address left would reach whoever reads that
inbox.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, added, given
from bot.hearing.changes import grammar
from bot.hearing.changes.figures import ADDRESS
from bot.hearing.changes.labels import PLEASE
from bot.hearing.changes.parting import tidied
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_MAIL = r"(?:e-?mails?(?: address(?:es)?)?|correo(?: electronico)?)"
_OUT = re.compile(
    rf"{PLEASE}(?:(?:{grammar.TAKE}|take|get|(?:don'?t|do not) (?:put|send|include|use|write)"
    rf"|no (?:ponga|mande|anote|use|escriba|incluya)n?)(?: out| off)? (?:(?:my|the|that|mi|el|ese) )?"
    rf"{_MAIL}(?: (?:out|off|away|in|there))*(?! down\b)"
    rf"|(?:mi|el|ese) {_MAIL},? (?:(?:mejor|por favor|porfa) )*(?:{grammar.TAKE_IT}"
    r"|no l[oa] (?:ponga|mande|anote|use)n?))"
    r"(?: (?:every ?where|any ?where|of (?:there|it|all of it|everything)|de (?:ahi|todo)|please|pls|por favor"
    r"|porfa|too|tambien))*(?:(?:[.,;!]+|,? (?:and|y|because|porque|cause|cuz|bc)\b)\s*(?P<more>.+))?",
    re.DOTALL,
)
_CALLS = re.compile(r"(?:and |y |so )?(?:i'?ll|i will|i can|i'?d rather|yo (?:les? |los )?|les? |los )\s?"
    r"(?:call|phone|ring|come|llam|habl|march)\w*\b(?:(?! (?:and|y) ).){0,60}")  # fmt: skip
"""Who says that they call themselves: whoever reads the line has to know."""
_WHY = re.compile(
    r"(?:(?:and|y|because|porque|cause|cuz|bc|since) )?(?:(?:he|she|they|my \w+|el|ella|mi \w+|\w+)"
    r" (?:can |could |might |always |also |me |le |lo |la )*(?:reads?|sees?|checks?|opens?|uses?|has|lee|ve|revisa|abre"
    r"|usa)\b.{0,50}|(?:i|it|that|eso|no) (?:don'?t|isn'?t|is not|do not|no|quiero|es)\b.{0,50}"
    r"|(?:thanks?|thank you|please|gracias|por favor).{0,20})"
)
_OF_HOW = ("avoid", "preferences")
"""Questions that "don't use my email" answers: what not to do."""
_TO_USE = re.compile(r"\b(?:don'?t|not|no(?: l[oa])?) (?:use|send|mande)n?\b")
_PIECE = re.compile(r"(?<=[.,;!?\n])\s+")
_ADDRESS = re.compile(
    r"(?:(?:you|they|u) (?:can|could|may) (?=e-?mail|send|write|reach))?(?:(?:send|write|reach)(?: me)?(?: at| to)? )?"
    r"(?:(?:(?:my|mi) )?(?:e-?mail|correo)(?:ing)?(?: address)?(?: me| is| at| to| es| a|:)*\s+)?(?:at |to |a )?"
    + ADDRESS,
    re.IGNORECASE,
)
_ONLY_MAIL = re.compile(
    r"(?:(?:please|only|just|me|my|is|best|better|works|by|via|use|e-?mail|correo|por|solo|mejor|favor|mi|es|and|y"
    r"|or|at"
    r"|to|actually|it'?s|its)\W*)*",
    re.IGNORECASE,
)
"""What says no more than that they are to be written to."""


def without_address(heard: Heard) -> Change:
    """Return the lines without an e-mail address where a message wants it out; empty where it does not, or has more."""
    whole = InPlace.of(heard.text.strip(" .!"))
    said = None if heard.text.startswith("/") or heard.question == "contact" else _OUT.fullmatch(whole.plain)
    if said is None or (heard.question in _OF_HOW and _TO_USE.search(said[0])):
        return {}
    more = said["more"]
    calls = _CALLS.fullmatch(more.strip(" .,!")) if more else None
    if more and not (calls or _WHY.fullmatch(more.strip(" .,!"))):
        return {}
    found: Change = {}
    for line in LINES:
        if given(heard.slots.get(line)) and "@" in heard.slots[line] and line != heard.question:
            found[line] = _left(heard.slots[line]) or (SKIPPED if line in QUESTIONS else UNASKED)
    if found and calls:
        words = re.sub(r"^(?:and|y|so) ", "", whole.part(*said.span("more")).all().strip(" .,!"), flags=re.IGNORECASE)
        now = found.get("contact") or heard.slots.get("contact")
        found["contact"] = added(now if given(now) else None, words)
    return found


def _left(said: str) -> str:
    pieces = [_ADDRESS.sub("", piece).strip() for piece in _PIECE.split(said)]
    return tidied(" ".join(piece for piece in pieces if not _ONLY_MAIL.fullmatch(folded(piece).strip(" .,;!"))))
