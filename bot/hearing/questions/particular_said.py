"""Words of what is told to the chat or of it, not asked, and has an answer of its own (`particular.py`)."""

from __future__ import annotations

_SORRY = r"(?:(?:i'?m|i am|im)? ?(?:so |really |very )*(?:sorry|sry)|my (?:bad|apologies)|i apologi[sz]e)"
_MINE = (
    r"(?!(?:he|she|they|him|her|them|it'?s|hes|shes|ella|ellos|es|esta|die|kill\w*|mor\w+|took(?! (?:it"
    r"|that) out)|tom\w+|pills?"
    r"|pastillas"
    r"|cut\w*|cort\w+|hit|hurt|kids?|baby|drunk|drove|bebe|ninos|hijos)\b"
    r"|(?:my|mi) (?!(?:attitude|tone|tono|temper|groseria|mal|yelling|snapping|swearing)\b))[\w']+"
)
_THEN = (
    r"(?: (?:at|to|with|you|u|ya|y'?all|guys|earlier|before|b4|just now|back there|then|today|yesterday|last time"
    r"|a bit"
    r"|a little|too|in here|a usted(?:es)?|con usted(?:es)?|feo|mal|asi|antes|ahorita"
    r"|(?:de )?hace rato|(?:de )?ayer|tambien)){0,3}"
    r"(?:[,.]? (?:(?:and|but|because|cuz|y|es que|porque) )?(?:i was|i'?m|im|estaba|andaba|estoy|ando)"
    r" (?:just |so |really |muy |bien )*"
    r"(?:mad|angry|upset|pissed(?: off)?|frustrated|stressed|tired|nervous|scared|enojad[oa]|molest[oa]|cansad[oa]"
    r"|nervios[oa]|alterad[oa]|asustad[oa]))?"
)
"""Beside the tone, and how one felt, nothing else is told, of nobody else, and no farewell said."""
_PET = (
    r"(?:dog|doggo|pup|puppy|cat|kitty|kitten|pet|horse|pony|bird|parrot|rabbit|bunny|hamster|ferret"
    r"|perr[oa]|perrit[oa]"
    r"|cachorr[oa]|gat[oa]|gatit[oa]|mascota|caball[oa]|yegua|conej[oa]|pajar\w+|loro)"
)
_LOST = (
    r"(?:mom|mother|dad|father|son|daughter|brother|sister|wife|husband|friend|baby|loss|mama|papa"
    r"|herman[oa]|hij[oa])"
)
_SUBSTANCE = (
    r"(?:weed|pot|marijuana|thc|edibles|drinking|alcohol|wine|beer|coffee|caffeine|kratom|nicotine|vaping|smoking"
    r"|(?:la )?(?:mota|hierba|marihuana|cerveza)|(?:el )?(?:alcohol|vino|cafe|cigarro))"
)

_MISGENDERED = (
    r"(?:\bmis-?gender\w*|\bdead-?nam(?:ed|es|ing)\b|\bwrong (?:pronouns?|gender)\b"
    r"|\b(?:called|calls|calling) me (?:he|him|she|her)\b"
    r"|\bmal ?generiz\w+|\bpronombres? (?:equivocad\w+|incorrect\w+)"
    r"|\bme (?:trat\w+|llam\w+) (?:de|como) (?:ella|el|hombre|mujer|senor|senora|nino|nina)\b"
    r"|\bme (?:llam\w+|present\w+) (?:por|con) (?:mi|el) nombre (?:viejo|muerto|anterior|de antes))"
)
_SEEN_BY_ALL = (
    r"\b(?:in front of|toast|speech|every(?:one|body)|in public|whole (?:family|class|office|room)|wedding|\d+ people"
    r"|delante de|frente a|enfrente de|en publico|brindis|boda|tod[oa]s)\b"
)
_TIPSY = r"(?:drunk|buzzed|wasted|tipsy|hammered|plastered|drinking)"
_TOMADO = r"(?:borrach[oa]|tomad[oa]|ped[oa]|bebid[oa]|tomando|bebiendo)"
_ELSE = r"(?![\s\S]*\b(?:open|close[ds]?|abren|abiert[oa]s?|cierran|cerrad[oa]|rain|llover)\b)"
TONIGHT = (
    r"^" + _ELSE + r"(?:so |ok |okay |and |but |wait |hey )*(?:will|is|am|are) (?:it|this|that|some(?:one|body)"
    r"|a (?:real )?person|they"
    r"|any(?:one|body)|i|you|u)\b[^.?!]{0,40}\b(?:tonight|today|this (?:evening|morning|afternoon))\b"
    r"(?: or (?:what|not|no|tomorrow|nah))?\W*$"
    r"|^" + _ELSE + r"(?:\u00bf|y |entonces |pero |oiga |ok |bueno )*(?:(?:me |nos )?(?:va|van) a|sera|seria|es"
    r"|alguien"
    r"|una persona|viene"
    r"|vienen|me (?:escrib|contest|llam|atiend)\w+)\b[^.?!]{0,40}\b(?:hoy|esta (?:noche|tarde))\b(?: mismo)?"
    r"(?: en la (?:noche|tarde))?(?: o (?:que|no|manana|ya no))?\W*$"
)
"""How somebody in line asks whether it is today: no clock is known, and how the line stands is."""

