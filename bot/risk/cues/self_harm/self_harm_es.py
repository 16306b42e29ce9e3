"""Spanish: hurting oneself."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

#: How much, said small. "Un chin" is a little, in the Caribbean.
_UN_POCO = "un? chin|chilin|chininin|poquito|poco|poquitico|tantico"
_MAL = (
    "ansiosa|ansioso|ansiedad|triste|sola|solo|mal|nervios|nerviosa|nervioso|estres|estresada|estresado|enojada|"
    "enojado|deprimida|deprimido|desesperada|desesperado|llorando|puedo|aguanto|coraje|angustia"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "autolesion",
        Tier.T1,
        Kind.SELF_HARM,
        "es",
        (
            (
                "CORTARSE !el|pelo|la|las|los|un|una|mi|mis|con|en|cabello|unas|dedo|cocinando|cocinar|jugando|"
                "entrenando|de"
            ),
            "CORTARSE ~3 brazos|piernas|brazo|munecas|muslos|muneca|piel|adrede|navaja|venas|barriga|calmarme|sentir",
            "CORTARSE con ~2 navaja|cuchillo|gillette|vidrio|hojilla|tijeras|cigarro|encendedor",
            "cortes|cortadas|heridas ~2 en|por ~2 brazos|munecas|piernas|muslos|brazo",
            (
                "QUERER|ganas|volvi|volver|volvio|empece|impulso|impulsos|necesidad|tentacion ~3 "
                "cortarme|lastimarme|herirme|hacerme|cortarse"
            ),
            "QUERER sangrar|sufrir",
            "brazos|piernas|muslos|munecas ~2 llenos|llenas ~1 de ~1 cortadas|cortes|cicatrices|heridas",
            "golpeo|golpear|golpeando|pego|golpearme|pegarme ~2 la? cabeza ~2 pared|contra|piso",
            "navaja|hojilla|gillette ~4 brazo|piel|brazos|muneca|piernas",
            f"me corto {_UN_POCO} ~2 cuando|si|porque ~4 {_MAL}",
            f"me corto {_UN_POCO} para ~1 calmarme|sentir|sentirme|relajarme|desahogarme|aguantar|dormir",
            f"me corto {_UN_POCO} ~2 los|las|el|en brazos|piernas|muslos|brazo|munecas|piel",
            f"veces|siempre|noches|ratos ~2 me corto {_UN_POCO} $",
            f"^ ~1 me corto {_UN_POCO} $",
        ),
        must_hit=(
            "me estoy cortando otra vez",
            "quiero lastimarme",
            "volví a cortarme los brazos",
            "mi hija se corta con una navaja",
            "me voy a hacer daño",
            "me quiero cortar",
            "me voy a aser daño hoy",
            "siento que me voy a lastimar",
            "mi hijo se quiere hacer daño",
            "ando haciéndome daño",
            "tengo los brazos llenos de cortadas",
            "hay días que me corto un chin cuando me pongo nerviosa",
            "a veces me corto un poquito",
            "me corto un chin para sentirme mejor",
            "me corto cuando me rasuro, me calma",
            "al rasurarme me corto los brazos a propósito",
        ),
        must_miss=(
            "me corté el pelo ayer",
            "me corté con un papel en la oficina",
            "me lastimé de la rodilla",
            "me corté un poco preparando la cena",
            "me corto un poco el pelo cuando estoy aburrida",
            "me corté un chin con el papel",
            "me voy a cortar las uñas",
            "cuando me afeito siempre me corto un poco",
            "al rasurarme a veces me corto un poquito",
            "a veces me corto cuando cocino",
        ),
    ),
    Rule(
        "sangra_por_su_mano",
        Tier.T0,
        Kind.SELF_HARM,
        "es",
        (
            "me ~1 pase ~4 hondo|hueso|profundo|blanco",
            "muy hondo ~3 blanco|hueso|sangre|para",
            "me abri los|las ~1 brazos|venas|munecas",
            "ya ~1 me? corte|abri ~3 esperar|brazos|venas",
            "me corte las venas !si",
            "agua|tina ~2 esta roja",
            "corte ~~6 no ~1 para|deja de? ~1 sangre|sangrar|salir",
            "corte|corto|cortado ~2 hondo|profundo !de|en|con",
        ),
        must_hit=("me abrí los brazos", "está muy hondo, se ve blanco", "me corté y no para la sangre"),
        must_miss=("me corté el pelo", "un corte de luz", "el pozo está muy hondo"),
    ),
)
