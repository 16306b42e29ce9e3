"""Spanish: overdose, a body in danger, withdrawal."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES = (
    Rule(
        "sobredosis",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            "TOMAR ~2 MUCHO !VECES ~4 PASTILLAS|DROGA",
            "TOMAR ~2 todas|todo !VECES ~2 frasco|bote",
            "TOME ~2 todas las|mis|sus !VECES",
            "TOME ~2 PASTILLAS ~3 muchas|todas|demasiadas|bastantes !VECES",
            "TOME ~1 demasiado|demasiada|demasiados|demasiadas ~2 ALCOHOL",
            "TOME ~2 botella|botellas|litro|litros ~1 entera|completa|de ~2 ALCOHOL",
            "TOMAR ~2 frasco|bote|caja|punado ~1 entero|entera|de|completo",
            "TOMAR ~3 VENENO",
            "TOME ~3 PASTILLAS ~4 con|y ~2 ALCOHOL",
            "TOME ~2 ALCOHOL ~1 con|y ~2 PASTILLAS",
            "TOMAR ~3 PASTILLAS ~2 para ~2 morir|morirme|matarme|siempre|suicidarme",
            "TOMAR ~3 PASTILLAS ~2 para ~~1 no|nunca|jamas ~1 despertar|despertarme|vivir|existir",
            "PASTILLAS ~5 TOMAR ~1 todas|todo|muchas|demasiadas !VECES",
            "se|me le? paso|pase ~2 dosis|mano|droga|pastillas|heroina|cristal|fentanilo",
            "sobredosis",
            (
                "me|se tome|tomo|inyecte|inyecto|meti|metio ~1 demasiado|demasiada|demasiadas|de mas !cafe|agua|"
                "tiempo|sol|alcohol"
            ),
            "tome ~1 demasiado|demasiada|demasiadas !cafe|agua|tiempo|sol",
            "me|se inyecte|inyecto|meti|metio ~2 demasiado|demasiada|mucha|mucho|fentanilo|heroina",
            "PARIENTE ~3 tomo|tomado|trago|tragado|bebio|comio|ingirio|metio|inyecto ~3 VENENO",
            "PARIENTE ~3 tomo|tomado|trago|tragado|bebio|comio|ingirio|metio|inyecto !su|sus ~3 PASTILLAS",
            "PARIENTE ~2 tomo|tomado|trago|bebio|comio|ingirio|metio|inyecto ~1 algo",
            "intoxicado|intoxicada|envenenado|envenenada|envenenamiento",
            "di|dimos|dio|dieron|puse|pusimos|puso|aplique|echamos|eche ~2 narcan|naloxona",
            "narcan|naloxona ~~7 dormido|dormida|cabeceando|morado|morada|azul",
            "narcan|naloxona ~~4 no|despierta|responde|otra|urgente|rapido|reacciona|funciona",
            "necesito|necesitamos|urge|traigan|consigan ~2 narcan|naloxona ~2 ya|ahora|urgente|rapido|el|ella",
            "voy|quiero a? ~1 TOMAR ~2 todas|todo|muchas|frasco ~3 PASTILLAS|de|juntas",
        ),
        must_hit=(
            "me tomé todas mis pastillas",
            "mi amigo tiene una sobredosis",
            "mi niño se tomó el cloro",
            "tomé un frasco entero de paracetamol",
            "se le pasó la mano con la heroína",
            "me tomé unas pastillas para dormir con vodka",
            "me tomé unas pastillas para ya no despertar",
            "me tomé diez clonazepam",
            "mi amá se tomó unas pastiyas, muchas",
            "acabo de tomarme todas las pastillas",
            "le dimos narcan y sigue igual",
        ),
        must_miss=(
            "tomé el autobús con todas mis cosas",
            "tomo mi medicina cada mañana",
            "me comí todo el pastel",
            "tomo pastillas para dormir",
            "tomo todas las noches desde el divorcio",
            "mi papá toma todos los días, mucha cerveza",
            "puedo tomarme la pastilla con cerveza",
            "mi nieto anda tomando algo y no nos habla",
            "tomo mi clonazepam todas las noches",
            "tienen narcan gratis",
            "mi mamá se tomó su pastilla",
            "perdí a mi hermano por una sobredosis",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "no_despierta",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "no ~2 puedo|logro ~2 despertar|despertarlo|despertarla",
            "no responde !a|mensajes|correos|mi|el|mis|llamadas|rapido",
            "no responde mi PARIENTE",
            "no ~1 reacciona",
            "no me responde cuando|aunque|si|por ~1 muevo|grito|toco|sacudo|hablo|mas",
            "no ~2 despierta|reacciona !temprano|hasta",
            "no|apenas|casi|deja|dejo|dejado|cuesta|dificultad ~3 RESPIRAR",
            "RESPIRAR ~2 mal|raro|poco|lento|despacio|apenas|trabajo",
            "labios|cara|unas|piel|dedos|esta|puso|pone|bebe ~3 morado|morados|moradas|azul|azules|morada|gris|palido",
            (
                "inconsciente|inconciente|desmayado|desmayada|convulsionando|convulsiona|convulsiones|"
                "convulsion|convulsionar|ahogando|asfixiando|infarto|derrame"
            ),
            "se|me desmayo|desvanecio|desplomo|ataco|atraganto|ahoga",
            "espuma ~2 boca",
            "poniendo|puso|pusieron|ponen|pone ~1 morado|morada|morados|moradas|azul|azules ~2 labios|cara|dedos|unas",
            "duele|duelen ~2 pecho ~5 brazo|aire|respirar|quijada|mandibula|sudando|coca|cristal|espalda",
            "no tiene|encuentro|siento ~1 pulso",
            "hay|sale|echa ~1 mucha|demasiada sangre",
            "sangre ~1 por todos|todas lados|partes",
            "no ~1 para|deja|paro|puedo ~2 sangrar|sangrando|sangre|hemorragia|sangrado",
            (
                "sangra|sangrando|desangra|desangrando|hemorragia|vomita|vomitando|vomito|sangre ~3 "
                "mucho|mucha|sangre|no|para|cabeza|demasiado"
            ),
            "dolor|presion|opresion ~2 en|de el|mi|pecho ~1 pecho ~3",
            "llamen|llame|llama|manden|necesito|llamar|urge ~3 ambulancia|911|emergencia|emergencias|paramedicos",
            "me|se estoy|esta ~1 ahogando|asfixiando|desangrando|muriendo|convulsionando",
        ),
        must_hit=(
            "mi esposo no despierta",
            "el bebé no respira",
            "tiene los labios morados",
            "mi mamá está inconsciente",
            "está convulsionando en el piso",
            "no para de sangrar",
            "se le están poniendo morados los labios",
            "me duele el pecho y el brazo izquierdo",
        ),
        must_miss=(
            "mi hijo no se despierta temprano",
            "respirar hondo me ayuda",
            "la puerta es azul",
            "mi doctor no responde",
            "mi novia no me responde",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "abstinencia_peligro",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            "ABSTENERSE ~8 TEMBLOR",
            "TEMBLOR ~8 ABSTENERSE",
            "ABSTENERSE ~6 no paro|para|dejo|deja|puedo ~2 temblar|sudar|vomitar",
            "delirium tremens",
        ),
        must_hit=(
            "dejé de tomar hace dos días y estoy temblando y veo cosas",
            "la abstinencia me tiene con fiebre y alucinaciones",
            "no he tomado en dos días y estoy viendo cosas",
            "llevo tres dias sin alcohol y no paro de temblar",
        ),
        must_miss=("dejé de tomar hace años y estoy muy bien", "cuánto dura la abstinencia"),
        denied=Tier.T4,
    ),
    Rule(
        "abstinencia",
        Tier.T3,
        Kind.WITHDRAWAL,
        "es",
        (
            "abstinencia",
            (
                "dejar|dejo|deje ~3 alcohol|tomar|beber|trago|benzos|clonazepam|rivotril ~4 "
                "golpe|solo|sola|casa|jalon|seco|repente"
            ),
            "dejarlo|dejarla ~2 golpe|seco|jalon|repente",
            "desintoxicarme|desintoxicar ~3 casa|solo|sola|cuenta",
            "consumo|uso|me tomo|drogo|inyecto|meto solo|sola",
            "malilla|mono",
            "tiemblo|tiembla|tiemblan|temblando|temblores ~4 si|cuando|hasta no? ~2 tomo|bebo|chupo|echo|trago|tomar",
            "si|cuando no ~2 tomo|bebo ~3 tiemblo|tiemblan|temblores",
        ),
        must_hit=(
            "voy a dejar el alcohol de golpe",
            "quiero desintoxicarme en casa",
            "tengo síntomas de abstinencia",
            "me tiemblan las manos si no tomo",
        ),
        must_miss=("voy a dejar el carro en casa de mi tía, gracias", "uso lentes"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
)
