"""Words of what lies at home: pills nobody knows, pills to be given back, a child's room, and when to speak.

Found in small letters without accents, both languages at once; used by `bot.hearing.questions.body`, which knows what
was told before and for whom somebody writes.
"""

from __future__ import annotations

_M30 = r"\bm[- ]?30'?s?\b"
_PILLS = r"(?:pills?|tablets?|blues|percs?|percocets?|oxys?|roxys?|pastillas?|pastas|tabletas?)"
_MEDS = (
    r"(?:pills?|meds|medicines?|medications?|tablets?|patch(?:es)?|oxys?|oxycodone|percs?|percocets?|opioids?"
    r"|pain ?killers?|prescriptions?|pastillas?|medicinas?|medicamentos?|parches?|tabletas?)"
)
_FENT = r"(?:fent\w*|fetty|fentanilo)"
_HARM = (
    r"(?:\b(?:danger\w*|safe|deadly|poison\w*|toxic|lethal|peligros\w*|segur[oa]s?|venenos\w*|toxic[oa]s?"
    r"|mortal(?:es)?)\b"
    r"|\b(?:kill|hurt|harm)s? (?:a|an|my|our|him|her|them|the|kids?|children|some\w+)\b"
    r"|\b(?:hacer?|hace|hagan?)(?:n|r)?(?:les?)? (?:dano|mal)\b|\bmata\w* a\b)"
)
_AT_HOME = (
    r"(?:\b(?:in|around|inside|at|near) (?:(?:the|my|our) )?(?:\w+ )?(?:house|home|apartment|apt|kids?|children"
    r"|toddler"
    r"|baby|little (?:one|ones|kids?))\b|\b(?:en|dentro de) (?:la|mi|nuestra) casa\b"
    r"|\b(?:cerca de|con|junto a) (?:los|las|mis?|el|la|un|una) (?:\w+ )?(?:nin\w+|hij\w+|bebe|niet\w+|chiquit\w+)\b)"
)
_ASKS = (
    r"\b(?:is|are|can|could|would|does|do|if|am i|what|how|should|es|son|sera[n]?|seran|puede[n]?|que|como|si|hay)\b"
)
_FOUND = (
    r"\b(?:found|find|finding|baggie|baggies|hid(?:den|ing)?|stash|back ?pack|drawer|pockets?|his room|her room"
    r"|their room"
    r"|my (?:son|daughter|kid|boy|girl)'?s|encontre|encontramos|halle|hallamos|bolsita|mochila|cajon|bolsillo"
    r"|escondid[oa]s?"
    r"|su cuarto|su recamara)\b"
)
_WHAT = (
    rf"(?:\b(?:what (?:are|r) (?:they|these|those)|what (?:is|are) (?:it|that|this)|what (?:they|these|it"
    rf"|those) (?:are|is|r)"
    rf"|what kind|which (?:pills?|kind)|could (?:it|they|that|these) be|might (?:it|they|these) be|{_FENT}"
    r"|que (?:son|sera\w*|es eso|pastillas|tipo)|de que son)\b)"
)
_NOT_MY_USE = (
    r"(?![\s\S]*\b(?:i|i'?m|i am|i'?ve|ive|i have)(?: (?!not\b|never\b|no\b|don'?t\b|dont\b|didn'?t\b"
    r"|ain'?t\b)\w+){0,2}? "
    r"(?:tak(?:e|ing|en)|took|us(?:e|ed|ing)|do(?:ing)?|did|smok\w+|snort\w*|popp?\w*|crush\w*|buy\w*|bought"
    r"|shoot\w*)\b)"
    r"(?![\s\S]*(?<!no )(?<!no las )(?<!no los )\b(?:tomo|uso|consumo|fumo|me meto|inhalo|compro)\b)"
    r"(?![\s\S]*\b(?:an?|per|every|al|por) (?:day|night|dia|noche)\b)"
)
"""Who takes them is told something else (`street_pills`, `laced`)."""
_NO_HARM_MEANT = (
    r"(?![\s\S]*\b(?:(?:kill|hurt|end) (?:me|myself)|would i die|will i die|how many|enough to|end it|me mat\w+"
    r"|matarme"
    r"|morirme|cuant[oa]s|suficientes?|overdos\w*|sobredosis|swallow\w*|trag[oa]\w*|ate (?:it|one|some)"
    r"|took (?:one|it|some)"
    r"|se (?:tomo|comio))\b)"
)
"""Beside these it is no question of what lies at home: nothing that could name a way is said."""
_THEM = r"(?:them|these|those|it|the rest|the (?:\w+ )?pills?|my (?:\w+ )?(?:pills?|meds|medicine))"
_SHOP = (
    r"(?:(?:the|a|any|my|some|your|our)? ?(?:\w+ )?(?:pharmac(?:y|ist|ies)|drug ?stores?|cvs|walgreens"
    r"|police(?: (?:station|"
    r"department))?|cops|sheriff\w*))"
)
_BIN = r"(?:trash|garbage|bin|toilet|sink|drain|bano|inodoro|escusado|excusado|taza|basura|lavabo|drenaje)"
_MY_CHILD = (
    r"(?:him|her|them|my (?:\w+ )?(?:son|daughter|kids?|child|children|boy|girl|teen\w*|grand\w+|nephew|niece|brother"
    r"|sister))"
)
_MAY = (
    r"(?:am i (?:even )?allowed to|(?:can|may|should|shud|could|must|do) (?:i|we)(?: (?:just|even|have to"
    r"|need to|get to))*"
    r"|(?:is it|would it be|it'?s) (?:\w+ )?(?:ok(?:ay)?|right|wrong|bad|legal|fine|allowed"
    r"|fair) (?:for me )?(?:to|if i)"
    r"|do i have (?:the|a) right to|ask\w* (?:you )?(?:about|if i (?:can|could|should)))"
)
_MAY_ES = (
    r"(?:(?:(?:le )?puedo|(?:le )?podria|(?:le )?debo|(?:le )?deberia|tengo (?:el )?derecho (?:a|de)|se vale"
    r"|esta (?:bien|mal)"
    r"(?: si| que)?|es (?:malo|legal|correcto)(?: si)?|hay que|pregunt\w+ (?:si|de|por))(?: (?:le|yo|nomas|solo))*)"
)
_OWN_THINGS = (
    r"(?:(?:bed ?)?rooms?|bag|back ?pack|purse|phone|drawers?|closet|stuff|things|belongings|car|texts?|messages"
    r"|locker|desk"
    r"|journal|diary)"
)
_OWN_THINGS_ES = (
    r"(?:cuarto|recamara|habitacion|mochila|bolsa|bolso|celular|telefono|cajon(?:es)?|closet|cosas|carro"
    r"|mensajes|ropa"
    r"|diario)"
)

