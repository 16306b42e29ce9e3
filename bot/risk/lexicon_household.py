"""What is told of a spouse, a feast, a day's work or of years gone by, in the words of danger.

A husband who takes too many pills day by day, a wife who scolds, a rope that belongs to a costume. Read by
`bot.risk.everyday`, each beside what takes it back. Both languages.
"""

from __future__ import annotations

_HER = "wife|missus|girlfriend|fiancee|grandma"
_ELLA = "vieja|mujer|esposa|senora|novia"
_LATE = "drunk|late|wasted|home|broke|again|another|forget|forgot|miss|lose|spend|smell|dinner|birthday|anniversary"
_TARDE = "borracho|borracha|pedo|tomado|tarde|crudo|olvido|pierdo|gasto|sin|oliendo|otra"
_GONE = "die|dead|dying|kill|killed|suicide|suicidal|goodbye|bye|sorry|tonight|anymore|morir|muerto|matar|adios|perdon"
_DEAD = (
    "die|dead|dying|kill|killed|suicide|suicidal|pills|gun|rope|goodbye|bye|sorry|tonight|anymore|morir|morirme|"
    "muerto|muerta|matar|matarme|suicidio|pastillas|pistola|soga|adios|perdon|existir|aguanto"
)
_SWEET = "cheesecake|cakes|tamales|pasta|tiktok|football|popcorn"
_DULCE = "pastel|pizza|tacos|dulces|tamales|queso|series|netflix|tiktok|futbol|navidad|pozole|pan|helado|novelas"
_LOVER = "boyfriend|girlfriend|fiance|fiancee"
_PET = "cat|dog|kitten|puppy|parrot|hamster|rabbit|squirrel"
_MASCOTA = "gato|gata|gatito|gatita|perro|perra|perrito|perrita|conejo"
_THING = "examen|tarea|proyecto|reporte|trabajo|pastel|pizza|pozole|cerveza|tacos|libro|serie|juego|deuda|pendiente"

