"""Words of a body at risk, asked or told: a neck that was pressed, panic now, a child who cuts, a break and its danger.

Found in small letters without accents, both languages at once. What is asked is used by `bot.hearing.questions.body`,
which knows who asks and after what; what is told, by `bot.hearing.questions.particular`.
"""

from __future__ import annotations

from bot.hearing.questions.particular_watch import SAFE_TO_LEAVE_OFF
from bot.hearing.questions.particular_words import STOPS

_KIN = (
    r"(?:son|daughter|kids?|child|boy|girl|teen\w*|grand\w+|nephew|niece|brother|sister|friend|hij[oa]|nin[oa]|niet[oa]"
    r"|herman[oa]|amig[oa]|sobrin[oa])"
)
_THEM = rf"(?:her|him|them|my (?:\w+ )?{_KIN})"
_SHOULD = r"(?:do|should|shud|can|could|must|would) (?:i|we) (?:\w+ )?"
_BLADES = r"(?:razors?|razor blades?|blades?|knives|knife|scissors|sharps?|sharp (?:things|stuff))"
_BLADES_ES = r"(?:navajas?|rastrillos?|cuchill\w+|tijeras|filos|objetos filosos)"

_PRESSED = (
    r"(?:\b(?:chok(?:ed|es|ing) me|strangl\w+|(?:grab\w*|squeez\w*|held|hands?)\b[^.?!]{0,20}\b(?:neck|throat)"
    r"|(?:neck|throat) thing|thing with my neck|being choked|ahorc\w+|(?:agarr\w+|apret\w+)\b[^.?!]{0,15}\bcuello"
    r"|(?:eso|lo) del cuello)\b)"
)
_WORRIES = (
    r"\b(?:danger\w*|serious|bad|doctor\w*|hospital|er|emergency|checked|later|go away|swallow\w*|hoarse|raspy|voice"
    r"|marks|swollen|peligros\w+|grave|malo|medic[oa]|emergencias?|revis\w+|quita|tragar|ronc[oa]s?|voz|marcas"
    r"|hinchad\w+|garganta)\b"
)
_THROAT = r"\b(?:swallow\w*|hoarse|raspy|my voice|tragar|ronc[oa]s?|la voz)\b"
_BY_SOMEONE = r"\b(?:since|when|from) (?:he|she|they)\b|\bme (?:apret\w+|agarr\w+|ahorc\w+)\b"
NECK_AGAIN = (
    r"\b(?:ir|voy|ver) al? (?:doctora?|medic[oa]|hospital)\b|\bse (?:me )?[qk]u?ita\b"
    r"|\b(?:see|go to) (?:a|the) (?:doctor|hospital|er)\b|\bgo away\b"
)
"""Asked right after a question about the neck, it is about the neck still."""

