"""How questions begin and what they are about, in English and Spanish.

Regular expressions over small letters without accents. Both languages are always listened for: people write both in
one message.
"""

from __future__ import annotations

from bot.hearing.questions.particular_ways import IN_A_GROUP

KIN = (
    r"(?:(?:step)?(?:son|daughter|kids?|child(?:ren)?|mom|mum|mama|mother|dad|father|folks|parents?|brother|sister)"
    r"|husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?|ex|family|friends?|roommate|aunt|uncle|grand\w+)"
)
KIN_ES = (
    r"(?:hij[oa]s?|mama|papa|papas|padres?|madre|herman[oa]s?|espos[oa]|marido|pareja|novi[oa]|familia|niet[oa]s?"
    r"|abuel[oa]s?|ti[oa]s?|suegr[oa]|ex)"
)
WORK = (
    r"(?:licen[sc](?:e|es|ing)|cdl|the (?:dot|faa)|(?:nursing|medical|state|my|the) board|board of \w+|employers?"
    r"|jobs?|boss|manager|foreman|supervisor|hr|work|company|school|college|teachers?|principal|coach|courts?|judge"
    r"|parole|probation|(?:my )?po|landlord|jef[ea]|trabajo|patron|empleo|escuela|universidad|maestr[oa]s?|junta"
    r"|licencia|juez|jueza|corte|juzgado|probatoria|libertad condicional)"
)
FINDS_OUT = (
    r"(?:gets? (?:what|a copy|this|any|back)|back to|lose|find(?:s|ing)? out|knows?|hears?|told|tells?|report(?:s|ed)?"
    r"|sees?|notif\w+|contact|reads?|call|send|sent|share[sd]?|entera\w*|enteran?|saben?|sabra\w*|decir\w*|dic\w+"
    r"|avis\w+|report\w+|ven?|ver|verlo|leen?|leer\w*|contar\w*|llam\w+|mand\w+)"
)
CHILD_SERVICES = (
    r"(?:(?:el|al|del) dif|(?:los |las |l[oa]s de |a )*(?:servicios sociales|trabajador(?:es|as?)? social(?:es)?)"
    r"|(?:the )?"
    r"(?:social (?:services|workers?)|child (?:protective )?(?:services|welfare)|dhs|acs|dcyf))"
)
POLICE = (
    r"(?:police|cops?|immigration|ice|migra|inmigracion|policias?|migracion|cps|child services|dcfs?|authorities"
    r"|autoridades|proteccion de menores|child protect\w+|protective services|servicios infantiles|bienestar infantil)"
)
_TAKES_PART = (
    r"(?:involved|gets? (?:a copy|this|any|what)|pas[ae]n?|caer|com(?:e|es|ing)|show(?:s|ing)? up"
    r"|(?:at|to|in) my (?:house|home|door|place|apartment|work)|vienen?|venir"
    r"|veng\w+|lleg\w+|(?:a|en) mi (?:casa|puerta))"
)

_NALOXONE = r"\b(?:narcan|nal[oa]x[oa]n[ea]?|(?:(?:nose|nasal) spray|(?:spray|aerosol) nasal)(?!.*(?:all?er|sinus)))\b"
NALOXONE_SOUGHT = rf"\b(?:where|any|got|have|donde)\b.*{_NALOXONE}|{_NALOXONE}.*\b(?:where|donde)\b"
"""Asked for in so few words that nothing else says so."""

CHILD = r"(?:bab(?:y|ies)|kids?|child(?:ren)?|sons?|daughters?|newborn|bebes?|hij[oa]s?|nin[oa]s?)"
TAKES = r"(?:tak(?:e|es|ing)|lose|keep(?:ing)? me from)"
HELP_SENT = r"(?:police|cops?|ambulances?|swat|911|policias?|patrullas?|ambulancias?)"
OPIOID = (
    r"(?:opioids?|opiates?|percocets?|percs?|oxy\w*|vicodin|norcos?|heroin|fent(?:anyl)?|methadone|suboxone|subs"
    r"|bupe\w*|pain ?(?:pills|killers)|opioides?|opiaceos?|heroina|fentanilo|metadona|pastillas para el dolor)"
)
EXPECTS = r"(?:pregnan\w*|expecting|embaraz\w*|encinta|espero un bebe|espero bebe)"
PREGNANT_ASKED = (
    rf"\b{EXPECTS}\b.*\b(?:(?:should|can|could|must|do) i|is it (?:ok|okay|safe|bad)|(?:debo|puedo|tengo que) dej\w+"
    r"|(?:lo|la|los|las) dejo|es (?:malo|peligroso|seguro))\b"
)
"""Asked at the end of a sentence that begins with how things are."""

