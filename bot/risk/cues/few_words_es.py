"""Español, una emergencia en pocas palabras: el arma y el adiós, la orilla, la sangre, lo tomado, quien no responde.

The Spanish of `few_words_en` and `few_words_danger_en`: scraps side by side are one sentence. Written from the
training lines of `data/risk`.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = "pistola|escopeta|arma|revolver|rifle|fierro|escuadra|cuete|gun|pistol"
_FILO = "cuchillo|navaja|machete|bate|tijeras|martillo|cinturon|correa|knife|tubo"
_ADIOS = "adios|perdon|bye|perdonenme|perdoname|chao"
_ALTO = "azotea|techo|puente|cornisa|baranda|barandal|torre|orilla|balcon|roof|bridge|vias|rieles"
_YO = "estoy|toy|ando|voy|sigo|parada|parado|sentada|sentado"
_MAL = (
    "sueno|miedo|sola|solo|ayuda|ayda|ayudenme|frio|mareo|mareada|flotando|temblando|zumban|late|duermen|"
    "ya|perdon|adios"
)
_PILLS = "pastillas|pastilla|frasco|caja|jeringa|botella|parche"

RULES: tuple[Rule, ...] = (
    Rule(
        "arma_y_adios",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_ARMA} ~~3 aqui|mano|boca|sien|cabeza|cargada|lista ~~3 {_ADIOS}|casa|ya|sola|solo",
            f"{_ARMA} ~1 aqui {_ADIOS}|ya",
            f"{_ARMA} ~1 cargada ~1 nadie|sola|solo|mano|boca",
            f"con|tengo|traigo la|una ~1 {_ARMA} ~1 en la boca|sien|mano|cabeza !de",
            f"{_ARMA} ~1 en la boca|sien|cabeza|frente",
            f"se encerro con|solo ~2 {_ARMA}",
            "soga|cuerda|cordon|sabana|cinto ya esta|quedo ~1 !mojada|seca|lavada|limpia",
            "ya ~1 esta la soga|cuerda",
            "soga|cuerda|cinto|cinturon|cordon ~1 en|al el? cuello",
            "me estoy ahorcando|desangrando",
            "ya ~1 jale una|otra vez",
            "empujar|patear|quitar la silla",
            "ya me amarre",
            "amarre|amarro ~1 la|el|una sabana|soga|cuerda|cinto|cinturon ~3 abanico|viga|cuello|tubo|rama",
            "cerre|cerrado ~3 abri|prendi el gas|carbon",
            "abri|prendi el gas|carbon ~2 cerre|ventanas|cerrado",
            "carro|coche|troca prendido|prendida ~3 garaje|cochera|garage",
        ),
        must_hit=(
            "pistola. aquí. adiós",
            "la soga ya está. me subo",
            "se encerró con la escopeta",
            "me estoy ahorcando",
        ),
        must_miss=("pistola de silicón, adiós", "la soga está en el bote", "me estoy matando de risa"),
    ),
    Rule(
        "en_la_orilla",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"{_YO} ~2 en|de|por la|el ~1 azotea ~2 orilla|pies|saltar|bye|adios|escribiendo",
            f"{_ALTO} ~~4 quite los zapatos",
            f"{_YO} ~1 en la orilla ~2 {_ALTO}|edificio|piso",
            f"{_YO} ~1 arriba de|d|del ~1 {_ALTO} ~~6 volara|salto|brinco|aventar|adios|suban|subas|dijeron",
            f"{_ALTO} ~~4 pies ~2 afuera|fuera|vacio|aire",
            "parado|parada en las|la vias|baranda|cornisa|rieles",
            "esta en el|la techo|azotea|puente ~3 no ~1 quiere bajar|bajarse",
            "salte|brinque|cruce la|el baranda|barandal|reja",
            "viene el tren aqui",
            "cuento hasta ~1 y salto|brinco",
            "me ~1 meti al mar|rio|lago ~3 no",
            "en el techo ya $",
        ),
        must_hit=("estoy en el puente. ya me quité los zapatos", "ya salté la baranda"),
        must_miss=("estoy en la azotea tendiendo ropa", "parado en la fila", "me metí al mar con mis hijos"),
    ),
    Rule(
        "sangra_por_su_mano",
        Tier.T0,
        Kind.SELF_HARM,
        "es",
        (
            "me ~1 pase ~4 hondo|hueso|profundo|blanco",
            "muy hondo ~3 blanco|hueso|sangre|para",
            "me abri los|las ~1 brazos|venas|munecas",
            "ya ~1 me? corte|abri ~3 esperar|brazos|venas",
            "me corte las venas !si",
            "agua|tina ~2 esta roja",
            "corte ~~6 no ~1 para|deja de? ~1 sangre|sangrar|salir",
            "corte|corto|cortado ~2 hondo|profundo !de|en|con",
        ),
        must_hit=("me abrí los brazos", "está muy hondo, se ve blanco", "me corté y no para la sangre"),
        must_miss=("me corté el pelo", "un corte de luz", "el pozo está muy hondo"),
    ),
    Rule(
        "todo_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "me|m|lo|se ~1 tome|tomo|trague|trago todo|todas|todos|tdo $",
            f"me|m tome|trague todo|todas|todos !el|la|las|los ~~2 {_MAL}|quiero|lo",
            "me|m tome todo no|ya",
            "todo|todas me ~1 lo|las tome|trague",
            "me lo|las tome todo|todas !las|los|el",
            f"tome ~1 de mas|todo ~~4 {_MAL}",
            f"tome ~1 mucho|muchas|veinte|treinta|demasiado|demasiadas !cafe|agua|sol|fotos ~~3 {_MAL}",
            "acabo de tomar|tomarme veinte|treinta|cuarenta|todas|muchas|todo",
            f"mezcle ~2 mucho|todo|{_PILLS} ~~6 siento|duermen|doble|mano|cara",
            f"{_PILLS} ~2 ya estan adentro|dentro",
            "sueno ~3 de|d las pastillas",
            "mastique|trague ~1 las|pastillas ~~6 sueno|efecto|rapido|salvar|adios",
            "vomita|vomito|vomite pastillas",
            "voy por la|el segunda|segundo|tercera|tercer caja|frasco",
            "se ~1 tomo|trago|bebio ~2 receta|frasco|caja ~3 ida|ido|mes|entera|entero !de",
            "chupo|mordio|comio el|un parche",
            "faltan ~1 como ~2 pastillas",
            "no respira|reacciona|despierta ~~4 pastillas|jeringa|bano|inyecto|tomo",
            "heroina|fenta|fentanilo|mano ~3 no siento|respira|despierta|responde",
            "azul|morado|gris|helado|helada no respira|despierta|reacciona|contesta",
            "trago|tomo|comio una pila",
        ),
        must_hit=(
            "me tomé todo no quiero vivir",
            "Todo. Me lo tomé todo. Ya.",
            "tomé mucho. ayúdenme",
            "me tomé todas",
        ),
        must_miss=("me tomé todo el caldo", "tomé mucho café", "faltan pastillas en mi receta, ¿la surten?"),
        denied=Tier.T4,
    ),
    Rule(
        "cuerpo_en_pocas_palabras",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "sangre ~1 mucha ~1 no",
            "sangro|sangrando|sangra ~1 mucho ~3 embarazada",
            "embarazada ~4 sangro|sangrando|sangrado !minimo|poquito",
            "no para|deja ~1 la|de sangre|sangrar|salir ~1 toallas|sangre|ya|y",
            "boca|cara ~2 chueca|lado ~3 no",
            "cara de lado",
            "cayo ~2 no ~1 contesta|habla|responde|mueve",
            "convulsiona|convulsionando ~1 otra|no|ayuda|ahora",
            "dieron|dio dos|tres ataques",
            "sin pulso",
            "tieso|dura|duro ~1 como ~1 tabla|palo",
            "pupila grande ~2 chica",
            "atragantado|atragantada|atraganto ~3 no|azul|morado",
        ),
        must_hit=("sangre. mucha. no para", "se cayó. no habla", "sangro mucho estoy embarazada"),
        must_miss=("la sangre llama mucho", "se cayó el sistema", "embarazada y feliz", "pan duro como piedra"),
    ),
    Rule(
        "ataque_en_pocas_palabras",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "me|nos|le|la|lo esta ~1 pegando|ahorcando|golpeando|asfixiando|matando|jalando ~~4 mama|ayuda|"
                "ahora|palo|mi"
            ),
            f"esta|anda ~1 aqui|afuera|atras|abajo|enfrente ~~4 {_FILO}|{_ARMA}",
            (
                f"trae|tiene|agarro|carga ~1 un|una|la|el? {_FILO}|{_ARMA} ~~4 ayuda|ninos|abajo|debajo|cama|"
                "encerro|encerrada|afuera"
            ),
            "ya ~1 tumbo|tiro|rompio la ~1 puerta|ventana !vieja|de|del",
            "esta rompiendo|tumbando|pateando la ~1 puerta|ventana !vieja|de|del",
            "rompiendo|tumbando|pateando la ~1 puerta|ventana ~~3 bate|ex|viene|ayuda|adentro",
            "no puedo hablar ~~3 oye|escucha|aqui|ayuda|calle",
            "el|ella me? oye|escucha ~1 calle|ayuda|policia",
            "padrastro|tio|primo|abuelo ~2 en|a mi cuarto|cama ~3 otra|aqui|tengo|vez",
            f"ahi|ya viene ~~4 {_FILO}|{_ARMA}|otra|subiendo|matar",
            f"viene ~1 subiendo ~3 {_FILO}|{_ARMA}|escaleras",
            "debajo de la cama ~~4 pistola|trae|viene|ninos|mi|hermanita",
            "en el closet ~1 los? ninos|mis|y ~2 yo|viene|aqui",
            "buscando|busca las balas",
            "corri descalza|descalzo ~~3 viene|bebe|buscando|estoy|dumpster",
            "encontro mi|la maleta|celular|telefono ~2 ya|sabe|viene",
            "se callo despues ~1 que ~1 lo|la ~1 avento|sacudio|tiro|pego",
            "le pego|avento|tiro al bebe|nino",
            "puso|apunta|apunto ~2 pistola en|a la|mi ~1 cabeza|sien|boca ~3 esta|otra|ahora",
            "nos|me encerro ~2 huele|gas|y|con|pistola|llave",
            "manejando|prendio|lleva ~2 borracho ~~6 ninos|kids|llorando|atras",
            "me esta tocando ahora|ahora|otra",
        ),
        must_hit=(
            "está aquí. tiene cuchillo",
            "no puedo hablar. me oye",
            "ya tumbó la puerta",
            "viene subiendo con el bate",
        ),
        must_miss=(
            "me está pegando el sol",
            "está aquí el plomero",
            "no puedo hablar inglés",
            "ya tiró la puerta vieja",
        ),
        plain=True,
    ),
    Rule(
        "dano_en_pocas_palabras",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            "^ ~1 lo|la|los apunale|dispare|acuchille|estrangule|ahorque !con|en",
            f"afuera|frente ~1 de su|la casa|trabajo|cuarto ~~4 {_FILO}|{_ARMA}|cargada|cargado",
            f"lo|la|los tengo ~1 enfrente|agarrada|agarrado|amarrado ~~4 {_FILO}|{_ARMA}|cuello|soltar",
            "sacudi al bebe|nino",
            "lo|la sacudi ~1 y ~1 no|ya",
            "puse la almohada ~2 suegra|cara|boca|bebe|mama",
        ),
        must_hit=("lo apuñalé. qué hago", "sacudí al bebé y ya no llora", "estoy afuera de su casa con el fierro"),
        must_miss=("lo disparé con la cámara no salió", "afuera de la casa con mis hijos"),
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
        "voy_a_explotar",
        Tier.T3,
        Kind.DISTRESS,
        "es",
        (
            "siento|siente|creo ~1 que? ~1 voy a explotar|reventar|estallar !de|la|con|en",
            "estoy a punto de explotar|reventar|estallar !de|la|con",
        ),
        must_hit=(
            "lo dejo en la cuna y me salgo tantito porque siento que voy a explotar. nunca le haría nada",
            "siento que voy a reventar",
        ),
        must_miss=("siento que voy a explotar de la panza", "el tanque va a explotar"),
        denied=Tier.T4,
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
    Rule(
        "sangro_o_tome_en_tres_palabras",
        Tier.T2,
        Kind.MEDICAL_EMERGENCY,
        "es",
        ("^ estoy ~1 sangrando $", "^ ya? me tome algo $"),
        must_hit=("estoy sangrando", "me tomé algo"),
        must_miss=("me tomé algo para la gripa", "me tomé algo de tiempo"),
        denied=Tier.T4,
    ),
)
