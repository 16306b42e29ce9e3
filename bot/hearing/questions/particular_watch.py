"""Words of who keeps watch over another: the spray, the hours after it, a closed door, what is seen and not there.

And of who stopped drinking some days ago: the watch is kept over oneself then. Found in small letters without accents,
both languages at once; used by `bot.hearing.questions.watch`, which knows after what they are said.
"""

from __future__ import annotations

from bot.hearing.questions.particular_rescue import KIN as _KIN
from bot.hearing.questions.particular_rescue import KIN_ES as _KIN_ES

_THEM = rf"(?:him|her|them|my (?:own )?(?:\w+ )?{_KIN})"
_SHE = r"(?:he|she|they)"

SPRAY = (
    r"\b(?:narcan\w*|nal[oa]x[oa]n[ea]?|the (?:nose |nasal )?spray|(?:el|un) (?:spr[ae]y|espr[ae]y)"
    r"|spray_how)\b"
)
NALOXONE = r"\b(?:narcan|nal[oa]x[oa]n[ea]?)\b"
"""Named by its name: a spray may be for an allergy."""
GIVEN = (
    r"\bi (?:just |already |finally |did )*(?:spray(?:ed)?|squirted|narcann?'?e?d)\b"
    r"|\bi (?:just |already |finally )*(?:gave|used|put|did|administered) (?:(?:him|her|them|it|the|a|one|some|up|in"
    r"|his"
    r"|nose|dose|of|that|first) ){0,5}(?:narcan|naloxone|spray)\b"
    r"|\b(?:ya )?(?:le|se lo|se la|l[oa]) (?:eche|rocie|aplique)\b(?! (?:agua|hielo|la culpa|de|un ojo|llave))"
    r"|\b(?:ya )?(?:le|se lo|se la) (?:puse|di) (?:ya )?(?:(?:el|la|un|una|dosis de) )*(?:narcan|naloxona|spr[ae]y"
    r"|espr[ae]y)\b|\bya (?:se lo|se la) (?:puse|di)\b"
)
"""The spray was given, told by who gave it."""
FAILS = (
    r"\b(?:not|n'?t|cant|wont|dont|isnt|doesnt|never|barely|hardly|again|blue|gr[ae]y|slow\w*|gurgl\w+|limp|stopped"
    r"|no (?:se|me|l[oa]|responde|respira|despierta|reacciona|esta)|apenas|otra vez|azul\w*|gris\w*|morad\w+|lento"
    r"|despacio|ronca)\b|n't\b"
)
"""Beside these nobody is told that it is good that they woke."""

