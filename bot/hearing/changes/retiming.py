"""New hours for how to reach somebody, said without its line: "make it afternoons", "not evenings, mornings". Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.hours import are_hours, retimed
from bot.hearing.answers.reach import beside
from bot.hearing.answers.taking import given
from bot.hearing.changes.labels import ALSO_BRIEF, PLEASE
from bot.hearing.changes.naming import last_given, under
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_TIME = r"(?:(?:the|my|la|las|el|mi) )?(?:best )?(?:times?|hours?|horas?|horario)(?: to (?:call|reach|text)(?: me)?)?"
_SETS = r"(?:make|change|set|switch|move|update|ponga|pong[ae]l[oa]|ponl[oa]|pon|cambi[ae](?:l[oa])?|que sea)"
_ANEW = (
    re.compile(
        rf"{PLEASE}(?:{_SETS}(?: (?:it|that|this|them|eso))?(?: {_TIME})?(?: (?:to|for|a(?! las? )|para))?"
        rf"|{_TIME} (?:to|is now|should be|a|debe ser)) (?P<hours>.+)"
    ),
    re.compile(rf"{PLEASE}(?:not|no) (?P<old>[^,]+),? (?:but |it'?s |sino |es |mejor )?(?P<hours>[^,]+)"),
    re.compile(rf"{PLEASE}(?P<hours>[^,]+),? (?:and |y )?(?:not|no|instead of|en vez de) (?P<old>[^,]+)"),
)
"""New hours; what they are not is said beside them, or an order is given."""
_ONE_FOR_OTHER = re.compile(
    rf"{PLEASE}(?:change|switch|move|swap|replace|cambi[ae](?:l[oa])?|reemplac[ea])(?: (?:it|that|this|eso))?"
    rf"(?: {_TIME})?(?: (?:from|de))? (?P<old>(?!to |a ).+?) (?:to|for|into|with|por|a|con) (?P<hours>.+)"
)
"""Hours in the place of those that are named."""
_TOO = re.compile(
    rf"{PLEASE}(?:(?:they|you|u|ustedes) (?:can|may|could) )?(?P<call>(?:(?:call|text|ring|reach)(?: me)?"
    r"|(?:llam|marqu|escrib)[ae]n?me) (?P<hours>.+?)),? (?:too|also|as well|tambien|if (?:you|u) can)"
    r"(?:,? (?:please|pls|por favor|porfa|thanks|gracias))*"
)
_INTO_LINE = re.compile(rf" (?:to|under|into|a|en) (?:(?:the|my|mis?|los) )?{ALSO_BRIEF}$")
"""What goes to another line, and is no hour: "move Friday nights to my days"."""
_THE = re.compile(r"^(?:the|la|las|el|los) ", re.IGNORECASE)
_NOT = re.compile(r"\b(?:no|not|never|except|nunca|sin|menos|ni)\b")
_AT_NIGHT = re.compile(r"\b(?:nights?|evenings?|noches?|(?:[7-9]|1[01])(?::\d\d)? ?p\.?m)\b")
"""What is at night, in figures or in either language."""
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
    if _INTO_LINE.search(piece.plain):
        return None
    if (said := _ONE_FOR_OTHER.fullmatch(piece.plain)) and are_hours(said["old"]) and are_hours(said["hours"]):
        return _in_place_of(earlier or "", *(piece.written(*said.span(group)) for group in ("old", "hours")))
    minds = _MINDS.search(piece.plain)
    for said_so, besides in ((piece.plain, None), *([(piece.plain[: minds.start()], minds)] if minds else [])):
        said = next((found for way in _ANEW if (found := _hours_in(way, said_so))), None)
        hours = piece.written(*said.span("hours")) if said else ""
        now = retimed(earlier or "", hours) if hours and not _forbidden(earlier or "", hours) else None
        if now is not None:
            more = piece.written(besides.start("words"), len(piece.plain)) if besides else ""
            return {"contact": beside(now.rstrip(" .,;"), more) if more else now}
    return None


def hours_added(heard: Heard) -> Change:
    """Return how to reach somebody at these hours as well: "call after 8pm too", with the lines on the table."""
    earlier, whole = heard.slots.get("contact"), InPlace.of(heard.text).trimmed(" .,!")
    said = _TOO.fullmatch(whole.plain) if given(earlier) and under(heard) else None
    if said is None or not are_hours(said["hours"]) or _forbidden(earlier or "", said["hours"]):
        return {}
    return {"contact": beside((earlier or "").rstrip(" .,;"), whole.written(*said.span("call")))}


def _in_place_of(earlier: str, old: str, new: str) -> Change | None:
    """Return the line with `new` hours where the `old` ones stand, and nothing else moved; None where they do not."""
    for was, now in ((old, new), (_THE.sub("", old), _THE.sub("", new))):
        way = re.compile(rf"(?<!\w){re.escape(was)}(?!\w)", re.IGNORECASE)
        if len(way.findall(earlier)) == 1 and not _forbidden(earlier, f"{was} {now}"):
            return {"contact": way.sub(lambda _: now, earlier)}  # noqa: B023 - called at once
    return None


def _forbidden(earlier: str, hours: str) -> bool:
    """Return whether a limit that stands says not to call then: which of both holds is asked."""
    words = {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", folded(hours))} - {"only", "after", "before"}
    limits = (piece for piece in re.split(r"[,;.]", folded(earlier)) if _NOT.search(piece))
    late = _AT_NIGHT.search(folded(hours)) is not None
    return any(
        words & {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", piece)} or (late and _AT_NIGHT.search(piece))
        for piece in limits
    )


def _hours_in(way: re.Pattern[str], plain: str) -> re.Match[str] | None:
    said = way.fullmatch(plain)
    old = said.groupdict().get("old") if said else None
    return said if said and are_hours(said["hours"]) and (old is None or are_hours(old)) else None
