"""Who consents to the questions, or asks where they were, beside other things said. Pure functions, without Rasa.

"If it helps her you can ask me what you need to ask", "where were we with the questions?", "ya amanecí mejor. síganme
con las preguntas": what stands before is courtesy or was said already, and the last word is a wish for the questions.
A question of one's own, or what tells of trouble, goes first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import QUESTIONS
from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import folded
from bot.hearing.wishes.consent import SHOWN
from bot.risk import Tier, screen

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_SENTENCE = re.compile(r"(?:[.!?;\n]|\u2026)+\s*|,\s*(?=(?:bueno|anyways?|entonces|so)\b)")
_LITTLE = (
    r"(?:(?:ok(?:ay)?|well|yes|yeah|yep|sure|fine|alright|all right|so|and|but|then|now|anyways?|just|please|pls|dear"
    r"|if it helps(?: \w+){0,2}|si|pues|bueno|ya|entonces|claro|andele|ande|joven|oiga|por favor|porfa|y|pero)\b[, ]*)*"
)
_ENDS = (
    r"(?:[ ,]+(?:then|now|please|pls|dear|pues|ya|por favor|porfa|joven|entonces|nomas"
    r"|the ones? about \w+|las de \w+))*"
)
_THEM = r"(?:(?:with |con )?(?:the|your|ur|those|las|sus|tus|esas) (?:few |short )?(?:questions|qs|preguntas))"
_WISH = re.compile(
    rf"{_LITTLE}(?:(?:you|u) (?:can|may|could) |go (?:ahead|on) (?:and )?|(?:i'?m|i am) ready(?:,? so)?[, ]+)*"
    r"(?:ask (?:me )?(?:what(?:ever)?"
    rf" (?:you|u)(?:'?d| would)? (?:need|want|like|have|got|must)(?: to)?(?: (?:ask|know))?(?: me)?|away|{_THEM})"
    rf"|(?:do|start|begin|finish|get on with|let'?s (?:do|start|finish)|i(?:'?ll| will) answer) {_THEM})"
    rf"|{_LITTLE}(?:(?:que|cuales) (?:son las )?preguntas (?:tienes?|traes?|tiene usted|me (?:hace|haces|tienes?)))"
    rf"|{_LITTLE}(?:(?:quiero |vamos a |puede |me puede )?(?:siga[n]?|sigue|seguir|seguimos|sigamos|continu\w+|acab\w+"
    rf"|termin\w+|haz|haga[n]?|hacer|hagan?|empiece|empez\w+)(?:me|nos|le)? {_THEM})"
    rf"|{_LITTLE}(?:pregunt[ea](?:me)? lo que (?:quiera|quieras|necesite|necesites|guste)s?)"
)
"""A wish for the questions, as the last thing said."""
_WISH_WHOLE = re.compile(rf"(?:{_WISH.pattern}){_ENDS}")
_WHERE = re.compile(
    rf"{_LITTLE}(?:where (?:were|was|did) we(?: (?:at|leave off|stop))?(?: {_THEM})?"
    r"|what else (?:did|do|would) (?:you|u)"
    r" (?:want|need|like) (?:to )?(?:know|ask)(?: (?:about )?(?:me|us|her|him))?|(?:what about )?the questions"
    r"|en que (?:ibamos|nos quedamos|estabamos)(?: con las preguntas)?|donde (?:ibamos|nos quedamos)(?: con las"
    rf" preguntas)?|que mas (?:queria|quiere|necesita) saber|las preguntas){_ENDS}"
)
"""Where the questions were left, wherever it is asked."""
_AHEAD = re.compile(rf"{_LITTLE}(?:go ahead|go on|ask|ask away|fire away|adelante|pregunte|dele|echele|hagale){_ENDS}")
"""To go ahead, and nothing else: at the summary that may mean to send it."""
_SAYS_YES = re.compile(rf"{_LITTLE}(?:(?:that'?s |esta |eso esta )?(?:ok(?:ay)?|fine|good|bien|si)\b ?)*{_THEM}{_ENDS}")
_LONGEST = 40
"""Words of such a message, at most."""


def takes_up(heard: Heard) -> bool:
    """Return whether somebody with no question on the table wants them, as the last thing said or where they were."""
    if heard.question is not None or heard.text.startswith("/") or len(heard.text.split()) > _LONGEST:
        return False
    said = [plain for plain in map(_plain, _SENTENCE.split(heard.text)) if plain]
    if not said:
        return False
    if len(said) == 1 and _AHEAD.fullmatch(said[0]):
        return heard.last != SHOWN and not heard.shown
    where = any(map(_WHERE.fullmatch, said)) and bool(heard.slots.get("talk_begun"))
    last = _WISH_WHOLE.fullmatch(said[-1]) is not None
    return (where or last) and not _goes_first(heard.text, said)


def agrees_to_them(heard: Heard) -> bool:
    """Return whether who is asked the first question only agrees to the questions: "sí, está bien, las preguntas"."""
    if heard.question not in QUESTIONS or heard.text.startswith("/"):
        return False
    plain = re.sub(r"[,.!]+", " ", folded(heard.text))
    plain = " ".join(plain.split())
    return re.search(r"\b(?:questions|preguntas)$", plain) is not None and _SAYS_YES.fullmatch(plain) is not None


def _goes_first(text: str, said: list[str]) -> bool:
    """Return whether a message tells of trouble beside it, or asks something else that wants its answer."""
    sentences = [one.strip() for one in re.findall(r"[^.!?\n]+[.!?\n]*", text)]
    asks = any(one.endswith("?") for one in sentences[:-1] if not _WHERE.fullmatch(_plain(one)))
    rest = [one for one in said if not (_WISH_WHOLE.fullmatch(one) or _WHERE.fullmatch(one))]
    heavy = any(about_using(one) or is_heavy(one) for one in rest)
    return asks or heavy or screen(text).tier <= Tier.T2


def _plain(words: str) -> str:
    return folded(words).strip(" .,;!?\u00a1\u00bf\u2026-")
