"""Spanish: an attack as it happens, typed in few words by somebody who may have to be silent."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = (
    "pistola|escopeta|arma|revolver|rifle|fierro|escuadra|cuete|gun|pistol|cuchillo|machete|navaja|bate|bat|tubo|"
    "hacha|martillo|desarmador|knife|encendedor|gasolina|bidon|acido|fusca|punal|picahielo|garrote"
)
_FILO = "cuchillo|navaja|machete|bate|tijeras|martillo|cinturon|correa|knife|tubo"
_CHICO = "nino|nina|ninos|nene|nena|bebe|baby|hijo|hija|hijos|hermanito|hermanita|nieto|nieta|sobrino|sobrina"
_GOLPES = "golpes|madrazos|chingadazos|punetazos|patadas|cintarazos|trompadas|cachetadas|batazos|palazos|cuchilladas"

RULES: tuple[Rule, ...] = (
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
        "panico_golpes",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me pone|puso ~1 bolsa|almohada ~2 cabeza|cara",
            "me|nos ~1 echo|avento|tiro ~1 agua hirviendo|acido|gasolina|aceite",
            "me arrastra|arrastro|jala|jalo ~1 del|de ~1 pelo|cabello|brazo",
            "me avento|empujo|tiro ~2 escaleras",
            (
                "estoy ~2 debajo|escondida|escondido|encerrada|encerrado ~6 busca|buscando|afuera|cuchillo|"
                "pistola|llego|tumbando"
            ),
            "pegando ~1 ayuda|ayudenme|auxilio",
            "me rompio|quebro ~1 brazo|nariz|mandibula|costilla ~~6 esta|bano|dormido|afuera|minutos",
        ),
        must_hit=(
            "me pone la bolsa en la cabeza cada que lloro",
            "me echó agua hirviendo",
            "me aventó por las escaleras",
        ),
        must_miss=(
            "se me rompió la bolsa del mandado",
            "me jaló del brazo para bailar una vez hace años",
            "estoy debajo de un árbol",
        ),
    ),
    Rule(
        "ya_entro",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "esta|estan|anda|is ~1 tumbando|pateando|rompiendo|kicking|forzando|breaking ~2 puerta|ventana",
            "esta tumbando|pateando|kicking|rompiendo|quebrando ~2 door|vidrios|platos|cosas",
            "rompio|tumbo|pateo|forzo ~1 la|los puerta|ventana|chapa ~~8 viene|adentro|entro|buscando|me",
            "ya ~1 entro|encontro ~2 me|esta en|buscando|con|estacionamiento",
            "ex|alguien|hombre se|me metio|entro ~1 por|a|en ~1 la|mi casa|ventana|cuarto",
            "viene|esta|sube ~1 subiendo|bajando ~1 las|la|por escaleras|escalera !electricas|de|con",
            f"afuera|outside|abajo|puerta|entro|viene ~2 con|trae|por ~1 el|la|un|una {_ARMA} !para|pal|cortando",
            f"trae|saco|sacado|tiene|cargando|afilando ~2 {_ARMA} ~~8 escondida|closet|cama|bano|adentro|borracho",
            "estoy|estamos|escondida|escondidos ~1 debajo|abajo|bajo de? la cama",
            "puerta|ruido|gritando|entierra|rajar|platos ~~12 estoy|estamos ~2 closet|bano|armario|ropero",
            "no puedo hacer|hablar ~3 ruido|oye|escucha|el !en|un ~1 esta|les|escribo|me",
            "no ~1 llamen|marquen|llameis|llames ~3 ruido|suena|oye|oyen|escriban|back",
            "me|nos sigue|siguiendo|persigue|persiguiendo ~2 carro|coche|troca|camioneta ~2 es|el|con|me|y",
            "manejando|maneja borracho|tomado|drunk ~3 con|and|y ~4 nosotros|estrellar|let",
        ),
        must_hit=("está rompiendo la puerta", "ya entró y está buscando", "viene con un bate", "estoy bajo la cama"),
        must_miss=("ya entró a la escuela", "patea el balón", "se rompió la puerta", "el gato sube a la cama"),
    ),
    Rule(
        "golpe_en_curso",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"esta|estan|is|senor pegando|golpeando|hitting|beating ~1 a|al|la|le|su ~1 {_CHICO}|mujer|esposa",
            f"le|les|lo|la ~1 esta|estan pegando|golpeando|apretando ~1 a|al|el ~1 {_CHICO}|mama|pescuezo|cuello",
            "arrastrandola|arrastrandome|golpeandola|pateandola|pegandole|ahorcandola|asfixiandola",
            "tiene|trae ~4 agarrada|agarrado|amarrada|amarrado|retenida ~2 pelo|silla|pie|cuello|balcon|nina|por",
            "tiene ~4 del|por|de el|los? pelo|pelos|cabello|cuello|pescuezo",
            f"tiene|trae ~4 {_CHICO} ~4 balcon|ventana|puente ~~6 suelta|soltar|grita|aventar",
            "me tiene ~1 agarrada|agarrado|contra|retenida|retenido",
            "me|nos amarro|encadeno|drogaron",
            "me|nos encerraron !ENLACARCEL",
            "pusieron|puso|put ~2 en|in la|mi|my ~1 bebida|vaso|trago|drink",
            f"aventar|avento|aventando|estrello|lanzo ~1 a|al ~2 {_CHICO}|mama ~1 contra|por|de",
            "me|la avento|tiro|empujo|bajo ~1 por|de|a las|la|golpes ~1 escaleras|escalera ~~6 no|sigue|piso|esta",
            "acaba de ~1 choke|apretar|apretarme|ahorcarme|golpearme|pegarme|asfixiarme|hit",
            "echo|rocio|avento|rociando ~1 alcohol|gasolina|thinner ~~6 encendedor|ropa|encima|conmigo",
            "se llevo ~1 a|al|mi|la ~2 nino|nina|hijo|hija|bebe ~2 fuerza|pistola|arma|cuchillo",
            "dejo|dejaron ~3 ninos|chiquitos|nino|bebe ~1 solos|encerrados|solo|encerrado ~~6 llora|llorando",
        ),
        must_hit=("le está pegando al niño", "la tiene agarrada del pelo", "nos encerraron aquí", "nos drogaron"),
        must_miss=(
            "me encerraron en la cárcel dos meses",
            "está pegando posters",
            "tiene el pelo largo",
            "me puso una bolsa de hielo",
            "me puso un collar",
        ),
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
        "casa_de_noche",
        Tier.T0,
        Kind.ABUSE_DANGER,
        "es",
        (
            "nos|me encierra|encierran ~1 con candado",
            "nos|me cierra|cierran con candado ~2 noche|dentro|adentro|cuarto",
            "rocio|rociando|rego|regando ~2 gasolina ~~6 casa|porche|puerta|cama|sala|mis|mi|nos",
            "avento|tiro|empujo a mi ~1 PARIENTE|hermanito|hermanita ~1 por|de las|la escaleras|escalera",
        ),
        must_hit=(
            "el patrón nos encierra con candado en la noche",
            "está rociando gasolina en la puerta",
            "mi papá tiró a mi hermana por las escaleras",
        ),
        must_miss=(
            "cierra con candado la bodega",
            "le echo gasolina al carro y voy para allá",
            "tiró la basura por las escaleras",
            "subió a mi hermana por las escaleras",
        ),
    ),
)
