"""The words of the topics that are told from others by little: what names each, and what only sounds like it.

In small letters without accents, as bot/hearing/lines/clauses.py folds them. What is denied is left out for all alike
in bot/hearing/answers/topics.py.
"""

from __future__ import annotations

_TAKEN = (
    r"(?:drinks?|drinking|alcohol|beers?|wine|liquor|vodka|whiske?y|drugs?|heroin|fent\w*|meth|crack|coke|cocaine|weed"
    r"|pot|pills|oxy\w*|percs?|nicotine|cigarettes?|vap(?:e|ing)|smok(?:e|ing)|(?:to )?(?:use|using|get high)|a (?:hit"
    r"|fix|line))"
)
_TO_TAKE = (
    r"(?:tomar(?:me)?|beber|consumir|drogarme|fumar|meterme|alcohol|drogas?|cervezas?|una cerveza|un trago"
    r"|usar(?= drogas| otra vez| de nuevo| *$| *[.,;]))"
)
_CHILD = r"(?:kids?|child(?:ren)?|son|daughter|baby|boys?|girls?)"
_PARENT, _PARENT_ES = r"(?:mom|mum|mommy|mother|dad|daddy|father|parent)", r"(?:mama|papa|madre|padre)"
_LOVER = r"(?:wife|husband|boyfriend|girlfriend|bf|gf|partner|fiancee?|he|she)"
_LOVER_ES = r"(?:espos[oa]|novi[oa]|pareja|marido|mujer)"
_LEFT_WHEN = (
    r" *$| *[.,;!]| (?:(?:me|us|mon|tues|wednes|thurs|fri|satur|sun) ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|day)|yesterday|last|after|because|when|in (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|a (?:week|month|year|while) ago|with the kids|ayer|anoche|hace|el (?:lunes|martes"
    r"|miercoles|jueves|viernes|sabado|domingo)|la semana|porque)\b"
)
"""What may stand behind "left" where somebody left for good, and not the house for an hour."""
_OTHERS = (
    r"(?:he|she|they|who|husband|wife|son|daughter|brother|sister|mom|mother|dad|father|friend|partner|boyfriend"
    r"|girlfriend|ex|uncle|cousin)"
)
_DEAR = (
    r"(?:mom|mum|mother|dad|father|parents|wife|husband|kids?|child(?:ren)?|sons?|daughters?|baby|boys?|girls?"
    r"|brothers?"
    r"|sisters?|friends?|best friend|family|grand\w+|partner|dogs?|cats?|puppy|old man|cousin|aunt|uncle)"
)
_DEAR_ES = (
    r"(?:mama|papa|madre|padre|jefit[oa]|espos[oa]|hij[oa]s?|nin[oa]s?|bebe|herman[oa]s?|amig[oa]s?|familia|abuel\w+"
    r"|pareja"
    r"|perr\w+|gat\w+|viej[oa]|carnal|ti[oa]|prim[oa])"
)
_STAFF = (
    r"(?:doctors?|drs?|nurses?|therapists?|counselors?|psychiatrists?|shrinks?|clinics?|hospitals?|rehabs?|program)"
)
_STAFF_ES = (
    r"(?:doctor(?:a|es|as)?|medic[oa]s?|enfermer[oa]s?|terapeutas?|psicolog[oa]s?|psiquiatras?|consejer[oa]s?|clinicas?"
    r"|hospital(?:es)?)"
)
_BACK_THEN = (
    r"(?:as a (?:kid|child|boy|girl|teen)|when i was (?:an? )?(?:kid|child|boy|girl|little|young|small|\d+"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)|growing up)"
)
_AS_CHILD = r"(?:de (?:nin[oa]|chic[oa]|chiquit[oa]|pequen[oa])|cuando era (?:\w+ )?(?:nin[oa]|chic[oa]|pequen[oa]))"
_VERY = r"(?:(?:so|very|really|always|just|too|easily|pretty|constantly|still|being|that|super) ){0,2}"

