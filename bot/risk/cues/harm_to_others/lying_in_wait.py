"""Waiting for somebody with what will hurt them: a jug of gasoline, a machete by the door, a list and a code (T1).

No threat is spoken, so each needs the thing and the one it is for. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARM = "machete|knife|gun|pistol|rifle|shotgun|axe|hatchet|crowbar|hammer|ar15|glock|sword|gasoline|gas|acid|bleach"
_FUEL = "gasoline|acid|lighter|molotov|lye|kerosene|machete|shotgun|crowbar"
_ARMA = "machete|pistola|escopeta|rifle|cuchillo|hacha|fierro|cuete|gasolina|acido|tubo|fusca"
_JEFE = "patron|jefe|vecino|cunado|ex|suegro|maldito|desgraciado|cabron|tipo|vato"

RULES: tuple[Rule, ...] = (
    Rule(
        "lying_in_wait",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"i ~1 got|have ~3 {_FUEL} ~3 ready|waiting for him|her|them",
            (
                "i am ~1 waiting|standing|sitting|hiding ~2 by|at|behind ~2 door|window|stairs|closet ~2 with ~2 "
                f"{_ARM} !license|permit|papers|range"
            ),
            (
                "list of ~2 everyone|everybody|people|kids|names ~2 who|that|from ~6 ~~6 "
                "ar15|gun|guns|rifle|pistol|bullets"
            ),
            (
                "sharpening|sharpens|sharpened ~2 knives|knife|blades|machete|axe for the|his|her|our ~1 "
                "neighbor|neighbors|neighbours|boss|wife|family|kids|cops|landlord"
            ),
            (
                "chip|implant|wire|tooth|radio|tv|angel|god ~4 wants|tells|told|orders me to ~1 "
                "hurt|kill|stab|shoot|burn|cut "
                "!back|down|out|it"
            ),
            "voices ~6 want|wants ~1 blood !donors|drive|work|test|tests",
        ),
        must_hit=(
            "my boss is coming at noon and i have kerosene ready for him",
            "i am standing behind the door with a hatchet",
            "got a list of everyone who picked on me and my dads gun safe code",
            "my uncle is sharpening knives for the neighbors",
            "the implant wants me to hurt the mailman",
            "the voices are so loud and they want blood",
        ),
        must_miss=(
            "i have a can of gasoline ready for the mower",
            "i am waiting by the door with my umbrella",
            "got a list of everyone who works here and the door code",
            "he sharpens knives for the restaurant",
            "the nurse wants blood for the lab",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "los_espero_con_machete",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"lo|la|los|las ~1 espero|aguardo|esperando ~3 con ~1 el|un|la|mi? ~1 {_ARMA} !para|cortando",
            f"{_JEFE} ~2 no amanece|amanecera manana|vivo|al|otro",
            "le voy a vaciar la|el|mi ~1 pistola|cargador|cuete|arma|escuadra|fusca",
            f"tengo ~2 {_ARMA} lista|listo|cargada|cargado para ~1 el|ella|ellos|cuando|mi",
        ),
        must_hit=(
            "ya vienen por mí, los espero con el machete",
            "mi jefe no amanece mañana",
            "si vuelve le voy a vaciar la pistola",
            "tengo la gasolina lista para cuando llegue",
        ),
        must_miss=(
            "los espero con café en la sala",
            "mi jefe no llega mañana, está de viaje",
            "tengo el machete listo para la caña",
            "no amanece todavía y ya estoy despierto",
        ),
        denied=Tier.T4,
    ),
)
