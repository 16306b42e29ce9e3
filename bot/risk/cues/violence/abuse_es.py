"""Spanish: being hurt or threatened at home, by force or by a weapon, and being forced."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_PAREJA = "esposo|esposa|marido|mujer|novio|novia|pareja|ex|padrastro|madrastra|suegro|hombre|senor"
_SE_ENTERA = (
    "entera|enteran|enterara|sabe|supiera|ve|viera|encuentra|descubre|oye|lee|llega|regresa|vuelve|cacha|cuenta|da"
)
_OTRA_COSA = "de|del|la|las|los|el|con|risa|mi|este|esta|esa|ese"

RULES: tuple[Rule, ...] = (
    Rule(
        "violencia_ahora",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "AGRESOR ~2 tiene|trae ~1 ARMA !de",
            "^ tiene|trae ~1 ARMA $",
            "armado|armada ~5 afuera|borracho|borracha|puerta|casa|me|nos|amenaza|amenazando",
            (
                "padrastro|tio|papa|abuelo|padre|hermano|primo|profesor|pastor|padrino|maestro ~2 mete|metio|entra|"
                "sube ~1 a|en ~1 mi cama|cuarto"
            ),
            (
                "abusan|abusa|abusaron|violan|violaron|manosean ~1 de|a ~1 mi|mis|la ~1 hija|hijo|hijos|hijas|nina|"
                "nino|bebe|hermanita|hermanito|sobrina"
            ),
            "tiene|trae ~1 ARMA ~3 ayuda|ayudame|ayudeme|ayudenme|auxilio",
            "quiere|quieren|va|van|viene|vienen|intento|trato|quiso ~2 matarme|matarnos|golpearme|violarme !si|de",
            (
                "tiene|trae|saco|agarro|anda ~2 ARMA ~4 "
                "escondida|escondido|escondidos|escondidas|encerrada|encerrado|encerrados|miedo|afuera|borracho"
            ),
            "tiene|trae|saco|agarro|anda ~2 ARMA ~2 me|nos ~1 amenaza|apunta|quiere|va|dijo|dice|persigue|busca|sigue",
            "escondida|escondido|escondidos|escondidas|encerrada|encerrados ~5 tiene|trae|saco|agarro ~2 ARMA",
            "estoy|estamos|sigo ~1 escondida|escondido|escondidos|escondidas|escondiendome ~1 de|del ~2 AGRESOR",
            (
                "AGRESOR ~2 saco|agarro|apunta|apunto|amenaza|amenazo|con ~3 "
                "pistola|arma|cuchillo|machete|navaja|rifle|martillo|bate"
            ),
            (
                "AGRESOR ~2 me|nos esta|acaba|estan ~1 de? ~1 pegando|golpeando|ahorcando|pegar|golpear|"
                "violando|violar|atacando|apuntando|estrangulando|matando"
            ),
            (
                "me|nos esta|estan|acaba|acaban ~1 de? ~1 pegando|golpeando|ahorcando|pegar|golpear|violando|"
                "violar|atacando|apuntando|siguiendo|persiguiendo"
            ),
            "me|nos quiere|va|amenaza|amenazo|dijo|dice|juro|intento|quiso ~4 matar|matarme|matarnos|matara",
            "dice|dijo|jura|juro|amenaza|amenazo ~2 que ~3 me|nos mata|matara|mate",
            "me|le|nos ~1 agarro|agarra|apreto|aprieta|apretaba ~2 cuello|garganta|pescuezo",
            "me|le|nos ~1 puso|pone ~1 mano|manos ~3 cuello|garganta|pescuezo",
            "me|nos va ~1 a ~1 matar|golpear !mi|si|jefe|de",
            (
                "AGRESOR ~3 quiere|quieren|va|van|viene|vienen|dice|dijo|jura|juro|amenaza|amenazo|intenta|intento|"
                "trata|trato|quiso|puede|podria|prometio|de|con|busca|buscando ~2 matarme|matarnos"
            ),
            "AGRESOR ~4 matarnos",
            "esta|estan ~1 pegando|golpeando|ahorcando|violando|matando|apunalando|lastimando ~1 a|me|nos",
            (
                "me|nos ~1 amenazo|amenaza|amenazan|apunto|apunta con ~2 cuchillo|pistola|arma|machete|navaja|"
                "matarme|matarnos"
            ),
            "me ahorco|estrangulo|apunalo|violo|violaron|ahorca|secuestro|secuestraron|acuchillo|balearon",
            (
                "escondida|escondido|escondi ~3 "
                "bano|cuarto|closet|casa|carro|armario|por|de|en ~6 el|ella|esposo|marido|novio|papa|pegar|"
                "miedo|kids|golpear|afuera|mi|llave"
            ),
            (
                "encerrada|encerrado|encerre ~3 bano|cuarto|closet|casa|carro|armario|por|de|en ~6 "
                "ella|esposo|marido|novio|ex|padrastro|pegar|miedo|kids|golpear|afuera"
            ),
            "encerrada|encerrado|encerre ~3 bano|cuarto|closet|casa|carro|armario ~6 papa|mama|hermano|tio|llave",
            (
                "encerrada|encerrado|encerre ~6 el ~1 esta|anda|viene|vino|grita|quiere|llego|"
                "toma|tomo|tiene|trae|sigue|rompe|golpea|patea|me|tumba|ya|dice|dijo|busca|entra"
            ),
            (
                "me|nos tiene|tienen ~1 encerrados|encerradas|encerrada|encerrado|secuestrada|secuestrado|amarrada|"
                "amarrado|amenazada|amenazado"
            ),
            "no me|nos deja|dejan ~1 salir|ir|irme !temprano|antes|con|a",
            "escondida|escondido|encerrada|encerrado ~~4 AGRESOR ~3 afuera|borracho|furioso|armado|pegar|golpear",
            "AGRESOR ~3 golpeo|pego|golpea ~3 hoy|ahora|anoche|sangre|sangrando|otra",
            (
                "esta ~2 afuera|borracho|puerta|tumbando|rompiendo ~4 pegarme|matarme|miedo|golpearme|cuchillo|"
                "puerta|gritando"
            ),
            "no estoy|me a? ~1 salvo|segura|seguro ~1 en ~1 casa|aqui|el|ella",
        ),
        must_hit=(
            "mi esposo tiene un cuchillo y me amenaza",
            "mi novio me está pegando",
            "dice que me va a matar si lo dejo",
            "estoy escondida en el baño, mi marido está borracho",
            "no me deja salir de la casa",
            "tiene un cuchillo y estoy escondida",
            "estamos escondidos, trae un machete",
            "trae pistola y nos quiere matar",
            "mi marido me agarró del cuello",
            "dijo que me mata si lo dejo",
            "nos tiene encerrados",
            "estoy encerrada, mi marido anda borracho",
            "me encerré en el baño, el está tumbando la puerta",
            "viene a matarme",
            "está armado y borracho afuera de mi casa",
            "mi padrastro se mete a mi cama",
            "abusaron de mi hija",
            "tiene un arma, ayuda",
            "quiere matarme mi esposo",
            "estoy escondida de mi ex",
        ),
        must_miss=(
            "mi esposo tiene un martillo nuevo no sé dónde",
            "mi jefe no me deja salir temprano",
            "mi hijo tiene un cuchillo de cocina",
            "me puso un collar en el cuello",
            "tengo unos ahorros escondidos",
            "me encerré en el cuarto a coser el vestido",
            "mi mamá dijo que me mata si llego tarde",
        ),
        plain=True,
    ),
    Rule(
        "me_mata_si_se_entera",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "el|ella me|nos mata|mataria|matara !de|risa|siempre",
            f"{_PAREJA} ~4 me|nos mata|mataria|matara !si|cuando|a|{_OTRA_COSA}",
            "dice|dijo|jura|juro|amenaza|amenazo que si ~5 me|nos mata|mataria|matara",
            "grita|gritando|grito|gritaba ~1 me mata",
            f"si|cuando ~1 {_PAREJA}|el|ella ~1 {_SE_ENTERA} ~4 me|nos mata|mataria|matara !{_OTRA_COSA}",
            f"si|cuando se|lo|la|me|nos {_SE_ENTERA} ~3 me|nos mata|mataria|matara !{_OTRA_COSA}",
            f"me|nos mata|mataria|matara si|cuando ~3 {_SE_ENTERA}|dejo|voy|llamo|digo|cuento|denuncio|salgo|escapo",
        ),
        must_hit=(
            "mi pareja me mata si sabe que hablé aquí",
            "si el lee este chat me mata",
            "si mi ex me encuentra me mata",
            "es k me mata si lo dejo",
            "no lo llamen, si se da cuenta me mata",
            "yo no me quiero morir, ella me mata a mi",
            "juró que si me voy con los niños me mata",
            "la vecina estaba gritando me mata me mata",
        ),
        must_miss=(
            "el calor me mata",
            "mi mamá me mata si se entera que reprobé",
            "si mi papá ve el carro me mata",
            "si mi jefe se entera me mata",
            "él me mata de risa",
            "mi esposa me mata si vuelvo a dejar la toalla mojada",
            "mi mamá dijo que si repruebo me mata",
            "si me canso me mata la espalda",
        ),
        plain=True,
    ),
    Rule(
        "violencia_sexual",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (
            (
                "abusaron|abuso|abusado|abusada|violada|violado|violaron|violacion|acosada ~1 "
                "de|mi|sexual|me|sexualmente|por|fui"
            ),
            "me|fui violaron|violada|violado|abusada|abusado",
            "AGRESOR ~3 obliga|fuerza|obligo ~3 sexo|acostarme|relaciones|tocarlo",
            "pide|piden|pidio|mande|manda ~3 fotos ~2 desnuda|desnudo|intimas|cuerpo",
        ),
        must_hit=(
            "me violaron hace años y nunca lo dije",
            "mi marido me obliga a tener relaciones",
            "un señor en internet me pide fotos desnuda",
        ),
        must_miss=("me obliga a trabajar los sábados", "me pide fotos de la casa", "violaron el contrato de renta"),
        plain=True,
        past=Tier.T3,
    ),
    Rule(
        "me_hace_dano",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        ("me|nos ~1 hace|hizo|hacia|haciendo dano !la|el|los|las|comer|tomar|dormir|fumar",),
        must_hit=("él me hizo daño", "me hace daño cuando toma"),
        must_miss=("me hace daño la leche", "no me hace daño"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "maltrato",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "AGRESOR ~3 me|nos ~1 golpea|maltrata|humilla|controla|amenaza|insulta|grita|empuja|violento|"
                "pegaba|golpeaba|agrede|viola|acosa|cela|pego|golpeo|jalonea|cachetea"
            ),
            "me|nos pega !el|en|la|fuerte",
            "AGRESOR ~1 me|nos da|dan|dio|daba ~1 golpe|golpes|golpiza|golpizas|cachetadas|patadas|punetazos",
            "AGRESOR me|nos esta? hace|hizo|haciendo ~1 dano",
            "me|nos esta? hace|hizo|haciendo ~1 dano mi? AGRESOR",
            "me|nos golpea|maltrata|amenaza|agrede|pegaba|golpeaba|pego|golpeo",
            (
                "AGRESOR !dejo|ya ~3 pegarme|pegarnos|golpearme|golpearnos|maltratarme|maltratarnos|amenazarme|"
                "insultarme|humillarme"
            ),
            (
                "deje|dejen|dejara|pare|paren|vuelva|vuelve ~2 pegarme|pegarnos|golpearme|golpearnos|maltratarme|"
                "amenazarme|gritarme"
            ),
            "miedo ~2 de|a|al|con ~2 AGRESOR|casa",
            "violencia domestica|intrafamiliar|familiar|genero",
            "relacion|pareja|esposo|novio|marido ~2 abusiva|violenta|violento|abusivo|toxica|golpeador",
            (
                "no me deja|permite ~1 ver|hablar|trabajar|tener|usar|salir ~2 "
                "familia|amigas|amigos|telefono|nadie|dinero|mama"
            ),
            (
                "me quita|quito|controla|revisa ~1 el|mi|los|mis ~1 dinero|telefono|tel|celular|cel|mensajes|"
                "papeles|pasaporte|sueldo"
            ),
        ),
        must_hit=(
            "mi marido me pega cuando toma",
            "mi marido me da golpes cuando bebe",
            "mi esposo me hace daño",
            "le tengo miedo a mi pareja",
            "mi novio me revisa el celular y me controla",
            "lo único que pido es que mi pareja pare de golpearme",
            "ojala ya no vuelva a pegarme",
        ),
        must_miss=(
            "el sol me pega en la cara no mucho",
            "tengo miedo de volar",
            "voy a pegarme un baño",
            "mi marido dejó de pegarme hace doce años",
            "quiero que deje de llover",
        ),
        plain=True,
    ),
    Rule(
        "que_ya_no_me_pegue",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        ("que ~1 ya? no me|nos ~1 pegue|peguen|golpee|golpeen|lastime|maltrate|estruje !la|el|un",),
        must_hit=("¿puede hacer que ya no me pegue?", "quiero que no nos golpee más"),
        must_miss=("que no me pegue la gripa", "quiero que ya no me llame"),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "por_la_fuerza",
        Tier.T3,
        Kind.SEXUAL_VIOLENCE,
        "es",
        (
            "me|nos ~1 agarro|agarraba|tomo|tomaba|hizo|hacia|jalo|tuvo|tocaba|toco a|por la fuerza",
            "me|lo|nos hizo|hacia|hace|hicieron a la fuerza !cuenta",
            "fue|era a|por la fuerza $",
        ),
        must_hit=("me agarró por la fuerza", "lo hizo a la fuerza"),
        must_miss=("lo hice a la fuerza, no quería ir", "abrió la puerta a la fuerza"),
        plain=True,
        past=Tier.T3,
    ),
)
