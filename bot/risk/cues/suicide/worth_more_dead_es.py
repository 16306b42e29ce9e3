"""Spanish: the insurance that would pay, what was taken home from a hospital, and a jest that is taken back.

Whoever asks what a life insurance costs, or has insulin for diabetes, is not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DEL_TURNO = "insulina|propofol|fentanilo|morfina|potasio|ketamina|midazolam|pentobarbital|anestesia"
_MEDIO = "soga|cuerda|mecate|pistola|navaja|veneno|pastillas|pastis|lazo|reata|cuchillo|fusca"
_HECHO = "inyecte|meti|pique|tome|trague|puse|eche"

RULES: tuple[Rule, ...] = (
    Rule(
        "valgo_mas_muerto",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "mejor cobrando mi|el seguro de vida",
            "mejor cobrando mi seguro $",
            "mejor con mi seguro de vida $",
            "mejor con el dinero|pago de mi seguro !medico|de",
            "valgo|valdria|sirvo ~1 mas muerto|muerta",
            "choco|muero|mato|salgo|estrello|caigo ~3 parece|pareceria|parezca|pareciera ~1 accidente",
        ),
        must_hit=(
            "mi familia estaría mejor cobrando mi seguro de vida",
            "con tantas deudas valgo más muerto que vivo",
            "si me estrello parece accidente y les pagan",
            "mis hijas estarían mejor cobrando mi seguro",
            "mis hijos estarían mejor con mi seguro de vida",
            "estarían mejor con el dinero de mi seguro",
        ),
        must_miss=(
            "mis hijos estarían mejor con otro seguro médico",
            "quiero cobrar el seguro de vida de mi papá que murió",
            "contraté un seguro de vida para mis hijos",
            "el choque fue un accidente y el seguro pagó",
            "mis hijos estarían mejor con el seguro de mi esposo",
            "estaría mejor cobrando el seguro de desempleo",
        ),
    ),
    Rule(
        "se_cuanto_se_necesita",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"lleve|robe|saque|traje|agarre ~2 {_DEL_TURNO} ~1 del|de ~1 "
                "hospital|clinica|trabajo|turno|veterinaria|quirofano|asilo ~~4 se ~1 cuanto|cuanta|dosis|bien|como"
            ),
            "tengo|consegui|compre|guarde|aparte ~2 pentobarbital|nembutal|cianuro ~~5 se ~1 dosis|cuanto|cuanta",
            "aparte|guarde|junte ~1 lo que|necesario ~2 para no despertar",
            f"{_HECHO} ~3 doble|triple|toda|todo|todas|resto|mas ~~3 ver si ~1 ya? ~1 me? muero|petateo $",
            "inyecte|meti ~3 doble|triple|resto ~~3 ver si ~1 ya? me quedo $",
            f"{_HECHO} ~3 doble|triple|toda|todo|todas|resto ~~3 ver si ~1 ya? no despierto $",
            "canon|pistola|fusca|cuete|cano|escopeta en la|mi boca",
        ),
        must_hit=(
            "me llevé la morfina del asilo, sé cuánta hace falta",
            "soy veterinaria, tengo el pentobarbital y sé la dosis",
            "ya aparté lo que ocupo para no despertar",
            "me puse el doble para ver si ya me muero",
            "ayer tenía la pistola en la boca",
            "me metí el triple a ver si ya me quedo",
            "me tomé todo el frasco a ver si ya no despierto",
        ),
        must_miss=(
            "tengo insulina en el refri y sé cuánta me toca",
            "trabajo en el hospital y sé poner insulina",
            "me inyecté el doble de hormonas a ver si quedo embarazada",
            "me tomé todo el té para ver si ya me quedo dormida",
            "me eché más crema a ver si ya quedo",
            "me tomé el doble de café a ver si despierto",
            "me tomé el doble de café a ver si termino la tarea",
        ),
    ),
    Rule(
        "hoy_con_el_arma",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "matarme|suicidarme|dispararme ~1 hoy|ahora|noche ~1 con ~1 pistola|arma|escopeta|rifle|fusca|cuete",
            "hoy|ahora|noche ~1 me mato ~1 con ~1 pistola|arma|escopeta|rifle|fusca|cuete",
            "hoy|ahora|noche ~1 me ~1 voy|quiero a? matar ~1 con ~1 pistola|arma|escopeta|rifle|fusca|cuete",
            "matarme|suicidarme|dispararme ~1 con ~1 pistola|arma|escopeta|rifle|fusca|cuete ~4 hoy|ahora|noche",
        ),
        must_hit=(
            "quiero matarme hoy con la pistola",
            "esta noche me voy a matar con el rifle",
            "voy a matarme con la escopeta de mi papá esta noche",
            "hoy me mato con la pistola",
        ),
        must_miss=(
            "hoy mataron a un vecino con una pistola",
            "mi tío quiso matarme con una pistola hace años",
            "hoy compré la pistola de agua",
            "hoy me voy con el rifle a cazar venado",
        ),
    ),
    Rule(
        "no_jale_el_gatillo",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "por el|ella|ellos|ellas|eso|mi|mis|su ~2 no jale|aprete|jalo|aprieto ~1 gatillo !del|de",
            "no jale|aprete el gatillo anoche|ayer|hoy|por|porque",
            "casi jalo|aprieto|jale|aprete el gatillo",
        ),
        must_hit=(
            "por mi gata no jalé el gatillo",
            "no apreté el gatillo porque me ladró el perro",
            "anoche casi jalo el gatillo",
        ),
        must_miss=("se atoró el gatillo de la pistola de silicón", "el gatillo de la manguera no jala"),
        plain=True,
    ),
    Rule(
        "broma_que_no_lo_era",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"broma|mentis|chiste|mentira lo|eso de ~1 {_MEDIO} ~~4 no ~~4 tengo|esta|traigo|compre",
            f"tengo|traigo|compre ~1 {_MEDIO} ~~5 jaja|jajaja|ntc|broma|mentis ~~3 no es|era broma|mentis|chiste",
        ),
        must_hit=(
            "era broma lo de la soga, bueno no, la tengo aquí",
            "broma lo de la pistola, no es cierto, sí la traigo",
            "traigo la navaja jaja, no es broma",
        ),
        must_miss=("es broma lo del examen, no lo tengo hoy", "la pistola de agua era broma"),
        plain=True,
    ),
    Rule(
        "no_es_para_eso",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            (
                "tengo|traigo|compre ~1 cuerda|soga|mecate|veneno|raticida|gramoxone|lazo ~~7 no es para ~1 "
                "jalar|milpa|ratas|perro|cargar|remolcar|plantas|monte|animales ~~1 $"
            ),
            "no es|era ~1 broma|mentis ~1 traigo|tengo en ~1 cajuela|guantera|closet|cajon|mochila|buro|troca $",
            "viga|rama|tubo si? aguanta|aguanto|resiste|resistio mi peso ya lo probe $",
        ),
        must_hit=(
            "traigo el mecate en la troca y no es para jalar nada",
            "no es broma, la traigo en la guantera",
            "la viga sí aguanta mi peso, ya lo probé",
        ),
        must_miss=(
            "el mecate es para jalar la lancha",
            "no es broma, está en la cocina el gato",
            "no es broma, está en el closet tu regalo",
            "esta cuerda no es para cargar",
        ),
        plain=True,
    ),
    Rule(
        "veneno_preparado",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "me voy|ire con ~1 viejo|vieja|viejito|viejita ~1 ya ~1 prepare|tengo|mezcle ~1 veneno !para|de|contra",
            "prepare|servi|mezcle|disolvi ~1 el|mi veneno $",
            "prendo|prender|prendi|encendi|enciendo ~2 carbon|anafre|brasero ~1 en|dentro ~1 bano|recamara|carro",
            "selle|sellado|tape ~2 puerta|puertas|ventana|ventanas ~~5 tengo|prendi ~2 anafre|carbon|brasero",
        ),
        must_hit=(
            "el lunes me voy con mi viejo, ya preparé el veneno",
            "ya me serví el veneno",
            "cuando se duerma prendo el carbón en el baño",
            "ya sellé las ventanas con cinta y tengo el anafre",
        ),
        must_miss=(
            "ya preparé el veneno para ratas",
            "ya preparé el veneno para ratones",
            "tapé las ventanas porque huele al carbón del vecino",
            "preparé el veneno y lo rocié en la milpa",
            "me voy con mi viejita, ya compré el veneno para hormigas",
            "prendo el carbón en el patio para la carne",
            "sellé las ventanas por el frío",
        ),
    ),
)
