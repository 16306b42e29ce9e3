"""Whether words ask to be called instead of waiting here, and whether they say how. Pure; English and Spanish alike.

Precision first: who only says when to call answers a question, and a call to somebody else is none of ours.
"""

import re
import unicodedata

_NUMBER = re.compile(r"(?<![\w-])\+?\(?\d[\d ().-]{5,16}\d(?![\w-])")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z.]{2,}")

SHORTEST = 7
"""Digits of a telephone number, without its area code."""

_WHO = r"(?:some(?:body|one)|any(?:body|one)|you(?: guys)?|u|they|a person|a nurse|a human)"
_INSTEAD = r"(?: back)?(?: (?:instead|please|later|on the phone|tomorrow|tonight|then|at .*|on .*|after .*))*"
_ASKS = re.compile(
    rf"\b(?:(?:can|could|will|would|may) {_WHO} (?:please |just )?(?:call|phone|ring) me{_INSTEAD}$"
    r"|(?:please |just |pls )?(?:call|phone|ring) me instead\b"
    r"|(?:can|could|may) i (?:get|have) a (?:phone )?call(?: back)?\b|i (?:want|need|would like|'d like) a call ?back\b"
    r"|i(?:'d| would) rather (?:be called|get a call|you call(?:ed)? me|talk on the phone)\b"
    r"|(?:me )?puede[ns]? (?:llamar(?:me)?|hablarme por telefono)(?: (?:mejor|por favor|luego|despues|al? .*))*$"
    r"|(?:alguien |una persona )(?:me )?(?:puede|podria) llamar(?:me)?\b"
    r"|mejor (?:que )?(?:me llamen?|llamenme|llameme)\b"
    r"|(?:prefiero|quiero|quisiera) que me llamen?\b)"
)


_NAMES_IT = ("call", "phone", "ring", "llam", "telefono")
"""One of these is in whatever asks; most messages have none, and every message of a patient's is asked."""


def asks_for_call(text: str) -> bool:
    """Return whether a text asks that somebody here calls them, in a sentence of its own."""
    folded = _folded(text)
    if not any(name in folded for name in _NAMES_IT):
        return False
    sentences = re.split(r"[.!?;\u2026\n]+", folded)
    return any(_ASKS.search(sentence.strip(" ,\u00bf\u00a1")) for sentence in sentences)


def says_how(text: str) -> bool:
    """Return whether a text holds a telephone number or an email address."""
    plain = _folded(text)
    numbers = (sum(char.isdigit() for char in found[0]) for found in _NUMBER.finditer(plain))
    return any(digits >= SHORTEST for digits in numbers) or ("@" in plain and _EMAIL.search(plain) is not None)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.lower().replace("\u2019", "'"))
    return "".join(char for char in letters if not unicodedata.combining(char))
