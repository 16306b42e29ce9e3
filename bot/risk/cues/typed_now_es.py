"""Spanish: emergencies as they are typed while they happen, the counterpart of `typed_body_en` and `typed_danger_en`.

Mexican, Caribbean and Central American phones: without accents, with "ta", "pote", "no jala aire", "le estan dando".
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_CHICO = (
    "nino|nina|ninos|nene|nena|bebe|hijo|hija|hijos|nieto|nieta|sobrino|sobrina|sobrinito|sobrinita|hermanito|"
    "hermanita|chiquito|chiquita|hijito|hijita|morrito|morrita|muchachito|cipote|bendicion"
)
_ARMA = "pistola|cuchillo|machete|escopeta|rifle|navaja|bate|fierro|cuete|arma|fusca|martillo|hacha|tubo|picahielo"
_TOMA = (
    "tomar|beber|alcohol|trago|botella|cerveza|pisto|aguardiente|ron|tequila|clonazepam|rivotril|xanax|pastillas|"
    "guaro|chupar"
)
_VE = (
    "animales|bichos|muertos|sombras|aranas|ratas|cucarachas|viboras|visiones|cosas|hormigas|"
    "diablo|duendes|insectos|culebras"
)
_DROGA = "chiva|fentanilo|fenta|heroina|coca|cristal|piedra|perico|tacha|crico|pastillas|opio|perc|azules|pase|tusi"
_MALO = (
    "vomitando|vomita|vomito|mareado|mareada|mareados|mareo|dolor|sueno|desmayo|desmayando|levanta|despierta|dormidos"
)
_ALTO = "balcon|azotea|techo|ventana|puente|piso|edificio|terraza|torre|barranco|segundo|tercer|cuarto"
_GOLPES = "golpes|madrazos|chingadazos|punetazos|patadas|cintarazos|trompadas|cachetadas|batazos|palazos|cuchilladas"
_BLANDO = "aguado|aguada|aguadito|aguadita|guango|guanga|desguanzado|desguanzada|flojito|flojita|tieso|tiesa|trapo"
_CUANTAS = "|".join(map(str, range(16, 61)))
_ENVASE = "pote|pomo|tarro|frasco|bote|tira|blister|caja|botella|bolsa"

RULES: tuple[Rule, ...] = (
    Rule(
        "tomado_y_escrito",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "me ~1 lo|las|los? tome|trague|pase todo|todas|todos ~~4 perdonenme|perdoname|perdon|adios|diganle|cuiden",
            f"se|me|m tomo|tome|trago|trague|bebio|comio ~2 {_ENVASE} de ~3 PASTILLAS|medicinas|jarabe|vitaminas",
            "acabo|acaba de tragar|tragarme|tragarse ~2 PASTILLAS",
            "PASTILLAS ~~10 dando ~1 sueno",
            f"tome|trague|tomo|trago ~1 como|unos|unas? {_CUANTAS} ~1 PASTILLAS|paracetamol !mg|diarias|del",
            "tome|tomo|trague|trago ~2 PASTILLAS ~~6 sueno|dormida|dormido|perdon|adios|arrepentida|arrepentido",
            "tome|tomo|trague|trago ~3 todo|toda|todas|entero|entera|completo ~4 despierta|despierto|responde|siento",
            f"{_DROGA} ~~8 no ~2 levanta|levantar|despierta|despertar|responde|reacciona|respira|vuelve",
            f"{_DROGA} ~~8 esta|se ~1 apagando|azul|morado|morada|gris|helado|helada|doblo",
            (
                "tomo|bebio|tequila|alcohol|borracho|borracha|ron|mezcal ~~8 no ~2 despertar|despierta|responde|"
                "reacciona|levanta"
            ),
            f"{_CHICO}|ella|el ~3 comio|comieron|trago|agarro|chupo ~4 brownie|edibles|mota|marihuana|weed",
            f"{_CHICO} ~5 tomo|trago|comio|agarro|chupo ~4 PASTILLAS|pila|pilas|iman|imanes|pastillita|bateria",
            (
                "tomo|tome|bebio|trago ~2 liquido|agua|aceite de|del ~1 carro|radiador|frenos|bateria|lampara|"
                "piscina|plomero"
            ),
            (
                "hice|hizo ~1 algo|una ~2 pendejada|tonteria|locura|feo|malo|estupidez ~~8 tome|pastillas|morir|"
                "perdon|corte"
            ),
            "ya me|le ~1 hizo|esta|haciendo|hace efecto ~~4 adios|sueno|perdon|duermo|despido|siento|cuiden|piernas",
            "ultima vez ~1 que escribo|hablo|leen|sabran|molesto",
            "no siento ~1 las|la|mi|mis piernas|cara|manos|cuerpo ~~6 pase|tome|dosis|pastillas|meti|fume|inyecte",
            "pase|paso ~1 de|con ~1 la? dosis",
            "ya hice lo que ~2 hacer ~~6 tome|adios|perdon|pastillas|veneno|corte",
        ),
        must_hit=(
            "ya me tomé todo perdónenme",
            "mi mai se tomó un pote de pastillas",
            "me acabo de tragar las pastillas de mi abuelita",
            "mi amiga tomó mucho tequila y no la podemos despertar",
            "mi nena se comió mis gomitas de marihuana",
        ),
        must_miss=(
            "se tomó un pote de jugo",
            "mi niño se comió todas las gomitas de fruta",
            "tomé mis 15 pastillas del tratamiento una al día",
            "compré un bote de pastillas en la farmacia",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "cuerpo_y_escrito",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            (
                "no ~1 lo|la|le ~1 podemos|puedo|pueden|puede|logramos|logro|hemos|pude|pudimos ~1 despertar|"
                "levantar|reanimar"
            ),
            "no ~1 se|me? dispierta|despiertan|mueve|menea|levanta ~1 mi|el|la ~1 !temprano",
            f"no se ~1 despierta|mueve|levanta mi|el|la ~1 {_CHICO}|mama|papa|mai|pai|abuela|abuelo|amiga|amigo",
            "no ~1 le? jala|agarra|halla|alcanza|entra|llega ~1 aire",
            "le falta el aire ~1 mucho|y|esta|morado",
            "no ~1 trae|tiene|siento|encuentro|late ~1 el|su|le? pulso|corazon|latido",
            (
                "tirado|tirada|tirao|desplomado ~2 en|el|la piso|suelo|bano|cocina|calle|banqueta ~~5 no|frasco|"
                "morado|sangre|pastillas|azul"
            ),
            "helado|helada|fria|frio ~1 y|pero|esta ~1 dormido|dormida|despierta|morada|morado",
            "no se|me? ~1 mueve|menea ~2 fria|frio|helada|helado|morada|morado|azul",
            "dormido|dormida pero ~1 helado|helada|frio|fria|morado|morada",
            f"{_CHICO}|esta|ta|el|ella ~3 todo|toda|bien|como ~1 {_BLANDO}",
            "carro|sol|calor ~~8 aguado|aguada|incoherencias|desmayo|inconsciente|convulsiono|rojo",
            (
                "cayo ~1 a|al|en ~1 la|el? alberca|piscina|rio|cisterna|tinaco|pozo|cubeta|tina|lago ~~5 no|respira|"
                "morado|hundio|ayuda"
            ),
            "tina|alberca|piscina|rio|playa ~~5 trago|tragado agua",
            "se ~1 hundio|ahogo ~1 en la|el alberca|piscina|rio|tina|lago|mar|cisterna",
            f"huele|olor|hay ~1 a|de? gas ~~8 {_MALO}",
            f"{_MALO} ~~8 huele|olor ~1 a gas",
            f"monoxido|calenton|anafre|boiler|carbon|brasero ~~8 {_MALO}|hablan|contesta",
            (
                "dando|da|entro|tenemos|tengo ~1 mucho sueno ~2 a? ~1 todos ~~6 calenton|gas|carbon|anafre|estufa|"
                "generador"
            ),
            (
                "dice|diciendo|habla|hablando ~1 incoherencias|disparates|babosadas|tonterias|puras ~~6 calor|golpe|"
                "fiebre|rojo|sudando"
            ),
            "calor|golpe|fiebre ~~8 incoherencias|disparates|desvaria|delira",
            "echa|echando|saca|sacando|bota|botando|le sale ~2 espuma|baba|sangre ~2 por|boca|nariz|y",
            "vomita|vomitando|vomito|tose|tosiendo|escupe|bota|botando|orina ~1 puro? sangre !de",
            "se esta|ta|estan|anda ~1 muriendo|apagando|ahogando|asfixiando|desangrando ~1 $",
            "se me muere|ahoga|asfixia|desangra ~1 mi|ayuda|ayudenme|se ~1 !bateria|telefono|celular|planta|carro",
            "se me muere|ahoga ~1 $",
            "se ~1 esta ahogando|asfixiando|desangrando|atragantando",
            "siento ~2 aplastan|aplasta|aprietan|revienta|parte|explota ~1 el pecho ~~5 fume|meti|coca|piedra|cristal",
            (
                "fume|meti|coca|piedra|cristal|pase ~~8 aplastan|aplasta|aprietan|revienta|sale|explota ~1 el pecho|"
                "corazon"
            ),
            "ojos ~1 para|en atras|blanco|arriba",
            (
                "van|lleva|llevan|hace ~1 ya? 5|10|15|diez|cinco|quince minutos ~~4 convulsionando|temblando|respira|"
                "inconsciente"
            ),
        ),
        must_hit=(
            "no la podemos despertar",
            "huele a gas y mis hijos están vomitando",
            "deje al bebé en el carro y está todo aguado",
            "no jala aire",
            "se me muere se me muere",
        ),
        must_miss=(
            "el café está aguado",
            "no la podemos parar, corre mucho",
            "se me va el camión",
            "hay gas en la cocina y la comida está lista",
            "se ahogó en un vaso de agua con la tarea",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "sin_el_trago",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            (
                "dio|dieron|da|tuvo|tiene ~1 un|dos|otro|tres? ataque|ataques|convulsion|convulsiones ~~10 dejo|"
                f"deje|sin|quito ~2 {_TOMA}"
            ),
            (
                f"dejo|deje|sin|quito|quite|no ~1 he|ha|tomado ~3 {_TOMA}|dias ~~10 ataque|ataques|convulsion|"
                "convulsiono|mordio"
            ),
            f"dejo|deje|sin|quito|quite ~3 {_TOMA} ~~10 ve|veo|viendo|mira|mirando|ven ~1 {_VE} !muy|con",
            f"ve|veo|viendo|mirando ~1 {_VE} ~~12 dejo|deje|sin|quito|quite ~3 {_TOMA}",
            f"no ha|he tomado|bebido ~~12 ve|veo|viendo|mira|oye|oigo ~1 {_VE}",
            (
                f"dejo|deje|sin|quito|quite ~3 {_TOMA} ~~10 hablando|habla|platica|platicando con|a ~2 muertos|pared|"
                "nadie|difunto|difunta|paredes"
            ),
            (
                f"dejo|deje|quito|quite ~3 {_TOMA} ~~6 brincando|sacudiendo|tiembla|temblando|temblores ~~6 no|veo|"
                "ve|oye|cosas"
            ),
        ),
        must_hit=(
            "le dio un ataque, dejó de tomar hace dos días",
            "mi esposo dejó el trago y está viendo animales en la pared",
            "mi apá dejó la botella y anda hablando con muertos",
        ),
        must_miss=(
            "dejó de tomar y ahora ve gente en el grupo",
            "sin tomar café me da un ataque de sueño",
            "dejé la botella en la mesa",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "violencia_y_escrito",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"le|la|lo|les|me|nos ~1 esta|estan|ta ~1 dando|metiendo|tirando ~2 {_GOLPES}|golpiza|paliza|madriza",
            "esta|estan|ta ~1 matando a ~1 golpes|palos|patadas",
            "le|les|me|nos dispararon|balearon|acuchillaron|apunalaron|balacearon|machetearon|tirotearon",
            "me|lo|la|le ~1 acuchillo|apunalo|disparo|baleo|macheteo ~1 mi|el|ella|a|un|al",
            (
                "aventando|golpeando|pateando|tumbando|madreando|empujando|forzando ~2 la ~1 puerta|ventana|reja ~~8 "
                "matar|mata|abrir|grita|dice|nos|me|ayuda"
            ),
            f"llego|vino|entro ~1 bien? tomado|borracho|drogado|pedo|loco ~3 {_ARMA}",
            f"esta|anda|ta ~2 sala|cocina|puerta|cuarto|patio|casa ~2 trae|tiene|con|carga ~2 {_ARMA}",
            "me tiene|tienen|agarro|agarra ~1 del|por|de ~1 el|la|los? cuello|pescuezo|garganta",
            (
                "me agarro|agarra|jalo|jala|tiene ~1 del|de|por ~1 el|los|las? pelo|cabello|grenas|pelos ~~4 "
                "arrastrando|arrastra|golpea|esta|no"
            ),
            "me|le golpeo|estrello|azoto|pego|dio ~1 la? cabeza contra|en|con ~1 la|el pared|piso|suelo|mesa|vidrio",
            "me|nos ~1 esta|estan ~1 violando|apunalando|acuchillando|ahorcando|estrangulando",
            "me|nos ~1 apunta|apunto|apuntando|apuntan con ~2 pistola|arma|rifle|escopeta|fusca|fierro",
            (
                "padrastro|tio|papa|abuelo|primo|padre ~1 se ~1 metio|mete ~1 a|en mi ~1 cuarto|cama ~~3 ayuda|ahora|"
                "esta|otra"
            ),
            (
                "nos|me tienen ~1 encerradas|encerrados|encerrada|encerrado|amarrados|amarradas|secuestrados ~~6 "
                "salir|ayuda|pasaporte|y|no"
            ),
            (
                "hay|se ~1 oyen|escuchan|oigo ~1 balazos|disparos|tiros|plomazos ~~4 afuera|casa|cerca|edificio|"
                "ayuda|ahora|vecinos"
            ),
            "hay un|alguien hombre|tipo|tirador ~2 armado|disparando|con|tirando",
        ),
        must_hit=(
            "mi vecino le está dando golpes a su mujer",
            "le dispararon a mi hermano",
            "mi esposo llegó tomado con el machete",
            "me golpeó la cabeza contra la pared",
        ),
        must_miss=(
            "me están dando ganas de comer",
            "la puerta se está aventando con el aire",
            "llegó tomado de la mano con su novia",
            "me agarró del brazo para bailar",
        ),
        plain=True,
    ),
    Rule(
        "en_el_acto_y_escrito",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "carro|coche|troca|motor|auto ~1 prendido|prendida|encendido|encendida|andando ~3 garaje|garage|"
                "cochera|garash"
            ),
            "motor|carro|troca|coche ~1 prendido|encendido ~4 manguera",
            "manguera ~4 escape|mofle|ventana|adentro ~~6 carro|motor|sueno|adios",
            "prendi|prendio|encendi ~1 el|la carro|coche|troca|auto ~1 y cerre|cerro|tape|tapo|deje",
            "abri|abrio ~1 la|las|el? llave|llaves|perilla|perillas|valvula del|de gas",
            (
                "subido|subida|parado|parada|subi|arriba ~3 silla|banco|cubeta|mesa|banquito ~~6 lazo|soga|cuerda|"
                "cuello|mecate|cinto"
            ),
            "lazo|soga|cuerda|mecate|cinto|cable ~~6 subido|subida|parado|parada|arriba ~2 silla|banco|cubeta",
            "estoy|ando|sigo ~1 arriba|encima|parado|parada|sentado|sentada ~2 barandal|cornisa|baranda|pretil",
            "estoy|ando|sigo|acostado|acostada ~2 en las vias|rieles ~~4 tren|viene|adios|esperando",
            "viene|pasa ~1 el tren ~~3 estoy|vias|adios|acostado",
            "me voy a|me|voy tirar|aventar|lanzar|botar ~1 ya|ahora ~~3 azotea|balcon|puente|techo|edificio|adios",
            "techo|azotea|puente|balcon ~~5 no ~1 quiero|quiere|voy|va ~1 a? bajar|bajarme|bajarse",
            "me|se ~1 estoy|esta ~1 cortando|desangrando !el|las|la|unas ~~3 ahora|no|y|ayuda|bano",
            "ya me corte ~2 no|hay|sangre|y|profundo",
            "no para|parar ~1 la|de? sangre|sangrar",
            "charco ~1 de sangre",
            "me|se corto|corte ~~5 charco",
        ),
        must_hit=(
            "el carro está prendido en el garaje y él está adentro",
            "abrí las llaves del gas y me acosté",
            "estoy en el techo y no quiero bajar",
            "estoy subida en la silla ya con el lazo",
        ),
        must_miss=(
            "la llave del gas está en la caja",
            "estoy arriba en el segundo piso",
            "prendí el carro y ya voy",
            "viene el tren, llego tarde",
        ),
        denied=Tier.T4,
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
        "dano_y_escrito",
        Tier.T0,
        Kind.HARM_TO_OTHERS,
        "es",
        (
            "ya lo|la|le|los ~1 apunale|mate|dispare|acuchille|balacee|ahorque|estrangule|queme !tiempo|a",
            "mate a mi|una|un|alguien PARIENTE|persona|hombre|mujer",
            "almohada ~1 en la ~1 cara ~2 bebe|nino|nina|mama|abuela|al|del",
            f"estoy|toy|voy ~2 afuera|enfrente ~2 su casa|trabajo ~~6 {_ARMA}",
            f"{_ARMA} ~~6 estoy|ando|voy ~1 afuera|enfrente|llegando|camino",
            "no ~1 puedo soltar|soltarle|soltarlo|dejar ~2 cuello|apretar|apretando|golpear",
            "tengo ~1 a|al|la ~2 bebe|nino|nina|hijo|hija bajo|debajo ~2 agua",
            "sacudi|avente|tire ~1 al|a|la ~2 bebe|nino|nina ~~6 no|quieto|callado|callo|mueve",
        ),
        must_hit=("ya lo apuñalé", "le puse la almohada en la cara al bebé", "ya la maté"),
        must_miss=("maté el tiempo", "ya la maté en el juego de cartas", "la almohada es de mi mamá"),
        denied=Tier.T4,
    ),
)
