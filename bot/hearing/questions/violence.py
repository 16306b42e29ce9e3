"""What is asked by who is hurt by somebody: a line that is no police, whether to call, and what a call brings. Pure.

Elsewhere the same words ask what this chat tells the police, or of an overdose; here they have the line that is for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.rescued import LAST_CRY
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_violence as words
from bot.risk import screen
from bot.risk.context_cue import ABUSE

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

DV_LINE, CALL_POLICE, CALL_TAKEN = "dv_line", "call_police", "call_taken"
ASKED = {DV_LINE: f"{words.DV_LINE}|{words.OTHER_LINE}", CALL_TAKEN: words.CALL_TAKEN, CALL_POLICE: words.CALL_POLICE}
"""Each has a sentence of its own beside a card, and goes before the ways out of a danger: it names one."""

_NAMED = re.compile(words.DV_LINE)
_IF = re.compile(r"\W*(?:if|will|what if|si|y si)\b")
_OF_THE_CHAT = re.compile(
    r"\b(?:(?:do|will|would|can|could|are|did|if) (?:you|u|ya|yall)|(?:lo|me|nos|se lo) (?:van|va) a (?:contar|decir)"
    r"|(?:ustedes|usted) (?:llaman?|reportan?|avisan?|le dicen?))\b"
)
"""What the chat or the team does is answered as that."""


def fits_violence(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant: by who was hurt, or names the line for it."""
    plain = folded(heard.text)
    if name == DV_LINE and _NAMED.search(plain):
        return True
    return _was_hurt(heard) and (name == DV_LINE or (_OF_THE_CHAT.search(plain) is None and _asks(name, heard)))


def _asks(name: str, heard: Heard) -> bool:
    """Whether it asks, and does not tell of a call that was made."""
    return (
        name == CALL_POLICE
        or "?" in heard.text
        or re.match(r"\W*(?:if|will|what if|si|y si)\b", folded(heard.text)) is not None
    )


def _was_hurt(heard: Heard) -> bool:
    """Whether harm by another was told, before or here."""
    if heard.slots.get(IN_DANGER) or heard.risk.get("kind") in ABUSE:
        return True
    told = (heard.slots.get(FIRST_DISCLOSURE), heard.slots.get(ALSO), heard.slots.get(LAST_CRY), heard.text)
    return any(screen(one).kind in ABUSE for one in told if isinstance(one, str))
