"""Whether what is asked or told by who keeps watch over another is meant, and what answers it. Pure, without Rasa.

It hangs on what was told: "is he ok now" is asked of a fever, too, and after naloxone the answer is that it wears off.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.rescued import LAST_CRY, was_sprayed
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_watch as words
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.hearing.questions.particular_er import HELP_IS_THERE
from bot.hearing.questions.stopping import DEADLY, DRINK, named, names_downers, names_opioids, takes_both, told_so_far
from bot.risk import Kind, Tier, screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

SPRAY_HOW, AWAKE, GO_CHECK, TONIGHT, KEEP_ALIVE = "spray_how", "awake_after", "go_check", "watch_night", "keep_alive"
NOT_REAL, SAY_TO, ADVICE, GO_IN, SAME_HOUSE = "not_real", "say_to", "advice", "knock", "same_house"
POLICE_KIN, CALLED_ON_ME, CHECK_OFTEN, DAYS_IN = "police_kin", "called_on_me", "check_often", "days_in"
SPRAYED, WORN_OUT, BLAMES = "sprayed", "worn_out", "blames"
SLEEP_AFTER = "sleep_after"

ASKED = {
    SPRAY_HOW: words.WHERE_IT_GOES,
    SLEEP_AFTER: words.SLEEP_AFTER,
    AWAKE: words.AWAKE,
    GO_CHECK: words.CHECK,
    TONIGHT: words.TONIGHT,
    KEEP_ALIVE: words.KEEP_ALIVE,
    GO_IN: words.GO_IN,
    NOT_REAL: rf"{words.NOT_REAL}|{words.HOW_TO_TALK}",
    ADVICE: words.ADVICE,
    SAME_HOUSE: words.SAME_HOUSE,
    POLICE_KIN: words.POLICE_KIN,
    CALLED_ON_ME: words.CALLED_ON_ME,
    DEADLY: words.DANGEROUS_TO_STOP,
}
TOLD = {SPRAYED: words.GIVEN, WORN_OUT: words.WORN_OUT, BLAMES: words.BLAMES}
IN_CRISIS = frozenset({SPRAY_HOW, KEEP_ALIVE, SLEEP_AFTER})
"""What has a sentence of its own beside a card, too."""

_SPRAY, _GIVEN, _FAILS = re.compile(words.SPRAY), re.compile(words.GIVEN), re.compile(words.FAILS)
_SLEEP_AFTER, _HELP_THERE = re.compile(words.SLEEP_AFTER), re.compile(HELP_IS_THERE)
_HELP_CAME, _NOT_YET = re.compile(words.HELP_CAME), re.compile(words.HELP_NOT_YET)
_WHAT_IF = re.compile(words.WHAT_IF_STOPPED)
_NALOXONE, _NOT_STOPPED = re.compile(words.NALOXONE), re.compile(words.NOT_STOPPED)
_UNREAL, _NOT_REAL = re.compile(words.UNREAL), re.compile(words.NOT_REAL)
_STOPPED, _WORRIES, _SHAKES = re.compile(words.STOPPED), re.compile(words.WORRIES), re.compile(words.SHAKES_WORSE)
_ANOTHER = re.compile(
    r"\b(?:he|she|they|him|her|them|hes|shes|his|their|ella|verl[oa]|mantenerl[oa]|hablarle|calmarl[oa]|con el"
    r"|(?:l[oa]|le) (?:sigo|doy|llevo|digo|hablo|dejo|calmo|trato|reviso|checo|voy|contradigo))\b"
)
_NO_SPRAY = re.compile(
    r"\b(?:guns?|pistols?|rifles?|knife|pills?|weed|needle|allerg\w+|flonase|alergias?|pistolas?|armas?|pastillas?"
    r"|jeringa)\b"
)
_SENTENCES = re.compile(r"[.?!\n]+")
_GRAVE, _HURT = (Tier.T0, Tier.T1), Kind.ABUSE_DANGER
_HOPES = frozenset({"goal", "first_step", "needs"})


def fits_a_watch(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant, by what was told before and here."""
    plain = folded(heard.text)
    said = f"{told_so_far(heard.slots)} {plain}"
    if name in (SPRAY_HOW, SLEEP_AFTER):
        return _with_the_spray(heard, plain, said) if name == SPRAY_HOW else sleeps_after_the_spray(heard)
    if name == AWAKE:
        return _was_given(said, heard) and _FAILS.search(plain) is None and screen(heard.text).tier not in _GRAVE
    if name in (GO_CHECK, TONIGHT, KEEP_ALIVE):
        fails = name == KEEP_ALIVE and screen(heard.text).tier is Tier.T0
        return not fails and _of_another(heard) and (_was_given(said, heard) or names_opioids(said))
    if name == NOT_REAL:  # whether to argue is asked of a quarrel, too
        loved = for_someone_else(heard.slots.get("for_whom") or "") and _NOT_REAL.search(plain) is None
        hoped = heard.question in _HOPES and "?" not in heard.text  # what they would find out is their answer
        meant = _of_another(heard) and (loved or _UNREAL.search(said) is not None)
        return meant and not hoped and not heard.slots.get(IN_DANGER)
    if name in (GO_IN, SAME_HOUSE, POLICE_KIN):  # whoever is hurt is told who helps, and that 911 is there
        safe = not heard.slots.get(IN_DANGER)
        return safe and (screen(heard.text).kind is not _HURT if name == POLICE_KIN else _of_another(heard))
    return name != DEADLY or (names_downers(heard) and not takes_both(heard.text))