WHAT_CAN_YOU_DO = (
    r"(?:so |and |ok |okay |but |well )*(?:what|how) (?:exactly |else |all )?(?:can|could|do|does|will|would)"
    r" (?:you|u|this|this (?:chat|thing|bot)|the chat) (?:even |actually |really )?(?:do|help|offer|good for)"
    r"(?: (?:with|for|me|us|here|people|someone like me|exactly|then))*"
    r"|(?:y |entonces |pero |bueno )*(?:que|en que|como|con que) (?:mas )?(?:me )?(?:puede[ns]?|podria[ns]?|hace[ns]?"
    r"|ofrece[ns]?)(?: usted(?:es)?| este chat| esto)?(?: (?:hacer|ayudar\w*|ofrecer\w*))?(?: (?:por|para|con|en|mi"
    r"|nosotros|este chat|aqui|usted))*"
)
"""Asked of the chat itself, and nothing else with it."""

ABOUT = {
    "how_many": r"(?<!me )(?<!nos )(?<!le )\bfaltan? (?:mucho|muchas|poco|pocas|mas preguntas)\b(?=\W*(?:$|\?))",
    "pregnant": rf"\b{EXPECTS}\b.*\b{OPIOID}\b|\b{OPIOID}\b.*\b{EXPECTS}\b",
    "naloxone": _NALOXONE,
    "statement": (
        r"\b(?:eobs?|explanation of benefits)\b"
        r"|\b(?:insurance|health plan)\b.*\b(?:statements?|letters?|mail(?:s|ed)?|paperwork)\b"
        r"|\b(?:statements?|letters?|mail|paperwork)\b.*\b(?:insurance|health plan)\b"
        r"|\bseguro\b.*\b(?:avisos?|cartas?|correo|estado de cuenta|comprobantes?)\b"
        r"|\b(?:avisos?|cartas?|correo|estado de cuenta|comprobantes?)\b.*\bseguro\b(?! social)"
    ),
    "child": (
        rf"\b(?:will|can|could|do|are|would|going to|gonna) (?:they|you|u|i|cps|dcfs?"
        rf"|the (?:state|court|hospital|clinic)|someone)"
        rf"(?: guys| people)? (?:going to |gonna |try to )?{TAKES} (?:away )?(?:my|our) (?:\w+ )?{CHILD}\b"
        rf"|\b(?:me|nos) (?:(?:van|iran) a |pueden? |podrian? )?quit(?:ar|an|aran|en)(?:me|nos)? (?:a )?"
        rf"(?:mis?|el|la|los|las|nuestr\w+) {CHILD}\b"
        rf"|\b(?:is|are|will|would|could|can|gonna|going to|if) (?:my|our) (?:\w+ )?{CHILD} (?:gonna |going to |gon )?"
        rf"(?:get |be |getting |being )?(?:taken|removed|took)\b(?! (?:to|for|care|in|out for|on)\b)"
        rf"|\b(?:{FINDS_OUT}|report\w*|gives?|da[nr]?|pas[ae]n?|entreg\w+)\b[^.?!]{{0,25}}\b{CHILD_SERVICES}"
        rf"|\b{CHILD_SERVICES}\b[^.?!]{{0,25}}\b(?:{FINDS_OUT}|involved|come|comes|vienen?|llegan?)\b"
        rf"|\b(?:se (?:van a |pueden )?llev(?:ar|an|aran)|pueden quitarme|van a quitarme|voy a perder|pierdo)"
        rf" (?:a )?mis? {CHILD}\b"
    ),
    "called": (
        rf"\b(?:are|is|were|was|did) (?:the |an? |my )?{HELP_SENT} (?:really |get )?(?:coming|outside|called|sent"
        r"|on (?:the|their|its) way)\b"
        rf"|\b(?:did|have|has) (?:you|u|they|some(?:one|body)|any(?:one|body))(?: guys| people)? (?:just |already )?"
        rf"(?:call|called|send|sent) (?:the |an? )?{HELP_SENT}\b"
        rf"|\b(?:viene|vienen|va a venir|vendra|esta en camino) (?:ya )?(?:la |una |las )?{HELP_SENT}\b"
        rf"|\b(?:llamaron|llamo|mandaron|mando|han? llamado|han? mandado|enviaron) (?:ya )?(?:a )?(?:la |al |una )?"
        rf"{HELP_SENT}\b"
    ),
    "off_line": (
        r"\b(?:take|get|pull|put) me (?:out of|off(?: of)?) (?:the|that|this|your) (?:line|queue|list|waiting list)\b"
        r"|\bremove me from (?:the|that|this|your) (?:line|queue|list|waiting list)\b"
        r"|\b(?:want|let me) (?:to get |to be )?(?:out of|off) (?:the|that|this|your) (?:line|queue|list)\b"
        r"|\b(?:don'?t|do not) want to be in (?:the|that|this|your|any) (?:line|queue)\b"
        r"|\b(?:saque|quite|borre|elimine)n?me de (?:la|esa|esta|su) (?:fila|cola|lista)\b"
        r"|\b(?:salir(?:me)?|salgo) de (?:la|esa|esta) (?:fila|cola|lista)\b"
    ),
    "police": (
        rf"\b{POLICE}\b.*\b(?:{FINDS_OUT}|{_TAKES_PART})\b|\b(?:{FINDS_OUT}|{_TAKES_PART})\b.*\b{POLICE}\b"
        r"|\b(?:deport\w*|undocumented|no papers|indocumentad[oa]s?|sin papeles|no tengo papeles)\b"
        r"|\bpapers (?:are not|aren'?t|ain'?t)\b|^(?:and |y )?(?:la migra|ice|the police|la policia)\W*$"
    ),
    "work": (
        rf"\b{WORK}\b.*\b{FINDS_OUT}\b|\b{FINDS_OUT}\b.*\b{WORK}\b"
        r"|\b(?:show|come|go|pop)s?(?: up)? (?:on|in|to|with) (?:a |an |my |the |any )?(?:\w+ )?(?:registry"
        r"|licen[sc]e|board)\b"
        r"|\bnurs\w+ registry\b|\bregistro de enfermer\w+\b"
        r"|\b(?:tak(?:e|es|ing)|pull(?:s|ed)?|revok\w+|suspend\w*|cost|quit\w+|pierdo|perder|cancel\w+)\b"
        r"[^.?!]{0,20}\b(?:licen[sc]e|cdl|licencia)\b"
    ),
    "chart": (
        r"^(?!.*\b(?:can i|let me|puedo) (?:see|ver)\b).*\b(?:epic|mychart|(?:medical|health|hospital|my|a"
        r"|the) (?:chart|records?|files?)|on (?:my )?record|write"
        r" (?:\w+ )?down|writ(?:ing|ten) (?:\w+ )?down|expediente|historial|apunt\w+|anot\w+)\b"
    ),
    "family": (
        rf"\b(?:my|our|his|her|the) (?:\w+ )?{KIN} (?:\w+ ){{0,3}}(?:see|read|find out|know|told|hear)\b"
        rf"|\b(?:tell|show|notify|inform) (?:this )?(?:to )?(?:my|our|his|her) (?:\w+ )?{KIN}\b"
        rf"|\bmis? {KIN_ES}\b.*\b(?:ver|verlo|leer|leerlo|saber|enterarse|ven?|leen?|se entera\w*)\b"
        rf"|\b(?:leer|ver|ve|leen?|saber|entera\w*|decir\w*|dicen?|avisa\w*|cuentan?|contar\w*)"
        rf" (?:\w+ )?(?:a )?mis? {KIN_ES}\b"
    ),
    "line": (
        r"\b(?:is|are|will) (?:there )?(?:still )?(?:any|some)(?:one|body) (?:\w+ )?(?:to )?"
        r"(?:there|here|awake|up|come|coming|around|available|free)\b|\bare (?:you|u) still there\b"
        r"|\bhay alguien (?:ahi|aqui|despiert[oa]|disponible)\b|\b(?:viene|va a venir|vendra) alguien\b|\bsigue ahi\b"
        r"|^(?:and |so |ok )?how (?:much longer|long (?:now|left|more|still))\b|\bcuanto (?:mas )?(?:me )?falta\b"
        r"|\bin (?:the |this )?(?:line|queue)\b|\bhow many (?:people )?(?:are )?(?:ahead|before|in front)"
        rf"|\bmy (?:place|spot|turn)\b(?!{IN_A_GROUP})|\bam i next\b|\bahead of me\b"
        r"|\ben (?:la )?(?:fila|cola)\b|\bantes (?:de mi|que yo)\b"
        rf"|\bdelante de mi\b|\bmi (?:lugar|turno|puesto)\b(?!{IN_A_GROUP})"
    ),
    "clinic": (
        r"\bis this (?:\w+ )?(?:the |an? )?(?:va|v\.a|veterans?|hospital|government|county|state|church|charity"
        r"|988)\b"
        r"|\b(?:you|u) (?:guys |all |people )?(?:with |part of |from )?(?:the |an? )?(?:va|v\.a|hospital|government"
        r"|county|church|rehab|real clinic)\b"
        r"|\b(?:what|which) (?:clinic|hospital|place|organization|company|agency|office) (?:is|are|am i|do)\b"
        r"|\bwho (?:runs|owns|is behind|pays for) (?:this|you|it)\b|\bwho are you (?:guys|people|all|with)\b"
        r"|\b(?:esto|este|aqui) (?:es|son) (?:el|la|un|una|del?) (?:va|hospital|clinica|gobierno|iglesia|condado"
        r"|centro)\b"
        r"|\bque (?:clinica|hospital|lugar|sitio|oficina|centro) (?:es|son)\b|\bquienes son(?: ustedes)?\W*$"
        r"|\bde que (?:clinica|hospital|lugar|parte) (?:es|son|me|habla\w*|escribe\w*)\b"
        r"|\b(?:son|es) (?:de|del) (?:va|hospital|gobierno|condado|seguro social)\b"
    ),
    "help_shown": (
        r"\b(?:why(?:'[ds])?|por ?que|para que|how come) (?!i\b|yo\b).*\b(?:988"
        r"|crisis|suicid\w+|hotline|domestic violence|violencia"
        r"|ask(?:ed)? (?:me )?(?:if|whether) i(?:'?m)?\b.*safe|(?:estoy|estaba) a salvo|(?:im|i'm|i am) in danger"
        r"|en peligro|(?:that|this|the|esa|la|una)"
        r" (?:card|tarjeta)|numbers? at the top)"
    ),
}
"""What a question is known to be about; the first that fits. "my school?" after "who reads this" is found too."""

