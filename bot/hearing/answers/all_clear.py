"""Whether somebody writes after a danger that it is over, or that help is there. Pure functions, without Rasa.

It changes how they are answered and what staff read beside the danger, and nothing else: place and tier are lowered by
people only. "Shes sleeping it off" is none: after an overdose that is as dangerous as before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SET_ASIDE, added, given
from bot.profile import logistics_only
from bot.risk import Tier, screen
from bot.risk.all_clear import all_clear
from bot.risk.all_clear_words import AWAY, EASED, GONE, OWN

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

ALL_CLEAR = "all_clear"
"""The intent; what is said to it is `utter_all_clear_<what is told>`."""

SAFE_AGAIN = "safe_again"
"""The same of who is safe themselves, where a card took a question of the talk away: the talk goes on with it."""
OVER = frozenset({ALL_CLEAR, SAFE_AGAIN})


def cleared(heard: Heard, *, in_danger: bool) -> str | None:
    """Return the same after a danger that it fits, or None. `in_danger`: one was heard in this talk.

    Only of another who was a danger is it good that they are gone; and what is out of reach ends no such danger.
    """
    from_another = bool(heard.slots.get(IN_DANGER))
    if not (in_danger or from_another or heard.slots.get("after_crisis")):
        return None
    told = all_clear(heard.text)
    return None if (told == GONE and not from_another) or (told == AWAY and from_another) else told


def over(heard: Heard, *, in_danger: bool) -> str | None:
    """Return the intent of who says after a danger that it is over, or None."""
    told = cleared(heard, in_danger=in_danger)
    if told is None:
        return None
    waits = heard.question is None and heard.slots.get("talk_begun") and not heard.sent
    return SAFE_AGAIN if told in (OWN, EASED) and waits and not heard.slots.get(IN_DANGER) else ALL_CLEAR


def beside_the_danger(heard: Heard) -> dict[str, str]:
    """Return the line that such a message goes to: the one where the danger stands, else what was told besides."""
    if logistics_only(heard.slots):
        return {}
    stands = {**heard.slots, **(heard.slots.get(SET_ASIDE) or {})}
    told = (name for name in (ALSO, FIRST_DISCLOSURE) if given(stands.get(name)))
    line = next((name for name in told if screen(stands[name]).tier <= Tier.T2), ALSO)
    return {line: added(stands.get(line), heard.text.strip())}
