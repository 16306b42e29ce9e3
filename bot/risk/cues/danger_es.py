"""Spanish: overdose, body in danger, withdrawal, harm to others, being hurt."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
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
            "TOMAR ~3 VENENO",
            "TOME ~3 PASTILLAS ~4 con|y ~2 ALCOHOL",
            "TOME ~2 ALCOHOL ~1 con|y ~2 PASTILLAS",
            "TOMAR ~3 PASTILLAS ~2 para ~2 morir|morirme|matarme|siempre|suicidarme",
            "TOMAR ~3 PASTILLAS ~2 para ~~1 no|nunca|jamas ~1 despertar|despertarme|vivir|existir",
            "PASTILLAS ~5 TOMAR ~1 todas|todo|muchas|demasiadas !VECES",
            "se|me le? paso|pase ~2 dosis|mano|droga|pastillas|heroina|cristal|fentanilo",
            "sobredosis",
            "me|se tome|tomo ~1 demasiado|demasiada|demasiadas|de mas !cafe|agua|tiempo|sol|alcohol",
            "tome ~1 demasiado|demasiada|demasiadas !cafe|agua|tiempo|sol",
            "me|se inyecte|inyecto|meti|metio ~2 demasiado|demasiada|mucha|mucho|fentanilo|heroina",
            "PARIENTE ~3 tomo|tomado|trago|tragado|bebio|comio|ingirio|metio|inyecto ~3 PASTILLAS|VENENO",
            "PARIENTE ~2 tomo|tomado|trago|bebio|comio|ingirio|metio|inyecto ~1 algo",
            "intoxicado|intoxicada|envenenado|envenenada|envenenamiento",
            "di|dimos|dio|dieron|puse|pusimos|puso|aplique|echamos|eche ~2 narcan|naloxona",
            "narcan|naloxona ~~7 dormido|dormida|cabeceando|morado|morada|azul",
            "narcan|naloxona ~~4 no|despierta|responde|otra|urgente|rapido|reacciona|funciona",
            "necesito|necesitamos|urge|traigan|consigan ~2 narcan|naloxona ~2 ya|ahora|urgente|rapido|el|ella",
            "voy|quiero a? ~1 TOMAR ~2 todas|todo|muchas|frasco ~3 PASTILLAS|de|juntas",
        ),
        must_hit=(
            "me tomé todas mis pastillas",
            "mi amigo tiene una sobredosis",
            "mi niño se tomó el cloro",
            "tomé un frasco entero de paracetamol",
            "se le pasó la mano con la heroína",
            "me tomé unas pastillas para dormir con vodka",
            "me tomé unas pastillas para ya no despertar",
            "mi amá se tomó unas pastiyas, muchas",
            "acabo de tomarme todas las pastillas",
            "le dimos narcan y sigue igual",
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
            "perdí a mi hermano por una sobredosis",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "no_despierta",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "no ~2 puedo|logro ~2 despertar|despertarlo|despertarla",
            "no ~1 responde|reacciona !a|mensajes|correos|mi|el|mis|llamadas|rapido",
            "no ~2 despierta|reacciona !temprano|hasta",
            "no|apenas|casi|deja|dejo|dejado|cuesta|dificultad ~3 RESPIRAR",
            "RESPIRAR ~2 mal|raro|poco|lento|despacio|apenas|trabajo",
            "labios|cara|unas|piel|dedos|esta|puso|pone|bebe ~3 morado|morados|moradas|azul|azules|morada|gris|palido",
            (
                "inconsciente|inconciente|desmayado|desmayada|convulsionando|convulsiona|convulsiones|"
                "convulsion|convulsionar|ahogando|asfixiando|infarto|derrame"
            ),
            "se|me desmayo|desvanecio|desplomo|ataco|atraganto|ahoga",
            "espuma ~2 boca",
            "no tiene|encuentro|siento ~1 pulso",
            "no ~1 para|deja|paro|puedo ~2 sangrar|sangrando|sangre|hemorragia|sangrado",
            (
                "sangra|sangrando|desangra|desangrando|hemorragia|vomita|vomitando|vomito|sangre ~3 "
                "mucho|mucha|sangre|no|para|cabeza|demasiado"
            ),
            "dolor|presion|opresion ~2 en|de el|mi|pecho ~1 pecho ~3",
            "llamen|llame|llama|manden|necesito|llamar|urge ~3 ambulancia|911|emergencia|emergencias|paramedicos",
            "me|se estoy|esta ~1 ahogando|asfixiando|desangrando|muriendo|convulsionando",
        ),
        must_hit=(
            "mi esposo no despierta",
            "el bebé no respira",
            "tiene los labios morados",
            "mi mamá está inconsciente",
            "está convulsionando en el piso",
            "no para de sangrar",
        ),
        must_miss=("mi hijo no se despierta temprano", "respirar hondo me ayuda", "la puerta es azul"),
        denied=Tier.T4,
    ),
    Rule(
        "abstinencia_peligro",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            (
                "dejo|deje|dejar|sin|dejado|abstinencia ~4 tomar|beber|alcohol|benzos|clonazepam|rivotril|trago|"
                "sindrome ~8 temblando|tiemblo|tiembla|alucinando|alucina|alucinaciones|"
                "cosas|voces|fiebre|convulsion|convulsiones|sudando|bichos|tembladera|temblores"
            ),
            "abstinencia ~8 temblando|tiemblo|alucinando|alucinaciones|voces|fiebre|convulsiones|temblores|veo",
            (
                "temblando|tiemblo|tiembla|alucinando|alucina|temblores|fiebre|convulsiones ~8 "
                "dejo|deje|abstinencia|sin ~3 tomar|beber|alcohol|benzos|clonazepam"
            ),
            "delirium tremens",
        ),
        must_hit=(
            "dejé de tomar hace dos días y estoy temblando y veo cosas",
            "la abstinencia me tiene con fiebre y alucinaciones",
        ),
        must_miss=("dejé de tomar hace años y estoy muy bien", "cuánto dura la abstinencia"),
        denied=Tier.T4,
    ),
    Rule(
        "abstinencia",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            "abstinencia",
            (
                "dejar|dejo|deje ~3 alcohol|tomar|beber|trago|benzos|clonazepam|rivotril ~4 "
                "golpe|solo|sola|casa|jalon|seco|repente"
            ),
            "dejarlo|dejarla ~2 golpe|seco|jalon|repente",
            "desintoxicarme|desintoxicar ~3 casa|solo|sola|cuenta",
            "consumo|uso|me tomo|drogo|inyecto|meto solo|sola",
            "malilla|mono",
        ),
        must_hit=("voy a dejar el alcohol de golpe", "quiero desintoxicarme en casa", "tengo síntomas de abstinencia"),
        must_miss=("voy a dejar el carro en casa de mi tía, gracias", "uso lentes"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "amenaza",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            (
                "matarlo|matarla|matarlos|matarlas|apunalarlo|apunalarla|dispararle|acuchillarlo|acuchillarla|"
                "golpearlo|golpearla|ahorcarlo|ahorcarla|matarle|estrangularlo|estrangularla|envenenarlo|"
                "envenenarla|quemarlo|quemarla|balearlo"
            ),
            (
                "lo|la|los|las|le voy|quiero|va|vamos a? ~1 matar|golpear|apunalar|acuchillar|ahorcar|lastimar|"
                "disparar|quemar|balear|estrangular|envenenar"
            ),
            (
                "voy|quiero|pienso|ganas|pensando|siento|impulso|impulsos|pensamientos|miedo|temo|decidido|decidi "
                "~3 matar|lastimar|apunalar|hacerle|golpear|danar|acuchillar|dispararle|hacerles|acabar|herir ~2 "
                "a|dano|con ~3 "
                "esposo|esposa|marido|hijo|hija|bebe|gente|alguien|todos|jefe|vecino|papa|mama|ex|el|ella|mi|mis|"
                "ese|esa|ellos|otros|profesor|companeros"
            ),
            "miedo|temo ~2 lastimar|danar|hacerle|matar ~3 bebe|hijo|hija|alguien|ninos|dano",
            "QUERER|ganas|voy ~1 de|a? ~1 matar|lastimar|golpear ~1 a",
            "me las|la van|va|vas a? pagar",
            "balacera|tiroteo|disparar|bomba|explotar ~4 escuela|trabajo|oficina|clinica|iglesia ~3 voy|quiero|van",
            (
                "voy|quiero|vamos ~2 disparar|tirotear|quemar|balear|explotar ~4 "
                "escuela|trabajo|oficina|clinica|iglesia|casa|todos"
            ),
            "merece|merecen morir|morirse",
        ),
        must_hit=(
            "lo voy a matar cuando llegue",
            "tengo ganas de matar a mi jefe, es en serio",
            "tengo miedo de lastimar a mi bebé",
            "quiero matarlo",
        ),
        must_miss=(
            "voy a matar el tiempo en el parque",
            "le voy a pagar mañana",
            "mi mamá me va a matar si llego tarde",
        ),
    ),
    Rule(
        "violencia_ahora",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "AGRESOR ~2 tiene|trae ~1 ARMA",
            "^ tiene|trae ~1 ARMA $",
            (
                "tiene|trae|saco|agarro|anda ~2 ARMA ~4 "
                "escondida|escondido|escondidos|escondidas|encerrada|encerrado|encerrados|miedo|afuera|borracho"
            ),
            "tiene|trae|saco|agarro|anda ~2 ARMA ~2 me|nos ~1 amenaza|apunta|quiere|va|dijo|dice|persigue|busca|sigue",
            "escondida|escondido|escondidos|escondidas|encerrada|encerrados ~5 tiene|trae|saco|agarro ~2 ARMA",
            "estoy|estamos|sigo ~1 escondida|escondido|escondidos|escondidas|escondiendome ~1 de|del ~2 AGRESOR",
            (
                "AGRESOR ~2 saco|agarro|apunta|apunto|amenaza|amenazo|con ~3 "
                "pistola|arma|cuchillo|machete|navaja|rifle|martillo|bate"
            ),
            (
                "AGRESOR ~2 me|nos esta|acaba|estan ~1 de? ~1 pegando|golpeando|ahorcando|pegar|golpear|"
                "violando|violar|atacando|apuntando|estrangulando|matando"
            ),
            (
                "me|nos esta|estan|acaba|acaban ~1 de? ~1 pegando|golpeando|ahorcando|pegar|golpear|violando|"
                "violar|atacando|apuntando|siguiendo|persiguiendo"
            ),
            "me|nos quiere|va|amenaza|amenazo|dijo|dice|juro|intento|quiso ~4 matar|matarme|matarnos|matara",
            "me|nos va ~1 a ~1 matar|golpear !mi|si|jefe|de",
            "AGRESOR ~4 matarme|matarnos",
            "esta|estan ~1 pegando|golpeando|ahorcando|violando|matando|apunalando|lastimando ~1 a|me|nos",
            (
                "me|nos ~1 amenazo|amenaza|amenazan|apunto|apunta con ~2 cuchillo|pistola|arma|machete|navaja|"
                "matarme|matarnos"
            ),
            "me ahorco|estrangulo|apunalo|violo|violaron|ahorca|secuestro|secuestraron|acuchillo|balearon",
            (
                "escondida|escondido|encerrada|encerrado|escondi|encerre ~3 "
                "bano|cuarto|closet|casa|carro|armario|por|de|en ~6 el|ella|esposo|marido|novio|papa|pegar|"
                "miedo|kids|golpear|afuera|mi|llave"
            ),
            "me tiene|tienen ~1 encerrada|encerrado|secuestrada|secuestrado|amarrada|amarrado|amenazada|amenazado",
            "no me|nos deja|dejan ~1 salir|ir|irme !temprano|antes|con|a",
            (
                "AGRESOR ~2 pega|pegando|golpea|golpeando|toca|violo|viola|abusa|abuso|lastima|quema ~2 a|de "
                "~1 mi|mis|los|la|el|su|sus ~1 hijo|hija|hijos|ninos|nino|nina|bebe|hermanita|hermanito|sobrina"
            ),
            "AGRESOR ~2 me toca|manosea|abusa|viola|violaba ~2",
            "AGRESOR ~3 golpeo|pego|golpea ~3 hoy|ahora|anoche|sangre|sangrando|otra",
            "estoy|estamos ~1 en peligro",
            (
                "esta ~2 afuera|borracho|puerta|tumbando|rompiendo ~4 pegarme|matarme|miedo|golpearme|cuchillo|"
                "puerta|gritando"
            ),
            "no estoy|me a? ~1 salvo|segura|seguro ~1 en ~1 casa|aqui|el|ella",
        ),
        must_hit=(
            "mi esposo tiene un cuchillo y me amenaza",
            "mi novio me está pegando",
            "dice que me va a matar si lo dejo",
            "estoy escondida en el baño, mi marido está borracho",
            "mi padrastro me toca en la noche",
            "no me deja salir de la casa",
            "tiene un cuchillo y estoy escondida",
            "estamos escondidos, trae un machete",
            "trae pistola y nos quiere matar",
            "estoy escondida de mi ex",
        ),
        must_miss=(
            "mi esposo tiene un martillo nuevo no sé dónde",
            "mi jefe no me deja salir temprano",
            "tengo unos ahorros escondidos",
        ),
        plain=True,
    ),
    Rule(
        "maltrato",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "AGRESOR ~3 me|nos ~1 golpea|maltrata|humilla|controla|amenaza|insulta|grita|empuja|violento|"
                "pegaba|golpeaba|agrede|viola|acosa|cela|pego|golpeo|jalonea|cachetea"
            ),
            "me|nos pega !el|en|la|fuerte",
            "me|nos golpea|maltrata|amenaza|agrede|pegaba|golpeaba|pego|golpeo",
            "miedo ~2 de|a|al|con ~2 AGRESOR|casa",
            "violencia domestica|intrafamiliar|familiar|genero",
            "relacion|pareja|esposo|novio|marido ~2 abusiva|violenta|violento|abusivo|toxica|golpeador",
            (
                "abusaron|abuso|abusado|abusada|violada|violado|violaron|violacion|acosada ~1 "
                "de|mi|sexual|me|sexualmente|por|fui"
            ),
            "me|fui violaron|violada|violado|abusada|abusado",
            (
                "no me deja|permite ~1 ver|hablar|trabajar|tener|usar|salir ~2 "
                "familia|amigas|amigos|telefono|nadie|dinero|mama"
            ),
            "me quita|quito|controla|revisa ~1 el|mi ~1 dinero|telefono|celular|papeles|pasaporte|sueldo",
        ),
        must_hit=(
            "mi marido me pega cuando toma",
            "le tengo miedo a mi pareja",
            "mi novio me revisa el celular y me controla",
        ),
        must_miss=("el sol me pega en la cara no mucho", "tengo miedo de volar"),
        plain=True,
    ),
)
