"""What somebody says of the talk itself, in so many words: send it, enough questions. Pure functions, without Rasa.

Where the words are plain no guess is needed, and nothing of it becomes an answer (seeds B01, C15).
"""

from __future__ import annotations

import re

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS, SEND_NOW
from bot.hearing.lines.clauses import folded
from bot.hearing.lines.pieces import leveled, only, pieces
from bot.hearing.tone.manner import asks_to_be_plain
from bot.hearing.wishes.consent import SENTENCE, holds_back
from bot.hearing.wishes.going_on import goes_on
from bot.hearing.wishes.in_line import asks_of_the_line, asks_when_reached
from bot.hearing.wishes.seeing import asks_to_be_shown, sees

SEND_SUMMARY, SHOW_SUMMARY, BE_PLAIN, REPLY_TIME = "send_summary", "show_summary", "be_plain", "reply_time"
ASK_HUMAN = "ask_human"
DID_IT_GO = "did_it_go"

_WISHES = (
    r"(?:(?:(?:i|i've|i have) (?:already |just )?(?:said|told you|asked you)(?: (?:you )?to)?"
    r"|i'?m (?:just |only )?(?:saying|telling (?:you|u))(?: (?:you )?to)?|you (?:can|may)|can you"
    r"|could you"
    r"|will you|would you|go ahead|i(?:'m| am) ready (?:for you )?to|i (?:want|would like|need)(?: you)? to"
    r"|i'd like(?: you)? to|let's|time to)(?: and)? (?:(?:please|just|go ahead and) )*)?"
)
_THINGS = (
    r"(?:it|that|this|them(?= (?:off|in|to)\b)|what(?:ever)? (?:i|you|we)(?:'ve)? (?:have|got|said|wrote"
    r"|told you|put)"
    r"|everything|(?:it )?all(?: of (?:it|that|this))?"
    r"|(?:the|my|those|these|that|this) (?:whole |last |same )?(?:thing|things|stuff|answers?"
    r"|summary|form|info(?:rmation)?|message|notes?|list|words|story|lot))"
)
_WISHES_ES = (
    r"(?:(?:(?:le|te|se lo) )?(?:dije|pedi|digo) |(?:(?:qu|k)iero|quisiera|necesito) )?(?:que )?(?:(?:me )?(?:lo "
    r"|la |los )?"
    r"(?:puede[ns]?|quiero|quisiera) (?:ya )?)?"
)
_THINGS_ES = (
    r"(?:eso|esto|todo|(?:la|mi|el|mis|las|los) (?:cosa|resumen|respuestas?|formulario|informacion|mensaje)"
    r"|lo que (?:dije|escribi|puse|conte|tiene|hay|ya (?:dije|escribi|puse|conte)))"
)
_AGREED = re.compile(
    r"(?:(?:yes+|yep|yup|yea+h?|sure|k+|bet|aight|all? ?right|cool|fine|great|good|right|whatever|i guess"
    r"|fa ?sho|(?:hell|heck) yea+h?|perfect"
    r"|(?:(?:that|this|it|everything|todo|asi) )?(?:all |todo )?(?:looks|reads|sounds|se ve|suena|esta) (?:all )?"
    r"(?:good|right|fine|ok|like me|bien|correcto)(?: (?:to|for) me)?(?: now)?|all good|sip|simon|arre"
    r"|orale|sobres|sale|va|dale|a?ndale|andele|claro|perfecto|esta bien|todo bien|por supuesto|que si|pues"
    r"|(?:asi|ahora|eso) si|asi (?:esta|queda|me gusta|mero|que)|(?:mucho )?mejor|bien|gracias|si"
    r"|(?:(?:(?:now )?(?:that|it)(?:'?s| is) )?(?:much )?better|thanks|thank you)"
    r"|y)(?: |$))+"
)
"""A yes in front of an order to send, where it says nothing else: "simón mándelo"."""
_OVER = (
    r"(?:shoot|fire|zap|pop|get) (?:it|that|this|them|everything|all of it) (?:over|off|out)|hit send"
    r"|ship (?:it|that|this|them|everything)(?: (?:over|off|out))?"
)
"""To send, in the words of a phone."""
_GETS_OUT = re.compile(r"get (?:it|that|this|them|everything|all of it) (?:over|off|out)")
_OF_HOPES = ("goal", "needs", "first_step", "helped", "brings")
"""Questions that "get it out" answers."""
_SEND = re.compile(
    rf"{_WISHES}(?:and )?(?:do )?(?:just )?(?:(?:send|submit|forward)(?: (?:them|the team|your team))?(?: {_THINGS})"
    rf"|send off {_THINGS}"
    rf"|(?:pass|hand|give) {_THINGS} (?:on|over|in|along)|turn {_THINGS} in"
    rf"|(?:give|pass|get|show|hand) {_THINGS} "
    r"(?=to (?:them|the|your|you|an? (?:real )?(?:person|human)|a coordinator)\b))"
    r"(?: ?(?:with (?:the|that|those|my) (?:changes?|fix(?:es)?|corrections?)|off|in|over|on|as is|as it is"
    r"|like that|anyway|to (?:them|the|your|you(?: guys| people)?|an?)"
    r"(?: (?:real )?(?:team|clinic|people|person|human|coordinator|nurse|staff|doctor|office))?"
    r"|to (?:some|any)(?:one|body)(?: real)?))*"
    rf"|{_WISHES}(?:send|submit|{_OVER})|(?:i(?:'d| would) like|i (?:want|need)|let) {_THINGS} (?:to )?(?:be )?"
    r"(?:(?:go|get|come)(?: over| on)?|sent|passed(?: on| over)?) to (?:them|you|(?:the|your) (?:team|clinic|people))"
    r"|(?:(?:qu|k)iero|quisiera|me gustaria) que (?:(?:se )?(?:vaya|llegue)n? (?:al equipo|a la clinica)"
    r"|l[oa]s? (?:reciba|tenga|vea)n? (?:el equipo|la clinica))"
    rf"|{_WISHES_ES}(?:(?:mand|envi)(?:e|en|a|ar)(?:se)?l[oa]s?"
    r"|(?:pas|entreg)(?:e|en|a|ar|ue|uen)(?:se)?l[oa]s?(?= (?:al equipo|a la clinica|a ellos|a ustedes)\b)"
    r"|(?:lo|la|los|las) (?:mand|envi)en|(?:(?<=que )|(?<=que ya ))(?:lo|la|los|las) (?:mand|envi)e"
    r"|(?:lo |la |los |las )?(?:puede[ns]? |(?:qu|k)iero |quisiera )?(?:ya )?(?:mandar|enviar)"
    rf"|(?:mand|envi)(?:e|en|a|ar) {_THINGS_ES}|(?:pas|entreg)(?:e|en|ue|uen|a|ar)les? {_THINGS_ES}(?= al equipo))"
    r"(?: (?:con (?:el|ese|los|esos|mis) cambios?|asi como esta|como (?:esta|quedo)|todo|al equipo"
    r"|(?:a|con) (?:una persona|alguien|la clinica|ellos|ustedes|el equipo)))*"
    r"|listo para (?:mandar|enviar)(?:lo)?"
)
_NO_MORE = re.compile(
    r"(?:(?:i|le) (?:already |just )?(?:said|told (?:you|u)|dije)(?: to| que)? )?"
    r"(?:(?:enough|no more|too many|stop|quit) (?:of |with )?(?:the |these |your |all the )?questions"
    r"|(?:stop|quit) asking(?: me)?(?: (?:questions|things|stuff|all this))?"
    r"|(?:i'?m|i am) (?:done|through|finished) (?:answering|with (?:the |these |your |all the )?questions)"
    r"|(?:don'?t|do not) ask(?: me)? (?:any ?more|anything(?: else)?|more questions|any more questions)"
    r"|(?:ya )?no(?: me)? pregunt\w+(?: (?:mas|nada|nada mas|cosas|tanto))?|(?:no mas|demasiadas|basta de) preguntas"
    r"|(?:ya )?no(?: me)? hag\w+ (?:mas )?preguntas|dej\w+ de preguntar(?:me)?(?: cosas)?|pare de preguntar"
    r"|(?:ya )?(?:no (?:quiero )?mas|sin mas|no quiero(?: mas)?|(?:ya )?son muchas|tantas) preguntas"
    r"|i don'?t want (?:any )?(?:more|to answer(?: any)?(?: more)?)(?: questions)?"
    r"|no quiero (?:contestar|responder)(?: (?:mas|mas preguntas|nada mas))?)"
)
_FINISHED = re.compile(
    r"i(?:'ve| have) (?:now )?(?:finished|said (?:enough|it all|everything|all i (?:want|wanted|have"
    r"|had) to(?: say)?))"
    r"|(?:that'?s|that is) (?:all|everything) (?:i (?:have|want|wanted|had|got)(?: to (?:say|tell(?: you)?|share))?"
    r"|from me)"
    r"|(?:i have )?nothing (?:more|else) to (?:say|add|tell(?: you)?|share)"
    r"|(?:ya )?(?:he terminado|termine|acabe)(?: (?:con esto|de (?:contar|contestar|escribir)))?"
    r"|(?:ya )?(?:dije|conte|escribi) (?:todo|suficiente|bastante|lo que (?:tenia|queria)(?: que)?(?: decir)?)"
    r"|(?:es|eso es) todo lo que (?:tengo|quiero|queria)(?: que)?(?: decir| contar)?|no tengo (?:nada )?mas que decir"
)
"""Who has said all they wish to say: heard as an end of the questions even without a word of them."""
_DONE = re.compile(
    r"go ahead|no more|ya no(?: mas)?|no mas|(?:that'?s|that is|this is) (?:it|all|enough|everything)"
    r"(?: (?:you get|you(?:'ll| will| are|'re) (?:get|getting)(?: from me)?|i (?:got|have)(?: to say)?"
    r"|i'?m (?:saying|telling)(?: you)?|there is|for (?:now|today)))?"
    r"|i (?:give up|quit|'?m giving up)(?: on (?:you|this|it|this chat))?|i'?m (?:so )?(?:sick|tired) of (?:this|you)"
    r"|i (?:already |just )?said (?:stop|enough|no more)|(?:(?:ya )?(?:le )?)?dije (?:que )?(?:pare|basta|ya)"
    r"|forget (?:it|this)|me rindo|olvid(?:elo|alo)|(?:ya )?me canse(?: de (?:esto|usted|preguntas"
    r"|tantas preguntas))?"
    r"|(?:eso )?es todo lo que (?:hay|tengo|(?:le )?voy a decir)|no (?:le )?digo mas"
    r"|(?:i'?m |i am )?(?:done|finished)|enough|all done"
    r"|(?:eso )?es todo|listo|basta|suficiente|(?:ya )?estuvo|hasta aqui"
)
_PERSON = re.compile(
    r"(?:(?:i (?:just )?(?:want|need)|i'?d like|give me|get me|let me|can i)(?: to)?"
    r"(?: (?:talk|speak) (?:to|with)| have| get)? )?"
    r"(?:an? )?(?:real |live |actual )?(?:human(?: being)?|person)"
    r"|(?:(?:quiero|necesito|deme|prefiero|mejor)(?: (?:hablar|platicar) con)? )?"
    r"(?:una persona|un humano)(?: real| de verdad)?"
)
_SHOW_FIRST = re.compile(r"(?:show|read)(?: it)?(?: to)? me(?: (?:it|that|the (?:list|summary)|what (?:you"
    r"|u) (?:have|got)))?"
    r"|(?:muestr|ensen)[ea]n?me(?:l[oa])?")  # fmt: skip
