"""Spanish: they who live in the roof and are waited for with a blade, and the news reader who orders a jump.

Workmen on a roof and raccoons in one are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ALLI = "techo|entretecho|tapanco|pared|paredes|ducto|ductos|drenaje|alcantarilla|ventilas|coladera"
_ELLOS = "los|las|ellos|gente|hombres|esos"
_LISTO = "espero|esperando|mano|tengo|traigo|agarre|listo|lista"
_HACEN = "vienen|hablan|dicen|mandan|espian|oigo|escucho|espero|quieren"
_ARMA = "machete|cuchillo|pistola|escopeta|bate|hacha|rifle|fusca"
_HAZ = "mate|maten|salte|aviente|queme|lastime|brinque|ahorque|apunale|aventara|matara|tirara"
_VOZ = "radio|tele|television|noticiero|noticias|diablo|demonio|angel|satanas|virgen|antena"
_ORDENA = "dice|dicen|manda|mandan|ordena|ordenan|pide|piden|diciendo|aventandome"

RULES: tuple[Rule, ...] = (
    Rule(
        "los_del_techo",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            f"{_ELLOS} ~3 del|viven|estan|meten|andan ~1 en|el|debajo|dentro? ~2 {_ALLI} ~~6 {_LISTO} ~3 {_ARMA}",
            f"{_ELLOS} que ~1 viven|meten ~1 en|debajo|dentro ~2 {_ALLI} ~~3 {_HACEN}",
            f"gente|alguien|hombres|ellos ~1 debajo|abajo|adentro ~2 {_ALLI}|piso ~~5 {_LISTO} ~2 {_ARMA}",
            f"gente|alguien|hombres|ellos ~1 debajo|abajo|adentro ~1 {_ALLI}|piso ~~5 les ~1 prendo|quemo|disparo",
        ),
        must_hit=(
            "los que viven en las paredes ya vienen por mí",
            "los del entretecho ya bajan, los espero con el machete",
            "hay gente debajo del piso, hoy les prendo fuego",
            "hay gente adentro de la pared, los espero con el cuchillo",
        ),
        must_miss=(
            "los albañiles que están en el techo ya vienen a comer",
            "los mapaches que viven en el techo hacen ruido",
            "los del techo están poniendo láminas",
            "el machete está en el techo del gallinero",
            "los que viven en el piso tres dicen que hay fuga",
            "los que andan en el techo dicen que vienen mañana",
        ),
        plain=True,
    ),
    Rule(
        "el_noticiero_me_ordena",
        Tier.T0,
        Kind.PSYCHOSIS,
        "es",
        (
            f"{_VOZ} ~2 me ~1 {_ORDENA} ~1 que ~1 me|lo|la|los|a? ~1 {_HAZ} !loteria|el|un",
            (
                f"{_VOZ} ~2 me ~1 {_ORDENA} ~2 dejar|deje|echar|eche|tirar|tire|meter|meta ~2 nina|nino|bebe|hija|hijo "
                "~2 rio|agua|lago|pozo|horno|canal"
            ),
        ),
        must_hit=(
            "los del noticiero me dicen que me aviente",
            "el radio me manda dejar a la niña en el río",
            "la antena me ordena que lo mate",
        ),
        must_miss=(
            "en la radio me dicen que me gané un premio",
            "la tele me dice que hoy llueve",
            "las noticias dicen que tire la leche vencida",
        ),
        plain=True,
    ),
)