HELLO = (
    r"^(?![\s\S]*\b(?:line|queue|list|wait\w*|long\w*|soon|ahead|come|comes|coming|join|on (?:the|their) way|show|still"
    r"|when|tonight|today|fila|cola|esper\w+|tard\w+|vien\w+|venir|vendra|antes|cuando|cuanto|entrar|turno|lugar)\b)"
    r"[\s\S]*\b(?:(?:some|any)(?:one|body)|nobodys?|(?:real |actual )(?:person|human)|alguien|nadie)\b"
)
"""Whether somebody is there, with no word of waiting: out of the line that is a hello."""

NAMED = {
    "police": rf"\b{POLICE}\b",
    "chart": (
        r"\b(?:charts?|(?:medical|health|permanent|my) (?:\w+ )?(?:records?|files?)|notes|record medico|mi record)\b"
        r"|\bwrit(?:es?|ing) down\b"
    ),
    "family": (rf"\b{KIN}\b.*\b(?:reads?|sees?|letter|told)\b|\bmis? {KIN_ES}\b.*\b(?:enterar\w*|leer\w*|lo ven?)\b"),
    "line": (
        r"\b(?:(?:in|for the) line|queue|fila|formad\w|in front of me|delante)\b|\b(?:some|any)(?:one|body) on the way"
        r"|\bque lugar (?:voy|estoy|sigo)\b"
    ),
    "clinic": (
        r"\b(?:(?:the|la|el|del) va|church|iglesia|government|gobierno|county|condado|agency)\b"
        r"|\bwith (?:who|what|which)\b.*\b(?:clinic|hospital)\b"
        r"|\b(?:what|which|con que|de que) (?:clinic|hospital|clinica)\b"
        r"|\bquien(?:es)? esta[n]? detras\b|\bwho(?:'s| is) behind\b"
    ),
}
"""The same, named in fewer words: enough inside what is plainly asked, and nowhere else."""

