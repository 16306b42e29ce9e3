"""What is asked of hopes, needs, steps and help: there an order in so few words may as well be the answer. Pure.

"Get it back", "quita eso de tomar", "erase that part of my life" tell what somebody wants. They are an order about what
stands here only where that is said beside them: "undo it, sorry", "quita eso del resumen".
"""

from __future__ import annotations

import re

HOPES = ("brings", "goal", "needs", "first_step", "helped")
"""Questions that such words answer."""
_OF_HERE = re.compile(
    r"\b(?:please|pls|plz|sorry|oops|wait|por ?favor|porfa|perdon|disculpe|espere|mejor"
    r"|(?:my|the|that|mi|la|esa) (?:answers?|respuestas?)|(?:what|that) i (?:said|wrote|put|told)"
    r"|lo que (?:le )?(?:dije|puse|conte|escribi)"
    r"|(?:from|of|in) (?:here|there|(?:the|my) (?:summary|list|answers?|chat))|(?:de|del) (?:ahi|aqui|(?:el )?resumen"
    r"|la (?:lista|hoja)|(?:mi|la)s? respuestas?))\b"
)
NO_PONGA = r"no (?:l[oa]s? )?(?:ponga|anote|escriba|incluya|apunte|mencione)[ns]?"
"""An order: "no pongo eso" and "no la menciono" tell what somebody does not say."""
_OF_WRITING = re.compile(
    r"\bleave out\b|\b(?:part|bit|line|sentence|remark|comment|words?) (?:about|where|that says)\b"
    r"|\b(?:eso|esto|lo) (?:de que|(?:donde|que) (?:dice|dije|puse|conte))\b"
    r"|\b(?:don'?t|do not) (?:write|put|include|note)\b"
    rf"|\b{NO_PONGA}\b"
)
_NO_DOING = (
    r"(?:mi |la |el )?(?:omar|oscar|edgar|cesar|javier|xavier|walter|alexander|vladimir|esther|ester|mujer|ayer|taller"
    r"|hogar|lugar|bar)"
)
"""Somebody, a day or a place that only ends as a thing that is done."""
_OF_LIFE = re.compile(
    r"\bstuff (?:on|with)\b|\b(?:my|mi) (?:\w+ )?(?:life|head|mind|body|record|past|vida|cabeza|mente"
    r"|cuerpo|pasado|historial)\b"
    rf"|\b(?:eso|esto|lo) de (?!(?:que|{_NO_DOING})\b)\w+[aei]r(?:me|se|l[oa]s?)?\b"
)
_AGAIN = re.compile(r"(?:get|bring|want) ")


def of_here(plain: str) -> bool:
    """Return whether words say that they are about what is written here, or ask for it as one asks the chat."""
    return _OF_HERE.search(plain) is not None or _OF_WRITING.search(plain) is not None


def of_life(plain: str) -> bool:
    """Return whether what shall go is a thing somebody does or lives with, and no words: "quita eso de tomar"."""
    return _OF_LIFE.search(plain) is not None


def hoped_back(plain: str, question: str | None, *, changed: bool) -> bool:
    """Return whether "get it back", or with nothing `changed` "undo it", answers the question on the table."""
    return question in HOPES and not of_here(plain) and not (changed and _AGAIN.match(plain) is None)
