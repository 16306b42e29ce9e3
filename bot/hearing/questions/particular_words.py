"""What has an answer of its own however it is put, in English and Spanish: the words alone.

Regular expressions over small letters without accents. Both languages are always listened for.
"""

from __future__ import annotations

CLOSE = r"(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|bf|gf|man|marriage|relationship)"
CLOSE_ES = r"(?:espos[oa]|marido|novi[oa]|pareja|mujer|hombre|senor|viej[oa])"
CHILD = (
    r"\b(?:son|daughter|kid|boy|girl|child|teenager|teen|baby|grandson|granddaughter|hij[oa]|nin[oa]|bebe|niet[oa]"
    r"|muchach[oa])s?\b"
)
"""Whoever somebody is a parent to."""
NEAR = r"[^.?!]{0,60}"
_STAFF = (
    r"(?:you|u|ya|your|yall|staff|they|people|doctors?|nurses?|therapists?|counsell?ors?|any(?:one|body)"
    r"|some(?:one|body)"
    r"|team|place|clinic|here|ustedes|equipo|personal|doctor\w*|alguien|ahi|aqui|alli|clinica|tratan|atienden)"
)

OPIOID = (
    r"\b(?:opioids?|opiates?|percocets?|percs?|oxy\w*|roxys?|vicodin|hydros?|hydrocodone|norcos?|heroin|dope|fent\w*"
    r"|methadone|suboxone|subs|morphine|tramadol|codeine|pain ?(?:pills|killers|meds)|opioides?|opiaceos?"
    r"|heroina|fentanilo"
    r"|oxicodona|hidrocodona|metadona|morfina|pastillas (?:para|pal) (?:el )?dolor)\b"
)
NERVES = (
    r"\b(?:(?:para|pa|de) (?:los )?nervios|nerve (?:pills?|meds?)|for (?:my )?(?:nerves|anxiety)|para la ansiedad)\b"
)
"""What may well be a benzo: not safe to stop all at once, whatever is taken with it."""
STOPS = (
    r"\b(?:stop\w*(?! (?:the |my )?(?:pain|hurting))|quit(?:s|ting)?|com(?:e|es|ing) off|cam(?:e|es) off"
    r"|get(?:ting)? off|detox\w*|taper\w*|kick(?:ing)?(?! in)|cold turkey|withdraw\w*|wean\w*|cut(?:ting)? (?:down"
    r"|back|out)|go(?:ing)? off|(?:go|going|be|live|days?) without|without (?:them|it|my)|run(?:ning)? out|ran out"
    r"|skip\w*|miss(?:ed|ing)?|not (?:to )?tak\w+|don'?t take|no tom\w+|giv(?:e|es|ing) (?:it |them |the \w+ )?up"
    r"|leav(?:e|es|ing) off|get(?:ting)? clean"
    r"|saltar\w*|quitar\w*|desintoxic\w+|all at once|suddenly|dej(?:o|e|ar\w*|ando|emos|ado)|par(?:o"
    r"|ar)(?! el dolor)|quitarme|suspend\w+|abstinencia"
    r"|sin (?:ellas?|las|mis?)|de golpe|de un (?:jalon|tiron)|se me (?:acab\w+|termin\w+))\b"
)
"""Whether it is stopping that a message is about: only then is it said how hard that can be."""
_HARM = (
    r"\b(?:die|dying|kill\w*|od|overdos\w*|end it|it (?:all )?ends|suicid\w*|muer\w*|mor[ie]r\w*|mat[ae]\w*"
    r"|sobredosis"
    r"|wake up|despert\w+|for good|sleep forever|para siempre|pass out|year old|swallow\w*|trag\w+|toddler"
    r"|bab(?:y|ies)"
    r"|(?:my|mi) (?:son|daughter|kid|hij[oa]|nin[oa])|\d{2,} \w+ (?:at once|de (?:una vez|golpe|un jalon)))\b"
)
"""Beside these an amount is no question of how to take it."""
_DOSE = (
    rf"(?:\bhow (?:much|many)\b[^.?!]{{0,20}}{OPIOID}[^.?!]{{0,20}}\b(?:too (?:much|many)|safe|ok|at once|can i"
    rf"|should i|to stop)\b|\b(?:can|should|could|do) i take (?:\w+ ){{0,3}}?{OPIOID}|\b(?:ok|okay|safe|bad"
    rf"|fine) to take (?:\w+ ){{0,3}}?{OPIOID}|\bcuant[oa]s?\b[^.?!]{{0,20}}{OPIOID}[^.?!]{{0,30}}\b(?:demasiad[oa]s?"
    rf"|segur[oa]s?|puedo|debo)\b|\b(?:cuant[oa]s?|dosis)\b[^.?!]{{0,20}}{OPIOID}[^.?!]{{0,10}}\b(?:tomar|puedo)\b"
    rf"|\b(?:puedo|debo|es malo|es seguro) tomar(?:me)? (?:\w+ ){{0,3}}?{OPIOID})"
)

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|holidays?)"
_DAY_ES = r"(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin(?:es)? de semana|feriados?)"
_READS = r"(?:this|that|it|these|all|what|my (?:messages?|answers?|words|chat|stuff))"
_READERS = (
    r"(?:\bwho (?:\w+ ){0,2}(?:reads?|sees?|gets to (?:read|see)|is (?:reading|seeing|going to (?:read|see))"
    rf"|looks at)\b|\bwho(?:'?s|'?ll| all|) (?:(?:going to|gonna|gon|be) )*(?:read(?:ing)?|see(?:ing)?"
    rf"|look(?:ing)? at) {_READS}\b"
    r"|\bquien(?:es)? (?:\w+ ){0,2}(?:leen?|ven?|va a (?:leer|ver)|van a (?:leer|ver)|puede[ns]? (?:leer"
    r"|ver)|leera)\b"
    r"|(?:^|[.,;?!] ?)(?:(?:and|so|ok|wait|but|then) )*who (?:(?:all|exactly|first|\w+ly) )*(?:gets|receives) (?:it"
    r"|this|that|my"
    r" (?:answers?|summary|message|stuff)|what i (?:\w+ )?(?:sent|send|write|wrote))"
    r"(?=\W*$|[.,;?!]| (?:first|when|after|once|if|and|then)\b)"
    r"|(?:^|[.,;?!] ?)(?:(?:and|so|ok|wait|but|then) )*who does (?:it|this|that|my \w+) (?:go|get sent) to\b"
    r"|(?:^|\u00bf|[.,;?!] ?)(?:(?:y|oiga|pero|bueno|entonces) )*(?:a )?quien(?:es)? (?:lo|la|les?|los) (?:reciben?"
    r"|llega|mandan?|va a (?:recibir"
    r"|llegar))\b)"
)
_AND_WHEN = r"(?:,|&|\band\b|\bn\b|\by\b) ?(?:when|how (?:soon|fast|quick(?:ly)?)|cuando|que tan (?:pronto|rapido))\b"
ASKED = {
    "both_kinds_taken": rf"^(?![\s\S]*(?:{STOPS}|{_HARM}))(?=[\s\S]*{NERVES})[\s\S]*?{_DOSE}",
    "opioid_taken": rf"^(?![\s\S]*(?:{STOPS}|{_HARM}|{NERVES}))[\s\S]*?{_DOSE}",
    "price": (
        r"^(?:and |so |ok |but )*how much(?: (?:is it|you charge|then|tho(?:ugh)?|for me))?(?=\W*$|[.?!])"
        r"|^(?:y |pero |oiga )*cuanto(?: (?:es|seria|cuesta|cobra))?(?=\W*$|[.?!])"
        r"|\b(?:what'?s|what (?:is|do|does|would|will)|whats) (?:it|this|that|the|a|you"
        r"|they)\b[^.?!]{0,25}\b(?:cost|price|charge)\b"
        r"|\bhow much (?:is|does|do|would|will) (?:it|this|that|a visit|one visit|the (?:first )?visit|you|they)\b"
        r"|\b(?:what'?s|whats|what does|what do|what is) (?:the )?(?:\w+ ){1,2}costs?\b(?! (?:me|you|us|him|her"
        r"|them)\b)"
        r"|\b(?:is|are) (?:it|this|that|you|the (?:visit|help|clinic|program|first one))(?: guys| all| really)* free\b"
        r"(?! (?:to|from|of|on|at|for|today|tomorrow|now|tonight))|\b(?:es|son|sera) (?:todo )?(?:gratis"
        r"|gratuit[oa]s?)\b"
        r"|\btiene (?:algun )?costo\b"
        r"|\bhay que pagar (?:algo|por (?:esto|esta|el chat|la (?:primera )?(?:cita|consulta)))\b"
        r"|\bball ?park\b|\bcuanto (?:me )?(?:cuesta|cobran|sale|vale|costaria)\b|\bque precio\b"
    ),
    "open_day": (
        rf"\b{_DAY}\b[^.?!]{{0,12}}\b(?:open|closed?)\b|\b(?:open|closed?)\b[^.?!]{{0,12}}\b{_DAY}\b"
        rf"|\b{_DAY_ES}\b[^.?!]{{0,12}}\b(?:abren|cierran|abierto|cerrado)\b"
        rf"|\b(?:abren|cierran|abierto|cerrado)\b[^.?!]{{0,12}}\b{_DAY_ES}\b"
        r"|\b(?:a (?:que|q|k|ke) ?horas?|cuando) (?:abren|cierran|abre|cierra)\b"
        r"|\b(?:what time|when) (?:do|does|are|is) (?:you|u|ya|yall|they|the clinic)(?: guys)? (?:open|close)\w*\b"
    ),
    "leave": (
        rf"\b(?:do|would|must|will|does|did) i (?:\w+ )?(?:have|need|got|hafta) ?(?:to )?(?:leave|divorce|dump|quit)"
        rf" (?:him|her|them|(?:my|the) {CLOSE})\b"
        rf"|\b(?:do|would|must|will) i (?:\w+ )?(?:have|need|got) to (?:break up|split up|move out|get (?:away"
        rf"|out))\b"
        rf"|\b(?:make|making|force|forcing|tell|telling) me (?:to )?(?:leave|divorce) (?:him|her|them|my {CLOSE})\b"
        rf"|\b(?:can|could|may|do) i (?:still )?(?:get|have|ask for) help (?:if|while|when|and"
        rf"|even if) (?:i(?:'m| am)? )?"
        rf"(?:\w+ )?(?:stay|staying|live|living|with him|with her|go back|(?:don'?t|dont|not) (?:want to )?leav\w+)\b"
        rf"|\b(?:tengo|tendria|hay) que (?:dejar(?:l[oa])? a (?:el|ella|mi {CLOSE_ES})|separarme|divorciarme"
        rf"|irme de (?:la|mi) casa|salirme de (?:la|mi) casa)\b"
        rf"|\bobligar(?:me)? a (?:dejar(?:l[oa])?|separarme|divorciarme|irme)\b"
        rf"|\b(?:me )?(?:puedo|pueden|dan) (?:recibir |tener |pedir |buscar |dar )?ayuda (?:si|aunque|y) (?:\w+ )?"
        rf"(?:sigo|me quedo|vivo|quedarme|estoy) (?:con|en)\b"
    ),
    "referral": (
        r"\breferrals?\b|\b(?:does|do|must|should) (?:my|a|the) (?:own |regular |family |primary )?(?:doctor|pcp|gp)"
        r" (?:have|need) to (?:send|refer|sign|ok|approve)\b|\b(?:need|have) to be referred\b"
        r"|\bremision\b|\breferid[oa] por\b|\breferencia (?:de|del|por) (?:\w+ )?(?:doctora?|medic[oa])\b"
        r"|\b(?:me tiene que|tiene que|debe) (?:mandar(?:me)?|referir(?:me)?) (?:mi|el|un|la) (?:doctora?"
        r"|medic[oa])\b"
        r"|\b(?:pase|orden) (?:de|del) (?:mi )?(?:doctora?|medic[oa])\b"
    ),
    "access": (
        r"\b(?:ramps?|wheel ?chairs?|elevators?|stairs|staircase|handicap(?:ped)?|accessible|accessibility|rollator"
        r"|cane|crutch(?:es)?|walking stick|sign language|asl|braille)\b|\bwith (?:a|my) (?:walker|stick)\b"
        r"|\b(?:rampas?|silla de ruedas|elevador|ascensor|escaleras|escalones|baston|andadera|andador|muletas"
        r"|lengua de senas|discapacitad[oa]s?)\b"
    ),
    "name": (
        r"\b(?:have|need|must|required|obliged|obligated|obligatory|necessary|supposed|got|should) (?:\w+ )?(?:to )?"
        r"(?:give|say|tell|use|put|leave|share|write|provide|state)(?: (?:you|them|it))? (?:(?:my|one'?s|a|your"
        r"|the|our)"
        r" )?(?:\w+ )?names?\b|\b(?:do|must|should) (?:i|one|we) (?:give|say|use|put) (?:my|a|one'?s"
        r"|our) (?:\w+ )?names?\b"
        r"|\b(?:stay|be|remain|do (?:this|it)|write) anonymous(?:ly)?\b|\bwithout (?:giving |saying |using )?(?:my|a)"
        r" (?:\w+ )?name\b|\b(?:need|want|ask for) my (?:\w+ )?name\b|\bname (?:required|needed|necessary"
        r"|mandatory)\b"
        r"|\b(?:tengo|tiene|hay|debo|necesario|obligatorio|falta|obligad[oa]|obligacion) (?:uno )?(?:que |a |de )?"
        r"(?:dar|decir|poner|usar|dejar)(?:l[eo]s?)? (?:(?:mi|el|un|su) )?(?:\w+ )?nombre\b"
        r"|\b(?:ser|quedar(?:me)?|seguir|hacerlo|escribir) (?:de forma )?anonim[oa]\b"
        r"|\bsin (?:dar|decir|poner) (?:mi |el )?nombre\b|\b(?:necesitan?|quieren?|piden?) mi nombre\b"
    ),
    "call_cost": (
        r"\b(?:calls?|calling|988|911|hotline|text(?:s|ing)?)\b[^.?!]{0,40}\b(?:charged?|costs?|free|billed|toll)\b"
        r"|\b(?:charged?|costs?|billed)\b[^.?!]{0,25}\b(?:calls?|calling|988|911|text(?:s|ing)?)\b"
        r"|\b(?:llamadas?|llamar|llamo|988|911)\b[^.?!]{0,40}\b(?:cobr\w+|cuesta|gratis|gratuit\w+|costo)\b"
        r"|\b(?:cobr\w+|cuesta)\b[^.?!]{0,25}\b(?:llamadas?|llamar|988|911)\b"
    ),
    "welcome": (
        rf"\b{_STAFF}\b.*\b(?:trans(?:gender|sexual)?|non-?binary|enby|queer|gay|lesbian|lgbt\w*|bisexual"
        rf"|no binari[oa]s?"
        rf"|lesbianas?)\b"
        rf"|\b(?:trans(?:gender|sexual)?|non-?binary|queer|gay|lesbian|lgbt\w*|no binari[oa]s?"
        rf"|lesbianas?)\b.*\b{_STAFF}\b"
    ),
    "bed": (
        r"\bhomeless shelters?\b|\bi(?:'?m| am) homeless\b[^?!]{0,60}\bshelters?\b"
        r"|\b(?:refugios?|albergues?)\b[^.?!]{0,30}\b(?:sin (?:casa|hogar|techo)|desamparad\w+|indigentes?)\b"
        r"|\b(?:shelters?|refugios?|albergues?|beds?|camas?)\b[^.?!]{0,30}"
        r"\b(?:tonight|for the night|esta noche|dormir|to sleep)\b"
        r"|\bwhere (?:do|can|could|should|would|will|am) i"
        r" (?:even |gonna |supposed to |going to |to )*(?:sleep|crash|stay"
        r" tonight)\b|\b(?:donde|a donde) (?:duermo|voy a dormir|puedo dormir|me quedo|paso la noche)\b"
    ),
    "who_speaks": (
        r"\b(?:quien(?:es)?|la persona que|el que|la que)\b[^.?!]{0,30}\bhablan? espanol\b"
        r"(?!.{0,30}\bpara (?:mi|el|ella)\b)"
        r"|\b(?:who(?:ever)?|the (?:person|one|doctor|nurse))\b[^.?!]{0,40}\bspeaks? spanish\b"
        r"(?!.{0,30}\b(?:for|with|to) (?:my|our|him|her|them)\b)"
        r"|\bhablan? (?:en )?espanol l[oa]s (?:que|q|k) (?:me )?(?:van a )?(?:llam|contest|atiend|escrib|hablan)\w*"
        r"|\bl[oa]s (?:que|q|k) (?:me )?(?:van a )?(?:llam|contest|atiend|escrib)\w+ (?:si )?(?:hablan|saben)"
        r" (?:en )?espanol\b"
    ),
    "shelter": (
        r"(?<!animal )(?<!dog )(?<!pet )\bshelters?\b|\bsafe house\b"
        r"|\b(?:some)?where (?:safe )?(?:can i|to|could i) (?:go|stay|sleep)\b[^.?!]{0,30}\b(?:safe|away from"
        r"|hide|from him)\b"
        r"|\b(?:refugios?|albergues?|casa segura)\b"
    ),
    "alone": (
        r"\b(?:stop|quit|come off|get off|detox|taper|kick)\w*\b[^.?!]{0,30}\b(?:by myself|on my own|alone|at home"
        r"|cold turkey|suddenly|all at once)\b|\b(?:l[oa]s? )?(?:dejo|dejar|paro|parar)\b[^.?!]{0,20}"
        r"\bde un (?:jalon|tiron)\b"
        r"|\b(?:dej(?:o|ar|arl\w+|e)|paro|parar|quit(?:o|ar\w*))\b[^.?!]{0,30}\b(?:por mi cuenta|yo sol[oa]|a solas"
        r"|sol[oa]$|de golpe|en (?:mi )?casa)\b"
    ),
    "stays": (
        r"\b(?:(?<!to )(?<!gotta )(?<!should )(?<!i )stays?|staying|saved?|kept|remains?|left|show(?:s|ing)? up"
        r"|disappears?|deleted?|gone"
        r"|still be)\b[^.?!]{0,25}"
        r"\b(?:on here|(?:on|in|from) (?:this|my|the) (?:phone|cell|computer|laptop|tablet|screen|page|browser"
        r"|device)"
        r"|(?:after|when|once|if) i (?:close|leave|log|exit|turn))\b"
        r"|\b(?:is|are|will|would|does) (?:there )?(?:(?:be|still|any) )*(?:any ?thing|something|traces?|evidence"
        r"|(?:any )?of this|this|it)\b(?! (?:all|only|just|mostly|done|over)\b)"
        r"[^.?!]{0,22}\b(?:on|in) (?:my|this|the|his|our) (?:phone|cell|computer|laptop"
        r"|tablet|browser|device|history)\b(?! (?:bill|call|number|plan))"
        r"|\b(?:queda|hay|deja|dejo|aparece|sale|se ve) (?:algo|rastros?|huellas?|nada|esto)\b[^.?!]{0,22}\ben (?:mi|el"
        r"|este|la|su) (?:telefono|celular|cel|computadora|historial|navegador|aparato)\b"
        r"|\b(?:se queda|(?<!me )queda|se guarda|guardado|se borra|borra|sigue|aparece)\b[^.?!]{0,25}\b(?:aqui|en (?:mi"
        r"|el|este|la"
        r"|esta) (?:telefono|celular|cel|computadora|pantalla|pagina|aparato|navegador)"
        r"|(?:cuando|si|al) (?:cierro|salgo|cerrar|salir))\b"
    ),
    "readers_when": rf"{_READERS}[^.?!]{{0,30}}{_AND_WHEN}",
    "readers": rf"^(?![\s\S]*\b(?:the same (?:person|people|one)|la misma persona|i work with"
    rf"|con quien trabajo)\b)[\s\S]*?{_READERS}",
}
"""What is only meant where it asks."""

