"""A message cut into clauses, each kept as it was written. Pure functions, without Rasa."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.hearing.lines.phone import in_full

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 200
"""A clause of more characters tells a story; what it would say of a name or a phone is not clear."""

_OPENERS = (
    r"please|pls|also|just|actually|i|i['\u2019](?:m|d|ve|ll)|it['\u2019]?s|it is|this is|we|he|she|they|call"
    r"|text|e-?mail|reach|don['\u2019]?t|do not|never|no (?:voice|calls?|texts?|groups?|llam|deje|men)\w*"
    r"|my (?:\w+ )?(?:name|number|phone|cell|e-?mail|goal)|for (?:my|me)"
    r"|an? (?:wom[ae]n|m[ae]n|female|male)|someone (?:who|that)|online|in (?:person"
    r"|spanish|english)|me llamo|mi (?:nombre|n[uú]mero|tel[eé]fono|celular|correo|meta)|es (?:para|por)|yo"
    r"|no (?:me|mencion\w*|saqu\w*|toqu\w*|pregunt\w*|habl\w*)|(?:ll[aá]m|escr[ií]b|m[aá]nd|d[ií]g)\w+|por favor"
    r"|pueden?|(?:para|por) (?:m[ií])|quiero|quisiera|prefiero|me gustar[ií]a|(?:un|una) (?:mujer|hombre|doctora)"
    r"|que hable|en (?:persona|espa[nñ]ol|l[ií]nea)|sin|mejor|ojal[aá]|h[aá]bl[ae]\w*me|tr[aá]t[ae]\w*me|tut[eé]\w+"
)
_JOINTS = r"and|but|so|also|or|y|e|pero|o|adem[aá]s|tambi[eé]n"
_CUT = re.compile(
    r"(?:\n|\r)+"
    r"|(?<=[.!?;…])(?<![ap]\.m\.)(?<!\bmr\.)(?<!\bms\.)(?<!\bdr\.)(?<!\bsr\.)(?<!\bmrs\.)(?<!\bsra\.)\s+"
    r"|\s+[-\u2013\u2014]+\s+"
    rf"|,\s*(?:(?:{_JOINTS})\s+)?(?=(?:{_OPENERS})\b)"
    rf"|\s+(?:{_JOINTS})\s+(?=(?:{_OPENERS})\b)"
    r"|\s+(?=just (?:do not|don['\u2019]?t|never|no)\b|(?:nom[aá]s|s[oó]lo"
    r"|nada m[aá]s) (?:que )?no (?:me )?(?:llam|deje|mande"
    r"|escrib|habl)\w*)",
    re.IGNORECASE,
)
_MARKS = (
    r"actually|i mean(?:t)?|i meant to say|no wait|correction|scratch that|make that|my mistake|i made a mistake"
    r"|me equivoque|en realidad|mejor dicho"
    r"|quise decir|corrijo|perdon,? quise decir"
    r"|(?:hold on|hang on|espere)(?= *$)"
    r"|(?:no|hold on|hang on),? (?=(?:it's|its|it is|my name|call me|me llamo|mi nombre)\b)"
    r"|no, (?=(?:soy yo|es (?:para|por))\b)"
)
_MARK = re.compile(rf"(?:(?:oh|no|oops|sorry|wait|espere|ay|perdon)[,. ]+)*(?:{_MARKS})\b[,: ]*")
_FILLER = re.compile(
    r"(?:hi|hello|hey|hola|oh|ok|okay|well|also|and|so|but|btw|by the way|yes|yeah|yep|please|pls|just|sorry|thanks"
    r"|thank you|y|pero|ah|ay|bueno|pues|si|por favor|perdon|gracias|tambien|ademas|buenos dias|buenas(?: tardes)?)"
    r"(?:[,!. ]+)"
)
_CHANGE = re.compile(r"(?:please )?(?:can you )?(?:change|correct) my \w+|(?:por favor )?(?:cambi|corrij)\w+ mi \w+")
_AROUND = " \t\r\n,;.!¡\u2026"


@dataclass(frozen=True)
class Clause:
    """A piece of a message: its `words` as written, and `plain`, in small letters without accents and lead-ins.

    `corrects`: the person marks it as taking back something said before ("actually…", "change my…").
    """

    words: str
    plain: str
    corrects: bool = False


@lru_cache(maxsize=256)  # one message and its parts are folded some hundred times
def folded(text: str) -> str:
    """Return the text in small letters without accents, with plain apostrophes and single spaces, Spanish in full."""
    letters = text.lower().replace("\u2019", "'")
    if not letters.isascii():
        letters = "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
    return in_full(" ".join(letters.split()))


def clauses(text: str) -> Iterator[Clause]:
    """Yield the clauses of a message in order. A mark alone ("no wait,") belongs to the clause after it."""
    marked = False
    for piece in _CUT.split(text):
        words = piece.strip(_AROUND)
        if not words or len(words) > LONGEST:
            marked = False
            continue
        plain, corrects = _opened(folded(words))
        if not plain:
            marked = marked or corrects
            continue
        yield Clause(words, plain, corrects or marked)
        marked = False


def whole(text: str) -> bool:
    """Return whether `clauses` yields all that a message says; False where it leaves out a clause that tells a story.

    Then the others are not all there is: nothing may be done as if the message said them alone.
    """
    return all(len(piece.strip(_AROUND)) <= LONGEST for piece in _CUT.split(text))


def _opened(plain: str) -> tuple[str, bool]:
    """Return a clause without the little words in front, and whether it is marked as a correction."""
    rest, marked = plain + " ", _CHANGE.match(plain) is not None
    while True:
        found = _MARK.match(rest) or _FILLER.match(rest)
        if found is None or not found.end():
            return rest.strip(), marked
        marked = marked or found.re is _MARK
        rest = rest[found.end() :]