"""To be shown it, in front of an order to send."""
_SAID_SO = re.compile(r"or (?:no|not)|no|o no|(?:and |but )?i (?:already |just )?(?:said|told (?:you|u)|clicked"
    r"|pressed"
    r"|hit)(?: (?:yes|so|to|send|it|you could))*|(?:ya )?(?:le )?dije(?: que)? si")  # fmt: skip
"""What may stand behind the question whether it went."""
_WENT = re.compile(
    r"(?:wait |so |but |but wait )*(?:did|has|have|was|is|are) (?:it|that|this|my (?:answers?|stuff|message|summary)"
    r"|you|u|ya|yall|y'all)(?: (?:even|ever|actually|really|already))? (?:go(?:ne)?|sen[dt]|been sent)"
    r"(?: (?:it|that|this|them|my (?:answers?|stuff|message|summary)|what i (?:said|wrote)))?"
    r"(?: (?:through|out|off|to (?:them|the team|anyone|somebody|someone)))?(?: (?:or (?:not|no|nah|what)|yet"
    r"|tho(?:ugh)?|already|yes or no))*"
    r"|(?:it|that|this) (?:didn'?t|did not|hasn'?t) (?:go|sen[dt]|gone)(?: (?:through|out|off|yet))?"
    r"|(?:oiga |espere |(?:y )?(?:que )?no )?(?:ya )?(?:se |lo |la )?(?:(?:ha )?enviado|(?:ha )?mandado|envio|mando"
    r"|mandaron|enviaron"
    r"|se fue|(?:se )?(?:lo|la) (?:envio|mando|mandaron|enviaron))(?: (?:ya|o no|todo|al equipo))*"
)
"""What asks whether it went. In Spanish a mark is needed: "lo mando" is no question."""
_NOT_GONE = re.compile(r"(?:it|that|this) (?:did|has)")
_DEAR = re.compile(
    r"(?: (?:mi (?:amor|vida|reina|cielo|corazon|nina|hijita)|mij[ao]|corazon|cielo|lind[ao]|jef[ae]|senorita|joven"
    r"|amig[ao]"
    r"|hun|hon|honey|dear|love|sweetie|darling|sugar|baby|bro|dude|fam|boss|buddy|pues|nada mas))+$"
)
"""What one calls who is asked to send it."""
_BLESSES = re.compile(
    r"(?:que )?(?:dios|diosito|la virgen) (?:me )?(?:los|las|le|la|lo|te|les) (?:bendiga|cuide|ayude|pague|acompane)"
    r"(?: (?:a todos|mucho|siempre|por todo))*|(?:muchas )?bendiciones|amen|cuidense|mil gracias"
    r"|muchas gracias(?: por todo)?"
    r"|(?:may )?god bless(?: (?:you|u|ya|yall|y'all|all|everyone))*|bless (?:you|u|ya)(?: all)?|take care|have a good"
    r" (?:day|night|one)|(?:very )?much|a lot|(?:thanks|thank you|thx|ty)(?: (?:so much|very much|a lot|again|all"
    r"|for (?:everything|listening)))*"
)
"""A blessing or thanks beside the order."""
_I_SEND = re.compile(
    r"(?:se )?l[oa]s? (?:mando|envio)(?: todo)?|(?:i(?:'?m| am) )?sending (?:it|this|that|everything)(?: in| off"
    r"| over)?"
    r"|i(?:'?ll| will) (?:go ahead and )?(?:send|submit) (?:it|this|that)(?: in| off| over)?"
)
"""Who says that they send it: right under the summary that is a yes, anywhere else it may tell of something else."""
_TOLD_OF_SENDING = re.compile(r"\b(?:mand|envi)[\u00e9\u00f3]\b", re.IGNORECASE)
"""With its accent, what was sent before, by whomever."""
_ENDINGS = (_NO_MORE, _FINISHED, _DONE)
_BUT = r"(?:but|pero|and|y|with|con|not|minus|without|w/o|except|menos|sin|excepto)"
"""What joins a change to an order to send."""
_MARKS = " .,;!?\u00a1\u00bf"
_IF_I_SEND = re.compile(r"(?<!asi )(?<!ahora )(?<!eso )\bsi (?:se )?l[oa]s? (?:mando|envio)\b")
"""Without its accent "si lo mando" may be a condition: no plain yes."""
_LONGEST = 14
"""Words of a piece that may be "enough" and "send it" in one breath; a longer one tells something."""


