"""What has the words of a plain question about this chat and asks of something else: a body, a life, a court, a house.

Words for "this" and "it" are wide; whoever asks how to be rid of a feeling is not told how a page is closed.
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_FALSE = {
    "forced": (
        r"\b(?:me|nos) (?:agarr|llev|jal|bes|toc|quit|hizo|obligo)\w* (?:\w+ )?(?:a|por) la fuerza\b"
        r"|\ba la fuerza (?:me|nos)\b|\bhizo a la fuerza\b"
        r"|\bstop (?:hit|hurt|beat|touch|follow|call|yell|threat)\w*"
        r"|\b(?:leave|move out of|get out of|give (?:me )?back) (?:my|the|our) (?:house|home|apartment|room|kids?"
        r"|car)\b"
        r"|\b(?:salir(?:se)?|irse) de (?:mi|la|nuestra) casa\b|\bdej\w+ de (?:pegar|gritar|seguir|tocar)\w*"
    ),
    "number_here": (
        r"\b(?:see|sees|read|reads|check|checks|track\w*|trace\w*|listen\w*|safe|spy\w*|ver|ve|lee|leer|revis\w+"
        r"|rastre\w+|segur[oa])\b"
    ),
    "erase": (
        r"\b(?:this|it) (?:feel\w*|pain|baby|pregnan\w*|guy|man|urge\w*|crav\w*|habit|thought\w*|voice\w*|ache"
        r"|addiction|fear|anxiety|depression|bruise\w*|smell|warrant|debt)\b|\bnada de (?:mi|ella|el|nosotros)\b"
    ),
    "can_tell": (
        r"\b(?:don'?t|dont|do not|doubt|isn'?t|isnt|ain'?t|not|never|no ?one|nobody|nothing)\b[^.?!]{0,20}\banything\b"
        r"|\bno creo que haya\b"
    ),
    "must_answer": (
        r"\b(?:judge|court|cps|police|cops?|officer|probation|parole|lawyer|attorney|boss|hr|school|dcf|immigration|ice"
        r"|case ?worker|juez\w*|corte|policias?|abogad[oa]s?|migra\w*|jef[ea]|escuela|licenciad[oa]|dif|trabajadora"
        r" social)\b"
    ),
    "red_box": (
        r"\bbox (?:of|cutter|from|full)\b|\bbox\b[^.?!]{0,20}\b(?:room|house|garage|attic|closet|car|truck)\b"
        r"|\b(?:caja|cuadro) (?:de|del|con)\b|\b(?:pills?|meds|pastillas)\b"
    ),
    "close_page": (
        r"\b(?:leave|exit|end|dejar|salir de|salgo de) (?:it all|all (?:this|of it)|this (?:life|world|house|man|place"
        r"|marriage|job|city)|it behind|todo(?: esto)?|esta (?:vida|casa)|este mundo)\b"
        r"|\bleave it\b(?! (?:open|on|up|here|running|like this))"
        r"|\bdejar esto\b(?! (?:abierto|aqui|asi|prendido))"
    ),
    "slip": (
        r"\b(?:in|into|to) (?:jail|prison|the (?:psych|ward|street)|juvie)\b|\b(?:off|de) (?:my|mi|the) (?:meds?"
        r"|medic\w+|pills?|insurance|seguro|plan|benefits?)\b|\bfrom (?:my |the )?insurance\b"
        r"|\b(?:a la|en la) (?:carcel|calle)\b"
    ),
    "address": (
        r"\baddress (?:of|for|to) (?:the |my |a )?(?!clinic|office|you)\w+|\bplace (?:going|headed|heading|leading|for"
        r"|in|to)\b|\bdireccion (?:de(?:l)?) (?!la clinica|ustedes)\w+"
    ),
}
_FOUND = {name: re.compile(words) for name, words in _FALSE.items()}


def only_seems(name: str, text: str) -> bool:
    """Return whether a text has the words of this plain question, and asks of something that is not the chat's."""
    return name in _FOUND and _FOUND[name].search(folded(text)) is not None
