"""What of a message is business with this chat: what it keeps, who reads it, who calls, what it costs, a question put.

The encoder hears danger in "will someone send cops to my dorm" and "don't text me stuff", whatever stands beside it.
Such a sentence is set aside, and the rest of the message has to be heard by itself; the cues hear all of it, as ever.
A plea for help ("can you send somebody") is none of these.
"""

from __future__ import annotations

import re

from bot.risk.bare import bare
from bot.second_opinion.plain import plain
from bot.second_opinion.telling import tells

_ACK = r"(?:no|nope|omg|wait|ok|okay|so|lol|oye|oiga|ay|que|yo|pues)"
_US = (
    r"(?:some(?:one|body)|any(?:one|body)|they|you|u|yall|ya|people|everyone|"
    r"the (?:clinic|team|chat|police|cops)|a (?:woman|man|lady|nurse|person|real person))"
)
_HELP = (
    r"(?! (?:for |me )?(?:help|some(?:one|body)|any(?:one|body)|an ambulance|911|988|her|him|them|my|your|ur|me help|"
    r"ayuda|al 911|una ambulancia|a alguien|alguien))"
)
_KEEPS = r"(?:see|read|write|written|wrote|put(?! up)|keep|kept|save|saved|store|share|report|alert|print|show(?! up))"
_SENDS = rf"(?:send|sent|call|called|text|txt|tell|told){_HELP}"
_TELLS = r"(?:tell|contact) (?:my (?:school|job|boss|work|mom|dad|parents|husband|wife|family|college)|anyone|on me)"
_BETWEEN = r"(?: (?!(?:i|they|he|she|when|if|that|who|cant|dont|couldnt)\b)\w+){0,2}?"
_ASKS = re.compile(
    "|".join(
        rf"\b{line}\b"
        for line in (
            rf"(?<!how )(?<!why )(?:is|are|will|would|do|does|did|has|have|can|could) {_US}{_BETWEEN} {_KEEPS}",
            rf"(?<!how )(?<!why )(?:is|are|will|would|do|does|did) {_US}{_BETWEEN} {_SENDS}",
            rf"(?:they|yall|you|u|someone|somebody|anyone)(?: really| still)? (?:gonna|going to|gon|finna) {_SENDS}",
            rf"(?:will|would|are|do) {_US}(?: gonna| going to)? {_TELLS}",
            r"who (?:all )?(?:sees|can see|will see|is going to see|gonna see|gets to see|reads|can read|will read)",
            r"(?:can|could) (?:a|it be a) (?:woman|lady|man|nurse|person|real person) (?:\w+ )?(?:call|text|write)",
            (
                r"(?:dont|do not|didnt) want (?:that|this|it|any of (?:it|that|this)|my name) (?:to be )?"
                r"(?:written|saved|recorded|kept|shared|stored|on (?:my|the|a) (?:record|file|chart))"
            ),
            r"(?:dont|do not) (?:txt|text|call|email|message) me(?: (?:stuff|here|there|at|on|before|after|things))?$",
            r"(?:dont|do not) (?:txt|text|email|message) me (?:stuff|here|there|things|at all|on (?:this|that|my))",
            r"(?:what|how much) (?:does|would|will|do) (?:it|this|that|they|you|a visit) (?:cost|charge)",
            (
                r"(?:(?:me|nos|le|lo|la) (?:van?|pueden?) (?:a )?(?:ver|leer|guardar|apuntar|contar|avisar|reportar|"
                rf"mandar|llamar)|(?:van?|pueden?) (?:a )?(?:verl[oa]|leerl[oa]|guardarl[oa]|contarle|avisarle|"
                rf"reportarme|llamarme|"
                rf"(?:ver|leer|guardar|apuntar) (?:esto|eso|lo que|mis? (?:datos|nombre|respuestas)))){_HELP}"
            ),
            r"no quiero que (?:eso |esto |lo )?(?:quede|se quede|se guarde|(?:guard|escrib|apunt|anot)\w+)",
            r"no me (?:escriban?|manden?|llamen?) (?:mensajes|textos|aqui|ahi|a este|nada)",
            r"quien(?:es)? (?:va a |van a |puede |pueden )?(?:ve|ven|ver|lee|leen|leer) (?:esto|eso|lo)",
            r"cuanto (?:cuesta|cobran|sale)",
            (
                rf"^(?:{_ACK} |and |then |yes |yeah |sure |cool |fine |please |bueno |si )*(?:whats next|what is next|"
                r"next(?: one| question)?|keep going|go on|lets (?:go on|continue|keep going)|continue|que sigue"
                r"|siguiente(?: pregunta)?|sigamos|seguimos|continuemos)(?: then| please| por favor)?$"
            ),
            (
                r"(?:pero )?si (?:ustedes )?les? (?:dicen|cuentan|avisan) a mi (?:patron|patrona|jef[ea]|trabajo)"
                r"(?: me (?:corren|despiden|echan)(?: (?:del trabajo|verdad))*)?"
            ),
            (
                r"(?:but )?if (?:yall|you|u|they) (?:tell|call) my (?:boss|work|job)"
                r"(?: (?:they(?:ll| will)?|ill|i) (?:fire me|get fired|lose my job|be fired)(?: right)?)?"
            ),
        )
    )
)
_MERELY = re.compile(rf"{_ACK}(?: {_ACK})*")
_ASIDE = re.compile(
    rf"(?:{_ACK}(?: |$))*(?:(?:(?:i|we) )?(?:(?:just|only|im|am|was|were) )*asking(?: (?:so i (?:know|can know)|"
    r"in case|for (?:next time|later)|ahead))?|(?:that|it|this) (?:was|is) (?:just |only )?a question|"
    r"its just a question|just curious|"
    r"nothings? (?:is )?(?:going on|happening|wrong)(?: (?:(?:right )?now|here|today))?|"
    r"(?:(?:solo|nomas|nada mas|estoy|ando) )*(?:preguntando|pregunto)(?: (?:para|por) (?:saber|si acaso|si vuelve a "
    r"pasar))?|(?:era|fue|es) (?:solo )?una (?:duda|pregunta)|"
    r"(?:(?:ahorita|ahora|aqui|hoy) )*no (?:esta pasando|pasa) nada(?: (?:ahorita|ahora|aqui|hoy))?)?"
)
_AWAKE = re.compile(
    r"(?:but |pero |y |and )?(?:(?:i )?(?:aint|am not|im not|not|wont) (?:gonna |going to )?(?:use|smoke|drink|using)"
    r"(?: (?:tonight|today|no more|anymore|now))*|(?:hoy |esta noche )*no voy a (?:usar|consumir|tomar|fumar)"
    r"(?: (?:hoy|esta noche|nada))*|(?:ive |i have |i )?been (?:up|awake) (?:for |like |about )?\w+ (?:hrs?|hours|days|"
    r"nights)(?: (?:straight|tho|though|now))*|(?:llevo|ya llevo|tengo) \w+ (?:horas|dias|noches) (?:sin dormir|"
    r"despiert[oa])(?: (?:ya|eso si))*)"
)
"""Not to use today, and how long one is awake: said by whoever drives at night, and no danger that the cues miss."""
_SENTENCE = re.compile(r"[.!?;\n…]+")
_COMMA = re.compile(r",+")
_HANGS = re.compile(r"(?:if|because|cause|bc|then|si|porque|pues si|entonces)\b")
"""Begins what says nothing without the sentence before it."""
_LONGEST = 24
"""Words of a sentence, at most, that only asks: a longer one tells something as well."""