LIFE = (
    r"(?<!where )(?<!when )(?<!who )(?<!how )(?<!time )(?:\bshould (?:i|we)\b"
    r"|\bdo i (?!(?:need|have to|qualify|pay|get|bring|call|text|come|sign|register|fill|owe|go)\b)\w+)"
    r"|\bwhat (?:do|should|can|could) (?:i|we) (?:even |possibly )?do\b"
    r"|\bam i (?!(?:still )?(?:in|on|next|talking|chatting)\b)\w+"
    r"|\bis (?:it|this|that) (?:so |too |really |even )?(?:bad|wrong|ok|okay|normal|usual|weird|crazy|strange|late"
    r"|stupid|my fault|possible|common)\b"
    r"|\bhow (?:do|can|should|would|could) (?:i|we) (?!(?:sign|register|book|pay|start|make an|get an? app|reach"
    r"|contact|call|use|join|find you|get there|change|delete)\b)\w+"
    r"|\bwill (?:i|he|she|they|it|this) (?:ever |really )?(?:be|get|go|stop|come back|forgive|change|make)\b"
    r"|\bque (?:hago|hacemos|debo|deberia|puedo hacer)\b|\b(?:debo|deberia|sera que)\b"
    r"|\bes (?:muy |tan )?(?:malo|normal|tarde|mi culpa|raro|grave)\b|\bcomo (?:le )?hago\b|\bsoy (?:malo|mala|un"
    r"|una)\b"
)
"""What is asked about one's own life and days: nobody has the answer ready, and least of all a program."""

