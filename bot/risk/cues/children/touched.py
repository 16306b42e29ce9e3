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
    "senor|vecino|hombre"
)
_EDAD = "7|8|9|10|11|12|13|14|15|16|17|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis"
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
                f"{_HE} ~1 made|makes|making|make me ~2 take|pull my|our|all "
                "clothes|clothing|pants|underwear|shirt off !for|to|so"
            ),
            (
                f"{_HE} ~1 made|makes|making|make me ~2 take|pull off my|our|all ~1 "
                "clothes|clothing|pants|underwear !for|to|so"
            ),
            f"{_HE} ~1 made|makes|making|make me ~2 undress|naked",
            (
                f"{_HE} ~1 films|filmed|filming|records|recorded|recording|watches me ~2 "
                "shower|showering|bathe|bathing|bath|undress|naked"
            ),
            f"{_HE} ~1 does|did things|stuff to me in|when|at ~3 locker|room|shower|car|night",
            (
                f"niece|daughter|sister|cousin|friend is|s just|only? {_GIRL} "
                f"!am|pm|weeks|minutes|miles|months ~4 boyfriend ~3 {_GROWN}"
            ),
            f"{_GIRL} year old niece|daughter|sister|cousin|friend ~4 boyfriend ~3 {_GROWN}",
        ),
        must_hit=(
            "my stepdad makes me take my clothes off, im 11",
            "my uncle films me showering",
            "coach does things to me in the locker room",
            "my niece is 13 and her boyfriend is 31",
            "the coach made me take off my clothes",
            "my cousin makes me get naked",
            "my 12 year old cousin has a boyfriend who is 27",
        ),
        must_miss=(
            "my dad made me take my clothes to the laundry",
            "coach made me take a lap in my practice clothes",
            "my boyfriend records me singing in the car",
            "my sister is 12 and her brother is 30",
            "My sister comes at 12 with her boyfriend, he is 30",
            "my dad made me get new pants",
            "my sister is 12 weeks along and her boyfriend is 30",
            "he watches me change the tires",
        ),
        plain=True,
    ),
    Rule(
        "desvestida_tocada_o_grabada",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            f"{_EL} ~2 me ~1 hizo|hace|obliga|obligo ~1 desvestirme|desvestir|encuerarme|desnudarme",
            (
                f"{_EL} ~2 me ~1 hizo|hace|obliga|obligo ~1 quitarme|quitar la|el|los|mi ~1 "
                "ropa|pantalon|blusa|calzones !mojada|sucia|para"
            ),
            f"{_EL} ~2 me ~1 graba|grabo|grababa|filma|filmo|espia ~2 desnuda|desnudo|encuerada|desvisto|banandome",
            f"{_EL} ~2 me|nos toca|tocaba|manosea !la|el|los|las|un|una|canciones ~~6 tengo {_EDAD} $",
        ),
        must_hit=(
            "mi padrastro me obliga a quitarme la ropa",
            "el profe me hizo desvestirme",
            "mi tío me grabó desnuda",
            "mi maestro me toca en la clase, tengo 12",
        ),
        must_miss=(
            "mi papá me hizo quitarme la ropa mojada",
            "mi entrenador me hace ejercicios en el gimnasio",
            "mi tío me hizo quitar los zapatos en la puerta",
            "mi hermano me graba cuando bailo",
        ),
        denied=Tier.T4,
    ),
)
