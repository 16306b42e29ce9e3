"""Who gives their name with the first words, before it was asked: "hey its paul", "Hi, I'm Priya". Pure functions.

Nobody is asked for what they said. But "I'm Pregnant" and "soy Mexicana" are no names: without "my name is" a word is
one only where it is a given name that is known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.answers.calling import called, is_known_name, with_pronouns
from bot.hearing.answers.taking import SKIPPED
from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.hearing.answers.taking import Heard

_HELLO = (
    r"(?:(?:hi|hey|hello|yo|good (?:morning|evening|afternoon)|hola|buenas|buen[oa]s (?:tardes|noches|dias)|there|"
    r"yes|um|ok|so|everyone|team)[,.! ]+)*"
)
_IN_SO_MANY_WORDS = r"(?:my name is |my name'?s |me llamo |mi nombre es )"
_BY_THE_WAY = r"(?:i'?m |i am |this is |it'?s |soy |(?:le |les )?habla |aqui )"
_INTRODUCES = re.compile(
    rf"{_HELLO}(?:(?P<plainly>{_IN_SO_MANY_WORDS})|{_BY_THE_WAY})"
    r"(?P<name>[^\W\d_]+(?: (?!(?:here|and|y|aqui)\b)[^\W\d_]+)?)"
    r"(?=\s*(?:[.,!;\n]|$)|\s+(?:here|and i\b|y (?:tengo|vivo|necesito|quiero)))"
)
_MY_NAME = r"(?: (?:you|u|y'?all|anyone|anybody|out))? (?:an?|my|any|no) (?:real )?name\b"
_NAMELESS = re.compile(
    rf"\b(?<!you're )(?<!you are )(?:not|ain'?t|aint) (?:\w+ )?(?:giving|leaving|telling|saying){_MY_NAME}"
    rf"|\bi(?:'?m| am|'?d| would|'?ll| will)? (?:won'?t|wont|don'?t|dont|do not|not|never|ain'?t|aint|rather not)"
    rf" (?:want to |wanna |like to |gonna |going to )?(?:giv|leav|tell|say)\w*{_MY_NAME}"
    r"|\bno names?\b(?! (?:on|in|at|when|if|for|or|to)\b)"
    r"|\bno (?:doy|voy a dar|quiero dar|digo|pongo) (?:mi |el |ningun )?nombre\b"
    r"|(?:^|[,.;] ?|\b(?:y|pero|prefiero|mejor|es) )sin (?:mi |el |ningun )?nombre\b"
)
"""Who gives none; that nobody is to say it, or leave it on a machine, is how to reach them."""
_OF_ANOTHER = re.compile(
    r"\W*(?:and |y |but |pero )?(?:he|she|they|he'?s|she'?s|his|her|him)\b(?! (?:told|said|sent|gave)\b)"
)
"""What goes on behind a name about whoever bears it: then it is not the writer's."""


def introduced(text: str) -> str | None:
    """Return the name somebody gives at the beginning of a message, as they wrote it; None where there is none."""
    plain = folded(text)
    found = _INTRODUCES.match(plain)
    if found is None or len(plain) != len(text):
        return None
    name = called(text[found.start("name") : found.end("name")])
    if name is None or (not found["plainly"] and _OF_ANOTHER.match(plain[found.end() :])):
        return None
    word = folded(name).split()[0]
    return name if found["plainly"] or is_known_name(word) else None


_BESIDE_IT = re.compile(
    r"(?:(?:and|oh|no|sorry|wait|y|ah|perdon)[,. ]+)*(?:my name is |my name'?s |mi nombre es |me llamo |it'?s |i'?m "
    r"|im |this is |es |soy )(?P<name>[^\W\d_]{3,})[,. ]+(?:(?P<way>btw|by the way|por cierto)"
    r"|(?P<spelt>(?:but )?(?:no|not|without|with|sin|con) (?:an? |the |la |una )?(?:[a-z]|hache|zeta|ese)"
    r"(?: at the end| al final)?))[ .!]*"
)


def by_the_way(text: str) -> str | None:
    """Return the name that somebody gives in passing, or spells, and nothing else: "its jasmine btw", "Ana, sin h"."""
    plain = folded(text).strip()
    found = _BESIDE_IT.fullmatch(plain)
    if found is None or len(plain) != len(text.strip()):
        return None
    name = called(text.strip()[found.start("name") : found.end("name")])
    known = name is not None and is_known_name(folded(name))
    return name if known or found["spelt"] else None


def name_given(text: str, question: str | None) -> list[tuple[str, str]]:
    """Return the lines of a message that gives a name, and perhaps pronouns, where another question is asked."""
    name = None if question in (None, "name") else by_the_way(text)
    return [("name", name)] if name else with_pronouns(text, question)


def introduced_first(heard: Heard, found: Mapping[str, Any]) -> str | None:
    """Return the name that a message gives before any question, where none is known; `found`: what else it told."""
    known = heard.question is not None or "name" in found or heard.slots.get("name") is not None
    return None if known else introduced(heard.text)


def only_introduces(text: str) -> bool:
    """Return whether all that a message does is to say hello and give a name."""
    found = _INTRODUCES.match(folded(text))
    return (
        found is not None
        and introduced(text) is not None
        and not text[found.end() :].strip(" .,!").removesuffix("here").strip()
    )


def nameless(heard: Heard) -> list[tuple[str, str]]:
    """Return that no name is given, beside how to reach somebody: "just text and i aint giving a name"."""
    refuses = _NAMELESS.search(folded(heard.text)) is not None and heard.slots.get("name") is None
    return [("name", SKIPPED)] if refuses else []
