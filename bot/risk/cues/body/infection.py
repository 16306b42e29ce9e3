"""A vein, hand or leg that is red and swollen where somebody injects: an infection, and with a fever one for today.

Nobody writes "sepsis". Where a line runs up the arm or the body burns, it is an emergency (T1); without that it is
asked gently (T2), for it is treated well while it is small. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_RED = "red|swollen|swelling|hot|puffy|pus|abscess|streak|streaks"
_FEVER = "fever|feverish|chills|shivering"
_PART = "arm|arms|hand|hands|leg|legs|foot|skin|vein|veins|elbow|groin|spot|wrist|finger|fingers"
_ROJA = "roja|rojo|rojos|rojas|colorada|colorado|hinchada|hinchado|inflamada|inflamado|pus|absceso|hincho"
_FIEBRE = "fiebre|calentura|escalofrios|escalofrio"
_PARTE = "mano|manos|brazo|brazos|pierna|piernas|pie|pies|piel|vena|venas|codo|ingle|dedo|dedos|muneca"

RULES: tuple[Rule, ...] = (
    Rule(
        "infected_with_fever",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            f"{_RED} ~~12 {_FEVER}",
            f"{_FEVER} ~~12 {_RED}",
            "red ~1 line|lines|streak|streaks ~3 up|going|running|from",
        ),
        must_hit=(
            "my arm is red and swollen where i shot up and i have a fever",
            "i got chills and my hand is all puffy where i inject",
            "theres a red line going up my arm where i shoot up",
        ),
        must_miss=(
            "i inject humira and my thigh is red and itchy, no fever",
            "my kid has a fever and red cheeks",
            "i shot up to see who was there, no fever",
            "his hand is swollen from the bee and he has chills",
        ),
        denied=Tier.T4,
        plain=True,
        beside="INJECTSHERE",
    ),
    Rule(
        "infected",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (f"{_PART} ~4 {_RED}", f"{_RED} ~3 {_PART}"),
        must_hit=("my hand is swollen where i inject", "theres pus on my arm from shooting up"),
        must_miss=(
            "i inject insulin and my leg is swollen",
            "my hand is swollen from work",
            "prices shot up and my leg is red",
        ),
        denied=Tier.T4,
        plain=True,
        beside="INJECTSHERE",
    ),
    Rule(
        "infectado_con_fiebre",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_ROJA} ~~12 {_FIEBRE}",
            f"{_FIEBRE} ~~12 {_ROJA}",
            "linea|raya|rayas roja|rojas|colorada ~3 brazo|mano|pierna|sube|subiendo",
        ),
        must_hit=(
            "tengo la mano roja donde me inyecto y me dio fiebre",
            "tengo calentura y el brazo hinchado donde me pico",
            "me sale una raya roja por el brazo donde me inyecté",
        ),
        must_miss=(
            "me inyecté la vacuna y tengo fiebre y el brazo rojo",
            "mi niño tiene fiebre y los cachetes rojos",
            "me picó una abeja y tengo la mano hinchada",
            "tengo fiebre y mucho sueño",
        ),
        denied=Tier.T4,
        plain=True,
        beside="SEINYECTA",
    ),
    Rule(
        "infectado",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (f"{_PARTE} ~4 {_ROJA}", f"{_ROJA} ~3 {_PARTE}"),
        must_hit=("se me hinchó la mano donde me inyecto", "tengo el brazo muy inflamado donde me inyecté"),
        must_miss=(
            "me inyecto insulina y tengo el brazo rojo",
            "inyecto vacas en el rancho y tengo la mano hinchada",
            "tengo la mano hinchada del trabajo",
            "me picó un mosco y tengo rojo el brazo",
        ),
        denied=Tier.T4,
        plain=True,
        beside="SEINYECTA",
    ),
)