_MAY = (
    r"(?<!how )(?<!when )(?<!where )(?<!why )(?<!what )(?:\b(?:can|could|cud|may|might|(?:is"
    r"|would) it (?:be )?(?:\w+ )?"
    r"(?:ok(?:ay)?|safe|fine|all ?right) (?:for me )?(?:to|if)|am i (?:ok(?:ay)?|safe|fine) (?:to|if i))(?: (?:i|we))?"
    r"(?:[ ,.]+(?:just|jus|simply|please|like|not|maybe|then|go ahead and))*"
    r"|\b(?:should|shud|do|must|shall) (?:i|we) (?:just|jus|simply))[ ,.]+"
)
_NOT_THE_TALK = (
    r"(?! ?(?:by\b|here|there|now\?|talking|answering|writing|typing|asking|telling|coming|with the questions"
    r"|(?:this|the)"
    r" (?:chat|talk|questions?)|feeling|crying|thinking|worr\w+|being))"
)
_MAY_ES = (
    r"(?<!como )(?<!que )(?<!cuando )(?<!donde )\b(?:puedo|podria|se puede|podemos|esta bien(?: si)?|es seguro|debo"
    r"|deberia|esta mal si)(?: (?:yo|ya|nomas|nada mas|solo|asi|simplemente))* "
)
_NOT_THE_TALK_ES = (
    r"(?! (?:de )?(?:escribir|contestar|hablar|venir|ir|llorar|pensar|sentir\w*)|(?: un| el| mi)? (?:mensaje"
    r"|recado|nombre"
    r"|numero|telefono)| aqui| a (?:mi|el|ella|un)| que |(?: l[oa])? (?:dorm\w*|sol[oa]|descans\w*)\b)"
)
_ALCOHOL = (
    r"(?:drink(?:s|ing)?|drank|alcohol\w*|beers?|wine|vodka|liquor|whiske?y|rum|tequila|booze|cervezas?|chelas?|cheves?"
    r"|vino|tragos?|licor|copas?|beb(?:er|o|ida)|pisto|mezcal)"
)
_SLOWS = (
    r"(?:benzos?|benzodiazepin\w*|xan\w*|bars|valium|klonopin|ativan|lorazepam|alprazolam|clonazepam|diazepam|rivotril"
    r"|tafil|ambien|zolpidem|gabapentin\w*|pills?|meds?|medicines?|medication|pastillas?|pastas|medicinas?"
    r"|medicamentos?"
    r"|opioids?|percs?|percocets?|oxy\w*|vicodin|norcos?|methadone|suboxone|dope|fent\w*|heroin|heroina|metadona"
    r"|fentanilo)"
)
_WITH = r"(?:with|and|n|on(?: top of)?|while (?:on|taking)|after|plus|con|y|encima de|junto con|despues de)"
_HARMS = (
    r"(?:\b(?:(?:can|could|cud|may|should|shud) i|is it|is that|isit|are they|what (?:happens|if)|does it|do they"
    r"|how (?:bad|dangerous|safe)|ok(?:ay)? (?:to|if)|safe (?:to|if)|bad (?:to|if|together)|hacen? (?:dano|mal)"
    r"|es (?:malo"
    r"|peligroso|seguro)|puedo|podria|se pueden?|debo|que pasa si|pasa algo si|esta (?:bien|mal)|afecta)\b)"
)
_LEAVES_OFF = (
    r"\b(?:help|programs?|treat\w*|clinics?|stop\w*|quit\w*|off|how (?:much|many)|enough|ayud\w*|dej\w+|programas?"
    r"|parar|cuant[oa]s?|suficientes?)\b"
)
_THESE = r"(?:these|this|them|those|it|(?:my|the) (?:\w+ )?(?:meds?|medicines?|medication|pills?))"
_THESE_ES = r"(?:est[aeo]s?|es[aeo]s?|ell[ao]s?|(?:la|las|mi|mis|el|los) (?:pastillas?|medicinas?|medicamentos?))"
_FENT = r"(?:fent\w*|fetty|fentanilo)"
_WHO_USES = (
    r"\b(?:he|she|i|i'?m|someone|kid|son|daughter)(?:'?s| is| are| am| was| has been)? (?:\w+ )?(?:on|using|uses|doing"
    r"|taking|smoking|addict\w*|hooked)\b|\b(?:addict\w*|hooked|withdraw\w*|overdos\w*|my (?:system|body|urine"
    r"|blood))\b"
)
_STUFF = (
    r"(?:coke|cocaine|blow|crack|pills?|percs?|xan\w*|bars|meth|crystal|weed|pot|it|this|these|that|stuff|powder|drugs?"
    r"|adderall|molly|ecstasy|heroin|dope|bags?|everything)"
)

