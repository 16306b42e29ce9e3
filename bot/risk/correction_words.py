"""How people say, in English and Spanish, that what was heard is not so. Matched on bare words (`safety_answer.bare`).

Written for this project. Each list is of one danger; `WRONG` names none, and is about whatever was heard last. Between
a "not" and what is denied stand only words that carry it on, as in `denial`: "not afraid to …" denies nothing.
"""

from __future__ import annotations

from bot.risk.made_small import FUERTE, HARD


def _any(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


BEFORE = (
    r"(?:(?:omg|no|nope|hey|wait|um|uh|wtf|what|huh|q|que|yo|ok|okay|sorry|please|and|oh|i think|oye|oiga"
    r"|espere|espera|perdon|"
    r"disculpe|nah|naw|na|bro|bruh|dude|man|nel|no (?:manches|mames|inventes)|guey|wey|"
    r"ay|y|que|a mi) )*"
)
AFTER = (
    r"(?: (?:at all|here|aqui|please|sorry|dude|man|bro|bruh|fr|hombre|mujer|guey|wey|you know|para nada|perdon|"
    r"por favor|eh|sabe))*"
)

_CARRIES = _any(
    "going gonna to think thinking thought of about plan planning plans any intend want wanting wanted wanna try "
    "trying "
    "say said saying mean meant write wrote talk talking anything nothing something it that i im was am ever even wish "
    "have had "
    "having be being feel feeling thoughts intention from is ever really actually"
)
_LLEVA = _any(
    "me voy a quiero kiero queria keria quise k ke estoy pensando pienso pense en dije digo decir dijo escribi "
    "nada de que he "
    "hablado hablaba "
    "hable algo eso ganas tengo ideas pensamientos plan planes ningun ninguna se va le hay esta estan"
)
_NOT = (
    r"(?:not|never|aint|wasnt|isnt|arent|dont|didnt|havent|hadnt|wouldnt|wont|no one|nobody|noone|nothing|said nothing)"
    rf"(?: {_CARRIES}){{0,7}}"
)
_NO = rf"(?:no|nadie|nunca|jamas|tampoco)(?: {_LLEVA}){{0,7}}"
_WHY = r"(?:why|how come)(?: (?!not\b)\w+){1,7}"
_POR_QUE = r"por ?que(?: (?!no\b)\w+){1,7}"

_DYING = (
    r"(?:(?:kill|hurt|harm|cut|hang|shoot)(?:ing)? (?:myself|my self)|kms|suicid\w*|self ?harm\w*|end(?:ing)? "
    r"(?:it|my life)|"
    r"(?:want(?:ing|ed)? to|wanna) die|dying|"
    r"(?:tryna|tryin(?:g)? to) (?:die|kill myself|hurt myself|off myself)"
    r"(?! (?!(?:or|nor|im|bro|man|dude|fr|at all)\b)))"
)
"""Slang that goes on is more than a denial: "aint tryna die in here" is a plea, "aint tryna die no more" half one."""
_MORIR = (
    r"(?:matarme|matar|suicid\w*|hacerme dano|lastimarme|quitarme la vida|cortarme|morir(?:me)?|muera|muere|"
    r"muriendo(?:se|me)?|terminar con "
    r"mi vida|"
    r"autolesion\w*)"
)
_STOPS = r"(?:stop|quit|enough) (?:with|telling|showing|sending|giving|talking|asking)(?: (?!not\b|until\b)\w+){1,4}"
_BASTA = (
    r"(?:deje\w*|pare\w*|basta|ya no)(?: de)? (?:me )?(?:con|habl\w+|dec\w+|dig\w+|mand\w+"
    r"|mostr\w+)(?: (?!no\b)\w+){1,4}"
)
"""To be told of it no more: said of what this chat has shown."""
_UNHURT = (
    r"(?:whoa|wtf|what|why|chill|easy|calm down|relax|911|ey|oiga|que)(?: \w+){0,5}? (?:i (?:aint|am not)|im not"
    r"|nobodys|no ones|no estoy|nadie esta) (?:hurt|injured|herid[oa]|lastimad[oa])"
)
"""Said in surprise at the numbers; told without it, it is no more than that nobody bleeds."""
_NO_DANGER = (
    r"(?:(?:nobody|no one|noone)s?(?: is)? in (?:any )?danger|(?:nadie|aqui nadie) (?:esta|corre)(?: en)? peligro)"
)
OWN_LIFE = (
    rf"{_NOT} {_DYING}",
    (
        rf"(?:dog|cat|horse|cow|pig|goat|deer|calf|steer|coyote)\b.*{_NOT} (?:kill|shoot)(?:ing)? "
        r"(?:anyone|anybody|nobody|no one)"
    ),
    rf"{_WHY} {_DYING}",
    _UNHURT,
    _NO_DANGER,
    rf"{_NO} {_MORIR}",
    (
        r"no me (?:he )?(?:corte|cortado|lastime|lastimado)(?: (?:nada|na|ni nada))?"
        r"(?= (?:de|q|que|y|ni|mano|bro|wey|guey|cabron|hombre|loco)\b|$)"
    ),
    r"(?:im|i am) not (?:going to |gonna )?(?:hurt|harm)(?:ing)? me",
    r"(?:im|i am) not (?:going to|gonna) do (?:anything|nothing|it)(?: (?:stupid|bad|crazy|to (?:me|myself|my self)))?",
    r"no (?:me )?voy a (?:hacer(?:me)? nada|hacer ninguna (?:tonteria|locura))",
    r"no (?:soy|estoy) suicida",
    rf"{_POR_QUE} {_MORIR}",
)

_TAKEN = (
    r"(?:od|oding|oded|overdos\w*|"
    r"(?:take|took|taken) (?:anything?|nothing?|a single \w+|any(?: \w+)?|too much|too many)|poison\w*|withdrawals?)"
)
BODY = (
    rf"{_NOT} (?:in )?{_TAKEN}",
    r"(?:nobody|no one|noone)s?(?: (?:is|here|was|going to be))* dying",
    rf"{_WHY} (?:overdos\w*|poison\w*|withdrawals?|seizures?)",
    _UNHURT,
    _NO_DANGER,
    r"(?:nothings?|it isnt|its not|this isnt) (?:an )?(?:urgent|emergency)|(?:nada|no) es (?:nada )?urgente",
    r"i (?:can|could) breathe (?:fine|ok|okay)",
    r"(?:no|not an?) emergency",
    rf"{_NO} (?:(?:tome|tomado) (?:nada|ningun[ao]?|pastillas)|tome de mas|sobredosis|abstinencia|(?:una )?emergencia)",
    r"nadie (?:aqui )?se (?:esta |va a )?(?:muriendo|muere|morir)|nadie (?:aqui )?esta muriendose",
    r"puedo respirar bien",
    rf"{_POR_QUE} (?:sobredosis|veneno|abstinencia|convulsion\w*)",
)

NOT_DYING = (rf"{_NOT} dying", r"no (?:me )?(?:estoy )?(?:muriendo(?:me)?|muero|voy a morir(?:me)?)")
NONE_TO_TAKE = (
    (
        r"(?:no|not (?:a|one)(?: single)?|not any|dont have any|havent (?:got )?any|dont have no|aint got (?:no|any)) "
        r"(?:pain ?)?(?:pills?|meds|medicine|tablets?|drugs)"
    ),
    r"(?:got|have|theres|there is|there are) none(?: left)?",
    r"(?:dont|do not|didnt|havent) (?:even )?(?:have|got) (?:any|one)(?: left)?",
    r"(?:i |we )?ran out",
    (
        r"(?:no|ya no) (?:tengo|hay|me quedan?|tenemos) (?:mas |ni una |ninguna |ningunas )?"
        r"(?:pastillas?|medicinas?|medicamentos?|pildoras?|drogas?)"
    ),
    r"(?:no|ya no) (?:tengo|me quedan?|hay) ningun[ao]s?",
    r"se me (?:acabaron|terminaron)",
)
TAKE_IT_OFF = (
    (
        r"(?:take|get|turn|put|move) (?:(?:that|this|it|them|those|these)(?: (?:thing|card|box|number|one))?|the \w+) "
        r"(?:off|down)"
    ),
    r"(?:remove|delete|close|get rid of|lose) (?:that|this|it|the (?:card|box|numbers?|message|banner))",
    r"(?:quit[ea]n?|borr[ea]n?|retir[ea]n?|saqu[ea]n?) (?:eso|esto|es[ae]|est[ae]|la tarjeta|el (?:aviso|mensaje))",
    r"(?:quite|borre)n?l[oa]",
)
BACK_THEN = (
    (
        r"(?:that|it|this) was (?:(?:in |only |just |back in )*(?:the|that|my) (?:1st|first|second|third) "
        r"(?:day|night|week|month)s?|(?:\w+ )?(?:days|weeks|months|years) ago|back then)"
    ),
    r"(?:thats|that is|that part is) (?:over|behind me|in the past|done with)",
    r"(?:eso|esto) fue (?:(?:en )?(?:la|el|los|las) primer\w* (?:dias?|noches?|semanas?|mes(?:es)?)|hace \w+)",
    r"eso ya (?:paso|quedo atras|se acabo)",
    r"(?:that|it|this) was (?:all |like )?last (?:year|month|summer|winter|spring|fall|christmas)",
    r"eso fue (?:el (?:ano|mes|verano) pasado|hace (?:un|dos|tres|muchos|varios)? ?(?:anos?|mes(?:es)?))",
)
DEAD = (
    r"(?:hes|shes|he is|she is) (?:already )?(?:dead|gone|buried)|(?:he|she) (?:already )?died",
    r"(?:el|ella)? ?(?:ya )?(?:murio|esta muert[oa]|fallecio)",
)
"""Beside a time long ago it says that nothing is going on now."""
"""Any one of these may be said by somebody in danger: "I'm not dying", "no pills left", "take that off my screen". Two
of them in one message, or one with a "that's wrong", say that no overdose and no emergency is going on. "It is over" is
a goodbye as well, and is in none."""
NOBODY_NEEDS = (
    r"(?:nobody|no one|noone)s? needs? (?:any )?(?:help|911|saving|an ambulance|narcan)",
    r"nadie (?:aqui )?(?:necesita|ocupa) (?:de )?(?:ayuda|el 911|una ambulancia)",
)
YEARS_AGO = (
    r"(?:that|it|this) was (?:\d+|two|three|four|five|ten|twenty|thirty|many) (?:years|yrs|decades) ago",
    r"eso fue hace (?:\d+|dos|tres|cuatro|cinco|diez|veinte|treinta|muchos) (?:anos|decadas)",
)
"""The two together, and nothing else, say so of another's danger. Of one's own a rescue may only be refused."""

_VOICES = r"(?:(?:hear|hearing|heard) (?:voices|things)|(?:see|seeing) things|crazy|psychotic|voices)"
MIND = (
    rf"{_NOT} {_VOICES}",
    rf"{_WHY} {_VOICES}",
    rf"{_NO} (?:oigo|escucho|oir|veo|oyendo|viendo) (?:voces|cosas)",
    r"no estoy loc[oa]",
    rf"{_POR_QUE} voces",
)
FOOD = (
    rf"{_NOT} (?:an? )?eating disorder",
    rf"{_WHY} eating",
    r"i eat (?:fine|normal(?:ly)?|enough)",
    rf"{_NO} (?:un )?(?:trastorno|problema) (?:alimenticio|alimentario|con la comida)",
    r"yo como bien",
)

_HURTS = r"(?:hurt\w*|hit\w*|beat\w*|abus\w*|harm\w*|threaten\w*|chok\w*|violent|raped|touched)"
_WHOM = r"(?: (?:me|us|him|her|them|anyone|anybody|my \w+|the (?:kids|baby)))"
_WHO = r"(?:hes|shes|theyre|he|she|they|it|my \w+|nobody|no one|noone)"
_PEGA = (
    r"(?:pega\w*|peg[oa]|golpe\w*|lastim\w*|maltrat\w*|abus\w*|hace dano|haciendo dano|hizo dano|hace nada|hizo "
    r"nada|amenaz\w*|"
    r"violento|(?:levant\w*|puest[oa]|puso) (?:la|una) mano)"
)
_ME = r"(?: (?:me|nos|le|les|lo|la|se|esta|estan|ha|han|es|mi \w+))*"
HURT = (
    r"(?:nobody|no one|noone)s?(?: is)? in (?:any )?danger",
    (
        rf"(?:nobodys?|no ones?|noones?|he never|she never|they never)(?: (?:is|has|was|here|ever|in my \w+))* "
        rf"{_HURTS}{_WHOM}?{HARD}"
    ),
    (
        rf"{_WHO}(?: is| was| has| does| did| would)? (?:isnt|wasnt|not|never|doesnt|didnt|hasnt|dont|wouldnt)(?: ever|"
        rf" even)? "
        rf"{_HURTS}{_WHOM}?{HARD}"
    ),
    r"(?:im|i am|i was|were|we are|shes|hes) not (?:being )?(?:hurt|hit|abused|beaten|in (?:any )?danger)",
    r"(?:isnt|not|no|never) (?:any |a |about )?(?:domestic violence|violence|abuse|dv)",
    rf"{_WHY} (?:violence|abuse|dv)",
    rf"{_STOPS} (?:violence|abuse|dv)",
    rf"{_BASTA} (?:violencia|maltrato)",
    rf"(?:no|nunca|jamas|nadie){_ME} {_PEGA}{FUERTE}",
    r"no (?:hay|es|existe|sufro|vivo|dije nada de) (?:ninguna |de )?(?:violencia|maltrato|abuso)",
    rf"{_POR_QUE} (?:violencia|maltrato|abuso)",
)
HARM = (
    (
        rf"{_NOT} (?:hurt|kill|harm|shoot)(?:ing)? (?:anyone|anybody|him|her|them|someone|nobody|no one|"
        r"people|(?:my|the|our) \w+)"
    ),
    r"every(?:one|body)s?(?: is| are)?(?: still| all)? (?:safe|fine|alive|ok|okay)",
    _NO_DANGER,
    r"no(?:body|one| one)s?(?: is)? (?:getting|going to (?:be|get)|gonna (?:be|get)|being) (?:hurt|killed|shot)",
    r"todos estan (?:bien|a salvo|vivos)",
    r"nadie va a (?:salir (?:lastimado|herido|muerto)|morir)",
    rf"{_WHY} (?:hurt|kill|harm)(?:ing)? (?:someone|somebody|people|anyone|others)",
    rf"{_NO} (?:hac\w+ dano|haria dano|matar(?:ia)?|lastimar(?:ia)?|pegar(?:le|ia)?) a (?:nadie|alguien|mis? \w+)",
    rf"{_POR_QUE} (?:dano|lastimar|matar) a (?:alguien|otr[ao]s?)",
)
_THEMSELF = r"(?:suicid\w*|(?:kill|hurt|harm)(?:ing)? (?:himself|herself|themselves)|die|dying|in danger)"
THEM = (
    _NO_DANGER,
    rf"{_WHO}(?: is| was| has| did| does)? {_NOT} {_THEMSELF}",
    rf"{_WHY} {_THEMSELF}",
    rf"{_NO} (?:matarse|suicidarse|morirse|hacerse dano)",
)

_IT = r"(?:thats|that is|that was|this is|its|it is|it was)"
_ISNT = r"(?:that isnt|that wasnt|this isnt|it isnt|it wasnt|thats not|that is not|this is not|its not|it is not|not)"
_CARD = r"(?:card|help|number|numbers|message|person|idea|answer|thing|one|box)"
WRONG = (
    rf"(?:{_IT} )?(?:so |totally |completely |just )?wrong", rf"{_ISNT} (?:it|true|right|so|me|us|what this is)",
    rf"{_ISNT} (?:what|wat|how) (?:i|we) (?:meant|said|mean|wrote|am saying|was saying)",
    rf"(?:{_IT} |you gave me )?(?:the )?wrong {_CARD}",
    r"(?:you|u|it|the chat|this|this thing) (?:got|have|took|read|heard) (?:it|that|this|me) (?:all )?wrong",
    r"(?:you|u|it) (?:misread|misunderst(?:ood|and)|misheard)(?: (?:me|that|it))?",
    (r"i (?:didnt|did not|never) (?:say|said|mean|meant|write|wrote) (?:that|any of that|anything like that|it like "
    r"that)"),
    rf"(?:{_IT} )?(?:just )?a? ?false alarm",
    (
        rf"(?:no|nah|naw|na|nope) {BEFORE}(?:(?:i|we) (?:was|were|am) |im |was )?(?:just|jus|only) "
        r"(?:talk(?:in|ing)(?: (?:crazy|shit|mess|trash|smack))?|runnin(?:g)? my mouth)"
    ),
    rf"{_IT} (?:just |only )?(?:a figure of speech|an expression|a (?:way of talking|saying)|how (?:i|we) talk)",
    (
        r"(?<!no )(?<!no que )(?:solo |nomas |nada mas )?(?:es|era|fue) (?:solo |nomas |nada mas )?"
        r"(?:un (?:decir|dicho)|una (?:expresion|(?:forma|manera) de hablar))(?: (?:nomas|nada mas))?"
    ),
    (
        r"(?:no|nel)(?: (?:wey|guey|hombre|manches|mames))* (?:solo |nomas |nada mas )(?:estaba hablando|hablaba|decia)"
        r"(?: por (?:hablar|decir))?"
    ),
    r"(?:eso )?no es(?: eso| asi| cierto| verdad)?",
    r"eso no(?: es(?: asi| cierto| verdad| lo que (?:dije|quise decir))?)?",
    r"(?:eso )?no es lo que (?:dije|quise decir|escribi|queria decir)", r"no (?:quise|queria) decir eso",
    r"(?:yo )?no dije eso",
    r"(?:esta|estan|es)? ?equivocad[oa]s?", r"(?:se|te) (?:equivoco|equivocaste|equivocaron)",
    r"me (?:entendio|entendiste|entendieron|leyo|leiste) mal",
    r"(?:esa |es )?(?:la )?tarjeta (?:equivocada|incorrecta)",
    r"(?:(?:es|fue) )?(?:una )?falsa alarma", r"(?:esa|esta) (?:ayuda|tarjeta) no (?:es|era) (?:para mi|para eso)",
)  # fmt: skip

_POLICE = r"(?:the |your )?(?:cops?|police)"
_READERS = r"(?:you|u|yall|they|people|the (?:clinic|chat|school|state))"
_THESE = r"(?:your|ur|the|this|that)"
_BUSINESS = (
    rf"(?:about {_THESE} (?:cops|police|chat|records?|questions?|privacy|rules|costs?|price|form|line|card|box)"
    rf"|(?:if|whether) {_POLICE} (?:come|comes|show up|shows up|get called|get sent)"
    rf"|(?:if|whether) {_READERS} (?:report|(?:see|read|keep|save|store|report|share) (?:this|it|that)))"
)
_ASUNTO = (
    r"(?:por (?:su|la|el|los|las|lo de la) (?:policia|privacidad|chat|costo|precio|preguntas?|formulario|tarjeta)"
    r"|si (?:(?:viene|vienen|llega|llaman a|mandan a) (?:la|su) policia|la policia (?:viene|llega)"
    r"|(?:guardan|leen|ven|reportan|comparten) (?:esto|eso)))"
)
ASKED = (
    rf"i (?:was|am) (?:just |only )?asking(?: {_BUSINESS})?",
    r"im (?:just |only )asking|(?:that|it|this) was (?:just |only )?a question",
    rf"(?:i|we) asked {_BUSINESS}", r"nobodys? (?:is )?after (?:me|us)",
    (
        r"(?:why|how come) (?:did|do|am|does|was) (?:i|you|u|it) (?:get|got|getting|show|showing|give|giving|send|say)"
        r"(?: \w+){0,4} (?:card|box|number|numbers|988|911)"
    ),
    r"(?:solo |nomas |nada mas )?(?:estoy|estaba|ando) (?:solo |nomas )?preguntando(?: (?:para|por) saber)?",
    r"(?:solo |nomas )?(?:era|fue|es) (?:solo )?una (?:pregunta|duda)", rf"(?:yo )?pregunte {_ASUNTO}",
    r"(?:por ?que) (?:me )?(?:sale|salio|mand\w+|pone|puso|sali) (?:\w+ ){0,3}(?:eso|esto|tarjeta|numero|988|911)",
    r"(?:yo )?no (?:estoy|corro)(?: en)? (?:ningun )?peligro", r"im not in (?:any )?danger",
)  # fmt: skip
"""Said of a card that came for a question with no danger in it. After words of danger, whoever asks goes on telling."""
WHAT = (
    r"(?:what (?P<what>voices|pills|overdose|gun|knife|emergency|suicide|violence|danger)"
    r"|que (?P<que>voces|pastillas|sobredosis|pistola|emergencia))"
)
"""The same, of something that nobody has named."""

_CREATURES = (
    r"(?:dogs?|pupp(?:y|ies)|cats?|kittens?|ducks?|geese|turkeys?|deer|birds?|fish|songs?|movie|lyrics|video ?game|show"
    r"|perr[oa]s?|perritos?|gat[oa]s?|patos|venados?|pajaros|cancion|pelicula|letra|videojuego|serie)"
)
HARMLESS = (
    rf"(?:{_IT} |im talking about |i mean |i meant )?(?:just |only )?(?:an? |the |my |some )?(?:\w+ )?{_CREATURES}",
    rf"(?:es|son|era|eran|hablo de|hablaba de) (?:solo |nomas |puros )?(?:un |una |el |la |los |mis? )?{_CREATURES}",
)
"""What it was about, that hurts nobody: said right after violence was heard, and of nothing else."""

ASIDE = (
    r"(?:im|i am|i was|its|it was|it is)(?: just| only| really| so)?(?: very)? \w+|i meant (?:my|the|a) \w+|"
    r"it was a joke|(?:solo |nada mas |nomas )?(?:estoy|ando|me siento)(?: muy| bien| solo| nada mas)? \w+|"
    r"es (?:el|la|mi|un|una) \w+|(?:hes|shes|he is|she is) (?:buried|fine|ok|okay|safe|asleep|home|gentle|nice)|"
    r"(?:it was |its )?my (?:dog|cat|bird|horse|knee|back|game|show)|"
    r"(?:you )?(?:stop|quit|enough|keep on|keep going on) (?:with|about) (?:the )?(?:911|988|red box|cards?|hotlines?)|"
    r"(?:ya )?(?:deje|basta|pare) (?:ya )?(?:de|con) (?:el |lo del |tanto )?(?:911|988)|"
    r"next(?: one| question)?|keep going|go on|continue|siguiente|sigamos|"
    r"(?:thanks|thank you|gracias|relax|no|nope|nah|naw|na|nel|bro|hey|wait|what|ok|okay|perdon|oiga|oye|espere|"
    r"no (?:manches|mames|inventes)(?: (?:wey|guey))?|(?:de )?q(?:ue)?(?: (?:tu|usted|ustedes"
    r"|me))?(?: esta\w*)? habla\w*"
    r"(?: \w+)?|wh?at (?:are |r )?(?:you|u|ya) (?:even )?(?:talking|talkin|on) ?(?:about|bout)?)"
)
"""What may stand beside a denial and needs no answer of its own."""

UNSURE = (
    "but", "except", "though", "lol", "lmao", "rofl", "ha+ha+", "sure", "whatever", "obviously", "yeah right",
    "as if", "yet",
    "today", "tonight", "tomorrow", "now", "anymore", "any more", "still", "unless", "until", r"(?<!asked )if",
    "maybe", "probably",
    "i guess", "kinda", "kind of", "not really", r"(?<!not )(?<!dont )wish",
    "bye", "goodbye", r"(?:die|myself|live) no more", r"(?<!eat )enough",
    "fast", "soon", "farewell", "promise", "happy", "who cares",
    "even", "almost", "only", "so much", "this much", "as much", "more", "used to", "before",
    r"(?<!was )(?<!was all )(?<!was like )last",
    "pero", "aunque", "ja[ja]*ja", "hoy", "esta noche", "manana", "todavia", "aun", "ahora", "ahorita",
    r"ya no(?! (?:me |nos )?(?:pregunte|haga|siga))",
    "tal vez",
    "quizas?", "a lo mejor", "supongo", "creo", "ojala", "adios", "prometo", "casi", "a menos", "hasta que", "tanto",
    "solo si",
    "antes", "anoche", "ayer", "mas que",
    r"(?:me|nos) (?:van|va) a matar", r"(?:theyre|they are|hes|he is) (?:gonna|going to) kill (?:me|us)",
)  # fmt: skip
"""What makes a denial half of one: a time, a condition, mockery, a goodbye, a past, a "but"."""
