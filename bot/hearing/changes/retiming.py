"""New hours for how to reach somebody, said without its line: "make it afternoons", "not evenings, mornings". Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.hours import are_hours, retimed
from bot.hearing.answers.taking import added, given
from bot.hearing.changes.labels import PLEASE
from bot.hearing.changes.naming import last_given, under

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change
    from bot.hearing.lines.in_place import InPlace

_TIME = r"(?:(?:the|my|la|las|el|mi) )?(?:best )?(?:times?|hours?|horas?|horario)(?: to (?:call|reach|text)(?: me)?)?"
_SETS = r"(?:make|change|set|switch|move|update|ponga|pong[ae]l[oa]|ponl[oa]|pon|cambi[ae](?:l[oa])?|que sea)"
_ANEW = (
    re.compile(
        rf"{PLEASE}(?:{_SETS}(?: (?:it|that|this|them|eso))?(?: {_TIME})?(?: (?:to|for|a|para|por))?"
        rf"|{_TIME} (?:to|is now|should be|a|debe ser)) (?P<hours>.+)"
    ),
    re.compile(rf"{PLEASE}(?:not|no) (?P<old>[^,]+),? (?:but |it'?s |sino |es |mejor )?(?P<hours>[^,]+)"),
    re.compile(rf"{PLEASE}(?P<hours>[^,]+),? (?:and |y )?(?:not|no|instead of|en vez de) (?P<old>[^,]+)"),
)
"""New hours; what they are not is said beside them, or an order is given."""
_MINDS = re.compile(
    r"(?<=\w),? (?:(?:and|but|y|pero) )?(?P<words>(?:never|don'?t|do not|nunca|no|sin)"
    r" (?:on|at|to|call|text|leave|voice\w*|messages?|al?|en|me|dejen?|llamen?|manden?|mensajes?|recados?)\b.*)$"
)
"""What there is to mind, behind new hours."""


def retimed_in_words(heard: Heard, piece: InPlace) -> Change | None:
    """Return how to reach somebody at the hours that a piece says anew, under the summary or just after that answer.

    None where none stand that may be changed: then it is asked which line is meant.
    """
    earlier = heard.slots.get("contact")
    if not given(earlier) or not (under(heard) or last_given(heard) in ("contact", "name")):
        return None
    minds = _MINDS.search(piece.plain)
    for said_so, besides in ((piece.plain, None), *([(piece.plain[: minds.start()], minds)] if minds else [])):
        said = next((found for way in _ANEW if (found := _hours_in(way, said_so))), None)
        now = retimed(earlier or "", piece.written(*said.span("hours"))) if said else None
        if now is not None:
            more = piece.written(besides.start("words"), len(piece.plain)) if besides else ""
            return {"contact": added(now.rstrip(" .,;"), more) if more else now}
    return None


def _hours_in(way: re.Pattern[str], plain: str) -> re.Match[str] | None:
    said = way.fullmatch(plain)
    old = said.groupdict().get("old") if said else None
    return said if said and are_hours(said["hours"]) and (old is None or are_hours(old)) else None