_CANNABIS = (
    r"(?:edibles?|weed|pot|thc|cannabis|marijuana|gumm(?:y|ies)|dabs?|joints?|blunts?|bong|(?:pot"
    r"|weed) (?:brownies?|cookies?)"
    r"|mota|marihuana|hierba|comestibles?|gomitas?|porros?|toque|pastelito)"
)
CANNABIS = rf"\b{_CANNABIS}\b"
_NOT_IT_ALONE = (
    rf"(?![\s\S]*(?:{STOPS}|\b{_ALCOHOL}\b|\b{_SLOWS}\b|\b(?:laced|spice|k2|kids?|toddler|baby|bab(?:y|ies)|dogs?"
    rf"|cat|child"
    r"|son|daughter|hij[oa]|nin[oa]s?|bebe|perr[oa]|how (?:much|many)|enough|cuant[oa]s?|suficiente|kill myself"
    r"|matarme)\b))"
)
"""Of cannabis by itself, taken by who is grown; how much would kill is no such question."""
_DIES_OF = r"(?:die|dying|kill\w*|deadly|fatal|lethal|overdose|od|death|mor[ie]r\w*|muer\w+|matar?|mortal|sobredosis)"
_SPRAY = (
    r"(?:narcan|nal[oa]x[oa]n[ea]?|(?:nose|nasal) ?spray|the spray|aerosol(?: nasal)?|spr[ae]y nasal"
    r"|el (?:spr[ae]y|espray))"
)
_WEARS = (
    r"(?:wears? (?:off|out)|wore off|wearing off|runs? out|stops? working|lasts?|(?:go|goes"
    r"|going) (?:back )?(?:down|under)"
    r" again|(?:od|overdose) again|how long|se (?:le )?(?:pasa|quita|acaba|va) el efecto|(?:se le|se) (?:pasa|quita"
    r"|acaba)"
    r"|dura|deja de (?:servir|funcionar|hacer efecto)|cuanto (?:tiempo )?(?:dura|le dura|sirve|aguanta)"
    r"|(?:puede )?(?:volver|vuelve) a)"
)
WAKE_CUT = (
    r"\b(?:cut(?:s|ting)?(?! (?:back|down|out|off|it)\b)|blades?"
    r"|razors?|bleed\w*|blood|cort(?:ada|adas|es|arse|aba)|se corto|navajas?|sangr\w+)\b"
)
"""Where this is told, a deep cut is spoken of to who asks whether to wake somebody."""
THAT_TOO = (
    r"\b(?:is|does|do|goes|would|and is|are|isn'?t) (?:that|it|this|all that|the same)\b[^.?!]{0,30}\b(?:too|also"
    r"|as well"
    r"|or (?:just|only)|the same)\b|\b(?:same|what) (?:thing )?(?:for|with|about|goes for)\b"
    r"|\b(?:eso|esto|lo mismo)(?: tambien)? (?:es|va|pasa|aplica|vale|sirve)?(?: tambien)? ?(?:para|con|de)\b"
)
"""What asks whether the same holds of another thing."""

