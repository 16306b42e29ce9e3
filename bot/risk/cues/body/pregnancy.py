"""A pregnancy in danger: the baby no longer moves, blood, pain in the belly. Both languages.

A baby that moves less, and any blood, are to be looked at the same day (ACOG, CDC "Hear Her" warning signs); who asks
a chat about them has waited already. Blood that is drawn in a test is another matter.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_BEBE = "bebe|bebito|bebita|criatura|feto"
_MUEVE = "mueve|menea|movido|movio|moviendo|mueva"
_NOT_THAT = "de|del|sin|solo|sola|mucho|tanto|tan|cuando|si|con|todavia|aun|igual|por"
_EMBARAZO = "embarazada|embarazo|prenada|encinta|gestacion"
_BLEEDS = "sangrando|sangrado|sangro|sangrar|sangra|manchando|manchado|hemorragia|coagulos"
_THERE_IS = "tengo|tiene|hay|veo|vi|con|traigo|trae|note|sale|salio|echo|boto|baja|bajo"
_LITTLE = "poquito|poquita|poca|poco"
_SOME = "con|gotas|gotitas|hilos|salio|sale|saliendo|bajo|baja|bajando|hay|mancha|vi|echo"
_PANZA = "panza|vientre|barriga|estomago|abdomen|pancita|barriguita|matriz|pelvis"
_DUELE = "duele|duelen|dolor|dolores|colicos|colico|calambres|punzadas|retortijones"
_CUANTOS = "3|4|5|6|7|8|9|tres|cuatro|cinco|seis|siete|ocho|nueve"
_BELLY = "belly|stomach|tummy|abdomen|abdominal|pelvic|pelvis|cramps|cramping|contractions"
_LESS = "less|slower|fewer|barely|hardly"
_MUCH = "much|anything|any|her|him|it|movement"
_BY_HABIT = "usually|normally|always"
_KICKS = "kicks|kicking|moves !me|us|out|him|her|off"
_FELL = "laughing|for|in|behind|apart|off|out|back|through|into"
_DRAWN = "test|tests|type|pressure|work|sugar|draw|drawn|thinner|thinners|count|pudding"

RULES: tuple[Rule, ...] = (
    Rule(
        "bebe_sin_moverse",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"el|la|mi|su|al|tu|este {_BEBE} ~~3 no ~1 se ~2 {_MUEVE} !{_NOT_THAT}|BEBEENPAZ",
            f"^ {_BEBE} ~~3 no ~1 se ~2 {_MUEVE} !{_NOT_THAT}|BEBEENPAZ",
            f"no se ~1 me? {_MUEVE} ~1 el|mi|la|al? {_BEBE} !{_NOT_THAT}|BEBEENPAZ",
            f"{_BEBE} ~3 dejo|paro de ~1 moverse|patear|mover !la|su|al|a|SEDURMIO",
            f"dejo|paro de ~1 moverse|patear ~1 el|mi|la {_BEBE}",
        ),
        must_hit=(
            "bebe no se mueve ayuda",
            "el bebé no se mueve",
            "mi bebe casi no se a movido hoy, tengo 7 meses",
            "estoy embarazada y no se mueve el bebé",
            "la bebita dejó de moverse en la noche",
        ),
        must_miss=(
            "el bebé no se mueve porque está dormidito",
            "mi bebé no se movió en la foto",
            "mi bebé no se mueve al dormir",
            "mi bebé de un año no se mueve para gatear",
            "mi bebé no se mueve en su silla del carro, va muy cómodo",
            "la silla del bebé no se mueve",
            "el bebé dejó de patear la cobija",
            "el bebé no se mueve de mi lado",
            "mi bebé todavía no se mueve sola, ¿cuándo gatean?",
            "el bebé ya se mueve mucho",
            "mi bebé no se mueve mucho cuando duerme",
            "la fila no se mueve y traigo a mi bebé",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "bebe_se_mueve_menos",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_BEBE} ~3 se ~1 mueve|movido|menea|moviendo ~1 menos|poquito|apenas !que|cuando|pero|porque",
            f"{_BEBE} ~2 menos|apenas ~1 se ~1 mueve|menea|movido",
            f"no ~2 siento|sentido|senti ~2 {_BEBE} !como|mio|mia ~4 desde|hoy|ayer|anoche|dias|horas|moverse",
            f"no ~1 siento|sentido ~1 que se ~1 mueva|mueve ~1 el|mi|la {_BEBE}",
            f"no ~1 siento|sentido patear|mover|moverse ~1 al|a|el|mi ~1 {_BEBE}",
            "no ~1 lo|la siento|sentido moverse|patear",
            f"casi|apenas no? ~1 siento ~1 al|a|el|mi ~1 {_BEBE} !como|mio|mia",
            "no ~2 siento|sentido|senti ~2 pataditas|patadas ~5 desde|hoy|ayer|anoche|dias|horas|bebe",
            f"siento|senti|sentido ~1 menos ~1 a|al|el|mi|la ~1 {_BEBE} !apegada|cercana|mio|mia",
            f"siento|senti|sentido ~1 a|al|el|mi|la ~1 {_BEBE} ~1 menos !apegada|cercana|mio|mia",
            f"{_BEBE} ~~12 menos patadas|pataditas|movimientos",
            "menos pataditas|patadas|movimientos ~1 que|de ~1 ayer|siempre|antes|antier|anoche|costumbre|normal",
            "siento|sentido|senti ~1 menos pataditas|movimientos",
        ),
        must_hit=(
            "el bebé se mueve menos desde ayer",
            "no siento al bebé desde anoche",
            "no he sentido a mi bebita moverse hoy",
            "no siento las pataditas desde ayer",
            "hace rato que no siento patear al bebé",
            "casi no siento a mi bebé",
            "no siento que se mueva mi bebé",
            "hoy siento menos a mi bebita",
            "mi bebé ha estado quietecita, menos pataditas que el lunes",
            "he sentido menos pataditas",
            "menos movimientos que ayer, tengo 28 semanas",
        ),
        must_miss=(
            "la bebé se mueve menos pero ya duerme toda la noche",
            "todavía no siento al bebé, tengo 10 semanas",
            "no siento nada por el bebé desde que nació",
            "no siento al bebé como mío",
            "siento menos tristeza que ayer",
            "mi bebé ha estado tranquilo hoy",
            "el bebé se mueve menos que su hermano, es calmadito",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "embarazada_y_sangra",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_EMBARAZO} ~~10 {_BLEEDS} !OTRASANGRE",
            f"{_EMBARAZO} ~~10 {_SOME} ~1 de? ~1 sangre !OTRASANGRE",
            f"{_EMBARAZO} ~~8 {_THERE_IS} ~1 {_LITTLE} ~1 de? sangre !OTRASANGRE",
            f"{_BLEEDS} !OTRASANGRE ~~8 estoy|esta|ando|anda|tengo|tiene|con|de ~3 {_EMBARAZO}",
            f"{_SOME} ~1 de? ~1 sangre !OTRASANGRE ~~8 {_EMBARAZO}",
            f"{_THERE_IS} ~1 {_LITTLE} ~1 de? sangre !OTRASANGRE ~~8 {_EMBARAZO}",
            (
                f"tengo|tiene|voy|va ~2 {_CUANTOS} meses|semanas !sin|limpio|limpia|sobrio|sobria|trabajando ~~4 "
                "sangrando|manchando !por|con|de|la|las|paredes"
            ),
            f"{_BLEEDS} ~~4 estoy|esta|voy de ~1 semanas|meses",
            f"perdiendo|pierdo al|el|mi ~1 {_BEBE} !de|en",
            "se me|le rompio|revento la fuente !de|del",
        ),
        must_hit=(
            "mi mujer ta preñá y se puso a sangrar",
            "estoy enbarasada y tengo un poquito de sangre",
            "estoy manchando y estoy embarazada de 5 meses",
            "tengo 4 meses y estoy manchando",
            "tengo un sangrado y estoy de 10 semanas",
            "creo que estoy perdiendo al bebé",
            "se me rompió la fuente",
        ),
        must_miss=(
            "tengo 3 meses sin trabajo y sangrando por la herida",
            "tiene 3 semanas manchando con su pluma",
            "estoy embarazada y me sacaron poquita sangre hoy",
            "en mi embarazo tenía sangrado de encías",
            "estoy embarazada y me sale sangre de la nariz",
            "mi hija está en su regla sangrando y mi nuera embarazada",
            "estoy embarazada y me sacaron sangre para los análisis",
            "embarazada, mi tipo de sangre es O",
            "¿el control del embarazo lleva examen de sangre?",
            "perdí un bebé el año pasado",
            "se me rompió la fuente de vidrio",
            "tengo miedo de perder a mi bebé en la corte",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "dolor_de_panza_y_sangre",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_EMBARAZO} ~~8 {_DUELE} ~4 {_PANZA} !PANZAPOR",
            f"{_EMBARAZO} ~~8 colicos|contracciones|calambres !en",
            f"{_DUELE} ~4 {_PANZA} !PANZAPOR ~~8 {_EMBARAZO}",
            f"me cai|golpee !bien|mal|muy|PANZAPOR ~~8 {_EMBARAZO}",
            f"se cayo|golpeo !bien|mal|la|el|mi|mis|PANZAPOR ~~8 {_EMBARAZO}",
            f"{_EMBARAZO} ~~8 me cai|golpee !bien|mal|muy|PANZAPOR",
            f"{_EMBARAZO} ~~8 se cayo|golpeo !bien|mal|la|el|mi|mis|un|una|PANZAPOR",
            f"{_DUELE} ~4 {_PANZA} !PORLAREGLA ~~6 {_BLEEDS} !PORLAREGLA",
            f"{_DUELE} ~4 {_PANZA} !PORLAREGLA ~~6 {_SOME} ~1 de? ~1 sangre !PORLAREGLA",
            f"{_DUELE} ~4 {_PANZA} !PORLAREGLA ~~6 {_THERE_IS} ~1 {_LITTLE} ~1 de? sangre",
        ),
        must_hit=(
            "estoy embarazada y me duele la barriga",
            "me duele la panza y tengo un poquito de sangre",
            "embarazada de 7 meses y con contracciones",
            "me caí por las escaleras, tengo 6 meses de embarazo",
        ),
        must_miss=(
            "me caí de la risa, estoy embarazada",
            "estoy embarazada y se cayó mi hijo",
            "estoy embarazada y me duele la panza de tanto comer",
            "me duele la panza y tengo sangrado de mi regla",
            "me cayó muy bien la noticia de que estoy embarazada",
            "estoy embarazada y me dan calambres en las piernas",
            "me duele la panza de tanto reír",
            "me duele el estómago, ¿puedo ir otro día?",
            "estoy embarazada",
            "embarazada y se me cayó el pelo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "baby_moves_less",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"baby ~3 moving|moves|moved|kicking|kicks|kicked {_LESS} !BABYRESTS",
            f"baby ~2 {_LESS} ~1 moving|moves|moved|kicking|kicks|kicked !during|her|his|the|BABYRESTS",
            f"{_LESS} kicks|movement|movements ~~8 baby|pregnant|weeks|months",
            "baby ~2 stopped|quit kicking|moving !the|me|his|her|your|BABYRESTS",
            "not ~1 kicking|moving like|as ~1 normal|usual|much|before ~~8 weeks|months|pregnant",
            "having|had ~1 a? miscarriage !in|last|years|before|two",
            "my water broke !heater|pipe|line|the|a",
            "not ~1 felt|feel|feeling ~2 kicks|kicking|kick ~~6 since|today|hours|weeks|months|yesterday",
            f"baby ~~12 {_LESS} ~1 kicks|kicking|movement|movements !during|BABYRESTS",
            f"{_LESS} kicks|movements than ~1 yesterday|usual|normal|before|always",
            f"feel|felt|feeling ~1 the|my|our baby ~2 {_LESS} than|today|now|tonight|lately|since|much|moving|kick",
            f"she|he|baby ~1 {_BY_HABIT} {_KICKS} ~~8 not ~1 felt|feel|feeling ~1 {_MUCH}",
            "baby !INACRIB ~3 quiet|quieter|still ~1 in there|inside|belly|womb",
        ),
        must_hit=(
            "the baby stopped kicking this morning",
            "my baby is moving less since last night",
            "i havent felt any kicks since noon",
            "fewer kicks than before and im 31 weeks",
            "he isnt kicking like normal, im 34 weeks",
            "i think im having a miscarriage",
            "my water broke",
            "the baby is a bit quiet today, less kicks than on sunday",
            "i feel my baby less today",
            "he normally kicks in the mornings and i have not felt much",
            "the baby is so quiet in there since this morning",
            "the baby is so still in there, i cant sleep",
            "my baby barely kicks in the mornings now",
        ),
        must_miss=(
            "the baby has been quiet all day, what a blessing",
            "my baby turned 9 months old and hardly kicks in the tub",
            "the baby is so quiet in there, asleep in her crib",
            "the baby is still in there, napping in his swing",
            "i feel the baby less attached to me",
            "he usually kicks me out and i have not felt safe",
            "i have not felt much since the funeral",
            "the pill normally kicks in fast and i have not felt anything",
            "i feel less sad than yesterday",
            "my baby stopped moving around and finally fell asleep",
            "the baby is moving less at night now that she sleeps",
            "my water broke the cup",
            "baby barely moved during the whole movie",
            "the baby stopped kicking her brother",
            "i feel the baby kicking all day",
            "my baby is hardly sleeping",
            "i had a miscarriage last year",
            "the water heater broke",
            "we are moving less stuff this time, the baby has her own room",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "pregnant_and_hurts",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"pregnant ~~8 {_BELLY} ~2 pain|pains|hurts|hurting|hurt|ache|cramps|cramping !BELLYFROM",
            "pregnant ~~8 cramps|cramping|contractions !LEGCRAMP",
            f"i|she fell !asleep|{_FELL} ~~6 pregnant",
            f"pregnant ~~6 i|she fell !asleep|{_FELL}",
            f"{_BELLY} ~2 pain|pains|hurts|hurting|hurt|cramps|cramping ~~8 pregnant",
            f"pregnant ~~8 spotting|blood !{_DRAWN}",
            f"{_BELLY} ~2 pain|pains|hurts|hurting|cramps|cramping ~~6 spotting|bleeding|blood !{_DRAWN}",
        ),
        must_hit=(
            "im pregnant and my belly hurts",
            "pregnant and cramping bad",
            "i fell on the stairs and im pregnant",
            "im pregnant and spotting a little",
            "my stomach hurts and theres a little blood",
        ),
        must_miss=(
            "im pregnant and my stomach hurts from laughing",
            "im pregnant and had cramps in my calf last night",
            "im pregnant and my tummy hurts from eating too much",
            "im pregnant and had my blood pressure checked",
            "my belly hurts from laughing",
            "im pregnant and i fell behind on my rent",
            "i am pregnant and would like a woman doctor",
        ),
        denied=Tier.T4,
    ),
)
