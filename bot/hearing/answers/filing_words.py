"""The short things people add to what they told before: an amount, a substance, a time, someone who stands by them.

Regular expressions over small letters without accents; English and Spanish are both always listened for.
"""

from __future__ import annotations

from bot.hearing.lines import phrases_en, phrases_es

_NUMBER = (
    r"(?:\d+(?:[.,]\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|half an?"
    r"|(?:a )?couple(?: of)?"
    r"|a half|a dozen|un[oa]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|medi[oa]|vari[oa]s"
    r"|un par(?: de)?|una docena(?: de)?)"
)
_HOW_MANY = rf"{_NUMBER}(?: ?(?:-|to|or|a|o|y) ?{_NUMBER})?"
HOW_MANY = _HOW_MANY
"""A number in figures or words, or one to another."""
_SUBSTANCE = (
    r"(?:weed|pot|marijuana|beers?|wine|vodka|whiske?y|bourbon|gin|rum|mezcal|liquor|alcohol|booze|drinking"
    r"|smoking|meth|coke|cocaine|crack"
    r"|heroin|fent(?:anyl)?|pills|percs?(?: 30s)?|percocets?|oxys?|xan(?:ax|s)|benzos|adderall|ketamine|kratom|nicotine"
    r"|cigarettes"
    r"|opioids|mota|marihuana|cervezas?|vino|tequila|trago|cristal|cocaina|coca|heroina|fentanilo|pastillas|cigarros)"
)
SUBSTANCES = _SUBSTANCE
"""What is drunk or used, by its name."""
_UNIT = (
    r"(?:drinks?|shots?|cans?|bottles?|packs?|pills?|bars?|bags?|joints?|blunts?|bowls?|grams?|pints?|fifths?"
    r"|handles?"
    r"|glass(?:es)?|tall ?boys?|six ?packs?|tragos?|copas?|botellas?|latas?|cajetillas?|porros?|gramos?|toques?"
    rf"|caguamas?)(?: (?:of|de) {_SUBSTANCE})?"
)
_HOW_OFTEN = (
    r"(?:(?:a|per|each|every|al?|por|cada|a la|in a) (?:other )?(?:single )?(?:day|night|week|month|weekend|dia|noche"
    r"|semana|mes|fin de semana)s?|daily|nightly|diari[oa]s?|most (?:days|nights)|todos los dias|todas las noches"
    r"|casi (?:todos los dias|diario|todas las noches)|on weekends|(?:en )?(?:los )?fines de semana)"
)
_HEDGE = (
    r"(?:(?:it'?s|its|i'?d say|about|like|maybe|around|usually|only|just|at least|up to|roughly|probably|es|son|como"
    r"|un[oa]s"
    r"|tal vez|quizas?|casi|mas o menos|por ahi de|solo|nomas|pues|oh|and|y),? )*"
)
_TAIL = r"(?:,? (?:i guess|tops|give or take|or so|at least|usually|mas o menos|creo|por lo menos))*"

AMOUNT = (
    rf"{_HEDGE}{_HOW_MANY}(?: (?:{_UNIT}|{_SUBSTANCE}))? {_HOW_OFTEN}{_TAIL}"
    rf"|{_HEDGE}{_HOW_MANY} ?(?:times|veces|x) {_HOW_OFTEN}{_TAIL}"
    rf"|{_HEDGE}{_HOW_MANY} (?:{_UNIT}|{_SUBSTANCE}){_TAIL}"
)
"""How much or how often: "6 a night", "3 or 4 times a week", "unas seis cervezas"."""

OFTEN = rf"{_HEDGE}{_HOW_OFTEN}{_TAIL}"
"""How often and nothing else."""

OF_DRINKS = rf"(?<!\w){_HOW_MANY} (?:{_UNIT}|vasos?(?: de {_SUBSTANCE})?) {_HOW_OFTEN}\b"
"""So much a day of what is drunk or used, and of nothing else: "a fifth a day"."""

OF_USE = (
    rf"(?<!\w)(?:{_HOW_MANY} (?:{_UNIT}|{_SUBSTANCE}|vasos?)\b|{_HOW_MANY} ?(?:times|veces|x) {_HOW_OFTEN}\b"
    rf"|(?:every|each|most|all) (?:single )?(?:day|night|morning|weekend)s?\b|\b(?:daily|nightly|diario)\b"
    r"|\b(?:todos los dias|todas las noches|cada (?:dia|noche|fin)|los fines)\b)"
)
"""How much or how often, inside what else is told: beside what is drunk or used it stays in the record."""

