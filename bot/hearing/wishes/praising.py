"""Praise aimed at the chat, meant or bitter: no answer to a question, and bitter praise is not thanked. Pure functions.

"Wow, you're so helpful, really, amazing" under what has helped would stand in somebody's record as their answer. A
message is praise only as a whole: with one piece in it that tells something it is read as any other.
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

BITTER = "bitter"
"""What it means that praise is bitter; its words are those of `utter_feedback_bitter`."""

_LONGEST = 16
"""Words of such a message, at most."""
_VERY = (
    r"(?:(?:so|very|really|truly|super|just|such|quite|real|totally|extremely|the|an?|all|most|my|big|great|total|more"
    r"|tan|muy|bien|super|re|la|el|un|una|gran|mas|todo) )*"
)
_GOOD = (
    r"(?:helpful|useful|amazing|awesome|brilliant|smart|clever|wonderful|fantastic|incredible|great|perfect|kind|nice"
    r"|sweet|insightful|impressive|wise|good|best|geni?us(?:es)?|help|lifesaver|einstein|sherlock|therapist|listener"
    r"|expert|pro"
    r"|util(?:es)?|inteligentes?|list[oa]s?|amables?|lind[oa]s?|genial(?:es)?|increibles?|maravillos[oa]s?|buen[oa]s?"
    r"|brillantes?|genio|ayuda|sabi[oa]s?|lumbrera|experto)"
)
_IT = r"(?:chat ?(?:bot|gpt)?|bot|robot|computer|machine|program|app|thing|tool|ai|maquina|programa|cosa|aparato)"
_OUTCRY = (
    r"(?:(?:wow|oh|ooh|gee|geez|lol|lmao|haha\w*|yeah|sure|right|well|ah|omg|man|my|ay|uy|huy|vaya|jaja\w*|mira|claro"
    r"|que|bravo|pues|si)\b[ ,]*)"
)
_BEHIND = (
    r"(?: (?:really|truly|indeed|honestly|today|so far|here|to me|for me|with this|at this|es usted|que es usted|usted"
    r"|es|wow|lol|lmao|haha\w*|jaja\w*|de veras|de verdad|la verdad|en serio|conmigo|hoy))*"
)
_PRAISES = re.compile(
    rf"{_OUTCRY}*(?:(?:you(?:'?re| are| r)?|ya'?ll are|ur|u|u r|(?:this|that|the) {_IT}(?:'?s| is)?"
    rf"|usted(?:es)?(?: (?:es|son))?|eres|(?:este|esta|el|la) {_IT}(?: es)?) {_VERY}{_GOOD}(?: {_GOOD})?(?: {_IT})?"
    rf"|(?:what|such|que) {_VERY}{_GOOD} (?:(?:(?:es )?(?:este|esta|el|la) )?{_IT}|(?:es )?usted)"
    rf"|(?:so|very|super|real|really|que|muy|bien|tan) (?:helpful|useful|util(?:es)?)"
    r"|(?:thanks|thank you|gracias)(?: a lot)? (?:for nothing|por nada|robot|bot)){}".replace("{}", _BEHIND)
)
"""The chat praised, or one word of praise that only it can earn."""
_BESIDE = re.compile(
    rf"{_OUTCRY}*(?:{_VERY}{_GOOD}|really|truly|honestly|seriously|not|no|de veras|de verdad|la verdad|en serio"
    rf"|(?:ok |great |genial )*(?:thanks|thank you|gracias|muchas gracias)(?: (?:a lot|so much|very much|mil|de"
    rf" veras))?"
    rf"|{_VERY}|congrats|congratulations|felicidades|bravo|good job|great job|well done|slow clap|buen"
    rf" trabajo){_BEHIND}"
    rf"|{_OUTCRY}+"
)
_BITTER = re.compile(
    rf"^{_OUTCRY}|\b(?:genius|geni?uses|einstein|sherlock|genio|lumbrera|for nothing|por nada|bravo|slow clap|what an?"
    r"|congrat\w+|felicidades|lol|lmao|haha\w*|jaja\w*)\b|\b(?:not|no)$"
)
"""How praise says that it is not meant."""
_HEAPED = 3
"""Pieces of praise in one message, from which on it is not meant either."""


def praises(text: str) -> bool:
    """Return whether all that a message says is praise for the chat, meant or not."""
    said = _pieces(text)
    whole = all(_PRAISES.fullmatch(one) or _BESIDE.fullmatch(one) for one in said)
    return whole and len(text.split()) <= _LONGEST and any(map(_PRAISES.fullmatch, said))


def mocks(text: str) -> bool:
    """Return whether all that a message says is praise for the chat that is not meant."""
    plain = folded(text).strip(" .,!?\u00a1\u00bf\u2026")
    return praises(text) and (_BITTER.search(plain) is not None or len(_pieces(text)) >= _HEAPED)


def _pieces(text: str) -> list[str]:
    pieces = (re.sub(r"[^\w' ]+", " ", one) for one in re.split(r"[.,;:!?\u00a1\u00bf\u2026\n]+", folded(text)))
    return [" ".join(one.split()) for one in pieces if one.split()]
