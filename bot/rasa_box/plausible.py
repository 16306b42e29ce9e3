"""What a message has to say for a guess that would hurt if it were wrong. Pure functions, without Rasa.

A grown person who is told what happens with people under 18, or someone in grief who is warned of seizures, has not
been heard. So these guesses need a word or a number that bears them out.
"""

from __future__ import annotations

import re

from bot.rasa_box.clauses import folded
from bot.rasa_box.instruments import says_under_18

_STOPPING = re.compile(
    r"stop|quit|detox|withdr|turkey|taper|com(?:e|ing) off|kick|shak|sweat|sick|seizure|\bdts?\b"
    r"|cut(?:ting)? (?:back|down)"
    r"|dej(?:ar|o|e|arl\w*|ando)\b|parar|abstinencia|golpe|desintox|tembl|sudor|mono\b|malilla|bajar"
)


def plausible(text: str, intent: str | None) -> bool:
    """Return whether a text can mean what was guessed; only the guesses that hurt are asked for more."""
    if intent == "underage":
        return says_under_18(text) or not any(char.isdigit() for char in text)
    if intent == "withdrawal":
        return _STOPPING.search(folded(text)) is not None
    return True
