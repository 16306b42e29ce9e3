"""Whether a message passes the question on the table over: a shrug, a refusal, or a "no" that answers nothing. Pure.

"No" to who is near is an answer, and hard to say: it is kept. To what brings somebody it is a refusal, and kept out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words as words
from bot.hearing.answers.taking import QUESTIONS
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_SHRUG, _UNTOLD, _WHAT_FOR = (re.compile(way) for way in (words.SHRUG, words.UNTOLD, words.WHAT_FOR))
_BARE_NO, _PRIVATE, _NONE = (re.compile(way) for way in (words.BARE_NO, words.KEPT_PRIVATE, words.NONE))
_ONLY_ME = re.compile(r"(?:it'?s |its )?(?:just|only) me|(?:solo|nomas) yo|same|igual")
"""No name; at how to be reached it says who may be spoken to."""
_NO_TELLS = frozenset({"helped", "supports", "avoid", "uses", "preferences"})
"""Questions that a bare no answers: nothing helps, nobody is near, nothing is to be left alone."""
_NONE_PASSES = frozenset({"name", "contact", "brings"})
"""Questions that "nothing" passes over: of who says that nothing brought them, none should be told that it is a lot."""


def shrugged(heard: Heard) -> bool:
    """Return whether all that is said to the question on the table is a shrug: it is passed over, and not filed.

    A name is never one of them. "Anything is fine" may well be what somebody prefers, and "no" that there is none.
    """
    plain = folded(heard.text).strip(" .!,?")
    if heard.question not in QUESTIONS or _answers(plain, heard.question):
        return False
    if heard.question in _NONE_PASSES and _NONE.fullmatch(plain):
        return True
    if heard.question == "name" and (shrugs(heard.text) or _ONLY_ME.fullmatch(plain)):
        return True
    if _WHAT_FOR.search(plain) and (heard.question == "goal" or "?" in heard.text):
        return False
    return _BARE_NO.fullmatch(plain) is not None or _UNTOLD.fullmatch(plain) is not None


def _answers(plain: str, question: str) -> bool:
    """Return whether a bare no, or what is private, is just what was asked for."""
    if question == "avoid" and _PRIVATE.fullmatch(plain):
        return True
    return question in _NO_TELLS and _BARE_NO.fullmatch(plain) is not None


def shrugs(text: str) -> bool:
    """Return whether a message tells nothing: "idk, you tell me"."""
    return _SHRUG.fullmatch(folded(text)) is not None


def says_none(text: str) -> bool:
    """Return whether a message says no, or that there is nothing and nobody, and not a word more."""
    plain = folded(text).strip(" .!,?")
    return _BARE_NO.fullmatch(plain) is not None or _NONE.fullmatch(plain) is not None