_SPRAYER = (
    r"(?:(?:it|this|that|one|(?:this|the) (?:thing|nozzle|tip)|(?:the )?(?:\w+ )?spray|narcan|(?:el |la )?(?:spr[ae]y"
    r"|espr[ae]y|narcan|naloxona)) ?)"
)
_SO_PUT = (
    rf"(?: {_SPRAYER})?(?: ?(?:in|up|to|now|first|exactly|even|ya|ahora|primero))*"
    r"(?=\W*(?:$|[.,;?!])| (?:and|y|or|o)\b)"
)
"""Nothing else is put there: no name, no answer."""
WHERE_IT_GOES = (
    r"\b(?:where|which (?:side|end|way|nostril|hole)|how (?:far|deep)) (?:do|does|should|can|would) (?:i|it|this|we"
    r"|you)"
    rf" (?:even )?(?:put|spray|stick|squirt|aim|push|give)\b{_SO_PUT}"
    r"|\bhow (?:do|does|should|can) (?:i|it|this|we|you) (?:even )?(?:use|give|spray|squirt|work) ?(?:it|this|that|one"
    r"|this thing"
    r"|the thing)?\W*$|\b(?:in|up) (?:the|his|her|their) (?:nose|nostril|mouth)\W*\?"
    r"|\b(?:por |en |a)?donde (?:se )?(?:l[oae]s? |se lo |se la )?(?:pongo|pone|echo|echa|meto|mete|rocio|aplico|va)\b"
    rf"{_SO_PUT}"
    r"|\bcomo (?:se |l[oa]s? )(?:lo |la )?(?:pongo|pone|echo|echa|uso|usa|aplico|aplica|doy)\b"
    rf"{_SO_PUT}"
    r"|\ben (?:que|cual) (?:lado|orificio|hoyo)\b|\ben la (?:nariz|boca)\W*\?"
)
"""With the spray in hand: where it goes."""
_ENDS = r"(?: (?:now|then|tonight|yet|ya|ahora|entonces|or not))*\W*(?:$|[.?!])"
AWAKE = (
    rf"\b{_SHE}(?:'?s| is| are)? (?:finally |just |already )*(?:up\b(?! to\b)|awake|woke(?: up)?|waking up"
    rf"|walking around"
    r"|sitting up|moving around|com(?:e|ing) (?:to|around)\b|came (?:to|around|back)\b)"
    rf"|\bis {_SHE} (?:ok(?:ay)?|fine|safe|alright|all right|good|out of danger|gonna be ok(?:ay)?){_ENDS}"
    r"|\b(?:hes|shes) (?:up\b(?! to\b)|awake|walking)"
    r"|\b(?:ya )?(?:desperto|se desperto|se levanto|esta despiert[oa]|esta parad[oa]|anda caminando|abrio los ojos"
    rf"|volvio en si)\b|\b(?:ya )?(?:esta|estara) (?:bien|a salvo|fuera de peligro){_ENDS}"
)
"""Whoever got the spray is awake, and seems well."""
CHECK = (
    rf"\b(?:should|shud|shd|do|must|can|shall|better) i (?:just |really )*(?:go |get up and |keep )?(?:check(?:ing)?"
    rf"|look(?:ing)? in|peek)(?: (?:on|in on|in) {_THEM})?{_ENDS}"
    rf"|\bshould i (?:go (?:in|see|look)|be checking)\b[^.?!]{{0,15}}\b(?:on )?{_THEM}\b"
    r"|\b(?:debo|deberia|tengo que|hay que|mejor|voy a|sera bueno) (?:ir a )?(?:verl[oa]|ver como (?:esta|sigue)"
    r"|revisarl[oa]|checarl[oa]|asomarme|echarle un ojo)\b"
    r"|\bl[oa] (?:voy a ver|reviso|checo)(?: o no)?\W*\?|\b(?:voy|entro) a verl[oa](?: o no)?\W*\?"
)
"""Whether to go and see, at a door that is shut again."""
_LETS_THEM = rf"(?:let(?:ting)?|leav(?:e|ing)) {_THEM}"
_REST = r"(?:sleep\w*|asleep|rest|nap|lie down|go (?:back )?to (?:sleep|bed))"
_DUERME = r"(?:dorm\w+|duerm\w+|descans\w+)"
SLEEP_AFTER = (
    rf"\b{_LETS_THEM} (?:to |just |go (?:back )?to )*{_REST}\b"
    rf"|\b(?:can|could|may|should|shall|must|do|ok(?:ay)? to|safe to|all ?right to) (?:i |we )?(?:just |now )*"
    rf"(?:leave|go home and leave) {_THEM}(?: alone| be| here| there| by (?:him|her|them)self| now| to| for)"
    rf"|\b(?:can|could|may|should|(?:ok(?:ay)?|safe|fine|al+ ?right|normal) (?:if|for|that)) (?:{_SHE}|him|her|them)"
    rf" (?:to )?(?:just |now )*(?:{_REST}|be (?:left )?alone|rests)\b"
    rf"|\b{_SHE}(?:'?s| is)? (?:just )?(?:wants? to|going (?:back )?to|falling (?:back )?|went (?:back )?to|tired and)"
    rf" ?(?:go (?:back )?to |back to )?(?:sleep|bed|rest|asleep)\b|\b(?:hes|shes|{_SHE}(?:'?s| is)) (?:sleeping"
    rf"|asleep)\b"
    rf"|\bl[oa] (?:puedo |debo |voy a )?dej(?:o|ar|amos|e)(?: \w+)? (?:{_DUERME}|sol[oa])\b"
    rf"|\bdej(?:arl[oa]|ar que|o que|e que) (?:se )?(?:{_DUERME}|sol[oa])\b"
    rf"|\b(?:ya )?(?:se )?(?:puede|podria|quiere|va a) (?:dormir(?:se)?|descansar|acostarse)\b"
    rf"|\b(?:se (?:esta|fue|va) (?:durmiendo|quedando dormid[oa]|a dormir)|(?:ya )?esta (?:dormid[oa]|durmiendo))\b"
)
"""Whether whoever got the spray may sleep, or be left: asked, or told as a thing that is done."""
_MEDICS = r"(?:medics?|paramedics?|emts?|ems|ambulance|firefighters|paramedicos|ambulancia|bomberos)"
HELP_CAME = (
    rf"\b{_MEDICS}(?:'?re|'?s| is| are| r)? (?:just |finally |already |all |now )*(?:here|got here|arrived|showed up"
    r"|working on (?:her|him|them))\b|\bthey(?: just| finally) got here\b|\bthey(?:'?re| are) here now\b"
    rf"|\bllego (?:la |el )?{_MEDICS}\b|\bllegaron (?:los )?{_MEDICS}\b|\b{_MEDICS} ya (?:llegaron|llego|estan? aqui)\b"
    r"|\bya llegaron\b"
)
HELP_NOT_YET = (
    rf"\b(?:not|n'?t|no|never|nobody|if|until|till|before|unless|si|hasta|antes|nunca)\b[^.!?;,]{{0,30}}\b{_MEDICS}\b"
    rf"|\b{_MEDICS}\b[^.!?;]{{0,20}}\b(?:not|\w+n'?t|no|never|aun|todavia)\b"
    r"|\b(?:they|medics|paramedics|ambulance) (?:\w+ ){0,2}(?:left|gone|drove)\b"
    r"|\b(?:ya )?se (?:fueron|fue la ambul\w+)\b"
    r"|\bno (?:han )?lleg\w+"
)
"""Help that came, told before; and that it is on its way only, or gone again: then it is as if it never came."""
_NIGHT = (
    r"(?:(?:for |with )?(?:the rest of (?:the |this |to)?night|all night|overnight|(?:un)?til+ (?:the )?morning"
    r"|tonight)"
    r"|el resto de la noche|toda la noche|hasta (?:la )?manana|esta noche|hoy en la noche)"
)
TONIGHT = (
    rf"\bwhat (?:do|should|shud|can|could|am) (?:i|we)(?: supposed to)? (?:even )?do {_NIGHT}"
    rf"|\b{_NIGHT} what (?:do|should|can) (?:i|we) do\b|\bhow do (?:i|we) get (?:him|her|them|us) through {_NIGHT}"
    rf"|\b(?:que|q|k) (?:hago|hacemos|puedo hacer|debo hacer) {_NIGHT}|\b{_NIGHT} (?:que|q) (?:hago|hacemos)\b"
)
KEEP_ALIVE = (
    rf"\b(?:how|what)\b[^.?!]{{0,20}}\bkeep {_THEM} (?:alive|from (?:dying|od'?ing|overdosing))\b"
    r"|\bcomo (?:l[oa] |le )?(?:mantengo|hago para (?:mantenerl[oa])|mantenerl[oa]|cuido)\b[^.?!]{0,20}\b(?:viv[oa]"
    r"|con vida|no se (?:muera|me muera))\b|\bque hago para que no se (?:me )?muera\b"
)

