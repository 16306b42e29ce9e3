"""What is said to the chat and of it: tests of it, protests, commands, thanks. Pure functions, without Rasa.

"Say it back", "you have me mixed up with my daughter", "lemme see what u got so far", "no diga eso": whichever question
is on the table, none of it tells of the one who writes. A piece is one of these only as a whole or by its beginning,
and never where it speaks of a life: "you never know who to trust", "I never said anything to my wife".
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded
from bot.hearing.wishes.standing import stands

_LEAD = (
    r"(?:(?:no|nah|nope|lol|lmao|omg|wow|bro|dude|man|ok(?:ay)?|well|wait|hey|hol(?:d)? up|fine|so|but|and|now|then"
    r"|please|pls|again|oh|yeah|yes|sure|alright|aight|cool|great|i (?:just |already )?(?:said|told (?:you|u))"
    r"|pero|y|ya|oiga|oye|mire|joven|ay|bueno|pues|espere|entonces|le dije(?: que)?|otra vez|tambien)\b[ ,:.]*)*"
)
_TAIL = r"(?:[ ,]+(?:please|pls|tho(?:ugh)?|lol|lmao|btw|now|again|then|dude|bro|por favor|porfa|joven|ya|pues))*"
_YOU = r"(?:you|u|this (?:thing|bot|chat)|the bot)(?!.*\byourself\b)"
_CHAT = r"(?:machine|vending machine|robot|bot|computer|answering machine|wall|brick wall|script|form|voicemail)"
_CANNED = r"(?:canned|robotic|scripted|copy ?(?:and )?paste[d]?|generic|automated|prewritten|pre-written|cookie cutter)"

_CODE = (
    r"(?:(?:the|my|our) (?:code|secret|magic|pass) ?word is .{1,30}|(?:la|mi) (?:palabra clave|clave|contrasena) es"
    r" .{1,30})"
)
_TESTS = re.compile(
    rf"{_LEAD}(?:(?:.{{0,30}}\b(?:i'?m|im|i am|just|was) (?:just )?testing (?:you|u|this (?:bot|chat|thing)|the bot)"
    r"|(?:(?:i'?m|i am|i was) )?just testing (?:it|this))"
    r"|(?:just )?(?:a )?test: (?:the|say|what|if|type)\b.{0,40}"
    rf"|{_CODE}"
    r"|(?:say|repeat|type|write) (?:it|that|this|the word) (?:back|again|after me)(?: to me)?"
    r"|say something (?:human|real|else|smart|funny|new|nice)(?: then)?|(?:you (?:fail|failed|flunked)|fail)"
    r"|(?:(?:no|solo|nomas|yo)[ ,]+)*(?:lo|la) estoy probando(?: a usted)?"
    r"|(?:es |era )?(?:una )?prueba: (?:la|el|diga|repita|que)\b.{0,40}"
    r"|repit[ae](?:la|lo|me)?(?: (?:eso|la palabra|otra vez"
    rf"|conmigo))?|dig[ae] algo (?:humano|de verdad|chistoso)|reprob(?:o|ado|aste)){_TAIL}"
)
"""Whoever tries out what the chat is."""

_OF_ITS_WORDS = re.compile(
    rf"(?=(?:\S+ ){{0,15}}\S+$)(?!.*\b(?:my|mi|him|her|he|she|ella|them|husband|wife)\b)"
    rf"(?:{_LEAD}(?:(?:that|this|it)(?:'?s| is| was|s| sounds?)? .{{0,25}}\b{_CANNED}\b.*"
    rf"|.{{0,12}}\blike (?:talking|speaking|writing|chatting) to an? {_CHAT}\b.*"
    rf"|(?:you|u) (?:sound|talk) like an? (?:\w+ )?{_CHAT}\b.*"
    rf"|.{{0,15}}\bcomo (?:hablar|platicar|hablarle) (?:con|a) (?:una? )?(?:maquina|pared|robot|contestadora)\b.*"
    rf"|(?:eso|que|suena) .{{0,25}}\b(?:de robot|de maquina|enlatad[oa]s?|automatic[oa]s?|grabad[oa]s?)\b.*)"
    r"|(?!.*\b(?:i(?:'\w+)?|im|we|yo|te)\b.*['\"\u2019\u201d\u00bb])"
    r"(?:['\"\u2018\u201c][^'\"\u2019\u201d]{6,}['\"\u2019\u201d]|\u00ab[^\u00bb]+\u00bb) ?"
    r"(?:what(?: (?:is|was|does|are|do|did|the \w+))?(?: (?:that|this|it|you|u))*(?: (?:even )?(?:mean|supposed to"
    r" \w+|talking about))?|i said(?: \S+){0,2}|que(?: (?:es|quiere decir|significa)(?: eso)?)?|(?:yo )?dije"
    r"(?: \S+){0,2}|really|huh|wtf|seriously|en serio|a poco))"
)
"""How its answers sound; and its words put in quotes, with little behind."""

_NOT_TO_IT = (
    r"(?! (?:my|our|mis?|nuestr[oa]s?)\b)"
    r"(?![^.?!]*\b(?:(?:to|with|a|con) (?:my|mi|mis|any(?:one|body)|him|her|them|nadie|el|ella)|(?:for )?years|until"
    r"|when i was|hasta|por anos|cuando era|goodbye|sorry|what|he|she|they|him|her|i'?m|i am|i was|i did|i have|i need"
    r"|(?:about|of|de|sobre) (?:my|our|mis?|nuestr[oa]s?)|because|cause|bc|porque|lo que|cuando|me (?:hizo|hicieron)"
    r"|i love|te quiero|perdon|adios)\b)"
)
"""To somebody close, or of them, of a time or a cause: that was not kept from the chat."""
_WHAT_SAID = (
    r"what (?:i (?:just |already |even |actually )*(?:said|say|mean|meant|ask|asked|wrote|write|typed?|told"
    r"|want(?:ed)?)"
    r"|i'?m (?:saying|asking|talking about|trying to say|telling you)|im (?:saying|asking|talking about"
    r"|trying to say|telling you)|i am (?:saying|asking|talking about|trying to say|telling you))"
)
_OF_ONE = (
    r"(?!.*\b(?:i'?m|i am|i did|i have|i need|i can'?t|i cannot|i take|i took|can i"
    r"|because|cause|bc|pero|porque|he|she|him|her|estoy|ando|tomo"
    r"|me (?:hizo|hace|pego|pega))\b)"
)
"""Nothing of oneself or of somebody's deed: that is no mere complaint."""
_WRONGED = re.compile(
    rf"{_LEAD}(?:{_YOU} (?:really |just |even |clearly |still )*(?:(?:did ?n'?t|do ?n'?t|did not|do not|never"
    r"|are ?n'?t|not) (?:even |really |actually )*(?:(?:say if|say whether|answer|tell me (?:if|whether|what)"
    rf"|make sense)\b{_OF_ONE}.*|(?:know|hear|get|read) {_WHAT_SAID}\b{_OF_ONE}.{{0,30}}|know|listen(?:ing)?)"
    r"|(?:have|has|had|got|keep getting|are getting|mixed|mixing|confused?|are confusing|mistook) me "
    rf"(?:\w+ )?(?:mixed up|confused|wrong|up with|with)\b{_OF_ONE}.*"
    r"|(?:skip(?:ped)?|missed|forgot|ignored|dropped|passed over) (?:my|the|that|over|past|one|what i) ?.{0,30}"
    r"|(?:just |already )?(?:asked|said) (?:me )?(?:that|it)(?: (?:already|before|twice|again))*"
    rf"|keep (?:saying|asking|telling|repeating|sending)\b{_OF_ONE}.*)"
    r"|i (?:just |already |literally )+(?:told|said) (?:it|that|so|you|u)|ya (?:se |te )?(?:lo|le) dije"
    r"|that(?:'?s| is| was|s) (?:like )?(?:\w+ )?(?:times|the \w+ time) (?:now )?(?:that )?(?:you|u)\b.*"
    r"|i (?:do ?n'?t|do not) (?:think|believe|remember|recall) (?:that )?i (?:ever )?(?:said|say\w*|asked|wrote"
    rf"|mentioned)\b{_NOT_TO_IT}.*"
    r"|i (?:did ?n'?t|did not|never) ask(?:ed)? (?:you|u) to (?:take|call|put|send|get|do|stop|show|tell)"
    rf"\b{_OF_ONE}.{{0,40}}"
    r"|i (?:did ?n'?t|did not|never) (?:even )?(?:say|said|mention(?:ed)?|ask(?:ed)?|write|wrote) (?:(?:you )?(?:any"
    rf"|no|some)thing|a word|any of that|that|it) (?:about|of)\b{_NOT_TO_IT}.*"
    rf"|{_OF_ONE}(?:usted no me (?:dijo|contesto|respondio)\b.*|no me (?:dijo|contesto|respondio) si (?:lo |la |me "
    r"|se )*(?:puedo|pueden|puede|cuesta|cobran|hay)\b.*)"
    rf"|(?:usted )?me (?:esta )?(?:confund(?:e|iendo|io)|revolvi(?:o|endo)|revuelve)(?: usted)? con\b{_OF_ONE}.*"
    r"|(?:usted )?(?:ni )?(?:siquiera )?(?:no )?(?:sabe|entiende|oye|lee) (?:ni )?lo que (?:le )?(?:digo|dije"
    rf"|escribo|escribi)\b{_OF_ONE}.*"
    r"|(?:usted )?se (?:salto|brinco) (?:a )?(?:mis|lo de|una|la (?:pregunta|de)|mi (?:pregunta|respuesta"
    r"|gente))\b.{0,30}"
    rf"|yo no (?:le )?(?:dije|hable|pregunte) (?:nada )?(?:eso|de|sobre|que)\b(?!.*\bme (?:hizo|hace|peg|viol|toc))"
    rf"{_NOT_TO_IT}.*|yo no (?:le )?pedi que (?:usted )?me (?:llam|mand|pregunt|contest|pus|pon|repit)\w*.{{0,20}}"
    rf"|ya van (?:\w+ )?veces que (?:usted )?(?:no )?(?:me |lo |le |se )*(?:pregunt|dic|dij|mand|contest|repit|pon"
    rf"|entiend)\w*\b{_OF_ONE}.*){_TAIL}"
)
"""What it took wrong, passed over, or says again and again."""

