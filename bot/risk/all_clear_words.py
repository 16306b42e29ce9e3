"""How people say, in English and Spanish, that a danger is over or that help is there. Matched on bare words.

Written for this project. Each is a whole piece of a message; which pieces together are an all-clear `all_clear` says.
"""

from __future__ import annotations

WITH_ME, WITH_THEM, AWAKE, AWAY, GONE = "help_me", "help_them", "awake", "means_away", "gone"
OWN, EASED = "safe", "eased"
"""What is told: help is with the one who writes, or with another; another is awake; the means are out of reach; whoever
hurt them was taken away; they are safe themselves; what their own body did has eased."""
LEFT, SAFE, BESIDES = "left", "sheltered", "besides"
"""What says so only beside another piece: whoever hurt them left, a door is locked or somebody is near, they are ok."""

_NO_ONE = (
    "nobody|noone|one|never|not|nothing|no|i|im|if|when|until|wish|hope|dont|and|but|so|ok|now|nunca|nadie|si|cuando|"
    "ojala|y|pero|ya"
)
_WHO = rf"(?:(?:he|she|they|my \w+|the (?:baby|kid|boy|girl)|(?!(?:{_NO_ONE}) )\w+)(?: (?:is|has))?|hes|shes|theyre)"
_THEM, _ME = "(?:her|him|them)", "(?:me|us)"
_MEDICS = "(?:(?:the|an?) )?(?:medics?|paramedics?|ems|emts?|ambulance|fire(?:fighters?| dept| department)|nurses?)"
_POLICE = r"(?:(?:the|an?) )?(?:cops?|police|officers?|sheriff|deput(?:y|ies))"
_HELP = f"(?:{_MEDICS}|{_POLICE}|(?:the )?crisis team|help)"
_MEDICOS = "(?:(?:los|las|la|una) )?(?:paramedicos?|ambulancia|medicos|bomberos|enfermer[oa]s?)"
_POLICIA = "(?:(?:los|las|la|una) )?(?:policias?|patrulla)"
_AYUDA = f"(?:{_MEDICOS}|{_POLICIA}|(?:la )?ayuda)"
_IS = "(?:(?:is|are|r|just|finally|already|have|has) )*"
_KEEPER = (
    r"(?!(?:baby|babys|babies|infant|newborn|toddlers?|kids?|child|children|sons?|daughters?|boys?|girls?"
    r"|grand(?:son|daughter|kid|child)\w*|"
    r"nieces?|nephews?|little|bebes?|hij[oa]s?|nin[oa]s?|niet[oa]s?|sobrin[oa]s?|chiquit[oa]s?|nen[ea]s?"
    r"|dogs?|cats?)\b)\w+"
)
"""Who may keep them from somebody: a child who has the pills is in danger."""
_PILLS = "(?:(?:the|my|all the|all my) )?(?:pills?|meds|medicine)"
_THING = "(?:(?:the|my|her|his|all the|all my) )?(?:pills?|meds|gun|pistol|rifle|knife|knives|razors?|blades?|rope)"
_PASTILLAS = "(?:(?:las|los|mis|todas las) )?(?:pastillas?|medicinas?|medicamentos)"
_COSA = f"(?:{_PASTILLAS}|(?:(?:la|el|mi|su|los|las) )?(?:pistola|arma|rifle|cuchillos?|navajas?|soga))"
_DOES = (
    r"(?:eating|drinking (?:some )?(?:water|coffee|tea|soup|juice)|sipping|asking for|complaining|joking"
    r"|laughing|smiling|"
    r"swearing|cursing|cussing|watching|arguing|comiendo|tomando (?:agua|caldo|sopa|cafe)|pidiendo|quejandose|"
    r"riendose|platicando|peleando)"
)
_AT_MOST = (
    r"(?: (?!(?:but|cant|cannot|wont|not|no|stop|and|slow\w*|shak\w*|blood|funny|weird|blue|sleep\w*|pain"
    r"|chest|breath\w*|"
    r"more|pills?|pero|deja|sangre|dormid\w*|dolor|pecho|respir\w*|mas|pastillas?)\b)\w+){0,8}"
)
"""What else is told of somebody who does such a thing: nothing that would be a sign."""
_FELT = r"(?:(?:the|my) (?:pain|chest|heart|heartbeat|head|breathing|breath|dizziness|tingling|pressure))"
_PAINS = r"(?:(?:the|my) (?:(?:chest )?pain|chest pressure|pressure|dizziness|tingling))"
_DOLORES = r"(?:(?:el|la|mi) (?:dolor(?: de(?:l pecho| cabeza))?|mareo|presion|hormigueo))"
"""What is well when it stops: a heart or a breath that stopped is the worst there is."""
_SENTIA = r"(?:(?:el|la|mi) (?:dolor|pecho|corazon|cabeza|respiracion|mareo|presion|hormigueo))"
_PUERTA = "(?:la |mi )?puerta(?: esta)? (?:cerrada|con (?:llave|seguro))"