UNREAL = (
    r"\b(?:voices|vents|psycho\w*|paranoi\w*|delusion\w*|hallucinat\w+|(?:see|seeing|sees|hear|hearing|hears) (?:things"
    r"|people|stuff|bugs|him|them|someone)|not real|isn'?t real|isnt real|that aren'?t there|following (?:him|her|them)"
    r"|watching (?:him|her|them)|listening to (?:him|her|them)|wires|cameras in|(?:up|awake) (?:for )?(?:\w+ )?(?:days"
    r"|nights)|voces|alucin\w+|(?:ve|oye|escucha) (?:cosas|gente|voces)|que no (?:existe\w*|esta\w*|son reales"
    r"|es real)|(?:l[oa]|le) (?:siguen|persiguen|vigilan|espian)|dias (?:sin dormir|despiert[oa])"
    r"|rejillas|camaras en)\b"
)
"""What is seen or heard by another and is not there."""
NOT_REAL = (
    rf"\b(?:do|should|shud|can|am i supposed to|must) (?:i |we )?(?:just )?(?:agree|argue|play along|go along|pretend"
    rf"|correct {_THEM}|lie to {_THEM})\b|\b(?:do|should|can|or) (?:i )?(?:just )?tell {_THEM} (?:that )?(?:it'?s|its"
    r"|they'?re|theyre|there'?s|none|nothing|it (?:is|was)|it isn'?t|it aint)\b[^.?!]{0,15}\b(?:real|there|true|nothing"
    r"|one)\b|\b(?:le sigo la corriente|le doy la razon|le llevo la contraria|l[oa] contradigo"
    r"|le digo que (?:no (?:es|son|existe\w*|hay|estan?)\b|es mentira|es imaginacion))"
)
"""Whether to agree, or to say that it is not there."""
HOW_TO_TALK = (
    r"^(?![\s\S]*\b(?:about (?:my|me|what i)|that i|de lo mio|de mi|sobre mi)\b)[\s\S]*?(?:"
    rf"\bhow (?:to|do i|should i|can i|do you|does one) (?:even )?(?:talk|speak) (?:to|with) {_THEM}"
    r"(?! (?:doctor|school|teacher|boss|lawyer|counselor))\b"
    rf"|\bhow (?:to|do i|can i|should i) (?:calm|settle) {_THEM}\b|\bhow (?:do|should|can) i (?:act|be) (?:with|around)"
    rf" {_THEM}\b|\bcomo (?:hablarle|hablar con (?:el|ella|mi {_KIN_ES})|le hablo|l[oa] calmo|calmarl[oa]|tratarl[oa]"
    r"|l[oa] trato)\b)"
)
ADVICE = (
    r"\b(?:advice|answers?|tips|ideas),? (?:and )?not (?:a |another )?(?:person|human|counselor|people|number)\b"
    r"|\b(?:i )?(?:don'?t|dont) want a (?:person|human),? (?:i (?:just )?(?:want|need)|just) (?:\w+ )?advice\b"
    r"|\b(?:consejos?|respuestas?),? (?:y )?no (?:a )?(?:una )?persona\b"
    r"|\bno quiero (?:a )?una persona,? (?:solo )?(?:quiero|necesito|sino) (?:un )?consejos?\b"
)
GO_IN = (
    rf"\b(?:do|should|shud|can) i (?:just )?(?:go|walk) in(?: there)? or (?:just )?(?:leave|let) {_THEM}\b"
    rf"|\b(?:do|should) i (?:just )?(?:leave|let) {_THEM}(?: alone| be)? or (?:just )?go in\b"
    r"|\b(?:entro|me meto) o l[oa] dejo\b|\bl[oa] dejo (?:en paz |sol[oa] |tranquil[oa] )?o entro\b"
)
SAME_HOUSE = (
    r"\b(?:is it|am i|are we|is it even) (?:\w+ )?safe (?:for me |for us )?(?:to |if i |if we )?(?:sleep\w*|stay\w*|be"
    r"|being"
    rf"|liv\w+)?\b[^.?!]{{0,8}}\b(?:same (?:house|home|room|apartment)|(?:here|home|house) with {_THEM}"
    rf"|alone with {_THEM}|with {_THEM})\b"
    r"|\b(?:es seguro|es peligroso|no hay peligro en|estamos segur[oa]s si) (?:\w+ )?(?:dormir|dormimos|quedarme"
    r"|quedarnos"
    r"|estar)\b[^.?!]{0,10}\b(?:misma casa|aqui con|en (?:la )?casa con|con (?:el|ella)|a solas con)\b"
)
POLICE_KIN = (
    rf"\b(?:do|should|shud|can|could|must|would|is it (?:ok(?:ay)?|wrong|bad|right) to|what if) (?:i |we )?"
    rf"(?:(?!you\b|u\b|they\b|ya\b|any)\w+ )?(?:call(?:ing)?|get) (?:the )?(?:police|cops?|law|sheriff) (?:on"
    rf"|for) {_THEM}\b"
    rf"|\b(?:(?:le )?(?:llamo|hablo|echo|aviso)|(?:debo|deberia|tengo que|puedo|esta mal) (?:llamar|hablar"
    rf"|echar)(?:le)?)"
    rf" (?:a )?la (?:policia|patrulla|ley) (?:a|por|contra) (?:el|ella|mi (?:propi[oa] )?{_KIN_ES})\b"
)
"""Whether to call the police on somebody who is loved: asked of what one does oneself, and not of this chat."""
CALLED_ON_ME = (
    r"\b(?:why (?:r|are|did|do|would|u|you)|(?:did|are|r|have)(?![^.?!]*\b(?:cops|police|911)\b))"
    r" (?:u|you|ya|they|yall|y'all)?(?: guys)? ?(?:just )?(?:call|calling|called|send|sending|sent|get|getting|put"
    r"|putting) (?:the )?(?:ppl|people|someone|somebody|cops|police|911|anyone|them) (?:on|after) me\b"
    r"|\b(?:por que|xq|porque|acaso|ya) (?:me )?(?:estan? |van a )?(?:llam\w+|mand\w+|ech\w+) (?:a )?(?:gente|alguien"
    r"|la policia|una patrulla|al 911)(?: (?:por|para|contra) mi)?\W*\?"
)
"""Asked by who takes the numbers, or the line, for somebody called on them."""