def steered(text: str, question: str | None, *, waiting: bool) -> str | None:
    """Return the intent of who steers the talk in so many words, or None.

    `question` is the slot asked for; `waiting`: they are in line for a person. "Send it" in mid-question ends the
    questions (`send_now`). What was told is shown before it goes, unless it was seen as it stands (actions/summary.py).
    """
    said = [plain for _, plain in _pieces(text)]
    asked = question in (*QUESTIONS, CHECK_IN)
    if sends(text) and not (question in _OF_HOPES and any(map(_GETS_OUT.fullmatch, said))):
        return SEND_NOW if asked else SEND_SUMMARY
    ended = any(_NO_MORE.fullmatch(plain) or _FINISHED.fullmatch(plain) for plain in said)
    if asked and ended and only(said, _NO_MORE, _FINISHED, _DONE, _PERSON):
        return ASK_HUMAN if any(map(_PERSON.fullmatch, said)) else SHOW_SUMMARY
    if _asks_whether_it_went(said, text, asked=asked):
        return DID_IT_GO
    if sees(said, text, asked=asked) or (not asked and any(map(_SEND.fullmatch, said)) and not holds_back(text)):
        return SHOW_SUMMARY
    if asks_when_reached(text) or (waiting and asks_of_the_line(text)):
        return REPLY_TIME
    plain = asks_to_be_plain(text) and "?" not in text and question != "avoid"
    return BE_PLAIN if plain else goes_on(text, question)


