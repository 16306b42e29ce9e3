"""Spanish: voices that order, beliefs that frighten, being watched or poisoned."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_NOCHES = "3|4|5|6|7|8|9|10|11|12|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
_MIO = "agua|comida|cafe|leche|plato|pastillas|refresco"
_MANDA = "dice|dijo|dicen|pide|pidio|ordena|ordeno|ordenan|manda|mando|mandan"
_ESPIRITU = "santo|angel|arcangel|virgen|voz|voces|dios|diablo|demonio|radio|tele"

RULES: tuple[Rule, ...] = (
    Rule(
        "sacarmelo_cortando",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "tengo|quiero|voy|necesito ~1 que|a? ~1 "
                "cortar|cortarme|sacar|sacarme|sacarmelo|arrancar|arrancarme ~2 ADENTRODEMI"
            ),
        ),
        must_hit=(
            "me pusieron un chip, tengo que sacarmelo de abajo de mi piel",
            "quiero arrancarme el chip del brazo",
        ),
        must_miss=("quiero cortarme el pelo", "tengo que sacar el chip del celular"),
    ),
    Rule(
        "mandado_a_mutilarse",
        Tier.T0,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                f"{_ESPIRITU} ~4 {_MANDA} ~3 "
                "arranque|arranques|corte|cortes|saque|saques|arrancarme|sacarme|cortarme ~2 "
                "ojo|ojos|lengua|mano|dedo|dedos|oreja"
            ),
        ),
        must_hit=("la tele me dice que me saque el ojo", "dios me manda que me corte la lengua"),
        must_miss=("la radio dice que cortes el cable", "mi mamá dice que me saque el diente"),
    ),
    Rule(
        "cosa_que_ordena",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            "muela|diente|pared|paredes|sombra|sombras me ~1 ordena|ordenan ~1 que|lo",
            "muela|diente|pared|paredes|sombra|sombras me ~1 dice|dicen lo que tengo|debo ~1 hacer",
            (
                "muela|diente|pared|paredes|sombra|sombras me ~1 dice|dicen que "
                "me|haga|mate|lastime|lo|la|no|salga|corra|van"
            ),
        ),
        must_hit=("la muela me dice lo que tengo que hacer", "las sombras me ordenan que me vaya"),
        must_miss=(
            "las paredes me dicen lo que debo comprar de pintura",
            "la muela me dice que va a llover",
            "el dentista me dice que la muela está mal",
            "la pared me quedó chueca",
        ),
    ),
    Rule(
        "voces_mandan",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (
                "voces|voz ~6 dicen|dice|ordenan|ordena|mandan|manda|piden|pide|gritan|obligan|diciendo|"
                "ordenando|susurran ~2 que|me|mate|haga|matar|lastime|muera"
            ),
            (
                "dios|diablo|satanas|demonio|demonios|angel|virgen|espiritus|tele|radio|chip ~2 me ~1 "
                "dice|ordena|manda|pide|ordeno|mando|dijo|habla ~2 que|mate|matar|haga|por|para|sacrificar|"
                "lastime"
            ),
        ),
        must_hit=(
            "una voz en mi cabeza me dice que lastime gente",
            "las voces me dicen que me mate",
            "Dios me ordena matar a mi hijo",
        ),
        must_miss=("su voz me dice mucho en la canción", "la radio dice que va a llover"),
    ),
    Rule(
        "psicosis",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            "oigo|escucho|escuchando|oye|oyendo|escucha|oir|escuchar ~1 voces|voz|susurros",
            "voces ~3 cabeza|callan|paran|dejan|fuertes|paredes|dentro",
            (
                "voces ~3 no ~2 callan|paran|dejan|callen|paren|dejen|van|quitan|apagan|cesan|descansan|duermo|"
                "dormir|puedo"
            ),
            (
                "veo|ve|viendo|mira ~2 cosas|sombras|gente|personas|demonios|bichos|caras ~3 no ~1 "
                "estan|existen|ahi|hay|ve|ven"
            ),
            "veo|ve|viendo sombras|demonios|muertos",
            (
                "me|nos vigilan|espian|persiguen|siguen|controlan|observan|graban|envenenan|estan|quieren|leen "
                "~2 todos|camaras|siguiendo|vigilando|persiguiendo|espiando|envenenando|envenenar|grabando|"
                "mente|comida|gobierno|policia|mi|el|la|desde|por"
            ),
            (
                "gobierno|cia|policia|vecinos|cartel|extraterrestres|camaras|celular ~3 me ~1 "
                "vigilan|vigila|espia|espian|sigue|siguen|persigue|controla|controlan|lee|leen|envenena|habla|"
                "manda|mandan|persiguen"
            ),
            (
                "chip|aparato|microfono|dispositivo|gusanos ~4 cabeza|cerebro|diente|muela|piel|cuerpo|"
                "pusieron|metieron|implantaron"
            ),
            "leen|lee|controlan|controla|roban|escuchan ~1 mis|la|mi ~1 pensamientos|mente|cerebro",
            (
                "tele|television|radio|noticias|anuncios|canciones ~3 habla|hablan|manda|mandan|mensajes|dice "
                "~2 a|mi|me|mensajes|solo"
            ),
            "soy ~1 dios|jesus|jesucristo|profeta|mesias|elegido|elegida",
            "poseido|poseida|alucinando|alucina|alucinaciones|psicosis|delirando|brujeria",
            f"no ~1 he|ha|hemos ~1 dormido ~1 en|desde|por|hace ~1 {_NOCHES} dias|noches",
            f"llevo|lleva|llevamos|van ~1 {_NOCHES} dias|noches sin dormir|pegar !bien",
        ),
        must_hit=(
            "las voces no me dejan dormir",
            "escucho voces en la noche",
            "el gobierno me vigila por las cámaras",
            "me pusieron un chip en la cabeza",
            "no he dormido en cuatro días",
            "llevo cinco noches sin dormir",
        ),
        must_miss=(
            "voces no, puro mariachi",
            "escucho música en la noche",
            "veo gente en el parque",
            "llevo dos noches sin dormir bien",
        ),
    ),
    Rule(
        "vigilado_o_envenenado",
        Tier.T2,
        Kind.PSYCHOSIS,
        "es",
        (
            f"echan|echa|ponen|metieron|echaron algo|veneno|cosas ~1 al|a|en ~2 {_MIO}",
            f"algo al|a|en ~2 {_MIO} ~3 mia|me|mi",
            "quiere|quieren|estan ~1 envenenar|envenenando|envenenarme",
            "me|nos ~1 leen|lee|roban|sacan|meten ~1 la|los mente|pensamientos",
            "saben|sabe|oyen lo que ~1 pienso|voy",
            "me persiguen !en|los|las",
            "me ~1 cambiaron|reemplazaron ~1 a|al|el|la ~1 mi? esposo|marido|hijo|hija|mama|bebe|nino|nina",
            (
                "oigo|escucho|oye|escucha ~2 hablando|hablan|llaman|ruidos|pasos|voz|senora|senor|nombre ~6 "
                "nadie|no|solo|sola|vive"
            ),
            "tele|television|radio|televisor|celular ~3 mi nombre",
            "tele|television|radio|televisor ~1 me habla|saluda|manda|da",
            "camaras|microfonos|microfono|chip ~3 pared|paredes|muela|foco|bano|techo|cabeza",
            "veo ~2 bichos|sombras|muertos|sombra|muerto|gente ~6 nadie|no|nada|cuna",
            "siento|creo que me ~1 persiguen|siguen|vigilan|quieren|envenenan",
            "deje|dejo ~1 la|el|las ~1 medicina|tratamiento|pastillas ~8 oigo|senal|voces|oye|escucho",
            "dicen que si no ~8 llevan|matan",
            "nos|me|le hablan|habla por el|la ~1 radio|tele|abanico|licuadora|telefono|pared",
        ),
        must_hit=("le echan algo al agua de mi casa", "me leen la mente", "oigo a la señora de arriba, no vive nadie"),
        must_miss=("me siguen en instagram", "oigo a los niños jugar", "le echan sal a la comida", "veo la tele sola"),
        denied=Tier.T4,
    ),
    Rule(
        "mandato_de_noche",
        Tier.T1,
        Kind.PSYCHOSIS,
        "es",
        (
            (f"{_ESPIRITU} ~~3 me|nos {_MANDA} ~2 que ~1 salte|brinque|choque|ahogue|queme|mate|empuje|aviente"),
            "me ordenan|ordena|ordeno|mandan ~1 brincar|saltar|chocar|ahogar|matar",
        ),
        must_hit=("el ángel me dice que brinque", "la voz me ordena que empuje a mi primo", "me ordenan saltar"),
        must_miss=(
            "el entrenador me dice que brinque la cuerda",
            "mi jefe me manda que corte el pasto",
            "dios me dice que tenga calma",
            "me mandan quemar los discos en la oficina",
        ),
    ),
)
