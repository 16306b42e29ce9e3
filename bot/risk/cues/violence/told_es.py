"""Spanish: an attack told plainly, by one act or one sight of it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = (
    "pistola|cuchillo|machete|escopeta|rifle|escuadra|fierro|cuete|hacha|arma|navaja|fusca|sierra|bate|martillo|tubo"
)
_NINO = "nino|nina|ninos|bebe|hijo|hija|hermanita|hermanito|sobrino|sobrina|muchacha|muchacho|nene|nena"

_COSAS_DE_CASA = "cosas|platos|vasos|muebles|todo"
_QUIEN = "esposo|marido|novio|pareja|esposa|novia|ex|padrastro|papa"
_PEGUE = "pegue|peguen|golpee|golpeen|madree|cachetee|maltrate"
_NO_UN_GOLPE = "el|la|los|las|un|una|covid|gripe|gripa|tos|virus|algo|sus|otra"

RULES: tuple[Rule, ...] = (
    Rule(
        "escenas_de_violencia",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me rompio|quito|quebro el ~1 celular|telefono ~~8 tablet|viene",
            "oigo|escucho|abrir|abrio ~3 cajon ~3 cuchillos",
            "pateando|golpeando|pisando a ~1 mi|la|su nuera|hija|hermana|esposa|mama|mujer",
            (
                f"ha|saco|sacado|sacando ~1 la|el|una ~1 {_ARMA} ~~8 soltar|hermana|grita|mata|nos|me|encerr|amenaza|"
                "borracho"
            ),
            f"borracho|tomado|loco ~~6 ha|saco|sacado ~2 {_ARMA}",
            "me bajo ~2 carro|troca|camioneta ~~12 atropellarme|atropellar|regresa|vuelta",
            "le|lo|la ~1 quemo la ~1 mano|cara|brazo ~~8 estufa|cigarro|plancha|sigo",
            "cerro con llave ~~8 gritando|grita|llora|llorando",
            f"{_NINO} ~2 cuarto ~~6 llave ~~6 gritando|grita|llora|llorando",
            "trono|tronido|balazo|disparo ~~6 mama|papa|ya no ~1 habla|grita|contesta|oye",
            "correa|cinturon|cinto ~~6 ya no grita|llora",
            "cree|piensa que ~1 estoy|ando pidiendo|llamando|hablando ~1 uber|pizza|comida|con ~~4 policia|ayuda|favor",
            "va|viene manejando borracho ~~8 ninos|salir|out|llorando|estrellar",
            "se los|la|lo lleva borracho|tomado",
            "prendio la|el troca|carro|camioneta con los|mis ninos|hijos",
            "solo|sola|solos con mi ~1 hermanita|hermanito|hermanos ~~8 comida|comer",
            "entro con la llave|copia ~~10 sala|escopeta|pistola|tenia|cocina",
        ),
        must_hit=(
            "me quitó el teléfono, escribo de la tablet",
            "lo oigo abrir el cajón de los cuchillos",
            "tronó algo y mi mamá ya no habla",
        ),
        must_miss=(
            "sacó la pistola de agua",
            "abrió el cajón de los calcetines",
            "cerró con llave y se fue al trabajo",
        ),
        plain=True,
    ),
    Rule(
        "alguien_entro",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "se ~1 metio|metieron alguien|ladron|ladrones a|en ~2 casa|cuarto|departamento",
            "se ~1 metio|metieron un|unos hombre|tipo|hombres|ladron a|en ~2 casa|cuarto",
            "alguien|hombre|tipo ~2 se ~1 metio ~1 dentro|en|a ~2 casa|cuarto",
            "ya entro|entraron ~1 a ~2 casa|cuarto ~~3 ayuda|auxilio|ayudenme|socorro|escondida|escondido",
            "hay un hombre|tipo ~1 adentro|dentro|en ~1 de? ~1 mi|la casa|cuarto $",
            "^ ~1 ya me|nos ~1 encontro|hallo|encontraron $",
            "ya me|nos encontro|hallo ~1 mi? ex|marido|esposo|padrastro|pareja",
            "me|nos|le ~1 avento|rocio|bano ~1 con|de? gasolina|petroleo|thinner|acido ~~4 $",
            (
                "AGRESOR ~3 va|quiere a? matar a mi|sus|mis|los ~2 mama|papa|hermano|hermana|hijos|hijo|hija|"
                "abuela|ninos|bebe"
            ),
            (
                "AGRESOR|esta ~2 arriba|encima de mi|mis PARIENTE|hermana|hija|hermanita|amiga ~~3 ayuda|auxilio|"
                "ayudenme|socorro"
            ),
            f"AGRESOR ~3 tiene|trae|agarro ~3 {_ARMA} ~~6 apuntando|apunta|siguiendo|persiguiendo",
            f"AGRESOR ~3 apuntando|apunta|apunto ~3 {_ARMA}",
        ),
        must_hit=(
            "se metió alguien a la casa",
            "ya entró a la casa ayuda",
            "ya me encontró",
            "me aventó gasolina",
            "mi papá va a matar a mi mamá",
            "mi padrastro nos apunta con el rifle",
        ),
        must_miss=(
            "se metió alguien en la fila",
            "ya entró a la casa mi hermano de visita",
            "ya me encontró trabajo mi prima",
            "me echó gasolina el muchacho de la estación al carro",
            "mi mamá me va a matar por las notas",
            "mi tío apunta a ser maestro",
        ),
    ),
    Rule(
        "herido_sin_rodeos",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "mi|el ex|agresor ~1 ya? ~1 entro|metio $",
            "mi|el ex|agresor ~2 entro|metio ~1 a ~1 mi|la? casa|cuarto|departamento|apartamento",
            "ex|marido|esposo|novio ~2 entro ~1 con ~1 su|la|una|mi llave",
            (
                "AGRESOR ~1 me|nos|le ~1 corto|rajo|quemo ~2 cara|cuello|brazo|espalda|agua|cigarro|plancha|"
                "aceite|piernas|mano"
            ),
            "me|nos|le ~1 echo|avento|tiro|vacio ~1 el|la? agua|aceite|cafe ~1 hirviendo|caliente|hirviente",
            "AGRESOR ~2 se? ~1 quiere|intenta|mete|metio|meter ~2 a|en mi cama",
            "esta|estan|anda ~1 cargando|cargo ~1 la|el|su pistola|arma|escopeta|rifle|fusca ~~4 $",
            "estan|esta|andan ~1 disparando|balaceando ~2 afuera|casa|calle|puerta",
            (
                "se llevo|llevaron ~1 a ~1 los|mis|mi|la|el ninos|hijos|hijo|hija|nina|nino|bebe ~~6 no ~2 "
                "vuelvo|volver|veo|ver|veremos ~1 a? ~1 ver? ~1 vivo|vivos|viva|vivas"
            ),
            "AGRESOR ~2 golpea|golpeando|pateando|azotando ~2 puerta ~1 del? ~1 bano|cuarto|closet",
        ),
        must_hit=(
            "mi ex entró con su llave",
            "mi esposo me quemó con agua hirviendo",
            "mi tío se quiere meter a mi cama",
            "está cargando la pistola en la sala",
            "están disparando afuera",
            "se llevó a los niños y dice que no los vuelvo a ver vivos",
            "mi ex me cortó la cara",
        ),
        must_miss=(
            "mi ex entró a trabajar al banco",
            "me cortó el cabello",
            "el perro se quiere meter a mi casa",
            "está cargando el celular",
            "se llevó a los niños al parque",
        ),
    ),
    Rule(
        "sujeta_a_alguien",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "tiene|trae|agarro|puso a mi PARIENTE ~1 contra ~1 pared|piso|suelo|mesa|puerta !de",
            "tiene|trae|agarro a mi PARIENTE del|de|por ~1 cuello|pelo|grenas|cabello ~3 suelta|grita|arrastra",
        ),
        must_hit=("tiene a mi hermana contra la pared", "agarró a mi mamá del pelo y la arrastra"),
        must_miss=("puso la cama de mi mamá contra la pared", "agarró a mi hija de la mano para cruzar"),
    ),
    Rule(
        "miedo_de_que_pegue",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"miedo|temo|temor|panico ~1 que !LADROGA ~9 me|nos {_PEGUE} !{_NO_UN_GOLPE}|FUERTELADROGA",
            f"miedo|asusta ~1 que ~9 le {_PEGUE} a|ami mi|mis|los hijo|hija|hijos|ninos|hermana|hermano|mama|bebe",
        ),
        must_hit=(
            "tengo miedo d q un día me pegue a mí",
            "me da miedo que cuando tome nos pegue",
            "temo que me golpee",
            "tengo miedo de que me pegue fuerte",
            "tengo miedo de que la próxima vez me pegue más fuerte",
            "tengo miedo de que le pegue a mis hijos",
        ),
        must_miss=(
            "tengo miedo de que me pegue la gripe",
            "me da miedo que me peguen el covid",
            "tengo miedo de que me pegue un carro",
            "tengo miedo de que me pegue duro la cruda",
            "me da miedo que la dosis nueva me pegue muy fuerte",
            "tengo miedo de manejar y me pego sustos",
            "tengo miedo de que no me den la cita",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "rompe_cosas_tomado",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"toma|tomado|bebe|borracho|borracha|enoja !UNALECHE ~4 rompe|quiebra|avienta|destroza ~2 {_COSAS_DE_CASA}",
            f"rompe|quiebra|avienta|destroza ~2 {_COSAS_DE_CASA} ~4 toma|tomado|bebe|borracho|borracha|enoja !UNALECHE",
            f"{_QUIEN} ~8 rompio|tumbo|pateo ~1 la ~1 puerta !del|de|PUERTANUEVA",
        ),
        must_hit=(
            "mi marido cuando toma rompe las cosas",
            "él avienta los platos cuando anda tomado",
            "mi esposo llegó tarde y rompió la puerta",
            "mi esposo tumbó la puerta para entrar",
            "se enoja y avienta todo, tenemos un niño de dos años",
            "cuando toma mi papá rompe todo",
            "se enoja y rompe todo y tiene 4 años así",
            "cuando toma jugo con vodka rompe todo",
        ),
        must_miss=(
            "mi hijo rompe las cosas cuando juega",
            "mi esposo rompió la puerta del carro sin querer",
            "se rompió la puerta y no cierra",
            "mi marido tumbó la puerta vieja del baño",
            "mi esposo tumbó la puerta para cambiarla por otra",
            "cuando toma mi niña su biberón avienta las cosas",
            "mi hija de tres años se enoja y rompe todo",
            "se enoja y avienta las cosas, apenas tiene dos años",
        ),
        denied=Tier.T4,
    ),
)