_IT = (
    r"(?:it|this|that|any of (?:it|this)|my (?:\w+ ){0,2}?(?:messages?|answers?|stuff|summary|number|phone|note"
    r"|pronouns?|name"
    r"|part|info)|what i (?:\w+ )?(?:wrote|sent|said|told \w+|put)|(?:the|that) [\w/' ]{1,40}?(?:part|thing|bit"
    r"|one|stuff))"
)
_THEIRS = r"(?:they|you|u|yall|you guys|some(?:one|body)|any(?:one|body)|the (?:team|clinic|person|nurse))"
SAID = {
    "sober": (
        r"^(?:(?:no|nope|nah|hey|wait|what|wtf|um|uh|lol|ok(?:ay)?|but|bro|dude|excuse me)[,.! ]+)*"
        rf"(?:(?:i'?m|i am|i was) (?:\w+ )?not|i ain'?t|i'?m (?:definitely )?not|i never said i(?:'?m| was| am)"
        rf"|who said i(?:'?m| was| am)) (?:even |actually |fucking )?{_TIPSY}"
        r"(?: (?:right now|rn|now|today|tonight|at all|tho(?:ugh)?|lol|bro|dude))*(?:[,.! ]+(?:i'?m "
        r"|i am )?(?:completely "
        r"|totally |stone cold )?sober(?: (?:now|rn|right now|today))?)?\W*$"
        r"|^(?:no|nope|nah)[,. ]+(?:i'?m|i am) (?:completely |totally |stone cold |actually )?sober(?: (?:now|rn"
        r"|right now"
        r"|today))?\W*$"
        r"|^(?:(?:no|oiga|oye|espere|que|pero|perdon)[,.! ]+)*(?:yo )?(?:no (?:estoy|ando|vengo)"
        r"|no dije que (?:estoy|estaba"
        rf"|ando|andaba)|quien dijo que (?:estoy|ando|estaba)) {_TOMADO}(?: (?:ahorita|ahora|hoy|para nada))*"
        r"(?:[,.! ]+(?:estoy |ando )?sobri[oa])?\W*$"
        r"|^no[,. ]+(?:estoy|ando) (?:bien )?sobri[oa]\W*$"
    ),
    "canned": (
        r"\b(?:are|r|is|do|does) (?:you|u|ya|this|it|these|those|they|any(?:one|body))\b[^.?!]{0,60}\b(?:canned"
        r"|scripted"
        r"|automated|automatic|pre-?written|copy ?(?:and |n )?paste(?:d)?|auto ?repl(?:y|ies)|templates?)\b"
        r"|\b(?:are|r) (?:you|u|ya) (?:actually|even|really) reading\b|\bdo (?:you|u|ya) (?:actually|even"
        r"|really) read\b"
        r"|\b(?:lee|leen|leyendo|esto|son|contesta)\b[^.?!]{0,50}\b(?:automatic[oa]s?|enlatad[oa]s?"
        r"|pre ?escrit[oa]s?|ya escrit[oa]s|grabad[oa]s?|de machote|plantillas?)\b"
        r"|\b(?:de verdad|en serio|si) (?:me )?(?:lee|leen|esta leyendo) (?:esto|lo que|mis)\b"
    ),
    "unmet": (
        r"\b(?:you|u|ya) (?:didn'?t|did not|never|just (?:skipped|ignored))\b[^.?!]{0,50}\b(?:mis-?gender\w*"
        r"|pronouns?"
        r"|dead-?nam\w*)\b"
        r"|\b(?:no|ni|nunca) (?:siquiera )?(?:me )?(?:dijo|dice|respondio|contesto|hizo caso)\b[^.?!]{0,50}"
        r"\b(?:genero|pronombres?|trat\w+ de (?:ella|el)|mal ?generiz\w+)\b"
    ),
    "tonight": TONIGHT,
    "child": (
        r"\b(?:me|nos) l[oa]s? (?:pueden?|podrian?|van? a|iran a|vayan? a|quieren?) quitar\b"
        r"|\bme l[oa]s? quit(?:an|en|aran)\b"
        r"|\b(?:pueden?|podrian?|van? a) quit(?:ar)me?l[oa]s?\b"
        r"|\b(?:can|could|will|would|gonna|going to) (?:they|you|u|cps|someone|the state|the court) (?:\w+ )?take"
        r" (?:him|her|them) (?:away|from me)\b"
    ),
    "sorry": (
        rf"^(?:(?:ok(?:ay)?|yeah|yes|no|hey|ugh|well|(?:that'?s|thats|that is) fair|fair(?: enough)?|and"
        rf"|but|look)[,.! ]+)*"
        rf"{_SORRY},? (?:(?:that|if|for|about) )?"
        rf"(?=(?:i|my|me|being|snapping|yelling|swearing|cussing|going off|biting|taking (?:it|that) out)\b)"
        rf"(?:{_MINE} ){{0,6}}?(?:head off|attitude|tone|temper|snap(?:ped|ping)?|bit(?:ing)?|yell(?:ed|ing)?"
        rf"|swore|swearing|cuss(?:ed|ing)?|rude|mean|harsh|short with (?:you|u)|went off|going off|(?:it|that) out on"
        rf" (?:you|u)|an? (?:jerk|ass\w*|dick)){_THEN}[.! ]*$"
        rf"|^(?:no[,. ]+)?i (?:said|was saying|meant) (?:i'?m )?sorry\b[,. ]*(?:(?:and )?not (?:good)?bye)?[.! ]*$"
        rf"|^(?:(?:ok|bueno|si|no|tiene razon|esta bien)[,. ]+)*(?:perdon|perdone(?:me)?|disculpe(?:me)?|lo siento"
        rf"|una disculpa)\b,? (?:por|que|si) (?:{_MINE} ){{0,6}}?(?:grit\w+|grosera?o?|groseria|mal modo|conteste"
        rf"|tono"
        rf"|enoj\w+|brusc[oa]|desquit\w+|hable asi|le hable|hablar(?:le|te|les)? asi){_THEN}[.! ]*$"
        rf"|^(?:no[,. ]+)?(?:yo )?(?:dije|pedi) (?:perdon|disculpas?|lo siento)\b[,. ]*(?:(?:y )?no adios)?[.! ]*$"
    ),
    "unsaid": (
        rf"\b(?:you|u|ya) (?:didn'?t|didnt|never) (?:even |once )*(?:say|said) (?:(?:you'?re|ur"
        rf"|you were) )?(?:sorry|sry)"
        rf" (?:about|for) (?:the |my |our |losing )*(?:{_PET}|{_LOST})\b"
        rf"|\b(?:ni|no) (?:siquiera )?(?:me )?dijo (?:que )?(?:lo siento|lo siente|lo sentia|siquiera lo siento)"
        rf" (?:por|lo de) (?:lo de )?(?:mi |el |la )?(?:{_PET}|{_LOST})\b"
    ),
    "unsend": (
        r"\b(?:unsend|un-send)\b|\b(?:cancel|undo|recall|take back|pull back|get back)\b[^.?!]{0,20}\b(?:what"
        r"|that|it)"
        r" i (?:just |already )?(?:sent|submitted)\b"
        r"|\b(?:cancel|undo|recall|take back) (?:the )?(?:sending|send)\b"
        r"|\b(?:cancel\w+|deshacer|anular|retirar|borrar|quitar) (?:lo que (?:ya )?(?:mande|envie)|el envio)\b"
        r"|\bdes(?:enviar|mandar)(?:lo)?\b"
    ),
    "sent": (
        r"^(?:wait |and |so |hey |ok |but )*did (?:the|that|my) (?:\w+ ){1,6}(?:get sent|go (?:through|out"
        r"|with it|to (?:you|them))"
        r"|get (?:through|passed on))(?: (?:too|also|as well))?\W*$"
        r"|^(?:wait |and |so |hey |ok |but )*(?:was|were) (?:the|that|my) (?:\w+ ){1,6}sent(?: (?:too|also"
        r"|as well))?\W*$"
        r"|^(?:y |oiga |\u00bf)*(?:tambien )?se (?:mando|envio|fue) (?:tambien )?lo (?:de|del|que)\b[^.?!]{1,60}\W*$"
    ),
    "less": (
        r"\b(?:possible|ok(?:ay)?|allowed|can i|could i|is it|if i) (?:for me )?(?:to )?(?:just "
        r"|only )?(?:(?:do|drink|use"
        r"|smoke) less|cut (?:down|back)|taper down a bit)\b(?!.*\b(?:by myself|on my own|alone|cold turkey"
        r"|safe\w*)\b)"
        r"|\b(?:will|do|would|are|can|gonna|going to) (?:they|you|u|yall|people|someone) (?:all |gonna "
        r"|going to )?(?:tell|make"
        r"|force|say|want)(?:ing)? (?:that )?(?:me )?(?:i )?(?:to )?(?:gotta |have to |need to "
        r"|must )?(?:quit|stop (?:drinking"
        r"|using|smoking|completely|for good))\b(?! (?:my|the) job)"
        r"|\b(?:you|u|they|people|someone)(?:'?re| are)? (?:gonna|going to|gon|about to|will) (?:\w+ )?(?:tell|make"
        r"|force|order) me (?:to |i (?:have|need) to )?(?:quit|stop(?: (?:drinking|using|smoking|completely|for good"
        r"|or)|\W*$))\b(?! (?:my|the) job)"
        r"|\b(?:do i|must i|will i) (?:have to|need to|gotta) (?:quit|stop (?:drinking"
        r"|using)) (?:completely|for good|forever"
        r"|all the way|(?:to|before i|for me to) (?:talk|come|get help))\b"
        r"|\b(?:se puede|puedo|es posible) (?:solo |nada mas |nomas )?(?:tomar|beber|consumir|usar|fumar) menos\b"
        r"|(?:\b(?:me van a|van a)|^(?:\W|y |oiga |pero |usted )*me vas? a) (?:decir|obligar|pedir|hacer)(?:me)?"
        r" (?:que |a )?(?:(?:tengo"
        r"|hay) que )?(?:dejarlo|dejar"
        r"|lo deje|deje) ?(?:de (?:tomar|beber|usar|consumir|fumar)|(?:el alcohol|la bebida)|(?:del )?todo)?"
        r"(?: o (?:no|que))?\W*$"
    ),
    "cop": (
        r"\b(?:are |r )?(?:you|u|yall|y'all) (?:guys |people )?"
        r"(?:an? |the |with the )?(?:cops?|police|feds?|narcs?|undercover)\b"
        r"(?! (?:know|come|called|report|find))"
        r"|\b(?:es|son|eres) (?:usted(?:es)? )?(?:un |una |de la |la )?(?:policias?|chotas?)(?=\W*$)"
    ),
    "not_seen": (
        r"\bhow (?:did|could|can) (?:i|we) (?:not|never|miss)(?: (?:see|notice|know|catch|realize))?"
        r" (?:it|this|that|the signs)\b|\bhow didn'?t (?:i|we) (?:see|notice|know|catch) (?:it|this|that)\b"
        r"|\bcomo (?:es que )?no (?:me di cuenta|lo (?:vi|note|supe)|nos dimos cuenta|lo vimos)\b"
    ),
    "worse": (
        rf"\b(?:is|are|does|do|can|could|will) (?:it |that )?(?:the "
        rf"|my )?{_SUBSTANCE} (?:\w+ ){{0,2}}?(?:mak(?:e|es|ing)"
        rf"|caus(?:e|es|ing)"
        rf"|giv(?:e|es|ing)) (?:\w+ ){{1,4}}?(?:worse|panic\w*|anxiety|anxious|attacks)\b"
        rf"|(?:\u00bf|^)(?:y |pero )?(?:sera que |sera "
        rf"|es )?(?:{_SUBSTANCE}) (?:lo que )?(?:me )?(?:l[ao]s? )?(?:empeora|pone peor|da|causa"
        rf"|provoca) (?:\w+ ){{0,2}}"
        rf"(?:panico|ansiedad|ataques?)\b|\b(?:empeora|da|causa|provoca) (?:\w+ ){{0,2}}(?:panico"
        rf"|ansiedad) {_SUBSTANCE}\b"
    ),
    "sleep": (
        r"\bsleep\b[^.?!]{0,30}\b(?:that (?:isn'?t|is not|ain'?t)|without|instead of|other than) (?:a |the |my "
        r"|any )?"
        r"(?:glass|drink\w*|bottle|wine|beer|shot|nightcap)\b"
        r"|\bdormir\b[^.?!]{0,30}\b(?:sin|que no sea|en vez de) (?:una? |la |el |mi )?(?:copa|trago|vaso|vino|cerveza"
        r"|botella)s?\b"
    ),
    "place": (
        r"\b(?:hope|guess|think|wonder\w*|not sure|don'?t know)\b[^.?!]{0,20}\b(?:is|have|got|in|at|found|reached"
        r"|this)"
        r"(?: is| in| at)? the right (?:place|number|people|chat)\b"
        r"|\b(?:espero|creo|no se si)\b[^.?!]{0,25}\b(?:lugar|sitio) (?:correcto|indicado|adecuado)\b"
    ),
    "police": (
        r"\b(?:piden?|pedir(?:me)?|pidan?|exigen?|revisan?|(?:hay que|tengo que|hace falta) (?:tener|traer|llevar"
        r"|ensenar))"
        r" (?:los |mis )?papeles\b(?![^.?!]{0,20}\b(?:corte|juez\w*|licencia|trabajo|escuela|seguro|medic\w*)\b)"
        r"|\b(?:ask|asking|asks|check|checks|need) (?:\w+ )?(?:for |about )?(?:my |our |any "
        r"|legal )?(?:(?:immigration )?papers"
        r"|immigration status|green ?card)\b(?![^.?!]{0,20}\b(?:court|judge|licen[sc]e|job|work|school)\b)"
        r"|\b(?:don'?t|dont|do not|no) (?:want|need|quiero|quisiera) (?:(?!talk|bring|mention|hear|ask|think|habl|menci"
        r"|toqu|saqu|pregunt|pens)\w+ ){0,6}(?:police|cops?|ice|immigration|cps"
        r"|policias?|migra|migracion|inmigracion|patrullas?)\b"
    ),
    "deserved": (
        r"\bi\b(?:(?!n'?t\b|\bnot\b|\bnever\b|\bhe\b|\bshe\b|\bthey\b)[^.?!]){0,40}\bdeserved? (?:(?:this|it"
        r"|that|what i get"
        r"|all (?:this|of (?:it|this)))(?=$|[,.?!]| (?:from|when|for|after|because|since|cuz|or|but|and|somehow)\b)"
        r"|to be (?:hit|hurt|beat\w*|slapped|treated|yelled)|what he)"
        r"|\b(?:is|was) (?:it|this|that) (?:all )?my fault (?:that |when |if |because )?(?:he"
        r"|she) (?:\w+ )?(?:hits?|hurts?"
        r"|beats?|does|did|gets|yells?)\b"
        r"|\bdid i (?:ask for (?:it|this)|make (?:him|her) (?:do|hit|hurt)|provoke|cause (?:it|this)"
        r"|bring (?:it|this) on)\b"
        r"|\b(?:que hice|(?:hice|habre hecho|hago) algo|algo hice)(?: yo)?(?: malo| mal)? para merecer\w*"
        r"|(?<!no )\bme l[oa]s? (?:merezco|mereci|busque|gane)\b|(?<!no )\bmerezco (?:esto|que me (?:pegue"
        r"|trate|grite)|lo que me)"
        r"|\b(?:es|fue|sera) (?:mi culpa|culpa mia)(?: de)? que (?:me )?(?:peg|golpe|grit|trat|hag)\w+"
        r"|\byo (?:lo |la )?(?:provoque|provoco)\b"
    ),
    "seen_yet": (
        rf"^(?:and |so |but |wait |ok |hey )*(?:did|have|has|do|does) {_THEIRS} (?:\w+ )?(?:already |even "
        rf"|actually |ever )*"
        rf"(?:(?:read|see|seen|get|got|notice|note|look at) {_IT}|have my \w+)(?: (?:yet|already|too|tho|or not"
        rf"|down|right))*\W*$"
        rf"|^(?:and |so |but |wait |ok |hey )*(?:is|was|has) (?:it|this|that"
        rf"|my \w+) (?:been )?(?:already )?(?:read|seen)"
        r"(?: (?:yet|already|by (?:any|some)(?:one|body)))*\W*$"
        r"|^(?:\u00bf|y |oiga |pero |entonces )*(?:si |ya |alguien )*(?:me |les? |lo |la |los )*"
        r"(?:leyeron|leyo|han leido|ha leido|vieron|vio|han visto|ha visto|recibieron|recibio|les llego|llego|anotaron"
        r"|tienen(?= mis? ))(?: (?:ya|alguien|ustedes|ellos))*(?: (?:lo|el|la|mi|mis|lo que|lo de)\b[^.?!]{0,40})?\W*$"
    ),
}
"""What is meant whether it is asked or said."""
BLAMED = (
    r"\bdid i (?:do (?:something|anything)|ask for|make|provoke|cause|bring)\b|\bwhat (?:did|have) i (?:do|done)\b"
    r"|\bmy fault (?:that |when |if |because )?(?:he|she)\b|\bdeserved? (?:it|this)\b.{0,30}\b(?:he|she) (?:was"
    r"|is|gets?|got) (?:\w+ )?(?:mad|angry|upset)\b|\bque hice\b|\b(?:hice|habre hecho|hago) algo\b"
    r"|\balgo hice\b|\b(?:mi culpa|culpa mia)(?: de)? que\b"
)
"""Who asks so, asks about having been hurt."""
HURT = (
    r"\b(?:hits?|hitting|hurts?|beats?|beat(?:ing|en)|slap\w*|punch\w*|kick(?:s|ed|ing)|chok\w+|push(?:es|ed|ing)"
    r"|shov\w+|grab(?:s|bed)|threw|throws|yell(?:s|ed|ing)|scream(?:s|ed|ing)|threaten\w*|rap(?:e|ed|es)|touch(?:es"
    r"|ed)|tr(?:eats|eated)) (?:at )?(?:me|us)\b|\b(?:to be|being|i(?:'ve| have)? been|i (?:was|got|get)"
    r"|i'?m getting) (?:hit|hurt|beat\w*|slapped"
    r"|punched|choked|raped|abused|molested|assaulted|yelled)\b"
    r"|(?<!i was )(?<!i am )(?<!i'm )(?<!fui )(?<!be )\b(?:abus(?:ed?|es|ive|ing)|violen\w+)\b"
    r"|\bpull\w* my hair\b|\bslam\w* me\b"
    r"|\bforc(?:ed|es) me\b|\bjal\w+ (?:el|del) (?:pelo|cabello)\b|\b(?:black eye"
    r"|bruis\w+)\b|\b(?:me|nos) (?:ha |estaba |esta )?(?:peg\w+|golpe\w+|grit\w+|maltrat\w+|lastim\w+|amenaz\w+"
    r"|empuj\w+|ahorc\w+|cachete\w+|viol[oa]\w*|abus\w+|hizo dano|hace dano|humill\w+)\b|\b(?:maltrato|golpes|golpiza"
    r"|moret\w+)\b"
)
"""Being hurt by somebody, told in the message or before it."""
MISGENDERED = {
    "misgendered_seen": rf"^(?=[\s\S]*{_SEEN_BY_ALL})[\s\S]*?{_MISGENDERED}",
    "misgendered": _MISGENDERED,
}
"""Told, and no question; the first was in front of others."""
PLAIN = frozenset({"sorry", "unsaid", "unsend", "sent", "less", "sober", "canned", "unmet"})
"""Of these, what is so plain that no guess is surer, not even a goodbye: "sorry i bit ur head off" is none."""
WHOLE = frozenset({"sorry", "sent", "sober"})
"""Of these, what a message has to be from its first word to its last."""
