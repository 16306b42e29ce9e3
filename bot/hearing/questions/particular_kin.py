"""Words of what is asked about somebody who is loved, and for a young one: coming, signing, being seen, tonight.

None of it is the chat's to know: each has an honest answer and a person, and none a piece of advice. Each is found in a
question's own form, so that nothing told is taken for one; used by `bot.hearing.questions.particular`.
"""

from __future__ import annotations

_NEAR = r"[^.?!\n]{0,40}"
_KIN = (
    r"(?:son|daughter|kids?|child(?:ren)?|boy|girl|baby|teen\w*|grand\w+|nephew|niece|wife|husband|partner|boyfriend"
    r"|girlfriend|brother|sister|mom|mother|dad|father|friend)"
)
_THEM = rf"(?:him|her|them|my (?:\w+ )?{_KIN})"
_THEY = rf"(?:he|she|they|my (?:\w+ )?{_KIN})"
_SHOULD = (
    r"(?:should|shud|shd|do|can|could|must|would|is it (?:ok|okay|better|best|right) (?:to|if)|what if|how do|or do) "
    r"?(?:i|we)?"
)
_ROUGH = r"(?:obligo|obligamos|fuerzo|insisto|presiono)"
_YOUNG = (
    r"(?:kids?|minors?|teens?|teenagers?|children|adolescents?|young people|youth|youngsters|(?:someone|people|anyone)"
    r" (?:who'?s |that'?s )?(?:under|below) (?:18|eighteen)|under ?18s?|(?:a |an )?1[0-7](?: year olds?| yr olds?)?)\b"
)
_YOUNG_ES = r"(?:menores|ninos|ninas|adolescentes|jovenes|jovencit[oa]s|muchach[oa]s|chamac[oa]s|chic[oa]s de \d+)\b"
_NOT_AWAY = r"(?!" + _NEAR + r"\b(?:hospital|er|emergency|urgent|doctor|urgenc\w+|emergenc\w+|medic[oa])\b)"
_DAYS = r"(?:how (?:many (?:days|weeks)|long|soon|fast))"
_DAYS_ES = r"(?:en )?cuant[oa]s? (?:dias?|semanas?|tiempo|tarda\w*|se tardan?)"

