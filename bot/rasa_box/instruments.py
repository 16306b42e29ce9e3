"""The validated questionnaires in the talk: who is offered them, and what counts as an answer. Pure, without Rasa.

Their words stand in bot/content/instruments, which this environment cannot read; tests hold the lists here to them.
As with the first talk (bot.rasa_box.taking) what is put into slots decides what is asked, without the action server.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.rasa_box.clauses import folded
from bot.rasa_box.steering import wants_no_more
from bot.rasa_box.taking import ANSWER, SKIP, SKIPPED, UNASKED, Heard, Taken
from bot.rasa_box.told import for_someone_else

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

AGAIN = "item_again"
"""The slot with the item whose answer was asked for a second time."""

TAKE, DECLINE, YES, NO, CHANGE = "take_items", "leave_items", "affirm", "deny", "change_answer"

GRAVE = frozenset({"T0", "T1", "T2"})

_UNDER_18 = re.compile(
    r"\b(i'?m|i am|im|just turned|turned|almost|age|soy|tengo|cumpli) (only |just |solo )?"
    r"(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|diez|once|doce|trece|catorce|quince"
    r"|dieciseis|diecisiete)\b(?! (days?|weeks?|months?|dias?|semanas?|mes|meses))"
    r"|\b1[0-7] ?(y/?o|years? old|anos)\b|\b(under|not yet|not) 18\b|\bminor\b|\bmenor de edad\b"
    r"|\b(turn(ing)?|cumpl(o|ir|a)|haven'?t turned|be|tener|almost|younger than|(not|no) tengo|los) (1[0-7]|18)\b"
    r"(?! (days?|weeks?|months?|dias?|semanas?|mes|meses|drinks?|beers?))|^1[2-7]( (here|f|m|and|y)\b|$)"
    r"|\bage is 1[0-7]\b|\b1[0-7] old enough\b|\b(alguien|soy un[ao]? \w+) de 1[0-7]\b|\bin ([6-9]|1[0-2])th\b"
    r"|\b(middle|high) school\b|\b\d+(th|st|nd|rd) grade\b|\b(secundaria|preparatoria)\b"
)
"""What sounds like someone under 18. Far too much sounds so, and that costs nothing but an offer."""

_ANOTHERS_AGE = re.compile(
    r"\b(?:s?he|they|(?:my|our|her|his) (?!age\b)\w+|ella|el|mi (?!edad\b)\w+)(?:'s| is| was| has)?"
    r" (?:just |only |almost |about to |ya |apenas |recien )*(?:turn(?:ed|s|ing)? |is |tiene |cumpl\w+ )?"
    r"(?:1[0-7]|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen|diez|once|doce|trece|catorce|quince|dieciseis"
    r"|diecisiete)\b(?: years? old| anos)?"
)
"""How old somebody else is, told of them and of nobody else."""

_FILLER = re.compile(r"^(um+|uh+|ok|okay|so|well|i'?d say|i guess|i think|maybe|probably) |[.!?,;:]")


def matched(item: str | None, text: str) -> str | None:
    """Return the answer of the item's list that a text is, word for word but for its writing; else None."""
    said = _plain(text)
    return next((answer for answer in ANSWERS.get(item or "", ()) if _plain(answer) == said), None)


def says_under_18(text: str) -> bool:
    """Return whether someone may be saying that they are under 18."""
    return _UNDER_18.search(_ANOTHERS_AGE.sub(" ", folded(text))) is not None


def tells_anothers_age(text: str) -> bool:
    """Return whether a message tells how old somebody else is: "she turned 16 last month"."""
    return _ANOTHERS_AGE.search(folded(text)) is not None


def under_18(intent: str | None, text: str) -> bool:
    """Return whether a message may come from someone who is under 18: by its meaning, or its words."""
    return intent == "underage" or says_under_18(text)


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
