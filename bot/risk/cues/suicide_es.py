"""Spanish: wanting to die, meaning to, a plan, a goodbye, an attempt, hurting oneself."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "matarse",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "MATARSE !prevencion",
            "^ suicidio $",
            "suicida|suicidas !escuadron",
            "jalar|jalo|apretar|jale el gatillo",
            (
                "aventarme|tirarme|arrojarme|lanzarme|saltar|brincar del|de|desde|al|a|por|en ~2 "
                "puente|edificio|balcon|techo|azotea|ventana|metro|tren|vias|rio|piso|vacio"
            ),
        ),
        must_hit=(
            "quiero matarme",
            "estoy pensando en el suicidio",
            "me voy a quitar la vida",
            "tengo pensamientos suicidas",
            "mi hermano dice que se va a matar",
            "voy a acabar con mi vida",
            "quiero aventarme del puente",
        ),
        must_miss=("quiero matar el tiempo", "el puente esta cerrado", "voy a terminar con mi tarea"),
    ),
    Rule(
        "querer_morir",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "QUERER ~2 MORIR !de",
            "QUERER que ~1 me muera|muriera|maten|mate|lleve|atropelle|mataran",
            "no|ya QUERER ~1 VIVIR !en|con|cerca|lejos|juntos",
            "NO QUERER ~2 VIVIR !en|con|cerca|lejos|juntos",
            "mejor|prefiero|preferiria ~1 MORIR",
            "dejenme|dejame|dejen morir|morirme|ir",
            "ganas|deseo|deseos|ansias de ~1 MORIR|VIVIR",
            "perdi|perdido|sin|no ~2 ganas de VIVIR|seguir|nada",
            "pienso|pensando|penso|piensa|pensado ~3 morir|morirme|muerte|morirse|muerto|muerta|matar",
            "ya|solo ~1 espero|esperando|pido|ruego|busco ~3 muerte|morir|morirme|muera",
            "merezco morir|morirme",
            "QUERER dormir|dormirme|acostarme ~1 y ~1 no ~1 despertar|despertarme",
        ),
        must_hit=(
            "quiero morir",
            "ya no quiero vivir",
            "ojalá no despertar mañana",
            "kiero morirme ya",
            "no tengo ganas de vivir",
            "mi hija dice que quiere morirse",
            "preferiría estar muerta",
        ),
        must_miss=(
            "quiero vivir en la playa",
            "me muero de ganas de verte",
            "quiero dormir temprano",
            "no quiero vivir en Madrid",
        ),
    ),
    Rule(
        "sin_salida",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "ojala|quisiera|desearia|deseo|queria ~3 no despertar|despertara|existir|nacido|despertarme|existiera",
            "ojala|quisiera|desearia ~2 NO ~2 nacido|nacer|existir|existiera|despertar|despertara",
            "ojala ~3 muera|muriera|mate|maten|atropelle|lleve|acabe|muerto|muerta|atropellara",
            "que dios|alguien me ~1 lleve|mate|recoja",
            "diosito|dios ~2 llevame|lleveme|recogeme|lleve",
            (
                "no ~1 tiene|tengo|veo|hay|encuentro|le ~2 sentido|razon|razones|motivo|motivos|caso ~3 "
                "VIVIR|vivir|vida|seguir|nada|ya|nadie|esto|a"
            ),
            "para que|por ~2 VIVIR|vivir|existir|seguir|sigo|vivo|existo|naci",
            "por que|para sigo|vivo|existo|naci ~1",
            "nada|nadie por|para ~1 que|quien|cual vivir|seguir",
            "vida ~2 no ~2 sentido|vale|valor|importa",
            "no ~1 vale la pena ~2 vivir|vida|seguir|nada|mi|esto",
            "CANSADO|canse de|con ~2 VIVIR|vivir|vida|existir|todo|seguir|luchar|sufrir|esto",
            "NO|no puedo ~1 mas|seguir|continuar !tarde|informacion|adelante|cerca",
            "NO|no aguanto|soporto|resisto ~1 mas|esto|vida|nada|seguir|vivir|dolor|todo|la",
            "NO|no me importa ~2 vivir|morir|morirme|muero|vida|muera|nada|muerta|muerto|pase",
            "me da igual|lo ~2 vivir|morir|muerto|muerta|vivo|viva|morirme|despertar",
            "QUERER ~1 que ~1 todo|esto|ya|el ~2 acabe|termine|pare|terminara|acabara",
            "QUERER ~1 desaparecer|esfumarme|dejar|descansar|irme ~1 ya|existir|siempre|todo|todos|mundo",
            "desaparecer ~1 de|para|del ~1 mundo|siempre|vida|todo",
            "odio ~1 mi vida|vivir|existir|existencia",
            "MEJOR ~3 SINMI",
            "SINMI ~3 MEJOR",
            "estorbo|carga ~1 para|todos|mi|mundo|familia|de",
            "soy ~2 carga|estorbo|problema|peso|molestia|lastre",
            "NADIE ~2 me ~1 extranaria|extrana|extranara|lloraria|notaria|va|echaria ~2",
            "nadie ~2 notaria|lloraria|extranaria|importaria ~3 muero|muriera|no|falto|desaparezco|desapareciera|si",
            "no deberia haber|de ~1 nacido|existir|vivo|viva",
            "no ~1 merezco ~1 vivir|vida|existir|nada",
            "no ~1 hago|hice ~1 falta|nada ~1 aqui|mundo|nadie|a",
            (
                "no ~1 veo|tengo|hay|encuentro|queda ~1 salida|futuro|esperanza|remedio|solucion|fuerzas "
                "!por|para|de|en|a"
            ),
            "ya no ~2 fuerzas|esperanza|esperanzas|futuro|salida",
            "muerte ~3 alivio|descanso|paz|salida|solucion|mejor|tranquila|unica",
            "unica salida|solucion ~3 muerte|morir|matarme|es|irme",
        ),
        must_hit=(
            "ojalá nunca hubiera nacido",
            "ya no puedo más con esta vida",
            "estoy cansada de vivir",
            "estarían mejor sin mí",
            "no le encuentro sentido a la vida",
            "solo soy una carga",
            "para qué sigo viviendo",
        ),
        must_miss=(
            "no puedo ir más tarde",
            "mejor sin azúcar, por favor",
            "no hay salida por esa calle abierta",
            "que tenga buen día",
        ),
    ),
    Rule(
        "plan_es",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "tengo|hice|tenemos|ya ~2 plan|planes|planeado|decidido|fecha|dia ~4 "
                "MATARSE|morir|morirme|hacerlo|irme|acabar|terminar|todo|vida"
            ),
            "ya tengo ~1 todo|el|un ~1 plan|listo|planeado|preparado|decidido",
            "lo|le voy a hacer|acabar PRONTO",
            "PRONTO ~2 lo voy a hacer|acabar",
            "voy a hacerlo PRONTO",
            "PRONTO ~2 me voy|mato|muero|acabo|despido|ire|quito",
            "esta|hoy noche|es es|mi|la ~2 ultima|ultimo|acaba|termina ~1 noche|dia",
            (
                "mi|es|este|mis ultimo|ultima|ultimos|ultimas dia|noche|mensaje|adios|carta|palabras|navidad|"
                "cumpleanos|horas|vez"
            ),
            "manana ~2 no ~1 estare|estoy|amanezco|despierto|despertare|existire",
            "no ~1 voy a amanecer|despertar|llegar ~2 manana|viva|vivo|navidad|lunes",
            "manana ~2 no voy a estar !en|con|disponible|por",
            "no ~1 paso|pasare|llego|llegare ~1 de|a esta|hoy|la|manana ~1 noche",
            "cuando ~1 lean|leas|lea|encuentren|despierten|regresen ~6 muerto|muerta|no|ire|ido|estare|habre|ya",
            (
                "compre|consegui|tengo|junte|juntando|guardando|guarde|cargue|escondi|mirando|viendo|contando|"
                "conte|agarre ~3 soga|cuerda|navaja|veneno|raticida|gillette|hojilla|mecate|lazo|balas|exacto "
                "!para|de"
            ),
            "tengo|hay|consegui|compre|cargue ~2 pistola|arma|rifle|cuchillo|escopeta|revolver ~5",
            "juntando|junte|guardando|guarde|contando|conte|junto|guardo|escondo ~3 PASTILLAS",
            (
                "pastillas|frasco|pistola|arma|navaja|soga ~4 listo|lista|listas|mano|enfrente|frente|cama|"
                "mesa|esperando|cerca|lado"
            ),
            "cuantas|cuantos|cuanto ~2 PASTILLAS ~4 morir|morirme|matar|para|matarme|necesito",
            "cuantas|cuanto|como|que ~6 para|de morir|morirme|matarme|suicidarme ~1",
            "forma|manera|metodo|modo ~3 de|para ~2 MORIR|MATARSE|morir|dolor|irme",
            "sin dolor ~2 morir|matarme",
            (
                "adios|despido|despedirme|despedida|despidiendome|despedi ~2 "
                "mundo|todos|siempre|familia|vida|de|hijos|cruel|a|carta"
            ),
            "carta|cartas|nota|mensaje ~2 de? ~1 despedida|adios|suicida|suicidio",
            (
                "escribi|escribiendo|deje|dejando|escribir|escrito ~2 carta|cartas|nota|testamento ~4 "
                "hijos|despedida|familia|mama|todos|adios|irme|muerte|cuando"
            ),
            "regale|regalando|regalo|repartiendo|reparti ~2 mis|todas|todo ~1 cosas|mascotas|perro|ropa|mis",
            "quien|alguien ~2 cuide|cuidara|cuidar|cuida ~3 mi|mis|a ~3 cuando|no|muera|falte|muerto|muerta",
            (
                "perdonenme|perdoname|perdon ~3 por lo|irme|hacer|todo|no|esto|dejarlos ~3 "
                "hacer|aguantar|aguante|voy|dejar|fuerte|haber|poder|mas|irme"
            ),
            "diles|digale|digales|dile|diganle ~2 que los|la|lo|le|las ~1 amo|quiero|ame|quise|amaba|amo",
            "cuiden|cuida|cuidame|cuidenme ~1 a ~1 mis|mi ~3 favor|siempre|mucho|perdon|amo",
            "gracias por todo ~2 adios|perdon|los|perdonen",
            "hasta siempre",
        ),
        must_hit=(
            "ya tengo todo planeado para matarme",
            "mañana ya no voy a estar",
            "compré una soga ayer",
            "adiós a todos, los quiero",
            "estoy guardando pastillas para irme",
            "esta es mi última noche",
            "cuántas pastillas necesito para morir",
            "les escribí una carta de despedida",
        ),
        must_miss=(
            "tengo un plan de pagos",
            "mañana no voy a la clínica",
            "compré una cuerda para brincar",
            "adiós, que tenga buen día",
        ),
    ),
    Rule(
        "a_punto",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "punto de ~1 MATARSE",
            (
                "estoy ~3 puente|azotea|balcon|vias|techo|cornisa|barandal|orilla ~4 "
                "saltar|tirarme|aventarme|lanzarme|brincar|adios|matarme|borde"
            ),
            "estoy ~2 orilla|borde|barandal ~1 del? ~1 puente|azotea|balcon|edificio",
            (
                "pistola|arma|cuchillo|navaja|soga|cuerda|lazo|mecate ~3 en|a|contra|alrededor ~2 "
                "cabeza|cuello|boca|mano|sien|garganta|manos|pecho"
            ),
            "me|se acabo|acaba|estoy|esta|ya de? ~1 cortar|cortando|corte ~2 venas|munecas|cuello",
            "me|se corte|corto ~1 las venas|munecas",
            "estoy ~1 sangrando|desangrando ~2 venas|munecas|mucho|porque",
        ),
        must_hit=(
            "tengo la pistola en la cabeza",
            "estoy a punto de matarme",
            "me acabo de cortar las venas",
            "estoy en el borde del puente",
        ),
        must_miss=("tengo la pistola de agua de mi hijo", "estoy en la orilla de la playa"),
    ),
    Rule(
        "intento",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "intente|trate|intento|intentado|tratado|intentaba|trato ~2 MATARSE|suicidio",
            "intento|intentos|tentativa de ~1 suicidio",
            "sobrevivi ~3 intento|suicidio|sobredosis",
        ),
        must_hit=("intenté suicidarme antier", "mi hijo intentó quitarse la vida"),
        must_miss=("intenté llamar ayer", "traté de pagar en línea"),
    ),
    Rule(
        "autolesion",
        Tier.T1,
        Kind.SELF_HARM,
        "es",
        (
            "CORTARSE !el|pelo|la|con|en|cabello|unas|dedo|cocinando|cocinar|jugando|entrenando|de",
            "CORTARSE ~3 brazos|piernas|brazo|munecas|muslos|muneca|piel|adrede|navaja|venas|barriga|calmarme|sentir",
            "CORTARSE con ~2 navaja|cuchillo|gillette|vidrio|hojilla|tijeras|cigarro|encendedor",
            "cortes|cortadas|heridas ~2 en|por ~2 brazos|munecas|piernas|muslos|brazo",
            (
                "QUERER|ganas|volvi|volver|volvio|empece|impulso|impulsos|necesidad|tentacion ~3 "
                "cortarme|lastimarme|herirme|hacerme|cortarse"
            ),
            "QUERER sangrar|sufrir",
            "golpeo|golpear|golpeando|pego|golpearme|pegarme ~2 la? cabeza ~2 pared|contra|piso",
            "navaja|hojilla|gillette ~4 brazo|piel|brazos|muneca|piernas",
        ),
        must_hit=(
            "me estoy cortando otra vez",
            "quiero lastimarme",
            "volví a cortarme los brazos",
            "mi hija se corta con una navaja",
        ),
        must_miss=("me corté el pelo ayer", "me corté con un papel en la oficina", "me lastimé de la rodilla"),
    ),
)
