"""Harm to another told as a picture or an errand: one pillow, a drive past a house with a bat. Both languages.

Who cares for somebody day and night may think of the pillow, and who was left drives by; said aloud it is to be asked
about now. A blade sharpened through the night in a house is fear, of whoever writes.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PAST_BY = "by|past|outside|near|around|to|at"
_HOME = "place|house|apartment|street|work|job|apt|driveway|crib|home"
_WAITS = "drove|drive|driving|sat|parked|sit|sitting|waited|waiting"
_WITH = "with|w ~1 loaded|baseball|hunting|kitchen|big|dads?"
_NOT_SPORT = "for|practice|game|signed|boy|team|and"
_ARMAS = "machete|cuchillo|navaja|hacha|cuchillos|machetes"

RULES: tuple[Rule, ...] = (
    Rule(
        "one_pillow",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            "one pillow and|n|then|over ~1 we|both|it|she|he ~4 rest|over|peace|done|free|quiet !at|there|here",
            "one pillow and|n ~1 she|he|we|both|they s|is|both? gone|asleep|sleep !laughing|giggling|in|at|like|well",
            (
                "think|thinking|thought|imagine|picture ~3 a|the|that pillow and|n|then|over ~1 we|both|it|she|he ~4 "
                "rest|over|peace|done|free|quiet"
            ),
            "hold|holding|held|holdin the|a|that pillow ~1 down ~~6 over|rest|quiet|peace|him|her|done|mom|dad",
            (
                "used|use|using the|a|that pillow ~1 on ~1 MY? him|her|KIN !back|bed|chair|lap|side|neck|"
                "for|so|to|because|as|when|while|at"
            ),
            "pillow ~2 it in my hands ~3 last|over|again|tonight",
            "had|have|held|holding ~1 pillow in my hands ~3 last|over|again|tonight",
            (
                "pillow ~2 over|on|against ~1 his|her|moms|dads face|mouth|nose ~~6 over|quiet|rest|peace|done|think|"
                "thought"
            ),
        ),
        must_hit=(
            "some nights i think one pillow and we both get some rest",
            "the pillow, i had it in my hands last night",
            "one pillow and it would be over for her",
            "one pillow and hes gone",
            "one pillow and we both sleep",
            "i could just hold the pillow down and it would be quiet",
            "nobody would know if i used the pillow on my dad",
        ),
        must_miss=(
            "i gave her a pillow and she finally got some rest",
            "i think a new pillow would help me sleep",
            "we need a pillow each",
            "holding the pillow down to fit the case",
            "pillow fight with my sister, one pillow and she was gone giggling",
            "i am using that pillow on him for his reflux",
            "i think the pillow worked, it was quiet and im free of pain",
            "the cat tore the pillow i had in my hands tonight",
        ),
    ),
    Rule(
        "means_the_pillow",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "en",
        ("serious|joking|kidding|lying ~1 about the|that pillow !lol|haha|lmao|jaja|fight|case|thing|store",),
        must_hit=("im serious about the pillow", "i wasnt joking about that pillow"),
        must_miss=("i am serious about sleep", "the pillow is soft", "not joking about the pillow haha it was so soft"),
        plain=True,
    ),
    Rule(
        "past_their_house_armed",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"ex|exs ~3 {_HOME} ~~6 i ~1 {_WAITS} ~4 {_WITH} WEAPON !{_NOT_SPORT}",
            f"i ~3 outside|by|at|near|to|past ~1 exs|ex ~2 {_HOME} {_WITH} WEAPON !{_NOT_SPORT}|in|on|under",
            f"{_WAITS} ~2 {_PAST_BY} ~1 his|her|their|exs|ex ~2 {_HOME} ~~3 i had|got a|the WEAPON !{_NOT_SPORT}",
            f"ex|exs ~3 {_HOME} ~~6 i ~1 had|have|got a|my|the WEAPON !{_NOT_SPORT}",
            f"^ outside|at ~1 exs|ex s? ~2 {_WITH} WEAPON !{_NOT_SPORT}|in|on|under",
            f"i ~2 outside|at ~1 exs|ex s? {_WITH} WEAPON !{_NOT_SPORT}|in|on|under",
            (f"{_WAITS} ~2 {_PAST_BY} ~1 his|her|their|exs|ex ~2 {_HOME} ~~8 {_WITH} WEAPON !{_NOT_SPORT}"),
            f"{_WAITS} ~2 {_PAST_BY} ~1 his|her|their|exs|ex ~2 {_HOME} ~~6 i|and|n had|got my ~1 WEAPON !{_NOT_SPORT}",
            "been|keep ~1 driving|drivin|sitting|parking ~2 by|past|outside ~2 him|her|exs|his ~~8 with|w ~2 WEAPON",
        ),
        must_hit=(
            "thinkin bout my exs new place, i drove by twice w the bat in the car",
            "i drove by her place with my gun",
            "i sit outside my exs house with a knife in my truck",
            "my exs apartment, i parked there with my loaded gun",
            "i was outside my exs house with a knife",
            "i drove by his work, i had the bat",
            "outside my exs house w a bat",
            "im at my ex's with a bat",
        ),
        must_miss=(
            "i drove by his house with the bat for practice",
            "my ex's house has a gun safe",
            "at my ex's game with a bat for our son",
            "i drove past her place with my kids",
            "i drove by her job with my kids bat",
            "i went to my exs apartment for my clothes and he had a gun",
            "my ex has a house with guns in it and the kids sleep there",
        ),
    ),
    Rule(
        "una_almohada",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            (
                "ponerle|pongo|ponersela|pusiera|aplastarle|taparle|taparla|taparlo ~2 almohada ~2 en|contra ~1 la|"
                "su cara|boca"
            ),
            "taparle|tapo|tape ~2 cara|boca|nariz ~1 con ~1 la|una almohada !para",
            "almohada ~2 descansamos|descansariamos|descansar|descansa ~1 los|las|todos|ambos dos|ambas|ya",
            "almohada ~1 y? ~1 pienso ~~5 descansa|descansaria|acaba|acabaria|termina|terminaria",
            "almohada ~~4 en las|mis manos ~3 anoche|otra|hoy",
        ),
        must_hit=(
            "a veces pienso en ponerle la almohada en la cara",
            "con una almohada descansamos los dos",
            "miro la almohada y pienso que así descansa mi mamá",
            "la almohada la tuve en las manos anoche",
        ),
        must_miss=(
            "le puse otra almohada para que descanse",
            "me tapo la cara con la almohada para dormir",
            "necesito una almohada nueva",
        ),
    ),
    Rule(
        "frente_a_su_casa_armado",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            (
                "pase|paso|fui|voy|estuve|estoy|ando ~1 por|a|afuera|frente|fuera ~2 su casa|trabajo ~~3 con|traigo|"
                "traia ~1 ARMA !para|ACORTAR"
            ),
            (
                "pase|paso|fui|voy|estuve|estoy|ando ~2 por|a|afuera|frente|fuera ~2 casa|trabajo|departamento ~2 ex "
                "~~5 con|traigo|traia|llevaba ~2 ARMA|bate|fierro"
            ),
        ),
        must_hit=(
            "paso frente a su casa con el machete en el asiento",
            "pasé por la casa de mi ex con la pistola en la troca",
            "estuve afuera de la casa de mi ex y traía el bate",
        ),
        must_miss=(
            "pasé por la casa de mi ex con los niños",
            "mi ex trae la pistola",
            "fui a su casa con el machete a podar el árbol",
        ),
    ),
    Rule(
        "sharpened_all_night",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "sharpen|sharpening|sharpened|sharpens ~3 knife|knives|machete|axe|hatchet|blade ~3 all|"
                "every night !for|before"
            ),
        ),
        must_hit=("he was sharpening the machete all night", "my brother sharpened dads axe all night"),
        must_miss=(
            "i sharpened the knife for dinner",
            "he sharpens his knife at night for hunting",
            "my dad sharpened the hatchet all night for camp",
        ),
        plain=True,
    ),
    Rule(
        "afila_toda_la_noche",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"afilo|amolo|afila|amuela|afilaba|afilando|amolando|amolaba ~2 {_ARMAS} ~~5 toda ~1 noche|madrugada",
            f"la noche|madrugada ~1 afilando|amolando|afilo|amolo ~2 {_ARMAS}",
        ),
        must_hit=("anoche amoló el machete toda la noche", "se pasó la noche afilando el cuchillo"),
        must_miss=("afilo el machete para la milpa", "mi papá afila el machete en la noche para la milpa"),
        plain=True,
    ),
)
