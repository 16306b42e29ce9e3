"""Whether what is asked or told near a danger is meant: after a cry, of oneself or another. Pure, without Rasa."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.rescued import LAST_CRY
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE
from bot.hearing.answers.told import for_someone_else
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_danger as words
from bot.hearing.questions import particular_medicine as medicine
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.hearing.questions.stopping import names_downers, names_opioids, told_so_far
from bot.risk import Kind, Tier, screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

TOO_MUCH, LIFELINE, GUN_AWAY = "too_much", "lifeline", "gun_away"
WHAT_NOW, WHAT_NOW_LOVED = "what_now", "what_now_loved"
MEANS_NEAR, TURNED_BACK, PUT_AWAY = "means_near", "turned_back", "put_away"
ASKED = {**words.ASKED, WHAT_NOW_LOVED: r"(?!)"}
"""The last is found by no words of its own, but by whom the danger is of."""
TOLD = words.TOLD
AFTER_CRISIS = "after_crisis"

_WHAT_NOW, _WONT_WAKE = re.compile(words.WHAT_NOW), re.compile(words.WONT_WAKE)
_ONES_OWN = re.compile(r"\b(?:i|i'?m|i'?d|i'?ll|i'?ve|me|myself|yo|quiero|voy|estoy|tengo|puedo|tome|conmigo)\b|^/")
_SHAKES, _QUITS_SOON = re.compile(words.SHAKES), re.compile(words.QUITS_SOON)
_QUITS, _ANOTHER = re.compile(words.QUITS), re.compile(words.QUITS_ANOTHER)
_CARRIED, _SELF = re.compile(words.CARRIED), re.compile(words.ONESELF)
_HEARD = (Tier.T0, Tier.T1, Tier.T2, Tier.T3)
_EXPECTS, _BABY, _BORN = re.compile(medicine.EXPECTS), re.compile(medicine.BABY), re.compile(medicine.BORN)
_HALF = re.compile(
    r"(?:(?:idk|i guess|i think|well|um+|no se|pues|creo|la verdad|honestly|ehh*)\W+)*(?:kind ?a|kind of|sort ?a"
    r"|sort of|not (?:really|sure|exactly|so much)|more or less|so so|half|a little|barely|hardly|mas o menos"
    r"|masomenos|no (?:mucho|tanto|muy|estoy segur[oa]|realmente)|a medias|regular|apenas|poco|un poco|tal vez no)"
    r"(?: (?:safe|ok(?:ay)?|a salvo|segur[oa]|bien))?\W*"
)
"""Half a yes, or none, to whether somebody is safe."""
_AROUND = " \n\u00bf\u00a1"
"""What may stand before the first word: "¿qué hago?"."""


def fits_in_danger(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant; what to do now only after a cry, where no body fails and nobody hits.

    Who came back is met without a cry before, where it was plainly their life: "do it" may be anything. A gun that is
    carried somewhere, or meant for another, is not put away.
    """
    after = bool(heard.slots.get(AFTER_CRISIS))
    if name == GUN_AWAY:
        return _CARRIED.search(folded(heard.text)) is None and screen(heard.text).kind is not Kind.HARM_TO_OTHERS
    if name == TURNED_BACK:
        plain = folded(heard.text)
        return after or _SELF.search(plain) is not None or screen(heard.text).tier in _HEARD
    return name not in (WHAT_NOW, *TOLD) or (after and not _has_its_words(heard))


def for_whom(name: str, heard: Heard) -> str:
    """Return the same, or what is said where the one in danger is another.

    The last cry says whose it was: who talks here for their son may want to die, too.
    """
    if name != WHAT_NOW:
        return name
    cry = heard.slots.get(LAST_CRY)
    told = (cry,) if cry else (heard.slots.get(FIRST_DISCLOSURE) or "", heard.slots.get(ALSO) or "")
    if any(screen(words).kind is Kind.THIRD_PARTY for words in told):
        return WHAT_NOW_LOVED
    loved = for_someone_else(heard.slots.get("for_whom") or "")
    return WHAT_NOW_LOVED if loved and cry and not _ONES_OWN.search(folded(cry)) else name


def asks_what_now(text: str) -> bool:
    """Return whether all that a message says is what is to be done now."""
    return _WHAT_NOW.fullmatch(folded(text).strip(_AROUND)) is not None


def cries_on(heard: Heard) -> str | None:
    """Return the intent of who asks what to do while a body fails or another hurts them: that is said once more.

    Half a yes after a cry is met by staying near.
    """
    if not heard.slots.get(AFTER_CRISIS) or heard.question is not None:
        return None
    if _has_its_words(heard) and asks_what_now(heard.text):
        return "crisis"
    return "nlu_fallback" if _HALF.fullmatch(folded(heard.text).strip()) else None


def _has_its_words(heard: Heard) -> bool:
    return bool(heard.slots.get(FAILED_LATELY) or heard.slots.get(IN_DANGER))


def wont_wake(heard: Heard) -> bool:
    """Return whether the one who would be let sleep cannot be woken: by these words, or by those just before."""
    plain = folded(heard.text)
    before = heard.slots.get(FAILED_LATELY) and _WONT_WAKE.search(told_so_far(heard.slots))
    return _WONT_WAKE.search(plain) is not None or bool(before)


def quits_with_a_baby(heard: Heard) -> bool:
    """Return whether somebody asks about stopping at once with a baby on the way, and no other thing is meant."""
    plain = folded(heard.text)
    hurts = medicine.HURTS_BABY
    if not (_QUITS.search(plain) or re.search(hurts, plain)) or _ANOTHER.search(plain):
        return False
    said = f"{told_so_far(heard.slots)} {plain}"
    expects = _EXPECTS.search(said) is not None and not _BORN.search(said)
    uses = names_opioids(said) or names_downers(heard)
    return expects and uses and (_BABY.search(plain) is not None or _EXPECTS.search(plain) is not None or "?" in plain)


def shakes_without(heard: Heard) -> bool:
    """Return whether somebody tells that they shake when they stop, or means to stop now and told so before."""
    plain = folded(heard.text)
    if _SHAKES.search(plain):
        return True
    return _QUITS_SOON.search(plain) is not None and _SHAKES.search(told_so_far(heard.slots)) is not None
