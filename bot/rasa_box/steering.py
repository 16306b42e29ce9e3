"""What somebody says of the talk itself, in so many words: send it, enough questions. Pure functions, without Rasa.

Where the words are plain no guess is needed, and nothing of it becomes an answer (seeds B01, C15).
"""

from __future__ import annotations

import re

from bot.rasa_box.clauses import folded
from bot.rasa_box.manner import asks_to_be_plain
from bot.rasa_box.taking import CHECK_IN, QUESTIONS, SEND_NOW

SEND_SUMMARY, SHOW_SUMMARY, BE_PLAIN, REPLY_TIME = "send_summary", "show_summary", "be_plain", "reply_time"
ASK_HUMAN = "ask_human"

_PIECE = re.compile(r"[.,;:!?\u2026\n]+|\s+(?:and|then|so|y|entonces)\s+", re.IGNORECASE)
_AROUND = re.compile(
    r"^(?:(?:please|pls|just|ok|okay|now|so|and|then|hey|por favor|ya|bueno|pues|entonces|mejor|y|solo|nomas)\b ?)+"
    r"|(?: ?\b(?:please|pls|now|already|then|ok|okay|por favor|ya|ahora|asi|nomas))+$"
)
_SEND = re.compile(
    r"(?:(?:you can|can you|could you|go ahead|i want (?:you )?to|let's) )?(?:and )?(?:just )?(?:send|submit)"
    r" (?:it|that|this|them|what (?:i|you|we) (?:have|got|said|wrote|told you)|my answers|everything|all of it)"
    r"(?: (?:off|in|over|on|as is|as it is|like that|anyway|to (?:the|your|an?)"
    r" (?:real )?(?:team|clinic|people|person|human|coordinator|nurse)|to (?:some|any)(?:one|body)(?: real)?))*"
    r"|(?:(?:puede[ns]?|quiero) )?(?:mand|envi)(?:e|en|a|ar)(?:se)?l[oa]s?"
    r"(?: (?:asi como esta|como esta|al equipo|a (?:una persona|alguien|la clinica)|todo))*"
    r"|(?:mand|envi)(?:e|en|a) (?:eso|esto|todo|mis respuestas"
    r"|lo que (?:dije|escribi|puse|conte|tiene|hay|ya (?:dije|escribi|puse|conte)))(?: (?:al equipo))*"
)
_NO_MORE = re.compile(
    r"(?:enough|no more|too many|stop|quit) (?:of |with )?(?:the |these |your |all the )?questions"
    r"|(?:stop|quit) asking(?: me)?(?: (?:questions|things|stuff|all this))?"
    r"|(?:i'?m|i am) (?:done|through|finished) (?:answering|with (?:the |these |your |all the )?questions)"
    r"|(?:don'?t|do not) ask(?: me)? (?:any ?more|anything(?: else)?|more questions|any more questions)"
    r"|(?:ya )?no(?: me)? pregunt\w+(?: (?:mas|nada|nada mas|cosas|tanto))?|(?:no mas|demasiadas|basta de) preguntas"
    r"|(?:ya )?no(?: me)? hag\w+ (?:mas )?preguntas|dej\w+ de preguntar(?:me)?(?: cosas)?|pare de preguntar"
)
_DONE = re.compile(
    r"(?:that'?s|that is|this is) (?:it|all|enough|everything)"
    r"(?: (?:you get|you(?:'ll| will| are|'re) (?:get|getting)(?: from me)?|i (?:got|have)(?: to say)?"
    r"|i'?m (?:saying|telling)(?: you)?|there is|for (?:now|today)))?"
    r"|i (?:give up|quit|'?m giving up)(?: on (?:you|this|it|this chat))?|i'?m (?:so )?(?:sick|tired) of (?:this|you)"
    r"|forget (?:it|this)|me rindo|olvid(?:elo|alo)|ya me canse(?: de (?:esto|usted|preguntas|tantas preguntas))?"
    r"|(?:eso )?es todo lo que (?:hay|tengo|(?:le )?voy a decir)|no (?:le )?digo mas"
    r"|(?:i'?m |i am )?(?:done|finished)|enough|all done"
    r"|(?:eso )?es todo|listo|basta|suficiente|ya estuvo|hasta aqui"
)
_PERSON = re.compile(
    r"(?:(?:i (?:just )?(?:want|need)|i'?d like|give me|get me|let me|can i)(?: to)?"
    r"(?: (?:talk|speak) (?:to|with)| have| get)? )?"
    r"(?:an? )?(?:real |live |actual )?(?:human(?: being)?|person)"
    r"|(?:(?:quiero|necesito|deme|prefiero|mejor)(?: (?:hablar|platicar) con)? )?"
    r"(?:una persona|un humano)(?: real| de verdad)?"
)
_SEE = re.compile(
    r"(?:(?:can|could|may) i |let me |i want to |i'?d like to )?(?:see|read|look at) (?:what|everything|all)"
    r" (?:you(?:'ve| have)?|u|i(?:'ve| have)?) (?:got|have|wrote|written|put|noted|said|told you)(?: down)?"
    r"(?: (?:about|on|of) me)?(?: so far)?"
    r"|(?:(?:puedo|quiero|quisiera|dejeme) )?ver lo que (?:ha |tiene |he )?"
    r"(?:escrito|anotado|anoto|escribio|dije|escribi)(?: (?:de|sobre) mi)?"
)
_LINE = re.compile(
    r"(?:will|is|are|does) (?:some(?:body|one)|any(?:body|one)|a person|they|there any(?:body|one))"
    r"(?: really| even| actually)? ?(?:coming|come|there|here|awake|on the way|on their way|joining|join|answer)?"
    r"(?: (?:soon|yet|now|at all|over there|for me|to me))*"
    r"|is there (?:some|any)(?:body|one)(?: awake| even)?(?: (?:there|here|over there))?(?: or (?:not|am i .*))?"
    r"|is there (?:a|any) (?:real )?person(?: (?:there|here|coming))?(?: or not)?"
    r"|am i (?:still )?(?:in (?:the )?line|next)|(?:where|what number) am i(?: in (?:the )?line)?"
    r"|how (?:many|far)(?: people)?(?: are)?(?: still)? (?:ahead|before|in front|in line)(?: (?:of )?me)?"
    r"|how much longer(?: now)?|how long(?: (?:now|left|more|still))+"
    r"|(?:if i .*,? )?(?:do|will|would|did) i (?:still )?(?:lose|keep|have) my (?:place|spot|turn)"
    r"(?: in (?:the )?line)?(?: if .*)?"
    r"|(?:si .*,? )?(?:pierdo|perderia|perdere|me guardan|se guarda) (?:mi|el|la) (?:lugar|turno|puesto)"
    r"(?: (?:si|cuando) .*)?"
    r"|are (?:you|u) still there|(?:hello )?(?:is )?any(?:body|one)(?: still)? (?:there|here)"
    r"|(?:cuando |a que hora )?(?:ya )?(?:viene|vendra|va a venir|llega)(?: ya)?"
    r" (?:alguien|una persona)(?: (?:ya|pronto))*"
    r"|(?:todavia |aun )?(?:hay|esta) alguien(?: (?:ahi|aqui|ya))?|(?:todavia |aun )?sigo en (?:la )?fila"
    r"|(?:todavia )?falta mucho|cuanto falta|cuant[oa]s?(?: personas)? (?:hay|van|faltan|estan)(?: (?:antes|delante))?"
    r"(?: (?:de|que) (?:mi|yo))?|sigue ahi"
)


