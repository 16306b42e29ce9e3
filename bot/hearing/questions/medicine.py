"""Whether what is asked of a prescribed medicine is meant, and whether a baby is on the way. Pure, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_medicine as words
from bot.hearing.questions.stopping import told_so_far

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

MISSED, MISSED_BABY = "missed_dose", "missed_dose_baby"
"""Of a dose that was missed, what is said where a baby is on the way."""
FEEDS = "breastfeed_later"

ASKED = {**words.ASKED, MISSED_BABY: r"(?!)"}
"""The last is found by no words of its own, but by what was told."""
_EXPECTS, _BORN, _BABY = re.compile(words.EXPECTS), re.compile(words.BORN), re.compile(words.BABY)
_BIRTH = re.compile(words.BIRTH)
_TREATED, _USED, _MEDICINE = re.compile(words.TREATED), re.compile(words.USED), re.compile(words.MEDICINE)


def fits_a_medicine(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant: a medicine is spoken of, now or before, or a baby that is to come."""
    plain, said = folded(heard.text), f"{told_so_far(heard.slots)} {folded(heard.text)}"
    if name == FEEDS:
        treated = _TREATED.search(said) and not _USED.search(plain)
        return bool(_EXPECTS.search(said) and treated and not _BORN.search(said))
    if name == "baby_withdrawal":  # a newborn who is ill needs a doctor now
        return not _BORN.search(said) and bool(_EXPECTS.search(said) or _BIRTH.search(plain))
    if name in ("medicine_closed", MISSED):
        return _MEDICINE.search(said) is not None
    return True


def for_two(name: str, heard: Heard) -> str:
    """Return the same, or what is said where a baby is on the way: the line that delivers it is named, too."""
    said = f"{told_so_far(heard.slots)} {folded(heard.text)}"
    expects = _EXPECTS.search(said) and not _BORN.search(said)
    return MISSED_BABY if name == MISSED and (expects or _BABY.search(folded(heard.text))) else name
