"""Words of what is asked plainly of this chat, its line, the people behind it and those who are loved.

Who is there, how to hide it, whether a slip costs a place, whether someone is told: each has one plain answer. Found
in small letters without accents, both languages at once; used by `bot.hearing.questions.particular`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.lines.clauses import folded
from bot.hearing.questions import particular_stay as stay_words
from bot.hearing.questions import particular_use as use_words
from bot.hearing.questions.asking import asked
from bot.hearing.questions.particular_false import only_seems
from bot.hearing.questions.stopping import names_opioids, told_so_far

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

QUESTION, PRIVATE, MEDICAL = "question", "is_private", "medical_question"
REPLY_TIME, BOT, THERE = "reply_time", "are_you_bot", "there"

_ONE = r"(?:some(?:one|body)|any(?:one|body)|an? (?:\w+ )?(?:person|human))"
_PROGRAM = r"(?:machine|computer|robot|bot|program|ai|recording|maquina|computadora|programa)"
_PEOPLE = r"(?:person|human|people|persona|humano|gente)"
_HE = (
    r"(?:he|she|they|him|her|them|my (?:\w+ )?(?:son|daughter|kid|husband|wife|brother|sister|boyfriend|girlfriend"
    r"|partner|friend|grand\w+|mom|mother|dad|father))"
)
_ELLA = r"(?:el|ella|mi (?:hij[oa]|espos[oa]|marido|mujer|herman[oa]|novi[oa]|pareja|niet[oa]|amig[oa]))"
_MACHINE_ASKED = (
    rf"\b(?:{_PEOPLE} or (?:(?:an?|is (?:this|it)|just|are you)(?: just)? )*(?:the )?{_PROGRAM}"
    rf"|{_PROGRAM} or (?:an? )?(?:real |actual )?{_PEOPLE}|{_PEOPLE} o (?:una? |es (?:una? )?)?{_PROGRAM}"
    rf"|{_PROGRAM} o (?:una? )?{_PEOPLE})\b"
)
_WANTED = r"\b(?:want|need|speak|talk|get me|put me|connect|quiero|necesito|quisiera|hablar|pase|comuni\w+)\b"

ASKED = {
    **use_words.ASKED,
    **stay_words.ASKED,
    THERE: (
        rf"^(?!(?:(?!\b(?:says?|said|told|dice|dijo)\b)[\s\S])*{_WANTED})(?![\s\S]*\b(?:line|queue|fila|cola|ahead"
        rf"|wait\w*"
        r"|espera\w*|coming|come|viene|espanol|ingles|english|spanish|calls?|texts?|tonight|today|evenings?"
        r"|weekends?|nights?|noches|on the way)\b)"
        rf"[\s\S]*?(?:(?<!when )(?<!time )(?<!who )\b(?:is|are) (?:there )?(?:still )?(?:really |actually )?{_ONE}"
        r"(?: actually| really| even| on your team| awake)? (?:there|here|awake|up|around|home|on (?:right )?now)"
        r"(?=\W*$|[.?!,;]| (?:right now|now|yes|at this|this late|over there|or|its|it'?s|who is real|behind)\b)"
        rf"|\bis there {_ONE}(?: (?:there|here|behind|reading|in there))?(?: or\b[^.?!]*)?\W*$"
        rf"|(?:^|[.,;!?] ?|\b(?:hi|hello|hola) )any(?:one|body) (?:there|here|home|awake|up)\b"
        rf"|\bhay alguien(?: (?:ahi|aqui|despiert[oa]|en casa|del otro lado))?\W*(?:$|[.?!])|{_MACHINE_ASKED})"
        r"|^(?:(?:hey|hi|hello|yo|ok|so|um|hola|oiga|oye|buenas|joven)\b[ ,.]*)*\W*(?:(?:(?:are|r) )?(?:you|u|ya)"
        r" (?:still )?(?:there|here|up)|(?:todavia )?(?:sigues?|estas?)(?: usted)? (?:ahi|aqui))(?: still| bot)?\W*$"
    ),
    "nurse": (
        r"\b(?:are|r) (?:you|u) (?:the |an? |my |really |actually )*(?:nurse|doctor|counsel+or|therapist"
        r"|social worker|receptionist|coordinator)\b"
        r"|\b(?:es|eres) (?:usted )?(?:(?:la|el|una?) )?(?:enfermer[oa]|doctora?|medic[oa]|consejer[oa]|terapeuta"
        r"|trabajadora social|recepcionista)\b(?=\W*(?:\?|$))"
    ),
    "no_name": (
        r"\b(?:what(?:'?s| is)|whats|tell me|may i (?:ask|know|have)) your (?:first |real )?name\b"
        r"|\b(?:do|have) you (?:have|got) a name\b|\bwho am i (?:talking|speaking|writing) (?:to"
        r"|with)\b(?=\W*(?:dear|please|now|here)?\W*$)"
        r"|\b(?:como se llama|cual es su nombre|como te llamas)(?: usted)?\b(?! (?:esto|la|el|eso))"
        r"|\bcon quien (?:hablo|estoy hablando|tengo el gusto)(?=\W*$)"
    ),
    "erase": stay_words.HIDES,
    "slip": (
        r"^(?![\s\S]*\b(?:house|apartment|school|landlord|rent|casa|departamento|escuela|renta|line|queue|fila|cola)\b)"
        r"[\s\S]*?(?:\b(?:do|will|would|can|could|are|gonna) (?:they|you|u|yall|y'all|the clinic|the program)"
        r"(?: guys)?(?: gonna| going to| just)? (?:kick|throw|toss|drop|boot|discharge|cut)(?:ing)? (?:me|you|u|people"
        r"|us|him|her|them|someone|somebody)(?: out| off| from)?\b|\b(?:get|got|be) (?:kicked|thrown|dropped|booted)"
        r" (?:out|from)\b[^.!]*\?|\b(?:lose|losing) my (?:place|spot) in (?:the|your) (?:program|clinic|group"
        r"|treatment)\b"
        r"|\b(?:pierdo|perderia|voy a perder|me quitan) (?:mi|el) (?:lugar|puesto) en (?:el|su|la) (?:programa|clinica"
        r"|grupo|tratamiento)\b"
        r"|\b(?:me|lo|la|los|nos) (?:van a |pueden )?(?:sac|corr|ech|expuls)(?:ar|an|aran)(?:me|lo|la)?(?: del programa"
        r"| de la clinica| del grupo)?(?: (?:si|o no)\b|\W*(?:\?|$)))"
    ),
    "quit_all": (
        r"\b(?:do|would|will|must) i (?:have|need|got) to (?:quit|stop|give up|drop) (?:everything|all of it|it all|all"
        r" (?:drugs|of them)|weed|smoking too)\b|\bcan i (?:keep|still) (?:smok\w+|using|have|do)? ?(?:some |my"
        r" )?weed\b"
        r"|\b(?:tengo|tendria) que dejar(?:lo)? todo\b(?=\W*(?:\?|$|[,.]))|\b(?:hay|tengo) que dejar (?:la mota|el"
        r" cigarro) tambien\b"
    ),
    "sign_up": (
        rf"\b(?:can|could|may|do) (?:i|we|a parent) (?:\w+ )?(?:sign|enrol+|register|book|check|put) {_HE} (?:up|in|for"
        r"|an?)\b|\b(?:does|do|would|has) (?:he|she|they) (?:have|need)? ?(?:to )?(?:do (?:it|this)|sign up|call|write"
        r"|ask) (?:him|her|them)sel(?:f|ves)\b"
        r"|\b(?:l[oa] puedo|puedo) (?:inscribir|registrar|apuntar|anotar|meter)l?[oa]?\b[^.!]{0,30}\?"
        r"|\btiene que (?:venir|llamar|escribir|hacerlo|pedirlo|apuntarse) (?:el|ella)(?: mism[oa])?\b[^.!]*\?"
    ),
    "forced": (
        r"^(?![\s\S]*\bme (?:pueden|van|podrian|quieren|internan|encierran)\b)"
        rf"[\s\S]*?(?:\b(?:can|could|will|would|do) (?:you|they|i|we|someone|the (?:police|clinic|court))(?: guys)?"
        rf" (?:\w+ )?"
        rf"(?:force|make|commit|hold|lock up|drag) {_HE}\b(?=[^.!]*\b(?:go|in|treatment|rehab|help|won'?t|refuse\w*"
        rf"|want|will)\b)|\bwhat if {_HE} (?:won'?t|doesn'?t want|refuses|says no|isn'?t willing)\b[^.!]*\?"
        r"|\b(?:a la|por la) fuerza\b|\b(?:l[oa] (?:pueden|puedo|podrian) (?:internar|obligar|encerrar|agarrar)"
        r"|(?:pueden"
        r"|puedo) (?:internar|obligar|encerrar)l[oa])\b|\b(?:y )?si (?:el|ella|mi hij[oa]) no quiere\b[^.!]{0,25}\?)"
    ),
    "told_him": (
        rf"\b(?:does|do|will|would|is|are|gonna) {_HE}(?: gonna| going to)? (?:ever )?(?:get told|be told|get a call"
        r"|find out|hear|get notified|see)\b[^.?!]{0,12}\b(?:that )?(?:i (?:wrote|write|am|was|came|asked|contacted"
        r"|texted)|it was me|what i)\b"
        rf"|\b(?:will|are|do|gonna|would) (?:you|they|u|someone)(?: gonna| going to)? tell {_HE} (?:that )?(?:i"
        rf" (?:wrote"
        r"|was here|came|asked|contacted)|it was me|about this)\b"
        rf"|\b(?:le|les) (?:van? a decir|dicen|diran?|avisan|cuentan)(?: a)?(?: {_ELLA})? que (?:yo )?(?:escribi|hable"
        rf"|vine|pregunte|fui yo)\b|\b(?:se (?:va a enterar|entera)) (?:{_ELLA} )?(?:de )?que (?:yo )?escribi\b"
    ),
    "ask_him": (
        rf"\b(?:should|do|can|could|must|is it (?:ok|okay|bad|safe) (?:to|if)) (?:i |we )?(?:\w+ )?ask {_HE}"
        r"(?: (?:about (?:it|this|that|suicide|dying)|if (?:he|she|they)|straight|directly|outright))?(?=\W*(?:$|\?)| )"
        r"|\b(?:le pregunto(?=\W*(?:$|\?)| (?:si|sobre|de frente|direct\w+|clar\w+|(?:a|de) (?:el|ella|mi)|lo del?)\b)"
        r"|debo preguntarle|deberia preguntarle|tengo que preguntarle|es malo preguntarle)\b"
    ),
    "contacted": (
        r"\b(?:does|will|would|is|do|did|are) (?!(?:i|it|this|that|the|my|police)\b)[a-z]+ (?:\w+ )?(?:get|gets|be"
        r"|being"
        r"|going to be|gonna be) (?:contacted|called|notified|texted|emailed|a call|a text)\b"
        r"|\b(?:will|would|do|does|are|is|gonna|did) (?:you|u|they|some(?:one|body)|any(?:one|body))(?: gonna| going"
        r" to)?"
        r" (?:telephone|phone|ring|contact|call|notify|text|email|reach out to) (?:my|our) (?:family|sister|brother"
        r"|wife"
        r"|husband|son|daughter|kids|children|friends?|sponsor|ex|emergency contact)\b"
        r"|\b(?:le|les) (?:van a |va a )?(?:llaman|llamar|marcan|marcar|hablan|hablar|avisan|avisar) a mi (?:familia"
        r"|herman[oa]|espos[oa]|marido|mujer|hij[oa]s?|amig[oa]|padrin[oa])\b"
    ),
    "sell": (
        r"\b(?:is|are|does) my (?:info\w*|data|answers|number) (?:being |get )?sold\b"
        r"|\b(?:sell|selling|sold|share with (?:advertisers|companies))\b[^.?!]{0,15}\b(?:my|our|the|this|people'?s)"
        r" ?(?:info\w*|data|answers|details|stuff|name|number)?\b(?=[^.!]*\?|\W*$| or\b)"
        r"|\b(?:venden?|vender)\b[^.?!]{0,12}\b(?:mis? (?:datos|informacion|respuestas|numero)|esto)\b"
    ),
    "address": (
        r"\b(?:what(?:'?s| is)|whats|where(?:'?s| is)|send me|tell me|give me|need|got) (?:your|the|ur) (?:\w+"
        r" )?address\b"
        r"|\bwhere (?:are|r) (?:you|u|yall|y'all)(?: guys)?(?: at| located)?\W*$|\bwhere is (?:the|your|this) (?:clinic"
        r"|office|place)\b|\b(?:can|could|do|where) i park\b|\bis there (?:\w+ )?parking\b"
        r"|\b(?:cual es|deme|me da|mande(?:me)?) (?:su|la) direccion\b|\bdonde (?:estan|quedan|queda la clinica|esta la"
        r" clinica|esta su (?:clinica|oficina))\b|\b(?:hay|tienen) estacionamiento\b|\bdonde me estaciono\b"
    ),
    "letter_when": (
        r"\b(?:how long|how soon|when)\b[^.?!]{0,25}\b(?:get|have|takes?|ready|done"
        r"|receive)\b[^.?!]{0,15}\b(?:letter|eval"
        r"|evaluation|paper\w*|report|proof|assessment)\b"
        r"|\b(?:does|do|will|is|would) (?:the|my|that|a) (?:letter|eval|evaluation|paper\w*|report|assessment)"
        r" (?:come|be|get written)?[^.?!]{0,12}\b(?:from|by|through|ready)\b"
        r"|\bcuant[oa]\b[^.?!]{0,25}\b(?:carta|constancia|evaluacion|papel(?:es)?)\b[^.!]*\?|\bla (?:carta|constancia"
        r"|evaluacion) (?:la )?(?:da|dan|hacen|viene|es) (?:de )?ustedes\b"
    ),
    "come_in": (
        r"\b(?:when|how soon|what (?:day|time)) (?:can|could|do|should|may) (?:i|we) (?:come|get|go|be|stop)"
        r" (?:in|by|over|seen there)\b(?! (?:line|touch))|\bcan i come in (?:today|tomorrow|this week|now)\b"
        r"|\b(?:cuando|que dia|a que hora) puedo (?:ir|venir|pasar|llegar)\b"
    ),
    "common": (
        r"\bis this (?:even )?(?:the right|a|the) place (?:for|to talk about) (?:(?:some)?thing like|things like"
        r"|that|this"
        r"|it|me|people)\b"
        r"|\b(?:do|does|can|will) people (?:come|write|ask)(?: here)? for (?:that|this|things like)\b"
        r"|\bes(?:te| este) (?:es )?el lugar (?:correcto )?para (?:algo asi|eso|esto|cosas asi)\b|\baqui se viene por"
        r" (?:eso|esto|algo asi)\b"
    ),
    "treats": (
        r"\bwhat (?:all )?(?:do|does|can|is it) (?:you|u|yall|y'all|they|this (?:clinic|place)|the clinic)(?: guys| all"
        r"| even| actually| people)* (?:treat|deal with|work with|specialize in)\b"
        r"|^[\u00bf ]*(?:hola |oiga |y |pero )*(?:que|que cosas|que problemas) (?:es lo que )?(?:tratan|atienden"
        r"|ven)(?:"
        r" (?:aqui|ustedes|ahi))*\W*(?:\?|$)"
    ),
    "can_tell": (
        r"\b(?:is there )?anything (?:at all )?(?:that )?(?:you|u) can (?:actually |even )?(?:tell|answer|say|do"
        r"|help)\b"
        r"|\bwhat can (?:you|u) (?:actually |even )?(?:tell|answer|say)\b|\bdo (?:you|u) know anything\b"
        r"|\bhay algo que (?:si )?(?:me )?(?:pueda|sepa) (?:decir|contestar)\w*\b|\bque si (?:me )?puede (?:decir"
        r"|contestar)\w*\b|\b(?:no )?sabe algo\?"
    ),
    "must_answer": (
        r"\b(?:do|must|would|will|should) i (?:\w+ )?(?:have|need|got)? ?(?:to )?(?:answer|fill (?:out|in)|do|go"
        r" through"
        r"|tell you)\b[^.?!]{0,10}\b(?:all (?:this|that|of|these|those)|(?:a )?(?:bunch|lot|ton|million)|every\w*"
        r"|questions?|this (?:stuff|crap|shit)|these|them)\b"
        r"|\b(?:tengo|hay) que (?:contestar|responder|llenar|decir)(?:le)? (?:a )?(?:tod[oa]s?|un monton|tant[oa]s?"
        r"|muchas"
        r"|las preguntas|eso|esto)\b"
    ),
    "number_here": (
        r"^(?:and |ok |so )*(?:my |the )(?:phone )?(?:number|phone|cell|email)\W*\?$|^(?:y )?mi (?:numero|telefono"
        r"|correo)\W*\?$"
        r"|\b(?:my |the )?(?:number|phone|cell|email)\b[^.!]{0,25}\b(?:here|in here|now)\b[^.!]*\?|\bdo i (?:put"
        r"|type|write"
        r"|give|leave) (?:it|my (?:number|phone|email)) (?:here|in here|now|to you)\b"
        r"|\b(?:lo|el numero|mi numero|mi correo)\b[^.!]{0,15}\b(?:pongo|escribo|doy|dejo) aqui\b|\bpongo (?:aqui )?mi"
        r" (?:numero|correo|telefono)\b[^.!]*\?"
    ),
    "red_box": (
        r"\b(?:close|hide|remove|shrink|lose|get rid of|take|make|turn|move)\b[^.?!]{0,14}\b(?:(?:red|988|crisis"
        r"|scary|top)"
        r" (?:box|card|banner|thing|message)|(?:the|that|this) (?:box|card|banner)\b|thing (?:off|on|at|from) (?:of"
        r" )?(?:the|my) (?:top|page"
        r"|screen))"
        r"|\b(?:quit|stop|enough) with (?:the|that) (?:red )?(?:box|card|banner)\b"
        r"|\b(?:quit[ao]r?|quite|cerrar|cierro|esconder|escondo|tapar|hacer mas chic[oa])\b[^.?!]{0,12}\b(?:cuadro|caja"
        r"|tarjeta|letrero|cosa roja|recuadro)\b"
    ),
    "in_line_now": (
        r"(?<!where )(?<!why )(?<!back )(?<!far )\b(?:am i|did (?:you|u|it|that) (?:just )?put me|so i'?m|have i"
        r" been put) (?:already )?(?:now )?(?:in|on|into)"
        r" (?:(?:a|the|your|some|that) )?(?:line|queue|waiting list|list)\b"
        r"|\b(?:estoy|me (?:puso|metio|pusieron|metieron)|ya estoy) en (?:la|una|su|alguna) (?:fila|cola|lista)\b"
        r"(?=[^.!]*\?)"
    ),
    "press_person": (
        r"\b(?:where|what|which (?:one|button)) (?:do|should|can|to) (?:i )?(?:press|push|click|tap|hit"
        r"|touch)\b[^.?!]{0,15}"
        r"\b(?:nurse|person|human|someone|somebody|doctor|counselor)\b"
        r"|\b(?:donde|que|en cual) (?:le )?(?:pico|aprieto|oprimo|presiono|toco|doy clic)\b[^.?!]{0,20}\b(?:persona"
        r"|enfermer[oa]|alguien|doctora?)\b"
    ),
    "close_page": (
        r"\b(?:can|could|may|should|is it ok(?:ay)? (?:to|if)|what if) (?:i )?(?:just )?(?:close|shut|turn off|put away"
        r"|lock|leave|exit)\b[^.?!]{0,12}\b(?:laptop|computer|phone|page|screen|tab|window|app|chat|this|it)\b"
        r"|\blose my (?:place|spot|turn)\b[^.?!]{0,15}\b(?:shut|close|turn off|leave|lock|exit)\b"
        r"|\b(?:puedo|esta bien si|que pasa si|y si) (?:cerrar|cierro|apagar|apago|salir de|salgo de"
        r"|dejar)\b[^.?!]{0,15}"
        r"\b(?:computadora|telefono|celular|pagina|pantalla|compu|chat|esto|la lap\w*)\b"
    ),
    "text_instead": (
        r"\b(?:can|could|will|would|do) (?:they|you|u|someone|somebody|the (?:team|nurse|person)) (?:just |please "
        r"|only )*"
        r"(?:text|message|email)(?: me)?(?: \w+)? (?:instead|rather|not call|only)\b"
        r"|\b(?:pueden?|podrian?|me) (?:mejor |nomas )?(?:mandar(?:me)?|mandan|escribir(?:me)?|escriben?)(?: un)?"
        r" ?(?:mensaje|texto)?(?: en (?:vez|lugar) de llamar| mejor| y no llamar)\b"
    ),
    "call_today": (
        r"\b(?:does|do|will|is|are|can) (?:some(?:one|body)|any(?:one|body)|they|you|u|a (?:nurse|person))"
        r"(?: (?:gonna|going to|really|actually|even))* (?:call|calling|phone|ring|text|reach)(?: me| us)?(?: back)?"
        r" (?:today|tonight|this (?:morning|afternoon|evening|week)|tomorrow)\b"
        r"|\b(?:me (?:van a )?(?:llaman|llamar|marcan|marcar|hablan)(?:an)?|alguien me (?:llama|va a llamar|marca))"
        r"(?: por telefono)? (?:hoy|manana|esta (?:tarde|noche|semana))\b"
    ),
    "how_many": (
        r"^(?:(?:so|ok|and|wait|y|oiga|pero|pues) )*(?:how many (?:more |questions )*(?:are )?(?:left|to go|of these"
        r"|more)"
        r"(?: (?:questions|are there|left))?|cuant[oa]s (?:preguntas )?(?:mas )?(?:faltan|quedan|son|me faltan)"
        r"(?: \(?(?:preguntas|todavia|aun)\)?)?)\W*$"
    ),
}
"""Each in the words that ask it; some are meant only in line, at a question, or after what was told (`fits_plain`)."""

NOT_IN_LINE, PRESSED = "not_in_line", "pressed"
"""Who asks whether they are in line is told no where they are not; who would press for a person, that they have."""
INTENTS = {
    **dict.fromkeys(ASKED, QUESTION),
    **dict.fromkeys((THERE, "nurse", "no_name"), BOT),
    **dict.fromkeys(("erase", "told_him", "contacted", "sell"), PRIVATE),
    **dict.fromkeys(use_words.ASKED, MEDICAL),
    **dict.fromkeys(("in_line_now", "close_page", "call_today"), REPLY_TIME),
    "come_in": "hours",
    "can_tell": "what_can_you_do",
    NOT_IN_LINE: REPLY_TIME,
    PRESSED: QUESTION,
}
"""For each of these, what it means; its words are those of `<response>_<it>`."""
BEFORE_COMING = frozenset(stay_words.ASKED)
IN_CRISIS = frozenset({"erase", "ask_him"})
"""What has a sentence of its own beside a card, too."""
_WAITING = {THERE: False, "chat_long": False, "close_page": True}
_AT = {"number_here": frozenset({"contact"}), "text_instead": frozenset({None})}
_GIVES_WAY = {"slip": {"drug_test", "come_high"}, "must_answer": {"leave_out"}, "forced": {"locked"}, **stay_words.LEFT}
"""What was learned knows better: "what if I test positive, do you kick me out"."""
_DYING = re.compile(
    r"\b(?:suicid\w*|kill (?:him|her|them)sel(?:f|ves)|(?:want\w*|wish\w*|going) to (?:die|be dead)|not (?:want to )?be"
    r" (?:here|alive)|end (?:it|his life|her life)|hang|overdos\w+|matarse|morir\w*|quitarse la vida|no (?:quiere"
    r"|querer)"
    r" vivir|suicidio)\b"
)
_THERE = re.compile(ASKED[THERE])
_WHO = tuple(re.compile(ASKED[name]) for name in INTENTS if INTENTS[name] == BOT)
_WISHES_FOR_ONE = re.compile(rf"^(?:(?!\b(?:says?|said|told|dice|dijo)\b)[\s\S])*{_WANTED}")
_SENTENCES = re.compile(r"[^.?!\n]+[.?!\n]*")
FEW = 6
"""Words beside a hello, at most: a greeting, a name."""
_SUBS = re.compile(r"\b(?:suboxone|subs?|bupe\w*|subutex|pastilla|pill|dose|dosis)\b")
_BENZOS = re.compile(r"\b(?:benzos?|xanax|valium|klonopin|ativan|clonazepam|rivotril|tafil)\b")


def fits_plain(name: str, heard: Heard) -> bool:
    """Return whether an answer to this fits where it is asked: in line, at its question, after what was told."""
    waits, said = bool(heard.slots.get("waiting")), f"{told_so_far(heard.slots)} {folded(heard.text)}"
    if name in _WAITING:
        return waits is _WAITING[name] and not (name == THERE and tells_beside(heard.text))
    if name == "ask_him":
        return _DYING.search(said) is not None or bool(heard.slots.get("after_crisis")) or heard.intent == "crisis"
    if name == "start_subs":
        known = names_opioids(said) or _SUBS.search(said) is not None
        return known and _BENZOS.search(said) is None
    return {"clinic_phone": not heard.slots.get("after_crisis"), "how_many": heard.question is not None}.get(name, True)


def meant_plain(name: str, text: str, question: str | None) -> bool:
    """Return whether such words are meant at this question, and are not what a rule of the other questions knows."""
    if only_seems(name, text):
        return False
    found = asked(text, talking=False) if name in ("contacted", "told_him", *_GIVES_WAY) else None
    learned = found.about if found is not None and found.known else None
    if name not in _GIVES_WAY and learned not in (None, "line", "family") and not (found and found.guessed):
        return False  # "will they call my boss" has its own answer
    if name in _GIVES_WAY and learned in _GIVES_WAY[name]:
        return False
    return question in _AT.get(name, (question,))


def says_hello(heard: Heard) -> bool:
    """Return whether a message asks if anybody is there, alone or beside what it tells: a hello, in no line."""
    return not heard.slots.get("waiting") and _THERE.search(folded(heard.text)) is not None


def asks_who(text: str) -> bool:
    """Return whether a message asks who or what is here: no person is wished for by it."""
    plain = folded(text)
    return any(found.search(plain) for found in _WHO) and _WISHES_FOR_ONE.search(plain) is None


def tells_beside(text: str) -> bool:
    """Return whether a message tells something beside asking who is there: that is heard first."""
    rest = [one for one in _SENTENCES.findall(text) if not _THERE.search(folded(one))]
    return sum(len(one.split()) for one in rest) > FEW


def in_the_line(name: str, heard: Heard) -> str:
    """Return what is answered of the line, by whether they are in it."""
    waits = bool(heard.slots.get("waiting"))
    if name == "in_line_now" and not waits:
        return NOT_IN_LINE
    return PRESSED if name == "press_person" and waits else name