PIECES: dict[str, tuple[str, ...]] = {
    WITH_THEM: (
        rf"{_HELP} {_IS}(?:with|helping|checking(?: on)?|looking at|working on) {_THEM}",
        rf"{_WHO} going (?:with them this time|to the (?:hospital|er)(?: this time)?)",
        rf"(?:ya )?se (?:va|fue) con (?:ellos|los paramedicos|la ambulancia)|{_WHO} in hospital",
        rf"{_MEDICS} {_IS}(?:took|taking|treating|got|have) {_THEM}(?: in| to the (?:hospital|er))?",
        rf"they (?:(?:are|re) )?(?:took|taking) {_THEM} to the (?:hospital|er)",
        rf"{_WHO} (?:at|in) the (?:hospital|er|ambulance)",
        rf"(?:ya )?(?:la|lo|los|las) (?:estan (?:atendiendo|revisando|ayudando)|atienden|atendieron)(?: {_AYUDA})?",
        rf"(?:ya )?(?:la|lo|los|las) (?:llevan|llevaron|llevo) (?:al hospital|a urgencias)(?: {_AYUDA})?",
        rf"{_AYUDA} (?:ya )?(?:la|lo|los|las) estan? (?:atendiendo|revisando|llevando|ayudando)",
        rf"{_AYUDA} (?:ya )?estan? con (?:el|ella|ellos)",
        r"(?:ella |el |mi \w+ )?(?:ya )?esta en (?:el hospital|urgencias)",
    ),
    WITH_ME: (
        rf"{_HELP} {_IS}(?:here|got here|came|arrived|showed up|pulled up)",
        rf"{_HELP} {_IS}(?:with|helping|checking|treating) {_ME}",
        r"(?:im|i am|were|we are) (?:at|in) the (?:hospital|er|emergency room|ambulance)",
        rf"(?:ya )?(?:llego|llegaron|esta|estan|vino|vinieron)(?: aqui)? {_AYUDA}",
        rf"{_AYUDA} (?:ya )?(?:llego|llegaron|vino|vinieron|estan? (?:aqui|con(?:migo| nosotros)))",
        r"(?:ya )?(?:estoy|estamos) en (?:el hospital|la ambulancia|urgencias|emergencias)",
        r"(?:ya )?(?:me|nos) (?:estan atendiendo|atienden|estan revisando)",
    ),
    AWAKE: (
        (
            rf"{_WHO} (?:just |finally )*(?:woke(?: back)? up|came (?:to|around)|awake|waking up|conscious|responding|"
            r"talking(?: to (?:me|us|them))?|alert|opened (?:her|his|their) eyes|(?:sat|sitting) up|"
            r"up(?: and (?:talking|walking(?: around)?|about|around|moving))?)"
        ),
        (
            r"(?:ella |el |mi \w+ )?(?:ya |por fin )*(?:se )?(?:desperto|reacciono|abrio los ojos|volvio en si|"
            r"esta (?:despiert[oa]|consciente|hablando|levantad[oa]|parad[oa]|sentad[oa])(?: y hablando)?|"
            r"(?:me )?contesta|habla)"
        ),
    ),
    AWAY: (
        rf"my {_KEEPER} (?:has|is holding|keeps) {_PILLS}",
        rf"(?:my {_KEEPER}|she|he) (?:took|hid|locked) {_THING} (?:away|up|from me)",
        rf"(?:i|we) (?:gave|handed) (?:{_THING}|them|it) to my {_KEEPER}",
        rf"(?:i|we) (?:flushed|dumped|threw (?:out|away)) (?:{_THING}|them|it|all of (?:it|them))",
        rf"(?:i|we) (?:locked|threw|put) (?:{_THING}|them|it) (?:up|away|out)",
        rf"{_THING} (?:is|are) (?:locked up|out of the house|with my {_KEEPER}|at my {_KEEPER})",
        rf"mi {_KEEPER} (?:ya )?(?:tiene|guarda) {_PASTILLAS}",
        rf"(?:mi {_KEEPER}|ella|el) (?:ya )?(?:se llevo|me quito) {_COSA}",
        rf"(?:ya )?le (?:di|entregue) {_COSA} a mi {_KEEPER}",
        rf"(?:ya )?se (?:las|los|la|lo) (?:di|entregue) a mi {_KEEPER}",
        rf"(?:ya )?(?:tire|guarde bajo llave) {_COSA}(?: (?:al|por el) (?:bano|escusado|inodoro))?",
        rf"{_COSA} (?:ya )?estan? (?:bajo llave|con mi {_KEEPER})",
    ),
    GONE: (
        rf"(?:they|{_POLICE}) (?:just )?(?:arrested|cuffed) {_THEM}",
        rf"{_POLICE} (?:just )?took {_THEM}(?: away| to jail)?",
        "(?:he|she|hes|shes)(?: (?:is|got))? (?:arrested|in (?:jail|custody|cuffs|handcuffs))",
        rf"(?:ya )?(?:se )?(?:lo|la) (?:llevo|llevaron|arresto|arrestaron|detuvo|detuvieron) {_POLICIA}",
        "(?:ya )?(?:lo|la) (?:arrestaron|detuvieron)",
        rf"{_POLICIA} (?:ya )?(?:se )?(?:lo|la) (?:llevo|arresto|detuvo)",
    ),
    LEFT: (
        r"(?:he|she|they|my \w+) (?:just )?(?:left|drove off|took off|ran off|is gone)(?: the (?:house|place))?",
        "(?:hes|shes|theyre) gone",
        (
            r"(?:no )?(?:(?:he|she|they|my (?!(?:daughters?|sons?|kids?|baby|child|children|girls?|boys?|sister)\b)\w+)"
            r"(?: is| are)?|hes|shes|theyre) not (?:here|home|around)"
            r"(?: right now| rn| anymore)?"
        ),
        r"(?:no )?(?:el |ella |mi \w+ )?(?:ya )?no esta (?:aqui|en (?:la )?casa)",
        r"(?:el |ella |mi \w+ )?(?:ya )?se (?:fue|salio)(?: de la casa)?",
    ),
    SAFE: (
        "(?:im|i am|were|we are) (?:ok|okay|alright|good|fine) (?:rn|right now|for now|at the moment)",
        "(?:estoy|estamos) bien (?:ahorita|por ahora|por el momento)",
        "(?:(?:the|my) )?doors?(?: (?:is|are))? locked",
        "i locked (?:the|my) doors?",
        r"(?:im|i am|were|we are) (?:inside|not alone|at (?:my|a) \w+(?: (?:house|place))?)",
        r"(?:im|i am|were|we are) (?:in|at|with) (?:(?:her|his|their) (?:car|house|place|truck|apartment)|my \w+)",
        r"my \w+ is (?:here|with me)",
        "(?:(?:the|my) )?(?:kids|baby|son|daughter)(?: (?:are|is))? (?:safe|ok|okay|with me)",
        f"{_PUERTA}|cerre (?:la puerta|con llave)",
        r"estoy (?:adentro|(?:con|en (?:la )?(?:casa|carro) de) mi \w+|en su (?:carro|casa))",
        r"mi \w+ esta (?:aqui|conmigo)",
    ),
    OWN: (
        r"(?:(?:yes|yeah|yea|yep) )?(?:im|i am|were|we are) safe(?: (?:in|at) (?:my|the|our) \w+| at home)?",
        r"(?:si )?(?:(?:ya )?(?:estoy|toy|estamos|tamos) )(?:bien y )?a salvo(?: en (?:mi|la) \w+)?",
    ),
    EASED: (
        rf"{_FELT}s? (?:is |has )?(?:better|normal|back to normal|calmed down|eased)(?: again)?",
        rf"{_PAINS}s? (?:is |has )?(?:gone|passed|stopped)(?: again)?",
        r"its (?:(?:gone|better|passed) again|(?:passed|eased|calmed down|coming down))(?: a (?:bit|little))?",
        r"it (?:went away|passed|eased(?: off)?|calmed down)(?: again)?",
        rf"(?:ya )?se me (?:paso|quito)(?: otra vez)?(?: {_DOLORES})?|{_DOLORES} (?:ya )?(?:paso|se (?:me )?quito)",
        rf"(?:ya )?se me calmo(?: otra vez)?(?: {_SENTIA})?|{_SENTIA} (?:ya )?se (?:me )?calmo",
        rf"{_SENTIA} (?:ya )?esta (?:bien|normal|mejor)",
    ),
    BESIDES: (
        rf"(?:(?:{_WHO}|he|she|(?:ella|el|ya) esta) )?{_DOES}{_AT_MOST}",
        rf"{_WHO} (?:asleep|sleeping) with (?:the )?(?:wires|monitors?|tubes) on|alive(?: and (?:talking|well|awake))?",
        r"(?:the )?(?:nurses?|doctors?|medics?) says? (?:hes|shes|he is|she is) (?:stable|ok|okay|fine|better)",
        (
            rf"(?:they|we|i) (?:gave|giving) {_THEM} (?:some )?(?:more|another(?: dose| one)?|the (?:spray"
            rf"|narcan))|theyre here"
        ),
        r"in my car|les sigo en mi carro|voy con (?:el|ella|ellos)",
        r"its (?:ok|okay|fine|all good)|(?:it was )?just (?:the|my) (?!pills?|meds|gun|knife|rope|drugs)\w+",
        r"(?:eran |fueron )?(?:solo|nomas) (?:las|los|la|el|mis?) (?!pastillas?|pistola|arma)\w+",
        (
            r"(?:nobody|noone|no one)(?: is)?(?: here| with me)?(?: who)? (?:would|will|wants to|is going to"
            r"|is)? ?hurt(?:ing)? (?:me|us)"
        ),
        r"(?:nadie )(?:me|nos) (?:esta )?(?:hace|haciendo|lastima|lastimando)(?: nada| dano)?",
        r"(?:no (?:me )?quiero morir(?:me)?|i dont (?:want to|wanna) die)",
        (
            r"(?:mis|los|las) (?:hij[oa]s|nin[oa]s) (?:ya )?(?:estan dormid[oa]s|duermen)|my (?:kids|son"
            r"|daughter) (?:are|is) asleep"
        ),
        r"dejal[oa](?: ya)?|dejel[oa](?: ya)?|drop it|leave it",
        r"im (?:following(?: (?:them|him|her))?|going with (?:them|him|her)|getting my coat|in my car)",
        (
            "no listen|listen|oiga|mire|ok(?:ay)?|so|and|n|well|update|omg|oh|hey|just|thank (?:god|goodness"
            "|you)|thanks|thx"
        ),
        "y|bueno|pues|ya|por fin|gracias(?: a dios)?",
        (
            "(?:hes|shes|theyre|(?:he|she) is|they are|im|i am|were|we are|everyones?)(?: (?:gonna|going to) be)? "
            "(?:ok|okay|fine|alright|all right|stable|better|breathing(?: (?:ok|okay|fine|good))?)"
        ),
        "i (?:just )?(?:threw (?:it |them |everything )?up|puked|vomited)",
        "(?:we|they|i) gave (?:her|him) (?:the )?narcan",
        (
            "(?:ella |el )?(?:ya )?esta (?:bien|mejor|estable|respirando(?: bien)?)|respira bien|(?:estoy|toy"
            "|estamos|tamos) bien"
        ),
        "(?:ya )?vomite(?:las|lo)?",
    ),
}