def besides(text: str) -> str:
    """Return `text` without its sentences that are business with this chat, or plain; it itself where it has none.

    What is only said by the way ("just asking", "not gonna drink no more") is business where nothing else is left:
    beside anything that is told it is a part of that ("im shaking so bad").
    """
    parts = [part for part in _SENTENCE.split(text) if bare(part)]
    asks = any(_only_asks(bare(part)) for part in parts)
    if not (asks or any(map(_by_the_way, parts))):
        return text
    told = [part.strip() for part in parts if not _is_nothing(part)]
    if all(map(_by_the_way, told)):
        return ""
    return text if not asks or _HANGS.match(bare(told[0])) is not None else ". ".join(told)


def _is_nothing(sentence: str) -> bool:
    words = bare(sentence)
    return _only_asks(words) or (plain(sentence) and not _by_the_way(sentence)) or _MERELY.fullmatch(words) is not None


def _by_the_way(sentence: str) -> bool:
    words = bare(sentence)
    return _MERELY.fullmatch(words) is None and all(_is_one(bare(part)) for part in _COMMA.split(sentence))


def _only_asks(words: str) -> bool:
    """Whether a sentence asks about this chat, and tells nothing beside it: "can people see this i need help now"."""
    asks = _ASKS.search(words)
    if asks is None or len(words.split()) > _LONGEST:
        return False
    return not tells(f"{words[: asks.start()]} | {words[asks.end() :]}")


def _is_one(words: str) -> bool:
    return not words or any(line.fullmatch(words) for line in (_ASIDE, _AWAKE))
