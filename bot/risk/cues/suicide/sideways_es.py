"""Spanish: the same said sideways: "hacerlo", leaving, being found, what still holds one here, holding on."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "hacerlo",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "voy a hacerlo $",
            "lo voy a hacer $",
            "quiero|pienso|pensando|pense|listo|lista|decidi|decidido|valor|agallas|atrevo ~3 hacerlo $",
            "valor|agallas|valiente|cobarde|miedo ~3 para|de ~1 hacerlo|matarme|acabar|terminar|morir|morirme",
            "no ~3 valor|agallas|valiente|valentia ~2 hacerlo|matarme|acabar|terminar|morir|morirme",
            "ya ~1 lo ~1 tengo|tenia|esta ~1 planeado|decidido|todo",
            "tengo un plan $",
            "esta vez si|no ~4 fallar|fallo|voy|funciona|sale|lo",
            "si ~2 funciona ya no",
            "me|lo detiene|detienen|impide|frena ~3 hacerlo|matarme|mis|mi|unico",
            (
                "me|lo detiene|detienen|impide|frena es ~1 PARIENTE|miedo|dios|infierno|pecado|dolor|que|pensar|"
                "saber|perro"
            ),
            "unico|unica ~4 detiene|mantiene|ata|frena|sostiene",
            "sigo ~1 viva|vivo|aqui ~1 por|solo ~1 mis|mi|por",
            "estoy ~1 viva|vivo ~1 por|solo ~1 mis|mi|por",
            "solo|unicamente ~1 estoy aqui por",
        ),
        must_hit=(
            "creo que ya voy a hacerlo",
            "lo único que me detiene es mi hijo",
            "lo que me detiene es el miedo",
            "no tengo el valor para hacerlo",
            "sigo viva solo por mis hijos",
        ),
        must_miss=(
            "lo que me frena es la distancia",
            "estoy aquí por mi hijo",
            "lo voy a hacer mañana en la oficina de correos con calma",
            "tengo un plan de datos",
            "quiero hacer un pastel",
        ),
    ),
    Rule(
        "en_lo_peor",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "no ~1 quiero|puedo|aguanto ~3 asi ~~10 pienso|pensado|pensando ~1 en lo peor",
            "pienso|pensado|pensando ~1 en lo peor ~~6 no ~1 quiero|puedo|aguanto ~3 asi",
        ),
        must_hit=(
            "ya no quiero seguir así con la cerveza, pienso en lo peor",
            "he pensado en lo peor, no puedo seguir así",
        ),
        must_miss=(
            "siempre pienso en lo peor cuando no contesta",
            "no quiero seguir así con tanto papeleo",
        ),
        plain=True,
    ),
    Rule(
        "irse",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "irme|dejar|dejando|salir|largarme|partir ~1 de? este ~1 mundo|infierno|vida",
            "dejar|dejando este|esta mundo|vida",
            "hora|momento|quiero|listo|lista|decidi ~2 de? partir|irme $",
            (
                "quiero|voy|quisiera|ganas|extrano ~4 irme|estar|reunirme|ir|alcanzar|alcanzarlo|alcanzarla ~2 "
                "con ~4 cielo|muerto|muerta|murio|dios|alla"
            ),
            "extrano ~6 quiero|quisiera ~2 irme|reunirme|alcanzarlo|alcanzarla|estar ~1 con ~1 el|ella|ellos",
            "reunirme con",
            "MEQUIERO ir ~1 de|para ~1 mundo|vida|siempre",
            "hoy|noche me voy|despido $",
            "muere|muera|muero ~3 me ~1 voy|muero|mato ~2 con|tambien",
            "debi|debia|deberia haber? ~1 muerto|morir|morirme|sido ~1 yo?",
            "encontrar|encontraran|encuentren|hallen|hallar ~2 mi|muerto|muerta ~1 cuerpo|cadaver",
            "nadie|no ~2 me ~1 encontrara|encontraran|va|hallara ~2 encontrar|hallar|nadie",
            "matenme|mateme|matame|alguien mateme|matenme|mate",
            "que alguien me mate",
            "ayudenme|ayudame|ayudeme|dejenme|dejeme ~1 a ~1 morir|morirme",
            "eutanasia",
            "formas|forma|maneras|manera|metodos|metodo ~2 de|para ~2 morir|morirme|matarme|suicidarme|irme",
            "por que no ~1 me ~1 muero|morir|mori|lleva|lleve",
            "cuando ~1 me ~1 muero|morire|voy a? ~1 morir",
            "si ~1 salto|brinco|tiro|caigo|corto|tomo|aviento ~5 muero|muera|matarme|morir|morirme",
            "pido|ruego|rezo ~2 dios|diosito|que ~3 no ~1 deje|despertar|despierte|lleve",
            "diganle|dile|diles|digale ~3 no ~1 fue|es ~1 su|tu|culpa",
            "despues de esta|hoy|manana ~1 noche ~4 nada|importa|importar|paz|todo|libre",
            "manana ~2 todo|ya ~2 habra|acabado|termina|terminara|acaba|acabara",
            (
                "viendo|mirando|veo|miro|tengo ~2 pastillas|navaja|pistola|cuchillo|soga|frasco ~2 "
                "mano|enfrente|mesa|aqui|lado"
            ),
            "eternamente ~2 dormir|dormida|dormido|descansar",
            "para|por siempre ~2 dormir|dormida|dormido|descansar",
        ),
        must_hit=(
            "extraño a mi esposa y quiero irme con ella",
            "quiero dejar este mundo",
            "si mi perro se muere me voy con él",
            "que alguien me mate por favor",
            "debí haber muerto yo",
            "esta noche me voy",
            "me quiero ir de este mundo",
            "quiero para siempre dormir",
        ),
        must_miss=(
            "quiero irme con ella al cine el sábado",
            "mi hermana, siempre. dormir toda la noche",
            "siempre quiero descansar el domingo",
            "hay que dejar este formulario",
            "es hora de comer",
            "hoy me voy temprano",
        ),
    ),
    Rule(
        "aguantando",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "no ~2 cuanto|cuanta mas|tiempo|fuerza ~3 aguantar|aguantare|resistir|seguir|aguante|pueda",
            "cuanto ~2 mas ~2 aguantar|aguantare|resistir|soportar",
            "pensamientos|ideas ~3 malos|oscuros|feos|horribles|negros|malas|feas|oscuras",
            "pensamientos|voces|ganas ~2 ganando|fuertes|peores|vuelven|volvieron|regresan|regresaron",
            "miedo|asusta ~1 de? ~1 lo que ~3 hacer|hacerme|haga|hago",
            "hacer|haga|cometer|cometo|hago ~2 una|algo ~1 locura|tonteria|estupidez|malo|feo|irreversible",
            "no ~2 confio ~2 en mi",
            "no ~3 segura|seguro|salvo ~2 conmigo|sola|solo|misma|mismo",
            "al|en el|mi ~1 borde|limite|precipicio",
            "^ ~1 ya? estoy|ando ~1 en|arriba el|del puente|techo|azotea|vias|rieles $",
            "no ~2 quiero ~2 que ~1 llegue|amanezca ~1 manana|dia",
            "no ~1 quiero ~1 esta|mi ~1 vida",
            "no ~2 pedi|pedimos ~1 nacer|vivir",
            "no ~1 soy ~1 fuerte ~2 quedarme|seguir|vivir|para",
            "perdiendo|perdi|cansado|cansada ~2 la|de ~1 batalla|lucha|guerra|luchar",
            "lo que|quiero|necesito ~1 es? paz|descansar ~1 para|de|ya|al|siempre",
            "acabar|terminar|parar|que ~1 pare|acabe|termine ~2 dolor|sufrimiento|tormento|sufrir",
            "ya es ~1 tarde para mi",
            "no ~2 importa ~~2 si ~1 estoy ~1 aqui|viva|vivo? o no !en|para|cuando|manana|hoy|a|con|mientras",
            "importa|igual si ~1 estoy ~1 aqui|viva|vivo|presente? o no !en|para|cuando|manana|hoy|a|con|mientras",
            "nadie ~1 puede ~1 salvarme|ayudarme",
            "estoy ~1 mejor|mas muerto|muerta",
        ),
        must_hit=(
            "no sé cuánto más voy a aguantar",
            "tengo pensamientos muy oscuros",
            "me da miedo lo que pueda hacerme",
            "siento que voy a hacer una locura",
            "no quiero que llegue mañana",
            "da igual si estoy aquí o no, digo",
            "¿a quién le importa si estoy o no?",
            "no le importa a nadie si estoy o no",
            "estoy en el puente",
        ),
        must_miss=(
            "no sé cuánto cuesta",
            "tengo ideas para la fiesta",
            "no quiero que llegue tarde el paquete",
            "da igual si estoy o no en casa cuando llamen",
            "estoy en el puente de la 25 de camino al trabajo",
        ),
        signal="end",
    ),
    Rule(
        "con_quien_esta_en_el_cielo",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "quiero|quisiera|ganas|voy|ojala|quiere|queria ~3 ir|irme|irse|estar|estuviera|reunirme|reunirse ~2 "
                "con ~4 esta|estan|anda ~1 en el cielo"
            ),
            (
                "quiero|quisiera|ganas|voy|ojala|quiere|queria ~3 ir|irme|irse|estar|estuviera ~2 "
                "con mi|mis ~1 en|al el? cielo"
            ),
            (
                "quiero|quisiera|ganas|voy|ojala|quiere|queria ~2 ir|irme|irse|estar|estuviera ~1 en|al el? cielo "
                "con|para|a !gusto|abierto"
            ),
            "quiero|quisiera|ganas|quiere|queria ~2 ver|alcanzar a mi|mis|su|sus ~1 al|en el? cielo !algun|un",
        ),
        must_hit=(
            "me quiero ir con mi mami que esta en el cielo",
            "quiero estar con mi hermanito que ya está en el cielo",
            "quisiera estar en el cielo con mi abuelita",
            "mi niña dice que quiere irse con su papi que está en el cielo",
        ),
        must_miss=(
            "quiero ir con mi mami a la iglesia",
            "quiero hablar con alguien, mi mamá está en el cielo",
            "quiero estar con mi novio viendo las estrellas en el cielo",
            "quiero ver a mi mamá en el cielo algún día",
        ),
    ),
)
