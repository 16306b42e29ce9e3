"""Words of what is asked of the help here: by video, when, with faith, at what age, and of living with a loss.

None of it hangs on a guess: each was met with another's answer, or written down as one (talks 04, 07 and 09 of
docs/talks). Used by `bot.hearing.questions.particular`; over small letters without accents, both languages always.
"""

from __future__ import annotations

_ONE = (
    r"(?:persons?|people|humans?|some(?:one|body)|any(?:one|body)|staff|nurses?|counsell?ors?|personas?|alguien|gente)"
)
_LATE = (
    r"(?:evenings?|(?:at )?nights?|weekends?|saturdays?|sundays?|after (?:work|hours|\d)|holidays?|noches?|tardes?"
    r"|fines? de semana|sabados?|domingos?|festivos)"
)
_YOU = r"(?:you|u|ya|y'?all|yall|they|any(?:one|body)|some(?:one|body)|(?:a|the|your) (?:doctors?|docs?|clinic|place))"
_MEDICINE = r"(?:antabuse|disulfiram|naltrexone|vivitrol|campral|acamprosate|antabus|naltrexona|acamprosato|disulfiram)"
_FOR_OPIOIDS = (
    r"(?:suboxone|subutex|subs|bupe\w*|buprenorphine|sublocade|methadone|mat|vivitrol|naltrexone|buprenorfina|metadona"
    r"|naltrexona)"
)
_URGE = (
    r"(?:cravings?|urges?|(?:(?:to|and|so|that|dont|don'?t|not) )*(?:i )?(?:dont |don'?t |not )?want (?:to |a )?drink"
    r"|ansias?|antojos?|ganas de (?:tomar|beber|usar|consumir|fumar))"
)
_FAITH = (
    r"(?:religious|religion|christian|catholic|faith|bible|church\w*|god|jesus|preach\w*|12[- ]?steps?|twelve[- ]steps?"
    r"|higher power|pray(?:er|ers|ing)?(?! for)|religios[oa]s?|religion|cristian[oa]s?|catolic[oa]s?|biblia|misa|dios"
    r"|iglesia|rez\w+|orar|doce pasos|12 pasos|la fe)"
)
DEAD = r"(?:dead|died|passed|late|muert[oa]s?|murio|difunt[oa]|fallecid[oa]|fallecio)"
_KEEPS = (
    r"(?:talk(?:s|ing)? (?:to|with) (?:her|him|them|my)|good ?night to|(?:her|his|their) (?:photo\w*|picture|shirts?"
    r"|clothes|robe|coat|pillow|side|chair|place|plate|cup|mug|things|ring|toothbrush|voice ?mail|voice|grave|ashes)"
    r"|(?:place|plate|cup|table) for (?:her|him|them|two)|hear(?:ing)? (?:her|his) voice|(?:l[ae]s?|con) (?:habl\w+"
    r"|platic\w+)|hablar(?:le|les)|habl(?:e|o) con (?:ella|el|mi)|su (?:ropa|foto|fotografia|retrato|lado|silla|plato"
    r"|taza|lugar|almohada|anillo|cepillo|tumba|voz)|buenas noches a)"
)
_RIGHT = (
    r"(?:normal|usual|ok(?:ay)?|all ?right|alright|wrong|bad|crazy|weird|strange|odd|silly|soft in the head|losing it"
    r"|losing my mind|foolish|common|loc[oa]|mal|malo|bien|raro|comun)"
)

