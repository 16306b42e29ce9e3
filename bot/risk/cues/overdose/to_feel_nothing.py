"""A few more sleeping tablets than one takes, to feel nothing, or woken from on a floor. Both languages.

Five or six are no handful, and with a drink they stop a breath: who lay on a floor after them had an overdose (T1), who
takes some to feel nothing is asked (T2).
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SOME = "3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
_SLEEPERS = (
    "ambien|ambiens|zolpidem|xanax|bars|klonopin|klonopins|valium|ativan|trazodone|seroquel|lunesta|benadryl|temazepam|"
    "clonazepam|alprazolam|diazepam|rivotril|tafil|tafiles|lorazepam|stilnox|clonas|pastillas|pills|percocet|norcos"
)
_FLOOR = "floor|bathroom|tub|hallway|driveway|ground"
_PISO = "piso|suelo|bano|tina|pasillo|tirada|tirado|cocina"

RULES: tuple[Rule, ...] = (
    Rule(
        "woke_on_the_floor_after",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (f"took|taken|popped|swallowed|ate|had ~2 {_SOME} {_SLEEPERS} ~~8 woke|came|found ~4 {_FLOOR}",),
        must_hit=(
            "last night i took like 5 ambien and woke up on the kitchen floor",
            "popped 4 bars and came to in the bathroom",
        ),
        must_miss=(
            "i took an ambien and woke up rested",
            "took 6 pills to the pharmacy and found a parking spot on the ground level",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "some_to_feel_nothing",
        Tier.T2,
        Kind.OVERDOSE,
        "en",
        (
            f"{_SOME} {_SLEEPERS} ~3 not ~1 feel|think|be|exist|remember !the|pain|my|any|better|sick|itchy",
            f"{_SOME} {_SLEEPERS} ~3 to ~1 feel|think nothing|numb",
            f"{_SOME} {_SLEEPERS} ~2 to forget|numb|disappear !my|the|pain",
        ),
        must_hit=(
            "some nights its 4 or 5 ambien so i dont feel anything",
            "i take three xanax just to feel nothing",
            "every night four xanax to forget",
        ),
        must_miss=(
            "i take 3 pills a day and do not feel any different",
            "i take 3 pills to not feel the pain in my knee",
            "four pills to help me sleep as my doctor said",
        ),
        plain=True,
    ),
    Rule(
        "amanecida_en_el_piso",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            (
                f"tome|tomo|trague|eche|meti|empuje ~2 {_SOME} ~1 {_SLEEPERS} ~~5 "
                "levante|desperte|amaneci|levanto|desperto|"
                f"amanecio|quede ~2 {_PISO}"
            ),
        ),
        must_hit=(
            "ayer me tomé como 5 ambien y amanecí en el suelo",
            "se tomó seis tafiles y despertó tirado en la cocina",
        ),
        must_miss=(
            "me tomé una ambien y amanecí bien",
            "me tomé 3 pastillas para la gripe y me levanté temprano",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "para_no_sentir_nada",
        Tier.T2,
        Kind.OVERDOSE,
        "es",
        (f"{_SOME} ~1 {_SLEEPERS} ~3 para no ~1 sentir|pensar|saber|acordarme|existir !el|dolor|la",),
        must_hit=(
            "unas noches son 4 o 5 ambien para no sentir nada",
            "me echo tres clonas para no pensar",
        ),
        must_miss=(
            "tomo 3 pastillas para la presión",
            "cinco pastillas para dormir me recetó el doctor y no siento nada raro",
        ),
        plain=True,
    ),
)