def asks_to_see(text: str) -> bool:
    """Return whether a message asks to see what was told."""
    return asks_to_be_shown([plain for _, plain in _pieces(text)], asked=False)


def _asks_whether_it_went(said: list[str], text: str, *, asked: bool = False) -> bool:
    """Return whether a message only asks if what was told was sent: "did u send it… yes or no".

    With a question `asked`, "it didn't go" without a mark tells how something went.
    """
    marked = "?" in text or any(plain.endswith(" o no") for plain in said[:1])
    spanish = not marked and any(re.match(r"(?:ya|se|lo|la|oiga|no|que)\b", plain) for plain in said[:1])
    told = asked and not marked and any(map(_NOT_GONE.match, said[:1]))
    asks = bool(said) and not (spanish or told) and _WENT.fullmatch(said[0]) is not None
    return asks and only(said[1:], _SAID_SO)


def wants_no_more(text: str) -> bool:
    """Return whether a message says in so many words that it wants no more questions."""
    return any(_NO_MORE.fullmatch(plain) for _, plain in _pieces(text))


def sends(text: str) -> bool:
    """Return whether a message says to send what was told: as its first words, after "done" alone, or as its last.

    What only asks whether it went holds nothing back: "send it. did it go?".
    """
    text = _but_whether_it_went(text)
    said = [plain for _, plain in _pieces(text)]
    before = next((number for number, plain in enumerate(said) if _SEND.fullmatch(plain)), None)
    if before is None or holds_back(text):
        return False
    return only(said[:before], *_ENDINGS, _PERSON, _AGREED, _SHOW_FIRST, _BLESSES) or (
        only(said[before:], _SEND) and _stands_alone(text)
    )


