"""Spanish: emergencies typed in panic. Few verbs, no marks, what is seen rather than what it means (see `panic_en`)."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ALTO = "azotea|cornisa|barandal|baranda|balcon|puente|repisa|andamio"
_CUANTAS = "|".join(map(str, range(10, 90)))

RULES = (
    Rule(
        "panico_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "tome|tomo|trague|trago ~1 las|los de dormir ~2 todas|todos",
            "tome|tomo de mas ~~10 parar|despierta|sueno|temblar|mareo|mareada|mareado|dormido|dormida",
            "me tome un monton ~~10 temblar|sueno|mareo|vomito|parar",
            f"ya van {_CUANTAS} ~1 y ~1 sigo tomando",
            "todo ~2 y me lo tome",
            "ya me ~1 tome ~2 pastillas|todo ~~6 sueno|frio|adios|perdon",
            "ya me? las? tome ~~6 sueno|frio|adios|perdon",
            "segunda|otra ~2 narcan|naloxona ~~10 vuelve|no|ir",
            "narcan|naloxona ~~8 no ~1 despierta|reacciona|respira",
            "no ~2 queda|quedan nada|pastillas ~2 caja|frasco ~~8 cabeza|sueno|cae",
            "se ~1 doblo ~~4 cayo|gris|azul|morado",
        ),
        must_hit=(
            "me tomé las de dormir, todas",
            "ya van 18 y sigo tomando",
            "ya le di la segunda dosis de narcan y se vuelve a ir",
            "se dobló parado y se cayó. gris",
        ),
        must_miss=(
            "me tomé las de la presión como siempre",
            "ya van 18 personas en la fila",
            "tomé de más café y no dormí",
        ),
    ),
    Rule(
        "panico_cuerpo",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "brinca|chorrea|sale|salta|chorreando|brota ~2 sangre ~3 brazo|pierna|cuello|cabeza|muneca",
            "sangre ~2 a chorros",
            "quijada|cara|boca ~3 lado ~~4 no puede hablar|mover",
            "calentura|fiebre ~2 40|41|42 ~~5 tieso|tiesa|confundido|confundida|no|delira|desvaria",
            "convulsion|convulsiones|ataque ~2 no ~1 para|paran|cede",
            "convulsionando ~~4 no|todavia|minutos|ayuda",
            "corazon ~3 para|brinca|detiene ~~8 suelo|piso|negro|desmayo|cristal",
            "contracciones ~1 cada ~1 1|2|3|dos|tres minutos",
            "ojos abiertos ~2 no me ve|mira|responde",
            "se ~1 esta|estan ~1 poniendo ~1 morado|morada|azul|gris",
        ),
        must_hit=(
            "le brinca la sangre del brazo",
            "se le cayó la quijada de un lado y no puede hablar",
            "contracciones cada dos minutos y estoy sola",
            "mi papá tiene los ojos abiertos y no me ve",
        ),
        must_miss=("mi corazón brinca de alegría", "me duele la cara de un lado", "la fiebre le bajó de 40 a 37"),
    ),
    Rule(
        "panico_al_borde",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"estoy|parado|parada|sentado|sentada ~1 en|al ~2 {_ALTO} ~~8 escribiendo|aventar|saltar|brincar|"
                "viento|perdon|adios|hago"
            ),
            "caminando|yendo|camino ~1 pal|al|para|hacia ~1 puente ~~10 ahora|mismo|borre|adios|saltar|aventarme",
            "gas ~2 abierto ~~6 toallas|puerta|horno|tape|cerre",
            "dispare ~~6 falle ~~12 bala|otra|sangre",
            "queda otra bala",
            "ya ~1 la|lo amarre ~~6 silla|cuello|soga|viga",
            "cuando ~2 cancion|bateria|botella ~2 acabe|termine|apague ~~6 hago|voy|salto",
            "me voy ~1 a aventar|tirar ~3 carro|puente|azotea|tren|camion",
        ),
        must_hit=(
            "estoy en la azotea y estoy escribiendo esto",
            "voy caminando pal puente ahora mismo",
            "el gas está abierto y tapé la puerta con toallas",
        ),
        must_miss=(
            "estoy en el balcón tomando café",
            "vamos caminando al puente a ver las luces",
            "estoy en el puente, hay tráfico",
        ),
    ),
    Rule(
        "panico_golpes",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me pone|puso ~1 bolsa|almohada ~2 cabeza|cara",
            "me|nos ~1 echo|avento|tiro ~1 agua hirviendo|acido|gasolina|aceite",
            "me arrastra|arrastro|jala|jalo ~1 del|de ~1 pelo|cabello|brazo",
            "me avento|empujo|tiro ~2 escaleras",
            (
                "estoy ~2 debajo|escondida|escondido|encerrada|encerrado ~6 busca|buscando|afuera|cuchillo|"
                "pistola|llego|tumbando"
            ),
            "pegando ~1 ayuda|ayudenme|auxilio",
            "me rompio|quebro ~1 brazo|nariz|mandibula|costilla ~~6 esta|bano|dormido|afuera|minutos",
        ),
        must_hit=(
            "me pone la bolsa en la cabeza cada que lloro",
            "me echó agua hirviendo",
            "me aventó por las escaleras",
        ),
        must_miss=(
            "se me rompió la bolsa del mandado",
            "me jaló del brazo para bailar una vez hace años",
            "estoy debajo de un árbol",
        ),
    ),
)
