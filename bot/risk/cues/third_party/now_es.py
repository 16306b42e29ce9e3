"""Spanish: another who is at it now, or has left a note and is gone."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = "pistola|cuchillo|machete|escopeta|rifle|navaja|bate|fierro|cuete|arma|fusca|martillo|hacha|tubo|picahielo"
_ALTO = (
    "balcon|azotea|techo|ventana|puente|piso|edificio|terraza|torre|barranco|segundo|tercer|cuarto|cornisa|barandal|"
    "reja"
)
_FILO = "cornisa|barandal|baranda|azotea|puente"

RULES: tuple[Rule, ...] = (
    Rule(
        "un_pariente_en_el_acto",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            "se encerro ~3 con|en ~2 navajas|navaja|pistola|escuadra|escopeta|rifle|arma|cuchillo|gas|soga|pastillas",
            "se encerro ~~10 sangre|gas|vomita|contesta|motor|prendido|cayo|pistola|tomo",
            "se|PARIENTE ~1 fue|salio ~4 con la|el|una|su pistola|escopeta|rifle|arma|soga|escuadra !a|para|de",
            "perdon|adios|despidiendose|despidio|perdonara ~~10 contesta|cuelga|pistola|escopeta|encerro|prendido",
            "foto|pic|video|audio ~3 soga|rope|pistola|azotea|pastillas|despidiendose ~~8 contesta|va|serio|y",
            "bajar|bajamos|encontre|encontramos ~5 viga|soga|lazo",
            "se corto ~1 el|las cuello|venas|munecas",
        ),
        must_hit=("se encerró con gas", "se fue con la pistola", "se cortó las venas", "foto de soga y no contesta"),
        must_miss=("se encerró a jugar", "se fue con la escopeta a cazar", "se cortó el pelo", "foto del puente"),
    ),
    Rule(
        "otro_en_el_acto_y_escrito",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            f"se ~1 avento|tiro|lanzo|arrojo|boto|brinco ~1 del|de|desde|por ~2 {_ALTO} !gato|perro",
            "PARIENTE|ella|el ~1 se ~1 colgo|ahorco ~1 $",
            "PARIENTE|ella|el ~1 se ~1 colgo|ahorco ~1 en|del|de|con|no|ayuda|ahora !telefono|hamaca",
            "PARIENTE ~1 esta|ta ~1 colgado|colgada|ahorcado|ahorcada",
            "lo|la|los ~1 baje|bajamos|descolgamos|descolgue|descolgo|bajo ~2 soga|lazo|arbol|viga|cuerda|mecate",
            "lo|la descolgamos|descolgue",
            (
                "se ~1 esta|quiere|va ~2 ahorcando|ahorcar|colgando|aventando|cortando ~3 mi|PARIENTE|ahora|cable|"
                "soga|cuello|ya"
            ),
            f"se encerro ~3 con ~2 {_ARMA}|pastillas|soga|lazo",
        ),
        must_hit=("se aventó del balcón", "mi hija se colgó", "lo bajamos de la soga"),
        must_miss=(
            "mi hija me colgó el teléfono",
            "se colgó la compu",
            "bajamos al niño de la silla",
            "se tiró del trampolín a la alberca",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "escenas_de_otro",
        Tier.T1,
        Kind.THIRD_PARTY,
        "es",
        (
            (
                f"PARIENTE|alumna|alumno|companero|companera|roomie ~3 esta|ta ~3 {_ALTO} ~~6 no|avienta|soltar|"
                "suelta|veo|afuera|pies|piernas|llorando"
            ),
            f"colgado|colgada ~2 de|del ~2 {_ALTO} ~~6 soltar|avienta|suelta|no",
            f"telefono|llamada|video ~3 parado|parada|sentado|sentada ~2 {_ALTO}",
            "ventana con las piernas|pies ~1 para|afuera|fuera|por",
            "se ~1 despidio|despidiendo ~3 de ~2 hijos|todos|mama ~~8 rio|puente|contesta|colgo|va",
            "llamo|marco ~3 del|desde ~1 rancho|puente|azotea|techo ~~10 camioneta|colgo|tronido|cuidame",
            "cuidame a|mi ~2 mama|jefita|hijos|ninos ~~4 colgo|contesta|apago",
            "dijo ~1 ya esta hecho",
            "encerro ~3 bano ~~8 sangrando|sangre|navaja|pastillas|dejemos|contesta",
            "sale|salio rojo|roja|sangre ~2 por ~1 debajo|abajo",
            "se ~1 va|iba a ~1 estampar|estrellar",
            "no sale ~1 del|de ~2 bano ~~10 no ~1 contesta|responde",
        ),
        must_hit=(
            "mi hermano está parado en la azotea y no se quiere bajar",
            "sale rojo por debajo de la puerta",
            "se encerró en el baño y está sangrando",
        ),
        must_miss=(
            "mi hermano está en el techo arreglando la antena",
            "sale rojo el semáforo",
            "no sale del baño mi hija, es adolescente",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "lo_vieron_hacerlo",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            "PARIENTE|ella ~1 se ~1 esta|estaba ~1 colgando|ahorcando $",
            "se colgo|ahorco|disparo|apunalo ~1 mi|el|ella ~2 PARIENTE",
            "mi PARIENTE ~2 se ~1 acaba|acabo ~1 de? colgar|ahorcar|disparar|apunalar|colgo|ahorco|disparo",
            (
                "PARIENTE|el|ella ~3 azotea|puente|techo|balcon|barandal|ventana ~4 se ~1 quiere|va|piensa ~1 a? "
                "aventar|tirar|brincar|lanzar|saltar"
            ),
            "lo|la encontre|encontramos|halle ~1 colgado|colgada|colgando|ahorcado|ahorcada !en|de|del|junto|con",
            "se corto|rajo ~1 el|su cuello|pescuezo|garganta",
        ),
        must_hit=(
            "se colgó mi hermano",
            "mi hija se está colgando",
            "mi esposo está en la azotea y se quiere aventar",
            "lo encontré colgado",
            "mi tío se acaba de disparar",
        ),
        must_miss=(
            "se colgó la llamada",
            "se colgó mi computadora",
            "mi hija está colgando los aretes",
            "mi hermano se está cortando el pelo",
            "lo encontré colgado en el clóset, mi abrigo",
            "mi primo está en la azotea con los tinacos",
        ),
        plain=True,
    ),
    Rule(
        "al_filo_contado",
        Tier.T0,
        Kind.THIRD_PARTY,
        "es",
        (
            "el|ella|PARIENTE ~1 esta ~1 en|parado|parada|sentado|sentada ~1 en? la|el cornisa|barandal|baranda",
            "el|ella|PARIENTE ~1 esta ~1 en el puente ~~3 ahora|ayuda|llorando|saltar|aventarse|tirarse",
            f"el|ella|PARIENTE se ~1 subio|trepo|paro al|a|en la? {_FILO}",
        ),
        must_hit=("mi hermana está en la cornisa", "mi novio se subió al barandal"),
        must_miss=("mi hermano está en el puente peatonal, ya llega", "ella está en la junta"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
)
