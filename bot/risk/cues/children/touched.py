"""Done to a minor, told without the word: undressed, filmed in the bath, in a locker room, burned, kept by a man.

A child seldom names it, and a grown-up who tells it fears to. Who hears it should ask now (T1). Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HE = (
    "dad|daddy|papa|stepdad|stepfather|uncle|grandpa|brother|stepbrother|cousin|coach|teacher|pastor|priest|he|"
    "boyfriend|man|neighbor|babysitter|trainer"
)
_EL = (
    "papa|papi|apa|padre|padrastro|tio|abuelo|hermano|hermanastro|primo|entrenador|maestro|profe|profesor|pastor|padrino|"
    "senor|vecino|novio|hombre"
)
_EDAD = "7|8|9|10|11|12|13|14|15|16|17|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete"
_GROWN = "24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|42|45|50|treinta|cuarenta"
_GIRL = "11|12|13|14|once|doce|trece|catorce|eleven|twelve|thirteen|fourteen"

RULES: tuple[Rule, ...] = (
    Rule(
        "made_to_undress",
        Tier.T1,
        Kind.CHILD_DANGER,
        "en",
        (
            (
                f"{_HE} ~1 made|makes|making|make me ~2 take|strip|undress|get|pull ~3 clothes|clothing|naked|pants|"
                "underwear|shirt !for|wash|laundry|washing|to|out"
            ),
            (
                f"{_HE} ~1 films|filmed|filming|records|recorded|recording|watches me ~2 "
                "shower|showering|bathe|bathing|bath|"
                "undress|change|changing|naked"
            ),
            f"{_HE} ~2 does|did things|stuff to|with me in|when|at ~3 locker|room|shower|car|night",
            f"niece|daughter|sister|cousin|friend ~3 {_GIRL} ~4 boyfriend ~3 is|s? {_GROWN}",
            f"{_GIRL} ~3 boyfriend|dating|seeing|living ~3 {_GROWN} ~4 lives|living|moved|together|him",
        ),
        must_hit=(
            "my stepdad makes me take my clothes off, im 11",
            "my uncle films me showering",
            "coach does things to me in the locker room",
            "my niece is 13 and her boyfriend is 31",
        ),
        must_miss=(
            "my dad made me take my clothes to the laundry",
            "coach made me take a lap in my practice clothes",
            "my boyfriend records me singing in the car",
            "my sister is 12 and her brother is 30",
        ),
        plain=True,
    ),
    Rule(
        "en_los_vestidores",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            (
                f"{_EL} ~2 me|nos hace|hacia|hizo ~1 cosas ~3 "
                "vestidores|vestidor|bano|banos|cuarto|regadera|regaderas|noche|carro|oficina"
            ),
            (
                f"{_EL} ~2 me ~1 graba|grabo|grababa|filma|espia|mira ~3 "
                "bano|banando|banandome|desvisto|cambio|encuerada|"
                "desnuda|desnudo"
            ),
            f"{_EL} ~2 me ~1 hizo|hace|obliga|obligo ~3 quitarme|quitar ~2 ropa|pantalon|blusa|calzones",
            f"{_EL} ~4 me|nos toca|tocaba|manosea !la|el|canciones ~~9 tengo {_EDAD} !la|el|hijos|hermanos|horas|dias",
            f"{_EL} ~2 me ~1 quema|quemo|quemaba con ~2 cigarro|cigarros|plancha|encendedor|cigarrillo",
            f"sobrina|hija|nieta|hermana|prima|vecina|nina ~3 {_GIRL} ~4 novio ~2 {_GROWN}",
        ),
        must_hit=(
            "mi maestro me hace cosas en el baño",
            "mi tío me graba cuando me baño",
            "el señor donde vivo me toca y no me creen, tengo 12",
            "mi papá me quema con el cigarro",
            "mi nieta de 13 tiene un novio de 28",
        ),
        must_miss=(
            "mi entrenador me hace ejercicios en el gimnasio",
            "mi novio me graba cuando canto",
            "mi papá me toca la guitarra, tengo 13 años tocando",
            "mi hija de 13 tiene un novio de 14",
            "me quemé con el cigarro",
        ),
        denied=Tier.T4,
    ),
)
