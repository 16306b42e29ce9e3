"""Spanish: an overdose that is named, in a handful of words or in panic."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DE_QUIEN = "abuela|abuelo|abuelita|mama|papa|suegra|suegro|tia|tio|hermana|hermano|esposo|esposa|vecina|roommate"
_SE_SIENTE = (
    "sueno|miedo|sola|solo|ayuda|ayda|ayudenme|frio|mareo|mareada|flotando|temblando|zumban|late|duermen|"
    "ya|perdon|adios"
)
_PILLS = "pastillas|pastilla|frasco|caja|jeringa|botella|parche"
_CUANTAS = "|".join(map(str, range(10, 90)))
_TOXICO = (
    "gramoxone|paraquat|pinol|destapacanos|herbicida|plaguicida|fertilizante|fumigar|radiador|sosa|muriatico|cloro|"
    "raticida|lejia|thinner|aguarras|insecticida|veneno|limpiador"
)
_DROGA = (
    "gotas|insulina|coca|chiva|blanca|piedra|pepa|lean|clona|perc|percocet|xanax|droga|heroina|fentanilo|morfina|"
    "metadona|cristal|pastillas|opioides|somniferos|rivotril|tranquilizantes|calmantes"
)
_TRAGUE = "tome|tomo|trague|trago|trage|eche|echo|zampe|empine|mastique"
_ENVASE = "blister|blisters|frasco|frascos|bote|bottle|caja|cajas|botella"
_MAL = "dormida|dormido|despierta|despierto|responde|contesta|habla|hablar|enredado|piso|lavabo|perdon|perdonenme"

RULES: tuple[Rule, ...] = (
    Rule(
        "sobredosis",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "TOMAR ~2 MUCHO !VECES ~4 PASTILLAS|DROGA",
            "TOMAR ~2 todas|todo !VECES ~2 frasco|bote",
            "TOME ~2 todas las|mis|sus !VECES",
            "TOME ~2 PASTILLAS ~3 muchas|todas|demasiadas|bastantes !VECES",
            "TOME ~1 demasiado|demasiada|demasiados|demasiadas ~2 ALCOHOL",
            "TOME ~2 botella|botellas|litro|litros ~1 entera|completa|de ~2 ALCOHOL",
            "TOMAR ~2 frasco|bote|caja|punado ~1 entero|entera|de|completo",
            "ya me|se tome|tomo|trague|trago el|mi|su frasco|pomo|bote",
            "TOMAR ~3 VENENO",
            "TOME ~3 PASTILLAS ~4 con|y ~2 ALCOHOL",
            "TOME ~2 ALCOHOL ~1 con|y ~2 PASTILLAS",
            "TOMAR ~3 PASTILLAS ~2 para ~2 morir|morirme|matarme|siempre|suicidarme",
            "TOMAR ~3 PASTILLAS ~2 para ~~1 no|nunca|jamas ~1 despertar|despertarme|vivir|existir",
            "PASTILLAS ~5 TOMAR ~1 todas|todo|muchas|demasiadas !VECES",
            "se|me le? paso|pase ~2 dosis|mano|droga|pastillas|heroina|cristal|fentanilo",
            "sobredosis",
            (
                "me|se tome|tomo|inyecte|inyecto|meti|metio ~1 demasiado|demasiada|demasiadas|de mas !cafe|agua|"
                "tiempo|sol|alcohol"
            ),
            "tome ~1 demasiado|demasiada|demasiadas !cafe|agua|tiempo|sol",
            "me|se inyecte|inyecto|meti|metio ~2 demasiado|demasiada|mucha|mucho|fentanilo|heroina",
            "PARIENTE ~3 tomo|tomado|trago|tragado|bebio|comio|ingirio|metio|inyecto ~3 VENENO",
            "PARIENTE ~3 tomo|tomado|trago|tragado|bebio|comio|ingirio|metio|inyecto !su|sus ~3 PASTILLAS",
            "PARIENTE ~2 tomo|tomado|trago|bebio|comio|ingirio|metio|inyecto ~1 algo",
            f"se ~1 tomo|trago|comio las|los|unas PASTILLAS ~3 de ~1 mi|su|la {_DE_QUIEN}",
            "intoxicado|intoxicada|envenenado|envenenada|envenenamiento",
            "di|dimos|dio|dieron|puse|pusimos|puso|aplique|echamos|eche ~2 narcan|naloxona",
            "como se|le|lo ~1 pone|pongo|usa|uso|da|doy|aplica|aplico ~3 narcan|naloxona",
            "narcan|naloxona ~~7 dormido|dormida|cabeceando|morado|morada|azul",
            "narcan|naloxona ~~4 no|despierta|responde|otra|urgente|rapido|reacciona|funciona",
            "necesito|necesitamos|urge|traigan|consigan ~2 narcan|naloxona ~2 ya|ahora|urgente|rapido|el|ella",
            "voy|quiero a? ~1 TOMAR ~2 todas|todo|muchas|frasco ~3 PASTILLAS|de|juntas",
        ),
        must_hit=(
            "me tomé todas mis pastillas",
            "mi amigo tiene una sobredosis",
            "se tomó las pastillas de la presión de mi abuela",
            "mi niño se tomó el cloro",
            "tomé un frasco entero de paracetamol",
            "no quiero que se sepa pero ya me tomé el frasco",
            "se le pasó la mano con la heroína",
            "me tomé unas pastillas para dormir con vodka",
            "me tomé unas pastillas para ya no despertar",
            "me tomé diez clonazepam",
            "mi amá se tomó unas pastiyas, muchas",
            "acabo de tomarme todas las pastillas",
            "le dimos narcan y sigue igual",
            "cómo se pone el narcan",
            "como le doy narcan a mi hermano",
        ),
        must_miss=(
            "tomé el autobús con todas mis cosas",
            "tomo mi medicina cada mañana",
            "me comí todo el pastel",
            "tomo pastillas para dormir",
            "tomo todas las noches desde el divorcio",
            "mi papá toma todos los días, mucha cerveza",
            "puedo tomarme la pastilla con cerveza",
            "mi nieto anda tomando algo y no nos habla",
            "tomo mi clonazepam todas las noches",
            "tienen narcan gratis",
            "mi mamá se tomó su pastilla",
            "¿se tomó las pastillas de hoy?",
            "perdí a mi hermano por una sobredosis",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "todo_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "me|m|lo|se ~1 tome|tomo|trague|trago todo|todas|todos|tdo $",
            f"me|m tome|trague todo|todas|todos !el|la|las|los ~~2 {_SE_SIENTE}|quiero|lo",
            "me|m tome todo no|ya",
            "todo|todas me ~1 lo|las tome|trague",
            "me lo|las tome todo|todas !las|los|el",
            f"tome ~1 de mas|todo ~~4 {_SE_SIENTE}",
            f"tome ~1 mucho|muchas|veinte|treinta|demasiado|demasiadas !cafe|agua|sol|fotos ~~3 {_SE_SIENTE}",
            "acabo de tomar|tomarme veinte|treinta|cuarenta|todas|muchas|todo",
            f"mezcle ~2 mucho|todo|{_PILLS} ~~6 siento|duermen|doble|mano|cara",
            f"{_PILLS} ~2 ya estan adentro|dentro",
            "sueno ~3 de las pastillas",
            "mastique|trague ~1 las|pastillas ~~6 sueno|efecto|rapido|salvar|adios",
            "vomita|vomito|vomite pastillas",
            "voy por la|el segunda|segundo|tercera|tercer caja|frasco",
            "se ~1 tomo|trago|bebio ~2 receta|frasco|caja ~3 ida|ido|mes|entera|entero !de",
            "chupo|mordio|comio el|un parche",
            "faltan ~1 como ~2 pastillas",
            "no respira|reacciona|despierta ~~4 pastillas|jeringa|bano|inyecto|tomo",
            "heroina|fenta|fentanilo|mano ~3 no siento|respira|despierta|responde",
            "azul|morado|gris|helado|helada no respira|despierta|reacciona|contesta",
            "trago|tomo|comio una pila",
        ),
        must_hit=(
            "me tomé todo no quiero vivir",
            "Todo. Me lo tomé todo. Ya.",
            "tomé mucho. ayúdenme",
            "me tomé todas",
        ),
        must_miss=("me tomé todo el caldo", "tomé mucho café", "faltan pastillas en mi receta, ¿la surten?"),
        denied=Tier.T4,
    ),
    Rule(
        "panico_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "tome|tomo|trague|trago ~1 las|los de dormir ~2 todas|todos",
            "tome|tomo de mas ~~10 parar|despierta|sueno|temblar|mareo|mareada|mareado|dormido|dormida",
            "me tome un monton ~~10 temblar|sueno|mareo|vomito|parar",
            f"ya van {_CUANTAS} ~1 y ~1 sigo tomando",
            "todo ~2 y me lo tome",
            "ya me ~1 tome ~2 pastillas|todo ~~6 sueno|frio|adios|perdon",
            "ya me? las? tome ~~6 sueno|frio|adios|perdon",
            "segunda|otra ~2 narcan|naloxona ~~10 vuelve|no|ir",
            "narcan|naloxona ~~8 no ~1 despierta|reacciona|respira",
            "no ~2 queda|quedan nada|pastillas ~2 caja|frasco ~~8 cabeza|sueno|cae",
            "se ~1 doblo ~~4 cayo|gris|azul|morado",
        ),
        must_hit=(
            "me tomé las de dormir, todas",
            "ya van 18 y sigo tomando",
            "ya le di la segunda dosis de narcan y se vuelve a ir",
            "se dobló parado y se cayó. gris",
        ),
        must_miss=(
            "me tomé las de la presión como siempre",
            "ya van 18 personas en la fila",
            "tomé de más café y no dormí",
        ),
    ),
    Rule(
        "tome_de_mas",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"me|m|se ~1 las|los {_TRAGUE} ~1 todas|toditas|juntas|todos !las|vitaminas",
            f"ya|aguante me|m las {_TRAGUE} !con|en|a|como|despues|antes|por|de|ayer|desde",
            "me|ya las ~1 pase todas|con ~1 agua|refresco|ALCOHOL",
            "voy a tomar todo|todas ahora|ya",
            "tome|tomo|trague|trago todo lo que|de|del !me|recetaron|indico|siempre",
            "tome|tomo|trague|trago ~1 las|los !llaves|cosas|fotos|manos ~3 de ~1 mi|su PARIENTE|apa|jefa",
            "me|m tome ~1 las|lo|pastillas ~4 de|para ~1 todo|toda|el|la mes|semana",
            "tome lo del|de|que ~3 frasco|botiquin|abuelito|junte|juntado|habia|cajon",
            f"me|m|se ~1 {_TRAGUE} ~1 monton|puno|punado|coctel|bonche de ~1 PASTILLAS|acetaminofen|todo|esas",
            f"me|m|se {_TRAGUE} ~2 {_ENVASE} ~1 entera|entero|completa|completo|todo|con !de",
            f"{_ENVASE} ~2 vacio|vacia|vacios|vacias|empty ~~10 {_MAL}",
            f"{_MAL}|encontre|encontramos|hallamos ~~8 {_ENVASE}|jeringa ~2 vacio|vacia|tirado|empty|puesta",
            f"se ~1 me|le fue|paso la mano con ~2 {_DROGA} !de",
            f"me|se pase|paso|pique|pico|inyecte|inyecto|chute|doblo con|de ~1 {_DROGA}|mas !a",
            f"me inyecte|inyecto|puse toda|todo|entera ~3 {_DROGA}",
            "arrepenti|perdon|adios ~~6 tome ~1 las|mis? pastillas|todas|todo|de !las",
            f"{_TRAGUE}|bebio|bebi|drank|agarro|comio ~3 {_TOXICO}",
            "trago|trague|trage|comio ~2 pila|pilas|iman|imanes !de",
            "spray|narcan ~~4 nariz|times|veces|desperto ~~6 otra|sigue|durmiendo",
            "tome|tomo|took like|como twenty|20|30|40|50|veinte|treinta !minutos|horas|dias|veces|anos|fotos",
        ),
        must_hit=("ya me las tragué, perdón", "se tomó las de su papá", "me pasé de coca", "bebió cloro"),
        must_miss=("ya me las tomé con pan", "tomé las fotos de mi papá", "comió gomitas", "se pasó de listo"),
        denied=Tier.T4,
    ),
)
