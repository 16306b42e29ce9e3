"""What is said to the chat of the talk itself, and answers nothing. Pure functions, without Rasa.

"That was a question", "no me entendió", "closing the tab": filed under the question on the table, each of them moves
every answer after it by one. The question stays; what was wrong is owned, and may go into the record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import CHECK_IN, LINES, QUESTIONS, given
from bot.hearing.lines.clauses import clauses, folded
from bot.hearing.questions import asking_learned

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

FEEDBACK, MISHEARD = "feedback", "misheard"
"""What it means that the chat took something wrong; its words are those of `utter_feedback_misheard`."""

REPEATED, POSTER = "repeated", "poster"
"""Protests, learned from data/asked: that something was said before, or nobody listens; that it is a slogan."""
PROTEST_WORDS, SURE = 16, 0.8
"""Words of a protest, at most, for a longer message tells something; and how sure what was learned must be."""

_LONGEST = 30
"""Words of such a message, at most: a longer one tells something."""

_ENDED = r"\b(?=\W*$|\s*[,.;!?]| (?:not|for|so|and|but|i)\b(?! (?:ask|keep|always)))"
"""Where the word ends what is said: "that is a question i ask myself" tells something."""
_TELLS = 4
"""From this many words on, what stands beside it tells something."""

_OF_THE_TALK = re.compile(
    r"^(?:(?:no|wait|hey|um|uh|ok|so|but|and|pero|oiga|espere|ay),? )*"
    r"(?:that|this|it)(?:'s| is| was|s| wasn'?t| isn'?t| was not| is not) (?:not )?(?:just |only |really |actually )?"
    rf"(?:an?|my|the|your) (?:real |serious |actual |honest )?(?:question|answer){_ENDED}"
    r"|\b(?:i was|i'?m|im) (?:just |only |actually )*asking (?:you\b(?! for| to)|a question)"
    r"|\bi asked you (?:a|something|my|one) ?(?:question)?\b"
    rf"|\b(?:that|this|it|which) (?:wasn'?t|was not|isn'?t|is not) (?:my|an|the|your) answer{_ENDED}"
    r"|\b(?:did|are|why did|why are|why would) (?:you|u) (?:just |even |actually |really )*"
    r"(?:fil(?:e|ed|ing)|log(?:ged)?|(?:put|take|took|save|saved|write|wrote) (?:that|this"
    r"|it) (?:down )?(?:as|under|for)"
    r"|sav(?:e|ed|ing) (?:that|this))\b"
    r"|\beso (?:era|fue|es) (?:una )?pregunta\b"
    r"|\b(?:eso|esto)(?: (?:de|que) .{1,30}?)? no (?:era|es|fue) (?:una |mi |la )?(?:pregunta|respuesta)\b"
    r"|\b(?:le )?(?:estaba|estoy) preguntando\b|^(?:yo )?le (?:hice|estaba haciendo) una pregunta$"
)
"""That something was a question or no answer, wherever it stands in a short message."""

_AROUND = re.compile(
    r"^(?:(?:no(?=[,.])|ok|okay|wow|wait|sorry|well|ugh|omg|lol|please|pls|just|but|and|so|pero|pues|ay|ya|oiga|bueno|perdon"
    r"|entonces)\b[,. ]*)+(?=\S)"
)
_ALL = re.compile(
    r"(?:(?:you|u|it|this(?: thing)?)(?: (?:really|clearly|just|still))* (?:didn'?t|did not|don'?t|do not|doesn'?t"
    r"|aren'?t|are not|isn'?t|not|never|keeps?|kept)(?: even| really| actually)*"
    r" (?:understand|understood|get|got|hear|heard|listen|listening|read|reading|answer|answering|following|follow)"
    r"(?:ing|ed)?(?: (?:me|it|that|what i (?:said|asked|wrote|meant)|my question|to me|to what i said))?"
    r"(?: at all| right)?"
    r"|(?:you|u|it) (?:misunderstood|misread|misheard|got (?:it|that|me) (?:all )?wrong|missed (?:it|the point"
    r"|what i said))(?: me)?"
    r"|(?:what|who) (?:are|r) (?:you|u) (?:even )?(?:answering|replying to|talking about|on about)"
    r"|(?:are|r) (?:you|u) (?:even |actually |really )+(?:reading|listening|following)(?: (?:this|me|what i \w+))?"
    r"|(?:ignore|disregard|never ?mind) (?:that|it|this|my last \w+)(?: (?:last )?(?:one|message|part))?"
    r"|no (?:me|lo|le|la) (?:ha )?(?:entendio|entendieron|entendido|contesto|respondio|leyo|escucho)(?: (?:nada|bien"
    r"|lo que .{1,30}))?"
    r"|(?:eso )?no (?:es|era|fue) lo que (?:le )?(?:pregunte|dije|quise decir)"
    r"|(?:a )?que (?:me )?(?:esta|estas) (?:contestando|respondiendo)(?: usted)?"
    r"|(?:ni )?(?:siquiera )?(?:me )?esta (?:leyendo|escuchando|entendiendo)"
    r"|(?:ignore|olvide) (?:eso|lo (?:ultimo|anterior))|haga como que no (?:lo )?dije"
    r"|(?:wtf|what the (?:hell|heck|fuck))(?: (?:is this|was that|are (?:you|u) (?:on|doing)))?|facepalm|good grief)"
)
_CRIES_OUT = re.compile(r"jesus(?: christ)?|oh my god|omg|my god|dios mio|ay dios(?: mio)?|por dios|christ|que cosa")
_MAY_CRY_OUT = frozenset({"goal", "brings", "uses", "life", "needs", "contact"})
"""Questions that "jesus" does not answer: it may be who helps, a topic to avoid, or a name."""

_LEAVES = re.compile(
    r"(?:(?:i'?m |im |i am )?(?:just )?(?:closing|leaving|exiting)"
    r"|(?:i'?m |im |i am )?(?:i'?ll|gonna|going to|i think i'?ll) (?:just )?(?:close|leave|exit))"
    r" (?:out )?(?:of )?(?:this|the|my) (?:tab|chat|window|page|app|site|browser)(?: now)?"
    r"|(?:ya )?(?:voy a cerrar|cierro|estoy cerrando|mejor cierro|voy a salirme de) (?:esto|el chat"
    r"|la (?:pagina|ventana"
    r"|pestana)|este chat|esta (?:pagina|ventana|pestana))(?: ya)?"
)


def aimed(heard: Heard) -> str | None:
    """Return the intent of a message that only speaks of the talk itself, with a question on the table; else None."""
    if heard.question not in (*QUESTIONS, CHECK_IN) or heard.text.startswith("/"):
        return None
    if misheard(heard):
        return FEEDBACK
    return "goodbye" if _all(_LEAVES, heard.text) else None


def protests(heard: Heard) -> str | None:
    """Return the protest that a message is, and nothing else: `REPEATED`, `POSTER`, or None.

    With the question of what not to talk about on the table, "no pep talks" is its answer.
    """
    if heard.text.startswith("/"):
        return None
    found = _protest(heard.text)
    return None if found == POSTER and heard.question == "avoid" else found


def protested(heard: Heard) -> str:
    """Return the words for a protest that something was said before: nothing is written down where nothing was told."""
    told = any(given(heard.slots.get(name)) for name in LINES)
    return REPEATED if told and protests(heard) == REPEATED else MISHEARD


def _protest(text: str) -> str | None:
    if len(text.split()) > PROTEST_WORDS:
        return None
    found = asking_learned.guess(text)
    return found.about if found and found.sure >= SURE and found.about in (REPEATED, POSTER) else None


def misheard(heard: Heard) -> bool:
    """Return whether a message only says that something was taken wrong, or cries out at what was said."""
    said = folded(heard.text)
    cries = heard.question in _MAY_CRY_OUT and _all(_CRIES_OUT, heard.text)
    return len(said.split()) <= _LONGEST and (cries or _all(_ALL, heard.text) or _OF_THE_TALK.search(said) is not None)


def _all(way: re.Pattern[str], text: str) -> bool:
    """Return whether a text says this and nothing else, with the little words in front or without."""
    plain = folded(text).strip(" .,!?\u00a1\u00bf\u2026")
    found = _AROUND.match(plain)
    return any(way.fullmatch(said) for said in (plain, plain[found.end() :] if found else plain))


def besides(text: str) -> str:
    """Return what such a message tells besides, as it was written; empty where that is next to nothing."""
    left = [
        clause.words
        for clause in clauses(text)
        if not (
            _OF_THE_TALK.search(clause.plain)
            or _all(_ALL, clause.words)
            or clause.plain.endswith("?")
            or _protest(clause.words)
        )
    ]
    told = ", ".join(left)
    return told if len(told.split()) >= _TELLS else ""
