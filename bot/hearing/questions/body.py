"""What is asked of a body at risk, and has one true answer: stopping, a neck, panic, a child who cuts, a break, a feed.

By rule (`particular_body.py`) or learned (`asking_learned.py`); what a rule of another kind knows goes first. Pure
functions, without Rasa.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.prescribed import says_prescribed, told_prescribed
from bot.hearing.answers.rescued import BROUGHT_BACK
from bot.hearing.answers.taking import CHECK_IN, QUESTIONS
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import emergency, in_danger, medicine, tablets, violence, watch
from bot.hearing.questions import particular_body as words
from bot.hearing.questions import particular_home as home
from bot.hearing.questions import particular_rescue as rescue
from bot.hearing.questions.asking import ANSWER, LEARNED, OVERRULES, QUESTION, about_by_rule, asked
from bot.hearing.questions.asking import INTENTS as ABOUT
from bot.hearing.questions.asking_learned import guess
from bot.hearing.questions.asking_words import ABOUT as BY_WORDS
from bot.hearing.questions.asking_words import MARKED, RIDERS
from bot.hearing.questions.particular import CALL_911, DYING, particular
from bot.hearing.questions.particular_words import DOWNERS
from bot.hearing.questions.particular_words import OPIOID as OPIOIDS
from bot.hearing.questions.stopping import (
    BOTH_KINDS,
    DEADLY,
    OPIOID,
    OTHER,
    about_opioids,
    asks_for_a_yes,
    asks_if_stopping_kills,
    named,
    names_downers,
    names_opioids,
    only_unable,
    speaks_of_stopping,
    stops,
    takes_both,
    told_so_far,
)
from bot.hearing.questions.tablets import BLOOD_THINNER, TABLET_AND_DRINK
from bot.risk import Tier, screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

NECK = "neck"
WAKE, WAKE_CUT = "wake", "wake_cut"
WONT_WAKE = "wont_wake"
"""What to do for somebody who does not wake, and what not to."""
LASTS = "lasts"
PREGNANT, WITHDRAWAL = "pregnant", "withdrawal"
"""Stopping opioids with a baby on the way; and going without, said plainly."""
JUST_STOP = "just_stop"
"""Whether they may stop at once: that is answered with a no, and never with the yes to who asks if it kills."""
OF_STOPPING = frozenset({DEADLY, "taper", "signs"})
OF_BODY = OF_STOPPING | {"tolerance", "nursing", "doubled", "panic_plan", "counts", "duty", "harmed"}
"""Learned: what of these a message asks is heard whatever else may be guessed of it."""
INTENTS = {
    **dict.fromkeys((*words.ASKED, *home.ASKED, *rescue.ASKED, WAKE_CUT, TABLET_AND_DRINK, BLOOD_THINNER), QUESTION),
    **dict.fromkeys(
        (*emergency.ASKED, *medicine.ASKED, *in_danger.ASKED, *watch.ASKED, *violence.ASKED, CALL_911), QUESTION
    ),
    **dict.fromkeys((in_danger.TOO_MUCH, watch.SPRAY_HOW), "medical_question"),
    **dict.fromkeys((DEADLY, watch.DAYS_IN), "withdrawal"),
    "panic_now": "grounding",
    JUST_STOP: "withdrawal",
}
"""For each that a rule finds, what it means; its words are those of `<response>_<it>`."""
SIGNS_CUT = "signs_cut"
"""What to watch for in somebody else who cuts: no word of drink."""
PILLS_HOME, GIVE_BACK, CONFRONT = "pills_home", "give_back", "confront"
"""Pills that lie at home, where they can go, and whether to speak to a child now or later."""
DOUBLED, TOLERANCE, PANIC_PLAN = "doubled", "tolerance", "panic_plan"
"""One more than prescribed, and what a body no longer bears: where nobody prescribed it, only the second is said."""
FOR_ANOTHER, SHARE = "for_someone_else", "share"
IN_CRISIS = frozenset({
    NECK, "nursing", WAKE, WAKE_CUT, WONT_WAKE, "wears_off", "check_often", "tell_saw", "say_to", "sharp", "means_die",
    "calls_988", SIGNS_CUT, *emergency.ASKED, *in_danger.ASKED, *watch.IN_CRISIS, *violence.ASKED, CALL_911,
})  # fmt: skip
"""What has a sentence of its own beside a card, too: none of it could hurt who is in danger."""
ALONE = frozenset({*emergency.ASKED, *medicine.ASKED})
"""Answered by itself: nothing else that a message seems to ask is said beside the way to a doctor."""
ELSEWHERE = "elsewhere"
"""A medicine is named, and what is asked of it has words that are not these."""
WARNED = ("utter_withdrawal", "utter_medical_question", "utter_drunk")
"""What names things somebody may not take."""

_ASKED = {
    name: re.compile(found)
    for ways in (
        violence.ASKED,
        in_danger.ASKED,
        emergency.ASKED,
        rescue.ASKED,
        watch.ASKED,
        words.ASKED,
        home.ASKED,
        medicine.ASKED,
    )
    for name, found in ways.items()
}
_AGAIN, _AWAY_AGAIN = re.compile(home.AGAIN), re.compile(home.AWAY_AGAIN)
_ONE_MORE, _BREAK = re.compile(home.ONE_MORE), re.compile(home.BREAK)
_CHILD, _OF_HARM = re.compile(home.CHILD), re.compile(home.OF_HARM)
_OPIOIDS, _NO_OPIOID = re.compile(OPIOIDS), re.compile(DOWNERS)
_PILLS = re.compile(r"\b(?:pills?|pastillas?)\b")
_CUTS = re.compile(home.CUTS)
_CUT, _CANNABIS, _THAT_TOO = re.compile(words.WAKE_CUT), re.compile(words.CANNABIS), re.compile(words.THAT_TOO)
_SLEEPS, _TRIED = re.compile(rescue.OF_A_SLEEP), re.compile(rescue.TRIED)
_HIGH = re.compile(r"\b(?:high|stoned|trip|pachec[oa]|viaje|efecto)\b")
_NECK_AGAIN = re.compile(words.NECK_AGAIN)
_CARED_FOR = re.compile(r"\b(?:she|he|her|his|him|them|their|ella|le|su|l[oa])\b")
_TOLD_EXPECTING = re.compile(BY_WORDS[PREGNANT])
_BEGINS, _RIDER = re.compile(MARKED), re.compile(RIDERS)
_SENTENCES = re.compile(r"[^.?!\n]+[.?!\n]*")


def of_body(heard: Heard) -> str | None:
    """Return what a message asks of a body at risk, or None."""
    name = _by_rule(heard)
    if name == JUST_STOP:
        return _of_stopping(name, heard)
    if name in medicine.ASKED and (before := _known_before(name, heard)):
        return None if before == ELSEWHERE else before
    if name is not None or heard.text.startswith("/"):
        return name
    other = particular(heard.text, heard.question)
    if other == DYING and asks_if_stopping_kills(heard) and about_by_rule(heard.text) is None:
        return _of_stopping(DEADLY, heard)
    about = _learned(heard.text) if other in (None, "alone", "less") else None
    if about in (None, DOUBLED, PANIC_PLAN) and other is None and _after_a_break(heard, asked_in_words=about is None):
        return TOLERANCE
    return _of_stopping(about, heard) if about in OF_STOPPING else about


def means_of_body(heard: Heard) -> str | None:
    """Return the intent of such a message: beside an answer to the question on the table, an answer."""
    name = of_body(heard)
    if name is None:
        return None
    if name == PILLS_HOME and heard.question is None and asked(heard.text, talking=False) is None:
        return FOR_ANOTHER if whom(heard.text) else SHARE  # told, it is kept as what brings them
    told = name in ALONE and asked(heard.text, talking=True) is None  # it answers the question, and is kept
    told = told or (name in (WITHDRAWAL, watch.DAYS_IN) and "?" not in heard.text)
    beside = heard.question in (*QUESTIONS, CHECK_IN) and (told or not _asks_first(name, heard.text))
    return ANSWER if beside else INTENTS.get(name) or ABOUT.get(name) or "withdrawal"


def in_crisis_of_body(heard: Heard, tier: str) -> str | None:
    """Return what of this has its sentence beside a card: of stopping, only where nothing else is spoken of."""
    name = of_body(heard)
    if name in (DEADLY, JUST_STOP):
        return name if tier == "T2" and stops(heard) else None
    if name in in_danger.ASKED and (tier == "T0" or (name == in_danger.TOO_MUCH and tier != "T2")):
        return None  # 911, or a person at 988, before anything that is asked
    return name if name in IN_CRISIS else None


def may_be_meant(name: str, heard: Heard) -> bool:
    """Return whether what a message seems to ask by its meaning fits: nobody is told how to wake someone unasked."""
    return name != WONT_WAKE or not in_danger.asks_what_now(heard.text)


def _by_rule(heard: Heard) -> str | None:
    plain = folded(heard.text)
    if heard.slots.get("asks") == NECK and _NECK_AGAIN.search(plain):
        return NECK
    if _THAT_TOO.search(plain) and names_opioids(plain) and speaks_of_stopping(told_so_far(heard.slots)):
        return OPIOID  # what was said of stopping is asked of these
    if heard.slots.get("asks") in (PILLS_HOME, GIVE_BACK):
        again = GIVE_BACK if _AWAY_AGAIN.search(plain) else PILLS_HOME if _AGAIN.search(plain) else None
        if again is not None and screen(heard.text).tier == Tier.T4:
            return again
    name = (
        _tried_to_wake(heard, plain)
        or (watch.SLEEP_AFTER if watch.sleeps_after_the_spray(heard) else None)  # before a rest that is one's own
        or (BLOOD_THINNER if tablets.thins_blood(heard) else None)
        or _first_rule(heard, plain)
        or (TABLET_AND_DRINK if tablets.takes_it_after_drink(heard) else None)
        or (DOUBLED if tablets.takes_several(heard) else None)
    )
    if name == WAKE:
        cut = _CUT.search(f"{told_so_far(heard.slots)} {plain}")
        return WONT_WAKE if in_danger.wont_wake(heard) else WAKE_CUT if cut else WAKE
    name = watch.answer_to(name, heard) if name in watch.ASKED else name
    name = violence.answer_to(name, heard) if name in violence.ASKED else name
    if name == "say_to" and _of_a_childs_using(heard):
        return CONFRONT
    if name is None or name in (JUST_STOP, medicine.FEEDS):
        name = _of_a_stop_in_danger(heard) or name
    return medicine.for_two(name, heard) if name == medicine.MISSED else name and in_danger.for_whom(name, heard)


def _of_a_stop_in_danger(heard: Heard) -> str | None:
    """Return what is said to who would stop at once with a baby on the way, or shakes when they do."""
    if in_danger.quits_with_a_baby(heard):
        return JUST_STOP if names_downers(heard) else PREGNANT
    if watch.already_stopped(heard):
        return watch.DAYS_IN
    if heard.intent == "medical_question" and _TOLD_EXPECTING.search(folded(heard.text)):
        return None if asked(heard.text, talking=False) is not None else PREGNANT
    return WITHDRAWAL if in_danger.shakes_without(heard) or watch.asks_what_stopping_does(heard) else None


def _first_rule(heard: Heard, plain: str) -> str | None:
    return next((name for name, found in _ASKED.items() if found.search(plain) and _fits(name, heard)), None)


def _tried_to_wake(heard: Heard, plain: str) -> str | None:
    """Return what is said to who threw water on somebody whose body failed just before, and who is not awake."""
    lately = heard.slots.get(emergency.FAILED_LATELY) and not BROUGHT_BACK.search(plain)
    return WONT_WAKE if lately and _TRIED.search(plain) else None


def _known_before(name: str, heard: Heard) -> str | None:
    """Return what fits better than the way to a doctor: a danger that was learned, or what other words know."""
    if name != medicine.FEEDS and _learned(heard.text) == DEADLY:
        return _of_stopping(DEADLY, heard) or ELSEWHERE
    return ELSEWHERE if particular(heard.text, heard.question) is not None else None


def _learned(text: str) -> str | None:
    """Return what a message that asks is about, by what it asks or as a whole: "he still nurses, I used. is it bad"."""
    found = asked(text, talking=False)
    if found is not None and found.known:
        return found.about if found.about in OF_BODY else None
    enough = LEARNED if found is not None else OVERRULES if _BEGINS.match(folded(text)) else 1
    whole = guess(text)
    return whole.about if whole is not None and whole.about in OF_BODY and whole.sure >= enough else None


_FITTING = (
    (violence.ASKED, violence.fits_violence),
    (in_danger.ASKED, in_danger.fits_in_danger),
    (emergency.ASKED, emergency.fits_an_emergency),
    (medicine.ASKED, medicine.fits_a_medicine),
    (watch.ASKED, watch.fits_a_watch),
)
"""Whether what is asked of these is meant, each by who knows it."""


def _fits(name: str, heard: Heard) -> bool:
    for asked_of, way in _FITTING:
        if name in asked_of:
            return way(name, heard)
    if name == JUST_STOP:
        return names_downers(heard) and not only_unable(heard.text)
    if name == WONT_WAKE:
        said = f"{told_so_far(heard.slots)} {folded(heard.text)}"
        return bool(heard.slots.get("after_crisis")) or _SLEEPS.search(said) is not None
    if name in (SIGNS_CUT, LASTS):
        return _of_a_cut(heard) if name == SIGNS_CUT else _of_a_high(heard)
    if name in home.OF_A_CHILD:
        return _of_a_child(heard)
    return _fits_the_talk(name, heard)


def _fits_the_talk(name: str, heard: Heard) -> bool:
    if name == "not_that":
        return (heard.last or "").startswith(WARNED)
    if name == PILLS_HOME:
        return heard.question != "uses" or for_someone_else(heard.slots.get("for_whom") or "")
    return name not in words.ANOTHERS or _of_another(name, heard)


def _of_a_high(heard: Heard) -> bool:
    """Whether "how long does this last" is about what was taken: where a question is, it may be about the talk."""
    here = _CANNABIS.search(plain := folded(heard.text)) or _HIGH.search(plain)
    told = heard.question is None and _CANNABIS.search(told_so_far(heard.slots))
    return bool(here or told)


def _of_another(name: str, heard: Heard) -> bool:
    cares = for_someone_else(heard.slots.get("for_whom") or "") or whom(heard.text) is not None
    spoken_of = name != "say_to" and _CARED_FOR.search(folded(heard.text)) is not None
    return bool(cares or spoken_of) and not heard.slots.get(IN_DANGER)


def _of_a_cut(heard: Heard) -> bool:
    """Whether somebody else's cutting was told, and no drink or pills that would be stopped."""
    said = told_so_far(heard.slots) + " " + folded(heard.text)
    another = for_someone_else(heard.slots.get("for_whom") or "") or whom(said) is not None
    return bool(another) and _CUTS.search(said) is not None and not names_downers(heard)


