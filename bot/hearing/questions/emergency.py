"""Whether what is asked on the way to an emergency room is meant: a body in danger was told of. Pure, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import NOW, OF_A_BODY, calls_now, tells_of_a_body
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SET_ASIDE, given
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_er as words
from bot.hearing.questions.stopping import told_so_far
from bot.risk import screen
from bot.risk.context_cue import ABUSE

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

ASKED = words.ASKED
FAILED_LATELY = "failed_lately"
"""What comes with the slots: whether one of the last messages told of a body that fails, and none took it back."""
_PLACE, _CALLS, _OF_DRINK = re.compile(words.PLACE), re.compile(words.CALLS), re.compile(words.OF_DRINK)
_IS_THERE, _ELSEWHERE = re.compile(words.HELP_IS_THERE), re.compile(words.ELSEWHERE)


def fits_an_emergency(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant: right after a body in danger was told of, and no help is there yet."""
    plain = folded(heard.text)
    kind = heard.risk.get("kind") or screen(heard.text).kind
    if calls_now(heard.text) or _IS_THERE.search(plain) or kind in ABUSE:
        return False
    if name == "er_pay" and _CALLS.search(plain):
        return True
    if name == "er_drink" and not _OF_DRINK.search(f"{told_so_far(heard.slots)} {plain}"):
        return False
    place = _PLACE.search(plain) is not None
    if _ELSEWHERE.search(plain) and not place:
        return False
    after = bool(heard.slots.get("after_crisis"))
    lately = bool(heard.slots.get(FAILED_LATELY)) or (after and FAILED_LATELY not in heard.slots and _was_told(heard))
    return (after and place) or lately or tells_of_a_body(heard.risk)


def _was_told(heard: Heard) -> bool:
    """Whether what stands written tells of a body that fails."""
    stands = {**heard.slots, **(heard.slots.get(SET_ASIDE) or {})}
    told = (screen(stands[name]) for name in (FIRST_DISCLOSURE, ALSO) if given(stands.get(name)))
    return any(found.tier.name in NOW and found.kind in OF_A_BODY for found in told)
