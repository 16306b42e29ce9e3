"""What was come upon or sent: a belt on the bar, gone floppy after a shot, gibberish and then nothing. Both languages.

Who writes does not know yet how bad it is. A body that fails or a child in water is an emergency (T0); the rest is
asked about now (T1).
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SHOT = "shot|slammed|snorted|banged|injected"
_LIMP = "floppy|limp|noodle|ragdoll|gray|grey|blue"
_SMALL = "baby|kid|kids|toddler|girls|boys|twins|son|daughter|infant|newborn|children"
_NINO = "bebe|bebes|nino|nina|ninos|ninas|gemelos|gemelas|hijo|hija|hijos|hijas"

RULES: tuple[Rule, ...] = (
    Rule(
        "went_floppy",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_SHOT} ~2 up|fentanyl|dope|heroin|bags|bag ~5 went|gone|go|turned|turning ~1 {_LIMP}",
            f"used|took|smoked ~1 fentanyl|dope|heroin ~5 went|gone|go|turned|turning ~1 {_LIMP}",
            f"slammed|banged|injected|snorted ~2 fentanyl|dope|heroin|bags|bag ~5 is|s|all ~1 {_LIMP}",
            f"{_SHOT} ~1 two|2|3|three|four|4|some|a ~1 bags|bag ~~5 nothing|silent|silence|quiet",
            f"did|took ~2 fentanyl|dope|heroin|bags|bag ~5 went|turned|turning ~1 {_LIMP}",
            "she|he|they|friend|KIN did ~1 two|2|3|three|four|4|a ~1 bags|bag ~2 nothing $",
        ),
        must_hit=(
            "my buddy shot up and went limp, we put him in the shower",
            "she said she slammed three bags and now nothing for 15 min",
            "she took fentanyl and went all floppy",
            "he injected a bag and is all grey",
            "my friend did a bag and went limp",
            "she did two bags and now nothing",
        ),
        must_miss=(
            "i shot up out of bed and went to work",
            "he took two bags to the car and now nothing fits",
            "the flowers went limp",
            "Someone took my bag, it is blue and has a zipper",
            "I took two bags to the donation bin, one is grey",
            "I did two bags of laundry and there is no soap left",
            "i used two bags of soil and the lawn went grey",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "left_in_the_tub",
        Tier.T0,
        Kind.CHILD_DANGER,
        "en",
        (
            f"i ~1 left|leave my|the|our ~1 {_SMALL} alone? in the|a ~1 tub|bath|bathtub|oven !with|toys",
            f"i ~1 forgot my|the|our ~1 {_SMALL} alone? in the|a ~1 tub|bath|bathtub|pool|car|oven !seat",
            f"i ~1 left|leave my|the|our ~1 {_SMALL} alone? in the|a ~1 pool !with ~~4 alone|remember|asleep|drunk",
        ),
        must_hit=(
            "i left the twins in the tub and i dont remember when",
            "i forgot my baby in the bath",
            "i left my twins in the pool and i cant remember when",
        ),
        must_miss=(
            "i left the bucket in the tub",
            "i never leave my kids in the bath",
            "i left my kid at the pool party",
            "I left my son in the pool with his swim teacher",
            "i left my girls bag in the car",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "come_upon",
        Tier.T1,
        Kind.THIRD_PARTY,
        "en",
        (
            (
                "son|boy|daughter|girl|brother|sister|husband|wife|he|she ~5 hung|tied|looped ~1 his|her|a|the ~1 "
                "belt|rope|cord|scarf|sheet on|over|from|to the|his|her ~1 bar|rod|beam|fan|rafter|closet ~~4 "
                "laughed|caught|joke|joking|neck"
            ),
            (
                "her|his|their ~1 location|phone|pin says|shows|is|pings ~1 at? the|a ~1 bridge|tracks|overpass|cliff "
                "~~5 answer|answering|reply|replying|goodbye|bye|sorry"
            ),
            "black square ~~6 bridge|bye|goodbye|fun|gone",
        ),
        must_hit=(
            "my son looped his belt over the closet rod and laughed when i walked in",
            "my sister posted a black square and her location is the bridge",
            "his location shows the overpass and he wont answer",
        ),
        must_miss=(
            "he hung his belt on the rack at the store",
            "my location says the clinic is over the bridge",
            "my daughter drew a black square in art",
            "his phone says the bridge is closed",
            "his location is at the bridge, stuck in traffic",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "olvidados_en_la_tina",
        Tier.T0,
        Kind.CHILD_DANGER,
        "es",
        (
            f"deje|olvide ~1 al|mis|mi|el|la|los|las ~1 {_NINO} en la ~1 tina|banera|banadera !con|jugando|de",
            f"deje|olvide ~1 al|mis|mi|el|la|los|las ~1 {_NINO} en la ~1 alberca|piscina ~~3 acuerdo|solo|sola|solos",
        ),
        must_hit=(
            "dejé a mis bebés en la tina y no me acuerdo",
            "dejé a las gemelas en la bañera",
            "olvidé a mi hijo en la alberca, está solo",
            "dejé al bebé en la tina y me dormí",
        ),
        must_miss=(
            "dejé a mis hijos en la alberca con el instructor",
            "dejé a mi niña en la tina con su papá",
            "dejé la ropa de mi hija en la tina",
        ),
        denied=Tier.T4,
    ),
)
