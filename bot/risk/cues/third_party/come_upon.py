"""What was come upon or sent: a belt on the bar, gone floppy after a shot, gibberish and then nothing. Both languages.

Who writes does not know yet how bad it is. A body that fails or a child in water is an emergency (T0); the rest is
asked about now (T1).
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_USED = "shot|slammed|snorted|smoked|used|took|banged|injected"
_SHOT = "did|shot|slammed|snorted|banged|smoked|injected"
_LIMP = "floppy|limp|noodle|ragdoll|gray|grey|blue"
_SMALL = "baby|kid|kids|toddler|girls|boys|twins|son|daughter|infant|newborn|children"
_NINO = "bebe|nino|nina|ninos|ninas|gemelos|hijo|hija|hijos|hijas"
_QUIEN = (
    "roomie|amigo|amiga|hermano|hermana|hijo|hija|primo|prima|novio|novia|esposo|esposa|companero|compa|mama|"
    "papa|el|ella"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "went_floppy",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"{_USED} ~2 up|fentanyl|dope|heroin|bags|bag ~5 went|gone|go|all|is|s ~1 {_LIMP}",
            f"{_SHOT} ~1 two|2|3|three|four|4|some|a ~1 bags|bag ~3 went|gone|is ~1 {_LIMP}",
            f"{_SHOT} ~1 two|2|3|three|four|4|some|a ~1 bags|bag ~~5 nothing|silent|silence|quiet|gone|no",
        ),
        must_hit=(
            "my buddy shot up and went limp, we put him in the shower",
            "she said she slammed three bags and now nothing for 15 min",
        ),
        must_miss=(
            "i shot up out of bed and went to work",
            "he took two bags to the car and now nothing fits",
            "the flowers went limp",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "left_in_the_tub",
        Tier.T0,
        Kind.CHILD_DANGER,
        "en",
        (f"i ~1 left|leave|forgot ~1 my|the|our ~1 {_SMALL} ~1 in the|a ~1 tub|bath|bathtub|pool|car|oven",),
        must_hit=("i left the twins in the tub and i dont remember when", "i forgot my baby in the bath"),
        must_miss=(
            "i left the bucket in the tub",
            "i never leave my kids in the bath",
            "i left my kid at the pool party",
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
                "belt|rope|cord|scarf|sheet on|over|from|to the|his|her ~1 "
                "bar|rod|beam|fan|rafter|door|hook|closet|rack ~~4 "
                "laughed|walked|caught|found|joke|joking|neck"
            ),
            (
                "her|his|their ~1 location|phone|pin|gps|iphone says|shows|is|pings ~1 at? the|a ~1 "
                "bridge|tracks|overpass|cliff "
                "!was|but|toll"
            ),
            "black square ~~6 bridge|bye|goodbye|fun|gone",
        ),
        must_hit=(
            "my son looped his belt over the closet rod and laughed when i walked in",
            "my sister posted a black square and her location is the bridge",
        ),
        must_miss=(
            "he hung his belt on the rack at the store",
            "my location says the clinic is over the bridge",
            "my daughter drew a black square in art",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "un_chingo_de_pastillas",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            (
                "se ~1 tomo|trago|empujo|metio|zampo ~1 un chingo|monton|chorro|bonche|titipuchal|vergo de ~1 "
                "PASTILLAS|pastis|pastas|pepas"
            ),
            f"deje|olvide ~2 a? ~1 mis|mi|el|la|los|las ~1 {_NINO} ~1 en la ~1 tina|banera|alberca",
        ),
        must_hit=(
            "mi hermano se tragó un montón de pastillas y no quiere que llame",
            "mi compa se tomó un chingo de pastis",
        ),
        must_miss=("compré un chingo de pastillas de menta", "mi hijo se tomó un montón de agua"),
        denied=Tier.T4,
    ),
)