SPECIFIC = {
    "court": (
        r"courts?|probation|parole|dui|dwi|(?:the|a|my) judge|public defender|(?:my|a|the) (?:lawyer|attorney)|(?:drug"
        r"|criminal|felony|pending|assault|facing) charges|charges against (?:me|him|her)|(?:got|was|been) arrested"
        r"|(?:in|to|from|of) (?:jail|prison)|house arrest|(?:a|my|bench) warrant|community service|(?:en|a|por) (?:la"
        r" )?corte|(?:tengo|tuve) corte|la corte me|juez|jueza|(?:el|al|del) juzgado|tribunal(?:es)?|probatoria"
        r"|probacion|libertad condicional|mi abogad[oa]|cargos (?:por|penales|en mi contra)|me arrestaron|(?:la|a|de)"
        r" (?:carcel|prision)|manejar (?:borrach|tomad|ebri)[oa]|servicio comunitario"
    ),
    "housing": (
        r"homeless(?:ness)?|evict(?:ed|ion)|couch[- ]?surf\w*|(?:liv|sleep)(?:e|ing)? (?:in (?:my|our|the|a) (?:car"
        r"|truck|van|tent|motel)|on the streets?)|(?:at|in) (?:a|the) shelter|landlord|(?:no ?where|no place|(?:a"
        r" )?place) to (?:live|sleep)|(?:no ?where|no place) to stay|my own (?:place|apartment|apt)|sober (?:living"
        r" )?house|halfway house|section 8|housing|lost (?:my|our) (?:apartment|apt|house|home|place)|sin (?:techo|casa"
        r"|hogar|vivienda)|desaloj\w+|albergue|mi caser[oa]|vivienda|(?:viv|duerm|durm|dorm)\w+ en (?:la calle(?= *$|"
        r" *[.,;]| desde| hace| y)|(?:mi|el|un) (?:carro|coche|auto|motel))|me (?:corrieron|sacaron|echaron) de (?:la "
        r"|mi )?casa|(?:no tengo (?:a |ni )?)?donde (?:vivir|dormir)|no tengo (?:casa|hogar|techo)|without a home|mi"
        r" propi[oa] (?:casa|lugar|departamento|apartamento)|perdi(?:mos)? (?:la|mi|el|nuestra) (?:casa|departamento"
        r"|apartamento)"
    ),
    "school": (
        r"school|college|university|(?:my|all|failing|online) classes|homework|(?:my|bad|failing) grades"
        r"|(?:my |the )?(?:finals|midterms)|semester|dropped out|escuela|colegio|universidad|prepa|preparatoria"
        r"|(?:mis|las|a) clases|calificaciones|mis estudios|estudiar|estudiando|estudio y trabajo|trabajo y estudio"
    ),
    "breakup": (
        rf"(?:my |the )?(?:old lady|old man|missus|{_LOVER}) (?:just |up and |has |had |already )*(?:left|moved out"
        rf"|walked out|took off)(?={_LEFT_WHEN})"
        rf"|(?:mi|la) (?:senora|vieja|{_LOVER_ES}) (?:ya )?se (?:me )?(?:fue|largo) (?:de la casa|con otr[oa])"
        r"|broke up|break(?:ing)? ?up|split up|separated|separation|divorc(?:e|ed|ing)|dumped me|cheated on me"
        rf"|{_LOVER} (?:just |has |had )?left me(?= *$| *[.,;]| (?:last|this|after|because|and|when|for (?:an|some|my"
        rf"|him|her)"
        r"|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|walked out on (?:me|us)|called off (?:the|our)"
        r" (?:wedding|engagement)|end of (?:my|our) (?:marriage|relationship)|nos separamos|me separe|separad[oa]s"
        r"?|separacion|divorci\w+|terminamos (?:hace|despues|la relacion)|me fue infiel"
        rf"|(?:termin(?:e|amos)|rompi(?:mos)?|cort(?:e|amos)) con mi {_LOVER_ES}|mi {_LOVER_ES} (?:y yo terminamos|me"
        rf" dejo(?= *$| *[.,;]| (?:por|hace|y|cuando)))|me dejo mi {_LOVER_ES}|ruptura"
    ),
    "shame": (
        r"(?:a)?shamed?|guilt|guilty|embarrassed|(?:all |is |was |it's )my (?:own )?fault|blam(?:e|ing) myself"
        r"|verguenza|avergonzad[oa]|me averguenzo|(?:siento|sentir|tengo|cargo|cargar|esta|mucha|tanta|con) (?:con"
        r" )?(?:la |mucha |tanta |esta )?culpa|(?:es|fue|por) (?:toda )?mi culpa|me culpo|(?:siento|sentirme) (?:\w+"
        r" )?culpable|remordimientos?|cargo de conciencia|me da (?:mucha )?pena (?:decir|contar|hablar|pedir)\w*"
    ),
    "anger": (
        rf"my (?:anger|temper|rage)|anger (?:issues|management|problems?)|(?:i'm|i am|im|i get|i got|i feel|i stay|i've"
        rf" been) {_VERY}(?:angry|furious|mad|pissed off)|mak(?:es?|ing) me {_VERY}(?:angry|mad|furious)|los(?:e|ing)"
        rf" my temper"
        r"|i (?:snap|blow up|lash out) at|(?:so much|full of|all this) (?:anger|rage)|(?:mi|mucho|tanto|del) enojo|me"
        r" (?:enojo|enoja|enojan)|(?:estoy|ando|vivo|siento) (?:\w+ )?(?:enojad|furios)[oa]|me da (?:mucho |tanto"
        r" )?coraje|(?:tengo|siento) (?:mucho |tanto )?coraje con(?:tra)?|(?:tengo|siento|me da|mucha|tanta|mi) rabia"
        r"|(?:mi|de(?: la)?|mucha|siento) ira|pierdo los estribos"
    ),
    "cravings": (
        rf"cravings|(?:a|the|this|my|bad|strong) craving|crav(?:e|ing) (?:a |for )?{_TAKEN}|urges? (?:to|for) {_TAKEN}"
        rf"|urge to drink|(?:las|mis|estas|fuertes|tengo|dan) ansias|(?:ganas|ansias|antojos?) de {_TO_TAKE}"
    ),
    "used_again": (
        r"(?:threw away|lost|there go|there went|down the drain) (?:my )?(?:\w+ ){1,2}(?:sober|clean|of sobriety)"
        r"|lost my (?:streak|clean time|sobriety|sober date|chip)"
        r"|(?:tire|perdi|eche a perder) (?:mis |los |esos )?\w+ (?:dias|semanas|meses|anos)(?: \w+)?"
        r" (?:a la basura|limpi[oa]|sobri[oa]|de sobriedad)"
        r"|relapsed|had a (?:slip|relapse)|my relapse|used again|(?:drinking|using|smoking|drank|smoked) again"
        r"|(?:went |am |i'm )?back to (?:drinking|using|smoking)|fell off the wagon"
        rf"|back on (?:the )?(?:{_TAKEN}|bottle)|recai|(?:tuve una|mi|esta) recaida|volvi a (?:{_TO_TAKE}|las (?:drogas"
        rf"|pastillas|andadas)|la bebida|el vicio"
        r"|al? (?:alcohol|vicio)|caer en (?:lo mismo|el vicio|la bebida|las drogas))"
        r"|(?:tomo|bebo|consumo|fumo|tomando|bebiendo|consumiendo|fumando) (?:otra vez|de nuevo)"
    ),
    "illness": (
        r"diagnos(?:ed|is)|cancer|tumou?r|chemo\w*|dialysis|diabet(?:es|ic)|hiv|hepatitis|hep c|lupus|cirrhosis"
        r"|(?:heart|liver|kidney|lung) (?:disease|failure|condition)|multiple sclerosis|parkinson'?s|alzheimer'?s"
        r"|dementia|epilepsy|crohn'?s|copd|had a stroke|(?:an|my|chronic) illness|chronic disease|diagnostic(?:o|aron"
        r"|ad[oa])|quimio\w*|dialisis|diabetic[oa]|vih|cirrosis|enfermedad(?:es)?|parkinson|alzheimer|demencia"
        r"|epilepsia|esclerosis"
    ),
    "new_place": (
        r"new (?:to|in) (?:this |the )?(?:country|town|city|area|state|us|usa)|just moved (?:here|away|states|from"
        r"|across|to an?)|moved here|(?:moved|came|got) to (?:this country|the (?:us|usa|states|united states)|a new"
        r" (?:city|town|state|country|place))|immigrants?|immigrated|refugees?|homesick|far from home|my home country"
        r"|miss my country|know (?:anyone|anybody|nobody|no one) here|nuev[oa]s? en (?:este|el) (?:pais|pueblo|estado"
        r"|lugar)|nuev[oa]s? en (?:esta|la) (?:ciudad|zona)|recien (?:llegue|llegad[oa]|me mude|nos mudamos)|me mude"
        r"|nos mudamos|acabo de mudarme|emigr(?:e|amos|ar)|inmigrantes?|migrantes?|refugiad[oa]s?|(?:lejos de|extrano"
        r"|deje|extrano a) mi (?:tierra|pais|pueblo|gente)|(?:vine|llegue|llegamos|vinimos) a (?:este pais|estados"
        r" unidos|eeuu)|(?:no )?conozco a nadie aqui"
    ),
    "parenting": (
        rf"(?:be|being|become|becoming) an? (?:\w+ )?(?:better|good|present|sober) {_PARENT}|good enough {_PARENT}"
        rf"|(?:be|being) (?:there|present|around) for my {_CHILD}|(?:get|getting|win|have) my {_CHILD} back(?! (?:to|on"
        rf"|in|from|home|up)\b)|bad {_PARENT}|parenting|(?:yell|scream|snap)(?:ing)? at my {_CHILD}|ser (?:un |una"
        rf" )?(?:buen|buena|mejor) {_PARENT_ES}|(?:mala (?:mama|madre)|mal (?:papa|padre))"
        r"|estar (?:\w+ )?(?:para|con|ahi para) mis (?:hij|nin)[oa]s|recuperar a mis? (?:hij|nin)[oa]s?"
        r"|crianza|criar (?:bien )?a mis? (?:hij|nin)[oa]s?|(?:les |le )grito a mis? (?:hij|nin)[oa]s?"
    ),
    "judged": (
        r"(?:(?:don't|do not|didn't|hate to) want to |without |afraid of |scared of |fear of )?(?:be|being|get|getting"
        r"|feel|felt|feeling|been) judged|judg(?:es?|ed|ing) me|what (?:will |would )?(?:people|others|everyone|the"
        r" neighbors|my family)(?: will| would)? (?:think|say)|look(?:s|ed|ing)? down on (?:me|us)|stigma|behind my"
        r" back|(?:sin que |que no |a que )?me (?:van a |vayan a |estan? )?(?:juzg|jusg)\w+|(?:siento|sentirme|ser"
        r"|siento muy) juzgad[oa]|el que diran|que (?:va|van) a (?:decir|pensar) (?:de mi|la gente|los demas|mi"
        r" familia)|lo que (?:piens[ae]n?|dig[ae]n?|dicen) (?:de mi|la gente|los demas)|(?:a|por) mis espaldas|estigma"
    ),
    "trust": (
        rf"(?:don't|dont|do not|can't|cant|hard to|never) (?:really )?trust (?:\w+ )?{_STAFF}|lost (?:my |all"
        rf" )?(?:trust|faith) in {_STAFF}|bad (?:experiences?|time|history) (?:with|at|in) (?:\w+ ){{0,2}}{_STAFF}"
        rf"|{_STAFF}(?: i (?:had|saw|went to))?(?: have| has| had| just| only)? (?:never|didn't|didnt|don't|doesn't"
        rf"|wouldn't)"
        r" (?:really )?(?:listen|believe)\w*"
        rf"|{_STAFF}(?: i (?:had|saw|went to))?(?: have| just)? (?:treated me (?:like|bad)|laughed at me|lied to me"
        rf"|kicked me out"
        r"|dropped me|gave up on me|ghosted me|hurt me)"
        rf"|no (?:confio|creo) en (?:l[oa]s |ningun[oa]? )?{_STAFF_ES}|mal(?:a|as) experiencias? (?:con|en) (?:\w+"
        rf" ){{0,2}}{_STAFF_ES}|{_STAFF_ES} (?:\w+ )?(?:no|nunca|jamas) me (?:escuch|crey|hizo caso|hicieron caso)\w*"
        rf"|{_STAFF_ES} me (?:trat(?:o|aron) (?:muy )?(?:mal|como)|minti\w+|corri(?:o|eron)|humill\w+)"
    ),
    "long_ago": (
        r"traumas?|traumatic|c?ptsd|flashbacks|(?:bad|rough|hard|painful|difficult|awful|terrible|abusive|messed up"
        r"|rough) childhood|childhood (?:stuff|wounds?|hurt)|(?:old|past) (?:hurts?|wounds?)"
        rf"|happened (?:to me )?(?:{_BACK_THEN}|in my childhood)|(?:abused?|molested|beaten|hit me|beat me|hurt me|hurt"
        rf"|neglected) (?:\w+ ){{0,3}}{_BACK_THEN}"
        r"|traumatizad[oa]|estres postraumatico|infancia (?:muy )?(?:dura|dificil|fea|triste)|heridas? (?:del pasado"
        r"|viejas?"
        rf"|de (?:la|mi) (?:infancia|ninez))|me (?:paso|pasaron|hicieron) (?:{_AS_CHILD}|en (?:la|mi) (?:infancia"
        rf"|ninez))|me (?:pegaban?|golpeaban?|maltrataban?|lastimaban?|lastimaron) (?:mucho )?{_AS_CHILD}|{_AS_CHILD}"
        rf" me (?:pegaban?|golpeaban?|maltrat\w+|lastim\w+|hicieron)"
    ),
    "parted": (
        rf"i (?:\w+ )?miss (?:him|her|them|my (?:\w+ ){{0,2}}{_DEAR}|(?!(?:the|it|a|my|work|school|class|home|church"
        rf"|this|that|days|being)\b)[a-z]+(?<!ing)(?= (?:so|sooo*"
        rf"|a lot|every"
        r"|terribly|badly|like crazy)\b))"
        r"|(?:she|he|they) (?:just |even )?took (?:the|my|our) (?:kids|children|baby|boys|girls|son|daughter)(?! to\b)"
        rf"|(?:have|time|going|need|want) to put (?:\w+ ){{1,3}}down(?= *$| *[.,;!]| (?:soon|tomorrow|today|this week))"
        rf"|(?:my|our|the) {_DEAR}(?:'s| is) dying|(?:vet|doctors?) (?:says?|said|told (?:me|us)) (?:it'?s time|(?:he"
        rf"|she|it)"
        r" (?:won'?t|wont) make it)"
        rf"|extrano (?:\w+ )?a (?:mis?|nuestr[oa]) {_DEAR_ES}|(?:l[oa]s? )(?:extrano|echo de menos)"
        rf"|echo (?:\w+ )?de menos a|me hacen? (?:mucha |tanta )?falta (?:mis?|el|ella|ell[oa]s) ?(?:{_DEAR_ES})?"
        r"|se llevo a (?:mis|los|mi) (?:hij|nin|bebe|chic)\w*"
        rf"|mi (?:senora|vieja|{_LOVER_ES}) (?:ya )?se (?:me )?fue(?={_LEFT_WHEN}| en \w+ *$| en \w+ *[.,;])"
        rf"|(?:mi|nuestr[oa]) {_DEAR_ES} se (?:me |nos )?esta muriendo|tengo que dormir a mi"
    ),
    "step": (
        r"(?:poured|dumped|emptied|threw) (?:it|them|the (?:rest|bottles?)|my bottles?|all of it)(?: \w+){0,3}"
        r" (?:out|away|down the (?:sink|drain|toilet))|(?:i )?poured it(?= *$| *[.,;!]| actually| out)"
        r"|hid the (?:rest of the )?(?:bottles?|beer|booze|liquor)|deleted (?:my|his|her) dealer\w*"
        r"|(?:didn'?t|didnt|did not) (?:drink|use|smoke) (?:today|tonight|last night|yesterday|this week)"
        r"|(?:day|week)s? (?:\w+ )?(?:sober|clean) (?:now|today)|went to (?:a|my(?: first)?) meeting"
        r"|(?:tire|vacie|eche) (?:toda )?(?:la|las|mi|mis) (?:botellas?|cervezas?)(?: por| al| a la|$| *[.,;])"
        r"|(?:hoy|ayer|anoche|esta noche) no (?:tome|bebi|use|fume|consumi)|fui a (?:la junta|mi grupo|una reunion)"
        r"|borre (?:el numero|al|a mi) (?:de(?:l| mi) )?(?:dealer|vendedor|conecte)"
    ),
}
"""Most of them win over the general topics, court over work, a breakup over family."""