HERE = {
    "online": (
        r"\b(?:zoom\w*|face ?time|skype|tele ?health|tele ?medicine|tele ?salud|videollamadas?|video (?:visits?|calls?"
        r"|chat|appointments?|sessions?)|(?:by|over|on|via|do|por|en) video|virtual(?:ly|es)?"
        r"|(?:visits?|appointments?|sessions?|therapy|counsel\w+|groups?|meetings?|citas?|sesiones|terapia|consultas?"
        r"|is (?:it|this)|do (?:it|this)|seen|do you do|es|son) (?:\w+ )?(?:online|en linea)"
        r"|online or\b|en linea o\b|in person or\b|(?:have|need|got) to come in\b|come in (?:in )?person\b"
        r"|(?:phone|telephone) (?:visits?|appointments?|sessions?)|(?:just )?do phone calls"
        r"|(?:atienden|atender|consulta|cita|terapia|sesion) (?:\w+ )?por telefono|hay que ir en persona)\b"
    ),
    "staffed": (
        rf"^(?![\s\S]*\b(?:tonight|today|now|tomorrow|hoy|ahora|ahorita|manana|esta (?:noche|tarde))\b)[\s\S]*?"
        rf"(?:\b(?:is|are|will|do|does|hay|habra|esta|estan|contest\w+"
        rf"|atiend\w+)\b[^.?!]{{0,20}}\b{_ONE}\b[^.?!]{{0,30}}"
        rf"\b{_LATE}\b|\bwhen(?:'?s| is| are| does| do) (?:an? |the )?(?:real |live |actual )?{_ONE} (?:\w+ )?(?:on"
        rf"|there"
        r"|here|around|in|available|answer|work)\b|\bwhat (?:hours|times?|days?) (?:do|does|are|is) (?:an? |the )?"
        rf"(?:real |live )?{_ONE} (?:\w+ )?(?:answer|there|here|on|work|around|available)\b"
        rf"|\b(?:a que horas?|cuando|que dias) (?:hay|contest\w+|estan?|atiend\w+) (?:\w+ )?{_ONE}\b)"
    ),
    "opens": (
        r"\b(?:when|what time) (?:do|does|are|will|would|can) (?:they|you|u|ya|y'?all|yall|people|some(?:one|body)"
        r"|any(?:one|body)|the (?:team|clinic|office|people|staff))(?: guys| all)? (?:gonna |going to )?(?:be "
        r"(?:back|in"
        r"|there|on)|back|get (?:in|there|back|here|on)|come (?:in|back|on)|clock in|log (?:in|on)|start|wake up)\b"
        rf"|\b(?:you|u|y'?all|yall|they) (?:guys |all )?(?:do|open|work|got|have) (?:any )?{_LATE}\b"
        r"|\b(?:a que horas?|cuando|desde que hora) (?:llegan?|entran?|regresan?|vuelven?|empiezan?|estan|se "
        r"conectan?)\b"
        r"(?! (?:mi|mis|el|los|ella|l[oa]s|a mi)\b)|\b(?:trabajan|atienden|tienen|hay (?:citas?|horario)) (?:en "
        r"|por |de |los"
        rf" |las |el |la )*{_LATE}\b"
    ),
    "just_talk": (
        r"\bcan (?:i|we) (?:please )?(?:just )?(?:talk|tell you|write|vent|say (?:something|some things))(?: (?:a "
        r"(?:bit|little)"
        r"|more))? about\b[^.?!]{1,40}\W*$|\bcan (?:i|we) just (?:talk|vent|write|let it out)(?: (?:here|for a"
        r" (?:bit|minute|while|sec)|a (?:bit|little)|now))*\W*$"
        r"|\b(?:le )?puedo (?:nomas |solo |nada mas )*(?:hablar(?:le)?|contar(?:le)?|platicar(?:le)?|desahogarme)"
        r"(?: (?:un rato|un poco|tantito))?(?: (?:de|sobre)\b[^.?!]{1,40})?\W*$"
    ),
    "mourning": (
        rf"^(?=[\s\S]*\b{_RIGHT}\b)[\s\S]*?\b(?:{_KEEPS}|talk(?:s|ing)? (?:to|with) (?:my )?(?:\w+ )?{DEAD}"
        r"|talk(?:ing)? to (?:them|her|him))\b"
        r"|\b(?:do|does) (?:other |most |many )?(?:people|others|folks|everyone|anybody|anyone) (?:else )?"
        r"(?:do|keep|still|talk)\b[^.?!]{0,30}\b(?:after so long|still|all this time|to (?:them|her|him)|who died)\b"
    ),
    "mourning_long": (
        r"\bhow long (?:does|is|do|will|should|until|before)\b[^.?!]{0,30}\b(?:grie\w+|mourn\w*|miss(?:ing)? (?:her|him"
        r"|them)|last|go on|take)\b|\b(?:shouldn'?t|should) (?:i|it)\b[^.?!]{0,15}\b(?:over (?:it|this|him|her|them)"
        r"|(?:hurt|get) (?:less|better|easier))\b[^.?!]{0,10}\b(?:by now|already|yet)\b"
        r"|\b(?:when|does it ever) (?:does it )?(?:get|gets) (?:any )?(?:easier|better|lighter|less)\b"
        r"|\bcuanto (?:tiempo )?(?:dura|se tarda|tarda|va a durar)\b[^.?!]{0,20}\b(?:duelo|luto|dolor|esto)\b"
        r"|\b(?:cuando|alguna vez) (?:se pasa|deja de doler|duele menos|se quita)\b"
        r"|\b(?:ya )?(?:deberia|tendria que) (?:estar|haberl[oa]|ya)\b[^.?!]{0,20}\b(?:mejor|superad[oa]|superar\w*)\b"
    ),
    "too_old": (
        r"\b(?:am i|i'?m|are they|is (?:he|she|my \w+)) (?:\w+ )?too old\b|\bis it (?:\w+ )?too late (?:(?:to|for) )"
        r"(?:be )?(?:me\W*$|ask\w*|start\w*|get (?:any )?(?:help|better|clean|sober|well)|quit\w*|stop drinking|help)"
        r"|\bat my age\b[^.?!]*\?|\?[^.?!]{0,5}\bat my age\b"
        r"|\b(?:take|see|treat|help|for) (?:\w+ )?(?:old(?:er)?|elderly|senior|aged) (?:people|folks?|adults?|men"
        r"|women|patients|ones?|guys|ladies)\b|\b(?:take|see|treat|help) seniors\b|\bage limit\b|\b(?:this"
        r"|it) still for me\b"
        r"|\b(?:muy|tan|demasiado) (?:viej[oa]|mayor|grande|tarde) para\b|\ba mi edad\b|\blimite de edad\b"
        r"|\b(?:personas|gente|adultos|adultas|senoras|senores) (?:mayores|grandes|de edad|ancian[oa]s)\b"
        r"|\bla tercera edad\b"
    ),
    "known_here": (
        rf"\b(?:what if|if|suppose|say)\b[^.?!]{{0,20}}\bi know {_ONE}\b[^.?!]{{0,25}}\b(?:there|here|works?|staff|team"
        rf"|your)\b|\b(?:what if|if|do|does|will|would|might|could)\b[^.?!]{{0,10}}\b(?:one|any|some\w*|{_ONE})\b"
        r"[^.?!]{0,30}\b(?:knows?|recogni[sz]es?) (?:me|who i am|one of mine|my (?:name|husband|wife|family|boss|mom"
        r"|dad"
        r"|people))\b|\b(?:si|y si) (?:yo )?conozco a\b[^.?!]{0,30}\b(?:ahi|aqui|alli|alla|ustedes|trabaja\w*)\b"
        r"|\b(?:si|y si) (?:alguien|una persona|uno)\b[^.?!]{0,25}\bme (?:conoce|reconoce)\b"
    ),
    "visit": (
        r"\b(?:what happens|what(?:'?s| is) it like|what do (?:they|you|u|i) (?:ask|do))\b[^.?!]{0,20}\b(?:first"
        r"|intake|appointment|visit|session)\b|\b(?:stay|sleep) (?:overnight|the night|over there)\b"
        r"|\bhow (?:long|many (?:days|weeks)) (?:is|are|does|do) (?:the|your|a) (?:program|treatment|stay|rehab"
        r"|group)\b"
        r"|\b(?:what|which) (?:phone )?number\b (?:will|would|do|are|is|does) (?:they|you|u|it|someone"
        r"|the \w+) (?:\w+ )?call(?:ing)?\b|\bcall(?:ing)? (?:me )?from (?:what|which|a"
        r" local|your)\b|\bde que numero (?:me )?(?:llam\w+|marc\w+|van a llamar)\b"
        r"|\bquedar(?:me)? (?:a dormir|internad[oa])\b|\b(?:que (?:pasa|hacen|preguntan)|como es) en la (?:primera )?"
        r"(?:cita|visita|consulta|sesion)\b|\bcuanto (?:dura|tiempo (?:es|dura)) (?:el|su) (?:programa|tratamiento)\b"
    ),
    "faith": (
        rf"\b(?:is|are) (?:it|this|that|you|u|y'?all|the \w+|they) (?:\w+ ){{0,4}}(?!god|jesus){_FAITH}\b"
        rf"|\b(?:do|will|would|must) (?:i|we) (?:have|need|got|gotta)\b[^.?!]{{0,20}}\b(?:{_FAITH}|believe in|aa)\b"
        rf"|\b(?:you|u|ya|they|y'?all) (?:gonna|going to|make|will|push|use|do)\b[^.?!]{{0,45}}\b{_FAITH}\b"
        rf"|\b(?:es|son|hay) (?:\w+ ){{0,3}}(?!iglesia){_FAITH}\b|\b(?:tengo que|hay que|debo|me van a|van a"
        rf"|me obligan a)\b[^.?!]{{0,30}}\b{_FAITH}\b"
    ),
    "offers": (
        rf"\b(?:do|does|can|could|will|is there|are there) {_YOU}\b[^.?!]{{0,25}}\b(?:do|offer|give|prescribe|have|use"
        rf"|start|put \w+ on|provide|carry|have)\b[^.?!]{{0,20}}\b{_FOR_OPIOIDS}\b"
        rf"|\b(?:dan|recetan|tienen|ofrecen|manejan|me (?:pueden?|podrian?) (?:dar|recetar))\b[^.?!]{{0,20}}"
        rf"\b{_FOR_OPIOIDS}\b"
    ),
    "craving": (
        rf"\b(?:isn'?t|is not|ain'?t|other than|besides|instead of|not|than|que no sea|aparte de(?:l)?|en vez de(?:l)?)"
        rf" {_MEDICINE}\b|\b(?:is there|are there|got|have|anything|something|some|any)\b[^.?!]{{0,25}}\b(?:pills?"
        rf"|meds?"
        rf"|medicines?|medication|shots?|take|anything|something)\b[^.?!]{{0,30}}\b{_URGE}\b"
        rf"|\b(?:hay|existe|tienen|dan)\b[^.?!]{{0,25}}\b(?:algo|pastillas?|medicinas?|medicamentos?|inyeccion)\b"
        rf"[^.?!]{{0,25}}\b{_URGE}\b"
    ),
    "private": (
        r"\b(?:is|are|will|does|do) (?:it|this|that|these|what i (?:say|write|tell (?:you|u))|my (?:answers?|name"
        r"|number)"
        r"|the (?:call|chat|texts?))(?: (?:all|really|even|stay|be|kept|gonna be|going to be))* "
        r"(?:private|confidential|anonymous|secret)\b"
        r"|\b(?:es|son|sera|queda|se queda|quedan)(?: (?:todo|esto|eso|realmente|de veras|algo))* "
        r"(?:privad[oa]s?|confidencial(?:es)?|anonim[oa]s?|secret[oa]s?)(?=\W*\?)"
    ),
    "why_told": (
        r"^(?![\s\S]*\b(?:business|private|personal|rather not|not telling|weird|creepy|rude|nosy|excuse me|asunto"
        r"|chismos\w*|que les importa|prefiero no)\b)(?!(?:idk|no|wait|hey|um|ok|i don'?t know|no se|espere|oiga)\b)"
        r"(?:[^\s.?!;\n]+ ){2,}[^\s.?!;\n]+[.;!\n\u2026]+ ?(?:(?:and|but|so|y|pero|oiga) )*"
        r"(?:why (?:do|did|are|r|would|must) (?:you|u|ya|they|yall) (?:even |just |all )*(?:ask|want|need|care)"
        r"|\u00bf?(?:por ?que|para que) (?:me )?(?:lo )?(?:quier|pregunt|necesit)\w+)\b[^.?!]{0,40}\W*$"
    ),
    "why": (
        r"^(?:and |but |so |wait )*why (?:should|would|must|does|do|will|is) (?:the (?:person|team|one|clinic|staff)"
        r"|they|some(?:one|body)|any(?:one|body)|your (?:team|people)|who\w* \w+) (?:\w+ )?(?:see|need|know|want|read"
        r"|care|ask|get|have)\w*\b[^.?!]{0,30}\W*$"
        r"|^(?:y |pero |oiga )*(?:¿)?(?:por ?que|para que) (?:lo )?(?:tendria|tiene|deberia|quiere|necesita|debe|va)n? "
        r"(?:que |a )?(?:\w+ ){0,3}?(?:ver\w*|saber\w*|leer\w*|conocer\w*)\b[^.?!]{0,25}\W*$"
        r"|^(?:and |but |so |wait |ok |um )*why (?:do|did|are|r|would|must) (?:you|u|ya) (?:even |keep |just "
        r")?ask(?:ing)? "
        r"(?:me )?(?:that|this|these|those|all|such|so many|stuff|things?|questions)\b[^.?!]{0,45}\W*$"
        r"|^(?:y |pero |oiga |¿)*(?:por ?que|para que) (?:me )?pregunta[ns]? (?:primero )?(?:eso|esto|esas?|estas?|todo"
        r"|tanto|cosas)\b[^.?!]{0,35}\W*$"
    ),
}
"""Each in the words of a question; meant only where something is asked."""
BESIDE_A_WISH = frozenset({"online", "staffed"})
"""Where wishes are asked for, these are one, and are answered beside it."""
GRIEF = frozenset({"mourning", "mourning_long"})
"""Meant where a death was told of, now or before."""
NOT_LIVING = (
    r"\b(?:kill|die with|be with|join(?:ing)?|end it|suicid\w*|pills?|not wake|irme con|matar\w*|morirme|pastillas)\b"
)
"""Beside these it is no question of how people mourn."""
IN_SO_MANY_WORDS = frozenset({"why", "why_told", "known_here", "opens", "just_talk"})
"""A question without a question's form or mark."""
