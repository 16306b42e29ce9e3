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
_BACK = r"(?: back)?(?: (?:instead|please|later|on the phone|tomorrow|tonight|today|then|now))*"
_INSTEAD = rf"{_BACK}(?:$| (?:at|on|to|after|before|around|between|when|if|in the|this|any ?time)\b| [+(]?\d)"
"""What may follow: nothing, a place, a time or the number. "Call me names" and "an ambulance" are no calls."""

_LUEGO = (
    r"(?: (?:mejor|por favor|porfa|por telefono|luego|despues|manana|hoy|ahora))*"
    r"(?: alguien)?(?:$| (?:al?|de|en|entre|antes|cuando|si)\b| [+(]?\d)"
)
_SENT = r"(?:they|them|someone|somebody|anyone|anybody|one of (?:them|you)|a person|a human|a nurse|a doctor|the \w+)"
"""Whom the chat is asked to send to the phone."""
_ASKS = re.compile(
    rf"\b(?:(?<!why )(?<!how )(?:can|could|will|would|may) {_WHO} (?:please |just )?(?:call|phone|ring) me{_INSTEAD}"
    rf"|(?:^|\b(?:can|could|will|would) (?:you|u|somebody|someone)|\b(?:please|pls|just|so|and|but),?)"
    rf" ?(?:please |pls |just )?(?:have|get|ask|tell|let|make) {_SENT} (?:to |please )?(?:call|phone|ring) me{_INSTEAD}"
    r"|(?:please |just |pls )?(?:call|phone|ring) me instead\b"
    r"|(?:can|could|may) i (?:get|have) a (?:phone )?call(?: back)?\b|i (?:want|need|would like|'d like) a call ?back\b"
    r"|i(?:'d| would) rather (?:be called|get a call|you call(?:ed)? me|talk on the phone)\b"
    rf"|(?:me )?puede[ns]? (?:llamar(?:me)?|hablarme por telefono){_LUEGO}"
    rf"|(?:^|\b(?:diga|digan?les|digales|pida|pidales|decirles|pedirles|haga|por favor,?|mejor) )"
    rf"que (?:alguien )?me llamen?{_LUEGO}"
    r"|(?:alguien |una persona )(?:me )?(?:puede|podria) llamar(?:me)?\b"
    r"|mejor (?:que )?(?:me llamen?|llamenme|llameme)\b"
    r"|(?<!no )(?:prefiero|quiero|quisiera) que me llamen?\b)"
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