KIN = {
    "eats": (
        rf"\b{_SHOULD}\b{_NEAR}\b(?:mak(?:e|ing)|forc(?:e|ing)|get(?:ting)?) {_THEM} (?:to )?(?:eat|drink water)\b"
        rf"|\b{_SHOULD} (?:make|force|push) {_THEM} (?:to )?(?:eat|drink|talk|come out|get up)\b"
        rf"|\b(?:should|do) (?:i|we) (?:just )?(?:leave|let) {_THEM} (?:alone|be)\b"
        rf"|\b(?:l[oa]s?|le) {_ROUGH}\b{_NEAR}\b(?:com(?:er|a)|o l[oa]s? dejo)\b"
        rf"|\b(?:debo|tengo que|hay que|es bueno|esta bien|sera bueno) (?:obligar|forzar"
        rf"|insistir)\w*\b{_NEAR}\bcom(?:er|a)\b"
        rf"|\b(?:l[oa]s?) (?:hago comer|dejo (?:en paz|tranquil[oa]))\b"
    ),
    "knock": (
        rf"\b{_SHOULD}\b{_NEAR}\b(?:knock(?:ing)? (?:on|at)|open(?:ing)?|go(?:ing)? (?:in|into|through)"
        rf"|break(?:ing)? down)"
        rf" (?:his|her|their|the) (?:bed ?)?(?:door|room)\b"
        r"|\b(?:le |les )?(?:toco|abro|tumbo) (?:a )?(?:la|su) puerta\b|\b(?:debo|tengo que) (?:tocar"
        r"|abrir)(?:le)? (?:la|su)"
        r" puerta\b|\b(?:entro a|me meto a) su (?:cuarto|recamara|habitacion)\b"
    ),
    "sign": (
        r"\b(?:do|does|must|should|will|would|can|could) (?:i|we|he|she|they|both|(?:my|his|her|their|the) \w+"
        r"|a (?:parent"
        rf"|guardian))\b{_NEAR}\b(?:sign(?! (?:up|in|off|language|of|him|her|them)\b)(?:s)?|consent|give permission)\b"
        rf"|\bwho(?:'s| is| all)? (?:has to|needs? to|gotta|can|must|should|supposed to)\b{_NEAR}\b(?:consent"
        rf"|sign(?! (?:up"
        r"|in|off)\b))\b|\bwho signs\b"
        rf"|\b(?:have|has|got|without|share|split)\b{_NEAR}\bcustody\b[^?\n]*\?"
        r"|\b(?:tiene[ns]? que|tengo que|tenemos que|debe[ns]?|necesita[ns]?|hace falta|falta|hay que|quien(?:es)?"
        r"|puedo"
        rf"|puede|me van a pedir)\b{_NEAR}\b(?:firm(?:a|ar|e|en|as|o)|consentimiento)\b"
        r"|\b(?:tengo|tiene|sin) (?:\w+ ){0,2}custodia\b[^?\n]*\?"
    ),
    "bring": (
        rf"\b(?:can|could|may|is|does) {_THEY} (?:\w+ )?(?:come|go in|show up|walk in)"
        r" (?:\w+ )?(?:by (?:him|her|them)sel(?:f|ves)|alone|on (?:his|her|their) own|without me)\b"
        rf"|\b(?:do|should|must|can|could|may) (?:i|we) (?:\w+ )?(?:have to |need to )?(?:bring|come (?:in )?with"
        rf"|accompany)"
        rf" {_THEM}\b{_NOT_AWAY}"
        r"|\b(?:puede|podria|tiene que) (?:venir|ir|llegar|presentarse) (?:\w+ )?sol[oa]\b"
        rf"|\b(?:o l[oa]s? (?:llevo|traigo|acompano)\b|l[oa]s? (?:llevo|traigo|acompano)(?: yo)?\?){_NOT_AWAY}"
        rf"|\b(?:puedo|debo|tengo que|hay que) (?:llevar|traer|acompanar)l[oa]s?\b{_NOT_AWAY}"
    ),
    "minors": (
        r"\b(?:do|does|can|will|would|are) (?:you|u|they|ya|yall|y'all|the clinic|this place|this clinic|any(?:one"
        r"|body)"
        r"|some(?:one|body))(?: guys| all| people)? (?:even |also |ever |only |just )?(?:see|seeing|take|taking"
        r"|treat|help"
        rf"|work with|accept|serve)s? {_YOUNG}"
        r"|\bis (?:this|it)(?: place| clinic)? (?:only |just |also )?for (?:adults|grown ?ups|kids|teens|minors"
        r"|children)\b"
        r"|\b(?:atienden|ven|reciben|aceptan|tratan|ayudan|hay (?:ayuda|atencion|servicio|algo) para)(?: aqui| ustedes"
        rf"| tambien)*(?: a| para| con)?(?: los| las)? (?:{_YOUNG_ES}|(?:gente )?de (?:1[0-7]|\w+) anos)"
        r"|\bes (?:solo |nada mas )?para (?:adultos|menores|mayores)\b"
    ),
    "seen_when": (
        rf"\b{_DAYS}\b{_NEAR}\b(?:{_THEY}|i|we)(?:'?s| is| are| can| could| get| gets| be| will| would| gonna| going"
        r"| to)* (?:be |get |gets )?(?:seen|looked at|in to see)\b"
        rf"|\b{_DAYS}\b{_NEAR}\b(?:see|to see|you see|they see) {_THEM}\b"
        rf"|\b{_DAYS_ES}\b{_NEAR}\b(?:(?:para que|hasta que|antes de que|en que) (?:me|l[oa]s?|nos|le|les) (?:vean?"
        rf"|atiendan?"
        rf"|reciban?)|(?:en )?(?:ver|atender|recibir)(?:l[oa]s?|me|nos))\b"
    ),
}
"""Each in the words of a question."""
RIDER = (
    r"(?:(?:he|she|they|el|ella|mi \w+|my \w+)(?:'s| is|s| has| tiene)|tiene) (?:\d{1,2})(?: (?:years? old|yrs?|anos))?"
    r"|(?:and |y |pero |but |because |porque )?(?:yo |i )?(?:no (?:l[oa]s )?tengo|(?:don'?t|dont) have (?:any"
    r"|them|one|it)"
    r"|have none|(?:ain'?t )?got none)"
)
"""How old somebody is, or that there is none of it, beside a question: it says nothing else."""
ANOTHER = (
    r"\b(?:he|she|him|his|her|ella|el (?:tiene|es|esta|va|puede|cumple)|su|my (?:\w+ )?(?:son|daughter|kids?"
    r"|child|children|boy"
    r"|girl|grand\w+|nephew|niece)|mis? (?:hij[oa]|niet[oa]|sobrin[oa]|nin[oa])s?)\b"
)
"""Who asks for such a one, and is no young one who asks for themselves."""
EATING = (
    r"\b(?:eat(?:s|ing|en)?|ate|food|meals?|no (?:me |nos |se |casi )?come[ns]?|comer|comida|comiendo|coma|desayun\w+"
    r"|almorz\w+|cena\w*)\b"
)
"""Told of, or asked: "should I leave him alone" is about anything else otherwise."""

