"""What the lines of the summary are called, by those who want one changed. Pure, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.answers.taking import ALSO, LINES, WISHES

_LABELS = {
    "helped": r"what (?:has |is |'s )?help(?:s|ed|ing)(?: me| you)?|lo que (?:me |le )?(?:ha ayudado|ayuda|ayudo)",
    "supports": (
        r"who(?: is|'s)? in (?:my|your) corner|who(?:'s| is) (?:near|close)(?: to me| to you)?"
        r"|(?:who )?i count on|quien(?:es)? estan? cerca(?: de mi)?|(?:my|your) corner|con quien cuent[oa]"
        r"|who i (?:can )?(?:count|lean) on"
        r"|(?:my|mi) (?:supports?|apoyos?)"
    ),
    "goal": r"(?:(?:my|mi|the|la) )?(?:goals?|metas?)|(?:my|mi) hopes?"
    r"|(?:the|a|my|un|el|mi) (?:change|cambio)|what (?:i|you) (?:want|hope)(?: to see change| for)?"
    r"|lo que (?:me|le) gustaria ver cambiar",
    "first_step": r"(?:(?:a|the|my) )?first step|(?:(?:un|el|mi) )?primer paso",
    "brings": r"what (?:brings|brought) (?:me|you)(?: here)?|lo que (?:me|le) tra(?:e|jo)(?: aqui)?",
    "uses": r"what using does(?: for (?:me|you))?|lo que (?:me|le) da usar",
    "life": r"(?:my|your) days(?: right now)?|(?:mis|sus) dias(?: ahora)?",
    "needs": r"what (?:i|you)(?:'d| would)? (?:like|need|want) help with|en que quier[oe] ayuda",
    "preferences": r"what (?:i|you)(?:'d| would) prefer|lo que prefier[oe]|(?:my|mis) (?:preferences|preferencias)",
    "avoid": r"what to (?:stay away from|avoid)|lo que prefier[oe] no tocar",
    "for_whom": r"who (?:this|it|that)(?: is|'s) for|para quien es",
    "name": r"what to call (?:me|you)|como llamar(?:me|le)|(?:(?:my|your|the|mi|su|el) )?(?:name|nombre)",
    "contact": (
        r"how to reach (?:me|you)|como hablar con(?:migo| usted)"
        r"|(?:my|your|the|mi|su|el) (?:phone|(?:tele)?phone number|number|e-?mail|contact|telefono|numero|correo)"
    ),
    WISHES: r"how to (?:speak|talk) (?:with|to) (?:me|you)|como quier[oe] que (?:me|le) (?:traten|hablen)",
    ALSO: r"what else (?:i|you) told (?:you|us)|lo que tambien cont[eo]",
}
LINE = {name: re.compile(called) for name, called in _LABELS.items()}
ANY = "|".join(f"(?:{called})" for called in _LABELS.values())
_ABOUT = (
    r"(?:the (?:line|part|one|answer|bit)(?: about| for| on)? |lo de "
    r"|(?:what|whatever|that) (?:you|i) (?:have |had )?(?:put|wrote|written|noted|got)(?: down)? (?:under"
    r"|for|in|as|about) "
    r"|lo que (?:puso|anoto|escribio|puse|dije) (?:en|sobre|de|bajo|para) )?"
)
ALL = rf'["\u201c\u00ab]?{_ABOUT}["\u201c\u00ab]?(?:{ANY})["\u201d\u00bb]?'

PLEASE = (
    r"(?:(?:please|pls|can you|could you|can we|i want to|i'?d like to|i need to|you can|just|also|actually|oh|and|but"
    r"|then|no|wait|ok(?:ay)?|por favor|puede|podria|quiero|quisiera|tambien|y|pero|mejor|entonces|luego|sorry),? )*"
)


def line_called(called: str) -> str:
    """Return the line that is called so; of several the one named in most letters."""
    return max(LINES, key=lambda name: max((len(found[0]) for found in LINE[name].finditer(called)), default=0))