_MOST = r"(?:mostly|mainly|usually|mas que nada|sobre todo|principalmente|casi siempre)"
_SOME = r"(?:(?:it'?s|its|just|only|some|a little|sometimes|also|too|es|solo|nomas|un poco de|a veces|tambien|pues) )*"
_SEVERAL = rf"{_SUBSTANCE}(?:(?:,| and| or| y| o),? (?:{_MOST} )?{_SOME}{_SUBSTANCE})*"
MOSTLY = rf"{_SOME}{_MOST},? {_SOME}{_SEVERAL}|{_SOME}{_SEVERAL},? {_MOST}(?:,? (?:i guess|honestly|creo|la verdad))?"
"""Which substance most of all: "weed mostly", "mas que nada cerveza"."""

BARE = rf"{_SOME}{_SEVERAL}"
"""A substance and nothing else."""

_DAYS = (
    r"(?:(?:week ?days?|week ?ends?|mornings?|evenings?|afternoons?|nights?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
    r"(?: (?:mornings?|evenings?|afternoons?|nights?))?|(?:por |en )?(?:la |las )?(?:mananas?|tardes?|noches?)"
    r"|entre semana|(?:los )?(?:fines de semana|lunes|martes|miercoles|jueves|viernes|sabados|domingos))"
)
TIME = (
    r"(?:only |just |any ?time |solo |mejor )?(?:(?:after|before|around|between|until|past|from|despues de|antes de"
    r"|entre|a partir de|como a|hasta)(?: las?)? (?:\d{1,2}(?::\d\d)?(?: ?(?:am|pm|and|y|to|a|-|las) ?\d{0,2})*"
    rf"(?: ?[ap]\.?m\.?)?|work|noon|lunch|school|dinner|mediodia|trabajar|comer)|{_DAYS})"
    r"(?:,? (?:only|please|are best|is best|works?|if possible|por favor|mejor|nada mas))*"
)
"""When: "after 6", "weekday mornings only", "despues de las 5"."""

_BUSY = r"(?:class(?:es)?|work|school|practice|a shift|my shift|meetings?|clases?|trabajo|escuela|turno|junta)"
_HOUR = r"(?:las? )?\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|noon|mediodia"
_DAY = r"(?: (?:today|tomm?orr?ow|tmrw?|tonight|on \w+days?|every day|hoy|manana|el \w+|todos los dias))?"
FREE = (
    rf"(?:i (?:have|got|am in|am at)|i'?m (?:in|at)|im (?:in|at)|i (?:work|get off|get out)|tengo|estoy en"
    rf"|trabajo|salgo(?: de)?)"
    rf"(?: (?:el |la |mi )?{_BUSY})? (?:till?|'?til|until|at|from \d+ to|hasta|a) (?:{_HOUR}){_DAY}"
    r"|(?:any ?time |only |so |call |solo |ya )*(?:after (?:that|then|class|work|school|my shift)"
    r"|before (?:that|then|class|work)"
    r"|despues(?: de (?:eso|clase|clases|la escuela|trabajar|mi turno))?|antes de (?:eso|clase|clases))"
    rf"|(?:i'?m|im|i am|estoy) (?:free|available|off|libre|disponible) (?:after|before|from|at|despues de"
    rf"|antes de|desde|a)"
    rf" (?:{_HOUR}|that|eso){_DAY}"
)
"""When somebody is busy, and free: it says when to reach them."""

_CLOSE = rf"(?:my|our) (?:\w+ )?{phrases_en.PARTS['kin']}(?: [a-z]+)?"
_CLOSE_ES = rf"mis? (?:\w+ )?{phrases_es.PARTS['kin']}(?: [a-z]+)?"
STANDS_BY = (
    rf"(?:oh )?(?:and |also )?{_CLOSE} (?:is there for me|has my back|supports? me|stands? by me|helps? me"
    r"|knows about it)"
    rf"|(?:y |tambien |ademas )*{_CLOSE_ES} (?:me (?:apoya|ayuda|acompana)|esta (?:conmigo|para mi)|sabe de esto)"
    rf"|(?:oh )?(?:and )?(?:i (?:also )?have|i can count on) {_CLOSE}(?: too| also)?"
    rf"|(?:y |tambien |ademas )*(?:tengo a|cuento con) {_CLOSE_ES}(?: tambien)?"
)
"""Someone who is there for them, said so."""

