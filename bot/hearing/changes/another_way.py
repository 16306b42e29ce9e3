"""Which way somebody is to be reached, told again at the summary: no phone, e-mail alone, no call. Pure, without Rasa.

"No text, take my number out, email only", "quite el teléfono, solo correo: ana@example.com": an address is never lost
by the order that keeps it, and a number goes only where another way stands or the call itself is called off.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.reach import is_not_theirs
from bot.hearing.answers.taking import SKIPPED, added, given
from bot.hearing.changes import grammar
from bot.hearing.changes.figures import ADDRESS, NUMBER, PHONE, without
from bot.hearing.changes.labels import LINE, PLEASE
from bot.hearing.changes.naming import under
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_ADDRESS = re.compile(ADDRESS)
_CUT = re.compile(r"\s*[,;!?\n]+\s*|\s*\.(?=\s|$)\s*|\s+(?:and|y)\s+")
_MAIL = r"(?:e-?mails?|correos?(?: electronico)?)"
_COURTESY = r"(?:,? (?:please|pls|por favor|porfa|thanks?|thank you|gracias|instead|now|anymore|any more|at all|ya))*"
_NUMBER_OUT = re.compile(
    rf"{PLEASE}(?:{grammar.TAKE}(?: (?:my|the|that|mi|el|ese))?(?: (?:cell|phone|tele))? ?{PHONE}(?: number)?"
    rf"(?: (?:out|off))?|(?:take|get) (?:my|the|that)(?: (?:cell|phone))? ?{PHONE}(?: number)? (?:out|off)){_COURTESY}"
)
_NO_PHONE = re.compile(
    rf"{PLEASE}(?:(?:no|not|sin|nada de|ya no|no more)(?: (?:the|el|mas|by|por))?"
    r" (?:phone ?calls?|calls?|calling|texts?|texting|text messages?|phone|llamadas?|mensajes?(?: de texto)?|textos?"
    r"|telefono)|(?:don'?t|do not|never|please don'?t|dont) (?:call|ring|phone|text)(?: or (?:call|text|ring))?(?: me)?"
    rf"|(?:(?:ya|mejor) )*no me (?:llam[ea]n?|marquen?|escriban? al telefono|manden? (?:mensajes|textos))){_COURTESY}"
)
_CALL_OFF = re.compile(
    rf"{PLEASE}(?:cancel (?:the|my|that) (?:phone )?call|(?:cancel[ea]r?|cancelen) (?:la|mi|esa) llamada"
    r"|(?:don'?t|do not|dont|never) (?:call|ring|phone) me|i (?:don'?t|do not|no longer) want (?:a|the|any) (?:phone )?"
    r"calls?|(?:(?:ya|mejor) )*no me (?:llam[ea]n?|marquen?)|(?:ya )?no quiero (?:la|una|ninguna) llamada)"
    rf"{_COURTESY}"
)
_ONLY_MAIL = re.compile(
    rf"{PLEASE}(?:(?:only|solo|solamente|nomas|nada mas) (?:(?:by|use|por|via|my|mi|al?) )?{_MAIL}(?: me)?"
    rf"|(?:by )?{_MAIL}(?: me)? (?:only|solamente|nomas|nada mas|instead)|(?:por )?{_MAIL} (?:solo|nada mas))"
    rf"(?:(?: at| to| is| es| a|:)* {ADDRESS}|: ?{ADDRESS})?{_COURTESY}"
)
_MY_MAIL = re.compile(
    rf"{PLEASE}(?:(?:(?:my|the|mi|el) )?{_MAIL}(?: address)?(?: is|'s| es|:)? )?(?:is |es )?{ADDRESS}{_COURTESY}"
)
_ONLY_THIS = re.compile(
    rf"{PLEASE}(?:(?:(?:just|only|solo|nomas|solamente) )?(?P<one>{ADDRESS})"
    rf"|(?:for|in|on|under|en|para) (?P<two>{ADDRESS}))"
    rf" (?:for|in|on|under|as|en|para) (?:{LINE['contact'].pattern}){_COURTESY}"
)
"""One address, and the line named: "just pat@example.com for how to reach me"."""
_OF_WAYS = re.compile(
    r"(?:(?:no|not|actually|please|just|only|me|my|is|are|better|best|by|at|to|on|or|and|wait|ok|e-?mail|text|call|phone"
    r"|number|correo|por|favor|solo|mejor|mi|es|al|el|y|llam[eé]n?me|ll[aá]m[ae]n?me|m[aá]rquen?me|escr[ií]banme|tel[eé]fono"
    r"|n[uú]mero|can|could|would|will|you|someone|somebody|i|like|want|a|get|ring|llamar(?:me)?|pueden?|podr[ií]an?"
    r"|alguien|quiero|una|llamada|que)\b\W*)*",
    re.IGNORECASE,
)
"""What says no more than by which way: it gives way to another."""
_SAYS_MAIL = re.compile(r"\b(?:e-?mail|correo)", re.IGNORECASE)
_NO_TEXT_ME = re.compile(r"no (?:text|call) me\b", re.IGNORECASE)
"""A "no" to what was said before, with its comma left out."""
_LED = re.compile(r"^(?:(?:please|por favor|call me|text me|at|al|on|is|es)\b\W*)+", re.IGNORECASE)
_LONGEST = 30
"""Words of such a message, at most."""


def another_way(heard: Heard) -> Change:
    """Return how to reach them, where a message under the summary only says by which way; empty for any other.

    A call is called off wherever no question stands that "don't call me" may answer.
    """
    stands = heard.slots.get("contact")
    earlier: str = str(stands) if given(stands) else ""
    if heard.question is not None or heard.text.startswith("/") or len(heard.text.split()) > _LONGEST:
        return {}
    whole = InPlace.of(heard.text).trimmed(" \t\n.,!")
    pieces = _pieces(whole)
    if earlier and pieces and all(_CALL_OFF.fullmatch(piece.plain) for piece in pieces):
        return _called_off(earlier, pieces)
    if not under(heard):
        return {}
    if (one := _ONLY_THIS.fullmatch(whole.plain)) is not None:
        return {"contact": _with_mail(earlier, [], whole.written(*one.span("one" if one["one"] else "two")))}
    return _only_mail(earlier, pieces)


def _only_mail(earlier: str, pieces: list[InPlace]) -> Change:
    """Return the row of who is to be reached by e-mail alone; empty where one of these pieces says more."""
    only = [piece for piece in pieces if _ONLY_MAIL.fullmatch(piece.plain)]
    ways = (_NUMBER_OUT, _NO_PHONE, _CALL_OFF, _ONLY_MAIL, _MY_MAIL)
    if not only or not all(any(way.fullmatch(piece.plain) for way in ways) for piece in pieces):
        return {}
    told = [piece.all().strip() for piece in pieces if not _NUMBER_OUT.fullmatch(piece.plain)]
    new = [address for piece in pieces for address in _ADDRESS.findall(piece.all())]
    if len(new) > 1 or (len(pieces) == len(only) and not new):
        return {}
    if not (new or earlier):
        return {}
    if not (new or _ADDRESS.search(earlier)) and len(told) == len(pieces):
        return {"contact": added(earlier, ", ".join(told))}  # with no address and no order, the number is all there is
    return {"contact": _with_mail(earlier, told, new[0] if new else None)}


def _pieces(whole: InPlace) -> list[InPlace]:
    cuts = list(_CUT.finditer(whole.plain))
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(whole.plain)]
    return [whole.part(*span) for span in zip(starts, ends, strict=True) if span[0] < span[1]]


def _with_mail(earlier: str, told: list[str], new: str | None) -> str:
    """Return the row without what was said of a phone, and with what is `told`; a `new` address in the old one's place.

    What else stands there was said to be minded, and stays.
    """
    left = _without_phone(earlier)
    if new is not None:
        left = [_ADDRESS.sub("", piece).strip() for piece in left]
        left = [piece for piece in left if not _OF_WAYS.fullmatch(piece)]
        told = told if any(new in piece for piece in told) else [new, *told]
    return ", ".join(dict.fromkeys([*left, *told]))


def _called_off(earlier: str, pieces: list[InPlace]) -> Change:
    """Return the row without the phone, and with "don't call me" as it was said; a number for texts stays."""
    left = _without_phone(earlier, mail=True)
    if not NUMBER.search(earlier) or re.search(r"\b(?:text|texto|mensajes?)\b", earlier, re.IGNORECASE):
        return {"contact": added(earlier, ", ".join(piece.all().strip() for piece in pieces))}
    told = [piece.all().strip() for piece in pieces if not re.search(r"\bcancel", piece.plain)]
    return {"contact": ", ".join([*left, *told]) or SKIPPED}


def _without_phone(earlier: str, *, mail: bool = False) -> list[str]:
    """Return the pieces of a row that say more than a number, or a way, each without its number.

    `mail`: what says that it shall be by e-mail stays too.
    """
    left: list[str] = []
    for piece in re.split(r"\s*[,;\n]+\s*|\.\s+", earlier.strip(" .")):
        if not _NO_TEXT_ME.match(piece) and any(is_not_theirs(piece, number) for number in NUMBER.findall(piece)):
            left.append(piece)  # "never call 555-0100" is a limit
            continue
        numbers = NUMBER.findall(piece)
        words = piece
        for number in numbers:
            words = without("contact", words, number.strip())
        words = "" if words == SKIPPED else words
        words = _LED.sub("", words) if numbers else words
        if words and (_ADDRESS.search(words) or not _OF_WAYS.fullmatch(words) or (mail and _SAYS_MAIL.search(words))):
            left.append(words)
    return left
