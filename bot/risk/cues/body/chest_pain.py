"""A chest that hurts, said plainly: since this morning, or off and on for weeks, often beside what the hours are.

Pain that began today may be a heart, and 911 leads (American Heart Association, warning signs). Said bare, or of weeks,
a doctor has to look (T2: that card names 911 for chest pain). With its reason right behind it (a run, a cold, somebody
missed, what a doctor said) it is left to what else is said: grief and worry sit in a chest too. An arm or a jaw that
hurts while the breath is short is such a pain as well. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HURTS = "hurts|hurt|hurting|aches|aching"
_SINCE = (
    "this|last|yesterday|today|noon|lunch|midnight|breakfast|dinner|about|around|6|7|8|9|10|11|monday|tuesday|"
    "wednesday|"
    "thursday|friday|saturday|sunday"
)
_PAIN = ("chest pain|pains !when|whenever|if|from", "pain|pains|pressure|tightness in ~1 my|his|her|the chest")
_ASKS = "what|how|do|does|can|could|should|are|is|who|you|please|help|any|am"
_SPAN = "days|weeks|months|week|month"
_DUELE = "me|le|nos ~1 duele|doliendo|punza ~1 mucho|muy|bien|fuerte|feo? el? pecho"
_DOLOR = "dolor|dolores|punzadas|opresion ~1 de|en ~1 el? pecho"
_DESDE = (
    "hoy|ayer|anoche|mediodia|madrugada|temprano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|6|7|8|9|10|11"
)
_PREGUNTA = "que|cuanto|como|donde|puedo|atienden|abren|hay|tienen|ustedes|ayuda|ayudenme"
_SIN_AIRE = "quita|va|falta|acaba ~1 aire|respiracion"
_DUELE_EL_BRAZO = "duele|dolor|entume|entumido|adormecido ~2 brazo|mandibula|quijada"

RULES: tuple[Rule, ...] = (
    Rule(
        "chest_pain_since",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"chest ~2 {_HURTS} ~2 since ~1 {_SINCE} !CHESTFROM",
            f"chest ~1 {_HURTS} ~3 short of breath",
            f"chest ~1 {_HURTS} and ~2 dizzy|lightheaded|nauseous|clammy|sweaty|sweating|faint",
            f"chest ~1 {_HURTS} ~1 so|really|real|very|pretty bad|badly !from|when|over|because|for|about|missing",
            f"chest ~1 {_HURTS} all day|morning|afternoon|night !from|when|over|because|for",
            f"chest ~1 {_HURTS} today|tonight|bad|badly !from|when|over|because|for|CHESTFROM",
            f"chest ~1 {_HURTS} right now !just|thinking|from|when|because|missing",
            f"chest ~1 {_HURTS} and ~2 not ~1 stop|stopping|go|going|going away|let",
            *(f"{pain} ~2 since ~1 {_SINCE}" for pain in _PAIN),
            *(f"{pain} ~1 right now" for pain in _PAIN),
            *(f"{pain} all day|morning|night !from|when|over|because" for pain in _PAIN),
        ),
        must_hit=(
            "my chest hurts since yesterday when i was walking",
            "my chest hurts since this morning",
            "what do you charge? my chest has been hurting since last night",
            "Dolores here, do you open saturdays. my chest hurts since lunch",
            "his chest hurts really bad",
            "my chest hurts today",
            "pain in my chest since about 6, are you open",
        ),
        must_miss=(
            "my chest hurts since yesterday from working out",
            "my chest hurts today after the gym",
            "my chest hurts since last monday when she died",
            "my chest hurts since he left me",
            "my chest hurts really bad from crying",
            "my chest hurts all day from the flu",
            "her chest was tight and now it is fine",
            "chest day since last monday",
            "my chest gets tight every sunday night",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "chest_pain_told",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"my|his|her|s chest is|been|still|really|just? {_HURTS} $",
            f"my|his|her|s chest is|been|still|really|just? {_HURTS} {_ASKS}",
            f"my|his|her|s chest is|been|still|really|just? {_HURTS} where do|can|are|should|is",
            "chest pain|pains|tightness|pressure off and on",
            "chest pain|pains|tightness|pressure on and off",
            "chest pain|pains|tightness|pressure that? comes|come and goes|go",
            "chest pain|pains for|like ~3 days|weeks|months|week|month",
            f"chest ~1 {_HURTS} off and on",
            f"chest ~1 {_HURTS} on and off",
            f"chest ~1 {_HURTS} for|like ~3 {_SPAN} !from|because",
            f"{_SPAN} of|with chest pain|pains",
            "been having|getting ~2 chest pain|pains !when|whenever|at|from|if|over",
            "^ having ~2 chest pain|pains !when|whenever|at|from|if|over",
        ),
        must_hit=(
            "my chest hurts",
            "my chest hurts, what are your hours",
            "my dad's chest hurts where do i take him",
            "been having chest pains, can i get an appointment",
        ),
        must_miss=(
            "my chest hurts from laughing",
            "my chest hurts when i run",
            "my chest hurts where he used to be",
            "my chest hurts thinking about her",
            "i want to get this off my chest",
            "i get chest pains on sunday night",
            "been having chest pains when my boss calls",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "pecho_desde",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_DUELE} ~1 desde ~2 manana|{_DESDE} !PECHOPOR",
            f"{_DUELE} ~1 desde hace ~2 rato|hora|horas|minutos",
            f"{_DUELE} ~1 todo el dia !de|por|cuando",
            f"{_DUELE} ~1 mucho|fuerte|feo|ahora|hoy !de|por|cuando|porque|al|cada|PECHOPOR",
            f"{_DUELE} y no se ~1 quita|pasa",
            f"{_DOLOR} ~1 desde ~2 manana|{_DESDE} !PECHOPOR",
            f"{_DOLOR} ~1 fuerte|feo|ahora|hoy !de|por|cuando|porque",
            "duele mucho|muchisimo el pecho !de|por|cuando|porque|al|cada|PECHOPOR",
        ),
        must_hit=(
            "me duele el pecho desde la mañana",
            "a qué hora cierran, a mi papá le duele el pecho desde anoche",
            "me duele mucho el pecho",
            "traigo un dolor en el pecho desde ayer, cuánto cobran",
            "me duele el pecho y no se me quita",
        ),
        must_miss=(
            "me duele el pecho desde ayer de tanto ejercicio",
            "me duele mucho el pecho cada que toso",
            "me duele el pecho desde ayer que enterramos a mi papá",
            "me duele mucho el pecho después del gimnasio",
            "me duele el pecho de extrañarlo",
            "me duele el pecho desde que se fue mi hija",
            "me duele mucho el pecho de tanto llorar",
            "me duele el pecho cuando corro",
            "le di pecho desde la mañana",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "pecho_duele",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_DUELE} $",
            f"{_DUELE} a que|donde",
            f"{_DUELE} {_PREGUNTA} !corro|camino|como|lloro|pienso|me|la|lo|subo|toso|respiro",
            f"{_DUELE} ~1 a ratos",
            f"{_DUELE} ~1 desde hace ~2 dias|semanas|meses|semana|mes",
            f"tengo|tiene|traigo|trae|siento|siente ~1 {_DOLOR} $",
            (
                f"tengo|tiene|traigo|trae|siento|siente ~1 {_DOLOR} {_PREGUNTA} "
                f"!corro|camino|como|lloro|pienso|me|subo|"
                f"toso"
            ),
            f"{_DOLOR} ~1 va y viene",
            f"{_DOLOR} a ratos",
            f"{_DOLOR} ~1 desde|por hace? ~2 dias|semanas|meses|semana|mes",
        ),
        must_hit=(
            "me duele el pecho",
            "me duele el pecho, a qué hora abren",
            "mi papá tiene dolor en el pecho",
        ),
        must_miss=(
            "me duele el pecho de la tristeza",
            "me duele el pecho por la tos",
            "me duele el pecho cuando lloro",
            "se me aprieta el pecho",
            "siento un hueco en el pecho",
            "me duele el pecho al amamantar",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "air_and_the_arm",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "short of breath ~~3 arm|jaw ~1 hurts|hurting|aches|numb|tingling",
            "arm|jaw ~1 hurts|hurting|aches|numb|tingling ~~4 short of breath",
            "arm|jaw ~1 hurts|hurting|aches|numb|tingling ~~4 not ~2 catch ~2 breath",
        ),
        must_hit=(
            "my father in law is short of breath and his arm hurts, do you take county insurance",
            "her jaw aches and she cant catch her breath",
        ),
        must_miss=("my arm hurts from the gym", "short of breath walking uphill, my knee hurts"),
    ),
    Rule(
        "aire_y_brazo",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_SIN_AIRE} ~~4 {_DUELE_EL_BRAZO}",
            f"{_DUELE_EL_BRAZO} ~~4 {_SIN_AIRE}",
        ),
        must_hit=(
            "a mi suegro se le quita el aire y le duele el brazo, aceptan seguro del condado?",
            "me duele el brazo izquierdo y me falta el aire",
        ),
        must_miss=(
            "me duele el brazo por la vacuna",
            "se va el aire acondicionado y me duele la espalda",
            "me falta el aire cuando subo la escalera",
        ),
    ),
)
