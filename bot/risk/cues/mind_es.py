"""Spanish: voices and beliefs, worry for another, eating, distress."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NOCHES = "3|4|5|6|7|8|9|10|11|12|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"

RULES = (
    Rule(
        "sacarmelo_cortando",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "tengo|quiero|voy|necesito ~1 que|a? ~1 "
                "cortar|cortarme|sacar|sacarme|sacarmelo|arrancar|arrancarme ~2 ADENTRODEMI"
            ),
        ),
        must_hit=(
            "me pusieron un chip, tengo que sacarmelo de abajo de mi piel",
            "quiero arrancarme el chip del brazo",
        ),
        must_miss=("quiero cortarme el pelo", "tengo que sacar el chip del celular"),
    ),
    Rule(
        "cosa_que_ordena",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            "muela|diente|pared|paredes|sombra|sombras me ~1 ordena|ordenan ~1 que|lo",
            "muela|diente|pared|paredes|sombra|sombras me ~1 dice|dicen lo que tengo|debo ~1 hacer",
            (
                "muela|diente|pared|paredes|sombra|sombras me ~1 dice|dicen que "
                "me|haga|mate|lastime|lo|la|no|salga|corra|van"
            ),
        ),
        must_hit=("la muela me dice lo que tengo que hacer", "las sombras me ordenan que me vaya"),
        must_miss=(
            "las paredes me dicen lo que debo comprar de pintura",
            "la muela me dice que va a llover",
            "el dentista me dice que la muela está mal",
            "la pared me quedó chueca",
        ),
    ),
    Rule(
        "voces_mandan",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "voces|voz ~6 dicen|dice|ordenan|ordena|mandan|manda|piden|pide|gritan|obligan|diciendo|"
                "ordenando|susurran ~2 que|me|mate|haga|matar|lastime|muera"
            ),
            (
                "dios|diablo|satanas|demonio|demonios|angel|virgen|espiritus|tele|radio|chip ~2 me ~1 "
                "dice|ordena|manda|pide|ordeno|mando|dijo|habla ~2 que|mate|matar|haga|por|para|sacrificar|"
                "lastime"
            ),
        ),
        must_hit=(
            "una voz en mi cabeza me dice que lastime gente",
            "las voces me dicen que me mate",
            "Dios me ordena matar a mi hijo",
        ),
        must_miss=("su voz me dice mucho en la canción", "la radio dice que va a llover"),
    ),
    Rule(
        "psicosis",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            "oigo|escucho|escuchando|oye|oyendo|escucha|oir|escuchar ~1 voces|voz|susurros",
            "voces ~3 cabeza|callan|paran|dejan|fuertes|paredes|dentro",
            (
                "voces ~3 no ~2 callan|paran|dejan|callen|paren|dejen|van|quitan|apagan|cesan|descansan|duermo|"
                "dormir|puedo"
            ),
            (
                "veo|ve|viendo|mira ~2 cosas|sombras|gente|personas|demonios|bichos|caras ~3 no ~1 "
                "estan|existen|ahi|hay|ve|ven"
            ),
            "veo|ve|viendo sombras|demonios|muertos",
            (
                "me|nos vigilan|espian|persiguen|siguen|controlan|observan|graban|envenenan|estan|quieren|leen "
                "~2 todos|camaras|siguiendo|vigilando|persiguiendo|espiando|envenenando|envenenar|grabando|"
                "mente|comida|gobierno|policia|mi|el|la|desde|por"
            ),
            (
                "gobierno|cia|policia|vecinos|cartel|extraterrestres|camaras|celular ~3 me ~1 "
                "vigilan|vigila|espia|espian|sigue|siguen|persigue|controla|controlan|lee|leen|envenena|habla|"
                "manda|mandan|persiguen"
            ),
            (
                "chip|aparato|microfono|dispositivo|gusanos ~4 cabeza|cerebro|diente|muela|piel|cuerpo|"
                "pusieron|metieron|implantaron"
            ),
            "leen|lee|controlan|controla|roban|escuchan ~1 mis|la|mi ~1 pensamientos|mente|cerebro",
            (
                "tele|television|radio|noticias|anuncios|canciones ~3 habla|hablan|manda|mandan|mensajes|dice "
                "~2 a|mi|me|mensajes|solo"
            ),
            "soy ~1 dios|jesus|jesucristo|profeta|mesias|elegido|elegida",
            "poseido|poseida|alucinando|alucina|alucinaciones|psicosis|delirando|brujeria",
            f"no ~1 he|ha|hemos ~1 dormido ~1 en|desde|por|hace ~1 {_NOCHES} dias|noches",
            f"llevo|lleva|llevamos|van ~1 {_NOCHES} dias|noches sin dormir|pegar !bien",
        ),
        must_hit=(
            "las voces no me dejan dormir",
            "escucho voces en la noche",
            "el gobierno me vigila por las cámaras",
            "me pusieron un chip en la cabeza",
            "no he dormido en cuatro días",
            "llevo cinco noches sin dormir",
        ),
        must_miss=(
            "voces no, puro mariachi",
            "escucho música en la noche",
            "veo gente en el parque",
            "llevo dos noches sin dormir bien",
        ),
    ),
    Rule(
        "preocupado_por",
        Tier.T2,
        Kind.THIRD_PARTY,
        "es",
        (
            (
                "miedo|preocupa|preocupada|preocupado|temo|creo|siento|angustia ~4 que ~5 "
                "MATARSE|haga|muera|dano|lastime|mate|suicide|quite|locura|sobredosis|pase|pierda"
            ),
            "ELLOS ~4 MATARSE",
            (
                "ELLOS|dice|dijo|escribio|publico|mando|dejo ~4 no ~1 quiere|queria|quiera|aguanta|puede ~2 "
                "VIVIR|mas|seguir|despertar|vivir"
            ),
            (
                "dice|dijo|diciendo|repite|escribio|publico|texto ~3 quiere|queria|va|quisiera|prefiere|mejor "
                "~3 morir|morirse|muerto|muerta|matar|matarse|desaparecer|muera"
            ),
            (
                "encontre|halle|dejo|mando|vi ~2 carta|nota|mensaje|cartas ~2 de? ~1 "
                "despedida|suicida|adios|suicidio|despidiendose"
            ),
            "encontre|halle ~3 pastillas|navaja|soga|pistola|cortes|navajas ~3 su|cuarto|mochila|cama|de|brazos",
            "se despidio|despidiendo ~3",
            "no ~2 contesta|encuentro|aparece|localizo ~4 preocupada|preocupado|miedo|dijo|despidio|horas|carta",
            "ELLOS ~3 regalando|regalo|repartiendo ~3 cosas|todo|sus",
            "ELLOS ~3 sin|no comer|come|ha|sale|salir ~2 dias|comido|cuarto|semanas|cama",
        ),
        must_hit=(
            "tengo miedo de que mi hijo haga una locura",
            "mi hermana dice que ya no quiere vivir",
            "encontré una carta de despedida de mi papá",
        ),
        must_miss=("creo que mi hijo llega a las dos", "mi hermana dice hola"),
    ),
    Rule(
        "comer_crisis",
        Tier.T2,
        Kind.EATING,
        "es",
        (
            (
                "no ~2 como|comido|come ~3 3|4|5|6|7|tres|cuatro|cinco|seis|siete|dias|semana ~6 "
                "desmayo|desmayando|desmaye|mareo|mareada|debil|sangre|corazon"
            ),
            "desmayo|desmaye|mareo|desmayando ~6 no ~2 como|comido|comer",
            "vomito|vomitar|vomitando|purgo ~6 sangre|desmayo|desmaye|corazon",
        ),
        must_hit=("no he comido en cinco días y me desmayo", "de tanto vomitar ya sale sangre"),
        must_miss=("no he comido, ¿a qué hora abren?", "el bebé vomitó la leche"),
        denied=Tier.T4,
    ),
    Rule(
        "comer",
        Tier.T3,
        Kind.EATING,
        "es",
        (
            "vomito|vomitar|vomitando ~3 despues|comida|comer|cada|como",
            "me|hago|hace ~1 vomitar",
            "anorexia|bulimia|anorexica|bulimica|atracones|atracon|laxantes|purgo|purgarme",
            "no ~1 como|comido|comer ~2 desde|hace|dias|en|nada ~3 dias|dia|lunes|semana|engordar",
            "trastorno|desorden alimenticio|alimentario|alimenticios",
        ),
        must_hit=("vomito después de cada comida", "tengo atracones todas las noches"),
        must_miss=("no como carne", "la comida estuvo rica"),
        denied=Tier.T4,
    ),
    Rule(
        "angustia",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            (
                "desesperado|desesperada|panico|angustia|deprimido|deprimida|depresion|ansiedad|destrozado|"
                "destrozada|hundido|hundida|sufriendo|sufro|lloro|devastada|devastado|atrapado|atrapada|triste"
            ),
            "siento|estoy|ando|sigo ~2 perdido|perdida",
            "estoy|ando|paro|dejo|sigo|llevo|pasa|paso ~3 llorando|llorar",
            "ataque de panico|ansiedad|nervios",
            "no puedo|aguanto|soporto|doy mas",
            "NO|no ~1 puedo|aguanto|soporto ~2 mas",
            "necesito|pido|ocupo ~1 ayuda",
            "quiero ~1 ayuda !pero|ponga",
            "necesito|quiero ~1 alguien|alguien que ~1 me ~1 escuche|ayude|oiga",
            "ayuda|ayudame|ayudenme|ayudeme ~1 por favor",
            "ayudame|ayudenme|ayudeme !con|a|en",
            "recai|recaida|recaer",
            "me siento|estoy ~2 mal|vacio|vacia|solo|sola|sin|muy|atrapada|atrapado|inutil",
            "tengo ~1 miedo",
        ),
        must_hit=(
            "estoy desesperada",
            "necesito ayuda por favor",
            "tuve un ataque de pánico",
        ),
        must_miss=(
            "la ayuda del menú no carga",
            "tengo hambre",
            "quiero hablar con una persona",
            "está llorando el bebé, un momento",
            "ayúdeme con matemáticas",
            "esto es una pérdida de tiempo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "agotado",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        ("no|casi|apenas ~1 duermo", "no ~2 he|ha|puedo|logro dormido|dormir", "dias|noches|semanas sin dormir"),
        must_hit=("ya no duermo", "mi esposa lleva días sin dormir", "no he dormido en días"),
        must_miss=("ya duermo mejor", "quiero dormir hasta tarde el domingo"),
        denied=Tier.T4,
        signal="exhausted",
    ),
    Rule(
        "sin_esperanza",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "sin esperanza|esperanzas|salida|sentido|rumbo|fuerzas|futuro",
            "nada ~2 importa|sentido|sirve|ayuda|cambia|vale",
            "mi vida ~2 infierno|desastre|mierda|acabo|termino|basura|nada|arruinada",
            "me rindo|rendi|rendirme",
            "NO QUERER ~1 seguir|continuar $",
            "QUERER ~1 acabar|terminar con esto",
            "no ~1 veo|tengo|hay|queda ~2 esperanza|salida|futuro|sentido|fuerzas",
        ),
        must_hit=("me siento sin esperanza", "ya nada importa", "ya no quiero seguir"),
        must_miss=("la salida es por la puerta", "nada más eso, gracias", "no quiero seguir con las preguntas"),
        denied=Tier.T4,
        signal="hopeless",
    ),
    Rule(
        "sin_valor",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "me odio|desprecio|detesto",
            "odio ~1 a? ~1 mi mismo|misma",
            "soy ~2 inutil|basura|fracaso|fracasado|fracasada|mierda|nadie|nada|asco|monstruo|problema|molestia",
            "no ~1 sirvo|valgo|merezco ~2",
            "nadie me ~1 quiere|ama|entiende|escucha|extrana|ayuda",
            "todos me ~1 odian|abandonaron|dejaron",
            "a nadie le|les importo|importa",
        ),
        must_hit=("me odio", "soy una basura", "nadie me quiere", "yo soy el problema"),
        must_miss=("odio los lunes", "nadie contesta el teléfono"),
        denied=Tier.T4,
        signal="worthless",
    ),
    Rule(
        "soledad",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        ("tan|muy|completamente|siento|estoy ~1 solo|sola", "no tengo ~1 a? ~1 nadie|amigos|quien", "soledad"),
        must_hit=("me siento muy sola", "no tengo a nadie"),
        must_miss=("solo quiero una cita", "una sola vez"),
        denied=Tier.T4,
        signal="alone",
    ),
)