def steered(text: str, question: str | None, *, waiting: bool) -> str | None:
    """Return the intent of who steers the talk in so many words, or None.

    `question` is the slot asked for; `waiting`: they are in line for a person. "Send it" in mid-question sends what was
    told, for it is a yes (`send_now`); with no question on the table it answers the summary, or shows it.
    """
    said = [plain for _, plain in _pieces(text)]
    asked = question in (*QUESTIONS, CHECK_IN)
    if sends(text):
        return SEND_NOW if asked else SEND_SUMMARY
    if asked and any(map(_NO_MORE.fullmatch, said)) and _only(said, _NO_MORE, _DONE, _PERSON):
        return ASK_HUMAN if any(map(_PERSON.fullmatch, said)) else SHOW_SUMMARY
    if said and _SEE.fullmatch(said[0]):
        return SHOW_SUMMARY
    if waiting and said and _LINE.fullmatch(said[-1 if text.rstrip().endswith("?") else 0]):
        return REPLY_TIME
    return BE_PLAIN if asks_to_be_plain(text) and "?" not in text and question != "avoid" else None


def sends(text: str) -> bool:
    """Return whether a message says to send what was told: as its first words, after "done" alone, or as its last."""
    said = [plain for _, plain in _pieces(text)]
    before = next((number for number, plain in enumerate(said) if _SEND.fullmatch(plain)), None)
    if before is None:
        return False
    return _only(said[:before], _NO_MORE, _DONE, _PERSON) or (before == len(said) - 1 and _stands_alone(text))


def beside_sending(text: str) -> str:
    """Return what a message that says to send it tells besides, as it was written; empty where there is nothing."""
    left = [(words, plain) for words, plain in _pieces(text) if not _only([plain], _SEND, _NO_MORE, _DONE)]
    return "" if _only([plain for _, plain in left], _PERSON) else ", ".join(words for words, _ in left)


def _stands_alone(text: str) -> bool:
    """Return whether the last piece of a text is cut off by a mark, and not joined by a word: "and send it"."""
    *_, last = re.split(r"[.,;:!?\u2026\n]+", text.rstrip(" .,;:!?\u2026\n"))
    return _SEND.fullmatch(_plain(last)) is not None


def _only(said: list[str], *ways: re.Pattern[str]) -> bool:
    return all(any(way.fullmatch(plain) for way in ways) for plain in said)


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return the pieces of a text, as written and plain: small letters without accents and little words around."""
    found = [(words.strip(), _plain(words)) for words in _PIECE.split(text)]
    return [(words, plain) for words, plain in found if plain]


def _plain(words: str) -> str:
    plain, before = folded(words).strip(' "\u00bf\u00a1()'), None
    while plain != before:
        plain, before = _AROUND.sub("", plain).strip(), plain
    return plain
