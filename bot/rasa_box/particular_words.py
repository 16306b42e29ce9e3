"""What has an answer of its own however it is put, in English and Spanish: the words alone.

Regular expressions over small letters without accents. Both languages are always listened for.
"""

from __future__ import annotations

_CLOSE = r"(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|bf|gf|man|marriage|relationship)"
_CLOSE_ES = r"(?:espos[oa]|marido|novi[oa]|pareja|mujer|hombre|senor|viej[oa])"
CHILD = r"\b(?:son|daughter|kid|boy|girl|child|teenager|teen|grandson|granddaughter|hij[oa]|niet[oa]|muchach[oa])s?\b"
"""Whoever somebody is a parent to."""
_CHILD = r"(?:kids?|son|daughter|bab(?:y|ies)|boys?|girls?|child(?:ren)?|grandkids?|grand(?:son|daughter)|nephew|niece)"
_CHILD_ES = r"(?:hij[oa]s?|nin[oa]s?|bebe|niet[oa]s?|chamac[oa]s?|sobrin[oa]s?)"
_CAR = r"(?:car|truck|van|suv|jeep|vehicle|pickup|back ?seat|back)"
_CAR_ES = r"(?:carro|coche|troca|camioneta|auto|asiento)"
_NEAR = r"[^.?!]{0,60}"
_STAFF = (
    r"(?:you|u|ya|your|yall|staff|they|people|doctors?|nurses?|therapists?|counsell?ors?|any(?:one|body)"
    r"|some(?:one|body)"
    r"|team|place|clinic|here|ustedes|equipo|personal|doctor\w*|alguien|ahi|aqui|alli|clinica|tratan|atienden)"
)

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|holidays?)"
_DAY_ES = r"(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin(?:es)? de semana|feriados?)"
ASKED = {
    "price": (
        r"\b(?:what'?s|what (?:is|do|does|would|will)|whats) (?:it|this|that|the|a|you"
        r"|they)\b[^.?!]{0,25}\b(?:cost|price|charge)\b"
        r"|\bhow much (?:is|does|do|would|will) (?:it|this|that|a visit|one visit|the (?:first )?visit|you|they)\b"
        r"|\bball ?park\b|\bcuanto (?:me )?(?:cuesta|cobran|sale|vale|costaria)\b|\bque precio\b"
    ),
    "open_day": (
        rf"\b{_DAY}\b[^.?!]{{0,12}}\b(?:open|closed?)\b|\b(?:open|closed?)\b[^.?!]{{0,12}}\b{_DAY}\b"
        rf"|\b{_DAY_ES}\b[^.?!]{{0,12}}\b(?:abren|cierran|abierto|cerrado)\b"
        rf"|\b(?:abren|cierran|abierto|cerrado)\b[^.?!]{{0,12}}\b{_DAY_ES}\b"
    ),
    "leave": (
        rf"\b(?:do|would|must|will|does|did) i (?:\w+ )?(?:have|need|got|hafta) ?(?:to )?(?:leave|divorce|dump|quit)"
        rf" (?:him|her|them|(?:my|the) {_CLOSE}|home|the house)\b"
        rf"|\b(?:do|would|must|will) i (?:\w+ )?(?:have|need|got) to (?:break up|split up|move out|get (?:away"
        rf"|out))\b"
        rf"|\b(?:make|making|force|forcing|tell|telling) me (?:to )?(?:leave|divorce) (?:him|her|them|my {_CLOSE})\b"
        rf"|\b(?:can|could|may|do) i (?:still )?(?:get|have|ask for) help (?:if|while|when|and"
        rf"|even if) (?:i(?:'m| am)? )?"
        rf"(?:\w+ )?(?:stay|staying|live|living|with him|with her|go back|(?:don'?t|dont|not) (?:want to )?leav\w+)\b"
        rf"|\b(?:tengo|tendria|hay) que (?:dejar(?:l[oa])? a (?:el|ella|mi {_CLOSE_ES})|separarme|divorciarme"
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
        r"\b(?:shelters?|refugios?|albergues?|beds?|camas?)\b[^.?!]{0,30}"
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
        r"\b(?:stays?|staying|saved?|kept|remains?|left|show(?:s|ing)? up|disappears?|deleted?|gone"
        r"|still be)\b[^.?!]{0,25}"
        r"\b(?:on here|(?:on|in|from) (?:this|my|the) (?:phone|cell|computer|laptop|tablet|screen|page|browser"
        r"|device)"
        r"|(?:after|when|once|if) i (?:close|leave|log|exit|turn))\b"
        r"|\b(?:se queda|queda|se guarda|guardado|se borra|borra|sigue|aparece)\b[^.?!]{0,25}\b(?:aqui|en (?:mi"
        r"|el|este|la"
        r"|esta) (?:telefono|celular|cel|computadora|pantalla|pagina|aparato|navegador)"
        r"|(?:cuando|si|al) (?:cierro|salgo|cerrar|salir))\b"
    ),
    "readers": (
        r"\bwho (?:\w+ ){0,2}(?:reads?|sees?|gets to (?:read|see)|is (?:reading|seeing|going to (?:read|see))"
        r"|looks at)\b"
        r"|\bquien(?:es)? (?:\w+ ){0,2}(?:leen?|ven?|va a (?:leer|ver)|van a (?:leer|ver)|puede[ns]? (?:leer"
        r"|ver)|leera)\b"
    ),
}
"""What is only meant where it asks."""

