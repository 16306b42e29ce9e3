"""Spanish: a last day that was chosen, told in figures: a light put out, death at the door, a plan that was for today.

A last day of holidays, a phone that is unplugged on Sundays and a house that burned are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_FUEGO = "quemar|quemarme|prender|prenderle|prendo|incendiar"
_MUERTE = "muerte|huesuda|pelona|parca|calaca|catrina"
_ULTIMO = "es|sera ~1 el|mi ultimo dia"
_DECIDIDO = "pensado|decidido|planeado"

RULES: tuple[Rule, ...] = (
    Rule(
        "ultimo_dia_decidido",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_ULTIMO} y? ya lo tengo ~1 {_DECIDIDO} perdon|perdonen|perdonenme",
            f"{_ULTIMO} y? ya lo tengo ~1 {_DECIDIDO} $",
            "cumplo ~3 y ~1 sera|es el|mi ultimo|ultimos $",
            "cumplo ~3 y ~1 sera|es el|mi ultimo asi|ya lo ~1 decidi|decidido|planee",
            "cumplo ~~4 de ahi|esos|ese no paso|pienso",
            "no llego ~1 a ~1 navidad|diciembre ~~1 lo decidi $",
            "ultimo|ultima ~1 en este mundo",
            "despedi de ~1 hijos|hijas|ninos|nietos ~1 lo demas|resto ~1 es ~1 tramite",
            "el plan era ~1 hoy|ahora|noche|anoche|manana ~1 pero ~2 este|esta chat|ventanita|pagina",
            "el plan era ~1 hoy|ahora|noche|anoche|manana ~1 pero ~2 escribi|escribo|hable a|con? ustedes",
            "iba a hacerlo ~1 hoy|ahora|anoche|noche ~1 pero ~3 este|esta chat|ventanita $",
            (
                "iba a hacerlo ~1 hoy|ahora|anoche|noche ~1 pero ~1 perro|perrita|gato|gata|nina|nino|hijo|hija|bebe "
                "me miro|vio|lamio|abrazo|hablo"
            ),
        ),
        must_hit=(
            "el jueves es mi último día, ya lo tengo decidido",
            "mañana cumplo treinta y será el último",
            "cumplo cuarenta y será el último, así lo decidí",
            "el sábado es mi último día, ya lo tengo decidido, perdón",
            "no llego a navidad, ya lo decidí",
            "ya me despedí de mis hijos, lo demás es trámite",
            "iba a hacerlo anoche pero encontré este chat",
            "iba a hacerlo esta noche pero mi perrita me miró",
            "hoy cumplo 50 y de ahí no paso",
            "el plan era esta noche pero me salió este chat",
            "el plan era hoy pero mejor les escribí a ustedes",
            "es mi último turno en este mundo",
        ),
        must_miss=(
            "el miércoles es el último día de la promoción, ya lo tengo anotado",
            "el viernes es mi último día, ya lo tengo pensado para celebrar",
            "hoy cumplo cuarenta y es el último año de la hipoteca",
            "el plan era hoy ir al parque pero llovió",
            "no llego a la cita, ya lo decidí",
            "no llego a la posada, ya lo decidí",
            "este libro es el último, ya lo tengo",
            "iba a hacerlo hoy pero el perro se comió la hoja",
        ),
    ),
    Rule(
        "apagar_la_luz",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "foco|vela|pila ~1 fundido|fundida|apagada|gastada ~~3 PRONTO me desenchufo|apago|desconecto",
            "PRONTO ~1 me desenchufo|apago|desconecto para siempre",
            "PRONTO ~1 me desenchufo|desconecto de ~1 vida",
            "apago la luz y ya? no ~1 prendo|enciendo mas|nunca|jamas",
            "apago|apagar ~1 luz para siempre",
            "PRONTO ~1 me bajo del|de ~1 mundo|vida",
        ),
        must_hit=(
            "soy una vela apagada, esta noche me apago",
            "hoy apago la luz y no la prendo más",
            "mañana me desconecto para siempre",
            "mañana me desconecto de esta vida",
            "hoy apago la luz para siempre",
            "hoy me bajo del mundo",
        ),
        must_miss=(
            "los domingos desenchufo el teléfono",
            "apago la luz y no la prendo hasta mañana",
            "se fundió el foco y hoy me desenchufo del trabajo",
            "hoy me bajo del tren en Puebla",
        ),
    ),
    Rule(
        "arder_con_la_casa",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "quiero|quisiera|voy|ganas ~2 arder|quemarme|incendiarme ~1 junto? con ~1 casa|todo|carro|troca|trailer",
            f"{_FUEGO} ~3 casa|cuarto|carro|troca|trailer|todo|depa|departamento|cocina ~1 conmigo adentro|dentro",
            "prenderme fuego|lumbre !para",
            "me prendo fuego|lumbre !para",
            "me ~1 voy|quiero a? prender fuego !para|con",
        ),
        must_hit=(
            "quiero quemarme con todo y casa",
            "le prendo fuego al cuarto conmigo adentro",
            "me quiero prender fuego",
            "ganas de prenderme fuego",
            "ya no aguanto, hoy me prendo fuego",
        ),
        must_miss=(
            "se quemó la casa del vecino",
            "quiero una casa con chimenea",
            "me quemé con la estufa de la casa",
            "para el asado yo prendo fuego",
            "los domingos prendo lumbre",
            "se incendió la casa conmigo adentro cuando era niña",
        ),
    ),
    Rule(
        "decirle_que_si_a_la_muerte",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_MUERTE} ~~6 PRONTO ~1 le|la ~2 decir|digo|abro|abrir|acepto|contesto ~2 si|puerta",
            f"{_MUERTE} ~~6 le ~1 abro|abrire|abrir la puerta",
            f"cita con la {_MUERTE}",
            "amarre|ate|colgue piedras|ladrillos|tabiques a mi|mis|la|los cintura|pies|tobillos",
            "me ~1 amarre|ate|colgue ~1 piedras|ladrillos|tabiques",
            (
                "nadar|meter|meto|meterme ~5 adentro|hondo|mar|lago|presa|laguna y ya? no ~1 regreso|regresar|vuelvo "
                "!hasta|temprano|tarde|a"
            ),
        ),
        must_hit=(
            "la huesuda me ronda y hoy le abro la puerta",
            "el viernes tengo cita con la parca",
            "me amarré unos ladrillos, la presa está sola",
            "até piedras a mis pies",
            "me voy a meter a nadar bien adentro y ya no regreso",
        ),
        must_miss=(
            "mi abuela dice que la muerte no asusta",
            "la catrina del altar quedó preciosa, hoy le pongo flores",
            "me meto al mar y no regreso hasta la tarde",
            "amarré la lona con piedras",
            "amarré piedras a la red y la eché al agua",
        ),
    ),
    Rule(
        "la_muerte_llama",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "muerte|huesuda|parca me ~1 guina|llama|llamando|sonrie|coquetea|invita|anda",
            "anos ya no le veo ~1 caso|chiste|sentido !a",
        ),
        must_hit=("la muerte me está llamando y no me da miedo", "a mis setenta años ya no le veo chiste"),
        must_miss=("la muerte de mi tía me dolió", "a mis años ya no le veo chiste a las fiestas"),
    ),
)