def consents(text: str) -> bool:
    """Return whether a message right under the summary says nothing but yes, and that it is sent: "así sí, lo mando".

    Who says so of themselves means the button; a question, a "later" or any word besides is no such yes.
    """
    text = _but_whether_it_went(text)
    said = [plain for _, plain in _pieces(text)]
    conditional = _IF_I_SEND.search(folded(text)) and "\u00ed" not in text.lower()
    if "?" in text or conditional or _TOLD_OF_SENDING.search(text) or holds_back(text):
        return False
    orders = any(_SEND.fullmatch(plain) or _I_SEND.fullmatch(_agreed_off(plain)) for plain in said)
    ways = (_SEND, _AGREED, _BLESSES)
    return orders and all(only([plain], *ways) or _I_SEND.fullmatch(_agreed_off(plain)) for plain in said)


def _agreed_off(plain: str) -> str:
    """Return what stands behind a yes in one breath: "asi si lo mando"."""
    found = _AGREED.match(plain)
    return plain[found.end() :] if found else plain


def _but_whether_it_went(text: str) -> str:
    """Return a message without the sentences that only ask whether it went; all of it where it says nothing else."""
    left = [
        words
        for words in map(str.strip, SENTENCE.findall(text))
        if not _asks_whether_it_went([plain for _, plain in pieces(words)], words)
    ]
    return " ".join(left) or text


