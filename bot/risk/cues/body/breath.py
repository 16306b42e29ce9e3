"""Somebody's breath that is watched: "estoy checando si respira", "im checking if hes breathing" (T2). Both languages.

Nobody says yet that it fails. Who watches another's breath has a reason, and is asked; an infant asleep is looked at
by every new parent, and is named.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_MIRO = "checando|chequeando|revisando|viendo|vigilando|fijandome"
_ESTO = "bien|mi|el|la|hondo|mejor|profundo|por"

RULES: tuple[Rule, ...] = (
    Rule(
        "checando_si_respira",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (f"{_MIRO} ~1 si|que ~1 respira|respire|respirando|respiran !{_ESTO}",),
        must_hit=("estoy checando si respira", "nomás ando viendo que respire", "revisando si todavía respira"),
        must_miss=(
            "estoy viendo si me inscribo",
            "en la noche reviso si respira mi bebé",
            "ando viendo que respire bien el acuario",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "checking_for_breath",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "am ~1 checking if|that|whether ~1 he|she|they ~1 still? breathing|breathes !mask|machine|deep",
            "^ checking if|that|whether ~1 he|she|they ~1 still? breathing|breathes !mask|machine|deep",
        ),
        must_hit=("im checking if hes breathing", "checking if she still breathes"),
        must_miss=(
            "i keep checking if the baby is breathing",
            "i check that he's breathing each night",
            "check if she is breathing deep in yoga",
        ),
        denied=Tier.T4,
        plain=True,
    ),
)