MISTAKEN = (
    r"\b(?:why|how come) (?:do|did|are|r|would|were|have|must) (?:you|u|ya) (?:\w+ )?(?:talk|speak|say|said|think|treat"
    r"|tell|told|assum|repeat|show|send|give|answer|bring)\w*\b"
    r"|\b(?:why|how come) (?:does|did|is|do|are) (?:it|this|that|the (?:chat|bot|card)|these) (?:\w+ )?(?:say|ask|show"
    r"|think|talk|tell|keep|mean)\w*"
    r"|\bpor ?que (?:me |nos )?(?:dice|habla|muestra|sale|cree|piensa|manda|ensena|trata|repite)\w*\b"
    r"|^(?:y )?como que\b|\bwhat are (?:you|u) (?:on about|talking about)\b|\bde que (?:me )?habla\b"
)
"""What asks back at something the chat said or showed, which may well have been a mishearing."""

_WHO = r"(?:i|you|u|ya|y'all|yall|we|they|he|she|it|this|that|there|these|those)"
_ANYONE = r"(?:some(?:one|body)|any(?:one|body)|people|(?:my|our|your|the|an?|any|his|her) \w+)"
_ANY_AUX = r"(?:do|does|did|will|would|can|could|are|r|is|am)"
OPENERS = (
    rf"(?:can|could|will|would|won't|can't|doesn't|may|is|are|was|were|isn't|aren't|am|r) (?:{_WHO}|{_ANYONE})\b|(?:do"
    rf"|don't|did|have|has|had|should|must|shall) (?:i|you|u|ya|y'all|yall|we|they|he|she|people)\b|does (?!not\b"
    rf"|nothing\b|wonders\b|help\b)\w+ \w+|do the (?:cops|police|people|doctors?|nurses?|staff)\b|will \w+ (?:be|get"
    rf"|know|see|find)\b|is \w+ (?:gonna|going to|allowed|open|able|there)\b|is \w+ (?:an?|the|free|safe|ok|okay)\b"
    rf"|(?:you|u|they|yall) (?:guys |all )?(?:gonna|going to)\b|if .*\b{_ANY_AUX} (?:you|u|they|he|she|the \w+|my \w+"
    rf"|it|this|that|i (?:get|lose|go|going|end|still))\b|(?:where|when|how|who|whom|which|what)(?:'?s| is| are| am"
    rf"|'re| do| does| did| can| could| will| would| should| about (?:you|your|the)) (?!(?:help|hard|bother|import"
    rf"|matter|been|happen|keeps?|wrong|going on|left)\w*\b)\w+|do your \w+\b|who (?:(?:all|else|exactly"
    rf"|\w+ly) )*(?:reads?|writes?|sees?|gets?|runs|owns|answers|can|will)\b|how (?:much|many|long|soon|far|often"
    rf"|old)\b|(?:what|which) (?:time|kind of|sort of|clinic|hospital|place|days?|hours?|happens|number|address)\b"
    rf"|(?:you|u) (?:guys |all )?(?:call|report|take|tell|accept|have|got|do|help|work|know|sure)\b(?=.*\?)|(?:why"
    rf"|how come) (?:(?:do|did|are|r|would|were|have) (?:you|u|ya)|988|(?:the|that|this) (?:card|number|line)|(?:does"
    rf"|did|is|do|are) (?:it|this|that|these|the (?:chat|bot|card)) (?:\w+ )?(?:say|ask|show|think|talk|tell"
    rf"|keep)\w*)\b|(?:i (?:just )?(?:want|need|wanted|would like) to know|tell me|i'?m asking|my question is"
    rf"|i wonder) (?:about |is )?(?:how (?:this|it|you|long|much|many)|where (?:this|you)|(?:if|whether) (?:you|this"
    rf"|they|my)|who (?:you|reads|sees)|what (?:you|this|happens))\b"
    rf"|i(?:'?m| am| was)? (?:just )?ask(?:ed|ing) (?:(?:you|u) )?(?:if|whether|how (?:often|long|many|much|soon|do"
    rf"|does"
    rf"|can)|who|when|where|what (?:happens|time|if|you)) (?:i|you|u|this|it|they|the|my|is|are|can|should)\b"
)
"""How a question begins in English, with or without its mark."""

