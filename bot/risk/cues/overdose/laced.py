"""What was laced, and what is used anew and by oneself: a vape with fentanyl, a pill after months clean.

Both languages. A pressed pill may hold any amount, and a body that has been without no longer takes what it took. Who
feels it now is an emergency (T1); who used by themselves is told how it is safer (T2).
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_INTO = "vape|cart|pen|joint|blunt|weed|dab|drink|cup|cigarette|bong|pipe|soda"
_STUFF = "fentanyl|xylazine|tranq|heroin"
_PRESSED = "blue|blues|m30|m30s|perc|percocet|presses|pressie|fentanyl|oxy|dope|heroin"
_USED = "took|did|popped|snorted|smoked|used|shot|swallowed|hit"
_LIKE = "feels|feel|felt ~1 like ~3 truck|elephant|car|anvil|piano|boulder|bricks ~2 on|sitting|parked|standing"
_ADENTRO = "vape|vapeador|cigarro|churro|toque|porro|bebida|vaso|refresco|mota"

RULES: tuple[Rule, ...] = (
    Rule(
        "laced_by_another",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            f"put|puts|slipped|laced|mixed|snuck ~1 {_STUFF} ~1 in|into|on ~1 my|the|her|his ~1 {_INTO}",
            f"laced|spiked my|her|his ~1 {_INTO}",
            f"my|her|his ~1 {_INTO} ~1 was|is|got|might|has ~2 laced|spiked",
            f"{_STUFF} in my|her|his ~1 {_INTO}",
        ),
        must_hit=(
            "my bf put fent in my vape i think, i feel so heavy",
            "i think my vape is laced",
            "someone laced my joint",
            "there was fentanyl in my weed",
        ),
        must_miss=(
            "he put juice in my vape",
            "the school talked about vapes that are laced",
            "she laced my shoes",
            "he put a battery in my vape pen",
        ),
        past=Tier.T2,
    ),
    Rule(
        "le_pusieron_algo",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            (
                "puso|pusieron|echo|echaron|metio|metieron ~2 fentanilo|xilacina|heroina ~2 a|al|en ~1 mi|el|la|su "
                f"~1 {_ADENTRO}"
            ),
            f"mi ~1 {_ADENTRO} ~1 tenia|traia|tiene|trae ~1 fentanilo|xilacina",
        ),
        must_hit=("mi novio le puso fentanilo a mi vape", "creo que mi vapeador traía fentanilo, me siento muy pesada"),
        must_miss=("le puso azúcar a mi bebida", "mi vapeador tiene sabor a menta"),
        past=Tier.T2,
    ),
    Rule(
        "used_anew_by_oneself",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"{_USED} ~1 a|an|one|two|half|some|my ~2 {_PRESSED} ~~8 first|clean|sober|months|relapsed|relapse",
            f"first|relapsed ~~6 {_USED} ~1 a|an|one|two|half|some|my ~2 {_PRESSED}",
            f"{_USED} ~1 a|an|one|two|half|some pressed|fake|street ~1 {_PRESSED}",
        ),
        must_hit=(
            "took a pressed blue, first time in 8 months clean, by myself",
            "did a perc after a year sober and nobody is here",
            "im alone. relapsed, i smoked a blue",
        ),
        must_miss=(
            "im by myself and i took a blue pen to sign",
            "he did the perc ten years ago",
            "i took a blue shirt, first one i saw",
        ),
        beside="BYONESELF",
        denied=Tier.T4,
    ),
    Rule(
        "otra_vez_y_a_solas",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (
            (
                "tome|meti|fume|use|inhale|consumi ~2 azul|azules|fentanilo|percocet|m30|chiva|heroina ~~8 "
                "primera|limpio|limpia|meses|recai|recaida"
            ),
            "recai ~~5 tome|meti|fume|use|inhale|consumi ~2 azul|azules|fentanilo|percocet|m30|chiva|heroina",
        ),
        must_hit=(
            "estoy sola, me tomé una azul después de ocho meses limpia",
            "recaí, me fumé una azul y no hay nadie aquí",
        ),
        must_miss=("estoy sola con la pluma azul", "recaí en la dulcería con un dulce azul"),
        beside="BYONESELF",
        denied=Tier.T4,
    ),
    Rule(
        "a_truck_on_the_chest",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (f"{_USED} ~~8 chest {_LIKE}",),
        must_hit=(
            "i smoked something n my chest feels like a truck is on it",
            "took a line and my chest feels like an elephant is sitting on it",
        ),
        must_miss=(
            "i took the bus and my chest felt lighter",
            "my chest feels like an elephant is on it before work",
        ),
    ),
    Rule(
        "a_weight_on_the_chest",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (f"my|his|her chest {_LIKE}",),
        must_hit=("my chest feels like a truck is parked on it", "his chest feels like an elephant is sitting on it"),
        must_miss=("my chest felt lighter after the truck ride", "the piano is on the truck"),
        denied=Tier.T4,
    ),
    Rule(
        "un_camion_tras_usar",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "fume|meti|inhale|use|consumi ~~6 camion|elefante|yunque|piano ~~2 en|encima ~~1 pecho",
            "fume|meti|inhale|use|consumi ~~6 pecho ~5 camion|elefante|yunque|piano ~1 encima",
        ),
        must_hit=(
            "fumé algo y siento un camión en el pecho",
            "me metí una línea y el pecho lo siento con un elefante encima",
        ),
        must_miss=("el camión trae un dibujo en el pecho", "siento un camión en el pecho cuando hablo en público"),
    ),
    Rule(
        "un_camion_en_el_pecho",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "siento|siente|como ~3 camion|elefante|yunque|piano ~2 en|encima el|del|mi pecho",
            "pecho ~3 como ~2 camion|elefante|yunque ~1 encima",
        ),
        must_hit=("siento un elefante en el pecho", "siento el pecho como con un camión encima"),
        must_miss=("el camión trae un dibujo en el pecho", "siento que el camión no llega"),
        denied=Tier.T4,
    ),
)
