"""What is asked of sending, and who wants back what went. Pure functions, without Rasa.

"Do I have to send it", "who gets it if I do": nobody is asked to send by a chat that does not say so (seeds C15).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS
from bot.hearing.lines.clauses import folded
from bot.hearing.questions.asking import about_by_rule
from bot.hearing.wishes.consent import SENDING, SHOWN, holds_back

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

MUST_SEND, WAS_SENT = "must_send", "was_sent"
"""What is asked of sending, and what is said of what went: their words are those of `utter_question_<it>`."""
BRIEF, SHORT = 24, 10
"""Words of a message that is only about sending; of a no to it that stands where an answer would."""

_OTHERS = re.compile(
    r"\b(?:he|she|him|her|my (?!answers?|stuff|summary|info|words|things)\w+|mi (?!resumen|respuesta)\w+|ella"
    r"|el (?!resumen)|judge|courts?|jueza?|corte|doctora?|boss|jefe|school|escuela|probation"
    r"|kids?|hij[oa]s?|child(?:ren)?)\b"
)
"""Somebody else: then it is a story, or a question with an answer of its own."""
_ASKS = re.compile(
    r"\?|^(?:(?:so|and|but|ok|wait|hey|y|pero|oiga|entonces|am|is it|i mean|sorry|u|um+)[, ]+)*"
    r"(?:what|wat|wut|who|where|when|why|how|do|does|should|must|shall|can i|could i|will|would|is|am i|are|if"
    r"|que|quien"
    r"|a quien|como|cuando|a donde|adonde|por que|si|tengo que|debo|hay que|hace falta|es obligatorio|es necesario"
    r"|es a fuerza|a fuerza|puedo|pasa algo)\b"
    r"|\b(?:what happens|what if|who (?:gets|sees|reads)|do i have to|i have to|que pasa|quien (?:lo|la|los"
    r"|las)|tengo que)\b"
)
_NOT = re.compile(r"\b(?:don'?t|dont|do not|didn'?t|didnt|never|not|no|nunca|won'?t|wouldn'?t|sin)\b")
_ANSWERED = re.compile(
    r"\b(?:how (?:long|soon|fast)|hear back|reply|respond|an? answer|call(?:ed)? me|cuanto (?:tard|tiempo)\w*"
    r"|responde\w*"
    r"|contesta\w*|llama\w*|cost|price|cuesta|did (?:you|u|it)|was it|has it)\b"
)
"""What has an answer of its own: when somebody writes back, whether it went."""

_SEES = re.compile(
    r"\b(?:see|show|look at|read (?:me|back)|what did i|ver(?:lo|la)?|ensen\w+|muestr\w+|mostrar\w*|que (?:le |les )?"
    r"(?:mande|envie))\b(?! (?:it|that|this) (?:to|if))"
)
"""Who wants to look at what went."""
_BACK = re.compile(
    r"\b(?:un-?send|take (?:it|that|this|everything|them|all of it|my (?:answers?|words|stuff)) back|took it back"
    r"|(?:get|pull|call|bring) (?:it|that|this|them) back|(?:undo|cancel|recall|reverse|revoke) (?:it|that|this"
    r"|the send\w*)"
    r"|(?:delete|erase|remove|undo|cancel|recall|get back|take back|pull back) (?:what|everything|all"
    r"|the (?:thing|stuff|one)s?"
    r")(?: that)? (?:i|you|u) (?:just |already )?(?:sen[dt]|submitted)"
    r"|(?:i )?(?:did ?n['o]?t|never|did not) (?:even )?(?:say|said|tell (?:you|u)|ask(?: you)?|want(?:ed)?|mean"
    r"|agree)"
    r"(?: (?:you|u|it|that|this))?(?: (?:to|for))?(?: (?:be|get|go))? ?(?:send|sent|submit)\w*"
    r"|why (?:did|would) (?:you|u|ya) send (?:it|that|this)"
    r"|desh(?:aga|acer|ag|az)\w*|desenvi\w+|regres(?:e|ar|a)(?:me)?lo|devuelv\w+|retir(?:e|ar|a)l[oa]s?"
    r"|no (?:lo |la |los |se lo )?(?:queria|quise|quiero) (?:mandar|enviar|que (?:lo |la |se )?(?:mand"
    r"|envi)\w+)(?:l[oa]s?)?"
    r"|(?:yo )?no (?:le |les )?(?:dije|pedi|autorice) que (?:lo |la )?(?:mand|envi)\w+"
    r"|(?:borr|elimin|quit|cancel)(?:e|ar|a) (?:lo que (?:ya )?(?:mande|envie|mando|envio)|el envio))\b"
)
"""What wants back what went."""
_GONE = re.compile(
    r"(?:(?:no|wait|please|pls|can you|could you|just|por favor|ya|oiga|espere|puede)[,. ]*)*"
    r"(?:(?:delete|erase|remove|undo|cancel) (?:it|that|this|everything|all of (?:it|that))"
    r"|(?:borr|elimin|quit|cancel)(?:e|ar|a)(?:l[oa]s?| eso| todo| esto))(?: (?:now|please|back|por favor|ya"
    r"|todo))*[.! ]*"
)
"""The same in short, where no summary is on the table whose lines may be meant."""


def asks_of_sending(heard: Heard) -> bool:
    """Return whether a message only asks what sending is, or in mid-question says not to, or not yet: nobody must.

    What is asked about the police, a boss or how long it takes has an answer of its own.
    """
    plain = folded(heard.text).strip(" .!\u00a1\u00bf")
    if heard.text.startswith("/") or len(plain.split()) > BRIEF or not SENDING.search(plain):
        return False
    if heard.sent and _SEES.search(plain) and not _NOT.search(plain):
        return False
    if _OTHERS.search(plain) or _ANSWERED.search(plain) or about_by_rule(heard.text) is not None:
        return False
    talking = heard.question in (*QUESTIONS, CHECK_IN)
    brief = talking and len(plain.split()) <= SHORT
    return _ASKS.search(plain) is not None or (brief and (_NOT.search(plain) is not None or holds_back(heard.text)))


def refuses(text: str) -> bool:
    """Return whether a message says that nothing shall go."""
    plain = folded(text)
    return "?" not in text and SENDING.search(plain) is not None and _NOT.search(plain) is not None


def takes_back(heard: Heard) -> bool:
    """Return whether somebody wants back what was sent, or says that they never meant it to go."""
    if not heard.sent or heard.question is not None or len(heard.text.split()) > BRIEF:
        return False
    plain = folded(heard.text).strip(" \u00a1\u00bf?")
    if _BACK.search(plain):
        return True
    return heard.last != SHOWN and any(_GONE.fullmatch(piece.strip()) for piece in re.split(r"[,.;!\u2026]", plain))
