"""Am I a bad mother if I shook her? A small child who was shaken, thrown or kept from breath, or the urge to (T1).

It is told as a question about oneself, ashamed and without the word "baby"; who is meant, the "bad mother" says. A
shaken infant may look well and be badly hurt (abusive head trauma). Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_BAD = "bad|terrible|horrible|awful|shitty|shit|worst|unfit|monster|evil ~1 mom|moms|mother|mama|mum|mommy|dad|father"
_BAD += "|daddy|parent|momma|mami|papa"
_HER = "her|him|my|the ~1 baby?|newborn?|son?|daughter?|infant?|toddler?"
_IT_THEN = "!hand|hands|arm|toy|toys|bottle|bottles|rattle|formula|awake|up|foot|feet|head|a|some|an|phone|bed|crib"
_SHOOK = f"shook|shaken|shaking|shake her|him {_IT_THEN}"
_WHO = "i|he|she|husband|boyfriend|dad"
_URGE = "want|wanted|wanting|urge|urges|almost|nearly|feeling|felt|feel|thoughts|thought|thinking|close"
_THROWN = "throw|throwing|threw|drop|dropping|toss|tossing her|him"
_WHERE = "across|against|at|down|on|onto|when|because|cause|so|sometimes"

_MALA = "mala|mal|pesima|pesimo|terrible|horrible|peor ~1 madre|mama|mami|padre|papa|papi"
_LO = "lo|la|los|las"
_HICE = "sacudi|zarandee|avente|azote|estruje|samarree|sacudido|zarandeado|sacudio|zarandeo|aviento|sacudo"
_GANAS = "ganas|quiero|queria|quise|querer|pienso|pense|casi|pensado|impulso"
_HACERLE = (
    "sacudirlo|sacudirla|aventarlo|aventarla|zarandearlo|zarandearla|ahogarlo|ahogarla|azotarlo|azotarla|"
    "asfixiarlo|asfixiarla|estrujarlo|estrujarla|callarlo|callarla"
)
_CHIQUITO = "bebe|bebita|bebito|nino|nina|hijo|hija|chiquito|chiquita|gemelos"
_SHAKES = f"shake|shaking|shook ~1 her|him {_IT_THEN}|off"
_LETGO = "drop|dropping|throw|throwing|smother|smothering|toss|tossing her|him !off|a|out|an|up|the|some|in|into"
_SOLTAR = "soltarlo|soltarla|aventarlo|aventarla|botarlo|botarla|callarlo|callarla"
_ZARANDEAR = "zarandearlo|zarandearla|sacudirlo|sacudirla|estrujarlo|estrujarla"

RULES: tuple[Rule, ...] = (
    Rule(
        "shook_a_small_child",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"{_BAD} ~~4 {_WHO} ~2 {_SHOOK}",
            "shook|shaken|shaking|shake ~1 the|her|his|my crib|bassinet|cradle ~2 hard|harder|violently|rough|bad",
            f"{_BAD} ~~2 for|about|keep|kept|start|started|of ~2 {_SHOOK}",
            f"{_BAD} ~~6 {_URGE} ~3 {_SHOOK}",
            f"{_WHO} ~2 {_SHOOK} ~~8 am|i|me|makes ~3 {_BAD}",
            f"{_BAD} ~~6 pillow|cushion ~1 over|against her|him|his|the|my !bed|crib|bassinet|stroller",
            f"{_BAD} ~~6 hand|hands|blanket ~1 over|on her|his|the ~1 mouth|nose|face",
            f"pillow|cushion ~1 over|against her|him|his !bed|crib|bassinet|stroller ~~8 am|i|me|makes ~3 {_BAD}",
            f"{_BAD} ~~6 {_URGE} ~2 {_THROWN} $",
            f"{_BAD} ~~6 {_URGE} ~2 {_THROWN} {_WHERE}",
            f"{_BAD} ~~6 {_URGE} ~2 {_THROWN} out ~2 window|car",
            f"{_BAD} ~~4 i ~2 threw her|him {_WHERE}",
            f"{_BAD} ~~6 {_URGE} ~2 smother|smothering|suffocate|suffocating|drown|drowning her|him|it|them !with|in",
            f"{_URGE} ~2 {_THROWN} !off|a|out|an ~~6 am|me|makes ~2 {_BAD}",
        ),
        must_hit=(
            "am i a bad mother if i shook her",
            "does it make me a bad mom that i shook him and now he is sleepy",
            "last night i shook the crib really hard and had to leave the room",
            "am i a bad mom i put the pillow over her for a second",
            "am i a bad mom for wanting to throw her",
            "i shook him last night, am i a terrible mother",
            "be honest am i the worst dad for shaking her",
            "am i a horrible mom, i almost threw him against the wall",
            "does that make me a bad father, i feel like shaking him when he screams",
            "am i a bad mother for putting my hand over his mouth",
        ),
        must_miss=(
            "am i a bad mother if i shook her hand",
            "he shook his head and said im a bad mom",
            "the earthquake shook the crib a little",
            "am i a bad mom for giving him a milkshake every day",
            "am i a bad mom for wanting to throw her a party",
            "am i a bad mom if i never shook her rattle",
            "am i a bad dad if i shook him awake for school",
            "am i a bad mother for putting the pillow under her",
            "am i a bad mom if i want to throw her toys out",
            "am i a bad mom, the divorce really shook him up",
            "am i a bad mother for wanting to go back to work",
            "i want to drop him off at my mom's, am i a bad mom",
        ),
    ),
    Rule(
        "sacudi_a_un_nino",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            "sacudi|zarandee ~1 la|su cuna ~2 fuerte|duro|feo",
            f"{_MALA} ~~6 {_LO} ~1 {_HICE} !ropa|alfombra|mano",
            f"{_MALA} ~~6 {_HICE} a|al ~1 bebe|nino|nina|hijo|hija|chiquito|chiquita",
            f"{_LO} ~1 {_HICE} ~~8 {_MALA}",
            f"{_MALA} ~~6 por {_HACERLE}",
            f"{_MALA} ~~6 {_GANAS} ~2 {_HACERLE} !con|en",
            f"{_GANAS} ~2 {_HACERLE} !con|en ~~8 {_MALA}",
            f"{_MALA} ~~6 almohada|cojin ~1 encima|cara|en !cama|cuna",
            f"{_MALA} ~~6 le ~1 tape|tapo|tapado ~1 boca|nariz|cara",
            f"almohada|cojin ~1 encima|cara ~~8 {_MALA}",
            f"{_GANAS} ~2 sacudir|zarandear|aventar|estrujar|azotar a|al ~2 {_CHIQUITO} !con",
        ),
        must_hit=(
            "soy mala madre si lo sacudí",
            "anoche sacudí la cuna muy fuerte",
            "¿soy mala mamá si la sacudí tantito?",
            "soy mal papá por querer aventarlo",
            "seré mala madre, le puse la almohada encima un segundo",
            "lo zarandeé anoche, soy una mala madre",
            "soy pésima mamá, me dan ganas de sacudirla cuando llora",
            "¿soy mala madre si le tapé la boca para que no llorara?",
            "soy mal padre, casi lo aviento contra la pared",
            "a veces me dan ganas de zarandear al bebé",
        ),
        must_miss=(
            "soy mala mamá si no sacudí la ropa",
            "sacudí la cobija de la cuna",
            "soy mala madre si sacudí la alfombra con ella al lado",
            "soy mala mamá por querer dormir",
            "soy mala mamá si quiero ahogarlo en besos",
            "¿soy mal papá si le sacudí la mano al saludarlo?",
            "soy mala madre por hacerle una fiesta sin aventar la casa por la ventana",
            "soy mala mamá si le puse una almohada para dormir",
        ),
    ),
    Rule(
        "urge_with_a_baby",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"feel|felt|urge|urges|think|thinking|thoughts|close|almost ~3 {_SHAKES}",
            f"feel|felt|urge|urges|think|thinking|thoughts|close|almost ~3 {_LETGO}",
            "almost ~1 dropped|threw|smothered her|him|it on purpose",
        ),
        must_hit=(
            "when my baby cries i feel like shaking him",
            "my baby is 2 months old and sometimes i think about dropping her",
        ),
        must_miss=(
            "the baby laughs and i feel like shaking her rattle",
            "i was thinking of dropping him off with the baby at my mom's",
            "i almost dropped him a note about the baby shower",
            "i think about dropping it, the vape, for my baby",
        ),
        denied=Tier.T4,
        beside="ABABY",
    ),
    Rule(
        "urge_to_shake",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "en",
        (f"feel|felt|urge|urges ~3 {_SHAKES}",),
        must_hit=("i feel like shaking him", "i get the urge to shake her when she screams"),
        must_miss=("i feel like shaking his hand", "i feel like shaking her awake"),
        denied=Tier.T4,
    ),
    Rule(
        "cries_and_cannot_any_more",
        Tier.T3,
        Kind.DISTRESS,
        "en",
        (
            "baby|newborn ~5 cries|crying|screams|screaming ~~6 not ~1 handle|cope",
            "baby|newborn ~5 cries|crying|screams|screaming ~~6 not ~1 take|do it|this|anymore",
            "feel|feels nothing for|toward|towards her|him|it|my|the",
        ),
        must_hit=(
            "the baby keeps crying all night and i cant cope",
            "my baby is 2 months old and i feel nothing for him",
        ),
        must_miss=("the baby keeps crying, what can i give him", "i feel nothing for my ex"),
        denied=Tier.T4,
        beside="ABABY",
    ),
    Rule(
        "impulso_con_un_bebe",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"ganas|pienso|pense|casi|impulso ~2 {_ZARANDEAR} !con|en|la|el|tantito",
            f"ganas|pienso|pense|pensado|impulso|casi ~1 de|en? {_SOLTAR} !con|en|a|un|para|dormir|llorar|que|al",
            "ganas|pienso|pense|pensado|impulso ~1 de|en dejarlo|dejarla caer",
        ),
        must_hit=(
            "mi bebé tiene 2 meses y a veces pienso en soltarlo",
            "el bebé llora y me dan ganas de zarandearlo",
            "pienso en dejarla caer, mi bebé llora tanto",
        ),
        must_miss=(
            "no quiero soltar a mi bebé",
            "pienso en dejarlo con mi mamá, al bebé",
            "tengo ganas de dejarlo, el cigarro, por mi bebé",
            "quiero sacudirlo, el cobertor del bebé, en el patio",
        ),
        denied=Tier.T4,
        beside="ABABY",
    ),
    Rule(
        "ganas_de_sacudir",
        Tier.T2,
        Kind.HARM_TO_OTHERS,
        "es",
        (f"ganas|impulso|impulsos ~2 {_ZARANDEAR} !con|en|la|el|bien|tantito",),
        must_hit=("me dan ganas de zarandearlo", "me da el impulso de sacudirla"),
        must_miss=("hay que sacudirla, la alfombra", "me dan ganas de abrazarlo"),
        denied=Tier.T4,
    ),
    Rule(
        "llora_y_ya_no_puedo",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "bebe|bebita|bebito|nacido|nacida ~3 llora|llorando|llorar ~~8 ya no ~1 puedo|aguanto|soporto !darle|dar",
            "no ~1 siento nada por|hacia el|ella|mi|la",
        ),
        must_hit=(
            "mi bebé llora toda la noche y ya no puedo",
            "mi bebé tiene 2 meses y no siento nada por él",
        ),
        must_miss=("mi bebé llora, ¿qué le doy?", "no siento nada por mi ex"),
        denied=Tier.T4,
        beside="ABABY",
    ),
)