TOO = (
    rf"(?:oh,? )?(?:and also|and|also|plus) {_CLOSE}(?: too| also)?|{_CLOSE},? (?:too|also)"
    rf"|(?:ah,? )?(?:y tambien|y|tambien|ademas) (?:esta )?{_CLOSE_ES}(?: tambien)?|{_CLOSE_ES},? tambien"
)
"""Someone added to those named before."""

KIN = rf"(?:{_CLOSE}|{_CLOSE_ES})"
"""Someone close and nobody else, perhaps by name."""

COMES_TO_MIND = (
    rf"(?:(?:well|um|uh|oh|maybe|just|only|probably|i guess|i think|i have|pues|bueno|ah|tal vez|quizas?|creo|solo"
    rf"|tengo a"
    rf"|nomas|a lo mejor)[, ]+)*(?:{KIN}|(?:my|mi) (?:dog|cat|perr[oa]|perrit[oa]|gat[oa]))"
    r"(?:[, ]+(?:i guess|i think|maybe|sometimes|probably|creo|supongo|tal vez|quizas?|a veces|pues|nomas))*"
)
"""Someone close who comes to mind, a moment after it was asked what helps: who is near, and nothing told besides."""

HELPS_TOO = (
    r"(?:(?:oh|and|also|plus|ah|y|ademas|pues)[, ]+)*(?:\w+ing(?: [\w']+){0,5}|music|tea|coffee|church|prayer|the"
    r" gym|sleep"
    r"|books|my garden) (?:always |really |sometimes )?helps?(?: me)?(?: (?:a lot|a bit|some|sometimes))?(?: (?:too"
    r"|also|as well))"
    r"|(?:(?:ah|y|ademas|pues)[, ]+)*(?:\w+[aei]r(?:me)?(?: \w+){0,5}|la musica|el te|el cafe|la iglesia|la oracion"
    r"|el gimnasio) (?:tambien )(?:me )?(?:ayuda|sirve)(?: (?:mucho|un poco|a veces))?"
    r"|(?:(?:ah|y|ademas|pues)[, ]+)*tambien me (?:ayuda|sirve) \w+[aei]r(?: \w+){0,5}"
)
"""One more thing that helps, told at a later question."""

_FRIEND = (
    r"(?:(?:best |good |mejor )?(?:friend|buddy|homie|sponsor|roommate|neighbor|counselor|pastor)"
    r"|(?:mejor |buen[ao]? )?(?:amig[oa]|compadre|comadre|compa|madrina|padrino|vecin[oa]))"
)
NAMED_FRIEND = (
    rf"(?:(?:oh|um|pues|bueno|maybe|tal vez),? )*(?:my|mi) {_FRIEND}"
    r" (?!(?:back|again|to|and|away|gone|safe|sober|clean|happy|alive|free|well|off|is|was|has|de|que|viv[oa]|sobri[oa]"
    r"|libre)\b)[a-z]+(?:,? (?:i guess|i think|mostly|creo|nomas|supongo))?"
)
"""A friend by name and nothing else: it answers who is near, and no question of what is hoped."""

SHRUG = (
    r"(?:(?:idk|i don'?t know|dunno|no idea|whatever|you tell me|who knows|i guess|meh|not sure|(?:it )?do(?:esn'?t"
    r"|n'?t) matter|any(?:thing)?(?: is fine)?|no se|quien sabe|sepa"
    r"|ni idea|digame usted|usted digame|usted sabra|lo que sea|da igual|no importa|como (?:sea|quiera)|me da igual"
    r"|pues|shrugs?|ay|ok|lol)[ ,.!?()*]*)+"
)
"""What tells nothing: a shrug."""

