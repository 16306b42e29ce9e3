"""Waiting for somebody with what will hurt them: a jug of gasoline, a machete by the door, a list and a code (T1).

No threat is spoken, so each needs the thing and the one it is for. Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARM = "machete|knife|gun|pistol|rifle|shotgun|axe|hatchet|crowbar|gasoline|ar15|glock|sword"
_FUEL = "gasoline|acid|molotov|lye|kerosene|machete|shotgun|crowbar"
_WRONGED = "picked|bullied|hurt|laughed|wronged|hates|hated|messed|ignored|made|mocked"
_ARMA = "machete|pistola|escopeta|rifle|cuchillo|hacha|cuete|gasolina|acido|fusca"

RULES: tuple[Rule, ...] = (
    Rule(
        "lying_in_wait",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "en",
        (
            f"i ~1 got|have ~3 {_FUEL} ~3 ready|waiting for him|her|them !to",
            (
                "i am ~1 waiting|standing|sitting|hiding ~2 by|at|behind ~2 door|window|stairs|closet ~2 with ~2 "
                f"{_ARM} !license|permit|papers|range"
            ),
            (
                f"list of ~2 everyone|everybody|people|kids|names ~2 who|that ~1 {_WRONGED} ~~9 "
                "ar15|gun|guns|rifle|pistol|bullets"
            ),
            (
                "sharpening ~2 knives|knife|blades|machete|axe for the|his|her|our ~1 "
                "neighbor|neighbors|neighbours|boss|cops|landlord"
            ),
            (
                "chip|implant|wire|tooth|radio|tv|angel|god ~4 wants|tells|told|orders me to ~1 "
                "hurt|kill|stab|shoot|burn|cut !back|down|out|it|off"
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
            "I'm standing by the door with my gas bill in hand",
            "a list of people who signed up for the gun safety class",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "los_espero_con_machete",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"lo|la|los|las ~1 espero|aguardo|esperando ~1 con ~1 el|un|la|mi? {_ARMA} !para|de|cortando",
            (
                f"tengo ~2 {_ARMA} lista|listo|cargada|cargado para ~1 cuando ~1 "
                "llegue|llegues|lleguen|vuelva|venga|vengan|entre $"
            ),
        ),
        must_hit=(
            "ya vienen por mí, los espero con el machete",
            "tengo la gasolina lista para cuando llegue",
        ),
        must_miss=(
            "los espero con café en la sala",
            "tengo el machete listo para la caña",
            "tengo la gasolina lista para el viaje",
            "tengo la gasolina lista para cuando llegue el frío",
        ),
        denied=Tier.T4,
    ),
)