def _of_a_child(heard: Heard) -> bool:
    """Whether it is a child somebody speaks of, and no harm that was done or may be: that has other words."""
    said = told_so_far(heard.slots) + " " + folded(heard.text)
    return _CHILD.search(said) is not None and not (_OF_HARM.search(said) or heard.slots.get(IN_DANGER))


def _of_a_childs_using(heard: Heard) -> bool:
    """Whether it is what a child uses that was told: what to say then is no question of a life at risk."""
    said = told_so_far(heard.slots) + " " + heard.text
    return about_using(said) and _of_a_child(heard)


def _after_a_break(heard: Heard, *, asked_in_words: bool) -> bool:
    """Whether a little more is asked after by somebody who was without it for a time, and to whom nobody prescribed it.

    `asked_in_words`: only its words say so, and nothing learned.
    """
    said = told_so_far(heard.slots) + " " + folded(heard.text)
    if asked_in_words and not _ONE_MORE.search(folded(heard.text)):
        return False
    taken = _OPIOIDS.search(said) or (_PILLS.search(said) and not _NO_OPIOID.search(said))
    prescribed = says_prescribed(heard.text) or told_prescribed(heard.slots)
    return bool(taken and _BREAK.search(said)) and not prescribed


def _of_stopping(name: str, heard: Heard) -> str | None:
    """Return the same, or what fits better what is taken; None where the sentence for the thing itself is enough."""
    if takes_both(heard.text):
        return BOTH_KINDS
    if about_opioids(replace(heard, intent="withdrawal")):
        return OPIOID
    if named(heard.text, heard.slots) == OTHER or (name == DEADLY and not asks_for_a_yes(heard.text)):
        return None
    return name


def _asks_first(name: str, text: str) -> bool:
    """Return whether a message begins with what it asks, so that the rest is why; told first, the rest may answer."""
    said = [one for one in _SENTENCES.findall(text) if not _RIDER.fullmatch(folded(one).strip(" .?!¿¡\n"))]
    rule = _ASKED.get(name)
    first = said[0] if said else text
    return (
        len(said) <= 1
        or (rule is not None and rule.search(folded(first)) is not None)
        or asked(first, talking=False) is not None
    )
