"""When somebody may be reached, said anew: the new hours take the place of the old, and nothing else moves. Pure.

"Evenings only, no voicemail" and then "make it mornings": what stands in the same row to keep them safe was not taken
back. Hours told of another ("he gets home at 6") and hours never to be called at are none of these.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?|week ?days?|weekends?|lunes|martes|miercoles|jueves"
    r"|viernes|sabados?|domingos?"
)
_PART = (
    r"mornings?|afternoons?|evenings?|nights?|noon|midday|daytime|lunch(?:time)?|dinner(?:time)?|any ?time|mananas?"
    r"|tardes?|noches?|mediodia"
)
_CLOCK = r"\d{1,2}(?::\d\d)?(?:[ap]\.?m\.?)?(?:-\d{1,2}(?::\d\d)?(?:[ap]\.?m\.?)?)?"
_LINK = (
    r"after|before|between|until|till|from|to|at|around|about|past|by|and|or|[ap]\.?m\.?|o'?clock|the|in|on|my|early|late"
    r"|hours?|break|every|days?|entre|semana|fin(?:es)?|del?|las?|los|el|por|en|a|despues|antes|hasta|desde"
    r"|como|cualquier|horas?|y|o|todos|dias"
)
_OF_TIME = re.compile(rf"{_DAY}|{_PART}|{_CLOCK}|{_LINK}")
_CORE = re.compile(rf"{_DAY}|{_PART}|{_CLOCK}")
_DAYS = re.compile(rf"{_DAY}|and|y|to|through|a|al?|entre|semana|los|el|on|en")
_LITTLE = re.compile(r"only|just|solo|nomas|and|or|y|o|please|por|favor")
_ONLY = re.compile(r"(?:only|just|solo|nomas)\b", re.IGNORECASE)
_WAY = re.compile(
    r"#|text(?:s|ing)?|calls?|calling|ring|phone|cell|e-?mail|me|at|on|my|is|are|it|best|better|good|fine|ok|please|pls|only"
    r"|just|and|or|can|you|free|home|i'?m|available|works?|time|times|but|llam\w+|marqu\w+|habl\w+|escrib\w+|mensajes?|texto"
    r"|solo|nomas|mejor|favor|por|al?|el|mi|me|puede[ns]?|es|estoy|libre|numero|number|celular|telefono|y|o|hora"
)
"""What may stand beside hours in one breath: a way to reach somebody, and no story."""
_NOT = re.compile(r"\b(?:no|not|never|except|don'?t|nunca|sin|menos|ni)\b")
_PIECE = re.compile(r"[^,;\n.]+(?:\.(?=\S)[^,;\n.]*)*")
_PLEASE = re.compile(r"[\s,]+(?:please|por favor|porfa)\W*$", re.IGNORECASE)
_LED_UP = re.compile(r"[\s,;]+(?:(?:and|or|y|o|only|just|solo|nomas)\s*)?$", re.IGNORECASE)
"""What stands before hours that are gone, and led up to them."""
_NUMBER = re.compile(r"\+?(?:\d[ .()-]{0,2}){6,13}\d")
_AFTER_WORK = re.compile(
    r"(?:(?:only|just|solo) )?(?:(?:after|before) (?:work|school|lunch|dinner)"
    r"|(?:despues|antes) (?:del trabajo|de comer))"
)
_LONGEST = 12
"""Words of new hours, at most."""


@dataclass(frozen=True)
class _Run:
    """Hours in a row: where they stand, how many of its days come first, and whether the piece holds nothing else."""

    start: int
    end: int
    days: int
    alone: bool


def are_hours(words: str) -> bool:
    """Return whether these words say when, and nothing else: "mornings before 9", "solo despues de las 6"."""
    said = [word.strip(".,!?") for word in _level(words).split()]
    if _AFTER_WORK.fullmatch(" ".join(said)):
        return True
    said = [word for word in said if word and not re.fullmatch(r"only|just|solo|nomas|please|por|favor|mejor", word)]
    if all(re.fullmatch(r"\d+|to|a", word) for word in said):
        return False  # "5" may be anything
    return 0 < len(said) <= _LONGEST and all(map(_OF_TIME.fullmatch, said)) and any(map(_CORE.fullmatch, said))


def retimed(earlier: str, words: str) -> str | None:
    """Return how to reach somebody with the hours in `words` for those that stand; None where that is not plain."""
    plain = _NUMBER.sub(lambda one: "#" + "_" * (len(one[0]) - 1), _level(earlier))
    runs = [run for piece in _PIECE.finditer(plain) if (run := _run(plain, *piece.span())) is not None]
    if not runs or any(not run.alone for run in runs[1:]):
        return None
    new, first = _PLEASE.sub("", words).strip(" .,;:!"), runs[0]
    start = first.start if _says_days(new) else first.days
    rest = earlier[first.end :]
    for run in reversed(runs[1:]):
        rest = _LED_UP.sub("", rest[: run.start - first.end]) + rest[run.end - first.end :]
    if re.search(r"\b(?:only|just|solo|nomas)\b", _level(earlier[first.start - 6 : first.end + 7])):
        new = _ONLY.sub("", new).strip()
    return f"{earlier[:start]}{new}{rest}"


def _run(plain: str, start: int, end: int) -> _Run | None:
    """Return the hours in a piece that says, beside a way, nothing but these."""
    if _NOT.search(plain, start, end):
        return None
    words = list(re.finditer(r"[^\s,;]+", plain[start:end]))
    said = [word[0].strip(".:!?").rstrip("_") for word in words]
    if (edges := _edges(said)) is None:
        return None
    first, last = edges
    beside = [*said[:first], *said[last + 1 :]]
    if not all(map(_OF_TIME.fullmatch, said[first : last + 1])) or not all(map(_WAY.fullmatch, beside)):
        return None
    days = first  # days that come first stay, where the new hours name none
    while days < last and _DAYS.fullmatch(said[days]) and any(map(_CORE.fullmatch, said[days + 1 : last + 1])):
        days += 1
    while days > first and said[days - 1] in ("and", "y", "en", "on", "a", "to"):
        days -= 1
    begins = start + words[first].start()
    after = start + words[days].start() if days > first else begins
    return _Run(begins, start + words[last].end(), after, alone=all(map(_LITTLE.fullmatch, beside)))


def _edges(said: list[str]) -> tuple[int, int] | None:
    """Return the first and the last word of the hours in a piece."""
    at = [number for number, word in enumerate(said) if _CORE.fullmatch(word)]
    if not at:
        return None
    first, last = at[0], at[-1]
    while first and _OF_TIME.fullmatch(said[first - 1]):
        first -= 1
    while said[first] in ("and", "or", "y", "o", "my", "to"):
        first += 1
    return first, last


def _says_days(words: str) -> bool:
    return any(re.fullmatch(_DAY, word.strip(".,")) for word in _level(words).split())


def _level(words: str) -> str:
    """Return the words in small letters without accents, each letter in its place."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in words.replace("\u2019", "'")).lower()
