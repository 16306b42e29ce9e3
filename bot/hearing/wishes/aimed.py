"""What is said to the chat of the talk itself, and answers nothing. Pure functions, without Rasa.

"That was a question", "no me entendió", "closing the tab": filed under the question on the table, each of them moves
every answer after it by one. The question stays; what was wrong is owned, and may go into the record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.by_name import named_line
from bot.hearing.answers.filing import answered_before
from bot.hearing.answers.misplaced import moved, says_where
from bot.hearing.answers.taking import CHECK_IN, LINES, QUESTIONS, given
from bot.hearing.answers.told import told
from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import clauses, folded
from bot.hearing.lines.small_talk import asks_back, why_waits
from bot.hearing.questions import asking_learned
from bot.hearing.questions.asking import QUESTION, asks_why_shown
from bot.hearing.wishes.praising import mocks, praises
from bot.hearing.wishes.standing import stands
from bot.hearing.wishes.talk_words import ELSEWHERE, GOES_ON, MISSED, NO_PERSON

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

WHY_ASK, EXAMPLE = "why_ask", "example"
"""A question back, "like what?": its words are those of `utter_why_ask_example`."""

GOODBYE, PRAISE = "goodbye", "praise"

HOLD_ON = "hold_on"
"""A word to wait: the question waits, too; its words are those of `utter_question_hold_on`."""

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
    r"|\b(?:i was|i'?m|im) (?:just |only |actually )*askin[g']? (?:you\b(?! for| to)|a question)"
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

_NOT_MEANT = re.compile(
    r"(?:^|[.!?;\u00bf] ?)(?:(?:no|but|um|uh|wait|hey|and|pero|ay|oiga),? )*(?:"
    r"(?:that|this|thats|it)(?:'s| is|s)? not what (?:i\b|help(?:s|ed)\b|was asked)"
    r"|i (?:never|didn'?t|did not) (?:even )?(?:say|said|mention(?:ed)?|ask(?:ed)? (?:about|for)|talk(?:ed)? about"
    r"|write|wrote)"
    r" (?!goodbye|bye|sorry|no\b|yes\b|thank|a word|i love|it but|the (?:abuse|rape|beatings?))"
    r"(?![^.?!]*\b(?:help|any(?:one|body)|nobody|no one|him|her"
    r"|them|my|before|because|cause|bc|what (?!(?:you|u|it|this)\b)\w+|i was|i did|i have"
    r"|out loud|to)\b)\w+"
    r"|(?:yo )?no (?:le )?(?:hable|mencione|pregunte) (?:nada )?(?:de|sobre|por)\b(?![^.?!]*\b(?:nunca|jamas|porque"
    r"|lo que"
    r"|(?:a|con) (?:mis?"
    r"|nadie|el|ella|alguien))\b)"
    r"|(?:yo )?no dije eso\b"
    r"|\w+(?: \w+)?\? ?i said\b|(?P<named>\w+)[.!?] i asked for (?:a |the |an )?(?P=named)\b"
    r"|what (?:\w+ ){1,3}\w+[.!?] ?(?:there'?s|theres|there is|nobody|no one|i (?:never|don'?t|didn'?t))\b"
    r"|nothing i (?:wrote|said|told you) (?:says|means|was)\b"
    r"|why (?:did|do|am|are|is|would|r) (?:i|you|u|it|this|that|the (?:chat|card|screen)) (?:just |keep |even |it )*"
    r"(?:get|getting|got|show\w*|see|seeing|giv\w+|send\w*|sa[iy]\w*|pop\w*|telling)"
    r"(?: me| up)? (?:(?:a|an|the|that|this|these|those) )?(?:\w+ )?(?:\w+ )?(?:988|911|numbers?|cards?|hotlines?"
    r"|messages?|help ?lines?|this|that|it)\b"
    r"|(?:y )?(?:ese|este|el|la|esa|esta) (?:aviso|mensaje|tarjeta|numero|letrero|anuncio)\b.{0,40}\bpor ?que\b"
    r"|(?:y )?(?:a que viene|por ?que (?:me )?(?:sale|salio|puso|pone|mando|muestra|aparece|dio)) (?:el|la|lo|ese"
    r"|esa|este|esta|eso)\b"
    r"|(?:what|who) the (?:hell|heck|fuck) is this\b"
    r")"
)
"""That something was not said, not meant or not fitting, at the beginning of a sentence of a short message."""
_TELLING = re.compile(r"(?:^|[.!?,;] ?)(?:i'?m |im |i am |(?:le )?estoy )(?:telling (?:you|u|ya)|diciendo(?:le)?)\b")
_PLAIN_THINGS = frozenset({"for_whom", "name", "contact", "preferences"})
"""Questions that ask for a plain thing: there "I'm telling you, my dog is dead" is no answer."""
_ASKED_AND_TOLD = re.compile(
    r"[.,;?] ?(?:(?:as|like|que|pero) )?(?:i (?:already |just )*(?:told (?:you|u|ya)|said so)|ya (?:se )?(?:lo"
    r"|le) dije)\W*$"
)
_OF_PROTEST = re.compile(r"(?:what (?:\w+ ){1,3}\w+|i asked for .*|(?:jesus(?: christ)?|omg|dios mio))")
"""A clause of a protest that tells nothing."""
_SHORT = 26
"""Words of such a message, at most."""
_ITSELF_ASKED = frozenset({"avoid"})
"""To what not to bring up, "i never said…" may belong."""

_AROUND = re.compile(
    r"^(?:(?:no(?=[,.])|ok|okay|wow|wait|sorry|well|ugh|omg|lol|please|pls|just|but|and|so|pero|pues|ay|ya|oiga"
    r"|bueno|perdon"
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
_TO_THE_CHAT = re.compile(
    r"\b(?:you|u|ya|usted|already|again|said|told|asked|answered|dije|conteste|pregunt\w+|otra vez|de nuevo)\b"
)
"""With none of these, "nobody ever listens" may be told of a life, and not of the talk."""
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
    if praises(heard.text):
        return FEEDBACK if mocks(heard.text) else PRAISE
    if heard.question != CHECK_IN and asks_back(heard.text):
        return WHY_ASK
    if holds_on(heard.text):
        return QUESTION
    if misheard(heard):
        return FEEDBACK
    return GOODBYE if _all(_LEAVES, heard.text) else None


def holds_on(text: str) -> bool:
    """Return whether all that a message says is to wait: "hold on, my name is Ana" puts right, and is written."""
    why = why_waits(text)
    return why is not None and not (any(told(why, talking=True)) or about_using(why) or is_heavy(why))


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
    return REPEATED if _has_told(heard) and protests(heard) == REPEATED else MISHEARD


def told_already(heard: Heard) -> bool:
    """Return whether a message says only that the question on the table was answered already: it is asked no more."""
    protest = heard.question in QUESTIONS and protested(heard) == REPEATED and not besides(heard.text)
    return protest or answered_before(heard)


def _has_told(heard: Heard) -> bool:
    return any(given(heard.slots.get(name)) for name in LINES)


def _protest(text: str) -> str | None:
    if len(text.split()) > PROTEST_WORDS:
        return None
    found = asking_learned.guess(text)
    return found.about if found and found.sure >= SURE and found.about in (REPEATED, POSTER) else None


def misheard(heard: Heard) -> bool:
    """Return whether a message only says that something was taken wrong, or cries out at what was said.

    Who asks why a card is shown is told why: that has an answer.
    """
    said = folded(heard.text)
    cries = heard.question in _MAY_CRY_OUT and _all(_CRIES_OUT, heard.text)
    if len(said.split()) > _LONGEST or asks_why_shown(heard.text) or stands(heard.text):
        return False
    if says_where(heard.text) or named_line(heard.text, heard.question):
        return not (moved(heard) or named_line(heard.text, heard.question))
    return cries or _all(_ALL, heard.text) or _of_an_answer(said) or _disowns(heard, said)


def _of_an_answer(plain: str) -> bool:
    """Return whether a text says that something was a question or no answer, or the answer to another one."""
    return _OF_THE_TALK.search(plain) is not None or ELSEWHERE.search(plain) is not None


def _disowns(heard: Heard, said: str) -> bool:
    """Return whether a short message to a question says that something was not said or meant."""
    if heard.question not in (*QUESTIONS, CHECK_IN) or heard.question in _ITSELF_ASKED:
        return False
    if len(said.split()) > _SHORT:
        return False
    telling = heard.question in _PLAIN_THINGS and _TELLING.search(said) is not None
    asked = _ASKED_AND_TOLD.search(said) is not None and asks_back(re.split(r"[.,;?]", heard.text)[0])
    return telling or asked or _NOT_MEANT.search(said) is not None


def _all(way: re.Pattern[str], text: str) -> bool:
    """Return whether a text says this and nothing else, with the little words in front or without."""
    plain = folded(text).strip(" .,!?\u00a1\u00bf\u2026")
    found = _AROUND.match(plain)
    return any(way.fullmatch(said) for said in (plain, plain[found.end() :] if found else plain))


def of_the_talk(words: str, question: str | None) -> bool:
    """Return whether a clause only speaks of the talk itself: of a question, of what was missed, or to go on.

    To what not to bring up, "don't put me in a group" belongs; to no question "keep going" is an answer.
    """
    plain = folded(words).strip(" .,!?\u00a1\u00bf\u2026")
    said = _of_an_answer(plain) or _all(_ALL, words)
    said = said or (_TO_THE_CHAT.search(plain) is not None and _protest(words) is not None)
    ways = (MISSED, GOES_ON) if question == "avoid" else (MISSED, NO_PERSON, GOES_ON)
    return said or any(_all(way, words) for way in ways)


def besides(text: str) -> str:
    """Return what such a message tells besides, as it was written; empty where that is next to nothing."""
    left = [
        clause.words
        for clause in clauses(text)
        if not (
            of_the_talk(clause.words, None)
            or says_where(clause.words)
            or _NOT_MEANT.search(clause.plain)
            or _OF_PROTEST.fullmatch(clause.plain)
            or asks_back(clause.words)
            or clause.plain.endswith("?")
            or _protest(clause.words)
        )
    ]
    told = ", ".join(left)
    return told if len(told.split()) >= _TELLS else ""
