"""Eating: a body in danger of it (T2), and the struggle with it (T3), in both languages."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "eating_crisis",
        Tier.T2,
        Kind.EATING,
        "en",
        (
            (
                "not ~2 eaten|eat|eating|ate|food ~3 in|for|days|since|week ~2 "
                "3|4|5|6|7|8|9|10|three|four|five|six|seven|days|week|weeks ~6 "
                "faint|fainting|passed|passing|dizzy|collapse|collapsing|pass|heart|weak|blood|weight|fat"
            ),
            (
                "purge|purging|purged|throw|throwing|threw|vomit|vomiting|puke|puking ~6 "
                "blood|faint|fainted|passed|heart|chest|collapse|times"
            ),
            "starve|starving MY? ~1 self|myself|to|until ~2 death|die|disappear|nothing|bones|gone",
            "weigh|bmi ~3 60|65|70|75|80|85|11|12|13|14|pounds|lbs ~4 fat|eat|still|lose|collapse|faint",
            "laxatives ~5 faint|blood|heart|pass|day|pills|whole|every",
            "not ~3 keep|keeping|kept food|meals|dinner down on purpose",
        ),
        must_hit=(
            "I haven't eaten in six days and keep passing out",
            "i purge until I throw up blood",
            "starving myself to death slowly",
            "i don't keep dinner down on purpose anymore, two months now",
        ),
        must_miss=("I haven't eaten lunch yet", "I weigh 180 pounds", "the flu, can't keep food down"),
        denied=Tier.T4,
    ),
    Rule(
        "eating",
        Tier.T3,
        Kind.EATING,
        "en",
        (
            "purge|purging|purged|bulimia|bulimic|anorexia|anorexic|ednos|laxatives|arfid",
            "binge|binging|bingeing !watch|watched|watches|watching",
            "eating disorder|disorders",
            "starve|starving|starved myself|herself|himself|themselves",
            "make|making|made SELF ~1 throw|vomit|sick|puke",
            "throw|throwing|threw up after|my|every|what ~2 eat|ate|meal|meals|food|dinner|lunch",
            "not ~2 eaten|eating|eat ~2 in|for|days|anything|since ~2 days|week|monday|days",
            "restricting|restrict ~2 food|eating|calories|intake|again|meals",
            "afraid|scared|terrified|fear|guilty ~3 eat|eating|food|weight|fat|calories",
            "hate my body|stomach|weight|fat",
        ),
        must_hit=("I binge and purge every night", "I make myself throw up after dinner", "my daughter is anorexic"),
        must_miss=(
            "I'm starving, what's for lunch",
            "we binged the whole season",
            "i binge watched a show about zombies",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "comer_crisis",
        Tier.T2,
        Kind.EATING,
        "es",
        (
            (
                "no ~2 como|comido|come ~3 3|4|5|6|7|tres|cuatro|cinco|seis|siete|dias|semana ~6 "
                "desmayo|desmayando|desmaye|mareo|mareada|debil|sangre|corazon"
            ),
            "desmayo|desmaye|mareo|desmayando ~6 no ~2 como|comido|comer",
            "vomito|vomitar|vomitando|purgo ~6 sangre|desmayo|desmaye|corazon",
        ),
        must_hit=("no he comido en cinco días y me desmayo", "de tanto vomitar ya sale sangre"),
        must_miss=("no he comido, ¿a qué hora abren?", "el bebé vomitó la leche"),
        denied=Tier.T4,
    ),
    Rule(
        "comer",
        Tier.T3,
        Kind.EATING,
        "es",
        (
            "vomito|vomitar|vomitando ~3 despues|comida|comer|cada|como",
            "me|hago|hace ~1 vomitar",
            "anorexia|bulimia|anorexica|bulimica|atracones|atracon|laxantes|purgo|purgarme",
            "no ~1 como|comido|comer ~2 desde|hace|dias|en|nada ~3 dias|dia|lunes|semana|engordar",
            "trastorno|desorden alimenticio|alimentario|alimenticios",
        ),
        must_hit=("vomito después de cada comida", "tengo atracones todas las noches"),
        must_miss=("no como carne", "la comida estuvo rica"),
        denied=Tier.T4,
    ),
)
