"""Whole sentences of an answer that plainly are none: a name given beside it, and who is feared. Pure functions.

"Fishing. and call me Rooster" holds a name, which has its line; "my mother. my husband gets mad when I sign" holds
nobody in their corner but the mother. What is cut stands in its own line, as it was written.
"""

from __future__ import annotations

import re

from bot.hearing.answers.calling import called
from bot.hearing.answers.introducing import by_the_way
from bot.hearing.answers.reaching import number_told, reach_beside
from bot.hearing.answers.told import told
from bot.hearing.lines.clauses import clauses, folded, whole

_SENTENCE = re.compile(r"(?<=[.!?;\n])\s+")
_ONE = r"(?:he|she|they|hes|shes|my \w+|el|ella|mi \w+)"
_FEARED = re.compile(
    rf"\b{_ONE}(?:'?s)? (?:\w+ ){{0,2}}?(?:gets?|got|goes|is|was) (?:so |real |really |very |too |always )*"
    r"(?:mad|angry|furious|violent|jealous|pissed(?: off)?)"
    r" (?:(?:at|with) me|when|if|whenever|every time|because i|bc i|cuz i)\b"
    r"|\b(?:scared|afraid|terrified) of (?:him|her|them|my (?!own\b|feelings\b|thoughts\b)\w+)\b"
    rf"|\b{_ONE} (?:\w+ )?(?:scares|frightens|threatens|controls|yells at|screams at|stalks) me\b"
    r"|\b(?:se (?:me )?enoja|se pone (?:muy )?(?:violent|agresiv|celos|furios)[oa])(?: mucho)? (?:conmigo|cuando|si"
    r"|porque|cada vez)\b|\ble tengo (?:mucho )?miedo\b|\btengo miedo de (?:el|ella|mi (?!propi)\w+)\b"
    r"|\bme (?:grita|amenaza|controla|cela|asusta)\b"
)
_ALL_THE_SAME = re.compile(
    r"\b(?:but|though|tho|still|even so|pero|aunque|aun asi|help\w*|there for me|has my back|ayud\w+|apoy\w+"
    r"|(?:when|if|whenever|because|every time) i (?:drink|use|smoke|relapse"
    r"|get (?:high|drunk)|come home (?:drunk|high))"
    r"|(?:cuando|si|porque|cada vez que) (?:tomo|bebo|uso|fumo|consumo|recaigo|llego (?:tomad|borrach)[oa]))\b"
)
"""Who is angry at the drinking, or is there all the same, may well stand by them."""
REACHED_BESIDE = frozenset({"for_whom", "helped", "supports", "goal", "brings", "uses", "life", "needs"})
"""Questions beside whose answers a sentence on how to be reached goes to its line as well."""
APART_FROM = REACHED_BESIDE | {"avoid"}
"""Questions from whose answers such a sentence is cut; to what not to bring up, only a number."""


def feared(text: str) -> list[str]:
    """Return the sentences of a message that tell of somebody who is feared or angry, and of nobody who stands by."""
    return [said for said in _SENTENCE.split(text.strip()) if _of_fear(folded(said))]


def only_fear(text: str) -> bool:
    """Return whether every sentence of a message tells of somebody who is feared."""
    return len(feared(text)) == len(_SENTENCE.split(text.strip()))


def set_apart(text: str, question: str) -> tuple[str, dict[str, str]]:
    """Return what answers a question, and by its line what stands in sentences beside it; all of it where nothing is.

    `also` is the line of who is feared: a clinician finds it there, and not as who is in their corner. A number leaves
    the answer for its line, for an old one would be read there after a new one was given.
    """
    left, lines = _sorted(text, question)
    told_left, reach = reach_beside(left)
    numbered = number_told(", ".join(reach)) is not None
    if told_left and reach and (numbered or question in REACHED_BESIDE):
        lines["contact"] = ", ".join(reach)
    return (told_left if "contact" in lines and numbered else left), lines


def _sorted(text: str, question: str) -> tuple[str, dict[str, str]]:
    """Return the sentences that answer, and the name or who is feared in the others."""
    left, lines = [], {}
    for said in _SENTENCE.split(text.strip()):
        name = _name_alone(said)
        if name is not None:
            lines["name"] = name
        elif question == "supports" and _of_fear(folded(said)):
            lines["also"] = ", ".join(filter(None, (lines.get("also"), said.strip(" .,;!"))))
        else:
            left.append(said)
    return (" ".join(left).strip(" ,;."), lines) if left and lines else (text, {})


def _of_fear(plain: str) -> bool:
    return _FEARED.search(plain) is not None and _ALL_THE_SAME.search(plain) is None


def _name_alone(said: str) -> str | None:
    """Return the name that a sentence gives, and nothing else: "and call me Rooster", "its jasmine btw"."""
    names = list(told(said, talking=True)) if whole(said) else []
    if names and len(names) == len(list(clauses(said))) and all(line == "name" for line, _ in names):
        return called(names[-1][1].words)
    return by_the_way(said)
