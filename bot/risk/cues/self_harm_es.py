"""Spanish: hurting oneself."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
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
        ),
        must_miss=(
            "me corté el pelo ayer",
            "me corté con un papel en la oficina",
            "me lastimé de la rodilla",
            "me voy a cortar las uñas",
        ),
    ),
)
