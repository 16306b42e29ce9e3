"""After a birth: nights without any sleep, or a baby that is not one's own (T1); a harm pictured (T2).

Days of no sleep with a newborn are among the first signs of postpartum psychosis, an emergency that is treated well
where it is seen in time (the crisis policy has postpartum at T1 or T2). Sleeping little is what every parent does, and
is not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NIGHTS = "3|4|5|6|7|three|four|five|six|seven"
_NOCHES = "3|4|5|6|7|tres|cuatro|cinco|seis|siete"

RULES = (
    Rule(
        "newborn_no_sleep",
        Tier.T1,
        Kind.PSYCHOSIS,
        "en",
        (
            (
                "baby|newborn|postpartum|birth !not|has|is|did|does|never|will ~~10 not ~1 slept|sleep|sleeping in|"
                f"for ~1 {_NIGHTS} days|nights $"
            ),
            (
                f"baby|newborn|postpartum|birth !not|has|is|did|does|never|will ~~10 no sleep in|for ~1 {_NIGHTS} days|"
                "nights $"
            ),
        ),
        must_hit=(
            "I had a baby and haven't slept in four days",
            "my wife gave birth last week and has not slept for five nights",
            "newborn at home, no sleep for 4 days",
        ),
        must_miss=(
            "I had a baby and she wakes up every two hours",
            "I have a baby and we haven't slept well for four nights",
            "I have a cold and haven't slept well for two nights",
        ),
        plain=True,
    ),
    Rule(
        "recien_nacido_sin_dormir",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "bebe|parto|pario|alivie|alivio|nacido|nacida !no|lleva ~~10 no ~1 he|ha|hemos ~1 dormido ~1 en|desde|"
                f"por|hace ~1 {_NOCHES} "
                "dias|noches $"
            ),
            (
                f"bebe|parto|pario|alivie|alivio|nacido|nacida !no|lleva ~~10 llevo|lleva|llevamos|van ~1 {_NOCHES} "
                "dias|noches sin dormir $"
            ),
        ),
        must_hit=(
            "tuve un bebé y no he dormido en cuatro días",
            "mi esposa tuvo un bebé y lleva cuatro días sin dormir",
        ),
        must_miss=("tuve un bebé y despierta cada dos horas", "tuve un bebé y llevo cuatro noches sin dormir bien"),
        plain=True,
    ),
    Rule(
        "newborn_pictured",
        Tier.T2,
        Kind.PSYCHOSIS,
        "en",
        (
            (
                "oven|microwave|stove|knife|water|window|stairs|tub|freezer|balcony ~~9 "
                "see|picture|imagine|seeing|picturing|"
                "imagining myself|me ~1 putting|throwing|dropping|stabbing|pushing|drowning|cutting ~1 her|him|it|baby"
            ),
            (
                "see|picture|imagine|seeing|picturing|imagining myself|me ~1 "
                "putting|throwing|dropping|pushing|drowning ~1 "
                "her|him|it|baby ~2 oven|microwave|water|window|stairs|tub|freezer|balcony"
            ),
        ),
        must_hit=(
            "by the stove i picture myself dropping her on it, she is two weeks old",
            "i keep seeing myself pushing him off the balcony",
        ),
        must_miss=(
            "i can see myself putting her in daycare in the fall",
            "i check the oven and put her to bed",
        ),
        plain=True,
    ),
    Rule(
        "not_my_baby",
        Tier.T1,
        Kind.PSYCHOSIS,
        "en",
        (
            "my baby is not human",
            "my baby is not my baby",
            "my baby is not mine ~~4 swapped|switched|replaced|demon|devil|took|robot",
            "baby ~1 was|is|been|got swapped|switched|replaced !to|from|onto|over|for|on",
            "they|someone|somebody|nurses|doctors swapped|switched|replaced my|our baby at|for|in|with|while",
            (
                "have|must|need|supposed ~2 put|throw|give|return her|him|baby back in|to|into the "
                "water|river|lake|sea|fire !bottle|cooler"
            ),
            (
                "radiator|voice|voices|walls|tv|radio|lamp|fridge says|say|tells|told ~~4 put|throw|give "
                "it back in|to the water|river|lake"
            ),
            "angels|god|jesus|lord ~1 want|wants|call|calls|calling us ~1 both home !for",
        ),
        must_hit=(
            "my baby is not my baby, they swapped her",
            "the radiator says i have to put her back in the water",
            "the radiator says i have to put it back in the water",
            "the angels want us both home on friday",
            "my baby is not human",
            "my baby is not mine, somebody took her",
            "my baby was switched and no one believes me",
            "they switched our baby at night",
        ),
        must_miss=(
            "put it back in the water bottle holder, i told him",
            "jesus wants us home for christmas, mom says",
            "my parents want us both home for christmas",
            "My baby was switched to formula last week",
            "We replaced the baby gate by the stairs",
            "I caught a bass and put it back in the lake",
            "My baby is not my biological child",
            "the lord calls us home, as the hymn says",
        ),
        plain=True,
    ),
    Rule(
        "mejor_en_el_cielo",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "hijita|hijito|bebita|bebito|ninita|ninito|chiquita|chiquito ~2 estaria|estara ~1 mejor ~1 "
                "en|con ~1 cielo|diosito"
            ),
            "mi bebe no es mi bebe",
            "mi bebe no es humano|humana",
            "dios|virgen ~1 nos quiere|llama ~2 con el|ella",
        ),
        must_hit=(
            "acabo de parir y siento que mi hijita estaría mejor en el cielo",
            "la virgen nos quiere con ella, a mi bebé y a mí",
            "mi bebé no es mi bebé",
            "mi bebé no es humano",
        ),
        must_miss=(
            "mi niño estaría mejor en otra escuela",
            "mi mamá ya está en el cielo",
            "Dios nos quiere a todos",
            "un señor nos llama a diario para cobrar",
            "mi bebé no es mi primer hijo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "imaginado_con_el_bebe",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "me veo|imagino ~1 aventandolo|aventandola|tirandolo|tirandola|metiendola|metiendolo|"
                "ahogandolo|ahogandola|"
                "soltandolo|soltandola"
            ),
        ),
        must_hit=("paso por el balcón y me veo aventándolo, tiene un mes", "me imagino soltándola en las escaleras"),
        must_miss=("me imagino cargándola cuando nazca", "me veo aventándome en la alberca"),
        denied=Tier.T4,
    ),
)
