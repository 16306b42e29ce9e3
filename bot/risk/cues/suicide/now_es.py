"""Spanish: an attempt as it happens: at the edge, the means in hand, last words, in few words or in panic."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_ARMA = "pistola|escopeta|arma|revolver|rifle|fierro|escuadra|cuete|gun|pistol"
_ADIOS = "adios|perdon|bye|perdonenme|perdoname|chao"
_ALTO = (
    "azotea|techo|puente|cornisa|baranda|barandal|torre|orilla|balcon|roof|bridge|vias|rieles|repisa|andamio|"
    "acantilado|precipicio|barranco|mirador|reja|ventana"
)
_YO = "estoy|toy|ando|voy|sigo|parada|parado|sentada|sentado"
_FILO = "cornisa|barandal|baranda|vias|rieles|acantilado|precipicio|barranco"

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
            f"{_YO} ~1 arriba de|del ~1 {_ALTO} ~~6 volara|salto|brinco|aventar|adios|suban|subas|dijeron",
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
        "panico_al_borde",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"estoy|parado|parada|sentado|sentada ~1 en|al ~2 {_ALTO} ~~8 escribiendo|aventar|saltar|brincar|"
                "viento|perdon|adios|hago"
            ),
            "caminando|yendo|camino ~1 pal|al|para|hacia ~1 puente ~~10 ahora|mismo|borre|adios|saltar|aventarme",
            "gas ~2 abierto ~~6 toallas|puerta|horno|tape|cerre",
            "dispare ~~6 falle ~~12 bala|otra|sangre",
            "queda otra bala",
            "ya ~1 la|lo amarre ~~6 silla|cuello|soga|viga",
            "cuando ~2 cancion|bateria|botella ~2 acabe|termine|apague ~~6 hago|voy|salto",
            "me voy ~1 a aventar|tirar ~3 carro|puente|azotea|tren|camion",
        ),
        must_hit=(
            "estoy en la azotea y estoy escribiendo esto",
            "voy caminando pal puente ahora mismo",
            "el gas está abierto y tapé la puerta con toallas",
        ),
        must_miss=(
            "estoy en el balcón tomando café",
            "vamos caminando al puente a ver las luces",
            "estoy en el puente, hay tráfico",
        ),
    ),
    Rule(
        "en_el_borde",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"estoy|toy|esta|sentado|sentada|parado|parada|acostado ~2 en|desde|del ~1 la|el|las|los {_FILO} !de",
            "estoy|toy|sentado|parado ~2 en ~1 la|el puente|azotea|balcon|techo ~~6 saltar|pies|piernas|adios|hablen",
            f"{_ALTO} ~~6 no ~1 baja|bajar|se|suben|hablen ~2 quiere|bajar|meter|baja|ayuda",
            f"PARIENTE|alumna ~3 esta|ta|parado|colgado ~3 {_ALTO} ~~8 descalza|avienta|soltar|tirar|brincar",
            "otro lado ~1 del|de ~1 la? barandal|baranda|puente|reja|borde|barda|barrera",
            f"desde|escribo ~1 el|la {_FILO}|puente|azotea",
            "estoy|sentado|sentada ~3 orilla|borde|ventana|balcon ~~5 alto|hondo|piernas|salto|viento",
            "me voy a aventar|tirar|lanzar|arrojar ahora|ya|adios|del",
            "se va a aventar|tirar|soltar|lanzar ahora|ya|del|desde",
            "PARIENTE se|me ~1 avento|tiro|lanzo ~1 al|del puente|rio|tren|mar|balcon",
            "me avente|tire|lance ~1 al|del puente|rio|tren|mar|balcon",
            "ya ~1 me subi ~1 a|al la|una? silla|barandal|cornisa|banquito !para|a|de",
            "soga|cuerda|correa|lazo|rope ~2 amarrada|aguanta|colgada !de|para|la|el",
            "esto|soga|cuerda|cinto|cinturon|cable|correa en|al el cuello",
            "abri|abrio|abrir el gas ~~4 cerre|tape|tapo|todo|perdon|adios",
            "ya|acabo ~1 abri|abrir el gas $",
            "carro|motor|coche ~1 prendido|encendido|running ~~8 sueno|suenito|sleepy|cerre|contesta",
            "prendi|encerro|encontre ~~6 garage|garaje|cochera ~~6 motor|prendido|suenito|sleepy|huele !ya",
            "pistola|escuadra|gun|rifle|cargada|la ~2 in|en|contra ~1 la|his|mi|el sien|boca|mouth|paladar !del",
            "quite|quito ~1 el seguro ~2 pistola|arma",
            "meti|metio|metiendo|entrando|caminando ~1 al|en ~1 mar|rio|lago ~4 ropa|salir|adios|puesta",
        ),
        must_hit=("estoy en la cornisa", "ya abrí el gas", "ya me subí a la silla", "la soga está amarrada"),
        must_miss=("tomo café en el balcón", "ya me subí al camión", "la cuerda está lista", "arreglé el techo"),
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
        "orilla_de_noche",
        Tier.T0,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "prendi|encendi ~2 carro|troca|motor ~2 garaje|garage|cochera ~~3 baje|cerre ~1 porton|cortina|todo",
            "gas ~3 abierto|abierta|abiertas ~~4 cerre|selle|tape",
            "piso ~~4 ventana ~~4 pies para|hacia fuera|afuera",
            "ya solte una mano",
            "se me rompio el|la lazo|soga|cuerda|mecate|cinturon|cinto ~~6 cuello|garganta",
            "estoy|am ~3 otro|wrong lado|side del|de ~1 barandal|baranda",
            "agua|mar|rio|playa ~~8 me llega al|a ~1 pecho|cuello|boca",
        ),
        must_hit=(
            "ya prendí la troca en la cochera y cerré todo",
            "dejé el gas abierto y cerré las ventanas",
            "se me rompió la soga, me arde el cuello",
            "estoy del otro lado del barandal",
            "me metí al mar y ya me llega al cuello",
        ),
        must_miss=(
            "ya hice lo que tenía que hacer en el banco",
            "oigo el tren cada mañana desde mi cocina",
            "prendí el carro en el garaje para calentarlo",
            "dejé el gas abierto y mi esposo lo vio",
            "se me rompió la cuerda de la guitarra",
            "vivo del otro lado del río",
            "el agua de la alberca le llega a la rodilla",
        ),
    ),
)