_BESIDE_IT = r"(?:pues|ay|bueno|well|man|bro|mano|lol|i guess|honestly|la verdad|oh|ok)"
_SHRUGGED = (
    r"(?:na+h?|nah+|meh+|mah|whatevers?|whatevs|idk|i ?d ?k|i don'?t know|i dunno|dunno|shrug|bleh|eh|equis"
    r"|pa(?:ra)? que"
    r"|(?:yo )?no se|ni idea|sepa|(?:pos )?quien sabe|ni modo|me da igual)"
)
BARE_SHRUG = rf"(?:{_BESIDE_IT}[ ,.!?()*]+)*{_SHRUGGED}(?:[ ,.!?()*]+(?:{_SHRUGGED}|{_BESIDE_IT}))*"
"""What answers no question, in a word or two: "idk", "meh", "equis". "Nobody" and "nothing" do."""
_TELL = (
    r"(?:say|answer|tell|share|discuss|write|talk about|get into|go into|go there|decir(?:l[oae])?|contestar(?:l[oae])?"
    r"|responder(?:l[oae])?|contar(?:l[oae])?|hablar|digo|contesto|respondo|cuento|compartir(?:l[oae])?)"
    r"(?: (?:you|u|it|that|this|eso|esto|de eso|de esto|that one|this one|a esa|esa))*"
)
_PRIVATE = (
    r"(?:(?:that'?s|thats|that is|it'?s|its|this is|eso|esto|es|is|muy|algo|too|kind of|kinda|a bit|really|mi"
    r"|my|un)[ ,]+)*"
    r"(?:private|personal|privad[oa]|asunto mio|cosa mia|(?:my|none of (?:your|ur|anyone'?s)) (?:own )?business)"
)
_RATHER_NOT = (
    rf"(?:(?:i'?d|id|i would|i) )?(?:rather not|prefer not(?: to)?)(?: {_TELL})?"
    rf"|i (?:don'?t|dont|do not|won'?t|wont) (?:want to |wanna |feel like )?(?:say|answer|tell)\w*"
    r"(?: (?:you|u|it|that|this|that one|this one))*"
    rf"|(?:i'?m |im )?not (?:going to|gonna) {_TELL}|(?:i'?m |im )?not (?:saying|telling|answering)(?: (?:you|u"
    rf"|that|this))*"
    rf"|(?:i'?ll|ill|ima) pass|hard pass|no comment|nope|no+|no,? (?:thanks|thank you|thx|gracias)|nel"
    rf"|(?:yo )?(?:prefiero|preferiria|mejor|quisiera mejor)(?: que)? no(?: {_TELL})?"
    rf"|(?:yo )?no (?:le |les |lo |se lo |te )?(?:quiero|quisiera|voy a|pienso) (?:decir|contestar|responder|contar)\w*"
    r"(?: (?:eso|esto|nada|a eso))*"
)
_REFUSAL = rf"(?:{_RATHER_NOT}|{_PRIVATE})"
_MILDLY = (
    r"(?:um+|uh|hm+|well|sorry|honestly|ok(?:ay)?|oh|lol|please|thanks|thank you|if (?:that'?s|thats|it'?s)"
    r" (?:ok(?:ay)?"
    r"|fine|alright)|right now|today|yet|tho|though|pues|ay|perdon|la verdad|bueno|gracias|por favor|ahorita|todavia"
    r"|por ahora|si (?:no le importa|se puede)|disculpe)"
)
_NO_MORE = (
    r"(?:no+|nope|na+h?|nah+|nel|(?:no|not) really|i guess not|i don'?t think so|para nada|(?:pos|pues) no|creo que no)"
)
_BEFORE_IT = rf"(?:{_BESIDE_IT}|um+|uh|hm+|sorry|perdon|honestly|okay|pos|tbh)"
BARE_NO = rf"(?:{_BEFORE_IT}[ ,.!]+)*{_NO_MORE}(?:[ ,.!]+(?:{_BEFORE_IT}|{_NO_MORE}))*"
"""No, and not a word more: nothing helps, nobody is near, nothing is off limits; elsewhere it is a refusal."""
NONE = (
    rf"(?:{_BEFORE_IT}[ ,.!]+)*(?:no[ ,]+)?(?:none|nothing|no ?body|no one|nada|nadie|ningun[oa])"
    r"(?: really|,? la verdad| i guess)?"
)
"""Nothing and nobody: where a name or a way to be reached is asked, it is a refusal."""
KEPT_PRIVATE = rf"(?:{_MILDLY}[ ,.!]+)*{_PRIVATE}(?:[ ,.!]+(?:{_MILDLY}|{_PRIVATE}))*"
"""That something is private, and no word more: what may well be named as what to leave alone."""
KEEPS_BACK = rf"(?:{_MILDLY}[ ,.!]+)*{_REFUSAL}(?:[ ,.!]+(?:{_MILDLY}|{_REFUSAL}))*"
"""That a question is not answered, and no word more: "id rather not", "eso es privado", "no"; nothing is filed."""
COURTESY = (
    r"(?:thanks|thank you|please|ok(?:ay)?|gracias|por favor|sorry|perdon)(?: so much| you)?"
    r"|(?:not|no|never|nunca) (?:with|to|in front of|con|a|frente a) (?:an? |un[oa]? )?(?:strangers?|anyone"
    r"|anybody|nobody"
    r"|people i don'?t know|desconocid[oa]s?|extran[oa]s?|nadie)|not (?:today|yet|now|here)|hoy no|todavia no"
)
"""What may stand beside a thing told: thanks, or to whom or when it is not said."""
UNTOLD = rf"{BARE_SHRUG}|{KEEPS_BACK}"
"""What passes a question over: a shrug, or a refusal."""
WHAT_FOR = r"\bpa(?:ra)? que\b"
"""Asked of a goal, or with a mark, it is no shrug: who sees no point in one is not passed over."""

