"""Whether somebody writes after a danger that it is over, or that help is there. Pure functions, without Rasa.

It changes how they are answered and what staff read beside the danger, and nothing else: place and tier are lowered by
people only. "Shes sleeping it off" is none: after an overdose that is as dangerous as before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import FALSE_ALARM, IN_DANGER
from bot.hearing.answers.rescued import rescued
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SET_ASIDE, added, given
from bot.hearing.lines.clauses import folded
from bot.profile import logistics_only
from bot.risk import Tier, screen
from bot.risk.all_clear import all_clear
from bot.risk.all_clear_words import AWAY, EASED, GONE, OWN
from bot.risk.correction import denies_danger

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

ALL_CLEAR = "all_clear"
"""The intent; what is said to it is `utter_all_clear_<what is told>`."""

SAFE_AGAIN = "safe_again"
"""The same of who is safe themselves, where a card took a question of the talk away: the talk goes on with it."""
OVER = frozenset({ALL_CLEAR, SAFE_AGAIN})
LONGEST = 30
"""Words of a message, at most, that says what an alarming one meant."""
_MEANT = re.compile(
    r"\bi (?:just |only )?(?:meant?|was talking about|am talking about) (?:the|my|that|about|to sleep)\b|\bnot me\b"
    r"|\b(?:bad|wrong|dumb|stupid|poor) (?:way to (?:say|put) it|(?:choice of )?words?|wording)\b"
    r"|\b(?:that|it) was (?:about|just) (?:the|my|a (?:joke|figure))\b|\bfigure of speech\b"
    r"|\b(?:quise decir|me referia|me refiero|hablaba|hablo|lo decia por)(?: a| de|l|al)*\b|\blo dije mal\b"
    r"|\bno (?:era|es|hablo|hablaba) (?:yo|de mi|por mi)\b|\bmala manera de decirlo\b|\bera broma\b"
)
"""What somebody meant, that was taken for a danger."""


def cleared(heard: Heard, *, in_danger: bool) -> str | None:
    """Return the same after a danger that it fits, or None. `in_danger`: one was heard in this talk.

    Only of another who was a danger is it good that they are gone; and what is out of reach ends no such danger.
    """
    from_another = bool(heard.slots.get(IN_DANGER))
    if not (in_danger or from_another or heard.slots.get("after_crisis")):
        return None
    told = told_over(heard)
    return None if (told == GONE and not from_another) or (told == AWAY and from_another) else told


def told_over(heard: Heard) -> str | None:
    """Return what of a danger a message says is over; where another hurts them, help on its way is none."""
    return all_clear(heard.text) or (None if heard.slots.get(IN_DANGER) else rescued(heard))


def over(heard: Heard, *, in_danger: bool) -> str | None:
    """Return the intent of who says after a danger that it is over, or None."""
    told = cleared(heard, in_danger=in_danger)
    if told is None:
        return None
    waits = heard.question is None and heard.slots.get("talk_begun") and not heard.sent
    return SAFE_AGAIN if told in (OWN, EASED) and waits and not heard.slots.get(IN_DANGER) else ALL_CLEAR


def takes_back(heard: Heard) -> bool:
    """Return whether a message says that a danger which stands in the record was not meant: it is read beside it."""
    if heard.question is not None or alarming_line(heard) is None:
        return False
    plain = folded(heard.text)
    meant = len(plain.split()) <= LONGEST and _MEANT.search(plain) is not None and screen(heard.text).tier > Tier.T2
    return heard.intent == FALSE_ALARM or meant or denies_danger(heard.text, screen(heard.text))


def alarming_line(heard: Heard) -> str | None:
    """Return the line where a danger stands, or None."""
    stands = {**heard.slots, **(heard.slots.get(SET_ASIDE) or {})}
    told = (name for name in (ALSO, FIRST_DISCLOSURE) if given(stands.get(name)))
    return next((name for name in told if screen(stands[name]).tier <= Tier.T2), None)


def beside_the_danger(heard: Heard) -> dict[str, str]:
    """Return the line that such a message goes to: the one where the danger stands, else what was told besides."""
    if logistics_only(heard.slots):
        return {}
    stands = {**heard.slots, **(heard.slots.get(SET_ASIDE) or {})}
    line = alarming_line(heard) or ALSO
    return {line: added(stands.get(line), heard.text.strip())}