def says_to_send(piece: str) -> bool:
    """Return whether a piece of a message is an order to send, whatever stands beside it: "ya mandalo pero…"."""
    return (
        _SEND.fullmatch(
            leveled(re.sub(r"^(?:luego|despues) |(?:,? (?:but|pero|and|y))+$", "", piece.strip(" .,;!\u2026")))
        )
        is not None
    )


def sends_with_change(text: str) -> bool:
    """Return whether an order to send is a piece of a message that says more; a change in it is made, and shown."""
    pieces = re.split(rf"[.,;!?\u2026\n]+|\s+(?={_BUT}\b)", text)
    plain = [re.sub(r"^\s*(?:but|pero|and|y)\b", "", piece) for piece in pieces]
    return len(pieces) > 1 and any(says_to_send(piece) for piece in plain if piece.strip())


def beside_sending(text: str) -> str:
    """Return what a message that says to send it tells besides, as it was written; empty where there is nothing."""
    left = [(words, plain) for words, plain in _pieces(text) if not only([plain], _SEND, _SHOW_FIRST, *_ENDINGS)]
    return "" if only([plain for _, plain in left], _PERSON) else ", ".join(words for words, _ in left)


def _stands_alone(text: str) -> bool:
    """Return whether the last piece of a text is cut off by a mark, and joined to no more than "stop asking"."""
    *_, last = re.split(r"[.,;:!?\u2026\n]+", text.rstrip(" .,;:!?\u2026\n"))
    said = [plain for _, plain in pieces(last)]
    return _SEND.fullmatch(leveled(last)) is not None or (len(said) > 1 and only(said[:-1], *_ENDINGS, _SHOW_FIRST))


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return the pieces of a text, as written and plain; of "enough, send it" the wish to send."""
    return [(words, _command(_DEAR.sub("", re.sub(r"\bq\b", "que", plain)))) for words, plain in pieces(text)]


def _command(plain: str) -> str:
    """Return the wish to send of a piece that only says "enough" before it or after it: "no more send it"."""
    if plain.count(" ") > _LONGEST:
        return plain
    for enough in (*_ENDINGS, _PERSON, _AGREED):
        for begins in (True, False):
            for cut in re.finditer(" ", plain):
                first, second = leveled(plain[: cut.start()]), leveled(plain[cut.end() :])
                said, sent = (first, second) if begins else (second, first)
                if enough.fullmatch(said) and _SEND.fullmatch(sent):
                    return sent
    return plain