WANTED = {
    "paper": (
        rf"\b(?:letters?|papers?|paperwork|proof|certificate|slip|evaluation|assessment)\b{NEAR}\b(?:courts?|judge"
        rf"|probation|parole|p\.?o|lawyer|attorney|dmv|show(?:ed|s|ing)? up|attend\w*|complet\w+|finish\w*|i (?:came"
        rf"|was here|come))\b"
        rf"|\b(?:court|judge|probation|dui|dwi|dot|sap|dmv)s?[ -]?(?:ordered )?(?:\w+ )?(?:letters?|papers?"
        rf"|paperwork|forms?"
        rf"|evaluation|eval|assessments?)\b"
        rf"|\b(?:get|getting|got|keep) my (?:\w+ )?licen[sc]e(?: back)?\b"
        rf"|\b(?:carta|papel|papeles|constancia|comprobante|certificado|evaluacion)\b{NEAR}\b(?:corte|juez"
        rf"|jueza|juzgado"
        rf"|probatoria|abogad[oa]|licencia|vine|asisti|asistencia|fui|vengo)\b"
        rf"|\b(?:recuperar|sacar|que me (?:den|devuelvan)) (?:mi|la) licencia\b"
    ),
    "court_class": (
        r"\b(?:court|judge|probation|dui|dwi|dot|sap|dmv)s?[ -]?(?:ordered )?(?:\w+ )?class(?:es)?\b"
        r"|\bclases? (?:\w+ ){0,2}(?:dui|corte|juez|jueza|juzgado|probatoria)\b"
    ),
}
"""What is meant where it asks or wants."""
WANTS = (
    r"\b(?:i (?:just |really )?(?:need|want|have to (?:get|have|show|bring)|got to (?:get|have|show)"
    r"|must (?:get|have|show))"
    r"|(?:can|could|do|will|would) (?:you|i|they|someone|anyone)|necesito|quiero|ocupo|me (?:piden?|exigen?)"
    r"|tengo que (?:llevar|presentar|tener|mostrar|tomar)|puede[ns]?|dan|hacen)\b"
)
NOT_PAPER = (
    r"\b(?:send|sent|tell|report|share|mand\w+|report\w+|avis\w+)\b(?!.*\b(?:for me|saying|proof|attend\w*|show))"
)
"""Where a paper may go without them: that is a question of privacy."""

