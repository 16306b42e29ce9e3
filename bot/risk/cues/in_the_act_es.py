"""Spanish: the counterpart of `in_the_act_en`: emergencies told by one sight or one act of them."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ENVASE = "frasco|bote|pote|pomo|tarro|caja|tira|blister|botella"
_CHICO = "nino|nina|ninos|bebe|hijo|hija|hijos|nieto|nieta|sobrino|sobrina|hermanito|hermanita|chiquito|chiquita|bebito"
_ARMA = "pistola|cuchillo|machete|escopeta|rifle|navaja|bate|fierro|cuete|arma|fusca|martillo|hacha|tubo"
_DROGA = "fentanilo|fenta|chiva|cristal|heroina|suboxone|metadona|PASTILLAS|pipa|jeringa"
_CUANTAS = "|".join(map(str, range(10, 61)))
_ALTO = "edificio|azotea|puente|techo|balcon|torre|barandal|barranco|orilla|ventana|vias"
_SALTO = "salto|brinco|tiro|aviento|lanzo|disparo|cuelgo|mato|corto|jalo"
_LEJIA = "VENENO|pinol|fabuloso|cloralex|suavitel|acetona|diesel|baygon|limpiador|drano|solvente"

RULES: tuple[Rule, ...] = (
    Rule(
        "tomado_en_pocas",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "me ~1 acabe|chute|vacie|empuje ~2 frasco|blister !de|con",
            f"me ~1 acabe|chute|vacie|empuje ~2 {_ENVASE} de ~1 PASTILLAS",
            f"tomarme|tomarse|tome|tomo|bebi|trague ~2 {_LEJIA} !en|para|al",
            "ya empece|empezo|comence|comenzo a tomarmelas|tomarlas|tragarmelas|tragarlas|tomarmelos|tomarselas",
            (
                f"llevo ~1 como|ya|casi|unas? {_CUANTAS}|quince|veinte|treinta|varias|muchas pastillas|pildoras|"
                "tabletas|capsulas !de"
            ),
            f"nino|nina|bebe|chiquito|chiquita|bebito ~3 agarro|chupo|lamio|metio ~3 {_DROGA}",
            "se|me ~1 empastillo|empastille|enveneno|envenene",
            (
                "se|me ~1 dio|di|metio|meti ~1 un|otro|unos pase|pases|arponazo|pericazo|toque|jalon ~~3 cayo|"
                "desmayo|cai|azul|responde|despierta|convulsiona|respira"
            ),
            "se me fue la mano con ~2 PASTILLAS|gotas|dosis|chiva|fentanilo|insulina",
            "cuanto|cuanta|cuantas ~1 narcan|naloxona ~2 doy|pongo|echo|le",
        ),
        must_hit=(
            "me acabé el frasco",
            "acabo de tomarme el pinol",
            "ya empecé a tomármelas",
            "llevo como 15 pastillas",
            "mi bebé agarró el fentanilo",
            "mi primo se dio un pase y se cayó",
            "cuánto narcan le doy",
        ),
        must_miss=(
            "me acabé la botella de agua",
            "se acabó el frasco de mole",
            "llevo como 15 años trabajando",
            "mi hijo agarró el control",
            "me di un pase de abordar y me caí de risa",
            "se me fue la mano con la sal",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "el_acto_en_pocas",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"en cuanto|apenas|cuando acabe|termine|mande|envie|cuelgue ~5 ~1 me? {_SALTO} !de|a|el|la",
            (
                "^ ~1 estoy ~3 arriba|encima|parado|parada|sentado|sentada|trepado|subida|subido|trepada ~1 de|"
                f"del|en|al ~2 {_ALTO} ~1 $"
            ),
            "^ ~1 voy|vamos a brincar|saltar|aventarme|tirarme|lanzarme ~1 ya? $",
            "prendi|encendi ~1 el carbon|anafre|brasero en|y ~4 bano|cuarto|recamara|carro|encerre|cerre",
            "tina|banera con|y ~1 la|una|el|mi navaja|cuchillo|gillette|tostador",
            "ya|acabo|acabe ~2 amarre|amarrar|colgue ~1 la|el|una soga|cuerda|mecate $",
            "se me|ya ve|mira|asoma ~1 el hueso",
            "ya se ~1 ve|mira|asoma ~1 el hueso",
            "la|lo tengo ~1 pegada|pegado ~1 en|a|contra ~1 la|el|mi cuello|garganta|cabeza|sien",
            "una bala en ~2 pistola|tambor|cilindro|revolver",
        ),
        must_hit=(
            "en cuanto termine de escribir salto",
            "estoy arriba del edificio",
            "voy a brincar ya",
            "prendí el carbón en el cuarto y cerré",
            "estoy en la tina con la navaja",
            "ya amarré la soga",
            "la tengo pegada a la sien",
        ),
        must_miss=(
            "en cuanto termine de comer salto la cuerda",
            "estoy arriba del edificio de oficinas en una junta",
            "voy a brincar la cuerda",
            "ya prendí el carbón para la carne",
            "ya amarré la cuerda del tendedero",
            "se le ve el hueso a la pierna de pollo",
        ),
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
        "el_cuerpo_en_pocas",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "le|les ~1 dio|dieron|dando ~1 ataque|ataques !de|con|al",
            "le|me ~1 dio|dieron|dando ~1 convulsion|convulsiones !de",
            "no ~1 siente|siento|mueve|muevo ~1 media|mitad|lado|un ~3 cara|lado|cuerpo|brazo|boca",
            "se le fue ~1 la|de lengua|lado|boca ~~6 habla|raro|cara|chueca",
            "habla|hablando ~1 raro|enredado|chueco ~~8 lado|cara|brazo|boca|lengua",
            "vomito|vomita|vomitando|vomite ~2 negro|cafe|sangre|prieto !con",
            "fiebre|calentura ~~6 tieso|tiesa|confundido|confundida|delira|delirando|incoherencias",
            "sangre ~3 oido|oidos|oreja ~~6 $",
            "golpeo|pego ~2 cabeza ~~8 sangre|vomita|vomitando|despierta|raro|desmayo",
            "corazon|pulso ~2 a|en|marca 160|165|170|175|180|185|190|195|200|210|220",
            "nacio|salio|sale ~2 bebe ~~6 bano|excusado|taza",
        ),
        must_hit=(
            "le dio un ataque",
            "no siente media cara",
            "se le fue la lengua y habla raro",
            "vomito negro",
            "tiene fiebre y está tieso",
            "le sale sangre del oído",
            "traigo el corazón a 190",
        ),
        must_miss=(
            "le dio un ataque de risa",
            "me dio un ataque de nervios en la fila",
            "no siento apoyo de la mitad del equipo",
            "habla raro porque es de otro país",
            "vestido negro",
            "le puse la mano en el corazón a las 10",
        ),
        denied=Tier.T4,
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
        "va_a_herir",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            f"tengo|traigo|llevo|agarre ~1 la|el|una|un|mi {_ARMA} ~3 voy ~1 por|hacia|tras el|ella|ellos|ellas $",
            f"tengo|traigo|agarre ~1 la|el|un|mi {_ARMA} ~3 voy a buscarlo|buscarla|su",
            (
                "voy|estoy ~2 manejando|camino|llegando|afuera|enfrente ~4 casa|trabajo ~3 con|y ~1 la|el|una|"
                f"mi? {_ARMA}"
            ),
            (
                "tengo|traigo ~1 la|el|una|mi pistola|cuchillo|machete|escopeta|rifle y ~1 esta|lo|la ~1 tengo? "
                "~1 enfrente|delante|dormido|dormida"
            ),
            "voy a ahogar|asfixiar|sacudir a mi|mis|la|el bebe|hijo|hija|hijos|ninos|nina|nino !a",
            "no ~1 puedo|voy ~1 a? parar|dejar ~1 de? ~1 pegarle|golpearlo|golpearla|patearlo|pegandole",
            "tengo en el piso|suelo y no ~2 parar|soltar|soltarlo|dejar",
        ),
        must_hit=(
            "tengo el machete y voy por él",
            "voy manejando a su casa con la pistola",
            "traigo la pistola y está enfrente",
            "voy a ahogar a mi bebé",
            "no puedo parar de pegarle",
        ),
        must_miss=(
            "tengo el machete y voy por leña",
            "voy manejando a su casa con la comida",
            "no puedo parar de comer",
            "tengo el martillo y voy a colgar el cuadro",
        ),
    ),
)