CUT = rf",\s+(?=(?:so |and |y )?{_ANY_AUX} (?:you|u|they|that|this|it|i|the|my)\b)"
"""A comma before a question: "i drive for a living, do they tell my company"."""

ENDS = (
    rf"^{_ANY_AUX} (?:you|u|it|they|he|she)$"
    r"|^(?!.*\b(?:when\w*|if|what\w*|how|why|where|who|that|than|as|like|because|cuz|after|before|until|once|time)\b)"
    rf".*\b{_ANY_AUX} (?:you|u|it|they|he|she)$"
)
"""How a question ends that began as a statement: "you won't tell my kids will you", not "I drink when he does it"."""

TAGGED = r"\b(?:right|correct|verdad|o si|o no|cierto)\W*$"
"""What makes a question of a statement about something that is only ever asked about."""

OPENERS_ES = (
    r"(?:(?:se )?queda|hay|deja|aparece) (?:algo|rastros?|huellas?)(?: de (?:esto|eso))? en (?:mi|el|este|su)"
    r" (?:telefono|celular|cel|computadora|historial|navegador)\b"
    r"|(?:me |nos |lo |la |le |les |se )?(?:puede|pueden|podria|podrian|podra) (?:usted|ustedes|alguien|decir|ver|leer"
    r"|ayudar|llamar|mandar|borrar|darme|dar|saber|hablar|atender)\w*\b|(?:usted(?:es)?|uds?) (?:me |le |les "
    r"|lo )?(?:puede|reporta|llama|avisa|dice|dan|tiene|acepta|cobra|atiende|habla|son|va)\w*\b|hay (?:alguien|alguna"
    r"|algun|una? (?:persona|doctor\w*|medic\w*)|estacionamiento|costo|lista|espera|citas?|cupo|wifi)\b|puedo (?:ir"
    r"|llevar|traer|pagar|venir|entrar|cambiar|borrar|preguntar|saber)\b|(?:quiero|quisiera|necesito) saber (?:si "
    r"|cuant|donde|quien|como (?:funciona|es esto))\w*\b|a?donde (?:puedo|esta|estan|queda|quedan|consigo|compro"
    r"|encuentro|hay|la|lo|los|se|venden|dan|voy)\b|cuant[oa]s? (?:se )?(?:cuesta|cobra|tarda|dura|tiempo|falta|sale"
    r"|es|son|vale|personas|gente|dinero|me)\w*\b|como (?:puedo|hago|funciona|se llama|le hago|consigo|llego|es que"
    r"|que)\b|que (?:pasa (?:si|con)|hago|es (?:esto|la|el|un|una|eso|nal)|clinica|hospital|horario|lugar|tengo que"
    r"|debo)\b|quien(?:es)? (?:lee|ve|me|puede|va|son|es|esta|leen|(?:lo|la|los|les?)"
    r" (?:recib|lee|ve|llega|manda)\w*)\b|(?:me |le |les )?(?:va|van) a (?:llamar|decir"
    r"|avisar|reportar|deportar|contar|mandar|venir|cobrar)\w*\b|(?:esto|esta charla|este chat) (?:lo |la |se )?(?:va"
    r"|van|ve|ven|lee|leen|es|queda|guarda)\b|(?:sigo|estoy) en (?:la )?(?:fila|cola)\b|(?:le |les )?(?:llaman"
    r"|reportan|avisan|dicen|cuentan) (?:al|a (?:mis?|las?|el|los|inmigracion|migracion))\b|es (?:malo|normal|mi culpa"
    r"|peligroso|del?|el va|la)\b(?=.*\?)|por ?que (?:me |nos )?(?:dice|pregunta|habla|muestra|sale|cree|piensa|manda"
    r"|ensena|trata|repite|el 988|988)\w*\b|(?:yo )?(?:le |les |te )(?:estoy preguntando|pregunte"
    r"|pregunto) (?:que )?(?:si"
    r"|cada cuanto|cuant[oa]s?|quien|cuando|donde)\b"
)
"""The same in Spanish, where many a statement begins with the same word: "cuando camino", "es mi hermana"."""