VIOLENCE = (
    r"\b(?:him|he|hits?|hurts?|beats?|chok\w+|threat\w+|violen\w+|abus\w+|safe|away|hid(?:e|ing)|escap\w+|scared"
    r"|afraid"
    r"|peg\w+|golpe\w+|amenaz\w+|maltrat\w+|huy\w+|huir|segur[oa]|miedo|el|husband|boyfriend|esposo|marido|novio"
    r"|finds? (?:me|us)|encuentr\w+|went after|bat|kick\w*|punch\w*|slap\w*|threw|my (?:wife|girlfriend|partner|dad"
    r"|father|mom|mother|step\w+|ex)|mi (?:mujer|esposa|pareja|papa|padre|mama|padrastro|madrastra|ex))\b"
)
"""What may mean that a bed is sought away from somebody: then the line that finds shelters is named."""
DOWNERS = (
    r"\b(?:drink\w*|drank|drunk|alcohol\w*|beers?|wine|vodka|liquor|whiske?y|booze|benzos?|xanax|valium"
    r"|klonopin|ativan"
    r"|tom(?:o|ar|ando)(?! (?:oxi|oxy|perc|past|vico|hidro|norc|morf|tram|code|meta|medic))|beb(?:o|er|iendo)"
    r"|cervezas?|vino|trago|tequila)\b"
)
