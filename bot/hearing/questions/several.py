"""What a message asks that asks more than one thing: "how long does this take, and can I delete it after". Pure.

One of them is found as ever, and answered; here the others are, so that none is passed over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.questions.asking import LEARNED, asked, parts
from bot.hearing.questions.asking_learned import guess
from bot.hearing.questions.body import of_body
from bot.hearing.questions.particular import TELLS, fits, particular

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

MOST = 2
"""Answers to one message, at most: more would be a page."""
SAID_WITH = {
    "known_here": {"readers", "private"}, "same_one": {"readers"}, "seen_home": {"readers", "private"},
    "readers_when": {"readers"}, "erase": {"stays"}, "plans": {"uncovered"},
    "less": {"quit_first"}, "group_place": {"met_well"},
}  # fmt: skip
"""Answers that say what another would say, too."""
LONGEST = 45
"""Words of a message that may ask several things; a longer one tells."""


def several(heard: Heard) -> tuple[str, ...]:
    """Return the known things that a message asks one after another, in their order; empty where it asks but one."""
    apart = parts(heard.text)
    if len(apart) < MOST or len(heard.text.split()) > LONGEST:
        return ()
    found = dict.fromkeys(about for part in apart if (about := _about(part, heard)) is not None)
    left = [about for about in found if not any(about in SAID_WITH.get(other, ()) for other in found)]
    return tuple(left) if len(left) >= MOST else ()


def _about(part: str, heard: Heard) -> str | None:
    """Return what one of the questions is about, asked by itself."""
    alone = replace(heard, text=part if part.endswith("?") else f"{part}?")
    if (body := of_body(alone)) is not None:
        return body
    name = particular(alone.text, heard.question)
    if name is not None and name not in TELLS and fits(name, alone):
        return name
    found = asked(alone.text, talking=False)
    if found is None or not found.known:
        return None
    learned = guess(part)
    return found.about if not found.guessed or (learned is not None and learned.sure >= LEARNED) else None
