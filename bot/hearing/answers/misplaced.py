"""What somebody says of where an answer went: which line it is for, and which it is not. Pure functions, without Rasa.

"No, I put Jaylen as who I feel ok with", "I was telling you why I'm here, not what helped": the name goes to its line,
what stands in the wrong one is moved, and the protest itself is no answer to the question on the table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import QUESTIONS, added, given
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_IN_TALK = {
    "supports": (
        r"who i (?:can |do |feel )*(?:feel|am|get|talk|go|turn|lean|count|rely|trust|ok(?:ay)?|safe|good|comfortable"
        r"|at ease|close)\b(?: (?:ok(?:ay)?|safe|good|comfortable|at ease|close|along))?(?: (?:with|to|on))?"
        r"|who (?:helps me|is there for me|has my back)|(?:who(?:'?s| is) )?(?:in )?my corner"
        r"|(?:en |con |a )?quien (?:me apoyo|me apoya|me ayuda|cuento|confio|hablo|me siento (?:bien|a gusto))"
    ),
    "helped": r"what helps(?: me)?|what (?:has )?helped(?: me)?|lo que me (?:ayuda|ayudo|ha ayudado)",
    "brings": (
        r"(?:the reason |the )?why (?:i'?m|i am|im|i was|i came)(?: here)?|what(?:'?s| is| brings me"
        r"| brought me) (?:here"
        r"|going on|wrong)|(?:how much|what|how often) i (?:use|drink|take|smoke)|(?:lo "
        r"|la razon )?por (?:lo )?que (?:vengo"
        r"|vine|estoy aqui)|(?:lo que|cuanto) (?:tomo|uso|bebo|fumo)|mi problema|my problem"
    ),
    "goal": (
        r"(?:my|mi) (?:goal|hope|meta)|what i hope(?: for| to see change)?|what i want(?: to (?:change|see change))?"
        r"|lo que quiero(?: (?:cambiar|que cambie))?"
    ),
    "avoid": (
        r"(?:a |the |an? |ninguna? |un )?(?:thing|topic|subject|tema|cosa)?(?: ?(?:to|que|para"
        r"|de) )?(?:stay away from"
        r"|stay off(?: of)?|leave alone|avoid|not talk about|evitar|no (?:tocar|hablar))"
    ),
    "contact": r"how to (?:reach|call|text) me|como (?:llamarme|hablar conmigo)",
}
"""What the lines are called in the midst of the talk."""
_CALLED = {name: f"(?:{way})" for name, way in _IN_TALK.items()}
_ANY = "|".join(_CALLED.values())
_A, _B = f"(?P<right>{_ANY})", f"(?P<wrong>{_ANY})"
_TOPIC_WORDS = (
    r"(?:(?:a |an? |the |ninguna? |un )?(?:topic|subject|tema) (?:to |que |para |de )?(?:stay away from"
    r"|stay off(?: of)?|leave alone|avoid|not talk about|evitar|no (?:tocar|hablar)))"
)
"""What only the chat calls so: nobody's life has a topic to avoid."""
_TOPIC, _HELPED = f"(?P<wrong>{_TOPIC_WORDS})", f"(?P<wrong>{_IN_TALK['helped']})"
_A_QUESTION = rf"(?P<wrong>{_IN_TALK['helped']}|{_TOPIC_WORDS}|(?:my|mi) (?:goal|meta))"
"""Not "who i am", nor "my problem": somebody may tell those apart from what they want."""
_HERE = (
    r"(?P<right>(?:the reason |the )?why (?:i'?m|i am|im|i was|i came)(?: here)?|what (?:brings|brought) me here"
    r"|(?:la razon )?por (?:lo )?que (?:vengo|vine|estoy aqui))"
)
_WAS = r"(?:that|this|it|thats|its|eso|esto|lo|es|era)(?:'?s| is| was| es| era| fue)?(?: (?:for|about|para|de))?"
_THAT = r"(?:that was|eso (?:es|era|fue))(?: (?:for|about|para|de))?"
"""Of something said before; what "it" is may be their life."""
_LED = (
    r"(?:(?:no|nah|wait|hey|but|oh|and|pero|oiga|espere|ay|lol)[,. ]+)*(?:[^,.;]{0,45}\b(?:change|fix|move"
    r"|wrong|cambi\w+"
    r"|mal)\b[^,.;]{0,30}[,.;]+ *)?"
)
_SAID = (
    r"(?:i was (?:just )?(?:telling|saying to|answering)(?: (?:you|u|ya))?|i (?:told|meant)(?: (?:you|u))?"
    r"|(?:le )?(?:estaba"
    r"|estoy) (?:diciendo|contando)(?:le)?|(?:le )?(?:dije|conte))"
)
_MOVES = tuple(
    re.compile(rf"{_LED}{way}(?: (?:lol|tho(?:ugh)?|please|por favor))?")
    for way in (
        rf"{_SAID} {_A},? (?:and |y )?(?:not|no) {_A_QUESTION}",
        rf"{_THAT} {_HERE},? (?:and |y )?(?:not|no) {_HELPED}",
        rf"{_WAS}(?: not|n'?t|nt| no)(?: es)? {_TOPIC}[,.; ]+(?:it'?s|its|thats|that'?s|that is|es|sino|era) {_A}",
        rf"(?:is ?n'?t|isnt|no es) {_TOPIC}[,.; ]+(?:it'?s|its|thats|that'?s|es|sino) {_A}",
        rf"{_B} (?:is|was) ?(?:not|n'?t) where (?:that|it|this) (?:goes|belongs|should be)[,.; ]+{_WAS} {_A}",
    )
)
_PUT = re.compile(
    rf"(?:(?:no|nah|wait|hey|but|oh|and|pero|oiga|espere|ay|lol)[,. ]+)*"
    rf"(?:i|yo|ya) (?:already |just |ya )*(?:put|said|wrote|meant|gave (?:you|u)|puse|dije|escribi)(?: a)?"
    rf" (?P<words>(?!(?:that|it|this|so|eso|lo|no|not|none|nothing|nobody|no one|yes|ok|sorry|nada|nadie|ningun[oa]?"
    rf"|si|perdon|idk|i|yo)\b)[^,.;!?]{{1,40}}?) (?:as|under|como|en) (?P<right>{_ANY})"
)
"""What is put "for" a goal may be work; a refusal is put nowhere."""
_LONGEST = 30