WANTED = {
    "paper": (
        rf"\b(?:letters?|papers?|paperwork|proof|certificate|slip|evaluation|assessment)\b{_NEAR}\b(?:courts?|judge"
        rf"|probation|parole|p\.?o|lawyer|attorney|dmv|show(?:ed|s|ing)? up|attend\w*|complet\w+|i (?:came"
        rf"|was here|come))\b"
        rf"|\b(?:court|judge|probation|dui|dwi|dot|sap|dmv)s?[ -]?(?:ordered )?(?:\w+ )?(?:letters?|papers?"
        rf"|paperwork|forms?"
        rf"|evaluation|eval|assessments?|class(?:es)?)\b"
        rf"|\b(?:get|getting|got|keep) my (?:\w+ )?licen[sc]e(?: back)?\b"
        rf"|\b(?:carta|papel|papeles|constancia|comprobante|certificado|evaluacion)\b{_NEAR}\b(?:corte|juez"
        rf"|jueza|juzgado"
        rf"|probatoria|abogad[oa]|licencia|vine|asisti|asistencia|fui|vengo)\b"
        rf"|\b(?:recuperar|sacar|que me (?:den|devuelvan)) (?:mi|la) licencia\b"
    ),
}
"""What is meant where it asks or wants."""
WANTS = (
    r"\b(?:i (?:just |really )?(?:need|want|have to (?:get|have|show|bring)|got to (?:get|have|show)"
    r"|must (?:get|have|show))"
    r"|(?:can|could|do|will|would) (?:you|i|they|someone|anyone)|necesito|quiero|ocupo|me (?:piden?|exigen?)"
    r"|tengo que (?:llevar|presentar|tener|mostrar)|puede[ns]?|dan|hacen)\b"
)
NOT_PAPER = (
    r"\b(?:send|sent|tell|report|share|mand\w+|report\w+|avis\w+)\b(?!.*\b(?:for me|saying|proof|attend\w*|show))"
)
"""Where a paper may go without them: that is a question of privacy."""

_LEAVES = (
    r"(?:leav(?:e|es|ing) (?:me|us)|leav(?:e|es|ing)(?=$|[,.]| (?:if|unless|and|with|because|for good|this time)\b)"
    r"|(?:kick|throw|put)(?:s|ing)? me out|tak(?:e|es|ing) (?:the|my|our) (?:kids?|boys?|girls?|children|baby"
    r"|son|daughter)"
    r"|divorc\w+|ultimatum|mov(?:e|es|ing) out|walk(?:s|ing)? out|done with me|gone if|custody)"
)
_LEAVES_ES = (
    r"(?:se (?:va|van|ira|iran) (?:con|si|de|y|a llevar)|se me va|se (?:va|iria)$|me (?:va a |van a "
    r"|quiere )?(?:dej(?:a|an|ar)"
    r"|bot(?:a|an|ar)|corr(?:e|en|er)|ech(?:a|an|ar)|quit(?:a|an|ar)|abandon(?:a|an|ar)) (?!de\b)|me (?:deja"
    r"|bota|corre|echa)$"
    r"|(?:pid[eo]|pedir|quiere) el divorcio|divorciar\w*|se (?:lleva|llevan|va a llevar) a? ?(?:mis|los|a|las|mi)\b)"
)