ASKED = {
    "wears_off": (
        rf"^(?![\s\S]*\b(?:expir\w*|shelf|fridge|buy|cost|free|get (?:some|it)|venc\w+|caduc\w+|comprar)\b)"
        rf"(?=[\s\S]*\b{_SPRAY}\b)(?=[\s\S]*\b{_WEARS}\b)"
    ),
    "check_often": (
        r"\b(?:how (?:often|many times)|every how (?:many|much)|how close)\b[^.?!]{0,15}\b(?:should|shud|do|must"
        r"|can|would"
        r"|does)? ?(?:i|we) (?:\w+ ){0,2}?(?:check|look (?:in|at)|wake|watch|peek|listen)\b"
        r"|\b(?:should|do|must) (?:i|we) (?:keep )?(?:check(?:ing)?|wak(?:e|ing)"
        r"|look(?:ing)? in)\b[^.?!]{0,20}\bevery\b"
        r"|\b(?:y )?(?:cada cuanto(?: tiempo)?|cada cuantos minutos|que tan seguido)\b[^.?!]{0,20}\b(?:(?:l[oa] "
        r"|le )?(?:revis|chec"
        r"|despiert|despert|asom|mir|vig)\w+|l[oa] veo|verl[oa]|echarle un ojo)\b"
    ),
    "cannabis": (
        rf"^{_NOT_IT_ALONE}(?:(?=[\s\S]*\b{_DIES_OF}\b)[\s\S]*?(?:\b(?:can|could|do|does|did|will|is|am|are|has|u"
        rf"|you|anyone"
        rf"|ever)\b[^.?!]{{0,30}}\b{_DIES_OF}\b[^.?!]{{0,25}}\b{_CANNABIS}\b|\b(?:can|could|does|do|is|will|are)\b"
        rf"[^.?!]{{0,15}}\b{_CANNABIS}\b[^.?!]{{0,15}}\b{_DIES_OF}\b"
        rf"|\b(?:puede|puedo|pueden|se|uno|alguien|es|me)\b[^.?!]{{0,20}}\b{_DIES_OF}\b[^.?!]{{0,25}}\b{_CANNABIS}\b"
        rf"|\b{_CANNABIS}\b[^.?!]{{0,12}}\b(?:puede|pueden|te|me|lo) (?:\w+ )?{_DIES_OF}\b[^.!]*\?))"
    ),
    "lasts": (
        r"\bhow long(?: until| till| before|'?s|s)?(?: (?:does|do|will|is|until|till|before|am i|it|this|the|a|an"
        r"|gonna|going"
        r"|to))* ?(?:high|edibles?|weed|trip|this|it|feeling|stoned)?(?: (?:gonna|going to|take|to|be|feel|is|does"
        r"|will))* "
        r"?(?:last|wears? off|pass|over|go(?:es)? away|stops?|be high|be stoned|normal)\b"
        r"|\bcuanto (?:tiempo )?(?:mas )?(?:me |se |le )?(?:va a )?(?:dura\w*|tarda\w*)(?: (?:en"
        r"|para))?(?: (?:pasar|bajar|quitarse"
        r"|irse))?(?:me|se)?(?: (?:esto|el efecto|la mota|el viaje|lo high|la pacheca|una gomita))?\W*$"
    ),
    "just_stop": (
        rf"{_MAY}(?:stop|quit|come off|get off|give (?:it|them) up|go cold turkey|drop (?:it|them))\b{_NOT_THE_TALK}"
        rf"|{_MAY_ES}(?:dejo|dejar(?:l[oa]s?)?|paro|parar|cortar(?:l[oa]s?)?|quitarmel[oa]s?)\b{_NOT_THE_TALK_ES}"
        rf"|{SAFE_TO_LEAVE_OFF}"
    ),
    "mixing": (
        rf"^(?![\s\S]*{_LEAVES_OFF})(?:(?=[\s\S]*{_HARMS})[\s\S]*(?:\b{_SLOWS}\b[^.?!]{{0,20}}\b{_WITH}\b[^.?!]{{0,15}}"
        rf"\b{_ALCOHOL}\b|\b{_ALCOHOL}\b[^.?!]{{0,15}}\b{_WITH}\b[^.?!]{{0,20}}\b{_SLOWS}\b)"
        rf"|[\s\S]*\b(?:can|could|may|should) i (?:still |even )?(?:drink|have (?:a |one |some |any )?(?:drinks?|beers?"
        rf"|wine))(?: (?:beer|wine|alcohol|at all|a (?:bit|little|beer)|some))? (?:on|with|while (?:on"
        rf"|taking)) {_THESE}\b"
        r"|[\s\S]*\b(?:puedo|podria) (?:beber|tomar(?:me)? (?:alcohol|(?:una? )?(?:cerveza|copa|trago|vino|chela)))"
        rf"[^.?!]{{0,12}} con {_THESE_ES}\b)"
    ),
    "laced": (
        r"\b(?:how (?:can|do|would|could) (?:i|you|u|we|one|people) (?:\w+ )?(?:tell|know|check|test|find out|see"
        r"|be sure"
        rf"|make sure)|whether|is there a way to (?:tell|know|check|test))\b(?![^?]*(?:{_WHO_USES}))[^.?!]{{0,45}}"
        rf"\b(?:{_FENT}|laced|cut with)\b"
        rf"|\b(?:is|are|does|do|could|can|might|how|what if)\b[^.?!]{{0,30}}\b{_FENT}\b[^.?!]{{0,5}}\b(?:in"
        rf"|inside) (?:the "
        rf"|my |his |her |all )?(?:\w+ )?{_STUFF}\b"
        rf"|\b(?:is|are|could|can|might|does|do|what if)(?! (?:you|u|yall|they))\b[^.?!]{{0,25}}\b(?:laced"
        rf"|cut with {_FENT}"
        rf"|(?:have|has|got|contain\w*) (?:\w+ )?{_FENT} in|mixed with {_FENT})\b"
        rf"|\bcomo (?:se|puedo saber|sabe uno|sabemos|saber|reviso|me doy cuenta|distingo)\b[^.?!]{{0,40}}\b(?:{_FENT}"
        rf"|adulterad\w+)\b|(?:\bsi |¿)[^.?!]{{0,25}}\b(?:trae|tiene|lleva|viene con|le (?:echa|pone"
        rf"|mete))n?\b[^.?!]{{0,12}}"
        rf"\b{_FENT}\b|\bhay {_FENT} en (?:la|el|las|los|mi|mis|esto|eso)\b"
        rf"|\b(?:pueden?|podrian?) (?:tener|traer|llevar|venir con)\b[^.?!]{{0,12}}\b{_FENT}\b[^.!]{{0,30}}\?"
        rf"|\b(?:have|has|got|with|tien\w+|tener|tra(?:e|en|er)|llevan?|con)\b[^.?!]{{0,12}}\b{_FENT}\b[^.?!]{{0,20}}"
        r"\b(?:is (?:that|it|this) true|(?:es|sera) (?:verdad|cierto))\b"
    ),
    "neck": rf"^(?=[\s\S]*{_PRESSED})(?=[\s\S]*{_WORRIES})|^(?=[\s\S]*{_THROAT})(?=[\s\S]*(?:{_BY_SOMEONE}))",
    "wake": (
        rf"\b{_SHOULD}wake (?:up )?{_THEM}\b|\bwake {_THEM}(?: up)? or\b|\b(?:is it|am i) (?:\w+ )?(?:to let|letting)"
        rf" {_THEM} sleep\b|\bor let {_THEM} sleep\b|\b(?:debo|tengo que|hay que|puedo) despertarl[oa]\b"
        r"|\bl[oa] (?:despierto|dejo (?:dormir|dormid[oa]))\b[^.]{0,30}(?:\?|\bo\b)"
        rf"|\b(?:{_SHOULD}|is it (?:ok(?:ay)?|safe|fine|all ?right)(?: if i| to| for me to)? )(?:just )?"
        rf"(?:let|leave) {_THEM} (?:to )?(?:sleep\w*|asleep)\b(?! (?:in (?:my|our|the) |over|with ))"
        r"|\b(?:puedo|debo|(?:esta bien|es seguro) (?:si )?)(?: ?l[oa])? ?(?:dejo |dejar(?:l[oa])? )(?:que )?(?:se )?"
        r"(?:dorm(?:ir|id[oa]|irse)|duerma)\b"
    ),
    "tell_saw": (
        rf"\b{_SHOULD}(?:tell|let) {_THEM} (?:know )?(?:that )?(?:i (?:saw|know|found|seen)|what i (?:saw|found))\b"
        r"|\b(?:le digo|(?:debo|deberia|puedo) decirle) (?:que )?(?:ya )?(?:l[oa]s? )?(?:vi|se|encontre)\b"
    ),
    "say_to": (
        rf"\bwhat (?:do|should|can|would|could) (?:i|we) (?:even |possibly )?(?:say to|tell|say 2) {_THEM}\b"
        rf"|\bhow (?:do|should|can|would) i (?:even )?(?:talk to|bring it up (?:to|with)) {_THEM}\b"
        rf"|\b(?:y )?que le (?:digo|puedo decir)\b|\bcomo (?:le hablo|hablo con) (?:de esto|ella|el"
        rf"|mi (?:\w+ )?{_KIN})\b"
    ),
    "sharp": (
        rf"\b{_SHOULD}(?:take|put|hide|lock|get rid of|throw|remove|move)\b[^.?!]{{0,25}}\b{_BLADES}\b"
        rf"|\b{_SHOULD}(?:hide|lock|put away|lock up)\b[^.?!]{{0,25}}\b(?:pills|meds|medicines?)\b"
        rf"|\b(?:quito|escondo|guardo|saco|(?:debo|tengo que|hay que|sera bueno) (?:quitar|esconder|guardar|sacar)\w*)"
        rf"\b[^.?!]{{0,25}}\b(?:{_BLADES_ES}|pastillas|medicinas)\b"
    ),
    "means_die": (
        rf"\bdoes (?:cutting|self[- ]?harm\w*|it|this|that)\b[^.?!]{{0,15}}\bmeans?\b[^.?!]{{0,15}}\b(?:she|he|they"
        rf"|my (?:\w+ )?{_KIN})\b[^.?!]{{0,15}}\b(?:die|dead|kill|suicid\w*)\b"
        r"|\b(?:cortarse|se corta|esto|eso)\b[^.?!]{0,15}\b(?:quiere decir|significa)\b[^.?!]{0,20}\b(?:quiere"
        r"|se quiere)\b[^.?!]{0,12}\b(?:morir\w*|matar\w*)\b"
    ),
    "calls_988": (
        r"\b(?:can|could|may) (?:i|we|parents?|a (?:mom|mother|dad|father|parent|friend)|family|families)\b"
        r"[^.?!]{0,15}\b(?:call|text|use)\b[^.?!]{0,8}\b988\b[^.?!]{0,40}\b(?:not|isn'?t|aint|for (?:her|him|them|my"
        r"|some\w+)|about (?:her|him|them|my)|parents?|as a|too)\b"
        r"|\b(?:can|could) (?:parents|families|family|a (?:mom|mother|dad|father|parent|friend))\b[^.?!]{0,10}\bcall"
        r" 988\b|\bis 988 (?:\w+ )?for (?:parents|families|me|moms)\b"
        r"|\b(?:puedo|podemos|puede una? (?:mama|madre|papa|padre|familiar)) (?:yo )?(?:llamar|marcar|yamar) (?:yo )?al"
        r" 988\b[^.?!]{0,40}\b(?:no soy|por (?:mi|ella|el|otr\w+)|mama|papa|aunque|si no|familiar)\b"
        r"|\bpuede una? (?:mama|madre|papa|padre|familiar) llamar al 988\b"
        r"|\bel 988 (?:\w+ )?(?:es para|atiende a) (?:papas|padres|madres|familia\w*)\b"
    ),
    "panic_now": (
        r"\bit'?s happening (?:rn|right now|again|now)\b|\b(?:having|getting) (?:an? |another )?(?:panic|anxiety)"
        r" attack(?: (?:now|rn|right now|again))?\W*$|\bmy chest(?:'?s| is| feels| feel)? (?:so |really |super |all )?"
        r"tight\b|^(?:no[,. ]+)?(?:like |its |it'?s |just )+a panic attack\b|\b(?:can|will|could) (?:u|you) stay (?:w"
        r"|with) me\b|\bme esta (?:dando|pasando|viniendo)(?: (?:un|otro|el))?(?: ataque| ansiedad| panico| ahorita"
        r"| ahora| otra vez)\b|\b(?:tengo|siento) el pecho (?:muy |bien )?apretado\b|\bestoy teniendo un ataque de"
        r" (?:panico|ansiedad)\b|\b(?:se puede quedar|se queda|quedese) conmigo\b|\btengo un ataque de (?:panico"
        r"|ansiedad)\b"
    ),
    "not_that": (
        r"\b(?:quit|stop) (?:saying|with the|talking about) (?:the )?(?:benzos?|pills|alcohol|drinking|opioids?)\b"
        r"|^(?:no |what |wtf )?(?:benzos?|pills|alcohol)\?+ ?(?:i (?:said|only|don'?t|dont|never))\b"
        r"|\bi (?:never said|didn'?t say|don'?t take|dont take|do not take|don'?t do) (?:any "
        r"|anything about )?(?:benzos?"
        r"|pills)\b|\b(?:ya )?(?:deje de decir|no diga) (?:benzos?|alcohol|pastillas)\b"
        r"|\b(?:yo )?no (?:tomo|bebo|uso) (?:alcohol|benzos?|pastillas)\b|^no benzos\b"
    ),
}
"""Each in the words that ask it, or that say it is so now."""

