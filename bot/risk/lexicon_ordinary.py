"""What stands right after a sign of danger and makes an ordinary thing of it: a dentist, a game, a course of pills.

Cues name these behind "!", so each is what may follow, from the next word on. Both languages.
"""

from __future__ import annotations

_MAY_KILL = "before|until|till|afraid|scared|worried|or|could|can|might ~1 i ~3 kill|hurt VICTIM ~1 else?"
_PUEDE_MATAR = "antes|miedo|temo ~2 que? ~1 mate|matar|lastime|lastimar a alguien"
_GROWN = "|".join(map(str, range(18, 91)))

LEXICON: dict[str, str] = {
    #: That somebody faints, with the "out" that a passed test lacks.
    "FAINTSAWAY": (
        "faint|fainting|fainted|faintin|collapsed|collapsing|collapse / passed|passing|passin|"
        "blacked|blacking|blackin out"
    ),
    #: A course of pills, told with its weeks.
    "OVERASPAN": (
        "this week|month / ~4 over|across|during ~2 days|weeks|week|month|months / so far this / as|"
        "like prescribed|directed"
    ),
    "PORLARECETA": (
        "~1 este|esta|cada|al|por mes|semana / en|durante ~1 mes|semana / de|del ~3 tratamiento|"
        "receta|doctor|doctora / "
        "recetada|recetadas|recetado|recetados"
    ),
    #: Shapes that anybody sees in things.
    "INCLOUDS": (
        "in ~1 clouds|cloud|trees|tree|wood|toast|rocks|tile|tiles|patterns|bark|flames|foam|smoke|wallpaper|coffee"
    ),
    #: What numbs a mouth and is no pill.
    "FROMDENTIST": (
        "after|from|since|because ~2 dentist|dentists|filling|surgery|tooth|root|novocaine|novocain|"
        "lidocaine|cavity|shot"
    ),
    #: What a baby may well refuse.
    "SOLIDFOOD": (
        "peas|carrots|veggies|vegetables|solids|meat|broccoli|fruit|fruits|beans|squash|verduras|"
        "verdura|papilla|papillas|"
        "chicharos|zanahoria|carne|fruta|frutas|solidos|brocoli|calabaza"
    ),
    #: Of whom a parent who is worn out speaks.
    "ABABY": "bebe|bebita|bebito|baby|newborn|infant / recien nacido|nacida / month|months|weeks old",
    #: What a machete is for.
    "ACORTAR": (
        "a cortar|podar|chapear|limpiar|desyerbar|trabajar|devolver|dejar|devolverle|regresarle ~1 zacate|pasto|arbol|"
        "arboles|monte|lena|hierba|patio|jardin|milpa|cana|machete|lo"
    ),
    #: Where choking is a sport.
    "ONTHEMAT": (
        "~1 in|at|during|doing|from jiu|jiujitsu|bjj|class|training|practice|sparring|gym|mma|judo|wrestling|rolling / "
        "~1 rolling|sparring|training"
    ),
    #: A neck that is rubbed for its knots.
    "FORKNOTS": (
        "when|where|if|because i am|have|get|got|had|feel ~1 knots|knot|sore|stiff|tense|tight|"
        "headache|headaches|migraine|"
        "migraines|pain / when|where|if it hurts|aches"
    ),
    #: Hands laid on to pray.
    "TOPRAY": (
        "~1 to|and|in|at|for|during ~2 pray|prays|prayed|praying|prayer|church|heal|healed|healing|"
        "bless|blessed|service|"
        "worship|revival|massage|altar"
    ),
    #: A defeat at a game.
    "ATPLAY": (
        "~1 in|at|on|with ~2 madden|fifa|2k|chess|checkers|xbox|ps5|playstation|nintendo|mario|smash|"
        "game|games|cards|uno|"
        "pool|golf|tennis|basketball|bowling|dominoes|domino|cod|poker|trivia|scrabble|running|weights"
    ),
    "ENJUEGO": (
        "~1 en|al|a|con|jugando ~2 domino|xbox|fut|futbol|fifa|juego|juegos|partido|ajedrez|cartas|"
        "baraja|play|playstation|"
        "nintendo|loteria|billar|tenis|basquet|damas|conquian|uno"
    ),
    #: What wears one out, and strikes nobody.
    "LACOSA": (
        "el|la ~1 covid|gripe|gripa|gym|gimnasio|trabajo|vida|calor|examen|fiebre|jale|chamba|dengue|"
        "resaca|cruda|tarea|"
        "escuela|gripita|clase|ejercicio / ese|este|esta|esa covid|gripe|gripa|gym|trabajo|jale|fiebre"
    ),
    #: That one is elsewhere by then, for a move or a journey.
    "AWAYBYTHEN": (
        "moving|traveling|travelling|vacation|relocating|deployed|flight|trip|shift|graduating|retiring|transferring|"
        "transferred|sitter|substitute|concert|game|appointment / out of town / work|working that|late|nights|then / "
        "me|nos mudo|mudamos / vuelo|viaje|viajo|mudanza|vacaciones|avion|camion|trafico|concierto|partido|turno|cita"
    ),
    "NOTHEREBYTHEN": (
        "here|around|round|estar|este|siga|llegar ~2 then|it|this|that|christmas|next|week|month|"
        "entonces|verlo|contarlo|"
        "navidad|diciembre|cumpleanos|ano"
    ),
    "ENDSMEANT": (
        "die|dead|dying|kill|suicide|alive|gone|miss|missed|pills|gun|goodbye|bye|better|live|living|"
        "hurt|pain|over|tired|"
        "care|cares|end|ending|morir|morirme|muerto|muerta|vivo|viva|vivir|matar|matarme|pastillas|"
        "adios|cansado|cansada|"
        "dolor|acabar|faltar|extranar / myself"
    ),
    #: Where in a number the digits stand that are set right.
    "ATTHEEND": ("DIGITSTOLD at the ~1 end|beginning / at the ~1 end|beginning of|in ~1 DIGITSTOLD"),
    "DIGITSTOLD": "digit|digits / phone|cell|zip number|code / last two|three|four|2|3|4|digits",
    "NUMBERMEANT": (
        "die|dead|dying|kill|suicide|life|myself|hate|hopeless|pain|tired|gone|goodbye|bye|over|pills|gun|alone|"
        "nothing|days|weeks"
    ),
    #: Pills of one's own, by the book.
    "DEMIRECETA": "de ~1 receta|tratamiento|doctor|doctora|medico",
    #: What one gives without giving away.
    "NOGIFT": (
        "notice|resignation|opinion|number|info|name|password|report|speech|statement|presentation|"
        "word|boss|landlord|two|2 "
        "/ ring back / keys|key|apartment ~2 landlord|landlady|realtor|manager|super|office|tenant|tenants"
    ),
    #: With nobody there to see how it goes.
    "BYONESELF": (
        "alone|solo|sola / by myself|himself|herself / on my own / nobody is? here|home|around / "
        "no one is? here|home|around / no hay nadie / nadie aqui"
    ),
    #: At home, by those who raise one.
    "KINHITSME": (
        "mom|mother|dad|father|stepdad|stepmom|stepfather|stepmother|mama|papa|uncle|aunt|grandma|grandpa|brother ~2 "
        "hit|hits|beat|beats|whips|whipped|whooped|whoops|slapped|slaps|punched|punches|kicked|kicks ~1 me / "
        "welts on|all / hit|beat|whipped|whooped me with a|his|her ~1 belt|cord|hanger|stick"
    ),
    #: What somebody is sure was put into their body.
    "PUTINSIDE": (
        "fbi|cia|chip|microchip|tracker|transmitter|demon|demons|aliens|voices / "
        "inside|under ~1 my skin|arm|head|body|leg / in this body / in|inside me"
    ),
    "ADENTRODEMI": (
        "chip|microchip|rastreador ~2 brazo|piel|cabeza|cuerpo|pierna|mano / "
        "abajo|debajo de ~1 piel / de ~1 adentro ~1 mi"
    ),
    #: What was done to a child long ago, and whether whoever tells of it is grown.
    "CHILDHOODTOLD": (
        "touched|molested|raped|abused ~3 when i was ~2 small|little|young|younger|kid|child|girl|boy|4|5|6|7|8|9|10|"
        "11|12|13|14|15 / touched|molested|raped|abused ~3 as a ~1 kid|child|girl|boy / "
        "did things|stuff|something to me ~1 when i was ~2 small|little|young|younger|kid|child / "
        "when i was ~2 small|little|young|younger|kid|child|girl|boy|4|5|6|7|8|9|10|11|12|13|14|15 ~4 "
        "touched|molested|raped|abused"
    ),
    "GROWNNOW": (
        f"i am ~1 {_GROWN} / at {_GROWN} / years|decades ago / {_GROWN} ~1 now / {_GROWN} years|yrs old / "
        f"tengo ~1 {_GROWN} / hace muchos|{_GROWN} anos"
    ),
    "STILLTHERE": (
        "still|again|tonight|lives|comes|keeps|grade|school|scared|afraid|believe|believes / "
        "secundaria|primaria|prepa|preparatoria|grado|escuela|maestra|maestro|miedo|regresar|busca|viene|duerme|cree|"
        "todavia|sigue|otra / vivo|vive con|ahi|aqui / "
        "a|de mi|la|el|su|sus|mis|los|las ~1 nina|nino|ninas|ninos|nena|nene|bebe|hija|hijo|hijos|hermanita / "
        "with|around|near|sees|watches|babysits ~2 daughter|son|niece|nephew|grandkids|grandson|granddaughter|kids / "
        "i am ~1 8|9|10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen / "
        "little sister|brother"
    ),
    #: An accident on the road.
    "HITBYACAR": "hit by a|the|my ~1 car|truck|bus|van|bike|motorcycle|ball|train|driver",
    "HITONPURPOSE": "purpose|husband|boyfriend|ex|wife|girlfriend|he|she|jump|jumped|walked|wanted|wish",
    #: Whom one may kill by driving as one does: a fear for others, and no threat.
    "KILLSDRIVING": (
        f"{_MAY_KILL} ~2 on|in the|a ~1 road|highway|freeway|interstate|wreck|crash|accident / "
        f"{_MAY_KILL} ~1 driving|drivin / {_MAY_KILL} ~1 behind|at the wheel / "
        f"{_MAY_KILL} with|in my|the|this ~1 truck|car|rig|semi / "
        "driving|wheel ~8 could|might|before|afraid|scared ~1 i? ~2 kill|hurt VICTIM / "
        f"{_PUEDE_MATAR} ~2 en|por la|el ~1 carretera|camino|volante|calle / "
        f"{_PUEDE_MATAR} ~1 manejando|conduciendo|guiando / {_PUEDE_MATAR} ~1 al volante / "
        f"{_PUEDE_MATAR} con el|mi ~1 carro|troca|camion|trailer"
    ),
    "DRIVINGMEANT": (
        "want to hurt|kill|run / him|her|them over|down|off / purpose|gun|knife|rifle|pistol|deserve|deserves|rage|"
        "swear|myself|die|dead|suicide|voices|pistola|cuchillo|juro|proposito|coraje|morir|morirme|matarme|voces|"
        "atropellar|atropellarlo|atropellarla"
    ),
    #: A gun that is under lock, of whoever says that all is well.
    "GUNLOCKEDUP": (
        "gun|guns|pistol|rifle|rifles|weapon|weapons is|are|s|all locked up|away / "
        "gun|guns|pistol|rifle|rifles|weapon|weapons is|are|s|all|locked in the|a ~1 safe"
    ),
    "GUNMEANT": (
        "but|code|combination|until|till|die|dead|kill|shoot|tonight|think|thinking|thought|thoughts|want|wanted|head|"
        "night|nights|him|them|use|used|out|get|pay|bullet|bullets|loaded|scared|afraid"
    ),
    #: Pills counted for a living.
    "COUNTSATWORK": "count|counting|counted|counts|fill|filling ~2 pills|PILLS ~2 all|every|each|for|at|day|days",
    "COUNTSFORSELF": "die|dead|kill|want|wanted|stole|steal|home|hid|stash|tonight|enough|myself|hurt|purpose|mine",
    "ATAPHARMACY": "pharmacy|walgreens|cvs|pharmacist / at work",
    #: What one could do to a spouse who snores, with a laugh.
    "COULDTHROTTLE": "could|would|might ~1 strangle|smother|kill|throttle|murder|choke him|her|them",
    #: What was put out of reach after all.
    "GOTRIDOF": (
        "threw|dumped|tossed|flushed|gave away|out|down|all|the|my ~3 pills|PILLS|meds / flushed ~2 pills|PILLS / "
        "tire|eche|regale ~2 PASTILLAS"
    ),
}
