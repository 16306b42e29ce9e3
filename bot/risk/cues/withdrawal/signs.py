"""What a body does that stopped drinking or its benzos, as it is typed: a bitten tongue, bugs no one else sees.

Nobody who has just come round on the floor writes "seizure"; what they find is a bitten tongue and wet clothes (the
signs of one that nobody saw). Where the talk told of the stopping before, `bot.risk.drying_out` hears less than this.
Both languages.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_WET = "pissed|peed|wet|pee|peeing|soiled"
_THEY = "he|she|husband|wife|boyfriend|girlfriend|brother|sister|dad|mom|friend|partner|roommate"
_CRAWLERS = "bugs|spiders|ants|snakes|rats|mice|roaches|worms|things|shadows|people|faces"
_BUGS = "bugs|spiders|ants|snakes|rats|worms|roaches|mice"
_SHAKING = "shaking|shaky|shake|shakes|sweating|trembling|sweats"
_JERKS = "jerk|jerking|jerks|jerked|twitching|twitch|twitches|spasming|spasms"
_BICHOS = "bichos|animalitos|animales|aranas|hormigas|viboras|culebras|sombras|muertos|gusanos|bichitos"
_OCHO = "orine|mee|orino|orinado|orinada|meado|meada"
_TIEMBLA = "temblor|temblores|tembladera|tiemblo|tiembla|tiemblan|temblando|desmaye|desmayo"
_BENZOS = "clonazepam|rivotril|tafil|alprazolam|xanax|benzos|diazepam|lorazepam|clona|valium|klonopin"
_PASTAS = "pastillas|clonazepam|rivotril|tafil|alprazolam|xanax|benzos|alcohol|tomar|beber|diazepam|clona"

RULES: tuple[Rule, ...] = (
    Rule(
        "seizure_found_after",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            (
                f"i ~3 bit|bitten ~3 tongue|lip|cheek ~~6 i|and|n i? also|even|must? have|think? {_WET} "
                "~2 myself|bed|pants|self"
            ),
            f"i ~3 bit|bitten ~3 tongue|lip|cheek {_WET} ~1 myself|bed|pants|self",
            "bit|bitten ~3 tongue|lip|cheek ~~8 my pants|bed|clothes ~2 wet|soaked",
            f"^ bit|bitten ~3 tongue|lip|cheek ~1 {_WET} ~1 myself|bed|pants|self",
            f"bit|bitten ~1 my tongue|lip|cheek ~~6 {_WET} myself|self !laughing",
            f"i ~2 {_WET} ~2 myself|bed|pants|self|couch ~~8 bit|bitten ~3 my tongue|lip|cheek",
            f"{_WET} ~1 myself ~~8 bit|bitten ~3 tongue|lip|cheek",
            f"{_THEY} ~3 bit|bitten ~1 his|her tongue|lip|cheek ~~6 {_WET} ~1 himself|herself|pants|bed",
            f"{_THEY} ~3 {_WET} ~2 himself|herself|pants|bed ~~6 bit|bitten ~1 his|her tongue|lip|cheek",
            f"{_JERKS} ~~8 bit|bitten ~3 tongue|lip|cheek",
            "tongue ~3 chewed|bit|bitten|bloody ~~12 floor|remember|blank|time",
            "not ~2 remember ~~8 tongue ~3 chewed|bit|bitten|bloody",
            f"woke|came up|to ~2 on ~3 floor|ground ~~8 {_WET} ~1 myself|bed|pants|self",
            "woke|came up|to ~2 on ~3 floor|ground ~~8 bit|bitten ~2 tongue",
        ),
        must_hit=(
            "pretty sure i wet my pants and bit my tounge a minute ago",
            "my tongue is all chewed up n idk how i got on the floor",
            "i bit my tongue and wet the bed, dont remember any of it",
            "my legs keep jerkin, i bit right through my lip",
            "i came to on the kitchen floor and pissed myself",
            "my husband bit his tongue and wet his pants",
            "bit my tongue, wet my pants",
        ),
        must_miss=(
            "i bit my tongue so i wouldn't say something mean",
            "the dog wet the floor and i woke up to it",
            "i bit my lip and smiled",
            "i bit my tongue and went blank in the interview",
            "i bit my tongue when the twins wet the bed",
            "our puppy bit my lip and peed on the rug",
            "my toddler wet her bed again",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "went_blank_to_the_floor",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "en",
        (
            "blank|blanked ~~6 woke|came|wake up|to ~2 on ~3 floor|ground",
            "woke|came up|to ~2 on ~3 floor|ground !of ~~8 not ~2 remember|recall",
            (
                f"{_WET} myself !laughing|giving|when|at|during|in|with|from|so|having ~~6 not ~2 "
                "remember|recall !when|much|his|her"
            ),
        ),
        must_hit=(
            "i went blank again and woke up on the bathroom floor",
            "woke up on the floor and i dont remember falling",
            "i peed myself and i dont remember",
        ),
        must_miss=(
            "my mind went blank in the test",
            "we slept on the floor and woke up sore",
            "woke up on the floor of our new place, dont know anyone here",
            "i don't remember his name, i went blank",
            "i peed myself laughing and dont remember the joke",
            "i wet myself giving birth and dont remember all of it",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "sees_what_others_do_not",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            (
                f"see|seeing|sees ~3 {_CRAWLERS} !INCLOUDS ~~8 KIN|everyone|nobody ~2 says|said|"
                "swears|insists|thinks ~3 not "
                "there|real"
            ),
            f"see|seeing|sees ~3 {_CRAWLERS} !INCLOUDS ~~8 says|said|swears|insists ~2 not there|real",
            f"{_CRAWLERS} ~1 crawling|crawlin|all ~~6 not ~1 there|real",
            f"{_SHAKING} ~~12 keep|keeps|still ~1 see|seeing ~2 bugs|spiders|ants|snakes|rats|worms|roaches|shadows",
        ),
        must_hit=(
            "my hands are shakin real bad and i keep seein bugs on the wall",
            "theres ants crawlin on my arms that arent real",
            "i keep seeing little spiders my husband swears are not there",
        ),
        must_miss=(
            "i saw a spider and i was shaking lol",
            "we keep seeing ants in the kitchen, the landlord says he will spray",
            "i shake my rug and keep finding bugs",
            "i see faces in the clouds that my son says arent there",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "ataque_hallado_despues",
        Tier.T0,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"mordi|mordido|mordio|muerdo ~2 lengua|labio|cachete ~~8 {_OCHO}|sacudidas|sacudia|sacudo|tirones|jalones",
            "lengua ~2 mordida|masticada|sangrando ~~8 piso|suelo|acuerdo|blanco",
            f"{_OCHO} ~~8 mordi|mordido|mordio|muerdo ~2 lengua|labio|cachete",
            "sacudidas|sacudia|sacudo|sacude|sacuden|tirones|jalones|brincan ~~8 mordi|mordio ~2 lengua|labio|cachete",
            f"desperte|amaneci|reaccione ~2 en|tirado|tirada ~3 piso|suelo ~~8 {_OCHO}",
        ),
        must_hit=(
            "tengo la lengua toda mordida y no sé cómo llegué al piso",
            "creo que me oriné y me mordí la lengua",
            "me mordí la lengua y amanecí todo orinado",
            "se me sacuden los brazos y me mordí el labio",
            "desperté en el piso del baño y me oriné encima",
        ),
        must_miss=(
            "me mordí la lengua para no contestarle",
            "me mordí el labio comiendo",
            "el perro se orinó en el piso",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "en_blanco_al_piso",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            "blanco ~~6 desperte|amaneci|reaccione ~3 piso|suelo",
            "desperte|amaneci|reaccione ~2 en|tirado|tirada ~3 piso|suelo ~~6 no ~2 acuerdo|se",
            f"{_OCHO} ~~6 no ~2 acuerdo",
        ),
        must_hit=(
            "me quedé en blanco otra vez y desperté en el piso",
            "desperté tirado en el suelo y no me acuerdo de nada",
        ),
        must_miss=(
            "me quedé en blanco en el examen",
            "dormimos en el piso y desperté adolorido",
            "no me acuerdo de su nombre",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "ve_lo_que_nadie_ve",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            f"veo|viendo|ve ~2 {_BICHOS} ~~8 dice|dicen|jura ~2 no ~2 hay|estan|existen|nada",
            f"temblando|tiemblo|tiemblan|tembladera|temblores|sudando ~~10 veo|viendo ~2 {_BICHOS}",
            f"veo|viendo ~2 {_BICHOS} ~~10 temblando|tiemblo|tiemblan|tembladera|temblores|sudando",
            f"sacudidas|sacudo|sacude|sacuden|tirones|jalones|brincan|brincos ~~8 deje|dejo|sin ~3 {_PASTAS}",
            f"deje|dejo|sin ~3 {_PASTAS} ~~10 sacudidas|sacudo|sacude|sacuden|tirones|jalones|brincan|brincos",
            f"quite ~4 {_BENZOS} ~~14 sacudi|sacudo|sacude|brincan|brincos|temblando|temblor|temblores",
            f"acabo|acabaron|termino|terminaron ~3 {_BENZOS} ~~12 {_TIEMBLA}",
            f"acabo|acabaron|termino|terminaron|sin|deje ~3 {_BENZOS} ~~14 quede|quedo en blanco !en",
            f"mona|mono|malilla|calambres ~~8 ve|veo|viendo ~1 {_BICHOS} ~2 pared|paredes|cama|techo|piso|piel",
        ),
        must_hit=(
            "veo animalitos en la pared y mi esposa dice que no hay nada",
            "me tiemblan las manos y veo bichos en la cama",
            "me dan tirones en los brazos desde que dejé las pastillas",
            "se me acabó el rivotril hace 3 días y me dio como un temblor",
            "se le terminó el clonazepam el lunes, ayer se quedó en blanco un rato",
            "me quité yo solo el alprazolam y mi mujer dice que anoche me sacudí dormido",
            "mi hijo anda con la mona, le dan calambres y ve bichos en la pared",
        ),
        must_miss=(
            "veo animales en el zoológico con mis hijos",
            "temblando de frío vimos la película",
            "hay hormigas en la cocina, dicen que no hay veneno",
            "se me acabó el clonazepam, ¿me dan cita?",
            "sin clonazepam me quedé en blanco en el examen",
            "vimos un mono y el niño ve animales en todos lados",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "dry_and_crawled_on",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            (
                f"{_BUGS} ~3 in|on|under|over|crawling|crawlin ~2 my|the|me bed|blanket|blankets|sheets|skin|arms|"
                "legs|wall|walls"
            ),
            f"{_BUGS} ~3 in|on|under|over|crawling|crawlin ~1 ceiling|curtains|pillow|clothes|everywhere|me",
            f"{_WET} ~1 myself !laughing|giving|from|in|at|when|with",
            "lost|losing|missing ~1 time|hours !with|of|to|for|at|on|together",
            "fancied|imagined ~1 i ~1 saw|heard|felt|was",
            "could|would have? ~1 sworn i ~1 saw|heard",
            (
                "thought i ~1 saw|heard ~3 in|at|by|on|beside ~2 "
                "chair|room|corner|bed|hall|kitchen|garden|window|doorway|"
                "stairs|porch"
            ),
            "not ~1 know where i am !supposed|going|meant|at|on|in|with|headed|to",
        ),
        must_hit=(
            "day four without a drink. theres spiders in my blanket",
            "I left off drinking on Friday. no wine since Friday, and i fancied i heard my sister in the hall",
            "havent had a drink since sunday. i pissed myself and lost time",
        ),
        must_miss=(
            "i quit my job. there are spiders in my blanket box",
            "we stopped by for a drink and saw spiders on the wall",
            "day four without you, i lost time",
            "i quit drinking 10 years ago and i lost time with my kids",
            "off alcohol for 2 years. i lost hours of sleep",
            "day 200 without alcohol, i wet myself laughing",
            "no drink for me tonight. ants on the wall at the diner",
        ),
        denied=Tier.T4,
        beside="DRYNOW",
    ),
    Rule(
        "seco_y_ve_gente",
        Tier.T0,
        Kind.WITHDRAWAL,
        "es",
        (
            (
                "veo|viendo|oigo ~2 gente|cosas|voces|muertos|bichos|animales ~~6 que? no ~1 esta|estan|existe|"
                "existen|hay !de"
            ),
            f"{_BICHOS} ~2 en|por ~1 la|el|mi|las|mis pared|cama|techo|cobija|cobijas|paredes|piel|brazos|cuarto",
            f"me {_OCHO}",
            (
                "parecio|creia|crei|juraria|jure ~2 que? ~1 vi|veia|ver|oi|oia|oir|visto ~4 en|junto|al|por ~2 "
                "silla|sillon|cuarto|sala|cocina|cama|pasillo|ventana|puerta|esquina|rincon"
            ),
        ),
        must_hit=(
            "dejé el vino el viernes y anoche me pareció ver a mi difunto en el sillón",
            "desde que dejé el trago veo gente en el cuarto que no está",
            "tres días sin tomar. hay arañas en mi cobija",
        ),
        must_miss=(
            "dejé el trabajo. hay arañas en el cuarto",
            "hay bichos en la cama, voy a fumigar",
            "dejé de tomar hace diez años. hay hormigas en la cama",
        ),
        denied=Tier.T4,
        plain=True,
        beside="DRYNOW",
    ),
)