ANOTHERS = frozenset({"say_to", "tell_saw", "sharp"})
"""Meant where it is about somebody who is cared for: to an angry husband none of it is an answer."""

_OPIOID = (
    r"\b(?:dope|fent\w*|heroin|opioids?|opiates?|percs?|percocets?|oxys?|blues|heroina|fentanilo|opioides|chiva)\b"
)
_PILLS = (
    r"\b(?:percs?|percocets?|oxys?|roxys?|blues|m30s?|xan\w*|bars|norcos?|vicodin|pain ?pills|pills|pastillas"
    r"|pastas)\b"
)
_SELLER = (
    r"\b(?:(?:off|from) (?:of )?(?:some|a|this|that|my|the) (?:\w+ )?(?:guy|dude|dealer|plug|man|neighbor|buddy)"
    r"|(?:off|on|from) the streets?|street (?:pills|percs|xan\w*)|de la calle|en la calle|(?:un|el) (?:vato|tipo"
    r"|muchacho|senor|bato|dealer) (?:me|que)|se l[ao]s compro a|me l[ao]s (?:vende|consigue)n?)\b"
)
_BREAK = (
    r"\b(?:locked up|in (?:jail|prison|county|the joint)|inside|(?:out of|got out|came out|fresh out"
    r"|in) (?:of )?(?:jail"
    r"|prison|rehab|detox|treatment)|got out|b4 i went in|encerrad[oa]|adentro|(?:la|de la|en la) carcel"
    r"|sali (?:de|del)"
    r"|anexo|desintoxic\w+|rehabilitacion)\b"
)
_SPAN = r"(?:years?|yrs?|months?|weeks?|days?|anos?|mes(?:es)?|semanas?|dias?)"
_AGAIN = (
    r"\b(?:drank|used|slipped|relapsed|picked up|had (?:a|one|some|two) (?:drinks?|glass\w*|beers?)|tome|bebi|use|recai"
    r"|consumi|volvi a (?:tomar|beber|usar|consumir))\b"
)
_THREW_AWAY = (
    r"\b(?:(?:i |and |then )+(?:just |really |totally )?(?:blew|ruined|wrecked|threw|messed|fucked|screwed|lost"
    r"|trashed|broke)"
    r" (?:it|that|them|everything|my \w+|up)|down the (?:drain|toilet)|(?:all )?gone\W*$|(?:lo|la|los|todo) (?:ech[eo]"
    r"|jod[ia]|perd[ia]|arruin[eo]|cague|tir[eo]|eche a perder)|(?:ya )?la (?:cague|regue)|la embarre"
    r"|(?:volvi a )?recai"
    r"|a la basura)\b"
)
_LATELY = (
    r"\b(?:last|this|yesterday|yday|tonight|today|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|again|then|ago"
    r"|relapsed|slipped|picked up|anoche|ayer|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasad[oa]|recai"
    r"|volvi|hace)\b"
)
_HELD = (
    r"\b(?:held|had|bought|holding|got|scored|offered|in my hand|in my pocket|tuve|traia|compre|me ofreci\w+"
    r"|en la mano|agarre)\b"
)
_LET_GO = (
    r"\b(?:gave (?:it|them|that) back|(?:didn'?t|didnt|did not) (?:do|use|take|touch|smoke|drink) (?:it|any|them)"
    r"|flushed (?:it|them)|threw (?:it|them) (?:out|away)|poured (?:it|them) out|put it back|l[ao]s? devolvi"
    r"|no l[ao] (?:hice|use|tome|toque|probe)|l[ao]s? (?:tire|regrese)|dije que no)\b"
)

