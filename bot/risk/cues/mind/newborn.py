"""Nights without any sleep after a birth: where a mind can tip over within days, and somebody should look now.

Days of no sleep with a newborn are among the first signs of postpartum psychosis, an emergency that is treated well
where it is seen in time (the crisis policy has postpartum at T1 or T2). Sleeping little is what every parent does, and
is not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NIGHTS = "3|4|5|6|7|three|four|five|six|seven"
_NOCHES = "3|4|5|6|7|tres|cuatro|cinco|seis|siete"

RULES = (
    Rule(
        "newborn_no_sleep",
        Tier.T1,
        Kind.PSYCHOSIS,
        "en",
        (
            (
                "baby|newborn|postpartum|birth !not|has|is|did|does|never|will ~~10 not ~1 slept|sleep|sleeping in|"
                f"for ~1 {_NIGHTS} days|nights $"
            ),
            (
                f"baby|newborn|postpartum|birth !not|has|is|did|does|never|will ~~10 no sleep in|for ~1 {_NIGHTS} days|"
                "nights $"
            ),
        ),
        must_hit=(
            "I had a baby and haven't slept in four days",
            "my wife gave birth last week and has not slept for five nights",
            "newborn at home, no sleep for 4 days",
        ),
        must_miss=(
            "I had a baby and she wakes up every two hours",
            "I have a baby and we haven't slept well for four nights",
            "I have a cold and haven't slept well for two nights",
        ),
        plain=True,
    ),
    Rule(
        "recien_nacido_sin_dormir",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "bebe|parto|pario|alivie|alivio|nacido|nacida !no|lleva ~~10 no ~1 he|ha|hemos ~1 dormido ~1 en|desde|"
                f"por|hace ~1 {_NOCHES} "
                "dias|noches $"
            ),
            (
                f"bebe|parto|pario|alivie|alivio|nacido|nacida !no|lleva ~~10 llevo|lleva|llevamos|van ~1 {_NOCHES} "
                "dias|noches sin dormir $"
            ),
        ),
        must_hit=(
            "tuve un bebé y no he dormido en cuatro días",
            "mi esposa tuvo un bebé y lleva cuatro días sin dormir",
        ),
        must_miss=("tuve un bebé y despierta cada dos horas", "tuve un bebé y llevo cuatro noches sin dormir bien"),
        plain=True,
    ),
)
