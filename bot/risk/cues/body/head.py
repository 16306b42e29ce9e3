"""A blow to the head of who takes something that thins the blood: it may bleed inside for hours unseen (T1).

Without that, who stumbled says so and no more; with it an emergency room should look. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_HIT = "hit|struck|banged|bumped|smacked|cracked|knocked|whacked|bonked|clipped|bashed"
_PEGUE = "pegue|golpee|pego|golpeo|di|dio|abri|estrelle"

RULES: tuple[Rule, ...] = (
    Rule(
        "head_on_thinners",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"{_HIT} ~1 my|his|her|their|the ~1 head|skull|forehead",
            (
                "head hit|struck|bounced|bumped|banged|smacked ~3 "
                "floor|wall|step|steps|stairs|tub|table|curb|ground|counter"
            ),
            "fell|fall|landed ~4 on my|his|her ~1 head|face",
        ),
        must_hit=(
            "I slipped in the kitchen and banged my head; I am on coumadin.",
            "dad fell and hit his head. hes on eliquis",
            "his head bounced on the curb and he takes blood thinners",
            "grandpa tripped and landed on his head, he takes xarelto",
        ),
        must_miss=(
            "i hit my head on the cabinet, its fine",
            "im on blood thinners and you hit the nail on the head",
            "does warfarin mix with wine?",
            "the head of the unit put him on heparin",
        ),
        denied=Tier.T4,
        beside="THINNER",
    ),
    Rule(
        "cabeza_y_anticoagulante",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"me|se ~1 {_PEGUE} ~2 en|con ~1 la cabeza|nuca|frente",
            f"me|se ~1 {_PEGUE} ~2 cabeza|cabezazo",
            "golpe|cabezazo|porrazo|chichon ~2 en la|cabeza",
            "cayo|cai ~4 de cabeza|cara",
        ),
        must_hit=(
            "me resbalé y me di un golpe en la cabeza, tomo warfarina",
            "mi papá se pegó en la cabeza y toma anticoagulantes",
            "mi abuela se cayó de cara y toma warfarina",
        ),
        must_miss=(
            "me pegué en la cabeza con la alacena y ya",
            "tomo anticoagulantes y me duele la rodilla",
        ),
        denied=Tier.T4,
        beside="THINNER",
    ),
)
