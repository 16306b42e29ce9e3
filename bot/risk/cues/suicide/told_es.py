"""Spanish: an end that is settled or envied, or one sight of an attempt, told plainly."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ALTO = "azotea|techo|puente|cornisa|barandal|balcon|reja|edificio|torre|barranco|orilla|ventana|vias"
_SALTO = "salto|brinco|tiro|aviento|lanzo|disparo|cuelgo|mato|corto|jalo"
_ARMA = "pistola|escopeta|rifle|revolver|navaja|soga|cuerda|cuchillo"

RULES: tuple[Rule, ...] = (
    Rule(
        "muerte_envidiada",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            "idea|pensamiento de morir|morirme ~1 me consuela|calma|tranquiliza|alivia|arrulla",
            "envidia ~3 muertos|muere|difuntos|descansa|descansan|panteon|murio",
            "ojala ~3 no ~1 amanezca|despierte|despertara|amaneciera",
            "ojala ~2 muera|muriera|infarto|cancer|choque|chocara|atropelle",
            "pido|ruego|rezo|rezando|rogando ~1 a? ~1 que ~1 me ~1 lleve|recoja|sea",
            "que ~1 me ~1 lleve|recoja ya|pronto|de|dios",
            "dios|diosito|senor|virgen ~2 me ~1 recoja|lleve",
            (
                "cansado|cansada|harto|harta|aburrido de ~1 estar|vivir|existir|ser|durar !lejos|en|asi|con|"
                "aqui|strong|fuerte|la|el"
            ),
            "cansado|cansada|harto|harta de ~1 estar|vivir|andar en este mundo",
            "no despierto|amanezco ~1 mejor|tampoco",
            "para que sigo|naci|estoy|vivo !aqui|llamando|en|yendo",
            "no me importaria ~1 que|si ~2 atropellaran|morir|muriera|pasara|muriera",
            "les estorbo|pesa|sobro",
            "soy un|una ~1 estorbo|carga",
            "ya ~1 vivi lo que",
            "cruzo|cruzar sin mirar|ver",
            "estarian|estaria|estaran ~2 mejor|tranquilos|bien sin mi",
            "mejor|mas tranquilos ~2 con una foto",
            "no quiero estar $",
            "me quiero ir con mi mama|papa|viejo|viejita|hijo|dios",
            "desaparecer|borrarme de este|del|completita|completito mundo|todo",
            "mejor|ni hubiera nacido",
            "me ~1 da igual si ~4 muero|cae|choca|choco|mata",
        ),
        must_hit=(
            "le tengo envidia a los muertos",
            "ojalá un día ya no amanezca",
            "la idea de morirme me consuela",
            "cansada de vivir",
            "soy un estorbo",
        ),
        must_miss=(
            "envidia de tus vacaciones",
            "la idea de mudarme me consuela",
            "cansada de vivir lejos del trabajo",
            "no despierto temprano los domingos",
        ),
    ),
    Rule(
        "ultimo_acto_sin_rodeos",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "mas|solo jalo|salto|brinco|aprieto|suelto ~1 y ~1 se|ya acaba|acabo|termina|listo",
            "PARIENTE|el|ella ~3 via|vias|rieles ~2 tren ~4 no ~1 quiere|baja|bajarse|quita|mueve",
        ),
        must_hit=("ya nomás jalo y se acaba", "mi hermano está en la vía del tren y no quiere bajarse"),
        must_miss=("nomás jalo la puerta y se abre", "mi hermano perdió el tren y no quiere irse"),
    ),
    Rule(
        "escenas_del_acto",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"estoy|toy ~2 {_ALTO} ~~2 del otro lado",
            "ya ~1 del otro lado ~2 puente|barandal|reja|baranda",
            "tren pasa ~~8 estoy ~1 acostado|acostada|parado|parada|vias",
            "deje la puerta sin llave|abierta ~2 para que",
            "venas listas|tina llena",
            "aqui arriba ~3 viento ~~8 sigo|salto|solte",
            "solte la mochila ~~4 sigo",
            f"{_ALTO} ~~6 resbalo mejor",
            "sin luces ~~4 choca|chocar",
            "ya esta ya lo solte|hice ~~6 voy|diga|digan|ame",
            "ya lo hice solo queria",
            "hamaca|soga|lazo|cuerda ~4 viga ~~4 no es para dormir",
            "jump|aventar|tirar ~1 del|off|de ~1 parking|garage",
            "dicen|angeles|voces ~~8 saltar|salte|brinque ~~6 volar|balcon|azotea",
        ),
        must_hit=("estoy en el puente ya del otro lado", "aquí arriba hace mucho viento, sigo yo"),
        must_miss=("estoy del otro lado de la calle", "dejé la puerta abierta para que entre aire"),
        denied=Tier.T4,
    ),
    Rule(
        "en_el_lugar",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "estoy|toy ~1 en la azotea|cornisa ~1 $",
            "estoy|toy ~1 en la|el azotea|techo|puente ~~4 escribiendo|nadie|perdon|frio|llorando|bonito|hago",
            "pastillas ~2 en la ~1 cama|mesa ~~4 contadas|todas|tome|miedo|enfrente",
            "saque la ~1 navaja|navajita|pistola ~~4 llorando|quiero|voy|miedo",
        ),
        must_hit=("estoy en la azotea", "estoy en el puente y no hay nadie, perdón"),
        must_miss=("estoy en la azotea tendiendo ropa", "estoy en el puente y hay tráfico"),
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
        "arma_en_mano_contada",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"tengo|traigo la|el|mi {_ARMA} ~1 en la|mi mano ~~4 mismo|hacerlo|adios|perdon|miedo|cansado|cansada|"
                f"sola|solo"
            ),
            "la|mi pistola|escopeta esta ~1 en la|mi mesa|cama|buro|piernas",
        ),
        must_hit=("la pistola está en la mesa", "tengo la soga en la mano, perdón"),
        must_miss=("la pistola de silicón está en la mesa", "tengo el cuchillo en la mano para la cebolla"),
        denied=Tier.T4,
        past=Tier.T4,
    ),
)
