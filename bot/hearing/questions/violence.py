"""What is asked by who is hurt by somebody: a line that is no police, whether to call, and what a call brings. Pure.

Elsewhere the same words ask what this chat tells the police, or of an overdose; here they have the line that is for it.
Whether to call is theirs to decide only where nothing is happening now: in danger they are told yes, and to 911.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.danger import IN_DANGER, NOW, tells_of_a_body
from bot.hearing.answers.rescued import LAST_CRY
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SET_ASIDE
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_violence as words
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.hearing.questions.particular import CALL_911
from bot.risk import screen
from bot.risk.context_cue import ABUSE, BODY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.hearing.answers.taking import Heard

DV_LINE, CALL_POLICE, CALL_TAKEN = "dv_line", "call_police", "call_taken"
ASKED = {DV_LINE: f"{words.DV_LINE}|{words.OTHER_LINE}", CALL_TAKEN: words.CALL_TAKEN, CALL_POLICE: words.CALL_POLICE}
"""Each has a sentence of its own beside a card, and goes before the ways out of a danger: it names one."""

_NAMED = re.compile(words.DV_LINE)
_IF = re.compile(r"\W*(?:if|will|what if|si|y si)\b")
_911 = re.compile(r"\b(?:911|9[ -]1[ -]1|nueve once)\b")
_OF_THE_CHAT = re.compile(
    r"\b(?:(?:do|will|would|can|could|are|did|if) (?:you|u|ya|yall)|(?:lo|me|nos|se lo) (?:van|va) a (?:contar|decir)"
    r"|(?:ustedes|usted) (?:llaman?|reportan?|avisan?|le dicen?))\b"
)
"""What the chat or the team does is answered as that."""


def fits_violence(name: str, heard: Heard) -> bool:
    """Return whether one of these is meant: by who was hurt, or names the line for it.

    A line that is only called no police is none of these where a body fails: there it is 911 that is said.
    """
    plain = folded(heard.text)
    if name == DV_LINE:
        return _NAMED.search(plain) is not None or (_was_hurt(heard) and not _a_body_fails(heard, _told(heard)))
    return _was_hurt(heard) and _OF_THE_CHAT.search(plain) is None and _asks(name, heard)


def answer_to(name: str, heard: Heard) -> str:
    """Return the same, or the yes to 911 where whether to call, or what it brings, is asked in danger now."""
    if name == DV_LINE:
        return name
    told = _told(heard)
    here = told["tier"] in NOW or told["kind"] in BODY or (name == CALL_POLICE and heard.risk.get("tier") in NOW)
    return CALL_911 if here or _a_body_fails(heard, told) else name


def _asks(name: str, heard: Heard) -> bool:
    """Whether it asks, and does not tell of a call that was made."""
    return name == CALL_POLICE or "?" in heard.text or _IF.match(folded(heard.text)) is not None


def _a_body_fails(heard: Heard, told: Mapping[str, str]) -> bool:
    """Whether a body fails by what this message `told`, or failed just before and nothing says that it is over."""
    return bool(heard.slots.get(FAILED_LATELY)) or tells_of_a_body(told)


def _told(heard: Heard) -> dict[str, str]:
    """What this message tells of a danger, whatever number it names: 911 alone is grave to the screen."""
    found = screen(_911.sub("the police", heard.text))
    return {"tier": found.tier.value, "kind": found.kind.value}


def _was_hurt(heard: Heard) -> bool:
    """Whether harm by another was told, before or here."""
    if heard.slots.get(IN_DANGER) or heard.risk.get("kind") in ABUSE:
        return True
    aside = (heard.slots.get(SET_ASIDE) or {}).get(FIRST_DISCLOSURE)
    told = (heard.slots.get(FIRST_DISCLOSURE), aside, heard.slots.get(ALSO), heard.slots.get(LAST_CRY), heard.text)
    return any(screen(one).kind in ABUSE for one in told if isinstance(one, str))
