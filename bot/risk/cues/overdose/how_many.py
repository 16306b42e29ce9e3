"""Pills told by what they are for and how many, and what they do to a mouth: "quince de las de dormir". Both languages.

Whoever has taken them names them so, and says next that nothing happens yet: the time in which help is of most use.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_OCHO = (
    "8|9|10|11|12|13|14|15|16|18|20|22|25|30|35|40|45|50|60|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|"
    "dieciocho|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta"
)
_PARA = (
    "dormir|presion|corazon|azucar|nervios|dolor|mama|abuela|abuelo|papa|convulsiones|ansiedad|blancas|azules|tiroides|"
    "esposo|esposa|hermana|hermano"
)
_EIGHT = (
    "8|9|10|11|12|13|14|15|16|18|20|22|25|30|35|40|45|50|60|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    "fifty|sixty"
)
_TAKES = "popping|poppin|eating|takin|taking|swallowing"
_NUMB = "numb|tingly|tingling"
_MOUTH = "mouth|lips|tongue|face"

RULES: tuple[Rule, ...] = (
    Rule(
        "tomadas_tantas",
        Tier.T0,
        Kind.OVERDOSE,
        "es",
        (
            f"llevo|lleva tomadas|tragadas|tomados|tragados ~2 {_OCHO} ~1 PASTILLAS|tafiles|pastillitas !PORLARECETA",
            (
                f"llevo|lleva tomadas|tragadas|tomados|tragados ~2 {_OCHO} de ~1 las|los|mis|sus|esas ~2 "
                f"{_PARA} !PORLARECETA"
            ),
            (
                f"tome|trague|tomo|trago|tomado|empuje|eche|avente|empujo ~2 {_OCHO} de ~1 las|los|mis|sus|esas ~2 "
                f"{_PARA} !PORLARECETA"
            ),
            f"ya llevo ~2 {_OCHO} de ~1 las|los|mis|sus|esas ~2 {_PARA} !PORLARECETA",
        ),
        must_hit=(
            "ya llevo tomadas como doce de las de dormir y no siento nada",
            "me tomé veinte de las de la presión de mi mamá",
            "llevo tragadas quince pastillas",
            "se tomó como treinta de las de dormir",
        ),
        must_miss=(
            "llevo tomadas diez clases de inglés",
            "me tomé una de las de dormir",
            "tomé quince fotos de las de mi abuela",
            "llevo diez días sin dormir",
            "tomé 10 de las de presión este mes",
            "llevo tomadas 15 pastillas de las 40 del tratamiento",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "taken_that_many",
        Tier.T0,
        Kind.OVERDOSE,
        "en",
        (
            (
                f"took|taken|swallowed|popped|downed ~2 {_EIGHT} of ~1 my|his|her|the|those|these ~3 "
                "PILLS !back|to|home|OVERASPAN"
            ),
            (
                f"took|taken|swallowed|popped|downed ~2 {_EIGHT} of ~1 the|those|my|his|her ~1 sleep|sleeping|heart|"
                "pain ~1 ones !OVERASPAN"
            ),
            f"{_TAKES} ~2 PILLS|sleepers ~3 {_EIGHT} so far",
        ),
        must_hit=(
            "been poppin these sleepers, like 15 so far",
            "took 12 of my moms heart pills",
            "ive swallowed like twenty of the sleeping ones",
        ),
        must_miss=(
            "i took 12 of my students to the museum",
            "i took two of my pills",
            "took 10 of the pills back to the pharmacy",
            "i took 9 of my pills this month",
            "took 12 of the pills he ordered over two weeks",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "numb_mouth_and_sleepy",
        Tier.T1,
        Kind.OVERDOSE,
        "en",
        (
            f"{_MOUTH} ~3 {_NUMB} !from|by|because|after ~~6 sleepy|drowsy|groggy !FROMDENTIST",
            f"sleepy|drowsy|groggy ~~6 {_MOUTH} ~3 {_NUMB} !FROMDENTIST",
            f"{_MOUTH} ~3 {_NUMB} ~~4 after|from|since the|those|these|all|so ~2 PILLS",
        ),
        must_hit=(
            "my mouth is going numb and im so sleepy",
            "gettin real drowsy n my lips feel numb",
            "my lips went numb after the pills",
        ),
        must_miss=(
            "the dentist numbed me and i am sleepy",
            "my mouth is numb from the dentist and i am sleepy",
            "i'm sleepy and my foot is numb",
            "my face is cold",
            "my lips are numb and i am sleepy since the dentist this morning",
            "tongue a bit numb after my meds",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "boca_dormida_y_sueno",
        Tier.T1,
        Kind.OVERDOSE,
        "es",
        (
            "sueno ~~6 duerme|duermen|adormece|entume|durmiendo|entumiendo ~2 boca|lengua|labios|cara",
            "boca|lengua|labios|cara ~3 duerme|durmiendo|dormida|dormidos|entumida|adormecida|entumidos ~~6 sueno",
            "frasco|PASTILLAS ~~6 boca|lengua|labios ~1 dormida|dormidos|entumida|entumidos|adormecida",
            "duerme|duermen|adormece|entume|durmiendo|entumiendo ~2 boca|lengua|labios ~~6 sueno",
        ),
        must_hit=(
            "me está dando mucho sueño y se me duerme la lengua",
            "se me está durmiendo la boca y tengo mucho sueño",
            "tengo sueño y se me entume la boca",
            "me empiné el frasco y ya siento la lengua dormida",
        ),
        must_miss=(
            "tengo sueño, me voy a dormir",
            "se me durmió el pie viendo la tele",
            "el bebé tiene sueño y abre la boca",
        ),
        denied=Tier.T4,
    ),
)
