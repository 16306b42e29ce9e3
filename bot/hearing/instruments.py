"""The validated questionnaires in the talk: who is offered them, and what counts as an answer. Pure, without Rasa.

Their words stand in bot/content/instruments, which this environment cannot read; tests hold the lists here to them.
As in the first talk (bot.hearing.answers.taking) what is put into slots decides what is asked, without the actions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.age import under_18
from bot.hearing.answers.taking import ANSWER, SKIP, SKIPPED, UNASKED, Heard, Taken
from bot.hearing.answers.told import for_someone_else
from bot.hearing.lines.clauses import folded
from bot.hearing.wishes.steering import wants_no_more

if TYPE_CHECKING:
    from collections.abc import Mapping

PHQ4 = ("phq4_nervous", "phq4_worry", "phq4_interest", "phq4_down")
TAPS1 = ("taps1_tobacco", "taps1_alcohol", "taps1_prescription", "taps1_drugs")
ITEMS = (*PHQ4, *TAPS1)
"""The items in the order they are asked, a slot each."""

ANSWERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(PHQ4, ("Not at all", "Several days", "More than half the days", "Nearly every day")),
    **dict.fromkeys(TAPS1, ("Daily or almost daily", "Weekly", "Monthly", "Less than monthly", "Never")),
}
"""The answers each item may have, word for word."""

LOCALE = "en"
"""The only language with wording that could be verified (docs/adr/0010)."""

STANDS = "instruments"
"""The slot that says how the offer stands: `unfit`, `fits`, `offered`, `open` or `closed`, the last for good."""

NEVER = "Never"
"""The one answer that is a word of any sentence: it counts where it stands by itself."""

AGAIN = "item_again"
"""The slot with the item whose answer was asked for a second time."""

TAKE, DECLINE, YES, NO, CHANGE = "take_items", "leave_items", "affirm", "deny", "change_answer"

GRAVE = frozenset({"T0", "T1", "T2"})

_LONGEST = 24
"""Words of a message that names an answer, at most."""
_NOT_SO = r"(?<!\bnot )(?<!n't )(?<!\bnever )(?<!\bthan )(?<!\bhardly )(?<!\bto )(?<!\bwas )(?<!\bbe )"
_NOT_THEN = r"(?! (?:ago|before|back then|in the past|until|or|mind)\b)"
"""Around an answer: that it is not so, or was so at another time."""

_FILLER = re.compile(r"^(um+|uh+|ok|okay|so|well|i'?d say|i guess|i think|maybe|probably) |[.!?,;:]")


def matched(item: str | None, text: str) -> str | None:
    """Return the one answer of the item's list that a text is or names, word for word but for its writing; else None.

    "I worry about the gutters. Several days." names one; where two are named, or one is denied, none is meant for sure.
    """
    said, answers = _plain(text), ANSWERS.get(item or "", ())
    exact = next((answer for answer in answers if _plain(answer) == said), None)
    if exact or "?" in text.rstrip()[-1:] or len(said.split()) > _LONGEST:
        return exact
    left, named = said, []
    for answer in sorted(answers, key=len, reverse=True):  # "monthly" stands in "less than monthly", too
        found = rf"{_NOT_SO}\b{_plain(answer)}\b{_NOT_THEN}"
        if answer == NEVER and not re.search(r"(?:^|[.!,;:]) ?never ?(?:[.!,;:]|$)", folded(text)):
            continue  # "i'll never stop"
        left, times = re.subn(found, " | ", left)
        named += [answer] * times
        if re.search(rf"\b{_plain(answer)}\b", left):
            return None
    return named[0] if len(named) == 1 else None


def taken_items(heard: Heard, told: Mapping[str, Any]) -> Taken:
    """Return what to put into the slots of the questionnaires; `told` is what the edge tells with the message.

    As long as an item is on the table only an answer or a skip may fill it: a cry or a wish for a person goes first.
    """
    stands = _stands(heard, told)
    found: Taken = {} if stands in (None, heard.slots.get(STANDS)) else {STANDS: stands}
    if stands == "closed" and heard.slots.get(STANDS) == "offered" and _reply(heard) == "closed":
        return {**found, **dict.fromkeys(ITEMS, SKIPPED)}
    if heard.question in ITEMS:
        return {**found, **_answered(heard, told)}
    if stands == "open":
        return {**found, **dict.fromkeys(ITEMS)}
    if heard.intent == CHANGE and heard.question is None:  # whoever stopped and mends one answer is asked no other
        return {**found, **_left_alone(heard), **({STANDS: "closed"} if heard.slots.get(STANDS) == "open" else {})}
    return found


def _stands(heard: Heard, told: Mapping[str, Any]) -> str | None:
    """Return how the offer stands after this message, None where it stays as it is."""
    now = heard.slots.get(STANDS)
    if now == "closed" or _closes(heard, told):
        return "closed"
    if now == "offered":
        return _reply(heard)
    if now == "open":
        return None
    return "fits" if _fits(heard, told) else "unfit"


def _closes(heard: Heard, told: Mapping[str, Any]) -> bool:
    """Return whether nothing more is offered in this talk: danger was heard, no question is wanted, or under 18."""
    grave = {heard.risk.get("tier"), told.get("talk_tier")} & GRAVE
    wanted = heard.intent != "crisis" and not wants_no_more(heard.text)
    return bool(grave) or not wanted or under_18(heard.intent, heard.text)


def _reply(heard: Heard) -> str | None:
    """Return what the message after an offer makes of it. Anything but a yes or a no leaves its buttons standing."""
    pressed = {TAKE: "open", DECLINE: "closed"}
    return (pressed if heard.question else {**pressed, YES: "open", NO: "closed"}).get(heard.intent)


def _fits(heard: Heard, told: Mapping[str, Any]) -> bool:
    """Return whether the questionnaires may be offered to this person now; not again where an earlier talk had them."""
    return (
        _now("locale", heard, told) == LOCALE
        and _now("profile", heard, told) == "full"
        and not for_someone_else(heard.slots.get("for_whom") or "")
        and heard.intent != "for_someone_else"
        and all(heard.slots.get(item) in (None, UNASKED) for item in ITEMS)
    )


def _now(name: str, heard: Heard, told: Mapping[str, Any]) -> Any:
    return told.get(name) or heard.slots.get(name)


def _answered(heard: Heard, told: Mapping[str, Any]) -> Taken:
    """Return the answer to the item on the table: from its list, declined, or at first nothing but a second asking."""
    item = heard.question
    if heard.intent not in (ANSWER, SKIP) or item is None:
        return {}
    answer = SKIPPED if heard.intent == SKIP else matched(item, heard.text)
    if _closes(heard, told) or _now("locale", heard, told) != LOCALE:  # the rest is not for them, or not in their words
        return {**_left_alone(heard), item: answer or UNASKED, STANDS: "closed"}
    if answer is None and heard.slots.get(AGAIN) != item:
        return {AGAIN: item}
    last = all(heard.slots.get(other) is not None for other in ITEMS if other != item)
    return {item: answer or SKIPPED, **({STANDS: "closed"} if last else {})}


def _left_alone(heard: Heard) -> Taken:
    return {item: UNASKED for item in ITEMS if heard.slots.get(item) is None}


def _plain(text: str) -> str:
    return " ".join(_FILLER.sub(" ", folded(text)).split())