STOPPED = (
    r"\b(?:stopped|quit)(?: (?:drinking|alcohol|the (?:wine|beer|vodka|drink\w*|bottle)|cold turkey|already|it"
    r"|all of it))*"
    r" (?:about |like |just )?(?:yesterday|last night|this morning|(?:a|one|two|three|four|five|[1-5]|couple|few"
    r"|couple of) (?:days?"
    r"|nights?) ago|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|\b(?:stopped|quit)(?: drinking)? already\b|\balready (?:stopped|quit)\b(?! (?:smok|vap|my|work))"
    r"|\b(?:stopped|quit)\W{1,3}(?:(?:it'?s been|for|its been) )?(?:two|three|four|five|[2-5]|a couple of|a few) days\b"
    r"|(?<!over at )(?<!back at )(?<!over on )\bday (?:two|three|four|five|[2-5])\b"
    r"(?! (?:of|at|in|on) (?!no\b|not\b|being\b|sobriety|withdrawals?|quitting|stopping))"
    r"|\b(?:no|not a|without a|without|haven'?t had a|havent had a|haven'?t had any|since my last|my last)"
    r" (?:drink|drop|wine|beer|alcohol)\b[^.?!]{0,18}\b(?:days?|hours?|yesterday|\w+day)\b"
    r"|\b(?:one|two|three|four|five|[1-5]|couple|few) days? (?:without (?:(?:a|any|my|one|single) )*(?:drink\w*|drop"
    r"|alcohol|beers?|wine|liquor|vodka|booze|it(?=\W*$|[.,;?!]))|sober|dry|since i (?:stopped|quit))\b"
    r"|\b(?:deje|pare)(?: ya)?(?: de (?:tomar|beber)| el (?:trago|alcohol|vino)| la (?:cerveza|tomadera))?"
    r" (?:hace (?:un|dos|tres|cuatro|cinco|[1-5]|unos) dias?|ayer|anoche|antier|el (?:lunes|martes|miercoles|jueves"
    r"|viernes|sabado|domingo))\b|\bhace (?:un|dos|tres|cuatro|cinco|[1-5]|unos) dias? (?:que )?(?:ya )?(?:deje|pare|no"
    r" (?:tomo|bebo))\b|\b(?:llevo|tengo|voy) (?:ya )?(?:un|dos|tres|cuatro|cinco|[1-5]|unos) dias? sin (?:tomar|beber"
    r"|trago|alcohol|cerveza|vino)\b|\bdia (?:dos|tres|cuatro|cinco|[2-5])\b"
    r"(?! (?:del?|en|que) (?!no\b))|\bya (?:deje|pare) de (?:tomar"
    r"|beber)\b"
)
"""Drinking was stopped, and it is days."""
NOT_STOPPED = (
    r"(?:\b(?:not|never|haven'?t|hasn'?t|cannot|if i|when i|before i|wish i|almost|ojala|si|cuando|nunca|no he)|n'?t)"
    r" (?:\w+ ){0,2}(?:stop(?:ped)?|quit|dejado|deje|pare|parado)\b|\bno (?:deje|pare)\b"
    r"|\b(?:and|then|but|till|until) (?:then )?(?:i )?(?:drank|had (?:a|one|two|three|some|six|\d+)|started (?:again"
    r"|back)"
    r"|drink (?:again|today))\b|\b(?:and|but) (?:i am|im|i'?m) drinking\b|\bstill drink\w*"
    r"|\bsigo (?:tomando|bebiendo)\b"
    r"|\b(?:y|pero|luego) (?:ya )?(?:tome|bebi|me tome|volvi a)\b"
)
"""It was not, or was not for long: of who drinks on nothing is said of days without."""
WORRIES = (
    r"\b(?:is|are|can|could) (?:it|this|that|day \w+|they)(?: be| get)? (?:dangerous|safe|bad|normal|serious|kill|worse"
    r"|risky)\b|\b(?:should|shud|do|must) i (?:need to |have to )?(?:go|see|get|be|call|drive)\b[^.?!]{0,20}\b(?:urgent"
    r" care|er|e\.r|emergency|hospital|doctor|clinic|seen|checked)\b|\b(?:past|over) the worst\b|\bam i (?:ok(?:ay)?"
    r"|safe"
    r"|in danger|out of danger)\b|\bwhen does (?:it|this) (?:stop|get better)\b"
    r"|\bes (?:muy )?(?:peligros[oa]|normal|grave|malo)\b|\b(?:debo|deberia|tengo que|hay que|mejor) (?:ir|ver|que me"
    r" vean?)\b[^.?!]{0,18}\b(?:urgencias|emergencias?|hospital|medic[oa]|doctora?|clinica)\b"
    r"|\bvoy a (?:urgencias|emergencias)\W*\?|\bya paso lo peor\b|\bcorro peligro\b"
)
SHAKES_WORSE = (
    r"\b(?:shak\w+|trembl\w+|sweat\w+)\b[^.?!]{0,15}\b(?:worse|more|bad\w*|harder)\b|\bworse\b[^.?!]{0,12}\b(?:shak\w+"
    r"|trembl\w+|sweats?)\b|\b(?:tiembl\w+|tembl\w+|sud(?:o|ores))\b[^.?!]{0,15}\b(?:mas|peor\w*|mucho)\b"
    r"|\b(?:mas|peor\w*)\b[^.?!]{0,10}\b(?:tembl\w+|sudores)\b"
)
_JUST = r"(?:just |simply |suddenly |ever )*"
_NO_DRINK = (
    r"(?! (?:the|my|taking|this|talking|coming|going|working|work|here|smok\w+|vap\w+|school|eating|answering"
    r"|seeing|writing)\b)"
)
"""What else may be stopped; a drink or a pill was named by who asks."""
_CUP = (
    r"(?:(?:the|my|all|any|our) )*(?:(?:\w+ )?(?:drink(?:s|ing)?|alcohol|wines?|beers?|gin|sherry|whisk(?:e)?y"
    r"|spirits|vodka"
    r"|rum|brandy|scotch|bourbon|tequila|bottle|booze|liquor|nightcaps?|pills|tablets|valium|xanax|benzos?|ativan"
    r"|klonopin))"
)
_LEAVES_OFF = (
    rf"(?:(?:giv(?:e|es|ing)|gave) up(?: on)? {_CUP}|(?:giv(?:e|es|ing)|gave) (?:it|them|this|{_CUP}) up"
    rf"|(?:leav(?:e|es|ing)|left|lay(?:ing)?|knock(?:ing)?) off {_CUP}|(?:leav(?:e|es|ing)|left) (?:it|{_CUP}) off"
    rf"|(?:do(?:ing)?|go(?:ing)?) without {_CUP}|(?:cut(?:ting)?|pack(?:ing)?) (?:it|{_CUP}) (?:out|in)\b)"
)
"""To stop, as some say it; a drink or a pill is named, here or before, by who asks."""
_LEAVES_OFF_ES = (
    r"(?:dej(?:ar|o|e|ara|ase) (?:(?:de (?:golpe|repente|un jalon) )?(?:el|la|mi|todo el|toda la|mis|las|los) )"
    r"(?:vino|trago|alcohol|cerveza|bebida|copa|copas|tomadera|botella|tequila|ron|vodka|whisky|licor|pastillas)"
    r"|dej(?:ar|o|e|ara|ase) de (?:tomar|beber)|(?:l[oa]s? )?(?:dejo|dejara|dejase|suspendo|corto) de (?:golpe"
    r"|repente|un dia)"
    r"|dejarl[oa]s? de (?:golpe|repente|un dia))"
)
_ELSEWHERE = r"(?! (?:by|in|at|over|for|off|to|on my way|here|there|smok\w+|vap\w+|cig\w+)\b)"
"""To stop somewhere on a way is none of it."""
_STOPPING = (
    rf"(?:(?:stop(?:s|ped|ping)?|quit(?:s|ting)?)\b{_NO_DRINK}{_ELSEWHERE}|{_LEAVES_OFF})\b(?! (?:\w+ )?years? ago)"
)
_WORRIED = (
    r"(?:(?:ought|should|shud|do|need|must) i (?:to |need to |have to )?(?:be )?(?:worr(?:y|ied)|concerned|afraid"
    r"|careful)"
    r"|(?:come|coming) to (?:any )?harm|(?:do|does|did|cause)(?: me| one)? (?:any )?harm\b(?! to my)"
    r"|is there (?:any |a )?(?:danger|risk|harm))"
)
_PREOCUPA = (
    r"(?:(?:debo|deberia|tengo que|hay que) (?:preocuparme|tener cuidado)|me (?:puede |va a |podria )?(?:pasar?|pasa)"
    r" algo"
    r"|me (?:puede |va a |podria )?(?:hac(?:e|er)) (?:dano|mal))"
)
SAFE_TO_LEAVE_OFF = (
    rf"\b(?:is|would|will|could|can) (?:it|that|this) (?:be )?(?:\w+ )?(?:ok(?:ay)?|safe|fine|all ?right"
    rf"|wise)\b[^.?!]{{0,20}}"
    rf"\b{_LEAVES_OFF}|\b(?:can|could|may|might|should) i (?:\w+ )?{_LEAVES_OFF}"
    rf"|\b(?:es|seria|sera) (?:\w+ )?segur[oa] (?:si )?{_LEAVES_OFF_ES}|\b(?:puedo|podria)"
    rf" {_LEAVES_OFF_ES}\b(?=[^.!]*\?)"
)
"""Whether they may: never a yes."""
WHAT_IF_STOPPED = (
    rf"\bwhat (?:would|will|might|could|does|do|may|is going to|happens)\b[^.?!]{{0,20}}\b(?:if|when|were) (?:i|one|we)"
    rf" (?:\w+ ){{0,3}}?(?:to )?{_STOPPING}"
    rf"|\bque (?:me )?(?:pasa|pasaria|pasara|va a pasar|puede pasar|sucede) (?:si|cuando|al) (?:yo )?(?:l[oa]s?"
    rf" (?:dejo|dejara"
    rf"|suspendo)\b(?! (?:a|para|en|con|sol[oa]|aqui|dorm\w+)\b)|{_LEAVES_OFF_ES})"
)
"""What stopping does, asked so that neither yes nor no answers it."""
DANGEROUS_TO_STOP = (
    rf"\b(?:is it|it is|it'?s|its|(?:would|might|could|can|will) (?:it|that) be) (?:\w+ )?(?:dangerous|risky|unsafe"
    rf"|harmful"
    rf"|bad|a risk)\b[^.?!]{{0,25}}\b{_LEAVES_OFF}"
    rf"|\b(?:is|would|will|might|could|can) {_JUST}{_LEAVES_OFF}[^.?!]{{0,25}}\b(?:dangerous|risky|unsafe|harmful|a"
    rf" risk)\b"
    rf"|\b{_STOPPING}[\s\S]{{0,50}}\b{_WORRIED}\b"
    rf"|\b{_WORRIED}[\s\S]{{0,35}}\b{_STOPPING}"
    rf"|\b(?:es|seria|sera|hay|corro|tiene) (?:muy |algun |un )?(?:peligros[oa]|mal[oa]|riesgos[oa]|riesgo|peligro)"
    rf" (?:para mi )?(?:si |el |en |al )?(?:yo )?{_LEAVES_OFF_ES}"
    rf"|\b{_LEAVES_OFF_ES}[\s\S]{{0,40}}\b{_PREOCUPA}\b|\b{_PREOCUPA}\b[^.?!]{{0,15}}\b(?:si |al )?{_LEAVES_OFF_ES}|"
    rf"\bis it (?:\w+ )?(?:dangerous|risky|unsafe|bad|harmful|a risk) (?:for (?:me|someone|him|her|us) )?"
    rf"(?:(?:to|if (?:i|he|she|you|someone|they)) )?{_JUST}(?:to )?(?:stop(?:s|ping)?|quit(?:s|ting)?)\b{_NO_DRINK}"
    rf"|\b(?:risks?|dangers?) (?:of|in|to|if i|when i) {_JUST}(?:stop(?:ping)?|quit(?:ting)?)\b{_NO_DRINK}"
    rf"|\bis {_JUST}(?:stopping|quitting)(?: \w+){{0,4}} (?:dangerous|risky|unsafe|harmful|a risk)\b"
    r"|\b(?:es|seria|sera|hay|corro|tiene) (?:muy |algun |un )?(?:peligros[oa]|mal[oa]|riesgos[oa]|arriesgad[oa]"
    r"|riesgo|peligro) (?:para mi )?(?:si |el |en |al )?(?:yo )?(?:(?:l[oa]s? )?(?:dejo|paro|dejara|corto)\b"
    r"(?! (?:a|para|mis?|mi|el trabajo|la (?:escuela|casa)|de (?!tomar|beber|golpe|repente|un|pronto)|que|solo|sola"
    r"|aqui|pasar)\b)"
    r"|dejarl[oa]s?\b(?! (?:con|en|sol[oa]|a|dormir)\b)|dejar de (?:tomar|beber)\b|parar\b)"
)

