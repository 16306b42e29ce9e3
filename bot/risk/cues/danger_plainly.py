"""Both languages: violence and last acts told plainly, in the words of somebody who stands in it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HE = "VIOLENT|ex|stepdad|stepmom|stalker|abuser"
_GUN = "gun|rifle|shotgun|pistol|glock|ar|ar15"
_EN_MANO = "cuchillo|machete|martillo|bate|pistola|navaja|hacha|tubo|fierro|tijeras"
_ELDER = (
    "dad|mom|mother|father|husband|wife|son|daughter|baby|brother|sister|grandma|grandmother|grandpa|nana|boyfriend|"
    "girlfriend|partner|fiance|fiancee|twin|friend|mama|papa"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "hurt_plainly",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "my|the ex|abuser|stalker ~1 just? ~1 walked|came|got|let ~1 himself|herself? in !the|a|an|on|to|"
                "my|front|with"
            ),
            "ex|abuser|stalker ~4 has|got|used|copied|with a|his|my key|keys $",
            (
                "he|she|husband|wife|boyfriend|girlfriend|dad|mom|brother|ex ~1 cut|slashed|sliced|scalded me "
                "!off|out|from|loose|down|some|a|the|to|in|short"
            ),
            (
                f"{_HE} ~1 cut|slashed|sliced|burned|scalded my ~1 arm|arms|face|neck|hand|hands|leg|legs|throat|"
                "back|wrist"
            ),
            f"{_HE} ~1 threw|poured|tossed ~1 boiling|hot|scalding water|oil|coffee|soup on|at|over|in me|my|her|us",
            (
                f"{_HE} is|was|s? ~1 trying|tries|keeps|wants ~2 get|getting|climb|climbing|come|coming in|into "
                "my bed ~1 again?"
            ),
            (
                f"{_HE} ~1 beating|banging|pounding|hammering|slamming on|at ~1 the|my ~1 bathroom|bedroom|closet|"
                "front door"
            ),
            f"{_HE} ~1 took ~1 the|my kids|children|baby|son|daughter ~~6 see|get ~1 them|him|her|it ~1 alive|again",
            "shots|gunshots|gunfire|shooting ~1 outside my|our ~1 door|house|window|apartment|room",
            f"{_HE} has|got ~1 my|the|her ~1 mom|mother|sister|wife|baby|brother|kid ~1 pinned|cornered|trapped",
            "KIN|son|daughter is|s coming|came at me|us with ~1 a|the|his|her? scissors|knife|bat|hammer|bottle",
        ),
        must_hit=(
            "my ex just walked in",
            "he cut me",
            "he threw boiling water on me",
            "my uncle is trying to get in my bed again",
            "he's beating on the bathroom door",
            "he took the kids and said I'll never see them alive",
            "shooting outside my door",
        ),
        must_miss=(
            "my ex just walked in the parade",
            "he cut me off in traffic",
            "he cut me some slack",
            "he threw hot sauce on it",
            "the dog is trying to get in my bed again",
            "shooting outside scenes for the film",
            "the landlord has a key",
        ),
    ),
    Rule(
        "herido_sin_rodeos",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "mi|el ex|agresor ~1 ya? ~1 entro|metio $",
            "mi|el ex|agresor ~2 entro|metio ~1 a ~1 mi|la? casa|cuarto|departamento|apartamento",
            "ex|marido|esposo|novio ~2 entro ~1 con ~1 su|la|una|mi llave",
            (
                "AGRESOR ~1 me|nos|le ~1 corto|rajo|quemo ~2 cara|cuello|brazo|espalda|agua|cigarro|plancha|"
                "aceite|piernas|mano"
            ),
            "me|nos|le ~1 echo|avento|tiro|vacio ~1 el|la? agua|aceite|cafe ~1 hirviendo|caliente|hirviente",
            "AGRESOR ~2 se? ~1 quiere|intenta|mete|metio|meter ~2 a|en mi cama",
            "esta|estan|anda ~1 cargando|cargo ~1 la|el|su pistola|arma|escopeta|rifle|fusca ~~4 $",
            "estan|esta|andan ~1 disparando|balaceando ~2 afuera|casa|calle|puerta",
            (
                "se llevo|llevaron ~1 a ~1 los|mis|mi|la|el ninos|hijos|hijo|hija|nina|nino|bebe ~~6 no ~2 "
                "vuelvo|volver|veo|ver|veremos ~1 a? ~1 ver? ~1 vivo|vivos|viva|vivas"
            ),
            "AGRESOR ~2 golpea|golpeando|pateando|azotando ~2 puerta ~1 del? ~1 bano|cuarto|closet",
        ),
        must_hit=(
            "mi ex entró con su llave",
            "mi esposo me quemó con agua hirviendo",
            "mi tío se quiere meter a mi cama",
            "está cargando la pistola en la sala",
            "están disparando afuera",
            "se llevó a los niños y dice que no los vuelvo a ver vivos",
            "mi ex me cortó la cara",
        ),
        must_miss=(
            "mi ex entró a trabajar al banco",
            "me cortó el cabello",
            "el perro se quiere meter a mi casa",
            "está cargando el celular",
            "se llevó a los niños al parque",
        ),
    ),
    Rule(
        "settling_plainly",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "get|getting|got|putting ~1 things|affairs|it|everything squared|straightened away|up !at|for|with",
            "not|nothing ~4 need ~2 by|come|past spring|summer|fall|winter|christmas|thanksgiving",
            (
                "papers|will|title|deed|keys|key ~1 are|is ~2 on ~2 table|counter|desk|dresser for ~1 girl|boy|"
                "kids|son|daughter|wife"
            ),
            "i would as|just soon be with !my|people|a|the|somebody|someone|you",
        ),
        must_hit=(
            "getting things squared away is all",
            "don't figure I'll need much by spring",
            "papers are on the kitchen table for the girl",
            "I'd as soon be with Marlene",
        ),
        must_miss=(
            "getting things squared away for the move",
            "I need it by spring",
            "papers are on the desk for the nurse",
            "as soon as I can",
        ),
    ),
    Rule(
        "to_be_with_the_dead",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            "want|wish|ready|going ~1 to? be|join ~1 with my KIN|old",
            "want|wish|ready ~1 to be with him|her|them ~1 again",
            "want to go be with my KIN",
        ),
        must_hit=(
            "I want to be with my wife. She passed in March",
            "my dad died. I want to be with him again",
            "i wanna go be with my baby. she was born sleeping",
        ),
        must_miss=("I want to be with my wife more", "she died at 9 and I am with my sister now"),
        beside="PASSEDON",
    ),
    Rule(
        "with_the_dead_again",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            f"^ just? to be|join ~1 with ~1 my {_ELDER} again|soon|now",
            f"^ just? to be|join ~1 with ~1 my {_ELDER} $",
            "^ just? to be with him|her|them ~1 again",
        ),
        must_hit=(
            "to be with my mom again she died in march",
            "to be with my brother. he died",
            "to be with him again. my son died last year",
        ),
        must_miss=(
            "to be with my kids again, their father died",
            "to be with my wife again when im out",
            "my dad died and to be honest with my mom again is hard",
        ),
        beside="PASSEDON",
        plain=True,
    ),
    Rule(
        "dog_given_and_sold_up",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        ("gave ~1 him|her|it|dog|cat|dogs|horse ~1 to ~2 next|neighbor|neighbour|friend|brother|sister|kid|guy",),
        must_hit=(
            "Was the dog. Gave him to the neighbor Sunday. Sold the cattle last week too",
            "sold my tools and gave the dog to my sister",
        ),
        must_miss=("gave it to my sister for her birthday", "gave the dog to my brother, he has a yard"),
        beside="SOLDUP",
        plain=True,
    ),
    Rule(
        "last_act_plainly",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "be over in ~2 minutes|minute|hour|seconds ~~3 thank|thanks|sorry|bye|goodbye|love",
            "i jumped ~2 but|and ~6 broken|broke|alive|low|survived|leg|legs|hurt",
            "bag ~2 and ~2 gas|helium|nitrogen|tank|hose ~1 ready|on|here|set",
            "arm|wrist|leg|thigh is|are ~1 wide|split|ripped|laid open !to|for",
            "already ~1 cut|slit both|my ~1 sides|arms|wrists",
        ),
        must_hit=(
            "it's going to be over in a few minutes, thank you for everything",
            "I jumped but it was too low, my leg is broken",
            "I have the bag and the gas ready",
            "my arm is wide open",
            "already cut both sides",
        ),
        must_miss=(
            "the meeting will be over in ten minutes",
            "she jumped rope",
            "the bag and the gas bill are here",
            "my arm is open to new tattoos",
        ),
    ),
    Rule(
        "ultimo_acto_sin_rodeos",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "mas|solo jalo|salto|brinco|aprieto|suelto ~1 y ~1 se|ya acaba|acabo|termina|listo",
            "PARIENTE|el|ella ~3 via|vias|rieles ~2 tren ~4 no ~1 quiere|baja|bajarse|quita|mueve",
        ),
        must_hit=("ya nomás jalo y se acaba", "mi hermano está en la vía del tren y no quiere bajarse"),
        must_miss=("nomás jalo la puerta y se abre", "mi hermano perdió el tren y no quiere irse"),
    ),
    Rule(
        "harm_done_plainly",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            (
                "am ~2 sitting|parked|waiting|standing ~1 outside|by|near ~1 the|my|his|her ~1 school|church|"
                f"mall|office|work ~3 with ~3 {_GUN}"
            ),
            "pushed|shoved|hit|choked|threw him|her|them ~6 not ~1 moving|breathing|waking|responding",
        ),
        must_hit=("I'm sitting outside the school with dads rifle", "I pushed her down the stairs, she's not moving"),
        must_miss=("I'm waiting outside the school with my kids", "I pushed the car and nothing moved"),
    ),
    Rule(
        "sujeta_a_alguien",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "tiene|trae|agarro|puso a mi PARIENTE ~1 contra ~1 pared|piso|suelo|mesa|puerta !de",
            "tiene|trae|agarro a mi PARIENTE del|de|por ~1 cuello|pelo|grenas|cabello ~3 suelta|grita|arrastra",
        ),
        must_hit=("tiene a mi hermana contra la pared", "agarró a mi mamá del pelo y la arrastra"),
        must_miss=("puso la cama de mi mamá contra la pared", "agarró a mi hija de la mano para cruzar"),
    ),
    Rule(
        "dano_hecho",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            ("lo|la ~1 empuje|golpee|ahorque|avente ~~6 no ~1 se|me? ~1 respira|despierta|mueve|responde|reacciona"),
            (
                "estoy ~1 viendo|mirando ~2 dormir|durmiendo|dormido|dormida con ~1 el|un|la cuchillo|pistola|"
                "machete|navaja"
            ),
            "le|lo|la|les estoy pegando ~~5 no ~1 puedo|quiero parar",
            f"adentro de su|la cuarto|casa|recamara ~~3 traigo|tengo ~1 el|la|un|una {_EN_MANO}",
            f"tengo|traigo|deje a mi PARIENTE encerrado|encerrada ~~6 traigo|tengo ~1 el|la|un|una {_EN_MANO}",
            "cinto|cinturon|correa|chancla|puno ~~8 ganas de no parar",
        ),
        must_hit=(
            "le estoy pegando a mi hijo y no puedo parar",
            "estoy adentro de su cuarto y traigo el cuchillo",
            "tengo a mi primo encerrado en el baño y traigo el bate",
            "agarré la correa y me dieron ganas de no parar",
            "la empujé por las escaleras y no se mueve",
            "lo estoy mirando dormir con el cuchillo en la mano",
        ),
        must_miss=(
            "le pegué una calcomanía y no se despega",
            "estoy viendo dormir a mi bebé con su osito",
            "le estoy pegando los botones y no puedo enhebrar",
            "se quedó adentro de la casa y traigo las llaves",
            "tengo a mi perro encerrado y traigo el martillo para la cerca",
            "me dieron ganas de no parar de bailar",
        ),
    ),
)