_PARENT = r"(?:(?:step)?(?:mom|mum|mama|mommy|mother|dad|daddy|father)|parents?|folks|guardian)"
_PARENT_ES = r"(?:mama|mami|papa|papi|papas|padres|madre|padre|padrastro|madrastra|jefes|jefa|tutor(?:es|a)?)"
_TELLS_THEM = (
    r"(?:tell|call|text|contact|inform|notify|message|email|involve|snitch (?:to|on)|say (?:anything|something) to)"
)
_TELLS_THEM_ES = r"(?:decir|llamar|avisar|contar|marcar|hablar|mandar)(?:les?)?(?: (?:nada|todo|esto|algo|un mensaje))?"
_THEY_HERE = (
    r"(?:you|u|ya|yall|y'all|they|any(?:one|body)|some(?:one|body)|this|it|the (?:team|clinic|person|people|nurses?"
    r"|doctors?|counselors?|chat|school))"
)
_NO_ANSWER = r"(?:didn'?t|didnt|did not|never|haven'?t|havent|not) (?:\w+ )?(?:answer\w*|sa(?:y|id)|told|tell)"
PARENTS = (
    rf"\b(?:will|would|do|does|are|r|is|can|could|must|might|gonna|going to"
    rf"|if) {_THEY_HERE} (?:\w+ ){{0,3}}?{_TELLS_THEM}"
    rf" (?:my|our) (?:\w+ )?{_PARENT}\b|\b{_THEY_HERE}(?:'?re|'?s|'?ll)? (?:gonna|going to|gon|have to|need to|gotta"
    rf"|will|must) (?:\w+ )?{_TELLS_THEM} (?:my|our) (?:\w+ )?{_PARENT}\b"
    rf"|(?<!i )\b(?:don'?t|dont|do not) (?:\w+ )?{_TELLS_THEM} (?:my|our) (?:\w+ )?{_PARENT}\b"
    rf"|\b(?:will|would|do|does|can|is|are|gonna) (?:my|our) {_PARENT} (?:\w+ ){{0,3}}?(?:find out|know|hear|be told"
    rf"|get (?:told|called|a call|a letter|a text))\b(?! (?:i'?m|how|what|that))"
    rf"|\bwithout (?:my|our) {_PARENT} (?:knowing|finding out)\b"
    rf"|\b{_NO_ANSWER}\b[^.?!]{{0,20}}\b(?:ab|abt|about|bout) (?:\w+ )?my {_PARENT}\b"
    r"|\b(?:go|goes|be|put|show(?:s)?(?: up)?|end up|stays?|is) (?:\w+ )?on (?:my|the) (?:\w+ )?school (?:record|file"
    r"|transcript)s?\b"
    rf"|\b(?:va[ns]?|vas) a {_TELLS_THEM_ES} a mis? {_PARENT_ES}\b"
    rf"|\btiene[ns]? que {_TELLS_THEM_ES} a mis? {_PARENT_ES}\b"
    rf"|\bno (?:les? )?(?:diga[ns]?|digas|llame[ns]?|avise[ns]?|cuente[ns]?) (?:nada |esto )?a mis? {_PARENT_ES}\b"
    rf"|\b(?:se (?:va|van) a enterar|se enteran?|van? a saber) mis? {_PARENT_ES}\b"
    rf"|\bmis? {_PARENT_ES} (?:se (?:va|van) a enterar|se enteran?|van? a (?:saber|enterarse))\b"
    rf"|\bsin que (?:se enteren?|l?o? ?sepan?) mis? {_PARENT_ES}\b|\bsin que mis? {_PARENT_ES} (?:se enteren?|lo sepan?"
    r"|sepan?)\b"
    rf"|\bno (?:me )?(?:contest\w+|respond\w+|dijo|dijiste)\b[^.?!]{{0,15}}\b(?:lo de|sobre|de) mis? {_PARENT_ES}\b"
    r"|\b(?:sale|salir|queda|quedar|aparece|aparecer|ponen|pone|va)\b[^.?!]{0,12}\ben (?:mi|el) (?:record|expediente"
    r"|historial) (?:escolar|de (?:la|mi) (?:escuela|prepa\w*|secu\w*))\b"
)
"""Whether the chat, or who reads it, goes to a parent or a school: asked, begged off, or asked again."""
PARENTS_AGAIN = (
    rf"\b(?:will|would|do|does|are|can|could|must|gonna|going to) {_THEY_HERE} (?:\w+ ){{0,3}}?{_TELLS_THEM} (?:her|him"
    r"|them)\b(?! (?:for|that i))"
    rf"|\b(?:tiene[ns]? que|va[ns]? a) (?:decir|llamar|avisar|contar|marcar)(?:les?)\b"
    rf"|\b{_NO_ANSWER}\b[^.?!]{{0,20}}\b(?:ab|abt|about|bout) (?:her|him|them)\b"
)
"""The same of her, him or them: meant where a parent was spoken of."""
PARENT = rf"\b(?:{_PARENT}|{_PARENT_ES})\b"
"""Who is a parent, told before."""
