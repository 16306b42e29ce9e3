"""A number that is told for the line on how to reach somebody, and does not stand there yet. Pure, without Rasa.

"My number is 555-0142" once all was sent, "I gave you my number, where is it?", "add my cell 555-0142".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.reach import usable
from bot.hearing.answers.reaching import adds_number, number_told, reach_told
from bot.hearing.answers.taking import given, with_pieces
from bot.hearing.changes import grammar
from bot.hearing.changes.figures import NUMBER, PHONE, digits
from bot.hearing.changes.labels import PLEASE
from bot.hearing.changes.naming import under
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_FIGURES = r"(?:\+?\d[\d .()-]{5,16}\d)"
_GAVE = re.compile(
    r"\b(?:(?:ya )?(?:se|les?) (?:(?:lo|los) )?(?:di|mande|puse|deje)|i (?:already |just )?(?:gave|sent|told|wrote)"
    r"|what about my"
    r"|and my|y mi|(?:no|don'?t|can'?t) (?:lo )?(?:veo|see)|where(?:'?s| is) my|donde esta mi|falta|(?:is"
    r"|it'?s) missing)\b"
)
"""Who says that a number was given, or is looked for."""
_WANTS_OUT = re.compile(rf"{PLEASE}(?:{grammar.TAKE}|take)\b")
"""Who orders it out: "take out the number I gave before"."""
_GAVE_IT = re.compile(
    r"^(?:(?:ya |pero |y )*(?:se|les?) (?:(?:lo|los) )?(?:di|mande|puse|deje)(?: mi (?:n[u\u00fa]mero"
    r"|tel[e\u00e9]fono))?"
    r"|(?:but )?i (?:already |just )?"
    r"(?:gave|sent|told|wrote)(?: it)?(?: to)?(?: you| u)?(?: my number)?"
    r"|(?:falta|d[o\u00f3]nde est[a\u00e1]|where(?:'?s| is)|what about) (?=(?:my|mi)\b))[,: ]*",
    re.IGNORECASE,
)
_IS_MINE = re.compile(
    rf"(?:(?:oh|and|also|wait|sorry|here|y|tambien|ah|oiga|mire|perdon|bueno),? )*(?:(?:my|mi) (?:cell |phone "
    rf"|tele)*{PHONE}"
    rf"(?: number)?(?: de (?:telefono|celular))? ?(?:is|'s|es|:)(?: el)?|here(?:'s| is) my (?:cell |phone )*{PHONE}:?"
    rf"|(?:le|les) (?:dejo|doy) mi {PHONE}:?) {_FIGURES}(?:,? .{{0,40}})?"
)
"""Who tells what their number is, whatever was asked."""


def number_missed(heard: Heard) -> Change:
    """Return how to reach somebody, where they say under the summary that a number they gave does not stand there."""
    if _WANTS_OUT.match(folded(heard.text)):
        return {}
    said = number_told(heard.text) if under(heard) and _GAVE.search(folded(heard.text)) else None
    earlier = heard.slots.get("contact")
    figures = {digits(number) for number in NUMBER.findall(said or "")}
    if said is None or figures <= {digits(number) for number in NUMBER.findall(earlier or "")}:
        return {}
    return {"contact": with_pieces(earlier, _GAVE_IT.sub("", said))}


def number_added(heard: Heard) -> Change:
    """Return how to reach somebody who tells their number, or orders under the summary to add it, where none stands.

    Once all was sent nothing is shown again for it: it is noted for staff, as any way to reach them then.
    """
    earlier = heard.slots.get("contact")
    if heard.sent or heard.question == "contact" or (given(earlier) and usable(earlier)):
        return {}
    if _IS_MINE.fullmatch(folded(heard.text).strip(" .!")):
        return {"contact": with_pieces(earlier, heard.text.strip(" .!"))}
    if not (under(heard) and adds_number(heard.text)):
        return {}
    return {"contact": with_pieces(earlier, said)} if (said := reach_told(heard.text, heard.question)) else {}