ASKED = {
    "signs_cut": (
        r"\b(?:what|which|wat)(?:'?s| are| is| r)? (?:the )?(?:(?:danger|warning|red|bad) )?(?:signs?|flags?)\b"
        r"|\bwhat (?:do|should|can|shud) (?:i|we) (?:watch|look)(?: out)? for\b"
        r"|\bhow (?:do|can|will|would) (?:i|we) (?:know|tell) (?:if|when|that) (?:it|this|that|she|he|they)(?:'?s| is"
        r"| gets?| are)?"
        r" (?:\w+ )?(?:danger\w*|serious|bad|getting worse|worse|an emergency)\b"
        r"|\bcuales son las senales\b|\b(?:que|q|cuales) (?:senales|sintomas)\b|\ben que (?:me|nos|debo|tengo que)"
        r" fij\w+"
        r"|\bcomo (?:se|sabe uno|puedo saber|sabemos) (?:si|cuando) (?:es|esta|ya es|se pone)(?: \w+)?"
        r" (?:peligros[oa]|grave|serio"
        r"|peor|de peligro|(?:una )?emergencia)\b"
    ),
    "give_back": (
        r"\b(?:should|shud|can|could|do|may|must) (?:i|we) (?:just )?flush (?:them|it|these|those|the|my|pills|old)\b"
        rf"|\b(?:where|how|who|can|could|may|should|do|does|will)\b[^.?!]{{0,30}}\b(?:give|bring|take|turn|hand"
        rf"|send|drop)"
        rf"(?:ing)? (?:back|in|off|over|{_THEM} (?:back|in|off|over))\b(?: (?:the|my|any|some|old|left ?over"
        rf"|unused|extra"
        rf"|expired|those|these))*(?: {_MEDS})"
        rf"|\b(?:where|how)\b[^.?!]{{0,20}}\b(?:take|bring|drop|turn in|hand in|return|leave)\b(?: (?:the|my|any"
        rf"|some|old"
        rf"|left ?over|unused|extra|expired|those|these)){{1,3}} {_MEDS}\b"
        rf"|\b(?:should|can|could|how|where|do|what'?s|what is)\b[^.?!]{{0,30}}\b(?:get(?:ting)? rid of"
        rf"|dispos(?:e|ing) of|throw(?:ing)?"
        rf"(?: (?:away|out))?|toss(?:ing)?)\b[^.?!]{{0,20}}\b(?:{_MEDS}|(?:them|it|these"
        rf"|those)\b[^.?!]{{0,12}}\b{_BIN})\b"
        rf"|\b(?:give|bring|take|return|hand|drop|turn) {_THEM}(?: (?:back|in|off|over))?(?: (?:to|at|in at"
        rf"|with)) {_SHOP}\b"
        rf"|\b(?:does|do|will|can|would) {_SHOP}\b[^.?!]{{0,15}}\b(?:take|accept|want"
        rf"|collect)\b[^.?!]{{0,20}}\b(?:{_MEDS}"
        r"|them|these|those)\b(?! for (?:refill|fill))"
        rf"|\b(?:l[oa]s?|me l[oa]s?) (?:tiro|echo|boto|dejo caer)\b[^.?!]{{0,15}}\b{_BIN}\b"
        rf"|\b(?:puedo|debo|deberia|hay que|puede uno) (?:tirar|echar|botar)(?:l[oa]s?)\b[^.?!]{{0,15}}\b{_BIN}\b"
        rf"|\b(?:donde|como|puedo|podria|se pueden?|debo|a quien|que hago para)\b[^.?!]{{0,20}}\b(?:devolver"
        rf"|entregar|regresar"
        rf"|llevar|tirar|desechar|deshacer\w*)(?: de)? (?:(?:las?|los?|est[ao]s|es[ao]s|mis?|unas"
        rf"|una) )?{_MEDS} ?"
        r"(?:viej[oa]s?|que (?:me |ya no )|sobrant\w+|vencid[oa]s?|caducad[oa]s?|de la calle)?(?=\W|$)(?! (?:me"
        r"|que me recet))"
        rf"|\b(?:donde|a quien)\b[^.?!]{{0,20}}\bdejar (?:(?:las?|los?|est[ao]s|es[ao]s|mis?|unas|una) )?{_MEDS}\b"
        rf"|\b(?:deshago|deshacerme) de (?:(?:las?|los?|est[ao]s|es[ao]s|mis?) )?{_MEDS}\b"
        r"|\b(?:l[oa]s? )?(?:puedo |podria |debo )?(?:llev|entreg|devolv|devuelv|regres|dar|doy)\w*\b[^.?!]{0,15}"
        r"\b(?:a|en) (?:la|una|mi) (?:farmacia|policia|estacion de policia)\b(?=[^.?!]*(?:\?|$))"
    ),
    "pills_home": (
        rf"^{_NOT_MY_USE}{_NO_HARM_MEANT}(?:(?=[\s\S]*{_M30})(?=[\s\S]*(?:\b(?:{_PILLS}|{_FENT}|stamped|baggie|son"
        rf"|daughter|hij[oa])\b|{_HARM}|{_WHAT}))"
        rf"|(?=[\s\S]*\b(?:{_PILLS}|{_FENT})\b)(?=[\s\S]*{_ASKS}[^.?!]{{0,60}}{_HARM})(?=[\s\S]*{_AT_HOME})"
        rf"|(?=[\s\S]*{_FOUND})(?=[\s\S]*\b{_PILLS}\b)(?=[\s\S]*(?:{_WHAT}|{_HARM}))"
        rf"|(?=[\s\S]*\b(?:touch\w*|handl\w*|hold\w*|toc\w+|agarr\w+)\b)(?=[\s\S]*\b(?:{_PILLS}|{_FENT})\b)"
        rf"(?=[\s\S]*{_ASKS}[^.?!]{{0,60}}{_HARM}))"
    ),
    "search_room": (
        rf"\b{_MAY}[^.?!]{{0,12}}\b(?:search(?:ing)?|go(?:ing)? through|look(?:ing)? (?:through|in|into|at)"
        rf"|check(?:ing)?"
        r"|snoop(?:ing)?(?: (?:in|through))?|dig(?:ging)? through|read(?:ing)?) (?:\w+ )?(?:his|her|their"
        r"|my (?:\w+ )?\w+'?s)"
        rf" (?:\w+ )?{_OWN_THINGS}\b"
        rf"|\b{_MAY_ES} (?:revis\w+|registr\w+|buscar?(?:le)? en|esculc\w+|chec\w+|mir(?:ar|e|o)|le(?:er|o|a)"
        rf"|esculque"
        rf"|entr(?:ar|o|e) (?:a|en))(?:le)? (?:su|el|la|las|los|sus|en su|a su) {_OWN_THINGS_ES}\b"
        rf"|\ble (?:reviso|registro|esculco|checo) (?:el|la|las|los|su) {_OWN_THINGS_ES}\b[^.]{{0,25}}(?:\?|\bo\b)"
    ),
    "confront": (
        rf"\b(?:do|should|shud|can|must|would|could) (?:i|we) (?:just |even |rather )?(?:confront|yell(?: at)?"
        rf"|scream(?: at)?"
        rf"|ground|punish|call out|go off on|face)(?: {_MY_CHILD})?\b"
        r"|\b(?:do|should|can) (?:i|we) (?:just )?(?:put|lay|leave|throw|set) (?:the|it|them|those"
        r"|these) ?(?:\w+ )?on the table\b"
        rf"|\b(?:do|should) (?:i|we) (?:talk to|say (?:something|anything) to|ask"
        rf"|tell) {_MY_CHILD}\b[^.?!]{{0,30}}\b(?:or wait"
        r"|now|tonight|today|right away|or not)\b"
        rf"|\b(?:do|should) (?:i|we) wait\b[^.?!]{{0,40}}\b(?:or|to) (?:talk|say|confront|ask|tell)\b"
        r"|\b(?:l[oae] )?(?:confronto|enfrento|regano|castigo|encaro|grito)\b[^.]{0,50}(?:\?|\bo\b)"
        r"|\b(?:debo|deberia|hay que|es (?:mejor|bueno)|puedo) (?:confrontar|enfrentar|reganar|castigar|encarar"
        r"|gritar)\w*\b"
        r"|\bpongo\b[^.?!]{0,20}\b(?:en|sobre) la mesa\b[^.?!]{0,20}(?:\?|\bo\b)"
        r"|\b(?:hablo|le digo)\b[^.?!]{0,20}\b(?:hoy|ahora|esta noche|ya)\b[^.?!]{0,12}\bo (?:espero|mejor)\b"
        r"|\b(?:le digo (?:algo )?|hablo con (?:el|ella) )o (?:mejor )?espero\b"
    ),
}
"""Each in the words that ask it; pills that lie at home are told as well, by who found them."""

