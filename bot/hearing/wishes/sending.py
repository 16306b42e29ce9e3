"""What is asked of sending, and who wants back what went. Pure functions, without Rasa.

"Do I have to send it", "who gets it if I do": nobody is asked to send by a chat that does not say so (seeds C15).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import only, pieces
from bot.hearing.questions.asking import about_by_rule
from bot.hearing.wishes.consent import SENDING, SHOWN, holds_back

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

MUST_SEND, WAS_SENT, ONCE_SENT = "must_send", "was_sent", "once_sent"
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

_DID_I = re.compile(
    r"(?:(?:but|wait|i thought|so|and) )*(?:(?:did|have|had)(?:n'?t| not)? (?:i|we) (?:not )?(?:already |just )*"
    r"(?:send|sent|submit(?:ted)?)|(?:i|we) (?:already |just )+(?:sent|submitted)|i thought i (?:already |just )?sent)"
    r"(?: (?:it|that|this|everything|all of it|the (?:summary|thing|form)))?(?: (?:already|before|earlier|once"
    r"|did(?:n'?t| not) i|right|no))*"
    r"|(?:(?:que|pero|oiga|creo que|pense que) )*(?:(?:no|si) )?(?:ya )?(?:no )?(?:l[oa]s? )?(?:habia |he )?"
    r"(?:mande|envie|mandado|enviado)(?: (?:ya|antes|todo|eso|el resumen|una vez|verdad|o no|no))*"
)
"""Whether they sent it themselves, before."""
_AGAIN = re.compile(
    r"(?:(?:so|and|but|y|pero|entonces) )*(?:(?:do|must|should|will|shall|would) i (?:have to |need to |got to )?"
    r"|i (?:have|need) to |have i got to )(?:re-?send(?: (?:it|this|that))?|(?:send|submit) (?:(?:it|this|that"
    r"|everything"
    r"|all of it) )?(?:again|twice|once more|one more time|all over(?: again)?|a second time))"
    r"(?: or (?:what|not|no))?"
    r"|(?:(?:y|pero|entonces|oiga) )*(?:(?:(?:lo |la )?(?:tengo|tendria|hay) que|debo|hace falta|(?:lo "
    r"|la )?necesito) )"
    r"(?:(?:volver a (?:mandar|enviar)(?:l[oa])?|reenviar(?:l[oa])?)"
    r"|(?:mandar|enviar)(?:l[oa]| eso| todo)? (?:otra vez|de nuevo|dos veces|una vez mas))"
)
"""Whether it has to be sent once more."""
_NOT_SENT = re.compile(r"(?:ya )?(?:no|nunca)\b")
"""Without a mark "no lo mande" is an order."""
_OR_WHAT = re.compile(r"(?:or (?:what|not|no)|o (?:no|que)|no|right|verdad|huh|wait|espere|oiga|hey|but|pero)")
_SEES = re.compile(
    r"\b(?:see|show|look at|read (?:me|back)|what did i|ver(?:lo|la)?|ensen\w+|muestr\w+|mostrar\w*|que (?:le |les )?"
    r"(?:mande|envie))\b(?! (?:it|that|this) (?:to|if))"
)
"""Who wants to look at what went."""
_SENT_ES = (
    r"(?:eso|esto|todo|el envio|el resumen|(?:mis|las|mi|la) (?:respuestas?|palabras|cosas)"
    r"|lo (?:que )?(?:ya )?(?:le )?"
    r"(?:mande|envie|mando|envio|mandado|enviado))"
)
"""What went, as it is called: pills are undone of, too."""
_BACK = re.compile(
    r"\b(?:un-?send|take (?:it|that|this|everything|them|all of it|my (?:answers?|words|stuff)) back|took it back"
    r"|(?:get|pull|call|bring) (?:it|that|this) back|(?:undo|cancel|recall|reverse|revoke) (?:it|that|this"
    r"|the send\w*)"
    r"|(?:delete|erase|remove|undo|cancel|recall|get back|take back|pull back) (?:what|everything|all"
    r"|the (?:thing|stuff|one)s?"
    r")(?: that)? (?:i|you|u) (?:just |already )?(?:sen[dt]|submitted)"
    r"|(?:i )?(?:did ?n['o]?t|never|did not) (?:even )?(?:say|said|tell (?:you|u)|ask(?: you)?|want(?:ed)?|mean"
    r"|agree)(?! to (?:(?:be|get) sent (?:to|away|off|home|back)|send (?:him|her|them))\b)"
    r"(?: (?:you|u|it|that|this))?(?: (?:to|for))?(?: (?:be|get|go))? ?(?:send|sent|submit)\w*"
    r"|why (?:did|would) (?:you|u|ya) send (?:it|that|this)"
    rf"|desh(?:aga(?:n|lo|la)?|acer(?:lo|la)?|ag[ao]|az(?:lo|la)?)(?: {_SENT_ES}|(?<=l[oa])|$)|desenvi\w+"
    rf"|(?:regres|retir)(?:e|ar|a)(?:me)?(?:l[oa]\b| {_SENT_ES})|devuel?v(?:a|e|er)(?:me)?(?:lo\b| {_SENT_ES})"
    r"|no (?:lo |la |los |se lo )?(?:queria|quise|quiero) (?:mandar|enviar|que (?:lo |la |se )?(?:mand"
    r"|envi)\w+)(?:l[oa]s?\b|\b(?! a mis?\b))"
    r"|(?:yo )?no (?:le |les )?(?:dije|pedi|autorice) que (?:lo |la )?(?:mand|envi)\w+"
    r"|(?:borr|elimin|quit|cancel)(?:e|ar|a) (?:lo que (?:ya )?(?:mande|envie|mando|envio)|el envio))\b"
)
"""What wants back what went."""
_GONE = re.compile(
    r"(?:(?:no|wait|please|pls|can you|could you|just|por favor|ya|oiga|espere|puede)[,. ]*)*"
    r"(?:(?:delete|erase|remove|undo|cancel) (?:it|that|this|everything|all of (?:it|that))"
    r"|(?:borr|elimin|quit|cancel)(?:e|ar|a)(?:l[oa]| eso| todo| esto))(?: (?:now|please|back|por favor|ya"
    r"|todo))*[.! ]*"
)
"""The same in short, where no summary is on the table whose lines may be meant."""


_NO_SENDING = re.compile(
    r"(?:(?:no|nah|nope|naw|actually|wait|ok|thanks?|thank you|please|pls|gracias|mejor|ya|pues|por favor|espere),? )*"
    r"(?:(?:don'?t|do not) (?:send|submit)(?: (?:it|that|this|anything|any of it))?"
    r"|no (?:l[oa]s? |me l[oa] |se l[oa] )?(?:mand|envi)(?:e|es|en)(?: (?:nada|eso|esto))?)"
    r"(?:,? (?:yet|now|please|pls|thanks?|thank you|anymore|por favor|porfa|gracias|todavia|ya|mejor|ahora|aun))*"
)
_DONE_YET = re.compile(
    r"(?:(?:or|so|and|but|o|y|entonces|oiga|disculpe) )*(?:(?:has|is|was|did) (?:it|that|this|everything)(?: all)?"
    r"(?: been)? (?:gone|go|sent|submitted|done)(?: (?:now|yet|already|off|through|in|dear|hun|please))*"
    r"|do i (?:still )?(?:need|have|got) to (?:press|click|push|hit|tap|do) (?:something|anything|a button|send)"
    r"(?: (?:else|more|first))*"
    r"|(?:am i|are we|is that) (?:all )?(?:finished|done|it|all|everything)(?: (?:now|here|then|yet|dear))*"
    r"|(?:ya )?(?:se )?l[oa]s? (?:mand[oe]|envi[oe]|mandaron|enviaron)(?: ya)?"
    r"|(?:ya )?(?:esta|quedo) (?:enviado|mandado)|(?:ya )?(?:termine|terminamos|acabe|acabamos)"
    r"|(?:tengo|hay) que (?:apretar|oprimir|tocar|picar(?:le)?|presionar|hacer) (?:algo|algun boton|un boton)(?: mas)?)"
)
"""Whether it has gone, or something is still to be done for it."""
_LATER = re.compile(
    r"\b(?:can|could|will|would|may) (?:i|we)(?: be able to)?(?: (?:still|ever|always))*"
    r" (?:(?:take|get|pull|call) (?:it|that|this|everything|any of it) back|un-?send|undo (?:it|that|this|sending)"
    r"|(?:delete|erase|cancel|recall) (?:it|that|this|everything) (?:later|after\w*|once|if|then|when))"
    r"|\b(?:puedo|podria|podre|se puede|voy a poder) (?:despues |luego )?(?:(?:deshacer|retirar|regresar|cancelar"
    r"|recuperar)l[oa]|(?:borrar|quitar)l[oa] (?:despues|luego|si)|arrepentirme|echarme (?:para )?atras)"
)
"""Whether what is sent can be had back: asked before it goes."""


def asks_if_gone(heard: Heard) -> bool:
    """Return whether somebody asks, at the summary or once it went, if it has gone or something is still to be done."""
    if heard.question is not None or not (heard.shown or heard.sent) or "?" not in heard.text:
        return False
    return len(heard.text.split()) <= BRIEF and any(_DONE_YET.fullmatch(plain) for _, plain in pieces(heard.text))


def asks_if_back(heard: Heard) -> bool:
    """Return whether somebody asks if what they send can be had back, before anything was sent: then nothing goes."""
    asks = not heard.sent and heard.question is None and len(heard.text.split()) <= BRIEF
    return (
        asks
        and _LATER.search(folded(heard.text)) is not None
        and (heard.shown or SENDING.search(folded(heard.text)) is not None)
    )


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


def asks_again(heard: Heard) -> bool:
    """Return whether somebody only asks if they sent it before, or must send again: what stands is told then."""
    if not heard.sent or heard.text.startswith("/"):
        return False
    if "?" not in heard.text and _NOT_SENT.match(folded(heard.text)):
        return False
    said = [plain for _, plain in pieces(heard.text)]
    return any(_DID_I.fullmatch(plain) or _AGAIN.fullmatch(plain) for plain in said) and only(
        said, _DID_I, _AGAIN, _OR_WHAT
    )


def refuses(text: str) -> bool:
    """Return whether a message says that nothing shall go."""
    plain = folded(text)
    return "?" not in text and SENDING.search(plain) is not None and _NOT.search(plain) is not None


def only_refuses(heard: Heard) -> bool:
    """Return whether a message under the summary says no more than that nothing shall go: "no thanks dont send"."""
    if heard.question is not None or not (heard.shown or heard.last == SHOWN) or "?" in heard.text:
        return False
    return _NO_SENDING.fullmatch(folded(heard.text).strip(" .,!\u00a1")) is not None


def takes_back(heard: Heard) -> bool:
    """Return whether somebody wants back what was sent, or says that they never meant it to go."""
    if not heard.sent or heard.question is not None or len(heard.text.split()) > BRIEF:
        return False
    plain = folded(heard.text).strip(" \u00a1\u00bf?")
    if _BACK.search(plain):
        return True
    return heard.last != SHOWN and any(_GONE.fullmatch(piece.strip()) for piece in re.split(r"[,.;!\u2026]", plain))