def put_under(text: str) -> tuple[str, str] | None:
    """Return the line somebody says they put something under, and that as written: "no i put Jo as who helps me"."""
    found = _PUT.fullmatch(folded(text).strip(" .!?"))
    if found is None or len(text.split()) > _LONGEST:
        return None
    words = re.search(re.escape(found["words"]), text, re.IGNORECASE)
    return _line(found["right"]), words[0] if words else found["words"]


def moved(heard: Heard) -> dict[str, str | None]:
    """Return the lines after what stands in the wrong one is moved; empty where nothing is said to, or stands there.

    The wrong one is empty then, and asked again.
    """
    places = _places(heard.text)
    if places is None or heard.question not in QUESTIONS:
        return {}
    right, wrong = places
    words = heard.slots.get(wrong)
    if right in (wrong, heard.question) or wrong == heard.question or not given(words):
        return {}
    return {right: added(heard.slots.get(right), words or ""), wrong: None}


def says_where(text: str) -> bool:
    """Return whether a message only says which line something is for, and which it is not."""
    return _places(text) is not None


def _places(text: str) -> tuple[str, str] | None:
    plain = folded(text).strip(" .!?")
    if len(plain.split()) > _LONGEST:
        return None
    found = next((said for way in _MOVES if (said := way.fullmatch(plain))), None)
    return (_line(found["right"]), _line(found["wrong"])) if found else None


def _line(called: str) -> str:
    return next(name for name, way in _CALLED.items() if re.fullmatch(way, called))
