"""Spanish: a death announced without its word: who "no amanece", "no la cuenta", or wakes in a ditch.

A grandfather who is dying and a boss who comes late are not meant: only whom one quarrels with.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ESE = (
    "patron|jefe|jefa|capataz|vecino|ex|cunado|encargado|mayordomo|cabron|wey|guey|desgraciado|infeliz|tipo|casero|"
    "supervisor|supervisora|padrastro|maldito|puto|hijueputa|malparido|gonorrea|pendejo"
)
_FIERRO = "pistola|cuete|fusca|escopeta|cuerno|fierro|plomo"

RULES: tuple[Rule, ...] = (
    Rule(
        "no_amanece",
        Tier.T1,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"{_ESE} ~1 no amanece|amanecera ~1 manana|hoy|vivo",
            f"{_ESE} ~1 no amanece|amanecera $",
            f"{_ESE} ~1 manana|hoy|noche no amanece|amanecera",
            f"{_ESE} no ve la luz del|de ~1 lunes|martes|manana",
            f"{_ESE} no la cuenta ~1 manana|hoy",
            f"{_ESE} ~1 manana|hoy|noche no la cuenta",
            (
                f"{_ESE} ~2 amanece|amanecer|aparece|aparecer|amanecera|aparecera ~2 en "
                "~1 zanja|costal|encajuelado|encobijado"
            ),
            f"{_ESE} ~~7 hoy|manana|noche lo|la quiebro|trueno|desaparezco|plomeo !con|en|de",
            f"le|les|lo ~1 voy|vamos a? vaciar|vaciarle ~1 {_FIERRO} !de",
            f"si ~3 le|les vacio ~1 {_FIERRO} !de",
        ),
        must_hit=(
            "ese capataz no amanece mañana",
            "mi ex mañana no la cuenta",
            "mi cuñado va a amanecer en una zanja",
            "si el vecino sigue, hoy lo quiebro",
            "si vuelve le voy a vaciar la fusca",
            "ese güey no amanece",
            "el casero hoy no amanece",
            "ese cabrón no ve la luz del lunes",
            "ese infeliz no la cuenta mañana",
            "si se acerca le vacío el cuerno",
        ),
        must_miss=(
            "el doctor dice que mi abuelo no amanece",
            "mi jefe no llega mañana",
            "mi jefa no ve la luz del día en la oficina",
            "le voy a vaciar la pistola de agua a mi primo",
            "el vaso, hoy lo quiebro",
            "mi ex no cuenta nada mañana",
            "mi jefe hoy no la firmó",
            "el encargado hoy no la tiene",
            "le vació la pistola al ladrón, salió en las noticias",
        ),
    ),
)