TOLD = {
    "losing": (
        rf"\b(?:{_CLOSE}|old lady|old man|family|mom|dad|parents|ex)\b{_NEAR}\b(?:sa(?:y|ys|id|ying)|told|tells"
        rf"|threat\w+"
        rf"|warn\w*|swears?|gave|giving|(?:'?s|is|are) (?:gonna|going to)|will|wants? to"
        rf"|about to)\b{_NEAR}\b{_LEAVES}"
        rf"|\b(?:if i (?:don'?t|dont|do not|can'?t|cant) (?:\w+ )?(?:stop|quit|get (?:clean|sober"
        rf"|help)))\b{_NEAR}\b(?:she|he"
        rf"|they|my (?:{_CLOSE}|family|mom|dad))(?:'?s|'?ll| is| will| are| says)?\b{_NEAR}\b{_LEAVES}"
        rf"|\b(?:afraid|scared|worried|terrified|don'?t want|dont want|about|going|gonna) (?:to |of "
        rf"|that )?(?:i'?(?:ll|m) )?"
        rf"(?:gonna |going to )?los(?:e|ing) (?:my|our) (?:\w+ )?(?:family|marriage|{_CLOSE}|{_CHILD})\b"
        rf"|\bmi(?:s)? (?:{_CLOSE_ES}|familia|mama|papa|senora)\b{_NEAR}\b{_LEAVES_ES}"
        rf"|\bsi no (?:dejo|paro|cambio|me curo)\b{_NEAR}\b(?:ella|el|mi \w+)?{_NEAR}\b{_LEAVES_ES}"
        rf"|\bmiedo (?:de|a) (?:perder|quedarme sin) (?:a )?(?:mis?|la|los) (?:\w+ )?(?:familia|{_CLOSE_ES}"
        rf"|{_CHILD_ES})\b"
        rf"|\b(?:voy a|no quiero|puedo) perder (?:a )?(?:mis?) (?:\w+ )?(?:familia|matrimonio|{_CLOSE_ES}"
        rf"|{_CHILD_ES})\b"
    ),
    "almost": (
        rf"(?:\bi (?:just |really |almost |easily )?|^|[.,;!?] )(?:and |but |so )?could(?:'?ve|a| have| of)"
        rf" (?:killed|hurt|lost|wrecked) (?:her|him|them|us|my|a"
        rf"|some(?:one|body)|both)\b"
        rf"|\b(?:with|had) (?:my|the|our) (?:\w+ )?{_CHILD} (?:\w+ ){{0,2}}in (?:the|my) (?:\w+ )?{_CAR}\b"
        rf"|\bmy (?:\w+ )?{_CHILD} (?:was|were) (?:\w+ )?in (?:the|my) (?:\w+ )?{_CAR}\b|\b(?:her|his) car ?seat\b"
        rf"|\b(?:she|he|they) (?:was|were) (?:asleep|sleeping) in (?:the|my) (?:\w+ )?{_CAR}\b"
        rf"|(?<!\bel )(?<!ella )\b(?:pude|podria|pudiera|hubiera podido) haber(?:l[oa]s?)? (?:matado|lastimado)\b"
        rf"|(?<!\bel )(?<!ella )\b(?:casi )?l[oa]s? (?:pude matar"
        rf"|pude haber matado|hubiera matado|podia haber matado|pude haber lastimado)\b|\bpude matarl[oa]s?\b"
        rf"|\b(?:con|traia|llevaba) (?:a )?(?:mis?|el|la|los|las) {_CHILD_ES} (?:\w+ ){{0,2}}en (?:el|la"
        rf"|mi) {_CAR_ES}\b"
        rf"|\bmi {_CHILD_ES} (?:iba|estaba|venia) (?:\w+ ){{0,2}}(?:atras|en (?:el|la|mi) {_CAR_ES})\b"
        rf"|\b(?:ella|el)? ?(?:iba|estaba|venia) dormid[oa] (?:atras|en (?:el|la|mi) {_CAR_ES})\b"
        rf"|\basiento (?:de (?:la|el|mi) {_CHILD_ES}|del (?:bebe|nino))\b"
    ),
    "reached": (
        r"\b(?:couldn'?t|could not|cudnt) (?:\w+ )?(?:save|catch|hold (?:on to|onto)|grab|reach|pull"
        r"|get to) (?:him|her|them"
        r"|my \w+)\b|\b(?:he|she|they|my \w+) (?:slipped|fell)\b.*\b(?:couldn'?t|could not) (?:\w+ )?(?:hold"
        r"|get|help|stop)\b"
        r"|\bno (?:l[oa]s?|le) pude (?:a?gar?r?ar|salvar|sostener|detener|alcanzar|sujetar|jalar|sacar)\b"
        r"|\bno (?:pude|alcance a|logre) (?:a?gar?r?ar|salvar|sostener|detener|sujetar|sacar|alcanzar)l[oa]s?\b"
    ),
    "voice": (
        r"\bhear(?:s|d)? my voice\b|\bmy voice (?:gives|outs|sounds|doesn'?t|makes|and)\b"
        r"|\b(?:on|over) the phone\b[^.?!]{0,40}\b(?:ma'?am|maam|sir|miss|lady)\b"
        r"|\b(?:ma'?am|maam|sir|miss|lady)\b[^.?!]{0,30}\b(?:on|over) the phone\b"
        r"|\b(?:oyen?|escuchan?|oiga|oigan) mi voz\b|\bmi voz (?:no|suena|me|y)\b"
        r"|\bpor telefono\b[^.?!]{0,40}\b(?:senor(?:a|ita)?)\b"
    ),
}
"""What is told, and no question."""
TOLD_IN_ANGER = r"\b(?:so (?:mad|angry|pissed)|wanted to|quise|tan enojad[oa]|de coraje)\b"
"""Beside these "i could've killed him" is no fright."""