def fits_what_is_told(name: str, heard: Heard, said: str) -> bool:
    """Return whether one of what is told is meant; `said` is all that was told, this message included."""
    if name == SPRAYED:
        return _lately(heard) and (_SPRAY.search(said) is not None or names_opioids(said))
    return name != WORN_OUT or not heard.slots.get(IN_DANGER)


def answer_to(name: str, heard: Heard) -> str:
    """Return the same, or what answers it better: without the spray nothing wears off; to talk is not to argue."""
    plain = folded(heard.text)
    said = f"{told_so_far(heard.slots)} {plain}"
    if name == GO_CHECK and not _was_given(said, heard):
        return CHECK_OFTEN
    if name == NOT_REAL and not _UNREAL.search(said):
        return SAY_TO
    if name == ADVICE and _UNREAL.search(said) and _of_another(heard):
        return NOT_REAL
    return name


def already_stopped(heard: Heard) -> bool:
    """Return whether somebody stopped drinking days ago, and asks or tells how that goes: a warning comes too late."""
    plain = folded(heard.text)
    said = [plain, *(folded(told) for told in heard.slots.values() if isinstance(told, str))]
    sentences = (one for words_said in said for one in _SENTENCES.split(words_said))
    stopped = any(_STOPPED.search(one) and not _NOT_STOPPED.search(one) for one in sentences)
    if not stopped or named(heard.text, heard.slots) != DRINK:
        return False
    spoken_of = heard.intent in ("withdrawal", "medical_question")
    return spoken_of or _WORRIES.search(plain) is not None or _SHAKES.search(plain) is not None


def sleeps_after_the_spray(heard: Heard) -> bool:
    """Return whether somebody who got naloxone would be let sleep, or left: it wears off, and they are not alone.

    Not while helpers are there, told here or before: they say whether, and nobody is told to call them once more.
    """
    plain = folded(heard.text)
    said = f"{told_so_far(heard.slots)} {plain}"
    there = _HELP_THERE.search(plain) or (_HELP_CAME.search(said) and not _NOT_YET.search(said))
    return _SLEEP_AFTER.search(plain) is not None and not there and _was_given(said, heard)


def asks_what_stopping_does(heard: Heard) -> bool:
    """Return whether somebody asks what happens if they stop what is not safe to stop all at once."""
    return _WHAT_IF.search(folded(heard.text)) is not None and names_downers(heard) and not takes_both(heard.text)


def _with_the_spray(heard: Heard, plain: str, said: str) -> bool:
    """Whether it is naloxone: so it was called, or somebody used opioids, or failed just before."""
    near = _NALOXONE.search(plain) or _GIVEN.search(said) or names_opioids(said) or _lately(heard)
    return bool(near) and _SPRAY.search(said) is not None and _NO_SPRAY.search(plain) is None


def _was_given(said: str, heard: Heard) -> bool:
    """Whether the spray was: "se lo di" may be of a key."""
    by_others = _lately(heard) and was_sprayed(said)  # "they gave her narcan last year" is of no watch that is kept now
    meant = _lately(heard) or _SPRAY.search(said) is not None or names_opioids(said)
    return by_others or (meant and _GIVEN.search(said) is not None)


def _lately(heard: Heard) -> bool:
    return bool(heard.slots.get(FAILED_LATELY) or heard.slots.get("after_crisis"))


def _of_another(heard: Heard) -> bool:
    told = (heard.slots.get(FIRST_DISCLOSURE), heard.slots.get(ALSO), heard.slots.get(LAST_CRY), heard.text)
    if for_someone_else(heard.slots.get("for_whom") or "") or any(whom(words) for words in told if words):
        return True
    return _ANOTHER.search(folded(heard.text)) is not None
