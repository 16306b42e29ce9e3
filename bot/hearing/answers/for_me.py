"""Who says again, at whatever question, that this is for themselves: "no es x otra persona es por miii". Pure.

A talk that took somebody else for the one who needs help goes on about "them" until it is told otherwise; said in
anger, in capitals or with three letters too many, it has to be heard at any question, and is the answer to none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.me_first import me_first
from bot.hearing.answers.told import for_oneself, for_someone_else, says_what
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_LITTLE = (
    r"(?:(?:no+|nah|dude|bro|lol|ok(?:ay)?|hey|wait|um|uh|but|and|so|like|please|already|i (?:said|told (?:you|u))"
    r"|ya (?:le |te |se lo )?dije(?: que)?|pero|que|oiga|oye|mire|ay|pues|y|sorry|perdon)[ ,]+)*"
)
_SURELY = (
    r"(?:[ ,]+(?:obvi(?:o|ously|amente|s)?|duh|of course|only|alone|lol|dude|bro|ok(?:ay)?|please|claro|mism[oa]"
    r"|mer[oa]|nomas|nada mas|sol[oa](?:mente)?|por favor|already|(?:like )?i (?:said|told (?:you|u))"
    r"|ya (?:le |te )?dije))*"
)
_IS = r"(?:(?:it'?s|its|it is|this is|im|i'?m|all|just|only|really|esto|todo|es|era|soy|solo|nomas|sino)[ ,]+)*"
_FOR = r"(?:for|about|por|para|x|pa)"
_SELF = r"(?:me+|myself|mi+|yo+|mi mism[oa])"
_NOBODY = (
    r"(?:some(?:one|body) else|any(?:one|body)(?: else)?|no ?one else|nobody else|another person|anybody|them|him|her"
    r"|(?:the )?(?:two|both) of us|otra persona|otr[oa]|alguien(?: mas)?|nadie(?: mas)?|ell[oa]s?|el"
    r"|(?:my|our|mi|nuestr[oa]) \w+)"
)
_ME = re.compile(rf"{_LITTLE}{_IS}(?P<for>{_FOR} )?{_SELF}{_SURELY}")
_NOT_ANOTHER = re.compile(
    rf"{_LITTLE}(?:{_IS}|isn'?t |is )(?:not|no|aint|ain'?t)(?: es| era)?(?: here)? (?:{_FOR} )?{_NOBODY}"
    rf"|{_LITTLE}(?:what|which|who|que|cual(?:es)?)(?: is| are| es| son)? {_NOBODY}"
    rf"|{_LITTLE}(?:there'?s|theres|there is|hay) no (?:{_NOBODY}|other person)|{_LITTLE}no hay {_NOBODY}"
    rf"|{_LITTLE}(?:why|por ?que)(?: do| are)? ?(?:you|u|usted|me)? ?(?:keep |sigue )?(?:saying|say|asking about|dice"
    rf"|diciendo|habla de|pregunta por) (?:{_NOBODY}|esa persona|that person|they)"
)
_PIECE = re.compile(
    r"[.,;!?\u00bf\u00a1\n]+|\s+(?:but|sino|pero)\s+|(?<!no)(?<!not)\s+(?=(?:it'?s|es) (?:for|about|por|para|x)"
    r" )|\s+(?=not? (?:for )?"
    r"(?:some|any|no|an|alguien|otra)\w*)",
)
_SURE = re.compile(r"\b(?:obvi\w*|duh|of course|claro)\b")
_SPANISH = re.compile(r"\b(?:por|para|x|pa|mi+|yo+)\b")
_MAY_ANSWER = frozenset({"helped", "supports", "goal", "needs"})
"""Questions that "just me" or "for me" may well answer: who is near, and for whom somebody wants to change."""
_ONLY_ME = re.compile(r"\b(?:just|only|solo|nomas|alone|nada mas)\b")
_LONGEST = 16
_GREETED = frozenset({"yo", "yo yo", "yoo", "yooo"})


def for_me(text: str) -> str | None:
    """Return that it is for its writer, as it goes on its line, where a message says that in so many words; or None.

    "It's me" alone may name who is near: it takes that another is denied beside it, that it is for them, or no doubt.
    """
    plain = folded(text)
    if text.startswith("/") or len(plain.split()) > _LONGEST:
        return None
    said = [piece for part in _PIECE.split(plain) if (piece := part.strip()) and not _SURE.fullmatch(piece)]
    ones = [found for piece in said if (found := _ME.fullmatch(piece))]
    denied = [piece for piece in said if _NOT_ANOTHER.fullmatch(piece)]
    if not ones or len(ones) + len(denied) < len(said):
        return None
    plainly = bool(denied) or len(ones) > 1 or any(found["for"] for found in ones) or _SURE.search(plain) is not None
    if not plainly:
        return None
    return _in_words_of(" ".join(found[0] for found in ones))


def for_me_again(heard: Heard) -> dict[str, str]:
    """Return whom it is for where a message says at another question that it is for its writer; empty for no such."""
    whom = for_me(heard.text) if heard.question != "for_whom" else None
    stands = heard.slots.get("for_whom") or ""
    if whom is None:
        whom = _only_me(heard) if for_someone_else(stands) else None
    if whom is None or (heard.question == "name" and not for_someone_else(stands)):
        return {}
    if for_oneself(stands) and heard.question in _MAY_ANSWER and _ME.fullmatch(folded(heard.text).strip(" .!")):
        return {}  # nobody else was taken for the one it is about, so it answers
    return {"for_whom": stands if for_oneself(stands) else whom}


def _only_me(heard: Heard) -> str | None:
    """Return whom it is for, of who says so in a word or two, where that names nobody who was asked for; else None."""
    plain = folded(heard.text).strip(" .!")
    if _ME.fullmatch(plain) is None or (heard.question in _MAY_ANSWER and _ONLY_ME.search(plain)):
        return None
    return _in_words_of(plain)


def _in_words_of(plain: str) -> str:
    return "para mí" if _SPANISH.search(plain) else "me"


def told_with_me(heard: Heard) -> dict[str, str | None]:
    """Return whom it is for, the name and what brings somebody, of who tells all of it at once; else empty."""
    asked = (heard.question, heard.intent) in (("for_whom", "answer"), (None, "for_self"))
    first = me_first(heard.text) if asked else None
    if first is None:
        return {}
    found: dict[str, str | None] = {"for_whom": first.whom}
    before = heard.slots.get("brings") or ""
    if first.name:
        found["name"] = first.name
    if says_what(first.rest) and not before.startswith("__"):
        found["brings"] = f"{before}, {first.rest}" if before else first.rest
    return found


def hails(heard: Heard) -> bool:
    """Return whether a talk in English is greeted with a word that says in Spanish who this is for: "yo"."""
    english = heard.slots.get("locale") != "es"
    return heard.question is None and english and folded(heard.text).strip(" .!?") in _GREETED
