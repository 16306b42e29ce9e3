"""Days without food, and a body that gives way: fainting, or a heart that skips with it (T1). Both languages.

The quiet card is for how somebody eats; whoever faints after days of water alone needs a doctor today, whatever else
they drink or take.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DAYS = "3|4|5|6|7|8|9|10|11|12|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few"
_DESMAYO = "desmayo|desmaye|desmayando|desmayado|desmayada|desplome|desvaneci|desvanezco"

RULES: tuple[Rule, ...] = (
    Rule(
        "faints_without_food",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "days|day|week|weeks ~2 only|just|nothing|on ~1 but? water|coffee|tea|ice ~~10 FAINTSAWAY",
            "only ~2 water ~~5 day|days|week|weeks ~~6 FAINTSAWAY",
            f"only|just|but water ~1 for|in|since ~2 days|week|weeks|{_DAYS} ~~8 FAINTSAWAY",
            "not ~2 eat|eaten|ate|eating|food ~3 in|for|since ~2 days|week|weeks ~~8 FAINTSAWAY",
            "not ~2 eat|eaten|eating ~~10 keep|keeps ~1 FAINTSAWAY",
            "heart ~2 skips|skipping|skip|flutters|fluttering|stops ~~5 keep|keeps? ~1 FAINTSAWAY",
            "keep|keeps ~1 FAINTSAWAY ~~5 heart ~2 skips|skipping|skip|flutters",
        ),
        must_hit=(
            "eight days now, only water, fainted in the kitchen today",
            "havent eaten in 9 days, passed out in the shower",
            "only water for a week and i passed out",
            "i only drink water, its day 10 and i fainted twice",
            "i aint ate in a week n i keep blackin out",
            "my heart skips and i keep fainting",
        ),
        must_miss=(
            "i haven't eaten lunch, i am about to faint lol",
            "just water for me, thanks",
            "two days of only rain, the week passed by",
            "my heart skips when he calls",
            "didnt eat today, i keep passing the fridge on purpose",
            "my heart flutters and it keeps me from passing the exam",
            "one week on only water and i passed every lab test",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "se_desmaya_sin_comer",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"dias|semana ~2 sin comer ~~8 {_DESMAYO}",
            f"sin comer ~2 dias|semana ~~8 {_DESMAYO}",
            f"no ~1 he|ha comido ~3 dias|semana ~~8 {_DESMAYO}",
            f"dias|semana ~3 pura|puro|solo|con agua|cafe ~~8 {_DESMAYO}",
            f"pura|puro|solo agua ~3 dias|semana ~~8 {_DESMAYO}",
        ),
        must_hit=(
            "llevo ocho días sin comer, puro agua, y me desmayé",
            "nueve días con pura agua y hoy me desmayé en el baño",
            "no he comido en seis días y me desmayo",
        ),
        must_miss=(
            "llevo dos horas sin comer y me desmayo de hambre",
            "hace días que no como pozole",
            "me desmayé en el parto",
        ),
        denied=Tier.T4,
    ),
)
