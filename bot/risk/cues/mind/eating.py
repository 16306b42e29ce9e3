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
    Rule(
        "starved_body_fails",
        Tier.T1,
        Kind.EATING,
        "en",
        (
            "potassium|electrolytes|phosphate ~~4 low|dropped|bottomed|critical ~~4 not ~1 go|come|listen|stay",
            (
                "not|nothing ~1 eaten|eat|ate? ~1 in|for ~1 "
                "5|6|7|8|9|10|11|12|14|five|six|seven|eight|nine|ten days ~~9 "
                "passing|passed|fainting|fainted|collapsed|collapsing !my|by|the"
            ),
            (
                "i|she|he|KIN ~1 weighs|weigh|weighing ~2 60|62|65|68|70|72|75|78|80 pounds|lbs|lb ~~8 "
                "faint|faints|fainted|fainting|collapse|collapsed"
            ),
            (
                "i|she|he|KIN ~1 weighs|weigh|weighing ~2 60|62|65|68|70|72|75|78|80 pounds|lbs|lb ~~5 "
                "not ~1 stand up|anymore|alone"
            ),
        ),
        must_hit=(
            "my daughter lives on water and rice, her potassium came back so low and she wont go in",
            "ate nothing in 8 days, keep passing out at work",
            "she weighs 75 pounds and cant stand up",
            "my niece weighs 70 pounds and fainted twice",
        ),
        must_miss=(
            "my potassium is low and i eat bananas",
            "my dog weighs 70 pounds and cant walk far",
            "ate nothing in 8 hours",
            "My daughter weighs 65 pounds and loves to walk",
            "my daughter weighs 62 pounds and cant stand broccoli",
        ),
        plain=True,
    ),
    Rule(
        "el_cuerpo_ya_no_aguanta",
        Tier.T1,
        Kind.EATING,
        "es",
        (
            "potasio ~~4 bajo|bajisimo|suelos ~~6 no ~1 quiere|va ~1 ir|al",
            "vomito|vomita|vomitar|purgo ~~8 sangre ~~5 pecho|corazon",
        ),
        must_hit=(
            "vomito lo que como, hoy con sangre y me duele el pecho",
            "el potasio de mi hija salió bajísimo y no quiere ir al doctor",
        ),
        must_miss=(
            "tengo el potasio bajo y como plátanos",
            "el bebé vomitó leche y se durmió en mi pecho",
        ),
        denied=Tier.T4,
    ),
)
