"""Whether what is asked on the way to an emergency room is meant: a body in danger was told of. Pure, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import NOW, OF_A_BODY, tells_of_a_body
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SET_ASIDE, given
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_er as words
from bot.hearing.questions.stopping import told_so_far
from bot.risk import screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

ASKED = words.ASKED
_PLACE, _CALLS, _OF_DRINK = re.compile(words.PLACE), re.compile(words.CALLS), re.compile(words.OF_DRINK)


def fits_an_emergency(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant: by what was told, or right after a danger with a hospital named."""
    plain = folded(heard.text)
    if name == "er_pay" and _CALLS.search(plain):
        return True
    if name == "er_drink" and not _OF_DRINK.search(f"{told_so_far(heard.slots)} {plain}"):
        return False
    named = bool(heard.slots.get("after_crisis")) and _PLACE.search(plain) is not None
    return named or tells_of_a_body(heard.risk) or _was_told(heard)


def _was_told(heard: Heard) -> bool:
    """Whether what stands written tells of a body that fails."""
    stands = {**heard.slots, **(heard.slots.get(SET_ASIDE) or {})}
    told = (screen(stands[name]) for name in (FIRST_DISCLOSURE, ALSO) if given(stands.get(name)))
    return any(found.tier.name in NOW and found.kind in OF_A_BODY for found in told)
