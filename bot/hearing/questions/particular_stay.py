"""Words of what is asked before anybody comes: what 988 is, beds, visits, a phone, a door, couples, an appointment.

None of it hangs on a guess: each was met with the hours, or with an answer to something else. Only the clinic knows
most of it (`domain/stay.yml`). Small letters without accents, both languages at once; used by `particular_plain`.
"""

from __future__ import annotations

_BEFORE = (
    r"^\W*(?:(?:and|so|ok|okay|wait|but|hey|um|sorry|btw|y|oiga|pero|bueno|perdon|disculpe|ta bueno|entonces)[,. ]+)*"
)
_WHO = r"(?:i|we|you|u|he|she|they|people|patients|my \w+|uno|yo)"
_INSIDE = r"(?:i|we|he|she|they|people|patients|my \w+)"
_REHAB = r"(?:rehab|treatment|detox|inpatient|residential|program|rehabilitacion|tratamiento|internado)"
_HELLO = r"(?:hi|hello|hola|buenas(?: \w+)?)"
_WISH = (
    r"(?:(?:can|could|may) (?:i|we)|how (?:do|can|would) (?:i|we)|(?:i|we)(?:'?d| would)? (?:need|want|like|have|gotta)"
    r"(?: to)?|need to|want to|please|trying to|puedo|quiero|quisiera|necesito|tengo que|como|se puede|podria)"
)
_MOVES = (
    r"(?:cancel|re-?schedule|resched|move|change|push back|postpone|confirm|cancelar|cambiar|cancelo|cambio|mover"
    r"|reagendar|reprogramar|posponer|confirmar)"
)
_ONES = r"(?:my|our|his|her|an|the|tomorrow'?s|today'?s|that|\w+day'?s?|mi|la|una|nuestra)"
_VISIT = r"(?:appts?|appointments?|apt|intake|visit|session|cita)"
_DAY = (
    r"(?:tomm?orr?ow|today|please|pls|por favor|(?:for|on|to|this|next|para|de|del|a) (?:\w+ )?\w+|\w+day|manana|hoy)"
)

_PAGE = r"(?:page|site|website|chat|window|screen|tab)"
HIDES = (
    r"(?:\b(?:way to|how (?:do|can|would) i|can i|let me)\b|(?:^|[.?!,] ?)how (?:i|to)\b)[^.?!]{0,15}"
    r"\b(?:hide|erase|delete|wipe|clear|get rid of)\b[^.?!]{0,12}\b(?:this|it|the (?:chat|page)"
    r"|my (?:history|messages))\b"
    r"|\b(?:close|leave|exit|get out of) this\b[^.?!]{0,25}\b(?:without|so)\b[^.?!]{0,25}\b(?:trace|nothing|no ?one"
    r"|can'?t see|doesn'?t (?:see|know)|left|stays)\b"
    r"|\b(?:goes?|going|looks?|looking) thr(?:u|ough) my phone\b[^?]*\b(?:hide|erase|delete|close)\b"
    rf"|\bhow (?:(?:do|can|to|i|we|you) )*(?:leave|exit|close|quit|get (?:off|out of|away from))"
    rf" (?:(?:the|this|your) )?{_PAGE}\b"
    r"|\b(?:leave|exit|close|get out of) (?:this|it|here|the page|page|the chat)"
    r" (?:fast|quick(?:ly)?|in a hurry|right now)\b"
    r"|\b(?:where(?:'?s| is)?|wheres|which is) (?:the )?(?:leave(?: this page)?|exit|hide|escape|close) button\b"
    r"|\b(?:where(?:'?s| is)?|wheres|which is) (?:the )?button (?:to|for)"
    r" (?:leav(?:e|ing)|exit|hid(?:e|ing)|clos(?:e|ing))\b"
    r"|\bcomo (?:me )?(?:cierro|salgo de|le hago con|borro|escondo|oculto|quito) (?:esto|(?:la|esta) (?:pagina|platica"
    r"|charla|pantalla)|(?:el|este) chat|aqui)\b"
    r"|\b(?:q|que|k|pa que|para que) no (?:quede|se quede|aparezca|salga) nada\b"
    r"|\bdonde (?:esta|queda) el boton (?:para|de|pa) (?:salir(?:me)?|cerrar|esconder|ocultar|irme)\b"
)
"""How this page is hidden or left at once: asked in haste, with words left out."""

