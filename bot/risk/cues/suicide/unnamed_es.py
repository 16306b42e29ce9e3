"""Spanish: an end told without a word for it: the last day, one knot more, the tree and the rope."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_SOGA = "mecate|soga|cuerda|lazo|reata|cinturon|cinto|riata"
_VIEJO = "viejita|viejito|vieja|viejo|esposa|esposo|difunta|difunto|senora|senor"
_DIA = "hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana"
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
                "arbol|viga|silla|banco|"
                f"escalera|techo ~1 con ~1 {_SOGA} !para|cortando|podando|bajando|de"
            ),
            "me inyecte|meti|tome|eche el doble|triple ~~3 ver si ~3 quedo|muero|acabo|despierto|termino",
            "toy|estoy djando|dejando ir ~~3 sangr|sangre",
        ),
        must_hit=(
            "estoy trepado en el árbol con la soga y nadie sabe",
            "me metí el triple a ver si ya me quedo",
            "m estoy djando ir, hay sangr por todo",
        ),
        must_miss=(
            "estoy arriba del árbol con el mecate podando las ramas",
            "tomé el doble de agua hoy a ver si ayuda",
            "estoy en la escalera con la cuerda de tender",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "el_ultimo_dia",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "es|sera el|mi ultimo dia ya|asi lo ~1 tengo|decidi|pense|he ~1 pensado|decidido|planeado?",
            "sera|es el|mi ultimo asi|ya lo ~1 decidi|tengo|pense",
            f"plan era ~1 {_DIA} pero ~4 chat|pagina|ventanita",
            "hoy ~1 me desenchufo|apago !de|del|el|la|un|a|temprano",
            "quiero|quisiera|voy ~1 arder|quemarme ~1 con|junto ~2 casa",
            "muerte ~~9 decir|dire|digo que si",
            "acabo|termino|acabar|terminar con esto|todo ~~5 nudo|soga|mecate",
            f"me voy con mi {_VIEJO} ~~4 veneno",
            "ya ~1 prepare|consegui el|mi veneno !para|de|contra",
            f"me lleve|agarre|saque|robe ~2 {_MORFINA} ~2 hospital|clinica|turno|trabajo ~~6 cuanto|cuanta",
            "vias ~~6 quedarme ahi|alli ~1 parado|parada|sentado|sentada|acostado|acostada",
            f"practico|pruebo ~2 {_SOGA} ~3 puerta|cuello|closet|viga|regadera|perilla",
            "estarian|estaria|estaran ~2 mejor ~1 cobrando|con mi|el seguro",
            "prefiero|preferiria ~2 bajo tierra|muerta|muerto|panteon que|antes|a",
            "prefiero|preferiria ~4 bajo tierra que|antes|a",
            "no jale|aprete el gatillo ~2 anoche|ayer|hoy|esa",
            "me ~1 quiero|voy|quisiera ~1 desvivir|desvivirme !por",
            "quiero|voy|ganas ~2 desvivirme !por",
            "m|me quiero mtr|matr|mtar|mtarm|mrir|mrr",
            "que pasa|pasaria|pasara si me|m tomo|trago ~1 todas|tdas|tods ~1 de|d una|1|un",
        ),
        must_hit=(
            "el jueves es mi último día, ya lo tengo decidido",
            "cumplo cincuenta y será el último, ya lo decidí",
            "el plan era hoy pero me salió este chat",
            "ya acabo con esto, nada más le falta el nudo",
            "ya preparé el veneno",
            "soy enfermero y me llevé la morfina del hospital, sé cuánta hace falta",
            "cuando cruzo las vías me dan ganas de quedarme ahí sentada",
            "cada noche practico con el cinto en la puerta",
            "mis hijas estarían mejor cobrando mi seguro",
            "por mi perro no jalé el gatillo anoche",
            "ya me quiero desvivir",
            "m kiero mtr",
            "q pasa si m tomo tdas d una vez",
        ),
        must_miss=(
            "el viernes es el último día de clases",
            "el plan era hoy pero llovió",
            "hoy me apago temprano, tengo sueño",
            "me desvivo por mis hijos",
            "ya compré el veneno para las ratas",
            "practico con la cuerda floja en el circo",
            "ella dijo que sí a la cita",
            "qué pasa si tomo la cita de la una",
            "mis hijos estarían mejor con su abuela",
            "prefiero estar en casa que en la calle",
        ),
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
