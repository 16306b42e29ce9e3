"""Spanish: about to hurt another, typed while it happens: what is in the hand, who is in front of it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = (
    "pistola|escopeta|rifle|cuchillo|machete|navaja|fierro|cuete|escuadra|bate|bat|tubo|hacha|martillo|desarmador|"
    "revolver|gun|knife|arma|encendedor|gasolina|bidon|acido|fusca|punal|picahielo|garrote|pistol"
)
_FILO = "cuchillo|navaja|machete|bate|tijeras|martillo|cinturon|correa|knife|tubo"

RULES: tuple[Rule, ...] = (
    Rule(
        "a_punto_de_herir",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"estoy|toy|am ~3 afuera|enfrente|outside ~2 su|sus|cantina ~~4 {_ARMA}|armado|cartucho",
            f"traigo|llevo|tengo ~2 {_ARMA} ~~8 voy|afuera|outside|llegando|pasar ~3 casa|trabajo|taller|escuela",
            f"saque|traigo|llevo|cargue ~1 el|la|un|mi {_ARMA} ~~6 doy|mato|paga|pagan|esperando|salga|llegue|ella",
            "lo|la|los|las|te ~1 voy a ~1 picar|rajar|atropellar|apunalar|ahogar|balear",
            "lo|la|le|los ~1 tengo ~3 amarrado|amarrada|agarrada|agarrado|suelo|piso ~~8 voy|soltar|mato|respira",
            "tengo a ~2 PARIENTE|cunao ~2 suelo|piso|amarrado|amarrao|agarrado",
            "le|les di|meti|pegue ~2 pala|martillo|piquetes|punalada|punaladas|cuchillo|bate|balazo !al|a",
            "ya ~1 le ~1 pegue|di|dispare ~3 no|tirada|tirado|sangre ~2 mueve|respira|sigue",
            "puse|eche ~1 veneno|raticida|cloro a|en ~1 la|su|el sopa|comida|cafe|vaso|agua|plato",
            "rocie|banie|empape ~2 gasolina|thinner",
            f"con|traigo|tengo ~1 el|la {_ARMA}|almohada en la|las|mi mano|manos ~2 antes|mi|ya|que|esta",
            "bebe|nino|nina ~~8 sacudi|sacudirlo|aventarlo|callarlo ~~8 otra|vez|fuerte|mas",
            f"voy por ella|el|ellos ~1 con ~1 {_ARMA}|carro|troca",
        ),
        must_hit=("lo voy a atropellar", "estoy afuera de su casa armado", "le di dos puñaladas", "rocié gasolina"),
        must_miss=("voy a picar cebolla", "le di un abrazo", "le di con el martillo al clavo", "voy con mi tío"),
    ),
    Rule(
        "dano_en_pocas_palabras",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            "^ ~1 lo|la|los apunale|dispare|acuchille|estrangule|ahorque !con|en",
            f"afuera|frente ~1 de su|la casa|trabajo|cuarto ~~4 {_FILO}|{_ARMA}|cargada|cargado",
            f"lo|la|los tengo ~1 enfrente|agarrada|agarrado|amarrado ~~4 {_FILO}|{_ARMA}|cuello|soltar",
            "sacudi al bebe|nino",
            "lo|la sacudi ~1 y ~1 no|ya",
            "puse la almohada ~2 suegra|cara|boca|bebe|mama",
        ),
        must_hit=("lo apuñalé. qué hago", "sacudí al bebé y ya no llora", "estoy afuera de su casa con el fierro"),
        must_miss=("lo disparé con la cámara no salió", "afuera de la casa con mis hijos"),
        plain=True,
    ),
    Rule(
        "dano_y_escrito",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            "ya lo|la|le|los ~1 apunale|mate|dispare|acuchille|balacee|ahorque|estrangule|queme !tiempo|a",
            "mate a mi|una|un|alguien PARIENTE|persona|hombre|mujer",
            "almohada ~1 en la ~1 cara ~2 bebe|nino|nina|mama|abuela|al|del",
            f"estoy|toy|voy ~2 afuera|enfrente ~2 su casa|trabajo ~~6 {_ARMA}",
            f"{_ARMA} ~~6 estoy|ando|voy ~1 afuera|enfrente|llegando|camino",
            "no ~1 puedo soltar|soltarle|soltarlo|dejar ~2 cuello|apretar|apretando|golpear",
            "tengo ~1 a|al|la ~2 bebe|nino|nina|hijo|hija bajo|debajo ~2 agua",
            "sacudi|avente|tire ~1 al|a|la ~2 bebe|nino|nina ~~6 no|quieto|callado|callo|mueve",
        ),
        must_hit=("ya lo apuñalé", "le puse la almohada en la cara al bebé", "ya la maté"),
        must_miss=("maté el tiempo", "ya la maté en el juego de cartas", "la almohada es de mi mamá"),
        denied=Tier.T4,
    ),
)
