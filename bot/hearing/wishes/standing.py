"""What tells of a life, though it is put like a protest, a test or an order to the chat. Pure functions, without Rasa.

"U dont answer and im bleeding", "you keep telling me to call but i have no phone": the beginning is said to the chat,
and what is joined to it is not. What the screen hears stands however it is put. Kept whole it is not lost; taken for a
protest it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import folded
from bot.risk import Tier, screen

if TYPE_CHECKING:
    from collections.abc import Callable

_SUBJECT = (
    r"(?:i|i'?m|i'?ve|i'?ll|i'?d|im|my|our|he|he'?s|she|she'?s|we|we'?re|they|they'?re|there|theres|it|its|it'?s|now"
    r"|nobody|no ?one|yo|mi|mis|me|nos|el|ella|ellos|no|nadie|ya|aqui|ahora|estoy|soy|voy"
    r"|(?!otr|tod|como|lueg|sol|poc|much)\w{2,}o)\b"
)
_JOINT = re.compile(
    r"\s*[,;:]+\s*(?:(?:and|but|so|y|pero|pues)\s+)*|\s+-+\s+"
    r"|\s+(?:but|because|cuz|coz|bc|while|except|although|though(?= (?:i|my|he|she)\b)|pero|porque|aunque"
    r"|mientras|por eso|asi que)\s+"
    rf"|\s+(?:and|so|y)\s+(?=(?:then |now |i guess |entonces )?{_SUBJECT})"
)
"""Where something else begins in a sentence: behind a comma, or a word that joins."""
_QUOTED = re.compile(r"['\u2018][^'\u2019]{6,}['\u2019](?!\w)|[\"\u201c][^\"\u201d]+[\"\u201d]|\u00ab[^\u00bb]+\u00bb")
_SELF = re.compile(r"\b(?:i|i'\w+|im|ive|my|he|she|we|they|yo|mi|mis|me|nos|estoy|soy|tengo|tomo|ando|quiero)\b")
_SMALL = (
    r"(?:(?:no|nah|nope|lol|lmao|omg|wow|bro|dude|man|ok(?:ay)?|well|wait|hey|fine|so|now|then|again|please|pls|oh|yeah"
    r"|yes|sure|cool|great|thanks|btw|like|just|really|seriously|pero|y|ya|oiga|oye|mire|joven|ay|bueno|pues|espere"
    r"|entonces|por favor|porfa|otra vez|gracias|over and over|and over)\b[ .,]*)"
)
_SAYS_NOTHING = re.compile(
    rf"{_SMALL}+|{_SMALL}*(?:"
    r"(?:that|this|it)(?:'?s| is| was|s)? (?:\w+ )?(?:annoy\w*|ok(?:ay)?|fine|whatever|old"
    r"|rude|dumb|stupid|ridiculous|useless|frustrat\w*"
    r"|crazy|confusing|canned|generic|not (?:it|help\w*|work\w*|funny|right|true|what .*))"
    r"|i (?:just |already |still |literally )*(?:said|told|asked|answered|meant)(?: (?:you|u|it|that|this|so|no|yes"
    r"|twice|already|before|\w+ times))*"
    r"|(?:just )?(?:(?:answer|read|listen to) (?:me|it|the|that|my|what)|stop (?:it|that|asking|saying|sending)"
    r"|conteste|lea|deje de (?:preguntar|mandar)|you|u|usted|le|se)\b(?!.*\b(?:i|i'\w+|im|ive|my|he|she|we|they"
    r"|yo|mi|mis|estoy|tengo)\b).*"
    r"|(?:ya )?(?:se )?(?:lo|le) dije(?: (?:ya|dos veces|antes))*|no (?:sirve|ayuda|entiende|me entiende)"
    r"|(?:eso )?(?:era|es|fue) (?:una |mi )?(?:pregunta|respuesta))"
)
"""A part that tells nothing of a life, whatever it is joined to."""

_WHAT_IS_SAFE = re.compile(
    r"\b(?:i can|can i|i could|could i|should i|i should|(?:safe|ok) to)"
    r" (?:still |just |safely )?(?:take|mix|use|drink|stop taking)\b"
    r"|\b(?:puedo|debo|se puede|es seguro) (?:tomar\w*|usar|mezclar\w*|dejar de tomar\w*|juntar\w*)\b"
)
"""What may be taken: who says that it was not answered still waits to know."""
_OF_BODY = re.compile(
    r"\b(?:bleed(?:ing)?|pass(?:ing)? out|passed out|faint(?:ed|ing)?|choking|(?:can'?t|cannot|cant) (?:breathe"
    r"|stand up|feel)|throwing up|sangr\w+|desmay\w+|vomit\w+|no puedo respirar|me (?:estoy )?ahog\w+)\b"
)
"""What goes on in a body while somebody writes."""


def stands(words: str) -> bool:
    """Return whether words stand however they are put: what they tell is heavy, or the screen hears it.

    So does what goes on in the body, and what may be taken, though only its answer is missed.
    """
    plain = folded(words)
    told = _WHAT_IS_SAFE.search(plain) or _OF_BODY.search(plain)
    return told is not None or is_heavy(words) or screen(words).tier <= Tier.T3


def tells_too(words: str, talks: Callable[[str], bool]) -> bool:
    """Return whether to what is said to the chat something is joined that is not: each part has to be."""
    first, *joined = _JOINT.split(_QUOTED.sub("that", folded(words).strip(" .!?\u00a1\u00bf")))
    opens = bool(joined) and _SELF.search(first) is not None and not talks(first)
    return opens or any(_tells(part) and not talks(part) for part in joined if part.strip())


def _tells(part: str) -> bool:
    return about_using(part) or _SAYS_NOTHING.fullmatch(part.strip(" .,")) is None
