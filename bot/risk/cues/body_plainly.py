"""Both languages: a body in danger, told plainly by somebody who does not know what it is called.

"I did something stupid with my pills", a fever of 106, red streaks from where one injects, no urine for two days: signs
for an emergency room (MedlinePlus, "When to use the emergency room - adult" and "Sepsis").
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MEDS = "PILLS|bars|blues|patch|patches|strips|edibles|gummies"
_DOWN = "took|taken|swallowed|ate|drank|drunk|popped|did|had"
_MANY = "6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|six|seven|eight|nine|ten|twelve"
_NOT_THERE = "contestar|contesta|responder|responde|moverse|despierta|despertar|reacciona"

RULES: tuple[Rule, ...] = (
    Rule(
        "taken_plainly",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            f"did|done ~1 something ~1 stupid|bad|dumb|crazy|terrible ~2 with ~2 {_MEDS}",
            "throw|puke|vomit|puking|throwing them|pills up|out !in|on|together|away|for|at",
            "make|making myself throw|puke|vomit ~1 up? ~6 took|taken|pills|swallowed|them|drank",
            "narcan|naloxone|spray ~~10 back|gone|going|went|passed ~1 out|under|down",
            f"{_MANY} shots|drinks|beers|tequilas|seltzers and|plus|with|then|n ~4 {_MEDS}",
            (
                "put|crushed|mixed|dissolved|dumped ~2 all|them|pills|everything ~1 in|into ~4 and|then ~1 drank|"
                "drinking|swallowed"
            ),
            "he|she|KIN ~3 death rattle",
            "took|swallowed|popped ~1 handful|fistful|bunch ~~6 hour|hours|minutes|min|mins|ago|yet|now|tonight",
            "she|he|KIN ~1 left|dropped ~2 empty ~1 bottle|bottles|box|packet|strip of ~2 PILLS",
        ),
        must_hit=(
            "I did something dumb with my meds",
            "how do I throw them up, I took pills",
            "we gave him narcan and he sat up then went back out",
            "I've had like 14 shots and 6 of my moms Valium",
            "I crushed them all in a shake and drank it",
            "she left an empty bottle of Seroquel",
        ),
        must_miss=(
            "I did something dumb with my money",
            "they throw it up on the site each month",
            "we carry narcan and went back out on patrol",
            "I had 2 beers with dinner",
            "I put them all in the blender for soup",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "sick_plainly",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                "his|her|my|babys|sons|daughters temperature|temp|fever ~2 is|of|at|says|hit|reads|reached 104|"
                "105|106|107|108"
            ),
            "fever|thermometer ~2 is|of|at|says|hit|reads|reached 104|105|106|107|108",
            "born|delivered|baby ~6 not ~1 breathing|moving|pink",
            "born|delivered ~6 not crying",
            "red streaks|streak|lines|line ~6 arm|leg|inject|vein|up|hot",
            "not peed|urinated|peeing|pee|urinating ~2 in|for|since ~1 day|days|2|3|yesterday|two|three ~~6",
            "peed|peeing|pissing blood ~~12 fever|shaking|back|shooting|confused",
            "fever|chills ~~8 shooting|injecting|injected ~1 up|dope|drugs|heroin",
            "he|she|KIN ~3 twitching|jerking ~~6 bump|line|floor|carpet",
            "bump|line|rail ~~8 twitching|jerking|seizing",
            "she|he|THEY fell ~2 and|now ~2 not ~1 feel|move ~2 legs|arms|body",
            "fighting|yelling|screaming ~1 at? ~1 people|things|someone ~3 not ~1 there|here|real",
        ),
        must_hit=(
            "his temperature is 106",
            "the baby was born an hour ago and isn't crying",
            "she delivered at home and he is not crying",
            "red streaks going up my arm",
            "I haven't peed in 2 days",
            "fever and shaking after shooting up",
            "he did a bump and is twitching",
        ),
        must_miss=(
            "the temperature is 104 in Phoenix today",
            "my baby is not crying as much at daycare",
            "the baby will not stop crying",
            "I was born in Ohio",
            "red lines in my budget",
            "my eye is twitching from work",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "tomado_sin_saber",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "no ~2 cuantas|cuantos me|se ~1 tome|tomo|trague|trago|meti|metio",
            "no ~2 cuantas|cuantos PASTILLAS ~1 me|se? ~1 tome|tomo|trague|trago",
            "vomitar|devolver|sacar ~1 lo|las|los que ~1 me|se? ~1 tome|tomo|trague|trago",
            "vomitar|devolver|sacar ~1 las|unas PASTILLAS",
            "trago|comio|chupo|pego|mastico|lamio ~2 parche|parches|tirita ~2 fentanilo|fenta|morfina|de",
            f"se ~1 inyecto|pincho|pico ~~8 sin|no ~2 {_NOT_THERE}",
            "narcan|naloxona ~~8 se|volvio|otra ~2 durmio|dormir|desmayo|fue|vez",
            "hice|hizo ~1 algo ~2 tonto|feo|malo|estupido|tonteria con ~2 PASTILLAS",
            "pasando de ~1 la dosis",
            (
                "frasco|bote|blister|caja|botella ~1 de? ~1 PASTILLAS? vacio|vacia|vacios ~~6 dormida|dormido|"
                "despierta|responde"
            ),
        ),
        must_hit=(
            "no sé cuántas me tomé",
            "cómo hago para vomitar lo que me tomé",
            "mi nieto se tragó el parche de fentanilo",
            "se inyectó y se quedó sin contestar",
            "encontré el frasco vacío y ella está dormida",
        ),
        must_miss=(
            "no sé cuántas veces me tomó la mano",
            "se inyectó la vacuna y no le dolió",
            "tengo que sacar lo que me toca",
            "el frasco de café está vacío",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "mal_sin_nombre",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "40|41|42 ~1 grados? ~1 de fiebre|calentura|temperatura",
            "fiebre|calentura|temperatura ~2 de|a|en 40|41|42",
            "rayas|lineas|raya rojas|roja ~5 brazo|pierna|inyecto|inyecte|donde",
            "no ~1 he|ha|a ~1 orinado ~3 dos|tres|2|3 dias",
            "recien nacido|nacida ~3 no ~1 respira|llora|mueve",
            "peleando|pelea|gritando|discutiendo con|a ~1 gente|personas|alguien ~2 no ~1 existe|existen|esta|estan",
        ),
        must_hit=(
            "mi hijo tiene 41 de fiebre",
            "tengo rayas rojas en el brazo donde me inyecto",
            "mi recién nacido no llora",
            "está peleando con gente que no existe",
        ),
        must_miss=(
            "tengo 40 de renta",
            "la camisa tiene rayas rojas",
            "peleando con gente que no paga",
        ),
        denied=Tier.T4,
    ),
)