OPIOID = (
    r"\b(?:opioids?|opiates?|percocets?|percs?|oxy\w*|roxys?|vicodin|hydros?|hydrocodone|norcos?|heroin|dope|fent\w*"
    r"|methadone|suboxone|subs|morphine|tramadol|codeine|pain ?(?:pills|killers|meds)|opioides?|opiaceos?"
    r"|heroina|fentanilo"
    r"|metadona|morfina|pastillas (?:para|pal) (?:el )?dolor)\b"
)
VIOLENCE = (
    r"\b(?:him|he|hits?|hurts?|beats?|chok\w+|threat\w+|violen\w+|abus\w+|safe|away|hid(?:e|ing)|escap\w+|scared|afraid"
    r"|peg\w+|golpe\w+|amenaz\w+|maltrat\w+|huy\w+|huir|segur[oa]|miedo|el|husband|boyfriend|esposo|marido|novio)\b"
)
"""What may mean that a bed is sought away from somebody: then the line that finds shelters is named."""
NERVES = r"\b(?:(?:para|pa) (?:los )?nervios|nerve (?:pills?|meds?)|for (?:my )?(?:nerves|anxiety)|para la ansiedad)\b"
"""What may well be a benzo: not safe to stop all at once, whatever is taken with it."""
DOWNERS = (
    r"\b(?:drink\w*|drank|drunk|alcohol\w*|beers?|wine|vodka|liquor|whiske?y|booze|benzos?|xanax|valium"
    r"|klonopin|ativan"
    r"|tom(?:o|ar|ando)(?! (?:oxi|oxy|perc|past|vico|hidro|norc|morf|tram|code|meta|medic))|beb(?:o|er|iendo)"
    r"|cervezas?|vino|trago|tequila)\b"
)
