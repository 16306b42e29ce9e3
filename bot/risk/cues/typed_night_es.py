"""Spanish: what is typed at night beside somebody who is going under, in a house with no way out, or at an edge."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_AGUA = "alberca|pila|tina|piscina|rio|lago|canal|cisterna"
_MANDA = "dice|dijo|dicen|pide|pidio|ordena|ordeno|ordenan|manda|mando|mandan"
_ESPIRITU = "santo|angel|arcangel|virgen|voz|voces|dios|diablo|demonio|radio|tele"

RULES = (
    Rule(
        "cuerpo_de_noche",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "cachetadas|bofetadas ~~3 nothing|nada|no",
            "PARIENTE ~~5 no me ~1 aprieta la mano",
            "no le ~1 veo ~2 subir|mover|bajar|moverse ~1 panza|pecho|barriga|pancita",
            "no suelta la jeringa|jeringuilla",
            "espuma|espumita ~~6 mordio la lengua",
            "se le fueron|voltearon|voltean|van los ojos|ojitos ~1 para|hacia arriba|atras",
            (
                f"lo|la saque|sacamos|sacaron de|del la|el? {_AGUA} ~~6 no ~1 tose|llora|respira|reacciona|"
                "responde|despierta"
            ),
            "olia|huele ~1 a gas ~~8 siguen|acostados|acostado|acostada|dormidos|tirados|tirado",
            "le ~1 paso|agarro ~1 corriente ~~8 tirado|tirada|negras|corazon|inconsciente",
            "habla|hablar torcido ~~8 lado|cae|brazo|mitad",
            "durmio|duerme ~1 media|mitad cara",
        ),
        must_hit=(
            "le doy cachetadas y nada",
            "mi abuelo ya no me aprieta la mano",
            "no le veo mover el pecho",
            "a la niña se le fueron los ojos para atrás",
            "la sacamos de la pila y no llora",
            "huele a gas y mis tíos siguen acostados",
            "mi papá habla torcido y se le cae el vaso de un lado",
            "se me durmió media cara",
        ),
        must_miss=(
            "le dieron de cachetadas en la novela",
            "este reloj ya no me aprieta",
            "se le fueron los ojos tras los tacos",
            "lo saqué de la alberca y no quería salirse",
            "huele a gas, ¿a quién le hablo para revisar la estufa?",
            "habla torcido el inglés pero se da a entender",
            "me mordí la lengua comiendo",
        ),
    ),
    Rule(
        "sin_trago_de_noche",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        ("dejo|deje de tomar|beber|pistear|chupar ~~10 no me|nos conoce|reconoce",),
        must_hit=("mi tío dejó de tomar y hoy no nos conoce", "dejó de beber el lunes y hoy ya no me reconoce"),
        must_miss=("dejó de tomar y ya lo reconoce todo el barrio", "dejé de tomar café y nadie me conoce de malas"),
    ),
    Rule(
        "casa_de_noche",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "nos|me encierra|encierran ~1 con candado",
            "nos|me cierra|cierran con candado ~2 noche|dentro|adentro|cuarto",
            "rocio|rociando|rego|regando ~2 gasolina ~~6 casa|porche|puerta|cama|sala|mis|mi|nos",
            "avento|tiro|empujo a mi ~1 PARIENTE|hermanito|hermanita ~1 por|de las|la escaleras|escalera",
        ),
        must_hit=(
            "el patrón nos encierra con candado en la noche",
            "está rociando gasolina en la puerta",
            "mi papá tiró a mi hermana por las escaleras",
        ),
        must_miss=(
            "cierra con candado la bodega",
            "le echo gasolina al carro y voy para allá",
            "tiró la basura por las escaleras",
            "subió a mi hermana por las escaleras",
        ),
    ),
    Rule(
        "orilla_de_noche",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "prendi|encendi ~2 carro|troca|motor ~2 garaje|garage|cochera ~~3 baje|cerre ~1 porton|cortina|todo",
            "gas ~3 abierto|abierta|abiertas ~~4 cerre|selle|tape",
            "piso ~~4 ventana ~~4 pies para|hacia fuera|afuera",
            "ya solte una mano",
            "se me rompio el|la lazo|soga|cuerda|mecate|cinturon|cinto ~~6 cuello|garganta",
            "estoy|am ~3 otro|wrong lado|side del|de ~1 barandal|baranda",
            "agua|mar|rio|playa ~~8 me llega al|a ~1 pecho|cuello|boca",
        ),
        must_hit=(
            "ya prendí la troca en la cochera y cerré todo",
            "dejé el gas abierto y cerré las ventanas",
            "se me rompió la soga, me arde el cuello",
            "estoy del otro lado del barandal",
            "me metí al mar y ya me llega al cuello",
        ),
        must_miss=(
            "ya hice lo que tenía que hacer en el banco",
            "oigo el tren cada mañana desde mi cocina",
            "prendí el carro en el garaje para calentarlo",
            "dejé el gas abierto y mi esposo lo vio",
            "se me rompió la cuerda de la guitarra",
            "vivo del otro lado del río",
            "el agua de la alberca le llega a la rodilla",
        ),
    ),
    Rule(
        "mandato_de_noche",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (f"{_ESPIRITU} ~~3 me|nos {_MANDA} ~2 que ~1 salte|brinque|choque|ahogue|queme|mate|empuje|aviente"),
            "me ordenan|ordena|ordeno|mandan ~1 brincar|saltar|chocar|ahogar|matar",
        ),
        must_hit=("el ángel me dice que brinque", "la voz me ordena que empuje a mi primo", "me ordenan saltar"),
        must_miss=(
            "el entrenador me dice que brinque la cuerda",
            "mi jefe me manda que corte el pasto",
            "dios me dice que tenga calma",
            "me mandan quemar los discos en la oficina",
        ),
    ),
)
