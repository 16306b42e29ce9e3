"""What has to stand anywhere in a message beside a cue: that one used, what puts one under, a death, a number."""

from __future__ import annotations

_DOWNERS = (
    "gabapentin|lyrica|soma|xanax|benzos|klonopin|valium|ativan|ambien|fentanyl|heroin|dope|opioids|oxy|oxycodone|"
    "percocet|percocets|methadone|tranq|ghb|morphine|codeine|lean"
)
_CALMAN = (
    "gabapentina|pregabalina|xanax|tafil|rivotril|clonazepam|diazepam|fentanilo|heroina|chiva|oxicodona|percocet|"
    "metadona|morfina|codeina|tramadol"
)
_DRINKS = "vodka|liquor|alcohol|booze|whiskey|beer|beers|wine|tequila|rum|drinking|drinks"
_TRAGOS = "vodka|alcohol|cerveza|cervezas|tequila|ron|vino|mezcal|whisky|trago|tragos"

LEXICON: dict[str, str] = {
    #: That one has just used, or alone.
    "USEDNOW": (
        "just ~1 used|snorted|slammed|injected fentanyl|heroin|dope|blues|coke|again|alone|some / shot|slammed up / "
        "used|snorted|smoked|did ~1 alone|fentanyl|heroin|dope|blues"
    ),
    "USOAHORA": (
        "use|consumi|fume|inyecte ~1 sola|solo|fentanilo|heroina|chiva / me acabo de inyectar|picar|meter / "
        "acabo de inyectarme|picarme|meterme|consumir / me inyecte|pique"
    ),
    #: What puts one under, with drink, or one that does so alone.
    "SEDATIVEMIXED": (
        f"{_DOWNERS} ~2 {_DRINKS} / {_DRINKS} ~2 {_DOWNERS} / fentanyl|heroin|dope|tranq|ghb / mixes|mixing "
        f"~1 {_DOWNERS}"
    ),
    "SEDANTEMEZCLADO": (
        f"{_CALMAN} ~2 {_TRAGOS} / {_TRAGOS} ~2 {_CALMAN} / fentanilo|heroina|chiva / mezcla|mezclando ~1 {_CALMAN}"
    ),
    #: How many veterans are said to die each day.
    "TWENTYTWO": "22 a|per|every|each day / twenty two a|per|every|each day / 22 vets|veterans / the 22",
    "VEINTIDOS": "22|veintidos cada|al|por dia / 22|veintidos veteranos|soldados",
    #: That it came to words at home, or that medicine was left off.
    "FOUGHTOROFF": (
        "we|he|she ~1 fought|argued|fighting|arguing / had a ~1 fight|argument / fight|argument with|last|tonight / "
        "off|without|stopped|quit|skipping ~2 meds|medication|medicine|pills / angry|mad|furious|screaming|yelling|"
        "drunk|drinking / says|said i|we"
    ),
    "PELEAMOS": (
        "peleamos|discutimos|peleando|discutiendo / nos peleamos / dejo|deja|sin ~1 la|las|su|sus|tomar ~1 "
        "pastillas|medicina|medicinas|medicamento|medicamentos / enojado|furioso|gritando|borracho|tomado"
    ),
}