TOLD = {
    "turned_down": rf"^(?![\s\S]*\b(?:then i|but i) (?:did|used|drank))(?=[\s\S]*{_HELD})(?=[\s\S]*{_LET_GO})",
    "streak": (
        rf"\b{_SPAN}\b[^.?!]{{0,30}}\b(?:sober|clean|sobri[oa]|limpi[oa]|without a drink|sin (?:tomar|beber|usar"
        rf"|consumir))\b(?=[\s\S]{{0,60}}{_AGAIN})(?=[\s\S]*{_LATELY})"
        rf"|\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|un|una|dos|tres|cuatro|cinco|seis|siete"
        rf"|ocho|nueve"
        rf"|diez|casi un) {_SPAN} (?:\w+ )?(?:sober|clean|sobri[oa]s?|limpi[oa]s?|without (?:a drink|using)"
        rf"|sin (?:tomar|beber"
        rf"|usar|consumir|nada))\b[\s\S]{{0,40}}?{_THREW_AWAY}"
        rf"|{_THREW_AWAY}[\s\S]{{0,30}}?\b(?:\d+|\w+) {_SPAN} (?:\w+ )?(?:sober|clean|sobri[oa]s?|limpi[oa]s?)\b"
    ),
    "away_clean": rf"^(?=[\s\S]*{_OPIOID})(?=[\s\S]*{_BREAK})",
    "street_pills": rf"^(?=[\s\S]*{_PILLS})(?=[\s\S]*{_SELLER})",
    "comes_down": (
        r"\b(?:weed|pot|smok\w+|drink\w*|beers?|wine|xan\w*|bars?|pills?|benadryl|edibles?|mota|cerveza|pastillas?"
        r"|trago)\b[^.?!]{0,20}\b(?:to|2) (?:come|wind|calm|bring me) (?:me )?down\b"
        r"|\b(?:mota|cerveza|pastillas?|trago|fum\w+|tom\w+)\b[^.?!]{0,20}\b(?:para|pa) bajar(?:le|me|la)?\b"
    ),
    "bad_parent": (
        r"\b(?:i(?:'?m| am| feel| must be)|feels?)(?: like| such| so| really)* (?:an? )?(?:such an? )?(?:bad|terrible"
        r"|horrible|awful|shit\w*|worst|failure of a) (?:a )?(?:mother|mom|mama|mum|father|dad|parent)\b"
        r"|\b(?:soy|me siento)(?: como)?(?: una?)? (?:muy )?(?:mal[oa]?|pesim[oa]|horrible|terrible) (?:madre"
        r"|mama|padre"
        r"|papa)\b"
    ),
}
"""What is told, and no question."""
