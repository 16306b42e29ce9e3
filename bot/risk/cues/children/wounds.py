"""What a parent comes upon: blood in a sleeve, cuts up an arm that was out of the blanket (T2). Both languages.

Nothing was said to them yet, and nothing may be going on this minute; it is fear for somebody else, with a reason.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_CHILD = "her|his|their|daughter|daughters|son|sons|kid|kids|sister|sisters|brother|brothers|girl|girls|niece|nephew"
_LIMB = "arm|arms|wrist|wrists|thigh|thighs|leg|legs|forearm|forearms"
_HIJO = "su|sus|hija|hijo|hijas|hijos|hermana|hermano|nina|nino|sobrina|sobrino|nieta|nieto"
_NIETO = (
    "nieto|nieta|hijo|hija|hermano|hermana|sobrino|sobrina|nino|nina|nene|nena|chamaco|chamaca|muchacho|muchacha|"
    "el|ella"
)
_HALLE = "encontre|vi|descubri|note|halle|mire|vio|vieron|tiene|trae"
_CORTES = "cortes|cortadas|cortaditas|rajaditas|rayitas|rayones|rajadas|cortecitos|tajos"
_FILO = (
    "gilet|gillette|gilette|gilete|gillet|yilet|navaja|navajita|cuchilla|hojilla|exacto|cuter|cutter|sacapuntas|"
    "compas|rastrillo"
)
_BRAZO = "brazo|brazos|muneca|munecas|muslo|muslos|pierna|piernas|antebrazo"

RULES: tuple[Rule, ...] = (
    Rule(
        "found_on_a_child",
        Tier.T2,
        Kind.THIRD_PARTY,
        "en",
        (
            f"blood ~~5 {_CHILD} ~2 sleeve|sleeves|cuff|cuffs",
            f"her|his|their {_LIMB} ~~9 cuts|slices ~1 all|up|on|down|everywhere|across !her|his|their|my|the|food",
            f"her|his|their {_LIMB} ~~9 cuts|slices all the way",
            f"cuts|slices|slits ~1 on|up|along|down|across ~1 his|her|their|both ~1 {_LIMB}",
            f"cuts|slices|slits ~1 on|up|along|down|across ~1 my KIN s? ~1 {_LIMB}",
        ),
        must_hit=(
            "hi, is someone there? there was blood in my son's hoodie sleeve in the wash",
            "i noticed tiny cuts on my grandson's arms",
            "her sleeve rode up, and on her forearm i saw cuts all the way up",
        ),
        must_miss=(
            "my nose bled and i got blood on my sleeve",
            "the cat left cuts on my arms",
            "her arm is in a cast and she cuts up her food with the other",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "visto_en_un_hijo",
        Tier.T2,
        Kind.THIRD_PARTY,
        "es",
        (
            f"sangre ~~4 manga|mangas|puno|punos ~3 {_HIJO}",
            f"sangre ~~5 {_HIJO} ~2 manga|mangas|sudadera|puno",
            f"su|sus {_BRAZO} ~~6 cortes|cortadas|cortaditas|rajaditas",
            f"cortes|cortadas|cortaditas|rajaditas ~1 en ~1 su|sus {_BRAZO}",
            f"le ~1 {_HALLE} ~2 {_CORTES} ~2 {_BRAZO}",
            f"{_NIETO} ~3 {_HALLE} ~2 {_CORTES} ~2 {_BRAZO} !del|por|trabajo",
        ),
        must_hit=(
            "¿hay alguien? encontré sangre en la manga de mi hija al lavar la ropa",
            "a mi sobrina le vi cortaditas en las piernas",
            "se le subió la manga y vi en sus brazos puras cortadas",
        ),
        must_miss=(
            "me salió sangre de la nariz y manché la manga",
            "le pusieron yeso en su brazo",
            "traigo cortaditas en los brazos por el gato",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "se_hace_rayitas",
        Tier.T1,
        Kind.THIRD_PARTY,
        "es",
        (
            f"se ~1 raja|rajo|rajaba|raya|rayo|tasajea|tajea|cortajea ~2 {_BRAZO}",
            f"se ~1 hace|hizo|hacia|anda|esta haciendo? {_CORTES}|rayas|lineas ~3 {_BRAZO}",
            f"se ~1 hace|hizo|hacia {_CORTES}|rayas ~2 con ~1 {_FILO}",
            (
                f"se ~1 corta|corto|raya|raja|raspa !el|pelo|barba|la ~3 con ~1 la|una|un|el {_FILO} "
                "!rasurandose|pelo|barba|pan"
            ),
        ),
        must_hit=(
            "mi hija se raja las piernas con una gillette",
            "se hace rayitas en el brazo con el compás",
            "mi sobrino se corta con la cuchilla del sacapuntas",
        ),
        must_miss=(
            "se hizo rayitas rubias en el pelo",
            "se corta el pelo con la navaja",
            "no se corta los brazos",
            "se raja y no viene a la cita",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "quiere_irse_con_dios",
        Tier.T1,
        Kind.THIRD_PARTY,
        "es",
        (
            f"{_NIETO} ~3 quiere|queria|quisiera ~1 ir|irse ~1 con|al dios|diosito|jesus|papadios|cielo|angelitos",
            "dice que ~1 quiere|quisiera ~1 ir|irse ~1 con|al dios|diosito|jesus|papadios|cielo|angelitos",
        ),
        must_hit=("mi niña dice que se quiere ir al cielo", "mi nieto se quiere ir con Diosito"),
        must_miss=(
            "mi hijo quiere ir a misa con su abuela",
            "mi niño quiere ir con su papá",
        ),
        denied=Tier.T4,
    ),
)