GOES_ON = (
    r"(?:(?:ok(?:ay)?|k|sure|yes|yeah|yep|yea|fine|good|great|all ?right|right|well|so far|go|go on|go ahead"
    r"|keep going|whatever|(?:the )?(?:next|other) (?:one|question)|is|ask(?: me| away)?"
    r"|keep on|continue|let'?s (?:go|go on|keep going|continue|do it)|next|(?:i (?:can|will|want to|guess i can)"
    r"|we can|i'?d like to) (?:go on|keep going|continue|do more|answer more)(?: a bit| a little)?|i guess(?: so)?|no"
    r"|not bad|so so|so far so good|i'?m (?:ok(?:ay)?|fine|good|all ?right|doing (?:ok(?:ay)?|fine|good|well))"
    r"|you can"
    r"|(?:it'?s|its|this is|that'?s|going|is going|doing) (?:going )?(?:ok(?:ay)?|fine|good|well|all ?right)|ready"
    r"|(?:it'?s|its|this is|es) (?:hard|tough|a lot|dificil|mucho)|cuesta|thanks"
    r"|thank you|please|for now|with this|to|but|and"
    r"|si|claro|dale|siga(?:mos)?|sigue|seguimos|seguir|preguntame|pregunte|adelante|continue(?:mos)?|sigamos"
    r"|siguiente|(?:puedo|quiero|podemos|podria)"
    r" (?:seguir|continuar)|(?:va|vamos|estoy|voy|me siento|todo|esta) (?:va )?bien|bien|mas o menos|ahi vamos|pues"
    r"|bueno|hasta (?:aqui|ahora)|gracias|por favor|por ahora|pero|y)(?:[ ,.!]+|$))+"
)
"""What only says how the talk goes, and to go on."""

MISTOOK = (
    r"(?:(?:ah|oh|oops|wait|and|y|no|sorry|perdon|ay|pero|but|actually"
    r"|also)[,. ]+)*(?:i (?:made a mistake|got (?:that|it)"
    r" wrong|was wrong|misspoke|mistyped|mixed (?:it|that) up)(?: (?:before|earlier|above))?"
    r"|my mistake|typo|me equivoque"
    r"(?: (?:antes|arriba|hace rato))?|(?:lo )?(?:dije|puse|escribi) mal|error mio)"
    r"(?: (?:about|on|with|en|con) [^,.;:]{1,30})?[,.;:]+(?! ?(?:i (?:want|need)|i'd|can|could|let"
    r"|how|start|go back|change|quiero|quisiera|puedo|como|comencemos"
    r"|empecemos|cambi\w+|vamos)\b) ?(?P<right>.+)"
)
"""Something told before taken back, and told right: "me equivoqué, la niña tiene 4"."""

SAID_BEFORE = (
    r"(?:(?:like|as|but|no|pero|ya|pues|como),? )*(?:i (?:already |just |literally )*(?:said"
    r"|told (?:you|u)|wrote|answered)"
    r"|(?:ya )?(?:(?:se lo|le|lo) )?dije)(?: that| que)?[:,]? (?P<again>.+)"
)
"""What was said before, said again: "i said nothing off limits"."""

PURPOSE = (
    r"(?:es )?(?:para|pa'?|to|so (?:that )?i can) (?:poder |finally )?(?:dejar|parar|quitarme"
    r"|zafarme|stop|quit|get off|kick"
    r"|get clean from)\b.*"
)
"""What somebody wants to get rid of: a hope, where what has helped is asked."""

