"""A number where it stands in a line: its figures, those it ends with, and a line without it. Pure, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.reach import is_not_theirs
from bot.hearing.answers.taking import LINES, QUESTIONS, SKIPPED, UNASKED, given, with_pieces
from bot.hearing.answers.told import is_kin
from bot.hearing.changes.parting import tidied
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

NUMBER = re.compile(r"(?<![\w-])\+?(?:\d[ .()-]{0,2}){6,13}\d(?![\w-])")
ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
"""An e-mail address."""
PHONE = r"(?:(?:tele)?phone|number|cell|digits|telefono|numero|celular|cel)"
YEAR = re.compile(r"(?:19|20)\d\d")
SURE = 4
"""Figures, at least, that are the last of a number where no phone is named."""
_ITS_NAME = PHONE.replace("telefono", "tel[e\u00e9]fono").replace("numero", "n[u\u00fa]mero")
_CALLED = re.compile(
    rf"(?:(?:,|\band\b|\by\b)\s+)?(?:\b(?:(?:and|y) )?(?:(?:my|the|mi|el|tel) )?(?:cell |phone |tele)?{_ITS_NAME}(?: is"
    r"|'s| es|:)? "
    r"|\b(?:call|text|reach|ll[a\u00e1]men?me|m[a\u00e1]rquen?me|escr[i\u00ed]b[ae]n?me) (?:me )?(?:at|on|al)?"
    r" ?)?$",
    re.IGNORECASE,
)
"""What leads up to a number, and goes with it."""
_DANGLES = re.compile(r"(?:[\s,]+(?:at|on|al|in|en|from|de|is|es|to|call|text))+$", re.IGNORECASE)
"""What is left before a number that is gone, and led up to it."""
_ONLY = re.compile(r"\s*(?:only|solo|nomas)\b", re.IGNORECASE)

_WAS = re.compile(
    r"\b(?:delete|erase|remove|take out|drop|not|no|wrong|old|quit[ea]|borr[ea]|saque|viejo)(?: \w+){0,3}\W*$",
    re.IGNORECASE,
)
"""What is said right before a number that is to go, or is wrong."""


_CLAUSE = re.compile(r"[.,;:!?]\s+|\n|\s+(?:and|y|but|pero)\s+", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"\b(?!(?:it|that|here|there|what|this|one|number|phone|cell)'s\b)\w+'s\b|\b(?:boss|supervisor|coworker|jef[ea]|hers"
    rf"|theirs|ella|ellos|belongs to)\b|\b(?:his|her|their|su) (?:\w+ )?{PHONE}\b|\bis (?:his|her|their)s?$"
    rf"|\b(?:es|era) (?:(?:el|la|lo) )?del? (?!(?:mi )?(?:casa|trabajo|{PHONE})\b)"
)
"""What says that a number is somebody's."""
_MY = re.compile(r"\b(?:my|mi|our) ([a-z\u00f1]+)")


def digits(words: str) -> str:
    """Return the figures of some words alone."""
    return re.sub(r"\D", "", words)


def numbers(heard: Heard) -> list[tuple[str, str]]:
    """Return each number that stands, with its line."""
    told = [(line, heard.slots[line]) for line in LINES if given(heard.slots.get(line))]
    return [(line, found.group().strip()) for line, said in told for found in NUMBER.finditer(said)]


def last_figures(number: str, right: str) -> str:
    """Return a number with these as its last figures, written as it was."""
    left, figures = len(digits(number)) - len(right), iter(right)
    written, seen = "", 0
    for char in number:
        written += next(figures) if char.isdigit() and seen >= left else char
        seen += char.isdigit()
    return written


def none_lost(heard: Heard, change: Change) -> Change:
    """Return a change with the number that its message gives, where the line on how to reach them lost one.

    "Remove that number, it's my ex's. use 555-0142 instead": whatever else was made out, the new one stands.
    """
    if "contact" not in change or heard.question == "contact":
        return change
    stands = " ".join(digits(words or "") for words in [heard.slots.get("contact"), *change.values()])
    new = [number.strip() for number in NUMBER.findall(heard.text) if not is_not_theirs(heard.text, number)]
    new = [number for number in new if not _is_anothers(heard.text, number)]
    new = [number for number in new if digits(number) not in stands and not _WAS.search(heard.text.split(number)[0])]
    if not new:
        return change
    now, old = change["contact"], NUMBER.findall(heard.slots.get("contact") or "")
    if now == SKIPPED and len(old) == len(new) == 1:  # what there is to mind was told for their safety
        return {**change, "contact": heard.slots["contact"].replace(old[0].strip(), new[0])}
    return {**change, "contact": with_pieces(now if given(now) else None, ", ".join(new))}


def _is_anothers(text: str, number: str) -> bool:
    """Return whether the clause in which a number stands says that it is somebody else's: "555-0188 is my mom's"."""
    clause = next((one for one in _CLAUSE.split(text) if number in one), "")
    plain = folded(clause).replace("\u2019", "'").strip(" .,!?")
    near = (word for word in _MY.findall(plain))
    return _ANOTHERS.search(plain) is not None or any(is_kin(word) or is_kin(word.removesuffix("s")) for word in near)


def without(line: str, said: str, number: str) -> str:
    """Return a line without a number and what leads up to it; all of it goes where nothing else is said."""
    before, _, behind = said.partition(number)
    lead = None if _ONLY.match(behind) else _CALLED.search(before)
    before = before[: lead.start()] if lead else before
    before = before if (lead and lead[0]) or _ONLY.match(behind) else _DANGLES.sub("", before.rstrip())
    behind = behind.lstrip(" ,;") if before.rstrip().endswith(tuple(".;!?")) else behind
    left = tidied(f"{before.rstrip()}{'' if behind[:1] in tuple(',.;!?') else ' '}{behind.lstrip()}")
    left = re.sub(r"^(?:and|but|y|pero)\s+", "", left, flags=re.IGNORECASE)
    return left if re.search(r"\w{2}", left) else SKIPPED if line in QUESTIONS else UNASKED