HEDGES = r"(?:maybe|perhaps|i guess|i think|i suppose|probably|tal vez|quizas?|creo|supongo|a lo mejor|puede ser)\b"
"""What makes a mark a doubt: "maybe my sister?"."""

NO_QUESTION = r"(?:why|por ?que|how come)\b|(?:wtf|what|huh|really|no|que|como|eh|si|hello|hola)$"
"""A mark after these cries out or despairs, and asks nothing that could be told."""

NO_ANSWER = r"(?:nobody|no ?one|nothing|none|nowhere|nadie|nada|ningun[oa]?|ni idea|a nadie)"
"""What somebody answers their own question with: "who does that now. nobody"."""

INTERROGATIVES = (
    r"\b(?:how|where|when|who|what|which|cuant[oa]s?|donde|cuando|quien(?:es)?|cual(?:es)?|que (?:es|pasa|hago))\b"
)
"""What makes a question wherever it stands before the mark."""

MARKED = (
    r"(?:can|could|will|would|do|does|did|is|are|am|was|were|has|have|should|may|where|when|how|who|which|what|whats"
    r"|wheres|hows|if|u|you|puedo|puede|pueden|podria|hay|donde|adonde|cuando|cuant[oa]s?|cual(?:es)?|que|quien(?:es)?"
    r"|como|es|son|esta|estan|tienen?|ustedes?|va|van|me|le|les|lo|se|esto|tengo que|debo|saben?|aceptan?|cobran?"
    r"|atienden|hablan?|llaman?|reportan?|alguien|a que|en que|de que|con quien|por cuanto|si)\b"
)
"""How a question begins that has its mark."""

