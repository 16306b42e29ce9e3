"""Drink, and a pill that slows the breath, both in one body now: "im drunk and took 3 xanax". Both languages.

Alcohol with opioids or benzodiazepines stops breathing at doses that neither stops it at alone (FDA boxed warnings on
both; docs/crisis-protocol.md), and nobody feels their own breath slow: T1, with the card of an overdose.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DOWNERS = (
    "xanax|klonopin|clonazepam|valium|diazepam|ativan|lorazepam|benzos|percocet|"
    "oxy|oxycodone|vicodin|norco|norcos|hydrocodone|methadone|morphine|tramadol|codeine|painkillers|soma"
)
_CALMANTES = (
    "xanax|tafil|rivotril|clonazepam|diazepam|lorazepam|alprazolam|valium|benzos|percocet|oxicodona|tramadol|metadona|"
    "morfina|codeina|hidrocodona"
)
_TOOK = "took|taken|popped|popping|swallowed|ate|downed"
_DRUNK = "drunk|wasted|hammered|tipsy|buzzed|plastered"
_HAD = "drank|drinking|drunk|had|downed|finished"
_CUPS = "beer|beers|wine|vodka|whiskey|tequila|rum|gin|liquor|alcohol|booze|shots|drinks|seltzers|margaritas"
_TOME = "tome|tomado|trague|eche|meti|metido"
_BORRACHO = "borracho|borracha|ebrio|ebria|pedo|peda|tomado|tomada|tomando|bebiendo|chupando|pisteando"
_TRAGOS = "cerveza|cervezas|chelas|tequila|ron|vino|mezcal|vodka|whisky|caguamas|tragos|copas"

RULES: tuple[Rule, ...] = (
    Rule(
        "drunk_with_downers",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            f"{_DRUNK} ~3 {_TOOK}|on ~4 {_DOWNERS}",
            f"{_TOOK} ~4 {_DOWNERS} ~4 am|was|been|still|now|and|while {_DRUNK}|drinking",
            f"{_TOOK} ~4 {_DOWNERS} ~4 drank|{_CUPS}",
            f"{_HAD} ~5 {_CUPS} ~4 {_TOOK}|on ~4 {_DOWNERS}",
            f"{_HAD} ~4 and|then|plus {_TOOK} ~4 {_DOWNERS}",
            f"{_DRUNK}|{_CUPS} ~4 popped|ate a|couple|2|3|4|two|three|four|some|few ~1 bars",
            f"drinking ~1 on|with ~1 top? ~1 of? ~1 my|the|his|her {_DOWNERS}",
        ),
        must_hit=(
            "im drunk and took 3 xanax",
            "i drank a bottle of wine and took two klonopin",
            "had a few beers and popped a couple bars",
            "drunk and on xanax rn",
            "i took xanax and i've been drinking all night",
            "i'm drinking on top of my methadone",
            "she's wasted and she took my percocet",
        ),
        must_miss=(
            "i take xanax for flights and never drink",
            "my doctor says no alcohol with ativan",
            "i used to drink and take xanax",
            "took two tylenol after a beer",
            "can i drink with xanax",
            "i got drunk at the wedding and took an uber home",
            "i had drinks with friends and took the bars of the crib down",
            "he was drunk and took my phone",
            "i never took xanax while drinking",
        ),
        past=Tier.T3,
    ),
    Rule(
        "borracho_con_calmantes",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            f"{_BORRACHO} ~3 {_TOME} ~3 {_CALMANTES}",
            f"{_TOME} ~3 {_CALMANTES} ~4 {_BORRACHO}",
            f"{_TOME} ~3 {_CALMANTES} ~4 {_TRAGOS}",
            f"tome|tomado|bebi|eche ~3 {_TRAGOS} ~4 {_TOME} ~3 {_CALMANTES}",
            f"{_BORRACHO} ~3 con|en {_CALMANTES}",
        ),
        must_hit=(
            "estoy borracho y me tomé tres rivotril",
            "ando peda y me eché dos tafil",
            "me tomé un clonazepam y sigo tomando",
            "me tomé unas cervezas y luego me eché tres xanax",
        ),
        must_miss=(
            "tomo rivotril y nunca bebo",
            "¿puedo tomar cerveza con clonazepam?",
            "antes tomaba y usaba rivotril",
            "llegó borracho y tiró el rivotril",
            "me tomé un paracetamol con una cerveza",
        ),
        past=Tier.T3,
    ),
)
