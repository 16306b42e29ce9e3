"""What is feared and told around an overdose of another or near a danger, and after what it is that. Pure functions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import in_danger, watch
from bot.hearing.questions import particular_rescue as words

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

POLICE_911, HARD_TO_WAKE, NOT_THE_ONE, SHOCK = "police_911", "hard_to_wake", "not_the_one", "shock"
FEARED = {POLICE_911: words.POLICE_911, **in_danger.TOLD}
TOLD = {**watch.TOLD, **words.TOLD, **in_danger.TOLD}
SURELY = frozenset({POLICE_911, NOT_THE_ONE, SHOCK, *watch.TOLD, in_danger.PUT_AWAY})
"""Of these, what is heard whatever is guessed: a guess made of them a yes, a withdrawal, a talk of using."""

_HARD_TO_WAKE = re.compile(words.HARD_TO_WAKE)
_OF_A_CALL, _OF_A_SLEEP = re.compile(words.OF_A_CALL), re.compile(words.OF_A_SLEEP)
_JUST_AFTER = ("utter_all_clear", "utter_crisis_support")
_OF_911 = frozenset({"call_911", POLICE_911, "wont_wake"})


def fits_a_rescue(name: str, heard: Heard, said: str) -> bool:
    """Return whether one of these is meant; `said` is all that was told, this message included.

    A call is of 911 where that is spoken of; a sleep may be an overdose where something was used; and who shakes is
    shaken by it right after the danger of another.
    """
    if name in in_danger.TOLD:
        return in_danger.fits_in_danger(name, heard)
    if name in watch.TOLD:
        return watch.fits_what_is_told(name, heard, said)
    if name == NOT_THE_ONE:
        return True
    if name == POLICE_911:
        spoken_of = heard.slots.get("asks") in _OF_911 or bool(heard.slots.get("after_crisis"))
        return spoken_of or _OF_A_CALL.search(folded(heard.text)) is not None
    if name == HARD_TO_WAKE:
        return _OF_A_SLEEP.search(_HARD_TO_WAKE.sub(" ", said)) is not None or about_using(said)
    another = for_someone_else(heard.slots.get("for_whom") or "") or whom(said) is not None
    return another and (heard.last or "").startswith(_JUST_AFTER)