WISHES = (
    r"(?:can|could|may|might) (?:i|we|you|u|some(?:one|body)|it)\b|is there (?:an?|any|some)\w*|is it possible"
    r"|do you (?:have|offer)|puedo|podria|se puede|puede ser|pueden?|hay|tienen|seria posible|es posible"
)
"""A wish put as a question, which is an answer where wishes are asked for: "could it be a woman?"."""

RHETORICAL = (
    r"what(?:'?s| is) (?:wrong|the matter) with me|what(?:'?s| is) the (?:point|use)|who (?:cares|knows|would want)"
    r"|\bwhy me\b|how could (?:he|she|they|i)\b|how (?:can|could|am|do) (?:i|you|anyone) (?:\w+ )*(?:live|go on"
    r"|forgive|trust|face|ever|even)|what (?:kind|sort) of (?:a )?(?:mother|father|mom|dad|person|man|woman|son"
    r"|daughter|husband|wife)|how (?:would|should) i know|too much to ask|can you (?:believe|imagine)"
    r"|do you know what (?:it|that)|you know what i mean|who (?:can|could|would) i|what (?:would|will|do"
    r"|must) (?:people|they|everyone|others|my \w+) (?:\w+ )*(?:think|say)|que (?:tengo de malo|sentido tiene|mas da"
    r"|se le hace|me pasa)|a quien le import|quien sabe|para que vivo|por ?que (?:a mi|me pasa|nadie|siempre|soy"
    r"|no puedo)|sabe lo que (?:es|se siente)|como pud[eo]"
)
"""Put as a question and asking for no answer: it is heard as something told."""

RIDERS = (
    r"(?:yes or no|i (?:already |just |have )?(?:asked|been asking)\b.*|just (?:tell|answer|say)\b.*|(?:ok|okay|hi"
    r"|hello|hey|please|pls|thanks?|thank you|sorry|wait|lol|yo|bro|man|seriously|for real|be honest|honestly"
    r"|answer me|ya|yeah|no|idk|i (?:just )?(?:want(?:ed)?|need|would like) to know\b.*|i don'?t know(?: what to do)?"
    r"|real question|that don'?t answer it|before (?:anything(?: else)?|we (?:start|begin|go on)\b.*|i (?:start|begin"
    r"|say|tell|write|answer|go on)\b.*)|antes (?:que nada|de (?:nada|todo|empezar|seguir|contestar|contar)\b.*)"
    r"|si o no|ya (?:le |lo )?pregunte\b.*|digame|conteste\b.*|por favor|gracias|perdon|disculpe|usted perdone|hola"
    r"|buenas(?: \w+)?|buenos dias|no se(?: que hacer)?|(?:solo )?quiero saber\b.*|oiga|mire|bueno|mientras"
    r"|while i wait))|(?:because|cause|cuz|porque|it'?s just that|es que)\b.*"
)
"""What stands beside a question and is no answer to anything."""

LEAD_INS = (
    r"(?:hold up|hold on|and|but|so|also|or|ok|okay|well|wait|like|hey|hi|hello|yo|bro|man|um|uh|oh|n|btw|please|pls"
    r"|sorry|actually|seriously|honestly|just|ya|yeah|yes|no|first|y|e|pero|entonces|oiga|mire|bueno|pues|ah|ay|perdon"
    r"|disculpe|hola|gracias|usted perdone|mientras|o|tambien|otra cosa|one more thing|one more|quick question"
    r"|question|una pregunta|before that|while i wait|(?:(?:may|can|could) i|let me) (?:just )?ask(?: (?:you"
    r"|u))?(?: (?:something|a question|one thing|sth))?(?=[,:. ]+(?!for\b|about\b|to\b|that\b|them\b|him\b|her\b))"
    r"|(?:le |les )?(?:puedo|podria|quisiera|quiero) preguntar(?:le|les)?(?: (?:algo|una cosa"
    r"|una pregunta))?(?: si)?(?=[,:. ]+(?!por\b|sobre\b|a\b)))[,:. ]+"
)
TAGS = r"[, ]+(?:you know|u know|right|ok|okay|huh|no|yeah|see|verdad|sabe|eh|cierto|si)\s*\?+\s*$"
"""A mark that asks nothing: "it's bad, you know?"."""