_ITS_NOTES = (
    r"(?:what (?:all )?(?:you|u|ya|they)(?:'?ve| have| has)? (?:already )?(?:got|have|wrote|written|put|took|saved"
    r"|know)\b.{0,30}|(?:the|my) (?:summary|notes?|answers|list|record)|(?:all )?(?:of )?it so far)"
)
_ITS_NOTES_ES = (
    r"(?:lo que (?:tiene|lleva|apunto|anoto|escribio|puso|va)\b.{0,30}|(?:el|mi) resumen|(?:mis|las) respuestas"
    r"|que (?:apunto|anoto|lleva|puso|escribio|tiene anotado)\b.{0,20})"
)
_ITS_THINGS = (
    r"(?:(?:\w+ )?(?:988|911|numbers?|cards?|hotlines?|canned\b.*|one ?liners?|slogans?|numeros?|tarjetas?|mensajes?)"
    r"(?: \w+){0,3})"
)
_ORDERS = re.compile(
    rf"{_LEAD}(?:(?:show|read|tell|give) (?:me|it to me|back)?(?: back)? ?{_ITS_NOTES}"
    rf"|(?:lemme|let me|i (?:want|wanna|need|would like) to|can i(?: just)?) (?:see|read|look at|check) {_ITS_NOTES}"
    r"|answer (?:me|(?:the|my|that) (?:\w+ ){0,4}(?:one|question|part|thing|first))"
    r"|(?:do not|do ?n'?t|no need to|now do not|quit) (?:you )?(?:fuss|be sorry|apologi[sz]e)"
    r"|(?:keep going|go on|ask away)(?: with (?:it|the questions))?"
    rf"|(?:quit|stop|enough) (?:it )?(?:with|of) (?:the|that|your|all the) {_ITS_THINGS}"
    rf"|(?:muestr|ensen)[ea]n?me {_ITS_NOTES_ES}|(?:a ver|dejeme ver|quiero ver|dejame ver) {_ITS_NOTES_ES}"
    r"|conteste(?:me)? (?:eso|lo|la) .{1,30}|(?:no se (?:apure|preocupe|asuste)|no se me (?:asuste|espante))(?:"
    rf" (?!por (?:mi|nosotr[oa]s)\b).{{1,15}})?"
    rf"|(?:ya )?(?:deje|pare|basta|parele) (?:de|con) (?:el|lo del?|la|las|los|sus) {_ITS_THINGS}){_TAIL}"
)
"""What it is told to do."""

