"""Whether a message only says how somebody is to be reached: where, when, and what to mind. Pure functions.

"Si contesta mi novio, cuelguen", "the best time to call is after 5, not Tuesdays", "no dejen mensaje": who answers that
phone may be a danger, so none of it may be lost, or stand where nobody looks for it.
"""

from __future__ import annotations

import re

from bot.hearing.answers import filing_words
from bot.hearing.answers.one_breath import REASON, in_one_breath, without_reason
from bot.hearing.answers.told import told
from bot.hearing.answers.topics import about_using, is_heavy
from bot.hearing.lines.clauses import folded, whole
from bot.hearing.lines.pieces import pieces
from bot.hearing.lines.small_talk import is_courtesy

_PIECE = re.compile(
    r"[,;!?\u00bf\u00a1\u2026\n]+|\.(?!\w)|:(?!\d)|\s+[-\u2013\u2014]+\s+"
    r"|\s+(?:and|y|pero|but)\s+(?=(?:don'?t|do not|no|never|que|if|si|hang|put|write|anot|apunt|only|solo|call|text"
    r"|after|before|cuelg)\w*)|\s+(?:so|asi que)\s+(?=(?:don'?t|do not|no|never)\b)",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?:(?:otra cosa|una cosa mas|(?:te|le|les) (?:digo|pido)(?: que)?|oye|oiga|ah|one (?:more|other|last) thing"
    r"|another thing|also|and|but|so|i said|i mean|i told you|remember|recuerde|y|pero|tambien|bueno|pues|please|pls"
    r"|just|por favor|porfa(?:vor)?|ok(?:ay)?|oh|well|actually|en realidad)\b ?)+"
)
_ENDED = re.compile(r"(?: (?:please|pls|ok(?:ay)?|por favor|porfa(?:vor)?|nomas|tho|though|thanks|gracias))+$")
_DAYS = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?|week ?(?:days?|ends?)|mornings?|evenings?"
    r"|afternoons?|nights?|(?:los |el |la |las |en la |por la )?(?:lunes|martes|miercoles|jueves|viernes|sabados?"
    r"|domingos?|fines? de semana|mananas?|tardes?|noches?))"
)
_ZONE = r"(?: (?:central|eastern|mountain|pacific|[ecmp][sd]?t|my time|hora (?:central|del (?:este|centro|pacifico))))?"
_CLOCK = (
    r"(?:(?:like|around|about|at|como|a|las|la|a la|a las) )*\d{1,2}(?::?\d\d)?(?: ?[ap]\.?m\.?| de la \w+| hours)?"
    + _ZONE
)
_AT = rf"(?:{_CLOCK}|{_DAYS}|{filing_words.TIME})"
_TIME, _FREE = re.compile(filing_words.TIME), re.compile(filing_words.FREE)
_WHEN = re.compile(
    rf"{_AT}(?: (?:{_AT}|(?:or|to|and|but|o|y|pero|a) {_AT}))*(?:,? ?(?:(?:but )?not|except|never|menos|pero no|no)"
    rf" (?:on |en )?{_DAYS})*|(?:best|better|mejor) (?:(?:in|on|en|por) )?(?:the )?{_DAYS}|{_DAYS} no"
    rf"|(?:(?:but )?not|except|never|menos|pero no|no) (?:on |en )?{_DAYS}|{filing_words.FREE}"
)
"""When, and nothing else: "like 5:30", "530 not tuesdays", "menos los martes"."""
_WAY = re.compile(
    r"(?:(?:please|just|instead|so|then|better|mejor|nomas|solo|por favor) )*(?:(?:can|could) (?:you|someone|somebody|a"
    r" (?:woman|lady|man|person)) |(?:you|u|ya|they|yall|y'?all) (?:can|could|may) )?"
    r"(?:call|text|txt|ring|phone|e-?mail)(?: on)? me(?: (?:instead|back|please|pls|then"
    r"|tho|though|is (?:best|better|good)|works))*|(?:(?:mejor|nomas|solo|que) )*(?:(?:me )?(?:llam|marqu|habl)"
    r"(?:[ae]n?|e)(?:me)?|pued[ea]n? (?:llamar|marcar|hablar)me)"
    r"(?: (?:una (?:mujer|senora)|alguien|mejor|entonces|por favor))*"
)
"""A way to be reached, with no more: with a time beside it that says how."""
_HOURS_TOO = (
    r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)?days?|week(?:days?|ends?)?|lunes"
    r"|mornings?|evenings?|nights?|martes|miercoles|jueves|viernes|sabados?|domingos?|mananas?|tardes?|noches?)"
    r"|noon|at|on|in|every|each|most|all|the|to|till?|until|from|and|or|so|then|before|after|that|sharp"
    r"|usually|again|back|home|work|not|only|please|call|text|ring|me|i'?m|alone|free|better|best|y|o|a|hasta"
    r"|de|del|la|las"
    r"|los|todos|dias?|casi|siempre|asi|que|entonces|antes|despues|eso|mejor|nomas|estoy|sol[ao]|libre|(?:llam"
    r"|marqu)\w+)"
)
_LOOKS = (
    r"(?:checks?|has|looks at|reads?|goes through|revisa|ve|mira|agarra|tiene) (?:my|the|mi|el|los|mis) (?:phone|mail"
    r"|e-?mail|texts?|machine|messages|telefono|celular|mensajes|correo)"
)
"""What may stand behind the hour somebody comes or goes; of what they do then it tells no more."""
_COMES_AND_GOES = re.compile(
    r"(?:(?:and|y|but|pero|only|solo|nomas) )*(?:when|while|cuando|mientras) (?:my|mi|he|she|they|el|ella) ?(?:\w+ )?"
    r"(?:'?s|is|are|esta|anda|'?re)?(?: not)? ?(?:at (?:work|school|the job)|out|gone|away|asleep|sleeping"
    r"|en el trabajo|trabajando|dormid[oa]|fuera)"
    r"|(?:he|she|they|my \w+|el|ella|mi \w+) (?:(?:leaves|gets? (?:back|home|off|in|out)|comes? (?:back|home)|works"
    r"|goes (?:to work|out|in)|sale|regresa|llega|entra|trabaja)(?: (?:for|from|to|a|de|del|al|la|the|my"
    r"|casa|house|home|work|trabaj(?:o|ar)|here|aqui)){0,4})"
    rf"(?: (?:at|around|about|by|like|until|till?|from|before|after|between|a|como|hasta|desde|antes|despues"
    rf"|de|entre|on)){{0,4}} {_AT}(?:,? {_HOURS_TOO}){{0,12}}(?: (?:and|y) {_LOOKS})?"
)
"""When another is away: that is when to call."""
_SPELT = re.compile(r"\w+(?: (?:dot|punto|underscore|guion) \w+)* (?:at|arroba) \w+(?: (?:dot|punto) \w+)*")
"""An address in words: "kit dot larkin at gmail"."""
_MAIL = re.compile(r"\b(?:gmail|yahoo|hotmail|outlook|icloud|proton\w*|aol|dot|punto|arroba)\b")
_SOONER = r"(?!(?:now|asap|right|ya|ahora|ahorita|names?|an?|crazy)\b)"
_ON_WHEN = rf"(?:at|on|in the|after|before|around|between|from|only|while|when|once|any ?time|tomorrow|{_DAYS}|\d)"
_EN_CUANDO = (
    r"(?:a (?:las?|mediodia)|como a|despues de|antes de|entre|en (?:la|las) (?:manana|tarde|noche)s?|por (?:la|las"
    rf"|telefono|whatsapp)|en cuanto|cuando|mientras|desde las?|hasta las?|manana|{_DAYS})"
)
_CALLS = re.compile(
    r"(?:when|what time|(?:the |my )?(?:best|good|only) (?:time|way|day)s?)(?: (?:for )?(?:you|them|y'?all))? to"
    r" (?:call|reach|text|ring|phone|get|contact)(?: me| us| a hold of me)?\b(?! (?:you|the clinic|y'?all))(?: .*)?"
    r"|(?:(?:i'?d|i) say )?.{2,40} (?:is|are|works?|would be) (?:best|better|good|fine|easiest) (?:for (?:a |the |my )?"
    r"(?:phone )?calls?|to (?:call|reach|text|ring) me)"
    r"|(?:(?:(?:you|u|they|yall|y'?all|someone|somebody) (?:can|could|should|may|better|need to|have to)|just|only"
    r"|(?:i|i'?d|i would)(?: just| only)? (?:want|need|like|prefer|rather)|have|you|them|someone|tell|to|it'?s best"
    r"|better) )*(?:call|text|ring|phone|reach|e-?mail|message)(?: (?:me|us))"
    rf"(?: back)? {_SOONER}{_ON_WHEN}\b.{{0,60}}"
    r"|(?:(?:yo|solo|nomas|quiero|quisiera|prefiero|necesito|mejor|pido|me gustaria|que|pueden?|podrian?|si|por favor)"
    r" )*(?:(?:me|nos) (?:llam|marqu|habl|escrib|busqu|mand)(?:en?|an?|ar|ir)|(?:llam|marc|escrib|habl|busc)"
    rf"(?:ar|ir)(?:me|nos)|(?:ll[aá]m|m[aá]rqu|escr[ií]b)[ae]n?(?:me|nos)) {_EN_CUANDO}\b.{{0,60}}"
    r"|(?:la )?(?:mejor )?hora (?:de|para|en que) (?:me |que me )?(?:llam|marc|marqu|habl)\w+\b.*"
    r"|(?:cuando|a que hora) (?:pueden )?(?:llamar|marcar|hablar)me\b.*"
)
"""When or how they want to be called."""
_KIN = (
    r"(?:boss|job|work|co ?workers?|manager|wife|husband|hubby|boyfriend|girlfriend|bf|gf|partner|fiancee?|ex|roommate"
    r"|sister|brother|family|neighbou?rs?|in[- ]laws?|jef[ea]|patron[a]?|trabajo|chamba|novi[oa]|espos[oa]|marido"
    r"|mujer|pareja|suegr[oa]s?|familia|herman[oa]s?|vecin[oa]s?|compa(?:ner[oa]s?)?|companer[oa]s?)"
)
_OF_SECRETS = re.compile(
    rf"(?:(?:please|que|por favor) )*(?:(?:don'?t|do not|never|nobody) (?:tell|let) (?:my |the )(?:\w+ )?{_KIN}\b.*"
    rf"|(?:don'?t|do not|never) mention .{{2,40}} to (?:my \w+|any(?:one|body)|him|her|them)\b.*"
    rf"|no (?:se )?(?:le|les|lo) (?:vayan a |vaya a )?(?:dig|cuent|avis|mencion|dec|cont)\w+ (?:nada |esto )?a (?:mis?"
    rf"|la|el) (?:\w+ )?{_KIN}\b.*"
    rf"|(?:mis?|la|el) {_KIN} no (?:se )?(?:debe|puede|tiene que) (?:saber|enterar)\w*\b.*"
    rf"|con (?:el|ella|ellos|nadie(?: mas)?|mis? {_KIN}) no (?:lo |la )?(?:hablen|comenten|mencionen|digan|hable"
    r"|comente|mencione|diga)(?: nada)?(?: de (?:esto|eso|mi))?"
    rf"|(?:don'?t|do not|never) (?:talk|speak|discuss) (?:about )?(?:this|it|me)? ?(?:with|to) (?:him|her|them"
    rf"|any(?:one|body)(?: else)?|my {_KIN})(?: about (?:this|it|me))?)"
)
"""Who is to hear nothing: not my mother or the school, for that has an answer of its own."""
_PHONE = r"(?:house|home|landline|work|office|shop|job|cell|phone|machine|casa|trabajo|chamba|fijo|oficina)"
_MINDS = re.compile(
    r"(?:(?:please|que|just|only|ever|por favor) )*(?:"
    r"(?:call|text|txt|llam(?:e|en)(?:me)?) (?:me|a mi),? (?:and )?(?:not|no)(?: a)? (?:him|her|them|my \w+|el"
    r"|ella|mi \w+)"
    r"|(?:textos?|texts?|mensajes?|calls?) no|"
    r"(?:not|no|never) (?:to )?(?:(?:phone )?calls?|calling|phon(?:e|ing)|texts?|texting)(?: me)?"
    r"|no (?:me )?(?:llamar|marcar)(?:me)?(?: (?:al|por) (?:telefono|celular|cel))?|(?:llamadas|por telefono) no|"
    r"(?:don'?t|do not|never|no) (?:\w+ )?leav\w+ (?:me |us )?(?:(?:an?|any|the) )?(?:voice ?mails?|messages?|msgs?"
    r"|word|anything|it|nothing)\b(?! (?:to chance|alone|me)).{0,60}"
    r"|(?:don'?t|do not|never) (?:leave|say|announce) (?:my|your|the clinic'?s|any|a) (?:\w+ )?name (?:on|at|in|if|when"
    r"|to|over|with)\b.{1,40}|no (?:me )?(?:dig|dej|mencion)(?:en?|an?) (?:mi|su|el) nombre (?:en|si|cuando|al?|por"
    r"|con)\b.{1,40}"
    r"|(?:no|sin) (?:voice ?mails?|messages?|msgs?|texts?|textos?|mensajes?(?: de voz)?|recados?)(?: .{0,40})?"
    r"|(?:don'?t|do not|never) (?:say|tell \w+|mention|announce) (?:where|who|what|why) (?:you|u|they|y'?all|it|ya)\b.*"
    r"|(?:don'?t|do not|never) (?:say|mention) (?:that )?(?:(?:it'?s|you'?re|ur|its|the|a|an|from|this is) )*(?:clinic"
    r"|rehab|treatment|counsel\w+|recovery)\b.*"
    rf"|(?:don'?t|do not|never) (?:call|text|txt|phone|ring)(?: me| us)?(?: (?:stuff|anything|things|here"
    rf"|at (?:all|{_PHONE})|on|before|after|during"
    rf"|while|when|if|until|till|my|ever|(?:the|in the|at the|on the) {_PHONE})\b.*)?"
    r"|(?:i )?(?:don'?t|do not) want (?:to be (?:called|texted|phoned)|(?:any )?(?:calls|texts|voice ?mails?))\b"
    r"(?! from).{0,40}"
    r"|no (?:me |nos |le |les |se )*(?:vayan a |vaya a )?(?:dej|mand|envi)(?:en?|ar)(?:me|nos)? (?:ningun |un |el "
    r"|nada |de )?(?:mensajes?|recados?|en (?:el|la) (?:buzon|contestadora|maquina)|dicho)\b.*"
    r"|no (?:me |le |les |nos )*(?:vayan a )?(?:dig|mencion|cuent)(?:an?|en?) (?:.{0,20})?(?:de donde|quien(?:es)?|que"
    r" (?:son|es|llaman|hablan)|de que|para que|de la clinica|el nombre)\b.*"
    r"|no (?:me |nos )?(?:llam|marqu)en?(?:me)?(?: (?:a (?:la|mi) (?:casa|oficina)|al (?:trabajo|fijo|celular)|despues"
    rf"|antes|en la|por la|cuando|si|mientras|{_DAYS})\b.*)?)"
)
"""What to mind in reaching them."""
_WHOEVER = (
    r"(?:(?:my|our|the|a|mi|un|una|el|la|otra|otro) \w+(?: \w+)?|he|she|they|some(?:one|body)(?: else)?"
    r"|any(?:one|body)(?: else)?|it'?s (?:not me|him|her|my \w+)|el|ella|alguien(?: mas)?|otra persona|no soy yo)"
)
_HEARS = (
    r"(?:(?:ever|should|does|happens to|les|le|me) )*(?:answers?|picks?(?: it)? up|pick(?: it)? up|gets? (?:it|the"
    r" phone)|contestan?|responden?|agarran?|levantan?|descuelgan?)(?: (?:it|the (?:phone|call)|that|my (?:phone|cell)"
    r"|first|instead|el|la|ella|mi|telefono|celular|llamada|mi \w+))*"
)
_IF = rf"(?:(?:if|when|whenever|si|cuando) (?:(?:{_WHOEVER} )?{_HEARS}|{_WHOEVER}|(?:contesta|responde) {_WHOEVER}))"
_THEN = (
    r"(?:(?:then|just|please|to|you|u|they|y'?all|que|mejor|nomas|solo|por favor|better|should|can) )*(?:hang up"
    r"|hangup|cuelg\w+|colgar|(?:don'?t|do not|no) (?:say|digan?)\b.*|(?:say|act like|pretend|diga?n?|inventen?|hagan"
    r" como que|fingan)\b .*|(?:ask for|pregunten? por|pidan? hablar con)\b.*|call (?:back|again|later)\b.*"
    r"|(?:llam|marqu)en (?:despues|luego|mas tarde|otra vez)\b.*|wrong number|numero equivocado)"
)
_ON_CONDITION = re.compile(rf"{_IF} {_THEN}|{_THEN} {_IF}")
_HALF_IF, _HALF_THEN = re.compile(_IF), re.compile(_THEN)
"""What to do where somebody else answers, in one piece or in two."""
_ORDERS = re.compile(
    r"(?:cancel|drop|forget|cancel(?:e|en|a)) (?:the|that|my|la|esa|mi) (?:call(?: ?back)?|llamada)|"
    r"(?:(?:can|could|will) (?:you|u) )?(?:put|write|note|jot|take|get|add|save|keep) (?:that|it|this|them)"
    r"(?: (?:all|down|in|there|in there|on there|too|somewhere))*|make a note(?: of (?:that|it))?"
    r"|(?:me )?(?:lo )?(?:anot|apunt|pong|pon|guard|escrib)(?:[ae]n?|ar|ir)?(?:l[oae]|me)*(?: (?:eso|esto|ahi|bien"
    r"|tambien))*|is that (?:ok|okay|fine)|ok(?:ay)?|got it|esta bien|entendido"
    r"|(?:you|u|they|y'?all) (?:(?:never|not|didn'?t|did not|haven'?t|don'?t) )+(?:even )?(?:ask(?:ed)?|get|got"
    r"|take|took) (?:(?:me|for|my|the|a|phone) )+number|i (?:have|got) a (?:cell ?|tele|mobile )?phone"
    r"|(?:usted(?:es)? )?no me (?:ha |han )?(?:pregunt|pid|ped)\w+ (?:por )?(?:(?:mi|el) )?(?:numero"
    r"|telefono)(?: de \w+)?"
    r"|(?:si |yo )?tengo (?:telefono|celular|cel)"
)
"""To put it down, or that it was not asked for: no part of the words."""
_NO_STRANGERS = (
    r"(?:(?:cuz|because|bc|so|porque|es que) )?(?:i (?:don'?t|won'?t|do not|never) (?:pick up|answer)"
    r"|(?:yo )?(?:no|nunca) (?:contesto|respondo|agarro|levanto))"
    r"(?: (?:any|calls? from|ningun|llamadas de|a))*(?: (?:unknown|strange|private|blocked|numeros?|desconocid[oa]s?"
    r"|que no conozco|numbers?|calls?|llamadas?|i don'?t know))+"
)
"""Whose calls go unanswered: "i dont pick up unknown numbers"."""
_OF_THE_PHONE = re.compile(
    r"(?:this|it|that|este|esto)(?:'?s|'?s not| is| is ?n'?t| is not| no es| es)? (?:my|mi|his|her|de el|de ella)"
    r" (?:own )?"
    r"(?:phone|cell|number|telefono|celular|cel|numero)\b.{0,40}"
    r"|(?:like |but |como |pero )?(?:not|no) (?:an? |una? )?(?:guy|man|dude|male|hombre|woman|lady|female|mujer)s?"
    r"|(?:(?:it|that|this)(?:'?s| is)|es|its|thats|or|o|not|no)? ?(?:the|my|our|a|el|la|mi|un|del?) (?:\w+ )?(?:phone"
    r"|cell|line|number|landline|telefono|celular|cel|fijo|numero|casa|trabajo)(?: .{1,20})?"
    r"|(?:the |my |el |mi )?(?:phone|number|telefono|celular)(?:'?s| is|s| esta)? (?:on|in|by|en) (?:the|my|el|la) \w+"
    r"|(?:(?:only|just|solo|nomas|mejor|primero|primero un|mejor solo) )?(?:texts?|calls?|e-?mails?|mensajes?"
    r"|textos?|llamadas?|correo)"
    r"(?: (?:me|only|first|primero|antes|(?:is|are) (?:best|better|ok(?:ay)?|fine|good)|works|mejor"
    rf"|solo|nomas))*(?: {_NO_STRANGERS})?|{_NO_STRANGERS}"
)
_NUMBER = re.compile(r"\d{3}[ .-]?\d{4}|\d{2} \d{4} \d{4}|\S@\w")
_OF_ANOTHER = re.compile(
    r"\b(?:his|her|their|your|whose|su|sus|de el|de ella|de ustedes) (?:own |new )?(?:phone|cell|number|numero|telefono"
    r"|celular|correo|e-?mail)\b|\b(?:called|texted|calling|texting|calls|texts|hit|llam[ao]|marc[ao]"
    r"|escrib(?:e|io)) (?:me )?"
    r"(?:from|de(?:l|sde)?)\b|\bkeeps? (?:call|text)ing\b|\bme sigue (?:llam|marc|escrib)ando\b"
    r"|\b(?<!call )(?<!text )(?<!use )(?<!on )(?<!at )my (?:ex\w*|abuser|stalker|husband|wife|boyfriend|girlfriend"
    r"|bf|gf"
    r"|partner)'?s? (?:phone|cell|number)(?: number)? is\b|\b(?:numero|telefono|celular) de mi (?:ex|marido|espos[oa]"
    r"|novi[oa]|pareja) es\b|\b(?:he|she)(?:'s| is) at (?=\d)"
)
"""A number that is somebody else's: it reaches nobody who writes here."""
_JOINED = re.compile(r"^(?:and|but|also|y|pero)\s+|\s+(?:porfa(?:vor)?|por favor|please|pls)\W*$", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?;\n])\s+")
_BRIEF = 24
"""Words of a message that is kept whole beside a number in it, at most."""
_LONGEST = 45
"""Words of such a message, at most."""
_ANSWERS_TOO = frozenset({"preferences", "first_step"})
"""Questions that a time to be called answers as well."""

