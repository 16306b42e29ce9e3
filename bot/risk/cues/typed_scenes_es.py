"""Spanish: scenes of an emergency in which nothing alarming is named, the counterpart of `typed_scenes_en`."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = "pistola|cuchillo|machete|escopeta|rifle|escuadra|fierro|cuete|hacha|arma|navaja|fusca|sierra"
_ALTO = "azotea|techo|puente|cornisa|barandal|balcon|reja"
_NINO = "nino|nina|ninos|bebe|hijo|hija|hermanita|hermanito|sobrino|sobrina|muchacha|muchacho|nene|nena"
_CUANTOS = "diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|15|18|20|25|30|35|40|50|60"
_TABLETAS = (
    "tylenol|tylenoles|acetaminofen|paracetamol|ibuprofenos|ibuprofeno|rivotriles|rivotril|clonas|sertralinas|azules|"
    "pastas|tranquis|xanax|calmantes|aspirinas|loratadinas"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "escenas_de_lo_tomado",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"tomo|tome|trago|trague|comio|comi|trage ~1 {_CUANTOS} ~1 {_TABLETAS}",
            "ya esta|estuvo me las|lo trague|tome",
            "ya lo hice ~1 me tome|trague|inyecte",
            "me tome lo de ~1 la|mi ~3 me ~1 estoy|voy",
            "no tarda|tardara en hacer efecto",
            "mastique ~3 para que ~1 haga|hagan ~1 efecto",
            "nos pasamos ~1 los dos|tres ~~5 no ~1 habla|responde|despierta",
            "ayer me tome muchas|todas|demasiadas",
            "frasco|jeringa|aguja|polvo ~~8 azul|morado|responde|no abre|colgando",
            (
                f"{_NINO} ~~8 mordio|chupo|comio|agarro ~4 metadona|pastillas|parche|dulces|gomitas ~~8 sueno|faltan|"
                "durmiendo|despierto|trapo|pastilla|ida|ido"
            ),
            f"faltan como {_CUANTOS} PASTILLAS|{_TABLETAS}",
            "no era ~1 coca|perico|mota|cristal ~~6 cayo|ruidos|redondo|ahogado|responde",
            "dosis ~3 dosis ~~8 perdi la cuenta",
            "perdi la cuenta ~~4 pastillas|tome|cuantas",
            "mezcle ~4 PASTILLAS|tranquis|rivotril ~~8 duermen|siento|manos|sueno|respirar|lengua",
            "pase con la insulina",
            "di|dio dos veces ~2 morfina|insulina|metadona",
            "se ~1 las sigue tomando",
            "she|he took them|all todas|todo",
        ),
        must_hit=(
            "se comió 30 tylenoles",
            "ya está, me las tragué",
            "no tarda en hacer efecto",
            "me pasé con la insulina",
        ),
        must_miss=(
            "tomé 20 minutos de sol",
            "el camión no tarda en pasar",
            "ya está, me lo comí",
            "faltan como diez días",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "escenas_del_cuerpo",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            (
                "senor|muchacho|hombre|chavo|tipo|muchacha|senora ~1 esta|ta ~2 tirado|tirada ~~8 morado|azul|nadie|"
                "no|sangre"
            ),
            "no despierto|duerme esta|ta helado|helada|frio|fria",
            "pense que dormia ~~4 helada|helado|fria|frio",
            "temblo|convulsiono|sacudio ~~6 mordio la lengua",
            "calentura|fiebre ~~6 brincar|brincando",
            "ya|se ~1 ve|asoma la cabecita",
            "ya ~1 esta pujando",
            "apenas ~1 se|jala|le ~2 mueve|aire ~1 el? pecho",
            "apenas jala aire",
            "pastillas|lamotrigina|lamictal ~~12 pelando|ampollas ~~4 boca|piel",
            "lamotrigina|lamictal ~~12 pelando|ampollas",
            "quemo|queme ~2 con aceite|acido|gasolina ~~4 cara|ojos",
            "sierra|machete|disco ~3 en|a la|el pierna|mano|brazo ~~8 no|sangre",
            "hinchado|roja|rojo ~~6 inyecte ~~8 fiebre|tiemblo|confundido",
            (
                "quitaron|quito|quite ~2 pastillas|alprazolam|rivotril|clonazepam ~~12 sacudi|tiembla|conoce|"
                "convulsiono|desmayo"
            ),
            "no me conoce ~~8 suda|tiembla|fiebre|alcohol|trago",
            "veo|ve lo? blanco ~1 del|de hueso",
        ),
        must_hit=(
            "no duerme. está helada",
            "mi señora está de parto, ya se ve la cabecita",
            "apenas jala aire",
        ),
        must_miss=(
            "el señor está tirado en la hamaca descansando",
            "no duerme bien mi hijo",
            "se ve la cabeza del perro",
        ),
        denied=Tier.T4,
    ),
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
)
