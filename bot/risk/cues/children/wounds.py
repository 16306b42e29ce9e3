"""What a parent comes upon: blood in a sleeve, cuts up an arm that was out of the blanket (T2). Both languages.

Nothing was said to them yet, and nothing may be going on this minute; it is fear for somebody else, with a reason.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_CHILD = "her|his|their|daughter|daughters|son|sons|kid|kids|sister|sisters|brother|brothers|girl|girls|niece|nephew"
_LIMB = "arm|arms|wrist|wrists|thigh|thighs|leg|legs|forearm|forearms"
_HIJO = "su|sus|hija|hijo|hijas|hijos|hermana|hermano|nina|nino|sobrina|sobrino|nieta|nieto"
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
        ),
        must_hit=(
            "hi, is someone there? there was blood in my son's hoodie sleeve in the wash",
            "her sleeve rode up, and on her forearm i saw cuts all the way up",
        ),
        must_miss=(
            "my nose bled and i got blood on my sleeve",
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
        ),
        must_hit=(
            "¿hay alguien? encontré sangre en la manga de mi hija al lavar la ropa",
            "se le subió la manga y vi en sus brazos puras cortadas",
        ),
        must_miss=("me salió sangre de la nariz y manché la manga", "le pusieron yeso en su brazo"),
        denied=Tier.T4,
    ),
)
