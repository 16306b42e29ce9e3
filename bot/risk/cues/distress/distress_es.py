"""Spanish: distress that is not danger by itself. Two themes of it together call for a gentle check."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "throw_it_all_away",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "pense|pensando|ganas|quise|quiero|dan|iba ~2 tirar|aventar|botar todo !el|lo|los|la|las|eso|a|mi|ese|esa",
            "pense|pensando|ganas|quise|quiero|dan|iba ~2 tirar|aventar|botar la toalla",
            "mandar todo a la|al chingada|verga|mierda|fregada|goma|porra|diablo|carajo|demonio|basura|chifosca",
        ),
        must_hit=(
            "en la mañana pensé en tirar todo. si ya caí pues ya que siga",
            "ayer quise aventar la toalla con lo de no tomar",
        ),
        must_miss=(
            "voy a tirar la basura",
            "quiero tirar todo el alcohol por el lavabo",
            "quise botar todo lo viejo",
            "quise mandar todo a la tienda",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "angustia",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            (
                "desesperado|desesperada|panico|angustia|deprimido|deprimida|depresion|ansiedad|destrozado|"
                "destrozada|hundido|hundida|sufriendo|sufro|lloro|devastada|devastado|atrapado|atrapada|triste"
            ),
            "siento|estoy|ando|sigo ~2 perdido|perdida",
            "estoy|ando|paro|dejo|sigo|llevo|pasa|paso ~3 llorando|llorar",
            "ataque de panico|ansiedad|nervios",
            "no puedo|aguanto|soporto|doy mas",
            "NO|no ~1 puedo|aguanto|soporto ~2 mas",
            "necesito|pido|ocupo ~1 ayuda",
            "quiero ~1 ayuda !pero|ponga",
            "necesito|quiero ~1 alguien|alguien que ~1 me ~1 escuche|ayude|oiga",
            "ayuda|ayudame|ayudenme|ayudeme ~1 por favor",
            "ayudame|ayudenme|ayudeme !con|a|en",
            "recai|recaida|recaer",
            "me siento|estoy ~2 mal|vacio|vacia|solo|sola|sin|muy|atrapada|atrapado|inutil",
            "tengo ~1 miedo",
        ),
        must_hit=(
            "estoy desesperada",
            "necesito ayuda por favor",
            "tuve un ataque de pánico",
        ),
        must_miss=(
            "la ayuda del menú no carga",
            "tengo hambre",
            "quiero hablar con una persona",
            "está llorando el bebé, un momento",
            "ayúdeme con matemáticas",
            "esto es una pérdida de tiempo",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "agotado",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        ("no|casi|apenas ~1 duermo", "no ~2 he|ha|puedo|logro dormido|dormir", "dias|noches|semanas sin dormir"),
        must_hit=("ya no duermo", "mi esposa lleva días sin dormir", "no he dormido en días"),
        must_miss=("ya duermo mejor", "quiero dormir hasta tarde el domingo"),
        denied=Tier.T4,
        signal="exhausted",
    ),
    Rule(
        "sin_esperanza",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "sin esperanza|esperanzas|salida|sentido|rumbo|fuerzas|futuro",
            "nada ~2 importa|sentido|sirve|ayuda|cambia|vale",
            "mi vida ~2 infierno|desastre|mierda|acabo|termino|basura|nada|arruinada",
            "me rindo|rendi|rendirme",
            "NO QUERER ~1 seguir|continuar $",
            "QUERER ~1 acabar|terminar con esto",
            "no ~1 veo|tengo|hay|queda ~2 esperanza|salida|futuro|sentido|fuerzas",
        ),
        must_hit=("me siento sin esperanza", "ya nada importa", "ya no quiero seguir"),
        must_miss=("la salida es por la puerta", "nada más eso, gracias", "no quiero seguir con las preguntas"),
        denied=Tier.T4,
        signal="hopeless",
    ),
    Rule(
        "sin_valor",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "me odio|desprecio|detesto",
            "odio ~1 a? ~1 mi mismo|misma",
            "soy ~2 inutil|basura|fracaso|fracasado|fracasada|mierda|nadie|nada|asco|monstruo|problema|molestia",
            "no ~1 sirvo|valgo|merezco ~2",
            "nadie me ~1 quiere|ama|entiende|escucha|extrana|ayuda",
            "todos me ~1 odian|abandonaron|dejaron",
            "a nadie le|les importo|importa",
        ),
        must_hit=("me odio", "soy una basura", "nadie me quiere", "yo soy el problema"),
        must_miss=("odio los lunes", "nadie contesta el teléfono"),
        denied=Tier.T4,
        signal="worthless",
    ),
    Rule(
        "soledad",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        ("tan|muy|completamente|siento|estoy ~1 solo|sola", "no tengo ~1 a? ~1 nadie|amigos|quien", "soledad"),
        must_hit=("me siento muy sola", "no tengo a nadie"),
        must_miss=("solo quiero una cita", "una sola vez"),
        denied=Tier.T4,
        signal="alone",
    ),
    Rule(
        "voy_a_explotar",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "siento|siente|creo ~1 que? ~1 voy a explotar|reventar|estallar !de|la|con|en",
            "estoy a punto de explotar|reventar|estallar !de|la|con",
        ),
        must_hit=(
            "lo dejo en la cuna y me salgo tantito porque siento que voy a explotar. nunca le haría nada",
            "siento que voy a reventar",
        ),
        must_miss=("siento que voy a explotar de la panza", "el tanque va a explotar"),
        denied=Tier.T4,
    ),
)