WORN_OUT = (
    rf"\b(?:can'?t|cant|cannot|can not) (?:just )?(?:kick|throw|put|turn) {_THEM} out\b"
    rf"|\b(?:if i (?:kick|throw|put) {_THEM} out)\b[^.?!]{{0,15}}\b(?:dies?|dead|ods?|overdose\w*)\b"
    r"|\bno l[oa] (?:puedo|quiero) (?:echar|correr|sacar de (?:la|mi) casa)\b|\bno puedo (?:echarl[oa]|correrl[oa])\b"
    r"|\bsi l[oa] (?:echo|corro|saco)\b[^.?!]{0,15}\b(?:muere|muera|morir|mata)\b"
)
"""Told by who neither can put somebody out nor go on so."""
_PLACE = r"(?:you (?:people|guys|all)|you|u|ya'?ll|y'all|your (?:place|clinic|people|staff)|this (?:place|clinic))"
_YOURS = r"(?:your (?:place|clinic|detox|program|rehab|people)|this (?:place|clinic)|you (?:people|guys)|there)"
BLAMES = (
    rf"\b{_PLACE} (?:just )?let {_THEM} (?:walk(?: right)? out|out\b|leave\b)"
    rf"|\b{_PLACE} (?:kicked|threw|sent|discharged) {_THEM}(?: \w+)? (?:out|home|away)\b"
    rf"|\b(?:nobody|no one|none of you) (?:even )?(?:called|told|warned) (?:me|us) (?:when|before|after|that {_SHE})\b"
    r"|\byou (?:people |guys )?never (?:even )?(?:called|told|warned) (?:me|us)\b(?! (?:about|it|how|that (?:it|i)))"
    rf"|\b{_SHE} (?:came|walked) out of {_YOURS}(?: \w+)? (?:worse|sicker|using)\b"
    r"|\b(?:ustedes|alli|ahi|alla|los de (?:ahi|alli|la clinica)) (?:l[oa] (?:dejaron|echaron|sacaron|mandaron"
    r"|corrieron))"
    r"|\bl[oa] dejaron salir (?:a los|despues|sin|de (?:ahi|la clinica))\b|\bnadie (?:me|nos) aviso\b"
    r"|\bsalio peor (?:de (?:ahi|alli|ustedes|la clinica)|que)\b"
)
"""What a clinic is blamed for around somebody who is loved."""
