"""Spanish: an end told without a word for it: in the tree with the rope and no one knows, the water close by.

The last day, the knot, the insurance and the rails have modules of their own.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SOGA = "mecate|soga|cuerda|lazo|reata|cinturon|cinto|riata"
_MORFINA = "morfina|insulina|fentanilo|potasio|propofol|metadona|oxicodona|parches"

RULES: tuple[Rule, ...] = (
    Rule(
        "la_soga_a_mano",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "estoy|ando|sigo ~1 arriba|encima|trepado|trepada|subido|subida|parado|parada ~2 "
                f"arbol|viga|silla|banco|escalera|techo ~1 con ~1 {_SOGA} y nadie|ni|adios|perdon|perdonen"
            ),
            "toy|estoy djando|dejando ir ~~3 sangr",
        ),
        must_hit=(
            "estoy trepado en el árbol con la soga y nadie sabe",
            "ando arriba de la silla con el cinto y ni me oyen",
            "m estoy djando ir, hay sangr por todo",
        ),
        must_miss=(
            "me tomé el doble de café a ver si despierto",
            "me inyecté el triple y a ver si termino el tratamiento",
            "estoy en la escalera con la cuerda de tender",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "tdas_d_una_vez",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("que pasa|pasaria|pasara si me|m tomo|trago|tomara tdas|tods|tdos d|de 1|una|un",),
        must_hit=("q pasa si m tomo tdas d una vez", "q pasaria si me trago tods d 1"),
        must_miss=("qué pasa si tomo la cita de la una", "q pasa si me tomo tdas las vitaminas"),
        plain=True,
    ),
    Rule(
        "el_agua_cerca",
        Tier.T1,
        Kind.SUICIDE_PASSIVE,
        "es",
        ("pozo|rio|lago|presa|mar|laguna|barranco|puente ~3 esta|queda ~1 hondo|cerca|cerquita|profundo",),
        must_hit=(
            "ya me cansé de ser un estorbo, la presa está honda y el río queda cerca",
            "soy una carga para mis hijas, el pozo del rancho está hondo",
        ),
        must_miss=(
            "el río queda cerca de la clínica",
            "llevo una carga de leña, el pozo está hondo",
        ),
        denied=Tier.T4,
        beside="BURDENED",
    ),
    Rule(
        "donde_esta_mi_difunto",
        Tier.T1,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "estar|irme|quisiera|quiero donde ~1 esta|anda|fue ~1 mi ~1 difunto|difunta ~~4 pronto|antes|mejor",
            "difunto|difunta PARIENTE? ~~3 entre|cuanto mas|antes ~1 mejor",
            (
                f"guardo|guarde|tengo|escondi ~1 la|los {_MORFINA} ~3 "
                "esposo|esposa|marido|mama|papa|difunto|hospicio|viejo ~~5 "
                "por si ~3 quiero|ocupo|necesito|necesitara|quisiera|falta|decido"
            ),
        ),
        must_hit=(
            "quisiera estar donde está mi difunto esposo, y entre más pronto mejor",
            "guardo la morfina de mi esposo por si un día la quiero",
        ),
        must_miss=(
            "quiero ir a donde está enterrado mi difunto esposo",
            "tengo la insulina de mi mamá en el refri por si la necesita",
        ),
        denied=Tier.T4,
    ),
)
