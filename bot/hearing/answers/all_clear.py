"""Whether somebody writes after a danger that it is over, or that help is there. Pure functions, without Rasa.

It changes how they are answered and what staff read beside the danger, and nothing else: place and tier are lowered by
people only. The whole message has to say so, in pieces of a closed list: "she woke up but wont stop shaking" is none,
nor is "shes sleeping it off", which after an overdose is as dangerous as before (bot/risk/context_cues_en.py).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.all_clear_words import AWAKE, AWAY, GONE, LEFT, PIECES, SAFE, WITH_ME, WITH_THEM
from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SET_ASIDE, added, given
from bot.profile import logistics_only
from bot.risk import Tier, screen
from bot.risk.safety_answer import bare

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

ALL_CLEAR = "all_clear"
"""The intent; what is said to it is `utter_all_clear_<what is told>`."""

_NOW = "(?: (?:now|again|already|finally|here|ya|ahora|por fin|aqui))*"
_EACH = [(name, re.compile(f"(?:{'|'.join(ways)}){_NOW}(?= |$)")) for name, ways in PIECES.items()]
_ANOTHER = re.compile(r"\b(?:he|she|hes|shes|theyre|her|him|them|ella)\b")
_LONGEST = 40
"""Words. Who tells more than that tells a story."""


def all_clear(text: str) -> str | None:
    """Return what of a danger a message says is over; None where it asks, or says anything else besides."""
    words, at = bare(text), 0
    if "?" in text or len(words.split()) > _LONGEST:
        return None
    said: set[str] = set()
    while at < len(words):
        found = [(piece.end(), name) for name, way in _EACH if (piece := way.match(words, at))]
        if not found:
            return None
        end, name = max(found)
        said.add(name)
        at = end + 1
    return _told(said, words)


def _told(said: set[str], words: str) -> str | None:
    if GONE in said or (LEFT in said and said & {WITH_ME, SAFE}):
        return GONE
    if said & {WITH_ME, WITH_THEM}:
        return WITH_THEM if said & {WITH_THEM, AWAKE} or _ANOTHER.search(words) else WITH_ME
    return next((name for name in (AWAKE, AWAY) if name in said and LEFT not in said), None)


def cleared(heard: Heard, *, in_danger: bool) -> str | None:
    """Return the same after a danger that it fits, or None. `in_danger`: one was heard in this talk.

    Only of another who was a danger is it good that they are gone; and what is out of reach ends no such danger.
    """
    from_another = bool(heard.slots.get(IN_DANGER))
    if not (in_danger or from_another or heard.slots.get("after_crisis")):
        return None
    told = all_clear(heard.text)
    return None if (told == GONE and not from_another) or (told == AWAY and from_another) else told


def beside_the_danger(heard: Heard) -> dict[str, str]:
    """Return the line that such a message goes to: the one where the danger stands, else what was told besides."""
    if logistics_only(heard.slots):
        return {}
    stands = {**heard.slots, **(heard.slots.get(SET_ASIDE) or {})}
    told = (name for name in (ALSO, FIRST_DISCLOSURE) if given(stands.get(name)))
    line = next((name for name in told if screen(stands[name]).tier <= Tier.T2), ALSO)
    return {line: added(stands.get(line), heard.text.strip())}
