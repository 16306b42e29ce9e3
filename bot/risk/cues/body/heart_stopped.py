"""A heart that stopped, said of somebody here and now, and no more of it than that. Both languages.

"My heart stopped when he took my hand" is a way to speak, so the words have to end with the heart, or say "beating".
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HEART = "heart|hart|heartbeat|pulse"
_WHOSE = "his|her|their|the|KIN|dads|moms|brothers|sisters|sons|daughters|husbands|wifes|babys|friends|boyfriends"
_NOW = "now|help|please|again|omg|call"
_AHORA = "ya|ahora|ayuda|ayudenme|otra"

RULES: tuple[Rule, ...] = (
    Rule(
        "heart_stopped",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"{_WHOSE} s? {_HEART} just|has|is? just|now? stopped|stopping|gone $",
            f"{_WHOSE} s? {_HEART} just|has|is? just|now? stopped|stopping {_NOW}",
            f"{_WHOSE} s? {_HEART} just|has? stopped beating !when|with|at|for",
            f"{_WHOSE} s? heart is not beating !for|with|right",
            "not ~1 feel|find|hear ~1 his|her|their|a heartbeat|pulse !ox|monitor",
        ),
        must_hit=(
            "the heart has stopped",
            "i think his heart stopped",
            "my dads heart just stopped help",
            "her heart isnt beating",
            "i cant find her pulse",
        ),
        must_miss=(
            "his heart stopped when she walked in",
            "he took my hand and my heart stopped",
            "the heart of it is i drink",
            "his heart is not in it",
            "his heart stopped in 2015 and they got it back",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "own_heart_stopped",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"^ i|omg|help|think|feel|like? ~1 my|the {_HEART} just|has? stopped $",
            f"^ my {_HEART} just|has|is|keeps? stopped|stopping $",
            f"^ my {_HEART} keeps|kept stopping !for|when",
        ),
        must_hit=("my heart stopped", "i think my heart just stopped", "my heart keeps stopping"),
        must_miss=(
            "he took my hand and my heart stopped",
            "my heart stopped when i saw the bill",
            "my heart stopped hurting",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "corazon_parado",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"se le|les paro|detuvo el corazon|pulso ~1 {_AHORA}",
            "se le|les paro|detuvo el corazon|pulso ~1 $",
            "el corazon se le|les paro|detuvo $",
            "su corazon ~1 paro|detuvo $",
            "corazon ~2 dejo de latir !por|cuando",
            "no ~1 le ~1 late ~1 el? corazon !por|cuando",
            "no le siento|encuentro|oigo ~1 el? pulso|latidos|corazon|latido",
        ),
        must_hit=(
            "creo que se le paró el corazón",
            "a mi papá el corazón se le detuvo",
            "ya no le late el corazón",
            "no le encuentro el pulso",
        ),
        must_miss=(
            "se le paró el corazón cuando la vio",
            "se me para el corazón de la emoción",
            "se le paró el carro",
            "hace años se le paró el corazón en la cirugía",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "mi_corazon_se_paro",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "^ ay|creo|siento|que? ~2 se me paro|detuvo el corazon $",
            "^ mi corazon se paro|detuvo $",
            "^ se me esta parando|deteniendo el corazon $",
        ),
        must_hit=("se me paró el corazón", "creo que se me detuvo el corazón", "mi corazón se paró"),
        must_miss=("se me paró el corazón cuando lo vi", "mi corazón se paró de alegría"),
        denied=Tier.T4,
    ),
)