ANSWERED = (
    r"(?:(?:like|as|but|no|hey|um|ok(?:ay)?|pero|ya|pues|como|oiga|no se,?|again),? )*(?:(?:i|ive|i'?ve) (?:already "
    r"|just |literally |only just )*(?:answered|told (?:you|u|ya|yall)|said|gave (?:you|u)|wrote|explained|put"
    r"|did)(?: (?:that|this|it|so|one|you|u|all|to|the|same|thing))*(?: (?:already|before|b4|earlier|above|twice|once"
    r"|just now|up there|a (?:moment|minute|second|sec|while|bit) ago|(?:two|a few) \w+ (?:ago"
    r"|back)))*(?:[, ]+in full)?|(?:you|u|ya) (?:just |already )*asked (?:me )?(?:that|this)(?: (?:already"
    r"|before|once"
    r"|b4))?|asked and answered|see above|same (?:as|thing) (?:before|i said)|what i (?:just )?said(?: before)?"
    r"|(?:eso |esa )?(?:ya|antes) (?:se |te )?(?:lo |la |le )?(?:he |habia )?(?:dije|dicho|conteste|contestado"
    r"|escribi"
    r"|respondi|explique|puse)(?: (?:eso|antes|ya|hace rato|arriba|todo|lo mismo))*|(?:eso )?ya me (?:lo "
    r"|la )?pregunto(?: eso)?|lo (?:mismo|que ya) (?:de antes|dije))"
)
"""That this was answered before, and nothing else: "I answered that a moment ago"."""

WISHED = (
    r"\b(?:want|prefer|rather|like|need|please|works?|get|give|can (?:only|do|come|make)|no|not|no ?body"
    r"|without|if (?:i|you) (?:can|have)|if"
    r" possible"
    r"|por favor|si se puede|si es posible|si (?:hay|tienen?)"
    r"|quiero|quisiera|prefiero|preferiria|me gustaria|necesito|mejor|que sea"
    r"|nadie|sin"
    r"|nada de|puedo|me (?:queda|acomoda|conviene)n?)\b"
)
"""How a preference is put as a wish, and not only named."""

OF_PEOPLE = r"\b(?:some(?:one|body) (?:who|that) (?:understands|knows)|alguien que (?:sepa|sea|entienda))\b"
"""What may be a help, or who is near, as well as a preference."""

WHEN_OR_HOW = (
    r"\b(?:(?:morning|afternoon|evening|night|week ?end|week ?day|\w+day)s?|tues?|thurs?|wed|fri|sat"
    r"|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|late|online|in[ -]person|phone|video"
    r"|text|chat"
    r"|virtual(?:ly)?|telehealth|spanish|english|speaks?|bilingual|after|before|mananas?|tardes?|noches?"
    r"|fin(?:es)? de"
    r"|en linea|en persona|internet|telefono|videollamada|presencial|espanol|ingles|habl\w+|bilingue)\b"
)
"""What of a preference also says how and when to reach somebody."""

OF_FAITH = (
    r"\b(?:god|jesus|relig\w+|bible|church|christian|preach\w*|pray\w*|faith|pastors?|dios|iglesia|biblia|rezos)\b"
)

LITTLE = (
    r"\b(?:i'?d|i|me|my|it|this|would|want|wants|prefer|rather|like|need|to|see|have|get|be|talk|speak|with|an?|the"
    r"|please|for"
    r"|if|possible|only|just|and|with|by|do|said|yo|mi|quiero|quisiera|prefiero|preferiria|gustaria|necesito|que|sea"
    r"|vea"
    r"|atienda|trate|ayude|ver|hablar|con|una?|el|la|los|las|por|favor|se|puede|solo|nomas|mejor|y|en|de|a)\b"
)
"""What says nothing of what is preferred."""

REFUSED = r"\b(?:not|no|but not|instead of|rather than|que no sea|en vez de) (?:an? |una? )?\w+"
"""What is refused beside what is wished for: "a woman, not a man"."""

BECAUSE = r"(?:well |pues |no |it'?s |its |es )*(?:because|cuz|cause|bc|'cause|coz|porque|es que|por ?que)\b"
"""How somebody says why, where what has helped is asked."""

REFUSES = r"(?:don't|dont|do not|never|stop|quit|no)\b"