_TO_ADD = re.compile(
    r"^(?:(?:please|pls|ok|and|also|can you|you can|y|por favor|tambi[e\u00e9]n) )*(?:add|put|write|save|note|include"
    r"|agregu?[ea]|anot[ea]|apunt[ea]|pon(?:ga)?|guard[ea])(?: (?:down|in))? (?:(?:my|the|mi|el) )"
    r"(?:(?:phone|cell) ?)*(?:number|phone|cell|n[u\u00fa]mero|tel[e\u00e9]fono|cel(?:ular)?)"
    r"(?: (?:is|es))?[:,]?\s+(?=[+(]?\d{2})",
    re.IGNORECASE,
)


def adds_number(text: str) -> bool:
    """Return whether a message begins with the order to put down their number, and the number."""
    return _TO_ADD.match(text.strip()) is not None


def number_alone(words: str) -> str:
    """Return how to reach somebody without the order to put it down: of "add my number 555-0142" the number."""
    return _TO_ADD.sub("", words)


def reach_told(text: str, question: str | None) -> str | None:
    """Return how to reach somebody, where a message says that and nothing else, as it was written; or None.

    To the question of what not to bring up, "don't mention it to my boss" is an answer.
    """
    if text.startswith("/") or len(text.split()) > _LONGEST:
        return None
    kept, kinds = [], set()
    for words in map(str.strip, _PIECE.split(text)):
        kind = _kind(_plain(words))
        if kind is None:
            return text.strip(" .,;!") if in_one_breath(text) else None
        kinds.add(kind)
        if kind:
            kept.append(_written(words))
    strong = bool(kinds & {"number", "minds"}) or {"if", "then"} <= kinds or {"way", "when"} <= kinds
    secret = "secret" in kinds and question != "avoid"
    timed = "calls" in kinds and question not in _ANSWERS_TOO
    return ", ".join(kept) if strong or secret or timed else None