ASKED = {
    "what_988": (
        rf"{_BEFORE}(?:what(?:'?s| is|s| even is| the (?:heck|hell) is)?|wtf is|(?:que|q|k|ke)(?: es| son)?"
        r"|para (?:que|q) (?:es|sirve))"
        r" (?:(?:the|this|that|a|el|ese|este|eso del?|lo del?|un) )*988"
        r"(?: (?:number|thing|line|card|numero|linea|anyway|anyways|even|for|exactly|then|tho|mean"
        r"|supposed to be|pues))"
        r"*\W*$"
        rf"|{_BEFORE}what does 988 (?:do|mean|stand for)\W*$|{_BEFORE}who (?:is|answers|picks up)(?: at)? 988\W*$"
        rf"|{_BEFORE}quien (?:contesta|atiende)(?: en)? el 988\W*$"
    ),
    "beds": (
        r"^(?![\s\S]*\b(?:shelters?|homeless|sleep|tonight|refugios?|albergues?|esta noche|dormir|my (?:son"
        r"|daughter|kid)"
        r"|mi hij[oa]|telehealth|video|jobs?|piso|floor|en mi casa)\b)[\s\S]*?"
        r"(?:\b(?:do (?:you|u|yall|they)(?: guys)?(?: have| got)?|you got|is there|are there|^any)\b[^.?!]{0,12}"
        r"\b(?:openings?|beds?(?! ?(?:bugs?|time|room|wetting|checks?|sheets?))|availability|spots? (?:open"
        r"|available|left)"
        r"|open (?:beds?|spots?|slots?))\b"
        r"|(?<!no )\b(?:hay|tienen|les quedan?)\b[^.?!]{0,10}\b(?:cupos?|camas?|vacantes?|lugar(?:es)?"
        r"(?: disponibles?| libres?|(?=\W*$))|espacios? (?:disponibles?|libres?))\b)"
    ),
    "visiting": (
        r"^(?![\s\S]*\b(?:ya no|no (?:puedo|podemos|me dejan)|murio|muert[oa]|died|dead|grave|panteon|tumba"
        r"|carcel|jail"
        r"|prison|court|custody|cps|migra|ice|detenid[oa]|scared|afraid|miedo|abuser|stalk\w*|without (?:me"
        r"|my)|where i am"
        r"|otra vez)\b)[\s\S]*?(?:\b(?:can|could|may) (?:(?:i|we|his|her|my|the|our) )?(?:(?:kids|family"
        r"|people|visitors|friends"
        r"|\w+) )?(?:come )?"
        r"visit(?: (?:him|her|them|me|us|there|in there|while|on|during)\b|\W*$)"
        r"|\b(?:are|do (?:you|they)(?: guys)? (?:allow|have|let))\b[^.?!]{0,10}\b(?:visitors|visits allowed)\b"
        r"|\b(?:do|would|will) (?:you|they)(?: guys)? (?:let|allow) (?:\w+ ){1,2}?(?:to )?visit\b"
        r"|\bvisit(?:ing|or)s? (?:hours|days?|times?)\b"
        r"|\b(?:podemos|puedo|puede la familia|se puede|dejan|permiten) (?:ir a )?(?:visitarl[oa]s?|visitas"
        r"|recibir visitas|visitar a mi \w+)\b|\bhora(?:s|rio)s? de visita\b|\bhay visitas\b)"
    ),
    "phone_there": (
        r"^(?![\s\S]*\b(?:chat|write|writing|text|page|line|call|video|app|this|instead|appointments?"
        r"|hit|house|casa|papas|en vez|escrib\w+|llam\w+"
        r"|videollamada)\b)[\s\S]*?"
        rf"(?:\b(?:can|could|may|do|does|will|would) (?:\w+ )?{_INSIDE} (?:\w+ ){{0,2}}?(?:keep|bring|(?:have"
        rf"|take|get|use)"
        r"(?= (?:\w+ )?(?:cell ?)?phones\b| (?:\w+ ){1,3}?(?:there|inside|in (?:there|rehab|detox|treatment)"
        r"|while)\b))"
        r" (?:(?:his|her|their|my|your|ur|our|a|the) )?(?:own )?(?:cell ?)?phones?\b"
        r"(?! (?:number|records?|appoint\w*|visits?|alerts?|for|traced|call))"
        r"|(?<!no )(?<!no me )\b(?:puede|puedo|dejan|permiten|se puede|podemos) (?:(?:uno|el|ella"
        r"|yo) )?(?:tener|llevar|traer|usar"
        r"|quedarse con) (?:(?:el|su|mi|un) )?(?:telefono|celular|cel)\b)"
    ),
    "locked_place": (
        r"^(?![\s\S]*\b(?:no (?:puedo|podemos|me deja)|(?:can'?t|cant) (?:get|leave)|me (?:dejo|deja|encerr\w*|van a)"
        r"|so (?:he|she|they) (?:can'?t|cant|cannot)|miedo|scared|mi casa|my house"
        r"|el me)\b)[\s\S]*?(?:\bis (?:it|this|that|the (?:place|rehab|unit|clinic|building|ward"
        r"|facility))(?: like)?(?: an?)? (?:locked|lock"
        r" ?down)(?: (?:place|unit|ward|facility|building|down|up))?(?=\W*$| (?:or|place|unit|ward|facility|like)\b)"
        r"|\b(?:are|do you keep|do they keep) the doors locked\b|\bdo (?:you|they) lock the doors?\b"
        r"|\b(?:es|esta) (?:un lugar )?(?:cerrado con llave|con llave|bajo llave)\b|\b(?:las )?puertas (?:estan"
        r" )?(?:cerradas|con llave)\b)"
    ),
    "couples": (
        r"^(?![\s\S]*\b(?:violencia|pleitos|golp\w+|peg\w+|violence|abuse|hits?|no (?:insurance|papers)|sin (?:seguro"
        r"|papeles))\b)[\s\S]*?(?:\b(?:do|does|can|will|is there|are there)\b[^.?!]{0,15}\b(?:take|see|treat"
        r"|accept|have|offer|do"
        r"|work with|help"
        r"|for)\b[^.?!]{0,12}\bcouple'?s\b(?! (?:of|ago)\b)"
        r"|\b(?:atienden|aceptan|reciben|ven|dan)\b[^.?!]{0,18}\b(?:a |para |de )parejas?\b"
        r"|\b(?:hay|tienen) (?:terapias?|consejerias?|grupos?) (?:para|de) parejas?\b)"
    ),
    "appointment": (
        r"^(?![\s\S]*\b(?:telefono|phone|video|telehealth|tonight|today|esta noche|hoy|chang\w+|cambi\w+|mov(?:e|ed)"
        r"|back|cancel\w*|emergency|emergencia)\b)[\s\S]*?(?:\bhow (?:do|can|would|should|does) (?:i|we|you"
        r"|he|she|one|someone) (?:\w+ )?(?:get|make|set up|book"
        r"|schedule"
        r"|request)(?: (?:an|my|his|her|a|the))?(?: (?:first|new))? (?:appts?|appointments?|apt|intake)\b"
        r"|\b(?:can|could) i (?:get|make|book|schedule|set up) an? (?:appt|appointment|intake)\b"
        r"|\bcomo (?:hago|saco|consigo|pido|agendo|le hago (?:para|pa)|se (?:saca|hace|pide))[^.?!]{0,12}\bcitas?\b"
        r"|\b(?:puedo|quiero|quisiera|necesito|me gustaria) (?:sacar|hacer|pedir|agendar) (?:una )?cita\b)"
    ),
    "booked": (
        rf"{_BEFORE}(?:{_HELLO}[,. ]+)?(?:{_WISH} )?(?:{_MOVES}(?: {_ONES})* {_VISIT}|reschedule|resched|reagendar)"
        rf"(?: {_DAY})*\W*$"
        rf"|\b(?:what time|when) is my {_VISIT}\b|\b(?:a que hora|cuando) es mi cita\b"
        rf"|\blate (?:for|to) my {_VISIT}\b|\btarde (?:a|para) mi cita\b"
    ),
    "clinic_phone": (
        r"^(?![\s\S]*\b(?:my (?:number|phone)|can i have your|hotline|crisis|988|suicid\w*|helpline|lifeline|policy"
        r"|insurance|case|his|her|their|mi (?:numero|telefono)|linea|emergenc\w+|police)\b)[\s\S]*?"
        r"(?:\b(?:what(?:'?s| is)|whats|give me|need|want|is there|have|got|get|where is)\b (?:the|your|ur|a|an)"
        r" (?:(?:phone|telephone|clinic'?s?|office|main|fax|direct) ){0,2}(?:number|fax)(?: (?:number|again|please|pls"
        r"|there|for (?:you|the clinic|you guys)|i c(?:an|ould) call|to call(?: you| them)?))*\W*$"
        r"|\bwho (?:do|can|should) i call to (?:set|make|book|get|start|schedule)\b"
        r"|\b(?:cual es|me (?:da|puede dar|pasa)|tienen|hay|necesito|quiero)\b (?:el|un|su|algun)"
        r" (?:numero|telefono|fax)(?: (?:de (?:telefono|la clinica|ustedes|alla)"
        r"|para (?:llamar(?:les|los)?|marcar)|por favor))*\W*$)"
    ),
    "chat_long": (
        rf"{_BEFORE}(?:how long (?:does|will|is|would) (?:this|the (?:questions?|chat)|all this)"
        r"(?: (?:chat|thing|take|last|gonna|going to|be))*|how long do the questions take"
        r"|cuanto (?:tiempo )?(?:dura|tarda|toma|lleva|se tarda|va a (?:durar|tardar)) (?:este chat|esta platica"
        r"|la (?:platica|charla)|el chat))\W*$|\bcuanto (?:duran|tardan|toman) las preguntas\b"
    ),
    "care_long": (
        rf"^(?![\s\S]*\b(?:wait\w*|espera|insurance|seguro|drive|ride|viaje|body|cuerpo|baby|bebe|hurts?|alone"
        rf"|home|casa"
        rf"|pay|sol[oa])\b)[\s\S]*?(?:\bhow (?:many (?:days|weeks|months)|long) (?:is|does|do|would|will|are"
        rf"|in)\b[^.?!]{{0,20}}\b{_REHAB}\b"
        rf"|\bcuant[oa]s? (?:dias|tiempo|semanas|meses)?\b ?[^.?!]{{0,10}}\b(?:dura|es|son|tarda)\b[^.?!]{{0,12}}"
        rf"\b{_REHAB}\b)"
    ),
    "status": (
        r"^(?![\s\S]*\b(?:threat\w*|amenaz\w*|husband|wife|my ex|espos[oa]|marido|novi[oa]|report\w*|whatsapp"
        r"|facebook|positivo|puse|puso|subi|weed|referido|ice|tell (?:you|them|the clinic) my)\b)"
        r"(?![\s\S]*\bdo i have to tell\b)"
        r"(?![\s\S]*\b(?:hiv|vih|relationship|marital|civil|estatus de (?:mi|la|el) (?:cita|solicitud|seguro"
        r"|caso))\b)"
        r"(?=[\s\S]*\b(?:know|ask\w*|tell|need\w*|check\w*|matters?|affects?|saber|sepan?|deci\w+|digo"
        r"|pregunt\w+|piden?|import\w+|afecta|tienen (?:que|q))\b)"
        r"[\s\S]*?\b(?:(?:immigration|legal|migratory) status|estatus(?: migratorio| legal)?"
        r"|status (?:migratorio|legal)|mi status)\b"
    ),
    "on_record": (
        r"\b(?:go|goes|going|be|stay|stays|show|shows|show up|put|end up)\b[^.?!]{0,8}\bon (?:his|her|their|your"
        r"|my permanent) (?:\w+ )?(?:records?|file)\b"
        r"|\b(?:queda|quedara|sale|aparece|va|se pone) en (?:su|el) (?:expediente|historial|record)\b(?! (?:penal"
        r"|criminal))"
    ),
}
"""Each in the words that ask it."""
LEFT = {"chat_long": {"how_many"}}
"""What was learned knows better: how many questions are left, by the talk."""