_NOT_DOWN = re.compile(
    rf"{_LEAD}(?:(?:i )?(?:do ?n'?t|do not|did ?n'?t) (?:want|like) (?:that|this|it|any of (?:that|this|it)) (?:to be "
    r"|being )?(?:written|put|saved|kept|recorded|noted|in (?:there|the (?:summary|record|notes)"
    r"|my (?:file|record)))\b.*"
    r"|(?:yo )?no quiero que (?:eso |esto )?(?:lo |quede |se )?(?:apunte[n]?|anote[n]?|escrit[oa]|guarde[n]?"
    rf"|apuntad[oa]|anotad[oa])\b.{{0,20}}){_TAIL}"
)
"""That something is not to be written down."""

_THANKS = re.compile(
    r"(?:(?:ok(?:ay)?|well|oh|alright|bueno|ay|muy bien)[ ,]+)*(?:(?:thanks|thank you|thx|ty|muchas gracias|gracias)"
    r"(?:[ ,]+(?:dear|honey|hon|you|kindly|so much|very much|a lot|for (?:that|this|the|your|telling|asking|saying)"
    r"(?: \w+){0,3}|(?:and )?i (?:wrote|have|got|put) (?:that|it|this) down|(?:that|this)(?: one)? (?:really |does )?"
    r"help(?:s|ed)?(?: me| a lot| some)*|i guess|joven|senorita|mija|muy amable|mucho|por (?:eso|todo|decirme|la"
    r" informacion)|eso si me (?:sirve|ayuda|sirvio)|supongo|ok))*"
    r"|(?:that|this)(?:'?s| is| was)? (?:very |really |so |actually )*helpful\b(?:[, ]+(?:that|thank).{0,30})?"
    r"|(?:eso|esto) (?:si )?me (?:sirve|sirvio|ayuda|ayudo)(?: mucho)?)"
)
"""Thanks for an answer, and that it was of use; who is thankful for somebody says more."""
_TELLS_OF_WHAT_HELPED = frozenset({"helped", "supports"})

