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
_PEOPLE = (
    r"(?:(?:college|grad\w*|nursing|exchange|uni\w*) )?(?:students?|(?:college )?kids in college|(?:people|someone"
    r"|some1"
    r"|folks|guys) like (?:me|us)|men|women|guys|moms?|dads?|families|nurses|truckers|workers|immigrants|foreigners"
    r"|seniors|retired people|old(?:er)? (?:people|folks|guys))"
)
_PEOPLE_ES = (
    r"(?:l[oa]s )?(?:estudiantes?|universitari[oa]s|(?:gente|personas|alguien|uno) como (?:yo|uno|nosotr[oa]s)|hombres"
    r"|mujeres|mamas|papas|familias|enfermer[oa]s|choferes|trabajadores|jornaleros|inmigrantes|extranjer[oa]s"
    r"|jubilad[oa]s"
    r"|gente grande|viej[oa]s)"
)
_CARERS = (
    r"(?:me|us|people like me|(?:the )?(?:wi(?:fe|ves)|husbands?|spouses?|famil(?:y|ies)|parents?|mo(?:m|ther)s?"
    r"|(?:dad|father)s?|partners?|care ?givers?|carers?|one who (?:takes care|stays|watches)))"
)
_CARERS_ES = (
    r"(?:mi|nosotr[oa]s|una?|(?:la |las |los |el )?(?:familias?|espos[oa]s?|mujer|ma(?:ma|dre)s?|pa(?:pa|dre)s?"
    r"|parejas?"
    r"|cuidador\w*|que cuidan?|quien(?:es)? cuidan?))"
)
_LOVED = (
    r"(?:her|him|them|my (?:\w+ )?(?:wife|husband|mom|mother|dad|father|son|daughter|brother|sister|boy|girl|baby|kid"
    r"|friend|partner|grand\w+)|what happened|who (?:she|he) was)"
)
_LOVED_ES = (
    r"(?:ella|el|ell[oa]s|mi (?:\w+ )?(?:espos[oa]|marido|mujer|mama|madre|papa|padre|hij[oa]|herman[oa]|nin[oa]|bebe"
    r"|amig[oa]|pareja|abuel[oa])|lo que (?:me )?paso|como era)\b"
)
_WRITTEN = (
    r"(?:what i(?:'?ve)? (?:\w+ )?(?:wrote|write|written|said|say|put|typed|told (?:you|u))|(?:all )?this(?! (?:is"
    r"|was|as))"
    r"|(?:the|this|my|our) (?:chat|page|messages?|conversation|texts?)|it here)"
)
_WRITTEN_ES = (
    r"(?:lo que (?:\w+ )?(?:escribi|escribo|puse|dije|digo|conte)|(?:todo )?esto|est[ea] (?:chat|charla|pagina)"
    r"|mis (?:mensajes|palabras))"
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
    "seen_home": (
        rf"\b(?:can|could|will|would|does|might|what if|if|so|that) (?:he|she)(?: \w+)? (?:be able to "
        rf"|gets? to )?(?:sees?"
        rf"|reads?|finds?|opens?|looks? at|gets? into) {_WRITTEN}\b"
        rf"|\b(?:el|ella|mi (?:espos[oa]|marido|novi[oa]|mujer|pareja|senor)) (?:me )?(?:puede|podra|podria"
        rf"|va a) (?:ver"
        rf"|leer|encontrar|abrir|hallar) {_WRITTEN_ES}\b|\b(?:puede|podra|podria|va a) (?:ver|leer|encontrar|abrir"
        rf"|hallar)"
        rf"(?:lo)? (?:el|ella) {_WRITTEN_ES}\b|\bpuede (?:el|ella) (?:ver|leer|abrir) {_WRITTEN_ES}\b"
        rf"|\b(?:y )?si (?:el|ella) (?:ve|lee|encuentra|abre|halla) {_WRITTEN_ES}\b"
    ),
    "comes_too": (
        rf"\b(?:is|are|isn'?t) (?:this|it|that|these|you|u|yall|the (?:chat|clinic)|this (?:chat|place|clinic|thing))"
        rf"(?: (?:guys|only|just|even|also|really|ok|okay|open|meant|here|still))* (?:for|to) {_PEOPLE}\b"
        rf"|\b(?:if|whether|sure|know|wondering) (?:this|it|that)(?: (?:chat|place|clinic|thing))? (?:is|was|works)"
        rf"(?: (?:only|just|even|also|really|ok|okay|open|meant))* (?:for|to) {_PEOPLE}\b"
        rf"|\b(?:can|could|do|are|if|may) {_PEOPLE} (?:can |could )?(?:even |also |still )?(?:use|come|write|go"
        rf"|get help"
        rf"|allowed|ask|be seen)\b"
        rf"|\b(?:es|sera|sirve|funciona|estan?|hay ayuda|hay algo)(?: (?:esto|eso|este chat|aqui|la clinica|tambien"
        rf"|solo"
        rf"|nomas|nada mas|abiert[oa]))* para {_PEOPLE_ES}\b"
        rf"|\b(?:pueden?|podemos) (?:venir|usar\w*|escribir|entrar|ir|pedir ayuda)(?: (?:esto|aqui"
        rf"|tambien))* {_PEOPLE_ES}\b"
        rf"|(?:\u00bf|^|\bsi )(?:y )?{_PEOPLE_ES} (?:tambien )?(?:pueden?|podemos) (?:venir|usar\w*|escribir|entrar"
        rf"|pedir)\b"
    ),
    "help_me": (
        rf"\b(?:is|are|isn'?t|ain'?t) there (?:any |some |no |a )?(?:help|support|something|anything|someone|somebody"
        rf"|anyone|groups?)(?: (?:here|out there|too|also))* for {_CARERS}\b(?! to\b)"
        rf"|\b(?:do|can|could|will) (?:you|u|they|yall)(?: guys)? (?:also |even )?help (?:the )?(?:wives|husbands"
        rf"|spouses"
        rf"|families|family|parents|care ?givers?|carers?)\b|\bwho (?:helps|takes care of|looks after"
        rf"|looks out for) me\b"
        rf"|\b(?:hay|habra|existe) (?:alguna? |un )?(?:ayuda|apoyo|algo|alguien|grupos?)(?: (?:aqui|tambien))* para"
        rf" {_CARERS_ES}(?: tambien)?\W*(?:$|[.,;?!])|\b(?:y )?(?:a )?mi quien me (?:ayuda|cuida|apoya)\b"
        rf"|\bayudan (?:tambien )?a (?:las |los )?(?:familias?|espos[oa]s|madres|padres|cuidador\w*)\b"
    ),
    "same_one": (
        r"\b(?:will|would|is|could|can|do|does) (?:it|this|that|i|we|they|there|who\w*|the (?:one|person)"
        r"|some(?:one|body))\b"
        r"[^.?!]{0,35}\b(?:the same (?:person|one|nurse|doctor|counsel?lor|therapist|lady|guy|human|coordinator)"
        r"|a different (?:person|one) (?:each|every) time)\b"
        r"(?!(?: \w+){0,2} (?:i married|as (?:before|last)|i (?:was|had)|from (?:before|last)))"
        r"|\b(?:es|sera|va a ser|seria|me (?:toca|tocaria|atiende|llama|llamara|escribe))(?: (?:siempre|con|que"
        r"|la que me"
        r" \w+))* (?:la|el) mism[oa] (?:persona|doctora?|enfermer[oa]|terapeuta|consejer[oa]|senora?)\b"
        r"(?! (?:de (?:antes|la (?:otra|ultima) vez)|que (?:antes|tenia|tuve|la (?:otra|ultima) vez)))"
    ),
    "goes_in": (
        r"\b(?:does|will|did|is|would) (?:that|this|it)(?: (?:part|one|bit))?(?: (?:go|going|goes|gonna go|went"
        r"|get put|end up"
        r"|show up|be|stay|get sent|included)) (?:\w+ )?(?:in|into|with|on|to) (?:what (?:u|you|i|we) (?:just "
        r"|already )?(?:sent"
        r"|send|are sending|wrote)|the (?:summary|thing (?:i|u|you) sent|list|form)|my (?:summary|form))\b"
        r"|\b(?:eso|esto)(?: que dije| tambien)* (?:va|iba|entra|entro|queda|sale|salio|se va|fue"
        r"|aparece) (?:tambien )?en"
        r" (?:lo que (?:ya )?(?:mande|mando|envie|envio|mandamos|se mando|le mandaron)|el (?:resumen|formulario))\b"
        r"|\b(?:va|entra|queda|sale) (?:eso|esto) en (?:lo que (?:mande|mando|envie|envio)|el resumen)\b"
    ),
    "shows_up": (
        r"\b(?:(?:show|come|pop)s?(?: up)?|be|appear) (?:on|in|at) (?:a |an |my |the |any )?(?:\w+ )?(?:drug |pee "
        r"|urine |work )?"
        r"(?:tests?|screens?|screening|pee cup|urine)\b(?![^.?!]{0,15}\bpositive for\b)"
        r"|\b(?:sale|salir|saldria|aparece|aparecer|marca)\b[^.?!]{0,8}\ben (?:el|la|un|una|los|las"
        r"|mi) (?:\w+ )?(?:antidoping"
        r"|antidopin|prueba|examen|analisis|orina)\w*"
    ),
    "plans": (
        r"\b(?:do|will|would) i (?:\w+ )?need (?:any |an? )?(?:health )?insurance\b|\b(?:necesito|hay que tener"
        r"|tengo que"
        r" tener|hace falta) (?:el |un )?(?:seguro|aseguranza)\b(?! (?:social|de (?:que|si)|si|que)\b)|"
        r"\b(?:do|does|can|will|would) (?:you|u|ya|y'?all|yall|they|the clinic|this place)(?: guys| all"
        r"| people)? (?:even |also"
        r" )?(?:take|accept|bill|work with) (?:my |any )?(?:\w+ )?(?:insurance|medicaid|medicare|medi-?cal|tricare"
        r"|aetna|cigna"
        r"|blue ?cross|bcbs|kaiser|united(?: health\w*)?|humana)\b"
        r"|\b(?:am|are) (?:i|we) still (?:covered|insured|on (?:my |the )?(?:medicaid|medicare|insurance|plan))\b"
        r"|\b(?:is|did|does|will) my (?:medicaid|medicare|medi-?cal|insurance|coverage) (?:still |get |been )*(?:good"
        r"|active|on"
        r"|end\w*|renew\w*|laps\w*|expire\w*|cancel\w*|cut off|cover\w*)\b"
        r"|\b(?:sigo|estoy todavia) (?:cubiert[oa]|asegurad[oa])\b"
        r"|\b(?:aceptan?|toman|agarran|reciben) (?:mi |el |algun )?(?:seguro|aseguranza|medicaid|medicare|medi-?cal)\b"
    ),
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
    "tell_of": (
        rf"\b(?:can|could|may|is it (?:ok|okay|alright|all right)(?: if)?|would it be ok if)(?: (?:to|i))? (?:just "
        rf"|maybe )?"
        rf"(?:tell (?:you|u) (?:a (?:bit|little) )?about|talk (?:to (?:you|u) )?about|write (?:to (?:you|u) )?about)"
        rf" {_LOVED}\b"
        rf"|\b(?:le |te )?(?:puedo|podria|se puede|me deja|esta bien si) (?:\w+ )?(?:(?:contar|hablar|platicar"
        rf"|escribir)"
        rf"(?:le|te)?|(?:le |te )?(?:cuento|hablo|platico))(?: (?:algo|un poco|tantito|aqui))* (?:de|sobre) {_LOVED_ES}"
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
        rf"|\b(?:what if|if|suppose)\b[^.?!]{{0,5}}\b{_ONE}\b[^.?!]{{0,20}}\b(?:at|from|in) (?:my |the )?(?:school"
        rf"|work|church"
        r"|town|job|program|class|family)\b[^.?!]{0,12}\b(?:on|in|with|works?|part)\b[^.?!]{0,12}\b(?:team|staff"
        r"|clinic|there|here)\b"
        r"|\b(?:si|y si) (?:alguien|una persona|uno) (?:de|del) (?:mi |la )?(?:escuela|trabajo|iglesia|pueblo"
        r"|familia)\b"
        r"[^.?!]{0,15}\b(?:equipo|trabaja\w*|ahi|aqui|clinica)\b"
        r"|\b(?:si|y si) (?:alguien|una persona|uno)\b[^.?!]{0,25}\bme (?:conoce|reconoce)\b"
        r"|\b(?:is|are|will|would|do|does|could)\b[^.?!]{0,30}\b(?:people|ones?|persons?|nurses|coworkers"
        r"|co-workers|guys)"
        r" (?:that |who )?i (?:already )?(?:work|worked|go to (?:school|church)) with\b"
        r"|\b(?:es|son|sera|seran|es la|son los)\b[^.?!]{0,25}\b(?:con (?:quien(?:es)?|los que|las que|la que"
        r"|el que) (?:yo )?"
        r"trabajo|mis companer[oa]s)\b"
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
        r"|\b(?:tablets?|pills?|medicines?|medication|meds?|shots?|injections?) (?:that|to|which"
        r"|for) (?:can )?(?:helps?"
        r" |stops? |makes? |keeps? )(?:(?:you|me|him|her|one|people|someone|to|with|not|stop|quit|from"
        r"|off) ){0,4}(?:the )?"
        r"(?:drink(?:ing)?|alcohol|booze)\b(?! (?:safely|more))"
        r"|\b(?:pastillas?|medicinas?|medicamentos?|inyeccion) (?:que (?:ayudan?|sirven?|hacen?|quitan?) (?:a |para )?"
        r"|para )(?:(?:ya|no|a|que|uno) )*(?:dejar (?:de (?:tomar|beber)|el (?:alcohol|trago|vino))|no (?:tomar"
        r"|beber))\b"
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
CALLED_SO = (
    r"^(?:(?:and|so|oh|well|y|pues) )*(?:(?:her|his) name was|we called (?:her|him)|(?:ella |el )?se llamaba"
    r"|(?:su nombre era"
    r"|le deciamos)) (?!not\b|no\b)[a-z\u00f1]+(?: [a-z\u00f1]+)?(?=\W*$|[.,;!])"
)
"""The name of who died."""
GRIEF = frozenset({"mourning", "mourning_long", "called_so"})
"""Meant where a death was told of, now or before."""
NOT_LIVING = (
    r"\b(?:kill|die with|be with|join(?:ing)?|end it|suicid\w*|pills?|not wake|irme con|matar\w*|morirme|pastillas)\b"
)
"""Beside these it is no question of how people mourn."""
IN_SO_MANY_WORDS = frozenset(
    {"why", "why_told", "known_here", "opens", "just_talk", "comes_too", "goes_in", "seen_home"}
)
"""A question without a question's form or mark."""