AGAIN = (
    r"\b(?:is it|are they|is that|isn'?t (?:it|that)|am i|should i|can i|do i|could (?:it|they)|es|son|puedo"
    r"|debo)\b[^.?!]{0,30}"
    r"\b(?:danger\w*|safe|touch\w*|handle|have (?:it|them)|keep (?:it|them)|lock\w*|peligros\w*|segur[oa]s?|toc\w+"
    r"|tenerl[oa]s?|guard\w+)\b"
)
"""Asked right after pills at home were spoken of, it is about them still."""
AWAY_AGAIN = (
    r"\b(?:what (?:do|should|can) (?:i|we) do with (?:them|it|the pills)|get rid of (?:them|it)|throw (?:them|it)"
    r"(?: (?:away|out))?|flush|hand (?:them|it) in|give (?:them|it) back"
    r"|que hago con (?:ellas|ellos|las pastillas|eso)|l[oa]s? (?:tiro|boto|entrego|devuelvo)|deshago de (?:ellas"
    r"|eso))\b"
)

ONE_MORE = (
    r"\b(?:if|can|could|cud|may|might|would it|what if|is it|should)\b[^.?!]{0,25}\b(?:i|it) ?(?:\w+ )??(?:take"
    r"|took|use|do|did"
    r"|have|had|smoke)? ?(?:just |only |even )*(?:one|1|a half|half|a quarter|a little|a bit|once|it again"
    r"|them again)\b"
    r"|\b(?:just|only) (?:one|1|half|a half) (?:to|so|and|pill|of|tonight|more|won'?t|is)\b"
    r"|\b(?:si|puedo|podria|que pasa si)\b[^.?!]{0,20}\b(?:tom\w+|us\w+|consum\w+|fum\w+"
    r"|met\w+)\b[^.?!]{0,15}\b(?:una|uno|media"
    r"|medio|un poco|poquito|una vez)\b"
)
"""Whether a little of it would do harm, again: after a break that is what to say, whatever was taken."""
BREAK = (
    r"\b(?:relaps\w*|used again|slipped|picked up again|(?:been |got |i'?m |stay\w* )clean|clean (?:for|since)|sober"
    r"|since (?:mon|tues|wednes|thurs|fri|satur|sun)day|since yesterday|since last \w+|(?:haven'?t|havent"
    r"|have not) (?:used|taken"
    r"|had|touched)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple(?: of)?|a|some)"
    r" (?:days?|weeks?|months?|years?) (?:without|clean|sober|off)|(?:without|off) (?:it|them|any) for|nothing since"
    r"|recai\w*|volvi a (?:usar|consumir|tomar)|use de nuevo|limpi[oa]|sobri[oa]"
    r"|desde (?:el |la |hace )?\w+ (?:ya )?(?:nada|no|que no)|\w+ (?:dias|semanas|meses|anos) (?:sin|limpi[oa])"
    r"|no he (?:usado|tomado|consumido)|sin (?:usar|consumir|tomar(?:la|las)?))\b"
)
"""That for a time there was none of it."""
NOTHING_SINCE = (
    r"\b(?:since|from) (?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|then|that day|last \w+)[, ]+"
    r"(?:i (?:have |had |took |'?ve had )?)?(?:nothing|none|no more|not (?:one|any|a single)|zero)\b"
    r"|\b(?:nothing|none|no more|not (?:one|any)(?: \w+)?|zero) since (?:(?:last )?\w+day|yesterday|then|that"
    r"|last \w+)\b"
    r"|\bi (?:haven'?t|havent|have not) (?:had|taken|used|touched) (?:any|one|anything|it|them"
    r"|a thing)(?: \w+)? since\b"
    r"|\bdesde (?:el |la |ese |entonces)?(?: ?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer"
    r"|entonces|dia))?[, ]*"
    r"(?:ya )?(?:nada|ningun[oa]|cero|no (?:he|tomo|uso|consumo))\b|\bnada desde (?:el |la )?\w+\b"
)
"""Told of what is taken: that for days there was none."""
CHILD = (
    r"\b(?:son|daughter|kids?|boy|girl|child(?:ren)?|teen(?:ager|s)?|grand(?:son|daughter|kid)|nephew|niece"
    r"|hij[oa]s?|nin[oa]s?"
    r"|niet[oa]s?|sobrin[oa]s?|muchach[oa]|chamac[oa])\b"
)
"""Whose room it is, and who is to be spoken to: to an angry husband none of it is an answer."""
OF_HARM = (
    r"\b(?:cut(?:s|ting)?|suicid\w*|kill\w*|die|dead|hurt\w*|hit(?:s|ting)?|beat\w*|chok\w+|scared of (?:him"
    r"|her)|afraid of (?:him"
    r"|her)|gun|knife|cort\w+|mat\w+|mor\w+|golpe\w+|peg[oa]\w*|le tengo miedo|pistola|cuchillo)\b"
)
"""Beside these what to say to a child has other words."""
OF_A_CHILD = frozenset({"search_room", "confront"})
"""Meant where it is about a child."""
CUTS = (
    r"\b(?:cut(?:s|ting)?(?! (?:back|down|out|off|it)\b)|self[- ]?harm\w*|se (?:esta )?(?:cort(?:a|o|ando|aba)|raja"
    r"|rasguna)"
    r"|cortarse|cort(?:adas|aditas|es)|rayitas|autolesi\w+)\b"
)
"""Told of somebody close: they cut."""