_SOUNDS = re.compile(
    r"(?:(?:figures|lol|lmao|rofl|smh|omg|wow|jesus|sheesh|whatever|wtf|ugh|haha\w*|jaja\w*|ay|uy|hol up|nah|bro"
    r"|dude|no manches|a poco|hijole|literally|joven|aight|ok(?:ay)?|then|again|no)[ ,]*)+"
)
"""Outcries beside it: nothing told."""

_WAS_TOLD = (
    r"(?!.*\b(?:he|she|him|her|turned (?:me |us )?(?:away|down)|denied|refused|wait ?list|waiting list"
    r"|they (?:said|told|turned|had|were|did ?n'?t|would ?n'?t|never|put|gave|sent|kept|laughed|hung|wanted|threw)"
    r"|(?:nobody|no ?one) (?:ever )?(?:\w+ed|got|came|did|would|had|could)|nadie (?:me |nos )?\w{3,}o"
    r"|(?:me|nos|le) (?:\w+(?:aron|ieron)|dijeron|dijo|nego|mando|corrio|rechazo))\b)"
)
"""Whoever asked somebody else, and what came of it: that is told, and asks nothing."""
_SI = re.compile(
    rf"{_WAS_TOLD}(?:(?:no|nah|but|and|yo|pero|solo|nomas|le|les|por eso)[ ,]+)*(?:i (?:just |only )?asked (?:you )?"
    r"(?:if|whether|about|how|what|who|can|could|does|do)\b.*|i'?m (?:just )?asking (?:if"
    r"|whether|about|how|what|who|can)\b.*|(?:(?:le |les )?(?:pregunto|pregunte)|(?:le )?estoy preguntando) (?:si|que"
    r"|cuanto|como|por|quien|cuando)\b.*"
    r"|why (?:do |are |would |did )?(?:you|u|ya|yall) (?:even )?(?:wanna|want|need|gotta|have to|ask|asking|care"
    r"|keep asking)\b.*|why (?:are|is) there so (?:many|much)(?: of (?:these|them|those)| questions)?"
    r"|how many (?:more|left|are left|questions)\b.*"
    r"|(?:y )?(?:para|por) ?que (?:me )?(?:pregunta|quiere saber|necesita saber|le importa)\b.*"
    r"|cuantas (?:preguntas|mas|faltan|quedan)\b.*)"
)
"""What is asked in so many words, with no mark: "i asked if cops come", "pregunto si hace daño"."""


