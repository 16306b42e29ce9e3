"""Who wants nobody called, or out of the line: "i dont want no person yet". Pure functions, without Rasa.

Said in passing and in double negatives, it names a person all the same; whoever says so is not put in line for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import CHECK_IN
from bot.hearing.lines.clauses import folded
from bot.hearing.questions import asking_learned
from bot.hearing.questions.asking import about_by_rule, after_turning
from bot.hearing.wishes.steering import asks_to_see

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

OFF_LINE, NO_PERSON, URGENT = "off_line", "no_person", "urgent"
"""What is said to it: who takes somebody off the line, that nobody is asked for, or who changes the urgent mark."""
SURE = 0.8
"""How sure what was learned must be of a sentence (data/asked/off_line.txt)."""
LONGEST = 26
"""Words of such a message, at most: a longer one tells something."""

_ONE = r"(?:persons?|people|humans?|human being|some(?:one|body)|personas?|alguien|humanos?)"
_WISHED = re.compile(
    r"(?<!don't )(?<!dont )(?<!not )(?<!didn't )(?<!didnt )(?<!never )(?<!no )(?<!who said )"
    r"\b(?:i (?:just |really |still |only )?(?:want|need|asked for)|(?:can|could|may) i (?:please )?(?:talk|speak"
    r"|get|have)"
    r"|(?:give|get|send) me|quiero|quisiera|necesito|deme|comunique(?:n)?me|(?:le )?pedi)\b"
    rf"(?! (?:no|ninguna?|any)\b)[^.?!]{{0,25}}\b{_ONE}\b"
    r"|(?:^|[,.;!] ?)(?:an? |una? )?(?:real )?(?:person|human|persona|humano)(?: (?:please|now|por favor|ya))*\W*$"
    r"|\b(?:be|being|ser) (?:an? |una? )?(?:person|human|persona|humano)\b"
    r"|\b(?:bots?|robots?|machines?|computers?|programs?|ai|maquinas?|programas?)\b"
)
"""A person wished for beside it, a wish to be none, or a program refused: "i dont want a bot, i want a person"."""
_NONE = re.compile(
    r"(?:^|\b(?:said|told (?:you|u)|nah|naw|que|want|need|quiero|ocupo|mejor) )(?:no|not an?|ningun[oa]?|sin) "
    r"(?:person|people"
    r"|humans?|persona|gente|humanos?)\b(?! (?:in|around|at|to|who|near|that|like|que|en|como|cerca)\b)"
)
_ALONE = re.compile(
    r"\b(?:no|ningun[oa]?) (?:person|people|humans?|persona|gente) (?:contact|understand\w*|cares?|loves?|listens?"
    r"|sees?|knows?|gets?|me|le|entiende\w*|contacto)\b"
)
"""A life without people, which refuses none: "no person understands me"."""
_LINE = re.compile(r"\b(?:lines?|queue|list|urgent|fila|cola|lista|turno|lugar|urgente)\b")
_MARK = re.compile(
    r"\b(?:take|took|taken|taking|put|get) (?:me|it|that|this|the urgent \w+)? ?(?:out of|off(?: of)?"
    r"|off the) ?(?:the )?"
    r"urgent\b|\burgent (?:thing|mark|part|stuff|tag|label)\b|\b(?:why|how come) (?:am i|is it|is this|does it|do i|it)"
    r"(?: \w+){0,3} urgent\b|\bstill (?:\w+ ){0,3}urgent\b|\b(?:i'?m|im|i am|i was|it'?s|its|it is"
    r"|this is) (?:not|never)"
    r"(?: \w+)? urgent\b|\bnot an? urgent\b"
    r"|\b(?:quit\w*|sac\w*|borr\w*)(?: \w+){0,3} urgente\b|\b(?:lo|eso) de urgente\b|\bpor ?que(?: \w+){0,4} urgente\b"
    r"|\b(?:sigue|todavia|aun)(?: \w+){0,3} urgente\b|\bno (?:soy|es|era|estoy)(?: \w+)? urgente\b"
)
"""How somebody speaks of being marked as urgent, and would not be: "why does it still say urgent"."""
_STAYS = re.compile(
    r"(?<!why )\b(?:don'?t|do not|dont|never) (?:\w+ )?(?:take|kick|drop|remove|pull|throw) me (?:out|off|from)\b"
    r"|\b(?:keep|hold|save) my (?:place|spot|turn)\b|\b(?:don'?t|do not|dont) (?:lose|cancel|give away) my\b"
    r"|\bno (?:me )?(?:vaya\w* a )?(?:saque|saqu|saca|quite|quita|borre|borra|elimine)\w*\b.{0,6}"
    r"\bde (?:la|mi|esa|esta)\b"
    r"|\b(?:guard|apart)\w+ mi (?:lugar|turno)\b|\bno (?:me )?(?:quiten?|pierdan?) (?:el|mi) (?:lugar|turno)\b"
)
"""How somebody who goes says to be kept in line: "pero no me saquen de la fila"."""
_SENTENCE = re.compile(r"[^.?!;\n]+")
_NOT_ASKED = re.compile(
    r"\b(?:didn'?t|did not|never) (?:ask|tell|say|want)(?:ed)?(?: (?:you|u|anyone|to be|for))*(?: to)?"
    r" (?:tak(?:e|en)|remove|pull|put)\w*\b|\b(?:no|nunca) (?:le |les )?(?:pedi|dije) que (?:me )?(?:saqu|quit|pus)\w+"
)
"""What was never asked for is no order: "I didn't ask you to take me off anything"."""
_INSTEAD = re.compile(
    r"\b(?:advice|(?:an? |the )?answers?|(?:the |your )?questions?|to (?:know|ask|fill)|consejos?|respuestas?"
    r"|preguntas?|saber|preguntar\w*)\b"
)
"""What is wanted in place of a person: that is heard, and no order about the line."""


def declines(text: str) -> bool:
    """Return whether a message says to call nobody, or to take its writer out of the line."""
    plain = folded(text)
    if text.startswith("/") or len(plain.split()) > LONGEST or _WISHED.search(plain) or _STAYS.search(plain):
        return False
    sentences = _SENTENCE.findall(after_turning(text))
    said = [sentence for sentence in sentences if not asks_to_see(sentence)]  # "show me the list" names another list
    whole = [text] if len(said) == len(sentences) and after_turning(text) == text else []
    return any(_refuses(one) and not _wants_instead(one) for one in [*whole, *said])


def refuses_one(text: str) -> bool:
    """Return whether a message wants no person: an order about the line, or something else wanted in their place."""
    return declines(text) or (_wants_instead(text) and not _WISHED.search(folded(text)) and _refuses(text))


def declined(heard: Heard) -> bool:
    """Return whether that is what a message says here: to a question of the talk "nobody calls me" is an answer."""
    if heard.slots.get("waiting") and says_not_urgent(heard.text):
        return True
    at_none = heard.question in (None, CHECK_IN) or bool(heard.slots.get("waiting"))
    return declines(heard.text) and (at_none or names_the_line(heard.text))


def _wants_instead(sentence: str) -> bool:
    plain = folded(sentence)
    return _INSTEAD.search(plain) is not None and _LINE.search(plain) is None


def says_not_urgent(text: str) -> bool:
    """Return whether a message asks to be urgent no longer."""
    plain = folded(text)
    return len(plain.split()) <= LONGEST and not _WISHED.search(plain) and _MARK.search(plain) is not None


def names_the_line(text: str) -> bool:
    """Return whether a message names the line that it would be out of."""
    return _LINE.search(folded(text)) is not None


def answer_to(heard: Heard) -> str:
    """Return which answer such a message gets."""
    if heard.slots.get("waiting") and says_not_urgent(heard.text):
        return URGENT
    return OFF_LINE if heard.slots.get("waiting") or names_the_line(heard.text) else NO_PERSON


def _refuses(sentence: str) -> bool:
    plain = folded(sentence)
    if _ALONE.search(plain) or _NOT_ASKED.search(plain):
        return False
    if about_by_rule(sentence) == OFF_LINE or _NONE.search(plain.strip()):
        return True
    found = asking_learned.guess(sentence)
    return found is not None and found.about == OFF_LINE and found.sure >= SURE
