"""Spanish: wanting, meaning or having begun to hurt another."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = "pistola|cuchillo|machete|escopeta|rifle|navaja|bate|fierro|cuete|arma|fusca|martillo|hacha|tubo"
_EN_MANO = "cuchillo|machete|martillo|bate|pistola|navaja|hacha|tubo|fierro|tijeras"

RULES: tuple[Rule, ...] = (
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
            (
                "QUERER|ganas|voy ~1 de|a? ~1 matar|lastimar|golpear|ahorcar|apunalar|acuchillar|estrangular|"
                "envenenar|balear ~1 a"
            ),
            "QUERER|ganas|voy|pienso ~3 aventar|sacudir|ahogar|asfixiar|tirar ~1 a ~1 bebe|hijo|hija|nino|nina|ninos",
            "le|les voy|quiero|vamos|pienso a? ~1 hacer ~1 dano",
            "le|les voy|quiero|va|vamos|pienso a? ~1 pegar|dar|meter un|una ~1 tiro|balazo|punalada|disparo|plomazo",
            "juro que ~1 lo|la|los|las|te mato|matare",
            "ARMA ~4 me las|la ~1 paga|pagan|pagara|pagaran",
            (
                "voy|quiero|pienso|pensando|ganas ~2 llevar|llevarme|meter ~2 pistola|arma|rifle|escopeta|cuete ~4 "
                "escuela|prepa|secundaria|trabajo|iglesia|clase"
            ),
            "me las|la van|va|vas a? pagar",
            "balacera|tiroteo|disparar|bomba|explotar ~4 escuela|trabajo|oficina|clinica|iglesia ~3 voy|quiero|van",
            (
                "voy|quiero|vamos|va|van|quiere|piensa ~2 disparar|tirotear|quemar|balear|explotar ~4 "
                "escuela|trabajo|oficina|clinica|iglesia|casa|todos"
            ),
            "merece|merecen morir|morirse",
            "quizas|quiza|vez|capaz ~1 lo|la|los|las mato|mate !de|con|a",
            (
                "quizas|quiza|vez|capaz ~1 mato|mate a ~1 mi|mis|ese|esa|el|la ~1 jefe|jefa|ex|esposo|esposa|marido|"
                "mujer|vecino|hermano|papa|padrastro|mama|suegra|suegro|profesor|patron"
            ),
        ),
        must_hit=(
            "lo voy a matar cuando llegue",
            "quiero llevar un arma para entrar a mi escuela",
            "tengo ganas de matar a mi jefe, es en serio",
            "tengo miedo de lastimar a mi bebé",
            "quiero matarlo",
            "le quiero hacer daño a mi jefe",
            "le voy a pegar un tiro a mi vecino",
            "traigo un cuchillo y me las paga",
            "quizás mate a mi jefe",
            "capaz que lo mato",
        ),
        must_miss=(
            "voy a matar el tiempo en el parque",
            "le voy a pagar mañana",
            "mi mamá me va a matar si llego tarde",
        ),
    ),
    Rule(
        "va_a_herir",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"tengo|traigo|llevo|agarre ~1 la|el|una|un|mi {_ARMA} ~3 voy ~1 por|hacia|tras el|ella|ellos|ellas $",
            f"tengo|traigo|agarre ~1 la|el|un|mi {_ARMA} ~3 voy a buscarlo|buscarla|su",
            (
                "voy|estoy ~2 manejando|camino|llegando|afuera|enfrente ~4 casa|trabajo ~3 con|y ~1 la|el|una|"
                f"mi? {_ARMA}"
            ),
            (
                "tengo|traigo ~1 la|el|una|mi pistola|cuchillo|machete|escopeta|rifle y ~1 esta|lo|la ~1 tengo? "
                "~1 enfrente|delante|dormido|dormida"
            ),
            "voy a ahogar|asfixiar|sacudir a mi|mis|la|el bebe|hijo|hija|hijos|ninos|nina|nino !a",
            "no ~1 puedo|voy ~1 a? parar|dejar ~1 de? ~1 pegarle|golpearlo|golpearla|patearlo|pegandole",
            "tengo en el piso|suelo y no ~2 parar|soltar|soltarlo|dejar",
        ),
        must_hit=(
            "tengo el machete y voy por él",
            "voy manejando a su casa con la pistola",
            "traigo la pistola y está enfrente",
            "voy a ahogar a mi bebé",
            "no puedo parar de pegarle",
        ),
        must_miss=(
            "tengo el machete y voy por leña",
            "voy manejando a su casa con la comida",
            "no puedo parar de comer",
            "tengo el martillo y voy a colgar el cuadro",
        ),
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