def reach_beside(text: str) -> tuple[str, list[str]]:
    """Return what a message tells beside how to reach somebody, in whole sentences, and the pieces that say how."""
    sentences = [(said, reach_told(said, None)) for said in _SENTENCE.split(text)]
    reach = [piece for _, found in sentences if found for piece in found.split(", ")]
    left = " ".join(said for said, found in sentences if not found).strip(" .,;")
    return (left if reach else text), reach


def number_told(text: str) -> str | None:
    """Return how to reach somebody, where a message gives a number or an address beside whatever else it says.

    A short message is kept whole, for what to mind stands beside the number; of a longer one the clauses that say how.
    """
    ways = [clause.words for name, clause in told(text, talking=True) if name == "contact"]
    if not any(map(_NUMBER.search, ways)) or _OF_ANOTHER.search(folded(text)) or text.startswith("/"):
        return None
    brief = len(text.split()) <= _BRIEF and "?" not in text
    return text.strip(" .,;!") if brief else ", ".join(ways)


def minds(words: str) -> bool:
    """Return whether a piece of a message only says what there is to mind in reaching somebody: "no voicemail"."""
    return _kind(re.sub(r"^(?:ya|que) ", "", _plain(words))) == "minds"


def says_when(text: str) -> bool:
    """Return whether all that a message says is when somebody is free: "i have class til 3, after that"."""
    said = [plain for _, plain in pieces(text)]
    return (
        whole(text)
        and bool(said)
        and all(_FREE.fullmatch(p) or _TIME.fullmatch(p) for p in said)
        and (any(map(_FREE.fullmatch, said)))
    )


