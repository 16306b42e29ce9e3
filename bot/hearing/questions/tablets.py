"""Whether a tablet is asked about beside drink, or in a number of its own: told before, too. Pure, no Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_tablets as words
from bot.hearing.questions.stopping import told_so_far

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

TABLET_AND_DRINK, BLOOD_THINNER = "tablet_and_drink", "blood_thinner"

_TABLET, _TO_SLEEP = re.compile(words.TABLET), re.compile(words.TO_SLEEP)
_OTHER_TABLET, _OF_DRINK = re.compile(words.OTHER_TABLET), re.compile(words.OF_DRINK_ITSELF)
_DRINK, _TAKES, _NOT_TAKING = (re.compile(found) for found in (words.DRINK, words.TAKES, words.NOT_TAKING))
_THINNER, _DRINKS, _SEVERAL = re.compile(words.THINNER), re.compile(words.DRINKS), re.compile(words.SEVERAL_AT_ONCE)


def thins_blood(heard: Heard) -> bool:
    """Return whether drink is asked about by who takes a blood thinner: that is a matter of bleeding."""
    plain = folded(heard.text)
    if _NOT_TAKING.search(plain) or _OF_DRINK.search(plain):
        return False
    said = f"{told_so_far(heard.slots)} {plain}"
    asks = "?" in plain or _TAKES.search(plain)
    drinks = _DRINK.search(plain) or _DRINKS.search(plain)
    of_another = _THINNER.search(plain) is None and _TABLET.search(plain) is not None
    return bool(asks and drinks and not of_another and _THINNER.search(said))


def takes_it_after_drink(heard: Heard) -> bool:
    """Return whether a tablet for sleep or nerves is taken, or asked about, on drink that was told, now or before."""
    plain = folded(heard.text)
    said = f"{told_so_far(heard.slots)} {plain}"
    if _OTHER_TABLET.search(plain) and not _TO_SLEEP.search(plain):
        return False
    here = _TABLET.search(plain) or (_DRINK.search(plain) and not _OF_DRINK.search(plain))
    takes = here and _TAKES.search(plain) and not _NOT_TAKING.search(plain)
    return bool(takes and _TABLET.search(said) and _TO_SLEEP.search(said) and _DRINK.search(said))


def takes_several(heard: Heard) -> bool:
    """Return whether it is asked if two or three tablets for sleep or nerves, told of now or before, are bad."""
    said = f"{told_so_far(heard.slots)} {folded(heard.text)}"
    asked = _SEVERAL.search(folded(heard.text))
    return bool(asked and _TABLET.search(said) and _TO_SLEEP.search(said))
