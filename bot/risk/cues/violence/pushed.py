"""Pushed, slapped, dragged by one's hair, by whom one lives with (T3); thrown against a wall, or fallen after it (T2).

With a child on the way the same blow is T1: it is graver for both, and told most flatly. Typed as it is said: "me
jalonea y me avienta", "ayer me enpujo". A baby that kicks from within, a dog, a life that pushes are not meant.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_QUIEN = (
    "esposo|esposa|marido|mujer|novio|novia|pareja|ex|exmarido|exesposo|exnovio|papa|mama|padrastro|madrastra|suegro|"
    "suegra|cunado|hermano|tio|viejo|companero|hombre|senor|padre|yerno|nieto"
)
_YA = "el|ella ya|ayer|anoche|tambien|siempre|antier"
_ALGO = "a|al|para|hacia|la|el|lo|los|las|un|una|unos|unas|sin|su|sus|mi|mis|en|besos|jugando|LACOSA"
_AHORA = "empuja|avienta|jalonea|cachetea|abofetea|zarandea|zamarrea|azota|arrastra|patea"
_ANTES = "empujo|avento|jaloneo|cacheteo|abofeteo|zarandeo|zamarreo|azoto|pateo"
_SOLIA = "empujaba|aventaba|jaloneaba|cacheteaba|zarandeaba|arrastro|arrastraba|empujado|aventado|cacheteado|jaloneado"
_DE_OTRO = "empujo|avento|avienta|jaloneo|jalonea|cacheteo|cachetea|abofeteo|abofetea|zarandeo|zarandea"
_CUANDO = "toma|bebe|llega|borracho|borracha|tomado|tomada|enoja|anda|celos|molesta|pedo"
_CON = "cinto|cincho|cinturon|palo|cable|correa|fajo|sarten|bate|tubo|fierro|garrote|manguera|plancha|vara"
_CONTRA = (
    "pared|ropero|piso|suelo|puerta|mueble|estufa|mesa|closet|refri|refrigerador|lavadora|barda|espejo|comoda|fregadero"
)
_CAER = "cai|caigo|pegue|golpee|tumbo|abri|fracture|quebre"
_MADERA = "wall|floor|ground|door|dresser|counter|table|fridge|stove|dryer|mirror|closet|cabinet|tub|sink|furniture"
_SHOVES = "pushed|pushes|shoved|shoves|threw|throws|slammed|slams|knocked|flung"
_NAMED = (
    "husband|wife|boyfriend|girlfriend|fiance|partner|ex|dad|father|stepdad|stepfather|mom|mother|brother|spouse|man"
)
_HIT = (
    "hit|hits|hitting|pushed|pushes|shoved|shoves|slapped|slaps|punched|punches|threw|beats|beat|kicked|kicks|choked|"
    "grabbed"
)
_HARMLESS = "!up|out|off|a|an|some|the|in|around|ATPLAY|PUSHEDTO"

RULES: tuple[Rule, ...] = (
    Rule(
        "empujones",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_QUIEN} ~3 me|nos ~1 {_ANTES}|{_SOLIA}|{_AHORA} !{_ALGO}",
            f"el|ella me|nos ~1 {_ANTES}|{_SOLIA}|{_AHORA} !{_ALGO}",
            f"{_YA} me|nos {_ANTES}|{_SOLIA}|{_AHORA} !{_ALGO}",
            f"ayer|anoche|antier|antenoche|hoy me|nos {_DE_OTRO} !{_ALGO}",
            f"me|nos {_DE_OTRO} ayer|anoche|antier|antenoche",
            f"dije|digo|dijo|conte|escribi que me {_DE_OTRO} !{_ALGO}",
            f"me|nos {_AHORA}|grita|insulta ~1 enfrente|delante de ~2 ninos|hijos|nina|nino|hija|hijo|hijas",
            f"cuando|si ~2 {_CUANDO} ~~5 me|nos {_DE_OTRO} !{_ALGO}",
            "cuando|si ~1 anda|llega|esta tomado|borracho|pedo|drogado ~2 me|nos grita|insulta",
            f"me|nos {_DE_OTRO} cuando|si ~3 {_CUANDO}",
            "me|nos cachetea|cacheteo|cacheteaba|abofetea|abofeteo !la|en",
            "me|nos da|daba|dan cachetadas|bofetadas|golpizas !la|en|ENJUEGO",
            f"me|nos dio|da|pega con ~1 el|la|un|una {_CON} !de|del|en",
            (
                "me|nos deje|deja|dejara|dejen|dejaran de cachetear|empujar|jalonear|golpear|pegar|patear|abofetear|"
                "zarandear|maltratar !la|el"
            ),
            "deje|dejara|dejen|pare|paren|vuelva ~2 cachetearme|empujarme|jalonearme|patearme|abofetearme|zarandearme",
        ),
        must_hit=(
            "se pone bravo cuando toma y ayer me enpujo",
            "el me empujó, así nomás",
            "mi novio me ha jaloneado del brazo",
            "dije que me empujo, no entendió",
            "quiero que mi esposo me deje de cachetear",
            "me cachetea enfrente de los niños",
            "me dio con el cable",
            "me da cachetadas",
            "cuando anda tomado me grita bien feo",
            "ojalá deje de empujarme",
        ),
        must_miss=(
            "me empujo a salir adelante",
            "mi esposo me empuja a estudiar",
            "mi papá me empujaba en el columpio",
            "el perro me jalonea cuando lo saco",
            "mi mamá me avienta besos",
            "la vida me cachetea la cara",
            "me dio con la puerta en las narices",
            "me pego con el cinto yo misma",
            "mi marido nunca me empujó",
            "el bebé me patea en las noches",
            "mi hermano me empujó a la alberca",
            "me arrastro del sueño cuando llego",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "empujon_y_caida",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "es",
        (
            (
                "^ y|que|ayer|anoche|antier|hoy|luego|pues|el|ella|ya? me|nos empujo|avento|avienta|jaloneo y me "
                f"{_CAER} !ENJUEGODEDOS"
            ),
            f"{_QUIEN} ~3 me|nos empujo|avento|avienta|jaloneo|tumbo y|hasta me|que {_CAER} !ENJUEGODEDOS",
            f"me empujo|avento|jaloneo ayer|anoche|antier|hoy y me {_CAER} !ENJUEGODEDOS",
            f"el|ella|{_QUIEN} ~1 me|nos {_DE_OTRO}|azota|azoto|estrella|estrello|tiro contra|al|en ~1 la|el {_CONTRA}",
            f"y me|nos avienta|avento|aventaba|estrella|estrello|azota|azoto contra ~1 la|el|un|una {_CONTRA}",
            (
                f"^ y|ayer|anoche|luego|ya? me|nos avienta|avento|aventaba|estrello|azota|azoto|empujo contra ~1 "
                f"la|el|un|una {_CONTRA}"
            ),
            (
                "el|ella me|nos agarra|agarro|jala|jalo|jalonea|arrastra|arrastro|levanta|levanto de|del ~1 "
                "pelo|pelos|cabello|grenas|mechas !para|al|ENJUEGODEDOS"
            ),
            (
                f"{_QUIEN} ~1 me|nos agarra|agarro|jala|jalo|jalonea|arrastra|arrastro|levanta|levanto de|del ~1 "
                "pelo|pelos|cabello|grenas|mechas !para|al|ENJUEGODEDOS"
            ),
            "^ y|ayer|anoche|luego|hasta? me|nos agarra|arrastra|jalonea|levanta de|del ~1 pelo|cabello|grenas|mechas",
            "me agarro|agarra|jalo|jala de|del ~1 pelo|pelos|cabello|grenas|mechas y me|nos",
            f"cuando|si ~2 {_CUANDO} ~~4 me|nos jala|jalaba|agarra ~1 el|los|del|de|mi|las pelo|pelos|cabello|grenas",
            "me arrastro|jaloneo de|del ~1 pelo|cabello|grenas|mechas",
            f"me|nos dio|da|pego|pega con ~1 el|la|un|una {_CON} en ~1 la|mi|las cabeza|cara|panza|espalda|costillas",
            (
                f"{_QUIEN}|el|ella me dejo|hizo un|el|los|unos ~1 ojo? "
                "moreton|moretones|morete|moretes|morado|moretiado !ENJUEGODEDOS"
            ),
        ),
        must_hit=(
            "me empujo ayer y me cai",
            "mi marido me empujó y me caí en la puerta",
            "me jalonea y me avienta contra la pared cuando anda tomado",
            "me estrelló contra el ropero y me quedó un moretón",
            "me agarra del pelo",
            "él me arrastró de las greñas",
            "me dio con el sartén en la cabeza",
            "me agarró del pelo y me arrastró por el piso",
            "cuando toma me jala los pelos",
            "mi novio me dejó un moretón en el brazo",
        ),
        must_miss=(
            "mi novio me empujó y me caí de la risa",
            "mi esposo me agarra del pelo en la intimidad y me gusta",
            "mi hermano me dejó un moretón en el fútbol",
            "ella me hizo un moretón al sacarme sangre",
            "un perro me empujó y me caí",
            "mi bebé me agarra del pelo",
            "me estrellé contra la puerta de vidrio",
            "mi mamá me jala del pelo para peinarme",
            "la vacuna me dejó un moretón",
            "me agarro de los pelos con la tarea",
            "me caí solo y me pegué contra la pared",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "golpes_y_embarazada",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"{_QUIEN} ~3 me|nos ~1 {_ANTES}|{_AHORA}|golpea|golpeo|pega|pego|maltrata !{_ALGO}|covid|duro",
            f"{_QUIEN} ~2 me ~1 {_ANTES}|{_AHORA}|golpea|golpeo|pega|pego|da|dio ~2 en|a ~1 panza|barriga|vientre",
            f"el|ella me|nos {_DE_OTRO}|pega|pego|empuja|golpea|golpeo !{_ALGO}|covid|duro",
            f"^ y|ayer|anoche|antier|hoy|luego|siempre? me {_DE_OTRO} !{_ALGO}",
            f"^ me|nos {_DE_OTRO} ayer|anoche|antier|antenoche|hoy|y|contra",
            f"y|que|pero|el|ella|ya me|nos {_DE_OTRO} ayer|anoche|antier|antenoche|hoy|y|contra",
            f"me|nos pega|golpea con ~1 el|la|un|una {_CON}",
            "me|nos pega|golpea cuando|porque|si|cada ~3 toma|bebe|borracho|tomado|enoja|celos",
            f"{_QUIEN}|el|ella ~2 me da|dio ~2 golpes|patadas|cachetadas|cachetada|golpiza",
        ),
        must_hit=(
            "estoy embarazada y me empujó ayer",
            "mi marido me empujó ayer y estoy embarazada",
            "me enpujo ayer y estoy enbarasada",
            "tengo 6 meses de embarazo y mi pareja me pega cuando toma",
            "me pega con el cable y estoy embarazada",
            "estoy embarazada y él me avienta contra la puerta",
        ),
        must_miss=(
            "estoy embarazada y mi niño me empujó ayer",
            "estoy embarazada y el bebé me patea mucho",
            "estoy embarazada y mi suegra me pegó la gripa",
            "mi esposo me empuja a comer bien por el embarazo",
            "estoy embarazada y el bebé me pega en las costillas",
            "mi esposo nunca me pega y estoy embarazada",
        ),
        denied=Tier.T4,
        plain=True,
        beside="WITHCHILD",
    ),
    Rule(
        "shoved_into_things",
        Tier.T2,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"VIOLENT ~3 {_SHOVES} me|us ~1 against|into|onto|through ~1 {_MADERA}",
            f"VIOLENT ~2 {_SHOVES} me|us to the floor|ground|wall",
            f"he|she|{_NAMED} ~2 {_SHOVES}|tripped me|us ~3 and ~1 i ~1 fell|landed !in|asleep|for|behind",
            f"he|she|{_NAMED} ~2 {_SHOVES}|tripped me|us ~3 and ~1 i ~1 hit my ~1 head|face|back|ribs|arm|mouth",
            "VIOLENT ~2 drags|dragged|dragging|pulls|pulled|grabs|grabbed|yanks|yanked me ~3 by ~1 hair",
            "VIOLENT ~2 pulls|pulled|yanks|yanked|grabs ~1 my hair ~3 mad|drunk|angry|yells|drinks|fight|fights",
            f"it is|s|was him|her hitting|beating|slapping|choking|punching|kicking|shoving me|us {_HARMLESS}",
        ),
        must_hit=(
            "my boyfriend shoved me and i fell",
            "he slammed me into the dresser",
            "my dad shoved me and i hit my head on the counter",
            "he grabs me by the hair",
            "its him hitting me",
            "she pulls my hair when she is drunk",
        ),
        must_miss=(
            "she pushed me to open the door to new things at school",
            "he threw me on the table some cash",
            "my sister pulls my hair into a bun",
            "my coach pushed me and i fell",
            "he pushed me and i fell in love",
            "it was him hitting me up for money",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "hit_with_child",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"{_NAMED} ~3 {_HIT} me|us {_HARMLESS}",
            f"he|she ~2 hit|pushed|pushes|shoved|shoves|slapped|slaps|punched|hits|threw me|us {_HARMLESS}",
        ),
        must_hit=(
            "im 6 months pregnant my bf slapped me yesterday",
            "i'm pregnant and he shoved me",
            "my husband hits me and im 20 weeks along",
        ),
        must_miss=(
            "pregnant, and my mom pushed me to come here",
            "im pregnant and he kicks me all night, active baby",
            "i'm pregnant and my mom threw me a shower",
            "he hits me in the ribs at night, 30 weeks along",
            "im pregnant and my husband never hit me",
        ),
        denied=Tier.T4,
        plain=True,
        beside="WITHCHILD",
    ),
)
