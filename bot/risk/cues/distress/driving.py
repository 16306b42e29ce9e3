"""Drunk, high or nodding at a wheel now, alone or with children behind. Both languages.

It may cost lives this minute, and no card is about a road: who drives gets the one of danger now, who fears for one
that drives the one that says what to tell 911.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GONE = "drunk|wasted|hammered|plastered|shitfaced|buzzed|tipsy|trashed|stoned|faded|high"
_FAR_GONE = "drunk|wasted|hammered|plastered|shitfaced|trashed|high|nodding"
_DRINKS = "beers|drinks|shots|tequilas|margaritas|cocktails|tallboys|seltzers|vodkas|whiskeys"
_COUNT = "2|3|4|5|6|7|8|9|10|12|two|three|four|five|six|seven|eight|ten|few|couple|some|several|bunch"
_CHILD = "kid|kids|baby|son|daughter|toddler|children|girls|boys|boy|girl|grandson|grandkids"
_CAR = "seat|backseat|car|truck|van|back"
_A_THING = "the|my|a|an|up|our|his|her|this|that|it|to|some|all|brisket|ribs|pork|meat"
_TOMADO = "borracho|borracha|tomado|tomada|pedo|peda|drogado|drogada|mariguano|ebrio|ebria|high"
_WASTED = "drunk|wasted|hammered|plastered|shitfaced|intoxicated|buzzed"
_EBRIO = "borracho|borracha|tomado|tomada|pedo|peda|drogado|drogada|ebrio|ebria"
_MANEJO = "manejando|conduciendo|guiando"
_BIEN = "bien|muy|medio|todo|toda|algo|totalmente"
_TRAGOS = "cervezas|tragos|tequilas|copas|caguamas"
_AYER = "ayer|anoche|antier|el|hace|en|con"
_UNA_COSA = "el|la|los|las|un|una|mi|mis|su|lo|al"
_NINOS = "hijo|hija|hijos|hijas|ninos|nino|nina|ninas|bebe|nietos"

RULES: tuple[Rule, ...] = (
    Rule(
        "driving_drunk_now",
        Tier.T1,
        Kind.DISTRESS,
        "en",
        (
            f"i am ~1 driving ~2 {_GONE} !volume|school|speed|up|winds",
            f"i am ~1 driving ~4 i|and|n|but|while ~1 am ~1 so? {_GONE} !school",
            f"i am ~1 driving ~6 had|drank ~2 {_COUNT} ~1 {_DRINKS} !yesterday|last|saturday|the",
            f"i am ~1 {_GONE} and|n|but|while ~2 driving",
            f"i am ~2 {_GONE} ~2 behind|at the wheel",
            f"i ~1 had|drank ~2 {_COUNT} ~1 {_DRINKS} ~4 i am ~1 driving !tomorrow",
            f"i ~1 had|drank ~2 {_COUNT} ~1 {_DRINKS} ~4 behind|at the wheel",
            f"^ had|drank ~2 {_COUNT} ~1 {_DRINKS} ~2 i am ~1 driving|behind|at",
            "i am ~1 driving ~1 i|and|n|but ~1 just used|shot|snorted|slammed !the|my|a|an|our",
            (
                "just used|shot|snorted|slammed !the|my|a|an|our|this|that|it|to ~5 "
                "i am ~1 driving|behind|on the? ~1 wheel|highway|freeway|"
                "interstate|now|right"
            ),
            "nodding|noddin ~2 at|behind the|my wheel",
        ),
        must_hit=(
            "im driving and ive had 5 beers haha",
            "i'm driving home drunk right now",
            "im wasted and im driving",
            "had like 4 shots and im behind the wheel",
            "nodding at the wheel",
            "i just used and im on the highway",
        ),
        must_miss=(
            "i just used the gps and im on the highway",
            "im driving and my son just shot up in height",
            "he is drunk so i am driving",
            "i am driving a high school bus",
            "i was driving drunk when i got my dui",
            "im driving, we had 2 margaritas last night at the wedding",
            "my husband had 4 beers so im driving him home",
            "is it a dui if i had 3 beers and slept",
            "the drunk driving class",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "about_to_drive_drunk",
        Tier.T1,
        Kind.DISTRESS,
        "en",
        (
            f"i am ~2 {_GONE} ~4 going|about|have|got|need to ~1 drive",
            (
                f"i ~1 had|drank ~2 {_COUNT} ~1 {_DRINKS} !yesterday|last|on|at|saturday|friday|with ~3 going|"
                "about to ~1 drive"
            ),
            f"going|about to ~1 drive ~3 i am ~2 {_GONE}",
            "i ~1 just used|shot|snorted|slammed up? ~5 going|about|have|got to ~1 drive",
        ),
        must_hit=(
            "im drunk and i have to drive home",
            "i had 6 beers and im about to drive",
            "im gonna drive home, im pretty wasted",
        ),
        must_miss=(
            "i am not drunk and i have to drive home",
            "i had 2 drinks yesterday and im about to drive to work",
            "when im drunk my wife has to drive",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "a_child_in_that_car",
        Tier.T1,
        Kind.CHILD_DANGER,
        "en",
        (
            f"{_CHILD} ~1 in ~1 the|my ~1 back? {_CAR} ~3 i ~1 just ~1 used|drank|shot|smoked|snorted !{_A_THING}",
            f"{_CHILD} ~1 in ~1 the|my ~1 back? {_CAR} ~3 i am ~2 {_FAR_GONE} !on|school|anxiety|risk|strung",
            (
                f"i ~1 just ~1 used|drank|shot|smoked|snorted !{_A_THING} ~3 {_CHILD} ~1 is|are? in ~1 the|my ~1 "
                f"back? {_CAR}"
            ),
            f"i am ~2 {_FAR_GONE} !on|school|anxiety|risk|strung ~3 {_CHILD} ~1 is|are? in ~1 the|my ~1 back? {_CAR}",
            f"driving ~2 {_CHILD} ~3 i am ~2 {_FAR_GONE}",
            f"i am ~2 {_FAR_GONE} ~3 driving ~2 {_CHILD}",
        ),
        must_hit=(
            "my daughter is in the back seat and i just used",
            "i just used and my kids are in the car",
            "im driving my kids and im drunk",
        ),
        must_miss=(
            "my kids are in the car, i just smoked brisket for dinner",
            "my kid is in the car seat and i just used the last diaper",
            "my son is in the car, i am on my break",
            "my husband is drunk so i am driving the kids",
            "kids in the car and i am high on coffee",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "they_drive_drunk",
        Tier.T0,
        Kind.THIRD_PARTY,
        "en",
        (
            f"he|she|KIN is|s ~1 driving ~3 and|but|while|n he|she is|s ~2 {_FAR_GONE}",
            f"he|she|KIN is|s ~1 driving ~2 {_FAR_GONE} ~1 right? now|with|home|kids|again",
            f"he|she|KIN is|s ~2 {_FAR_GONE} and|n|but|while is|s? still|now|already? driving !class|school|me",
            f"KIN is|s ~2 {_FAR_GONE} and|n|but|while he|she is|s? still|now|already? driving !class|school|me",
            f"he is|s ~2 {_FAR_GONE} and|n|but|while he is|s? still|now|already? driving !class|school|me",
            f"she is|s ~2 {_FAR_GONE} and|n|but|while she is|s? still|now|already? driving !class|school|me",
            f"he|she|KIN is|s ~2 {_FAR_GONE} and|n|but|while ~2 going|about|wants|trying|has to drive",
            f"he|she|KIN is|s ~1 driving ~3 {_CHILD}|us ~4 {_FAR_GONE} !school|on",
            (
                f"he|she|KIN took|has|left|taking|leaving ~1 with? ~1 the|my|our {_CHILD} ~2 in|with the? car ~5 "
                "he|she is|s "
                f"~2 {_FAR_GONE}"
            ),
        ),
        must_hit=(
            "my ex is driving the kids and hes drunk",
            "she is driving drunk right now",
            "my dad is wasted and is driving home",
            "my dad is drunk and hes driving",
            "he's drunk and wants to drive us home",
        ),
        must_miss=(
            "my dad is drunk and my mom is driving us home",
            "she is drunk so her sister is driving",
            "he is drunk and she is driving us",
            "he is driving me crazy when hes drunk",
            "my husband is drunk so i am driving",
            "my son is driving to high school",
            "she was driving drunk when she crashed in may",
            "my brother is driving the kids to school and he's not drunk anymore these days",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "manejo_tomado",
        Tier.T1,
        Kind.DISTRESS,
        "es",
        (
            f"voy|estoy|vengo|ando ~1 {_MANEJO} {_BIEN}? {_TOMADO}",
            f"voy|estoy|vengo|ando ~1 {_MANEJO} ~3 y|pero|aunque? ando|estoy|voy|vengo {_BIEN}? {_TOMADO}",
            (
                f"voy|estoy|vengo|ando ~1 {_MANEJO} a|para? mi|la|el? casa|trabajo? y|pero|aunque? ya? me? "
                f"tome|traigo|bebi ~2 {_TRAGOS} !{_AYER}"
            ),
            f"estoy|ando|voy ~1 {_TOMADO} y ~1 voy|estoy|vengo|ando ~1 {_MANEJO}",
            "me ~1 cabeceando|durmiendo|duermo ~2 al volante",
            f"voy|estoy|ando ~2 al volante ~3 {_TOMADO}",
        ),
        must_hit=(
            "voy manejando y ando bien tomado",
            "estoy manejando borracha",
            "vengo manejando, me tomé como seis cervezas",
            "me estoy durmiendo al volante",
        ),
        must_miss=(
            "yo voy manejando, el viene borracho",
            "voy manejando, mi hermano anda tomado",
            "voy manejando, ayer me tomé dos cervezas",
            "él está tomado, por eso voy manejando yo",
            "manejaba borracho antes",
            "voy manejando al trabajo",
            "no voy manejando tomado",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "por_manejar_tomado",
        Tier.T1,
        Kind.DISTRESS,
        "es",
        (
            f"estoy|ando ~2 {_TOMADO} ~3 voy|tengo a|que ~1 manejar|conducir",
            f"tome|bebi ~2 {_TRAGOS} !{_AYER} ~3 voy|tengo a|que ~1 manejar|conducir !manana|el|hasta|pasado",
        ),
        must_hit=("ando tomado y voy a manejar", "me tomé seis cervezas y tengo que manejar"),
        must_miss=(
            "tomé dos cervezas ayer y tengo que manejar al trabajo",
            "ya tomé dos cervezas y voy a manejar mañana",
            "no estoy tomado y tengo que manejar",
            "voy a manejar al trabajo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "un_nino_en_ese_carro",
        Tier.T1,
        Kind.CHILD_DANGER,
        "es",
        (
            (
                f"{_NINOS} ~3 carro|atras|asiento|camioneta|troca ~3 acabo de ~1 usar|consumir|meterme|fumar|"
                f"inyectarme !{_UNA_COSA}"
            ),
            f"{_NINOS} ~3 carro|atras|asiento|camioneta|troca ~3 estoy|ando ~1 {_TOMADO}",
            (
                f"acabo de ~1 usar|consumir|meterme|inyectarme !{_UNA_COSA} ~3 {_NINOS} ~3 carro|atras|asiento|"
                "camioneta|troca"
            ),
            f"estoy|ando ~1 {_TOMADO} ~4 {_NINOS} ~3 carro|atras|asiento|camioneta|troca",
        ),
        must_hit=(
            "traigo a mi hija en el carro y acabo de usar",
            "ando tomada y mis hijos van atrás",
        ),
        must_miss=(
            "mi hijo va en el carro y acabo de usar el último pañal",
            "los niños están en el carro, ya vamos",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "maneja_tomado",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            f"va|viene|esta|anda ~1 {_MANEJO} {_BIEN}? {_TOMADO}",
            f"va|viene|esta|anda ~1 {_MANEJO} ~3 y|pero va|viene|esta|anda {_BIEN}? {_TOMADO}",
            (
                f"esta|anda|va ~2 {_TOMADO} y|pero asi|aun|todavia|ya|se|igual? va|esta|anda|quiere|insiste ~1 "
                f"{_MANEJO}|manejar|conducir"
            ),
            f"va|viene|esta|anda ~1 {_MANEJO} ~3 {_NINOS} y|pero? va|viene|esta|anda? {_BIEN}? {_TOMADO}",
            (
                f"lleva|trae|llevo ~1 a? ~1 los|mis|mi {_NINOS} ~2 carro|camioneta|troca y|pero? "
                f"va|viene|esta|anda|voy|ando? {_BIEN}? {_TOMADO}"
            ),
            f"maneja|manejando ~1 {_BIEN}? borracho|borracha|tomado|tomada|drunk ~1 con|and|y ~2 kids|{_NINOS}",
        ),
        must_hit=(
            "mi papá va manejando borracho",
            "mi ex va manejando con los niños y va tomado",
            "está borracha y quiere manejar",
            "maneja tomado con mis hijos",
        ),
        must_miss=(
            "mi esposa va manejando porque yo ando tomado",
            "mi papá va manejando y yo vengo tomado atrás",
            "esta manejando mi esposa, yo estoy borracho",
            "está tomado y ella va manejando",
            "él anda tomado, por eso manejo yo",
            "mi hijo va manejando a la escuela",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "drove_the_kids_drunk",
        Tier.T2,
        Kind.CHILD_DANGER,
        "en",
        (
            f"drive|drives|drove|driven|driving ~1 {_WASTED} ~1 with ~2 {_CHILD} !at",
            f"drives|drove|drive|took|takes|picks|picked ~1 my|our|the|his|her ~1 {_CHILD} ~4 {_WASTED} !sister|out",
        ),
        must_hit=(
            "i want him to stop driving, yesterday he drove drunk with our kids",
            "my husband drove the kids to school drunk yesterday",
            "she keeps driving drunk with the kids",
            "she picks the kids up wasted",
        ),
        must_miss=(
            "he never drives drunk with the kids",
            "my husband drove the kids to school while i was at work",
            "he drove drunk with no license years back",
            "the drunk driving class took my whole day",
            "i took my kids to a party and got home",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "llevo_asi_a_los_ninos",
        Tier.T2,
        Kind.CHILD_DANGER,
        "es",
        (
            f"manejar|maneje|manejo|conducir|conduzca ~1 {_BIEN}? {_EBRIO} ~1 con|y ~2 {_NINOS}",
            (
                "lleva|llevo|trae|trajo|recoge|recogio|sube|subio ~1 a ~1 los|mis|mi|las|la|el|nuestros "
                f"{_NINOS} ~5 {_EBRIO} !de"
            ),
            f"subir|llevar|recoger ~1 a ~1 los|mis|mi|las|la|el|nuestros {_NINOS} ~3 {_EBRIO} !de",
        ),
        must_hit=(
            "me da miedo que mi esposo maneje tomado con los niños",
            "ayer llevó a mis hijos a la escuela bien borracho",
            "mi pareja maneja y ayer recogió a la niña tomado",
        ),
        must_miss=(
            "llevo a mi hijo tomado de la mano",
            "nunca manejo tomado con mis hijos",
            "llevó a los niños a la escuela y luego al doctor",
            "mi esposo no maneja borracho con los niños",
            "manejaba un camión con mis hijos de copilotos",
        ),
        denied=Tier.T4,
    ),
)
