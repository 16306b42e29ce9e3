"""An answer that is asked anew because its line is to change: what is written is its new text. Pure, without Rasa.

Somebody pressed Change on a line and told what it shall say; nothing of that is a refusal to answer, and an order in it
("ponle eso") is no part of the words. Only a plain "skip" or "take it out" leaves the line empty.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import ANSWER, NOTED, NOTED_REACH, NOTED_WISH, SKIP
from bot.hearing.answers.told import told
from bot.hearing.changes.naming import ABOUT, CHANGED, field_meant, wish_in
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_AVOID = "avoid"
_ELSEWHERE = frozenset({NOTED, NOTED_REACH, NOTED_WISH})
_NO_ANSWER = frozenset({SKIP, *_ELSEWHERE, *ABOUT})
"""What a message may be taken for that would leave a line without its new words."""

_EMPTY = re.compile(
    r"(?:(?:no|ok|just|please|pls|actually|mejor|solo|por favor|bueno|pues|y|and),? )*(?:"
    r"(?:skip|pass|next|remove|delete|erase|drop|forget|take out|leave out)(?: (?:it|this|that|(?:this|that) one"
    r"|the (?:question|line|answer|whole thing)))?(?: out)?"
    r"|take (?:it|this|that|(?:this|that) one|the (?:line|answer)) (?:out|off)|leave (?:it|this|that) (?:out|empty"
    r"|blank)"
    r"|(?:i ?)?(?:don'?t|do not|would rather not|'?d rather not|rather not|prefer not to)(?: (?:want to|wanna))?"
    r" (?:say|answer|tell|talk|share)(?: (?:it|this|that|you|anything|about (?:it|this|that)))?"
    r"|(?:saltar|salt[ea]|omit(?:ir|a|e)|pasar)(?:la|lo)?|paso|siguiente"
    r"|(?:quit|borr|saqu|sac|elimin)(?:[ea]|ar)(?:l[oa]| (?:eso|est[aoe]|es[ae]|la (?:linea|respuesta)))?"
    r"|dej(?:e|a|ar)(?:l[oa])? (?:en blanco|vaci[oa])"
    r"|(?:(?:prefiero|mejor) no|no quiero) (?:decir|contestar|responder|hablar)(?:l[oa])?"
    r"(?: (?:eso|nada|de eso|esa|la pregunta))?)(?:,? (?:please|pls|por favor|porfa|then|pues|ya|gracias|thanks))*"
)
"""Who wants no words on the line, and says no more."""
_ORDERED = re.compile(
    r"[\s,.;!?\u2026]+(?:(?:y|and|so|asi que|just|solo|please|por favor|nomas) )*(?:"
    r"(?:ponle|pongale|pon|ponga|ponme|anota|anote|apunta|apunte|escribe|escriba|dejalo|dejelo|cambialo a)"
    r"(?: (?:eso|asi|es[ae]|ahi|eso ahi|eso nomas))|(?:que (?:diga|quede) (?:eso|asi))"
    r"|(?:put|write|use|say|make it|change it to) (?:that|this)(?: (?:down|there|instead))?)"
    r"(?:,? (?:please|por favor|porfa|mejor|instead))*[\s.!]*$"
)
"""An order to put down what was said before it."""
_OPENED = re.compile(
    r"(?:(?:no|ok|just|please|actually|pues|bueno|mejor|y|and),? )*(?:"
    r"(?:it|that|this|eso) (?:should|needs to|has to|must) (?:be|say|read)|(?:change|set|switch|fix) (?:it|that"
    r"|this) to"
    r"|make it say|(?:put|write|say|ponga|pon|ponle|pongale|anote|escriba|diga)(?: (?:down|this|that|esto))?(?= ?:)"
    r"|que diga|(?:eso )?debe(?:ria)? decir|tiene que decir|(?:cambi[ae]|corrij[ae])l[oa] (?:a|por)) ?:? "
)
"""How the new words are led up to."""
_NO = r"\b(?:don'?t|dont|do not|not|never|no|nunca|sin)\b"
_ON_WHAT = re.compile(
    rf"{_NO}(?: [\w']+){{0,4}}? (?:talk(?:ing)?|speak(?:ing)?|ask(?:ed)?|chat|hear|get|go|habl\w+|pregunt\w+|platic\w+"
    r"|conversar|tocar|toqu\w+)(?: (?:to me|with me|me|into|conmigo|el tema|nada|anything|any more))*"
    r" (?:about|of|on|de|del|sobre|acerca de|por)"
    r" (?!(?:it|this|that|these|those|eso|esto|ello|nada|nothing|anything|todo|everything|course)\b"
    r"(?! (?:de|del|with|about|thing|stuff)\b))\w+"
)
"""Who says of what they do not want to talk: that is an answer, where "I don't want to talk about it" is none."""
_PERSON = re.compile(r"\b(?:person|human|somebody|someone|persona|humano|alguien)\b|\?")
_NUMBER = re.compile(r"(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]?\d{4}\b")
_END_OF_IT = re.compile(
    r"(?:(?:the|same|el|la|que|del|de la|mism[oa]) )*(?:(?:one|number|numero) )?(?:(?:ending|ends"
    r"|termina) (?:in|with|en) )?"
    r"\b(?P<end>\d{4})\b(?: (?:one|number))?",
    re.IGNORECASE,
)
_WORDS = 20
"""Words in which a topic is named, at most."""


def changing(heard: Heard) -> bool:
    """Return whether the question on the table is asked anew, for its line is to change."""
    return heard.question is not None and heard.question in (heard.slots.get(CHANGED) or {})


def names_what_to_avoid(text: str) -> bool:
    """Return whether a text says what it does not want to talk about: "no quiero hablar de mi papá"."""
    plain = folded(text)
    if _PERSON.search(text) or len(plain.split()) > _WORDS:
        return False
    return _ON_WHAT.search(plain) is not None or any(name == _AVOID for name, _ in told(text, talking=True))


def as_answer(heard: Heard, intent: str) -> str | None:
    """Return what a message means after all that was taken to leave its question without an answer, or None.

    What is named as not to be talked of answers that very question, asked anew or not.
    """
    if heard.text.startswith("/") or intent not in _NO_ANSWER:
        return None
    if changing(heard):
        if _EMPTY.fullmatch(folded(heard.text).strip(" .,!\u00a1")):
            return SKIP
        named = intent in ABOUT and wish_in(heard.text) is not None
        other = field_meant(replace(heard, intent=intent)) if named else None
        return ANSWER if other in (None, heard.question) else None
    topic = heard.question == _AVOID and intent == SKIP and names_what_to_avoid(heard.text)
    return ANSWER if topic else None


def new_words(heard: Heard) -> str | None:
    """Return the words alone of an answer given anew, without an order around them; None for any other message."""
    if heard.intent != ANSWER or not changing(heard):
        return None
    whole = InPlace.of(heard.text)
    opened = _OPENED.match(whole.plain)
    rest = whole.part(opened.end() if opened else 0, len(whole.plain))
    ordered = _ORDERED.search(rest.plain)
    left = rest.part(0, ordered.start() if ordered else len(rest.plain)).all().strip()
    return _in_full(heard, left) or heard.text


def _in_full(heard: Heard, words: str) -> str:
    """Return how to reach somebody with the number in full, where only its end was said: "0147 one"."""
    earlier = (heard.slots.get(CHANGED) or {}).get("contact") if heard.question == "contact" else None
    number = _NUMBER.search(earlier or "")
    end = _END_OF_IT.search(words)
    if number is None or end is None or _NUMBER.search(words) or not number[0].endswith(end["end"]):
        return words
    return words[: end.start()] + number[0] + words[end.end() :]