def only_when(text: str) -> bool:
    """Return whether all that a message says is when: "0230 central", "before 4 porfa"."""
    said = [plain for plain in (_plain(words) for words in _PIECE.split(text)) if _kind(plain) != ""]
    return bool(said) and all(_kind(plain) == "when" for plain in said)


def _kind(plain: str) -> str | None:
    """Return what a plain piece is: a way or a limit, what may stand beside one, "" for no words, None for another."""
    plain = without_reason(plain)
    if plain in ("", "no", "yes", "si", "yeah") or _ORDERS.fullmatch(plain):
        return ""
    reaches = any(name == "contact" for name, _ in told(plain, talking=True))
    if reaches and _NUMBER.search(plain):
        return "number"
    if _SPELT.fullmatch(plain) and _MAIL.search(plain):
        return "number"
    ways = {
        "minds": (_ON_CONDITION, _MINDS), "secret": (_OF_SECRETS,), "calls": (_CALLS,), "if": (_HALF_IF,),
        "then": (_HALF_THEN,), "way": (_WAY,), "when": (_WHEN, _COMES_AND_GOES), "beside": (_OF_THE_PHONE,),
    }  # fmt: skip
    found = next((kind for kind, some in ways.items() if any(way.fullmatch(plain) for way in some)), None)
    if found is None and REASON.fullmatch(plain) and not (about_using(plain) or is_heavy(plain)):
        return "beside"
    if found is None and reaches:
        return "calls"
    return "" if found is None and is_courtesy(plain) else found


def _plain(words: str) -> str:
    """Return a piece in small letters without accents and the little words around it; "si" may well be a condition."""
    plain = folded(words).strip(' ."\u00bf\u00a1()')
    opened = _LED.match(plain)
    return _ENDED.sub("", plain[opened.end() :] if opened else plain)


def _written(words: str) -> str:
    """Return a piece as it was written, without what joins it to another and a "please" at its end."""
    return number_alone(_JOINED.sub("", words).strip(" .,;!"))