ASIDE = {
    "court": (
        r"(?:food|tennis|basketball|volleyball|pickleball) courts?|(?:on|at) the (?:\w+ )?courts?|courts? ?side|in"
        r" (?:your|my|their) court|probation (?:period )?at (?:my )?(?:work|job)|academic probation|(?:a|the) judge of"
        r"|(?:like|as) (?:a |being |i'm |living )*(?:in )?(?:a )?(?:jail|prison)|my own (?:jail|prison)|prison of"
        r"|(?:work|worked|working|job) (?:at|in|for) (?:a|the) (?:jail|prison|court\w*)|(?:i'm|i am|as|be) a (?:lawyer"
        r"|attorney|judge)|corte (?:de (?:pelo|luz|cabello)|con)|(?:mejor|buen) juez|(?:como|parece) (?:en )?(?:un[ao]"
        r"? )?(?:la )?(?:carcel|prision)|(?:trabajo|trabaja) en (?:la|una|el) (?:carcel|corte|prision|juzgado)"
        r"|probacion en (?:el|mi) trabajo"
    ),
    "housing": (
        r"(?:the|a|help|helping|with|for) (?:the )?homeless(?: (?:man|woman|guy|people|folks|kids))?|homeless (?:people"
        r"|man|guy|cats?|dogs?)|(?:animal|dog|pet) shelters?|(?:volunteer|work)\w* (?:at|in) (?:a|the) shelter|from the"
        r" shelter|housing (?:market|prices)|sleeping in the car on the|albergue de (?:animales|perros|gatos|mascotas)"
        r"|vivienda (?:digna|es cara)|(?:trabajo|ayudo|voluntari[oa]) en (?:un|el) albergue|sin casa[sr]"
    ),
    "school": (
        r"(?:bull(?:y\w*|ie[ds])|burlan|burlas)(?: de mi| me| on me)? (?:en|at|in) (?:la |mi |my )?(?:high )?"
        r"(?:school|escuela|prepa|colegio)|(?:since|after|from|in|back in|until|old|my) (?:high "
        r"|middle )?(?:school|college) (?:i|friends?|buddy|days"
        r"|years|we)|(?:since|from|back in|old|after) (?:high |middle |grade )?(?:school|college)|(?:high )?(?:school"
        r"|college) (?:friends?|buddy|sweetheart|days|of thought)|(?:work|teach|job|working|worked) (?:at|in|for) (?:a"
        r"|an|the) (?:\w+ )?(?:school|college|university)|i teach school|(?:yoga|cooking|parenting|dui|anger management"
        r"|art|dance) classes|vieja escuela|desde la (?:escuela|prepa|universidad)|amig[oa]s? de la (?:escuela|prepa"
        r"|universidad)|(?:trabajo|doy clases|trabaja) en (?:una?|la|el) (?:escuela|colegio|universidad)|(?:las|a)"
        r" clases de \w+|mis estudios (?:medicos|de sangre|de laboratorio)"
    ),
    "breakup": (
        r"(?:broke|break|breaking|split) ?up (?:a|the|my|some|our) (?:fight|fights|party|day|pills?|time|bill|week"
        r"|argument|tablets?)|(?:you'?re|call|phone|line|audio) (?:is |was |keeps )?breaking up|separated (?:my"
        r" )?shoulder|separation (?:anxiety|of)|divorced from reality|separated (?:me |us )?from (?:my|the) (?:kids"
        r"|children|son|daughter|baby|mom|family|army|navy|military|service)|(?:por|cuartos?|camas?|cuentas"
        r"?|habitacion(?:es)?) separad[oa]s?|separad[oa]s? de (?:mis?|sus?) (?:hij|nin|madre|mama|papa|familia)\w*"
        r"|ruptura (?:del? (?:fuente|ligamentos?|tendon|membranas?)|muscular)"
    ),
    "shame": (
        r"(?:what|that's|thats|it's|its|is|such|be|real|crying|darn) (?:a )?(?:real |crying |damn )?shame|shame (?:on"
        r"|that|about)|(?:found|plead|pleaded|pled|pleading|proven|verdict|until) (?:me |him |her )?guilty|guilty"
        r" (?:plea|verdict|pleasures?|of)|should be ashamed|(?:ashamed|embarrassed) (?:of|for) (?:you|him|her|them)|sin"
        r" ?verguenza|poca verguenza|verguenza ajena|que verguenza con|(?:declar\w+|encontr\w+|hall\w+) culpable"
        r"|(?:tiene|tienes|tuvo|tienen) la culpa"
    ),
    "anger": (
        r"(?:angry|mad|furious|pissed off) (?:at|with) (?:you|u|this (?:chat|bot|app|thing|clinic|site)|the (?:bot"
        r"|clinic|chat))|(?:you|u|this (?:chat|bot|app|thing)|(?:the|your) (?:bot|clinic|questions?)) (?:are |is |just"
        r" )?mak(?:e|es|ing) me (?:\w+ )?(?:angry|mad|furious)|mad (?:about|for|love|scientist|skills)|angry birds"
        r"|(?:enojad|furios)[oa] con (?:usted|ustedes|este chat|esta clinica|el chat|la clinica)|contra la rabia|mi ira"
        r" a|(?:usted|este chat|esta cosa|el chat) me enoja|vacuna de la rabia"
    ),
    "cravings": (
        r"(?:food|sugar|sweet|chocolate|carb|pregnancy|salt|late night|midnight) cravings?|cravings? (?:for|of) (?:food"
        r"|sugar|sweets?|chocolate|candy|pizza|ice cream|carbs|tacos|attention|love|pickles|company|affection|snacks?)"
        r"|pregnan\w+ (?:\w+ ){0,3}cravings?|(?:(?:espero|esperando|esperar|espera|con) )+(?:muchas |tantas )?ansias"
    ),
    "used_again": (
        r"(?:afraid|scared|fear\w*|worr\w+|risk|avoid\w*|keep\w*|without|prevent\w*|stop\w*|close|almost|nearly|if"
        r"|might|may|could|would|will|ll|want\w*|wanna|tempted|think\w*|thought\w*|before|unless|going|gonna|lest|not"
        r"|never|can't|won't|don't|instead|hope|end up)(?: [\w']+){0,5} (?:relapsed?|used again|(?:drink|us|smok)ing"
        r" again|back (?:to|on) \w+|a relapse|a slip)"
        rf"|{_OTHERS}(?:'s)?(?: (?:is|has|had|was|just|started|went|got|recently|already|starts|fell))*"
        r" (?:relapsed|used again|(?:drink|us|smok)ing again|(?:drank|smoked) again|back (?:to|on) \w+|had a (?:slip"
        r"|relapse)|fell off the wagon)|(?:ms|cancer|lupus|leukemia|tumor) (?:has |had |just )?relapsed|be used again"
        r"|used again (?:the|my|it|this)|using again (?:the|my|this)|back on (?:track|my feet|coke zero)|(?:miedo|temor"
        r"|evitar|prevenir|si|sin|antes|casi|nunca|no)(?: \w+){0,3} (?:recai\w*|recaida|volvi a \w+)|(?:tomando|tomo)"
        r" (?:otra vez|de nuevo) (?:mis?|la|las|el) \w+"
    ),
    "illness": (
        r"(?:i'm|i am|a|im|soy|signo(?: de)?) cancer(?= *$| *[.,;]| (?:sign|sun|moon|rising|zodiac|y mi signo))|cancer"
        r" (?:season|sign|moon|rising|zodiac)|(?:is|like|es|como) (?:a|un) cancer|(?:give|get|want|need|making?|wants)"
        r" (?:me |you |a |an |my |the |proper |real )*diagnosis|(?:de|dar|da|darme|quiero|necesito|busco) (?:me )?un"
        r" diagnostico|(?:adiccion|alcoholismo) es una enfermedad|what(?:'s| is) my diagnosis|diagnosed (?:my|the)"
        r" (?:car|computer|problem)"
    ),
    "new_place": (
        r"(?:work|volunteer|help)\w* (?:with |for )?(?:immigrants?|refugees?)|(?:trabajo|ayudo|voluntari[oa]) (?:con |a"
        r" )?(?:los )?(?:migrantes?|inmigrantes?|refugiad[oa]s?)|me mude de (?:ropa|cuarto|cama)|just moved (?:from|to)"
        r" (?:one|a (?:different|later|new) (?:job|time|role|question|shift|team|position))|recien llegad[oa]s? del"
        r"? (?:trabajo|escuela)|recien llegue (?:del|de la|de mi|a (?:casa|mi casa|la casa|mi trabajo))"
    ),
    "parenting": (
        rf"(?:he|she|him|her|they|husband|wife|ex|you)(?: \w+){{0,4}} (?:be|being|become|becoming) an? (?:\w+"
        rf" )?(?:better|good|present|sober) {_PARENT}|(?:he|she|my {_PARENT}|husband|wife|ex)(?: \w+){{0,3}} (?:bad"
        rf"|good enough) {_PARENT}|planned parenting|(?:tuve|tengo|fue|era) (?:una? )?(?:mala (?:mama|madre)|mal"
        rf" (?:papa|padre))|(?:el|ella|mi \w+|usted)(?: \w+){{0,3}} ser (?:un |una )?(?:buen|buena|mejor) {_PARENT_ES}"
    ),
    "judged": (
        r"(?:you|u|ya|you're|you'll|are you|don't|do not|dont|never|not|nobody|no one|didn't|doesn't|won't)(?: (?:be"
        r"|are|will|ever|even|going to|gonna|has|have|just|please|feel|felt))* judg(?:es?|ed|ing)(?: me)?(?! by)"
        r"|(?:please )?no judg\w+|(?:care|bother\w*|matter\w*|mind)(?: about)? what (?:people|others|everyone) (?:think"
        r"|say)|(?:usted|este chat|nadie|aqui)(?: no| ya no)? me (?:va a |esta )?juzg\w+|importa (?:el que diran|lo que"
        r" (?:piens[ae]n?|dig[ae]n?|dicen) (?:de mi|la gente|los demas))"
    ),
    "trust": (
        rf"(?:your|this|these|you) (?:\w+ )?{_STAFF}(?: \w+){{0,3}}|{_STAFF} (?:here|at this clinic)(?: [\w']+){{0,3}}"
        rf"|(?:esta|este|su|sus|estos|estas) (?:\w+ )?{_STAFF_ES}(?: \w+){{0,4}}|{_STAFF_ES} de aqui(?: \w+){{0,4}}"
    ),
    "long_ago": (
        r"(?:head|brain|blunt|birth|dental) trauma|trauma (?:surgeon|center|centre|nurse|unit|room|bay|kit|ward|care"
        r"|informed)|trauma-informed|(?:work|nurse|job)\w* in trauma|trauma (?:craneal|cerebral|en la cabeza|de craneo)"
        r"|(?:movie|film|game|pelicula)(?: \w+){0,3} (?:traumas?|traumatic|traumatizad[oa])|lsd flashbacks"
    ),
    "parted": (
        r"miss (?:him|her|them|my \w+) (?:call\w*|at the|on the|by|texts?)|put (?:my |the )?(?:phone|drink|bottle"
        r"|fork|name"
        r"|number|it|that|this|baby|kids?) down|(?:vet|va) (?:benefits|center|hospital)|took (?:the|my"
        r"|our) kids (?:out|for)"
        r"|(?:las?|los?) extrano (?:mas )?(?:las drogas|la bebida)"
    ),
    "step": (
        r"poured (?:it|me|myself) (?:a|another|into|in)|(?:she|he|they|wife|husband|mom|dad) (?:\w+ )?(?:poured"
        r"|dumped|threw"
        r"|hid) (?:\w+ ){1,6}|threw (?:it|them) (?:at|up)\b|(?:ella|el|mi \w+) (?:me )?(?:tiro|vacio) \w+"
    ),
}
"""What sounds like one of them and is not: figures of speech, false friends, other people, and what is said of us."""
