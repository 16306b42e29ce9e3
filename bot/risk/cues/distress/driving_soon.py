"""Drunk and about to drive, with the children buckled in, or gone on after a crash; beside `driving` (T1).

A drive some hours off counts as well: what was drunk may still be in the blood at five. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DRUNK = "drunk|wasted|hammered|plastered|shitfaced|buzzed|tipsy|high|stoned|faded|trashed"
_COUNT = "5|6|7|8|9|10|11|12|15|five|six|seven|eight|nine|ten|twelve|dozen"
_DRINKS = "beers|drinks|shots|tallboys|seltzers|tequilas|whiskeys|coronas|modelos"
_KIDS = "kid|kids|son|daughter|baby|boys|girls|toddler"
_TOMADO = "borracho|borracha|tomado|tomada|pedo|peda|drogado|drogada|ebrio|ebria"
_HIJOS = "hijo|hija|hijos|hijas|ninos|nino|nina|ninas|bebe|chamacos"

RULES: tuple[Rule, ...] = (
    Rule(
        "drunk_with_the_kids_in",
        Tier.T1,
        Kind.CHILD_DANGER,
        "en",
        (
            f"{_KIDS} ~1 buckled|strapped|belted|loaded ~1 in|up ~~4 {_DRUNK} !school|risk|on|chair|up",
            f"i am ~2 {_DRUNK} ~~4 {_KIDS} ~1 buckled|strapped|belted|loaded in|up",
            f"i am ~3 car|truck|van ~2 {_DRUNK} ~1 with ~2 {_KIDS}",
            f"i am ~2 {_DRUNK} ~~5 school run|pickup|dropoff",
        ),
        must_hit=(
            "got the kids buckled in and im pretty drunk",
            "im in my truck kinda wasted with my son driving to my sisters",
            "im so drunk, the kids are strapped in already",
            "im still pretty buzzed and have the school run at eight",
        ),
        must_miss=(
            "the kids are buckled in and my husband is never drunk",
            "im in my car with my kids driving to the high school",
            "My baby is strapped in her high chair",
            "my husband is drunk so the kids are buckled in and i drive",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "hit_and_gone_drunk",
        Tier.T1,
        Kind.DISTRESS,
        "en",
        (
            (
                "i ~1 just? hit|struck|ran|sideswiped ~3 with|over? ~2 car|truck|someone|somebody|something ~~4 "
                f"kept|left|drove|took ~~5 {_DRUNK}"
            ),
            f"{_DRUNK} ~~6 hit ~2 something|someone|somebody|car|parked ~~4 kept|left|drove ~1 going|off|away",
            f"just ~1 crashed|wrecked|totaled my|the|a|his|her ~1 car|truck|van|bike ~~5 still|am ~1 {_DRUNK}",
        ),
        must_hit=(
            "i just hit something with my truck and left, im still drunk",
            "im wasted, i hit a parked car and drove off",
            "just wrecked my truck and im wasted",
        ),
        must_miss=(
            "a drunk driver hit my car and left",
            "i just hit traffic with my car and left the highway",
            "just crashed at my friends and im still drunk",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "drinks_then_the_road",
        Tier.T1,
        Kind.DISTRESS,
        "en",
        (
            (
                f"had|drank|drunk|downed ~3 {_COUNT} {_DRINKS} !yesterday|last|on|at|saturday|friday|with ~6 "
                "got|have|need to "
                "~1 roll|drive|haul|leave|load|truck|hit ~3 at|by|in|for|to|out|road"
            ),
        ),
        must_hit=(
            "had 9 beers got to roll at 4am to el paso",
            "drank like 6 beers and i have to haul at five",
        ),
        must_miss=(
            "i had 2 beers and i have to leave at five",
            "i had 8 beers yesterday and i have to drive at noon",
            "we drank 6 coronas between us and have to leave a tip",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "atropelle_y_segui",
        Tier.T1,
        Kind.DISTRESS,
        "es",
        (f"ando|estoy|sigo|voy ~1 {_TOMADO} ~~5 choque|atropelle|estrelle ~~4 fui|pele|arranque|huyo|segui",),
        must_hit=(
            "ando bien pedo y atropellé algo y me fui",
            "voy tomado, choqué un carro parado y seguí",
        ),
        must_miss=(
            "acabo de chocar, estoy bien, el otro se fue",
            "choqué hace años, ya no tomo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "abrochados_y_tomado",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (f"{_HIJOS} ~2 amarrados|abrochados|subidos ~~5 ando|estoy|voy ~1 {_TOMADO}",),
        must_hit=(
            "mis hijos ya están abrochados y ando bien pedo",
            "los niños ya subidos en la troca y estoy tomada",
        ),
        must_miss=(
            "mis hijos ya están abrochados y estoy cansada",
            "los niños están subidos en el árbol y ando de buenas",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "cervezas_y_camino",
        Tier.T1,
        Kind.DISTRESS,
        "es",
        (
            (
                "tome|eche|chupe ~2 5|6|7|8|9|10|12|cinco|seis|siete|ocho|nueve|diez|doce "
                "cervezas|caguamas|chelas|tequilas|tragos !ayer|anoche|el ~6 "
                "salgo|manejo|agarro|arranco|jalo|ruta|troca ~2 "
                "manana|a|las|carretera|camion|trailer|temprano|troca|jale|ruta"
            ),
        ),
        must_hit=(
            "me tomé ocho cervezas y salgo a las cinco en el tráiler",
            "me eché diez chelas, agarro carretera a las 4",
        ),
        must_miss=(
            "me tomé seis cervezas ayer y salgo a las cinco",
            "me tomé un café y salgo a las cinco",
        ),
        denied=Tier.T4,
    ),
)
