"""Whether a short message takes back what was heard: "nobody is hurting us", "wrong card", "no dije eso".

Pure, and about tone alone: what was heard stays with the talk, its place in line and its record. A denial that is
ambivalent ("not today"), mocking ("lol sure"), followed by something else ("but …") or that turns the danger to
another ("not me, the neighbor") is none: it is read as any message. So is one of somebody who told of a gun
(`bot.risk.means_told`): a word puts no gun away.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk import correction_words as says
from bot.risk.another_meant import of_another
from bot.risk.bare import bare
from bot.risk.context import screen_in_talk
from bot.risk.context_cue import ABUSE, OTHERS, THEM
from bot.risk.means_told import gun_told
from bot.risk.model import Kind, Tier
from bot.risk.screen import screen

if TYPE_CHECKING:
    from bot.risk.context import Earlier
    from bot.risk.model import Screening

Kinds = frozenset[str]

_OF_DYING = (Kind.SUICIDE_PASSIVE, Kind.SUICIDE_ACTIVE)

_OWN_LIFE: Kinds = frozenset({"suicide_active", "suicide_passive", "self_harm", "distress"})
_BODY: Kinds = frozenset({"overdose", "medical_emergency", "withdrawal"})
_MIND: Kinds = frozenset({"psychosis"})
_FOOD: Kinds = frozenset({"eating"})

FAMILIES: tuple[Kinds, ...] = (_OWN_LIFE, _BODY, _MIND, _FOOD, ABUSE, OTHERS, THEM)
"""Kinds that are one danger to whoever denies it, or is asked about it."""

_LINES = (
    (_OWN_LIFE, says.OWN_LIFE), (_BODY, says.BODY), (_MIND, says.MIND), (_FOOD, says.FOOD), (ABUSE, says.HURT),
    (OTHERS, says.HARM), (THEM, says.THEM),
)  # fmt: skip
_SAYS: tuple[tuple[Kinds, re.Pattern[str]], ...] = tuple(
    (family, re.compile(rf"\b(?:{'|'.join(lines)})\b")) for family, lines in _LINES
)
_ONE = rf"(?:(?:i|im|i am|we|its|he|she|they|yo) )?(?:{'|'.join(line for _, lines in _LINES for line in lines)})"
_DENIES = re.compile(rf"{says.BEFORE}{_ONE}(?: (?:and|nor|or|y|ni|o) {_ONE})*{says.AFTER}")
_WRONG = re.compile(rf"{says.BEFORE}(?:{'|'.join(says.WRONG)}){says.AFTER}")
_ASKED = re.compile(rf"{says.BEFORE}(?:{'|'.join(says.ASKED)}){says.AFTER}")
_WHAT = re.compile(rf"{says.BEFORE}{says.WHAT}{says.AFTER}")
_HARMLESS = re.compile(rf"{says.BEFORE}(?:easy |chill |relax )?(?:{'|'.join(says.HARMLESS)}){says.AFTER}")
_EDITS = re.compile(
    r"\b(?:(?:take|leave|cut) (?:it |that )?out|remove|delete|erase|scratch|strike)\b.{0,30}?"
    r"\b(?:where|parts?|lines?|bit)\b"
    r"|\b(?:quit|borr|elimin|sac|saqu|tach)(?:a|e|en|ar|ue)\w{0,2}\b.{0,30}?\b(?:donde|partes?|lineas?|lo que dice)\b"
)
"""An order to strike out what is written: what it quotes ("where it says nobodys hurt") denies nothing."""
_ASIDE = re.compile(rf"{says.BEFORE}(?:{says.ASIDE})?{says.AFTER}")
_HALVES = tuple(
    re.compile(rf"\b(?:{'|'.join(lines)})\b")
    for lines in (says.NOT_DYING, says.NONE_TO_TAKE, says.TAKE_IT_OFF, says.BACK_THEN, says.DEAD)
)
_LONG_AGO = re.compile(rf"{says.BEFORE}(?:{'|'.join(says.NOBODY_NEEDS)})(?: lol)? (?:{'|'.join(says.YEARS_AGO)})")
_OF_ANOTHER = re.compile(r"^(?:he|she|they|hes|shes|my (?!pills|meds)\w+|mi (?!\w*pastillas)\w+|el|ella)\b")
_OF_ONESELF = re.compile(r"\b(?:i|im|ive|me|yo|tome|trague|bebi|estoy|tuve)\b")
_TWO = 2
_UNSURE = re.compile(rf"\b(?:{'|'.join(says.UNSURE)})\b")
_LAUGHS_FIRST = re.compile(r"^(?:lol|lmao|omg|ha(?:ha)+) (?=(?:what|wait|no|nobodys?|im|k|whoa|its)\b)")
"""Taken aback, and not mocking."""
_LINK = re.compile(r"[.!?;,…\n]+")
_MOCKING = re.compile("[🙄🙃😂🤣😏]")

_SHRUGS = frozenset(
    {
        "if_i_do_not_wake",
        "si_no_despierto",
        "to_be_with_the_dead",
        "with_the_dead_again",
        "for_it_to_be_over",
        "que_se_acabe",
    }
)
_WISHES = frozenset(
    {
        "want_to_die",
        "wish_dead",
        "no_reason_to_live",
        "burden",
        "querer_morir",
        "muerte_envidiada",
    }
)
"""What is wished, whatever is going to be done: "some nights i wish i wouldnt wake up"."""
_TAKEN_BACK = re.compile(
    r"\b(?:jok\w+|kidding|kidded|saying|expression|figure|mean|meant|means|said|say|wrote|typo|autocorrect|wrong|card"
    r"|number|numbers|911|988|red box|alive|(?:do not|dont) (?:want to|wanna) die"
    r"|broma|bromeaba|decir|digo|dije|quise|expresion|equivoc\w+|tarjeta|numero|numeros|no (?:me )?quiero morir\w*)\b"
)
"""That it was a joke, a manner of speaking, or not said."""
_NO_ACT = re.compile(
    r"\b(?:(?:not|never|aint|wont) (?:going to |gonna |about to |tryna )?(?:kill|hurt|harm|do|off|hang|shoot)(?:ing)?|"
    r"no (?:me )?(?:voy a |quiero )?(?:matar|hacer)(?:me)?)\b"
)

_A_DENIAL, _A_CLAUSE = 25, 10
"""Words of a message, at most, that does little but deny; and of a clause that does nothing else."""


def family(kind: str) -> Kinds:
    """Return the kinds that are one danger with this one."""
    return next((kinds for kinds in FAMILIES if kind in kinds), frozenset({kind}))


def denied(text: str, alone: Screening, earlier: tuple[Earlier, ...]) -> Kinds:
    """Return the kinds heard in `earlier` (newest last) that `text` says are not so; none where it takes nothing back.

    `alone` is the screening of `text`: whatever is flagged in it at T0 to T2 is no denial.
    """
    heard = [past.kind.value for past in earlier if past.tier < Tier.T4 and past.kind is not Kind.NONE]
    if not heard or alone.tier <= Tier.T2:  # most talks have nothing that could be denied, and end here
        return frozenset()
    return _taken_back(text, alone, earlier, heard) - (_OWN_LIFE if gun_told(earlier) else frozenset())


def _taken_back(text: str, alone: Screening, earlier: tuple[Earlier, ...], heard: list[str]) -> Kinds:
    """Return the kinds among those `heard` that `text` says are not so, whatever means were told of before it."""
    words = bare(text)
    if _LONG_AGO.fullmatch(words) and _told_of_another(earlier):
        return _BODY.intersection(heard)
    if not _is_plain(text, words) or of_another(text):
        return frozenset()
    told = family(alone.kind.value) if alone.kind not in (Kind.NONE, Kind.DISTRESS) else frozenset()
    named = [kinds for kinds, line in _SAYS if line.search(words)]
    parts = [bare(part) for part in (text, *_LINK.split(text))]
    wrong = any(map(_WRONG.fullmatch, parts)) or _asked_of_nothing(parts, earlier)
    if ABUSE not in named and _in_two_halves(words, wrong=wrong):  # harm by another is none of the body's
        named.append(_BODY)
    if named:
        return frozenset().union(*named).intersection(heard) - told - _shrugged(words, earlier)
    wrong = wrong or (heard[-1] in ABUSE | OTHERS and any(map(_HARMLESS.fullmatch, parts)))
    return family(heard[-1]).intersection(heard) if wrong and _just_heard(earlier) else frozenset()


def _shrugged(words: str, earlier: tuple[Earlier, ...]) -> Kinds:
    """Return the kinds of a death that is wished or would be fine, where `words` only say that they will not do it.

    "If I don't wake up I don't wake up" is as true after "not gonna kill myself", and so is "I wish I wouldn't wake
    up" unless it is taken back: there is nothing to be sorry for.
    """
    if _NO_ACT.search(words) is None:
        return frozenset()
    told = [rule for past in earlier if past.kind in _OF_DYING for rule in screen(past.text).rules]
    if not _WISHES.isdisjoint(told) and _TAKEN_BACK.search(words) is None:
        return _OWN_LIFE
    return frozenset({Kind.SUICIDE_PASSIVE.value}) if not _SHRUGS.isdisjoint(told) else frozenset()


def denies_danger(text: str, alone: Screening) -> bool:
    """Return whether a text says in so many words that one of these dangers is not so, and nothing else.

    `alone` is the screening of `text`: whatever is flagged in it at T0 to T2 is no denial. "I'm not suicidal, he hits
    me" tells of another danger, in whatever words, and is none either.
    """
    if alone.tier <= Tier.T2 or not _is_plain(text, bare(text)) or of_another(text):
        return False
    parts = [words for part in _LINK.split(text) if (words := bare(part))]
    return any(map(_DENIES.fullmatch, parts)) and all(
        any(line.fullmatch(words) for line in (_DENIES, _WRONG, _ASKED, _WHAT, _ASIDE)) for words in parts
    )


def _is_plain(text: str, words: str) -> bool:
    """Whether a text is short, and neither half of a denial, nor a mocking one, nor a quote in an order."""
    serious = _LAUGHS_FIRST.sub("", words)
    if _EDITS.search(words) or _MOCKING.search(text):
        return False
    return 0 < len(words.split()) <= _A_DENIAL and not _UNSURE.search(serious)


def _told_of_another(earlier: tuple[Earlier, ...]) -> bool:
    """Whether all that was heard of a failing body was told of another, and of nobody else."""
    told = [past.words for past in earlier if past.kind.value in _BODY]
    return bool(told) and all(_OF_ANOTHER.match(words) and not _OF_ONESELF.search(words) for words in told)


def _in_two_halves(words: str, *, wrong: bool) -> bool:
    """Whether two things that would deny nothing alone deny what the body is in: "no pills. take it off"."""
    return sum(line.search(words) is not None for line in _HALVES) + wrong >= _TWO


def _asked_of_nothing(parts: list[str], earlier: tuple[Earlier, ...]) -> bool:
    """Whether a text only says that it was a question, or asks "what pills", and no words of danger stood before it.

    Where the cues heard danger in what was said last, its question goes on about that: "i asked if it hurts". Only what
    the encoder alone made of it is taken back, and no "what pills" by whoever has named them.
    """
    named = [found["what"] or found["que"] for part in parts if (found := _WHAT.fullmatch(part))]
    if not (named or any(map(_ASKED.fullmatch, parts))):
        return False
    told = " ".join(past.words for past in earlier)
    if any(what.removesuffix("s") in told for what in named):
        return False
    return screen_in_talk(earlier[-1].text, earlier[:-1]).tier is Tier.T4


def _just_heard(earlier: tuple[Earlier, ...]) -> bool:
    """Whether the last message before this one was flagged: only then is it what "that's wrong" is said of."""
    return bool(earlier) and earlier[-1].tier < Tier.T4 and earlier[-1].kind is not Kind.NONE


def only_denies(text: str) -> bool:
    """Return whether a text that denies says nothing else: no question, wish or story that somebody should answer."""
    parts = map(bare, _LINK.split(text))
    return _is_wrong(bare(text)) or all(_denies(words) or _ASIDE.fullmatch(words) for words in parts)


def _denies(words: str) -> bool:
    short = len(words.split()) <= _A_CLAUSE
    lines = (*(line for _, line in _SAYS), *_HALVES)
    return _is_wrong(words) or (short and any(line.search(words) for line in lines))


def _is_wrong(words: str) -> bool:
    return any(line.fullmatch(words) for line in (_WRONG, _ASKED, _WHAT))
