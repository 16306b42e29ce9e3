"""Spanish: stopping that a body does not bear: fits and visions (T0), and who means to stop (T3)."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_BEBIDA = (
    "vino|cerveza|cervezas|ron|tequila|vodka|trago|licor|mezcal|aguardiente|alcohol|botella|bebida|xanax|rivotril|"
    "clonazepam|alprazolam|lorazepam|beber|drinking"
)
_DELIRA = (
    "aranas|ratas|ratones|viboras|bichos|soldados|hormigas|serpientes|culebras|cucarachas|gusanos|spiders|difunta|"
    "difunto|visiones|empapado|empapada|reconoce|musiquita|tiembla|temblorosa|temblando|convulsiono|delira|brinca"
)
_TOMA = (
    "tomar|beber|alcohol|trago|botella|cerveza|pisto|aguardiente|ron|tequila|clonazepam|rivotril|xanax|pastillas|"
    "guaro|chupar"
)
_VE = (
    "animales|bichos|muertos|sombras|aranas|ratas|cucarachas|viboras|visiones|cosas|hormigas|"
    "diablo|duendes|insectos|culebras"
)
_LO_DEJO = "dejo|deje|dejado|dejamos"
_LA_COPA = "tomar|beber|pistear|chupar|trago|cerveza|cervezas|alcohol|vino|tequila|licor !cafe|leche|agua|refresco|soda"
_ESTOS_DIAS = "ayer|antier|anteayer|anoche|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dias|horas"
_ATAQUE = "ataque|ataques|convulsion|convulsiones"

RULES: tuple[Rule, ...] = (
    Rule(
        "abstinencia_peligro",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            "ABSTENERSE !pecho|leche|teta|biberon ~8 TEMBLOR",
            "TEMBLOR ~8 ABSTENERSE",
            "ABSTENERSE ~6 no paro|para|dejo|deja|puedo ~2 temblar|sudar|vomitar",
            "delirium tremens",
        ),
        must_hit=(
            "dejé de tomar hace dos días y estoy temblando y veo cosas",
            "la abstinencia me tiene con fiebre y alucinaciones",
            "no he tomado en dos días y estoy viendo cosas",
            "llevo tres dias sin alcohol y no paro de temblar",
        ),
        must_miss=(
            "dejé de tomar hace años y estoy muy bien",
            "cuánto dura la abstinencia",
            "mi bebé dejó de tomar pecho y tiene fiebre",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "abstinencia",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            "abstinencia",
            (
                "dejar|dejo|deje ~3 alcohol|tomar|beber|trago|benzos|clonazepam|rivotril ~4 "
                "golpe|solo|sola|casa|jalon|seco|repente"
            ),
            "dejarlo|dejarla ~2 golpe|seco|jalon|repente",
            "dejar|dejo ~2 cerveza|cervezas|vino|licor|pisto|tequila|vodka|bebida ~2 golpe|jalon|seco|repente",
            "dejar|dejo ~2 cerveza|cervezas|vino|licor|pisto|tequila|vodka|bebida ~4 yo|por solo|sola|mi",
            "desintoxicarme|desintoxicar ~3 casa|solo|sola|cuenta",
            "consumo|uso|me tomo|drogo|inyecto|meto solo|sola",
            "malilla|mono",
            "tiemblo|tiembla|tiemblan|temblando|temblores ~4 si|cuando|hasta no? ~2 tomo|bebo|chupo|echo|trago|tomar",
            "si|cuando no ~2 tomo|bebo ~3 tiemblo|tiemblan|temblores",
        ),
        must_hit=(
            "voy a dejar el alcohol de golpe",
            "voy a dejar la cerveza de golpe el lunes",
            "quiero desintoxicarme en casa",
            "tengo síntomas de abstinencia",
            "me tiemblan las manos si no tomo",
        ),
        must_miss=("le dejo el vino a mi tía", "voy a dejar el carro en casa de mi tía, gracias", "uso lentes"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "abstinencia_con_visiones",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            f"dejo|deje|quite|quito|sin|acabo|stopped|quit ~4 {_BEBIDA} ~~14 {_DELIRA}",
            f"{_DELIRA} ~~14 dejo|deje|quite|quito|sin|quit ~4 {_BEBIDA}",
            f"no he|ha tomado|bebido ~~12 {_DELIRA}|mirada",
            f"{_DELIRA}|mirada ~~12 no he|ha tomado|bebido",
            f"dejo|deje|quite|sin ~4 {_BEBIDA} ~~14 sabe|ataque|lengua|confundida|confundido|pulso !de",
            f"stopped|quit|sin ~2 {_BEBIDA} ~~14 viendo|habla|oigo con|gente|musica|banda|cosas",
            "con|tiene|atado|amarrado ~3 delirium|delirio !de",
        ),
        must_hit=(
            "dejó el vino y ve soldados",
            "dejé el ron y veo ratas",
            "sin vino tiembla",
            "quit drinking y ve ratas",
        ),
        must_miss=("hay arañas aquí", "dejó el vino y está feliz", "sin pan no hay cena", "ve bichos afuera"),
    ),
    Rule(
        "sin_el_trago",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            (
                "dio|dieron|da|tuvo|tiene ~1 un|dos|otro|tres? ataque|ataques|convulsion|convulsiones ~~10 dejo|"
                f"deje|sin|quito ~2 {_TOMA}"
            ),
            (
                f"dejo|deje|sin|quito|quite|no ~1 he|ha|tomado ~3 {_TOMA}|dias ~~10 ataque|ataques|convulsion|"
                "convulsiono|mordio"
            ),
            f"dejo|deje|sin|quito|quite ~3 {_TOMA} ~~10 ve|veo|viendo|mira|mirando|ven ~1 {_VE} !muy|con",
            f"ve|veo|viendo|mirando ~1 {_VE} ~~12 dejo|deje|sin|quito|quite ~3 {_TOMA}",
            f"no ha|he tomado|bebido ~~12 ve|veo|viendo|mira|oye|oigo ~1 {_VE}",
            (
                f"dejo|deje|sin|quito|quite ~3 {_TOMA} ~~10 hablando|habla|platica|platicando con|a ~2 muertos|pared|"
                "nadie|difunto|difunta|paredes"
            ),
            (
                f"dejo|deje|quito|quite ~3 {_TOMA} ~~6 brincando|sacudiendo|tiembla|temblando|temblores ~~6 no|veo|"
                "ve|oye|cosas"
            ),
        ),
        must_hit=(
            "le dio un ataque, dejó de tomar hace dos días",
            "mi esposo dejó el trago y está viendo animales en la pared",
            "mi apá dejó la botella y anda hablando con muertos",
        ),
        must_miss=(
            "dejó de tomar y ahora ve gente en el grupo",
            "sin tomar café me da un ataque de sueño",
            "dejé la botella en la mesa",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "ataque_tras_dejarlo",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            f"{_LO_DEJO} ~1 de? ~1 {_LA_COPA} ~~6 acaba|acaban|acabo de dar|darme|darle ~1 {_ATAQUE} !de|con",
            f"{_LO_DEJO} ~1 de? ~1 {_LA_COPA} ~~6 esta|estan dando ~1 {_ATAQUE} !de|con",
            f"{_LO_DEJO} de? {_LA_COPA} ~2 {_ESTOS_DIAS} ~~6 dio|dieron|da|tuve|tuvo|dando ~1 {_ATAQUE} !de|con",
            f"{_ESTOS_DIAS} ~1 {_LO_DEJO} de? {_LA_COPA} ~~6 dio|dieron|da|tuve|tuvo ~1 {_ATAQUE} !de|con",
            f"sin {_LA_COPA} ~~6 acaba|acaban|acabo de dar|darme|darle ~1 {_ATAQUE} !de|con",
            f"{_ESTOS_DIAS} sin {_LA_COPA} ~~4 dio|dieron|esta ~1 {_ATAQUE} !de|con",
            f"acaba|acaban de dar|darme|darle ~1 {_ATAQUE} !de|con ~~6 {_LO_DEJO} ~1 de? ~1 {_LA_COPA}",
            f"{_LO_DEJO} ~1 de? ~1 {_LA_COPA} ~~6 convulsione|convulsiono|convulsionando",
        ),
        must_hit=(
            "dejé de beber antier y me acaba de dar un ataque",
            "mi papá dejó de tomar el lunes y hoy le dio un ataque",
            "llevo dos días sin tomar y me acaba de dar un ataque",
            "me acaba de dar un ataque, dejé la cerveza el sábado",
            "dejé el trago y convulsioné",
        ),
        must_miss=(
            "dejé de tomar ayer y me acaba de dar un ataque de risa",
            "dejé de tomar café ayer y me acaba de dar un ataque de sueño",
            "dejé de tomar ayer y mi equipo acaba de dar el gol",
            "dejé de tomar, al rato le doy el ataque final al juego",
        ),
        denied=Tier.T4,
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
)