LEXICON: dict[str, str] = {
    #: How somebody lives, and what says that it is of this hour.
    "TAKESTOOMANY": "he|she|KIN|that takes|take ~1 way? too many|much ~2 pills|meds|PILLS",
    "TAKESNOW": (
        "now|tonight|took|taken|swallowed|respond|responding|responds|breathing|breathe|breath|blue|gray|purple|"
        "limp|gurgling|snoring|purpose|suicide|suicidal|die|dead|dying|kill|goodbye|overdose|overdosed|overdosing|"
        "unconscious|unresponsive|pulse|floor|cold|foaming|narcan|911|ambulance|emergency|hospital|bottle|empty|"
        "whenever|if|ahora|respira|morado|suelo|piso|moving|moved|moves|vomit|vomits|vomiting|vomited|threw|throwing|"
        "confused|confusion|conscious|drool|drools|drooling|slur|slurs|slurred|slurring|shaking|pale|rousable|"
        "vomita|vomitando|confundido|confundida|consciente|mueve|babea|babeando|fell|collapsed|seizure|seizing / "
        "passed|blacked|knocked out / not get|stand up / is|will|can|could not ~1 WAKE / "
        "woke|waking / just take|takes|took"
    ),
    #: A fear for one who sleeps upon pills.
    "MAYNOTWAKE": (
        "before he|she|they|KIN goes|go|falls|fall to? sleep|asleep and|then|one|never ~2 not WAKE up? / "
        "antes de? que ~1 se duerma|quede y|dormido|dormida ~1 no despierte"
    ),
    #: Grief takes the breath.
    "NOBREATHWITHOUT": (
        "not breathe without him|you / no puedo respirar sin ella / "
        "not breathe without her|them i|she|they|he|we|my|and|since|after|anymore|now|here|beside / "
        "no puedo respirar sin el desde|cuando|porque|aqui|ya|mi|yo|me"
    ),
    #: Of a thing she breathes by as well, "without her machine": only of whom somebody has lost.
    "NOBREATHWITHOUTHER": "not breathe without her|them / no puedo respirar sin el",
    "LOSTSOMEONE": (
        "he|she|KIN|PARIENTE ~1 died|passed|murio|fallecio|dejo / funeral / buried / shot|hung|hanged|killed "
        "himself|herself / lost my|our ~1 KIN|PARIENTE / desde que ~1 fue|murio|fallecio|dejo / se me? murio|fue"
    ),
    "NOBREATHNOW": (
        "oxygen|inhaler|chest|lips|blue|pills|took|choking|asthma|throat|911|help|inhalador|machine|tank|nebulizer|"
        "cpap|bipap|concentrator|ventilator|mask|puffer|spray|trach|power|battery|pump|tube|tubes|meds|medicine|oxigeno|tanque|aparato|"
        "nebulizador|maquina|mascarilla|concentrador|bomba|bombita|luz|bateria|acabo|descompuso|"
        "pecho|labios|pastillas|tome|auxilio|ayuda / shot|stabbed ~1 me|i"
    ),
    #: A wife who will scold (a mother: `lexicon_idioms`). Of a man, and of who hits, it is heard as ever.
    "WIFEKILLS": (
        f"my ~1 {_HER} is|will|s|would going? to? kill|murder me ~1 if|when ~5 {_LATE} / "
        "my old lady is|will|s|would going? to? kill|murder me ~1 if|when ~5 "
        f"{_LATE} / "
        f"mi ~1 {_ELLA} me va|matara|mata a? matar? ~1 si|cuando ~4 {_TARDE}"
    ),
    "WIFEMEANT": (
        "hit|hits|hitting|beat|beats|beating|choke|choked|slap|slaps|slapped|punch|punched|shove|shoved|gun|knife|"
        "pistol|weapon|scared|afraid|terrified|fear|threatened|threatens|hurt|hurts|hide|hiding|outside|police|cops|"
        "911|bruise|bruises|mean|means|serious|seriously|actually|really|literally|said|says|help|swear|swears|swore|"
        "rage|angry|temper|safe|throws|threw|tonight|stabbed|tried|time|boyfriend|pega|pego|pegado|golpea|golpeo|"
        "golpes|pistola|cuchillo|arma|miedo|amenaza|amenazo|ayuda|serio|verdad|esconder|escondida|escondido|grita|"
        "policia|dijo|dice|juro|jura|avienta|avento|cinturon|cable|intento|quiso|hoy|apunto|encierra|encerro "
        "/ kill myself / she ~1 broke|burned|burnt|burns|bit|bites|kicked|kicks|scratched|pushed|cut|cuts / "
        "like last / last ~1 she / broke|broken|dislocated ~1 arm|rib|ribs|finger|nose|wrist|jaw|tooth|hand / "
        "stitches / put|puts|sent|landed|ended|went ~4 er|hospital|emergency / "
        "me quemo|rompio|quebro|mordio|pateo|corto|empujo / puntadas / "
        "acabe|termine|fui|mando|puso ~3 hospital|urgencias|emergencias"
    ),
    #: Too much of a feast (more of them: `lexicon_idioms`).
    "SURFEIT": f"overdosed|overdosing|overdose ~1 on ~2 {_SWEET} / sobredosis de ~1 {_DULCE}",
    "SURFEITNOT": (
        f"{_DEAD}|laced|edible|edibles|weed|thc|fentanyl|insulin|diabetic|sugar|wake|breathing|breathe|blue|xanax|meds|"
        "vodka|drank|drunk|purpose|insulina|diabetica|diabetico|azucar|despierta|respira|marihuana|mota|fentanilo|"
        "tylenol|also|then|tambien|luego|heart|shaking|shakes|seizure|chest|slow|help|hospital|meth|droga|drogas|"
        "cristal|corazon|pecho|temblando|ayuda|hongos|shrooms|brownie|brownies"
    ),
    #: A rope or a wound that is worn.
    "COSTUMEROPE": (
        "as a ~1 zombie|ghost|vampire|pirate|cowboy|mummy|monster ~4 rope|noose|chain|knife|gun|blood ~5 neck|head|"
        "chest|hand|face / rope|noose ~2 around|round|on his|her|their|my|the neck ~3 halloween|costume / "
        "de ~1 zombi|zombie|fantasma|vampiro|pirata|vaquero|momia ~4 soga|cuerda|lazo|cuchillo|sangre ~5 cuello|"
        "cabeza|pecho|mano|cara / soga|cuerda ~2 en|al ~1 cuello"
    ),
    "ACOSTUME": "halloween|costume|costumes|disfraz|disfrazado|disfrazada|disfrazarse",
    "COSTUMENOT": (
        f"{_GONE}|real|really|hang|hanged|hanging|tie|tied|found|help|breathe|breathing|blue|choking|cry|crying|"
        "locked|colgado|colgada|colgarse|colgar|amarro|amarrada|encontre|ayuda|respira|morado|llorando|verdad / "
        "feet|ground|tight|tightening|dangling|limp|purple|pies|suelo|apretado|apretada|apretando|"
        "pale|palido|palida / not wake|answer|a costume / eyes|ojos ~2 closed|open|bulging|cerrados|abiertos / "
        "face|lips|cara|labios ~2 dark|red|purple|swollen|hinchada|roja|morada|morados"
    ),
    #: Overdoses of a day's work.
    "SEESATWORK": (
        "ve|ven|mira|atiende|atienden|trata|tratan|sees|see|treats|treat|handles|handle ~2 "
        "sobredosis|overdose|overdoses"
    ),
    "CARESATWORK": (
        "anestesiologo|anestesiologa|enfermero|enfermera|paramedico|paramedica|doctor|doctora|bombero|bombera|"
        "medico|medica|nurse|paramedic|emt|firefighter|anesthesiologist|dispatcher|coroner"
    ),
    "SEENNOW": (
        "now|help|breathing|blue|wake|took|ahora|ayuda|respira|despierta|tomo|tome|tuvo|dio|azul|morado|"
        "floor|piso|hijo|hija|son|daughter|quiso|tried|tuve|had"
    ),
    #: Tired out at the end of a week.
    "DROPSINTOBED": "drop dead in|on|into ~1 bed|couch|sofa / caer|caerme muerto|muerta en ~1 cama|sofa",
    "AFTERTHEWEEK": (
        "fridays|weekends|mondays / by friday / after work|school|practice|class|shift|shifts / ~1 shift / "
        "los viernes|lunes / despues del trabajo|turno"
    ),
    #: What says of such a wish that it is one to die.
    "ENDSBESIDE": (
        "die|dying|kill|suicide|suicidal|pills|gun|rope|goodbye|bye|sorry|tonight|anymore|forever|peace|wake|alive|"
        "morir|morirme|matarme|suicidio|pastillas|pistola|soga|adios|perdon|existir|aguanto|siempre|despertar|viva|"
        "vivo|bridge|puente|tracks / the|no|any point / left|leave|leaving|wrote|write|writing ~2 "
        "note|notes|letter|letters / deje|dejo|dejar|escribi ~2 nota|carta|recado / que nadie / no quiero nada|saber / "
        "not want anything|nothing / nobody ~2 find|finds|finding / no one ~2 find|finds"
    ),
    #: To part from somebody.
    "PARTSFROM": f"end|ending|ended it ~1 with my ~1 {_LOVER}",
    "PARTSHARM": (
        f"{_DEAD}|knife|life|lives|both|together|hurt|shoot|stab|choke|pay|pact|us|hit|hits|myself|everything|"
        f"asleep|sleeping|sleeps|belt|closet|insulin|razor|meds / to kill / {_LOVER} s / {_LOVER} beside|next"
    ),
    #: From one payday to the next.
    "LIVESONPAY": (
        "living|live paycheck to|by? paycheck / living|live off|on tips|credit|ramen|loans / "
        "vivir|viviendo al dia / vivir|viviendo de quincena|prestado|fiado / vivir|viviendo con mi|mis "
        "suegros|suegra|papas|padres|roommates|primos|cunado|cunada"
    ),
    #: A task or a dish that one will be done with: "darle matarile", as the reader spells it.
    "FINISHESATHING": (
        f"voy|quiero|vamos a? ~1 dar|darle matar i le a ~1 este|esta|el|la|los|las|mi|ese|esa ~1 {_THING}"
    ),
    #: A spouse who snores.
    "THROTTLESNORER": (
        "lo|la quiero|quisiera|podria ahorcar|matar|asfixiar|estrangular / want|could|would|going to? ~1 "
        "strangle|smother|throttle|kill him|her"
    ),
    "SNORES": "ronca|roncando|ronquidos|ronco|snores|snore|snoring|farts|chews|chewing|mastica",
    "SNORERHURT": (
        "gun|knife|pistol|pillow|drunk|hate|hit|hits|beat|afraid|scared|tonight|serious|really|urge|blue|cuchillo|"
        "almohada|pistola|odio|pega|pego|golpea|miedo|serio|verdad|impulso|morado|anoche|hoy|"
        "bag|plastic|rope|cord|tape|bolsa|plastico|cuerda|cable|soga|mecate"
    ),
    #: An animal that leaps and is well.
    "ANIMALLEAPS": (
        f"{_PET} ~1 jumped|jumps|jumping|leaped|leapt|fell off|from|out|over / "
        f"{_MASCOTA} ~1 se? salto|brinco|cayo|avento|tiro de|del|desde"
    ),
    "ANIMALANDME": (
        f"{_DEAD}|me|myself|too|same|follow|want|wish|next|tambien|yo|quiero|igual|ganas / i ~2 jump / "
        "my turn / mi turno / me toca / i ~1 will|could|should|might|going"
    ),
    #: An attempt of long ago, of whoever is well: read with the whole message.
    "ATTEMPTLONGAGO": (
        "intente ~1 quitarme|matarme|suicidarme|ahorcarme ~2 / tried|attempted to? kill myself|suicide / "
        "trate de quitarme|matarme|suicidarme / quitarme la vida"
    ),
}
