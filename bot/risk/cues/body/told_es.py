"""Spanish: a body in danger, typed at night, told by one sight of it or without a name for it."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_CHICO = (
    "nino|nina|ninos|nene|nena|bebe|hijo|hija|hijos|nieto|nieta|sobrino|sobrina|sobrinito|sobrinita|hermanito|"
    "hermanita|chiquito|chiquita|hijito|hijita|morrito|morrita|muchachito|cipote|bendicion"
)
_MALO = (
    "vomitando|vomita|vomito|mareado|mareada|mareados|mareo|dolor|sueno|desmayo|desmayando|levanta|despierta|dormidos"
)
_BLANDO = "aguado|aguada|aguadito|aguadita|guango|guanga|desguanzado|desguanzada|flojito|flojita|tieso|tiesa|trapo"
_AGUA = "alberca|pila|tina|piscina|rio|lago|canal|cisterna"

RULES: tuple[Rule, ...] = (
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
        "el_cuerpo_en_pocas",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "le|les ~1 dio|dieron|dando ~1 ataque|ataques !de|con|al",
            "le|me ~1 dio|dieron|dando ~1 convulsion|convulsiones !de",
            "mi PARIENTE convulsiono !de|cuando|una|hace|dos|tres|en",
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
            "mi nieto convulsionó, qué hago",
            "mi hermano convulsionó el lunes",
            "no siente media cara",
            "se le fue la lengua y habla raro",
            "vomito negro",
            "tiene fiebre y está tieso",
            "le sale sangre del oído",
            "traigo el corazón a 190",
        ),
        must_miss=(
            "le dio un ataque de risa",
            "mi hijo convulsionó de chiquito",
            "me dio un ataque de nervios en la fila",
            "no siento apoyo de la mitad del equipo",
            "habla raro porque es de otro país",
            "vestido negro",
            "le puse la mano en el corazón a las 10",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "mal_sin_nombre",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "40|41|42 ~1 grados? ~1 de fiebre|calentura|temperatura",
            "fiebre|calentura|temperatura ~2 de|a|en 40|41|42",
            "rayas|lineas|raya rojas|roja ~5 brazo|pierna|inyecto|inyecte|donde",
            "no ~1 he|ha|a ~1 orinado ~3 dos|tres|2|3 dias",
            "recien nacido|nacida ~3 no ~1 respira|llora|mueve",
            "peleando|pelea|gritando|discutiendo con|a ~1 gente|personas|alguien ~2 no ~1 existe|existen|esta|estan",
        ),
        must_hit=(
            "mi hijo tiene 41 de fiebre",
            "tengo rayas rojas en el brazo donde me inyecto",
            "mi recién nacido no llora",
            "está peleando con gente que no existe",
        ),
        must_miss=(
            "tengo 40 de renta",
            "la camisa tiene rayas rojas",
            "peleando con gente que no paga",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "cuerpo_de_noche",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "cachetadas|bofetadas ~~3 nothing|nada|no",
            "PARIENTE ~~5 no me ~1 aprieta la mano",
            "no le ~1 veo ~2 subir|mover|bajar|moverse ~1 panza|pecho|barriga|pancita",
            "no suelta la jeringa|jeringuilla",
            "espuma|espumita ~~6 mordio la lengua",
            "se le fueron|voltearon|voltean|van los ojos|ojitos ~1 para|hacia arriba|atras",
            (
                f"lo|la saque|sacamos|sacaron de|del la|el? {_AGUA} ~~6 no ~1 tose|llora|respira|reacciona|"
                "responde|despierta"
            ),
            "olia|huele ~1 a gas ~~8 siguen|acostados|acostado|acostada|dormidos|tirados|tirado",
            "le ~1 paso|agarro ~1 corriente ~~8 tirado|tirada|negras|corazon|inconsciente",
            "habla|hablar torcido ~~8 lado|cae|brazo|mitad",
            "durmio|duerme ~1 media|mitad cara",
        ),
        must_hit=(
            "le doy cachetadas y nada",
            "mi abuelo ya no me aprieta la mano",
            "no le veo mover el pecho",
            "a la niña se le fueron los ojos para atrás",
            "la sacamos de la pila y no llora",
            "huele a gas y mis tíos siguen acostados",
            "mi papá habla torcido y se le cae el vaso de un lado",
            "se me durmió media cara",
        ),
        must_miss=(
            "le dieron de cachetadas en la novela",
            "este reloj ya no me aprieta",
            "se le fueron los ojos tras los tacos",
            "lo saqué de la alberca y no quería salirse",
            "huele a gas, ¿a quién le hablo para revisar la estufa?",
            "habla torcido el inglés pero se da a entender",
            "me mordí la lengua comiendo",
        ),
    ),
)