def to_chat(words: str, question: str | None) -> bool:
    """Return whether a piece of a message is said to the chat, or of it, and tells nothing."""
    plain = _plain(words)
    if question in _TELLS_OF_WHAT_HELPED and _OF_ITS_WORDS.fullmatch(plain) is None and _THANKS.fullmatch(plain):
        return len(plain.split()) > 1
    ways = [_TESTS, _OF_ITS_WORDS, _WRONGED, _ORDERS, _THANKS, *([] if question == "avoid" else [_NOT_DOWN])]
    return bool(plain) and any(way.fullmatch(plain) for way in ways) and not stands(words)


def names_code(words: str) -> bool:
    """Return whether a piece names a word to be known by: beside a number it is for whoever calls, and no test."""
    return re.fullmatch(rf"{_LEAD}{_CODE}", _plain(words)) is not None


def owns_to(text: str) -> bool:
    """Return whether a sentence of a message says that the chat was wrong, or tries it out: that is owned."""
    ways = (_TESTS, _OF_ITS_WORDS, _WRONGED)
    pieces = [piece for piece in re.split(r"[.!?\n]+", text) if _plain(piece)]
    return any(way.fullmatch(_plain(piece)) for piece in pieces for way in ways) and not stands(text)


def only_thanks(text: str) -> bool:
    """Return whether all that a message says is thanks for what was answered."""
    pieces = [_plain(piece) for piece in re.split(r"[.!?\n]+", text)]
    said = [piece for piece in pieces if piece]
    return bool(said) and all(map(_THANKS.fullmatch, said))


def only_sounds(words: str) -> bool:
    """Return whether a piece is an outcry and no more: beside what is said to the chat, it tells nothing."""
    return _SOUNDS.fullmatch(_plain(words)) is not None


def asks_in_words(words: str) -> bool:
    """Return whether a piece asks the chat in so many words: "i asked if…", "why you wanna know"."""
    return _SI.fullmatch(_plain(words)) is not None


def _plain(words: str) -> str:
    return folded(words).strip(" .,;!?\u00a1\u00bf\u2026-")
