"""Whether a message says, and says only, that a danger is over or that help is there. Pure.

It lowers nothing that was heard: it decides how somebody is answered (bot/hearing/answers/all_clear.py), and that the
second opinion, which hears the danger it ends, is not heard alone on it. The whole message has to be pieces of a closed
list: "she woke up but wont stop shaking" is none, nor is "shes sleeping it off".
"""

from __future__ import annotations

import re

from bot.risk.all_clear_words import AWAKE, AWAY, EASED, GONE, LEFT, OWN, PIECES, SAFE, WITH_ME, WITH_THEM
from bot.risk.bare import bare

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
    if GONE in said or (LEFT in said and said & {WITH_ME, SAFE, OWN}):
        return GONE
    if said & {WITH_ME, WITH_THEM}:
        return WITH_THEM if said & {WITH_THEM, AWAKE} or _ANOTHER.search(words) else WITH_ME
    return next((name for name in (AWAKE, AWAY, EASED, OWN) if name in said and LEFT not in said), None)
