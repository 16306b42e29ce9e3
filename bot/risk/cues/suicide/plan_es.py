"""Spanish: a plan, the act at hand, an attempt."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
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
            "pacto ~3 morir|morirnos|matarnos",
            "escogi|elegi|decidi|fije|tengo ~2 dia|fecha ~6 hacerlo|hacer|MATARSE|morir|morirme|irme $",
            "se como|donde|cuando ~4 MATARSE|morir|morirme",
            "se como|donde|cuando ~1 voy a hacerlo",
            "se como|donde|cuando lo voy a hacer $",
            "se como ~3 acabar|terminar con todo|esto|mi",
            "hoy|noche|manana|ahora ~1 acabo|termino con todo|esto !el|la|los|las|lo|eso",
            "acabo|termino con todo|esto ~1 PRONTO",
            "ya tengo ~1 todo|el|un ~1 plan|listo|planeado|preparado|decidido",
            "lo|le voy a hacer|acabar PRONTO",
            "PRONTO ~2 lo voy a hacer|acabar",
            "voy a hacerlo PRONTO",
            (
                "tengo|traigo|agarre|compre ~2 pistola|arma|rifle|escopeta|revolver|cuchillo|navaja|soga|pastillas "
                "~3 lo voy a hacer $"
            ),
            "PRONTO ~2 me mato|muero",
            "PRONTO ~2 me quito !el|la|los|un|una|esto|eso|lo|mi|de|en",
            "PRONTO ~2 me quito la vida",
            "PRONTO ~2 me acabo !el|la|los|las|mi|mis|un|una|yo|todo|todos|toda|este|esta|de",
            "me voy|ire|despido|largo ~2 para|de ~1 siempre|mundo|vida|ustedes",
            "me voy|despido ~2 perdon|perdonen|perdonenme|perdoname|perdoneme",
            "esta|hoy noche|es es|mi|la ~2 ultima|ultimo|acaba|termina ~1 noche|dia",
            (
                "mi|es|este|mis ultimo|ultima|ultimos|ultimas dia|noche|mensaje|adios|carta|palabras|navidad|"
                "cumpleanos|horas|vez"
            ),
            "ultimo|ultima dia|noche de ~1 vida",
            "hoy|manana ~1 es ~1 mi|el|la ultimo|ultima dia|noche !de|del|para",
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
            (
                "tengo|hay|consegui|compre|cargue ~2 pistola|arma|rifle|cuchillo|escopeta|revolver ~5 "
                "MATARSE|morir|cargada|cargado|lista|listo|usar|usarla|usarlo|hacerlo|noche|hoy|pienso|pensando|"
                "sola|solo"
            ),
            "juntando|junte|guardando|guarde|contando|conte|junto|guardo|escondo ~3 PASTILLAS",
            (
                "pastillas|frasco|pistola|arma|navaja|soga ~4 listo|lista|listas|mano|enfrente|frente|cama|"
                "mesa|esperando|cerca|lado"
            ),
            "cuantas|cuantos|cuanto ~2 PASTILLAS ~4 morir|morirme|matar|para|matarme|necesito",
            "cuantas|cuanto|como ~6 para|de morir|morirme|matarme|suicidarme ~1",
            "que ~6 para morir|morirme|matarme|suicidarme ~1",
            "forma|manera|metodo|modo ~3 de|para ~2 MORIR|MATARSE|morir|dolor|irme",
            "sin dolor ~2 morir|matarme",
            ("despido|despedirme|despidiendome|despedi ~2 mundo|todos|siempre|familia|vida|de|hijos|cruel|a|carta"),
            "adios ~2 mundo|todos|todas|siempre|familia|vida|hijos|cruel|carta",
            "adios a ~3 uno|una por uno|una",
            "adios a ~1 PARIENTE|ustedes|dios|amigos|gente",
            "despedida ~2 mundo|todos|siempre|familia|vida|cruel|carta",
            "carta|cartas|nota|mensaje ~2 de? ~1 despedida|adios|suicida|suicidio",
            (
                "escribi|escribiendo|deje|dejando|escribir|escrito|hice ~2 carta|cartas|nota|testamento ~4 hijos|"
                "despedida|familia|mama|papa|papas|padres|esposo|esposa|todos|adios|irme|muerte|cuando !CARTADEALGO"
            ),
            "regale|regalando|regalo|repartiendo|reparti ~2 mis|todas|todo ~1 cosas|mascotas|perro|ropa|mis",
            "quien|alguien ~2 cuide|cuidara|cuidar|cuida ~3 mi|mis|a ~3 cuando|no|muera|falte|muerto|muerta",
            (
                "perdonenme|perdoname|perdoneme|perdon ~3 por lo|irme|hacer|todo|no|esto|dejarlos ~3 "
                "hacer|aguantar|aguante|voy|dejar|fuerte|haber|poder|mas|irme"
            ),
            "diles|digale|digales|dile|diganle|decile ~2 que los|la|lo|le|las ~1 amo|quiero|ame|quise|amaba|amo",
            "cuiden|cuida|cuide|cuidame|cuidenme|cuideme ~1 a ~1 mis|mi ~3 favor|siempre|mucho|perdon|amo",
            "gracias por todo ~2 adios|perdon|perdonen",
            "gracias por todo ~2 los|las|les quiero|amo|quise|ame|adoro|llevo|cuido !ver|pedir|invitar|conocer",
            "gracias por todo ~4 extranar|extranare|cuidare|cielo",
            "hasta siempre",
        ),
        must_hit=(
            "tengo una pistola y lo voy a hacer",
            "hice una carta para mi mamá por si ya no estoy",
            "ya tengo todo planeado para matarme",
            "mañana ya no voy a estar",
            "compré una soga ayer",
            "hicimos un pacto de morir juntas",
            "hice cartas para mis hijos",
            "adiós a todos, los quiero",
            "adiós a mis hijos",
            "gracias por todo, los quise mucho",
            "hoy me acabo",
            "estoy guardando pastillas para irme",
            "esta es mi última noche",
            "cuántas pastillas necesito para morir",
            "les escribí una carta de despedida",
            "ya me voy para siempre",
            "ya escogí el día para hacerlo",
            "esta noche acabo con todo",
            "ya sé cómo voy a acabar con todo",
            "ya me voy, perdónenme por todo",
        ),
        must_miss=(
            "hice una carta para mi mamá por su cumpleaños",
            "hice cartas para mis hijos en el taller de la escuela",
            "despedida de soltera de mi prima",
            "gracias por todo, los quiero conocer en persona",
            "ya me acabo la sopa",
            "dice el cartel que murió de viejo",
            "tengo un plan de pagos",
            "mañana no voy a la clínica",
            "compré una cuerda para brincar",
            "adiós, que tenga buen día",
            "ya me voy",
            "ya es tarde, ya me voy a dormir",
            "bueno, ya me despido por hoy",
        ),
    ),
    Rule(
        "a_punto",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "apunto|punto de ~1 MATARSE",
            "MATARSE ahora",
            "amarre|ate|colgue ~1 soga",
            "soga|horca ~2 amarrada|lista|colgada|puesta|atada",
            "amarrada|lista|colgada|puesta|atada ~1 soga|horca",
            (
                "estoy ~3 puente|azotea|balcon|vias|techo|cornisa|barandal|orilla ~4 "
                "saltar|tirarme|aventarme|lanzarme|brincar|adios|matarme|borde"
            ),
            "estoy ~3 orilla|borde|barandal|cornisa ~1 del? ~1 puente|azotea|balcon|edificio",
            (
                "pistola|arma|cuchillo|navaja|soga|cuerda|lazo|mecate ~3 en|a|contra|alrededor ~2 "
                "cabeza|cuello|boca|mano|sien|garganta|manos|pecho"
            ),
            "me|se acabo|acaba|estoy|esta|ya de? ~1 cortar|cortando|corte ~2 venas|munecas|cuello",
            "me|se corte|corto ~1 las venas|munecas",
            "estoy ~1 sangrando|desangrando ~2 venas|munecas",
            "estoy ~1 sangrando|desangrando ~1 porque ~3 corte|corto|cortandome|cortarme",
            "estoy ~1 sangrando|desangrando ~~4 lo hice $",
            "estoy ~1 sangrando|desangrando ~~5 me corte|cortando",
            "me corte ~~4 estoy ~1 sangrando|desangrando ~1 mucho",
        ),
        must_hit=(
            "tengo la pistola en la cabeza",
            "estoy a punto de matarme",
            "me acabo de cortar las venas",
            "estoy en el borde del puente",
            "estoy apunto de ahorcarme",
            "ya amarré la soga",
            "estoy parada en la cornisa del edificio",
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
)
