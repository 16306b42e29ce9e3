"""A child who is hurt or in danger now, in both languages."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HE = "VIOLENT|stepson|stalker|abuser|nephew"
_OLD = "mom|mommy|mama|mother|grandma|grandpa|papa|nana|brother|sister|dad|daughter|son|wife|niece|cousin"
_GONE = "high|drunk|wasted|stoned|hammered|plastered"
_SMALL = "baby|babys|toddler|newborn|kid|kids|child|children|daughter|son|nephew|niece|brother|sister|brothers"

RULES: tuple[Rule, ...] = (
    Rule(
        "child_danger",
        Tier.T0,
        Kind.CHILD_DANGER,
        "en",
        (
            (
                "VIOLENT ~3 beating|hitting|hurting|touching|molesting|molested|raping|raped|touches|beats|hits|"
                "burning|starving ~2 my|the|our|this|his|her|their|a ~2 "
                "kid|kids|child|children|baby|daughter|son|brother|sister|toddler|stepdaughter|niece|nephew|girl|boy"
            ),
            (
                "VIOLENT|someone|he|grandpa|coach|teacher|stepdad|uncle|priest|grandfather|cousin ~3 "
                "touches|touched|touching|molests|molested|molesting|rapes ~1 me|him|her|them "
                "!heart|deeply|base"
            ),
            (
                "kid|kids|child|children|baby|toddler|daughter|son|infant|newborn ~4 "
                "alone|locked|left|missing|taken|kidnapped|unsupervised ~3 "
                "car|house|home|hours|bath|days|room|drunk|high|street|night|gone"
            ),
            "kids|children|baby|child ~4 in|not danger|safe|fed",
            (
                "i am 8|9|10|11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen ~10 "
                "hits|hit|beats|touches|hurts|hurting|rapes|beat"
            ),
            "do not tell ~2 secret|anyone ~6 touch|touches|touched",
            "left|leave|forgot ~2 baby|kid|kids|toddler|infant|child|son|daughter ~2 in ~2 car|bath|tub|bathtub",
            (
                "VIOLENT ~3 comes|sneaks|came|gets|climbs|sneaking|coming ~1 in|into my|her|our ~1 room|bed ~3 "
                "night|touch|touches|touching|naked|drunk"
            ),
            "makes me touch|undress|watch|do ~2 him|things|stuff|sexual",
        ),
        must_hit=(
            "my stepdad touches me at night",
            "her boyfriend is hitting the kids",
            "the baby has been left alone in the car",
            "I think my uncle is molesting my niece",
        ),
        must_miss=("my son is alone at college", "that song touched me", "my kids are safe at home"),
        plain=True,
    ),
    Rule(
        "small_or_old_hurt",
        Tier.T0,
        Kind.CHILD_DANGER,
        "en",
        (
            f"shook|shaken|shaking|shake|threw ~1 her|him|it|{_SMALL} ~8 floppy|limp",
            f"left|leaves me|us|them|{_SMALL} ~3 alone ~1 since|days|week|monday|thursday|friday|saturday|sunday",
            f"no food and|n ~2 {_SMALL} !formula|food|menu|meal",
            "hurting|hits|hitting|bat|touching|belt ~3 i am 5|6|7|8|9|10|11|12|13",
            f"{_SMALL} ~4 in the|his|her|a|my car|truck|seat ~6 drunk|wasted|swerving",
            f"{_HE} got|has|took|have ~1 {_SMALL} ~4 drunk|knife|gun|ledge|alive",
            "not see her|him|them|us alive",
            f"slapping|dragged|dragging|pinching|slapped ~1 {_OLD}|resident ~4 camera|hair|now|bed|awake",
            f"put|puts|locked|shut|stuffed her|him|me|{_SMALL} in the|a ~1 crate|cage|dryer|oven|freezer|trunk",
            f"grabbed|snatched|snatching my|the|her|our {_SMALL} ~2 from|at|and !dinner|lunch|some",
            f"{_SMALL} ~3 out|over|off ~1 on? the|a balcony|ledge|window|railing|rail|bridge",
        ),
        must_hit=("he shook him, hes limp", "left us alone since friday", "locked me in a cage", "he hits us i am 9"),
        must_miss=("no food and drink here", "mom left us snacks", "baby is in the car seat", "I got my kid lunch"),
        plain=True,
    ),
    Rule(
        "alone_with_them_and_high",
        Tier.T2,
        Kind.CHILD_DANGER,
        "en",
        (
            f"home|alone|here w|with ~2 {_SMALL}|babies ~~5 i am ~2 {_GONE} !school|on|risk|strung|anxiety",
            (
                f"home|alone|here w|with ~2 {_SMALL}|babies ~~5 and|but|n still|so|pretty ~1 {_GONE} "
                "!school|on|risk|strung"
            ),
            f"i am ~2 {_GONE} ~~4 home|alone|here w|with ~2 {_SMALL}|babies",
            f"watching|babysitting ~1 my|the|our|his|her ~1 {_SMALL} ~~4 i am ~2 {_GONE} !school|on|risk|strung",
        ),
        must_hit=(
            "home alone w my kids and still high",
            "im watching the baby and im pretty drunk",
            "im so high and here alone with my toddler",
            "home with my baby and i am so stoned",
        ),
        must_miss=(
            "home with the kids and he is still drunk",
            "im home with my baby and im high strung",
            "my kids are at high school and i am home",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "sola_con_ellos_y_drogada",
        Tier.T2,
        Kind.CHILD_DANGER,
        "es",
        (
            (
                "sola|solo|casa|cuidando con|a ~2 bebe|bebes|nino|nina|ninos|hijo|hija|hijos ~~4 ando|estoy|sigo ~2 "
                "drogada|drogado|borracha|borracho|tomada|tomado|peda|pedo|high"
            ),
            (
                "ando|estoy|sigo ~2 drogada|drogado|borracha|borracho|peda|high ~~4 sola|solo|casa ~1 con ~2 "
                "bebe|bebes|nino|nina|ninos|hijo|hija|hijos"
            ),
        ),
        must_hit=(
            "estoy sola con mis bebés y sigo drogada",
            "ando bien peda y estoy sola con mi niña",
        ),
        must_miss=(
            "estoy en casa con mis hijos y mi marido anda borracho",
            "estoy sola con mi bebé y estoy cansada",
            "estoy en casa con mis hijos y ando como loca con la limpieza",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "ninos_en_peligro",
        Tier.T0,
        Kind.CHILD_DANGER,
        "es",
        (
            (
                "AGRESOR ~2 pega|pegando|golpea|golpeando|toca|tocando|"
                "manoseando|abusando|violo|viola|abusa|abuso|lastima|quema ~2 a|de "
                "~1 mi|mis|los|la|el|su|sus ~1 hijo|hija|hijos|ninos|nino|nina|bebe|hermanita|hermanito|hijita|"
                "hijito|nieta|nieto|sobrina"
            ),
            (
                "dejaron|dejo|deje|quedo|olvide|olvido ~2 bebe|nino|nina|ninos|hijo|hija|hijos ~2 "
                "solo|sola|solos|encerrado|encerrada|dentro ~2 carro|coche|auto|casa|tina|camioneta"
            ),
            (
                "bebe|nino|nina|ninos|hijo|hija|hijos ~1 encerrado|encerrada|encerrados|atrapado|atrapados en el|"
                "la carro|coche|auto|troca"
            ),
            "me toca|manosea|viola mi AGRESOR",
            "AGRESOR ~2 me toca|manosea|abusa|viola|violaba ~2",
        ),
        must_hit=(
            "mi padrastro me toca en la noche",
            "dejaron al bebé solo en el carro",
            "la niña está encerrada en la troca",
            "mi tío está tocando a mi sobrina",
        ),
        must_miss=("mi hijo toca la guitarra", "dejé al bebé con mi mamá", "esa canción me toca el alma"),
        plain=True,
    ),
)
