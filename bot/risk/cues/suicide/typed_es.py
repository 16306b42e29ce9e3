"""Spanish as it is thumbed on a phone at the worst of it: letters left out, and the soft word of the net."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_TODAS = "todas|tdas|toditas|tods"

_OTRA_COSA = "un|una|unas|unos|dos|tres|en|a|de|con|la|las|el|los|toda|todo|todas|otra|otro|mi|mis"
"""What one lies down on, takes or goes through on a long weekend, which in Mexico is a bridge too."""

RULES: tuple[Rule, ...] = (
    Rule(
        "mtr",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "m quiero|qro ~1 matar|morir !d|de|riendo|en",
            "m|me ~1 quiero|qro ~1 mtr|matr|mtar|mtarm|mrir",
            "quiero|qro ~1 mtarme|mtarm|matrme|matrm|mtrme|mtrm",
            "m boy|voy a mtr|matar|matr|ahorcar|colgar !d|de|en",
            "me ~1 quiero|voy|quisiera|pienso|puedo a? desvivir|desbibir|desvibir !por",
            "desvivirme !por",
            "m|me toy|estoy djando ir",
        ),
        must_hit=(
            "m qiero mtr",
            "neta m kiero matar",
            "me quiero desvivir wey",
            "quiero desvivirme hoy",
            "qro mtarme",
            "m boy a mtr",
            "m toy djando ir",
        ),
        must_miss=(
            "me quiero desvelar viendo la novela",
            "me desvivo por mis hijos",
            "quiero desvivirme por mi familia",
            "el mtr de la tienda",
        ),
    ),
    Rule(
        "todas_de_una_vez",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"que pasa|pasaria|pasara|pasarria si m|me tomo|tomara|trago {_TODAS} d|de 1|una|un|golpe ~1",
            f"que pasa|pasaria|pasara si m|me tomo|tomara|trago {_TODAS} juntas|junto $",
            "si m|me tomo|trago toda|todo|tdo|tda el|la ~1 caja|frasco|bote d|de 1|un|una jalon|vez|golpe",
            "junte|guarde ~1 pastis|pepas !para|de|del|que|en",
        ),
        must_hit=(
            "q pasaria si m trago tdas juntas",
            "q pasa si m tomo tdas d una vez",
            "y si me trago todo el frasco de un jalón",
            "ya junté las pastis",
        ),
        must_miss=(
            "¿qué pasa si me tomo todas las vitaminas con leche?",
            "¿qué pasa si me tomo la pastilla de una vez con comida?",
            "tengo las pastis de la presión",
            "compré chochos en la farmacia homeopática",
        ),
        plain=True,
    ),
    Rule(
        "sangr_x_tdos_lads",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "sangr ~1 por todo|tdo|tdos|todos|todas|tdas lads|lados|partes",
            "sangr por todo|tdo $",
            "sangre|sangrando por tdos|tdas lads|lados|partes",
        ),
        must_hit=("hay sangr x tdos lads", "m corte, hay sangr x tdo", "m corte, sangre x tdas partes"),
        must_miss=(
            "en esa película sale sangre por todos lados",
            "me sale sangre de la nariz cuando hace calor",
        ),
    ),
    Rule(
        "n_el_puente",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (f"en|n|d|del el|un|este? puent|puente ~2 m|me boy|voy a aventar|tirar|brincar|abentar|avntar !{_OTRA_COSA}",),
        must_hit=("stoy n el puent m boy a tirar", "estoy en el puente, me voy a aventar"),
        must_miss=(
            "el puente se va a caer",
            "en el puente me voy a tirar unas fotos",
            "este puente me voy a tirar en la playa tres días",
            "en el puente me voy a aventar toda la serie",
        ),
    ),
)
