"""Suicide: a parent who would go to heaven with the children. It names no death and no means, and two lives hang on it.

Where a parent kills a child and then dies, the commonest reason given is to spare the child or not to leave it alone
(Resnick 1969, American Journal of Psychiatry 126:325-334): so the wish to go together is heard as a wish to die now.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_RATHER = "rather|better|could|should|easier|going|ready"
_MEJOR = "prefiero|mejor|quiero|quisiera|deberiamos|podriamos|ojala|pienso"
_NOS_VAMOS = "vamos|vayamos|fueramos|fuimos|iremos"
_JUNTOS = "juntos|juntas|dos|tres|cuatro|todos|hijo|hija|hijos|hijas|bebe|nino|nina|ninos|conmigo"

RULES: tuple[Rule, ...] = (
    Rule(
        "to_heaven_together",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"{_RATHER} ~~8 both|together|all ~3 go|be|in ~2 heaven",
            f"{_RATHER} ~~8 heaven ~~2 together|both",
            f"{_RATHER} ~~8 heaven ~1 with me|us",
            "take|taking|bring|bringing ~4 to heaven ~1 with me",
            "take|taking|bring|bringing ~4 with me ~1 to heaven",
        ),
        must_hit=(
            "me and my kids would be better off in heaven together",
            "we could just go to heaven together me and my baby",
            "i'm scared they'll take my daughter, easier if we both go to heaven",
            "i want to take my boys to heaven with me",
        ),
        must_miss=(
            "my grandma says we all go to heaven, my kids love that",
            "better days, that cake was heaven, my daughter and i baked it together",
            "i should bring my kids with me to the visit",
            "we could all go to heaven says the pastor",
        ),
        beside="ONESCHILD",
    ),
    Rule(
        "al_cielo_juntos",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_MEJOR} ~~6 nos ~1 {_NOS_VAMOS} ~~4 {_JUNTOS} ~~3 al cielo",
            f"{_MEJOR} ~~6 nos ~1 {_NOS_VAMOS} ~~2 al cielo ~~3 {_JUNTOS}",
            f"{_MEJOR} ~~2 irnos ~~4 {_JUNTOS} ~~3 al cielo",
            f"{_MEJOR} ~~2 irnos ~~2 al cielo ~~3 {_JUNTOS}",
            "llevarme|llevo|llevare|llevarmela|llevarmelo|llevarmelos|llevarmelas ~4 conmigo ~1 al cielo",
            "llevarme|llevo|llevare|llevarmela|llevarmelo|llevarmelos|llevarmelas ~4 al cielo ~1 conmigo",
        ),
        must_hit=(
            "si me quitan a mi hija prefiero que nos vayamos las dos al cielo",
            "mejor nos vamos juntas al cielo mi hija y yo",
            "quiero irnos los tres al cielo, mis hijos y yo",
            "quiero llevarme a mis niños conmigo al cielo",
        ),
        must_miss=(
            "mi abuela dice que todos nos vamos al cielo, mis hijos también",
            "mejor nos vamos juntas al parque mi hija y yo",
            "quiero llevarme a mis niños conmigo a la cita",
            "mi hija pregunta si su perrito se fue al cielo",
        ),
        beside="ONESCHILD",
    ),
)
