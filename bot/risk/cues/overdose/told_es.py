"""Spanish: what was taken, told or typed by somebody who does not call it an overdose."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_CHICO = (
    "nino|nina|ninos|nene|nena|bebe|hijo|hija|hijos|nieto|nieta|sobrino|sobrina|sobrinito|sobrinita|hermanito|"
    "hermanita|chiquito|chiquita|hijito|hijita|morrito|morrita|muchachito|cipote|bendicion"
)
_DROGA = (
    "chiva|fentanilo|fenta|heroina|coca|cristal|piedra|perico|tacha|crico|pastillas|opio|perc|azules|pase|tusi|"
    "suboxone|metadona|PASTILLAS|pipa|jeringa"
)
_CUANTAS = "|".join(map(str, range(16, 61)))
_ENVASE = "pote|pomo|tarro|frasco|bote|tira|blister|caja|botella|bolsa"
_NINO = "nino|nina|ninos|bebe|hijo|hija|hermanita|hermanito|sobrino|sobrina|muchacha|muchacho|nene|nena"
_CUANTOS = "diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|15|18|20|25|30|35|40|50|60"
_TABLETAS = (
    "tylenol|tylenoles|acetaminofen|paracetamol|ibuprofenos|ibuprofeno|rivotriles|rivotril|clonas|sertralinas|azules|"
    "pastas|tranquis|xanax|calmantes|aspirinas|loratadinas"
)
_DIEZ_O_MAS = "|".join(map(str, range(10, 61)))
_LEJIA = "VENENO|pinol|fabuloso|cloralex|suavitel|acetona|diesel|baygon|limpiador|drano|solvente"
_NOT_THERE = "contestar|contesta|responder|responde|moverse|despierta|despertar|reacciona"

RULES: tuple[Rule, ...] = (
    Rule(
        "tomado_y_escrito",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "me ~1 lo|las|los? tome|trague|pase todo|todas|todos ~~4 perdonenme|perdoname|perdon|adios|diganle|cuiden",
            f"se|me|m tomo|tome|trago|trague|bebio|comio ~2 {_ENVASE} de ~3 PASTILLAS|medicinas|jarabe|vitaminas",
            "acabo|acaba de tragar|tragarme|tragarse ~2 PASTILLAS",
            "PASTILLAS ~~10 dando ~1 sueno",
            f"tome|trague|tomo|trago ~1 como|unos|unas? {_CUANTAS} ~1 PASTILLAS|paracetamol !mg|diarias|del",
            "tome|tomo|trague|trago ~2 PASTILLAS ~~6 sueno|dormida|dormido|perdon|adios|arrepentida|arrepentido",
            "tome|tomo|trague|trago ~3 todo|toda|todas|entero|entera|completo ~4 despierta|despierto|responde|siento",
            f"{_DROGA} ~~8 no ~2 levanta|levantar|despierta|despertar|responde|reacciona|respira|vuelve",
            f"{_DROGA} ~~8 esta|se ~1 apagando|azul|morado|morada|gris|helado|helada|doblo",
            (
                "tomo|bebio|tequila|alcohol|borracho|borracha|ron|mezcal ~~8 no ~2 despertar|despierta|responde|"
                "reacciona|levanta"
            ),
            f"{_CHICO}|ella|el ~3 comio|comieron|trago|agarro|chupo ~4 brownie|edibles|mota|marihuana|weed",
            f"{_CHICO} ~5 tomo|trago|comio|agarro|chupo ~4 PASTILLAS|pila|pilas|iman|imanes|pastillita|bateria",
            (
                "tomo|tome|bebio|trago ~2 liquido|agua|aceite de|del ~1 carro|radiador|frenos|bateria|lampara|"
                "piscina|plomero"
            ),
            (
                "hice|hizo ~1 algo|una ~2 pendejada|tonteria|locura|feo|malo|estupidez ~~8 tome|pastillas|morir|"
                "perdon|corte"
            ),
            "ya me|le ~1 hizo|esta|haciendo|hace efecto ~~4 adios|sueno|perdon|duermo|despido|siento|cuiden|piernas",
            "ultima vez ~1 que escribo|hablo|leen|sabran|molesto",
            "no siento ~1 las|la|mi|mis piernas|cara|manos|cuerpo ~~6 pase|tome|dosis|pastillas|meti|fume|inyecte",
            "pase|paso ~1 de|con ~1 la? dosis",
            "ya hice lo que ~2 hacer ~~6 tome|adios|perdon|pastillas|veneno|corte",
        ),
        must_hit=(
            "ya me tomé todo perdónenme",
            "mi mai se tomó un pote de pastillas",
            "me acabo de tragar las pastillas de mi abuelita",
            "mi amiga tomó mucho tequila y no la podemos despertar",
            "mi nena se comió mis gomitas de marihuana",
        ),
        must_miss=(
            "se tomó un pote de jugo",
            "mi niño se comió todas las gomitas de fruta",
            "tomé mis 15 pastillas del tratamiento una al día",
            "compré un bote de pastillas en la farmacia",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "escenas_de_lo_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"tomo|tome|trago|trague|comio|comi|trage ~1 {_CUANTOS} ~1 {_TABLETAS}",
            "ya esta|estuvo me las|lo trague|tome",
            "ya lo hice ~1 me tome|trague|inyecte",
            "me tome lo de ~1 la|mi ~3 me ~1 estoy|voy",
            "no tarda|tardara en hacer efecto",
            "mastique ~3 para que ~1 haga|hagan ~1 efecto",
            "nos pasamos ~1 los dos|tres ~~5 no ~1 habla|responde|despierta",
            "ayer me tome muchas|todas|demasiadas",
            "frasco|jeringa|aguja|polvo ~~8 azul|morado|responde|no abre|colgando",
            (
                f"{_NINO} ~~8 mordio|chupo|comio|agarro ~4 metadona|pastillas|parche|dulces|gomitas ~~8 sueno|faltan|"
                "durmiendo|despierto|trapo|pastilla|ida|ido"
            ),
            f"faltan como {_CUANTOS} PASTILLAS|{_TABLETAS}",
            "no era ~1 coca|perico|mota|cristal ~~6 cayo|ruidos|redondo|ahogado|responde",
            "dosis ~3 dosis ~~8 perdi la cuenta",
            "perdi la cuenta ~~4 pastillas|tome|cuantas",
            "mezcle ~4 PASTILLAS|tranquis|rivotril ~~8 duermen|siento|manos|sueno|respirar|lengua",
            "pase con la insulina",
            "di|dio dos veces ~2 morfina|insulina|metadona",
            "se ~1 las sigue tomando",
            "she|he took them|all todas|todo",
        ),
        must_hit=(
            "se comió 30 tylenoles",
            "ya está, me las tragué",
            "no tarda en hacer efecto",
            "me pasé con la insulina",
        ),
        must_miss=(
            "tomé 20 minutos de sol",
            "el camión no tarda en pasar",
            "ya está, me lo comí",
            "faltan como diez días",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "tomado_en_pocas",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "me ~1 acabe|chute|vacie|empuje ~2 frasco|blister !de|con",
            f"me ~1 acabe|chute|vacie|empuje ~2 {_ENVASE} de ~1 PASTILLAS",
            f"tomarme|tomarse|tome|tomo|bebi|trague ~2 {_LEJIA} !en|para|al",
            "ya empece|empezo|comence|comenzo a tomarmelas|tomarlas|tragarmelas|tragarlas|tomarmelos|tomarselas",
            (
                f"llevo ~1 como|ya|casi|unas? {_DIEZ_O_MAS}|quince|veinte|treinta|varias|muchas pastillas|pildoras|"
                "tabletas|capsulas !de"
            ),
            f"nino|nina|bebe|chiquito|chiquita|bebito ~3 agarro|chupo|lamio|metio ~3 {_DROGA}",
            "se|me ~1 empastillo|empastille|enveneno|envenene",
            (
                "se|me ~1 dio|di|metio|meti ~1 un|otro|unos pase|pases|arponazo|pericazo|toque|jalon ~~3 cayo|"
                "desmayo|cai|azul|responde|despierta|convulsiona|respira"
            ),
            "se me fue la mano con ~2 PASTILLAS|gotas|dosis|chiva|fentanilo|insulina",
            "cuanto|cuanta|cuantas ~1 narcan|naloxona ~2 doy|pongo|echo|le",
        ),
        must_hit=(
            "me acabé el frasco",
            "acabo de tomarme el pinol",
            "ya empecé a tomármelas",
            "llevo como 15 pastillas",
            "mi bebé agarró el fentanilo",
            "mi primo se dio un pase y se cayó",
            "cuánto narcan le doy",
        ),
        must_miss=(
            "me acabé la botella de agua",
            "se acabó el frasco de mole",
            "llevo como 15 años trabajando",
            "mi hijo agarró el control",
            "me di un pase de abordar y me caí de risa",
            "se me fue la mano con la sal",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "cuerpo_contado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "ojos ~1 para atras",
            "pupilas ~1 chiquitas|chiquititas|diminutas|puntito",
            "jeringa ~1 todavia|aun ~1 puesta|en|clavada",
            "respira ~1 poquito|poco|apenas",
            "me|m las|los? trague|tome ~~3 salvar|salvarme|salven|perdon|arrepenti",
            "tome ~1 todo ~1 el blister|frasco|bote",
            "tome|tomo lo que ~1 usan ~1 para",
            "patch|parches ~2 por ~1 toda la espalda",
            "boca pintada ~3 pastilla|pastillas",
        ),
        must_hit=("tiene los ojos pa atrás y espuma", "las pupilas chiquitas. no se mueve", "tomé todo el blister"),
        must_miss=("respira tranquilo", "mi hijo tiene la boca pintada de chocolate", "me las tomé en la mañana"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "tomado_sin_saber",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "no ~2 cuantas|cuantos me|se ~1 tome|tomo|trague|trago|meti|metio",
            "no ~2 cuantas|cuantos PASTILLAS ~1 me|se? ~1 tome|tomo|trague|trago",
            "vomitar|devolver|sacar ~1 lo|las|los que ~1 me|se? ~1 tome|tomo|trague|trago",
            "vomitar|devolver|sacar ~1 las|unas PASTILLAS",
            "trago|comio|chupo|pego|mastico|lamio ~2 parche|parches|tirita ~2 fentanilo|fenta|morfina|de",
            f"se ~1 inyecto|pincho|pico ~~8 sin|no ~2 {_NOT_THERE}",
            "narcan|naloxona ~~8 se|volvio|otra ~2 durmio|dormir|desmayo|fue|vez",
            "hice|hizo ~1 algo ~2 tonto|feo|malo|estupido|tonteria con ~2 PASTILLAS",
            "pasando de ~1 la dosis",
            (
                "frasco|bote|blister|caja|botella ~1 de? ~1 PASTILLAS? vacio|vacia|vacios ~~6 dormida|dormido|"
                "despierta|responde"
            ),
        ),
        must_hit=(
            "no sé cuántas me tomé",
            "cómo hago para vomitar lo que me tomé",
            "mi nieto se tragó el parche de fentanilo",
            "se inyectó y se quedó sin contestar",
            "encontré el frasco vacío y ella está dormida",
        ),
        must_miss=(
            "no sé cuántas veces me tomó la mano",
            "se inyectó la vacuna y no le dolió",
            "tengo que sacar lo que me toca",
            "el frasco de café está vacío",
        ),
        denied=Tier.T4,
    ),
)
